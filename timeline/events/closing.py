"""Verbs of speech that close what is told before them: "the bridge fell, the mayor said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.behind import opens_quotation
from timeline.events.complement import goes_on
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
)
from timeline.events.names import name_of
from timeline.events.speakers import may_speak
from timeline.events.subjects import behind_aside
from timeline.languages.en.events import reporting, syntax

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.tokens import Token

_NO_TAILS = frozenset(
    "who which whose that after before since until once because although though while when whereas".split()
)
"""Openers of a clause that tells of a speech in passing, and not who tells the clause in front."""
_BEHIND_TAILS = frozenset("in on at during as to after from by of late early".split())
"""What may stand behind a verb that closes what is told: "it fell, he said in a speech"."""
_BEHIND_COMMAS = frozenset("despite with without amid under following including because".split())
"""What may stand there behind a comma besides: "it fell, he said, despite calls to stay"."""
_LEADING = frozenset(syntax.LEADING.split())
_COUNTING = frozenset(("at", "about", "over", "under", "up", "around"))
_LONGEST = 16
_LONGEST_NAME = 10
"""Tokens from a "says" to the comma behind who speaks."""
_PUT_IN = frozenset(reporting.SAYING_VERBS.split()) - {"tell"}
_PERSONAL = frozenset(("he", "she", "they"))
_CONJUNCTIONS = RELATIVES | SUBORDINATORS | TIME_SUBORDINATORS | {"that"}
_DENIALS = frozenset(reporting.DENIAL_VERBS.split())
_CLAIMS = frozenset(("claim", "accusation", "allegation", "charge", "assertion", "suggestion"))


def is_tail(parse: Parse, predicate: Predicate, start: int, end: int) -> bool:
    """Whether a verb of speech tells what stands before its clause [start, end): "it fell, / the mayor said"."""
    clause = parse.clause(predicate.head)
    if (
        start == 0
        or parse.low(start) in COORDINATORS
        or predicate.form is Form.GERUND
        or behind_aside(parse, predicate)
        or _follows_put_in(parse, predicate, start)
        or _quoted_words(parse, predicate, start)
        or (
            parse.kinds[clause] == "resumed"
            and any(p.finite and start <= p.head < predicate.first for p in parse.predicates)
        )
    ):
        return False
    if predicate.passive and predicate.modal:
        return False  # "the minister said, parliament should be recalled"
    before = parse.low(start - 1)
    opened = before == "," or before in QUOTES or parse.low(start) in QUOTES
    if not opened or parse.opener(clause) in _NO_TAILS or _names_a_claim(parse, start, predicate):
        return False
    if clause + 1 < len(parse.starts) and parse.kinds[clause + 1] in ("that", "complement"):
        return False
    if predicate.lemma == "tell" and not goes_on(parse, predicate.head):
        return predicate.first - start >= 1
    joined = parse.low(predicate.head + 1) == "," and parse.low(predicate.head + 2) in COORDINATORS
    inserted = predicate.head + 1 if joined and any(p.finite and p.head < start for p in parse.predicates) else end
    words_after = [
        token
        for token in parse.tokens[predicate.head + 1 : inserted]
        if token.timex < 0 and token.is_word and token.low not in tk.ADVERBS
    ]
    if not words_after:
        return True
    starts_clause = predicate.first - start <= 1
    closes = end >= len(parse.tokens) - 1 or parse.low(end) in QUOTES or parse.low(end - 1) in (",", ".")
    lead_words = [token for token in parse.tokens[start : predicate.first] if token.is_word]
    if starts_clause and not lead_words:
        return predicate.lemma not in _DENIALS and not goes_on(parse, predicate.head)
    after = words_after[0].low
    if parse.low(predicate.head + 1) == "," and after in _BEHIND_COMMAS:
        return closes
    told = after not in ("to", "at") or _tells_before(parse, start)
    return closes and told and after in _BEHIND_TAILS


def _names_a_claim(parse: Parse, start: int, predicate: Predicate) -> bool:
    """Whether a claim is named for what it is, and somebody else's answer told: "it fell, a claim the army denied"."""
    return parse.low(start) in ("a", "an") and parse.low(start + 1) in _CLAIMS and predicate.first > start + 2


def closes_order(parse: Parse, predicate: Predicate) -> bool:
    """Whether a "said" tells what has no verb with a subject: "Watch out for floods, / said Jane Roe"."""
    head = predicate.head
    if parse.low(head) not in ("said", "says") or parse.low(head - 1) != "," or head + 1 >= len(parse.tokens):
        return False
    behind = parse.tokens[head + 1]
    ordered = tk.word_of(parse.low(0)).base or (parse.low(0) in PREPOSITIONS and _orders(parse, head))
    told = any(p.finite and head < p.head and "," not in parse.lows[head : p.first] for p in parse.predicates)
    return ordered and (behind.is_name or behind.low in DETERMINERS) and behind.timex < 0 and not told


def _orders(parse: Parse, head: int) -> bool:
    """Whether an order stands behind the comma that closes a lead-in: "In York, / watch out"."""
    comma = next((index for index in range(head - 1) if parse.low(index) == ","), head)
    return comma < head - 1 and parse.tokens[comma + 1].word.base


def put_in(parse: Parse, predicate: Predicate) -> list[Token]:
    """Take who speaks between the commas that part a clause: "The port, says / Ann Roe /, is closed"; else nothing.

    No clause is over before them: a conjunction stands there, "it fell and, said the mayor, ten fled", or no verb yet.
    """
    head = predicate.head
    plain = predicate.lemma in _PUT_IN and predicate.first == head and not predicate.passive
    if plain and (parting := _parting(parse, predicate)):
        return parting
    if not plain or parse.low(head - 1) != "," or parse.low(head - 2) in QUOTES:
        return []
    joined = parse.low(head - 2) in COORDINATORS or parse.low(head - 2) in _CONJUNCTIONS
    if not joined and any(p.finite and p.head < head for p in parse.predicates):
        return []
    comma = next((i for i in range(head + 1, min(head + _LONGEST_NAME, len(parse.tokens))) if parse.low(i) == ","), 0)
    words = list(parse.tokens[head + 1 : comma])
    within = any(p.first < comma and p.head > head and p.form is not Form.PARTICIPLE for p in parse.predicates)
    if within or not words or any(word.timex >= 0 for word in words) or not QUOTES.isdisjoint(w.low for w in words):
        return []
    goes_on_behind = joined or any(p.head > comma for p in parse.predicates)
    speaker = words[0].low in _PERSONAL if len(words) == 1 else False
    return words if goes_on_behind and (speaker or may_speak(name_of(words))) else []


def _parting(parse: Parse, predicate: Predicate) -> list[Token]:
    """Take who speaks between a subject and its verb: "The hard part, / the mayor / said, will come in May"."""
    start, _ = parse.span(parse.clause(predicate.head))
    goes_on = parse.firsts.get(predicate.head + 2)
    if parse.low(start - 1) != "," or parse.low(predicate.head + 1) != "," or goes_on is None or not goes_on.finite:
        return []
    before = [index for index in range(start - 1) if parse.tokens[index].is_word]
    led = not before or parse.low(before[0]) in PREPOSITIONS or parse.tokens[before[0]].timex >= 0
    if led or not QUOTES.isdisjoint(parse.lows) or any(p.head < start for p in parse.predicates):
        return []
    words = list(parse.tokens[start : predicate.head])
    return words if words and (words[0].low in _PERSONAL or may_speak(name_of(words))) else []


def _quoted_words(parse: Parse, predicate: Predicate, start: int) -> bool:
    """Whether a quotation holds a verb and some words before it, and no more: "a “likely or confirmed” case"."""
    opens = opens_quotation(parse, start - 1) and parse.tokens[start - 1].end == parse.tokens[start].start
    return opens and parse.low(predicate.head + 1) in QUOTES


def _follows_put_in(parse: Parse, predicate: Predicate, start: int) -> bool:
    """Whether a clause goes on around who says it: "it fell and, / says Roe, the mayor (warned) of it"."""
    opening = parse.firsts.get(start)
    return opening is not None and opening is not predicate and bool(put_in(parse, opening))


def inverted_subject(parse: Parse, head: int, end: int) -> list[Token]:
    """Take the subject behind a verb: "said / Roe, the mayor /, on Monday"; none where something else follows."""
    words: list[Token] = []
    for index in range(head + 1, end):
        token = parse.tokens[index]
        if token.low in ("in", "on", "at", "during", "after", "to", "before", "as") or token.timex >= 0:
            break
        if token.low in RELATIVES and words:
            break
        if token.low == "," and index + 1 < end and parse.tokens[index + 1].word.gerund:
            break  # "said Roe, / blaming the army"
        words.append(token)
    return words


def _tells_before(parse: Parse, start: int) -> bool:
    """Whether more than a lead-in stands before a clause: not in "Meanwhile, / the army claimed to have left"."""
    if any(p.head < start for p in parse.predicates) or not QUOTES.isdisjoint(parse.lows[:start]):
        return True
    opening = parse.tokens[0]
    led = opening.low in PREPOSITIONS and opening.low not in _COUNTING
    return not (led or opening.low in _LEADING or opening.word.adverb or opening.timex >= 0)


def apposed_before(parse: Parse, start: int) -> int:
    """Where a subject begins that a comma parts from its verb: "it fell, / the officer Jane Roe, said"; else `start`.

    It may be of two parts: "it fell, / a think tank, the York Group, says".
    """
    begin = start
    for _ in range(2):
        comma = next((i for i in range(begin - 2, 0, -1) if parse.low(i) == ","), 0)
        first = parse.tokens[comma + 1]
        named = first.low in DETERMINERS or (first.is_name and first.timex < 0)
        if not comma or parse.low(begin - 1) != "," or not named or begin - comma > _LONGEST:
            break
        if any(p.head >= comma and p.first < begin for p in parse.predicates) or not any(
            p.finite and p.head < comma for p in parse.predicates
        ):
            break
        begin = comma + 1
    return begin
