from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from timeline.case import Case, Change, Reading, corrected
from timeline.errors import CaseError, CorrectionError, UnknownChoiceError
from timeline.frame import EVENTS, MERGED, validate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeline.model import Article, Event

ANA = Change(who="Ana", why="seen", when="2026-01-01T00:00:00Z")


def find(case: Case, words: str) -> str:
    events = case.events()
    (found,) = events["event_id"][events["headline"].str.contains(words, regex=False)]
    return str(found)


def row(case: Case, words: str) -> dict[str, object]:
    events = case.events(off=True)
    (found,) = events[events["headline"].str.contains(words, regex=False)].to_dict("records")
    return {str(name): cell for name, cell in found.items()}


def test_an_empty_case_has_an_empty_frame(case: Case) -> None:
    events = case.events()
    assert events.empty
    assert list(events.columns) == [*EVENTS, *MERGED, "corrected", "note", "pinned"]
    validate(events)
    assert case.counts() == {"articles": 0, "mentions": 0, "events": 0, "undated": 0, "corrections": 0}


def test_a_case_holds_what_merging_everything_gives(full: Case, stories: list[Article]) -> None:
    events = full.events()
    validate(events)
    pd.testing.assert_frame_equal(events, corrected(timeline.extract(stories), []).events)
    merged = timeline.merge(timeline.extract(stories))
    pd.testing.assert_frame_equal(events[list(merged.columns)], merged)
    assert [count for count in events["n_sources"] if count > 1] == [2]
    assert any("denied" in str(line) for line in events["conflicts"])
    assert any("2021-05-0" in str(line) for line in events["conflicts"])


@given(order=st.permutations(range(5)), cuts=st.sets(st.integers(1, 4)), again=st.lists(st.integers(0, 4), max_size=2))
@settings(max_examples=12, deadline=None)
def test_order_and_batches_make_no_difference(
    order: list[int], cuts: set[int], again: list[int], tmp_path_factory: pytest.TempPathFactory, stories: list[Article]
) -> None:
    path = tmp_path_factory.mktemp("case") / "a.case"
    shuffled = [stories[number] for number in order]
    edges = [0, *sorted(cuts), len(stories)]
    with Case.new(path) as case:
        for start, end in pairwise(edges):
            case.add([*shuffled[start:end], *(stories[number] for number in again if start)])
        pd.testing.assert_frame_equal(case.events(), corrected(timeline.extract(stories), []).events)


def test_what_is_known_changes_nothing(full: Case, stories: list[Article]) -> None:
    before = full.events()
    done = full.add([*stories, replace(stories[0], origin="elsewhere.txt")])
    assert (done.new, len(done.again), done.changed) == ([], 6, [])
    pd.testing.assert_frame_equal(full.events(), before)


def test_of_several_places_the_first_published_counts_whatever_the_order(
    tmp_path: Path, stories: list[Article]
) -> None:
    later = replace(stories[0], published=dt.datetime(2021, 5, 6), source="Another")  # noqa: DTZ001 (civil time)
    frames = []
    for number, order in enumerate(([stories[0], later], [later, stories[0]])):
        with Case.new(tmp_path / f"{number}.case") as case:
            for article in order:
                case.add([article])
            assert case.counts()["articles"] == 1
            frames.append(case.events())
    pd.testing.assert_frame_equal(frames[0], frames[1])
    assert set(frames[0]["source"]) == {"Paper 0"}


def test_an_article_that_crashes_us_is_told_and_the_rest_goes_on(
    case: Case, stories: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = timeline.pipeline.events_of

    def broken(article: Article, **options: Any) -> list[Event]:  # noqa: ANN401 (whatever the real one takes)
        if article is stories[1]:
            raise RecursionError("too deep")
        return real(article, **options)

    monkeypatch.setattr("timeline.case.read.events_of", broken)
    done = case.add(stories)
    assert [problem.partition(": ")[2] for problem in done.failed] == [
        "RecursionError: too deep; please report it with the article"
    ]
    assert len(done.new) == 4


def test_an_edit_sets_fields_and_says_who_and_why(full: Case) -> None:
    full.edit(find(full, "mayor of Karsk met"), {"date": "2021-04-29", "status": "alleged", "note": "ask"}, ANA)
    event = row(full, "mayor of Karsk met")
    assert (event["start"], event["edtf"], event["status"]) == (pd.Timestamp("2021-04-29"), "2021-04-29", "alleged")
    assert (event["corrected"], event["note"]) == ("date, note, status", "ask")
    assert str(event["rule"]).startswith("corrected by Ana (seen); before: ")
    validate(full.events())


def test_a_later_edit_goes_over_an_earlier_and_null_takes_it_back(full: Case) -> None:
    event = find(full, "mayor of Karsk met")
    for status in ("alleged", "denied", None):
        full.edit(event, {"status": status}, ANA)
        assert row(full, "mayor of Karsk met")["status"] == (status or "happened")
    assert row(full, "mayor of Karsk met")["corrected"] == ""


@pytest.mark.parametrize("flag", ["wrong", "hidden"])
def test_what_is_wrong_or_hidden_is_off_the_timeline_and_kept(full: Case, flag: str) -> None:
    event = find(full, "mayor of Karsk met")
    full.edit(event, {flag: True}, ANA)
    assert event not in set(full.events()["event_id"])
    assert row(full, "mayor of Karsk met")["off"] == flag
    full.edit(event, {flag: False}, ANA)
    assert event in set(full.events()["event_id"])


def test_merge_and_undo(full: Case) -> None:
    before = full.events()
    one, other = find(full, "mayor of Karsk met"), find(full, "rebuilt a school")
    made = full.merge(one, [other[:8]], ANA)
    merged = full.events()
    (members,) = [ids for ids in merged["event_ids"] if one in ids]
    assert other in members
    assert len(merged) == len(before) - 1
    undone = full.undo(made.id[:6], ANA)
    pd.testing.assert_frame_equal(full.events(), before)
    full.undo(undone.id, ANA)
    pd.testing.assert_frame_equal(full.events(), merged)
    assert [state for _, state in full.log()] == ["applied", "undone", "applied"]


def test_undo_takes_the_last_one_back_and_none_twice(full: Case) -> None:
    event = find(full, "mayor of Karsk met")
    first = full.edit(event, {"note": "one"}, ANA)
    full.edit(event, {"pinned": True}, ANA)
    full.undo("", ANA)
    assert (row(full, "mayor of Karsk met")["note"], row(full, "mayor of Karsk met")["pinned"]) == ("one", False)
    full.undo("", ANA)
    assert row(full, "mayor of Karsk met")["note"] == ""
    with pytest.raises(CaseError, match="no correction is left"):
        full.undo("", ANA)
    with pytest.raises(CaseError, match="undone already"):
        full.undo(first.id, ANA)


def test_split_takes_mentions_out_and_new_articles_do_not_bring_them_back(
    full: Case, story: Callable[..., Article]
) -> None:
    (members,) = [ids for ids in full.events()["event_ids"] if len(ids) == 2]
    made = full.split(members[0], [members[1]], ANA)
    assert [members[0]] in list(full.events()["event_ids"])
    assert [members[1]] in list(full.events()["event_ids"])
    full.add([story("The old bridge at Karsk was destroyed by floods on Monday.", source="Late")])
    (group,) = [ids for ids in full.events()["event_ids"] if members[0] in ids]
    assert len(group) == 2
    assert members[1] not in group
    full.undo(made.id, ANA)
    assert max(map(len, full.events()["event_ids"])) == 3


def test_a_merge_grows_with_new_articles(full: Case, story: Callable[..., Article]) -> None:
    one, other = find(full, "mayor of Karsk met"), find(full, "rebuilt a school")
    full.merge(one, [other], ANA)
    full.add([story("Volunteers have rebuilt a school at Orsk on Sunday.", source="Late")])
    (group,) = [ids for ids in full.events()["event_ids"] if one in ids]
    assert len(group) == 3


@pytest.mark.parametrize(
    ("call", "why"),
    [
        (lambda case: case.edit("ffff0000", {"note": "x"}, ANA), "has the id"),
        (lambda case: case.edit("0", {"note": "x"}, ANA), "4 letters or more"),
        (lambda case: case.merge(find(case, "mayor"), [find(case, "mayor")], ANA), "one event already"),
        (lambda case: case.split(find(case, "mayor"), [find(case, "mayor")], ANA), "nothing would be left"),
        (lambda case: case.split(find(case, "mayor"), [find(case, "school")], ANA), "no mention of"),
        (lambda case: case.undo("abcdef", ANA), "no correction has the id"),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(full: Case, call: Callable[[Case], object], why: str) -> None:
    with pytest.raises(CaseError, match=why):
        call(full)
    assert full.corrections() == []


def test_denied_and_happened_are_not_merged_by_hand_either(full: Case) -> None:
    events = full.events()
    denied = events.loc[events["status"] == "denied", "event_id"].iloc[0]
    with pytest.raises(CaseError, match="correct the status first"):
        full.merge(denied, [find(full, "mayor of Karsk met")], ANA)


@pytest.mark.parametrize("changes", [{"status": "maybe"}, {"date": "soon"}, {"color": "red"}, {"pinned": "yes"}])
def test_a_value_that_no_event_can_have_is_refused(full: Case, changes: dict[str, object]) -> None:
    with pytest.raises(CorrectionError):
        full.edit(find(full, "mayor of Karsk met"), changes, ANA)
    assert full.corrections() == []


def shifted(article: Article, **options: Any) -> list[Event]:  # noqa: ANN401 (whatever the real one takes)
    """Extract with "better rules": other triggers, so that every id is another one, and longer headlines."""
    events = timeline.pipeline.events_of(article, **options)
    return [replace(one, trigger_start=one.trigger_start + 1, headline=f"{one.headline} indeed") for one in events]


def test_corrections_survive_other_rules(full: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = find(full, "mayor of Karsk met"), find(full, "rebuilt a school")
    full.edit(one, {"date": "2021-04-29"}, ANA)
    full.edit(find(full, "meet in Riga"), {"status": "denied"}, ANA)
    full.merge(one, [other], ANA)
    (pair,) = [ids for ids in full.events()["event_ids"] if len(ids) == 2 and one not in ids]
    full.split(pair[0], [pair[1]], ANA)
    before = full.events()
    monkeypatch.setattr("timeline.case.read.events_of", shifted)
    done = full.extract()
    assert len(done.changed) == 5
    after = full.events()
    assert set(before["event_id"]).isdisjoint(after["event_id"])
    assert full.lost() == []
    compared = ["start", "end", "status", "n_articles", "corrected"]
    pd.testing.assert_frame_equal(
        after[compared].sort_values(compared, ignore_index=True),
        before[compared].sort_values(compared, ignore_index=True),
    )


def test_evidence_that_is_gone_is_listed_and_comes_back(full: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    made = full.edit(find(full, "mayor of Karsk met"), {"status": "denied"}, ANA)
    with monkeypatch.context() as patch:
        patch.setattr("timeline.case.read.events_of", lambda _, **__: [])
        full.extract()
        assert full.events().empty
        assert full.lost() == [made]
    full.extract()
    assert full.lost() == []
    assert row(full, "mayor of Karsk met")["status"] == "denied"


def test_reading_again_with_the_same_rules_changes_nothing(full: Case) -> None:
    before = full.events()
    assert full.extract().changed == []
    pd.testing.assert_frame_equal(full.events(), before)


def test_a_case_equals_merging_and_correcting_at_once(full: Case, stories: list[Article]) -> None:
    one, other = find(full, "mayor of Karsk met"), find(full, "rebuilt a school")
    full.merge(one, [other], ANA)
    full.edit(other, {"headline": "One thing", "date": "[2021-04-28..]"}, ANA)
    full.edit(find(full, "meet in Riga"), {"hidden": True}, ANA)
    full.undo(full.edit(one, {"status": "alleged"}, ANA).id, ANA)
    at_once = corrected(timeline.extract(stories), full.corrections())
    assert at_once.lost == []
    pd.testing.assert_frame_equal(full.events(), at_once.events)


def test_the_clock_is_in_the_log_and_not_in_the_events(tmp_path: Path, stories: list[Article]) -> None:
    frames = []
    for number, when in enumerate(("2026-01-01T00:00:00Z", "2027-07-07T07:07:07Z")):
        with Case.new(tmp_path / f"{number}.case") as case:
            case.add(stories)
            case.edit(find(case, "mayor of Karsk met"), {"date": "2021-04-29"}, Change("Ana", "seen", when))
            frames.append(case.events())
            assert case.corrections()[0].when == when
    pd.testing.assert_frame_equal(frames[0], frames[1])


def test_the_same_edit_twice_is_two_entries(full: Case) -> None:
    event = find(full, "mayor of Karsk met")
    first, second = (full.edit(event, {"note": "x"}, ANA) for _ in range(2))
    assert first.id != second.id
    full.undo(second.id, ANA)
    assert row(full, "mayor of Karsk met")["note"] == "x"


def test_corrections_go_into_another_case_once(full: Case, tmp_path: Path, stories: list[Article]) -> None:
    full.edit(find(full, "mayor of Karsk met"), {"note": "x"}, ANA)
    full.undo(full.edit(find(full, "meet in Riga"), {"wrong": True}, ANA).id, ANA)
    with Case.new(tmp_path / "other.case") as other:
        assert len(other.take(full.corrections())) == 3
        assert other.lost() == [full.corrections()[0]]
        other.add(stories)
        assert other.lost() == []
        assert other.take(full.corrections()) == []
        assert other.corrections() == full.corrections()
        pd.testing.assert_frame_equal(other.events(), full.events())


def test_the_file_reads_as_plain_tables(full: Case) -> None:
    full.edit(find(full, "mayor of Karsk met"), {"note": "x"}, ANA)
    with sqlite3.connect(full.path) as plain:
        told = plain.execute("SELECT headline, note FROM timeline WHERE note <> ''").fetchall()
        logged = plain.execute('SELECT action, state, who, "when", why FROM corrections_and_states').fetchall()
        assert plain.execute("SELECT count(*) FROM undated").fetchone() == (1,)
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            plain.execute("DELETE FROM corrections")
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            plain.execute("UPDATE corrections SET why = ''")
    plain.close()
    assert told == [("The mayor of Karsk met rebels in Orsk on April 28", "x")]
    assert logged == [("edit", "applied", "Ana", "2026-01-01T00:00:00Z", "seen")]


def test_a_case_is_read_in_one_way(tmp_path: Path, stories: list[Article]) -> None:
    with Case.new(tmp_path / "a.case", kind="news", report_day=True) as case:
        case.add(stories)
        assert case.reading == Reading(kind="news", report_day=True)
    with pytest.raises(UnknownChoiceError):
        Case.new(tmp_path / "b.case", kind="poem")
    assert not (tmp_path / "b.case").exists()
