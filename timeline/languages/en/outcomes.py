"""Words that say nothing of whether an event is the one that was foreseen."""

ROLES = """
president vice prime minister secretary chancellor leader leaders official officials spokesman spokeswoman mr mrs ms
government administration ministry house senior deputy state
"""
"""Who holds an office is not named by it."""

PHASES = "begin end continue resume plan prepare hold take make come go"
"""Anything begins and ends."""

OFF = "delay postpone adjourn defer reschedule cancel scrap shelve abandon avert foil thwart"
"""What is told of in such words did not come, or not yet, though the words are told as a fact."""

STAMPS = r"(?:Updated?|Posted|Published|Last\supdated?|Report\sabuse)\b"
"""What stands before or behind the time at which something was put up."""
