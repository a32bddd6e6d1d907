"""What stands above a clause: "it appears that", "whether", "no evidence that", "had they known"."""

from __future__ import annotations

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, QUOTES, REPORTING, UNFINISHED, Form, Parse
from timeline.events.polarity import negation
from timeline.languages.en.events import complements, credence, reporting
from timeline.languages.en.events import status as cues
from timeline.model.reach import Status

_SEEMING = frozenset(cues.SEEMING.split())
_DOUBTED = frozenset(cues.DOUBTED.split())
_SETTLED = frozenset(cues.SETTLED.split())
_DOUBTS = frozenset(cues.DOUBTS.split())
_OPEN = _SETTLED | _DOUBTS
_EXCLUDED = frozenset(cues.EXCLUDED.split())
_BELIEVING = frozenset(("believe", "think", "suggest", "suspect", "indicate", "suppose"))
_GROUNDS = frozenset(("reason", "nothing", "cause", "evidence", "grounds"))
_HAS_IT = frozenset(("it", "has", "had", "holds", "goes"))
_SPREADING = frozenset(("spread", "spreads", "spreading", "circulated", "swirled", "swirling"))
_PROVING = frozenset(("prove", "demonstrate", "establish", "verify"))
_CHECKING = frozenset(credence.CHECKING.split())
_UNABLE = frozenset(("yet", "unable", "impossible", "refused", "declined"))
_ASKING = frozenset(("ask", "wonder", "know", "see", "say", "tell", "unclear", "unsure", "uncertain", "determine"))
"""Before "if": it means whether."""
_TELLERS = (Form.PAST, Form.PRESENT, Form.PLUPERFECT, Form.MODAL_PERFECT, Form.PARTICIPLE)
_WONDERING = frozenset(("ask", "wonder", "inquire", "enquire"))
ASKED = frozenset("asked asks wondered wonders inquired inquires enquired enquires know".split())
"""One of these stands in a sentence that asks without a question mark."""
_QUESTION_WORDS = frozenset(("what", "how", "who", "when", "where", "why", "which"))
_ANSWERING = frozenset(("know", "see", "tell", "say", "predict", "foresee", "guess"))
TELLING = frozenset(
    f"{reporting.TELLING_NOUNS} {reporting.FEARED_NOUNS} {reporting.REPORTING_NOUNS} {complements.IDEAS}".split()
)
_REACH = 6
_PUT_FORWARD = frozenset(credence.PUT_FORWARD.split())
_STATED = 5
"""Tokens from "is" to the noun of what is put forward: "is the county prosecutor's case"."""
_RISKS = frozenset(("risk", "risks", "danger", "dangers", "threat", "threats"))
_POSING = frozenset(("pose", "run", "take", "face", "carry", "bear", "present"))
_FINDING = frozenset(cues.FINDING.split())


def matrix(parse: Parse, head: int) -> tuple[Status | None, str]:
    """Status that the words before a clause lend to what it tells of the past, and the word; None for none."""
    clause = parse.clause(head)
    first, _ = parse.span(clause)
    opener = parse.opener(clause)
    asked = opener == "that" and parse.low(first - 1) == "whether"  # "whether that meant"
    if head > first and (asked or opener == "lest"):
        return (Status.ALLEGED, "whether") if asked else (Status.FORECAST, opener)
    if opener in ("if", "whether") and head > first:
        return (Status.ALLEGED, opener) if _asked(parse, first, head) else (None, "")
    if _posed(parse, first) or (opener != "that" and parse.kinds[clause] not in ("that", "complement")):
        return None, ""
    shown = _shown(parse, first) or _put_forward(parse, first)
    if shown is not None:
        return shown
    for place in range(first - 1, max(-1, first - 1 - _REACH), -1):
        low, base = parse.low(place), tk.lemma(parse.low(place))
        if low == "given":
            return None, ""
        if low == "out" and tk.lemma(parse.low(place - 1)) == "rule":
            ruling = parse.heads.get(place - 1)
            open_still = ruling is not None and ruling.negated
            return Status.ALLEGED if open_still else Status.DENIED, "ruled out"
        unable = low in _CHECKING and parse.low(place - 1) == "to" and parse.low(place - 2) in _UNABLE
        if unable or (base in _PROVING and _no_before(parse, place)):  # "has yet to confirm that"
            return Status.ALLEGED, f"not {base}"
        if low in ("true", "case"):
            return (Status.DENIED, f"not {low}") if _no_before(parse, place) else (None, "")
        if low in _OPEN:
            sure = _no_before(parse, place) or "beyond" in parse.lows[max(0, place - 3) : place]
            open_still = sure == (low in _SETTLED)
            return (Status.ALLEGED, low) if open_still else (None, "")
        if low in _EXCLUDED or (low in _DOUBTED and _no_before(parse, place)):
            return Status.DENIED, low
        if {low, base} & _SEEMING or low in _DOUBTED or (low == "word" and place < first - 1):
            return Status.ALLEGED, low
        passed = low in _HAS_IT | _SPREADING or parse.tokens[place].word.adverb or parse.tokens[place].timex >= 0
        if not passed and not _found(parse, place):
            break
    return None, ""


def _posed(parse: Parse, first: int) -> bool:
    """Whether a clause tells who runs or poses a risk, and not what it is that may come: "the risk that it poses"."""
    verb = next((p for p in parse.predicates if p.first > first and p.finite), None)
    return verb is not None and verb.lemma in _POSING and parse.low(first - 1) in _RISKS


def _shown(parse: Parse, first: int) -> tuple[Status, str] | None:
    """Status that an infinitive before a clause lends to it: "appears to show that", "no reason to think that"."""
    shown = next((p for p in parse.predicates if p.head == first - 1 and p.form is Form.INFINITIVE), None)
    word = parse.low(shown.first - 1) if shown is not None else ""
    if shown is not None and shown.lemma in _BELIEVING and word in _GROUNDS:
        none = word == "nothing" or _no_before(parse, shown.first - 1)
        return Status.DENIED if none else Status.ALLEGED, word
    return (Status.ALLEGED, tk.lemma(word)) if word and tk.lemma(word) in _SEEMING else None


def _put_forward(parse: Parse, first: int) -> tuple[Status, str] | None:
    """Status of what a "that" behind "is" puts forward: "the charge is that", "it is the Crown's case that"."""
    noun = first - 1
    if parse.low(noun) in tk.BE:
        noun = next((at for at in range(noun - 1, -1, -1) if parse.low(at) in _PUT_FORWARD), -1)
        inner = (parse.heads[at] for at in range(noun + 1, first - 1) if at in parse.heads)
        if noun < 0 or any(p.finite and parse.kinds[parse.clause(p.head)] != "relative" for p in inner):
            return None
        return Status.ALLEGED, parse.low(noun)
    if parse.lows[noun - 1 : noun + 1] == ["the", "case"]:
        return None  # "it is the case that"
    stated = parse.low(noun) in _PUT_FORWARD and any(low in tk.BE for low in parse.lows[max(0, noun - _STATED) : noun])
    return (Status.ALLEGED, parse.low(noun)) if stated else None


def _asked(parse: Parse, first: int, head: int) -> bool:
    """Whether an "if" or "whether" opens a question: "it is unclear if", not "if it rains"."""
    if parse.low(first) == "whether":
        return first > 0 or "or" not in parse.words or "," not in parse.lows[:head]
    own = parse.heads.get(head)
    qualifies = own is not None and own.form is Form.PARTICIPLE  # "unclear if the arrest announced today"
    return not qualifies and tk.lemma(parse.low(first - 1)) in _ASKING


def _found(parse: Parse, place: int) -> bool:
    """Whether a token belongs to the passive of a verb of finding: "no evidence was found that"."""
    group = next((p for p in parse.predicates if p.first <= place <= p.head), None)
    return group is not None and group.passive and group.lemma in _FINDING


def unanswered(parse: Parse, head: int) -> bool:
    """Whether a question that tells of an event is open: "do not know what it will look like", "we'll see what"."""
    start = parse.starts[parse.clause(head)]
    above = parse.heads.get(start - 1)
    asked = parse.low(start) in _QUESTION_WORDS and above is not None and above.finite and above.lemma in _ANSWERING
    if above is None or not asked or start > head:
        return False
    return bool(negation(parse, above)) or (above.lemma == "see" and above.form is Form.FUTURE)


def questioned(parse: Parse, head: int) -> bool:
    """Whether a yes-or-no question asks after an event: "Did the bank step in?", "Did it step in, he asked."."""
    mark = parse.lows.index("?", head) if "?" in parse.lows[head:] else 0
    asked = bool(mark) and (mark >= len(parse.tokens) - 2 or parse.low(mark + 1) in QUOTES)
    if not asked and not _asked_behind(parse, head):
        return False
    first = next((place for place, token in enumerate(parse.tokens) if token.is_word), 0)
    first += parse.low(first) in COORDINATORS
    return parse.low(first) in tk.AUXILIARIES and parse.clause(head) == parse.clause(first)


def _asked_behind(parse: Parse, head: int) -> bool:
    """Whether a clause behind a comma tells that an event was asked after: "..., the mayor asked"."""
    tellers = (p for p in reversed(parse.predicates) if p.form in _TELLERS and p.head > head)
    teller = next(tellers, None)
    if teller is None or teller.negated or teller.modal or "," not in parse.lows[head : teller.first]:
        return False
    know = teller.lemma == "want" and parse.lows[teller.head + 1 : teller.head + 3] == ["to", "know"]
    return know or teller.lemma in _WONDERING


def _no_before(parse: Parse, place: int) -> bool:
    return any(
        parse.low(index) in ("no", "not", "n't", "little", "without") for index in range(max(0, place - 2), place)
    )


def describes(parse: Parse, clause: int) -> bool:
    """Whether a "that" stands behind a noun of which no one can tell, and describes it: "the shot that hit him"."""
    start = parse.starts[clause]
    noun = parse.tokens[start - 1]
    plain = noun.is_word and start - 1 not in parse.heads and noun.timex < 0 and not noun.word.adverb
    plain = plain and noun.low not in UNFINISHED
    told = noun.low in TELLING | _DOUBTED | _OPEN or tk.lemma(noun.low) in REPORTING | _SEEMING
    return start > 0 and parse.kinds[clause] == "that" and plain and not told


def qualifies(parse: Parse, clause: int, teller: int) -> bool:
    """Whether "that" stands behind a noun within what is told: "denied he would cancel a trip that he plans"."""
    start = parse.starts[clause]
    inner = parse.kinds[clause] == "that" and parse.kinds[clause - 1] in ("that", "complement")
    if not inner or parse.clause(teller) >= clause - 1 or tk.lemma(parse.low(start - 1)) in REPORTING:
        return False
    verb = next((p for p in parse.predicates if p.finite and parse.clause(p.head) == clause - 1), None)
    return verb is not None and verb.lemma not in REPORTING and parse.low(start - 1) not in COORDINATORS
