"""Times of day, and how they join with dates: "9 a.m.", "4:24pm", "Monday night", "10:00 Kyiv time"."""

from timeline.languages.shapes import Anchor, Example, Operator, TimexRule, Unit

_T = Operator.CLOCK
_P = Operator.PART_OF_DAY

CLOCK: tuple[TimexRule, ...] = (
    TimexRule(
        name="clock-ampm",
        pattern="HOUR|CLOCK_TIME AMPM ZONE?",
        operator=_T,
        yields="CLOCK",
        examples=(Example(text="9:30 p.m.", value="2022-02-16T21:30", frame="The train left at {} in the rain."),),
    ),
    TimexRule(name="clock-24", pattern="CLOCK_TIME ZONE|hours?", operator=_T, yields="CLOCK"),
    TimexRule(name="clock-local", pattern="CLOCK_TIME AMPM? WORD? time", operator=_T, yields="CLOCK"),
    TimexRule(name="clock-local", pattern="HOUR AMPM WORD? time", operator=_T, yields="CLOCK"),
    TimexRule(name="clock-oclock", pattern="HOUR oclock", operator=_T, yields="CLOCK"),
    TimexRule(name="clock-half", pattern="half past HOUR", operator=_T, n=30, yields="CLOCK"),
    TimexRule(name="clock-quarter", pattern="a? quarter past HOUR", operator=_T, n=15, yields="CLOCK"),
    TimexRule(name="clock-word", pattern="CLOCK_WORD ZONE?", operator=_T, yields="CLOCK"),
    TimexRule(name="clock-word", pattern="CLOCK_WORD WORD time", operator=_T, yields="CLOCK"),
    TimexRule(name="clock-at", pattern="^at HOUR in the PART", operator=_T, yields="CLOCK"),
    TimexRule(name="clock-in-part", pattern="HOUR|CLOCK_TIME in the PART", operator=_T, yields="CLOCK"),
    TimexRule(name="hours", pattern="MILITARY_TIME hours|gmt|utc", operator=_T, yields="CLOCK"),
)

DAY_PARTS: tuple[TimexRule, ...] = (
    TimexRule(
        name="date-part",
        pattern="DATE PART",
        operator=_P,
        yields="TIME",
        examples=(Example(text="Tuesday night", value="2022-02-15TNI", frame="They met on {} in Kyiv."),),
    ),
    TimexRule(
        name="part-of-date",
        pattern="the? PART of|on ,? DATE",
        operator=_P,
        yields="TIME",
        examples=(Example(text="the evening of February 25", dct="2022-03-01", value="2022-02-25TEV", frame="On {} troops came."),),
    ),
    TimexRule(
        name="part-hours-of-date",
        pattern="the? early|late PART hours of|on ,? DATE",
        operator=_P,
        yields="TIME",
        examples=(
            Example(text="the early morning hours of 25 February 2022", value="2022-02-25TMO", frame="In {} troops came."),
        ),
    ),
    TimexRule(
        name="early-part-of-date",
        pattern="early in the PART of|on DATE",
        operator=_P,
        mod="START",
        yields="TIME",
    ),
    TimexRule(
        name="mod-date-part",
        pattern="early|earlier DATE PART",
        operator=_P,
        mod="START",
        yields="TIME",
    ),
    TimexRule(name="mod-date-part", pattern="late|later DATE PART", operator=_P, mod="END", yields="TIME"),
    TimexRule(name="mid-part-date", pattern="mid - PART DATE?", operator=_P, mod="MID", yields="TIME"),
    TimexRule(name="tonight", pattern="tonight", operator=_P, value="NI", anchor=Anchor.DCT, unit=Unit.DAY, yields="TIME",
              examples=(Example(text="tonight", value="2022-02-16TNI"),)),
    TimexRule(name="last-night", pattern="last night", operator=_P, value="NI", n=-1, anchor=Anchor.DCT, unit=Unit.DAY, yields="TIME",
              examples=(Example(text="last night", value="2022-02-15TNI"),)),
    TimexRule(name="this-part", pattern="this PART", operator=_P, anchor=Anchor.DCT, unit=Unit.DAY, yields="TIME",
              examples=(Example(text="this morning", value="2022-02-16TMO"),)),
    TimexRule(name="this-part", pattern="early|earlier this PART", operator=_P, anchor=Anchor.DCT, unit=Unit.DAY, mod="START", yields="TIME"),
    TimexRule(name="this-part", pattern="late|later this PART", operator=_P, anchor=Anchor.DCT, unit=Unit.DAY, mod="END", yields="TIME"),
    TimexRule(name="same-part", pattern="that same? PART", operator=_P, anchor=Anchor.REFERENCE, unit=Unit.DAY, yields="TIME"),
    TimexRule(name="following-part", pattern="the following|next PART", operator=_P, n=1, anchor=Anchor.REFERENCE, unit=Unit.DAY, yields="TIME"),
    TimexRule(name="following-part", pattern="early|late the following|next PART", operator=_P, n=1, anchor=Anchor.REFERENCE, unit=Unit.DAY, yields="TIME",
              examples=(Example(text="early the next morning", value="2022-02-13TMO", frame="They met on 12 February 2022 and left {} by train."),)),
    TimexRule(name="same-part", pattern="early|late that same? PART", operator=_P, anchor=Anchor.REFERENCE, unit=Unit.DAY, yields="TIME"),
    TimexRule(name="previous-part", pattern="the previous|preceding PART", operator=_P, n=-1, anchor=Anchor.REFERENCE, unit=Unit.DAY, yields="TIME"),
    TimexRule(name="previous-part", pattern="the PART before", operator=_P, n=-1, anchor=Anchor.REFERENCE, unit=Unit.DAY, yields="TIME"),
    TimexRule(name="overnight", pattern="overnight", operator=_P, value="NI", anchor=Anchor.REFERENCE, unit=Unit.DAY, yields="TIME"),
    TimexRule(name="bare-part", pattern="^in|during|by the PART", operator=_P, anchor=Anchor.REFERENCE, unit=Unit.DAY, yields="TIME"),
    TimexRule(name="bare-part", pattern="^at|before|after|by|until dawn|daybreak|sunrise|dusk|sunset|nightfall", operator=_P,
              anchor=Anchor.REFERENCE, unit=Unit.DAY, yields="TIME"),
)

CLOCK_JOINS: tuple[TimexRule, ...] = (
    TimexRule(
        name="clock-on-date",
        pattern="CLOCK ,|on|of? DATE",
        operator=Operator.AT,
        yields="TIME",
        examples=(
            Example(text="9 a.m. Tuesday", dct="2000-04-03", value="2000-04-04T09:00", frame="They have until {} to sign."),
        ),
    ),
    TimexRule(
        name="date-at-clock",
        pattern="DATE|TIME ,|at? CLOCK",
        operator=Operator.AT,
        yields="TIME",
        examples=(Example(text="February 24, 2022 at 5:23 a.m.", value="2022-02-24T05:23", frame="It began on {} in the east."),),
    ),
    TimexRule(name="clock", pattern="CLOCK", operator=Operator.AT, yields="TIME"),
)
