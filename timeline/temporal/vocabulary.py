"""What each token is to the grammar, and the runs of tokens that can hold a match.

A match steps from token to token as the rules allow. Wherever no rule allows the step, a sentence can be cut; what is
left are short runs ("in March 2011", "the past two weeks") that come again and again.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.time import STAGES
from timeline.languages.en.triggers import TRIGGERS
from timeline.temporal.lattice import CASED, COMPOUNDS, classes
from timeline.temporal.patterns import elements
from timeline.temporal.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.temporal.patterns import Element

_KEPT = 1 << 16
_LONGEST = 40
_PLAIN = frozenset({"DIGITS", "NUM", "DOT_CLOCK"})


class Lexeme:
    """What the grammar knows of a token; the same object for all tokens that are the same to it.

    `begins` and `follows` are sets of terminals as bits: what the token is, and what may stand behind it. `opens` and
    `closes` tell whether a match may begin and end with it.
    """

    __slots__ = ("begins", "capital", "classes", "closes", "follows", "lower", "opens", "trigger")

    def __init__(self, lower: str, *, capital: bool, trigger: bool) -> None:
        self.lower = lower
        self.capital = capital
        self.classes = classes(lower, capital=capital)
        kinds = [kind for kind, _ in self.classes]
        self.trigger = trigger or not (lower.isalpha() or lower.isdecimal() or _PLAIN.issuperset(kinds))
        steps = _steps()
        self.begins = self.follows = 0
        self.opens = self.closes = False
        for terminal in (lower, *kinds):
            self.begins |= steps.bits.get(terminal, 0)
            self.follows |= steps.follow.get(terminal, 0)
            self.opens = self.opens or terminal in steps.opens
            self.closes = self.closes or terminal in steps.closes


class _Steps(NamedTuple):
    """Which terminals may open and close a match, and which may follow which."""

    bits: dict[str, int]
    follow: dict[str, int]
    opens: frozenset[str]
    closes: frozenset[str]


@lru_cache(maxsize=1)
def _steps() -> _Steps:
    """Read off the rules, once a process, which steps they allow.

    Where a rule names what another rule yields, any rule's match may stand: operators may change what a match yields.
    """
    rules = [(rule.yields, elements(rule.pattern)) for stage in STAGES for rule in stage]
    compounds = [(kind, elements(pattern)) for kind, pattern in COMPOUNDS]
    patterns = [pattern for _, pattern in (*rules, *compounds)]
    nodes = {part for pattern in patterns for place in pattern for part in place.alternatives} & {
        kind for kind, _ in rules
    }
    forms = {node: [pattern for kind, pattern in rules if kind in nodes] for node in sorted(nodes)}
    forms[""] = [pattern for _, pattern in rules]
    for kind, pattern in compounds:
        forms.setdefault(kind, []).append(pattern)
    first = _closure({kind: {part for form in found for part in _outer(form)} for kind, found in forms.items()})
    last = _closure({kind: {part for form in found for part in _outer(form[::-1])} for kind, found in forms.items()})
    bits: dict[str, int] = {}
    follow: dict[str, int] = defaultdict(int)
    for left, right in sorted({pair for pattern in patterns for pair in _pairs(pattern)}):
        mask = 0
        for terminal in sorted(first.get(right, {right})):
            mask |= bits.setdefault(terminal, 1 << len(bits))
        for terminal in last.get(left, {left}):
            follow[terminal] |= mask
    return _Steps(bits, dict(follow), frozenset(first[""]), frozenset(last[""]))


def _outer(pattern: Sequence[Element]) -> Iterator[str]:
    """List what may stand first in a match of a pattern; a comma only joins."""
    for place in pattern:
        yield from (part for part in place.alternatives if part != "," or place.context)
        if not place.optional:
            return


def _pairs(pattern: Sequence[Element]) -> Iterator[tuple[str, str]]:
    """List what may stand side by side in a pattern."""
    for i, place in enumerate(pattern):
        for follower in pattern[i + 1 :]:
            yield from product(place.alternatives, follower.alternatives)
            if not follower.optional:
                break


def _closure(found: dict[str, set[str]]) -> dict[str, set[str]]:
    """Add to what the forms of each class begin with what that begins with in turn; a class may also be one token."""
    for kind, reached in found.items():
        reached.add(kind)
    grows = True
    while grows:
        grows = False
        for reached in found.values():
            size = len(reached)
            reached.update(*(found[part] for part in tuple(reached) if part in found))
            grows = grows or len(reached) > size
    return found


class _Vocabulary(dict[str, Lexeme]):
    """The lexemes of the tokens seen so far; started anew when it is full, so that no text can fill the memory."""

    def __init__(self) -> None:
        super().__init__()
        self._alike: dict[tuple[str, bool, bool], Lexeme] = {}

    def __missing__(self, text: str) -> Lexeme:
        lower = fold(text)
        key = lower, lower in CASED and text[0].isupper(), text in TRIGGERS
        found = self._alike.get(key) or Lexeme(lower, capital=key[1], trigger=key[2])
        if len(self) >= _KEPT:
            self.clear()
            self._alike.clear()
        if len(text) <= _LONGEST:
            self[text] = self._alike[key] = found
        return found


_VOCABULARY = _Vocabulary()


def lexemes(words: Iterable[str]) -> list[Lexeme]:
    """Look up tokens, given as they stand in the text."""
    return list(map(_VOCABULARY.__getitem__, words))


def runs(found: Sequence[Lexeme]) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each longest run that holds a trigger and that a match could fill."""
    reach = 0
    for trigger in [i for i, lexeme in enumerate(found) if lexeme.trigger]:
        if trigger < reach:
            continue
        start, end = trigger, trigger + 1
        while start > reach and found[start - 1].follows & found[start].begins:
            start -= 1
        while end < len(found) and found[end - 1].follows & found[end].begins:
            end += 1
        reach = end
        while start < end and not found[start].opens:
            start += 1
        while start < end and not found[end - 1].closes:
            end -= 1
        if start < end:
            yield start, end
