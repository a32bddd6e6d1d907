"""What tells for certain that a date is over, and what only seems to."""

from __future__ import annotations

from timeline.languages.en.cues import PAST

ALSO_PARTICIPLES = frozenset(
    """broadcast brought built bought caught fought found heard hit kept laid meant paid put said sat sold shot spent stood
    struck taught thought told understood won cast cost cut quit split spread thrust upset wed sought swept stuck shut let
    burst beat led held left lost made met read set sent bred crept dealt dug hung knelt slept slid spun stung swung wept
    wound overheard rebuilt retold resold outsold slung clung leapt learnt dreamt burnt misled sped fled fed bled""".split()
)
"""Past forms that may be participles: "a series broadcast in May"."""

SURELY_PAST = PAST - ALSO_PARTICIPLES - {"been", "since"}
"""Past forms that are nothing else: what they tell of is over."""

AIMS = frozenset("target targets goal timetable timeframe completion rollout".split())
"""Behind a month under a determiner these are of what was to come: "stuck to its August target"."""

HOPED = frozenset(("hoped", "wanted"))
"""With "to" behind, and nobody who says so: the day may be over by now."""

BEGINNING = frozenset("begins starts nears approaches looms beckons".split())
"""Right behind a season and its nouns these tell of the one at hand: "as the summer exam season begins"."""

AGREED = frozenset("agreement deal decision proposal offer invitation".split())
"""With "to" and what is set for a day behind: it may be still to come: "an agreement to meet in May"."""

CHALLENGES = frozenset("challenge test showdown".split())
"""Behind "faces" these tell of a day to come, as a vote does."""

OF_NOW = frozenset("is are am do does have has it he she they we you i your my our".split())
"""Without any past form beside them these show a sentence of now: "see you on Monday"."""

OPENERS = frozenset("that where whom as because before while than since until till although though".split())
"""These open a clause with a verb of its own."""

ACTING = frozenset(
    """abdicates resigns gathers appears swears unveils inaugurates publishes ceases joins chairs receives welcomes
    attends contests celebrates commemorates observes undergoes assumes implements shuts imposes embarks""".split()
)
"""Verbs of the present, and no nouns, that tell of what is set for a day: "the king abdicates on Friday"."""

ACTING_ON = frozenset("addresses lifts eases hits presents introduces releases expands raises bans rules hands".split())
"""Nouns as well: these are such verbs in front of what they act on, as "lifts all restrictions"."""

OBJECTS = frozenset("the a an its his her their our all both".split())
"""Openings of what a verb acts on."""
