"""What has no finite verb told as a clause: "a man seen on Sunday", "Elected in 2014, Roe left", "after giving it"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.events import tokens as tk
from timeline.events.apposed import apposed_to
from timeline.events.grammar import (
    COORDINATORS,
    DEPENDING,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    Form,
)
from timeline.events.hanging import reduced
from timeline.events.participles import FORESEEN, SET_DOWN
from timeline.events.pasts import simple_past
from timeline.events.relativenoun import places_before
from timeline.events.subjects import subject_of
from timeline.languages.en.events import nouns, syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link

_NO_DEEDS = SET_DOWN | FORESEEN | frozenset(f"{syntax.STANDING_PARTICIPLES} flee".split())
_ASKING = frozenset("ask press question reach contact quote cite challenge interview".split())
_INTRANSITIVE = frozenset(syntax.NO_OBJECT.split())
_CLAIMED = 6
"""Tokens behind a verb that may hold the "that" of what it says."""
_LEADING = frozenset(("before", "after", "until", "till"))
_LASTING = frozenset(("since", "until", "till", "now", "still", "so", "currently", "ever", "next", "tomorrow", "yet"))
_BETWEEN = PREPOSITIONS | COORDINATORS | SUBJECTS | RELATIVES | {"that", "than"}
_PARTS = frozenset(f"{nouns.PARTS_OF_MANY} {nouns.RANKS} {nouns.SUPERLATIVES}".split()) | frozenset(
    ("those", "one", "ones", "number", "amount", "sum", "total", "share")
)
_MANY = frozenset(nouns.MANY_WITHOUT_S.split())
_ONE_WITH_S = frozenset(nouns.ONE_WITH_S.split())
_OPENING = DETERMINERS | frozenset(nouns.COUNTS.split())
_SINGULAR = frozenset(("a", "an", "one", "another", "this", "that"))
_PRONOUNS = {"he": "was", "she": "was", "it": "was", "they": "were", "we": "were"}


class Finite(NamedTuple):
    """A verb for a line that has none, and the part of the line that it stands for."""

    start: int
    verb: str
    end: int


_NONE = Finite(0, "", 0)


def clausal(parse: Parse, link: Link, line: Sequence[int]) -> Finite:
    """Find the verb that makes a clause of a line which is only a noun and what it did or underwent.

    "A man seen near the school on Sunday" asks for a "was" behind "man", "Roe becoming a judge in 2001" for a "became".
    Nothing is put into a line whose noun is only a part of those meant, "the only man held", nor where the tense is
    not sure, "an embargo kept since 2014".
    """
    verb = link.predicate
    whose = next((at for at, index in enumerate(line) if parse.low(index) == "whose"), 0)
    group = owned(parse, verb) if whose else []
    if group and list(line[: whose + 1]) == group[: whose + 1] and set(line) <= set(group):
        return Finite(whose, "'" if parse.low(line[whose - 1]).endswith("s") else "'s", whose + 1)
    if verb is None or verb.first not in line or any(p.finite and p.head in line for p in parse.predicates):
        return _NONE
    place = line.index(verb.first)
    if verb.form is Form.GERUND:
        apart = place > 0 and line[place - 1] != verb.first - 1 and parse.low(verb.first - 1) in _LEADING
        underwent = verb.passive and parse.low(verb.first) == "being"
        told = _agreeing(parse, line[:place]) if underwent else simple_past(parse.low(verb.first))
        return Finite(place, told, place + 1) if apart else _NONE
    if verb.form is not Form.PARTICIPLE or not _tells_deed(parse, verb, line):
        return _NONE
    while place > 0 and tk.is_adverb(parse.tokens[line[place - 1]]):
        place -= 1
    return Finite(place, _agreeing(parse, line[:place]), place)


def owned(parse: Parse, verb: Predicate | None) -> list[int]:
    """Put whoever a clause with "whose" is about before it, "whose" still between them: "Roe, / whose mill burned"."""
    if verb is None or not verb.finite:
        return []
    first, last = parse.span(parse.clause(verb.head))
    owner = places_before(parse, first) if parse.low(first) == "whose" and first else []
    apart = first - 1 - (parse.low(first - 1) == ",")
    own = {word.start for word in subject_of(parse, verb)}
    if not owner or owner[-1] != apart or not own or max(own) < parse.tokens[first].start:
        return []
    if parse.low(owner[0] - 1) in PREPOSITIONS and owner[0]:
        return []  # "Ann Roe from York, whose son fled"
    owner = apposed_to(parse, owner) or owner
    while last > verb.head + 1 and not parse.tokens[last - 1].is_word:
        last -= 1
    return [*owner, *range(first, last)]


def fronted(parse: Parse, link: Link) -> list[int]:
    """Put the subject of a sentence before the participle that opens it: "elected mayor in 2014, / Roe resigned".

    None where the verb is of the same time as far as the sentence tells, or answers what is asked: "asked on Monday".
    """
    verb = link.predicate
    comma = next((i for i, low in enumerate(parse.lows) if low == "," and parse.tokens[i].timex < 0), 0)
    if verb is None or link.nominal or not _opens(parse, verb) or not comma:
        return []
    main = next((p for p in parse.predicates if p.finite and p.first > comma), None)
    if main is None or any(p.head < comma for p in parse.predicates if p is not verb):
        return []
    starts = {word.start for word in subject_of(parse, main)}
    owner = [index for index, token in enumerate(parse.tokens[: main.first]) if token.start in starts]
    whole = owner[:1] == [comma + 1] and _agreeing(parse, owner)
    return [*owner, *range(comma)] if whole and _of_another_time(parse, comma, main) else []


def _opens(parse: Parse, verb: Predicate) -> bool:
    """Whether a participle of a deed opens its sentence, or has only adverbs before it: "first elected in 2014"."""
    single = verb.form is Form.PARTICIPLE and verb.first == verb.head
    deed = verb.lemma not in _NO_DEEDS | _ASKING | _INTRANSITIVE
    return single and deed and all(tk.is_adverb(token) for token in parse.tokens[: verb.first])


def _of_another_time(parse: Parse, comma: int, main: Predicate) -> bool:
    """Whether what a sentence goes on to has a day of its own, or comes behind a date of a month or more."""
    dated = any(token.timex >= 0 for token in parse.tokens[comma:])
    coarse = any(parse.low(i) == "in" and parse.tokens[i + 1].timex >= 0 for i in range(comma))
    return dated or coarse or main.form is not Form.PAST


def _tells_deed(parse: Parse, verb: Predicate, line: Sequence[int]) -> bool:
    """Whether a participle tells what was done once, to the noun right before it or the subject put in front."""
    if verb.lemma in _NO_DEEDS or not (verb.first < line[0] or reduced(parse, verb)):
        return False
    behind = parse.lows[verb.head + 1 : verb.head + _CLAIMED]
    if "that" in behind and "," not in behind[: behind.index("that")]:
        return False  # "One report, compiled by Roe, calculated in 2006 that it was more"
    lows = [parse.low(index) for index in line]
    noun = parse.low(verb.head) in tk.AMBIGUOUS and lows[0] in ("a", "an")  # "a flu shot in May"
    return not noun and DEPENDING.isdisjoint(lows) and _LASTING.isdisjoint(lows[line.index(verb.first) :])


def _agreeing(parse: Parse, owner: Sequence[int]) -> str:
    """Return "was" or "were" as the number of a noun group asks; "" where it is not sure, or no plain group."""
    lows = [parse.low(index) for index in owner]
    if len(lows) == 1 and lows[0] in _PRONOUNS:
        return _PRONOUNS[lows[0]]
    if not owner or not _is_plain(parse, owner):
        return ""
    head, opening = parse.tokens[owner[-1]], parse.tokens[owner[0]]
    several = (head.low.endswith("s") and not head.low.endswith(("ss", "us", "is"))) or head.low in _MANY
    if head.is_name and several:
        return "were" if head.text[:-1].isupper() else "" if opening.low in DETERMINERS or len(owner) == 1 else "was"
    led = several or opening.low in _OPENING or opening.is_name
    if not led or head.low in _ONE_WITH_S or (several and opening.low in _SINGULAR):
        return ""
    return "were" if several else "was"


def _is_plain(parse: Parse, owner: Sequence[int]) -> bool:
    """Whether a noun group has nothing joined to its noun, and is all that is meant: not "most of the men"."""
    tokens, lows = [parse.tokens[index] for index in owner], [parse.low(index) for index in owner]
    words = all(token.is_word and token.timex < 0 and not token.word.gerund for token in tokens)
    joined = not _BETWEEN.isdisjoint(lows) or any(index in parse.firsts for index in owner)
    return words and not joined and _PARTS.isdisjoint(lows) and lows[-1].isalpha()
