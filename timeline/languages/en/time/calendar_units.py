"""Dates that name other units of the calendar: seasons, quarters, halves, decades, centuries, holidays."""

from timeline.languages.en.named_days import KNOWN_BY_FEASTS
from timeline.languages.shapes import Example, Operator, TimexRule, Unit

_C = Operator.CALENDAR

CALENDAR_UNITS: tuple[TimexRule, ...] = (
    TimexRule(
        name="season-year",
        pattern="the? SEASON ,|of? YEAR",
        operator=_C,
        examples=(Example(text="the winter of 2021", value="2021-WI"),),
    ),
    TimexRule(
        name="season-years",
        pattern="the? SEASON ,|of? YEAR -|/ SHORT_NUMBER",
        operator=_C,
        examples=(Example(text="the winter of 1950-51", value="1951-WI", frame="In {} they starved."),),
        counterexamples=("In the summer of 1950-51 it rained.",),
    ),
    TimexRule(
        name="season",
        pattern="the SEASON",
        operator=_C,
        examples=(Example(text="the spring", value="2022-SP", frame="They will return in {} at last."),),
        counterexamples=("They had the spring of a cat.",),
    ),
    TimexRule(
        name="season",
        pattern="^in|by|until|since|during|before SEASON",
        operator=_C,
    ),
    TimexRule(
        name="season",
        pattern="^early|late|mid ^-? SEASON",
        operator=_C,
        examples=(Example(text="late spring", value="2021-SP", mod="END", frame="They left in {} at last."),),
    ),
    TimexRule(
        name="season",
        pattern="^start|beginning|onset|end|middle|height|depths ^of SEASON",
        operator=_C,
        examples=(Example(text="the start of winter", value="2021-WI", mod="START", frame="They left at {} at last."),),
    ),
    TimexRule(
        name="quarter",
        pattern="the? fiscal? -? ORD_WORD fiscal? quarter",
        operator=_C,
        unit=Unit.QUARTER,
        examples=(Example(text="the third quarter", dct="1989-11-02", value="1989-Q3"),),
    ),
    TimexRule(name="quarter", pattern="fiscal? ORD_WORD - quarter", operator=_C, unit=Unit.QUARTER),
    TimexRule(
        name="quarter-year",
        pattern="the? fiscal? -? ORD_WORD -? quarter ,|of? fiscal? YEAR",
        operator=_C,
        unit=Unit.QUARTER,
        examples=(Example(text="the third quarter of 2021", value="2021-Q3"),),
    ),
    TimexRule(
        name="quarter-year",
        pattern="the? YEAR ORD_WORD quarter",
        operator=_C,
        unit=Unit.QUARTER,
    ),
    TimexRule(
        name="quarter-of-months",
        pattern="the? a:MONTH - b:MONTH quarter|period",
        operator=_C,
        unit=Unit.QUARTER,
        examples=(Example(text="the April-June quarter", value="2021-Q2", frame="Sales rose in {} again."),),
        counterexamples=("Sales rose in the January-August period.",),
    ),
    TimexRule(name="quarter-of-months", pattern="the? a:MONTH - b:MONTH quarter|period of|in? YEAR", operator=_C, unit=Unit.QUARTER),
    TimexRule(
        name="year-period",
        pattern="the? YEAR quarter|period",
        operator=_C,
        examples=(Example(text="the 1988 period", value="1988", frame="It lost less than in {} of trading."),),
    ),
    TimexRule(
        name="quarter-year",
        pattern="QUARTER_SIGN of|,|-? YEAR",
        operator=_C,
        examples=(Example(text="Q3 2021", value="2021-Q3"),),
    ),
    TimexRule(
        name="quarter-year",
        pattern="YEAR -? QUARTER_SIGN",
        operator=_C,
        examples=(Example(text="2017-Q1", value="2017-Q1"),),
    ),
    TimexRule(
        name="quarter",
        pattern="QUARTER_SIGN",
        operator=_C,
        examples=(Example(text="Q4", dct="2022-02-16", value="2021-Q4"),),
    ),
    TimexRule(
        name="half",
        pattern="the first|second|last -? half of YEAR",
        operator=_C,
        unit=Unit.SEASON,
        examples=(Example(text="the first half of 2021", value="2021-H1"),),
    ),
    TimexRule(name="half", pattern="HALF_SIGN of|,|-? YEAR", operator=_C, unit=Unit.SEASON,
              examples=(Example(text="H1 2021", value="2021-H1"),)),
    TimexRule(name="half", pattern="YEAR - HALF_SIGN", operator=_C, unit=Unit.SEASON),
    TimexRule(
        name="fiscal-year",
        pattern="the? fiscal|financial|fy year? YEAR",
        operator=_C,
        examples=(Example(text="fiscal 2021", value="2021"),),
    ),
    TimexRule(
        name="decade",
        pattern="the? DECADE",
        operator=_C,
        examples=(Example(text="the 1930s", value="193", frame="It was built in {} by hand."),),
        counterexamples=("Temperatures reached the low 30s.", "She is in her 40s."),
    ),
    TimexRule(
        name="decade",
        pattern="the? nineteen -? DECADE_WORD",
        operator=_C,
        examples=(Example(text="the nineteen-seventies", value="197"),),
    ),
    TimexRule(
        name="decade",
        pattern="the DECADE_WORD",
        operator=_C,
        examples=(Example(text="the nineties", value="199"),),
    ),
    TimexRule(
        name="century",
        pattern="the ORD -? century",
        operator=_C,
        unit=Unit.CENTURY,
        examples=(Example(text="the 19th century", value="18"),),
    ),
    TimexRule(
        name="century",
        pattern="ORD - century",
        operator=_C,
        unit=Unit.CENTURY,
    ),
    TimexRule(
        name="century",
        pattern="ORD_DIGIT century",
        operator=_C,
        unit=Unit.CENTURY,
    ),
    TimexRule(
        name="holiday-year",
        pattern="the? YEAR HOLIDAY",
        operator=_C,
        examples=(Example(text="the 2004 Boxing Day", value="2004-12-26", frame="They recalled {} tsunami."),),
    ),
    TimexRule(
        name="holiday-year",
        pattern="HOLIDAY ,|of? YEAR",
        operator=_C,
        examples=(Example(text="Christmas 2021", value="2021-12-25"),),
    ),
    TimexRule(
        name="holiday",
        pattern="HOLIDAY",
        operator=_C,
        examples=(Example(text="Christmas Eve", value="2021-12-24", frame="They met on {} in Kyiv."),),
    ),
    TimexRule(
        name="known-by-feast",
        pattern=f"HOLIDAY ^{KNOWN_BY_FEASTS}",
        operator=_C,
        examples=(Example(text="Christmas Day", value="2021-12-25", dct="2022-01-04", frame="The {} attack shook the city."),
                  Example(text="Easter Sunday", value="XXXX-XX-XX", dct="2022-07-10", frame="He fell after the {} bombings.")),
    ),
)
