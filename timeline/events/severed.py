"""Words that need the very next ones, and that no line ends in without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.comparisons import correlates
from timeline.events.finite import is_adjective
from timeline.events.governor import is_cue
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    IMPLICIT,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
)
from timeline.events.subjects import subject_of
from timeline.languages.en.events import complements, nouns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse

_GOVERNING = PREPOSITIONS | SUBORDINATORS | TIME_SUBORDINATORS
_PREVENTING = frozenset(complements.PREVENTING.split())
_TOLD_OF = frozenset(nouns.NEEDING_CLAUSES.split())
_BODIES = frozenset(nouns.INSTITUTIONS.split())
_BOUND = frozenset(tuple(pair.split("_")) for pair in complements.BOUND.split())
_PAIRS = frozenset(tuple(pair.split("_")) for pair in nouns.FIXED_PAIRS.split())
_TELLING_WHICH = frozenset(("when", "that", "where"))
_ASKING = frozenset(("whether", "which", "what", "how", "why"))
_STATES = frozenset(("now", "still", "already", "previously", "currently", "formerly"))
_CONTENT = frozenset(("that", "complement"))
_LIMITING = frozenset(
    "exclusively mainly mostly largely partly especially particularly solely primarily chiefly".split()
)
_STAYING = frozenset(("remain", "become", "seem"))
_FEW = 12
_NEAR = 8


def severed(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a line ends in a word that needs the next: "as well / as the staff", "will discuss / whether to go"."""
    before, index = line[-1], line[-1] + 1
    if index >= len(parse.tokens) or not parse.tokens[before].is_word:
        return False
    if not parse.tokens[index].is_word:
        return parse.low(index) == "," and (_lost_verb(parse, line) or _opens_aside(parse, line))
    rules = (
        _of_pair,
        _of_noun,
        _of_gerund,
        _of_question,
        _of_aim,
        _prevented,
        _bound,
        _of_name,
        _of_state,
        _of_adjective,
    )
    lost = any(rule(parse, line) for rule in (_lost_verb, _opens_aside, _lost_own_verb, _lost_told_verb))
    return lost or correlates(parse, index) or any(rule(parse, before, index) for rule in rules)


def _of_pair(parse: Parse, before: int, index: int) -> bool:
    """Whether two words make one: "as soon / as", "terms / and conditions", "killed / or held ten", "mainly / in"."""
    low, after = parse.low(index), parse.low(index + 1)
    if parse.low(before) in _LIMITING:
        return True
    ever_since = parse.low(before) == "since" and parse.low(before - 1) != "ever"
    if ever_since or (parse.low(before), low) == ("deep", "into"):
        return True
    if (low == "as" and parse.low(before - 1) == "as") or (low == "to" and parse.low(before) == "up"):
        return True
    if low in ("or", "nor") and before in parse.heads and index + 1 in parse.heads:
        return True
    return low == "and" and (parse.low(before), after) in _PAIRS


def _of_noun(parse: Parse, before: int, index: int) -> bool:
    """Whether a noun tells nothing without its clause: "at a time / when", "despite the fact / that"."""
    led = parse.low(before - 1) in DETERMINERS and parse.low(before) in _TOLD_OF
    return led and parse.low(index) in _TELLING_WHICH


def _of_gerund(parse: Parse, before: int, index: int) -> bool:
    """Whether a form in -ing or -ed, or a place, has lost what leads it in: "before / spreading", "now / owned by"."""
    verb = parse.firsts.get(index)
    acting = parse.tokens[index].word.gerund or (verb is not None and verb.form is Form.PARTICIPLE)
    if acting and parse.low(before) in _STATES:
        return True
    if parse.low(index) in PREPOSITIONS and parse.low(before) in _STATES - {"now"}:
        return True  # "the water / already / in the tanks"
    if not parse.tokens[index].word.gerund:
        return False
    if parse.low(before) == "worth":
        return True
    while before > 0 and tk.is_adverb(parse.tokens[before]):
        before -= 1
    return parse.low(before) in _GOVERNING


def _of_question(parse: Parse, before: int, index: int) -> bool:
    """Whether a verb has lost what is asked: "will discuss / whether", "decide on Monday / which firm wins"."""
    while index < len(parse.tokens) and _is_of_day(parse, index):
        index += 1
    if parse.low(index) not in _ASKING:
        return False
    while before > 0 and _is_of_day(parse, before):
        before -= 1
    if before not in parse.heads and parse.tokens[before].is_name:
        before = next((p.head for p in reversed(parse.predicates) if p.head < before and p.lemma == "tell"), before)
    verb = parse.heads.get(before)
    return parse.low(before - 1) == "to" or (verb is not None and not verb.passive)


def _is_of_day(parse: Parse, index: int) -> bool:
    return parse.tokens[index].timex >= 0 or parse.low(index) in ("on", "in", "at")


def _of_aim(parse: Parse, _: int, index: int) -> bool:
    """Whether what somebody is to do has lost its verb: "the plan is for the army / to leave"."""
    verb = parse.firsts.get(index)
    if verb is None or verb.form is not Form.INFINITIVE or parse.low(index) != "to":
        return False
    near = range(index - 2, max(0, index - _NEAR), -1)
    lead = next((place for place in near if parse.low(place) == "for" or place in parse.heads), 0)
    return parse.low(lead) == "for" and (parse.low(lead - 1) in tk.BE or is_cue(parse.low(lead - 1)))


def _prevented(parse: Parse, _: int, index: int) -> bool:
    """Whether what is kept from coming about is cut off: "tries to prevent the town / from leaving"."""
    if parse.low(index) != "from" or not parse.low(index + 1).endswith("ing"):
        return False
    near = range(index - 1, max(-1, index - _NEAR), -1)
    verb = next((parse.heads[place] for place in near if place in parse.heads), None)
    return verb is not None and verb.lemma in _PREVENTING


def _bound(parse: Parse, before: int, index: int) -> bool:
    """Whether a verb has lost the phrase that it needs: "ties the mayor / to the raid", "also known / as Ann"."""
    near = range(before, max(-1, before - _NEAR), -1)
    verb = next((place for place in near if place in parse.heads or parse.tokens[place].word.participle), -1)
    if verb < 0 or (parse.tokens[verb].word.lemma, parse.low(index)) not in _BOUND:
        return False
    return not any(parse.low(place) in (parse.low(index), ",") for place in range(verb + 1, index))


def _of_name(parse: Parse, before: int, index: int) -> bool:
    """Whether a body's name goes on: "the Department / for Education"."""
    named = parse.tokens[before].is_name and parse.low(before) in _BODIES and index + 1 < len(parse.tokens)
    return named and parse.low(index) == "for" and parse.tokens[index + 1].is_name


def _of_adjective(parse: Parse, before: int, index: int) -> bool:
    """Whether an adjective has lost its noun: "began a similar / thought experiment", "a new and / harsher rule"."""
    first = before
    while first > 0 and is_adjective(parse.low(first)):
        first -= 1
    opens = first < before and parse.low(first) in ("a", "an")
    return opens and parse.low(index) not in PREPOSITIONS and parse.tokens[index].timex < 0


def _of_state(parse: Parse, before: int, _: int) -> bool:
    """Whether a verb has lost what something is: "the dangers to the press remain / at a high level"."""
    token = parse.tokens[before]
    return token.word.lemma in _STAYING and not token.is_name and parse.low(before - 1) not in DETERMINERS


def _opens_aside(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a line ends in what a comma parts from a "that" and its verb: "a firm that, now, / restores it"."""
    comma = next((place for place in range(len(line) - 1, 0, -1) if parse.low(line[place]) == ","), 0)
    opened = parse.low(line[comma - 1]) in ("that", "which", "who") and comma > 1
    return opened and not any(p.head in line[comma:] for p in parse.predicates)


def _lost_own_verb(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a second subject has lost its verb: "the army left and the mayor on Monday / asked for help"."""
    verb = parse.firsts.get(line[-1] + 1)
    if verb is None or not verb.finite or not any(p.finite and p.head in line for p in parse.predicates):
        return False
    own = subject_of(parse, verb)
    first = next((place for place in line if own and parse.tokens[place].start == own[0].start), -1)
    if first < 0 or any(p.finite and p.head >= first for p in parse.predicates if p.head in line):
        return False
    return parse.low(first - 1) not in PREPOSITIONS and first - 1 not in parse.heads


def _lost_told_verb(parse: Parse, line: Sequence[int]) -> bool:
    """Whether a line ends in the subject of what is told without a "that": "the report said data / of May showed"."""
    teller = next((p for p in reversed(parse.predicates) if p.finite and p.head in line), None)
    if teller is None or teller.passive or teller.lemma not in IMPLICIT or not 0 < line[-1] - teller.head <= _FEW:
        return False
    _, end = parse.span(parse.clause(line[-1]))
    behind = (p for p in parse.predicates if line[-1] < p.head < end)
    verb = next((p for p in behind if p.finite or parse.low(p.head + 1) == "that"), None)
    between = parse.lows[teller.head + 1 : verb.first] if verb is not None else [","]
    joint = next((i for i in range(line[-1] + 1, len(parse.tokens)) if parse.low(i) in COORDINATORS), -1)
    joined = parse.low(joint) == "and" and parse.low(joint + 1) in DETERMINERS and parse.low(teller.head + 1) != "to"
    return "," not in between and (joined or COORDINATORS.isdisjoint(between))


def _lost_verb(parse: Parse, line: Sequence[int]) -> bool:
    """Whether what is told has lost its verb: "said that a man confirmed as the first case / had gone home"."""
    clause = parse.clause(line[-1])
    start, end = parse.span(clause)
    content = parse.kinds[clause] in _CONTENT or parse.low(start) in _ASKING
    if not content or start not in line or start == line[0]:
        return False
    own = [p for p in parse.predicates if p.finite and start <= p.head < end]
    return bool(own) and all(p.head > line[-1] for p in own)
