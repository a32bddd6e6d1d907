"""What a line does not end in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.distances import measured
from timeline.events.grammar import DASHES, QUOTES, REPORTING, UNFINISHED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse

_MOMENTS = frozenset(("day", "night", "moment", "hour", "week", "month", "year", "place"))
"""What tells nothing once its relative clause is cut: "on Wednesday, the day / on which"."""
_OPEN_ENDED = UNFINISHED | {"after", "when", "while", "because", "although", "though", "unless", "until", "if"}
_PAIR = 6


def closed(parse: Parse, kept: list[int]) -> list[int]:
    """Take from the end what asks for more: a preposition, an article, a comma."""
    kept = _without_distance(parse, kept)
    end = len(kept)
    if end > _PAIR and parse.low(kept[-1] + 1) == ":" and _announces(parse, kept):
        return kept[:-2]
    following = parse.tokens[kept[-1] + 1] if kept[-1] + 1 < len(parse.tokens) else None
    if following is None or not (following.is_word or following.low in DASHES):
        return kept
    while end > 1 and not names_time(parse, kept[end - 1]):
        hangs = end > 2 and parse.tokens[kept[end - 1]].word.adverb and parse.low(kept[end - 2]) == ","
        if parse.low(kept[end - 1]) not in _OPEN_ENDED and parse.tokens[kept[end - 1]].is_word and not hangs:
            break
        if parse.low(kept[end - 1]) in QUOTES or parse.low(kept[end - 1]) in (")", "%", "]"):
            break
        end -= 1
    if end > _PAIR and parse.low(kept[end - 3]) == "," and parse.low(kept[end - 2]) == "the":
        end -= 3 * (parse.low(kept[end - 1]) in _MOMENTS)
    return kept[:end]


def _announces(parse: Parse, kept: Sequence[int]) -> bool:
    """Whether a line ends in what announces a quotation: "left the town, / stating"."""
    token = parse.tokens[kept[-1]]
    return parse.low(kept[-2]) == "," and token.word.gerund and token.word.lemma in REPORTING


def names_time(parse: Parse, index: int) -> bool:
    """Whether a token is a name in a time expression, and so no "may" that asks for more."""
    return parse.tokens[index].timex >= 0 and parse.tokens[index].is_name


def _without_distance(parse: Parse, kept: list[int]) -> list[int]:
    """Drop a length of time whose "before" or "after" is cut: "fighting broke out / days before", "left / hours after".

    It stays where it may be what a verb is about: "it lasted / three years after".
    """
    begin = measured(parse, kept[-1] + 1)
    size = next((place for place, index in enumerate(kept) if index >= begin), len(kept))
    if not 1 < size < len(kept) or kept[size - 1] in parse.heads or parse.low(kept[size - 1]) in UNFINISHED:
        return kept
    return kept[: size - (parse.low(kept[size - 1]) == ",")]
