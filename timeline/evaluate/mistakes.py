"""The differences between gold and system, sorted into classes that tell where to look."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.evaluate.counts import align
from timeline.languages.en.holidays import HOLIDAYS
from timeline.languages.en.lexicon import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.evaluate.timeml import Mention

KINDS = ("missed", "spurious", "extent", "type", "value")

_WORD = re.compile(r"[a-z]+")
_MONTHS = frozenset(MONTHS) | frozenset(MONTH_ABBREVIATIONS)
_WEEKDAYS = frozenset(WEEKDAYS) | {f"{day}s" for day in WEEKDAYS} | frozenset(WEEKDAY_ABBREVIATIONS)
_HOLIDAYS = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(HOLIDAYS, key=len, reverse=True)))
_PLAIN = ("duration", "clock", "part of the day", "century", "decade", "no value", "other")
_DEICTIC = frozenset({"today", "yesterday", "tomorrow", "tonight"})
_FORMS = (
    ("century", re.compile(r"-?\d\d$")),
    ("decade", re.compile(r"-?\d{3}$")),
    ("year", re.compile(r"(?:-?\d{4}|BC\d+|FY\d+|[\dX]{4})$")),
    ("half year", re.compile(r".*-H\d")),
    ("quarter", re.compile(r".*-Q[\dX]")),
    ("season", re.compile(r".*-(?:SP|SU|FA|WI)")),
    ("weekend", re.compile(r".*-WE$")),
    ("week", re.compile(r".*-W[\dX]{2}$")),
    ("part of the day", re.compile(r".*T[A-Z]{2}")),
    ("clock", re.compile(r".*T\d")),
    ("month", re.compile(r"[\dX]{4}-[\dX]{2}$")),
    ("day", re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}|[\dX]{4}-W[\dX]{2}-\d")),
)


class Mistake(NamedTuple):
    """One difference: `kind` is one of `KINDS`.

    `sort` tells what was misread: for a missed expression what it names ("weekday", "relative month"), else the rule
    that read it. `detail` tells a wrong value apart: "year", "direction", "granularity" ..., else it is "". `gold` and
    `system` are words, type and value, "" where there is none; `start` and `end` are the span in the gold, else ours.
    """

    kind: str
    sort: str
    detail: str
    document: str
    start: int
    end: int
    gold: str
    system: str
    context: str

    @property
    def is_sealed(self) -> bool:
        """Whether its words are withheld."""
        return not (self.gold or self.system)

    def sealed(self) -> Mistake:
        """Withhold the words: the mistake of a document that is kept out of sight."""
        return self._replace(gold="", system="", context="")


def mistakes_of(
    document: str,
    text: str,
    dct: str | None,
    gold: Sequence[Mention],
    system: Sequence[Mention],
    *,
    partial: bool = False,
) -> Iterable[Mistake]:
    """List the mistakes of a document: the missed, the spurious (none where the gold is `partial`), the wrong pairs."""
    pairs = align(gold, system)
    paired = {id(a) for a, _ in pairs} | {id(b) for _, b in pairs}

    def mistake(kind: str, sort: str, a: Mention | None, b: Mention | None, detail: str = "") -> Mistake:
        start, end = next((one.start, one.end) for one in (a, b) if one is not None)
        context = " ".join(text[max(0, start - 50) : end + 40].split())
        return Mistake(kind, sort, detail, document, start, end, str(a or ""), str(b or ""), context)

    for a in gold:
        if id(a) not in paired:
            yield mistake("missed", named(a), a, None)
    for b in system:
        if id(b) not in paired and not partial:
            yield mistake("spurious", b.rule, None, b)
    for a, b in pairs:
        if (a.start, a.end) != (b.start, b.end):
            yield mistake("extent", b.rule, a, b)
        if a.type != b.type:
            yield mistake("type", b.rule, a, b, f"{a.type} read as {b.type}")
        if a.value != b.value:
            yield mistake("value", b.rule, a, b, wrong_value(a.value, b.value, dct))


def form(value: str) -> str:
    """Name the form of a TIMEX3 value.

    A unit, or `clock`, `part of the day`, `reference`, `duration`, `no value`, `other`.
    """
    if not value:
        return "no value"
    if value.endswith("_REF"):
        return "reference"
    if re.match(r"P[\dXT]", value):
        return "duration"
    return next((name for name, pattern in _FORMS if pattern.match(value)), "other")


def named(mention: Mention) -> str:
    """Tell what the words of a gold expression name: "calendar day", "weekday", "holiday", "relative month", "set"."""
    if mention.type == "SET":
        return "set"
    what = form(mention.value)
    if what == "reference":
        return f"{mention.value.split('_')[0].lower()} reference"
    if what in _PLAIN:
        return what
    lower = mention.text.lower()
    words = set(_WORD.findall(lower))
    if what == "day" and words & _DEICTIC:
        return "today, yesterday, tomorrow"
    if _HOLIDAYS.search(lower):
        return "holiday"
    if words & _MONTHS or re.search(r"\d{3}|\d[/.-]\d", lower):
        return f"calendar {what}"
    if words & _WEEKDAYS:
        return "weekday"
    return f"relative {what}"


def wrong_value(gold: str, system: str, dct: str | None) -> str:
    """Tell how a value is wrong, from its form alone.

    Parameters
    ----------
    gold, system
        Two values that differ.
    dct
        The document creation time; None where there is none: then a direction is not known to be wrong.
    """
    what, read = form(gold), form(system)
    if "reference" in (what, read):
        other = read if what == "reference" else what
        return "reference: another" if what == read else f"reference against {_group(other)}"
    if "duration" in (what, read):
        return (
            "duration: length" if what == read else f"duration against {_group(read if what == 'duration' else what)}"
        )
    if "X" in gold or "X" in system:
        return "not resolved"
    if gold[:10] == system[:10] and ("T" in gold or "T" in system):
        return "time of day"
    if what != read:
        return "granularity"
    if gold[:4] != system[:4] and gold[4:] == system[4:]:
        return "year"
    if dct is not None and (gold > dct[: len(gold)]) != (system > dct[: len(system)]):
        return "direction"
    return f"another {what}"


def _group(what: str) -> str:
    return what if what in ("other", "no value", "duration") else "date"
