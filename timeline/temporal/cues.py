"""What stands around an expression: tense and modal cues, and the preposition that bounds it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AHEAD,
    ANNOUNCING,
    AUXILIARIES,
    BARE_TOO,
    BE,
    BEFORE_BARE,
    BEFORE_MAY,
    BEFORE_PRONOUN,
    BEFORE_TO,
    BESIDE_ONLY,
    BETWEEN_DETERMINER_AND_NOUN,
    BOUNDING,
    CALLED_OFF,
    CALLED_ON,
    CALLING,
    CLAUSE_BREAKS,
    COMMITTED,
    CONDITIONS,
    CONTRACTED,
    CUES,
    DATES_FOLLOW,
    DEFERRING,
    DETERMINERS,
    DID,
    FEARED,
    FORECASTS,
    FORETELLING,
    FUTURE,
    GATHERINGS,
    HAVE,
    HEADING,
    IS,
    LINKS,
    LISTING,
    LOOKING_AHEAD,
    MEETING,
    MODALS,
    NAMES_A_START,
    NAMING,
    NEGATIONS,
    NO_PLURALS,
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
    SEEMING,
    SET_DOWN,
    SHIFTED,
    SOFT_BREAKS,
    TIMETABLED,
    UNBOUNDED,
    UNDER_A_MODAL,
    UNTIL,
    VERBS,
    WARNED,
    WAS,
    WEAKLY_PAST,
)
from timeline.languages.en.lexicon import WEEKDAYS
from timeline.model import Bound, Direction, Extent

if TYPE_CHECKING:
    from collections.abc import Sequence


_HEADLINE = 3
"""Tokens in front of the infinitive that is a headline's verb."""
_REACH = 14
_OPENING = 4
"""Tokens between "that" and a date in front of the verb of its clause."""
_BESIDE = 2
"""Tokens between a date and the noun that tells of it."""


def preposition(words: Sequence[str], start: int) -> tuple[str, Bound, Extent] | None:
    """Return the bounding preposition in front of an expression, with the bound and extent that it lays on it."""
    for i in range(start - 1, max(-1, start - 4), -1):
        word = words[i]
        if word in BOUNDING:
            return _bounding(words, i, word)
        if word not in LINKS:
            return None
    return None


def _bounding(words: Sequence[str], i: int, word: str) -> tuple[str, Bound, Extent] | None:
    if i and words[i - 1] in UNBOUNDED.get(word, ()):
        return None
    if word in NAMES_A_START and words[i + 1] == "on":
        return None
    if word == "ahead" and words[i + 1] != "of":
        return None
    if word in UNTIL and _negated(words, i):
        told = any(_uncontracted(words, k)[0] in DID for k in range(max(0, i - 7), i))
        return None if told else (f"not {word}", Bound.ON_OR_AFTER, Extent.WITHIN)
    bound, extent = BOUNDING[word]
    return word, Bound(bound), Extent(extent)


def _negated(words: Sequence[str], i: int) -> bool:
    """Whether what lasts until a date is denied: "will not leave until Monday", "won't open until May"."""
    for k in range(i - 1, max(-1, i - 7), -1):
        word = words[k]
        if word in CLAUSE_BREAKS or word == ",":
            return False
        if word in ("not", "never") or (word == "t" and k and words[k - 1] == "'"):
            return True
    return False


def _until(words: Sequence[str], i: int) -> Direction:
    """Read the verb in front of "until": "stayed until Monday" is over, "was postponed until Monday" is not."""
    if _negated(words, i):
        told = any(_uncontracted(words, k)[0] in DID for k in range(max(0, i - 7), i))
        return Direction.PAST if told else Direction.FUTURE
    for k in range(i - 1, max(-1, i - 8), -1):
        word = words[k]
        if word in CLAUSE_BREAKS or word in DEFERRING:
            break
        if (word.endswith("ed") and word not in NOT_PAST) or word in PAST:
            passive = not AUXILIARIES.isdisjoint(words[max(0, k - 2) : k + 1])
            return Direction.FUTURE if passive else Direction.PAST
    return Direction.FUTURE


def _tense(words: Sequence[str], i: int) -> Direction | None:
    """Read one word: PRESENT stands for the future in the past ("was to end"), which leaves both sides open."""
    word, behind = _uncontracted(words, i)
    follower = words[behind] if behind < len(words) else ""
    if word == "could" and (follower == "not" or not NEGATIONS.isdisjoint(words[max(0, i - 9) : i])):
        return Direction.PAST  # an outage or a failure that is told, not a forecast
    if follower not in ("to", "for") and _attributive(words, i, word):
        return None
    if word in HEADING:
        plural = i > 0 and words[i - 1].endswith("s") and words[i - 1] not in NO_PLURALS
        return Direction.FUTURE if plural else None
    if word in TIMETABLED:
        past = any(_uncontracted(words, k)[0] in DID for k in range(max(0, i - 4), i))
        return Direction.PAST if past else Direction.FUTURE
    if word in UNTIL:
        return _until(words, i)
    if word in FUTURE:
        return _planned(words, i, word, behind)
    if word == "'" and follower == "ll":
        return Direction.FUTURE
    if word in COMMITTED and follower == "to":
        return Direction.FUTURE
    if words[i] in LOOKING_AHEAD:
        return _looking_ahead(words, i, word, follower)
    if word in PAST or (len(word) > 3 and word.endswith("ed") and word not in NOT_PAST):
        return _past(words, i, word, follower)
    if word in BE and (follower in SET_DOWN or follower in MEETING):
        return Direction.FUTURE
    return None


def _planned(words: Sequence[str], i: int, word: str, behind: int) -> Direction | None:
    """Read a word that looks ahead, unless the plan was one of the past; "in May" is no modal."""
    numbered = behind < len(words) and words[behind].isdecimal()
    if word == "may" and (numbered or (i and (words[i - 1] in BEFORE_MAY or words[i - 1][0].isdecimal()))):
        return None
    if word in PLANNED and words[behind : behind + 2] == ["to", "have"]:
        return Direction.PRESENT  # "are predicted to have fallen"
    overtaken = word in PLANNED and not OVERTAKING.isdisjoint(words[max(0, i - 2) : i])
    return Direction.PRESENT if overtaken else Direction.FUTURE


def _looking_ahead(words: Sequence[str], i: int, word: str, follower: str) -> Direction | None:
    """Read "to" and "of" by what stands before: "decided on Monday to leave", "warned on Monday of a strike"."""
    if word == "to" and (not follower.isalpha() or follower in DETERMINERS or _is_date(words, i + 1)):
        return None
    behind = words[max(0, i - 6) : i]
    if word == "of" and not FEARED.isdisjoint(behind):
        return Direction.PRESENT
    told = any(each in VERBS or each.endswith("ed") for each in words[:i]) if i <= _HEADLINE else True
    if word == "to" and not told and words[i - 1] not in BEFORE_TO:
        return Direction.FUTURE  # "Russia to strike on Friday"
    sought = COMMITTED if word == "to" else WARNED
    called = word == "to" and not CALLING.isdisjoint(behind) and not CALLED_ON.isdisjoint(behind)
    return None if sought.isdisjoint(behind) and not called else Direction.FUTURE


def _is_date(words: Sequence[str], i: int) -> bool:
    """Whether a date begins behind "to", and no verb; "to march on Friday" is no date."""
    march = words[i] == "march" and words[i + 1 : i + 2] in (["on"], ["in"], ["to"])
    return words[i] in DATES_FOLLOW and not march


def _uncontracted(words: Sequence[str], i: int) -> tuple[str, int]:
    """Return a word without its "n't", and the position behind: "won't" is "will", "didn't" is "did"."""
    word = words[i]
    if i + 2 < len(words) and words[i + 1] == "'" and words[i + 2] == "t":
        return CONTRACTED.get(word, word.removesuffix("n")), i + 3
    return word, i + 1


def _past(words: Sequence[str], i: int, word: str, follower: str) -> Direction | None:
    """Read a past form, which may be a bare verb ("to hit"), an auxiliary, or a passive of the present."""
    before = words[i - 1] if i else ""
    if before in ("not", "never") and i > 1:
        before = words[i - 2]  # "if he is not released"
    if word in HAVE and follower == "to":
        return Direction.FUTURE
    if word in HAVE and before in MODALS and _perfect_follows(words, i + 1):
        return Direction.PAST  # "may have sunk"
    if word in HAVE and before == "to" and i > 1 and words[i - 2] in SEEMING and _perfect_follows(words, i + 1):
        return Direction.PAST  # "seems to have begun"
    if word in BARE_TOO and (before in BEFORE_BARE or before in FUTURE):
        return None  # "going to hit", "could grow and hit": the cue stands before it
    if word in HAVE - {"had"} and not _perfect_follows(words, i + 1):
        return Direction.PRESENT if follower in DETERMINERS else None
    if word in WAS:
        return Direction.PRESENT if follower in SET_DOWN else Direction.PAST
    return Direction.PRESENT if before in PASSIVES else Direction.PAST


def _perfect_follows(words: Sequence[str], start: int) -> bool:
    return any(word.endswith("ed") or word in PAST or word in PARTICIPLES for word in words[start : start + 4])


def _attributive(words: Sequence[str], i: int, word: str) -> bool:
    """Whether a word stands under a determiner, and so is no verb: "the plan", "a still unspecified date"."""
    if not (word in NOUNS_TOO or (word.endswith("ed") and word not in PLANNED)):
        return False
    if i > 1 and word.endswith("ed") and words[i - 1].isalpha() and words[i - 1] not in UNDER_A_MODAL | {"not"}:
        led = words[i - 2] == "to" or words[i - 2] in MODALS or words[i - 2] in ("will", "would", "shall")
        if led and not words[i - 1].endswith("ly"):
            return True  # "to hold closed talks"
    at = i - 1
    while at >= 0 and (words[at] in BETWEEN_DETERMINER_AND_NOUN or words[at].endswith("ly") or words[at] == "-"):
        at -= 2 if words[at] == "-" else 1  # "a state-imposed curfew"
    return at >= 0 and words[at] in DETERMINERS and words[at] != "that"


def _clause(words: Sequence[str], positions: range) -> Direction | None:
    for i in positions:
        word = words[i]
        if word not in CUES and not word.endswith("ed"):
            continue
        if word in BESIDE_ONLY and abs(i - positions.start) > _BESIDE:
            continue
        if word in CONDITIONS:
            return Direction.FUTURE
        if word in CLAUSE_BREAKS and word not in SOFT_BREAKS and (i != positions.start or word == ";"):
            return None
        found = _tense(words, i)
        if found is not None:
            if found is Direction.PRESENT and positions.step < 0 and _conditional(words, i):
                return Direction.FUTURE
            if found is not Direction.FUTURE and _governed(words, i):
                return Direction.PAST if _perfect(words, i) else Direction.FUTURE
            return found
    return None


def _conditional(words: Sequence[str], i: int) -> bool:
    """Whether an "if" or "unless" opens the clause of a verb."""
    for k in range(i - 1, max(-1, i - _REACH), -1):
        if words[k] in CONDITIONS:
            return True
        if words[k] in CLAUSE_BREAKS or words[k] == ",":
            return False
    return False


def _governed(words: Sequence[str], i: int) -> bool:
    """Whether a participle stands under a modal: "will be held", "is to be signed"."""
    modal = words[max(0, i - 3) : i]
    return not UNDER_A_MODAL.isdisjoint(modal[-2:]) and ("to" in modal or not FUTURE.isdisjoint(modal))


def _perfect(words: Sequence[str], i: int) -> bool:
    """Whether a modal looks back: "may have shelled", "could have been hit", "could not be reached"."""
    near = words[max(0, i - 4) : i]
    for k in range(len(near) - 1):
        if (near[k], near[k + 1]) == ("to", "have") and (not k or near[k - 1] not in FUTURE):
            return True  # "is believed to have died"
    if any((a in MODALS and b == "have") or (a, b) == ("could", "not") for a, b in pairwise(near)):
        return True
    return "could" in near and not NEGATIONS.isdisjoint(words[max(0, i - 12) : i])


def direction(words: Sequence[str], start: int, end: int) -> Direction:
    """Read from the nearest verb cue of the clause on which side of now an expression lies; left first, then right."""
    while start > 1 and words[start - 1] in LISTING and words[start - 2] in WEEKDAYS:
        start -= 2  # "a summit for Thursday or Friday"
    lead = words[start - 1] if start else ""
    if lead in NAMING:
        return Direction.PRESENT
    second = words[start - 2] if start > 1 else ""
    if lead in FORETELLING and second not in AUXILIARIES:
        return Direction.PAST
    if lead in ("in", "on") and second == "back" and words[start - 3 : start - 2] not in (["be"], ["come"], ["go"]):
        return Direction.PAST  # "announced that back in August"
    if lead == "of" and second in AHEAD:
        return Direction.FUTURE
    if lead in PLACING and second in IS:
        return Direction.FUTURE  # "the hearing is on Monday"
    if words[end : end + 1] == ["("] and ")" in words[end + 1 : end + 4]:
        closed = words.index(")", end + 1)
        if words[closed + 1 : closed + 2] == ["-"]:
            return Direction.PAST  # a dateline: "KYIV, Jan. 3 (Agency) -"
    if _of_an_outcome(words, end) or _of_a_forecast(words, start, end):
        return Direction.PAST
    if _set_ahead(words, start, end):
        return Direction.FUTURE
    if lead == "until" and start == 1:
        start = 0  # "Until Thursday, they had not called": the verb decides
    found = _verb(words, start, end)
    if found is None and not WEAKLY_PAST.isdisjoint(words[max(0, start - 4) : start]):
        return Direction.PAST
    starts = not NAMES_A_START.isdisjoint(words[max(0, start - 2) : start])
    if starts or lead in ("for", "from"):
        found = _announced(words, start, found)
    if (starts or lead == "for") and found in (Direction.PAST, None):
        return Direction.PRESENT  # "called a meeting for Friday": ahead of what is told
    return found or Direction.NONE


def _verb(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read the verb of an expression: that to its left, else that to its right; behind "that" the other way round."""
    left = range(start - 1, max(-1, start - 1 - _REACH), -1)
    opens = _opens_clause(words, start)
    found = None if opens else _clause(words, left)
    if found is None and _verb_follows(words, start, end):
        return Direction.PAST
    if found is None:
        end = _after_relative_clause(words, end)
        found = _clause(words, range(end, min(len(words), end + _REACH)))
    return _clause(words, left) if found is None and opens else found


def _opens_clause(words: Sequence[str], start: int) -> bool:
    """Whether "that" opens the clause whose verb is still to come: "stated that the winter campaign would begin"."""
    for i in range(start - 1, max(-1, start - 1 - _OPENING), -1):
        if words[i] == "that":
            return i > 0 and words[i - 1] not in BEFORE_PRONOUN
        if words[i] in VERBS or words[i].endswith("ed"):
            return False
    return False


def _verb_follows(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the verb whose day it is stands right behind: "the minister on Monday agreed to send aid"."""
    at = end + 1 if end < len(words) and words[end].endswith("ly") else end
    if not start or at >= len(words) or words[at] in WAS or words[at] in HAVE:
        return False
    return words[at] in COMMITTED or (words[at].endswith("ed") and words[at] not in NOT_PAST)


def _set_ahead(words: Sequence[str], start: int, end: int) -> bool:
    """Whether what stands around a date sets it: "postponed to Thursday", "called for a strike on Saturday"."""
    lead, second = (words[start - 1] if start else ""), (words[start - 2] if start > 1 else "")
    if lead in ("to", "until") and (second in SHIFTED or second == "forward"):
        return True
    if words[end : end + 1] == ["'s"]:
        return not CALLED_OFF.isdisjoint(words[max(0, start - 2) : start]) or words[max(0, start - 3) : start] == [
            "pulled",
            "out",
            "of",
        ]
    noun = second if lead == "on" else lead
    before = words[max(0, start - 8) : start]
    return noun in GATHERINGS and "for" in before and not CALLING.isdisjoint(before)


def _announced(words: Sequence[str], start: int, found: Direction | None) -> Direction | None:
    """Read "announced a truce from noon on Friday" as looking ahead, whatever the tense of the announcement."""
    announced = not ANNOUNCING.isdisjoint(words[max(0, start - 9) : start])
    return Direction.FUTURE if announced and found is Direction.PAST else found


def _of_an_outcome(words: Sequence[str], end: int) -> bool:
    """Whether the date is that of something that has happened: "Wednesday's ruling", "the 12 May attack"."""
    at = end + 1 if end < len(words) and words[end] == "'s" else end
    return not OUTCOMES.isdisjoint(words[at : at + (2 if at > end else 1)])


def _of_a_forecast(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the date is that on which a forecast was made: "down from its December forecast"."""
    return start > 0 and words[start - 1] in DETERMINERS and not FORECASTS.isdisjoint(words[end : end + 1])


def _after_relative_clause(words: Sequence[str], end: int) -> int:
    """Skip ", which newspapers had named," on the way to the verb of the main clause."""
    if end + 1 < len(words) and words[end] == "," and words[end + 1] in RELATIVES:
        for i in range(end + 2, min(len(words), end + _REACH)):
            if words[i] == ",":
                return i + 1
    return end
