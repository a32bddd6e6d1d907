"""English words at which a line passes from the event that it tells to what stands around it."""

OPENERS = (
    "after although amid as because before despite following if since though unless until when where whereas which "
    "while who whose"
)
"""A clause or phrase that begins with one of these tells why, when or beside what something happened."""

SINCE = "since until till"
"""A date behind these says how long something lasts, and not what happened on it."""

ASIDES = "who which whose formerly once"
"""Between commas these begin what says more of a subject, as participles do ("owned by a bank")."""
