"""Words that say nothing of whether an event is the one that was foreseen."""

ROLES = """
president vice prime minister secretary chancellor leader leaders official officials spokesman spokeswoman mr mrs ms
government administration ministry house senior deputy state
"""
"""Who holds an office is not named by it."""

PHASES = "begin end continue resume plan prepare hold take make come go"
"""Anything begins and ends."""
