"""Veto and ranking: which of the overlapping expressions of a sentence stand."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from timeline.model.reach import Kind
from timeline.temporal.expression import NAMED_DAY, QUARTER_ENDED
from timeline.temporal.members import NARRATIVE, NOTHING
from timeline.temporal.veto import CONSUMING, veto

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens


class Verdict(NamedTuple):
    """What became of a candidate: `chosen`, `rejected` (a longer or earlier one won) or `vetoed`, and why.

    `winner` is what took its words, where that is the reason.
    """

    expression: Expression
    outcome: str
    why: str
    winner: Expression | None = None


def _rank(x: Expression) -> tuple[int, int, tuple[bool, ...]]:
    """Order candidates: leftmost, longest; of the same words a name, then a date, and what its context bounds."""
    return (
        x.start,
        -x.end,
        (
            x.operator is not NOTHING,
            x.rule.name != NAMED_DAY,
            x.rule.name != QUARTER_ENDED,
            x.side != "until-now",
            x.rule.narrative,
            x.yields == "DURATION",
            x.side not in ("so-far", "from-now"),
            x.bound is None,
        ),
    )


class _Cover:
    """Spans of tokens, of which any may hold another: told by bisection, as a sentence may be a whole document."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate([end for _, end in ordered], max))

    def holds(self, span: tuple[int, int] | None) -> bool:
        if span is None or not self._starts:
            return False
        before = bisect_right(self._starts, span[0])
        return before > 0 and self._reach[before - 1] >= span[1]


_FOREIGN = "a time only in a narrative, and this is news"
_IN_A_NAME = "in a name or measure, or a modifier on one"


def _refusal(tokens: Tokens, x: Expression, kind: Kind) -> str | None:
    return _FOREIGN if x.rule.narrative and kind is not NARRATIVE else veto(tokens, x)


def select(tokens: Tokens, candidates: Sequence[Expression], kind: Kind = Kind.NEWS) -> list[Expression]:
    """Choose the leftmost-longest expressions; names and measures consume their words and yield nothing.

    What only a narrative reads as a time does not compete in news. Only what may win is looked at closely.
    """
    return [x for x in _winners(tokens, candidates, kind) if x.operator is not NOTHING]


def _winners(tokens: Tokens, candidates: Sequence[Expression], kind: Kind) -> list[Expression]:
    """Choose what stands, names and measures among it, in the order of the text."""
    ordered = sorted(candidates, key=_rank) if len(candidates) > 1 else candidates
    names = [x for x in candidates if x.operator is NOTHING]
    measures = _Cover([(x.start, x.end) for x in names if _refusal(tokens, x, kind) is None]) if names else None
    winners: list[Expression] = []
    reach = named = 0
    for i, x in enumerate(ordered):
        if x.end <= reach:
            continue
        reason = _refusal(tokens, x, kind)
        if reason is not None:
            if reason in CONSUMING:
                named = max(named, x.end)
            continue
        if x.start < reach or x.end <= named or (measures and measures.holds(x.modifies)):
            continue
        if i + 1 < len(ordered) and _is_a_name(tokens, ordered, i, kind):
            named = max(named, x.end)
            continue
        reach = x.end
        winners.append(x)
    return winners


def _is_a_name(tokens: Tokens, ordered: Sequence[Expression], at: int, kind: Kind) -> bool:
    """Whether another reading of the same words, that comes later in the order, shows them to be part of a name."""
    x = ordered[at]
    for i in range(at + 1, len(ordered)):
        other = ordered[i]
        if (other.start, other.end) != (x.start, x.end):
            return False
        if _refusal(tokens, other, kind) in CONSUMING:
            return True
    return False


def verdicts(tokens: Tokens, candidates: Sequence[Expression], kind: Kind = Kind.NEWS) -> list[Verdict]:
    """Tell what became of each candidate, in the order of the text."""
    winners = _winners(tokens, candidates, kind)
    found = []
    for x in candidates:
        before = bisect_right(winners, x.start, key=attrgetter("start"))
        winner = winners[before - 1] if before and winners[before - 1].end > x.start else None
        if winner is x:
            found += [Verdict(x, "chosen", "")] if x.operator is not NOTHING else []
        elif reason := _refusal(tokens, x, kind):
            found.append(Verdict(x, "vetoed", reason))
        elif winner is None:
            found.append(Verdict(x, "vetoed", _IN_A_NAME))
        else:
            found.append(Verdict(x, "vetoed" if winner.operator is NOTHING else "rejected", "", winner))
    return sorted(found, key=lambda verdict: (verdict.expression.start, -verdict.expression.end))
