"""A line made of some tokens of a sentence: its text and its length."""

from __future__ import annotations

from itertools import accumulate, chain, pairwise
from operator import add, ne, sub
from typing import TYPE_CHECKING

from timeline.events.grammar import QUOTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse
    from timeline.events.tokens import Token

ELLIPSIS = " … "
"""What stands for words that are left out of a quotation."""
_OPENING = frozenset(("“", "``", "«", "(", "[", "$", "—", "–", "--"))


def width(parse: Parse, kept: list[int]) -> int:
    """Characters of a line made of some tokens."""
    if not kept:
        return 0
    tokens, first, last = parse.tokens, kept[0], kept[-1]
    if _unbroken(kept):
        reach = parse.reach or reach_of(parse)
        return reach[last] - reach[first] + tokens[first].end - tokens[first].start + 1
    total, before = 0, -2
    for index in kept:
        token = tokens[index]
        total += token.end - token.start + (index - 1 != before or tokens[before].end != token.start)
        before = index
    return total


def _unbroken(kept: Sequence[int]) -> bool:
    """Whether the tokens of a line stand side by side in the sentence."""
    return kept[-1] - kept[0] == len(kept) - 1 and min(kept) == kept[0]


def reach_of(parse: Parse) -> list[int]:
    """Characters of the sentence up to each of its tokens, white space folded."""
    starts, ends = [token.start for token in parse.tokens], [token.end for token in parse.tokens]
    apart = chain((True,), map(ne, starts[1:], ends))
    parse.reach = list(accumulate(map(add, map(sub, ends, starts), apart)))
    return parse.reach


def _gaps_in_quotes(parse: Parse, kept: Sequence[int]) -> set[int]:
    """Tokens of a line before which words of a quotation are left out that it has with both its marks."""
    if QUOTES.isdisjoint(parse.words):
        return set()
    marks = [index for index in kept if parse.low(index) in QUOTES]
    return {
        index
        for before, index in pairwise(kept)
        if index > before + 1
        and parse.tokens[index].is_word
        and sum(low in QUOTES for low in parse.lows[: before + 1]) % 2 > 0
        and QUOTES.isdisjoint(parse.lows[before + 1 : index])
        and any(mark <= before for mark in marks)
        and any(mark >= index for mark in marks)
    }


def widths(parse: Parse, kept: Sequence[int]) -> list[int]:
    """Characters of a line up to each of its tokens."""
    if _unbroken(kept):
        reach, first = parse.reach or reach_of(parse), parse.tokens[kept[0]]
        spare = reach[kept[0]] - (first.end - first.start + 1)
        return [total - spare for total in reach[kept[0] : kept[-1] + 1]]
    total, before = 0, -2
    tokens = parse.tokens
    widths = []
    for index in kept:
        token = tokens[index]
        total += token.end - token.start + (index - 1 != before or tokens[before].end != token.start)
        widths.append(total)
        before = index
    return widths


def _parted(sentence: str, token: Token) -> bool:
    """Whether a hyphen stands for a dash: a blank is in front of it."""
    return token.low == "-" and sentence[token.start - 1 : token.start].isspace()


def join(sentence: str, parse: Parse, kept: Sequence[int]) -> str:
    """Put the text of the kept tokens together, as it stands where they are neighbors.

    An ellipsis stands for what is left out of a quotation.
    """
    if not kept:
        return ""
    tokens = parse.tokens
    if _unbroken(kept):
        whole = sentence[tokens[kept[0]].start : tokens[kept[-1]].end]
        if len(whole) == width(parse, list(kept)):
            return whole  # nothing was left out between them
    before, gaps = kept[0], _gaps_in_quotes(parse, kept)
    parts = [tokens[before].text]
    for index in kept[1:]:
        token = tokens[index]
        between = sentence[tokens[before].end : token.start] if before == index - 1 else None
        if index in gaps:
            parts.append(ELLIPSIS)
        if between is not None and (between == " " or not any(map(str.isalpha, between))):
            parts.append(between)
        elif index not in gaps and (token.is_word or token.low in _OPENING or _parted(sentence, token)):
            parts.append(" ")
        parts.append(token.text if index else token.low)
        before = index
    return "".join(parts)
