"""Who says so: reporting frames, their scopes and sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.acts import INQUIRING, is_reporting, speaks
from timeline.events.behind import behind_quotations, opens_quotation
from timeline.events.cited import before_comma, given_by, noun_group, without_clause
from timeline.events.closing import apposed_before, closes_order, inverted_subject, is_tail, put_in
from timeline.events.complement import BARE, NON_SPEECH, SAYING, has_complement, quotes, scope_end, withholds
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    SUBORDINATORS,
    Form,
    Parse,
    Predicate,
)
from timeline.events.names import PRONOUNS, name_of
from timeline.events.owners import OWNERS, holder, owner
from timeline.events.pairedmarks import qualifies_noun
from timeline.events.passing import came_true, compared, ends_here, foretold
from timeline.events.speakers import short_of
from timeline.events.subjects import before_aside, before_participle, behind_aside, subject_of
from timeline.languages.en.events import reporting, status
from timeline.model.frozen import quick
from timeline.model.members import members_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.tokens import Token

REPORTING_NOUNS = frozenset(reporting.REPORTING_NOUNS.split())
_ACCORDING: dict[str, list[list[str]]] = {}
"""By their first word."""
for _phrase in (phrase.split("_") for phrase in reporting.ACCORDING.split()):
    _ACCORDING.setdefault(_phrase[0], []).append(_phrase)
_MEASURES = frozenset(reporting.MEASURES.split())
_TELLTALE = frozenset(max(phrase.split("_"), key=len) for phrase in reporting.ACCORDING.split())
"""The word of each without which it is not there, and that is rarest."""
OPINIONS = frozenset(f"{reporting.FORECAST_VERBS} {reporting.OPINION_VERBS}".split())
OBJECT_TAKING = frozenset(reporting.OBJECT_TAKING_VERBS.split())
DENIALS = frozenset(reporting.DENIAL_VERBS.split())
CONDITIONS = frozenset(status.CONDITIONS.split())
LABEL = "label"
OBJECTS = {"him": "he", "her": "she", "them": "they", "me": "i", "us": "we"}
_PRONOMINAL = PRONOUNS | OBJECTS.keys()
_NOMINATIVE = frozenset(("i", "he", "she", "we", "they"))
_HEADLINE_VERBS = SAYING | NON_SPEECH | BARE
_NEAREST_THAT = 12
_LONGEST_LABEL = 4
_INSERTED = 6
"""Tokens from a verb of speech to the comma that closes its clause: "the mayor said on Monday morning,"."""
_FRONTED = CONDITIONS | {"had", "were", "should", "when", "while", "although"}
"""Besides prepositions these open what stands in front of a clause with its subject."""
_HONORIFICS = frozenset(("mr", "mrs", "ms", "dr"))


@members_of
class FrameKind(StrEnum):
    """How the source stands to what it says."""

    LEAD = "lead"
    TAIL = "tail"
    ACCORDING = "according"
    NOUN = "noun"
    OBJECT = "object"
    """Of a thing and no clause: "confirmed the raid"."""
    PASSING = "passing"
    """In passing, of the whole sentence: "as the mayor said"."""


_ORDER = {
    FrameKind.TAIL: 0,
    FrameKind.ACCORDING: 1,
    FrameKind.PASSING: 1,
    FrameKind.LEAD: 2,
    FrameKind.OBJECT: 2,
    FrameKind.NOUN: 2,
}
_AHEAD = (FrameKind.LEAD, FrameKind.NOUN, FrameKind.OBJECT)
"""They stand before what they tell."""


@quick
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
    found = [*_according(parse), *_of_nouns(parse), *_of_labels(parse)]
    found.extend(_before_quotation(parse))
    behind = dict(behind_quotations(parse))
    for predicate in parse.predicates:
        if qualifies_noun(parse, predicate.head + 1):
            continue
        if predicate.head in behind and not put_in(parse, predicate):
            found.extend(_around_quotation(parse, predicate, behind[predicate.head]))
        elif is_reporting(parse, predicate) and speaks(parse, predicate):
            frame = _of_verb(parse, predicate)
            if frame is not None:
                found.extend(_around_insertion(parse, frame))
    if not found:
        return found
    edge = min((f.end for f in found if f.kind is FrameKind.TAIL), default=0)
    if edge:
        found = [replace(f, start=_told_from(parse, f, found)) if f.kind is FrameKind.TAIL else f for f in found]
        found = [replace(f, end=edge) if f.kind in _AHEAD and f.start < edge < f.end else f for f in found]
    return sorted(found, key=lambda frame: (_ORDER[frame.kind] + 2 * (frame.cue == "citing"), frame.start))


def _told_from(parse: Parse, tail: Frame, found: Sequence[Frame]) -> int:
    """Where what a source tells begins: behind another, "it fell, said Roe, / and they fled, police said"."""
    earlier = [f.predicate.head for f in found if f.kind is FrameKind.TAIL and f.predicate and f.end < tail.end]
    if not earlier:
        return tail.start
    opening = next((i for i in range(max(earlier) + 1, tail.end) if parse.low(i) in COORDINATORS), tail.end)
    told = any(p.finite and opening < p.head < tail.end for p in parse.predicates)
    return opening if told and parse.low(opening - 1) == "," else tail.start


def _around_quotation(parse: Parse, predicate: Predicate, start: int) -> Iterator[Frame]:
    """Yield the frame of what is quoted before a verb of speech, and of what goes on behind it."""
    if any(token.is_word and not token.word.adverb for token in parse.tokens[start : predicate.first]):
        source = _named(_first_part(parse.tokens[start : predicate.first]))
    else:
        source = _named(inverted_subject(parse, predicate.head, len(parse.tokens)))
    yield Frame(FrameKind.TAIL, source, 0, start, predicate.lemma, predicate)
    further = next((i for i in range(predicate.head + 1, len(parse.tokens)) if opens_quotation(parse, i)), -1)
    if further > 0:
        yield Frame(FrameKind.LEAD, source, further, len(parse.tokens), predicate.lemma, predicate)


def _around_insertion(parse: Parse, frame: Frame) -> Iterator[Frame]:
    """Yield a frame, and that of what goes on behind it: "If it rains, / the mayor said, / the dam will burst"."""
    comma = _closing(parse, frame.predicate.head) if frame.kind is FrameKind.TAIL and frame.predicate else 0
    first = next((i + 1 for i in range(frame.end - 1, 0, -1) if parse.low(i) == ";"), 0) if comma else 0
    fronted = parse.low(first) in _FRONTED or parse.low(first) in PREPOSITIONS
    if not comma or not fronted or not any(p.finite and p.head > comma for p in parse.predicates):
        yield frame
        return
    yield replace(frame, start=max(frame.start, first))
    yield replace(frame, start=comma + 1, end=scope_end(parse, comma))


def _closing(parse: Parse, head: int) -> int:
    """Return the comma that closes the clause of a verb of speech soon; 0 for none."""
    return next((i for i in range(head + 1, min(head + _INSERTED, len(parse.tokens))) if parse.low(i) == ","), 0)


def _named(words: list[Token]) -> str:
    words = _without_more(words)
    bare = [word for word in words if word.is_word and not word.word.adverb]
    if bare and (bare[-1].low in _NOMINATIVE or (len(bare) == 1 and bare[0].low in _PRONOMINAL)):
        return OBJECTS.get(bare[-1].low, bare[-1].low)
    joined = next((place for place, word in enumerate(words) if place and word.low == "and"), 0)
    if joined and joined + 1 < len(words) and words[joined + 1].low.strip(".") in _HONORIFICS:
        return f"{_named(words[:joined])} and {_named(words[joined + 1 :])}"
    first, _, rest = name_of(words).partition(" ")
    return rest if rest and first.lower().strip(".") in _HONORIFICS else f"{first} {rest}".strip()


def _without_more(words: list[Token]) -> list[Token]:
    """Cut what only tells more of a source: "Adam Smith / in his Theory", "a dealer / based"."""
    for place in range(1, len(words)):
        low, before = words[place].low, words[place - 1]
        own = low == "in" and place + 1 < len(words) and words[place + 1].low in OWNERS
        if own or (low == "based" and place + 1 == len(words) and before.low not in DETERMINERS):
            return words[:place]
    return words


def _first_part(words: list[Token]) -> list[Token]:
    """Cut a noun group at the relative clause, and at the apposition where nothing but a name stands before it."""
    words = words[: next((place for place, word in enumerate(words) if place and word.low in RELATIVES), len(words))]
    comma = next((place for place, word in enumerate(words) if word.low == "," or word.low in DASHES), len(words))
    bare = [word for word in words[:comma] if word.low not in DETERMINERS]
    return words[:comma] if bare and all(word.is_name and not word.word.title for word in bare) else words


def _of_verb(parse: Parse, predicate: Predicate) -> Frame | None:
    clause = parse.clause(predicate.head)
    start, end = parse.span(clause)
    if parse.low(start) == "as" and (foretold(predicate) or came_true(parse, predicate)):
        return None
    if who := put_in(parse, predicate):
        begin = _told_aside(parse, predicate.head)
        return Frame(FrameKind.PASSING, _named(who), begin, len(parse.tokens), predicate.lemma, predicate)
    source = source_of(parse, predicate)
    if any(token.is_word for token in parse.tokens[:start]) and is_tail(parse, predicate, start, end):
        if not any(token.is_word and not token.word.adverb for token in parse.tokens[start : predicate.first]):
            behind = inverted_subject(parse, predicate.head, end)
            apart = start if any(word.is_word for word in behind) else apposed_before(parse, start)
            source = _named(behind or parse.tokens[apart : start - 1])
            start = apart
        return Frame(FrameKind.TAIL, source, 0, start, predicate.lemma, predicate)
    if closes_order(parse, predicate):
        named = _named(inverted_subject(parse, predicate.head, end))
        return Frame(FrameKind.TAIL, named, 0, predicate.head, predicate.lemma, predicate)
    passing = parse.low(start) == "as" and not quotes(parse, predicate.head)
    if passing and source not in ("", *SUBJECTS) and ends_here(parse, predicate):
        return Frame(FrameKind.PASSING, source, 0, len(parse.tokens), predicate.lemma, predicate)
    condition = parse.opener(clause) in CONDITIONS
    begin = _behind_condition(parse, clause, predicate) if condition else 0
    if begin:
        condition, source = False, _named(parse.tokens[begin : predicate.first])
    if condition or compared(parse, predicate) or withholds(parse, predicate):
        return None
    whole = has_complement(parse, predicate)
    if not whole and not (predicate.lemma in OBJECT_TAKING and not predicate.passive):
        return None
    kind = FrameKind.LEAD if whole else FrameKind.OBJECT
    inserted = whole and parse.low(predicate.head + 1) == "," == parse.low(start - 1) and parse.opener(0) in CONDITIONS
    return Frame(
        kind,
        source,
        0 if inserted else predicate.head + 1,
        scope_end(parse, predicate.head),
        predicate.lemma,
        predicate,
    )


def _behind_condition(parse: Parse, clause: int, predicate: Predicate) -> int:
    """Where the subject begins behind a condition without a verb: "If successful, / the mayor (said)"; 0 for none."""
    start, _ = parse.span(clause)
    comma = next((i for i in range(start + 1, min(start + _LONGEST_LABEL, predicate.first)) if parse.low(i) == ","), 0)
    words = parse.tokens[start + 1 : comma]
    bare = words and not any(word.is_name or word.low in DETERMINERS or word.low in SUBJECTS for word in words)
    return comma + 1 if bare else 0


def source_of(parse: Parse, predicate: Predicate) -> str:
    """Name who says it: the subject, or of a passive the "by" phrase; "" where a passive names nobody."""
    if predicate.passive:
        return _agent(parse, predicate.head)
    if quoted := _quoted(parse, predicate):
        return quoted
    if behind_aside(parse, predicate):
        return _named(before_aside(parse, predicate.first, apposed=True))
    group = subject_of(parse, predicate)
    if group and group[0].low == "no":
        return ""  # "no official believes that"
    words = _named(before_participle(parse, group)).split(" ")
    return " ".join(words[: short_of([word.lower() for word in words])])


def _quoted(parse: Parse, predicate: Predicate) -> str:
    """Name who is quoted: "the paper quoted the mayor as / saying"; "" elsewhere."""
    as_ = predicate.first - 1
    if predicate.form is not Form.GERUND or parse.low(as_) != "as":
        return ""
    quoting = next((p for p in reversed(parse.predicates) if p.head < as_), None)
    told = quoting is not None and quoting.lemma in ("quote", "cite") and not quoting.passive
    return _named(parse.tokens[quoting.head + 1 : as_]) if told and quoting is not None else ""


def _agent(parse: Parse, head: int) -> str:
    _, end = parse.span(parse.clause(head))
    for index in range(head + 1, end):
        if parse.low(index) == "by" and parse.tokens[min(index + 1, end - 1)].timex < 0:
            words = list(noun_group(parse, index + 1, len(parse.tokens)))
            while words and words[-1].low in PREPOSITIONS:
                words.pop()  # "by the chancellor on / Tuesday"
            return name_of(words)
    return ""


def _according(parse: Parse) -> Iterator[Frame]:
    if _TELLTALE.isdisjoint(parse.words):
        return
    for index in [index for index, low in enumerate(parse.lows) if low in _ACCORDING]:
        for phrase in _ACCORDING[parse.low(index)]:
            if all(parse.low(index + place) == word for place, word in enumerate(phrase)):
                begin = index + len(phrase)
                words = without_clause(list(noun_group(parse, begin, min(begin + 14, len(parse.tokens)))))
                if len(words) == 1 and begin + 1 in parse.firsts and parse.low(begin + 2) in ("", ".", ","):
                    words.append(parse.tokens[begin + 1])  # "according to American / estimates"
                if any(word.low in _MEASURES for word in words[:2]):
                    break
                words = given_by(parse, begin, words) or words
                if index == 0 or not parse.low(index - 1):
                    words = before_comma(words)
                yield Frame(
                    FrameKind.ACCORDING,
                    name_of(words),
                    _told_aside(parse, index),
                    len(parse.tokens),
                    phrase[0],
                )
                break


def _told_aside(parse: Parse, index: int) -> int:
    """Where begins what is told between commas: "who, according to Roe, fled", "fell and, says Roe, burnt"."""
    opener = index - 1 - (parse.low(index - 1) == ",")
    if parse.low(opener) in COORDINATORS:
        return index
    return opener if parse.low(opener) in RELATIVES or parse.low(opener) in SUBORDINATORS else 0


def _of_labels(parse: Parse) -> Iterator[Frame]:
    """Find the sources of headlines: "Jane Roe: the bridge fell", "The Bridge Fell, Jane Roe Says"."""
    names = parse.lows.index(":") if ":" in parse.words else 0
    titled = 0 < names <= _LONGEST_LABEL and all(token.is_name for token in parse.tokens[:names])
    if titled and not parse.tokens[0].text.isupper():
        yield Frame(FrameKind.LEAD, _named(parse.tokens[:names]), names + 1, len(parse.tokens), LABEL)
    if "," not in parse.words:
        return
    last = len(parse.tokens) - 1
    while last > 0 and not parse.tokens[last].is_word:
        last -= 1
    lemma = tk.lemma(parse.low(last))
    comma = next((i for i in reversed(range(last)) if parse.low(i) == ","), 0)
    words = parse.tokens[comma + 1 : last]
    if comma and parse.low(last) == "show" and parse.low(last - 1) in INQUIRING:
        yield Frame(FrameKind.TAIL, _named(words), 0, comma + 1, lemma)  # "it fell, police records show"
    if lemma not in _HEADLINE_VERBS:
        return
    titled = all(token.is_name for token in parse.tokens[comma + 1 : last + 1])
    if comma and words and titled:
        yield Frame(FrameKind.TAIL, _named(words), 0, comma + 1, lemma)


def _before_quotation(parse: Parse) -> Iterator[Frame]:
    """Find who does something in front of a colon and a quotation: "Roe summed up the mood: “we have won”"."""
    colon = parse.lows.index(":") if ":" in parse.words else 0
    if not colon or not opens_quotation(parse, colon + 1):
        return
    verbs = [p for p in parse.predicates if p.head < colon and p.finite]
    if (
        verbs
        and not any(p.lemma in REPORTING for p in verbs)
        and parse.kinds[parse.clause(verbs[0].head)] != "relative"
    ):
        yield Frame(FrameKind.LEAD, source_of(parse, verbs[0]), colon + 1, len(parse.tokens), LABEL)


def _of_nouns(parse: Parse) -> Iterator[Frame]:
    """Find "fears that", "his claim that", "a warning by the army that": who owns or gives it, or the subject."""
    if REPORTING_NOUNS.isdisjoint(parse.words) or "that" not in parse.words:
        return
    for index in range(1, len(parse.tokens) - 1):
        if parse.low(index) not in REPORTING_NOUNS or "beyond" in parse.lows[max(0, index - 2) : index]:
            continue  # "found beyond doubt that"
        that, giver = index + 1, ""
        if parse.low(that) in ("by", "from"):
            that = next(
                (i for i in range(that + 1, min(that + _NEAREST_THAT, len(parse.tokens))) if parse.low(i) == "that"), -1
            )
            giver = name_of(parse.tokens[index + 2 : that]) if that > 0 else ""
        if parse.low(that) == "that" and that > 0:
            source = giver or owner(parse, index) or holder(parse, index)
            yield Frame(FrameKind.NOUN, source, that, _end_of_told(parse, that), tk.lemma(parse.low(index)))


def _end_of_told(parse: Parse, that: int) -> int:
    """Where the clause goes on around a relative one with what it tells: "men who fear that it rains / fled"."""
    clause = parse.clause(that)
    closed = parse.starts[clause] == that and parse.kinds[clause - 1 : clause + 2 : 2] == ["relative", "resumed"]
    return parse.starts[clause + 1] if closed else len(parse.tokens)
