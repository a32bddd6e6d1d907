"""TimeML of an events frame: a paragraph a sentence, the expression marked as the rules read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.render.exports.timeml import escaped, timex3
from timeline.render.payload import quote_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.render.rows import Row


def timeml_of(rows: Sequence[Row]) -> str:
    """Write a TimeML document: the sentences in the order of the rows, each with its time expression as TIMEX3.

    Rows without a sentence or an expression are left out. There is no DCT, since the sentences are of several articles:
    each `value` is resolved already.
    """
    lines: list[str] = []
    for row in rows:
        parts = quote_of(row)
        if len(parts) < 3:
            continue
        before, words, after = parts
        value = row.timex_value or ""
        kind = "DURATION" if value.startswith("P") else "TIME" if "T" in value else "DATE"
        marks = {"tid": f"t{len(lines) + 1}", "type": kind, "value": value or None, "mod": row.mod}
        lines.append(f"{escaped(before)}{timex3(marks, words)}{escaped(after)}")
    text = "\n".join(lines)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<TimeML>\n<DOCID>timeline</DOCID>\n<DCT></DCT>\n<TEXT>{text}</TEXT>\n</TimeML>\n"
    )
