"""What governs a verb: the "if" of its clause, a modal in front of it, and whether that looks back."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.languages.en.cues import (
    BE,
    CLAUSE_BREAKS,
    CLAUSE_ENDS,
    CLITICS,
    CONDITIONS,
    FUTURE,
    HAVE,
    LEAVING,
    MODALS,
    NEGATIONS,
    PAST,
    PERCEIVED,
    SAID,
    UNDER_A_MODAL,
    WEAKLY_PAST,
    WHETHER,
)
from timeline.languages.en.governors import EXPECTING, FOUND
from timeline.temporal.pastforms import after_adverbs
from timeline.temporal.suppositions import by_a_date
from timeline.temporal.tokens import FAR

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 14
"""Tokens in front of a verb among which its "if" is sought."""
_NEARBY = 8
"""Tokens from "would have" to its date."""
_PARTING = CLAUSE_ENDS | {"before", "after", "when", "until", "since", "was", "were"}
"""Between "would have" and a date these begin what is told of the date."""
_EXPECTED = 8
"""Tokens in front of "to have left" that may hold who expects it."""
_OBJECT = 6
"""Tokens between a verb and the participle that tells what becomes of its object."""
_BETWEEN = frozenset("not also now still".split())
"""Between "is" and a participle."""
_SPOKEN = frozenset("' he she it we they you i that there who".split())
"""In front of "'s" and "'re" these show a verb."""
_GUESSED = frozenset(("likely", "unlikely", "predicted", "forecast", "projected", "estimated"))
"""In front of "to have" these tell of what is over, unless it is to be so by a day."""


def is_conditional(words: Sequence[str], i: int) -> bool:
    """Whether an "if" or "unless" opens the clause of a verb."""
    if CONDITIONS.isdisjoint(words[max(0, i - _REACH + 1) : i]):
        return False
    for k in range(i - 1, max(-1, i - _REACH), -1):
        if words[k] in CONDITIONS:
            return not k or words[k - 1] not in WHETHER
        joined = words[k] == "," and words[k + 1] in ("or", "and")
        if (words[k] in CLAUSE_BREAKS or words[k] == ",") and not joined:
            return False
    return False


def goes_on(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the verb of a day tells of what goes on: "the summit is taking place on Monday", no Monday long over."""
    if words[end : end + 1] == ["'s"]:
        return False  # "is denying what it said at Monday's talks"
    for i in range(start - 1, max(0, start - _REACH), -1):
        if words[i] in CLAUSE_ENDS or words[i] in PAST or words[i] in WEAKLY_PAST or words[i].endswith("ed"):
            return False
        if words[i].endswith("ing"):
            at = i - 2 if words[i - 1] in _BETWEEN else i - 1
            if words[at] in BE or (words[at] in CLITICS and words[at - 1] in _SPOKEN):
                return True
    return False


def since_turn(words: Sequence[str], start: int, end: int) -> Sequence[str]:
    """Words behind the last "but": what is denied in front of it is another clause's."""
    turn = max((k for k in range(start, end) if words[k] == "but"), default=start - 1)
    return words[turn + 1 : end]


def is_supposed(words: Sequence[str], i: int) -> bool:
    """Whether a past form tells of what may yet be: "if repairs did not start by May, 30,000 could be left without"."""
    before = words[max(0, i - 3) : i]
    if words[i] == "had" or "had" in before or "d" in before:
        return False  # "if they had been lucky in May, much would be different"
    perfect = not HAVE.isdisjoint(before)
    modals = ("would", "could", "might", "will", "'ll") if perfect else ("would", "could", "might")
    ahead = range(i + 1, min(len(words) - 1, i + 2 * _REACH))
    return any(words[k] in modals and words[k + 1] != "have" for k in ahead)


def is_governed(words: Sequence[str], i: int) -> bool:
    """Whether a participle stands under a modal: "will be held", "is to be signed"."""
    before = words[max(0, i - _OBJECT - 1) : i]
    if not LEAVING.isdisjoint(before) and any(a in FUTURE and b in LEAVING for a, b in pairwise(before)):
        return True  # "might leave the town exposed"
    if words[i] == "said" and before[-1:] != [] and before[-1] not in UNDER_A_MODAL and not before[-1].endswith("ly"):
        return False  # "who declined to be named said"
    modal = before[-3:]
    return not UNDER_A_MODAL.isdisjoint(modal[-2:]) and ("to" in modal or not FUTURE.isdisjoint(modal))


def is_perfect(words: Sequence[str], i: int) -> bool:
    """Whether a modal looks back: "may have shelled", "could have been hit", "could not be reached"."""
    near = words[max(0, i - 4) : i]
    if (
        any(pair == ("had", "to") for pair in pairwise(near))
        and near[0] != "have"
        and SAID.isdisjoint(words[max(0, i - FAR) : i])
    ):
        return True  # "had to be put aside"
    if words[i] in PERCEIVED and "could" in near:
        return True
    if near[-2:] == ["to", "be"] and near[:-2][-1:] != [] and near[-3] in FOUND:
        return True  # "was found to be infected"
    if (
        near[-2:] == ["to", "have"]
        and by_a_date(words, i)
        and not EXPECTING.isdisjoint(words[max(0, i - _EXPECTED) : i])
    ):
        return False  # "expects four million to have left by July"
    for k in range(len(near) - 1):
        if (near[k], near[k + 1]) == ("to", "have") and (
            not k or near[k - 1] not in FUTURE or (near[k - 1] in _GUESSED and not by_a_date(words, i))
        ):
            return True  # "is believed to have died"
    at = near.index("have") + 1 if "have" in near else len(near)
    bound = near[at : at + 1] == ["to"]  # "might have to be used"
    modal = any(
        word in MODALS and near[(have := after_adverbs(near, k + 1)) : have + 1] == ["have"]
        for k, word in enumerate(near)
    )
    if not bound and (modal or ("could", "not") in pairwise(near)):
        return True
    return "could" in near and not NEGATIONS.isdisjoint(since_turn(words, max(0, i - 12), i))


def would_have(words: Sequence[str], start: int) -> bool:
    """Whether a date is of what would have been, on either side of now: "the rule would have begun on 1 July"."""
    near = words[max(0, start - _NEARBY) : start]
    if "would" not in near:
        return False
    at = near.index("would") + 1
    return near[at : at + 1] == ["have"] and _PARTING.isdisjoint(near[at + 1 :])
