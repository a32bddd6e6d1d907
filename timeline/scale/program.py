"""Which program this is: what was done by another one is not taken for ours."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path


@cache
def program() -> str:
    """Hash the source of the package."""
    key = hashlib.blake2b(digest_size=16)
    for file in sorted(Path(__file__).parent.parent.rglob("*.py")):
        key.update(file.read_bytes())
    return key.hexdigest()
