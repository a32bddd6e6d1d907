"""The words of a clause that tell its tense: on which side of now the verb of an expression lies."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    AUXILIARIES,
    AWAITED,
    BE,
    BEFORE_BARE,
    BEFORE_MAY,
    BEFORE_PRONOUN,
    BEFORE_SEEN,
    BEFORE_TO,
    BESIDE_ONLY,
    CALLED_ON,
    CALLING,
    CLAUSE_BREAKS,
    COMMITTED,
    COMPOUNDING,
    CONDITIONS,
    CUES,
    DATES_FOLLOW,
    DETERMINERS,
    DID,
    FACES,
    FEARED,
    FUTURE,
    HEADING,
    INFINITIVES,
    INTERROGATIVES,
    LOOKING_AHEAD,
    MANDATES,
    MEETING,
    MODALS,
    NEGATIONS,
    NO_PLURALS,
    NOT_PAST,
    NOUNS_TOO,
    NUMBERS,
    OVERTAKING,
    PAST,
    PLANNED,
    QUOTES,
    RAGING,
    RELATIVES,
    REPORTS_ON,
    SAID,
    SEEN,
    SET_DOWN,
    SOFT_BREAKS,
    TIMETABLED,
    TITLES,
    TRADED,
    UNTIL,
    VERBS,
    VOTED_TO,
    WARNED,
    WAS,
    WHETHER,
)
from timeline.languages.en.lexicon import MONTHS
from timeline.languages.en.misleading import MISLEADING, SOON_TO_BE
from timeline.languages.en.nearby import AGREED, CHALLENGES, HOPED
from timeline.languages.en.scenes import SHOWN
from timeline.languages.en.set_days import (
    AUTHORISED,
    CALLED_OFF,
    MATCHED,
    RESULTS,
    SET_FOR_A_DAY,
    SET_OTHERWISE,
)
from timeline.model.reach import Direction
from timeline.temporal.attributive import is_attributive, is_of_a_team
from timeline.temporal.governors import governed, is_brought_about, is_wanted_done, was_foretold, was_to_be
from timeline.temporal.lasting import uncontracted, until
from timeline.temporal.misleading import GOING_ON, could_perceive, going_on, is_far_from_its_noun, is_purpose, misleads
from timeline.temporal.modality import is_conditional, is_governed, is_perfect, is_supposed, since_turn
from timeline.temporal.pastforms import PLAINLY_PAST, is_participle, looks_back, past, perfect_follows, told
from timeline.temporal.scenes import shows_scene
from timeline.temporal.suppositions import (
    is_wanted,
    supposes,
    turns,
    was_missed,
    was_thwarted,
    will_yet,
)
from timeline.temporal.tokens import FAR

if TYPE_CHECKING:
    from collections.abc import Sequence


_HEADLINE = 3
"""Tokens in front of the infinitive that is a headline's verb."""
_SHOW = 5
"""Tokens of the quoted name of a show."""
_QUOTED = 7
"""Tokens of a quotation that only names a thing."""
REACH = 14
_BESIDE = 2
_FACED = 5
_SEEN = 7
"""Tokens from "see" to the participle of what is seen."""
_YET = frozenset("now still also later then".split())
"""Tokens between a date and the noun that tells of it."""

_AMID_WOULD = frozenset("not never also soon still only then rather just".split())
_LOOKING = frozenset(("look", "looks", "looking"))
_WHO = frozenset(("that", "who", "which"))
_NO_OBJECT = RELATIVES | INTERROGATIVES
_FACEABLE = AWAITED | CHALLENGES
_BEFORE_A_BARE_VERB = BEFORE_BARE | FUTURE | AUXILIARIES | {"ll"}
_EITHER = frozenset(("could", "would"))
"""These may tell what lay ahead of what is told, and is over by now."""
_READ_IN_PLACE = QUOTES | PLANNED | BESIDE_ONLY | CONDITIONS | CLAUSE_BREAKS | SOON_TO_BE | {"since"}
"""Cues that are passed over, or end a clause, by where they stand."""


def _tense(words: Sequence[str], i: int) -> Direction | None:
    """Read one word: PRESENT stands for the future in the past ("was to end"), which leaves both sides open."""
    word, behind = words[i], i + 1
    follower = words[behind] if behind < len(words) else ""
    if follower == "'":
        word, behind = uncontracted(words, i)
        follower = words[behind] if behind < len(words) else ""
    unable = word == "could" and (
        follower == "not"
        or could_perceive(words, behind)
        or was_thwarted(words, i)
        or not NEGATIONS.isdisjoint(since_turn(words, max(0, i - 9), i))
    )
    if unable or word in RAGING or (word in SHOWN and shows_scene(words, i)):
        return Direction.PAST  # an outage or a failure that is told, not a forecast; or the caption of a picture
    if word in INFINITIVES and i and words[i - 1] == "to":
        return _to_come(words, i, word)  # "failed to agree", "was due to expire": what governs it tells
    adjective = word.endswith("ed") and word not in PLANNED
    aside = words[max(0, i - 2) : i] == ["but", "not"] and not follower.isalpha()
    if (adjective and (aside or _is_wished(words, i))) or (
        (adjective or word in NOUNS_TOO)
        and (follower not in ("to", "for") or word == "visits")
        and is_attributive(words, i, word)
    ):
        return None
    if word in HEADING:
        plural = i > 0 and (words[i - 1] in NUMBERS or (words[i - 1].endswith("s") and words[i - 1] not in NO_PLURALS))
        relative = (
            i > 1
            and words[i - 1] in ("which", "that")
            and (words[i - 2] in (",", "talks") or (follower == "effect" and words[i - 2].endswith("s")))
        )
        place = word != "take" or follower in ("place", "effect")
        aside = follower == "effect" and words[i - 1] == ","
        told = (
            plural
            or relative
            or aside
            or _behind_an_aside(words, i)
            or (word in MATCHED and is_of_a_team(words, i, follower))
        )
        return Direction.FUTURE if told and place else None
    if word in TIMETABLED or word in UNTIL:
        return until(words, i) if word in UNTIL else _timetabled(words, i)
    if word in FUTURE:
        return None if word in MISLEADING and misleads(words, i, follower) else _planned(words, i, word, behind)
    were_to = word == "were" and supposes(words, i, behind)
    faced = word == FACES and not _FACEABLE.isdisjoint(words[i + 1 : i + _FACED])  # "faces a vote on Friday"
    faced = faced or (word == REPORTS_ON and follower in RESULTS)  # "reports its results on Friday"
    will = word == "'" and (follower == "ll" or (follower == "d" and _is_would(words, i + 2)))
    if were_to or faced or will:  # "were he to appeal by May"
        return Direction.FUTURE
    if word in COMMITTED and follower == "to":
        return Direction.FUTURE
    if words[i] in LOOKING_AHEAD:
        return _looking_ahead(words, i, word, follower)
    if word in PAST or (len(word) > 3 and word.endswith("ed") and word not in NOT_PAST):
        return past(words, i, word, follower)
    still = follower in _YET and words[behind + 1 : behind + 2] == ["to"]  # "is now to take place on Monday"
    if word in BE and (still or follower in SET_DOWN or follower in MEETING):
        return Direction.FUTURE
    return None


def _is_would(words: Sequence[str], at: int) -> bool:
    """Whether a verb shows that the "'d" in front of it is "would": "he'd soon leave", and not "he'd left"."""
    while at < len(words) and (words[at] in _AMID_WOULD or words[at].endswith("ly")):
        at += 1
    return at < len(words) and words[at].isalpha() and not is_participle(words[at])


def _is_wished(words: Sequence[str], i: int) -> bool:
    """Whether a participle is of what somebody is to see or get: "will live to see the whole country connected"."""
    for k in range(i - 2, max(0, i - _SEEN), -1):
        if words[k] in SEEN:
            return words[k - 1] in BEFORE_SEEN
        if not words[k].isalpha() or words[k] in _NO_OBJECT:
            return False
    return False


def _to_come(words: Sequence[str], i: int, word: str) -> Direction | None:
    """Read what is set down for a thing that is still planned: "prepare an operation to begin on Tuesday"."""
    thing = i > _BESIDE and words[i - _BESIDE - 1] in DETERMINERS and words[i - _BESIDE].isalpha()
    told = thing and any(each in PAST or each.endswith("ed") for each in words[max(0, i - REACH) : i])
    return Direction.FUTURE if thing and word in TIMETABLED and not told else None


def _behind_an_aside(words: Sequence[str], i: int) -> bool:
    """Whether a plural and a relative clause of its own stand in front: "The visitors, who have not won yet, host"."""
    if i < 1 or words[i - 1] != ",":
        return False
    for k in range(i - 2, max(0, i - REACH), -1):
        if words[k] == ",":
            return words[k + 1] in RELATIVES and words[k - 1].endswith("s") and words[k - 1] not in NO_PLURALS
    return False


def _timetabled(words: Sequence[str], i: int) -> Direction:
    """Read "begin" or "meet", unless it is the bare verb of something told: "did not meet on Friday"."""
    past = any(uncontracted(words, k)[0] in DID for k in range(max(0, i - 4), i))
    return Direction.PAST if past else Direction.FUTURE


def _planned(words: Sequence[str], i: int, word: str, behind: int) -> Direction | None:
    """Read a word that looks ahead, unless the plan was one of the past; "in May" is no modal."""
    numbered = behind < len(words) and words[behind].isdecimal()
    if (word == "turns" and not numbered) or (word == "forthcoming" and not _led(words, i)):
        return None  # "was not forthcoming in his speech"
    if word == "would" and words[behind : behind + 1] == ["-"]:
        return None  # "shot a would-be bomber"
    if word == "fear" and i and words[i - 1] == "of":
        return None  # "a climate of fear"
    before = words[i - 1] if i else ""
    if word in GOING_ON and (told := going_on(words, i)) is not None:
        return told
    joined = before in ("and", "or") and words[i - 2] not in MONTHS
    dated = before[:1].isdecimal() or (before in BEFORE_MAY and not joined)
    if before in ("as", "than") and (word in PLANNED or word == "possible"):
        return None  # "retired, as scheduled, on Friday", "fell faster than expected on Friday"
    begun = words[behind : behind + 1] == ["in"] and words[behind + 1 : behind + 2] in (["on"], ["early"], ["late"])
    if word == "set" and (begun or (words[behind : behind + 1] and words[behind] in SET_OTHERWISE)):
        before = words[i - 2] if before.endswith("ly") and i > 1 else before
        if before in WAS:
            return Direction.PAST  # "which was set up in June"
        return None if before in _BEFORE_A_BARE_VERB else Direction.PAST
    if word == "may" and (numbered or dated or before in TITLES):
        return None
    if word in PLANNED and words[behind : behind + 2] == ["to", "have"] and perfect_follows(words, behind + 2):
        return Direction.PRESENT  # "are predicted to have fallen"
    if (word in MODALS or word == "would") and looks_back(words, behind):
        return Direction.PAST  # "would have allowed"
    overtaken = word in PLANNED and not OVERTAKING.isdisjoint(words[max(0, i - 2) : i])
    return Direction.PRESENT if overtaken else Direction.FUTURE


def _led(words: Sequence[str], i: int) -> bool:
    """Whether a noun follows a word: "the forthcoming talks"."""
    follower = words[i + 1] if i + 1 < len(words) else ""
    return follower.isalpha() and follower not in BEFORE_PRONOUN and follower not in CLAUSE_BREAKS


def _looking_ahead(words: Sequence[str], i: int, word: str, follower: str) -> Direction | None:
    """Read "to" and "of" by what stands before: "decided on Monday to leave", "warned on Monday of a strike"."""
    if word == "to" and i > 1 and words[i - 1] == "forward" and words[i - 2] in _LOOKING:
        return Direction.FUTURE
    if word == "to" and (not i or not follower.isalpha() or follower in DETERMINERS or _is_date(words, i + 1)):
        return None
    behind = words[max(0, i - 6) : i]
    if word == "of" and words[i - 1] == "eve":
        return Direction.PRESENT  # "it comes on the eve of the talks on Friday"
    if word == "of" and not FEARED.isdisjoint(behind):
        return Direction.PRESENT
    opens = next((k + 1 for k in range(i - 1, max(-1, i - _HEADLINE - 2), -1) if words[k] == ":"), 0)
    told = any(each in VERBS or each.endswith("ed") for each in words[opens:i]) if i - opens <= _HEADLINE else True
    if word == "to" and i and not told and words[i - 1] not in BEFORE_TO:
        return Direction.FUTURE  # "Russia to strike on Friday"
    if word == "to" and is_wanted(words, i):
        return Direction.FUTURE
    if word == "to" and i > 1 and words[i - 1] == "agreed" and follower in TRADED:
        return Direction.FUTURE if words[i - 2] in AUXILIARIES else Direction.PAST  # "agreed to buy it in March"
    if word == "to" and words[i - 1] in AGREED and (follower in SET_FOR_A_DAY or follower == "have"):
        revoked = any(first in ("has", "have") and second in CALLED_OFF for first, second in pairwise(behind))
        return Direction.FUTURE if revoked else Direction.PRESENT  # "has cancelled its decision to open on Monday"
    sought = COMMITTED if word == "to" else WARNED
    sought = sought | {"voted"} if word == "to" and follower in VOTED_TO else sought
    sought = sought | AUTHORISED if word == "to" and follower in ("begin", "start", "resume") else sought
    called = word == "to" and not CALLING.isdisjoint(behind) and not CALLED_ON.isdisjoint(behind)
    if sought.isdisjoint(behind) and not called:
        return governed(words, i) if word == "to" else None
    overtaken = any(first == "had" and second in sought for first, second in pairwise(behind))
    overtaken = overtaken or (
        word == "to" and not HOPED.isdisjoint(behind) and SAID.isdisjoint(words[max(0, i - FAR) : i])
    )
    return Direction.PRESENT if overtaken else Direction.FUTURE  # "had planned to strike on 9 June"


def _is_date(words: Sequence[str], i: int) -> bool:
    """Whether a date begins behind "to", and no verb; "to march on Friday" is no date."""
    march = words[i] == "march" and words[i + 1 : i + 2] in (["on"], ["in"], ["to"])
    return words[i] in DATES_FOLLOW and not march


def clause(words: Sequence[str], positions: range) -> Direction | None:
    """Read the first word of some positions that tells a tense; None where none does before the clause ends.

    Of a word beyond `REACH` only a look ahead counts: "is due to discuss ... on Saturday".
    """
    named, listed, backwards = len(words), False, positions.step < 0
    for i in positions:
        word = words[i]
        if (word not in CUES and not word.endswith("ed")) or (i >= named and backwards):
            continue
        if i > 1 and word.endswith("ed") and _tells_nothing(words, i):
            continue
        if word in _READ_IN_PLACE:
            if backwards and word in QUOTES and (named := _quoted_name(words, i)) < i:
                continue
            if word == "since" and backwards and (words[i + 1] == "then" or "," in words[i : positions.start]):
                continue  # "is to report a loss, its first since the merger, on Thursday"
            if word in PLANNED and words[i - 1] == "," and not backwards and i > positions.start + 1:
                continue  # "On Tuesday the convoy, expected on Monday, had not come"
            if backwards and word in SOON_TO_BE and is_far_from_its_noun(words, i, positions.start):
                continue
            if word in BESIDE_ONLY and (abs(i - positions.start) > _BESIDE or was_missed(words, i)):
                continue
            if (word in CONDITIONS and i and words[i - 1] in WHETHER) or (
                word == "who" and i and words[i - 1] == "the"
            ):
                continue  # "the WHO will meet on Monday"
            if word in CONDITIONS or (word == "that" and i and backwards and words[i - 1] in MANDATES):
                return Direction.FUTURE
            if word == ";" and backwards and (listed or words[i + 1 : i + 2] == ["and"]):
                listed = True  # "plans to visit Miami, Fla.; Mobile, Ala.; and Macon, Ga., on Friday"
                continue
            if word in CLAUSE_BREAKS and word not in SOFT_BREAKS and (i != positions.start or word == ";"):
                if backwards and positions.start - i <= 1 and turns(words, i):
                    continue
                return None
        plain = word in PLAINLY_PAST and words[i + 1 : i + 2] != ["'"]
        found = told(words, i) if plain else _tense(words, i)
        if found is not None:
            found = _in_its_clause(words, i, found, backwards=backwards)
            far = found is Direction.FUTURE or (found is Direction.PRESENT and word in PLANNED)
            return found if far or abs(i - positions.start) < REACH else None
    return None


def _tells_nothing(words: Sequence[str], i: int) -> bool:
    """Whether a form in -ed is part of a name, or set against a verb: "so-called", "can be held but not closed"."""
    return (words[i - 1] == "-" and words[i - 2] in COMPOUNDING) or words[i - 2 : i] == ["but", "not"]


def _in_its_clause(words: Sequence[str], i: int, found: Direction, *, backwards: bool) -> Direction:
    """Read a verb by the "if" that opens its clause, and by the modal that governs it."""
    if found is Direction.FUTURE and words[i] not in _EITHER:
        return found
    if backwards and is_conditional(words, i) and (found is Direction.PRESENT or is_supposed(words, i)):
        return Direction.FUTURE
    if found is Direction.PAST and is_wanted_done(words, i):
        return Direction.FUTURE
    if found is Direction.PAST and not backwards and i and words[i - 1] in _WHO and will_yet(words, i + 1):
        return Direction.FUTURE
    if found is not Direction.FUTURE and is_governed(words, i):
        ahead = Direction.PRESENT if was_to_be(words, i) else Direction.FUTURE
        return Direction.PAST if is_perfect(words, i) or is_brought_about(words, i) else ahead
    if found is not Direction.FUTURE:
        return found
    return Direction.PRESENT if was_foretold(words, i) or is_purpose(words, i) else found


def _quoted_name(words: Sequence[str], i: int) -> int:
    """Where the quotation that ends at a mark begins if it only names a thing ("plan B"); else behind all words.

    So does the show of a broadcaster, whatever its words: 'on NBC's "Meet the Press"'.
    """
    opening = next((k for k in range(i - 1, max(0, i - _SHOW), -1) if words[k] in QUOTES), 0)
    if opening and words[opening - 1] == "'s":
        return opening
    for k in range(i - 1, max(-1, i - _QUOTED), -1):
        if words[k] in QUOTES:
            return k
        if (words[k] in VERBS and words[k] not in NOUNS_TOO) or words[k].endswith("ed") or words[k] in (".", ",", ";"):
            break
    return len(words)
