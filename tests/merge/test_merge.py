from __future__ import annotations

import datetime as dt
from itertools import permutations
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import SchemaError
from timeline.frame import EVENTS, MERGED, conform, validate
from timeline.merge import explain_merges, merge

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

BRIDGE = "Floods destroyed the old bridge at Karsk"
COPY = (
    "Floods destroyed the old stone bridge at Karsk in the early hours, the regional governor's office told reporters."
)


def events(*rows: Mapping[str, object]) -> pd.DataFrame:
    """Build an events frame from partial rows; what a row does not say is that of a plain report of one day."""
    plain: dict[str, object] = {
        "start": "2021-05-03",
        "end": "2021-05-04",
        "granularity": "day",
        "bound": "exact",
        "extent": "within",
        "expression": "3 May",
        "status": "happened",
        "actor": [],
        "recipient": [],
        "places": [],
        "sentence_start": 0,
        "confidence": 0.5,
    }
    full = [
        plain | {"event_id": f"e{number}", "article_id": f"a{number}", "sentence": row.get("headline")} | dict(row)
        for number, row in enumerate(rows)
    ]
    return conform(pd.DataFrame(full, dtype="object"))


def shares(merged: pd.DataFrame) -> list[list[str]]:
    return sorted(merged["event_ids"])


def test_no_events_give_an_empty_merged_frame() -> None:
    merged = merge(conform(pd.DataFrame()))
    assert merged.empty
    assert list(merged.columns) == [*EVENTS, *MERGED]
    validate(merged)


def test_one_event_in_two_articles_is_one_row() -> None:
    merged = merge(
        events(
            {"headline": BRIDGE, "published": "2021-05-05", "confidence": 0.5, "source": "One"},
            {"headline": "The floods destroyed Karsk's old bridge", "published": "2021-05-04", "confidence": 0.9},
        )
    )
    validate(merged)
    (row,) = merged.to_dict("records")
    assert row["event_id"] == "e1"
    assert row["event_ids"] == ["e0", "e1"]
    assert (row["n_articles"], row["n_sources"]) == (2, 2)
    assert (row["first_published"], row["last_published"]) == (pd.Timestamp("2021-05-04"), pd.Timestamp("2021-05-05"))
    assert row["conflicts"] == []
    assert pd.isna(row["outcome"])


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"status": "denied"}, "a denied event never joins one that happened"),
        ({"status": "forecast"}, "what is feared has not happened"),
        ({"status": "alleged"}, "what is alleged is not told as a fact"),
        ({"start": "2021-05-02"}, "bounds differ"),
        ({"end": None}, "an open bound is another bound"),
        ({"granularity": "week"}, "the unit differs"),
        ({"actor": ["Norway"]}, "another actor"),
        ({"headline": "Volunteers rebuilt a school at Karsk"}, "other words"),
        ({"headline": "Floods destroyed 12 bridges near Karsk"}, "another number"),
        ({"article_id": "a0", "headline": "Floods destroyed 7 bridges"}, "two clauses of one sentence are two events"),
        ({"headline": "Sweden's minister met aid workers near Karsk"}, "nothing but names in common"),
    ],
)
def test_events_that_differ_stay_apart(change: dict[str, object], why: str) -> None:
    known = {"headline": "Floods destroyed 7 bridges near Karsk", "category": "ASSAULT", "actor": ["Sweden"]}
    assert len(merge(events(known, known))) == 1
    assert len(merge(events(known, known | change))) == 2, why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The maneuvers in Belarus are scheduled to end",
            "Russia keeps its forces there until the exercise in Belarus ends",
        ),
        (
            "Norway's prime minister called the mayor of Karsk",
            "The prime minister of Norway phoned Karsk's mayor today",
        ),
        ("Rebels seized the port of Karsk after heavy fighting", "Karsk's port was captured by insurgents"),
    ],
)
def test_one_event_in_other_words_is_one_row(one: str, other: str) -> None:
    assert (
        len(merge(events({"headline": one, "category": "MOBILIZE"}, {"headline": other, "category": "MOBILIZE"}))) == 1
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "President Ada Roe spoke with President Jan Novak of Poland",
            "President Ada Roe spoke with Premier Ana Silva",
        ),
        ("National Security Advisor Jon Doe joined the press", "National Security Advisor Jon Doe met the ambassador"),
        ("Shelling killed two soldiers near Karsk", "Shelling damaged a school in Orsk"),
    ],
    ids=["another counterpart", "nothing but a name and its title", "another attack"],
)
def test_two_events_of_one_kind_on_one_day_stay_two(one: str, other: str) -> None:
    same = {"category": "CONSULT"}
    assert len(merge(events(same | {"headline": one}, same | {"headline": other}))) == 2


def test_two_expressions_of_one_clause_are_one_event() -> None:
    dateline = {"headline": BRIDGE, "article_id": "a"}
    assert len(merge(events(dateline | {"expression": "3 May"}, dateline | {"expression": "Monday"}))) == 1


def test_another_sentence_of_the_article_must_say_nearly_the_same() -> None:
    first = {"headline": BRIDGE, "article_id": "a"}
    again = {"headline": "The floods destroyed a bridge at Karsk and two mills", "sentence_start": 80}
    assert len(merge(events(first, again))) == 1
    assert len(merge(events(first, again | {"article_id": "a"}))) == 2


def test_each_merge_has_its_reasons() -> None:
    frame = events({"headline": BRIDGE, "confidence": 0.9}, {"headline": BRIDGE}, {"headline": "A mill burned"})
    (row,) = explain_merges(frame).to_dict("records")
    assert (row["event_id"], row["joined"]) == ("e0", "e1")
    assert row["score"] > 0
    assert "both say bridg, destroy, flood, karsk, old" in row["reason"]
    assert explain_merges(events()).empty


@pytest.mark.parametrize(("one", "other"), [("forecast", "scheduled"), ("happened", "ongoing")])
def test_statuses_of_one_side_may_share_a_row(one: str, other: str) -> None:
    assert len(merge(events({"headline": BRIDGE, "status": one}, {"headline": BRIDGE, "status": other}))) == 1


def test_two_words_in_common_are_not_enough() -> None:
    signature = {"headline": "White House, 2 March 2021", "expression": "2 March 2021"}
    assert len(merge(events(signature, signature))) == 2


def test_two_words_are_enough_in_a_copied_sentence() -> None:
    told = {"headline": "Karsk flooded", "sentence": COPY}
    assert len(merge(events(told, told))) == 1


def test_undated_events_are_never_merged() -> None:
    undated = {"headline": BRIDGE, "start": None, "end": None}
    assert len(merge(events(undated, undated))) == 2


def test_a_year_asks_for_more_likeness_than_a_day() -> None:
    one: dict[str, object] = {"headline": "Floods hit the port of Karsk"}
    other: dict[str, object] = {"headline": "Heavy floods hit Karsk"}
    year: dict[str, object] = {"granularity": "year", "start": "2021-01-01", "end": "2022-01-01"}
    assert len(merge(events(one, other))) == 1
    assert len(merge(events(one | year, other | year))) == 2


@pytest.mark.parametrize(
    ("granularity", "end", "rows"),
    [("day", "2021-05-04", 1), ("week", "2021-05-10", 1), ("month", "2021-06-01", 2), ("day", None, 2)],
)
def test_the_longer_a_time_the_more_likeness_it_takes(granularity: str, end: str | None, rows: int) -> None:
    when = {"start": "2021-05-03", "granularity": granularity, "end": end, "category": "ASSAULT"}
    told = ("The dam at Karsk collapsed in heavy rain", "The collapse of a dam north of Karsk drowned nine miners")
    assert len(merge(events(*(when | {"headline": line} for line in told)))) == rows


def test_a_noun_of_an_event_is_an_act() -> None:
    spill = {"granularity": "year", "start": "2021-01-01", "end": "2022-01-01"}
    assert (
        len(
            merge(events(spill | {"headline": "The Velm Bay oil spill"}, spill | {"headline": "The spill in Velm Bay"}))
        )
        == 1
    )


def test_a_chain_of_likenesses_does_not_join_contradictory_ends() -> None:
    merged = merge(
        events(
            {"headline": BRIDGE, "actor": ["Sweden"]},
            {"headline": BRIDGE},
            {"headline": BRIDGE, "actor": ["Norway"]},
        )
    )
    assert [len(ids) for ids in shares(merged)] in ([2, 1], [1, 2])


def test_two_clauses_of_a_copied_sentence_pair_up() -> None:
    rows = [
        {"headline": headline, "sentence": COPY, "article_id": article}
        for article in ("a", "b")
        for headline in (BRIDGE, "the regional governor's office told reporters about it")
    ]
    assert shares(merge(events(*rows))) == [["e0", "e2"], ["e1", "e3"]]


def test_copies_and_articles_of_one_publisher_count_as_one_source() -> None:
    merged = merge(
        events(
            {"headline": BRIDGE, "sentence": COPY, "source": "The Daily"},
            {"headline": BRIDGE, "sentence": COPY.replace("told", "informed"), "source": "The Herald"},
            {"headline": BRIDGE, "sentence": "Karsk lost its old bridge.", "source": "the herald"},
            {"headline": BRIDGE, "sentence": "The old bridge is gone, Karsk says.", "source": "The Wire"},
        )
    )
    assert (merged["n_articles"].item(), merged["n_sources"].item()) == (4, 2)


def test_the_order_of_the_rows_changes_nothing() -> None:
    frame = events(
        {"headline": BRIDGE},
        {"headline": "Floods destroyed an old bridge at Karsk"},
        {"headline": "Floods at Karsk destroyed a bridge and a school"},
        {"headline": "A school at Karsk was destroyed"},
    )
    first = merge(frame)
    for order in permutations(range(4)):
        pd.testing.assert_frame_equal(merge(frame.iloc[list(order)]), first)


def test_the_same_mention_twice_counts_once() -> None:
    frame = events({"headline": BRIDGE})
    assert merge(pd.concat([frame, frame]))["n_articles"].item() == 1


RIVAL = "Floods destroyed the old stone bridge at Karsk and two mills downstream"


def test_a_rival_date_is_kept_with_its_support() -> None:
    merged = merge(
        events(
            {"headline": RIVAL, "expression": "Monday"},
            {"headline": RIVAL, "expression": "Tuesday", "start": "2021-05-04", "end": "2021-05-05", "confidence": 0.4},
            {"headline": RIVAL, "expression": "on Tuesday", "start": "2021-05-04", "end": "2021-05-05"},
        )
    )
    assert list(merged["conflicts"]) == [
        ["2021-05-04 (2 articles, 1 source; e2)"],
        ["2021-05-03 (1 article, 1 source; e0)"],
    ]


@pytest.mark.parametrize(("days", "count"), [(1, 1), (7, 1), (8, 0)])
def test_a_rival_date_is_at_most_a_week_away(days: int, count: int) -> None:
    day = dt.date(2021, 5, 3) + dt.timedelta(days)
    later = {"start": day.isoformat(), "end": (day + dt.timedelta(1)).isoformat()}
    merged = merge(events({"headline": RIVAL}, {"headline": RIVAL, "expression": f"{day:%A}, {day.day} May"} | later))
    assert [len(conflicts) for conflicts in merged["conflicts"]] == [count, count]


@pytest.mark.parametrize(
    "change",
    [
        {"expression": "3 May"},
        {"expression": "yesterday"},
        {"article_id": "a0", "sentence_start": 90},
        {"status": "denied"},
        {"start": "2021-06-04", "end": "2021-06-05"},
        {"headline": "Floods destroyed the old mill"},
        {"sentence": f"{RIVAL} on 3 May and again on Tuesday"},
    ],
    ids=[
        "the same words of another day",
        "a relative day",
        "one article",
        "denied",
        "a month later",
        "another event",
        "both days named",
    ],
)
def test_what_is_no_rival_date(change: dict[str, object]) -> None:
    later = {"headline": RIVAL, "expression": "Tuesday", "start": "2021-05-04", "end": "2021-05-05"}
    merged = merge(events({"headline": RIVAL}, later | change))
    assert list(merged["conflicts"]) == [[], []]


def test_the_users_own_columns_are_kept() -> None:
    merged = merge(events({"headline": BRIDGE}).assign(note="mine"))
    assert merged["note"].item() == "mine"
    assert merged.columns[-1] == "note"


def test_a_merged_frame_is_not_merged_again() -> None:
    with pytest.raises(SchemaError, match="merged already"):
        merge(merge(events({"headline": BRIDGE})))


@pytest.mark.parametrize("status", ["happened", "alleged", "scheduled", "ongoing"])
def test_a_denial_is_linked_and_never_merged(status: str) -> None:
    told = {"headline": BRIDGE, "confidence": 0.9}
    merged = merge(events(told | {"status": status}, told | {"status": status}, told | {"status": "denied"}))
    rows = {row["event_id"]: row for row in merged.to_dict("records")}
    assert rows["e0"]["event_ids"] == ["e0", "e1"]
    assert rows["e0"]["conflicts"] == ["denied (1 article, 1 source; e2)"]
    assert rows["e2"]["conflicts"] == [f"{status} (2 articles, 2 sources; e0)"]


def test_what_is_denied_of_another_day_or_another_thing_is_no_denial() -> None:
    told = {"headline": BRIDGE}
    other_day = {
        "headline": BRIDGE,
        "status": "denied",
        "start": "2021-05-09",
        "end": "2021-05-10",
        "expression": "9 May",
    }
    other_thing = {"headline": "Rebels shelled a school at Orsk", "status": "denied"}
    assert list(merge(events(told, other_day))["conflicts"]) == [[], []]
    assert list(merge(events(told, other_thing))["conflicts"]) == [[], []]


@pytest.mark.parametrize(
    ("granularity", "start", "end", "rows"),
    [
        ("hour", "2021-05-03T09:00", "2021-05-03T10:00", 1),
        ("minute", "2021-05-03T23:59", "2021-05-04T00:00", 1),
        ("hour", "2021-05-04T00:00", "2021-05-04T01:00", 2),
        ("month", "2021-05-01", "2021-06-01", 2),
    ],
)
def test_an_hour_of_the_day_may_be_the_day_s_event(granularity: str, start: str, end: str, rows: int) -> None:
    hour: dict[str, object] = {"granularity": granularity, "start": start, "end": end}
    told = {"headline": f"{BRIDGE} and two mills"}
    assert len(merge(events(told, told | hour))) == rows


def test_two_hours_of_a_day_are_two_events() -> None:
    hours: list[dict[str, object]] = [
        {"headline": BRIDGE, "granularity": "hour", "start": f"2021-05-03T{hour}:00", "end": f"2021-05-03T{hour}:30"}
        for hour in (10, 15)
    ]
    assert len(merge(events(*hours))) == 2
    assert len(merge(events(*hours, {"headline": BRIDGE}))) == 2


@pytest.mark.parametrize("headline", ["Mr. Doe: {}", "Senior Official: {}", "5:41 p.m. ET {}"])
def test_who_speaks_and_at_what_o_clock_says_not_which_event_it_is(headline: str) -> None:
    told = "The ministry ordered all bridges closed"
    assert len(merge(events({"headline": told}, {"headline": headline.format(told)}))) == 1
    assert len(merge(events({"headline": headline.format("I agree")}, {"headline": headline.format("I left")}))) == 2


def test_what_other_days_tell_changes_nothing() -> None:
    two = [{"headline": BRIDGE}, {"headline": "Karsk's old bridge fell in the floods, destroyed"}]
    crowd = [{"headline": f"{BRIDGE} {word}", "start": "2021-05-09", "end": "2021-05-10"} for word in "abcdefgh"]
    alone = merge(events(*two))["event_ids"]
    assert set(map(tuple, alone)) <= set(map(tuple, merge(events(*two, *crowd))["event_ids"]))


def test_a_trigger_keeps_two_events_of_one_clause_apart() -> None:
    same = {"headline": BRIDGE, "article_id": "a"}
    frame = events(same, same)
    assert len(merge(frame)) == 1
    assert len(merge(frame.assign(trigger=["destroyed", "floods"]))) == 2


def test_in_one_article_a_list_says_its_items_alike() -> None:
    meeting = {"headline": "The chairman of the joint chiefs of staff met his Polish counterpart", "article_id": "a"}
    call = {"headline": meeting["headline"].replace("met", "telephoned"), "article_id": "a", "sentence_start": 90}
    assert len(merge(events(meeting, call))) == 2
    assert len(merge(events(meeting, meeting | {"sentence_start": 90}))) == 1


@pytest.mark.parametrize(
    ("sentence", "trigger", "rows"),
    [
        ("The search will go on for weeks.", "search", 1),
        ("Their long search found no trace of the crew.", "search", 1),
        ("Brandt's search was joined by two more ships.", "search", 1),
        ("Another search, off Velm, was given up.", "search", 2),
        ("The search of Rhiannon Oakes went on elsewhere.", "search", 2),
        ("The owners said that they searched for oil.", "searched", 2),
        ("The owners said that they search for oil.", "search", 2),
    ],
)
def test_the_later_sentence_of_an_article_takes_up_the_earlier(sentence: str, trigger: str, rows: int) -> None:
    told = {"headline": "Divers began a search for the missing ferry near Orsk", "article_id": "a"}
    again = {"headline": sentence.removesuffix("."), "sentence": sentence, "article_id": "a", "sentence_start": 90}
    frame = events(told, again)
    assert len(merge(frame.assign(trigger=["search", trigger]))) == rows
    assert len(merge(frame)) == 2
    elsewhere = events(told, again | {"article_id": "b"})
    assert len(merge(elsewhere.assign(trigger=["search", trigger]))) == 2


STREET = ["floods", "destroyed", "bridge", "school", "Karsk", "Orsk", "rebels", "shelled", "port", "mayor", "12", "40"]


@given(
    rows=st.lists(
        st.tuples(
            st.lists(st.sampled_from(STREET), min_size=2, max_size=6),
            st.sampled_from(["2021-05-03", "2021-05-04"]),
            st.sampled_from(["happened", "denied", "scheduled"]),
            st.sampled_from(["A", "B", "C"]),
        ),
        max_size=10,
    ),
    order=st.randoms(use_true_random=False),
)
@settings(max_examples=40, deadline=None)
def test_merging_knows_no_order(rows: list[tuple[list[str], str, str, str]], order: Random) -> None:
    frame = events(
        *(
            {
                "headline": " ".join(words),
                "start": day,
                "end": (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat(),
                "expression": dt.date.fromisoformat(day).strftime("%A"),
                "status": status,
                "source": source,
            }
            for words, day, status, source in rows
        )
    )
    shuffled = list(range(len(rows)))
    order.shuffle(shuffled)
    pd.testing.assert_frame_equal(merge(frame.iloc[shuffled]), merge(frame))
