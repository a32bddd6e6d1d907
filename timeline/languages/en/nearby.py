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

OPENERS = frozenset("that where whom as because before while than since until till although though".split())
"""These open a clause with a verb of its own."""
