"""Text as treebanks and corpora made from them write it: brackets by name, marks and clitics set apart."""

from __future__ import annotations

import re

BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
_OPENING = re.compile(r"-L([RSC])B- ?")
_CLOSING = re.compile(r" ?-R([RSC])B-")
_APART = re.compile(r" (?=n't\b|'(?:s|m|re|ve|ll|d)\b|[,;:.!?%](?: |$))")
_LEFT, _RIGHT = {"R": "(", "S": "[", "C": "{"}, {"R": ")", "S": "]", "C": "}"}


def plain(line: str) -> str:
    """Write a line as a newspaper does: "the chief -LRB- a judge -RRB- did n't go" as "the chief (a judge) didn't go"."""
    if "B-" in line:
        line = _OPENING.sub(lambda found: _LEFT[found[1]], line)
        line = _CLOSING.sub(lambda found: _RIGHT[found[1]], line)
    return _APART.sub("", line) if " '" in line or " n't" in line or " ," in line or " ." in line else line
