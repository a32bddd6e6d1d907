"""Words of what somebody is accused of, owns up to or denies: a deed that is over, if it was done."""

ACCUSED = frozenset(
    """accused suspected charged blamed wanted convicted guilty jailed imprisoned sentenced indicted prosecuted trial tried
    charges charge accuses accuse blames blame suspicion condemned arrested detained held investigated fined""".split()
)
"""Before "of", "with", "for" or "over" and a deed."""
OWNED_UP_TO = frozenset("denies deny denying denied admits admit admitting admitted confessed confesses".split())
"""Right before a deed, or before "to" and one."""
OF_A_DEED = frozenset("of with for over in to".split())
STILL_AHEAD = frozenset(
    """planning plotting preparing conspiring threatening intending seeking trying attempting hoping scheming""".split()
)
"""Deeds of which what follows may lie ahead: "is accused of plotting to bomb the embassy on Friday"."""
