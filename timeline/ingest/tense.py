"""Whether a sentence tells of the day in it as past or as still to come; enough for an article's own day."""

from __future__ import annotations

import re
from enum import Enum

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_AHEAD = re.compile(r"\b(?:for|until|till|by|before|as early as|as soon as)\s+(?:the\s+)?$", re.IGNORECASE)
_REACH = 16

_FUTURE_WORDS = """
will shall won't would could may might should going due scheduled slated planned plans plan expected expects intends
aims hopes wants upcoming set poised ready begins starts opens meets visits travels
named chosen picked fixed
"""
_PAST_WORDS = """
was were had did said told announced held met took came went began broke fell saw spoke gave got made left sent led lost
won put read ran rose struck hit shot fought fled flew drove became brought built bought caught chose found heard kept
knew laid learned meant paid sat sought sold spent stood taught thought understood woke wore wrote grew drew withdrew
overthrew threw blew swore tore hung rang sank sprang swept felt dealt burst cast cost cut shut split spread has have
been wasn't weren't hadn't didn't
"""
_ADJECTIVES = """
united allied red hundred need indeed speed breed feed seed weed wounded armed unprecedented aforementioned combined
"""
_FUTURE = frozenset(_FUTURE_WORDS.split())
_PAST = frozenset(_PAST_WORDS.split())
_NO_VERB = frozenset(_ADJECTIVES.split())
_BEFORE_PARTICIPLES = frozenset(("be", "to"))
_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "these", "those"))


class Tense(Enum):
    """How the verb nearest to a date stands to the time of writing."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


def tense_at(sentence: str, start: int, end: int) -> Tense:
    """Judge by the nearest verb before the date at [start, end), else by the first one after it.

    A date after "for", "until", "by" or "before" is one that the sentence looks forward to.
    """
    if _AHEAD.search(sentence, 0, start):
        return Tense.FUTURE
    before = list(_WORD.finditer(sentence, 0, start))[-_REACH:]
    for index in range(len(before) - 1, -1, -1):
        found = _judge(before, index)
        if found is not Tense.UNKNOWN:
            return found
    after = list(_WORD.finditer(sentence, end))[:_REACH]
    for index in range(len(after)):
        found = _judge(after, index)
        if found is not Tense.UNKNOWN:
            return found
    return Tense.UNKNOWN


def _judge(words: list[re.Match[str]], index: int) -> Tense:
    word = words[index].group()
    lower = word.lower().replace("’", "'")
    if (lower in _FUTURE and word != "May") or lower.endswith("'ll"):
        return Tense.FUTURE
    if lower == "to" and index + 1 < len(words):
        following = words[index + 1].group()
        infinitive = following.islower() and following not in _DETERMINERS
        return Tense.FUTURE if infinitive else Tense.UNKNOWN
    if word[0].isupper() and index:
        return Tense.UNKNOWN
    verb = lower in _PAST or (lower.endswith("ed") and len(lower) > 4 and lower not in _NO_VERB)
    if verb and not (index and words[index - 1].group().lower() in _BEFORE_PARTICIPLES):
        return Tense.PAST
    return Tense.UNKNOWN
