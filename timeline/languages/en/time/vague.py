"""Vague references to past, present and future; and names that only look like a time."""

from timeline.languages.shapes import Anchor, Example, Operator, TimexRule, Unit

_V = Operator.VAGUE
_N = Operator.NOTHING


def _vague(name: str, pattern: str, value: str, *, bare: bool = True, examples: tuple[Example, ...] = ()) -> TimexRule:
    return TimexRule(name=name, pattern=pattern, operator=_V, value=value, n=1 if bare else 0, anchor=Anchor.DCT,
                     yields="VAGUE", examples=examples)


VAGUE: tuple[TimexRule, ...] = (
    _vague("now", "now|nowadays|currently|presently", "PRESENT_REF",
           examples=(Example(text="currently", value="PRESENT_REF"),)),
    TimexRule(name="current", pattern="current", operator=_V, value="PRESENT_REF", n=1, anchor=Anchor.DCT, yields="VAGUE",
              attributive=True,
              examples=(Example(text="current", value="PRESENT_REF", frame="They met over the {} crisis in Kyiv."),),
              counterexamples=("Swimmers feared the current and the cold.",)),
    _vague("at-present", "at present", "PRESENT_REF"),
    _vague("at-present", "right now", "PRESENT_REF"),
    _vague("at-present", "^to this day", "PRESENT_REF",
           examples=(Example(text="this day", value="PRESENT_REF", frame="It stands empty to {} in Kyiv."),)),
    _vague("at-present", "these days", "PRESENT_REF"),
    _vague("at-present", "at this|the moment", "PRESENT_REF"),
    _vague("at-present", "at this very? moment in time", "PRESENT_REF"),
    _vague("at-present", "at this time", "PRESENT_REF"),
    _vague("at-present", "^for the moment", "PRESENT_REF",
           examples=(Example(text="the moment", value="PRESENT_REF", frame="They will stay for {} in Kyiv."),)),
    _vague("at-present", "at this very? point in time", "PRESENT_REF"),
    _vague("at-present", "at this very moment|point", "PRESENT_REF"),
    _vague("at-present", "at the present time|moment", "PRESENT_REF"),
    _vague("at-present", "^at this crucial|critical|decisive|delicate|difficult|historic|important|sensitive moment", "PRESENT_REF"),
    _vague("the-other-day", "the other day|night|week|morning|evening", "PAST_REF",
           examples=(Example(text="the other day", value="PAST_REF", frame="They said it {} in Kyiv."),)),
    _vague("vague-ago", "a few? moment|moments|minute|second|seconds ago", "PAST_REF"),
    _vague("vague-ago", "just? moments|minutes|seconds ago", "PAST_REF"),
    _vague("vague-ago", "a? quite? a? short|little|long? while ago", "PAST_REF"),
    _vague("vague-ago", "a little? bit ago", "PAST_REF"),
    _vague("vague-ago", "a? very? long|short time ago", "PAST_REF",
           examples=(Example(text="a long time ago", value="PAST_REF", frame="They said it {} in Kyiv."),)),
    _vague("vague-ago", "some time ago", "PAST_REF"),
    _vague("vague-ago", "a|one generation ago", "PAST_REF"),
    _vague("vague-ago", "so? not? so|too|that|very? long ago", "PAST_REF",
           examples=(Example(text="not long ago", value="PAST_REF", frame="They said it {} in Kyiv."),)),
    _vague("recently", "more|most|very|only? recently|lately", "PAST_REF",
           examples=(Example(text="recently", value="PAST_REF"),)),
    _vague("to-date", "to date ^,|.|;|and|in|by|but", "PRESENT_REF",
           examples=(Example(text="to date", value="PRESENT_REF", frame="They have met twice {}, they say."),)),
    _vague("to-date", "till date", "PRESENT_REF",
           examples=(Example(text="till date", value="PRESENT_REF", frame="Nine have left, {}, for home."),)),
    _vague("soon", "very|too? soon|shortly", "FUTURE_REF"),
    _vague("the-past", "^in|of|from|back those days", "PAST_REF",
           examples=(Example(text="those days", value="PAST_REF", frame="In {} nobody asked."),)),
    _vague("the-past", "^in|of|from the recent|distant? past", "PAST_REF"),
    _vague("the-future", "the near|immediate|not-too-distant future", "FUTURE_REF"),
    _vague("the-future", "^in|into the foreseeable? future", "FUTURE_REF",
           examples=(Example(text="the future", value="FUTURE_REF", frame="It will be seen in {} there."),)),
    _vague("the-future", "^in near future", "FUTURE_REF"),
    _vague("the-future", "^better|brighter|safer|stronger|freer|fairer|greener|healthier tomorrow", "FUTURE_REF",
           examples=(Example(text="tomorrow", value="FUTURE_REF", frame="They still hope for a brighter {} there."),)),
    _vague("the-future", "the near|short|medium|long|longer|shorter term", "FUTURE_REF"),
    _vague("some-later-date", "^at|on|to|until a|some later|future date|time|point|stage", "FUTURE_REF"),
    _vague("as-soon-as-possible", "as soon as possible", "FUTURE_REF", bare=False),
    _vague("season-of-sport", "last season", "PAST_REF"),
    _vague("season-of-sport", "this season", "PRESENT_REF",
           examples=(Example(text="this season", value="PRESENT_REF", frame="He has scored twice {} for them."),)),
    _vague("season-of-sport", "next season", "FUTURE_REF"),
    _vague("one-day", "^that|maybe|perhaps|and|but|hopes|hope one day ^he|she|it|they|we|i|you|the|this|there|in|will|may|might",
           "FUTURE_REF"),
    _vague("one-day", "^will|would|could|may|might|can|'ll|shall|to one day", "FUTURE_REF",
           examples=(Example(text="one day", value="FUTURE_REF", frame="They will {} return there."),)),
    _vague("one-day", "one day ^he|she|it|they|we|you|i|this|that|there? ^will|would|could|may|might", "FUTURE_REF",
           examples=(Example(text="one day", value="FUTURE_REF", frame="They hope that {} it will be over."),)),
    _vague("one-day", "one of these days", "FUTURE_REF",
           examples=(Example(text="one of these days", value="FUTURE_REF", frame="They will come back {} for more."),)),
    _vague("any-moment", "at any moment|minute|time|hour|day", "FUTURE_REF", bare=False,
           examples=(Example(text="at any moment", value="FUTURE_REF", frame="It could begin {} they fear."),)),
    _vague("any-day", "any day|moment|minute|time now", "FUTURE_REF", bare=False),
)

LAST_DAYS: tuple[TimexRule, ...] = (
    TimexRule(name="counted-unit", pattern="the last day ^of|to|before|that|when|it|he|she|they|we|you|i", operator=_V, value="XXXX", n=1, unit=Unit.DAY, anchor=Anchor.DCT,
              yields="VAGUE", attributive=True,
              examples=(Example(text="the last day", value="XXXX-XX-XX", frame="It was {} of the trial."),)),
)
"""Before the lengths: "the last day of the trial" is not the 24 hours just over."""

_OWN = "his|her|its|their|our|my"

_EVENT = "the|a|an|his|her|its|their|our|my|your|he|she|it|they|we|i|this|these|those"

DAYS_OF_EVENTS: tuple[TimexRule, ...] = (
    TimexRule(name="counted-unit", pattern="^on|by|until|since|from|to day DAY ^of", operator=_V, value="XXXX", n=1, unit=Unit.DAY, anchor=Anchor.DCT,
              yields="VAGUE", attributive=True,
              examples=(Example(text="day 12", value="XXXX-XX-XX", frame="They met on {} of the strike."),),
              counterexamples=("They met on Labor Day 12 of the rebels.",)),
    TimexRule(name="unit-of-event", pattern=f"^,|- the day ^before|after ^{_EVENT}", operator=_V, value="XXXX", n=1, unit=Unit.DAY, anchor=Anchor.DCT,
              yields="VAGUE", attributive=True,
              examples=(Example(text="the day", value="2022-02-12", frame="They left on 12 February 2022, {} after the vote."),)),
)
"""The day that an event dates, behind what may be its date: "on Tuesday, the day after the vote"."""

COUNTED_UNITS: tuple[TimexRule, ...] = tuple(
    TimexRule(name="counted-unit", pattern=pattern, operator=_V, value="XXXX", n=1, unit=unit, anchor=Anchor.DCT, yields="VAGUE",
              attributive=True,
              examples=examples)
    for word, unit, articles, example in (
        ("day", Unit.DAY, "the|a|an", Example(text="a third day", value="XXXX-XX-XX", frame="They marched for {} there.")),
        ("night", Unit.DAY, "a|an", Example(text="a third night", value="XXXX-XX-XX", frame="They marched for {} there.")),
        ("weekend", Unit.WEEKEND, "the|a|an", Example(text="a second weekend", value="XXXX-WXX-WE", frame="They marched for {} there.")),
        ("week", Unit.WEEK, "the|a|an", Example(text="a second week", value="XXXX-WXX", frame="They marched for {} there.")),
        ("month", Unit.MONTH, "the|a|an", Example(text="the third straight month", value="XXXX-XX", frame="It fell for {} there.")),
        ("year", Unit.YEAR, "the|a|an", Example(text="the third consecutive year", value="XXXX", frame="They won for {} there.")),
    )
    for pattern, examples in (
        (f"{articles} ORD_WORD straight|consecutive|successive|full? {word}", (example,)),
        (f"^{_OWN} ORD_WORD straight|consecutive|successive|full? {word}", ()),
    )
)
"""Days and years that are counted from something untold: "for a third day", "the second straight year"."""

NAMES: tuple[TimexRule, ...] = (
    TimexRule(name="newspaper", pattern="usa today", operator=_N, yields="NOTHING",
              counterexamples=("The story ran in USA Today.",)),
    TimexRule(name="program", pattern="today show|program|programme|presenter|presenters", operator=_N, yields="NOTHING",
              counterexamples=("She told the Today programme of it.",)),
    TimexRule(name="newspaper", pattern="new york|financial|irish|moscow times", operator=_N, yields="NOTHING"),
    TimexRule(name="newspaper", pattern="sunday|financial|straits times|express|telegraph|mirror", operator=_N, yields="NOTHING"),
    TimexRule(name="all-day", pattern="morning , noon and night", operator=_N, yields="NOTHING",
              counterexamples=("They lied morning, noon and night.",)),
    TimexRule(name="all-day", pattern="from? dawn|morning to|till|until dusk|night", operator=_N, yields="NOTHING",
              counterexamples=("They worked from dawn to dusk.",)),
    TimexRule(name="day-by-day", pattern="this|each|every day by day", operator=_N, yields="NOTHING",
              counterexamples=("The crews will take this day by day.",)),
    TimexRule(name="fall-guy", pattern="the? fall guy|guys", operator=_N, yields="NOTHING",
              counterexamples=("He was made the fall guy for the leak.",)),
    TimexRule(name="second-hand", pattern="second - hand|class|in|rate|largest|biggest|ranking", operator=_N, yields="NOTHING"),
    TimexRule(name="black-weekday", pattern="black|bloody|super|cyber FULL_WEEKDAY", operator=_N, yields="NOTHING",
              counterexamples=("Trading recalled Black Monday at once.",)),
    TimexRule(name="no-feast", pattern="easter island|islands|rising|uprising|egg|eggs|bunny", operator=_N, yields="NOTHING",
              counterexamples=("Children hid Easter eggs in the park.", "He fought in the Easter Rising.")),
    TimexRule(name="no-season", pattern="the? winter|summer|autumn|spring war|palace|palaces|olympics|paralympics|games|olympic|festival|school|camp|camps",
              operator=_N, yields="NOTHING", counterexamples=("They met at the Winter Palace.",)),
    TimexRule(name="no-month", pattern="the? february|march|april|july|october|november revolution|days|movement|group|alliance|coalition|square|street|university|bridge|brigade",
              operator=_N, yields="NOTHING", counterexamples=("The October Revolution swept them away.",)),
    TimexRule(name="no-day", pattern="MONTH DAY youth? movement|group|alliance|coalition|square|street|university|bridge|brigade|brigades|party|forces|city",
              operator=_N, yields="NOTHING", counterexamples=("The April 6 Youth Movement marched.",)),
    TimexRule(name="no-day", pattern="the? ORD_WORD|DAY_ORDINAL of MONTH square|street|university|bridge|brigade|city|movement", operator=_N,
              yields="NOTHING", counterexamples=("They stood on the 6th of October bridge again.",)),
    TimexRule(name="no-day", pattern="DAY of? MONTH youth? movement|group|alliance|coalition|square|street|university|bridge|brigade|brigades|party|city",
              operator=_N, yields="NOTHING"),
    TimexRule(name="no-day", pattern="mail on sunday", operator=_N, yields="NOTHING"),
    TimexRule(name="black-month", pattern="black september|october|july", operator=_N, yields="NOTHING"),
    TimexRule(name="long-war", pattern="NUM UNITS|UNIT '|'s war|wars", operator=_N, yields="NOTHING",
              counterexamples=("The Thirty Years' War ruined the land.",)),
    TimexRule(name="long-war", pattern="hundred UNITS '|'s war|wars", operator=_N, yields="NOTHING",
              counterexamples=("The Hundred Years' War ruined the land.",)),
    TimexRule(name="long-war", pattern="hundred UNITS offensive", operator=_N, yields="NOTHING",
              counterexamples=("The Hundred Days Offensive broke the line.",)),
    TimexRule(name="of-today", pattern="today 's world|society|youth|youngsters|teenagers|kids|generation|standards|technology|computers|politicians|consumers",
              operator=_N, yields="NOTHING", counterexamples=("In today's world nobody waits.",)),
    TimexRule(name="no-feast", pattern="christmas island", operator=_N, yields="NOTHING"),
    TimexRule(name="six-day-war", pattern="six - day war", operator=_N, yields="NOTHING"),
    TimexRule(name="second-world", pattern="second|first world war", operator=_N, yields="NOTHING",
              counterexamples=("He fought in the Second World War.",)),
    TimexRule(name="age", pattern="NUM - UNIT - old|olds", operator=_N, yields="NOTHING",
              counterexamples=("The 6-year-old boy smiled.",)),
    TimexRule(name="age", pattern="NUM - and - a - half - UNIT - old|olds", operator=_N, yields="NOTHING",
              counterexamples=("The two-and-a-half-year-old boy smiled.",)),
    TimexRule(name="age", pattern="NUM UNITS|UNIT of age", operator=_N, yields="NOTHING"),
    TimexRule(name="fraction", pattern="NUM - quarters", operator=_N, yields="NOTHING"),
    TimexRule(name="fraction", pattern="NUM quarters of", operator=_N, yields="NOTHING"),
    TimexRule(name="age", pattern="NUM -? UNIT -? old|olds", operator=_N, yields="NOTHING",
              counterexamples=("The 10-year old smiled.",)),
    TimexRule(name="age", pattern="NUM UNITS|UNIT old", operator=_N, yields="NOTHING",
              counterexamples=("He is 42 years old.",)),
    TimexRule(name="day-labor", pattern="a? day laborer|laborers|labourer|labourers|labor|labour|trader|traders|trading|care|nursery|nurseries|job",
              operator=_N, yields="NOTHING", counterexamples=("A day laborer fell ill.",)),
    TimexRule(name="call-it-a-day", pattern="call|calls|called|calling it a day", operator=_N, yields="NOTHING",
              counterexamples=("They called it a day.",)),
    TimexRule(name="from-time-to-time", pattern="from time to time", operator=_N, yields="NOTHING"),
    TimexRule(name="day-by-day", pattern="day by|after|to day", operator=_N, yields="NOTHING",
              counterexamples=("Day by day the queue grew.",)),
    TimexRule(name="as-many", pattern="as many UNITS", operator=_N, yields="NOTHING",
              counterexamples=("It was the third strike in as many weeks.",)),
    TimexRule(name="of-today", pattern="this day and age", operator=_N, yields="NOTHING",
              counterexamples=("In this day and age nobody waits.",)),
    TimexRule(name="one-day", pattern="some day", operator=_N, yields="NOTHING"),
)
