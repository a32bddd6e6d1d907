"""Text as treebanks and corpora made from them write it: brackets by name, marks and clitics set apart."""

from __future__ import annotations

import re

BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
_NAMED = re.compile(r"(-L[RSC]B-) ?| ?(-R[RSC]B-)")
_APART = re.compile(r" (?=n't\b|'(?:s|m|re|ve|ll|d)\b|[,;:.!?%](?: |$))")


def plain(line: str) -> str:
    """Write a line as a newspaper does: "the chief -LRB- a judge -RRB- did n't go" as "the chief (a judge) didn't go"."""
    if "B-" in line:
        line = _NAMED.sub(lambda found: BRACKETS[found[1] or found[2]], line)
    return _APART.sub("", line) if " '" in line or " n't" in line or " ," in line or " ." in line else line
