from __future__ import annotations

from pathlib import Path  # noqa: TC003 (pytest reads it)

import pytest

from timeline.errors import UnknownChoiceError
from timeline.evaluate.status import score_status


def sentence(*words: tuple[str, str]) -> str:
    return "".join(f"{number}\t{word}\t{value}\n" for number, (word, value) in enumerate(words)) + "\n"


def words(text: str, **values: str) -> str:
    return sentence(*((word, values.get(word, "_")) for word in text.split()))


@pytest.fixture
def columns(tmp_path: Path) -> Path:
    path = tmp_path / "test.conll"
    path.write_text(
        words("Rebels shelled the port .", shelled="3.0")
        + words("Rebels did n't raid the port .", raid="-3.0")
        + words("The ministers will meet .", meet="2.4")
        + words("Rebels may raid the port .", raid="3.0")
        + words("Rebels allegedly shelled the port .", shelled="-2.0"),
        encoding="utf-8",
    )
    return path


def test_scores_of_columns(columns: Path) -> None:
    report = score_status(columns)
    scores = report.scores()
    assert report.predicates == 5
    assert report.support() == {"happened": 3, "uncertain": 0, "denied": 2}
    assert scores["accuracy"] == pytest.approx(3 / 5)
    assert scores["accuracy_unscheduled"] == pytest.approx(2 / 5)
    assert scores["always_happened"] == pytest.approx(3 / 5)
    assert [scores["happened_precision"], scores["happened_recall"]] == pytest.approx([1, 2 / 3])
    assert [scores["denied_precision"], scores["denied_recall"]] == pytest.approx([1, 1 / 2])
    assert scores["uncertain_precision"] == 0
    low, high = report.intervals()["accuracy"]
    assert low < 3 / 5 < high


def test_every_fourth_sentence_is_held_out_and_its_mistakes_are_not_told(columns: Path) -> None:
    seen, held, both = (score_status(columns, part=part) for part in ("seen", "held", "all"))
    assert [seen.predicates, held.predicates, both.predicates] == [4, 1, 5]
    assert held.scores()["accuracy"] == 0
    assert held.mistakes == []
    (mistake,) = both.mistakes
    assert (mistake.gold, mistake.system, mistake.cue) == ("denied", "uncertain", "allegedly")
    assert mistake.context == "Rebels allegedly <shelled> the port."


def test_there_are_three_parts(columns: Path) -> None:
    with pytest.raises(UnknownChoiceError):
        score_status(columns, part="half")


def test_cat_counts_future_uncertain_and_negated_events_by_themselves(tmp_path: Path) -> None:
    tokens = "The rebels may shell the port . They did not leave .".split()
    lines = "".join(
        f'<token number="{at}" sentence="{int(at > 6)}" t_id="{at}">{word}</token>' for at, word in enumerate(tokens)
    )
    mention = '<EVENT_MENTION certainty="{}" polarity="{}" time="{}"><token_anchor t_id="{}"/></EVENT_MENTION>'
    events = mention.format("POSSIBLE", "POS", "FUTURE", 3) + mention.format("CERTAIN", "POS", "NON_FUTURE", 10)
    (tmp_path / "a.xml").write_text(f"<Document>{lines}{events}</Document>", encoding="utf-8")
    scores = score_status(tmp_path).scores()
    assert scores["accuracy"] == pytest.approx(1 / 2)
    assert scores["future_precision"] == scores["future_recall"] == scores["uncertain_recall"] == 1
    assert scores["negated_precision"] == 0
    assert scores["happened_recall"] == 0
