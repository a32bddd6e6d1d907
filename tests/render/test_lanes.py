from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import TimelineError, UnknownChoiceError
from timeline.model import Granularity
from timeline.render.bubbles import after, ceiling, floor
from timeline.render.lanes import Canvas, lane_key, lay_out
from timeline.render.marks import Mark, mark_of
from timeline.render.rows import Row, read_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

HOUR = dt.timedelta(hours=1)
DAY = 24 * HOUR
FIRST = dt.datetime(2022, 2, 1)  # noqa: DTZ001
CANVAS = Canvas(shown=(FIRST - 5 * DAY, FIRST + 60 * DAY), pitch=12)


def marks(actors: Sequence[str | None], days: list[int], lengths: list[int]) -> list[Mark]:
    found = []
    for index, (actor, day, length) in enumerate(zip(actors, days, lengths, strict=True)):
        start = FIRST + day * DAY
        row = Row(
            index=index,
            event_id=str(index),
            start=start,
            end=start + length * DAY,
            actor=(actor,) if actor else (),
            granularity=Granularity.MONTH if length > 20 else Granularity.DAY,
        )
        mark = mark_of(row, DAY)
        assert mark is not None
        found.append(mark)
    return found


def test_a_person_has_one_lane_whatever_the_article_calls_them() -> None:
    frame = pd.DataFrame(
        {
            "start": [FIRST] * 3,
            "end": [FIRST + DAY] * 3,
            "actor": [["Putin"], ["Vladimir Putin"], ["Russia"]],
            "recipient": [["Zelensky"], ["Putin", "Vladimir Putin"], None],
        }
    )
    rows = read_rows(frame)
    assert [row.actor for row in rows] == [("Vladimir Putin",), ("Vladimir Putin",), ("Russia",)]
    assert [row.recipient for row in rows] == [("Zelensky",), ("Vladimir Putin",), ()]


@pytest.mark.parametrize(
    ("name", "key"), [("places", "place"), ("class", "category"), ("Actors", "actor"), ("source", "source")]
)
def test_natural_synonyms_are_understood(name: str, key: str) -> None:
    assert lane_key(name) == key


def test_unknown_lanes_are_one_clear_error() -> None:
    with pytest.raises(
        UnknownChoiceError, match=r"lanes: 'colour' is not known; use one of actor, place, category"
    ) as info:
        lane_key("colour")
    assert isinstance(info.value, TimelineError)


def test_the_most_frequent_get_lanes_the_rest_share_one_and_the_unnamed_come_last() -> None:
    actors = [name for at, name in enumerate("ABCDEFGHIJK") for _ in range(20 - at)]
    found = marks([*actors, None], [0] * (len(actors) + 1), [1] * (len(actors) + 1))
    layout = lay_out(found, "actor", CANVAS)
    assert [lane.name for lane in layout.lanes] == [*"ABCDEFGH", "Other", "No actor named"]


many = st.lists(
    st.tuples(st.sampled_from(["A", "B", None]), st.integers(0, 20), st.sampled_from([1, 1, 1, 4, 30])),
    min_size=1,
    max_size=60,
)


@given(many)
def test_no_mark_hides_another_and_each_stands_in_its_lane(cells: list[tuple[str | None, int, int]]) -> None:
    found = marks(*(list(column) for column in zip(*cells, strict=True)))
    layout = lay_out(found, "actor", CANVAS)
    lanes = {lane.name: lane for lane in layout.lanes}
    for mark in found:
        lane = lanes[mark.row.actor[0] if mark.row.actor else "No actor named"]
        assert lane.top < layout.places[mark.row.index].line < lane.bottom
    for at, one in enumerate(found):
        for other in found[:at]:
            if layout.places[one.row.index].line == layout.places[other.row.index].line:
                room = CANVAS.span(12)
                assert one.low - other.high >= room or other.low - one.high >= room


@given(many)
def test_coarse_marks_stand_beneath_the_others_of_their_lane(cells: list[tuple[str | None, int, int]]) -> None:
    found = marks(*(list(column) for column in zip(*cells, strict=True)))
    layout = lay_out(found, "actor", CANVAS)
    for one in found:
        for other in found:
            if one.coarse and not other.coarse and one.row.actor == other.row.actor:
                assert layout.places[one.row.index].line > layout.places[other.row.index].line


def test_the_many_marks_of_one_day_stand_side_by_side_inside_it() -> None:
    found = marks(["A"] * 40, [0] * 40, [1] * 40)
    near = Canvas(shown=(FIRST, FIRST + 5 * DAY), pitch=12)
    layout = lay_out(found, "actor", near)
    spots = {(place.at, place.line) for place in layout.places.values()}
    assert len(spots) == 40
    assert all(FIRST < at < FIRST + DAY for at, _ in spots)
    assert layout.height < 200


def test_a_lane_too_full_is_gathered_and_nothing_is_lost() -> None:
    found = marks(["A"] * 400 + ["B"], [0] * 401, [1] * 401)
    layout = lay_out(found, "actor", CANVAS)
    assert [(len(bubble.marks), bubble.start) for bubble, _ in layout.bubbles] == [(400, floor(FIRST, "week"))]
    assert list(layout.places) == [400]
    assert layout.height < 200


def test_in_a_lane_too_full_for_stretches_its_points_stand_alone() -> None:
    found = marks(["A"] * 430, [at % 20 if at >= 400 else 0 for at in range(430)], [1] * 30 + [40] * 400)
    points = [mark.row.index for mark in found if mark.within is not None]
    layout = lay_out(found, "actor", CANVAS)
    assert sorted(layout.places) == points
    gathered = [mark.row.index for bubble, _ in layout.bubbles for mark in bubble.marks]
    assert sorted(gathered) == [mark.row.index for mark in found if mark.within is None]
    lowest = max(place.line for place in layout.places.values())
    assert all(place.line > lowest for _, place in layout.bubbles)


@pytest.mark.parametrize(
    ("unit", "start", "end"),
    [
        ("day", (2022, 2, 16), (2022, 2, 17)),
        ("week", (2022, 2, 14), (2022, 2, 21)),
        ("month", (2022, 2, 1), (2022, 3, 1)),
        ("quarter", (2022, 1, 1), (2022, 4, 1)),
        ("year", (2022, 1, 1), (2023, 1, 1)),
        ("decade", (2020, 1, 1), (2030, 1, 1)),
    ],
)
def test_units_start_where_people_start_them(unit: str, start: tuple[int, int, int], end: tuple[int, int, int]) -> None:
    moment = dt.datetime(2022, 2, 16, 13)  # noqa: DTZ001
    assert floor(moment, unit) == dt.datetime(*start)  # noqa: DTZ001
    assert after(floor(moment, unit), unit) == ceiling(moment, unit) == dt.datetime(*end)  # noqa: DTZ001
    assert ceiling(dt.datetime(*start), unit) == dt.datetime(*start)  # noqa: DTZ001


@pytest.mark.parametrize("unit", ["day", "week", "month", "quarter", "year", "decade"])
@pytest.mark.parametrize("moment", [dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31, 23)])  # noqa: DTZ001
def test_units_stop_at_the_ends_of_time(unit: str, moment: dt.datetime) -> None:
    assert floor(moment, unit) <= moment <= ceiling(moment, unit)
