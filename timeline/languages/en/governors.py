"""Verbs that govern the infinitive or participle of their object."""

from __future__ import annotations

EXPECTING = frozenset(
    """expect expects expecting expected want wants wanted wanting allow allows allowing enable enables
    require requires requiring permit permits compel compels""".split()
)
"""With an object and "to": "expects the bridge that collapsed on Monday to reopen on Friday"."""

WANTING = frozenset("want wants wanted need needs".split())
"""With an object and a participle: "want the sluices opened before Saturday"."""

NO_GOVERNED = frozenset(
    """able unable ready due set likely unlikely willing unwilling reluctant next close prior according
    trying attempting struggling refusing waiting preparing planning hoping""".split()
)
"""In front of "to" these govern the infinitive themselves."""

FOUND = frozenset("found known shown confirmed reported thought believed understood came".split())
"""In front of "to be" and a participle these tell of what is so already: "was found to be infected", "came to be shot"."""

BRINGING_ABOUT = frozenset("caused forced enabled compelled prompted obliged led helped allowed".split())
"""What these made something do has been done: "fog caused flights to be cancelled on Friday"."""
