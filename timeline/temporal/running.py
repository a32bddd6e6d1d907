"""Days and weeks that are counted from an untold start, and of which the text says that one of them is now.

"The siege, now in its third week, ...", "as the strike enters its fifth day", "This is the second day of the talks".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.running import BEING, ENTERING, OWN, POINTING, STILL, WITHIN
from timeline.temporal.expression import replace
from timeline.temporal.members import DCT, NEWS, UNIT_REFERENCE

if TYPE_CHECKING:
    from timeline.temporal.anchor import Context
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

NOW = "now"
"""The value of a counted unit that is the one of the publication."""
_COUNTED = "counted-unit"


def of_now(x: Expression, tokens: Tokens, context: Context) -> Expression:
    """Return a counted unit as the one that holds the publication day, where the text says that it is on now."""
    if x.rule.name != _COUNTED or context.kind is not NEWS or context.dct is None or context.quoted:
        return x
    return replace(x, operator=UNIT_REFERENCE, n=0, anchor=DCT, value=NOW) if _is_on(tokens, x) else x


def _is_on(tokens: Tokens, x: Expression) -> bool:
    words, at = tokens.lowers, x.start - 1
    owned = at >= 0 and words[at] in OWN
    at -= owned
    if at < 0:
        return False
    if owned and words[at] in ENTERING:
        return True
    if words[at] in WITHIN and (owned or words[at] == "on"):
        into, at = words[at], at - 1
        while at > 0 and words[at] in STILL - {"now"}:
            at -= 1
        return at >= 0 and (words[at] in BEING or words[at] == "now" or (into == "into" and words[at].endswith("ing")))
    while at > 0 and words[at] in STILL:
        at -= 1
    return not owned and words[at] in POINTING and at > 0 and words[at - 1] == "this"
