from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.case import Action, Correction, Evidence, read_corrections, standing, write_corrections
from timeline.case.dates import date_cells
from timeline.case.match import Lookup, Trace, find
from timeline.case.regroup import regroup
from timeline.errors import CorrectionError, InputNotFoundError

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "Floods destroyed the old bridge at Karsk on Monday."
TRACE = Trace("e1", "a1", SENTENCE, "Monday", 44, "Floods destroyed the old bridge", "destroyed")


def evidence(event_id: str = "e1", **cells: object) -> Evidence:
    known: dict[str, object] = {"article_id": "a1", "sentence": SENTENCE, "expression": "Monday", "char_start": 44}
    return Evidence(event_id=event_id, **known | cells)  # type: ignore[arg-type]


def edit(event_id: str = "e1", **changes: object) -> Correction:
    return Correction(
        action=Action.EDIT,
        who="Ana",
        when="2026",
        why="seen",
        event=evidence(event_id),
        changes=changes or {"note": "x"},
    )


def undo(of: Correction, nth: int = 0) -> Correction:
    return Correction(action=Action.UNDO, who="Ana", when="2026-01-01T00:00:00Z", undoes=of.id, nth=nth)


@pytest.mark.parametrize(
    ("text", "start", "end", "granularity", "bound", "extent", "edtf"),
    [
        ("2022-02-16", "2022-02-16", "2022-02-17", "day", "exact", "within", "2022-02-16"),
        ("2022-02", "2022-02-01", "2022-03-01", "month", "exact", "within", "2022-02"),
        ("2022", "2022-01-01", "2023-01-01", "year", "exact", "within", "2022"),
        ("2022-02~", "2022-02-01", "2022-03-01", "month", "approx", "within", "2022-02~"),
        (
            "2022-02-16T09:30",
            "2022-02-16T09:30",
            "2022-02-16T09:31",
            "minute",
            "exact",
            "within",
            "2022-02-16T09:30:00",
        ),
        ("[2022-02-16..]", "2022-02-16", None, "day", "on-or-after", "within", "[2022-02-16..]"),
        ("[..2022-02-16]", None, "2022-02-17", "day", "on-or-before", "within", "[..2022-02-16]"),
        ("[2022-02-10..2022-02-20]", "2022-02-10", "2022-02-21", "day", "exact", "within", "[2022-02-10..2022-02-20]"),
        ("2022-02-10/2022-02-20", "2022-02-10", "2022-02-21", "day", "exact", "throughout", "2022-02-10/2022-02-20"),
        ("2022-24", "2022-12-01", "2023-03-01", "season", "exact", "within", "[2022-12-01..2023-02-28]"),
        ("2022-21~", "2022-03-01", "2022-06-01", "season", "approx", "within", "[2022-03-01..2022-05-31]"),
        ("2021-12/..", "2021-12-01", None, "month", "on-or-after", "throughout", "2021-12/.."),
    ],
)
def test_dates_as_a_person_gives_them(
    text: str, start: str | None, end: str | None, granularity: str, bound: str, extent: str, edtf: str
) -> None:
    cells = date_cells(text)
    for name, wanted in (("start", start), ("end", end)):
        moment = cells[name]
        assert (moment.isoformat() if moment is not None else None) == (  # type: ignore[attr-defined]
            None if wanted is None else wanted if "T" not in wanted and len(wanted) > 10 else _full(wanted)
        )
    assert [cells[name] for name in ("granularity", "bound", "extent", "edtf")] == [granularity, bound, extent, edtf]


def _full(day: str) -> str:
    return f"{day}T00:00:00" if "T" not in day else f"{day}:00"


def test_no_date_is_undated() -> None:
    assert set(date_cells("").values()) == {None}


@pytest.mark.parametrize(
    "text",
    ["soon", "2022-02-30", "2022-13", "16.2.2022", "[..]", "2022-25", "2022-21-01", "2022-02-20/2022-02-10", "9999"],
)
def test_what_is_no_date_is_one_clear_line(text: str) -> None:
    if text == "9999":
        assert date_cells(text)["granularity"] == "year"
        return
    with pytest.raises(CorrectionError, match="is no date; write a day"):
        date_cells(text)


def test_the_id_comes_before_the_evidence() -> None:
    traces = Lookup([TRACE, TRACE._replace(event_id="e2", sentence="Something else.", article_id="a2")])
    assert find(evidence("e2"), traces) == ("e2", "id")
    assert find(evidence("gone"), traces) == ("e1", "evidence")


@pytest.mark.parametrize(
    "now",
    [
        TRACE._replace(char_start=60),
        TRACE._replace(expression="on Monday"),
        TRACE._replace(sentence=f"{SENTENCE} The mayor fled."),
        TRACE._replace(sentence="destroyed the old bridge at Karsk on Monday."),
        TRACE._replace(sentence=SENTENCE.replace(" ", "\n")),
        TRACE._replace(headline="Another headline", trigger="bridge"),
        TRACE._replace(article_id="read-another-way"),
    ],
)
def test_evidence_is_found_again(now: Trace) -> None:
    found = find(evidence("gone"), Lookup([now]))
    assert found is not None
    assert found.event_id == "e1"


@pytest.mark.parametrize(
    "now",
    [
        TRACE._replace(expression="Tuesday"),
        TRACE._replace(sentence="Rebels destroyed a mill on Monday."),
        TRACE._replace(article_id="a2", sentence=f"{SENTENCE} Again."),
    ],
)
def test_what_is_other_evidence_is_not_taken(now: Trace) -> None:
    assert find(evidence("gone"), Lookup([now])) is None


def test_of_several_the_same_trigger_then_the_likest_is_taken() -> None:
    mill = TRACE._replace(event_id="e2", headline="The mayor fled the floods", trigger="fled")
    traces = Lookup([mill, TRACE])
    for wanted, trigger in (("e1", "destroyed"), ("e2", "fled")):
        found = find(evidence("gone", trigger=trigger), traces)
        assert found is not None
        assert found.event_id == wanted
    by_headline = find(evidence("gone", headline="Floods destroyed the bridge"), traces)
    assert by_headline is not None
    assert by_headline.event_id == "e1"


def test_an_undo_takes_back_and_can_be_taken_back() -> None:
    one, two = edit(), edit("e2")
    first = undo(one)
    assert standing([one, two, first]) == [two]
    assert standing([one, two, first, undo(first)]) == [one, two]
    assert standing([]) == []


GROUPS = [["a", "b"], ["c"], ["d", "e"]]


def grouped(action: Action, event: str, *others: str) -> Correction:
    bound = tuple(evidence(other) for other in others)
    return Correction(action=action, who="", when="", event=evidence(event), others=bound)


@pytest.mark.parametrize(
    ("corrections", "wanted"),
    [
        ([grouped(Action.MERGE, "a", "c")], [["a", "b", "c"], ["d", "e"]]),
        ([grouped(Action.MERGE, "a", "c", "d")], [["a", "b", "c", "d", "e"]]),
        ([grouped(Action.SPLIT, "a", "b")], [["a"], ["b"], ["c"], ["d", "e"]]),
        ([grouped(Action.MERGE, "a", "c"), grouped(Action.SPLIT, "a", "b", "c")], [["a"], ["b", "c"], ["d", "e"]]),
        ([grouped(Action.SPLIT, "a", "d")], GROUPS),
        ([grouped(Action.SPLIT, "gone", "d", "e")], GROUPS),
        ([grouped(Action.SPLIT, "gone", "d", "e", "a")], GROUPS),
        ([grouped(Action.MERGE, "gone", "c")], GROUPS),
    ],
)
def test_merges_and_splits_are_replayed(corrections: list[Correction], wanted: list[list[str]]) -> None:
    found = {one: one.event_id for each in corrections for one in each.evidence if one.event_id != "gone"}
    assert regroup(GROUPS, corrections, found) == wanted


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(
    notes=st.lists(
        st.tuples(TEXT, TEXT, st.sampled_from(["2022-02-16", "", "[2022-02-16..]"]), st.booleans()), max_size=5
    )
)
def test_a_file_of_corrections_comes_back(
    notes: list[tuple[str, str, str, bool]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("exchange") / "corrections.json"
    made = [
        Correction(
            action=Action.EDIT, who=who, when=f"2001-01-01T00:00:00.{number:06d}Z", why=note,
            event=evidence(headline=note),
            changes={"pinned": flag, "note": note, "date": day},
        )
        for number, (who, note, day, flag) in enumerate(notes)
    ]  # fmt: skip
    made = [*made, *(undo(one) for one in made[:1])]
    write_corrections(made, path)
    assert read_corrections(path) == made
    lines = path.read_text(encoding="utf-8").split("\n")
    assert len([line for line in lines if line.startswith('{"id"')]) == len(made)


def test_what_a_page_writes_needs_no_ids(tmp_path: Path) -> None:
    path = tmp_path / "corrections.json"
    one = {
        "action": "edit",
        "event": {"event_id": "e1"},
        "set": {"wrong": True},
        "who": "",
        "when": "",
        "why": "",
        "x": 1,
    }
    path.write_text(
        json.dumps({"format": "crisis-timeline corrections", "version": 1, "corrections": [one, one]}), encoding="utf-8"
    )
    (read,) = read_corrections(path)
    assert (read.action, dict(read.changes)) == (Action.EDIT, {"wrong": True})


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "no JSON"),
        ("[]", "no file of corrections"),
        ('{"format": "crisis-timeline corrections", "version": 2, "corrections": []}', "version 2 is not known"),
        ('{"format": "crisis-timeline corrections", "version": 1, "corrections": [1]}', "correction 1: no object"),
        ("EDIT", "correction 1: action: 'ban' is none of edit"),
    ],
)
def test_a_file_that_is_none_is_one_clear_line(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "corrections.json"
    bad = '{"format": "crisis-timeline corrections", "version": 1, "corrections": [{"action": "ban"}]}'
    path.write_text(bad if text == "EDIT" else text, encoding="utf-8")
    with pytest.raises(CorrectionError, match=why):
        read_corrections(path)
    with pytest.raises(InputNotFoundError):
        read_corrections(tmp_path / "none.json")


@pytest.mark.parametrize(
    "given",
    [
        {"action": "edit", "set": {"note": "x"}},
        {"action": "edit", "event": {"event_id": "e"}},
        {"action": "merge", "event": {"event_id": "e"}},
        {"action": "undo"},
        {"action": "edit", "event": {"event_id": 5}, "set": {"note": "x"}},
        {"action": "edit", "event": {"event_id": "e", "char_start": "x"}, "set": {"note": "x"}},
        {"action": "edit", "event": {"event_id": "e"}, "set": {"headline": " "}},
        {"action": "edit", "event": {"event_id": "e"}, "set": {"actor": "Ana"}},
        {"action": "edit", "event": {"event_id": "e"}, "set": {"note": 1}},
        {"action": "edit", "event": {"event_id": "e"}, "set": [], "who": 1},
        {"action": "merge", "event": {"event_id": "e"}, "others": {}},
    ],
)
def test_half_a_correction_is_none(given: object) -> None:
    with pytest.raises(CorrectionError):
        Correction.read(given)


@pytest.mark.parametrize("when", ["soon", "2022-13-01", "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z"])
def test_a_time_at_which_nobody_corrects_is_told(tmp_path: Path, when: str) -> None:
    path = tmp_path / "corrections.json"
    write_corrections([Correction(action=Action.UNDO, who="Ana", when=when, undoes="a")], path)
    with pytest.raises(CorrectionError, match=r"corrections.json, correction 1.*when: "):
        read_corrections(path)
