"""Modifiers and ranges: "early", "as early as", "about", "no later than", "from Monday to Wednesday", "Feb. 23-24"."""

from timeline.languages.shapes import Example, Operator, TimexRule

_M = Operator.MODIFY
_R = Operator.RANGE

MODIFIERS: tuple[TimexRule, ...] = (
    TimexRule(name="early", pattern="the? very? early -? in? DATE", operator=_M, mod="START",
              examples=(Example(text="early March", dct="2022-02-12", value="2022-03", mod="START", frame="They will meet in {} there."),)),
    TimexRule(name="mid", pattern="the? mid -? DATE", operator=_M, mod="MID",
              examples=(Example(text="mid-March", dct="2022-04-12", value="2022-03", mod="MID", frame="They met in {} there."),)),
    TimexRule(name="late", pattern="the? late -? in? DATE", operator=_M, mod="END",
              examples=(Example(text="late November", value="2021-11", mod="END", frame="They met in {} there."),)),
    TimexRule(name="start-of", pattern="the very? beginning|start|outset|onset|opening of DATE|THE_UNIT", operator=_M, mod="START"),
    TimexRule(name="start-of", pattern="the? first|early days|weeks|months|part|hours of DATE|THE_UNIT", operator=_M, mod="START"),
    TimexRule(name="first-half-of", pattern="the first|early|earlier -? half of DATE|THE_UNIT", operator=_M, mod="START", value="first"),
    TimexRule(name="second-half-of", pattern="the second|latter|last|later -? half of DATE|THE_UNIT", operator=_M, mod="END", value="second"),
    TimexRule(name="middle-of", pattern="the middle of DATE|THE_UNIT", operator=_M, mod="MID"),
    TimexRule(name="end-of", pattern="the very? end|close of DATE|THE_UNIT", operator=_M, mod="END",
              examples=(Example(text="the end of 2021", value="2021", mod="END"),)),
    TimexRule(name="end-of", pattern="the final|last|closing days|weeks|months|part|hours of DATE|THE_UNIT", operator=_M, mod="END"),
    TimexRule(name="end-of", pattern="DATE 's end", operator=_M, mod="END"),
    TimexRule(name="earlier", pattern="earlier in? DATE|THE_UNIT", operator=_M, mod="START", value="before",
              examples=(Example(text="earlier this month", value="2022-02", mod="START"),)),
    TimexRule(name="later", pattern="later in? DATE|THE_UNIT", operator=_M, mod="END", value="after",
              examples=(Example(text="later this month", value="2022-02", mod="END"),)),
    TimexRule(name="sometime", pattern="sometime in? DATE", operator=_M, mod="APPROX"),
)

RANGES: tuple[TimexRule, ...] = (
    TimexRule(name="month-day-range", pattern="MONTH a:DAY -|to|through|until b:DAY ,? YEAR?", operator=_R, yields="RANGE",
              examples=(Example(text="February 10-20", value="2022-02-10", frame="They drilled on {} near the border."),)),
    TimexRule(name="month-day-pair", pattern="MONTH a:DAY and|or b:DAY ,? YEAR?", operator=_R, value="list", yields="RANGE"),
    TimexRule(name="day-month-range", pattern="the? a:DAY -|to|through|until b:DAY of? MONTH YEAR?", operator=_R, yields="RANGE"),
    TimexRule(name="day-month-pair", pattern="the? a:DAY and|or b:DAY of? MONTH YEAR?", operator=_R, value="list", yields="RANGE"),
    TimexRule(name="between-days-month", pattern="^between the? a:DAY and the? b:DAY of? MONTH YEAR?", operator=_R, value="within", yields="RANGE"),
    TimexRule(name="between-month-days", pattern="^between MONTH a:DAY and b:DAY ,? YEAR?", operator=_R, value="within", yields="RANGE"),
    TimexRule(name="years-before-christ", pattern="a:ERA_YEAR - b:ERA_YEAR ERA_BEFORE", operator=_R, yields="RANGE"),
    TimexRule(name="year-range", pattern="a:YEAR -|/ b:SHORT_NUMBER", operator=_R, yields="RANGE"),
    TimexRule(name="between-now-and", pattern="between now and DATE", operator=_M, value="until", yields="DATE"),
    TimexRule(name="from-to", pattern="^from x:DATE|TIME|CLOCK to|through|until|till y:DATE|TIME|CLOCK", operator=_R, yields="RANGE"),
    TimexRule(name="between-and", pattern="^between x:DATE|TIME|CLOCK and y:DATE|TIME|CLOCK", operator=_R, value="within", yields="RANGE"),
    TimexRule(name="dash-range", pattern="x:DATE - y:DATE", operator=_R, yields="RANGE"),
    TimexRule(name="to-range", pattern="x:DATE|TIME to|until|till y:DATE", operator=_R, yields="RANGE"),
    TimexRule(name="through-range", pattern="x:DATE through y:DATE", operator=_R, yields="RANGE"),
    TimexRule(name="month-range-year", pattern="a:MONTH -|to|and|through|or b:MONTH YEAR", operator=_R, value="months", yields="RANGE"),
)

_APPROX = "about|around|approximately|roughly|circa|some"

OUTER_MODIFIERS: tuple[TimexRule, ...] = (
    TimexRule(name="about", pattern=f"{_APPROX} DATE|TIME|DURATION", operator=_M, mod="APPROX"),
    TimexRule(name="or-so", pattern="DURATION|DATE|SPAN or so", operator=_M, mod="APPROX"),
    TimexRule(name="or-so", pattern="DURATION|DATE more or less", operator=_M, mod="APPROX"),
    TimexRule(name="nearly", pattern="nearly|almost DURATION|DATE", operator=_M, mod="LESS_THAN"),
    TimexRule(name="more-than", pattern="more than DURATION|DATE", operator=_M, mod="MORE_THAN"),
    TimexRule(name="less-than", pattern="less|fewer than DURATION|DATE", operator=_M, mod="LESS_THAN"),
    TimexRule(name="less-than", pattern="under DURATION", operator=_M, mod="LESS_THAN"),
    TimexRule(name="at-least", pattern="at least DURATION|SPAN", operator=_M, mod="EQUAL_OR_MORE"),
    TimexRule(name="at-least", pattern="no less|fewer than DURATION", operator=_M, mod="EQUAL_OR_MORE"),
    TimexRule(name="at-most", pattern="at most DURATION", operator=_M, mod="EQUAL_OR_LESS"),
    TimexRule(name="at-most", pattern="up to DURATION", operator=_M, mod="EQUAL_OR_LESS"),
    TimexRule(name="at-most", pattern="no more than DURATION", operator=_M, mod="EQUAL_OR_LESS"),
    TimexRule(name="as-early-as", pattern="as early|soon as DATE|TIME", operator=_M, mod="ON_OR_AFTER",
              examples=(Example(text="as early as February 16th", dct="2022-02-12", value="2022-02-16", mod="ON_OR_AFTER", frame="It could begin {} there."),)),
    TimexRule(name="no-earlier-than", pattern="no|not earlier|sooner than DATE|TIME", operator=_M, mod="ON_OR_AFTER"),
    TimexRule(name="not-before", pattern="not before|until DATE|TIME", operator=_M, mod="ON_OR_AFTER"),
    TimexRule(name="no-later-than", pattern="no|not later than DATE|TIME", operator=_M, mod="ON_OR_BEFORE",
              examples=(Example(text="no later than 20 March", value="2022-03-20", mod="ON_OR_BEFORE", frame="They must leave {} there."),)),
    TimexRule(name="at-the-latest", pattern="DATE|TIME at the latest", operator=_M, mod="ON_OR_BEFORE"),
    TimexRule(name="on-or-after", pattern="on or after DATE", operator=_M, mod="ON_OR_AFTER",
              examples=(Example(text="on or after 5 May 2021", value="2021-05-05", mod="ON_OR_AFTER"),)),
    TimexRule(name="on-or-before", pattern="on|by or before DATE", operator=_M, mod="ON_OR_BEFORE"),
    TimexRule(name="on-or-before", pattern="on or by DATE", operator=_M, mod="ON_OR_BEFORE"),
    TimexRule(name="later-than", pattern="later than DATE|TIME", operator=_M, mod="AFTER",
              examples=(Example(text="later than 2016", value="2016", mod="AFTER"),)),
    TimexRule(name="earlier-than", pattern="earlier|sooner than DATE|TIME", operator=_M, mod="BEFORE"),
    TimexRule(name="as-late-as", pattern="as late|recently as DATE|TIME", operator=_M,
              examples=(Example(text="as recently as 2016", value="2016"),)),
    TimexRule(name="or-later", pattern="DATE or later", operator=_M, mod="ON_OR_AFTER"),
    TimexRule(name="or-later", pattern="DATE and beyond", operator=_M, mod="ON_OR_AFTER"),
    TimexRule(name="or-earlier", pattern="DATE or earlier|before", operator=_M, mod="ON_OR_BEFORE"),
)
