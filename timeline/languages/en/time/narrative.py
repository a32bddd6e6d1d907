"""What dates nothing in news, and is a reference to time in a history: "at the same time", "former", "at night".

News uses the same words as connectives and titles. A history tells of a past whose own clock runs on in the text: there
they say when, though seldom when exactly.
"""

from __future__ import annotations

from timeline.languages.en.vetoes import SEASONED
from timeline.languages.shapes import Anchor, Example, Operator, TimexRule


def _rule(name: str, pattern: str, value: str, *examples: Example, counterexamples: tuple[str, ...] = ()) -> TimexRule:
    return TimexRule(
        name=name, pattern=pattern, operator=Operator.VAGUE, value=value, yields="VAGUE", n=1,
        anchor=Anchor.REFERENCE, narrative=True, examples=examples, counterexamples=counterexamples,
    )  # fmt: skip


def _set(name: str, pattern: str, *examples: Example) -> TimexRule:
    return TimexRule(name=name, pattern=pattern, operator=Operator.SET, yields="SET", narrative=True, examples=examples)


_LEADS = "at|by|around|about|during|throughout|since|until|till|in|from|for|over|of"

NARRATIVE: tuple[TimexRule, ...] = (
    _rule("same-time", f"^{_LEADS} this|that|the same? time", "SAME",
          Example(text="the same time", value="1811-05-03", frame="It fell on 3 May 1811. At {} a fleet set sail.")),
    _rule("same-period", "this|that same? period", "PAST_REF",
          Example(text="this period", value="PAST_REF", frame="War came in 1811. During {} trade went on.")),
    _rule("same-period", "the same period", "PAST_REF"),
    _rule("same-period", f"^{_LEADS} the period", "PAST_REF"),
    _rule("some-period", "a|an WORD? period ^of", "PXX",
          Example(text="a long period", value="PXX", frame="There followed {} of unrest.")),
    _rule("some-period", "a long|short time", "PXX"),
    _rule("present-day", "the? present -? day", "PRESENT_REF",
          Example(text="the present day", value="PRESENT_REF", frame="It has stood to {} there.")),
    _rule("for-now", "the time being", "PRESENT_REF"),
    _rule("former", "former", "PAST_REF",
          Example(text="former", value="PAST_REF", frame="The {} king was not told of it."),
          counterexamples=("The former was a soldier, the latter a priest.",)),
    _rule("recent", "recent", "PAST_REF",
          Example(text="recent", value="PAST_REF", frame="Their {} victories gave them heart.")),
    _rule("future", "future", "FUTURE_REF",
          Example(text="future", value="FUTURE_REF", frame="They feared {} attacks from the sea.")),
    _rule("the-future", "the future", "FUTURE_REF"),
    _rule("rainy-season", "the? dry|rainy|wet|monsoon season", "XXXX",
          Example(text="the rainy season", value="XXXX", frame="They marched on before {} at last.")),
    _rule("ordinal-unit", "the ORD_WORD|final|opening UNIT", "XXXX",
          Example(text="the opening day", value="XXXX-XX-XX", frame="On {} the wall broke.")),
    _rule("named-unit", "the WORD UNIT", "XXXX",
          Example(text="the decisive year", value="XXXX", frame="It was {} of the war."),
          counterexamples=("He sold the town a year of grain.",)),
    _rule("named-period", "the WORD period", "PXX"),
    _rule("unit-of-event", "the UNIT ^before|after|of|following|when|that", "XXXX",
          Example(text="the day", value="XXXX-XX-XX", frame="He fled {} after the battle.")),
    _set("ordinal-part", "the ORD_WORD PART",
         Example(text="the third night", value="XXXX-XX-XXTNI", frame="On {} the wall broke.")),
    TimexRule(name="some-part", pattern="one PART", operator=Operator.PART_OF_DAY, value="untold", yields="TIME", narrative=True,
              examples=(Example(text="One night", value="XXXX-XX-XXTNI", frame="{} a shell fell on the house."),)),
    TimexRule(name="some-part", pattern="the PART ^after|before|when ^the|a|an|his|her|its|their|he|she|it|they", operator=Operator.PART_OF_DAY, value="untold",
              yields="TIME", narrative=True,
              examples=(Example(text="the morning", value="XXXX-XX-XXTMO", frame="On {} after the attack he gave up."),)),
    TimexRule(name="night-time", pattern="late at night", operator=Operator.SET, yields="SET", value="XXXX-XX-XXTNI", narrative=True),
    _set("night-time", "PART", Example(text="night", value="XXXX-XX-XXTNI", frame="They moved only at {} there.")),
)

FAR_MONTHS: tuple[TimexRule, ...] = (
    TimexRule(name="month-any-year", pattern="MONTH ,|of? ANY_YEAR", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="October 732", value="0732-10", frame="They were beaten in {} near Tours."),),
              counterexamples=("In October 732 men fled.",)),
    TimexRule(name="days-any-year", pattern="the? a:DAY -|to|through|until|and b:DAY of? MONTH year:ANY_YEAR ^.|,|;|between|in|at|near|by|against|and|when",
              operator=Operator.RANGE, narrative=True, yields="RANGE",
              counterexamples=("From 10 to 12 August 955 people fled.",)),
    TimexRule(name="early-year", pattern="^in|by|until|till|since|about|around|from THREE_FIGURES", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="642", value="0642", frame="The town fell in 636 AD. In {} it was taken back."),),
              counterexamples=("In 642 cases nobody was tried.", "It was founded in 642 AD. In 640 cases nobody was tried.")),
    TimexRule(name="early-year", pattern="^early|late|mid THREE_FIGURES", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="late 642", value="0642", mod="END", frame="The town fell in 636 AD. In {} it was taken back."),)),
    TimexRule(name="early-year", pattern="^early|late|mid ^-? BEYOND_DAYS", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="mid-68", value="0068", mod="MID", frame="The town fell in 66 AD. By {} it was taken back."),)),
    TimexRule(name="early-year", pattern="^mid ^- THREE_FIGURES", operator=Operator.CALENDAR, narrative=True),
    TimexRule(name="early-year", pattern="the? DAY of? MONTH ,? BEYOND_DAYS", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="9 June 68", value="0068-06-09", frame="The town fell in 66 AD. The death of the emperor on {} brought a halt."),),
              counterexamples=("The town fell in 66 AD. On 9 June 68 people fled.",)),
    TimexRule(name="early-year", pattern="HOLIDAY of? BEYOND_DAYS|THREE_FIGURES", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="Easter 387", value="0387-04-25", frame="The town fell in 376 AD. At {} he was baptized."),)),
    TimexRule(name="early-year", pattern="^in a:BEYOND_DAYS or b:BEYOND_DAYS", operator=Operator.RANGE, value="list", narrative=True, yields="RANGE",
              examples=(Example(text="73", value="0073", frame="The town fell in 70 AD. The fort fell in {} or 74."),),
              counterexamples=("The town fell in 70 AD. In 73 or 74 cases he was right.",)),
    TimexRule(name="early-year", pattern="^in a:THREE_FIGURES or b:THREE_FIGURES", operator=Operator.RANGE, value="list", narrative=True, yields="RANGE"),
    TimexRule(name="early-year", pattern="the? SEASON of? THREE_FIGURES", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="the spring of 642", value="0642-SP", frame="The town fell in 636 AD. In {} it was taken back."),
                        Example(text="the summer of 211", value="BC0211-SU", frame="War came in 218 BC. In {} it was taken back."))),
    TimexRule(name="early-year", pattern="the? SEASON of BEYOND_DAYS", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="the summer of 48", value="BC0048-SU", frame="War came in 49 BC. In {} he crossed."),)),
    TimexRule(name="early-year", pattern="^those|that|war|battle|siege|campaign|revolt|peace|treaty|truce|defeat|consul|consuls ^of|for THREE_FIGURES",
              operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="148", value="BC0148", frame="War came in 149 BC. The campaign of {} was lost."),),
              counterexamples=("War came in 149 BC. They had an army of 148.",)),
    TimexRule(name="early-year", pattern="^end|beginning|start|middle ^of THREE_FIGURES|BEYOND_DAYS", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="the end of 642", value="0642", mod="END", frame="The town fell in 636 AD. By {} it was taken back."),)),
    TimexRule(name="early-year", pattern="^in TWO_FIGURES", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="14", value="0014", frame="The town fell in 9 AD. In {} it was taken back."),
                        Example(text="44", value="BC0044", frame="The town fell in 49 BC. In {}, it was taken back.")),
              counterexamples=("It fell in 9 AD. In 14 days it was taken back.", "It fell in 1944. In 14, they say, it burned.")),
    TimexRule(name="early-year", pattern="MONTH ,|of? BEYOND_DAYS", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="August 48", value="BC0048-08", frame="War came in 49 BC. In {} it was taken back."),)),
    TimexRule(name="early-year", pattern="the ERA_DECADE", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="the 670s", value="067", frame="The town fell in 636 AD. In {} it was taken back."),
                        Example(text="the 460s", value="BC046", frame="The town fell in 470 BC. In {} it was taken back.")),
              counterexamples=("They flew the 380s.",)),
    TimexRule(name="early-year", pattern="^in|again|of a:THREE_FIGURES - b:THREE_FIGURES", operator=Operator.RANGE, narrative=True, yields="RANGE",
              examples=(Example(text="717", value="0717", frame="The town fell in 678 AD. In {}-718 it was taken back."),)),
    TimexRule(name="early-year", pattern="^( a:THREE_FIGURES - b:THREE_FIGURES ^)", operator=Operator.RANGE, narrative=True, yields="RANGE",
              examples=(Example(text="634", value="0634", frame="The town fell in 636 AD to Umar ({}-644)."),)),
    TimexRule(name="early-year", pattern="^r|ruled|reigned ^. a:THREE_FIGURES - b:THREE_FIGURES", operator=Operator.RANGE, narrative=True, yields="RANGE"),
    TimexRule(name="early-year", pattern="^from|between a:THREE_FIGURES to|and|until|till b:THREE_FIGURES", operator=Operator.RANGE, narrative=True, yields="RANGE"),
)  # fmt: skip

_QUALIFIED = "|".join(sorted(SEASONED))

UNITS_OF_STORY: tuple[TimexRule, ...] = (
    TimexRule(name="hard-units", pattern="NUM WORD UNITS", operator=Operator.DURATION, yields="DURATION", narrative=True,
              examples=(Example(text="two bloody weeks", value="P2W", frame="They fought for {} on end."),),
              counterexamples=("Of the two in weeks past none came.",)),
    TimexRule(name="those-units", pattern="the UNITS", operator=Operator.DURATION, yields="DURATION", narrative=True,
              examples=(Example(text="the weeks", value="PXW", frame="In {} that followed it rained."),)),
)  # fmt: skip

SEASONS: tuple[TimexRule, ...] = (
    TimexRule(name="season", pattern=f"SEASON ^{_QUALIFIED}", operator=Operator.CALENDAR,
              examples=(Example(text="summer", value="2021-SU", frame="They lost the {} campaign at sea."),)),
    TimexRule(name="season", pattern="SEASON", operator=Operator.CALENDAR, narrative=True,
              examples=(Example(text="winter", value="1811-WI", frame="War came in 1811. Then {} trapped the fleet."),),
              counterexamples=("The fall of the city came late.", "They tried to fall back.")),
)  # fmt: skip
