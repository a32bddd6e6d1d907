"""Past forms of verbs: which of them tell of what is over, and which are auxiliaries, bare verbs or passives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AMID_A_GROUP,
    AUXILIARIES,
    BARE_TOO,
    BE,
    BEFORE_BARE,
    COMMITTED,
    DETERMINERS,
    FACES,
    FUTURE,
    HAVE,
    HEADING,
    INFINITIVES,
    IS,
    LOOKING_AHEAD,
    MEANT,
    MODALS,
    NEGATED,
    NOT_PAST,
    NOUNS_TOO,
    PARTICIPLES,
    PASSIVES,
    PAST,
    PLACING,
    RELATIVES,
    REPORTS_ON,
    SAID,
    SET_DOWN,
    STILL,
    TIMETABLED,
    UNTIL,
    WAS,
)
from timeline.languages.en.set_days import ARRANGED, ARRANGED_BY, SET_OTHERWISE, SUMMONED
from timeline.model.reach import Direction
from timeline.temporal.lasting import under_would
from timeline.temporal.suppositions import tells_a_purpose
from timeline.temporal.tokens import FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

_ARRANGED = 5
"""Tokens from "have" to the participle of what is arranged: "I have a trip booked in May"."""
_WHEN = PLACING | {"as", "by", "this", "next"}
PLAINLY_PAST = frozenset(word for word in PAST if not word.endswith("ed")) - (
    INFINITIVES | NOUNS_TOO | HEADING | TIMETABLED | UNTIL | FUTURE | COMMITTED | LOOKING_AHEAD | BE | HAVE | WAS
    | BARE_TOO | SUMMONED | ARRANGED | MEANT | {"could", "ruled", FACES, REPORTS_ON}
)  # fmt: skip
"""Past forms that nothing but what is in front can make anything else."""


def past(words: Sequence[str], i: int, word: str, follower: str) -> Direction | None:
    """Read a past form, which may be a bare verb ("to hit"), an auxiliary, or a passive of the present."""
    before = _in_front(words, i)
    open_still = (word, follower) == ("ruled", "out") and not NEGATED.isdisjoint(words[max(0, i - 3) : i])
    if word == "had" and follower == "to" and before != "have" and SAID.isdisjoint(words[max(0, i - FAR) : i]):
        return Direction.PAST  # "had to resign on Friday"
    if open_still or (word in HAVE and follower == "to"):  # "has not ruled out a strike in September"
        return Direction.PAST if before == "did" else Direction.FUTURE
    if word in HAVE and before in MODALS and perfect_follows(words, i + 1):
        return Direction.PAST  # "may have sunk"
    if word in BARE_TOO and (before in BEFORE_BARE or before in FUTURE or before == "ll"):
        return None  # "going to hit", "could grow and hit": the cue stands before it
    if word in HAVE - {"had"} and not perfect_follows(words, i + 1):
        return Direction.PRESENT if follower in DETERMINERS else None
    called = word in SUMMONED and before == "been" and words[i - 2] in ("has", "have")
    arranged = word in ARRANGED and (
        before in ARRANGED_BY or not ARRANGED_BY.isdisjoint(words[max(0, i - _ARRANGED) : i])
    )
    if called or arranged:
        return Direction.FUTURE
    if word not in WAS:
        if word in MEANT and follower == "to" and before not in AUXILIARIES and not under_would(words, i):
            return Direction.PRESENT  # "wells meant to stop the flow in August"
        return told(words, i)
    if not under_would(words, i):
        if follower == "to" and before not in RELATIVES and tells_a_purpose(words, i):
            return Direction.PAST
        done = words[i + 2 : i + 3] != [] and words[i + 2] in SET_OTHERWISE  # "was set up in June"
        planned = (follower in SET_DOWN and not done) or (
            follower in STILL and words[i + 2 : i + 3] != [] and words[i + 2] in SET_DOWN
        )
        return Direction.PRESENT if planned else Direction.PAST
    return Direction.FUTURE


def _in_front(words: Sequence[str], i: int) -> str:
    """Return the word in front of a verb, or the auxiliary in front of its "not" or adverb."""
    before = words[i - 1] if i else ""
    if (before in ("not", "never") or before.endswith("ly")) and i > 1 and words[i - 2] == "to":
        return "to"  # "plan to finally shut it"
    if before in ("not", "never") and i > 1:
        before = words[i - 2]  # "if he is not released"
    if before.endswith("ly") and i > 1 and words[i - 2] in PASSIVES:
        before = words[i - 2]  # "before it is officially reported"
    return before


def told(words: Sequence[str], i: int) -> Direction:
    """Read a verb that is nothing but a past form, or the participle of a passive."""
    if under_would(words, i):
        return Direction.FUTURE
    before = _in_front(words, i)
    if words[i] == "feared" and before in IS and words[i + 1 : i + 2] and words[i + 1] in _WHEN:
        return Direction.FUTURE  # "a strike is feared as early as Wednesday", but "are feared dead"
    return Direction.PRESENT if before in PASSIVES else Direction.PAST


def perfect_follows(words: Sequence[str], start: int) -> bool:
    """Whether a participle stands among the words behind "have": "may have long since sunk"."""
    return any(map(is_participle, words[start : start + 4]))


def looks_back(words: Sequence[str], behind: int) -> bool:
    """Whether "have" and a participle follow a modal: "might have left", "may very well have left"."""
    at = after_adverbs(words, behind)
    if words[at : at + 1] != ["have"] or words[at + 1 : at + 2] == ["to"]:
        return False
    return perfect_follows(words, at + 1) and words[at + 1 : at + 3] != ["had", "to"]


def after_adverbs(words: Sequence[str], at: int) -> int:
    """Return where a verb group goes on behind a "not" and adverbs: "might not well / have"."""
    while at < len(words) and (words[at] in AMID_A_GROUP or words[at].endswith("ly")):
        at += 1
    return at


def is_participle(word: str) -> bool:
    """Whether a word may be a participle: "taken", "sunk", "held"."""
    return (word.endswith("ed") and word not in NOT_PAST) or word in PAST or word in PARTICIPLES
