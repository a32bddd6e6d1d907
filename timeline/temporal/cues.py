"""What stands around an expression: tense and modal cues, and the preposition that bounds it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AHEAD,
    AUXILIARIES,
    BARE_TOO,
    BETWEEN_DETERMINER_AND_NOUN,
    BOUNDING,
    CLAUSE_BREAKS,
    COMMITTED,
    CONDITIONS,
    CONTRACTED,
    DEFERRING,
    DETERMINERS,
    DID,
    FUTURE,
    HAVE,
    IS,
    LINKS,
    MODALS,
    NAMES_A_START,
    NAMING,
    NEGATIONS,
    NOT_PAST,
    NOUNS_TOO,
    OUTCOMES,
    OVERTAKING,
    PARTICIPLES,
    PASSIVES,
    PAST,
    PLACING,
    PLANNED,
    RELATIVES,
    SET_DOWN,
    SOFT_BREAKS,
    TIMETABLED,
    UNBOUNDED,
    UNDER_A_MODAL,
    UNTIL,
    WAS,
    WEAKLY_PAST,
)
from timeline.model import Bound, Direction, Extent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.temporal.tokens import Token

_REACH = 14


def preposition(tokens: Sequence[Token], start: int) -> tuple[str, Bound, Extent] | None:
    """Return the bounding preposition in front of an expression, with the bound and extent that it lays on it."""
    for i in range(start - 1, max(-1, start - 4), -1):
        word = tokens[i].lower
        if word in BOUNDING:
            return _bounding(tokens, i, word)
        if word not in LINKS:
            return None
    return None


def _bounding(tokens: Sequence[Token], i: int, word: str) -> tuple[str, Bound, Extent] | None:
    if i and tokens[i - 1].lower in UNBOUNDED.get(word, ()):
        return None
    if word in NAMES_A_START and tokens[i + 1].lower == "on":
        return None
    if word in UNTIL and _negated(tokens, i):
        told = any(_uncontracted(tokens, k)[0] in DID for k in range(max(0, i - 7), i))
        return None if told else (f"not {word}", Bound.ON_OR_AFTER, Extent.WITHIN)
    bound, extent = BOUNDING[word]
    return word, Bound(bound), Extent(extent)


def _negated(tokens: Sequence[Token], i: int) -> bool:
    """Whether what lasts until a date is denied: "will not leave until Monday", "won't open until May"."""
    for k in range(i - 1, max(-1, i - 7), -1):
        word = tokens[k].lower
        if word in CLAUSE_BREAKS or word == ",":
            return False
        if word in ("not", "never") or (word == "t" and k and tokens[k - 1].lower == "'"):
            return True
    return False


def _until(tokens: Sequence[Token], i: int) -> Direction:
    """Read the verb in front of "until": "stayed until Monday" is over, "was postponed until Monday" is not."""
    if _negated(tokens, i):
        told = any(_uncontracted(tokens, k)[0] in DID for k in range(max(0, i - 7), i))
        return Direction.PAST if told else Direction.FUTURE
    for k in range(i - 1, max(-1, i - 8), -1):
        word = tokens[k].lower
        if word in CLAUSE_BREAKS or word in DEFERRING:
            break
        if (word.endswith("ed") and word not in NOT_PAST) or word in PAST:
            passive = any(tokens[m].lower in AUXILIARIES for m in range(max(0, k - 2), k + 1))
            return Direction.FUTURE if passive else Direction.PAST
    return Direction.FUTURE


def _tense(tokens: Sequence[Token], i: int) -> Direction | None:
    """Read one word: PRESENT stands for the future in the past ("was to end"), which leaves both sides open."""
    word, behind = _uncontracted(tokens, i)
    follower = tokens[behind].lower if behind < len(tokens) else ""
    if word == "could" and (follower == "not" or any(tokens[k].lower in NEGATIONS for k in range(max(0, i - 9), i))):
        return Direction.PAST  # an outage or a failure that is told, not a forecast
    if follower not in ("to", "for") and _attributive(tokens, i, word):
        return None
    if word in TIMETABLED:
        past = any(_uncontracted(tokens, k)[0] in DID for k in range(max(0, i - 4), i))
        return Direction.PAST if past else Direction.FUTURE
    if word in UNTIL:
        return _until(tokens, i)
    if word in FUTURE:
        in_front = {tokens[k].lower for k in range(max(0, i - 2), i)}
        overtaken = word in PLANNED and in_front & OVERTAKING
        return Direction.PRESENT if overtaken else Direction.FUTURE
    if word == "'" and follower == "ll":
        return Direction.FUTURE
    if word in COMMITTED and follower == "to":
        return Direction.FUTURE
    if word in PAST or (len(word) > 3 and word.endswith("ed") and word not in NOT_PAST):
        return _past(tokens, i, word, follower)
    if word in ("is", "are") and follower in SET_DOWN:
        return Direction.FUTURE
    return None


def _uncontracted(tokens: Sequence[Token], i: int) -> tuple[str, int]:
    """Return a word without its "n't", and the position behind: "won't" is "will", "didn't" is "did"."""
    word = tokens[i].lower
    if i + 2 < len(tokens) and (tokens[i + 1].lower, tokens[i + 2].lower) == ("'", "t"):
        return CONTRACTED.get(word, word.removesuffix("n")), i + 3
    return word, i + 1


def _past(tokens: Sequence[Token], i: int, word: str, follower: str) -> Direction | None:
    """Read a past form, which may be a bare verb ("to hit"), an auxiliary, or a passive of the present."""
    before = tokens[i - 1].lower if i else ""
    if word in HAVE and follower == "to":
        return Direction.FUTURE
    if word in BARE_TOO and (before == "to" or before in FUTURE):
        return None  # "going to hit", "will have": the cue stands before it
    if word in HAVE - {"had"} and not _perfect_follows(tokens, i + 1):
        return Direction.PRESENT if follower in DETERMINERS else None
    if word in WAS:
        return Direction.PRESENT if follower in SET_DOWN else Direction.PAST
    return Direction.PRESENT if before in PASSIVES else Direction.PAST


def _perfect_follows(tokens: Sequence[Token], start: int) -> bool:
    words = (token.lower for token in tokens[start : start + 4])
    return any(word.endswith("ed") or word in PAST or word in PARTICIPLES for word in words)


def _attributive(tokens: Sequence[Token], i: int, word: str) -> bool:
    """Whether a word stands under a determiner, and so is no verb: "the plan", "a still unspecified date"."""
    if not (word in NOUNS_TOO or (word.endswith("ed") and word not in PLANNED)):
        return False
    at = i - 1
    while at >= 0 and (tokens[at].lower in BETWEEN_DETERMINER_AND_NOUN or tokens[at].lower.endswith("ly")):
        at -= 1
    return at >= 0 and tokens[at].lower in DETERMINERS and tokens[at].lower != "that"


def _clause(tokens: Sequence[Token], positions: Iterator[int]) -> Direction | None:
    for seen, i in enumerate(positions):
        word = tokens[i].lower
        if word in CONDITIONS:
            return Direction.FUTURE
        if word in CLAUSE_BREAKS and seen > 0 and word not in SOFT_BREAKS:
            return None
        found = _tense(tokens, i)
        if found is not None:
            if found in (Direction.PAST, Direction.PRESENT) and i > 0 and _governed(tokens, i):
                return Direction.PAST if _perfect(tokens, i) else Direction.FUTURE
            return found
    return None


def _governed(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle stands under a modal: "will be held", "is to be signed"."""
    return any(tokens[k].lower in FUTURE or tokens[k].lower == "to" for k in range(max(0, i - 3), i)) and any(
        tokens[k].lower in UNDER_A_MODAL for k in range(max(0, i - 2), i)
    )


def _perfect(tokens: Sequence[Token], i: int) -> bool:
    """Whether a modal looks back: "may have shelled", "could have been hit", "could not be reached"."""
    words = [tokens[k].lower for k in range(max(0, i - 4), i)]
    if any((a in MODALS and b == "have") or (a, b) == ("could", "not") for a, b in pairwise(words)):
        return True
    return "could" in words and any(tokens[k].lower in NEGATIONS for k in range(max(0, i - 12), i))


def direction(tokens: Sequence[Token], start: int, end: int) -> Direction:
    """Read from the nearest verb cue of the clause on which side of now an expression lies; left first, then right."""
    lead = tokens[start - 1].lower if start else ""
    if lead in NAMING:
        return Direction.PRESENT
    second = tokens[start - 2].lower if start > 1 else ""
    if lead == "of" and second in AHEAD:
        return Direction.FUTURE
    if lead in PLACING and second in IS:
        return Direction.FUTURE  # "the hearing is on Monday"
    if _of_an_outcome(tokens, end):
        return Direction.PAST
    if lead == "until" and start == 1:
        start = 0  # "Until Thursday, they had not called": the verb decides
    found = _clause(tokens, iter(range(start - 1, max(-1, start - 1 - _REACH), -1)))
    if found is None:
        end = _after_relative_clause(tokens, end)
        found = _clause(tokens, iter(range(end, min(len(tokens), end + _REACH))))
    if found is None and any(token.lower in WEAKLY_PAST for token in tokens[max(0, start - 4) : start]):
        return Direction.PAST
    if lead == "for" and found in (Direction.PAST, None):
        return Direction.PRESENT  # "called a meeting for Friday": ahead of what is told
    return found or Direction.NONE


def _of_an_outcome(tokens: Sequence[Token], end: int) -> bool:
    """Whether the date is that of something that has happened: "Wednesday's ruling", "the 12 May attack"."""
    at = end + 1 if end < len(tokens) and tokens[end].lower == "'s" else end
    return any(tokens[k].lower in OUTCOMES for k in range(at, min(at + (2 if at > end else 1), len(tokens))))


def _after_relative_clause(tokens: Sequence[Token], end: int) -> int:
    """Skip ", which newspapers had named," on the way to the verb of the main clause."""
    if end + 1 < len(tokens) and tokens[end].lower == "," and tokens[end + 1].lower in RELATIVES:
        for i in range(end + 2, min(len(tokens), end + _REACH)):
            if tokens[i].lower == ",":
                return i + 1
    return end
