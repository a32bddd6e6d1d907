"""Who can be a source, and for whom a pronoun or "the newspaper" stands."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, PREPOSITIONS, RELATIVES, SUBJECTS
from timeline.events.names import PRONOUNS, TITLES
from timeline.languages.en.events import reporting

if TYPE_CHECKING:
    from collections.abc import Sequence

OUTLETS = frozenset(reporting.OUTLETS.split())
SOURCE_NOUNS = frozenset(reporting.SOURCE_NOUNS.split())
_PERSONS = frozenset(reporting.PERSONS.split()) | TITLES
_SINGULAR = SOURCE_NOUNS | _PERSONS
HUMAN_ENDINGS = tuple(reporting.HUMAN_ENDINGS.split())
NOT_HUMAN = frozenset(reporting.NOT_HUMAN.split())
_NO_SOURCES = frozenset(
    (
        *("what", "everything", "nothing", "number", "none", "there", "anyone", "nobody", "how", "why", "where"),
        *("neither", "no", "either", "no-one", "very", "so"),
    )
)
_NOUN_ENDS = frozenset((*PREPOSITIONS, *RELATIVES, *SUBJECTS, *COORDINATORS, "close", "familiar", "that"))
_OBJECTS = frozenset(("him", "her", "them", "me", "us"))
_KISSES = re.compile(r"([a-hj-z])\1{3,}|x{3,}")
_POSSESSIVE = ("'s", "’s")
"""Behind a day the mark is left: "Tuesday's report"."""
LONGEST_SOURCE = 8
TELLING = frozenset(f"{reporting.SAYING_VERBS} write according".split())
THIRD_PERSON = frozenset(("he", "she", "they", "it"))
FIRST_PERSON = frozenset(reporting.FIRST_PERSON.split())


@lru_cache(maxsize=2000)
def may_speak(source: str, cue: str = "") -> bool:
    """Whether a noun group names a person, a body or a document: a name, or a head noun that can tell something.

    Of "say" and the like (`cue`) whatever noun is the subject has told something: "the slide says". A name before
    another noun makes no speaker of it: not "the Elm flood threatens".
    """
    words = source.split()
    low = [tk.word_of(word).low for word in words]
    if not words or len(words) > LONGEST_SOURCE or low == ["one"]:
        return False
    if low[0] in PRONOUNS or low[0] in _NO_SOURCES or low[-1] in PRONOUNS or low[-1] in _OBJECTS:
        return False
    if low[0] in PREPOSITIONS or low[:2] == ["prior", "to"] or low[0] in _POSSESSIVE:
        return False
    hanging = words[-1].islower() and (low[-1] in PREPOSITIONS or low[-1] in COORDINATORS)
    if hanging or low[-1] == "at" or any(_KISSES.fullmatch(word) for word in low):
        return False  # "xxx At 9:15, reader7 wrote"
    if not any(char.isalpha() for char in source):
        return False
    head = head_of(source)
    if any(word[0].isupper() for word in words[1:]) or (words[0][0].isupper() and low[0] not in tk.COMMON):
        plain = head in words and head.isalpha() and not is_human(head)
        return not plain or cue in TELLING
    if is_human(head):
        return True
    return cue in TELLING and head.isalpha() and head not in tk.COMMON


def short_of(words: Sequence[str]) -> int:
    """Count the words of a long group up to its last phrase: "a doctor at a clinic near a school / in York"."""
    end = len(words)
    if end > LONGEST_SOURCE:
        phrases = (at for at in range(LONGEST_SOURCE, 0, -1) if words[at] in PREPOSITIONS | COORDINATORS)
        end = next(phrases, end)
        while end > 1 and end < len(words) and words[end - 1] in _NOUN_ENDS:
            end -= 1
    return end


def head_of(source: str) -> str:
    """Return the head of a noun group, in lower case: of "two officials familiar with it", "officials"."""
    low = source.lower().split()
    cut = next((place for place, word in enumerate(low) if place > 0 and word in _NOUN_ENDS), len(low))
    return low[cut - 1]


def is_one_person(noun: str) -> bool:
    """Whether a noun, in lower case, is of one person: "the sheriff", "a doctor"."""
    return noun in _PERSONS or (f"{noun}s".endswith(HUMAN_ENDINGS) and f"{noun}s" not in NOT_HUMAN)


def is_human(noun: str) -> bool:
    """Whether a noun, in lower case, is of people, bodies or documents that can tell something."""
    human = any(form.endswith(HUMAN_ENDINGS) and form not in NOT_HUMAN for form in (noun, f"{noun}s"))
    return human or noun in SOURCE_NOUNS or noun.removesuffix("s") in _SINGULAR
