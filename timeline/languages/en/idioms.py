"""Words beside an expression that show a manner of speaking."""

from __future__ import annotations

SUBJECTS = frozenset("i you he she it we they there".split())
"""Behind "one day" these begin what happened on it, or will."""

NO_NOUNS = frozenset("who not so there now still only even never".split())
"""Behind "after that" these show that it stands for what was told."""
