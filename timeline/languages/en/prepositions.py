"""Prepositions that bound a date, and the words beside them that change what they lay on it."""

from __future__ import annotations

from timeline.languages.en.cues import UNTIL

BOUNDING: dict[str, tuple[str, str]] = {
    "since": ("on-or-after", "throughout"),
    "from": ("on-or-after", "throughout"),
    "starting": ("on-or-after", "throughout"),
    "beginning": ("on-or-after", "throughout"),
    "until": ("on-or-before", "throughout"),
    "till": ("on-or-before", "throughout"),
    "through": ("on-or-before", "throughout"),
    "by": ("on-or-before", "within"),
    "before": ("before", "within"),
    "ahead": ("before", "within"),
    "prior": ("before", "within"),
    "after": ("after", "within"),
    "following": ("after", "within"),
    "beyond": ("after", "within"),
    "throughout": ("exact", "throughout"),
}
"""Prepositions that bound a date: the bound and the extent that they lay on it."""

CLOSELY = frozenset("shortly little just soon immediately right moments seconds minutes hour".split())
"""Before "before" or "after" and a clock time: near it, and neither bounded nor open."""

UNBOUNDED: dict[str, frozenset[str]] = {
    "from": frozenset(
        """away down up far back date dates dated dating % percent points people change changed differ rise rose risen
        fall fell fallen grow grew grown climb climbed drop dropped decline declined decrease decreased increase increased
        jump jumped slip slipped improve improved improvement double doubled unchanged""".split()
    ),
    "following": frozenset({"the"}),
    "through": frozenset("halfway midway partway half get gets got live lives lived went go goes going gone".split()),
    "by": frozenset("followed marked led stand stands standing stood".split()),
}
"""Words in front of these prepositions with which they bound nothing: "dating from", "followed by"."""

AHEAD_OF = UNTIL | {"by"}
"""In front of a date of a story these look ahead to it: "Winter came in November. By March they had eaten the horses"."""

WHOLE = frozenset(("all", "whole", "entirety"))
"""Before "of" and a date: all through it."""

LINKS = frozenset("his her its their our on in at the about around from as only just well long".split())
"""What may stand between a preposition and its date: "since at least", "before his"."""

OR = "or"
OR_ELSE = frozenset("on in at the possibly perhaps maybe even".split())
"""What may stand between "or" and the other of two dates."""

CLOSES = frozenset("business play trading".split())
"""Behind "close of" or "end of" these name the end of a day."""

ENDING = frozenset("ends ended end closes closed expires expired".split())
"""Behind "before" and a time these tell of its end: "before the year ends"."""

WORSHIP = frozenset("prayers sermon sermons".split())
"""Named by a day, these lie within it, and so does what comes before and after them."""

HEARING = frozenset("committee subcommittee panel commission tribunal jury inquiry board".split())
"""Named by a day, these stand behind a "before" of place: "spoke before the January 6 committee"."""
