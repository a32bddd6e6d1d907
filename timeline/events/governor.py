"""What an infinitive or a participle depends on: the verb, noun or adjective that says how real it is."""

from __future__ import annotations

from timeline.events import tokens as tk
from timeline.events.grammar import Form, Parse, Predicate
from timeline.languages.en.events import status as cues

PLANS = frozenset(cues.PLAN_GOVERNORS.split())
FORECASTS = frozenset(cues.FORECAST_GOVERNORS.split())
CONDITIONALS = frozenset(cues.CONDITIONAL_GOVERNORS.split())
DENYING = frozenset(cues.DENYING_GOVERNORS.split())
FACTUAL = frozenset(cues.FACTUAL_GOVERNORS.split())
THREATS = frozenset(cues.THREAT_GOVERNORS.split())
ATTEMPTS = frozenset(cues.ATTEMPTS.split())
OPEN = frozenset(cues.OPEN_GOVERNORS.split())
_CUES = frozenset().union(PLANS, FORECASTS, CONDITIONALS, DENYING, THREATS, ATTEMPTS, OPEN)
_UNDECIDED = ATTEMPTS | THREATS | FORECASTS | OPEN | CONDITIONALS | frozenset(("want", "seek", "wish", "aim"))
_ESCAPING = frozenset(("avoid", "escape", "evade", "dodge"))
_DONE = (Form.PAST, Form.PERFECT, Form.PLUPERFECT)
_TOWARDS = frozenset(("at", "for", "of", "on", "about", "towards", "toward"))
GOVERNING_NOUNS = frozenset(cues.GOVERNING_NOUNS.split())
_CAUSING = frozenset(("cause", "force", "compel", "lead", "prompt", "induce"))
_OWNER = 6
_FOR_OTHERS = OPEN | DENYING
_COMPARED = frozenset(cues.COMPARED.split())


def governor(parse: Parse, predicate: Predicate) -> tuple[str, Predicate | None]:
    """Return the base form of what an infinitive or participle depends on, and the verb group around it."""
    clause = parse.clause(predicate.head)
    earlier = [p for p in parse.predicates if p.head < predicate.first and parse.clause(p.head) == clause]
    if predicate.form is Form.INFINITIVE and parse.low(predicate.first) != "to" and earlier:
        chained = earlier[-1]
        return governor(parse, chained) if chained.form is Form.INFINITIVE else (chained.lemma, chained)
    behind = predicate.first - 1
    if predicate.form is Form.INFINITIVE and parse.low(behind) in _COMPARED and parse.low(behind - 1) == "than":
        compared = next((p for p in reversed(earlier) if p.finite), None)
        return (compared.lemma if compared is not None else ""), compared
    joined = _joined(parse, predicate, earlier)
    if joined is not None:
        return governor(parse, joined)
    while (
        behind >= 0
        and (parse.tokens[behind].timex >= 0 or parse.tokens[behind].word.adverb)
        and not is_cue(parse.low(behind))
    ):
        behind -= 1
    if parse.low(behind) == "order" and parse.low(behind - 1) == "in":
        main = next((p for p in reversed(earlier) if p.finite), None)
        return "", main or next((p for p in parse.predicates if p.finite and p.first > predicate.head), None)
    raw = parse.low(behind)
    word = raw if is_cue(raw) else tk.lemma(raw)
    nearest = earlier[-1] if earlier else None
    if nearest is not None and nearest.lemma in _CAUSING and behind > nearest.head + 1 and parse.tokens[behind].is_word:
        return nearest.lemma, nearest  # "caused the pressure to drop"
    if word and is_cue(word) and (nearest is None or behind >= nearest.head or word == nearest.lemma):
        return word, nearest
    aim = _aim_for(parse, nearest)
    if aim and predicate.form is Form.INFINITIVE:
        return aim, nearest
    noun = _owned(parse, behind, nearest.head if nearest is not None else -1)
    if noun and predicate.form is Form.INFINITIVE:
        return noun, nearest
    over = parse.heads.get(parse.starts[clause] - 1) if parse.kinds[clause] == "complement" else None
    if nearest is None and over is not None and is_cue(over.lemma):
        return over.lemma, over  # "expected / the fee to be paid"
    if nearest is None and parse.kinds[clause] == "attached":
        nearest = next((p for p in reversed(parse.predicates) if p.finite and p.head < predicate.first), None)
    if nearest is None and parse.kinds[clause] in ("stop", "quote"):
        nearest = next((p for p in reversed(parse.predicates) if p.head < predicate.first), None)
    if nearest is None:
        finite = [p for p in parse.predicates if p.finite and p is not predicate]
        nearest = next((p for p in finite if p.head > predicate.head), finite[-1] if finite else None)
        return "", nearest
    return nearest.lemma, nearest


def _aim_for(parse: Parse, verb: Predicate | None) -> str:
    """Return the noun that a "be" tells what it is for: "the / plan / was for the army to leave"; or ""."""
    if verb is None or verb.lemma != "be" or parse.low(verb.head + 1) != "for" or not verb.first:
        return ""
    noun = tk.lemma(parse.low(verb.first - 1))
    return noun if noun in PLANS | FORECASTS | OPEN else ""


def _owned(parse: Parse, behind: int, edge: int) -> str:
    """Return the word before whose it is and "to": "the refusal by Hungary to ratify", "hard for us to meet"; or ""."""
    for place in range(behind, max(edge, behind - _OWNER), -1):
        low = parse.low(place)
        if low == "for" and place - 1 > edge and parse.low(place - 1) in _FOR_OTHERS:
            return parse.low(place - 1)
        if low in ("by", "of", "from") and parse.low(place - 1) in GOVERNING_NOUNS:
            return parse.low(place - 1) if is_cue(parse.low(place - 1)) else tk.lemma(parse.low(place - 1))
        if not parse.tokens[place].is_word:
            return ""
    return ""


def undecided(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb tells what is aimed at or possible, and not what was done: "to avoid", not "managed to avoid"."""
    if predicate.form is Form.INFINITIVE:
        cue, verb = governor(parse, predicate)
        managed = verb is not None and cue in FACTUAL and verb.form in _DONE
        open_still = verb is not None and verb.form is Form.MODAL
        return cue in _UNDECIDED or open_still or (predicate.lemma in _ESCAPING and not managed)
    towards = predicate.form is Form.GERUND and parse.low(predicate.first - 1) in _TOWARDS
    return towards or predicate.form is Form.MODAL


def _joined(parse: Parse, predicate: Predicate, earlier: list[Predicate]) -> Predicate | None:
    """Return the infinitive to which another is joined: "forced to sell and, in the end, to close"; None for none."""
    if predicate.form is not Form.INFINITIVE or not earlier or earlier[-1].form is not Form.INFINITIVE:
        return None
    place = predicate.first - 1
    while parse.tokens[place].word.adverb or parse.low(place) == ",":
        place -= 1
    return earlier[-1] if parse.low(place) in ("and", "or") and place > earlier[-1].head else None


def is_cue(word: str) -> bool:
    """Whether a word before "to" says how real the infinitive is."""
    return word in _CUES
