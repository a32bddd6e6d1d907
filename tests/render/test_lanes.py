from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import TimelineError, UnknownChoiceError
from timeline.model import Granularity
from timeline.render.lanes import lane_key, lay_out
from timeline.render.marks import Mark, mark_of
from timeline.render.rows import Row

HOUR = dt.timedelta(hours=1)
DAY = 24 * HOUR
FIRST = dt.datetime(2022, 2, 1)  # noqa: DTZ001


def marks(actors: list[str | None], days: list[int], lengths: list[int]) -> list[Mark]:
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
    layout = lay_out(found, "actor", pitch=10, room=DAY / 2)
    assert [lane.name for lane in layout.lanes] == [*"ABCDEFGH", "Other", "No actor named"]


many = st.lists(
    st.tuples(st.sampled_from(["A", "B", None]), st.integers(0, 20), st.sampled_from([1, 1, 1, 4, 30])),
    min_size=1,
    max_size=60,
)


@given(many)
def test_no_mark_hides_another_and_each_stands_in_its_lane(cells: list[tuple[str | None, int, int]]) -> None:
    found = marks(*(list(column) for column in zip(*cells, strict=True)))
    layout = lay_out(found, "actor", pitch=12, room=DAY / 2)
    lanes = {lane.name: lane for lane in layout.lanes}
    for mark in found:
        lane = lanes[mark.row.actor[0] if mark.row.actor else "No actor named"]
        assert lane.top < layout.lines[mark.row.index] < lane.bottom
    for at, one in enumerate(found):
        for other in found[:at]:
            if layout.lines[one.row.index] == layout.lines[other.row.index]:
                assert one.low - other.high >= DAY / 2 or other.low - one.high >= DAY / 2


@given(many)
def test_coarse_marks_stand_beneath_the_others_of_their_lane(cells: list[tuple[str | None, int, int]]) -> None:
    found = marks(*(list(column) for column in zip(*cells, strict=True)))
    layout = lay_out(found, "actor", pitch=12, room=DAY / 2)
    for one in found:
        for other in found:
            if one.coarse and not other.coarse and one.row.actor == other.row.actor:
                assert layout.lines[one.row.index] > layout.lines[other.row.index]


def test_a_crowded_lane_stays_within_bounds_without_two_marks_on_one_spot() -> None:
    found = marks(["A"] * 400, [0] * 400, [1] * 400)
    layout = lay_out(found, "actor", pitch=13, room=DAY / 2)
    assert layout.height < 700
    assert len(set(layout.lines.values())) == 400
