"""Words that carry a story on to a date, look back from it, or only compare with it."""

from __future__ import annotations

LASTED = frozenset(
    "lasted continued raged endured persisted waited lingered paused rested camped tarried wintered delayed".split()
)
"""Right before "until" these tell how something ended ("the siege went on until May"): the story moves there."""

BACKWARD = frozenset("had previously formerly originally earlier already".split())
"""In the clause of an earlier date these look back on it: the story does not move there."""

WILLED = frozenset(
    "hoped planned meant intended wanted expected promised decided ordered agreed scheduled vowed sworn undertaken".split()
)
"""Behind "had" these look ahead from what is looked back on: "had hoped to attack on 25 January"."""

SET_FOR = frozenset("set fixed timed scheduled planned appointed arranged slated due".split())
"""In front of "for" and a day these tell when something was to be: "the attack was timed for noon on 8 September"."""

COMPARING = frozenset("compared comparison than versus".split())
MOVED = frozenset("up down".split())
"""In front of a date the former, and these with "from", only compare: it lends its year to nothing."""

APPOSED = frozenset("built held made left lost won fought led laid sent brought bought cast".split())
"""Participles that end in no -ed and are past forms as well: between commas they are asides ("a fort, built in 1611,")."""

DYING = frozenset("died succumbed".split())
"""In front of a distance these tell what became of somebody: the story does not move there."""

LATER = frozenset("later eventually ultimately subsequently finally".split())
"""Before a date of a later year these look ahead to it: the story does not move there."""

BEGUN = frozenset("began begun start started broke erupted invaded fought lasted".split())
WAGED = frozenset(
    """war wars revolution revolt rebellion uprising rising siege battle campaign invasion expedition offensive crusade
    mutiny conquest""".split()
)
"""In the clause of a year these tell of a war that the text then goes on with: "The siege ended in 1683"."""

RETOLD = frozenset(
    """said says told called described wrote stated admitted acknowledged recalled remembered confirmed revealed reported
    published released estimated concluded found named claimed announced identified assessed according report interview
    investigation study documentary book film court tribunal trial sentenced convicted indicted awarded commemorated memorial
    anniversary commission inquiry excavation excavations monument museum unveiled pardoned apologized declassified""".split()
)
"""In a sentence with a later day these look back on what was, where the story stands: "In 2023 he called it ..."."""
