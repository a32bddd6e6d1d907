"""Durations, spans that touch their anchor, and sets."""

from timeline.languages.shapes import Anchor, Example, Operator, TimexRule, Unit

_D = Operator.DURATION
_X = Operator.SPAN
_S = Operator.SET

DURATION: tuple[TimexRule, ...] = (
    TimexRule(name="number-units", pattern="NUM -? UNITS", operator=_D, yields="DURATION",
              examples=(Example(text="two weeks", value="P2W", frame="The talks took {} in all."),)),
    TimexRule(name="number-units", pattern="NUM -? UNIT", operator=_D, yields="DURATION",
              examples=(Example(text="one month", value="P1M", frame="The talks took {} in all."),)),
    TimexRule(name="number-units", pattern="NUM more|other|full|straight|consecutive|long|whole|additional|further UNITS|UNIT", operator=_D, yields="DURATION"),
    TimexRule(name="number-working-units", pattern="NUM working|business|trading|calendar days", operator=_D, unit=Unit.DAY, yields="DURATION"),
    TimexRule(name="number-and-half", pattern="NUM and a half UNITS|UNIT", operator=_D, value="half", yields="DURATION"),
    TimexRule(name="unit-and-half", pattern="ONE UNIT and a half", operator=_D, value="half", yields="DURATION"),
    TimexRule(name="half-unit", pattern="half a|an UNIT", operator=_D, value="only-half", yields="DURATION",
              examples=(Example(text="half an hour", value="PT30M", frame="The talks took {} in all."),)),
    TimexRule(name="half-unit", pattern="a half -? UNIT", operator=_D, value="only-half", yields="DURATION"),
    TimexRule(name="half-unit", pattern="half - UNIT", operator=_D, value="only-half", yields="DURATION"),
    TimexRule(name="one-unit", pattern="ONE UNIT", operator=_D, n=1, yields="DURATION",
              examples=(Example(text="a week", value="P1W", frame="The talks took {} in all."),)),
    TimexRule(name="one-unit", pattern="ONE full|entire|whole|single|additional|further UNIT", operator=_D, n=1, yields="DURATION"),
    TimexRule(name="year-ended", pattern="the fiscal|financial? year ^ended|ending", operator=_D, n=1, unit=Unit.YEAR, yields="DURATION",
              examples=(Example(text="the year", value="P1Y", frame="In {} ended in March it lost money."),)),
    TimexRule(name="unit-period", pattern="ONE|the NUM - UNIT period|span|stretch|interval", operator=_D, yields="DURATION",
              examples=(Example(text="a three-year period", value="P3Y", frame="The talks took {} in all."),)),
    TimexRule(name="some-time", pattern="^for|in|after some time", operator=_D, value="PXX", yields="DURATION"),
    TimexRule(name="fortnight", pattern="a|the? FORTNIGHT", operator=_D, n=2, unit=Unit.WEEK, yields="DURATION"),
    TimexRule(name="range-of-units", pattern="low:NUM to|or|- high:NUM UNITS", operator=_D, yields="DURATION"),
    TimexRule(name="the-number-units", pattern="the NUM UNITS", operator=_D, yields="DURATION"),
    TimexRule(name="units", pattern="UNITS", operator=_D, yields="DURATION",
              examples=(Example(text="weeks", value="PXW", frame="The talks took {} in all."),)),
    TimexRule(name="units-or-units", pattern="u1:UNITS or|and u2:UNITS", operator=_D, yields="DURATION", mod="APPROX"),
    TimexRule(name="a-unit-or-two", pattern="ONE UNIT or two", operator=_D, n=1, yields="DURATION", mod="APPROX"),
    TimexRule(name="long-duration", pattern="a|some long|short? while", operator=_D, value="PXX", yields="DURATION"),
    TimexRule(name="unit-long", pattern="UNIT - long", operator=_D, n=1, yields="DURATION"),
    TimexRule(name="number-unit-long", pattern="NUM - UNIT - long|old", operator=_D, yields="DURATION_AGE"),
)

SPANS: tuple[TimexRule, ...] = (
    TimexRule(name="duration-and-duration", pattern="first:DURATION and|, second:DURATION", operator=_D, yields="DURATION", value="sum"),
    TimexRule(name="past-duration", pattern="the past|last|latest|previous|preceding DURATION", operator=_X, n=-1, anchor=Anchor.DCT,
              examples=(Example(text="the past two weeks", value="P2W"),)),
    TimexRule(name="past-duration", pattern="^over|during|in|for past|last DURATION", operator=_X, n=-1, anchor=Anchor.DCT),
    TimexRule(name="next-duration", pattern="the next|coming|following DURATION", operator=_X, n=1, anchor=Anchor.DCT,
              examples=(Example(text="the next three days", value="P3D"),)),
    TimexRule(name="next-duration", pattern="^over|during|in|for|within next DURATION", operator=_X, n=1, anchor=Anchor.DCT),
    TimexRule(name="first-duration", pattern="the first|final DURATION", operator=_D, yields="DURATION", value="same"),
    TimexRule(name="vague-past-units", pattern="the? recent|past UNITS", operator=Operator.VAGUE, value="PAST_REF", anchor=Anchor.DCT, yields="VAGUE",
              examples=(Example(text="recent months", value="PXM", frame="Ties have cooled in {} there."),)),
    TimexRule(name="vague-past-units", pattern="the past|last few|several|couple UNITS", operator=Operator.VAGUE, value="PAST_REF", anchor=Anchor.DCT, yields="VAGUE"),
    TimexRule(name="vague-future-units", pattern="the? coming|upcoming|next UNITS", operator=Operator.VAGUE, value="FUTURE_REF", anchor=Anchor.DCT, yields="VAGUE",
              examples=(Example(text="the coming days", value="PXD", frame="They may strike in {} there."),)),
    TimexRule(name="vague-future-units", pattern="future UNITS", operator=Operator.VAGUE, value="FUTURE_REF", anchor=Anchor.DCT, yields="VAGUE"),
    TimexRule(name="vague-future-units", pattern="the? UNITS ahead", operator=Operator.VAGUE, value="FUTURE_REF", anchor=Anchor.DCT, yields="VAGUE"),
    TimexRule(name="vague-future-units", pattern="the next few|several|couple UNITS", operator=Operator.VAGUE, value="FUTURE_REF", anchor=Anchor.DCT, yields="VAGUE"),
    TimexRule(name="vague-future-units", pattern="just|only? a? matter of UNITS", operator=Operator.VAGUE, value="FUTURE_REF", anchor=Anchor.DCT, yields="VAGUE"),
    TimexRule(name="vague-ago", pattern="a? several|many|some|few UNITS ago", operator=Operator.VAGUE, value="PAST_REF", anchor=Anchor.DCT, yields="VAGUE"),
)

SETS: tuple[TimexRule, ...] = (
    TimexRule(name="every-unit", pattern="every|each UNIT|PART", operator=_S, yields="SET",
              examples=(Example(text="every day", value="P1D", frame="Shells fall {} in town."),)),
    TimexRule(name="every-unit", pattern="every|each other|single UNIT", operator=_S, yields="SET"),
    TimexRule(name="every-duration", pattern="every DURATION", operator=_S, yields="SET"),
    TimexRule(name="every-field", pattern="every|each FULL_WEEKDAY|MONTH|SEASON", operator=_S, yields="SET"),
    TimexRule(name="weekdays", pattern="WEEKDAYS", operator=_S, yields="SET"),
    TimexRule(name="frequency", pattern="FREQUENCY", operator=_S, yields="SET",
              examples=(Example(text="daily", value="P1D", frame="Shells fall {} in town."),)),
    TimexRule(name="times-a-unit", pattern="once|twice|times a|an|per|every|each UNIT", operator=_S, yields="SET"),
)
