"""What is set for a day, and what may be: acts that are ordered, matches that are played."""

from __future__ import annotations

from timeline.languages.en.cues import AWAITED, GATHERINGS

ORDERING = frozenset("ordered urged asked instructed told warned advised directed agreed decided voted".split())
"""Of these and their like a day at the end may be that of the order or that of the act: "ordered them to pay on Monday"."""

SET_FOR_A_DAY = frozenset(
    """
    meet hold begin start resume return leave go travel fly visit vote sign open reopen close appear testify report strike
    work march protest gather rally convene discuss play host launch end expire stay remain wait depart arrive attend speak
    """.split()
)
"""What is set for a day: behind an order or an agreement to do so the day is that of the act."""

GOING = frozenset("go going come return back report stick move".split())
"""With "to" behind these tell where to: "told them to go to work on Monday"."""

PROLONGED = frozenset("extended adjourned renewed prolonged lengthened".split())
"""With an object or a form of "be", and "to" and a day behind: the day lies ahead, as of what is postponed."""

SHIFTING = frozenset("delaying postponing extending prolonging deferring".split())
"""With an object, and "to" and a day behind: the day lies ahead."""

RESCHEDULED = frozenset("postponed rescheduled deferred forward pushed".split())
"""With "from" and a date behind: the date was that of what was to come, and may be past by now."""

MEETINGS = AWAITED | GATHERINGS | frozenset("meeting talks debate match game concert session conference parade".split())
"""What is set for the day behind it: "There's a meeting on Monday"."""

SUMMONED = frozenset("summoned invited called".split())
"""Behind "has been": what for is still to come: "has been summoned to the palace on Wednesday"."""

COMMITMENTS = frozenset("commitment promise pledge vow offer decision agreement announcement".split())
"""With a day and "to" behind, the day is that on which it was made: "its commitment on Sunday to pay"."""

LOOKED_FOR = frozenset("nervous anxious eager jittery await awaits awaited awaiting".split())
"""With "about" or "for" and a day that has something behind: it is still to come: "nervous about Friday's report"."""

RESULTS = frozenset("its their earnings quarterly first second third fourth".split())
"""Behind "reports" these tell of what is set down for a day: "reports its results on Friday"."""

EXPECTING = frozenset("expect plan want intend think believe anticipate foresee envisage mean".split())
"""Behind "did not" these look ahead: "did not expect to sail until June"."""

ARRANGED = frozenset("booked arranged scheduled".split())
ARRANGED_BY = frozenset("have has ve already".split())
"""In front of the former: what has been booked is still to come: "have booked a trip to the coast in August"."""

AUTHORISED = frozenset("authorised authorized approved okayed orders instructions".split())
"""With "to" and what is set for a day behind: "approved strikes to begin on Sunday"."""

TALKS = frozenset("meeting summit talks hearing visit trip".split())
"""Asked or fretted about, these are rather to come: "a question about the meeting on Monday"."""

SILENT = frozenset("say budge drawn confirm comment specify disclose elaborate".split())
"""Behind "would not", and right before a day: what nobody told on it."""

MATCHED = frozenset("face host play visit".split())
"""Of these what one team does to another, and a team may be no plural: "England play Australia on Thursday"."""

KINDS_OF_PLAY = frozenset(
    "million billion thousand hundred power fair foul double role screen air state official fresh own first last".split()
)
"""In front of "play", "face" or "visit" these show a noun."""

PROMISED = frozenset("promised pledged vowed demanded requested sought predicted forecast".split())
"""With "by" and a date behind: the date is that of what was promised or demanded."""

CALLED_OFF = frozenset(
    "postponed postpones cancelled canceled cancels cancelling canceling boycott boycotts skip skips attend".split()
)
"""In front of "Sunday's talks" these show that the day is still to come."""

POSTPONED = frozenset(
    "postponed postpones postpone postponing adjourned adjourns adjourn deferred defers rescheduled".split()
)
"""With "until" and a day behind these set it."""

PUTTING = frozenset("called calls call calling put puts putting".split())
"""With "off" and a day behind: "called off Sunday's marathon"."""

OFF = frozenset("cancelled canceled postponed scrapped aborted averted shelved suspended dropped".split())
"""Behind a day and what was set for it these leave open whether it has come: "Thursday's meeting was called off"."""

EXTREMES = frozenset("low high temperature rainfall snowfall rain snow heat cold".split())
"""Behind "record", and with "for" and a month behind, these are compared with those of every year."""

HABITUALLY = frozenset("usually typically normally generally traditionally often".split())
"""In the clause of a month, a season or a quarter these tell of every year's."""

KEPT_YEARLY = frozenset("holiday feast celebrated commemorated observed".split())
"""Behind a day and "is" these tell that it comes every year: "1 March is a public holiday"."""

CLOSING = frozenset("closed barred suspended halted restricted sealed".split())
"""With an object, "from" and a day behind: the day may be still to come."""

NEEDING = frozenset(
    "prepare prepares preparing prepared brace braces bracing braced rehearse rehearses rehearsing".split()
)
"""Right before "Thursday's summit", or "for Thursday's summit": the day may be still to come."""

PERMISSIONS = frozenset(
    "permission threat threats vow pledge promise offer plan plans proposal ultimatum deadline order orders".split()
)
"""With "to" and a verb behind: a term told there lies ahead."""

SET_OTHERWISE = frozenset("fire ablaze alight afire sail foot free off out up aside".split())
"""Behind "set" these make a deed of it, and no plan: "set fire to the oil", "set up a fund"."""

DEFERRING = frozenset(
    """
    postponed moved delayed rescheduled shifted pushed deferred brought extended adjourned recessed suspended closed shut
    halted cancelled canceled gave given granted allowed set put ordered barred banned detained jailed remanded sentenced
    booked appointed elected agreed urged asked wanted needed left approved authorised authorized renewed prolonged
    postpone delay reschedule defer adjourn suspend halt extend shift
    """.split()
)
"""In front of "until" these reach ahead from what is told; other past forms end there: "they stayed until Monday"."""

LASTING = frozenset("runs lasts stays remains".split())
"""In front of "until" these reach ahead, whatever was told before them: "who came in 1996, stays until December"."""

SHUT = frozenset("closed shut canceled cancelled suspended halted grounded scrubbed extended banned barred".split())
"""In front of "through" and a weekday these tell of what is not over yet: "schools were closed through Monday"."""

DONE_ON = frozenset("sentenced arraigned inaugurated released published unveiled".split())
"""Between "is" and "on" with a date these show that it is still to come: "when he is sentenced on 2 December"."""

DAILY = frozenset("curfew curfews hours".split())
"""Clock times behind these are those of every day: "a curfew from 9 p.m. to 6 a.m.", "visiting hours of 2 to 4 p.m."."""

OPEN_ON = frozenset("open opens available operates operate runs run works work".split())
"""In front of a range of weekdays these make it one of every week: "is open Monday to Friday"."""

ANNOUNCING_EVENTS = frozenset("announced unveiled called advertised".split())
ANNOUNCED_EVENTS = MEETINGS | frozenset(
    "concerts tour show shows festival congress tournament visit exhibition premiere".split()
)
"""Behind these with an article, a month may be that of the event, or that of its announcement."""
