"""Veto and ranking: which of the overlapping expressions of a sentence stand."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, compress
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.shapes import Operator
from timeline.model import Kind
from timeline.temporal.expression import NAMED_DAY, QUARTER_ENDED
from timeline.temporal.veto import CONSUMING, veto

if TYPE_CHECKING:
    from collections.abc import Iterable

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
            x.operator is not Operator.NOTHING,
            x.rule.name != NAMED_DAY,
            x.rule.name != QUARTER_ENDED,
            x.side != "until-now",
            x.rule.narrative,
            x.yields == "DURATION",
            x.side != "so-far",
        ),
    )


class _Cover:
    """Spans of tokens, of which any may hold another: told by bisection, as a sentence may be a whole document."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def holds(self, span: tuple[int, int] | None) -> bool:
        if span is None:
            return False
        before = bisect_right(self._starts, span[0])
        return before > 0 and self._reach[before - 1] >= span[1]


def select(tokens: Tokens, candidates: Iterable[Expression], kind: Kind = Kind.NEWS) -> list[Verdict]:
    """Choose the leftmost-longest expressions; names and measures consume their words and yield nothing.

    What only a narrative reads as a time does not compete in news.
    """
    verdicts: list[Verdict] = []
    standing: list[Expression] = []
    names: list[tuple[int, int]] = []
    for candidate in candidates:
        foreign = candidate.rule.narrative and kind is not Kind.NARRATIVE
        reason = "a time only in a narrative, and this is news" if foreign else veto(tokens, candidate)
        if reason is None:
            standing.append(candidate)
        elif reason in CONSUMING:
            names.append((candidate.start, candidate.end))
            verdicts.append(Verdict(candidate, "vetoed", reason))
        else:
            verdicts.append(Verdict(candidate, "vetoed", reason))
    measures = [*names, *((x.start, x.end) for x in standing if x.operator is Operator.NOTHING)]
    if measures:
        named, measured = _Cover(names), _Cover(measures)
        taken = [named.holds((x.start, x.end)) or measured.holds(x.modifies) for x in standing]
        why = "in a name or measure, or a modifier on one"
        verdicts += [Verdict(x, "vetoed", why) for x in compress(standing, taken)]
        standing = [x for x, lost in zip(standing, taken, strict=True) if not lost]
    if len(standing) > 1:
        standing.sort(key=_rank)
    reach = 0
    winner: Expression | None = None
    for candidate in standing:
        if candidate.start < reach:
            outcome = "vetoed" if winner is not None and winner.operator is Operator.NOTHING else "rejected"
            verdicts.append(Verdict(candidate, outcome, "", winner))
            continue
        reach, winner = candidate.end, candidate
        if candidate.operator is not Operator.NOTHING:
            verdicts.append(Verdict(candidate, "chosen", ""))
    if len(verdicts) > 1:
        verdicts.sort(key=lambda verdict: (verdict.expression.start, -verdict.expression.end))
    return verdicts
