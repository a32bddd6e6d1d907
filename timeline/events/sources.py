"""Whose word a clause is: its reporting frames, the speaker of a transcript, or the voice of a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events.attribution import CONDITIONS, DENIALS, LABEL, FrameKind
from timeline.events.complement import BARE, SAYING
from timeline.events.embedding import qualifies
from timeline.events.grammar import SUBJECTS
from timeline.events.medium import happened_in, is_medium, is_part_of_told
from timeline.events.names import PRONOUNS, name_of, subject
from timeline.events.speakers import (
    FIRST_PERSON,
    OUTLETS,
    SOURCE_NOUNS,
    THIRD_PERSON,
    head_of,
    is_human,
    is_one_person,
    may_speak,
)
from timeline.events.tokens import BE, word_of
from timeline.events.unsaid import to_be_said, unsaid
from timeline.languages.en.events import reporting, syntax
from timeline.model.frozen import quick

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.attribution import Frame
    from timeline.events.grammar import Parse
    from timeline.events.quotations import Quoted
    from timeline.events.reading import Reader, Reading

_MEDIA = frozenset(syntax.MEDIA_NAMES.split())
_PLAIN = BARE | SAYING | {"claim", "allege", "insist", "deny"}
_LOOK_BACK = 8
_CLEFT = 8
_LONGEST_QUOTATION = 15
_PERSONAL = ("he", "she")
_PLURAL = frozenset(("have", "are", "were"))
_WRITTEN = frozenset(f"{reporting.MEDIA} document story book film law decree treaty record file transcript".split())
"""What tells something, but is no body that "they" may stand for."""
_SEVERAL = frozenset(("people", "men", "women", "police"))


@quick
@dataclass(frozen=True, slots=True)
class Source:
    """Somebody who says something: `name` as resolved, `mention` as the text has it there, `cue` the reporting word."""

    name: str
    mention: str
    cue: str


def told_by(reader: Reader, reading: Reading, index: int, *, background: bool = False) -> tuple[Source, ...]:
    """Name who tells what stands at a token, outermost first, pronouns and "the newspaper" resolved.

    What stands in the background of a report ("the probe into the May raids", "since he left in May") is the paper's
    own: where `background`, only a source of the whole sentence counts. A clause that nobody is said to tell gives an
    empty tuple.
    """
    background = background and not happened_in(reading.parse, index)
    found: dict[str, Source] = {}
    quoted = reader.quoted(reading.index)
    covering = [
        frame
        for frame in reading.frames
        if _tells(reading, frame, index, background=background) or _quotes(reading, frame, index, quoted)
    ]
    covering = [frame for frame in covering if not _taken_back(frame, covering, index)]
    silent = (to_be_said if _is_act(frame, index) else unsaid for frame in covering)
    covering = [frame for frame, is_silent in zip(covering, silent, strict=True) if not is_silent(reading.parse, frame)]
    outer = [frame for frame in covering if not quoted.holds(_place(reading, frame))]
    if reader.speaker(reading.index):
        found[""] = Source(reader.speaker(reading.index), reader.speaker(reading.index), "")
    elif not outer and quoted.holds(reading.sentence.start + reading.parse.tokens[index].start):
        voice = _voice(reader, reading)
        if voice is not None:
            found[""] = voice
    for frame in covering:
        source = _resolved(reader, reading, frame)
        if source is not None and all(source.name != other.name for other in found.values()):
            found[source.name] = source
    return tuple(found.values())


def _taken_back(frame: Frame, covering: Sequence[Frame], index: int) -> bool:
    """Whether somebody denies what another tells, and so tells it otherwise: "Roe denied / Doe's claim that"."""
    return frame.kind in (FrameKind.NOUN, FrameKind.LEAD) and any(
        other.kind is FrameKind.LEAD
        and other.cue in DENIALS
        and other.start < frame.start
        and other.predicate is not None
        and not other.predicate.negated
        and other.predicate.head < index
        for other in covering
    )


def sentence_sources(reader: Reader, reading: Reading) -> tuple[Source, ...]:
    """Name all who tell something in a sentence, as `told_by` names them for each of its verbs."""
    heads = [predicate.head for predicate in reading.parse.predicates]
    heads = heads or [next((i for i, token in enumerate(reading.parse.tokens) if token.is_word), 0)]
    found = {source.name: source for head in heads for source in told_by(reader, reading, head)}
    return tuple(found.values())


def first_person(reader: Reader, reading: Reading, index: int, told: tuple[Source, ...]) -> str:
    """Name who says "I" at a token, of those who tell it: in a transcript its speaker, but for what he quotes.

    Where nobody is said to tell it, that is whose statement or speech the text is by its title; "" in a report.
    """
    if not told:
        return reader.author
    place = reading.sentence.start + reading.parse.tokens[index].start
    return told[0 if reader.speaker(reading.index) and not reader.quoted(reading.index).holds(place) else -1].name


def _tells(reading: Reading, frame: Frame, index: int, *, background: bool) -> bool:
    parse = reading.parse
    clause = parse.clause(index)
    if is_medium(parse, frame, index):
        return True
    aside = background or parse.kinds[clause] in ("relative", "subordinate")
    aside = aside and (background or parse.opener(clause) not in CONDITIONS)
    teller = frame.predicate.head if frame.predicate is not None else index
    if (
        parse.kinds[clause] == "relative"
        and parse.clause(teller) == clause
        and parse.starts[clause] < teller < index
        and frame.covers(index)
    ):
        return not background  # "an incident which the army says took place on Monday"
    leads = frame.kind is FrameKind.LEAD and frame.predicate is not None and frame.predicate.head < index
    aside = aside and (background or not _is_cleft(parse, clause))
    if aside and not background and frame.predicate is not None:
        aside = not is_part_of_told(parse, clause, frame.predicate)
    if leads and frame.predicate is not None and (aside or qualifies(parse, clause, frame.predicate.head)):
        return False
    return _is_act(frame, index) or frame.covers(index)


def _quotes(reading: Reading, frame: Frame, index: int, quoted: Quoted) -> bool:
    """Whether a token is quoted by who speaks right before, relative clauses and all: "as Roe said, “men who fled”"."""
    if not quoted.spans or frame.kind is not FrameKind.LEAD or frame.predicate is None or not frame.covers(index):
        return False
    place, start = _place(reading, frame), reading.sentence.start
    at = start + reading.parse.tokens[index].start
    span = next((span for span in quoted.spans if span[0] <= at < span[1]), None)
    if span is None or not place < span[0]:
        return False
    between = (p for p in reading.parse.predicates if p.head > frame.predicate.head)
    return not any(start + reading.parse.tokens[p.first].start < span[0] for p in between)


def _is_act(frame: Frame, index: int) -> bool:
    """Whether a token belongs to the verb of speech itself."""
    return frame.predicate is not None and frame.predicate.first <= index <= frame.predicate.head


def _is_cleft(parse: Parse, clause: int) -> bool:
    """Whether a relative clause is the news itself: "it was the mayor who left on Monday"."""
    start = parse.starts[clause]
    be = next((i for i in range(start - 1, max(0, start - _CLEFT), -1) if parse.low(i) in BE), 0)
    return be > 0 and parse.low(be - 1) == "it"


def _place(reading: Reading, frame: Frame) -> int:
    """Where the reporting word of a frame stands in the article."""
    index = frame.predicate.head if frame.predicate is not None else max(0, frame.start - 1)
    return reading.sentence.start + reading.parse.tokens[index].start


def _resolved(reader: Reader, reading: Reading, frame: Frame) -> Source | None:
    """Name the source of a frame; None for nobody, for the writer, and for a pronoun without a known antecedent."""
    low = word_of(frame.source).low if frame.source else ""
    name = frame.source if may_speak(frame.source, frame.cue) else ""
    if frame.cue == LABEL:
        name = name if reader.persons.is_person(name) or is_human(low) else ""
    elif low in THIRD_PERSON:
        known = low in _PERSONAL or _speaks_plainly(reader, reading, frame)
        name = next(_antecedents(reader, reading, low, _place(reading, frame)), "") if known else ""
    elif low in SUBJECTS or low in FIRST_PERSON or low in PRONOUNS:
        name = ""
    elif low in OUTLETS:
        name = _outlet(reader, reading) or frame.source
    return Source(name, frame.source, frame.cue) if name else None


def _speaks_plainly(reader: Reader, reading: Reading, frame: Frame) -> bool:
    """Whether "it said" or "they announced" stands outside quotation marks: "it suggests" needs nobody who speaks."""
    return frame.cue in _PLAIN and not reader.quoted(reading.index).holds(_place(reading, frame))


def _antecedents(reader: Reader, reading: Reading, pronoun: str, place: int) -> Iterator[str]:
    """Yield the names for which a pronoun at a place may stand, the likeliest first.

    "He" and "she" are the nearest person who speaks or acts outside quotation marks; "they" and "it" the source named
    last that is no person.
    """
    for before in _back(reader, reading):
        names = [
            frame.source for frame in before.frames if _usable(reader, before, frame) and _place(before, frame) < place
        ]
        if pronoun in _PERSONAL:
            yield from (
                name
                for name in reversed(names)
                if reader.persons.may_be(name, pronoun)
                or (before is reading and name.islower() and is_one_person(head_of(name)))
                or (before.index == reading.index - 1 and set(names) == {name} and _is_somebody(name))
            )
            yield from (name for name in _actors(reader, before, place) if reader.persons.may_be(name, pronoun))
        else:
            actors = (
                name for name in _actors(reader, before, place) if head_of(name) in SOURCE_NOUNS or pronoun == "they"
            )
            yield from (name for name in reversed(names) if _may_be_group(reader, name, pronoun))
            yield from _agreeing(reader, before, place) if pronoun == "they" else ()
            yield from (name for name in actors if _may_be_group(reader, name, pronoun))


def _is_somebody(name: str) -> bool:
    """Whether a source is one person without a name: "sheriff", "spokesman for the Elm Ministry"."""
    return name.split(maxsplit=1)[0].islower() and is_one_person(head_of(name))


def _back(reader: Reader, reading: Reading) -> Iterator[Reading]:
    """Yield a sentence and those before it, boilerplate and what is wholly quoted left out."""
    yield reading
    left = _LOOK_BACK
    for index in range(reading.index - 1, max(-1, reading.index - 1 - 2 * _LOOK_BACK), -1):
        sentence = reader.sentences[index]
        spans = reader.quoted(index).spans
        if sentence.boilerplate or (spans and sum(end - start for start, end in spans) > len(sentence.text) - 2):
            continue
        yield reader.context(index)
        left -= 1
        if not left:
            return


def _usable(reader: Reader, reading: Reading, frame: Frame) -> bool:
    name = frame.source
    own = bool(name) and name.lower() not in PRONOUNS and name.lower() not in OUTLETS
    return own and may_speak(name, frame.cue) and not reader.quoted(reading.index).holds(_place(reading, frame))


def _actors(reader: Reader, reading: Reading, place: int) -> Iterator[str]:
    """Yield the names of those who do something in a sentence before a place, the first first."""
    quoted = reader.quoted(reading.index)
    for predicate in reading.parse.predicates:
        start = reading.sentence.start + reading.parse.tokens[predicate.first].start
        if predicate.finite and start < place and not quoted.holds(start):
            name = name_of(subject(reading.parse, predicate.first))
            if name and name.lower() not in PRONOUNS:
                yield name


def _agreeing(reader: Reader, reading: Reading, place: int) -> Iterator[str]:
    """Yield the names of bodies that take a verb in the plural before a place: "Elm Books / have / their own view"."""
    for predicate in reading.parse.predicates:
        start = reading.sentence.start + reading.parse.tokens[predicate.first].start
        words = subject(reading.parse, predicate.first) if reading.parse.low(predicate.first) in _PLURAL else []
        while words and (words[0].word.adverb or words[0].low == ","):
            words = words[1:]  # "Again, however, Elm Books have"
        name = name_of(words)
        whole = predicate.finite and bool(words) and all(word.is_name for word in words)
        if whole and " " in name and start < place and not reader.quoted(reading.index).holds(start):
            yield name


def _may_be_group(reader: Reader, name: str, pronoun: str) -> bool:
    """Whether "they" may stand for a name, as of several people, or "it", as of a body or a document."""
    if not may_speak(name) or reader.persons.is_person(name):
        return False
    head = head_of(name)
    several = head.endswith("s") or head in _SEVERAL or " and " in name
    if pronoun == "they":
        surname = name.endswith(head.capitalize()) and head not in SOURCE_NOUNS
        group = several or (is_human(head) and not surname)  # not "Harper", which ends like "officer"
        return group and head.removesuffix("s") not in _WRITTEN
    named = " " in name and name.istitle()
    return named or (not several and (head in SOURCE_NOUNS or not is_human(head)))


def _outlet(reader: Reader, reading: Reading) -> str:
    """Name the news outlet that "the newspaper" is: the one given last as a source, else the source given last."""
    last = ""
    for before in _back(reader, reading):
        names = [frame for frame in before.frames if _usable(reader, before, frame) and frame.cue != "citing"]
        for frame in reversed(names):
            if frame.kind is FrameKind.ACCORDING or _MEDIA & set(frame.source.lower().split()):
                return frame.source
        last = last or next((frame.source for frame in reversed(names) if before is not reading), "")
    return last


def _voice(reader: Reader, reading: Reading) -> Source | None:
    """Find who speaks a quotation without a source in its sentence.

    That of the sentence in which the quotation ends or began; else of the sentence before or behind in the paragraph;
    else who spoke in the paragraphs before. One that began in an earlier paragraph is only of who is quoted before it.
    """
    index = reading.index
    paragraph = reader.sentences[index].paragraph
    first, last = _extent(reader, index)
    beside = [*range(index + 1, last + 1), *range(index - 1, first - 1, -1)]
    opens = not reader.quoted(index).spans or reader.quoted(first).spans[0][0] - reader.sentences[first].start <= 2
    if not opens and first == index:
        return None
    apart = reader.sentences[first].paragraph != paragraph
    if first > 0 and (reader.quoted(first - 1).spans if apart else reader.sentences[first - 1].paragraph == paragraph):
        beside.append(first - 1)
    if not apart and last + 1 < len(reader.sentences) and reader.sentences[last + 1].paragraph == paragraph:
        beside.append(last + 1)
    for place in beside:
        found = _teller(reader, place)
        if found is not None:
            return found
    for place in range(first - 1, first - 1 if apart else max(-1, first - 1 - _LONGEST_QUOTATION), -1):
        if not reader.sentences[place].boilerplate:
            found = _teller(reader, place)
            if found is not None:
                return found
    return _introduced(reader, first) if opens else None


def _introduced(reader: Reader, first: int) -> Source | None:
    """Return the one person who acts in the sentence before a quotation: "Professor Roe is angry. / “I lost it”"."""
    if not first or reader.sentences[first - 1].heading or reader.quoted(first - 1).spans:
        return None
    before = reader.sentences[first - 1]
    if (
        before.boilerplate
        or reader.context(first - 1).frames
        or reader.sentences[first].paragraph > before.paragraph + 1
    ):
        return None
    acting = {name for name in _actors(reader, reader.context(first - 1), before.end) if reader.persons.is_person(name)}
    return Source(name := acting.pop(), name, "") if len(acting) == 1 else None


def _extent(reader: Reader, index: int) -> tuple[int, int]:
    """Sentences over which the quotation around a sentence stretches, first and last."""
    first = last = index
    while first > 0 and reader.quoted(first).opened_before and index - first < _LONGEST_QUOTATION:
        first -= 1
    while (
        last + 1 < len(reader.sentences) and reader.quoted(last + 1).opened_before and last - index < _LONGEST_QUOTATION
    ):
        last += 1
    return first, last


def _teller(reader: Reader, index: int) -> Source | None:
    """Return who speaks in a sentence outside quotation marks: who stands behind what is said, else the last named."""
    reading = reader.context(index)
    quoted = reader.quoted(index)
    told = [frame for frame in reading.frames if not quoted.holds(_place(reading, frame))]
    tails = [frame for frame in told if frame.kind is FrameKind.TAIL]
    for frame in [*tails, *reversed(told)]:
        source = _resolved(reader, reading, frame)
        if source is not None:
            return source
    return None
