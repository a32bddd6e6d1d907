"""Time zones, and the words in front of the time at which a line of a running report was posted."""

from __future__ import annotations

HOURS_AHEAD: dict[str, float] = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "jst": 9, "hkt": 8,
    "kst": 9, "aest": 10, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6, "mst": -7, "mdt": -6,
    "mt": -7, "pst": -8, "pdt": -7, "pt": -8,
}  # fmt: skip
"""Hours by which the clocks of a zone are ahead of Greenwich; of a name for both halves of the year those of winter.

"IST" is of India, Israel and Ireland, and not among them.
"""

POSTED = frozenset("update updated posted".split())
