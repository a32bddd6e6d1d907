"""Every reading of every expression: chosen, rejected, vetoed, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.model import Interval, Kind
from timeline.segment import segment
from timeline.temporal.document import kind_of, place, read
from timeline.temporal.tagging import check_text, chosen_kind, parse_day

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A reading that was considered. `verdict` is `chosen`, `rejected` or `vetoed`; offsets count code points."""

    start: int
    end: int
    text: str
    rule: str
    verdict: str
    why: str
    value: str | None = None
    mod: str | None = None
    anchor: str | None = None
    interval: Interval | None = None
    edtf: str | None = None
    rejected: tuple[str, ...] = ()

    def __str__(self) -> str:
        head = f"{self.verdict:<8} {self.text!r} [{self.start}:{self.end}]  rule {self.rule}"
        lines = [head]
        if self.value is not None:
            shown = f"         reads {self.value}" + (f" {self.mod}" if self.mod else "")
            lines.append(shown + f"   anchor {self.anchor}")
        if self.interval is not None:
            start = self.interval.start.isoformat() if self.interval.start else "open"
            end = self.interval.end.isoformat() if self.interval.end else "open"
            form = f"   EDTF {self.edtf}" if self.edtf else ""
            lines.append(
                f"         bounds [{start}, {end})  {self.interval.bound.value}, "
                f"{self.interval.granularity.value}{form}"
            )
        if self.rejected:
            lines.append(f"         rejected {', '.join(self.rejected)}")
        if self.why:
            lines.append(f"         because {self.why}")
        return "\n".join(lines)


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
    readings = read(segment(text))
    chosen = kind_of(readings, day) if given is Kind.AUTO else given
    shown = []
    for found in place(readings, day, chosen):
        timex = found.timex
        shown.append(
            Candidate(
                start=timex.start, end=timex.end, text=text[timex.start : timex.end], rule=timex.name, verdict="chosen",
                why=found.resolution.why, value=timex.value, mod=timex.mod, anchor=timex.anchor,
                interval=timex.interval, edtf=timex.edtf,
                rejected=tuple(sorted(rival.value for rival in found.resolution.rivals)),
            )
        )  # fmt: skip
    for reading in readings:
        for verdict in reading.verdicts:
            if verdict.outcome == "chosen":
                continue
            x = verdict.expression
            start, end = reading.tokens[x.start].start, reading.tokens[x.end - 1].end
            shown.append(
                Candidate(
                    start=start,
                    end=end,
                    text=text[start:end],
                    rule=x.rule.name,
                    verdict=verdict.outcome,
                    why=verdict.why,
                )
            )
    return sorted(
        shown, key=lambda candidate: (candidate.start, candidate.verdict != "chosen", -candidate.end, candidate.rule)
    )
