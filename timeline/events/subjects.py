"""Of whom a verb of speech tells that they speak, across lead-ins, appositions and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
    Parse,
    Predicate,
)
from timeline.events.names import subject, whole_subject
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from timeline.events.tokens import Token

_PRONOMINAL = frozenset(("many", "some", "most", "all", "several", "both"))
_REFLEXIVE = frozenset(syntax.REFLEXIVES.split())


def subject_of(parse: Parse, predicate: Predicate) -> list[Token]:
    """Subject of a verb, or of "A arrived and said" and "A left, saying" that of the verb before."""
    if predicate.form is Form.GERUND and predicate.first <= 1:
        following = next(
            (p for p in parse.predicates if p.first > predicate.head and p.finite and _is_main(parse, p)), None
        )
        return subject(parse, following.first) if following is not None else []
    if predicate.form is Form.GERUND and not _own_subject(parse, predicate):
        return _earlier_subject(parse, predicate)
    start, _ = parse.span(parse.clause(predicate.first))
    if parse.low(start) in RELATIVES and start + 1 < predicate.first:
        inner = [token for token in parse.tokens[start + 1 : predicate.first] if not token.word.adverb]
        if inner and inner[0].is_word and inner[0].low not in tk.AUXILIARIES and inner[0].low not in PREPOSITIONS:
            return inner
    if predicate.form is Form.INFINITIVE:
        return _earlier_subject(parse, predicate)
    clause = parse.clause(predicate.first)
    if parse.kinds[clause] == "attached" and predicate.finite and parse.low(predicate.first - 1) == ",":
        return subject(parse, start - 1)
    closed = (
        parse.kinds[clause] == "resumed" and parse.low(start) in COORDINATORS and parse.low(predicate.first - 1) == ","
    )
    if closed or behind_aside(parse, predicate):
        around = parse.kinds[clause - 1 : clause + 1] == ["relative", "resumed"]
        return (around and whole_subject(parse, clause - 1)) or before_aside(parse, predicate.first)
    words = subject(parse, predicate.first)
    if words and words[0].start > parse.tokens[start].end + 1 and _fronted(parse, start, words):
        words = _after_comma(words)
    if not words and parse.low(start) in PREPOSITIONS:
        words = _names_before(parse, predicate.first)
    return _without_participle(words) or _earlier_subject(parse, predicate)


def _fronted(parse: Parse, start: int, words: list[Token]) -> bool:
    """Whether a subordinate clause or a place of two names stands before the subject: "In York, England, the mayor"."""
    if parse.low(start) in SUBORDINATORS or parse.low(start) in TIME_SUBORDINATORS:
        return True
    place = next((index for index, word in enumerate(words) if word.low == ","), 0)
    led = parse.low(start) in PREPOSITIONS or parse.tokens[start].word.gerund
    return led and 0 < place <= 2 and words[-1].low != "," and all(word.is_name for word in words[:place])


def _names_before(parse: Parse, first: int) -> list[Token]:
    """Take the name before a verb that a phrase without a comma leads in: "In an interview Roe (said)"."""
    begin = first
    while begin > 0 and parse.tokens[begin - 1].is_name and parse.tokens[begin - 1].timex < 0:
        begin -= 1
    common = begin > 0 and parse.tokens[begin - 1].text.islower() and parse.low(begin - 1) not in DETERMINERS
    return list(parse.tokens[begin:first]) if common and parse.low(begin - 1) not in PREPOSITIONS else []


def behind_aside(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb opens its clause behind an aside that belongs to its subject: "Roe, the mayor, / said".

    Then nothing is told before it: "The bridge fell, said Roe" has a clause of its own in front, or a quotation.
    """
    start, _ = parse.span(parse.clause(predicate.first))
    before = parse.low(start - 1)
    if start < 3 or not predicate.finite or not (before == "," or before in DASHES):
        return False
    between = parse.tokens[start : predicate.first]
    if any(token.is_word and not token.word.adverb and token.low not in _REFLEXIVE for token in between):
        return False
    if QUOTES & set(parse.lows[:start]):
        return False
    front = _front_comma(parse)
    return not any(
        p.finite
        and front < p.head < start
        and parse.kinds[parse.clause(p.first)] not in ("relative", "that", "stop", "attached", "subordinate", "tail")
        for p in parse.predicates
    )


def _front_comma(parse: Parse) -> int:
    """Find the comma that ends a clause in front of the subject: "Since it fell, / Roe -- the mayor -- said"."""
    opener = parse.low(0)
    if opener not in SUBORDINATORS and opener not in TIME_SUBORDINATORS:
        return -1
    verb = next((p for p in parse.predicates if p.finite), None)
    _, end = parse.span(0)
    return next((i for i in range(verb.head, end - 1) if parse.low(i) == ","), -1) if verb is not None else -1


def before_aside(parse: Parse, first: int, *, apposed: bool = False) -> list[Token]:
    """Take the group before an aside; with `apposed`, also what its comma apposes: "the mayor, Jane Roe, / said"."""
    front = _front_comma(parse)
    breaks = [
        i
        for i in range(max(front, 0) + 1, first)
        if parse.low(i) == "," or parse.low(i) in DASHES or parse.low(i) in RELATIVES
    ]
    for place, index in enumerate(breaks):
        words = subject(parse, index) or _before_dash(parse, index)
        if words:
            follows = apposed and parse.low(index) == "," and place + 1 < len(breaks)
            follows = follows and parse.low(index + 1) not in PREPOSITIONS
            return [*words, *parse.tokens[index : breaks[place + 1]]] if follows else words
    return []


def _without_participle(words: list[Token]) -> list[Token]:
    """Cut a fronted participle: "Asked about it, the mayor" leaves "the mayor"."""
    opening = words[0] if words else None
    if opening is None or opening.low in DETERMINERS or not opening.word.participle:
        return words
    return _after_comma(words) if opening.start == 0 or opening.text.islower() else words


def _before_dash(parse: Parse, dash: int) -> list[Token]:
    """Take the group that opens the sentence before a dash: "The head of the office -- the new one -- (said)"."""
    begin = _front_comma(parse) + 1
    opens = parse.low(dash) in DASHES and parse.clause(dash) == 1
    opens = opens and not any(begin <= p.first < dash for p in parse.predicates)
    words = list(parse.tokens[begin:dash]) if opens else []
    return words if words and words[0].low not in PREPOSITIONS and words[0].low not in COORDINATORS else []


def before_participle(parse: Parse, words: list[Token]) -> list[Token]:
    """Cut what was done with a source: "a study / published on Monday (said)", not "a note issued by Roe"."""
    heads = {parse.tokens[p.head].start for p in parse.predicates if p.form is Form.PARTICIPLE}
    if heads.isdisjoint(word.start for word in words):
        return words
    for place in range(1, len(words)):
        after = words[place + 1] if place + 1 < len(words) else None
        last = after is None or after.timex >= 0 or (after.low in PREPOSITIONS and after.low != "by")
        if (
            words[place].start in heads
            and last
            and words[place - 1].is_word
            and (words[place - 1].low not in DETERMINERS or (place == 1 and words[0].low in _PRONOMINAL))
        ):
            return words[:place]
    return words


def _after_comma(words: list[Token]) -> list[Token]:
    comma = next((place for place, word in enumerate(words) if word.low == ","), -1)
    return words[comma + 1 :] if 0 < comma < len(words) - 1 else words


def _own_subject(parse: Parse, predicate: Predicate) -> bool:
    """Whether a gerund has a subject right before it: "with the mayor saying"."""
    before = parse.tokens[predicate.first - 1] if predicate.first else None
    return (
        before is not None
        and before.is_word
        and not (
            before.low in PREPOSITIONS
            or before.low in COORDINATORS
            or before.timex >= 0
            or before.word.adverb
            or before.low in ("while", "when", "as")
        )
    )


def _earlier_subject(parse: Parse, predicate: Predicate) -> list[Token]:
    """Of "A arrived and said", the subject of the verb before; of "A left as B fell, saying", that of the main one."""
    if predicate.form is Form.GERUND and parse.low(predicate.first - 1) == ",":
        main = [p for p in parse.predicates if p.finite and p.head < predicate.first and _is_main(parse, p)]
        words = subject(parse, main[-1].first) if main else []
        if words:
            return words
    for earlier in reversed(parse.predicates):
        if earlier.head < predicate.first and earlier.finite:
            aside = behind_aside(parse, earlier) and parse.low(parse.span(parse.clause(earlier.head))[0] - 1) in DASHES
            words = before_aside(parse, earlier.first) if aside else subject(parse, earlier.first)
            if words:
                return words
    return []


def _is_main(parse: Parse, verb: Predicate) -> bool:
    return parse.kinds[parse.clause(verb.head)] not in ("subordinate", "relative", "that", "complement", "attached")
