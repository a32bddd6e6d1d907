"""What a speaker takes back or tells nothing by: fillers, false starts, corrections of oneself."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.grammar import (
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    UNFINISHED,
    Parse,
)
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FILLERS: dict[str, list[list[str]]] = {}
for _words in (filler.split("_") for filler in syntax.FILLERS.split()):
    _FILLERS.setdefault(_words[0], []).append(_words)
_NOISES = frozenset(syntax.NOISES.split())
_ANSWERS = frozenset(syntax.ANSWERS.split())
_MAY_FILL = DASHES | {",", "(", "-"}
"""Without one of these nothing is taken back, and nothing fills."""
_SUBORDINATING = SUBORDINATORS | TIME_SUBORDINATORS
_ENDING = DASHES | {","}
_BROKEN = UNFINISHED | {"been", "is", "be"}
"""What a speaker breaks off in."""
_CLOSING = _ENDING | {"."}
_FARTHEST = 8
_NEAREST = 3


def fluent(parse: Parse, kept: Sequence[int], vital: Sequence[int]) -> list[int]:
    """Leave out what was taken back and what only fills, never a token of `vital`.

    "You know, it is hard to have — hard to hold talks" gives "it is hard to hold talks". A line without such comes back
    as it is.
    """
    kept = list(kept)
    if _MAY_FILL.isdisjoint(parse.words):
        return kept
    marked = "(" in parse.words or not DASHES.isdisjoint(parse.words)
    for find in (_noises, _cut_off, _repeated, _restarted, _filling, _vocative) if marked else (_filling, _vocative):
        for dropped in list(find(parse, kept)):
            left = [index for index in kept if index not in dropped]
            again = {parse.low(index) for index in left if index > max(dropped)}
            if left and all(parse.low(index) in again for index in dropped.intersection(vital)):
                kept = left
    return kept


def _noises(parse: Parse, kept: Sequence[int]) -> Iterator[set[int]]:
    """Yield what a transcript notes of the hall, "(applause)", with one of the dashes around it."""
    if "(" not in parse.words or _NOISES.isdisjoint(parse.words):
        return
    for place in range(len(kept) - 2):
        opening, word, closing = kept[place : place + 3]
        if parse.low(opening) == "(" and parse.low(word) in _NOISES and parse.low(closing) == ")":
            dash = place > 0 and parse.low(kept[place - 1]) in DASHES
            dash = dash and place + 3 < len(kept) and parse.low(kept[place + 3]) in DASHES
            yield set(kept[place - dash : place + 3])


def _vocative(parse: Parse, kept: Sequence[int]) -> Iterator[set[int]]:
    """Yield a name that somebody is called by: "Ann, the mayor has left". An apposition has a comma behind it."""
    if len(kept) < _FARTHEST // 2 or not parse.tokens[kept[0]].is_name or parse.low(kept[1]) != ",":
        return
    verb = next((p for p in parse.predicates if p.finite and p.first > kept[1]), None)
    opens = parse.low(kept[2]) in DETERMINERS or parse.low(kept[2]) in SUBJECTS
    plain = parse.tokens[kept[0]].timex < 0 and parse.low(kept[0]) not in UNFINISHED
    if verb is not None and opens and plain and kept[0] + 2 == kept[2]:
        between = range(kept[2], verb.first)
        if between and not any(parse.low(index) in (",", "and") for index in between):
            yield set(kept[:2])


def _cut_off(parse: Parse, kept: Sequence[int]) -> Iterator[set[int]]:
    """Yield words broken off before a dash: "lower inc- — or available housing", "that — it was late"."""
    if DASHES.isdisjoint(parse.words):
        return
    if len(kept) > 2 and parse.low(kept[0]) in UNFINISHED and parse.low(kept[1]) in DASHES:
        yield set(kept[:2])
    for place in range(1, len(kept) - 1):
        word, hyphen, dash = kept[place - 1 : place + 2]
        glued = parse.tokens[word].end == parse.tokens[hyphen].start
        if parse.low(hyphen) == "-" and glued and parse.low(dash) in DASHES:
            yield {word, hyphen}


def _restarted(parse: Parse, kept: Sequence[int]) -> Iterator[set[int]]:
    """Yield a clause broken off before the only dash, behind which another begins: "said that the — it is late"."""
    dashes = [place for place, index in enumerate(kept) if parse.low(index) in DASHES]
    if len(dashes) != 1 or not 0 < dashes[0] < len(kept) - _NEAREST or parse.low(kept[dashes[0] - 1]) not in _BROKEN:
        return
    dash = dashes[0]
    anew = kept[dash + 1]
    verb = next((p for p in parse.predicates if p.finite and p.first > anew), None)
    again = parse.low(anew) == "that"
    opens = again or parse.low(anew) in DETERMINERS or parse.low(anew) in SUBJECTS or parse.tokens[anew].is_name
    if verb is None or not opens or verb.first - anew > _FARTHEST:
        return
    begin = dash
    while begin > 0 and parse.low(kept[begin - 1]) not in ("that", ",", ";", ":"):
        begin -= 1
    begin -= again and begin > 0 and parse.low(kept[begin - 1]) == "that"
    if dash - begin <= _FARTHEST:
        yield set(kept[begin : dash + 1])


def _repeated(parse: Parse, kept: Sequence[int]) -> Iterator[set[int]]:
    """Yield what is said anew behind a dash: "his approach — or his view", "hard to have — hard to hold"."""
    if DASHES.isdisjoint(parse.words):
        return
    for place, index in enumerate(kept):
        if parse.low(index) not in DASHES or place + 1 >= len(kept):
            continue
        before = kept[place - 1]
        anew = [parse.low(after) for after in kept[place + 2 : place + 4]]
        aside = any(parse.low(earlier) in DASHES for earlier in kept[:place])
        open_still = place > 1 and parse.low(kept[place - 2]) in DETERMINERS
        if open_still and parse.tokens[before].is_word and parse.low(before) in anew:
            twice = parse.low(kept[place - 2]) == parse.low(kept[place + 1])
            yield {before, index, *kept[place - 2 : place - 2 + twice]}
            continue
        opening = place + 1
        if parse.low(kept[opening]) == "or" and opening + 1 < len(kept):
            opening += 1
        for back in range(place - 1, max(-1, place - 1 - _FARTHEST), -1):
            if not parse.tokens[kept[back]].is_word and parse.low(kept[back]) != "-":
                break
            if parse.low(kept[back]) == parse.low(kept[opening]):
                if _taken_back(parse, kept, back, place, opening, aside=aside):
                    yield set(kept[back:opening])
                break


def _taken_back(parse: Parse, kept: Sequence[int], back: int, dash: int, opening: int, *, aside: bool) -> bool:
    """Whether the words from `back` to the dash say nothing whole: "The army left — the town was empty" does.

    `aside` says that an earlier dash may have opened one, which this dash closes.
    """
    twice = dash - back > 1 and opening + 1 < len(kept) and parse.low(kept[back + 1]) == parse.low(kept[opening + 1])
    broken = parse.low(kept[dash - 1]) in UNFINISHED
    inside = set(kept[back:dash])
    verb = any(predicate.finite and predicate.head in inside for predicate in parse.predicates)
    function = parse.low(kept[back]) in UNFINISHED
    return twice or broken or (not verb and not aside and (not function or dash - back <= _NEAREST))


def _filling(parse: Parse, kept: Sequence[int]) -> Iterator[set[int]]:
    """Yield fillers between commas, and answers and fillers before the first comma."""
    opening = 0
    while opening < len(kept):
        length = _filler(parse, kept, opening) or (parse.low(kept[opening]) in _ANSWERS)
        behind = opening + length
        ends = behind < len(kept) and (
            parse.low(kept[behind]) in _ENDING or (length > 1 and parse.low(kept[behind]) == ":")
        )
        if not length or not ends:
            break
        yield set(kept[opening : behind + 1])
        opening = behind + 1
    if _FILLERS.keys().isdisjoint(parse.words):
        return
    lows = parse.lows
    for place, (before, index) in enumerate(pairwise(kept[opening:-1]), opening + 1):
        if lows[before] not in _ENDING or lows[index] not in _FILLERS:
            continue
        length = _filler(parse, kept, place)
        behind = place + length
        closes = behind >= len(kept) or parse.low(kept[behind]) in _CLOSING
        if length and closes:
            opens = parse.low(kept[0]) in PREPOSITIONS or parse.low(kept[0]) in _SUBORDINATING
            second = behind < len(kept) and parse.low(kept[behind]) in _ENDING
            yield set(kept[place - 1 + (opens and second) : behind + second])


def _filler(parse: Parse, kept: Sequence[int], place: int) -> int:
    """Count the words of a filler that begins here; 0 for none."""
    for words in _FILLERS.get(parse.low(kept[place]), ()):
        if [parse.low(index) for index in kept[place : place + len(words)]] == words:
            return len(words)
    return 0
