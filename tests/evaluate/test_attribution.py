from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.errors import EvaluationInputError
from timeline.evaluate.attribution import AttributionCounts, score_attribution
from timeline.evaluate.polnear import read_document
from timeline.evaluate.speech import heads, is_speech

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    "Talks resume in the capital\n\n"
    "The mayor said the bridge was safe. Crews want more time. It rained on the river.\n\n"
    "Officials closed the road, Ann Roe told reporters. The water rose by a meter.\n"
)


def annotation(number: int, text: str, source: str, cue: str, content: str) -> str:
    lines, roles = [], []
    for offset, (role, words) in enumerate((("Source", source), ("Cue", cue), ("Content", content))):
        if words:
            name, start = f"T{number * 10 + offset}", text.index(words)
            lines.append(f"{name}\t{role} {start} {start + len(words)}\t{words}")
            roles.append(f"{role}:{name}")
    return "\n".join([*lines, f"E{number}\tAttribution:T{number} {' '.join(roles)}"]) + "\n"


def write(folder: Path, name: str, text: str, **annotators: str) -> Path:
    (folder / "text").mkdir(parents=True, exist_ok=True)
    (folder / "attributions").mkdir(exist_ok=True)
    path = folder / "text" / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    for annotator, lines in annotators.items():
        (folder / "attributions" / f"{name}_{annotator}.ann").write_text(lines, encoding="utf-8")
    return path


MAYOR = annotation(1, TEXT, "The mayor", "said", "the bridge was safe")
CREWS = annotation(2, TEXT, "Crews", "want", "more time")
WATER = annotation(3, TEXT, "Ann Roe", "told", "The water rose by a meter")
ROAD = annotation(4, TEXT, "Officials", "told", "closed the road")


def test_sentences_without_headings_are_scored_by_speech_cues(tmp_path: Path) -> None:
    write(tmp_path, "a", TEXT, one=MAYOR + CREWS + WATER + ROAD)
    report = score_attribution(tmp_path)
    counts = report.documents["a"]
    assert counts == AttributionCounts(sentences=5, gold=3, found=2, right=1, system=2, attributed=2, spoken=2)
    assert counts.scores() == pytest.approx(
        {"recall": 2 / 3, "precision": 1, "precision_speech": 1, "source_head": 1 / 2}
    )
    assert [(one.kind, one.sort, one.gold, one.system) for one in report.mistakes] == [
        ("source", "told", "Officials", "Ann Roe (tell)"),
        ("missed", "told", "Ann Roe", ""),
    ]


def test_a_belief_of_the_gold_is_right_but_no_speech(tmp_path: Path) -> None:
    text = "The mayor said the bridge was safe."
    write(tmp_path, "a", text, one=annotation(1, text, "The mayor", "safe", "the bridge was safe"))
    scores = score_attribution(tmp_path).total().scores()
    assert (scores["precision"], scores["precision_speech"], scores["recall"]) == (1, 0, 0)


def test_several_annotators_are_averaged(tmp_path: Path) -> None:
    write(tmp_path, "a", TEXT, one=MAYOR, two=CREWS)
    counts = score_attribution(tmp_path).documents["a"]
    assert (counts.sentences, counts.gold, counts.found, counts.system, counts.attributed) == (5, 0.5, 0.5, 2, 0.5)


def test_a_text_counts_only_its_own_annotations(tmp_path: Path) -> None:
    write(tmp_path, "a", TEXT, one=MAYOR)
    write(tmp_path, "a_b", TEXT, one=CREWS)
    assert {name: counts.gold for name, counts in score_attribution(tmp_path).documents.items()} == {"a": 1, "a_b": 0}


def test_held_out_documents_keep_their_words(tmp_path: Path) -> None:
    for name in "abcd":
        write(tmp_path, name, TEXT, one=MAYOR + WATER)
    held = score_attribution(tmp_path, part="held")
    assert list(held.documents) == ["d"]
    assert [(one.kind, one.sort, one.sentence, one.gold, one.system) for one in held.mistakes] == [
        ("spurious", "", "", "", ""),
        ("missed", "", "", "", ""),
    ]
    assert held.examples("missed") == []
    assert list(score_attribution(tmp_path, part="seen").documents) == ["a", "b", "c"]


def test_the_interval_holds_the_score_and_repeats(tmp_path: Path) -> None:
    write(tmp_path, "a", TEXT, one=MAYOR)
    write(tmp_path, "b", TEXT, one=WATER)
    report = score_attribution(tmp_path)
    low, high = report.intervals()["recall"]
    assert low <= report.total().scores()["recall"] <= high
    assert report.intervals() == score_attribution(tmp_path).intervals()


@pytest.mark.parametrize(
    ("cue", "speech"),
    [
        ("said", True),
        ("according to", True),
        ("joked", True),
        ("denying", True),
        ("vowing", True),
        ("quipped", True),
        ("has written", True),
        ("said in an interview", True),
        (":", True),
        ("pointed out", True),
        ("pointed", False),
        ("put it", True),
        ("continued to push for", False),
        ("wants", False),
        ("called", False),
        ("found", False),
        ("declined to say", False),
        ("didn’t say", False),
        ("", False),
    ],
)
def test_speech_cues(cue: str, *, speech: bool) -> None:
    assert is_speech(cue) is speech


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("the mayor", {"mayor"}),
        ("Ann Roe, the mayor of York,", {"roe", "mayor"}),
        ("officials familiar with the talks", {"officials"}),
        ("Secretary of State Ann Roe", {"secretary", "roe"}),
        ("an adviser to Ann Roe", {"adviser"}),
        ("York’s", {"york"}),
        ("", set()),
    ],
)
def test_heads(source: str, expected: set[str]) -> None:
    assert heads(source) == expected


def test_a_relative_pronoun_stands_for_the_word_before(tmp_path: Path) -> None:
    text = "The mayor met the envoys, who said little."
    path = write(tmp_path, "a", text, one=annotation(1, text, "who", "said", "little"))
    assert read_document(path).annotators[0][0].source == "envoys"


@pytest.mark.parametrize("broken", ["E1\tAttribution:T1 Cue:T9\n", "T1\tCue x 9\tsaid\n", "T1\n"])
def test_what_is_no_annotation_is_told(tmp_path: Path, broken: str) -> None:
    write(tmp_path, "a", TEXT, one=broken)
    with pytest.raises(EvaluationInputError, match="no brat annotation"):
        score_attribution(tmp_path)


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(EvaluationInputError, match="no text"):
        score_attribution(tmp_path)
    write(tmp_path, "a", TEXT)
    with pytest.raises(EvaluationInputError, match="no annotation"):
        score_attribution(tmp_path)
