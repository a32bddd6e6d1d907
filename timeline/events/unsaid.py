"""What somebody does not say, or not yet, and so does not tell: "does not mention that", "will tell the court"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.acts import RAISING
from timeline.events.attribution import FrameKind
from timeline.events.governor import DENYING, governor
from timeline.events.grammar import Form
from timeline.events.polarity import negation
from timeline.languages.en.events import credence, reporting

if TYPE_CHECKING:
    from timeline.events.attribution import Frame
    from timeline.events.grammar import Parse

_SPEECH = frozenset(f"{reporting.SPEECH_VERBS} {reporting.HEDGING_VERBS}".split()) - {"rule", "accuse", "suspect"}
"""Not "did not rule out that", nor beliefs: "she does not think that it rained" is hers."""
LEFT_OPEN = frozenset(
    "say report claim announce state suggest indicate argue assert insist maintain contend conclude declare testify "
    "swear hint signal admit concede".split()
)
"""What somebody does not say may be so or not, but for what they do not mention, note or tell others."""
_OPEN = LEFT_OPEN | frozenset(credence.CHECKING.split())
_AT_LAST = frozenset(("until", "till", "before"))
_PERHAPS = frozenset(("may", "might", "can", "could", "should", "must"))
_NOT_OVER = (Form.PRESENT, Form.FUTURE, Form.INFINITIVE)
_TELLING = (FrameKind.LEAD, FrameKind.OBJECT, FrameKind.NOUN)


def unsaid(parse: Parse, frame: Frame) -> bool:
    """Whether what stands behind a verb of speech is not told by its subject: "the book does not mention that".

    Who says it at last has said it, "did not admit until Monday that", and so has who is asked, "did he not say that?".
    """
    if frame.kind not in _TELLING or "?" in parse.words or not _AT_LAST.isdisjoint(parse.words):
        return False
    teller = frame.predicate or parse.heads.get(frame.start - 1)
    if teller is None or teller.lemma not in _SPEECH:
        return False
    if teller.form is Form.GERUND and parse.low(teller.first - 1) == "without":
        return True
    if teller.form is Form.INFINITIVE:
        cue, above = governor(parse, teller)
        return cue in DENYING and above is not None and not negation(parse, above)
    return bool(negation(parse, teller))


def left_open(parse: Parse, frame: Frame) -> bool:
    """Whether what somebody does not say is open, and so needs them in its line: "Roe has not confirmed that"."""
    return frame.cue in _OPEN and unsaid(parse, frame)


def to_be_said(parse: Parse, frame: Frame) -> bool:
    """Whether the act of speech lies ahead, so that another tells of it: "the colonel will testify on Friday"."""
    teller = frame.predicate
    if frame.kind is not FrameKind.LEAD or teller is None or teller.lemma not in _SPEECH:
        return False
    if teller.form is Form.GERUND:
        above = parse.heads.get(teller.first - 1)  # "when she continues / testifying"
        return above is not None and above.lemma in RAISING and above.form in _NOT_OVER
    return teller.form is Form.FUTURE or (teller.form is Form.MODAL and teller.modal in _PERHAPS)
