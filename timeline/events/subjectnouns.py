"""What a verb makes of the event that is its subject: possible, called off, failed, yet to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
    TIME_SUBORDINATORS,
    Form,
)
from timeline.events.link import is_event_noun
from timeline.events.modals import forestalled
from timeline.events.nounphrase import SOUGHT, Introduction, introduction
from timeline.events.polarity import UNDERWAY, cancels, exceeds, fails
from timeline.events.presupposed import BRINGING_ABOUT, KNOWN
from timeline.events.verdict import Context, Verdict
from timeline.languages.en.events import complements, credence, syntax
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate

NOUN_HEDGES = frozenset(cues.NOUN_HEDGES.split())
NOUN_PLANS = frozenset(cues.NOUN_PLANS.split())
NOUN_CANCELED = frozenset(cues.NOUN_CANCELED.split())
NOUN_FORECASTS = frozenset(cues.NOUN_FORECASTS.split())
ARRANGING = frozenset(cues.ARRANGING.split())
PRESUPPOSING = frozenset(cues.PRESUPPOSING.split())
HAPPENING = frozenset(cues.HAPPENING.split())
INTERRUPTING = frozenset(complements.INTERRUPTING.split())
SINKING = frozenset(complements.SINKING.split())
CANCELED = frozenset(cues.CANCELING.split())
VENTURES = frozenset(complements.VENTURES.split())
FOUNDERING = frozenset(complements.FOUNDERING.split())
CONCLUDING = BRINGING_ABOUT | {"sign", "strike", "agree", "find", "report", "record"}
CREATING = frozenset(complements.CREATING.split())
APPROVING = frozenset(complements.APPROVING.split())
CONFIRMING = frozenset(complements.CONFIRMING.split())
EXCLUDED = frozenset(cues.EXCLUDED.split())
POSSIBLE = frozenset(complements.POSSIBLE.split())
POSSIBLE_OR_NOT = POSSIBLE | EXCLUDED
COPULAS = frozenset(("be", "become", "seem", "look", "appear", "remain"))
DEGREES = frozenset(complements.DEGREES.split())
FEARED = frozenset(("fear", "expect", "anticipate", "predict", "forecast", "foresee"))
PRESUMING = frozenset(cues.PRESUMING.split())
_BEHIND_SUBJECTS = PREPOSITIONS | COORDINATORS | RELATIVES | DETERMINERS
_UNTIL = frozenset(("until", "till", "before"))
GOING_ON = frozenset(cues.GOING_ON.split())
_NO_QUESTION = ("out", "of", "the", "question")
_UNSETTLED = (
    ("in", "doubt"),
    ("in", "jeopardy"),
    ("in", "question"),
    ("in", "limbo"),
    ("in", "the", "balance"),
    ("up", "in", "the", "air"),
)
CONTESTING = frozenset(("dispute", "contest", "doubt", "question"))
INVENTIONS = frozenset(credence.INVENTIONS.split())
_IN_DISPUTE = (["in", "dispute"], ["under", "dispute"], ["a", "matter"])
_STAYING = frozenset(("be", "remain", "stay"))
_COURSES = frozenset(("track", "schedule", "course", "target"))
_COUNTING = frozenset(("about", "around", "over", "under", "near"))
_STARTS = frozenset(("start", "beginning", "launch", "completion", "resumption", "opening", "onset", "outbreak"))
"""Nouns that come about with what stands behind their "of"."""
_MORE = frozenset(("further", "more", "additional", "another", "fresh", "any"))
"""Before a noun: it is none of those that are known."""
_NEAR = 4
_ADJECTIVE = 4
"""Tokens from a copula to the "to" behind its adjective: "is now very unlikely to"."""
PLANNED = frozenset(("plan", "schedule", "slate", "set", "book"))
PARTICLES = frozenset(syntax.PARTICLES)


def judged(parse: Parse, verb: Predicate) -> Verdict | None:
    """Tell what a verb makes of the event that is its subject: possible, unlikely, feared, ruled out, called off."""
    after = parse.low(verb.head + 1)
    after = _predicated(parse, verb) or after
    if verb.lemma in COPULAS and after in POSSIBLE_OR_NOT and _raised(parse, verb):
        return None
    if verb.lemma in COPULAS and after in EXCLUDED:
        return Verdict(Status.DENIED, after)
    if verb.lemma in COPULAS and after in POSSIBLE:
        denied = verb.negated and after == "possible"
        return Verdict(Status.DENIED if denied else Status.FORECAST, after)
    if verb.passive and verb.lemma == "rule" and after == "out":
        return Verdict(Status.FORECAST if verb.negated else Status.DENIED, "ruled out")
    if verb.passive and verb.lemma in FEARED and not verb.negated:
        return Verdict(Status.FORECAST, verb.lemma)
    if (verb.passive or verb.lemma in ("fall", "come", "be")) and cancels(parse, verb):
        return Verdict(Status.DENIED, verb.lemma)
    if verb.lemma == "be" and tuple(parse.lows[verb.head + 1 : verb.head + 5]) == _NO_QUESTION and not verb.negated:
        return Verdict(Status.DENIED, "out of the question")
    if verb.lemma in _STAYING and after == "on" and parse.low(verb.head + 2) in _COURSES and not verb.negated:
        return Verdict(Status.SCHEDULED, f"on {parse.low(verb.head + 2)}")
    behind = tuple(parse.lows[verb.head + 1 : verb.head + 5])
    if (
        verb.lemma in COPULAS | {"hang"}
        and any(behind[: len(words)] == words for words in _UNSETTLED)
        and not verb.negated
    ):
        return Verdict(Status.FORECAST, " ".join(behind[:2]))
    if verb.lemma in ("depend", "hinge", "hang", "rest") and after in ("on", "upon") and not verb.negated:
        return Verdict(Status.CONDITIONAL, verb.lemma)
    failed = fails(parse, verb) if verb.form is not Form.FUTURE else ""
    failed = failed or _never(parse, verb)
    return Verdict(Status.DENIED, failed) if failed else _questioned(parse, verb)


def _never(parse: Parse, verb: Predicate) -> str:
    """Return the word that denies what did not come about: "failed to occur", "would have gone ahead", "is a lie"."""
    if verb.lemma == "fail" and _takes_place(parse, verb) and not verb.negated:
        return "fail"
    if verb.form is Form.MODAL_PERFECT and verb.modal == "would" and not verb.negated:
        return "would have" if verb.lemma in HAPPENING or parse.low(verb.head + 1) in ("place", "ahead") else ""
    said = next((at for at in range(verb.head + 1, verb.head + 4) if parse.low(at) in INVENTIONS), -1)
    plain = said > 0 and not any(low in PREPOSITIONS or not low.isalpha() for low in parse.lows[verb.head + 1 : said])
    return parse.low(said) if verb.lemma == "be" and plain and not verb.negated else ""


def _questioned(parse: Parse, verb: Predicate) -> Verdict | None:
    """Read that it is not agreed whether something was so: "is disputed", "is in dispute"."""
    if verb.negated:
        return None
    if verb.passive and verb.lemma in CONTESTING:
        return Verdict(Status.ALLEGED, verb.lemma)
    dispute = verb.lemma in COPULAS and parse.lows[verb.head + 1 : verb.head + 3] in _IN_DISPUTE
    return Verdict(Status.ALLEGED, "in dispute") if dispute else None


def _predicated(parse: Parse, verb: Predicate) -> str:
    """Return the adjective behind a copula and its adverbs: "becomes almost certain", "looks increasingly likely"."""
    place = verb.head + 1
    if verb.lemma not in COPULAS:
        return ""
    while place < len(parse.tokens) and (parse.low(place) in DEGREES or parse.tokens[place].word.adverb):
        if parse.low(place) in POSSIBLE_OR_NOT:
            break
        place += 1
    return parse.low(place)


def as_subject(parse: Parse, head: int, predicate: Predicate) -> Verdict:
    """Give the status of a noun that stands before its verb."""
    introduced, _ = introduction(parse, head)
    if _of_others(parse, head, predicate):
        return Verdict(Status.HAPPENED)
    after = parse.low(predicate.head + 1)
    bare = not after.isalpha() or after in PREPOSITIONS or after in TIME_SUBORDINATORS
    own = _is_subject(parse, head)
    said = judged(parse, predicate) if (own and not _raised(parse, predicate)) or predicate.lemma == "be" else None
    if said is not None and _of_clause(parse, head, predicate) and predicate.lemma not in CANCELED:
        return said
    if own and (ahead := _set_down(parse, predicate)) is not None:
        return ahead
    belongs = parse.low(introduction(parse, head)[1]) in ("", "of", "for") or own  # "the launch of flights was delayed"
    called_off = predicate.passive or bare
    if called_off and (belongs or _in_compound(parse, head)) and calls_off(parse, head, predicate):
        return Verdict(Status.DENIED, predicate.lemma)
    arranged = predicate.passive and predicate.lemma in ARRANGING
    takes_place = predicate.lemma in HAPPENING or arranged or parse.low(predicate.head + 1) == "place"
    link = introduction(parse, head)[1]
    aside = parse.low(link) in PREPOSITIONS - _COUNTING and parse.low(link - 1) not in _STARTS
    aside = aside and parse.low(head) != "that"  # "the cause of a spill could be rust"
    sure = introduced in KNOWN or (predicate.form is Form.MODAL and introduced is Introduction.BARE)
    sure = sure and parse.low(head - 1) not in _MORE
    sure = (
        sure
        or exceeds(parse, predicate)
        or (predicate.modal == "could" and predicate.negated and not predicate.passive)
    )
    if predicate.form not in (Form.MODAL, Form.FUTURE) or aside or (sure and not takes_place):
        return Verdict(Status.HAPPENED)
    if predicate.modal in ("could", "can") and introduced not in KNOWN and forestalled(parse, predicate):
        return Verdict(Status.DENIED, f"before it {predicate.modal}")  # "before a deal could be reached"
    joined = all(token.is_word for token in parse.tokens[head : predicate.first])
    supposed = predicate.form is Form.MODAL or (predicate.modal == "would" and joined)
    return Verdict(Status.FORECAST if supposed else Status.SCHEDULED, predicate.modal)


def came_to_nothing(context: Context) -> Verdict | None:
    """Read a noun that a verb behind it says was called off, or did not take place."""
    parse, link = context.parse, context.link
    verb = link.predicate
    if verb is None or verb.first < link.head or not _of_clause(parse, link.head, verb):
        return None
    words = parse.tokens[link.head : verb.first]
    if not _is_subject(parse, link.head) or not all(token.is_word for token in words):
        return None
    if _founders(parse, link.head, verb):
        return Verdict(Status.DENIED, verb.lemma)
    later = not _UNTIL.isdisjoint(parse.lows[verb.head + 1 : verb.head + _NEAR])  # "will not resume before Thursday"
    new = introduction(parse, link.head)[0] not in KNOWN
    if new and verb.passive and verb.negated and verb.lemma in CONCLUDING and not later:
        return Verdict(Status.DENIED, "not")  # "a deal was not reached"
    if new and verb.lemma == "have" and parse.low(verb.head + 1) == "yet" and _concluded(parse, verb):
        return Verdict(Status.DENIED, "yet to")  # "a deal has yet to be reached"
    failed = fails(parse, verb) if verb.form is not Form.MODAL and not later else ""
    if failed:
        return Verdict(Status.DENIED, failed)
    called_off = verb.passive and verb.finite and calls_off(parse, link.head, verb)
    return Verdict(Status.DENIED, verb.lemma) if called_off else None


def _concluded(parse: Parse, verb: Predicate) -> bool:
    """Whether the infinitive behind a verb would bring its subject about: "to be signed", "to take place"."""
    after = _infinitive(parse, verb)
    return _takes_place(parse, verb) or (after is not None and after.passive and after.lemma in CONCLUDING)


def calls_off(parse: Parse, head: int, predicate: Predicate) -> bool:
    """Whether a verb keeps a noun from being; what goes on and is broken off was there: "suspended the search"."""
    low = parse.low(head)
    broken_off = predicate.lemma in INTERRUPTING and low in UNDERWAY
    broken_off = broken_off or low in ("search", "searches", "manhunt")
    killed = predicate.lemma in SINKING and low in VENTURES and not predicate.negated
    return (cancels(parse, predicate) and not broken_off) or killed


def _founders(parse: Parse, head: int, verb: Predicate) -> bool:
    """Whether what was to be concluded never was: "the takeover collapsed", "the deal fell apart"."""
    apart = verb.lemma == "fall" and parse.low(verb.head + 1) in ("apart", "through")
    over = verb.form in (Form.PAST, Form.PERFECT, Form.PLUPERFECT) and not verb.negated
    return over and parse.low(head) in VENTURES and (apart or verb.lemma in FOUNDERING)


def _set_down(parse: Parse, predicate: Predicate) -> Verdict | None:
    """Give what a passive makes of its subject where that is yet to come: "the launch is planned for June"."""
    after = parse.low(predicate.head + 1)
    if not predicate.passive or predicate.negated or predicate.form not in (Form.PRESENT, Form.PAST, Form.PERFECT):
        return None
    if predicate.lemma in PLANNED and after in ("for", "in", "on", "next", "this", "at", "by"):
        return Verdict(Status.SCHEDULED, predicate.lemma)
    if predicate.lemma in PLANNED and _takes_place(parse, predicate):
        return Verdict(Status.SCHEDULED, predicate.lemma)
    considered = predicate.lemma in SOUGHT and parse.low(predicate.head - 1) == "being"
    return Verdict(Status.FORECAST, predicate.lemma) if considered else None


def _raised(parse: Parse, predicate: Predicate) -> bool:
    """Whether what is expected is not the subject itself: "the cut is expected to save", not "to take place"."""
    if predicate.lemma in FEARED and predicate.form is not Form.PRESENT:
        return True  # "the move had been expected"
    return _infinitive(parse, predicate) is not None and not _takes_place(parse, predicate)


def _infinitive(parse: Parse, predicate: Predicate) -> Predicate | None:
    """Return the infinitive behind a verb, or behind its adjective: "is expected to begin", "is likely to"."""
    verb = next((p for p in parse.predicates if p.first > predicate.head), None)
    near = verb is not None and verb.form is Form.INFINITIVE and verb.first <= predicate.head + _ADJECTIVE
    return verb if near else None


def _takes_place(parse: Parse, predicate: Predicate) -> bool:
    """Whether the subject itself is to come about: "is set to begin", "is expected to be completed"."""
    verb = _infinitive(parse, predicate)
    if verb is None:
        return False
    comes = verb.lemma in HAPPENING - GOING_ON or verb.lemma == "close" or parse.low(verb.head + 1) == "place"
    return comes or (verb.passive and verb.lemma in ARRANGING)


def _is_subject(parse: Parse, head: int) -> bool:
    """Whether a noun before a verb is its subject: not "talks on the merger / were", nor "the landing gear / was"."""
    if parse.low(introduction(parse, head)[1]) in PREPOSITIONS:
        return False
    after = parse.tokens[head + 1]
    closed = after.low in _BEHIND_SUBJECTS or tk.is_adverb(after) or after.timex >= 0
    return head + 1 in parse.firsts or not after.is_word or closed


def _in_compound(parse: Parse, head: int) -> bool:
    """Whether a noun stands before another that is its event, too: "a memorial service", not "the landing gear"."""
    return is_event_noun(parse.low(head + 1)) and parse.low(introduction(parse, head)[1]) not in PREPOSITIONS


def _of_clause(parse: Parse, head: int, verb: Predicate) -> bool:
    """Whether a verb stands in the clause of a noun, or goes on with it: "the sale, which is big, / was closed"."""
    clause = parse.clause(verb.head)
    return clause == parse.clause(head) or parse.kinds[clause] == "resumed"


def _of_others(parse: Parse, head: int, predicate: Predicate) -> bool:
    """Whether a verb has a pronoun behind a mark for its subject, and not the noun: "amid talks, it / would pay"."""
    apart = any(not token.is_word and token.low != "'s" for token in parse.tokens[head + 1 : predicate.first])
    return apart and parse.low(predicate.first - 1) in SUBJECTS
