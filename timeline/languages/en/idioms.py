"""Words beside an expression that show a manner of speaking."""

from __future__ import annotations

SUBJECTS = frozenset("i you he she it we they there".split())
"""Behind "one day" these begin what happened on it, or will."""

TALKING_ON = frozenset("if let lets imagine suppose consider how who why".split())
"""Behind "Now" at the start of a sentence these show that somebody only goes on: "Now let me ask you this"."""
ASKING_ON = TALKING_ON | frozenset("do does did is are was were what before".split())
"""So do these behind "Now" and a comma: "Now, before we begin"."""

NO_NOUNS = frozenset("who not so there now still only even never".split())
"""Behind "after that" these show that it stands for what was told."""

AT_ONCE = frozenset(
    "success successes sensation sensations star celebrity hero millionaire millionaires billionaire billionaires fame fix fixes "
    "solution solutions cure miracle revolution phenomenon transformation".split()
)
"""Behind "overnight" these were made or come fast, and in no night: "an overnight success"."""
