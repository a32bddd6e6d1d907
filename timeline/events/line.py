"""A line made of some tokens of a sentence: its text and its length."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse

_OPENING = frozenset(("“", "``", "«", "(", "[", "$", "—", "–", "--"))


def width(parse: Parse, kept: list[int]) -> int:
    """Characters of a line made of some tokens."""
    if not kept:
        return 0
    tokens, first, last = parse.tokens, kept[0], kept[-1]
    if last - first == len(kept) - 1 and min(kept) == first:
        reach = parse.reach or reach_of(parse)
        return reach[last] - reach[first] + tokens[first].end - tokens[first].start + 1
    total, before = 0, -2
    for index in kept:
        token = tokens[index]
        total += token.end - token.start + (index - 1 != before or tokens[before].end != token.start)
        before = index
    return total


def reach_of(parse: Parse) -> list[int]:
    """Characters of the sentence up to each of its tokens, white space folded."""
    parse.reach = parse.reach or widths(parse, range(len(parse.tokens)))
    return parse.reach


def widths(parse: Parse, kept: Sequence[int]) -> list[int]:
    """Characters of a line up to each of its tokens."""
    total, before = 0, -2
    tokens = parse.tokens
    widths = []
    for index in kept:
        token = tokens[index]
        total += token.end - token.start + (index - 1 != before or tokens[before].end != token.start)
        widths.append(total)
        before = index
    return widths


def join(sentence: str, parse: Parse, kept: Sequence[int]) -> str:
    """Put the text of the kept tokens together, as it stands where they are neighbors."""
    if kept and kept[-1] - kept[0] == len(kept) - 1 and min(kept) == kept[0]:
        whole = sentence[parse.tokens[kept[0]].start : parse.tokens[kept[-1]].end]
        if len(whole) == width(parse, list(kept)):
            return whole  # nothing was left out between them
    text = ""
    for place, index in enumerate(kept):
        token = parse.tokens[index]
        next_to = place and kept[place - 1] == index - 1
        between = sentence[parse.tokens[index - 1].end : token.start] if next_to else ""
        if next_to and not any(char.isalpha() for char in between):
            text += between
        elif text and (token.is_word or token.low in _OPENING):
            text += " "
        text += token.low if place and not index else token.text
    return text
