"""Every reading of every expression: chosen, rejected, vetoed, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.languages.shapes import Operator
from timeline.model import Interval, Kind
from timeline.segment import segment
from timeline.temporal.document import place, read, reread
from timeline.temporal.kinds import kind_of
from timeline.temporal.select import verdicts
from timeline.temporal.tagging import check_text, chosen_kind, parse_day

if TYPE_CHECKING:
    import datetime as dt

    from timeline.temporal.document import Found
    from timeline.temporal.expression import Expression
    from timeline.temporal.select import Verdict
    from timeline.temporal.tokens import Tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A reading that was considered. `verdict` is `chosen`, `rejected` or `vetoed`; offsets count code points.

    `whole` holds the words of the range that a chosen expression starts. Printed, it is a few lines for a reader.
    """

    start: int
    end: int
    text: str
    rule: str
    verdict: str
    why: str
    type: str | None = None
    value: str | None = None
    mod: str | None = None
    anchor: str | None = None
    interval: Interval | None = None
    edtf: str | None = None
    rejected: tuple[str, ...] = ()
    whole: str | None = None

    def __str__(self) -> str:
        lines = [f"{self.verdict:<8} {self.text!r} [{self.start}:{self.end}]  rule {self.rule}"]
        if self.value is not None:
            reading = " ".join(part for part in (self.type, self.value, self.mod) if part)
            lines.append(f"{_MARGIN}reads {reading}   anchor {self.anchor}")
        if self.whole is not None:
            lines.append(f"{_MARGIN}starts {self.whole!r}")
        if self.interval is not None:
            start = self.interval.start.isoformat() if self.interval.start else "open"
            end = self.interval.end.isoformat() if self.interval.end else "open"
            kinds = f"{self.interval.bound}, {self.interval.granularity}, {self.interval.extent}"
            form = f"   EDTF {self.edtf}" if self.edtf else ""
            lines.append(f"{_MARGIN}bounds [{start}, {end})  {kinds}{form}")
        if self.rejected and not all(rival in self.why for rival in self.rejected):
            lines.append(f"{_MARGIN}rejected {', '.join(self.rejected)}")
        if self.why:
            lines.append(f"{_MARGIN}because {self.why}")
        return "\n".join(lines)


_MARGIN = " " * 9


def explain(text: str, dct: dt.date | str | None = None, *, kind: Kind | str = Kind.AUTO) -> list[Candidate]:
    """Show every candidate of a text with its fate, in the order of the text.

    Parameters
    ----------
    text
        Plain text.
    dct
        Document creation time, as for `timexes`.
    kind
        As for `timexes`.

    Returns
    -------
    list of Candidate
        The chosen with their values, bounds, anchor and rejected dates; the rejected and vetoed with the reason. Empty
        where no word of the text can be part of a time expression.
    """
    check_text(text)
    day, given = parse_day(dct), chosen_kind(kind)
    sentences = segment(text)
    readings = read(sentences)
    chosen = kind_of(readings, day) if given is Kind.AUTO else given
    readings = reread(readings, chosen, sentences)
    shown = [_chosen(text, found) for found in place(readings, day, chosen)]
    for reading in readings:
        found = verdicts(reading.tokens, reading.candidates, chosen)
        shown += [_left(text, reading.tokens, verdict) for verdict in found if verdict.outcome != "chosen"]
    return sorted(
        shown, key=lambda candidate: (candidate.start, candidate.verdict != "chosen", -candidate.end, candidate.rule)
    )


def _chosen(text: str, found: Found) -> Candidate:
    timex = found.timex
    return Candidate(
        start=timex.start, end=timex.end, text=text[timex.start : timex.end], rule=timex.name, verdict="chosen",
        why=found.resolution.why, type=timex.type.value, value=timex.value, mod=timex.mod, anchor=timex.anchor,
        interval=timex.interval, edtf=timex.edtf,
        rejected=tuple(sorted(rival.value for rival in found.resolution.rivals)),
        whole=None if timex.whole_end is None else text[timex.start : timex.whole_end],
    )  # fmt: skip


def _left(text: str, tokens: Tokens, verdict: Verdict) -> Candidate:
    x, winner = verdict.expression, verdict.winner
    start, end = _span(tokens, x)
    why = verdict.why
    if winner is not None:
        name = winner.operator is Operator.NOTHING
        if (winner.start, winner.end) == (x.start, x.end):
            why = f"the same words are {'a name or measure, ' if name else ''}read by {winner.rule.name}"
        else:
            words = text[slice(*_span(tokens, winner))]
            why = f"part of {'the name or measure ' if name else ''}{words!r}, read by {winner.rule.name}"
    return Candidate(
        start=start, end=end, text=text[start:end], rule=x.rule.name, verdict=verdict.outcome, why=why
    )  # fmt: skip


def _span(tokens: Tokens, x: Expression) -> tuple[int, int]:
    return tokens.start(x.start), tokens.end(x.end - 1)
