"""Hover text: at most three lines, escaped for plotly."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.render.text import clean, columns, directed, for_plotly, one_line, shorten, wrapped
from timeline.render.when import span_words, when

if TYPE_CHECKING:
    from timeline.render.bubbles import Bubble
    from timeline.render.rows import Row

WIDTH = 56


def hover_text(row: Row) -> str:
    """Say date, status and speaker on one line, the headline on at most two more."""
    date = when(row)
    who = ", ".join(one_line(name) for name in row.attribution) or one_line(row.source or "")
    left = WIDTH - len(date) - len(row.status) - 6
    said = f" · {for_plotly(directed(shorten(who, left)))}" if who and left > 8 else ""
    lines = [f"<b>{for_plotly(date)}</b> · {row.status}{said}"]
    headline = headline_of(row)
    width = WIDTH if columns(headline[: 2 * WIDTH]) == len(headline[: 2 * WIDTH]) else WIDTH // 2
    lines += [for_plotly(directed(line)) for line in wrapped(headline, width=width, lines=2)]
    return "<br>".join(lines)


def bubble_text(bubble: Bubble) -> str:
    """Say how many events a bubble stands for and when, their statuses, and what it is good for."""
    counts = Counter(str(mark.row.status) for mark in bubble.marks)
    kinds = ", ".join(
        f"{count} {status}" for status, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )
    noun = "event" if len(bubble.marks) == 1 else "events"
    span = span_words(bubble.start, bubble.end)
    open_side = {"later": "on, open after ", "earlier": "on, open before ", "bar": "within "}.get(bubble.kind, "on ")
    return "<br>".join(
        [f"<b>{len(bubble.marks)} {noun}</b> {open_side}{for_plotly(span)}", *wrapped(kinds, width=WIDTH, lines=2)]
    )


def headline_of(row: Row) -> str:
    """Return the headline, or where there is none the sentence or the expression."""
    return one_line(clean(row.headline or row.sentence or row.expression or "(no headline)"))
