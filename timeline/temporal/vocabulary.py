"""What each token is to the grammar, and the runs of tokens that can hold a match.

A match steps from token to token as the rules allow. Wherever no rule allows the step, a sentence can be cut; what is
left are short runs ("in March 2011", "the past two weeks") that come again and again.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from timeline.languages.en import lexicon
from timeline.languages.en.triggers import TRIGGERS
from timeline.temporal.lattice import KNOWN, classes, counts, edges_of
from timeline.temporal.steps import ANYTHING, steps
from timeline.temporal.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_KEPT = 1 << 16
_LONGEST = 40
_TWO, _THREE = 2, 3
Standing = tuple[int, int, int, int, bool]
"""The fields `begins` to `alone` of a lexeme."""
_PLAIN = frozenset({"DIGITS", "NUM", "DOT_CLOCK"})


class Lexeme:
    """What the grammar knows of a token; the same object for all tokens that are the same to it.

    `classes` are those of the token by itself, with their values, and `edges` what they are in a lattice. The next are
    sets of terminals as bits: `begins` is what the token is, `follows` what may stand behind it, `opening` what may
    where it opens a match, `closing` what may close one right behind it. `alone` tells whether it may be a whole match,
    `counts` whether a number may begin, and `count` is the edge of that which it is by itself; `figures` tells whether
    it is a number, or a decade, of two or three.
    """

    __slots__ = (
        "alone", "begins", "capital", "classes", "closing", "count", "counts", "edges", "figures", "follows", "lower",
        "opening",
        "trigger",
    )  # fmt: skip

    def __init__(self, lower: str, *, capital: bool, trigger: bool) -> None:
        self.lower = lower
        self.capital = capital
        self.trigger = trigger
        self.figures = _has_few_figures(lower)
        self.classes = found = classes(lower, capital=capital)
        self.edges, self.count = edges_of(lower, found)
        kinds = terminals = [kind for kind, _ in found]
        self.counts = counts(lower, kinds)
        is_word = lower.isalpha()
        if is_word:
            terminals = [*terminals, "WORD"]
        if lower in steps().bits:
            terminals = [lower, *terminals]
        self.begins, self.follows, self.opening, self.closing, self.alone = _standing(tuple(terminals))
        if not (is_word or lower.isdecimal() or _PLAIN.issuperset(kinds)) or "SMALL_HOURS" in kinds:
            self.trigger = True

    @classmethod
    def plain(cls, lower: str, word: Standing) -> Lexeme:
        """Make the lexeme of a word that no rule and no entry of the lexicon names; most words are such."""
        plain = cls.__new__(cls)
        plain.lower = lower
        plain.capital = plain.trigger = plain.counts = plain.figures = False
        plain.classes = ()
        plain.count = None
        plain.edges = [("WORD", lower, 1)]
        plain.begins, plain.follows, plain.opening, plain.closing, plain.alone = word
        return plain


@lru_cache(maxsize=1 << 10)
def _standing(terminals: tuple[str, ...]) -> Standing:
    bits, follow, opens, closes, alone = steps()
    begins, follows, opening, closing = ANYTHING, 0, 0, 0
    for part in terminals:
        begins |= bits.get(part, 0)
        follows |= follow.get(part, 0)
        opening |= opens.get(part, 0)
        closing |= closes.get(part, 0)
    return begins, follows, opening, closing, not alone.isdisjoint(terminals)


class _Vocabulary(dict[str, Lexeme]):
    """The lexemes of the tokens seen so far; started anew when it is full, so that no text can fill the memory."""

    __slots__ = ("_alike", "_named", "_word", "plain", "respelled")

    def __init__(self) -> None:
        super().__init__()
        self._alike: dict[tuple[str, bool, bool], Lexeme] = {}
        self._word = _standing(("WORD",))
        self._named = KNOWN | TRIGGERS | steps().bits.keys()
        self.plain = Lexeme.plain("", self._word)
        """What stands for every word that has nothing of its own but its spelling."""
        self.respelled: set[str] = set()
        """The tokens seen so far that the grammar spells otherwise than in lower case: there are few, as "o'clock"."""

    def __missing__(self, text: str) -> Lexeme:
        lower = text.lower()
        found = self.plain if lower.isalpha() and lower not in self._named else self._named_lexeme(text, lower)
        if len(text) <= _LONGEST:
            if len(self) >= _KEPT:
                self.clear()
                self._alike.clear()
            self[text] = found
        return found

    def own(self, text: str) -> Lexeme:
        """Return the lexeme of a plain word that carries its spelling."""
        key = text.lower(), False, False
        found = self._alike.get(key) or Lexeme.plain(key[0], self._word)
        if len(text) <= _LONGEST:
            self._alike[key] = found
        return found

    def _named_lexeme(self, text: str, written: str) -> Lexeme:
        lower = fold(written)
        if lower != written:
            self.respelled.add(text)
        key = lower, lower in lexicon.CASED and text[0].isupper(), text in TRIGGERS
        found = self._alike.get(key) or Lexeme(lower, capital=key[1], trigger=key[2])
        if len(text) <= _LONGEST:
            self._alike[key] = found
        return found


@cache
def _vocabulary() -> _Vocabulary:
    """Return the one vocabulary of the process, which the rules fill when it is first asked for."""
    return _Vocabulary()


def lexemes(words: Iterable[str]) -> list[Lexeme]:
    """Look up tokens, given as they stand in the text; of those that share one lexeme none carries its spelling."""
    return list(map(_vocabulary().__getitem__, words))


def spelled(words: Sequence[str], found: list[Lexeme]) -> list[Lexeme]:
    """Give back the lexemes of some tokens, each with its spelling."""
    known = _vocabulary()
    if known.plain not in found:
        return found
    return [lexeme if lexeme.lower else known.own(word) for word, lexeme in zip(words, found, strict=True)]


def folded(words: Sequence[str], found: Sequence[Lexeme]) -> list[str]:
    """Spell tokens as the grammar does, given as they stand in the text and their lexemes."""
    if _vocabulary().respelled.isdisjoint(words):
        return list(map(str.lower, words))
    return [lexeme.lower or word.lower() for word, lexeme in zip(words, found, strict=True)]


def _has_few_figures(word: str) -> bool:
    figures = word[:-1] if word[-2:] == "0s" else word
    return len(figures) in (_TWO, _THREE) and figures.isdecimal()


def runs(found: Sequence[Lexeme], *, numbers: bool = False) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each longest run that holds a trigger and that a match could fill.

    With `numbers` a number of two or three figures, or a decade of as many ("670s"), is a trigger, too.
    """
    reach = 0
    triggers = [i for i, lexeme in enumerate(found) if lexeme.trigger]
    if numbers:
        triggers = [i for i, lexeme in enumerate(found) if lexeme.trigger or lexeme.figures]
    for trigger in triggers:
        if trigger < reach:
            continue
        start, end = trigger, trigger + 1
        while start > reach and found[start - 1].follows & found[start].begins:
            start -= 1
        while end < len(found) and found[end - 1].follows & found[end].begins:
            end += 1
        reach = end
        while end - start > 1 and not _opens(found[start], found[start + 1]):
            start += 1
        while end - start > 1 and not _closes(found[end - 2], found[end - 1]):
            end -= 1
        if end - start > 1 or found[start].alone:
            yield start, end


def _opens(lexeme: Lexeme, follower: Lexeme) -> bool:
    return lexeme.alone or lexeme.opening & follower.begins > 0


def _closes(before: Lexeme, lexeme: Lexeme) -> bool:
    return lexeme.alone or before.closing & lexeme.begins > 0
