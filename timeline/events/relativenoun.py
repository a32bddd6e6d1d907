"""The noun group that a relative clause or a participle tells of."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.alone import NAMING
from timeline.events.apposed import apposed_to
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
    Parse,
)
from timeline.events.link import is_event_noun
from timeline.events.nameruns import all_names
from timeline.events.owners import OWNERS
from timeline.events.relative import ARTICLES, OF_EVENTS, PLACING, beyond_place, in_name, subject_before
from timeline.events.speakers import is_human
from timeline.languages.en.events import nouns
from timeline.languages.en.events.syntax import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Predicate

_PART = 2
"""Words of "one of", or the comma and the pronoun of ", who"."""
_SINGULAR = frozenset(("is", "was", "has"))
_PLURAL = frozenset(("were", "are", "have"))
_ANY = frozenset(
    "any every each all no none anyone anybody anything everyone everybody everything nobody nothing".split()
)
"""What a relative clause behind it narrows down: of "any firm that was fined" no firm is told to have been."""
_FOLLOWING_FROM = frozenset(("lead", "result", "cause", "prompt", "mean", "trigger", "spark"))
"""What tells as often of all that is told before: "hid it in the soup at the inn, which led to two deaths"."""
_BODIES = frozenset(nouns.INSTITUTIONS.split())
_AGES = frozenset(("teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties"))


def told_of(parse: Parse, owner: list[int], first: int, predicate: Predicate) -> list[int]:
    """Choose what a relative clause tells of: the nearest noun, what that hangs on, or the name it is apposed to.

    None where it only says which are meant: "any firm / that was fined", "most of those / who fled".
    """
    if parse.low(first - 1) != "," and (_narrowed(parse, owner) or _of_any(parse, owner, predicate)):
        return []
    named = all_names([parse.tokens[index] for index in owner[parse.low(owner[0]) == "the" and len(owner) > 1 :]])
    beyond = {token.start for token in beyond_place(parse, first, predicate.first)} if named else set()
    who = parse.low(first) == "who"
    if beyond:
        return [index for index in range(first) if parse.tokens[index].start in beyond]
    if _follows_from_all(parse, owner, first, predicate):
        return []
    if parse.low(first - 1) == "," and not (named and parse.low(first) == "which"):
        chained = chain(parse, owner)
        nearest = _titled(parse, owner) or not _of_people(parse, chained) if who else False
        nearest = nearest or (parse.low(first) == "which" and _of_nearest(parse, owner, chained, predicate))
        owner = owner if nearest or _only_nearest_agrees(parse, owner, chained, predicate) else chained
    elif _in_age(parse, owner):
        owner = [*places_before(parse, owner[0] - 1), owner[0] - 1, *owner]
    elif who and named and (_is_body(parse, owner, predicate) or _has_a_head(parse, owner)):
        owner = chain(parse, owner)
    elif _agreeing(parse, owner, predicate):
        owner = _agreeing(parse, owner, predicate)
    elif who and parse.low(first - 1) != "," and not (named or is_human(parse.low(owner[-1]))):
        chained = chain(parse, owner)
        owner = chained if _of_people(parse, chained) else owner  # "a seller of corn cakes who"
    if [parse.low(index) for index in owner[:_PART]] == ["one", "of"] and parse.low(predicate.first) in _PLURAL:
        owner = owner[_PART:]  # "one of / two men who were fined"
    return apposed_to(parse, owner) or owner


def _titled(parse: Parse, owner: Sequence[int]) -> bool:
    """Whether a noun group is a person with a title: "the father of / Sergeant Ann Roe, who"."""
    return any(parse.tokens[index].word.title and parse.tokens[index].is_name for index in owner[:-1])


def _of_nearest(parse: Parse, owner: Sequence[int], chained: Sequence[int], verb: Predicate) -> bool:
    """Whether a clause tells of the noun before it, and not of the event or the people with which that stands.

    "The sale of the notes, which are due", "a view of the blast, which began"; but "the fall of Elm, which began".
    """
    head = parse.low(_group_head(parse, chained))
    event = is_event_noun(head)
    if head.endswith("s") and is_human(head):
        return True  # "officials of the firm, which"
    if verb.lemma in OF_EVENTS:
        return not event and is_event_noun(parse.low(owner[-1]))
    return event


def _narrowed(parse: Parse, owner: Sequence[int]) -> bool:
    """Whether a clause tells which of a noun are meant: "any firm", "almost all states", not "all the men"."""
    place = next((place for place, index in enumerate(owner) if parse.low(index) in _ANY), -1)
    return place >= 0 and (place + 1 == len(owner) or parse.low(owner[place + 1]) not in DETERMINERS)


def narrowed_by(parse: Parse, owner: Sequence[int]) -> bool:
    """Whether a subject needs the relative clause behind it to tell whom it means: "those / who fled / will return"."""
    behind = parse.low(owner[-1] + 1) if owner else ""
    return behind in ("who", "that") and (_narrowed(parse, owner) or parse.low(owner[-1]) == "those")


def _of_any(parse: Parse, owner: Sequence[int], verb: Predicate) -> bool:
    """Whether a clause tells of whoever does a thing: "those who fled", "a person who takes part", "people who may"."""
    last = parse.low(owner[-1]) if owner else ""
    timeless = verb.form in (Form.PRESENT, Form.MODAL)
    return last == "those" or (timeless and (last == "person" or (last == "people" and len(owner) == 1)))


def _in_age(parse: Parse, owner: Sequence[int]) -> bool:
    """Whether a noun group is the age of those before it: "men in / their 20s"."""
    last = parse.low(owner[-1])
    return parse.low(owner[0]) == "their" and (last in _AGES or (last[:1].isdigit() and last.endswith("0s")))


def _is_body(parse: Parse, owner: Sequence[int], verb: Predicate) -> bool:
    """Whether a name is what several people belong to: "the members of / Congress who are here"."""
    if parse.low(owner[0] - 1) not in ("of", "in", "on") or parse.tokens[verb.first].word.third_person:
        return False
    head = parse.low(_group_head(parse, chain(parse, list(owner))))
    return parse.low(verb.first) not in _SINGULAR and head.endswith("s") and is_human(head)


def _has_a_head(parse: Parse, owner: Sequence[int]) -> bool:
    """Whether a name is a body's, and hangs on who is its head: "the chief of / the Harbor Agency who left"."""
    if parse.low(owner[0] - 1) != "of" or _BODIES.isdisjoint(parse.lows[owner[0] : owner[-1] + 1]):
        return False
    return is_human(parse.low(_group_head(parse, chain(parse, list(owner)))))


def with_joined(parse: Parse, owner: list[int], predicate: Predicate) -> list[int]:
    """Take in what is joined to a noun that a plural verb tells of: "the port and the isle, which were hit".

    None where the noun is what is left of others: "rat poison and / other powders, which spoiled the soup".
    """
    if _is_rest(parse, owner):
        return []
    if not owner or parse.low(predicate.first) not in _PLURAL or parse.low(owner[0] - 1) not in COORDINATORS:
        return owner
    start, _ = parse.span(parse.clause(owner[0]))
    begin = owner[0] - 1
    while begin > start and (
        parse.tokens[begin - 1].is_name or parse.low(begin - 1) in DETERMINERS or parse.low(begin - 1) == ","
    ):
        begin -= 1
    return [*range(begin, owner[-1] + 1)] if parse.tokens[begin].is_word and begin < owner[0] - 1 else owner


def _follows_from_all(parse: Parse, owner: Sequence[int], first: int, verb: Predicate) -> bool:
    """Whether a clause tells what came of all that is told, and not of a place: "hid it at / the inn, which led to"."""
    apart = parse.low(first) == "which" and parse.low(first - 1) == ","
    apart = apart and bool(owner) and parse.low(owner[0] - 1) in PLACING - {"of"}
    return apart and verb.lemma in _FOLLOWING_FROM and not any(is_event_noun(parse.low(index)) for index in owner)


def _is_rest(parse: Parse, owner: Sequence[int]) -> bool:
    """Whether a noun group only names what is left of others: "rat poison and / other powders"."""
    return bool(owner) and parse.low(owner[0]) == "other" and parse.low(owner[0] - 1) in COORDINATORS


def with_noun(parse: Parse, line: list[int]) -> list[int]:
    """Begin a line with what its pronoun tells of: "it is dear for Acme, / which has seen its shares fall"."""
    first = line[0]
    verb = parse.firsts.get(first + 1)
    apart = parse.low(first) in ("who", "which") and parse.low(first - 1) == "," and parse.low(first + 1) != "'s"
    if not apart or verb is None or not verb.finite:
        return line
    owner = places_before(parse, first)
    if not owner or owner[-1] != first - _PART or not any(p.finite and p.head < owner[0] for p in parse.predicates):
        return line
    if parse.tokens[owner[-1]].word.adverb or parse.tokens[owner[-1]].timex >= 0:
        return line
    if parse.low(verb.first) in _SINGULAR and parse.low(owner[-1]).endswith("s"):
        return line  # "they talk to partners, which has helped"
    if any(p.finite and p.head in line and parse.kinds[parse.clause(p.head)] == "resumed" for p in parse.predicates):
        return line
    if _is_rest(parse, owner) or _follows_from_all(parse, owner, first, verb):
        return [*range(parse.span(parse.clause(owner[0]))[0], first), *line]
    if parse.low(first) == "who":
        owner = told_of(parse, owner, first, verb)
    return [*owner, *line[1:]] if owner else line


def with_members(parse: Parse, line: list[int]) -> list[int]:
    """Begin a line with all whom a plural verb tells of: "Elm, Ash, / Oak - two of them ports - have fallen".

    "The chief, Leila Roe, and / photographer Ann Doe were held".
    """
    verb = next((p for p in parse.predicates if p.finite and p.head in line), None)
    if verb is None or verb.first not in line or parse.low(verb.first) not in _PLURAL:
        return line
    group = line[: line.index(verb.first)]
    dash = next((place for place, index in enumerate(group) if parse.low(index) in DASHES | {"-"}), len(group))
    group = group[:dash]
    last = parse.tokens[group[-1]] if group else None
    if last is None or last.low in SUBJECTS:
        return line
    if last.low.endswith(("s", "ese", "ish")) or parse.low(_group_head(parse, group)).endswith("s"):
        return line  # "In Oman, a port, / the men in Elm are"
    told = any(p.finite and p.head < group[0] for p in parse.predicates)
    if not last.is_name and (told or parse.low(group[0] - 1) not in COORDINATORS):
        return line
    if any(parse.low(index) in COORDINATORS or index in parse.heads for index in group[1:]):
        return line
    begin = group[0]
    if parse.low(begin) not in COORDINATORS and parse.low(begin - 1) not in COORDINATORS | {","}:
        return line
    while begin > 0 and _lists(parse, begin - 1):
        begin -= 1
    while not parse.tokens[begin].is_word or parse.low(begin) in COORDINATORS or parse.low(begin) in OWNERS:
        begin += 1
    return [*range(begin, line[0]), *line] if begin < line[0] else line


def _lists(parse: Parse, index: int) -> bool:
    """Whether a token may stand in a list of those that a verb tells of."""
    token = parse.tokens[index]
    if token.low == "," or token.low in COORDINATORS or token.low in DETERMINERS:
        return True
    return (
        token.is_word
        and token.timex < 0
        and index not in parse.heads
        and not token.word.adverb
        and (token.low not in PREPOSITIONS | SUBJECTS | RELATIVES | SUBORDINATORS | TIME_SUBORDINATORS | {"that"})
    )


def chain(parse: Parse, owner: list[int]) -> list[int]:
    """Take in what a noun group hangs on: "a series of raids on the port at the cape".

    An event is told of itself, if it is not of something: "anger about / the strike, which began in May".
    """
    event = bool(owner) and is_event_noun(parse.low(owner[-1]))
    while owner and parse.low(owner[0] - 1) in PREPOSITIONS and owner[0] > 1 and owner[0] - 2 not in parse.heads:
        if parse.low(owner[0] - 1) == "like" and parse.low(owner[0] - 2) == ",":
            break  # "seabirds, like the pelican"
        if event and parse.low(owner[0] - 1) != "of":
            break
        before = [index for index in places_before(parse, owner[0] - 1) if index < owner[0] - 1]
        if not before:
            break
        owner = list(range(before[0], owner[-1] + 1))
    return owner


def _only_nearest_agrees(parse: Parse, owner: list[int], chained: list[int], verb: Predicate) -> bool:
    """Whether a verb tells of the nearest noun, and not of all that it hangs on, by its number.

    "On the sidelines of the meeting, which is held", "the release of the files, which are sealed".
    """
    if not owner:
        return False
    word, head = parse.tokens[verb.first].word, parse.low(_group_head(parse, chained))
    nearest, whole = parse.low(owner[-1]).endswith("s"), head.endswith("s")
    if parse.low(verb.first) in _SINGULAR or word.third_person:
        return whole and not nearest
    plural = parse.low(verb.first) in _PLURAL or (word.base and verb.form is Form.PRESENT)
    return plural and nearest and not whole and not is_human(head)


def _agreeing(parse: Parse, owner: list[int], verb: Predicate) -> list[int]:
    """Take in what the nearest noun hangs on where only that has the number of the verb; else none.

    "A lot of / girls in the street that are hurt".
    """
    nearest = parse.low(owner[-1])
    counted = any(parse.low(index)[:1].isdigit() for index in owner)
    if parse.low(verb.first) not in _PLURAL or nearest.endswith("s") or counted or is_human(nearest):
        return []
    chained = chain(parse, owner)
    joints = [place for place, index in enumerate(chained) if place and parse.low(index) in PREPOSITIONS]
    for before, place in reversed([*pairwise((-1, *joints))]):
        if parse.low(chained[place - 1]).endswith("s"):
            return chained[before + 1 :]
    return []


def _group_head(parse: Parse, places: Sequence[int]) -> int:
    """Token number of the noun that the rest of a group hangs on."""
    cut = next((at for at, index in enumerate(places) if at and parse.low(index) in PREPOSITIONS), len(places))
    return places[cut - 1]


def _of_people(parse: Parse, places: Sequence[int]) -> bool:
    """Whether a noun group has people for its head: "the mayor of York", not "the case of Elian"."""
    head = parse.low(_group_head(parse, places))
    return is_human(head) and not is_event_noun(head)


def places_before(parse: Parse, index: int) -> list[int]:
    """Token numbers of the noun group that ends right before a token."""
    group = subject_before(parse, index)
    if not group or all(token.low in DETERMINERS for token in group):
        return []
    starts = {token.start for token in group}
    places = [place for place in range(index) if parse.tokens[place].start in starts]
    places = places[len(places) > 1 and parse.low(places[0]) in NAMING :]
    cut = max((i for i in places if parse.low(i) == "that" or i in parse.heads), default=-1)
    places = [place for place in places if place > cut]
    places = places[len(places) > 1 and parse.low(places[0]) in PARTICLES :]  # "pulled out / ten men who"
    begin = places[0] if places else 0
    if begin > 1 and parse.low(begin - 1) == "of" and in_name(parse, begin):
        begin -= 2  # "the Gulf of Riga spill"
        while begin > 0 and (parse.tokens[begin - 1].is_name or parse.low(begin - 1) in ARTICLES):
            begin -= 1
        return list(range(begin, places[-1] + 1))
    return places
