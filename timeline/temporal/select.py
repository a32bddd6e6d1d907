"""Veto and ranking: which of the overlapping expressions of a sentence stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.shapes import Operator
from timeline.temporal.veto import veto

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def _wraps_a_name(x: Expression, names: Sequence[tuple[int, int]]) -> bool:
    """Whether an expression is a modifier on what is a name or measure: "about three-quarters" of something."""
    inner = x.modifies
    return inner is not None and any(start <= inner[0] and inner[1] <= end for start, end in names)


def select(tokens: Sequence[Token], candidates: Sequence[Expression]) -> list[Verdict]:
    """Choose the leftmost-longest expressions; names and measures consume their words and yield nothing."""
    verdicts: list[Verdict] = []
    standing: list[Expression] = []
    for candidate in candidates:
        if candidate.yields not in _FINAL:
            continue
        reason = veto(tokens, candidate)
        if reason is None:
            standing.append(candidate)
        else:
            verdicts.append(Verdict(candidate, "vetoed", reason))
    names = [(x.start, x.end) for x in standing if x.operator is Operator.NOTHING]
    if names:
        wrapping = [x for x in standing if _wraps_a_name(x, names)]
        verdicts += [Verdict(x, "vetoed", "a modifier on what is a name or measure") for x in wrapping]
        standing = [x for x in standing if not _wraps_a_name(x, names)]
    standing.sort(key=lambda x: (x.start, -x.end, x.operator is not Operator.NOTHING, x.yields == "DURATION"))
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
