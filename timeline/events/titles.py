"""Days, titles and spelled-out names that a line can do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import ADJECTIVES, COORDINATORS, DETERMINERS, PREPOSITIONS, UNFINISHED
from timeline.events.names import TITLES
from timeline.events.phrases import DAYWORDS, GIVEN, Unit
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.grammar import Parse

_BOUND = ("'s", "'", "of", "-", "–", "/")
"""Beside a date these bind it to what follows, and the last ones also to what stands before."""
_LASTING = frozenset(("over", "during", "throughout"))
_DATED = frozenset(syntax.DAYWORDS.split())


LOSS_OF_TITLE = 3.2
_PAIR = 2
LOSS_OF_DATE = 0.6
"""The row shows it."""


def dates(parse: Parse, kept: Sequence[int], main: int) -> Iterator[Unit]:
    """Yield a day behind a verb or between subject and verb: the row shows it anyway."""
    place = 0
    while place < len(kept):
        number = parse.tokens[kept[place]].timex
        if number < 0:
            place += 1
            continue
        begin = place
        while place < len(kept) and parse.tokens[kept[place]].timex == number:
            place += 1
        first, end = kept[begin], kept[place - 1] + 1
        before, after = parse.low(first - 1), parse.low(end)
        about = parse.low(first) in ("about", "around")
        if about or after in _BOUND or before in _BOUND[3:] or after in COORDINATORS or before in COORDINATORS:
            continue
        if before == "of" and parse.low(first - 2) == "course" and parse.low(first - 4) in _LASTING:
            first -= 4  # "over the course of / the last weeks"
            before = parse.low(first - 1)
        elif before == "in" and parse.low(first).endswith("day"):
            continue  # "rolled in / Friday"
        elif before in DAYWORDS or before in _LASTING:
            first -= 1
            before = parse.low(first - 1)
        elif (
            parse.low(first) not in _DATED
            or before in PREPOSITIONS
            or before in DETERMINERS
            or before in ("as", "since", "until", "before", "after")
        ):
            continue
        if _goes_on(parse, first):
            continue
        follows = parse.tokens[end] if end < len(parse.tokens) else None
        modifies = (
            follows is not None
            and follows.is_word
            and not (
                end in parse.firsts
                or follows.low in PREPOSITIONS
                or end in parse.starts
                or follows.timex >= 0
                or follows.low in ("to", "that")
            )
        )
        verb = parse.heads.get(first - 1)
        if verb is not None and not verb.finite:
            continue
        if modifies and not (verb is not None and first > main and follows is not None and follows.low in DETERMINERS):
            continue
        if before in UNFINISHED and first - 1 not in parse.heads:
            continue
        if verb is not None and verb.lemma in ("be", "last", "take", "end", "begin"):
            continue
        if before == "," and after == ",":
            end += 1
        if first == kept[0]:
            continue
        yield Unit(LOSS_OF_DATE, first - (before == ","), end - (before == "," and end < main), 0.0)


def _goes_on(parse: Parse, first: int) -> bool:
    """Whether an adverb joins a day to another: "was rebuilt in 2005 and again / in 2007"."""
    behind = first - 1
    while behind > 0 and parse.tokens[behind].word.adverb and parse.tokens[behind].timex < 0:
        behind -= 1
    return behind < first - 1 and parse.low(behind) in COORDINATORS and parse.tokens[behind - 1].timex >= 0


def country_of(parse: Parse, index: int) -> Iterator[Unit]:
    """Yield the country behind the name of one who has a title: "President Jane Roe / of Ruritania"."""
    first = index
    while first > 0 and parse.tokens[first - 1].is_name and parse.tokens[first - 1].timex < 0:
        first -= 1
    run = [parse.low(place).rstrip(".") for place in range(first, index)]
    if len(run) < _PAIR or run[-1] in TITLES or TITLES.isdisjoint(run[:-1]):
        return
    end = index + 1
    while end < len(parse.tokens) and parse.tokens[end].is_name and parse.tokens[end].timex < 0:
        end += 1
    if end > index + 1 and parse.low(end) not in ("'s", "of", "-", ","):
        yield Unit(LOSS_OF_TITLE, index, end)


def spelled_out(parse: Parse, index: int) -> Iterator[Unit]:
    """Yield a name that its short form follows in brackets: "the World Health Organization / (WHO)"."""
    short = parse.tokens[index + 1].text if index + 2 < len(parse.tokens) else ""
    if not (short.isupper() and len(short) > 1 and parse.low(index + 2) == ")"):
        return
    first, initials = index, ""
    while (
        first > 0
        and len(initials) < len(short)
        and (parse.tokens[first - 1].is_name or parse.low(first - 1) in ("of", "for", "and", "the"))
    ):
        first -= 1
        if parse.tokens[first].is_name:
            initials = parse.tokens[first].text[0] + initials
    if initials.upper() == short and len(short) > 1:
        first -= parse.low(first - 1) == "the"
        yield Unit(1.0, first, index + 1)
        yield Unit(1.0, index + 2, index + 3)


def title(parse: Parse, kept: Sequence[int], place: int) -> Iterator[Unit]:
    """Yield the title before a full name: "Secretary of State / Jane Roe"."""
    index = kept[place]
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if after is None or not after.is_name or after.timex >= 0:
        return
    first = index
    while first > 0 and (
        (parse.tokens[first - 1].is_name and parse.tokens[first - 1].timex < 0)
        or (parse.low(first - 1) in ("of", "for", "the") and first - 1 > 0 and parse.tokens[first - 2].is_name)
        or (parse.low(first - 1) == "and" and _joins_bodies(parse, first - 1))
    ):
        first -= 1
    words = parse.lows[first:index]
    if first < index and any(word.rstrip(".") in TITLES for word in words) and _stands_free(parse.low(first - 1)):
        yield Unit(LOSS_OF_TITLE, first, index)


def _joins_bodies(parse: Parse, index: int) -> bool:
    """Whether an "and" stands inside the name of a body: "the Ports and Harbors Office", not "Ann Roe and"."""
    before = parse.lows[max(0, index - 3) : index]
    named = index > 0 and parse.tokens[index - 1].is_name and parse.tokens[index + 1].is_name
    named = named and parse.low(index + 1).rstrip(".") not in TITLES
    return named and GIVEN.isdisjoint(before) and TITLES.isdisjoint(before)


def _stands_free(before: str) -> bool:
    """Whether a word before a title leaves it whole: not the article, "former", "and" of it."""
    return before not in DETERMINERS and before not in COORDINATORS and before not in ADJECTIVES and before != "then"
