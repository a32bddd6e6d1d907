from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.errors import EvaluationInputError, UnknownChoiceError
from timeline.evaluate.merge import score_merge

if TYPE_CHECKING:
    from pathlib import Path

FLOOD = "Floods destroyed the old bridge at Karsk"


def document(sentences: list[str], events: list[tuple[int, str, str]], day: str = "2021-05-03") -> str:
    """Write CAT XML; an event is the sentence's number, the word and the instance."""
    tokens = [(at, word) for at, sentence in enumerate(sentences) for word in sentence.split()]
    lines = "".join(
        f'<token sentence="{at}" t_id="{number}">{word}</token>' for number, (at, word) in enumerate(tokens)
    )
    marks = ""
    for number, (at, word, instance) in enumerate(events):
        marks += f'<EVENT m_id="i{number}" instance_id="{instance}"/>'
        marks += f'<EVENT_MENTION m_id="m{number}"><token_anchor t_id="{tokens.index((at, word))}"/></EVENT_MENTION>'
        marks += f'<REFERS_TO><source m_id="m{number}"/><target m_id="i{number}"/></REFERS_TO>'
    dct = f'<TIMEX3 functionInDocument="CREATION_TIME" value="{day}"/>'
    return f"<Document>{lines}{dct}{marks}</Document>"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    title = "News from Karsk"
    texts = [
        document([title, f"{FLOOD} ."], [(1, "destroyed", "FLOOD")]),
        document([title, f"{FLOOD} today ."], [(1, "destroyed", "FLOOD")]),
        document([title, f"{FLOOD} today ."], [(1, "destroyed", "FLOOD")], "2021-06-09"),
        document([title, "Ministers met rebels in Orsk ."], [(1, "met", "TALKS")]),
    ]
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.xml").write_text(text, encoding="utf-8")
    return tmp_path


def test_what_is_merged_is_scored_by_mention_and_by_pair(corpus: Path) -> None:
    report = score_merge(corpus)
    scores = report.scores()
    assert (report.documents, len(report.tellings)) == (4, 4)
    assert scores["bcubed_precision"] == 1
    assert scores["bcubed_recall"] == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert scores["never_merged_f1"] == pytest.approx(2 * 0.5 / 1.5)
    assert [scores["pair_precision"], scores["pair_recall"]] == pytest.approx([1, 1 / 3])
    assert scores["across_f1"] == pytest.approx(0.5)
    assert scores["same_time"] == pytest.approx(1 / 3)
    low, high = report.intervals()["bcubed_recall"]
    assert low < scores["bcubed_recall"] < high


def test_pairs_that_are_missed_are_told(corpus: Path) -> None:
    report = score_merge(corpus)
    assert report.mistakes("wrong") == []
    missed = report.mistakes("missed")
    assert {(one.one.document, one.other.document) for one in missed} == {("0.xml", "2.xml"), ("1.xml", "2.xml")}


def test_every_fourth_document_is_held_out(corpus: Path) -> None:
    seen, held = score_merge(corpus, part="seen"), score_merge(corpus, part="held")
    assert [len(seen.tellings), len(held.tellings)] == [3, 1]
    assert held.scores()["pair_f1"] == 0
    with pytest.raises(UnknownChoiceError):
        score_merge(corpus, part="half")


@pytest.mark.parametrize("text", ["<Document/>", "<Document", "no XML"])
def test_a_folder_without_gold_is_one_clear_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.xml").write_text(text, encoding="utf-8")
    with pytest.raises(EvaluationInputError, match=r"no CAT XML"):
        score_merge(tmp_path)
