"""What an "it" stands for that does what only bodies do, where it is sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.attribution import FrameKind
from timeline.events.grammar import DETERMINERS, PREPOSITIONS
from timeline.events.mentions import Sort, mentions
from timeline.events.names import PRONOUNS, name_of
from timeline.events.sources import told_by
from timeline.events.speakers import SOURCE_NOUNS, head_of
from timeline.events.subjects import subject_of
from timeline.languages.en.events import reporting, roles

if TYPE_CHECKING:
    from timeline.events.attribution import Frame
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.reading import Reader, Reading

_WILLED = frozenset(roles.WILLED_BY_BODIES.split())
_DONE = _WILLED | frozenset(roles.DONE_BY_BODIES.split())
_DONE_TO = frozenset(roles.DONE_TO_BODIES.split())
_MINDED = frozenset(roles.MINDED.split())
_BODIES = frozenset(reporting.BODIES.split())
_DOCUMENTS = frozenset(f"{reporting.MEDIA} law decree treaty agreement record records data figures".split())
_BETWEEN = PREPOSITIONS | DETERMINERS | {"that", ",", "year", "month", "week"}
_STATES = (Sort.ORGANIZATION, Sort.COUNTRY, Sort.SEAT)


def body_meant(reader: Reader, reading: Reading, verb: Predicate) -> str:
    """Name the body that an "it" before a verb stands for: of "Acme said / it would sell the mine" Acme; else "".

    That is who says so, or the subject of the clause or sentence before. What a thing may do, too, tells of nobody.
    """
    if any(frame.predicate is verb and frame.source == "it" for frame in reading.frames):
        told = next((one for one in told_by(reader, reading, verb.head) if one.mention == "it"), None)
        return _as_body(reader, told.name) if told is not None else ""  # "it said"
    named = _telling(reader, reading, verb) if _acts(reading.parse, verb, _DONE) else ""
    if not named and _acts(reading.parse, verb, _WILLED) and not any(f.covers(verb.head) for f in reading.frames):
        named = _subject_before(reader, reading, verb)
    return named


def _acts(parse: Parse, verb: Predicate, done: frozenset[str]) -> bool:
    """Whether only a body or a person can be the subject: "it plans to", "it was fined", "it is aware"."""
    if verb.lemma == "be":
        return any(low in _MINDED for low in parse.lows[verb.head + 1 : verb.head + 3])
    return verb.lemma in (_DONE_TO if verb.passive else done)


def _telling(reader: Reader, reading: Reading, verb: Predicate) -> str:
    """Name the body that says what it does itself; none where something stands between the two."""
    for frame in reading.frames:
        if frame.covers(verb.head) and frame.predicate is not None and _adjoins(reading.parse, frame, verb):
            told = [one for one in told_by(reader, reading, verb.head) if one.mention == frame.source]
            return _as_body(reader, told[0].name) if len(told) == 1 else ""
    return ""


def _adjoins(parse: Parse, frame: Frame, verb: Predicate) -> bool:
    teller = frame.predicate
    if teller is None or frame.kind is not FrameKind.LEAD or not teller.head < verb.first:
        return False
    between = range(teller.head + 1, verb.first)
    pronoun = next((index for index in between if parse.low(index) == "it"), -1)
    return pronoun > 0 and all(
        parse.tokens[index].timex >= 0 or parse.low(index) in _BETWEEN or parse.tokens[index].word.adverb
        for index in range(teller.head + 1, pronoun)
    )


def _subject_before(reader: Reader, reading: Reading, verb: Predicate) -> str:
    """Name the body that is the subject of the clause before an "it", else of the sentence before."""
    earlier = [p for p in reading.parse.predicates if p.finite and p.head < verb.first]
    if earlier:
        return _only_body(reader, reading.parse, verb.first) if len(earlier) == 1 else ""
    before = reading.index - 1
    if before < 0 or reader.sentences[before].heading or reader.sentences[before].boilerplate:
        return ""
    if reader.speaker(before) != reader.speaker(reading.index) or reader.quoted(before).spans:
        return ""
    parse = reader.context(before).parse
    return _only_body(reader, parse, len(parse.tokens))


def _only_body(reader: Reader, parse: Parse, end: int) -> str:
    """Name the subject of the first verb, where it is a body and no other is named before a token."""
    root = next((p for p in parse.predicates if p.finite and p.head < end), None)
    words = subject_of(parse, root) if root is not None else []
    name = _as_body(reader, name_of(words)) if words and words[0].low not in PRONOUNS else ""
    if not name:
        return ""
    own = {word.start for word in words}
    others = [one for one in mentions(parse) if one.sort in _STATES and one.start < end]
    if any(parse.tokens[one.start].start not in own for one in others):
        return ""
    rest = [token for token in parse.tokens[:end] if token.start not in own]
    named = any(token.text.isupper() and len(token.text) > 1 and token.is_name for token in rest)
    return "" if named or any(token.low in _BODIES or token.low in SOURCE_NOUNS for token in rest) else name


def _as_body(reader: Reader, name: str) -> str:
    """Return a name as a subject, where it is a body's: "Acme", "the Senate", "the company"; else ""."""
    head = head_of(name) if name else ""
    if not head or reader.persons.is_person(name) or head in _DOCUMENTS or " and " in name:
        return ""
    if name.islower():
        body = head in SOURCE_NOUNS and head in roles.ACTING_BODIES.split() and " " not in name
        return f"the {name}" if body else ""
    words = name.split()
    if not all(word[0].isupper() for word in words):
        return ""
    text = reader.article.text
    with_article = text.count(f"the {name}") + text.count(f"The {name}")
    return f"the {name}" if 2 * with_article > text.count(name) else name
