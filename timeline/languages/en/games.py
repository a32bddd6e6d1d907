"""Words that tell of a game or a race, whose quarters and times are none of the calendar."""

from __future__ import annotations

OF_GAMES = frozenset(
    """
    touchdown touchdowns outscored halftime quarterback interception interceptions fumble fumbled dunk dunks layup layups
    pointers kickoff turnovers punt playoff playoffs nba nfl jumper
    """.split()
)
"""In a sentence with one of these a quarter is one of a game."""

UNPLAYED = frozenset("remaining midway".split())
"""Right in front of a quarter these tell of a game: "with 3:45 remaining in the third quarter"."""

TIMED = frozenset("in of with clocked ran run timed , : (".split())
"""In front of hours, minutes and seconds these show how long a race took: "won in 2:08:24"."""

LEFT_TO_PLAY = frozenset("left remaining".split())
"""Right behind a clock time: "with 3:45 left"."""

PLAYED = frozenset("game games match final finals contest".split())
"""What has quarters that are none of the year."""

CONTESTED = frozenset(
    "scored lead led leading win won beat beating defeat defeated victory loss lost trailed trailing tied ahead game".split()
)
"""With a score in the same sentence these tell of a game."""

IN_UNITS = frozenset("cents percent % per million billion basis pence points a".split())
"""Behind two numbers and a hyphen these show amounts, and no score."""
