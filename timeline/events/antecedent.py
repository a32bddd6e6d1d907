"""What a pronoun stands for, where it is sure; and the sentence that "this" points back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.candidates import candidates, is_written
from timeline.events.carried import carried_on, is_alone, is_quoted
from timeline.events.grammar import COORDINATORS
from timeline.events.headline import headline
from timeline.events.impersonal import body_meant
from timeline.events.link import Link, is_event_noun
from timeline.events.nameless import FIGURES, acts_besides
from timeline.events.names import TITLES, name_of, subject
from timeline.events.nearest import gone_on_with, only_person
from timeline.events.persons import people
from timeline.events.rivals import is_owned, is_rivalled
from timeline.events.several import several_meant
from timeline.events.shorten import shorten
from timeline.events.sources import told_by
from timeline.events.subjects import subject_of
from timeline.events.things import thing_meant
from timeline.languages.en.events import nouns, syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.attribution import Frame
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.reading import Reader, Reading

_POINTERS = frozenset(("this", "it", "that"))
_NEWS_POINTERS = frozenset(syntax.NEWS_NOUNS.split())
_HAPPENING = frozenset(("happen", "occur", "begin", "start", "take"))
_PERSONAL = (["he"], ["she"])
_OWNERS = {"his": "he", "her": "she"}
_RELATED = frozenset(f"{nouns.KIN} {nouns.ATTENDANTS}".split())
_OWNED = 4
"""Tokens from an owner to whom he has: "her chief defence lawyer"."""
_FRONTED = frozenset(("although", "though", "while", "as", "when", "after", "before", "since", "because", "once"))
_LONGEST_EVENT = 8


def antecedent(reader: Reader, reading: Reading, found: Link) -> str:
    """Name what the subject pronoun of a dated clause stands for, where it is sure; "" elsewhere.

    "He" is who spoke last or the only person named before it; "it", of a verb that says that something happened, is the
    event that the sentence before has for its subject.
    """
    if found.predicate is None:
        return ""
    words = [word.low for word in subject(reading.parse, found.predicate.first)]
    if words in _PERSONAL:
        return _of_person(reader, reading, found.predicate.first, words[0])
    if words == ["they"]:
        return several_meant(reader, reading, found.predicate.first)
    if words == ["it"] and reading.index > 0 and found.predicate.lemma in _HAPPENING:
        earlier = reader.context(reading.index - 1).parse
        for predicate in reversed([p for p in earlier.predicates if p.finite]):
            group = subject(earlier, predicate.first)
            if any(is_event_noun(word.low) for word in group) and len(group) <= _LONGEST_EVENT:
                return _text(reader, reading.index - 1, group)
    return ""


def named_opening(reader: Reader, reading: Reading, line: str) -> str:
    """Name what a "he", "she", "it", "they", "his" or "her" stands for that opens a line, where it is sure; else "".

    The pronoun is that of the first verb that has it for its subject; of "his" and "her" the name has "'s" behind it.
    """
    pronoun = line.partition(" ")[0].lower()
    if pronoun in _OWNERS:
        place = next((place for place, low in enumerate(reading.parse.lows) if low == pronoun), -1)
        name = _of_person(reader, reading, place + 1, _OWNERS[pronoun]) if place >= 0 else ""
        return f"{name}'s" if name else ""
    if pronoun not in ("he", "she", "it", "they"):
        return ""
    verb = _opening_verb(reading.parse, line, pronoun)
    if verb is None:
        return _one_of_several(reader, reading, pronoun) if f"{pronoun} and" in line[:_LONGEST_EVENT].lower() else ""
    if pronoun == "it":
        return body_meant(reader, reading, verb) or thing_meant(reader, reading, verb)
    if pronoun == "they":
        return several_meant(reader, reading, verb.first)
    return _teller(reader, reading, verb, pronoun) or _of_person(reader, reading, verb.first, pronoun)


def named_behind(reader: Reader, reading: Reading, line: str) -> str:
    """Name the "he" or "she" of the first verb, where only words without a verb lead in: "The next day / he left"."""
    verb = next((p for p in reading.parse.predicates if p.finite), None)
    words = [word.low for word in subject(reading.parse, verb.first)] if verb is not None else []
    words = words or ([reading.parse.low(verb.first - 1)] if verb is not None else [])  # "after his trip he left"
    start = reading.parse.low(0) in COORDINATORS
    opens = line.lower().split()[:1] == reading.sentence.text.lower().split()[start : start + 1]
    if verb is None or words not in _PERSONAL or not opens:
        return ""
    return _of_person(reader, reading, verb.first, words[0])


def _teller(reader: Reader, reading: Reading, verb: Predicate, pronoun: str) -> str:
    """Name who says something by a pronoun, as the source of that is known: "he said"."""
    if not any(frame.predicate is verb and frame.source == pronoun for frame in reading.frames):
        return ""
    told = next((one for one in told_by(reader, reading, verb.head) if one.mention == pronoun), None)
    return told.name if told is not None and is_alone(reader, reading, verb, told.name, pronoun) else ""


def _opening_verb(parse: Parse, line: str, pronoun: str) -> Predicate | None:
    """Return the verb of the pronoun that opens a line: that with the same words, else the only one that has it."""
    verbs = [p for p in parse.predicates if p.finite and [word.low for word in subject(parse, p.first)] == [pronoun]]
    second = next(iter(line.lower().replace("’", "'").replace("'", " '").split()[1:2]), "")
    places = [next((i for i in range(p.first - 1, -1, -1) if parse.low(i) == pronoun), -1) for p in verbs]
    same = (p for p, place in zip(verbs, places, strict=True) if parse.low(place + 1) == second)
    verb = next(same, None if pronoun == "it" or len(verbs) > 1 else next(iter(verbs), None))
    return _first_alike(parse, verbs, verb) if verb is not None and pronoun != "it" else verb


def _first_alike(parse: Parse, verbs: Sequence[Predicate], verb: Predicate) -> Predicate:
    """Return the first of the verbs that have a pronoun, with no other name for a subject up to that of a line."""
    first = verbs[0]
    between = (p for p in parse.predicates if p.finite and first.first < p.first < verb.first)
    return verb if any(word.is_name for p in between for word in subject(parse, p.first)) else first


def _one_of_several(reader: Reader, reading: Reading, pronoun: str) -> str:
    """Name the "he" of a "he and his crew"; whoever stands beside it is somebody else."""
    if pronoun not in ("he", "she"):
        return ""
    for verb in reading.parse.predicates:
        words = subject(reading.parse, verb.first) if verb.finite else []
        if [word.low for word in words[:2]] == [pronoun, "and"]:
            place = reading.parse.tokens.index(words[0])
            name = _of_person(reader, reading, place + 1, pronoun)
            return "" if name.rsplit(maxsplit=1)[-1:] and name.split()[-1] in {word.text for word in words} else name
    return ""


def _of_person(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    """Name whom a "he" or "she" before the token `first` stands for, where it is sure; else ""."""
    parse = reading.parse
    if parse.low(0) in _FRONTED and parse.clause(first) <= 1 and people(parse.tokens[first:]):
        return _of_main_clause(reader, parse, first, pronoun)
    if any(frame.covers(first) and _is_somebodys(parse, frame, pronoun) for frame in reading.frames):
        return ""
    name = _speaker(reader, reading, first, pronoun)
    name = name or carried_on(reader, reading, first, pronoun)
    name = name or only_person(reader, reading, first, pronoun) or gone_on_with(reader, reading, first, pronoun)
    may_be = reader.persons.pronoun_of(name) in ("", pronoun) and not reader.persons.is_outlet(name)
    may_be = may_be and not (name and (is_owned(parse, first, name, pronoun) or is_rivalled(parse, first, name)))
    may_be = may_be and (not name or " " in name or not tk.word_of(name.lower()).base or reader.persons.is_person(name))
    return name if may_be and not _is_of_nouns(reader, name) else ""


def _is_of_nouns(reader: Reader, name: str) -> bool:
    """Whether a name without first name or title is made of nouns: "Royal Marine", "Unity Agenda".

    Of several words, one is written as a noun elsewhere in the article.
    """
    words = name.lower().split()
    known = reader.persons.pronoun_of(name) or any(word.rstrip(".") in TITLES for word in words)
    if known or not words or name[0].islower():
        return False
    return words[-1] in FIGURES or (len(words) > 1 and any(is_written(reader.article.text, word) for word in words))


def _is_somebodys(parse: Parse, frame: Frame, pronoun: str) -> bool:
    """Whether who speaks is somebody's, whom a pronoun may mean as well: "her lawyer, Ann Roe, said she was ill"."""
    end = frame.predicate.first if frame.predicate is not None else 0
    owners = [i for i in range(end) if parse.low(i) == "'s" or _OWNERS.get(parse.low(i)) == pronoun]
    return any(parse.low(i) in _RELATED for owner in owners for i in range(owner + 1, min(owner + _OWNED, end)))


def _of_main_clause(reader: Reader, parse: Parse, first: int, pronoun: str) -> str:
    """Name the person behind a clause that has the pronoun first: "Although he was ill, / Alan Poe left"."""
    comma = next((i for i in range(first, len(parse.tokens)) if parse.low(i) == ","), len(parse.tokens))
    main = next((p for p in parse.predicates if p.finite and p.first > comma), None)
    words = subject_of(parse, main) if main is not None else []
    if main is None or not words or parse.low(main.head + 1) in ("him", "her"):
        return ""
    opens = comma + 1 < len(parse.tokens) and words[0].start == parse.tokens[comma + 1].start
    name = name_of(words) if opens else ""
    return name if name and reader.persons.may_be(name, pronoun) else ""


def _speaker(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    if is_quoted(reader, reading, first):
        return ""  # who speaks does not speak of himself
    told = [frame.source for frame in reading.frames if frame.covers(first) and " " in frame.source]
    if not told and candidates(reader, reading.parse, first, pronoun)[0]:
        return ""  # somebody else is named in the sentence
    known = told[-1] if told else reader.person(reading.index)
    before = reader.context(reading.index - 1).parse if known and not told and reading.index else None
    if before is not None and acts_besides(before, (known,)):
        return ""
    alone = len(people(reading.parse.tokens[:first])) == (1 if told else 0)
    return known if alone and " " in known and known.istitle() else ""


def _text(reader: Reader, index: int, group: Sequence[tk.Token]) -> str:
    return reader.sentences[index].text[group[0].start : group[-1].end]


def points_back(reader: Reader, reading: Reading, found: Link) -> str:
    """Headline of the sentence before, where "This was announced on Saturday" dates the telling of it; "" elsewhere."""
    if found.nominal or found.predicate is None or found.predicate.first > 3 or reading.index == 0:
        return ""
    words = [word.low for word in subject(reading.parse, found.predicate.first)]
    points = (words[:1] and words[0] in _POINTERS and len(words) == 1) or bool(_NEWS_POINTERS & set(words[-1:]))
    told = any(frame.predicate is found.predicate for frame in reading.frames) and found.predicate.passive
    content = range(found.predicate.head + 1, reading.parse.span(reading.parse.clause(found.head))[1])
    told = told and not any(p.finite and p.head in content for p in reading.parse.predicates)  # "it is said he left"
    before = reader.sentences[reading.index - 1]
    if not points or not told or before.heading or before.boilerplate:
        return ""
    earlier = reader.context(reading.index - 1)
    root = next((p for p in earlier.parse.predicates if p.finite), None)
    if root is None:
        return shorten(before.text)
    return headline(before.text, earlier.parse, earlier.frames, Link(root.head, root))[0]
