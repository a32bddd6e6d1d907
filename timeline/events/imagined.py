"""What is only imagined, guarded against or left undone: "in case it flooded", "instead of fleeing", "dreamt that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS, QUOTES, SUBJECTS, Form
from timeline.events.names import subject
from timeline.events.rehearsal import rehearsed
from timeline.events.verdict import Verdict
from timeline.languages.en.events import credence
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.verdict import Context

_DREAMING = frozenset(credence.DREAMING.split())
_GUARDING = frozenset(credence.GUARDING.split())
SIMULATED = frozenset(credence.SIMULATED.split())
_FEARING = frozenset(credence.FEARING.split())
_NOBODY = frozenset(("not", "n't", "never", "nobody", "no", "cannot", "none", "hardly", "few"))
_NEAR = 6
SCENARIOS = frozenset(cues.SCENARIOS.split())
FICTIONS = frozenset(cues.FICTIONS.split())
_PLAINLY_FICTION = frozenset(cues.PLAINLY_FICTION.split())
_BEHIND_FICTION = frozenset((",", "on", "by", "from", "that", "which"))
_CASUALTIES = frozenset(("die", "drown", "injure", "wound", "hurt"))
_AIRED = frozenset(cues.AIRED.split())
_SUPPOSING = frozenset(("imagine", "suppose", "supposing", "assuming"))
_WORST = (["worst", "case"], ["best", "case"])
_ELSE = frozenset(("to", "of", "for", "with", "by", "on", "about"))
"""In front of a scenario: the sentence is not about what it tells."""
_OPENING = 8
_FACTS = (Status.HAPPENED, Status.ONGOING)
_IDLE = frozenset(("knowing", "warning", "mentioning", "counting", "saying", "elaborating", "explaining", "specifying",
                   "naming", "giving", "providing", "identifying", "detailing", "citing", "including"))  # fmt: skip
"""Behind "without" these tell how something was told, and not what was left undone on a day."""


def imagined(context: Context, verdict: Verdict) -> Verdict:
    """Take back a fact that stands under such words; any other verdict stays."""
    parse, verb = context.parse, context.link.predicate
    if verdict.status not in _FACTS or verb is None or context.link.nominal:
        return verdict
    if rehearsed(parse, verb):
        return Verdict(Status.CONDITIONAL, "rehearsed")
    if not SIMULATED.isdisjoint(parse.words) and any(word.low in SIMULATED for word in subject(parse, verb.first)):
        return Verdict(Status.CONDITIONAL, "simulated")  # "a mock blast killed forty"
    return _guarded(parse, verb) or _undone(parse, verb) or _dreamt(parse, verb) or verdict


def _guarded(parse: Parse, verb: Predicate) -> Verdict | None:
    """Read what one gets ready for: "closed in case it rained", "lest it rain", "To prevent a riot on Friday,"."""
    if verb.form is Form.INFINITIVE and verb.first == _opening(parse) and verb.lemma in _GUARDING:
        return Verdict(Status.FORECAST, verb.lemma)
    if verb.form is Form.GERUND and verb.first == _opening(parse) and parse.low(verb.head) in _FEARING:
        return Verdict(Status.FORECAST, verb.lemma)
    if "lest" not in parse.words and "case" not in parse.words:
        return None
    for at in range(verb.first - 1, -1, -1):
        if parse.low(at) == "lest":
            return Verdict(Status.FORECAST, "lest")
        if parse.low(at) == "case" and parse.low(at - 1) == "in" and parse.low(at + 1) not in ("of", "you", ","):
            return Verdict(Status.CONDITIONAL, "in case")
        if at in parse.heads or parse.low(at) == ",":
            return None
    return None


def _undone(parse: Parse, verb: Predicate) -> Verdict | None:
    """Read a form in -ing for what was not done: "instead of fleeing on Monday, he", "left without paying"."""
    if verb.form is not Form.GERUND:
        return None
    if parse.lows[max(0, verb.first - 2) : verb.first] == ["instead", "of"]:
        return Verdict(Status.DENIED, "instead of")
    without = parse.low(verb.first - 1) == "without" and parse.low(verb.head) not in _IDLE
    return Verdict(Status.DENIED, "without") if without else None


def _dreamt(parse: Parse, verb: Predicate) -> Verdict | None:
    """Read what stands behind "dreamt that" and "lied that"."""
    start = parse.starts[parse.clause(verb.head)]
    if parse.low(start) != "that" or parse.low(start - 1) not in _DREAMING or start - 2 < 0:
        return None
    noun = parse.low(start - 2) in ("a", "the", "his", "her", "their", "to")
    nobody = not _NOBODY.isdisjoint(parse.lows[max(0, start - _NEAR) : start - 1])  # "nobody imagined that it burst"
    return None if noun or nobody else Verdict(Status.DENIED, parse.low(start - 1))


def _of_now(parse: Parse) -> bool:
    """Whether a sentence that "say" opens supposes something: not "Say the name of the man who died"."""
    told = [p.form for p in parse.predicates if p.finite and p.head > 1]
    return bool(told) and ":" not in parse.words and all(form is Form.PRESENT for form in told)


def _is_casualty(verb: Predicate | None) -> bool:
    """Whether somebody came to real harm: "in a war game, two sailors drowned"."""
    return verb is not None and (verb.lemma in _CASUALTIES or (verb.lemma == "kill" and verb.passive))


def _staged(parse: Parse, at: int, comma: int) -> str:
    """Return what is staged or told in front of a comma: "in a sketch aired on Monday," "in the war game,"; or ""."""
    for place in range(at + 2, comma):
        low = parse.low(place)
        if low == "game" and parse.low(place - 1) == "war":
            return "war game"
        after = parse.low(place + 1)
        shown_behind = after in _AIRED or after in _BEHIND_FICTION or parse.tokens[place + 1].timex >= 0
        if low in FICTIONS and shown_behind:
            shown = low in _PLAINLY_FICTION or not _AIRED.isdisjoint(parse.lows[place + 1 : comma])
            return low if shown else ""
    return ""


def _opening(parse: Parse) -> int:
    return int(parse.low(0) in QUOTES)


def supposed(parse: Parse, verb: Predicate | None = None) -> str:
    """Return the word that opens what is only imagined: "suppose", "in this scenario,", "in a mock raid,"; or ""."""
    at = int(parse.low(0) in QUOTES)
    first = parse.low(at)
    if first in _SUPPOSING:
        return first
    if first == "say" and (parse.low(at + 1) in SUBJECTS or parse.low(at + 1) in DETERMINERS) and _of_now(parse):
        return first
    if first in ("in", "under"):
        comma = next((place for place in range(at, at + _OPENING) if parse.low(place) == ","), 0)
        near = parse.low(comma - 1) in SCENARIOS and _ELSE.isdisjoint(parse.lows[at + 1 : comma])
        near = near or not SCENARIOS.isdisjoint(parse.lows[at + 2 : min(at + 4, comma)])
        if near or parse.lows[max(0, comma - 2) : comma] in _WORST:
            return parse.low(comma - 1)
        played = next((low for low in parse.lows[at + 1 : comma] if low in SIMULATED), "")
        if played or (played := _staged(parse, at, comma)):
            return played if played != "war game" or not _is_casualty(verb) else ""
    wished = first == "if" and parse.low(at + 1) == "only"
    wished = wished and (parse.low(at + 2) in SUBJECTS or parse.low(at + 2) in DETERMINERS)
    return "if only" if wished else ""
