"""Words that tell which of a count of days is now: "in its third week", "enters its fifth day", "this is the second day"."""

OWN = frozenset("its their his her our my".split())

ENTERING = frozenset(
    "enter enters entering reach reaches reaching begin begins beginning start starts starting".split()
)
"""In front of "its third week" these say that it is on."""

WITHIN = frozenset("in into on".split())

BEING = frozenset("is are am 's re m".split())

STILL = frozenset("now already still well just also currently".split())
"""Between "is" and "in its third week"."""

POINTING = frozenset("is 's marks".split())
"""Between "this" and "the second day"."""

HAVING = BEING | frozenset("has have ve".split())

WAS = frozenset("was were had did".split())

BEFORE_AN_ON = frozenset(", now but and that yet - — – : today".split())
"""In front of "ten years on" these show a distance; behind other words it is what the years were spent on."""
