"""Veto and ranking: which of the overlapping expressions of a sentence stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.shapes import Operator
from timeline.model import Kind
from timeline.temporal.veto import PART_OF_A_NAME, veto

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Token

_FINAL = frozenset({"DATE", "TIME", "DURATION", "SET", "SPAN", "VAGUE", "NOTHING", "RANGE"})


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
        (x.operator is not Operator.NOTHING, x.rule.narrative, x.yields == "DURATION", x.side != "so-far"),
    )


def _inside(span: tuple[int, int] | None, names: Sequence[tuple[int, int]]) -> bool:
    return span is not None and any(first <= span[0] and span[1] <= last for first, last in names)


def select(tokens: Sequence[Token], candidates: Iterable[Expression], kind: Kind = Kind.NEWS) -> list[Verdict]:
    """Choose the leftmost-longest expressions; names and measures consume their words and yield nothing.

    What only a narrative reads as a time does not compete in news.
    """
    verdicts: list[Verdict] = []
    standing: list[Expression] = []
    names: list[tuple[int, int]] = []
    for candidate in candidates:
        if candidate.yields not in _FINAL:
            continue
        foreign = candidate.rule.narrative and kind is not Kind.NARRATIVE
        reason = "a time only in a narrative, and this is news" if foreign else veto(tokens, candidate)
        if reason is None:
            standing.append(candidate)
        elif reason == PART_OF_A_NAME:
            names.append((candidate.start, candidate.end))
            verdicts.append(Verdict(candidate, "vetoed", reason))
        else:
            verdicts.append(Verdict(candidate, "vetoed", reason))
    measures = [*names, *((x.start, x.end) for x in standing if x.operator is Operator.NOTHING)]
    if measures:
        taken = [x for x in standing if _inside((x.start, x.end), names) or _inside(x.modifies, measures)]
        verdicts += [Verdict(x, "vetoed", "in a name or measure, or a modifier on one") for x in taken]
        standing = [x for x in standing if x not in taken]
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
    return sorted(verdicts, key=lambda verdict: (verdict.expression.start, -verdict.expression.end))
