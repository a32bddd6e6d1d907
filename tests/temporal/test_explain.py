"""Every candidate is shown: what became of it and why, so that a reader can check a date."""

from __future__ import annotations

import pytest

from timeline.temporal import Candidate, explain, timexes

DCT = "2022-02-12"


def by_text(text: str, dct: str | None = DCT) -> dict[tuple[str, str], Candidate]:
    return {(one.text, one.rule): one for one in explain(text, dct)}


def test_explain_names_the_reading_the_anchor_and_the_rejected_years() -> None:
    chosen, *others = explain("The invasion could begin as early as February 16th.", "2022-02-12")
    assert (chosen.verdict, chosen.value, chosen.mod, chosen.anchor) == ("chosen", "2022-02-16", "ON_OR_AFTER", "dct")
    assert chosen.rejected == ("2021-02-16", "2023-02-16")
    assert "2022-02-12" in chosen.why
    assert {other.verdict for other in others} == {"rejected"}


def test_explain_says_why_a_word_is_no_date() -> None:
    (vetoed,) = explain("Theresa May resigned.", "2022-02-12")
    assert (vetoed.verdict, vetoed.why) == ("vetoed", "a person's name")


def test_the_chosen_are_what_the_text_is_read_as() -> None:
    text = "Theresa May fled on Monday, in the second half of last year, or from Feb. 10 to 20, aged 45, at 9 a.m."
    chosen = [one for one in explain(text, DCT) if one.verdict == "chosen"]
    assert [(one.start, one.end, one.value, one.mod, one.interval, one.edtf, one.type) for one in chosen] == [
        (one.start, one.end, one.value, one.mod, one.interval, one.edtf, one.type.value) for one in timexes(text, DCT)
    ]
    assert all(one.why for one in chosen)


def test_every_candidate_that_is_not_chosen_has_a_reason() -> None:
    text = (
        "USA Today said on Monday, about three-quarters of 2000 people fled on Feb. 23-24, as early as May 3, 2021. "
        "Theresa May, 45, finished second in 9:30 that day."
    )
    left = [one for one in explain(text, DCT) if one.verdict != "chosen"]
    assert {one.verdict for one in left} == {"rejected", "vetoed"}
    assert [one.text for one in left if not one.why] == []
    assert all(text[one.start : one.end] == one.text for one in left)


def test_a_rejected_candidate_names_what_won_and_by_which_rule() -> None:
    found = by_text("They left on 3 May 2021.")
    assert (found["2021", "year"].verdict, found["2021", "year"].why) == (
        "rejected",
        "part of '3 May 2021', read by day-month-year",
    )
    assert found["3 May", "day-month"].why == "it cannot stand without the year that follows"


def test_another_reading_of_the_same_words_is_told_as_such() -> None:
    found = by_text("They left between 10 and 20 February.")
    assert found["10 and 20 February", "day-month-pair"].why == "the same words are read by between-days-month"
    assert found["10", "between-days-month"].whole == "10 and 20 February"


def test_names_and_measures_veto_what_is_in_them() -> None:
    found = by_text("A Sunday Times report said about three-quarters of them left.")
    assert found["Sunday", "weekday"].why == "part of the name or measure 'Sunday Times', read by newspaper"
    assert {one.verdict for one in found.values()} == {"vetoed"}


def test_the_candidates_are_in_the_order_of_the_text_the_chosen_first() -> None:
    found = explain("They left on Monday and as early as February 16th.", DCT)
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert next(one.verdict for one in found if one.text.endswith("16th")) == "chosen"


def test_kind_tells_what_relative_dates_count_from() -> None:
    text = "The city fell on 3 May 1940. Two days later it burned."
    news, narrative = (
        next(one for one in explain(text, DCT, kind=kind) if one.text == "Two days later")
        for kind in ("news", "narrative")
    )
    assert narrative.value == "1940-05-05"
    assert narrative.anchor == "reference"
    assert news.value in {"1940-05-05", "2022-02-14"}


@pytest.mark.parametrize("text", ["", "The dam broke.", "\x00\ud800", "   "])
def test_without_candidates_there_is_nothing_to_show(text: str) -> None:
    assert explain(text, DCT) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "They drilled from Feb. 10 to 20.",
            [
                "chosen   'Feb. 10' [18:25]  rule month-day-range",
                "         reads DATE 2022-02-10   anchor dct",
                "         starts 'Feb. 10 to 20'",
                "         bounds [2022-02-10, 2022-02-21)  exact, day, throughout   EDTF 2022-02-10/2022-02-20",
            ],
        ),
        (
            "They left as early as 2021.",
            [
                "chosen   'as early as 2021' [10:26]  rule year",
                "         reads DATE 2021 ON_OR_AFTER   anchor none",
                "         bounds [2021-01-01, open)  on-or-after, year, within   EDTF [2021-01-01..]",
            ],
        ),
        (
            "It took three days.",
            ["chosen   'three days' [8:18]  rule number-units", "         reads DURATION P3D   anchor none"],
        ),
    ],
)
def test_a_candidate_is_printed_for_a_reader(text: str, lines: list[str]) -> None:
    chosen = next(one for one in explain(text, DCT) if one.verdict == "chosen")
    assert str(chosen).splitlines()[: len(lines)] == lines


def test_rejected_dates_are_printed_once() -> None:
    shown = str(next(one for one in explain("They left on February 16.", DCT) if one.verdict == "chosen"))
    assert shown.count("2023-02-16") == 1
    assert "2021-02-16" in shown
