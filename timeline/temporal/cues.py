"""What stands around an expression: tense and modal cues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    ANNOUNCING,
    AUXILIARIES,
    BARE_TOO,
    BEFORE_PRONOUN,
    CLAUSE_ENDS,
    COMMITTED,
    CONDITIONS,
    CUES,
    DETERMINERS,
    DUE_BY,
    FUTURE,
    HAVE,
    HEADING,
    INDEFINITE,
    LISTING,
    MODALS,
    NAMES_A_START,
    NOT_PAST,
    PAST,
    PLACING,
    QUOTES,
    READYING,
    RELATIVES,
    UNTIL,
    VERBS,
    WAS,
    WEAKLY_PAST,
)
from timeline.languages.en.lexicon import NUMBERS, WEEKDAYS
from timeline.languages.en.over import OUTLOOK
from timeline.languages.en.prepositions import UNBOUNDED
from timeline.model.reach import Direction
from timeline.temporal.beside import beside
from timeline.temporal.charges import is_of_a_deed
from timeline.temporal.foreseen import before_a_date_in
from timeline.temporal.justahead import BACK_TO_A_DAY, is_never_past
from timeline.temporal.modality import goes_on, would_have
from timeline.temporal.outcomes import is_behind_harm, is_contemplated
from timeline.temporal.pastforms import PLAINLY_PAST
from timeline.temporal.setdays import as_moved, as_set
from timeline.temporal.tense import REACH, clause

if TYPE_CHECKING:
    from collections.abc import Sequence


_SENTENCE = 40
"""Tokens behind a date at its head that tell the tense of a sentence."""
_HEAD = 2
"""Tokens in front of what stands at the head of a sentence."""
_FAR = 28
"""Tokens in front of a date among which its verb is sought."""
_ASIDE = 8
"""Tokens of an aside in brackets."""
_BACK = 8
"""Tokens in front of a date that may hold the "after" that it belongs to."""
_BOTH = BARE_TOO | HAVE | {"since"}
"""Past forms that tell no tense by themselves."""
_NO_SUBJECT = BEFORE_PRONOUN - {"is", "was", "did"}
"""Behind a date these begin no clause."""
_OPENERS = frozenset(("that", "whether", "why", "how"))
"""These open a clause of which a date may be told in front of its verb."""
_OVER = frozenset((";", ":", "(", ")", "to")) | QUOTES
"""These end the search for what opens a clause."""
_OPENING_CLAUSES = frozenset("after when as because since while before although whom which who".split())
_SUBJECT = 6
"""Tokens from what opens a clause to the date behind its subject."""
_DECIDED = COMMITTED - frozenset("planned hoped wanted intended prepared".split())
"""Deeds of their day: behind the others the day is that of the plan."""
_WITHIN_A_PERFECT = frozenset("been also just already now".split())
_KNOWN = 4
"""Tokens in front of a date that may hold a disaster and its article."""
_TEMPORAL = frozenset(("after", "once", "until", "when"))
_TURNING = _OPENERS | _OPENING_CLAUSES | _TEMPORAL | UNTIL | {",", ")", "and"}
"""Without any of these in front the verb of a date is simply the nearest."""
_THEY = frozenset("he she it they we i you".split())
_IRREAL = frozenset(("would", "could", "might"))
_CLAUSE = 12
"""Tokens of a clause of time in front of its date at most."""
_VERBAL = 2
"""Tokens of such a clause at least: a subject and a verb."""
_READIED = 8
"""Tokens from preparations to the day of what they are for."""
_OPENING = 10
"""Tokens between "that" and a date in front of the verb of its clause."""


def direction(words: Sequence[str], start: int, end: int) -> Direction:
    """Read from the nearest verb cue of the clause on which side of now an expression lies; left first, then right."""
    while start > 1 and words[start - 1] in LISTING and words[start - 2] in WEEKDAYS:
        start -= 2  # "a summit for Thursday or Friday"
    start = before_a_date_in(words, start)
    told = beside(words, start, end)
    if told is not None:
        return told
    lead = words[start - 1] if start else ""
    after = words[end] if end < len(words) else ""
    if lead == "by" and start > 1 and words[start - 2] in UNBOUNDED["by"]:
        lead = ""  # "stand by on Friday", without its "on"
    if lead == "until" and start == 1:
        start = 0  # "Until Thursday, they had not called": the verb decides
    found = Direction.PRESENT if is_contemplated(words, start) else _verb(words, start, end)
    if found is not Direction.PAST and is_of_a_deed(words, start, ahead=found is Direction.FUTURE):
        return Direction.PAST
    if found is None and (_looks_back(words, start) or _told(words, start, end) or _of_harm(words, start)):
        return Direction.PAST
    if found is None and not OUTLOOK.isdisjoint(words[max(0, start - REACH) : end + REACH]):
        return Direction.FUTURE
    if found is None and _readied(words, start):
        return Direction.FUTURE
    day = found in (None, Direction.PAST) and not WEEKDAYS.keys().isdisjoint(words[start:end])
    if day and goes_on(words, start, end):
        return Direction.PRESENT
    if found is None and lead in DUE_BY and _sets_a_term(words, start):
        return Direction.FUTURE
    if found is None and lead == "by" and start > 1 and words[start] in WEEKDAYS:
        return _by_then(words, start, end)
    found = as_set(words, start, after, found)
    starts = lead in NAMES_A_START or (start > 1 and words[start - 2] in NAMES_A_START)
    if lead == "from" and found is Direction.PAST:
        found = as_moved(words, start)
    if starts or lead in ("for", "from"):
        found = _announced(words, start, found)
    if (starts or lead == "for") and found in (Direction.PAST, None):
        return Direction.PRESENT  # "called a meeting for Friday": ahead of what is told
    if found is None and lead not in BACK_TO_A_DAY and after != "'s" and is_never_past(words, start, end):
        return Direction.PRESENT
    return found or Direction.NONE


def _by_then(words: Sequence[str], start: int, end: int) -> Direction:
    """Read "by" and a weekday without a verb: ahead, as in "is on its way, possibly by Thursday", or as what it counts.

    "By Friday 30 had died; by Sunday, 45."
    """
    behind = start - 3
    at = end + (words[end : end + 1] == [","])
    number = at < len(words) and (words[at].isdecimal() or words[at] in NUMBERS)
    counted = number and behind > 0 and words[start - 2] == ";"
    told = clause(words, range(behind, max(-1, behind - REACH), -1)) if counted else None
    return told or Direction.FUTURE


def _readied(words: Sequence[str], start: int) -> bool:
    """Whether a date is that of what somebody gets ready for: "preparations for a march on Friday are under way"."""
    near = list(words[max(0, start - _READIED) : start])
    at = next((i for i in range(len(near) - 1, 0, -1) if near[i] == "for"), 0)
    return at > 0 and near[at - 1] in READYING and CLAUSE_ENDS.isdisjoint(near[at:])


def perfect_before(words: Sequence[str], start: int) -> bool:
    """Whether a verb in the present perfect stands in front: "have fled since the start of the year"."""
    return any(
        words[i] in HAVE and words[i] != "had" and not CLAUSE_ENDS.intersection(words[i:start])
        for i in range(max(0, start - REACH), start)
    )


def beside_a_perfect(words: Sequence[str], start: int) -> Direction:
    """Tell whether a date told as past is PAST: behind a verb in the present perfect, which names none, it is PRESENT.

    So "has announced a show on 8 October" is rather of the show; of weekdays news says "has died on Monday".
    """
    if words[start] in WEEKDAYS or not start or words[start - 1] not in PLACING:
        return Direction.PAST
    for i in range(start - 2, max(0, start - REACH), -1):
        if words[i] in CLAUSE_ENDS:
            return Direction.PAST
        if words[i] in PAST or words[i].endswith("ed"):
            at = i - 1
            while at and (words[at] in _WITHIN_A_PERFECT or words[at].endswith("ly")):
                at -= 1
            perfect = words[at] in HAVE and words[at] != "had" and words[at - 1] not in MODALS
            return Direction.PRESENT if perfect else Direction.PAST  # "might have leaked in April"
    return Direction.PAST


def _verb(words: Sequence[str], start: int, end: int) -> Direction | None:
    """Read the verb of an expression: that to its left, else that to its right; behind "that" the other way round."""
    if _was_under_an_if(words, start, end):
        return Direction.PAST
    turned = not _TURNING.isdisjoint(words[max(0, start - REACH) : start])
    behind = _before_relative(words, _before_brackets(words, start)) if turned else start
    left = range(behind - 1, max(-1, behind - 1 - _FAR), -1)
    opens = turned and (_opens_clause(words, start) or _fronted(words, start, end))
    if turned and (words[start - 1] in UNTIL or _clause_begins(words, start)) and _verb_follows(words, start, end):
        return Direction.PAST
    found = None if opens else clause(words, left)
    if turned and found in (None, Direction.PAST) and _awaits(words, start):
        return Direction.FUTURE
    if found is None and _verb_follows(words, start, end):
        return Direction.PAST
    if found is None:
        fronted = start <= _HEAD and words[end : end + 1] == [","]
        if words[end : end + 1] == [","] and _commits(words, end):
            return Direction.PAST
        if words[end : end + 3] == [",", "and", "that"] and start > _HEAD:
            return None  # "made 600 bolts, all by hand, in the shed on Friday, and that more will follow"
        end = _after_relative_clause(words, end)
        found = clause(words, range(end, min(len(words), end + (_FAR if fronted else REACH))))
    found = clause(words, left[:REACH]) if found is None and opens else found
    return Direction.PRESENT if found is Direction.PAST and would_have(words, start) else found


def _was_under_an_if(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a condition is of what is over: "If the strike on Monday failed, the next one will not"."""
    if CONDITIONS.isdisjoint(words[max(0, start - _CLAUSE) : start]) or end >= len(words):
        return False
    at = next(i for i in range(start - 1, -1, -1) if words[i] in CONDITIONS)
    if any(word in CUES or word.endswith("ed") or word in CLAUSE_ENDS for word in words[at + 1 : start]):
        return False
    over = words[end] in PLAINLY_PAST or words[end] in WAS or (words[end].endswith("ed") and words[end] not in NOT_PAST)
    return over and _IRREAL.isdisjoint(words[end : end + _FAR])


def _commits(words: Sequence[str], end: int) -> bool:
    """Whether the clause behind a comma tells what was decided then: "After the vote in May, she decided to stay"."""
    for i in range(end + 1, min(len(words), end + REACH)):
        if words[i] in _DECIDED:
            return words[i - 1] not in FUTURE and words[i - 1] not in AUXILIARIES
        if words[i] in CLAUSE_ENDS or words[i] in FUTURE or words[i] in AUXILIARIES or words[i] in PAST:
            return False
    return False


def _awaits(words: Sequence[str], start: int) -> bool:
    """Whether a clause in the present or perfect tells when what is ahead will be: "will sing once he lands Friday"."""
    near = words[max(0, start - _CLAUSE) : start]
    if _TEMPORAL.isdisjoint(near):
        return False
    at = next(i for i in range(start - 1, -1, -1) if words[i] in _TEMPORAL)
    inside = words[at + 1 : start]
    if len(inside) < _VERBAL or not CLAUSE_ENDS.isdisjoint(inside) or "since" in inside:
        return False
    perfect = any(word in HAVE and word != "had" for word in inside)
    told = any(word in PAST or (word.endswith("ed") and word not in NOT_PAST) for word in inside if word not in HAVE)
    if (told and not perfect) or not (perfect or any(word in _THEY for word in inside[:1])):
        return False
    main = at - 1 if at and words[at - 1] in ("until", "till") else at
    return clause(words, range(main - 1, max(-1, main - 1 - REACH), -1)) is Direction.FUTURE


def _before_brackets(words: Sequence[str], start: int) -> int:
    """Skip an aside between a date and what it belongs to: "at 6 p.m. (1500 GMT) on Tuesday"."""
    at = start - 1 if start and words[start - 1] in PLACING else start
    if at and words[at - 1] == ")":
        for i in range(at - 2, max(-1, at - _ASIDE), -1):
            if words[i] == "(":
                return i
    return start


def _before_relative(words: Sequence[str], start: int) -> int:
    """Skip a relative clause between two commas in front of a date: "will meet the crew, who stayed, on Monday"."""
    if "," not in words[max(0, start - REACH + 1) : start]:
        return start
    closing = _comma_before(words, start)
    opening = _comma_before(words, closing) if closing > 0 else -1
    if opening < 1 or words[opening + 1] not in RELATIVES:
        return start
    if clause(words, range(start - 1, closing, -1)) is not None:
        return start
    ahead = clause(words, range(opening - 1, max(-1, opening - 1 - REACH), -1)) is Direction.FUTURE
    return opening if ahead else start


def _comma_before(words: Sequence[str], end: int) -> int:
    """Where the last comma stands of the words in front of a position; -1 where there is none near."""
    near = words[max(0, end - REACH + 1) : end]
    return end - 1 - near[::-1].index(",") if "," in near else -1


def _opens_clause(words: Sequence[str], start: int) -> bool:
    """Whether "that" opens the clause whose verb is still to come: "stated that the winter campaign would begin"."""
    if _OPENERS.isdisjoint(words[max(0, start - _OPENING) : start]):
        return False
    for at in range(start - 1, max(0, start - 1 - _OPENING), -1):
        word = words[at]
        if word in _OPENERS:
            return word != "that" or (words[at - 1] not in BEFORE_PRONOUN and words[at + 1] not in HEADING)
        if word in VERBS or word.endswith("ed") or word in _OVER:
            return False
    return False


def _fronted(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a date begins a clause that goes on from another: "It opened on Monday, and on Friday it will close"."""
    placed = start > 1 and (words[start - 1] in PLACING or (words[start - 1] == "by" and words[end : end + 1] == [","]))
    at = start - 2 if placed else start - 1
    joined = at > 0 and (words[at] == "and" or (words[at] == "," and at < start - 1))
    if joined and words[at - 1 : at + 1] == [",", "and"] and words[end : end + 1] == [","]:
        return at < start - 1  # "will open on Friday, and on Wednesday, the owners met"
    return joined and end < len(words) and words[end].isalpha() and words[end] not in _NO_SUBJECT


def _clause_begins(words: Sequence[str], start: int) -> bool:
    """Whether the subject in front of "in" and a date opens its clause: "after lawmakers in July voted to cut it"."""
    if start < _SUBJECT or (words[start - 1] not in PLACING and words[start] not in WEEKDAYS):
        return False
    behind = start - 1 if words[start - 1] in PLACING else start
    for word in words[behind - _SUBJECT + 1 : behind][::-1]:
        if word in _OPENING_CLAUSES:
            return True
        if not word.isalpha() or word in VERBS or word.endswith(("ed", "ing")) or word in BEFORE_PRONOUN:
            return False
    return False


def _verb_follows(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the verb whose day it is stands right behind: "the minister on Monday agreed to send aid"."""
    at = end + 1 if end < len(words) and words[end].endswith("ly") else end
    if not start or at >= len(words) or words[at] in WAS or words[at] in HAVE:
        return False
    return words[at] in COMMITTED or (words[at].endswith("ed") and words[at] not in NOT_PAST)


def _looks_back(words: Sequence[str], start: int) -> bool:
    """Whether "after" stands in front, in the same clause: "after the shootings at the school in January"."""
    for word in words[max(0, start - _BACK) : start][::-1]:
        if word in WEAKLY_PAST:
            return True
        if word in CLAUSE_ENDS:
            return False
    return False


def _of_harm(words: Sequence[str], start: int) -> bool:
    """Whether a date right behind a disaster tells when it was, where no verb does: "the deadly spill in April"."""
    if not is_behind_harm(words, start):
        return False
    named = next(
        (word for word in words[max(0, start - 1 - _KNOWN) : start - 2][::-1] if word in DETERMINERS or word == "'s"),
        "a",
    )
    return named not in INDEFINITE


def _told(words: Sequence[str], start: int, end: int) -> bool:
    """Whether a sentence that a date opens tells of the past, and nowhere looks ahead."""
    if start > _HEAD:
        return False
    near = words[end : end + _SENTENCE]
    if not FUTURE.isdisjoint(near):
        return False
    return any((word in PAST and word not in _BOTH) or (word.endswith("ed") and word not in NOT_PAST) for word in near)


def _sets_a_term(words: Sequence[str], start: int) -> bool:
    """Whether "by" closes a phrase without any verb, and opens none: "Payment by Friday", "No raids before Friday"."""
    before = words[max(0, start - 1 - REACH) : start - 1]
    if words[start - 1] == "before" and "no" not in before:
        return False
    return bool(before) and before[-1].isalpha() and not any(word.endswith(("ing", "ed")) for word in before)


def _announced(words: Sequence[str], start: int, found: Direction | None) -> Direction | None:
    """Read "announced a truce from noon on Friday" as looking ahead, whatever the tense of the announcement."""
    before = words[max(0, start - REACH) : start]
    announced = not ANNOUNCING.isdisjoint(before) and "had" not in before
    return Direction.FUTURE if announced and found is Direction.PAST else found


def _after_relative_clause(words: Sequence[str], end: int) -> int:
    """Skip ", which newspapers had named," on the way to the verb of the main clause."""
    if end + 1 < len(words) and words[end] == "," and words[end + 1] in RELATIVES:
        return next((i + 1 for i in range(end + 2, min(len(words), end + REACH)) if words[i] == ","), end)
    return end
