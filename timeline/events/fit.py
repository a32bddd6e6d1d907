"""A line brought to its length: by what it can best do without, and by an earlier end where that is not enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.events.clausal import LOSS_OF_FRONT
from timeline.events.grammar import DASHES, QUOTES, UNFINISHED
from timeline.events.line import reach_of, width
from timeline.events.phrases import MARKS
from timeline.events.tails import tails
from timeline.events.titles import LOSS_OF_DATE, LOSS_OF_TITLE
from timeline.events.units import units_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.grammar import Parse
    from timeline.events.link import Link
    from timeline.events.phrases import Unit

_MOST_IF_DENIED = LOSS_OF_TITLE
"""Loss of what may go beside a negation, which may mean just that: "they did not leave on Monday"."""
_AT_FRONT = frozenset((1.0, LOSS_OF_TITLE, LOSS_OF_FRONT))
"""Losses of what may go from the beginning of a line."""
_LOSS_OF_TAIL = 4.5
_LESS_IF_APART = 1.5
"""At a comma or a clause."""
_LOSS_OF_LETTER = 0.05
_MARKS = DASHES | {",", ";", ":"}
_LOOSE = _MARKS | {"("}
_LOSS_OF_NAME = 1.0
_MOST_NAMES = 3
_MOST_CUTS = 60
"""Cuts that are weighed together; a list of hundreds of numbers has one for each."""
_QUOTED = 8
"""Tokens from a quotation mark to the next where a line has all between them or none."""
_NEVER = 10_000.0


def fitted(parse: Parse, line: Sequence[int], link: Link, longest: int) -> tuple[list[int], float]:
    """Leave out of a line what it can do without, or its end, until it fits. Tell the loss.

    The least dear go first, a letter of each having its price as well; then what had no need to go comes back, the
    dearest first. Negations, hedges, conditions and what a verb cannot do without stay in any case. The line is still
    too long where no cut is enough.
    """
    kept = list(line)
    while len(kept) > 1 and parse.low(kept[-1]) in MARKS and parse.low(kept[-1]) != ")":
        kept.pop()
    longest += 1  # the width counts a blank in front
    excess = width(parse, kept) - longest
    if excess <= 0:
        return kept, 0.0
    reach = parse.reach or reach_of(parse)
    cuts = sorted(_cuts(parse, kept, link, reach))
    taken = _cheapest(cuts, excess)
    if (
        not taken or sum(cut.loss for cut in taken) > _LOSS_OF_TAIL - _LESS_IF_APART + _LOSS_OF_LETTER * excess
    ):  # an end may be cheaper
        cuts = sorted([*cuts, *_ends(parse, kept, link, longest)])
        taken = _cheapest(cuts, excess) or _first_enough(cuts, excess)
    gone = {index for cut in taken for index in range(cut.first, cut.end)}
    return _tidy(parse, [index for index in kept if index not in gone]), sum(cut.loss for cut in taken)


class _Cut(NamedTuple):
    """Tokens that may be left out together, and what is lost by that: in order of the price, the later one first."""

    loss: float
    last: int
    first: int
    end: int
    saved: int
    """Characters."""


def _cheapest(cuts: Sequence[_Cut], excess: int) -> Sequence[_Cut]:
    """Choose the cuts, three at the most, that save enough and lose the least; none where more are needed."""
    best: Sequence[_Cut] = ()
    least = _NEVER
    cuts = cuts[:_MOST_CUTS]
    for place, one in enumerate(cuts):
        first, end, lacking = one.first, one.end, excess - one.saved
        if one.loss >= least:
            break
        if lacking <= 0:
            return (one,)
        apart = [cut for cut in cuts[place + 1 :] if end <= cut.first or cut.end <= first]
        for later, two in enumerate(apart):
            loss = one.loss + two.loss
            if loss >= least:
                break
            if two.saved >= lacking:
                best, least = (one, two), loss
                break
            third = next(
                (cut for cut in apart[later + 1 :] if cut.saved >= lacking - two.saved and _apart(cut, two)), None
            )
            if third is not None and loss + third.loss < least:
                best, least = (one, two, third), loss + third.loss
    return best


def _apart(one: _Cut, two: _Cut) -> bool:
    return one.end <= two.first or two.end <= one.first


def _first_enough(cuts: Sequence[_Cut], excess: int) -> Sequence[_Cut]:
    """Take one cut after another until they save enough, then back what had no need to go, the dearest first.

    All that can go together where they are not enough.
    """
    taken: list[_Cut] = []
    for cut in cuts:
        if any(cut.first >= other.first and cut.end <= other.end for other in taken):
            continue
        taken = [other for other in taken if not (other.first >= cut.first and other.end <= cut.end)]
        if not all(_apart(cut, other) for other in taken):
            continue
        taken.append(cut)
        if sum(other.saved for other in taken) >= excess:
            break
    else:
        return taken
    for cut in taken[::-1]:
        if sum(other.saved for other in taken) - cut.saved >= excess:
            taken.remove(cut)
    return taken


def _ends(parse: Parse, kept: list[int], link: Link, longest: int) -> Iterator[_Cut]:
    """Yield the ends that a line may do without."""
    names, place, tokens = 0, len(kept), parse.tokens
    for size, letters in tails(parse, kept, link, longest):
        if names < _MOST_NAMES:
            names += sum(tokens[index].is_name and tokens[index].timex < 0 for index in kept[size:place])
            place = size
        apart = parse.low(kept[size]) == "," or kept[size] in parse.starts
        loss = _LOSS_OF_TAIL - (_LESS_IF_APART if apart else 0.0) + _LOSS_OF_NAME * min(names, _MOST_NAMES)
        yield _Cut(loss + _LOSS_OF_LETTER * letters, -kept[size], kept[size], kept[-1] + 1, letters)


def _cuts(parse: Parse, kept: list[int], link: Link, reach: Sequence[int]) -> Iterator[_Cut]:
    """Yield the units that stand in a line as they stand in the sentence."""
    if "only" in parse.words and "but" in parse.words:
        return
    first, end = kept[0], kept[-1] + 1
    broken = end - first != len(kept)
    inside = {index: place for place, index in enumerate(kept)} if broken else {}
    denied = any(p.negated and first <= p.head < end for p in parse.predicates)
    for unit in units_of(parse, kept, link.vital):
        if denied and (unit.loss > _MOST_IF_DENIED or unit.loss == LOSS_OF_DATE):
            continue
        if (unit.first == first and unit.loss not in _AT_FRONT) or _is_quoted(parse, unit):
            continue
        if broken:
            start, size = inside.get(unit.first, -1), unit.end - unit.first
            if start < 0 or kept[start : start + size] != list(range(unit.first, unit.end)):
                continue
        elif unit.first < first or unit.end > end:
            continue
        letters = reach[unit.end - 1] - (reach[unit.first - 1] if unit.first else 0)
        yield _Cut(unit.loss + unit.letter * letters, -unit.first, unit.first, unit.end, letters)


def _is_quoted(parse: Parse, unit: Unit) -> bool:
    """Whether a unit stands within a few quoted words: 'is "largely / done"', 'it would come "in the next days."'."""
    opening = next((i for i in range(unit.first - 1, max(-1, unit.first - _QUOTED), -1) if parse.low(i) in QUOTES), -1)
    if opening < 0 or sum(low in QUOTES for low in parse.lows[:opening]) % 2:
        return False
    return any(parse.low(place) in QUOTES for place in range(unit.end, opening + _QUOTED))


def _tidy(parse: Parse, kept: list[int]) -> list[int]:
    """Take off marks that are left at the ends or stand side by side."""
    lows = parse.lows
    line: list[int] = []
    before = ","
    for index in kept:
        low = lows[index]
        if low not in _MARKS or before not in _MARKS or (low == ":" and line):
            line.append(index)
            before = low
    dashed = before in DASHES
    while len(line) > 1 and (lows[line[-1]] in _LOOSE or (dashed and lows[line[-1]] in UNFINISHED)):
        line.pop()
    return line
