"""What would be told of another noun, if the phrase went that has its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, PREPOSITIONS, Form
from timeline.events.phrases import DAYWORDS, Unit, with_clauses
from timeline.events.tokens import AUXILIARIES

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_TELLING_OF = frozenset(("who", "which", "whose", "whom"))
_PLACING = frozenset(("where", "when"))
_PARTS = frozenset("both some many most all one two three none each several neither half".split())
_ARTICLES = frozenset(("a", "an", "the"))
_REDUCED = (Form.PARTICIPLE, Form.GERUND)
_STOPS = frozenset((",", ".", ";", ""))
_LONGEST = 14


def with_aside(parse: Parse, unit: Unit, main: int) -> Unit | None:
    """Take into a phrase what stands behind it and a comma, where that tells of a noun in the phrase.

    "It wants lessons / devoted to maps, which it calls a problem"; "a book / on the life of Ann Roe, shot in May"; "he
    lived there / apart from two years in Elm, when he was ill"; "men stood / along the main street, Elm Avenue". A day
    has no such noun. None where the end of that is not sure.
    """
    closed = parse.low(unit.end - 1) == ","
    if not closed and parse.low(unit.end) != ",":
        return None if _strands_reduced(parse, unit) else unit
    follower = unit.end + (not closed)
    opening = unit.first + (parse.low(unit.first) == ",")
    if follower >= len(parse.tokens) or not _has_noun(parse, opening, unit.end):
        return unit
    verb = parse.firsts.get(opening)
    phrasal = (
        parse.low(opening) in PREPOSITIONS or parse.low(opening) == "as" or (verb is not None and verb.form in _REDUCED)
    )
    tells = phrasal and (_tells_of(parse, follower) or (opening > main and _is_apposed(parse, follower)))
    if not tells and parse.low(follower) not in _PLACING:
        return unit
    end = _end_of(parse, follower)
    sure = end > follower and _stops(parse, end) and not follower <= main < end
    goes_on = parse.firsts.get(end + 1)
    sure = sure and (parse.low(end) != "," or (goes_on is not None and goes_on.finite))
    return Unit(unit.loss, unit.first, end, unit.letter) if sure else None


def _end_of(parse: Parse, follower: int) -> int:
    """Where an aside ends, with the clauses in it: at a mark."""
    if follower in parse.starts:
        return with_clauses(parse, follower)
    stops = range(follower, min(follower + _LONGEST, len(parse.tokens)))
    return next((place for place in stops if _stops(parse, place)), follower)


def _stops(parse: Parse, place: int) -> bool:
    """Whether a mark ends what stands before it, and not an abbreviation."""
    return parse.low(place) in _STOPS and (parse.low(place) != "." or place >= len(parse.tokens) - 1)


def _strands_reduced(parse: Parse, unit: Unit) -> bool:
    """Whether a participle right behind a phrase tells of its noun: "shame / over raids / now shown on television"."""
    index = unit.end
    while index < len(parse.tokens) and parse.tokens[index].word.adverb:
        index += 1
    led = parse.low(unit.first) in PREPOSITIONS and parse.low(unit.first - 1) not in AUXILIARIES
    if index >= len(parse.tokens) or not led:
        return False  # "has / over the years / sold"
    verb = parse.firsts.get(index)
    reduced = verb is not None and verb.form is Form.PARTICIPLE
    acting = index > unit.end and parse.tokens[index].word.gerund
    return (reduced or acting) and _has_noun(parse, unit.first, unit.end)


def _has_noun(parse: Parse, first: int, end: int) -> bool:
    return any(
        token.is_word and token.timex < 0 and token.low not in DAYWORDS and token.low not in PREPOSITIONS
        for token in parse.tokens[first:end]
    )


def _tells_of(parse: Parse, index: int) -> bool:
    """Whether a relative clause, also "both of whom", a participle or "as well as" begins at a token."""
    low, after = parse.low(index), parse.low(index + 1)
    verb = parse.firsts.get(index)
    reduced = verb is not None and verb.form is Form.PARTICIPLE
    parts = low in _PARTS and after == "of" and parse.low(index + 2) in _TELLING_OF
    return low in _TELLING_OF or parts or reduced or (low == "as" and after == "well")


def _is_apposed(parse: Parse, begin: int) -> bool:
    """Whether a name or a noun with an article, and nothing else, stands between a comma and the next mark."""
    led = parse.low(begin) in _ARTICLES or (parse.tokens[begin].is_name and parse.tokens[begin].timex < 0)
    stops = range(begin, min(begin + _LONGEST, len(parse.tokens)))
    end = next((place for place in stops if _stops(parse, place)), len(parse.tokens))
    inside = range(begin, end)
    verbs = any(place in parse.firsts or place in parse.starts for place in inside)
    return led and not verbs and not any(parse.low(place) in COORDINATORS for place in inside)
