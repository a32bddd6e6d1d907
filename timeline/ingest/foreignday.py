"""Days of publication in other languages than English, by the names of months that dateparser has collected.

It would read them itself, but takes a fifth of a second to begin and as long again for each set of languages.
"""

from __future__ import annotations

import datetime as dt
import importlib
import re
from functools import cache
from unicodedata import combining, normalize

from timeline.languages.recognition import SCRIPTS, WORDS

DAY_IN_WORDS = re.compile(
    r"(?<![\w.])\d{1,2}(?:\.|er|º|°|-?(?:е|го|ое))? (?:de |d[’'])?"
    r"(?P<a>[^\W\d_][^\s\d,]{2,})(?: del?|,)? (?:19|20)\d\d(?!\w)"
    r"|(?P<b>[^\W\d_][^\s\d,]{2,}) \d{1,2},? (?:19|20)\d\d(?!\w)"
    r"|(?<!\d)(?:19|20)\d\d\.? (?P<c>[^\W\d_][^\s\d,]{2,}) \d{1,2}(?!\d)"
    r"|(?:19|20)\d\d ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]"
)
"""A day, a word where a month stands, and a year: "12 février 2022", "12. Februar 2022", "12 лютого 2022"."""
_CALLED = {"no": "nb", "tl": "fil"}
_UNKNOWN = frozenset(("tg",))
"""Languages as dateparser calls them, and those that it does not know."""
_MONTHS = "january february march april may june july august september october november december".split()
_NUMBER = re.compile(r"\d+")
_ACCENT = 200
"""Classes of combining marks from here on are accents; below are those that make another letter."""


def foreign_day(found: re.Match[str]) -> dt.date | None:
    """Read what `DAY_IN_WORDS` found; None where no language of its letters has such a month, or no such day exists.

    Of languages that call different months by one name, that counts which more people read.
    """
    numbers = [int(number) for number in _NUMBER.findall(found.group())]
    if len(numbers) == 3:
        year, month, day = numbers
    else:
        word = _word(found)
        named = (months_of(language).get(word) for language in languages_of(found.group()))
        day, year = sorted(numbers)
        month = next(filter(None, named), 0)
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def names_english_month(found: re.Match[str]) -> bool:
    """Whether the word of what `DAY_IN_WORDS` found is a month in English, too."""
    return _word(found) in months_of("en")


def _word(found: re.Match[str]) -> str:
    return _bare(next(filter(None, found.groups()), ""))


def languages_of(text: str) -> list[str]:
    """Name the languages of the letters of a text as dateparser calls and orders them; Latin letters by default."""
    from dateparser.data.languages_info import language_order  # noqa: PLC0415 (heavy)

    script = next((code for code, (_, letters) in SCRIPTS.items() if re.search(f"[{letters}]", text)), "latn")
    codes = [_CALLED.get(code, code) for code in WORDS.get(script, {script: ()}) if code not in _UNKNOWN]
    return sorted(codes, key=language_order.index)


@cache
def months_of(language: str) -> dict[str, int]:
    """Give the months of a language their numbers, by their names and short names, as `_bare` gives them."""
    known: dict[str, list[str]] = importlib.import_module(f"dateparser.data.date_translation_data.{language}").info
    numbered: dict[str, int] = {}
    for number, month in enumerate(_MONTHS, 1):
        for name in known[month]:
            numbered.setdefault(_bare(name), number)
    return numbered


def _bare(word: str) -> str:
    """Write a word in small letters, without accents and the stop of short forms."""
    letters = normalize("NFKD", word.casefold())
    return "".join(letter for letter in letters if combining(letter) < _ACCENT).rstrip(".")
