"""Days that go by their month and day alone, for what happened on them in one year: "the September 11 attacks"."""

from __future__ import annotations

from typing import NamedTuple


class NamedDay(NamedTuple):
    """A day, how it is written, and the words that show that it is meant: they stand behind it, or in front with "of"."""

    year: int
    month: int
    day: int
    written: tuple[str, ...]
    many: bool = False
    """Whether it goes by several: "the September 11 attacks"; in the months after a later such day "the attack" is of that."""
    about: frozenset[str] = frozenset()
    """Words that show, anywhere in the sentence, that it is meant."""
    fresh: int = 0
    """Years for which it needs no such word, far from its return."""


NAMED_DAYS: tuple[NamedDay, ...] = (
    NamedDay(
        2001,
        9,
        11,
        ("september 11", "september 11th", "sept . 11", "sept . 11th", "sept 11", "11 september"),
        many=True,
        about=frozenset(
            "qaeda qaida terror terrorism terrorist terrorists hijackers laden guantanamo afghanistan bush".split()
        ),
        fresh=9,
    ),
    NamedDay(
        2021,
        1,
        6,
        ("january 6", "january 6th", "jan . 6", "jan . 6th", "jan 6"),
        about=frozenset("capitol insurrection rioters riot".split()),
    ),
    NamedDay(
        2023,
        10,
        7,
        ("october 7", "october 7th", "oct . 7", "oct . 7th", "oct 7", "7 october"),
        about=frozenset("hamas gaza hostages israel israeli israelis".split()),
    ),
)
GO_BY_SEVERAL = frozenset(day[:3] for day in NAMED_DAYS if day.many)
BY_NUMBERS: dict[str, tuple[int, int, int]] = {"9/11": (2001, 9, 11)}
"""Those that are known by their numbers."""

REMEMBERING = frozenset("since before after of like by including".split())
"""In front of such a day these leave open whether it is a date: "the lessons of", "another", "since"."""

EVENTS_OF = frozenset("events lessons aftermath horrors tragedy".split())
"""With "of" in front of such a day these tell of what it is known for."""

HOURS_OF = frozenset("morning evening night afternoon day eve week weekend hours battle election vote".split())
"""With "of" in front of a day these tell of a date."""

REMEMBERED = "|".join(
    """
    victim families relatives survivors widows conspirators conspiracy mastermind
    attack attacks attackers hijackers hijacking hijackings plotters terrorist terror terrorism massacre massacres
    insurrection riot riots rioters rioter commission committee fund victims hearings atrocities atrocity
    """.split()
)

KNOWN_BY_FEASTS = "|".join(
    """
    attack attacks bombing bombings shooting shootings massacre massacres killing killings murder murders tsunami earthquake quake
    truce uprising rising riots fire blast explosion raid siege coup
    """.split()
)
"""What goes by the feast on which it was: "the Easter Sunday bombings"."""
