"""What a relative clause belongs to: the noun before it, the event or person whose place that is, or a whole clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, PREPOSITIONS, TIME_SUBORDINATORS
from timeline.languages.en.events import complements, nouns, reporting, syntax
from timeline.languages.en.lexicon import MULTIPLIERS, NUMBERS

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.events.tokens import Token

_OBJECTS = frozenset(("him", "them", "us", "me"))
PLACING = frozenset("in at on near of around across along outside towards toward against".split())
_QUANTITIES = frozenset(f"{complements.QUANTITIES} one each both all seven eight nine".split()) - {"none"}
_EVENTS = frozenset(nouns.EVENT_NOUNS.split())
_OFFICES = tk.TITLES | frozenset(office.split("_")[0] for office in reporting.OFFICES.split())
OF_EVENTS = frozenset(syntax.OF_EVENTS.split())
_CONFIRMING = frozenset("confirm deny report announce verify corroborate acknowledge dispute".split())
ARTICLES = frozenset(("a", "an", "the"))
_BEFORE_ARTICLES = frozenset(("all", "both", "half", "such", "what", "many", "not", "than", "once", "double", "twice"))
_ROUGHLY = (("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least"), ("at", "most"), ("up", "to"))
_NUMBERS = NUMBERS.keys() | MULTIPLIERS.keys()
_AGED = 2
_LONGEST = 12


def subject_before(parse: Parse, index: int) -> list[Token]:
    """Tokens of the noun group that a relative clause at `index` belongs to."""
    end = index
    while end > 0 and not parse.tokens[end - 1].is_word:
        end -= 1
    if end > _AGED and parse.low(end - 1).isdecimal() and parse.low(end - 2) == ",":
        end -= 2  # "Ann Roe, 61, who"
    start, _ = parse.span(parse.clause(max(end - 1, 0)))
    begin = end
    start = max((p.head + 1 for p in parse.predicates if start <= p.head < end - 1), default=start)
    while begin > start and parse.tokens[begin - 1].is_word and end - begin < _LONGEST:
        token = parse.tokens[begin - 1]
        if token.low == "of" and begin > start + 1 and _belongs(parse, begin, end):
            begin -= 2  # "one of the miners, who", "the Gulf of Riga, which"
            continue
        if token.low in ARTICLES and begin < end and not _counts(parse, begin - 2):
            begin -= 1
            if parse.low(begin - 1) == "of" and parse.low(begin - 2) in _QUANTITIES:
                continue
            break  # "the workers voice / an anger that"
        if (
            token.low in _OBJECTS
            or token.low in PREPOSITIONS
            or token.low in COORDINATORS
            or token.low in TIME_SUBORDINATORS
            or token.low in tk.AUXILIARIES
            or (token.timex >= 0 and "-" not in token.low)
        ):
            break
        begin -= 1
    return list(parse.tokens[with_quantity(parse, begin, end) : end])


def with_quantity(parse: Parse, begin: int, end: int) -> int:
    """Where a noun group begins with what bounds its number: "more than / a dozen experts", "at / least two guards"."""
    begin -= parse.low(begin) in ("least", "most") and parse.low(begin - 1) == "at"
    number = parse.low(begin + (end - begin > 1 and parse.low(begin) == "a"))
    counted = number[:1].isdigit() or number in _NUMBERS
    return begin - 2 if counted and (parse.low(begin - 2), parse.low(begin - 1)) in _ROUGHLY else begin


def _belongs(parse: Parse, begin: int, end: int) -> bool:
    """Whether the "of" before a token is of its group: "one / of the miners", and of a name "the Gulf / of Riga"."""
    name = in_name(parse, begin) and all(token.is_name for token in parse.tokens[begin:end])
    return parse.low(begin - 2) in _QUANTITIES or name


def in_name(parse: Parse, begin: int) -> bool:
    """Whether the "of" before a token stands inside a name: "the Gulf / of Riga"."""
    named = parse.tokens[begin].is_name and parse.tokens[begin - 2].is_name
    return named and parse.tokens[begin - 2].timex < 0 and parse.tokens[begin - 2].text[0].isupper()


def _counts(parse: Parse, index: int) -> bool:
    """Whether a word before an article belongs to its noun: "all / the men", "nearly / a dozen", "such / a raid"."""
    return parse.low(index) in _BEFORE_ARTICLES or parse.low(index) in _QUANTITIES or parse.tokens[index].word.adverb


def beyond_place(parse: Parse, relative: int, verb: int) -> list[Token]:
    """Take what was in a place, and not the place, for what a clause tells of an event or of a person.

    "An offensive in Gao, / which ended", "the mayor of Elm, / who resigned".
    """
    who = parse.low(relative) == "who"
    told = parse.firsts.get(verb)
    lemma = tk.lemma(parse.low(verb)) if told is None else told.lemma
    if not who and (parse.low(relative) != "which" or lemma not in OF_EVENTS):
        return []
    place = subject_before(parse, relative)
    begin = next((index for index in range(relative) if place and parse.tokens[index].start == place[0].start), 0)
    if begin < _AGED or parse.low(begin - 1) not in PLACING or (not who and place[-1].low in _EVENTS):
        return []
    owner = subject_before(parse, begin - 1)
    if not owner:
        return []
    fits = owner[-1].low in _OFFICES and all(token.is_name for token in place) if who else owner[-1].low in _EVENTS
    return [*owner, parse.tokens[begin - 1], *place] if fits else []


def of_clause(parse: Parse, relative: int, verb: int) -> bool:
    """Whether "which" stands for all that is told before it: "troops crossed the Niger, / which Bamako confirmed"."""
    confirms = not _CONFIRMING.isdisjoint((tk.lemma(parse.low(verb)), tk.lemma(parse.low(verb + 1))))
    if not confirms or parse.low(relative) != "which" or parse.low(relative - 1) != ",":
        return False
    group = subject_before(parse, relative)
    return bool(group) and (group[-1].is_name or parse.low(relative - 2 - len(group)) in PREPOSITIONS)
