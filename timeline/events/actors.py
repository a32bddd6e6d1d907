"""Who, to whom, where: by place in the clause."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    REPORTING,
    Form,
    Parse,
    Predicate,
)
from timeline.events.mentions import Mention, Sort, is_held_there, mentions, place_of
from timeline.events.names import PRONOUNS, subject
from timeline.events.parties import Parties
from timeline.events.undergone import befalling, is_got
from timeline.languages.en.events import classes, syntax
from timeline.languages.en.events import roles as english
from timeline.model.frozen import quick
from timeline.model.reach import EventClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.events.link import Link
    from timeline.events.tokens import Token

_LOCATIVES = frozenset(syntax.LOCATIVES.split())
_AIMED = frozenset(english.AIMED.split())
_GOAL = frozenset(english.GOAL.split())
_INSIDE = frozenset(english.INSIDE.split())
_GOVERNMENTAL = frozenset(english.GOVERNMENTAL)
_ACTIVE = frozenset(english.ACTIVE.split())
_VISITING = frozenset(english.VISITING.split())
_SUFFERED = frozenset(english.SUFFERED.split())
_POSING = frozenset(english.POSING.split())
_OWN = frozenset(english.OWN.split())
_INTENDING = frozenset(classes.INTENDING.split())
_OBLIGING = frozenset(classes.OBLIGING.split())
_DEMANDING = frozenset(
    (EventClass.REQUEST, EventClass.ACCUSE, EventClass.REJECT, EventClass.THREATEN, EventClass.SUPPORT)
)
_ON_PATIENTS = frozenset((EventClass.ASSAULT, EventClass.COERCE, EventClass.ACCUSE, EventClass.SUPPORT))
_INTRANSITIVE = frozenset(english.INTRANSITIVE.split())
_LAID_ON = frozenset(
    (EventClass.SANCTION, EventClass.ASSAULT, EventClass.COERCE, EventClass.ACCUSE, EventClass.REQUEST)
)
_VIOLENT = frozenset((EventClass.ASSAULT, EventClass.COERCE))
_NOT_AT_PLACE = frozenset((EventClass.AGREE, EventClass.PROTEST, None))
_BLAMING = frozenset((EventClass.ACCUSE, EventClass.PROTEST))
_CIRCUMSTANCES = frozenset(english.CIRCUMSTANCES.split())
_CLOSING = RELATIVES | _CIRCUMSTANCES | {"that", ";", ":", ")"}
"""Words and marks before which a noun group ends."""
_PARTING = PREPOSITIONS - {"of", "including"}
_PARTAKING = frozenset(("between", "among", "by"))
_FIRST = frozenset(("i", "we"))
_MOST_LISTED = 5


@quick
@dataclass(frozen=True, slots=True)
class Roles:
    """Who did what to whom, where; each without repeats, in the order of the text."""

    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    places: tuple[str, ...]


def roles(
    parse: Parse,
    link: Link,
    category: EventClass | None = None,
    *,
    pronouns: Mapping[str, str] | None = None,
    abroad: bool = False,
) -> Roles:
    """Read actor, recipient and places of an event from its clause.

    Parameters
    ----------
    parse, link
        The sentence, and the event's verb or noun in it.
    category
        Its class: whether a country in which something is done is the one to which it is done depends on it.
    pronouns
        Whom subject pronouns stand for, where the sentence itself does not tell; "" where it is not sure.
    abroad
        Whether the text tells of no affair of the United States; "the Senate" in it is then another.

    Returns
    -------
    Roles
        Countries and organizations by their usual names, persons by name, others as the text has them ("rebels");
        places inside a country as "Kharkiv, UA", with its ISO 3166 code. Empty where nobody is named.
    """
    found = mentions(parse, abroad=abroad)
    parties = Parties(parse, found, pronouns or {})
    start, end = parse.span(parse.clause(link.head))
    here = [mention for mention in found if start <= mention.start < end]
    places = _unique(place_of(mention) for mention in here if _is_place(parse, mention))
    predicate = link.predicate
    if predicate is None or link.nominal or _is_noun(parse, predicate):
        return _of_noun(parse, link, parties, places)
    if category is EventClass.REQUEST and (predicate.modal in _OBLIGING or predicate.mandated):
        teller = _teller(parse, predicate)
        asking = _subject(parse, teller, parties) if teller is not None else ()
        return Roles(asking, _less(_subject(parse, predicate, parties), asking), places)
    if category is EventClass.ASSAULT and (attack := befalling(parse, predicate)) >= 0:
        sufferer = _subject(parse, predicate, parties)
        return Roles(_less(_attacker(parse, attack, parties), sufferer), sufferer, places)
    if (
        predicate.passive or is_got(parse, predicate) or _joined_to_passive(parse, predicate)
    ) and predicate.lemma not in _ACTIVE:
        agent = _agent(parse, predicate, parties)
        sufferer = _subject(parse, predicate, parties)
        if not sufferer and category in _LAID_ON:
            sufferer = _laid_on(parse, predicate, parties)
        return Roles(agent, _less(sufferer, agent), places)
    actor = _subject(parse, predicate, parties)
    recipient = _less(_objects(parse, predicate, parties, category), actor)
    if not recipient and category in _VIOLENT:
        recipient = _less(_suffering(parse, predicate, parties), actor)
    if not recipient and category not in _NOT_AT_PLACE:
        recipient = _less(_hosts(parse, predicate, here, category), actor)
    return Roles(actor, recipient[:_MOST_LISTED], places)


def _is_noun(parse: Parse, predicate: Predicate) -> bool:
    """Whether a gerund is a noun: "shelling of the town by rebels"."""
    return parse.low(predicate.head) in _SUFFERED and parse.low(predicate.head + 1) == "of"


def _joined_to_passive(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb is the second of two passives: "was abducted and killed", but not "was hurt and died"."""
    if predicate.form is not Form.PAST or parse.low(predicate.first - 1) not in ("and", "or"):
        return False
    before = next((one for one in parse.predicates if one.head == predicate.first - 2), None)
    if before is None or not before.passive or predicate.lemma in _INTRANSITIVE:
        return False
    after = parse.tokens[predicate.head + 1] if predicate.head + 1 < len(parse.tokens) else None
    return after is None or after.timex >= 0 or not after.is_word or after.low in PREPOSITIONS


def _subject(parse: Parse, predicate: Predicate, parties: Parties) -> tuple[str, ...]:
    """Name the subject of a verb: its own, or that of the verb which governs it."""
    words = _subject_words(parse, predicate)
    if len(words) == 1 and words[0].low in PRONOUNS:
        teller = _teller(parse, predicate)
        told = _subject(parse, teller, parties) if teller is not None and words[0].low not in _FIRST else ()
        return told or parties.standing(words[0].low)
    inner = next((place for place, word in enumerate(words) if word.low in _PARTAKING), len(words))
    return parties.named(words[:inner]) or parties.named(words[inner + 1 :])


def _subject_words(parse: Parse, predicate: Predicate) -> list[Token]:
    if predicate.finite or predicate.form is Form.PARTICIPLE:
        words = subject(parse, predicate.first)
        clause = parse.clause(predicate.first)
        posing = _posing(parse, clause)
        if posing is not None and posing.first < predicate.first:
            return subject(parse, posing.first)
        if (
            not words
            and clause
            and parse.starts[clause] == predicate.first
            and parse.kinds[clause] in ("tail", "resumed")
        ):
            words = parse.tokens[slice(*parse.span(clause - 1))]
        return words or _joined_subject(parse, predicate)
    earlier = [one for one in parse.predicates if one.finite and one.head < predicate.first]
    clause = parse.clause(predicate.head)
    same = [one for one in earlier if parse.clause(one.head) == clause]
    governors = same or earlier
    if governors:
        return _subject_words(parse, governors[-1])
    words = subject(parse, predicate.first)
    return words[:-1] if words and words[-1].low in _INTENDING else words


def _posing(parse: Parse, clause: int) -> Predicate | None:
    """Return the verb in front of a clause that opens with what its subject only seems: "men dressed / as soldiers"."""
    start, _ = parse.span(clause)
    if parse.low(start) != "as":
        return None
    return next((one for one in parse.predicates if one.head == start - 1 and one.lemma in _POSING), None)


def _joined_subject(parse: Parse, predicate: Predicate) -> list[Token]:
    """Return the subject of the verb to which one without its own is joined: "was charged / and will resign"."""
    clause = parse.clause(predicate.first)
    before = [
        one
        for one in parse.predicates
        if one.finite and one.head < predicate.first and parse.clause(one.head) == clause
    ]
    return subject(parse, before[0].first) if before and before[0] is not predicate else []


def _teller(parse: Parse, predicate: Predicate) -> Predicate | None:
    """Return the verb of speech whose complement a clause is: "it" in it is who speaks."""
    clause = parse.clause(predicate.head)
    before = [one for one in parse.predicates if one.finite and parse.clause(one.head) < clause]
    return before[-1] if before and before[-1].lemma in REPORTING else None


def _agent(parse: Parse, predicate: Predicate, parties: Parties) -> tuple[str, ...]:
    """Name who stands behind "by" after a passive verb."""
    _, end = parse.span(parse.clause(predicate.head))
    for place in range(predicate.head + 1, end):
        if parse.low(place) == "by" and parse.tokens[place].timex < 0:
            return parties.named(parse.tokens[place + 1 : _group_end(parse, place + 1, end)])
    return ()


def _laid_on(parse: Parse, predicate: Predicate, parties: Parties) -> tuple[str, ...]:
    """Name whom a thing is done to that is the subject: "sanctions were imposed on Belarus"."""
    after = predicate.head + 1
    if parse.low(after) not in ("on", "upon", "against") or parse.tokens[after].timex >= 0:
        return ()
    _, end = parse.span(parse.clause(predicate.head))
    return parties.named(parse.tokens[after + 1 : _group_end(parse, after + 1, end)])


def _attacker(parse: Parse, attack: int, parties: Parties) -> tuple[str, ...]:
    """Name who stands behind "by" or "from" after an attack, or else whose it is told to be."""
    start, end = parse.span(parse.clause(attack))
    for place in range(attack + 1, end):
        if parse.low(place) in ("by", "from") and parse.tokens[place].timex < 0:
            names = parties.named(parse.tokens[place + 1 : _group_end(parse, place + 1, end)])
            if names:
                return names
    before = parse.tokens[_group_start(parse, attack, start) : attack]
    return parties.named(before, whole=False) if parties.owned(before) else ()


def _objects(parse: Parse, predicate: Predicate, parties: Parties, category: EventClass | None) -> tuple[str, ...]:
    """Name to whom it is done: the first group behind the verb that names somebody and is no place."""
    _, end = parse.span(parse.clause(predicate.head))
    if category in _DEMANDING:
        end = _end_of_told(parse, predicate)
    groups: list[tuple[bool, bool, tuple[str, ...]]] = []
    start = predicate.head + 1
    while start < end:
        if start in parse.firsts:
            start = parse.firsts[start].head + 1
            continue
        lead = parse.low(start)
        if lead in _CIRCUMSTANCES or (lead == "that" and category not in _DEMANDING and _verb_opens(parse, start + 1)):
            break
        stop = _group_end(parse, start, end)
        words = parse.tokens[start : stop - (parse.low(stop - 1) in COORDINATORS)]
        if lead in PREPOSITIONS:
            words = words[1:]
        placed = lead in _INSIDE or (lead in _LOCATIVES and lead not in _AIMED)
        owned = bool(words) and words[0].low in _OWN and not parties.mentioned(words)
        if not placed and not owned:
            names, known = parties.told(words)
            if names:
                groups.append(
                    (category in _BLAMING and lead == "to", not known and category not in _ON_PATIENTS, names)
                )
        start = max(stop, start + 1)
    return min(groups, key=lambda group: group[:2])[2] if groups else ()


def _verb_opens(parse: Parse, start: int) -> bool:
    """Whether a bare verb stands behind a "that", which tells more of the noun before: "decrees that recognize"."""
    return start < len(parse.tokens) and parse.tokens[start].word.base


def _end_of_told(parse: Parse, predicate: Predicate) -> int:
    """Where the clauses end that tell what is demanded, refused or blamed."""
    clause = parse.clause(predicate.head)
    while clause + 1 < len(parse.starts) and parse.kinds[clause + 1] in (
        "that",
        "complement",
        "subordinate",
        "attached",
    ):
        clause += 1
    return parse.span(clause)[1]


def _group_end(parse: Parse, start: int, end: int) -> int:
    """Where a noun group ends: at the next preposition but "of", at a verb, a relative, a mark, a date."""
    lows, tokens, firsts = parse.lows, parse.tokens, parse.firsts
    for place in range(start + 1, end):
        low = lows[place]
        if place in firsts or low in _CLOSING or tokens[place].timex >= 0:
            return place
        if low in _PARTING and not parties_joined(parse, place):
            return place
        if low == "," and not _listed(parse, place):
            return place
    return end


def parties_joined(parse: Parse, place: int) -> bool:
    """Whether a preposition stands inside a name: "Ministry for Peace"."""
    before, after = parse.tokens[place - 1], parse.tokens[place + 1] if place + 1 < len(parse.tokens) else None
    return parse.low(place) == "for" and before.is_name and after is not None and after.is_name


def _listed(parse: Parse, place: int) -> bool:
    """Whether a comma stands in a list of names."""
    after = parse.tokens[place + 1] if place + 1 < len(parse.tokens) else None
    return after is not None and (after.is_name or after.low == "and") and parse.tokens[place - 1].is_name


def _suffering(parse: Parse, predicate: Predicate, parties: Parties) -> tuple[str, ...]:
    """Name to whom it is done where an event is the subject: "the invasion of Ukraine began"."""
    words = _subject_words(parse, predicate)
    for place, (word, following) in enumerate(pairwise(words)):
        if word.low in _SUFFERED and following.low == "of":
            return parties.named(words[place + 2 :])
    return ()


def _hosts(parse: Parse, predicate: Predicate, here: Sequence[Mention], category: EventClass | None) -> tuple[str, ...]:
    """Name the country or city in which, or to which, it is done."""
    if category is EventClass.CONSULT and predicate.lemma not in _VISITING:
        return ()
    wanted = _GOAL if category is EventClass.CONSULT else _GOAL | _INSIDE
    for mention in here:
        place = mention.start > predicate.head and mention.sort not in (Sort.PEOPLE, Sort.ORGANIZATION)
        if place and lead_of(parse, mention.start) in wanted:
            return (mention.name,)
    return ()


def _of_noun(parse: Parse, link: Link, parties: Parties, places: tuple[str, ...]) -> Roles:
    """Read the roles of an event noun: "the army's attack on the rebels", "talks between Iran and Iraq"."""
    start, end = parse.span(parse.clause(link.head))
    groups: dict[str, tuple[str, ...]] = {}
    place = link.head + 1
    while place < end:
        stop = _group_end(parse, place, end)
        if parse.low(place) in ("by", "between", "against", "on", "with", "from", "of", "among", "to"):
            groups.setdefault(parse.low(place), parties.named(parse.tokens[place + 1 : stop]))
        if place in parse.firsts:
            break
        place = max(stop, place + 1)
    before = parse.tokens[_group_start(parse, link.head, start) : link.head]
    owner = parties.named(before, whole=False) if parties.owned(before) else ()
    suffered = parse.low(link.head) in _SUFFERED
    doer = () if suffered else groups.get("of")
    actor = groups.get("by") or groups.get("between") or groups.get("among") or owner or doer or ()
    predicate = link.predicate
    beside = predicate is not None and not link.apart and predicate.first > start and predicate.head < link.head
    if not actor and predicate is not None and beside:
        actor = _agent(parse, predicate, parties) if predicate.passive else _subject(parse, predicate, parties)
    aimed = groups.get("on") or groups.get("against") or groups.get("with") or groups.get("to") or ()
    aimed = aimed or (groups.get("of") if suffered else None) or ()
    return Roles(actor, _less(aimed, actor)[:_MOST_LISTED], places)


def _group_start(parse: Parse, head: int, start: int) -> int:
    place = head
    while place > start and parse.tokens[place - 1].is_word and parse.low(place - 1) not in PREPOSITIONS:
        if parse.tokens[place - 1].timex >= 0 or place - 1 in parse.heads:
            break
        place -= 1
    return place


def lead_of(parse: Parse, start: int) -> str:
    """Return the word before a name and its articles and adjectives."""
    index = start - 1
    while index >= 0 and (parse.low(index) in DETERMINERS or parse.low(index) in english.BEFORE_PLACES):
        index -= 1
    return parse.low(index)


def _is_place(parse: Parse, mention: Mention) -> bool:
    if mention.sort in (Sort.PEOPLE, Sort.ORGANIZATION):
        return False
    if mention.text in _GOVERNMENTAL:
        return False
    after = parse.tokens[mention.end] if mention.end < len(parse.tokens) else None
    adjective = "." in mention.text or mention.text.isupper()
    if adjective and after is not None and after.text.islower():
        return False
    return lead_of(parse, mention.start) in _LOCATIVES or mention.sort is Sort.REGION or is_held_there(parse, mention)


def _less(names: Iterable[str], others: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name not in others)


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
