"""PLOVER 2021 class by a lexicon of triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import PREPOSITIONS, REPORTING, Form, Predicate
from timeline.events.lexicon import Lexicon, follows
from timeline.events.names import PRONOUNS, subject
from timeline.events.nountriggers import COOPERATIVE, NOUNS, Trigger, noun_at, nouns, stops_work
from timeline.events.rehearsal import rehearsed
from timeline.languages.en.events import classes, syntax
from timeline.model import event
from timeline.model.reach import EventClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.events.grammar import Parse


_VERBS = Lexicon(classes.VERBS)
_LIGHT = Lexicon({"AGREE": classes.LIGHT})
_ENDING = Lexicon({"SANCTION": classes.ENDING})
_ENDED = {event.EventClass(ended): event.EventClass(told) for ended, told in classes.ENDED.items()}
_OBJECTS: dict[str, list[tuple[tuple[str, ...], frozenset[str], EventClass | None]]] = {}
for _deeds, _things, _told in classes.OBJECTS:
    for _deed in _deeds.split():
        _parts = tuple(_deed.split("_"))
        _row = (_parts, frozenset(_things.split()), event.EventClass(_told) if _told else None)
        _OBJECTS.setdefault(_parts[0], []).append(_row)
_INTENDING = frozenset(classes.INTENDING.split())
_PROMISING = frozenset(classes.PROMISING.split())
_MEANING = _INTENDING | _PROMISING
_OFFERING = frozenset(classes.OFFERING.split())
_GOVERNING = {word: event.EventClass(name) for name, words in classes.GOVERNING for word in words.split()}
_CONSENTING = frozenset(classes.CONSENTING.split())
_HARMFUL = frozenset(event.EventClass(name) for name in classes.HARMFUL.split())
_OBLIGING = frozenset(classes.OBLIGING.split())
_DECIDING = frozenset(classes.DECIDING.split())
_ORDERING = frozenset(classes.ORDERING.split())
_RIOTERS = frozenset(classes.RIOTERS.split())
_RIOTING = frozenset(classes.RIOTING.split())
_FALTERING = frozenset(classes.FALTERING.split())
_HAPPENING = frozenset(classes.HAPPENING.split())
_LIGHT_VERBS = tk.BE | _HAPPENING | {"be"}
_NATURE = frozenset(classes.NATURE.split())
_NEGATED = {verb: event.EventClass(name) for name, verbs in classes.NEGATED for verb in verbs.split()}
_YIELDING = (EventClass.AGREE, EventClass.SUPPORT, EventClass.CONCEDE)
_PASSED_OVER = ("relative", "subordinate", "attached", "tail")
_REFLEXIVE = frozenset(syntax.REFLEXIVES.split())
"""Behind a verb of speech these are its object: "and Roe declared himself king"."""
_REACH = 9
_GAP = 5


def classify(parse: Parse, head: int) -> EventClass | None:
    """Return the class of an event by its trigger; None where no trigger is known.

    The leftmost trigger that does not report governs; of a speech act it is the class of what is told.
    """
    return next((trigger.category for trigger in ranked(parse, head)), None)


def ranked(parse: Parse, head: int) -> Iterator[Trigger]:
    """Give the triggers of an event, the one that governs first, then the runners-up.

    Parameters
    ----------
    parse
        Of the sentence.
    head
        Token number of the event's verb or noun.
    """
    told: set[int] = set()
    for trigger in _candidates(parse, head):
        if trigger.index not in told:
            told.add(trigger.index)
            yield trigger


def is_deed(parse: Parse, head: int, trigger: Trigger) -> bool:
    """Whether a trigger names what the verb or noun `head` tells: itself, its governor, or the noun that it serves."""
    predicate = parse.heads.get(head)
    if predicate is None or trigger.index == head:
        return trigger.index == head or predicate is None
    governs = parse.clause(trigger.index) == parse.clause(head) and trigger.index < head
    verb = trigger.index in parse.heads
    if governs and verb and predicate.form is Form.INFINITIVE:
        return True
    light = _LIGHT.find(parse, head) is not None or predicate.lemma in _LIGHT_VERBS
    active = light and not predicate.passive
    return trigger.index in _subject_head(parse, predicate) or (active and trigger.index in _object_range(parse, head))


def _candidates(parse: Parse, head: int) -> Iterator[Trigger]:
    predicate = parse.heads.get(head)
    clause = parse.clause(head)
    start, end = parse.span(clause)
    if predicate is None:
        noun = noun_at(parse, head)
        if noun is not None:
            yield noun
        yield from _verbs(parse, (one for one in parse.predicates if parse.clause(one.head) == clause))
    else:
        if predicate.form is Form.INFINITIVE:
            governors = [one for one in parse.predicates if start <= one.head < head]
            yield from _verbs(parse, governors[-2:])
        yield from _verbs(parse, (predicate,))
        yield from nouns(parse, _subject_head(parse, predicate))
        yield from _behind(parse, head + 1, _end_of_aside(parse, predicate, end))
    yield from nouns(parse, range(start, head))
    if predicate is None or predicate.lemma in REPORTING:
        for later in range(clause + 1, len(parse.starts)):
            yield from _behind(parse, *parse.span(later))
        if not (parse.kinds[clause] == "coordinate" and parse.low(head + 1) in _REFLEXIVE):
            yield from _anywhere(parse)


def _end_of_aside(parse: Parse, predicate: Predicate, end: int) -> int:
    """Where what a participle between commas tells ends: "built in 1998" in "the ship, built in 1998, sank"."""
    if predicate.form is not Form.PARTICIPLE or parse.low(predicate.first - 1) != ",":
        return end
    return next((place for place in range(predicate.head + 1, end) if parse.low(place) == ","), end)


def _verbs(parse: Parse, predicates: Iterable[Predicate]) -> Iterator[Trigger]:
    for predicate in predicates:
        trigger = _verb(parse, predicate)
        if trigger is not None:
            yield trigger


def _behind(parse: Parse, start: int, end: int) -> Iterator[Trigger]:
    """Give the triggers of a stretch from the left, verbs and nouns."""
    begins, heads = NOUNS.begins, parse.heads
    for index in range(start, end):
        token = parse.tokens[index]
        if index in heads:
            trigger = _verb(parse, heads[index])
        else:
            trigger = noun_at(parse, index) if begins[token.low] else None
            if trigger is None and token.word.gerund:
                trigger = _verb(parse, Predicate(index, index, token.word.lemma, Form.GERUND))
        if trigger is not None:
            yield trigger


def _anywhere(parse: Parse) -> Iterator[Trigger]:
    for clause, kind in enumerate(parse.kinds):
        if kind not in _PASSED_OVER:
            yield from _behind(parse, *parse.span(clause))
    yield from _behind(parse, 0, len(parse.tokens))


def main_trigger(parse: Parse) -> Trigger | None:
    """Return the trigger that governs a sentence, the leftmost of its main line that does not report, if any."""
    lines: tuple[list[Predicate], list[Predicate]] = ([], [])
    for predicate in parse.predicates:
        clause = parse.clause(predicate.head)
        attributive = predicate.form is Form.PARTICIPLE or predicate.mandated
        lines[parse.kinds[clause] in _PASSED_OVER or attributive].append(predicate)
    for predicate in (*lines[0], *lines[1]):
        own = _verb(parse, predicate)
        if own is not None:
            return own
        if predicate.finite and predicate.lemma not in REPORTING:
            other = next(iter(_near(parse, predicate)), None)
            if other is not None:
                governs = other.index in parse.heads
                return other if governs else Trigger(predicate.head, other.word, other.category)
    return next(_anywhere(parse), None)


def _near(parse: Parse, predicate: Predicate) -> Iterator[Trigger]:
    """Give the triggers of a verb that says little: the head of its subject, its objects, what it governs."""
    _, end = parse.span(parse.clause(predicate.head))
    yield from nouns(parse, _subject_head(parse, predicate))
    yield from _behind(parse, predicate.head + 1, end)


def _subject_head(parse: Parse, predicate: Predicate) -> tuple[int, ...]:
    words = subject(parse, predicate.first)
    if not words or words[0].low in PRONOUNS:
        return ()
    head = words[0]
    for word in words[1:]:
        if word.low in PREPOSITIONS or word.low == ",":
            break
        head = word
    return (parse.tokens.index(head),)


def _verb(parse: Parse, predicate: Predicate) -> Trigger | None:
    """Read the class of a verb from itself, its object, its modal and what it governs."""
    head = predicate.head
    if head not in parse.triggers:
        parse.triggers[head] = _read_verb(parse, predicate)
    return parse.triggers[head]


def _read_verb(parse: Parse, predicate: Predicate) -> Trigger | None:
    head = predicate.head
    own = _VERBS.find(parse, head)
    word = own[0] if own is not None else predicate.lemma
    category = own[1] if own is not None else None
    if category is EventClass.ASSAULT and _by_nature(parse, predicate):
        return None
    if category is EventClass.ASSAULT and rehearsed(parse, predicate):
        return Trigger(head, word, EventClass.MOBILIZE)
    decided = _decided(parse, predicate)
    ending, light = _ENDING.find(parse, head), _LIGHT.find(parse, head)
    objects: list[Trigger] = []
    if decided is None and (ending or light) is not None:
        within = _subject_head(parse, predicate) if predicate.passive else _object_range(parse, head)
        objects = list(nouns(parse, within))
    if decided is not None:
        category = decided[0]
    elif ending is not None and objects and "_" not in word.replace(ending[0], ""):
        category = next((_ENDED[one.category] for one in objects if one.category in _ENDED), category)
    elif light is not None and objects and "_" not in word:
        word, category = objects[0].word, objects[0].category
    elif word == "strike" and stops_work(parse, head):
        category = EventClass.PROTEST
    if (
        category in (EventClass.ASSAULT, EventClass.COERCE)
        and word in _RIOTING
        and _RIOTERS & {one.low for one in subject(parse, predicate.first)}
    ):
        category = EventClass.PROTEST
    category = _intended(parse, predicate, category)
    return Trigger(head, word, category) if category is not None else None


def _by_nature(parse: Parse, predicate: Predicate) -> bool:
    """Whether no one does it: "the storm hit the coast", "killed by the flood", "killed in a crash"."""
    if any(parse.low(place) in _NATURE for place in _subject_head(parse, predicate)):
        return True
    reach = _object_range(parse, predicate.head)
    behind = next((place for place in reach if parse.low(place) in ("by", "in")), 0) if predicate.passive else 0
    return bool(behind) and any(parse.low(place) in _NATURE for place in range(behind, min(behind + _GAP, reach.stop)))


def _decided(parse: Parse, predicate: Predicate) -> tuple[EventClass | None] | None:
    """Return the class that an object of a verb decides, None where none does."""
    if predicate.lemma not in _OBJECTS and parse.low(predicate.head) not in _OBJECTS:
        return None
    reach = _object_range(parse, predicate.head)
    for base in dict.fromkeys((predicate.lemma, parse.low(predicate.head))):
        for parts, things, category in _OBJECTS.get(base, ()):
            if not follows(parse, predicate.head, parts[1:]):
                continue
            faltering = predicate.passive or "_".join(parts) in _FALTERING
            told = faltering and any(word.low in things for word in subject(parse, predicate.first)[-3:])
            if told or any(parse.low(place) in things for place in reach):
                return (category,)
    return None


def _object_range(parse: Parse, head: int) -> range:
    """Token numbers of the objects of a verb: as far as the next verb, a comma or nine words."""
    known = parse.objects.get(head)
    if known is None:
        known = parse.objects[head] = _object_reach(parse, head)
    return known


def _object_reach(parse: Parse, head: int) -> range:
    _, end = parse.span(parse.clause(head))
    limit = min(end, head + 1 + _REACH)
    for place in range(head + 1, limit):
        if parse.low(place) in (",", ";", "that") or (place in parse.firsts and not _is_noun(parse, place)):
            return range(head + 1, place)
    return range(head + 1, limit)


def _is_noun(parse: Parse, first: int) -> bool:
    """Whether the verb group that begins at a token is a form in -ing that names an event: "the shelling"."""
    verb = parse.firsts[first]
    return verb.form is Form.GERUND and NOUNS.find(parse, verb.head) is not None


def _objects(parse: Parse, head: int) -> Iterator[Trigger]:
    yield from nouns(parse, _object_range(parse, head))


def _intended(parse: Parse, predicate: Predicate, category: EventClass | None) -> EventClass | None:
    """Turn a deed that is only meant into AGREE, THREATEN, REJECT or REQUEST."""
    if predicate.modal in _OBLIGING and (category is not None or parse.kinds[parse.clause(predicate.head)]):
        return EventClass.REQUEST
    meant = _governed(parse, predicate, category) or _meant(parse, predicate)
    if meant is not None:
        return meant
    if predicate.negated and predicate.lemma in _NEGATED:
        return _NEGATED[predicate.lemma]
    ahead = predicate.form in (Form.FUTURE, Form.MODAL)
    if predicate.negated and (category in _YIELDING or (ahead and category in COOPERATIVE)):
        return EventClass.REJECT
    if ahead and category in _HARMFUL and not predicate.passive and _own_words(parse, predicate):
        return EventClass.THREATEN
    if predicate.form is Form.FUTURE and category in COOPERATIVE and not predicate.passive:
        return EventClass.AGREE
    return category


def _governed(parse: Parse, predicate: Predicate, category: EventClass | None) -> EventClass | None:
    """Return the class that a word before an infinitive gives it: "the refusal to pay", "plans to attack"."""
    if predicate.form is not Form.INFINITIVE:
        return None
    before = parse.low(predicate.first - 1)
    if before in _INTENDING and category in _HARMFUL:
        return EventClass.THREATEN
    if before in _INTENDING and category in COOPERATIVE:
        return EventClass.AGREE
    return _GOVERNING.get(before)


def _meant(parse: Parse, predicate: Predicate) -> EventClass | None:
    """Return the class of a verb or adjective of intent or command by its infinitive: "is ready to send aid"."""
    low = parse.low(predicate.head)
    later = _next_verb(parse, predicate)
    if later is None or later.form is not Form.INFINITIVE:
        if predicate.lemma in _INTENDING or low in _INTENDING:
            category = next((one.category for one in _objects(parse, predicate.head)), None)
            return (
                EventClass.THREATEN if category in _HARMFUL else EventClass.AGREE if category in COOPERATIVE else None
            )
        return None
    between = set(parse.lows[predicate.head + 1 : later.first])
    words = {predicate.lemma, low, *(between if predicate.lemma == "be" else ())}
    if words & _ORDERING and between - tk.ADVERBS:
        return EventClass.REQUEST
    trigger = _verb(parse, later)
    governed = trigger.category if trigger is not None else None
    if words & _CONSENTING:
        return EventClass.AGREE
    if (words & _DECIDING or (predicate.lemma == "be" and not between - tk.ADVERBS)) and governed in COOPERATIVE:
        return EventClass.AGREE
    if not words & _MEANING or (governed is None and not words & _OFFERING):
        return None
    return EventClass.THREATEN if governed in _HARMFUL else EventClass.AGREE


def _next_verb(parse: Parse, predicate: Predicate) -> Predicate | None:
    """Return the next verb of a clause behind one of its verbs."""
    _, end = parse.span(parse.clause(predicate.head))
    for one in parse.predicates:
        if one.first > predicate.head:
            return one if one.head < end else None
    return None


def _own_words(parse: Parse, predicate: Predicate) -> bool:
    """Whether those who speak are those who will act: "the general said he would attack"."""
    clause = parse.clause(predicate.head)
    words = subject(parse, predicate.first)
    pronoun = len(words) == 1 and words[0].low in PRONOUNS
    told = parse.kinds[clause] in ("that", "complement", "quote")
    return pronoun and (told or words[0].low in ("i", "we"))
