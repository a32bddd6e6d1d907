"""Lines that a time stands in front of: stamps of a ticker, days of a chronology, items of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.temporal.members import AT

if TYPE_CHECKING:
    from timeline.temporal.document import Reading
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

_NEARLY = frozenset(("about", "after", "around", "at", "before", "by", "just", "shortly", "soon"))
_FRONT = 2
_PARTING = frozenset((":", "–", "—", "-", "|"))


def stamps_line(x: Expression, tokens: Tokens) -> bool:
    """Whether an expression is a clock time that stands before its line, parted from it: "05:30 – Police arrive"."""
    return x.operator is AT and leads_line(x, tokens)


def leads_line(x: Expression, tokens: Tokens) -> bool:
    """Whether an expression stands before its line, parted from it: "4 March – Parliament votes"."""
    if x.end >= len(tokens) or tokens.lowers[x.end] not in _PARTING:
        return False
    return x.start == 0 or (x.start <= _FRONT and x.operator is AT and _NEARLY.issuperset(tokens.lowers[: x.start]))


def leads_item(x: Expression, reading: Reading) -> bool:
    """Whether a day opens an item without a full stop: "5 June Athens delays a payment"."""
    open_ended = reading.sentence.text[-1:] not in '.!?"”'
    return open_ended and x.start == 0 and x.end < len(reading.tokens) and reading.tokens.capital(x.end)
