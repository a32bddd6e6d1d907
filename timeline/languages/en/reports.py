"""Words beside a date that tell what was reported, declared or demanded on it, and what it belongs to."""

REPORTS = frozenset(
    "reports report claims claim news rumors rumours warnings warning statement suggestions allegations word".split()
)
"""Before a day and "that", what is told on that day: "reports on Tuesday that troops would march"."""

ANNOUNCEMENTS = frozenset(
    "announcement announcements decision declaration admission acknowledgment disclosure revelation ruling promise pledge".split()
)
"""Of these, too, where no verb follows "that" and so shows it to be a pronoun: "a ruling on Tuesday that could"."""

NO_OWNED = frozenset("at in on and but or from to after before until with for by".split())
"""Behind "'s" and a date these show that nothing is owned, and "'s" is a verb: "the parade's Saturday at noon"."""

WAKES = frozenset(("wake", "aftermath"))
"""With "of" behind, what a day is told by is over."""

DEMANDED = frozenset("should must will shall may might can cannot".split())
"""Right behind a vote and its month, these look ahead: "said the November election must go on"."""

DECLARING = frozenset("declared proclaimed designated dubbed".split())
"""Before a day and "a" they make it something: "declared Wednesday a day of mourning"."""
