"""Which steps from token to token the rules allow."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache, reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.time import STAGES
from timeline.temporal.lattice import COMPOUNDS
from timeline.temporal.patterns import elements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.temporal.patterns import Element


ANYTHING = 1
"""The bit of no terminal, which stands for whatever there is, and for nothing too."""
_ANY = "*"
"""All rules."""
_USED = "+"
"""The rules whose matches other rules may use."""
_Pair = tuple[tuple[str, ...], tuple[str, ...]]
"""The alternatives of two places that may stand side by side."""


class Steps(NamedTuple):
    """Which terminals (words and token classes) may follow which in a match, and how a match may open and close.

    Sets of terminals are numbers, in which each terminal has its own bit.
    """

    bits: dict[str, int]
    follow: dict[str, int]
    """For each terminal the set of those that may stand behind it."""
    opening: dict[str, int]
    """For each terminal the set of those that may stand behind it where it opens a match."""
    closing: dict[str, int]
    """For each terminal the set of those that may close a match right behind it."""
    alone: frozenset[str]
    """The terminals that may be a whole match."""


@lru_cache(maxsize=1)
def steps() -> Steps:
    """Read off the rules, once a process, which steps they allow.

    Where a rule names what another rule yields, any rule's match may stand: operators may change what a match yields.
    """
    rules = [(rule.yields, elements(rule.pattern)) for stage in STAGES for rule in stage]
    compounds = [(kind, elements(pattern)) for kind, pattern in COMPOUNDS]
    patterns = [pattern for _, pattern in (*rules, *compounds)]
    terminals = sorted({part for pattern in patterns for place in pattern for part in place.alternatives})
    nodes = {kind for kind, _ in rules}.intersection(terminals)
    productions = [
        *compounds,
        *((_ANY, pattern) for _, pattern in rules),
        *((_USED, pattern) for kind, pattern in rules if kind in nodes),
        *((node, elements(_USED)) for node in sorted(nodes)),
    ]
    first = _outermost(productions)
    last = _outermost((kind, pattern[::-1]) for kind, pattern in productions)
    whole = _outermost((kind, _lone(pattern)) for kind, pattern in productions)
    bits = {terminal: ANYTHING << n for n, terminal in enumerate(terminals, 1)}

    def reached(pairs: Iterable[_Pair], left: dict[str, set[str]], right: dict[str, set[str]]) -> dict[str, int]:
        """Tell for each terminal that ends what is on the left of a pair what begins that on its right."""
        masks = {part: sum([bits.get(terminal, 0) for terminal in right.get(part, {part})]) for part in terminals}
        behind: dict[str, int] = defaultdict(int)
        for parts, followers in set(pairs):
            mask = reduce(or_, [masks[follower] for follower in followers], 0)
            for part in parts:
                behind[part] |= mask
        found: dict[str, int] = defaultdict(int)
        for part, mask in behind.items():
            for terminal in left.get(part, {part}):
                found[terminal] |= mask
        return dict(found)

    return Steps(
        bits,
        reached((pair for pattern in patterns for pair in _pairs(pattern)), last, first),
        reached(((one, two) for pattern in patterns for two, one in _last_pairs(pattern[::-1])), whole, first),
        reached((pair for pattern in patterns for pair in _last_pairs(pattern)), last, whole),
        frozenset(whole[_ANY]),
    )


def _lone(pattern: Sequence[Element]) -> Sequence[Element]:
    """Return the places of a pattern that one token may fill alone, as a pattern in which it may be any of them."""
    needed = [place for place in pattern if not place.optional]
    return [place._replace(optional=True) for place in needed or pattern] if len(needed) <= 1 else []


def _last_pairs(pattern: Sequence[Element]) -> Iterator[_Pair]:
    """List what may stand side by side at the end of a pattern; a comma only joins."""
    for i in reversed(range(len(pattern))):
        ends = tuple([part for part in pattern[i].alternatives if part != "," or pattern[i].context])
        for before in reversed(pattern[:i]):
            yield before.alternatives, ends
            if not before.optional:
                break
        if not pattern[i].optional:
            return


def _outer(pattern: Sequence[Element]) -> Iterator[str]:
    """List what may stand first in a match of a pattern; a comma only joins."""
    for place in pattern:
        yield from (part for part in place.alternatives if part != "," or place.context)
        if not place.optional:
            return


def _pairs(pattern: Sequence[Element]) -> Iterator[_Pair]:
    """List what may stand side by side in a pattern."""
    for i, place in enumerate(pattern):
        for follower in pattern[i + 1 :]:
            yield place.alternatives, follower.alternatives
            if not follower.optional:
                break


def _outermost(productions: Iterable[tuple[str, Sequence[Element]]]) -> dict[str, set[str]]:
    """Collect for each class all that its forms, and theirs in turn, begin with; a class may also be one token."""
    found: dict[str, set[str]] = {}
    for kind, pattern in productions:
        found.setdefault(kind, {kind}).update(_outer(pattern))
    grows = True
    while grows:
        grows = False
        for reached in found.values():
            size = len(reached)
            reached.update(*(found[part] for part in tuple(reached) if part in found))
            grows = grows or len(reached) > size
    return found
