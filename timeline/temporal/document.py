"""The passage through a document: scan, read, decide what kind of text it is, and place expression after expression."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.languages.en.cues import ANNOUNCING, DUE_BY, MEASURED_BACK, RUNNING
from timeline.languages.en.prepositions import AHEAD_OF, BOUNDING
from timeline.model import CivilTime, Interval, Kind, Sentence, Timex
from timeline.model.reach import Direction
from timeline.temporal.anchor import NEAR, Context
from timeline.temporal.apposed import BESIDE, as_beside, date_beside
from timeline.temporal.bygone import is_over
from timeline.temporal.calendar_dates import OVER
from timeline.temporal.chronology import with_years_in_order
from timeline.temporal.clockbase import on_a_clock_day
from timeline.temporal.clockdays import with_day
from timeline.temporal.compared import only_compares, with_month_compared
from timeline.temporal.cues import beside_a_perfect, direction, perfect_before
from timeline.temporal.daynumbers import month_of, numbered_day
from timeline.temporal.early_years import among_years, early_years, oldest_year
from timeline.temporal.edtf import to_edtf
from timeline.temporal.expression import replace
from timeline.temporal.frames import follow_story, kind_of_sentence
from timeline.temporal.glance import may_hold_time
from timeline.temporal.grammar import parse
from timeline.temporal.habits import WEEKEND, as_habit
from timeline.temporal.halves import in_its_half
from timeline.temporal.happenings import day_of_happening, note_happening
from timeline.temporal.hemispheres import with_southern_seasons
from timeline.temporal.instants import of_one_instant
from timeline.temporal.justahead import is_told_now
from timeline.temporal.lending import in_its_century, in_its_week, led_by_year, with_year
from timeline.temporal.lines import is_ticker, leads_item, leads_line, ticked
from timeline.temporal.loose import DATED_BY
from timeline.temporal.members import (
    AT,
    CALENDAR,
    DURATION,
    FUTURE,
    NARRATIVE,
    NEWS,
    OFFSET,
    PART_OF_DAY,
    PAST,
    RANGE,
    SET,
    VAGUE,
    YEAR,
)
from timeline.temporal.memory import note_line, remember, take_up_plan
from timeline.temporal.moved import is_brought_forward, is_put_off, moved_days
from timeline.temporal.outset import opened
from timeline.temporal.people import without_namesakes
from timeline.temporal.prepositions import preposition
from timeline.temporal.quotations import quotations_of
from timeline.temporal.rangeends import across_years, around_now, as_implied, ending_told, next_day
from timeline.temporal.remembered import as_remembered
from timeline.temporal.reporting import note
from timeline.temporal.resolve import resolve
from timeline.temporal.running import NOW, of_now
from timeline.temporal.runningon import carries, is_carried_on
from timeline.temporal.sections import leave_stretch, note_place, note_stretch
from timeline.temporal.select import select
from timeline.temporal.sides import reaches_far, side_of
from timeline.temporal.speech import Speech, counts_from_an_event
from timeline.temporal.storyline import since_when
from timeline.temporal.stretches import as_stretch, joined, within_a_month
from timeline.temporal.thread import looks_back, names_event
from timeline.temporal.tokens import FAR, OLDEST, Tokens, words
from timeline.temporal.undated import forget, is_of_now
from timeline.temporal.vocabulary import folded, lexemes, runs, spelled
from timeline.temporal.years import TOLD, forget_told, tell, with_told_year

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.temporal.expression import Expression
    from timeline.temporal.resolution import Resolution

_BORROWING = frozenset((AT, OFFSET, PART_OF_DAY, RANGE))
_DATED = frozenset((CALENDAR, PART_OF_DAY))
_TIMELESS = frozenset((DURATION, SET, VAGUE))
_PAIR = 2


@dataclass(slots=True)
class Reading:
    """A sentence that holds candidates: its tokens, the candidates, and those of them that stand."""

    sentence: Sentence
    tokens: Tokens
    candidates: list[Expression]
    chosen: list[Expression]
    """Those that stand, in the order of the text."""
    parted: bool = False
    """Whether a heading without any date stands between the last reading and this one."""


@dataclass(slots=True)
class Found:
    """A chosen expression with its place in time and in the text."""

    expression: Expression
    resolution: Resolution
    timex: Timex


def read(sentences: Iterable[Sentence], early: frozenset[int] = frozenset()) -> list[Reading]:
    """Read each sentence that holds a trigger; the others cost one look-up a token.

    Where a text names `early` years, those before 1000, a bare number near one of them may be a year as well.
    """
    readings = []
    month: Expression | None = None
    parted = False
    for sentence in sentences:
        worth = month is not None or bool(early) or may_hold_time(sentence.text)
        found = words(sentence.text) if worth else []
        known = lexemes(found)
        places = list(runs(known, numbers=bool(early))) if worth else []
        if not places and month is None:
            parted = parted or sentence.heading
            continue
        candidates = [
            x.moved(i)
            for i, end in places
            for read in parse(spelled(found[i:end], known[i:end]))
            if (x := among_years(read, early)) is not None
        ]
        day = numbered_day(sentence, month) if month is not None else None
        chosen: list[Expression] = []
        if candidates or day is not None:
            tokens = Tokens(sentence.text, sentence.start, found, folded(found, known))
            chosen = select(tokens, candidates)
            if day is not None and not (chosen and chosen[0].start == 0):
                candidates, chosen = [day, *candidates], [day, *chosen]
            readings.append(Reading(sentence, tokens, candidates, chosen, parted))
        parted = not chosen and (parted or sentence.heading)
        month = month_of(sentence, chosen, len(found), month) if chosen or month is not None else None
    return without_namesakes(readings)


def reread(readings: Iterable[Reading], kind: Kind, sentences: Iterable[Sentence]) -> list[Reading]:
    """Choose once more in a narrative, where words are times that are none in news, and numbers early years."""
    readings = list(readings)
    if kind is not NARRATIVE:
        return with_southern_seasons(readings, sentences)
    early = early_years(x for reading in readings for x in reading.chosen)
    readings = read(sentences, early) if early else readings
    oldest = oldest_year(x for reading in readings for x in reading.chosen)
    for reading in readings:
        reading.tokens.oldest = oldest
    return [
        dataclasses.replace(reading, chosen=select(reading.tokens, reading.candidates, kind))
        if oldest < OLDEST or any(candidate.rule.narrative for candidate in reading.candidates)
        else reading
        for reading in readings
    ]


def place(readings: Iterable[Reading], dct: CivilTime | None, kind: Kind) -> Iterator[Found]:
    """Place the chosen expressions in the order of the text, each in the light of those before."""
    readings = with_years_in_order(list(readings), dct if kind is NEWS else None)
    context = opened(readings, dct, kind)
    ticker = kind is NEWS and is_ticker(readings, dct)
    for reading in readings:
        chosen = [ticked(x, reading.tokens) for x in reading.chosen] if ticker else reading.chosen
        if reading.parted:
            context.day_line = context.year_line = None
        context.parted = context.parted or reading.parted
        leave_stretch(context, reading)
        if not chosen:
            continue
        context.passing = None
        context.at = reading.sentence.start
        context.paragraph = reading.sentence.paragraph
        if context.paragraph != context.posted_paragraph:
            context.dct = dct
        if context.paragraph != context.entry_paragraph and context.entry is not None:
            context.entry, context.reference_at = None, -NEAR
        if not context.history:
            forget(context)
        context.kind = kind if context.story_paragraph < 0 else kind_of_sentence(reading, context, kind)
        quotations = quotations_of(reading.tokens)
        speech = Speech(chosen, reading.tokens, quotations)
        quotes, alone = bool(quotations.marks), len(chosen) == 1
        for expression in chosen:
            context.quoted = quotes and quotations.hold(expression.start)
            if not alone or expression.members:
                expression = in_its_century(led_by_year(expression, chosen, reading.tokens), chosen, reading.tokens)  # noqa: PLW2901
                expression = of_one_instant(in_its_week(expression, chosen, reading.tokens), chosen, reading.tokens)  # noqa: PLW2901
            stamped = expression.operator is AT and leads_line(expression, reading.tokens)
            context.stamped, context.bracketed = stamped, stamped and reading.tokens.lowers[0] == "("
            beside = None if stamped or alone else date_beside(expression, chosen, reading.tokens)
            dated = expression if alone else with_year(beside or expression, chosen, reading.tokens, context)
            dated = dated if stamped else in_its_half(dated, chosen, reading.tokens, context)
            if beside is not None:
                yield from _place_one(reading, as_beside(expression, dated), context, beside, speech)
            else:
                lent = dated if stamped or dated.operator not in _BORROWING else with_day(dated, chosen, reading.tokens)
                if context.entry is not None and lent.base is not None and lent.base.start - dated.end > _PAIR:
                    lent = dated  # "4 March – It begins at noon and ends on 6 March"
                counted = lent if stamped or speech.day is None else speech.with_day(lent, context)
                around = lent.base if lent is not dated and lent.base is not None else dated
                yield from _place_one(reading, counted, context, around, speech)
        follow_story(reading, context, kind)


def _place_one(
    reading: Reading, x: Expression, context: Context, told: Expression, speech: Speech
) -> tuple[Found, ...]:
    """Place an expression; `told` is the one around which the sentence tells on which side of now it lies."""
    tokens, words = reading.tokens, reading.tokens.lowers
    if x.value == "SAME" and names_event(tokens, x):
        x = replace(x, value="PAST_REF")
    x = of_now(x, tokens, context)
    timeless = (x.operator in _TIMELESS or x.value == NOW) and context.kind is NEWS
    if timeless and (found := _timeless(reading, x, context, told)) is not None:
        return (found,)
    leads = x.operator is CALENDAR and "day" in x.fields and (leads_line(x, tokens) or leads_item(x, reading))
    note_place(context, reading, x, leads=leads)
    if context.year_line is not None and x.operator is CALENDAR and "month" in x.fields and "year" not in x.fields:
        x = replace(x, fields={**x.fields, "year": context.year_line})
    side = side_of(reading, x, context, told, leads=leads)
    open_still = side is PAST and x.operator is CALENDAR and x.value is None and "year" not in x.fields
    context.doubtful = open_still and is_told_now(tokens, told.start, x)
    over = leads and side is PAST and x.value is None and direction(words, x.start, x.end) is PAST
    if over or (open_still and not context.doubtful and is_over(words, told.start, told.end)):
        x = replace(x, value=OVER)
    if x.rule.name == "weekend" and side is not PAST and words[max(0, x.start - 1)] in BOUNDING:
        side = FUTURE  # "schools stay closed through the weekend"
    if side is PAST and "holiday" in x.fields and "year" not in x.fields and words[max(0, x.start - 1)] in DUE_BY:
        side = Direction.PRESENT  # "had wanted to leave before Christmas": the nearest
    context.carried = context.beyond > 0 and carries(tokens, x, reading.chosen, context)
    before = preposition(words, x.start, x.end)
    context.lasting = before is not None and before.word == "since" and perfect_before(words, x.start)
    context.of_now = context.dct is None and not leads and is_of_now(tokens, x, side, history=context.history)
    x = _with_what_is_told(x, reading, context, side, speech)
    if x.operator is RANGE:
        return (
            _place_list(reading, x, context, side)
            if len(x.members) > _PAIR or x.members[0].operator is SET
            else _place_range(reading, x, context, side)
        )
    if before is not None and before.word == "from" and only_compares(tokens, x):
        before = None  # "down from a year earlier": compared, not started
    lead = words[x.start - 1] if x.start else ""
    back = x.start > 1 and (words[x.start - 2] in MEASURED_BACK or words[x.start - 2].endswith("est"))
    if back or (lead == "within" and side is PAST and counts_from_an_event(x, tokens, context)):
        lead = ""  # "for the first time in years", "the largest in weeks": measured back, not ahead
    if leads:
        context.take_up()
    else:
        take_up_plan(context, x)
    context.course.happening = day_of_happening(context, tokens) if on_a_clock_day(x) and side is not FUTURE else None
    resolution = resolve(x, context, beside_a_perfect(words, x.start) if side is PAST else side, before, lead)
    note_happening(context, tokens, x, resolution.period)
    if "days_on" not in x.fields:
        remember(context, reading, x, resolution, side)
    if resolution.period is not None:
        note_line(context, reading, x, resolution.period, leads=leads)
    elif leads:
        context.entry, context.entry_paragraph = None, reading.sentence.paragraph
    tell(context, tokens, x, resolution.period)
    note(context, tokens, x, resolution, side)
    note_stretch(context, reading, x, resolution.interval)
    carried_on = is_carried_on(tokens, x, resolution, context, side)
    return (Found(x, resolution, _timex(reading, x, resolution, resolution.interval, side, carried_on=carried_on)),)


def _with_what_is_told(
    x: Expression, reading: Reading, context: Context, side: Direction, speech: Speech
) -> Expression:
    """Give an expression the fields and the day that its sentence, and what was told before, lend it."""
    tokens, words = reading.tokens, reading.tokens.lowers
    dated = x.operator in _DATED or x.rule.name == WEEKEND or x.base is not None or bool(x.members)
    x = as_remembered(as_habit(x, tokens, side, context.dct), tokens, context, side) if dated else x
    ahead = side is FUTURE
    context.planning = ahead and ANNOUNCING.isdisjoint(words[max(0, x.start - FAR) : x.start])
    context.reaching = ahead and reaches_far(words, x.start, x.end)
    x = with_month_compared(x, tokens, context) if x.operator is OFFSET else x
    x = with_told_year(x, tokens, context, side) if dated else x
    x = as_stretch(speech.ahead(x, context) if ahead else x, words, context, side)
    since = context.kind is NARRATIVE and x.start > 0 and words[x.start - 1] == "since"
    context.since = since_when(x, reading.chosen, context) if since else None
    context.course.bounded = x.start > 0 and words[x.start - 1] in AHEAD_OF
    context.looking_back = context.kind is NARRATIVE and (since or looks_back(tokens, x))
    return x


def _timeless(reading: Reading, x: Expression, context: Context, told: Expression) -> Found | None:
    """Place what has no day that a verb could turn; None for a length that "in" or "within" makes a date."""
    if x.operator is DURATION and x.start and reading.tokens.lowers[x.start - 1] in DATED_BY:
        return None
    forget_told(context, x)
    resolution = resolve(x, context, Direction.NONE, None, "")
    side = Direction.NONE if resolution.interval is None else side_of(reading, x, context, told, leads=False)
    note(context, reading.tokens, x, resolution, side)
    return Found(x, resolution, _timex(reading, x, resolution, resolution.interval, side))


def _place_list(reading: Reading, x: Expression, context: Context, side: Direction) -> tuple[Found, ...]:
    """Place the days of one month, each by itself."""
    found = []
    for member in x.members:
        day = with_told_year(member, reading.tokens, context, side)
        resolution = resolve(day, context, side, None, "")
        remember(context, reading, day, resolution, side)
        tell(context, reading.tokens, day, resolution.period)
        carried_on = is_carried_on(reading.tokens, day, resolution, context, side)
        timex = _timex(reading, day, resolution, resolution.interval, side, carried_on=carried_on)
        found.append(Found(day, resolution, timex))
    return tuple(found)


def _place_range(reading: Reading, x: Expression, context: Context, side: Direction) -> tuple[Found, ...]:
    first, second = ends = across_years(x.members, context, side)
    dated = ends is not x.members
    first = with_told_year(first, reading.tokens, context, side)
    words = reading.tokens.lowers
    both = moved_days(words, first, second, context, side)
    left = both[0] if both else resolve(first, context, side, None, "")
    left = as_implied(left) if dated else left
    remember(context, reading, first, left, side)
    if first.value == TOLD:
        tell(context, reading.tokens, first, left.period)
        second = with_told_year(second, reading.tokens, context, side)
    right = both[1] if both else resolve(second, context, Direction.NONE if left.period is None else side, None, "")
    right = as_implied(right) if dated else right
    running = x.start > 1 and words[x.start - 2] in RUNNING and words[x.start - 1] == "from"
    left, right = around_now(left, right, (first, second), context, side, running=running)
    moved = is_put_off(words, x.start)
    forward = is_brought_forward(words, x.start) if moved else "forward" in words[max(0, x.start - 2) : x.start]
    left, right, fixed = ending_told(left, right, (first, second), context, side)
    forward = forward or fixed
    if not forward and left.period and right.period and right.period.start <= left.period.start:
        later = Context(left.period.start, context.kind, left.period, None)
        later.reaching = side is not PAST and second.fields.keys() == {"month"}  # "from May to March"
        right = resolve(second, later, FUTURE, None, "")
    if not forward and left.period and right.period and right.period.end <= left.period.start:
        right = next_day(second, later, right)
    short = within_a_month(left, right)
    if x.value == "list" or not short:
        remember(context, reading, replace(second, start=x.start), right, side)
    if short and x.value != "list" and first.operator is CALENDAR and context.reference is left.period:
        context.last_day = right.period
    if right.period is not None and right.period.unit is not YEAR:
        tell(context, reading.tokens, second, right.period)
    is_range = x.value not in {"list", "months"} and not moved
    if is_range and left.period and right.period and context.reference is right.period:
        context.course.span = left.period, right.period
    interval = joined(left.interval, right.interval, within=x.value == "within") if is_range else left.interval
    before = preposition(words, x.start, x.end) if x.value == "within" else None
    if before is not None and before.word in ("since", "from") and left.interval is not None:
        interval = dataclasses.replace(left.interval, end=None, bound=before.bound, extent=before.extent)
    carried_on = is_carried_on(reading.tokens, first, left, context, side)
    whole = _timex(reading, first, left, interval, side, carried_on=carried_on)
    if is_range:
        whole = dataclasses.replace(whole, whole_end=reading.tokens.end(x.end - 1))
    note_stretch(context, reading, x, interval)
    end = _timex(reading, second, right, right.interval, side, range_end=is_range)
    return Found(first, left, whole), Found(second, right, end)


def _timex(
    reading: Reading,
    x: Expression,
    resolution: Resolution,
    interval: Interval | None,
    side: Direction,
    *,
    range_end: bool = False,
    carried_on: bool = False,
) -> Timex:
    start, end = reading.tokens.span(x.start, x.end)
    text = reading.sentence.text[start - reading.sentence.start : end - reading.sentence.start]
    name, why = x.rule.name, resolution.why
    return Timex(
        start=start, end=end, text=text, type=resolution.type, value=resolution.value, mod=resolution.mod,
        interval=interval, edtf=to_edtf(interval) if interval else None,
        rule=f"{name}: {why}" if why else name, name=name, anchor=str(resolution.anchor),
        direction=side, vague=resolution.vague,
        loose=x.value == NOW or (x.rule.attributive and x.value == BESIDE)
        or (interval is None and (x.rule.narrative or x.rule.attributive)),
        range_end=range_end, carried_on=carried_on,
        certainty=resolution.certainty,
    )  # fmt: skip
