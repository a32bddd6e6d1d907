"""What is fronted before the noun group of a verb: "In Kyiv, the minister", "After the talks, a spokesman"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events.grammar import DETERMINERS, PREPOSITIONS
from timeline.events.nameruns import all_names
from timeline.languages.en.events import reporting, syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.tokens import Token

_LEADING = frozenset(syntax.LEADING.split())
_ROUGHLY = frozenset(("about", "around", "over", "under", "up"))
_FRONTING = frozenset(("in", "at", "on", "during"))
_PERSONS = frozenset(("he", "she", "they"))
_LONGEST_LEAD = 6
_LISTING = frozenset(("despite", "with", "without", "amid", "besides", "after", "like"))
_FIRST_OF = frozenset(reporting.FIRST_OF.split())


def after_lead_in(words: list[Token]) -> list[Token]:
    """Cut a fronted phrase: "In Kyiv, the minister" leaves "the minister"; appositions stay."""
    cut = False
    while words:
        head = words[0]
        if is_first_of_a_name(words):
            return words
        passed = head.timex >= 0 or head.low in _LEADING or head.word.adverb
        done = cut and head.word.participle and head.text.islower() and any(w.low in PREPOSITIONS for w in words[1:2])
        if not (
            passed
            or done
            or head.low == "following"
            or head.word.gerund
            or _opens_act(words)
            or (head.low in PREPOSITIONS and not _counts(words))
        ):
            return words
        comma = next((place for place, word in enumerate(words) if word.low == ","), -1)
        if comma >= 0:
            comma = _end_of_list(words, comma) if head.low in _LISTING else comma
            words = _after_apposition(words[comma + 1 :], words[comma - 1])
            cut = True
        elif passed:
            words = words[1:]
        else:
            return _behind_lead_in(words)
    return words


def _end_of_list(words: list[Token], comma: int) -> int:
    """Where a fronted list ends that begins before a comma: "Despite his visits, his vow, and his work, / a poll"."""
    commas = [place for place in range(comma, len(words)) if words[place].low == ","]
    return next((right for left, right in pairwise(commas) if words[left + 1].low in ("and", "or")), comma)


def _opens_act(words: list[Token]) -> bool:
    """Whether a capital hides a gerund: "Lamenting their luck, the men (said)"."""
    once = [word.low for word in words].count(",") == 1
    return once and words[0].low.endswith("ing") and any(word.low in DETERMINERS for word in words[1:2])


def is_first_of_a_name(words: Sequence[Token]) -> bool:
    """Whether "First" opens the name of a company: "First Republic"."""
    return len(words) > 1 and words[0].text == "First" and words[1].text in _FIRST_OF


def _counts(words: list[Token]) -> bool:
    """Whether a preposition only tells how many there are: "about 40 men", "at least two men"."""
    head, after = words[0].low, words[1] if len(words) > 1 else None
    if after is None:
        return False
    return (head in _ROUGHLY and after.text[0].isdigit()) or (
        head == "at" and after.low in ("least", "most") and len(words) > 2
    )


def _behind_lead_in(words: list[Token]) -> list[Token]:
    """Take what stands behind a day, a place or a short phrase without a comma: "In a televised speech / he"."""
    length = _length_of_lead(words)
    if length < len(words):
        return words[length:]
    fronted = words[0].low in _FRONTING and 2 < len(words) <= _LONGEST_LEAD and words[-2].text.islower()
    told = fronted and words[-1].low in _PERSONS and words[-2].low not in PREPOSITIONS
    return words[-1:] if told else _behind_day(words)


def _behind_day(words: list[Token]) -> list[Token]:
    """Take what stands behind the day that ends a fronted phrase: "In an interview on Monday / the mayor"."""
    day = max((place for place, word in enumerate(words) if word.timex >= 0), default=len(words))
    rest = words[day + 1 :]
    if not rest or not rest[0].is_word or rest[0].low in PREPOSITIONS or rest[0].low == "'s":
        return []
    named = next((place for place, word in enumerate(rest) if word.low in DETERMINERS or word.is_name), 0)
    return rest[named:]  # "At a Monday news conference / the mayor"


def _length_of_lead(words: list[Token]) -> int:
    """Count the words of a fronted day or place without a comma: "On Monday / its ministry", "In Minsk / the mayor".

    So does a title end the place: "In Minsk / President Roe".
    """
    end = 1
    while end < len(words) and words[end].timex >= 0:
        end += 1
    if end == 1:
        while end < len(words) and words[end].is_name and words[end].timex < 0 and not words[end].word.title:
            end += 1
        end = end if end < len(words) and (words[end].low in DETERMINERS or words[end].word.title) else 1
    return end if end > 1 else len(words)


def _after_apposition(words: list[Token], before: Token) -> list[Token]:
    """Cut the name that stands beside the last noun of a fronted phrase: "in the case of the king, Ivan IV, /"."""
    comma = next((place for place, word in enumerate(words) if word.low == ","), -1)
    named = comma > 0 and before.word.title and all_names(words[:comma])
    return words[comma + 1 :] if named and comma + 1 < len(words) else words
