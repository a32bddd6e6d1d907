"""What is braced for, provided for or supposed: it is yet to come, whatever day the sentence names."""

from __future__ import annotations

BRACED = frozenset(
    """brace braces braced bracing steel steeled steeling ready readies readied readying prepare prepares prepared
    preparing girded girding""".split()
)
"""With "for" behind these tell of what is expected: "braced for a storm on Friday"."""

GEARED = frozenset("gear gears geared gearing stock stocks stocked stocking tool tooled".split())
"""The same with "up for" behind."""

ALERT = frozenset("alert standby guard watch lookout".split())
"""Behind "on", and before "for", the same: "on high alert for a raid on Friday"."""

AWAITING = frozenset(
    "await awaits awaited awaiting dread dreads dreaded dreading predict predicts threaten threatens".split()
)
"""With an object these tell of what is expected: "awaited a verdict on Friday", "rain threatens the final"."""

RELYING = frozenset("count counts counted reckon reckons reckoned bank banked rely relies relied".split())
"""The same with "on" behind."""

PENCILLED = frozenset("pencil pencils pencilled penciled pencilling penciling".split())
"""With "in", "for" and a day behind: what is set for the day."""

SET_NOUNS = frozenset("plans tickets invitations preparations arrangements".split())
"""At the head of a sentence, with "for" behind: "Tickets for a show on Friday sold out"."""

TAKING_FORCE = (
    ("comes", "into", "force"), ("come", "into", "force"), ("comes", "into", "effect"), ("come", "into", "effect"),
    ("comes", "into", "operation"), ("stands", "trial"), ("stand", "trial"), ("falls",),
)  # fmt: skip
"""Right in front of "on" and a day, in the present, these are set down for it."""

BRACED_OR_ALERT = (
    SET_NOUNS
    | {"force", "effect", "operation", "trial", "falls"}
    | BRACED
    | ALERT
    | AWAITING
    | RELYING
    | PENCILLED
    | {"up", "forward"}
)

REFLEXIVES = frozenset("itself themselves himself herself ourselves myself yourself yourselves".split())

PROGRAMMES = frozenset(
    """plan plans programme program timetable schedule agenda draft deal accord pact treaty agreement proposal roadmap
    blueprint resolution terms scheme itinerary order text document""".split()
)
"""Of these "calls for" tells of what is to be done, as "provides for" does of all."""

SETTING_A_DAY = frozenset("sets schedules slates books fixes pencils".split())
"""With an object, "for" and a day behind, in the present: the day lies ahead."""

FORESEERS = frozenset(
    """analysts economists traders pollsters forecasters bookmakers investors experts strategists brokers markets bankers
    meteorologists modellers modelers dealers futures""".split()
)
"""Of these "see" and a form in -ing tell of what they expect: "analysts see the bank raising rates on Friday"."""

SUPPOSING = frozenset("say suppose supposing assume".split())
"""At the head of a sentence, with a clause behind, these suppose what may yet be: "Say the bank fails on Friday"."""

HINGING = frozenset("pending barring".split())
"""At the head of a sentence these tell on what depends what is ahead: "Barring rain, they march on Saturday"."""

HINGING_PAIRS = (
    ["weather", "permitting"],
    ["subject", "to"],
    ["all", "being"],
    ["god", "willing"],
    ["given", "approval"],
)

PREDICTING = frozenset("bank fed imf ministry agency survey poll model institute panel forecast outlook".split())
"""Of these "sees" does the same."""

PROBABLY = frozenset("probably possibly perhaps likely presumably".split())
"""In front of "on" and a day, with no past form beside them: the day lies ahead."""

FORESEEING = BRACED_OR_ALERT | frozenset(
    "call calls called provided provide provides see sees has have permitting being willing given under is are".split()
)
FORESEEING |= PROBABLY | SETTING_A_DAY | SUPPOSING | HINGING
"""One of all these stands in front of a date that is foreseen."""

FORETOLD = frozenset(
    "said says thought hoped believed feared expected predicted warned announced promised insisted figured".split()
)
"""Before a weekday and "would" these tell that it is ahead of what is said: "feared Friday would bring clashes"."""

TERMS = frozenset("deadline cutoff target".split())
"""Of a weekday that is one of these: "Friday is the cutoff for claims"."""

FORESHOWING = frozenset("futures forecast forecasts forecasters models".split())
FORECASTS_SHOWING = frozenset(
    "point points pointed indicate indicates indicated signal signals signaled signalled suggest suggests suggested call calls called show shows showed".split()
)
"""Behind what tells of coming days: "futures pointed to a rise on Tuesday"."""
FORESEEING |= FORECASTS_SHOWING
