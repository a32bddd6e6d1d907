"""Who says so: reporting frames, their scopes and sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    Form,
    Parse,
    Predicate,
)
from timeline.events.names import PRONOUNS, TITLES, name_of, subject
from timeline.languages.en.events import reporting, status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeline.events.tokens import Token

REPORTING_NOUNS = frozenset(reporting.REPORTING_NOUNS.split())
OUTLETS = frozenset(reporting.OUTLETS.split())
ACCORDING = tuple(tuple(phrase.split("_")) for phrase in reporting.ACCORDING.split())
OPINIONS = frozenset(f"{reporting.FORECAST_VERBS} {reporting.OPINION_VERBS}".split())
NON_SPEECH = frozenset(
    f"{reporting.HEDGING_VERBS} {reporting.FORECAST_VERBS} {reporting.DENIAL_VERBS} {reporting.DEMAND_VERBS}".split()
)
BARE = frozenset(reporting.BARE_SPEECH_VERBS.split())
CONDITIONS = frozenset(status.CONDITIONS.split())
SOURCE_NOUNS = frozenset(reporting.SOURCE_NOUNS.split())
HUMAN_ENDINGS = tuple(reporting.HUMAN_ENDINGS.split())
NOT_HUMAN = frozenset(reporting.NOT_HUMAN.split())
_NO_SOURCES = frozenset(
    ("what", "everything", "nothing", "one", "number", "none", "there", "anyone", "nobody", "how", "why")
)
_NOUN_ENDS = frozenset((*PREPOSITIONS, *RELATIVES, *SUBJECTS, *COORDINATORS, "close", "familiar", "that"))
_FARTHEST = 18
_LONGEST_SOURCE = 8
_THIRD_PERSON = frozenset(("he", "she", "they", "it"))
_FIRST_PERSON = frozenset(reporting.FIRST_PERSON.split())


class FrameKind(StrEnum):
    """How the source stands to what it says."""

    LEAD = "lead"
    TAIL = "tail"
    ACCORDING = "according"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Frame:
    """A source and the token numbers [start, end) of what it says. `cue` is the base form of the reporting word."""

    kind: FrameKind
    source: str
    start: int
    end: int
    cue: str
    predicate: Predicate | None = None

    def covers(self, index: int) -> bool:
        """Whether a token is told by this source."""
        return self.start <= index < self.end


def frames(parse: Parse) -> list[Frame]:
    """Find every reporting frame of a sentence, outermost first: according to, then tails, then leads from the left."""
    found = [*_according(parse), *_of_nouns(parse)]
    for predicate in parse.predicates:
        if predicate.lemma in REPORTING and predicate.form not in (Form.INFINITIVE, Form.PARTICIPLE):
            frame = _of_verb(parse, predicate)
            if frame is not None:
                found.append(frame)
    edge = min(
        (parse.span(parse.clause(f.predicate.head))[0] for f in found if f.kind is FrameKind.TAIL and f.predicate),
        default=0,
    )
    if edge:
        found = [
            replace(f, end=edge) if f.kind in (FrameKind.LEAD, FrameKind.NOUN) and f.start < edge < f.end else f
            for f in found
        ]
    order = {FrameKind.TAIL: 0, FrameKind.ACCORDING: 1, FrameKind.LEAD: 2, FrameKind.NOUN: 2}
    return sorted(found, key=lambda frame: (order[frame.kind], frame.start))


def _of_verb(parse: Parse, predicate: Predicate) -> Frame | None:
    clause = parse.clause(predicate.head)
    start, end = parse.span(clause)
    source = source_of(parse, predicate)
    if _is_tail(parse, predicate, start, end):
        if not any(token.is_word and not tk.is_adverb(token) for token in parse.tokens[start : predicate.first]):
            source = name_of(_inverted_subject(parse, predicate.head, end))
        return Frame(FrameKind.TAIL, source, 0, start, predicate.lemma, predicate)
    if not _has_complement(parse, predicate) or parse.opener(clause) in CONDITIONS:
        return None
    return Frame(
        FrameKind.LEAD, source, predicate.head + 1, _scope_end(parse, predicate.head), predicate.lemma, predicate
    )


def _has_complement(parse: Parse, predicate: Predicate) -> bool:
    """Whether something is told: "said that", "warned of", "said on Sunday"; not "declared an emergency"."""
    following = parse.low(predicate.head + 1)
    if predicate.lemma == "claim" and (
        following[:1].isdigit() or following in ("at", "more", "nearly", "about", "lives")
    ):
        return False
    if predicate.lemma in NON_SPEECH:
        return True
    clause = parse.clause(predicate.head)
    _, end = parse.span(clause)
    if clause + 1 < len(parse.starts) and end - predicate.head <= 14:
        kind, low = parse.kinds[clause + 1], parse.low(end)
        if kind in ("that", "complement", "quote") or low in ("that", "how", "why", "what", "where", "whether"):
            return True
    if clause + 2 < len(parse.starts) and parse.kinds[clause + 1] == "attached" and parse.kinds[clause + 2] == "that":
        return parse.starts[clause + 2] - predicate.head <= _FARTHEST
    later = [p for p in parse.predicates if p.head > predicate.head and parse.clause(p.head) == clause]
    if later and later[0].form is Form.INFINITIVE and predicate.lemma in ("tell", "say", "report"):
        return True
    if predicate.lemma not in BARE:
        return False
    after = predicate.head + 1
    free = (
        parse.low(after) in ("", ".", ",", "on", "in", "at", "during", "as", "by", "of", "about")
        or parse.low(after) in QUOTES
    )
    return free or (parse.tokens[after].timex >= 0 and parse.low(after + 1) in ("", ".", ",", "in", "at", "by", "on"))


def source_of(parse: Parse, predicate: Predicate) -> str:
    """Name who says it: the subject, or of a passive the "by" phrase."""
    if predicate.passive:
        agent = _agent(parse, predicate.head)
        if agent:
            return agent
    words = subject_of(parse, predicate)
    if len(words) == 1 and words[0].low in PRONOUNS:
        return words[0].low
    return name_of(words)


def subject_of(parse: Parse, predicate: Predicate) -> list[Token]:
    """Subject of a verb, or of "A arrived and said" that of the verb before."""
    return subject(parse, predicate.first) or _earlier_subject(parse, predicate)


def _agent(parse: Parse, head: int) -> str:
    _, end = parse.span(parse.clause(head))
    for index in range(head + 1, end):
        if parse.low(index) == "by" and parse.tokens[min(index + 1, end - 1)].timex < 0:
            return name_of(list(_noun_group(parse, index + 1, len(parse.tokens))))
    return ""


def _noun_group(parse: Parse, start: int, end: int) -> Iterator[Token]:
    heads = {predicate.first for predicate in parse.predicates}
    for index in range(start, end):
        token = parse.tokens[index]
        if index in heads or token.low in (";", ":", "that", "as") or token.low in QUOTES or token.timex >= 0:
            return
        yield token


def _earlier_subject(parse: Parse, predicate: Predicate) -> list[Token]:
    """Of "A arrived and said", the subject of the verb before."""
    for earlier in reversed(parse.predicates):
        if earlier.head < predicate.first and earlier.finite:
            words = subject(parse, earlier.first)
            if words:
                return words
    return []


def _is_tail(parse: Parse, predicate: Predicate, start: int, end: int) -> bool:
    clause = parse.clause(predicate.head)
    if start == 0 or parse.low(start) in COORDINATORS or predicate.form is Form.GERUND:
        return False
    before = parse.low(start - 1)
    opened = before == "," or before in QUOTES or parse.low(start) in QUOTES
    if not opened or parse.opener(clause) in ("who", "which", "whose", "that"):
        return False
    if clause + 1 < len(parse.starts) and parse.kinds[clause + 1] in ("that", "complement"):
        return False
    words_after = [
        token
        for token in parse.tokens[predicate.head + 1 : end]
        if token.timex < 0 and token.is_word and token.low not in tk.ADVERBS
    ]
    if not words_after:
        return True
    starts_clause = predicate.first - start <= 1
    closes = end >= len(parse.tokens) - 1 or parse.low(end) in QUOTES or parse.low(end - 1) in (",", ".")
    lead_words = [token for token in parse.tokens[start : predicate.first] if token.is_word]
    if starts_clause and not lead_words:
        return True
    follows = words_after[0].low
    return closes and follows in (
        "in",
        "on",
        "at",
        "during",
        "as",
        "to",
        "after",
        "from",
        "by",
        "of",
        "of",
        "late",
        "early",
    )


def _inverted_subject(parse: Parse, head: int, end: int) -> list[Token]:
    words: list[Token] = []
    for index in range(head + 1, end):
        token = parse.tokens[index]
        if token.low in ("in", "on", "at", "during", "after", "to", "before", "as") or token.timex >= 0:
            break
        words.append(token)
    return words


def _scope_end(parse: Parse, head: int) -> int:
    """End what a source says at a semicolon or a dash, else with the sentence."""
    limit = len(parse.tokens)
    for index in range(head + 1, limit):
        if parse.low(index) == ";" or parse.low(index) in DASHES:
            return index
    return limit


def _according(parse: Parse) -> Iterator[Frame]:
    for index, token in enumerate(parse.tokens):
        if token.low not in ("according", "per", "citing", "as", "in"):
            continue
        for phrase in ACCORDING:
            if all(parse.low(index + place) == word for place, word in enumerate(phrase)):
                begin = index + len(phrase)
                words = list(_noun_group(parse, begin, min(begin + 14, len(parse.tokens))))
                if index == 0 or not parse.low(index - 1):
                    words = _before_comma(words)
                yield Frame(FrameKind.ACCORDING, name_of(words), 0, len(parse.tokens), phrase[0])
                break


def _before_comma(words: list[Token]) -> list[Token]:
    comma = next((place for place, word in enumerate(words) if word.low == ","), len(words))
    return words[:comma]


def _of_nouns(parse: Parse) -> Iterator[Frame]:
    """Find "fears that", "his claim that": the subject of the clause, or the owner, holds what follows."""
    for index in range(1, len(parse.tokens) - 1):
        if parse.tokens[index].low in REPORTING_NOUNS and parse.low(index + 1) == "that":
            earlier = (subject(parse, p.first) for p in reversed(parse.predicates) if p.finite and p.head < index)
            source = name_of(next((words for words in earlier if any(word.is_name for word in words)), []))
            yield Frame(FrameKind.NOUN, source, index + 1, len(parse.tokens), tk.lemma(parse.low(index)))


def sources(
    parse: Parse, found: list[Frame], index: int, *, background: bool, known: Callable[[], tuple[str, str, str]]
) -> tuple[str, ...]:
    """Names of who tells what stands at a token, outermost first, pronouns and "the newspaper" resolved.

    What stands in the background of a report ("the probe into the May raids", "since he left in May") is the paper's
    own: where `background`, only a source of the whole sentence counts. `known` gives the
    names last given as a source, as a source that is a news outlet, and the one person that "he" may be.
    """
    names: list[str] = []
    for frame in found:
        aside = background or parse.kinds[parse.clause(index)] in ("relative", "subordinate")
        if aside and frame.kind is FrameKind.LEAD and frame.predicate is not None and frame.predicate.head < index:
            continue
        if frame.covers(index) or (
            frame.predicate is not None and frame.predicate.first <= index <= frame.predicate.head
        ):
            name = resolve(frame.source, known)
            if name and name not in names:
                names.append(name)
    return tuple(names)


def resolve(source: str, known: Callable[[], tuple[str, str, str]]) -> str:
    """Replace a pronoun or "newspaper" by the name that it stands for; "" where none is known."""
    low = source.lower()
    if low in _THIRD_PERSON:
        return known()[2 if low in ("he", "she") else 0]
    if low in SUBJECTS or low in _FIRST_PERSON or low in PRONOUNS:
        return ""
    if low in OUTLETS:
        last_source, last_outlet, _ = known()
        return last_outlet or last_source or source
    return source if may_speak(source) else ""


def may_speak(source: str) -> bool:
    """Whether a noun group names a person, a body or a document: a name, or a head noun that can tell something."""
    words = source.split()
    low = [word.lower() for word in words]
    if not words or len(words) > _LONGEST_SOURCE or low[0] in PRONOUNS or low[0] in _NO_SOURCES:
        return False
    if not any(char.isalpha() for char in source) or low[0] in PREPOSITIONS or low[:2] == ["prior", "to"]:
        return False
    if any(word[0].isupper() for word in words[1:]) or (words[0][0].isupper() and low[0] not in tk.COMMON):
        return True
    cut = next((place for place, word in enumerate(low) if place > 0 and word in _NOUN_ENDS), len(low))
    head = low[cut - 1]
    plural = head.endswith(HUMAN_ENDINGS) and head not in NOT_HUMAN
    return head in SOURCE_NOUNS or head.removesuffix("s") in SOURCE_NOUNS | TITLES or plural
