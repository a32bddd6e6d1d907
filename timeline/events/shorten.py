"""A text brought to the length of a line."""

from __future__ import annotations

import re

from timeline.events.grammar import UNFINISHED
from timeline.languages.treebank import plain

LONGEST = 90
"""Characters that a line has at the most, unless it would lose what it cannot do without."""
ROOM = 30
"""Characters more of such a line."""
WHOLE = 240
"""Characters of a line that no cut leaves whole: the sentence as it is says what happened, if at length."""
LABEL = re.compile(r"^(?:Q\s+|[A-Z][A-Z.'’ -]{2,60}:\s+)")
"""Who speaks, in a transcript."""
_MARKUP = re.compile(r"[*_]+|\[\d{1,3}\]|&[A-Z]{2};")
_LOOSE = re.compile(r"(?<=[.!?…])['’]$")
"""A single mark that closes what another line opened."""
_DOUBLE_COMMA = re.compile(r",(?: ,)+")
_COMMA_IN_QUOTES = re.compile(r",(?=[\"”»]$)")
_EDGE = " ,;:.-–—"
_DOUBLE = '"“”«»'
_FEWEST = 4


def shorten(text: str, longest: int = LONGEST) -> str:
    """Fold white space, drop markup and loose quotes, and cut to a number of characters at a word."""
    text = text.replace("``", "“").replace("''", "”")
    line = plain(" ".join(text.split()))
    if "*" in line or "_" in line or "[" in line or "&" in line:
        line = _MARKUP.sub("", line).strip()
    label = LABEL.match(line)
    line = line[label.end() :] if label is not None else line
    if sum(map(line.count, _DOUBLE)) % 2:
        line = "".join(char for char in line if char not in _DOUBLE)
    for opening, closing in ("()", "[]"):
        if line.count(opening) != line.count(closing):
            line = line.replace(opening, "").replace(closing, "")
    line = _LOOSE.sub("", " ".join(line.split())).strip(_EDGE)
    line = _DOUBLE_COMMA.sub(",", _COMMA_IN_QUOTES.sub("", line))
    longest += 2 * line.count(" … ")
    if len(line) > longest:
        cut = line.rfind(" ", 0, longest - 1)
        words = line[: cut if cut > longest // 2 else longest - 1].rstrip(_EDGE).split(" ")
        while len(words) > _FEWEST and words[-1] != "May" and words[-1].lower() in UNFINISHED:
            words.pop()
        line = " ".join(words).rstrip(_EDGE) + "…"
    return line[:1].upper() + line[1:]
