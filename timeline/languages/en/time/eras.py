"""Years, days and centuries that are counted before or after Christ."""

from timeline.languages.shapes import Example, Operator, TimexRule, Unit

_C = Operator.CALENDAR

ERAS: tuple[TimexRule, ...] = (
    TimexRule(
        name="year-before-christ",
        pattern="ERA_YEAR ERA_BEFORE",
        operator=_C,
        examples=(Example(text="480 BC", value="BC0480", frame="The fleet met them in {} at sea."),),
    ),
    TimexRule(name="decade-before-christ", pattern="the? DECADE|ERA_DECADE ERA_BEFORE", operator=_C,
              examples=(Example(text="the 470s BC", value="BC047", frame="In {} the league made war."),)),
    TimexRule(
        name="year-before-christ",
        pattern="the year ERA_YEAR ERA_BEFORE",
        operator=_C,
        examples=(Example(text="the year 480 BC", value="BC0480", frame="The fleet met them in {} at sea."),),
    ),
    TimexRule(
        name="season-year-before-christ",
        pattern="the? SEASON ,|of? ERA_YEAR ERA_BEFORE",
        operator=_C,
        examples=(Example(text="spring 218 BC", value="BC0218-SP", frame="In {} the fleet sailed."),),
    ),
    TimexRule(name="season-years", pattern="the? SEASON ,|of? ERA_YEAR -|/ second:ERA_YEAR ERA_BEFORE", operator=_C,
              examples=(Example(text="the winter of 54-53 BC", value="BC0053-WI", frame="In {} they starved."),),
              counterexamples=("In the summer of 54-53 it rained.",)),
    TimexRule(
        name="month-year-before-christ",
        pattern="MONTH ,|of? ERA_YEAR ERA_BEFORE",
        operator=_C,
    ),
    TimexRule(
        name="month-year-before-christ",
        pattern="MONTH DAY ,|of? ERA_YEAR ERA_BEFORE",
        operator=_C,
    ),
    TimexRule(
        name="day-month-year-before-christ",
        pattern="the? DAY of? MONTH ,|of? ERA_YEAR ERA_BEFORE",
        operator=_C,
        examples=(Example(text="15 March 44 BC", value="BC0044-03-15"),),
    ),
    TimexRule(
        name="day-any-year",
        pattern="the? DAY of? MONTH ,? ANY_YEAR",
        operator=_C,
        examples=(Example(text="5 August 642", value="0642-08-05", frame="The city fell on {}, they said."),),
        counterexamples=("On 5 August 642 people fled.",),
    ),
    TimexRule(
        name="day-any-year",
        pattern="MONTH DAY , ANY_YEAR",
        operator=_C,
        examples=(Example(text="May 3, 0756", value="0756-05-03", frame="He died on {}."),),
        counterexamples=("On August 5, 642 people fled.",),
    ),
    TimexRule(
        name="century-before-christ",
        pattern="ORD centuries ERA_BEFORE",
        operator=_C,
        unit=Unit.CENTURY,
        examples=(Example(text="fifth centuries BC", value="BC04", frame="It grew in the sixth and {} there."),),
    ),
    TimexRule(
        name="century-before-christ",
        pattern="the? ORD -? century ERA_BEFORE",
        operator=_C,
        unit=Unit.CENTURY,
        examples=(Example(text="the 5th century BC", value="BC04"),),
    ),
    TimexRule(
        name="year-after-christ",
        pattern="ERA_YEAR ERA_AFTER",
        operator=_C,
        examples=(Example(text="79 AD", value="0079", frame="The town was buried in {} by ash."),),
    ),
    TimexRule(
        name="year-after-christ",
        pattern="ERA_AFTER ERA_YEAR",
        operator=_C,
        examples=(Example(text="AD 79", value="0079", frame="The town was buried in {} by ash."),),
    ),
    TimexRule(
        name="day-after-christ",
        pattern="the? DAY of? MONTH ,? ERA_AFTER ERA_YEAR",
        operator=_C,
        examples=(Example(text="13 September AD 533", value="0533-09-13"),),
    ),
    TimexRule(name="day-after-christ", pattern="the? DAY of? MONTH ,? ERA_YEAR ERA_AFTER", operator=_C),
    TimexRule(name="day-after-christ", pattern="MONTH DAY ,? ERA_AFTER ERA_YEAR", operator=_C),
    TimexRule(name="day-after-christ", pattern="MONTH DAY ,? ERA_YEAR ERA_AFTER", operator=_C,
              examples=(Example(text="August 24, 79 CE", value="0079-08-24"),)),
    TimexRule(name="month-after-christ", pattern="MONTH ,|of? ERA_AFTER ERA_YEAR", operator=_C,
              examples=(Example(text="March AD 235", value="0235-03"),)),
    TimexRule(name="month-after-christ", pattern="MONTH ,|of? ERA_YEAR ERA_AFTER", operator=_C),
)
