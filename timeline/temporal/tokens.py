"""The tokens of a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.quotations import Quotations

# The blank in front and the plain words and marks, which most tokens are, are only there to be fast.
_TOKEN = re.compile(
    r"""
    [ ]?(
      [A-Za-z]++(?![^ ,])
    | [,.;:?!"()$%-]
    | [A-Za-z]{2,}+(?![^\W\d_])
    | [^\W\d_]{2,}
    | \d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?      # 2022-02-12T09:30
        (?:Z\b|[+-]\d\d:?\d\d)?(?![\d-])                     # 2022-02-12T09:30+02:00
    | \d{4}-\d{2}-\d{2}(?![\d-])                              # 2022-02-12
    | (?:[0-3]?\d-|[0-3]\d(?:[0-2]\d[0-5]\dZ)?)(?:J(?:AN|UN|UL)|FEB|MA[RY]|A(?:PR|UG)|SEP|OCT|NOV|DEC
        |J(?:an|un|ul)|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec)-?(?:[12]\d)?\d\d(?![\w-])   # 12-FEB-22, 121430ZFEB22
    | 9\\?/11(?![\d/]|\\/)                                    # 9/11; tokenized texts escape the slash: 9\/11
    | \d{1,4}\\?/\d{1,2}\\?/\d{2,4}(?![\d/]|\\/)               # 11/02/89, 2022/02/12
    | \d{1,2}\.\d{1,2}\.\d{4}(?!\d|\.\d)                      # 12.02.2022
    | [0-3]\d\.[01]\d\.\d{2}(?!\d|\.\d)                        # 12.02.22
    | \d{1,2}:\d{2}(?::\d{2})?(?:\+\d\d:\d\d)?(?!\d|:\d)      # 9:30, 09:30+02:00
    | [0-3]?\d(?=,(?:19|20)\d\d(?![\d,]))                      # "Jan. 2,2003"
    | \d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+                        # 1,200 and 3.5: never a year
    | \d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)\b
    | (?:['’‘]\d0|\b\d{1,3}0)['’]?[sS]\b                           # '90s, 1930s, 470s, 70s
    | ['’‘]\d\d(?!\w)                                           # '98
    | \d+
    | [aApP]\.\s?[mM](?![^\W\d_])\.?
    | (?:[^\W\d_]\.){2,}
    | ['’]s\b
    | o['’]clock\b
    | [^\W\d_]
    | \\?/
    | \S
    )
    """,
    re.VERBOSE,
)


_SHORT = 2000
"""Characters: in a longer sentence a word is not sought by itself, so that time stays linear in the length."""

FAR = 40
"""Tokens: what stands further off is not of the same statement, however long the sentence."""


OLDEST = 1500
"""A number below it is a year only behind "in" and the like, unless its text tells of those years."""


class Tokens:
    """The tokens of a sentence: `texts` as they are written, `lowers` as they are folded.

    From `oldest` on a number may be a year without a word in front that shows it.

    Where they stand in the text is found out when it is asked for, as most stand nowhere near a time.
    """

    __slots__ = ("_offset", "_sentence", "_starts", "lowers", "oldest", "quotations", "texts")

    def __init__(self, sentence: str, offset: int, texts: list[str], lowers: list[str]) -> None:
        self.texts = texts
        self.lowers = lowers
        self.oldest = OLDEST
        self._sentence = sentence
        self._offset = offset
        self._starts: list[int] = []
        self.quotations: Quotations | None = None

    def __len__(self) -> int:
        return len(self.lowers)

    def start(self, i: int) -> int:
        """Return where a token starts in the text."""
        starts = self._starts
        known = len(starts)
        if i >= known:
            sentence, word = self._sentence, self.texts[i]
            if len(sentence) <= _SHORT:
                only = sentence.find(word)
                if only == sentence.rfind(word) or (only := self._only(i, word)) >= 0:
                    return self._offset + only
            end = starts[-1] + len(self.texts[known - 1]) if known else 0
            for word in self.texts[known : i + 1]:
                start = sentence.index(word, end)
                starts.append(start)
                end = start + len(word)
        return self._offset + starts[i]

    def _only(self, i: int, word: str) -> int:
        """Return where a token starts in the sentence, if its word stands only once where it may be; else -1."""
        first, last = sum(map(len, self.texts[:i])), len(self._sentence) - sum(map(len, self.texts[i + 1 :]))
        only = self._sentence.find(word, first, last)
        return only if self._sentence.rfind(word, first, last) == only else -1

    def end(self, i: int) -> int:
        """Return where a token ends in the text."""
        return self.start(i) + len(self.texts[i])

    def around(self, start: int, end: int) -> list[str]:
        """Return the words around some tokens that may be of the same statement, lower case."""
        return self.lowers[max(0, start - FAR) : end + FAR]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the tokens from one position to before another start and end in the text."""
        first = self.start(start)
        if end - start == 1:
            return first, first + len(self.texts[start])
        behind = first - self._offset + len(self.texts[start])
        for word in self.texts[start + 1 : end]:
            behind = self._sentence.index(word, behind) + len(word)
        return first, self._offset + behind

    def touches(self, i: int) -> bool:
        """Whether nothing stands between a token, not the first, and the one before it."""
        return not self._sentence[self.start(i) - self._offset - 1].isspace()

    def capital(self, i: int) -> bool:
        """Whether a token starts with a capital."""
        return self.texts[i][0].isupper()


_HALVES = frozenset(("a.", "A.", "p.", "P."))
"""What the one token that may hold white space begins with: "a. m."."""
_MARKS = frozenset(',.;:?!"()$%-')
"""Each is a token by itself wherever it stands behind a word."""
_LONGEST = 40
"""Characters: a longer stretch without white space is no word that comes again."""
_KEPT = 1 << 14
_CUT: dict[str, tuple[str, ...]] = {}
"""The tokens of the stretches without white space seen so far; started anew when it is full."""


def words(text: str) -> list[str]:
    """Split a text into its tokens as they are written; only white space stands between them."""
    found = []
    for part in text.split():
        if part.isalpha():
            found.append(part)
        elif part in _CUT:
            found += _CUT[part]
        elif part[-2:] in _HALVES and _may_run_on(part[-3:-2]):
            return _TOKEN.findall(text)
        else:
            found += _cut(part)
    return found


def _may_run_on(before: str) -> bool:
    """Whether what stands before a half of the day leaves it a token: "5 p." may go on with "m.", and "Corp." may not.

    Behind the m of another half it may: "p.mp. m.".
    """
    return not before.isalpha() or before in "mM"


def _cut(part: str) -> Sequence[str]:
    word, mark = part[:-1], part[-1]
    found = (word, mark) if mark in _MARKS and word.isalpha() else tuple(_TOKEN.findall(part))
    if len(part) <= _LONGEST:
        if len(_CUT) >= _KEPT:
            _CUT.clear()
        _CUT[part] = found
    return found


def fold(word: str) -> str:
    """Lower a token and fold typographic variants: apostrophes, dashes, "a. m.", "o'clock"."""
    lower = word.lower()
    if lower.isalpha():
        return lower
    lower = lower.replace("’", "'").replace("‘", "'") if len(lower) > 1 else lower.replace("’", "'")
    if lower == "o'clock":
        return "oclock"
    if lower in "–—‑‐−":
        return "-"
    return lower.replace(" ", "").replace("\\/", "/")
