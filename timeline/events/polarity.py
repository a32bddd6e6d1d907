"""Whether a clause says that something was not so."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, SUBJECTS, Form, Parse, Predicate
from timeline.events.names import subject
from timeline.languages.en.events import complements, reporting
from timeline.languages.en.events import status as cues

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.tokens import Token

CANCELING = frozenset(cues.CANCELING.split())
FOILING = frozenset(cues.FOILING.split())
_NO_SUBJECTS = frozenset(cues.NEGATIVE_SUBJECTS.split())
_NO_ADVERBS = frozenset(cues.NEGATIVE_ADVERBS.split())
_MERELY = frozenset(("only", "just", "merely", "simply"))
ASSURANCES = frozenset(complements.ASSURANCES.split())
NO_PARTS = ASSURANCES | frozenset(("longer", "doubt", "less", "fewer", "more", "sooner", "matter", "later", "better"))
PERCEIVING = frozenset(cues.PERCEIVING.split())
DENIALS = frozenset(reporting.DENIAL_VERBS.split())
SPOKEN = frozenset(cues.SPOKEN.split())
HAPPENING = frozenset(cues.HAPPENING.split()) - {"be", "end", "follow"}
ARRANGING = frozenset(cues.ARRANGING.split()) - {"delay", "postpone", "cancel"}
BANNING = frozenset(cues.BANNING.split())
_FOILING_OR_BANNING = FOILING | BANNING
_WISHES = frozenset(("wish", "wishes", "wished"))
_NOT = frozenset(("not", "n't", "never"))
_IN_DOUBT = frozenset((("in", "doubt"), ("in", "question"), ("in", "dispute")))
_PHRASAL = frozenset(verb for verb, _ in cues.CALLED_OFF)
NO_TIMES = frozenset(cues.NO_TIMES.split())
APPROXIMATED = frozenset(cues.APPROXIMATED.split())
_UNTIL = frozenset(("until", "till", "before"))
NOT_BECAUSE = "not because"
_NEAR = 4
_ASKING = frozenset(("who", "what", "which", "whom"))
_OPEN_MODALS = frozenset(("may", "might", "could", "should", "must"))
_NONE_OF = [[word, "of", who] for word in ("none", "neither") for who in ("which", "whom", "them")]
UNDERWAY = frozenset(complements.UNDERWAY.split())
_JOINING = frozenset(("not", "or"))
_DEGREES = frozenset(("more", "better", "worse", "happier", "clearer", "higher", "lower"))
_HARDLY = frozenset(("hardly", "scarcely", "barely"))
_FRONTED = _HARDLY | {"no"}
_COUNTED = frozenset(("a", "one", "any", "all", "every", "everyone", "everybody", "many", "much"))
"""Behind a "not" at the head of a clause."""
_TAKING_PLACE = frozenset(
    (("take", "place"), ("go", "ahead"), ("go", "through"), ("materialize", ""), ("come", "about"))
)


def negation(parse: Parse, predicate: Predicate) -> str:
    """Return the word that denies a verb: "not", "never", "no" before its subject or behind "be"; "" for none."""
    if predicate.negated:
        if exceeds(parse, predicate) or _doubtless(parse, predicate):
            return ""
        stressed = any(
            parse.low(place) in ("not", "n't") and parse.low(place + 1) in _MERELY
            for place in range(predicate.first, predicate.head + 1)
        )
        return "" if stressed else "not"
    words = subject(parse, predicate.first)
    if words and (_joined(parse, words[0], predicate.first) or _beside(parse, predicate)):
        words = []
    if joined := _by_phrase(parse, predicate):
        return joined
    if words and words[0].low in _NO_SUBJECTS and not (len(words) > 1 and words[1].low in NO_PARTS):
        return words[0].low
    if words and predicate.form in (Form.PAST, Form.PLUPERFECT) and _wished(parse, words[0]):
        return "wish"
    if parse.lows[max(0, predicate.first - 3) : predicate.first] in _NONE_OF:
        return "none"
    if _fronted(parse, predicate, words):
        return "no"
    if nobody := _joined_nobody(parse, predicate.first):
        return nobody
    behind = predicate.first - 1
    while behind >= 0 and parse.tokens[behind].word.adverb:
        if parse.low(behind) in _NO_ADVERBS:
            return "" if _approximates(parse, behind, predicate) else parse.low(behind)
        behind -= 1
    inside = ""
    if predicate.first < predicate.head:
        adverbs = (i for i in range(predicate.first, predicate.head) if parse.low(i) in _NO_ADVERBS)
        inside = next((parse.low(i) for i in adverbs if not _approximates(parse, i, predicate)), "")
    after = parse.low(predicate.head + 1)
    if parse.low(predicate.first - 1) in ("neither", "nor"):
        return parse.low(predicate.first - 1)
    if (
        inside
        or predicate.lemma in PERCEIVING
        or after not in ("no", "nothing", "nobody", "none")
        or parse.clause(predicate.head + 1) != parse.clause(predicate.head)
        or parse.low(predicate.head + 2) in NO_PARTS - ASSURANCES
    ):
        return inside
    return after


def _doubtless(parse: Parse, predicate: Predicate) -> bool:
    """Whether a negation tells that it is so, or not only so: "was never in doubt", "was not limited to Norland"."""
    behind = predicate.head + 1
    while parse.low(behind) in ("not", "n't", "never") or (
        behind < len(parse.tokens) and tk.is_adverb(parse.tokens[behind])
    ):
        behind += 1
    pair = (parse.low(behind), parse.low(behind + 1))
    limited = predicate.passive and predicate.lemma in ("limit", "confine", "restrict") and pair[:1] == ("to",)
    return (predicate.lemma == "be" and pair in _IN_DOUBT) or limited


def _by_phrase(parse: Parse, predicate: Predicate) -> str:
    """Return the words that deny a verb from further off: "not because they", "not yet", "all but"; or ""."""
    if short := all_but(parse, predicate):
        return short
    if _JOINING.isdisjoint(parse.words):
        return ""
    return _not_because(parse, predicate) or _not_joined(parse, predicate)


def all_but(parse: Parse, predicate: Predicate) -> str:
    """Return what tells that it did not quite come to that: "was all but derailed", "is as good as lost"; or ""."""
    if "but" not in parse.words and "good" not in parse.words:
        return ""
    for phrase in (("all", "but"), ("as", "good", "as")):
        size = len(phrase)
        for at in range(predicate.first - size, predicate.head + 2):
            if at < 0 or tuple(parse.lows[at : at + size]) != phrase or at + size >= len(parse.tokens):
                continue
            verb = parse.tokens[at + size].word
            if not (verb.participle or at + size in parse.heads) or verb.lemma in APPROXIMATED:
                continue
            return " ".join(phrase)
    return ""


def exceeds(parse: Parse, predicate: Predicate) -> bool:
    """Whether a negation only tells how much it is so: "has never been so high", "could not come at a worse time"."""
    never = parse.low(predicate.first - 1) == "never" or "never" in parse.lows[predicate.first : predicate.head + 1]
    if not ((never and predicate.form in (Form.PERFECT, Form.PLUPERFECT)) or predicate.modal in ("could", "can")):
        return False
    after = parse.lows[predicate.head : predicate.head + _NEAR]
    if never:
        after = [
            low for low, behind in pairwise(parse.lows[predicate.head : predicate.head + _NEAR + 1]) if behind.isalpha()
        ]
        return not (_DEGREES | {"so", "this"}).isdisjoint(after[1:])
    return any(low in _DEGREES and before in ("a", "an", "be") for before, low in pairwise(after))


def at_last(parse: Parse, predicate: Predicate) -> bool:
    """Whether a "not" only tells how late it is: "will not open until 2012", "is not due to fly before June"."""
    if _UNTIL.isdisjoint(parse.words):
        return False
    _, end = parse.span(parse.clause(predicate.head))
    for place in range(predicate.head + 1, min(end + _NEAR, len(parse.tokens))):
        if parse.low(place) in _UNTIL and parse.low(place - 1) != "even":
            return any(parse.tokens[at].timex >= 0 for at in range(place + 1, min(place + _NEAR, len(parse.tokens))))
        if parse.low(place) == ",":
            return False
    return False


def _approximates(parse: Parse, place: int, predicate: Predicate) -> bool:
    """Whether an adverb tells how much and not whether: "has nearly doubled"."""
    return parse.low(place) in ("nearly", "almost") and (
        predicate.lemma in APPROXIMATED
        or parse.low(place + 1).endswith("ly")  # "almost entirely destroyed"
        or parse.low(place + 1).startswith("un")  # "passed almost unnoticed"
    )


def _fronted(parse: Parse, predicate: Predicate, words: Sequence[Token]) -> bool:
    """Whether a negation opens the clause: "at no point did they", "not a single vote was", "hardly any were"."""
    if _neither(parse, predicate):
        return True
    start, _ = parse.span(parse.clause(predicate.first))
    if parse.low(start) == "not" and parse.low(start + 1) in _COUNTED:
        return "," not in parse.lows[start : predicate.first]
    near = () if _FRONTED.isdisjoint(parse.words) else parse.lows[start : predicate.first]
    for place, low in enumerate(near):
        if low == "no" and place and parse.tokens[start + place - 1].timex >= 0 and not words:
            return True  # "by midnight no reply had been received"
        following = near[place + 1 : place + 2]
        at_no = low == "no" and place and near[place - 1] in ("at", "in", "on", "under")
        if (at_no and NO_TIMES & set(following)) or (low in _HARDLY and following == ["any"]):
            return True
    if "not" not in parse.words:
        return False
    opening = next((place for place, token in enumerate(parse.tokens) if words and token.start == words[0].start), 0)
    return parse.low(opening - 1) == "not" and parse.low(opening) in ("a", "one", "once")


def _beside(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb only tells more of one of whom something else is denied: "neither Roe, who / fled, nor Doe"."""
    clause = parse.clause(predicate.head)
    start = parse.starts[clause]
    if parse.kinds[clause] != "relative":
        return False
    asked = parse.low(start) in _ASKING and start - 1 in parse.heads  # "nobody knows who / will win"
    return asked or (parse.low(start) == "who" and parse.low(start - 1) == ",")


def _neither(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb has both subjects of a "neither", told more of: "neither Roe, who fled, nor Doe / was hurt"."""
    if "neither" not in parse.words or "nor" not in parse.words or not predicate.finite:
        return False
    first, second = parse.lows.index("neither"), parse.lows.index("nor")
    between = [p for p in parse.predicates if p.finite and first < p.first < predicate.first]
    asides = all(parse.kinds[parse.clause(p.head)] == "relative" for p in between)
    own = parse.kinds[parse.clause(predicate.head)] != "relative"
    return first < second < predicate.first and asides and own


def _joined_nobody(parse: Parse, first: int) -> str:
    """Return the word that denies the subject of a clause joined to another: "fled, and no one / was hurt"; or ""."""
    for place in range(first - 1, max(0, first - _NEAR - 2), -1):
        low = parse.low(place)
        if low in _NO_SUBJECTS and parse.low(place - 1) in COORDINATORS:
            return "" if parse.low(place + 1) in NO_PARTS else low
        if place in parse.heads or not parse.tokens[place].is_word:
            return ""
    return ""


def _joined(parse: Parse, opening: Token, end: int) -> bool:
    """Whether another clause begins before the verb: "there was no word of it, but Roe, the mayor, / left"."""
    if "," not in parse.words:
        return False
    place = parse.tokens.index(opening)
    commas = [at for at in range(place, end - 1) if parse.low(at) == ","]
    own = bool(commas) and parse.low(end - 1) in SUBJECTS  # "there was no profit, but last year, they / made one"
    return own or any(parse.low(at + 1) in COORDINATORS for at in commas)


def _not_because(parse: Parse, predicate: Predicate) -> str:
    """Return what denies a reason: "not because they lacked money"; or ""."""
    start, _ = parse.span(parse.clause(predicate.first))
    return NOT_BECAUSE if parse.low(start) == "because" and parse.low(start - 1) == "not" else ""


def _not_joined(parse: Parse, predicate: Predicate) -> str:
    """Return what denies a verb joined to another: "was signed but not yet / ratified", "never shot or / beat them"."""
    behind = predicate.first - 1
    while behind > 0 and tk.is_adverb(parse.tokens[behind]) and parse.low(behind) != "not":
        behind -= 1
    if parse.low(behind) == "not" and parse.low(behind - 1) in COORDINATORS:
        return "not" if parse.low(behind + 1) not in _MERELY else ""
    if not predicate.finite or parse.low(predicate.first - 1) != "or":
        return ""
    clause = parse.clause(predicate.head)
    left = next((p for p in reversed(parse.predicates) if p.head < predicate.first), None)
    same = left is not None and left.finite and left.negated and parse.clause(left.head) == clause
    return "or" if same else ""


def _wished(parse: Parse, opening: Token) -> bool:
    """Whether a clause is only wished for: "I wish they had left"."""
    if _WISHES.isdisjoint(parse.words):
        return False
    place = parse.tokens.index(opening)
    return parse.low(place - 1) in _WISHES or (opening.low in SUBJECTS and parse.low(place + 1) in _WISHES)


def cancels(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb calls something off."""
    phrasal = predicate.lemma in _PHRASAL and any(
        tuple(parse.lows[predicate.head + 1 : predicate.head + 1 + len(behind)]) == behind
        for verb, behind in cues.CALLED_OFF
        if verb == predicate.lemma
    )
    off = predicate.lemma == "be" and parse.low(predicate.head + 1) == "off"
    phrasal = phrasal or (off and parse.low(predicate.head + 2) in ("", ".", ",", "for"))
    dropped = predicate.passive and (predicate.lemma == "drop" or predicate.lemma in _FOILING_OR_BANNING)
    return (phrasal or dropped or predicate.lemma in CANCELING) and not predicate.negated


def is_canceled(parse: Parse, predicate: Predicate) -> bool:
    """Whether a verb calls something off, and does not only tell that it may or should be: "might be postponed"."""
    if not cancels(parse, predicate):
        return False
    above = next((p for p in parse.predicates if p.head == predicate.first - 1), predicate)
    return (above.modal if predicate.form is Form.INFINITIVE else predicate.modal) not in _OPEN_MODALS


def fails(parse: Parse, predicate: Predicate) -> str:
    """Return the word that denies a verb of taking place: "did not happen", "was never held"; "" for another verb."""
    after = (predicate.lemma, parse.low(predicate.head + 1))
    if after == ("come", "as"):  # "did not come as a surprise"
        return ""
    takes_place = predicate.lemma in HAPPENING or after in _TAKING_PLACE
    arranged = predicate.passive and predicate.lemma in ARRANGING
    return negation(parse, predicate) if takes_place or arranged else ""
