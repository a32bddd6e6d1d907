"""Dated events that a sentence only deals with: "condemned Monday's attack", "critics of the 2003 war marched"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, QUOTES, Form
from timeline.languages.en.events import dealings

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

_DEALING = frozenset(dealings.DEALING.split())
_TAKING_PLACE = frozenset(dealings.TAKING_PLACE.split())
_NOUNS = {link: frozenset(words.split()) for link, words in dealings.NOUNS.items()}
_VERBS = {link: frozenset(words.split()) for link, words in dealings.VERBS.items()}
_CHAINED = frozenset(("of", "to", "into", "about", "on"))
_TELLING = (Form.PAST, Form.PLUPERFECT, Form.PERFECT, Form.PRESENT, Form.GERUND, Form.MODAL_PERFECT)
RELATING = frozenset(("after", "following", "since", "despite", "like", "unlike", "because", "over"))
_NAMING = frozenset(("call", "dub", "label", "brand", "declare"))
_ON = frozenset(("about", "against", "behind", "into", "over"))
_PARTS = frozenset(dealings.PARTS.split())
_THOSE = frozenset(("those", "who"))
_WITHIN = frozenset(("in", "at", "during"))
_LONGEST = 8
_DEEPEST = 3


def from_outside(parse: Parse, noun: int, verb: Predicate | None, *, coarse: bool = False) -> bool:
    """Whether a verb, or the noun that a dated one hangs on, deals with an event and does not tell it.

    "Critics of / the 2003 war marched", "upheld the 2019 verdict", "responded to Monday's attack"; a year that is far
    back (`coarse`) is of no verb but those by which an event takes place: "won the 2019 vote".
    """
    link = link_of(parse, noun)
    if verb is not None and _says_who(parse, link, verb):
        return False
    if _hangs_on_dealing(parse, link):
        behind = parse.tokens[min(noun + 1, len(parse.tokens) - 1)]
        return verb is not None or not behind.is_word or behind.low in PREPOSITIONS  # else that may be the verb
    if verb is None or verb.head > noun:
        return verb is not None and (_in_talk(parse, link) or _dealt_with(parse, link, verb, coarse=coarse))
    if link > verb.head:
        return verb.lemma in _VERBS.get(parse.low(link), ())
    if not _object(parse, verb, noun):
        return False
    if parse.low(verb.first - 1) == "what" or _named(parse, noun, verb):
        return True  # "what caused Monday's fire", "called Monday's ruling a win"
    return verb.lemma in _DEALING or (coarse and verb.lemma not in _TAKING_PLACE)


def _named(parse: Parse, noun: int, verb: Predicate) -> bool:
    """Whether a verb only gives an event a name: "called Monday's ruling a win", "dubbed it 'a joke'"."""
    behind = parse.low(noun + 1)
    return verb.lemma in _NAMING and (behind in ("a", "an") or behind in QUOTES)


def dealt_with(parse: Parse, noun: int, verb: Predicate) -> bool:
    """Whether a noun, or a verb with a preposition, deals with an event: "coverage of his death", "charged over it"."""
    link = link_of(parse, noun)
    return _hangs_on_dealing(parse, link) or (link > verb.head and verb.lemma in _VERBS.get(parse.low(link), ()))


def deals(parse: Parse, noun: int, first: int, verb: Predicate, *, coarse: bool) -> bool:
    """Whether a verb only deals with an event and the date right behind it: "critics of the war in 2003 / marched".

    A day behind the verb may be that of both: "sued over the raid on Monday".
    """
    beside = 0 <= noun == first - 1 - (parse.low(first - 1) in PREPOSITIONS)
    beside = beside or (noun >= 0 and parse.low(noun + 1) == "of" and parse.low(link_of(parse, noun)) != "of")
    if coarse and aimed_at(parse, noun, verb):
        return True
    return beside and (coarse or noun < verb.first) and dealt_with(parse, noun, verb)


def aimed_at(parse: Parse, noun: int, verb: Predicate) -> bool:
    """Whether an event is what somebody is to deal with: "was set up to study the storm and / a spill in 1989"."""
    if verb.form is not Form.INFINITIVE or verb.head > noun:
        return False
    direct = verb.lemma in _DEALING and not verb.passive and link_of(parse, noun) <= verb.head
    return direct or _hangs_on_dealing(parse, link_of(parse, noun))  # "there is to be a trial over / his death in May"


def befell(parse: Parse, noun: int, verb: Predicate | None) -> bool:
    """Whether a participle tells what came to pass at a dated event, and a verb more: "men held in / the raid sued"."""
    if verb is None or verb.head > noun or verb.first < 1 or verb.lemma in _VERBS["in"]:
        return False
    reduced = verb.form is Form.PARTICIPLE or (verb.form is Form.PAST and parse.low(verb.first - 1) == "those")
    owner = parse.tokens[verb.first - 1]
    plain = owner.is_word and owner.timex < 0 and not owner.word.adverb and verb.first - 1 not in parse.heads
    link = link_of(parse, noun)
    within = link == verb.head + 1 and parse.low(link) in _WITHIN
    told = any(p.finite and p is not verb for p in parse.predicates)
    if within and parse.lows[verb.first - 2 : verb.first] == ["those", "who"] and verb.form is Form.PAST:
        main = next((p for p in parse.predicates if p.finite and p.first > noun), None)
        return main is not None and main.form is not Form.PAST  # "those who voted in / the May election are angry"
    return reduced and plain and within and told and owner.low not in PREPOSITIONS | COORDINATORS


def link_of(parse: Parse, noun: int) -> int:
    """Where the preposition before a noun group stands; -1 for none."""
    for place in range(noun - 1, max(-1, noun - _LONGEST), -1):
        token = parse.tokens[place]
        if token.timex >= 0 or (token.low == "," and parse.tokens[place - 1].timex >= 0):
            continue  # "the May 3, 2021, raid"
        if token.low in PREPOSITIONS or token.low in RELATING:
            return place
        if place in parse.heads or token.low in (",", ";") or token.low in COORDINATORS:
            return -1
    return -1


def _hangs_on_dealing(parse: Parse, link: int) -> bool:
    """Whether a preposition hangs on a noun that deals with what follows: "victims of", "a report on the scene of"."""
    for _ in range(_DEEPEST):
        if link < 1:
            return False
        low, owner = parse.low(link), parse.low(link - 1)
        if owner in _NOUNS.get(low, ()):
            return True
        verb = parse.heads.get(link - 1)
        if verb is not None and (verb.form is Form.PARTICIPLE or parse.low(verb.first - 1) in _THOSE):
            link = link_of(parse, verb.first)  # "families of / those killed in"
        elif low in _CHAINED:
            link = link_of(parse, link - 1)
        else:
            return False
    return False


def _says_who(parse: Parse, link: int, verb: Predicate) -> bool:
    """Whether a verb only tells who had a part in an event: "Roe was the winner / of the vote"."""
    if verb.lemma not in ("be", "include") or parse.low(link - 1) not in _PARTS:
        return False
    behind = verb.head + 1
    named = behind < len(parse.tokens) and (parse.low(behind) in DETERMINERS or parse.tokens[behind].is_name)
    return verb.head < link or verb.lemma == "include" or named


def _dealt_with(parse: Parse, link: int, verb: Predicate, *, coarse: bool) -> bool:
    """Whether an event is the subject of what is done about it another time: "the 2019 ruling was upheld"."""
    other = any(token.timex >= 0 for token in parse.tokens[verb.head + 1 : parse.span(parse.clause(verb.head))[1]])
    return link < 0 and verb.passive and verb.lemma in _DEALING and (coarse or other)


def _in_talk(parse: Parse, link: int) -> bool:
    """Whether what is about or against an event is the subject, or in front: "Talks / over the May raid began"."""
    if link < 1 or parse.low(link) not in _ON:
        return False
    owner = parse.tokens[link - 1]
    return owner.is_word and owner.timex < 0 and link - 1 not in parse.heads and link not in parse.starts


def _object(parse: Parse, verb: Predicate, noun: int) -> bool:
    """Whether a noun is the object right behind a verb, and not the subject of the next one."""
    if verb.passive or verb.form not in _TELLING:
        return False
    begin = verb.head + 1
    if verb.lemma in _DEALING:
        begin = _member(parse, begin, noun)
    between = parse.tokens[begin:noun]
    plain = all(token.timex >= 0 or (token.is_word and token.low not in PREPOSITIONS) for token in between)
    joined = any(token.low in COORDINATORS for token in between)
    behind = parse.firsts.get(noun + 1)
    return plain and not joined and (behind is None or not behind.finite)


def _member(parse: Parse, begin: int, noun: int) -> int:
    """Where the member of a list begins that a noun heads: "cited the May 3 leak, / a 2005 blast and / a fire"."""
    opening = noun
    while opening > begin and parse.low(opening) not in DETERMINERS and parse.tokens[opening].is_word:
        opening -= 1
    led = parse.low(opening - 1) == "," or parse.low(opening - 1) in COORDINATORS
    return opening if led and parse.clause(begin) == parse.clause(noun) and parse.low(opening) in DETERMINERS else begin
