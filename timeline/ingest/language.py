"""The language of a text, by its script and its small words: no model, the same answer on every machine."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import NamedTuple

from timeline.languages.recognition import ENGLISH, SCRIPTS, WORDS

_LOOKED_AT = 12_000
_FEWEST_LETTERS = 60
_FEWEST_WORDS = 25
_LEAST_SHARE = 0.12
_LEAST_ENGLISH = 0.12
_MARKED_SHARE = 0.15
_WORD = re.compile(r"[^\s\d_.,;:!?()\[\]\"«»“”„|।،؛؟/—–]+")
_SCRIPTS = {code: re.compile(f"[{letters}]") for code, (_, letters) in SCRIPTS.items()}
_BEYOND_LATIN = re.compile(r"[\u0370-\u1cbf\u1f00-\u1fff\u3040-\ud7a3\ufb1d-\ufefc]")
_ASCII = re.compile(r"[A-Za-z]")
_LATIN = "latn"


class Language(NamedTuple):
    """A language: ISO 639-1 code, or of four letters a script's, and how to call it."""

    code: str
    name: str

    @property
    def is_english(self) -> bool:
        """Whether it is the one that we read."""
        return self.code == "en"


def recognize(text: str) -> Language | None:
    """Tell the language of a text from its beginning.

    Returns
    -------
    Language or None
        None where the text is too short (25 words; 60 letters in another script), or where no language is sure. A text
        of two languages counts as English where about a tenth of its words are the small words of English.
    """
    sample = text[:_LOOKED_AT]
    script = _LATIN if sample.isascii() else _script(sample)
    if script in SCRIPTS and script not in WORDS:
        return Language(script, SCRIPTS[script][0])
    found = [word.lower() for word in _WORD.findall(sample)]
    if script != _LATIN:
        return _likeliest(script, Counter(found)) or Language(script, SCRIPTS[script][0])
    total = len(found)
    if total < _FEWEST_WORDS:
        return None
    english = sum(map(_english().__contains__, found))
    if english >= _LEAST_ENGLISH * total:
        return Language("en", "English")
    words = Counter(found)
    other = _likeliest(script, words)
    known = 0 if other is None else _count(words, _small_words(script)[other.code])
    # Where letters beyond ASCII are many, as English has none, half the small words will do.
    marked = sum(count for word, count in words.items() if not word.replace("’", "").replace("‘", "").isascii())
    least = _LEAST_SHARE / 2 if marked >= _MARKED_SHARE * total else _LEAST_SHARE
    return other if known >= least * total and known > 2 * english else None


def _count(words: Counter[str], table: frozenset[str]) -> int:
    """Count the words of a text that stand in a table."""
    return sum(map(words.__getitem__, words.keys() & table))


def _script(sample: str) -> str:
    """Name the script of most letters; Latin where there are few others. Kana among Chinese signs are Japanese."""
    others = len(_BEYOND_LATIN.findall(sample))
    if others < _FEWEST_LETTERS or others < len(_ASCII.findall(sample)):
        return _LATIN
    counts = {code: found for code, pattern in _SCRIPTS.items() if (found := len(pattern.findall(sample)))}
    if counts.get("ja", 0) * 10 > others:
        return "ja"
    return max(counts, key=lambda code: (counts[code], code), default=_LATIN)


def _likeliest(script: str, words: Counter[str]) -> Language | None:
    tables = _small_words(script)
    found = {code: _count(words, table) for code, table in tables.items()}
    best = max(found, key=lambda code: (found[code], code))
    return Language(best, WORDS[script][best][0]) if found[best] else None


@cache
def _small_words(script: str) -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, (_, words) in WORDS[script].items()}


@cache
def _english() -> frozenset[str]:
    return frozenset(ENGLISH.split())
