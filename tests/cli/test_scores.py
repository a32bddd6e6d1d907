from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, NamedTuple

import pytest

from timeline.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TALKS = "The ministers met in Riga on 3 May 2021. They are due to meet again on 10 May 2021."
BODIES = (
    "They met <TIMEX3 type='DATE' value='2021-05-03'>yesterday</TIMEX3>.",
    "They met <TIMEX3 type='DATE' value='2019-06-01'>on June 1</TIMEX3>.",
    "They left on 3 May 2021.",
    "They secretly met <TIMEX3 type='DATE' value='2021-05-01'>on Monday</TIMEX3>.",
)


class Done(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def evaluate(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    def call(*arguments: object) -> Done:
        with pytest.raises(SystemExit) as left:
            main(["evaluate", *(str(argument) for argument in arguments)])
        printed = capsys.readouterr()
        assert isinstance(left.value.code, int)
        return Done(left.value.code, printed.out, printed.err)

    return call


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    dct = "<TIMEX3 tid='t0' type='DATE' value='2021-05-04'>2021-05-04</TIMEX3>"
    for number, body in enumerate(BODIES):
        text = f"<TimeML><DCT>{dct}</DCT><TEXT>{body}</TEXT></TimeML>"
        (folder / f"{number}.tml").write_text(text, encoding="utf-8")
    return folder


def test_timex_tells_scores_with_intervals_and_mistakes_by_class(evaluate: Callable[..., Done], corpus: Path) -> None:
    done = evaluate("timex", corpus, "--part", "seen")
    lines = done.out.splitlines()
    assert (done.status, done.err) == (0, "")
    assert lines[0] == f"{corpus} (seen): 3 documents, 2 expressions in the gold, 3 found"
    assert lines[2].startswith("all types      40.0 [")
    assert any(line.startswith("DATE and TIME  40.0 [") for line in lines)
    assert lines[lines.index("spurious 1") + 1] == "     1  each: day-month-year"
    assert lines[lines.index("value 1") + 1 :] == ["     1  year", "           1  each: month-day"]


def test_timex_shows_so_many_mistakes_of_each_class(evaluate: Callable[..., Done], corpus: Path) -> None:
    out = evaluate("timex", corpus, "--errors", "1").out
    assert "1.tml:12 June 1 DATE 2019-06-01 -> June 1 DATE 2020-06-01" not in out
    assert "-> June 1 DATE 2020-06-01 | They met on June 1." in out
    assert "2.tml:13 nothing -> 3 May 2021 DATE 2021-05-03" in out


def test_what_is_wrong_in_held_out_documents_is_counted_and_not_shown(
    evaluate: Callable[..., Done], corpus: Path, tmp_path: Path
) -> None:
    run = tmp_path / "run.json"
    for more in ([], ["--json"], ["--part", "held"], ["--save", run]):
        out = evaluate("timex", corpus, "--errors", "9", *more).out
        assert "secretly" not in out
    assert "secretly" not in run.read_text(encoding="utf-8")
    assert "secretly" not in evaluate("timex", corpus, "--part", "held", "--against", run).out
    assert "secretly" in evaluate("timex", corpus, "--errors", "9", "--reveal").out


def test_timex_as_json_is_a_line_a_folder(evaluate: Callable[..., Done], corpus: Path) -> None:
    lines = evaluate("timex", corpus, corpus, "--json").out.splitlines()
    first, second = (json.loads(line) for line in lines)
    assert first == second
    assert first["documents"] == 4
    assert first["scores"]["strict"] == pytest.approx(200 / 7, abs=0.01)
    assert "examples" not in first["classes"][0]


def test_timex_against_a_stored_run(evaluate: Callable[..., Done], corpus: Path, tmp_path: Path) -> None:
    run = tmp_path / "run.json"
    assert evaluate("timex", corpus, "--save", run).status == 0
    again = evaluate("timex", corpus, "--against", run).out.splitlines()
    assert "new mistakes: 0" in again
    assert again[-4].startswith("DATE and TIME  +0.00 [+0.00, +0.00]")
    stored = json.loads(run.read_text(encoding="utf-8"))
    stored["folders"][0]["documents"]["2.tml"]["mistakes"] = []
    run.write_text(json.dumps(stored), encoding="utf-8")
    out = evaluate("timex", corpus, "--against", run).out
    assert "new mistakes: 1\n    spurious, day-month-year: 2.tml:13 nothing -> 3 May 2021 DATE 2021-05-03" in out
    data = json.loads(evaluate("timex", corpus, "--against", run, "--json").out)
    assert [one["kind"] for one in data["against"]["new"]] == ["spurious"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["timex", "missing"], "no such file or folder"),
        (["timex", "empty"], "no .tml file"),
        (["timex", "corpus", "--against", "missing.json"], "missing.json: no such file"),
        (["timex", "corpus", "--against", "corpus/0.tml"], "no stored run"),
        (["timex", "corpus", "--save", "missing/run.json"], "cannot write"),
        (["recognizers", "empty"], "no .json file"),
        (["rows", "empty"], "no such file"),
    ],
)
def test_errors_are_one_clear_line(
    evaluate: Callable[..., Done],
    corpus: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    problem: str,
) -> None:
    monkeypatch.chdir(corpus.parent)
    (corpus.parent / "empty").mkdir()
    done = evaluate(*arguments)
    (line,) = done.err.splitlines()
    assert (done.status, done.out) == (1, "")
    assert line.startswith("timeline: ")
    assert problem in line


@pytest.mark.parametrize("option", [["--part", "some"], ["--errors", "-1"], ["--errors", "x"]])
def test_a_wrong_option_is_wrong_usage(evaluate: Callable[..., Done], corpus: Path, option: list[str]) -> None:
    done = evaluate("timex", corpus, *option)
    assert (done.status, done.out) == (2, "")
    assert option[0] in done.err


def test_recognizers_tells_shares_conventions_and_errors(evaluate: Callable[..., Done], tmp_path: Path) -> None:
    def case(text: str, words: str, value: dict[str, str]) -> dict[str, object]:
        start = text.index(words)
        end = start + len(words) - 1
        result = {"Text": words, "Start": start, "End": end, "Resolution": {"values": [{"timex": "x"} | value]}}
        return {"Input": text, "Context": {"ReferenceDateTime": "2021-05-05T00:00:00"}, "Results": [result]}

    cases = [
        case("They left yesterday.", "yesterday", {"type": "date", "value": "2021-05-04"}),
        case("They left today.", "today", {"type": "date", "value": "2021-05-04"}),
        case("They left two weeks ago.", "two weeks ago", {"type": "date", "value": "2021-04-21"}),
    ]
    (tmp_path / "Model.json").write_text(json.dumps(cases), encoding="utf-8")
    out = evaluate("recognizers", tmp_path, "--errors", "1").out
    assert any(line.split() == "Model 1 of 3 33.3 % 66.7 %".split() for line in out.splitlines())
    assert "\n     1  'N weeks, months, years ago' is a day\n" in out
    assert (
        "\n        Model: 'today' is x [2021-05-04, 2021-05-05), not 'today' 2021-05-05 [2021-05-05, 2021-05-06)" in out
    )
    data = json.loads(evaluate("recognizers", tmp_path, "--json", "--platform", "python").out)
    assert (data["platform"], data["total"]["right"]) == ("python", 1)


def test_rows_tells_scores_and_errors(evaluate: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "talks.txt").write_text(TALKS, encoding="utf-8")
    event = {
        "expression": "3 May 2021",
        "char_start": TALKS.index("3 May"),
        "start": ["2021-05-03"],
        "end": ["2021-05-04"],
        "status": ["happened"],
        "attribution": [],
        "unattributed": True,
    }
    gold = {"article": "talks", "text_file": "talks.txt", "published": "2021-05-04", "events": [event]}
    (tmp_path / "talks.gold.json").write_text(json.dumps(gold), encoding="utf-8")
    scores = json.loads(evaluate("rows", tmp_path, "--json").out)
    assert (scores["articles"], scores["recall"], scores["precision"], scores["bounds"]) == (1, 1.0, 0.5, 1.0)
    out = evaluate("rows", tmp_path, "--errors", "1").out
    assert "  precision    0.500\n" in out
    assert "spurious 1\n    talks:" in out


def test_every_command_has_help(evaluate: Callable[..., Done]) -> None:
    assert "kept out of sight" in " ".join(evaluate("timex", "--help").out.split())
    for name in ("recognizers", "rows"):
        assert "Usage: timeline evaluate" in evaluate(name, "--help").out


@pytest.fixture
def factuality(tmp_path: Path) -> Path:
    rows = ("Rebels\t_", "left\t3.0", ".\t_", "", "Rebels\t_", "may\t_", "leave\t2.5", ".\t_", "")
    path = tmp_path / "test.conll"
    path.write_text("".join(f"{number}\t{row}\n" if row else "\n" for number, row in enumerate(rows)), encoding="utf-8")
    return path


def test_status_tells_scores_and_mistakes_by_kind(evaluate: Callable[..., Done], factuality: Path) -> None:
    done = evaluate("status", factuality, "--errors", 1)
    lines = done.out.splitlines()
    assert (done.status, done.err) == (0, "")
    assert lines[0] == f"{factuality} (all): 2 documents, 2 predicates"
    assert lines[1].startswith("  accuracy     0.500 [0.000, 1.000], always happened 1.000")
    assert lines[lines.index("    1  happened judged uncertain (forecast)") + 1].endswith("may | Rebels may <leave>.")


def test_status_as_json(evaluate: Callable[..., Done], factuality: Path) -> None:
    done = evaluate("status", factuality, "--json", "--part", "seen")
    data = json.loads(done.out)
    assert (data["format"], data["documents"], data["support"]["happened"]) == ("columns", 2, 2)
    assert data["scores"]["accuracy"] == pytest.approx(0.5)
    assert data["mistakes"] == [{"gold": "happened", "system": "uncertain", "status": "forecast", "count": 1}]


def test_status_without_gold_is_told_in_one_line(evaluate: Callable[..., Done], tmp_path: Path) -> None:
    done = evaluate("status", tmp_path)
    assert (done.status, done.out) == (1, "")
    assert len(done.err.splitlines()) == 1
    assert "no gold file of status" in done.err


def test_attribution_tells_scores_with_intervals_and_mistakes(evaluate: Callable[..., Done], tmp_path: Path) -> None:
    for folder in ("text", "attributions"):
        (tmp_path / folder).mkdir()
    (tmp_path / "text" / "a.txt").write_text("The mayor said the bridge fell. The road is open.", encoding="utf-8")
    gold = "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 32 48\tThe road is open\n"
    gold += "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"
    (tmp_path / "attributions" / "a_one.ann").write_text(gold, encoding="utf-8")
    done = evaluate("attribution", tmp_path, "--errors", "1")
    lines = done.out.splitlines()
    assert (done.status, done.err) == (0, "")
    assert lines[0] == (
        f"{tmp_path} (all): 1 documents, 2 sentences, 1 with a source and a speech cue, 1 attributed by us"
    )
    assert "  recall            0.000 [0.000, 0.000]" in lines
    assert lines[lines.index("missed 1") + 1].strip() == "a:32 'said': The mayor, not nobody | The road is open."
    data = json.loads(evaluate("attribution", tmp_path, "--json").out)
    assert (data["scores"]["precision"], data["mistakes"]) == (0, {"missed": 1, "spurious": 1})


def test_merge_tells_what_is_missed(evaluate: Callable[..., Done], tmp_path: Path) -> None:
    words = "Floods destroyed Karsk . Rebels left Karsk .".split()
    tokens = "".join(f'<token sentence="{at // 4}" t_id="{at}">{word}</token>' for at, word in enumerate(words))
    marks = '<EVENT m_id="i" instance_id="FALL"/>'
    for name, at in (("a", 1), ("b", 5)):
        marks += f'<EVENT_MENTION m_id="{name}"><token_anchor t_id="{at}"/></EVENT_MENTION>'
        marks += f'<REFERS_TO><source m_id="{name}"/><target m_id="i"/></REFERS_TO>'
    (tmp_path / "a.xml").write_text(f"<Document>{tokens}{marks}</Document>", encoding="utf-8")
    done = evaluate("merge", tmp_path, "--errors", 1)
    lines = done.out.splitlines()
    assert done.status == 0
    assert lines[0] == f"{tmp_path} (all): 1 documents, 2 mentions of 1 events"
    assert "missed 1" in lines
    assert "'destroyed'" in lines[lines.index("missed 1") + 1]
    assert json.loads(evaluate("merge", tmp_path, "--json").out)["scores"]["bcubed_recall"] == 0.5


def test_tls_tells_scores_stores_and_compares(evaluate: Callable[..., Done], tmp_path: Path) -> None:
    text = "Floods destroyed the old bridge at Karsk on 3 May 2021 , the police said . "
    topic, run = tmp_path / "karsk", tmp_path / "run.json"
    topic.mkdir()
    with gzip.open(topic / "articles.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"id": "a", "published": "2021-05-03", "source": "news", "text": text}) + "\n")
    gold = {"topic": "karsk", "keywords": ["karsk"], "timelines": [{"name": "one", "days": [["2021-05-03", [text]]]}]}
    (topic / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    missing = evaluate("tls", topic)
    assert (missing.status, missing.out) == (1, "")
    assert "smart_common_words.txt: no such file" in missing.err
    (tmp_path / "rouge").mkdir()
    (tmp_path / "rouge" / "smart_common_words.txt").write_text("the\n", encoding="utf-8")
    assert evaluate("tls", topic, "--save", run).status == 0
    lines = evaluate("tls", topic, "--against", run).out.splitlines()
    assert lines[:4] == [f"{topic}: 1 timelines", "  AR1      1.0000", "  AR2      1.0000", "  Date-F1  1.0000"]
    assert lines[-1] == "  Date-F1  +0.0000 (from 1.0000, p = 1.000)"
    data = json.loads(evaluate("tls", topic, "--json", "--against", run).out)
    assert data["tasks"] == {"karsk/one": {"ar1": 1.0, "ar2": 1.0, "date_f1": 1.0}}
    assert data["against"]["scores"]["ar1"] == {"before": 1.0, "after": 1.0, "p": 1.0}
