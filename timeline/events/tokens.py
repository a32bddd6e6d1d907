"""From a sentence to its tokens, with the time expressions marked in them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.events import classes, reporting, status
from timeline.languages.en.events import verbs as english
from timeline.model import TimexType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Timex

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|\d+(?:[.,:]\d+)*[^\W_]*(?:-[^\W_]+)*"
    r"|[^\W_]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|m|re|ve|ll|d)\b"
    r"|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Sgt|Capt|Sen|Rep|Gov|St)\."
    r"|[^\W_](?:\.(?=\s))"
    r"|[^\W_]+(?:(?:-|['’](?!(?:s|m|re|ve|ll|d|t)\b)|\.(?=[^\W_]))[^\W_]+)*"
    r"|''|``|--|\.\.\.|[^\w\s]"
)

BE = frozenset(english.BE.split())
HAVE = frozenset(english.HAVE.split())
DO = frozenset(english.DO.split())
MODALS = frozenset(english.MODALS.split())
AUXILIARIES = BE | HAVE | DO | MODALS
ADVERBS = frozenset(english.ADVERBS.split())
PAST = frozenset(english.PAST.split())
PARTICIPLES = frozenset(english.PARTICIPLES.split())
_DEEDS = frozenset(verb for verbs in classes.VERBS.values() for verb in verbs.split())
_DEED_NOUNS = frozenset(noun for names in classes.NOUNS.values() for noun in names.split())
INFINITIVES = frozenset(english.INFINITIVES.split()) | (_DEEDS - _DEED_NOUNS)
NOUN_LIKE = frozenset(english.NOUN_LIKE.split())
COMMON = frozenset(english.COMMON.split())
KNOWN = COMMON.union(
    INFINITIVES,
    f"{classes.LIGHT} {classes.ENDING} {classes.INTENDING} {classes.PROMISING}".split(),
    f"{classes.OFFERING} {classes.ORDERING}".split(),
    *(verbs.replace("_", " ").split() for verbs, _, _ in classes.OBJECTS),
    *(triggers.split() for triggers in classes.TRIGGERS.values()),
    f"{reporting.SPEECH_VERBS} {reporting.HEDGING_VERBS} {reporting.FORECAST_VERBS} {reporting.DENIAL_VERBS}".split(),
    f"{status.PLAN_GOVERNORS} {status.FORECAST_GOVERNORS} {status.HARM_VERBS}".split(),
    f"{status.CANCELING} {status.STATES}".split(),
)
AMBIGUOUS = frozenset(english.AMBIGUOUS_PAST.split())
_VOWELS = "aeiou"
_SIBILANTS = ("s", "x", "z", "ch", "sh", "o")
_SHORTEST = 4


class Token(NamedTuple):
    """A word or a mark, with its place in the sentence and the number of the time expression that covers it, or -1."""

    text: str
    low: str
    start: int
    end: int
    timex: int
    is_word: bool
    """Whether it begins with a letter or digit, or is a clitic."""
    is_name: bool
    """Whether it is written with a capital."""


def tokenize(sentence: str, offset: int, timexes: Sequence[Timex]) -> list[Token]:
    """Split a sentence that stands at `offset` of the article; `timexes` are in order of their place there."""
    spans = [(timex.start - offset, timex.end - offset) for timex in timexes]
    tokens = []
    current = 0
    for match in _TOKEN.finditer(sentence):
        start, end = match.span()
        while current < len(spans) and spans[current][1] <= start:
            current += 1
        covered = current < len(spans) and spans[current][0] < end and timexes[current].type is not TimexType.SET
        text = match.group()
        opening = text[0]
        word = opening.isalnum() or (len(text) > 1 and opening in "'’" and text[1].isalpha())
        low = text.lower().replace("’", "'")
        tokens.append(Token(text, low, start, end, current if covered else -1, word, opening.isupper()))
    return tokens


@lru_cache(maxsize=20000)
def lemma(word: str) -> str:
    """Guess the base form of a lower-case verb or noun; an unknown form comes back shortened or as it is."""
    if word in english.LEMMAS:
        return english.LEMMAS[word]
    if word in COMMON or len(word) < _SHORTEST:
        return word
    for guess in _bases(word):
        if guess in KNOWN:
            return guess
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return next(iter(_bases(word)), word)


def _bases(word: str) -> list[str]:
    if word.endswith(("ies", "ied")):
        return [word[:-3] + "y"]
    stem = ""
    if word.endswith("ing"):
        stem = word[:-3]
    elif word.endswith("ed"):
        stem = word[:-2]
    elif word.endswith("es"):
        return [word[:-1], word[:-2]] if word[:-2].endswith(_SIBILANTS) else [word[:-1]]
    elif word.endswith("s") and not word.endswith("ss"):
        return [word[:-1]]
    if len(stem) < 2:
        return []
    doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS
    return [stem, stem + "e", *([stem[:-1]] if doubled else [])]


def is_past(token: Token) -> bool:
    """Whether the form may be a simple past."""
    return token.low in PAST or (token.low.endswith("ed") and len(token.low) > 3 and token.low not in _NOT_VERBS)


def is_participle(token: Token) -> bool:
    """Whether the form may be a past participle."""
    return token.low in PARTICIPLES or (token.low.endswith("ed") and len(token.low) > 3 and token.low not in _NOT_VERBS)


def is_gerund(token: Token) -> bool:
    """Whether the form may be a present participle of a verb."""
    return token.low.endswith("ing") and len(token.low) > 4 and token.low not in _NOT_VERBS


def is_base(token: Token) -> bool:
    """Whether it is the base form of a known verb."""
    return token.low in COMMON and not token.is_name


def is_third_person(token: Token) -> bool:
    """Whether it is the third person of a known verb."""
    return token.low.endswith("s") and not token.is_name and token.low not in COMMON and lemma(token.low) in COMMON


def is_adverb(token: Token) -> bool:
    """Whether it may stand inside a verb group."""
    return token.low in ADVERBS or (token.low.endswith("ly") and len(token.low) > 4 and token.low not in _NOT_ADVERBS)


_NOT_VERBS = frozenset(english.NOT_VERBS.split())
_NOT_ADVERBS = frozenset(english.NOT_ADVERBS.split())
