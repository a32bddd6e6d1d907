"""How much work files are, in bytes of text, without opening them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SMALL = 1_000_000
"""Bytes of text below which starting processes takes longer than they save."""
_LIGHT = {".htm": 4, ".html": 4, ".mhtml": 4, ".docx": 10, ".odt": 10, ".pdf": 20}
"""How many bytes of such a file take as long as one of text; they hold one article each."""


def weight(path: Path) -> int:
    """Estimate how much work a file is; 0 where it cannot be looked at. What is packed counts as it is."""
    try:
        size = os.stat(path).st_size  # noqa: PTH116 (twice as fast)
    except OSError:
        return 0
    return size // _LIGHT.get(path.suffix.lower(), 1)
