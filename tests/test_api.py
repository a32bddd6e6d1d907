from __future__ import annotations

import datetime as dt
import inspect
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

import timeline
from timeline.errors import InvalidCountError, OutputError, SchemaError, UnknownChoiceError, UnknownFormatError
from timeline.frame import EVENTS, validate
from timeline.model import Article

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    "The ministers met in Riga on 3 May 2021. They fear that the old dam at Karsk could break as early as 9 May 2021."
)


@pytest.fixture
def events() -> pd.DataFrame:
    return timeline.extract([Article(article_id="a", text=TEXT)])


@pytest.mark.parametrize("name", timeline.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    public = getattr(timeline, name)
    assert name == "__version__" or (callable(public) and inspect.getdoc(public))


def test_importing_timeline_brings_in_pandas_and_nothing_heavy() -> None:
    program = (
        "import sys, timeline\n"
        "heavy = {'plotly', 'trafilatura', 'sklearn', 'dateparser', 'rapidfuzz', 'htmldate', 'lxml'}\n"
        "assert 'pandas' in sys.modules\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
        "import pandas as pd\n"
        "assert hasattr(pd.DataFrame, 'timeline')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr


def test_extract_gives_a_valid_frame(events: pd.DataFrame) -> None:
    validate(events)
    assert [start.date().isoformat() for start in events["start"]] == ["2021-05-03", "2021-05-09"]
    assert events["end"].isna().tolist() == [False, True]
    assert events["status"].tolist() == ["happened", "forecast"]


def test_extract_of_nothing_is_an_empty_frame() -> None:
    frame = timeline.extract([])
    validate(frame)
    assert frame.empty
    assert list(frame.columns) == list(EVENTS)


def test_extract_raises_what_an_article_raises() -> None:
    with pytest.raises(UnknownChoiceError, match="kind: 'novel' is not known; use one of news, narrative, auto"):
        timeline.extract([Article(article_id="a", text=TEXT)], kind="novel")


def test_extract_frame_does_the_same_and_can_be_pickled(events: pd.DataFrame) -> None:
    extract_frame = pickle.loads(pickle.dumps(timeline.extract_frame))  # noqa: S301 (our own function)
    articles = pd.DataFrame({"article_id": ["a", None], "text": [TEXT, None]})
    pd.testing.assert_frame_equal(extract_frame(articles), events)


def test_extract_frame_reads_dates_in_any_form() -> None:
    texts = {"text": ["The dam broke yesterday."] * 2, "article_id": ["a", "b"]}
    typed = pd.DataFrame(texts | {"published": pd.Series(["2021-05-04", None], dtype="datetime64[ns]")})
    worded = pd.DataFrame(texts | {"published": ["2021-05-04", None]})
    pd.testing.assert_frame_equal(timeline.extract_frame(typed), timeline.extract_frame(worded))
    frame = timeline.extract_frame(typed)
    assert frame["start"].iloc[0] == pd.Timestamp("2021-05-03")
    assert frame["published_from"].iloc[0] == "given"


def test_extract_frame_of_no_rows_has_all_columns() -> None:
    empty = timeline.extract_frame(pd.DataFrame({"text": pd.Series([], dtype="str")}))
    assert empty.dtypes.equals(timeline.extract([]).dtypes)


@pytest.mark.parametrize(
    ("articles", "message"),
    [
        (pd.DataFrame({"body": ["x"]}), "articles frame: no column text; it has body"),
        (pd.DataFrame({"text": [7]}), "column text, row 0: 7 is no text"),
        (pd.DataFrame({"text": ["x"], "published": ["soon"]}), "column published: row 0 holds 'soon'"),
        (
            pd.DataFrame({"text": ["x"], "published": ["2021-05-04"], "published_from": ["guess"]}),
            "column published_from, row 0: 'guess' is none of given",
        ),
    ],
)
def test_extract_frame_refuses_what_is_no_articles_frame(articles: pd.DataFrame, message: str) -> None:
    with pytest.raises(SchemaError, match=message):
        timeline.extract_frame(articles)


def test_the_accessor_does_what_the_functions_do(events: pd.DataFrame, tmp_path: Path) -> None:
    pd.testing.assert_frame_equal(events.timeline.merge(), timeline.merge(events))
    pd.testing.assert_frame_equal(events.timeline.summarize(dates=1), timeline.summarize(events, dates=1))
    events.timeline.write(tmp_path / "events.jsonl")
    pd.testing.assert_frame_equal(timeline.load(tmp_path / "events.jsonl"), events)
    assert type(events.timeline.plot()).__name__ == "TimelineFigure"


def test_the_accessor_refuses_another_frame() -> None:
    with pytest.raises(SchemaError, match="no column event_id"):
        pd.DataFrame({"a": [1]}).timeline.merge()


def test_write_makes_a_page_of_html(events: pd.DataFrame, tmp_path: Path) -> None:
    timeline.write(events, tmp_path / "page.html")
    assert "<!doctype html>" in (tmp_path / "page.html").read_text(encoding="utf-8").lower()


def test_write_lists_the_formats(events: pd.DataFrame, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError, match=r"\.csv, \.json, \.jsonl, \.parquet, \.html"):
        timeline.write(events, tmp_path / "events.docx")
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(OutputError, match="it is a folder"):
        timeline.write(events, tmp_path / "folder.html")


def test_read_extract_merge_write_load(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"{TEXT} Nobody was hurt.", encoding="utf-8")
    merged = timeline.merge(timeline.extract(timeline.read(tmp_path)))
    assert merged["n_articles"].tolist() == [2, 2]
    timeline.write(merged, tmp_path / "merged.parquet")
    pd.testing.assert_frame_equal(timeline.load(tmp_path / "merged.parquet"), merged)


def test_one_article_will_do(events: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(timeline.extract(Article(article_id="a", text=TEXT)), events)


@pytest.mark.parametrize(
    ("articles", "message"),
    [
        (pd.DataFrame({"text": [TEXT]}), "articles: a DataFrame was given; use extract_frame"),
        (TEXT, "articles: a str was given; pass what timeline.read gives"),
        ([TEXT], "articles: item 0 is a str; pass what timeline.read gives"),
        ({"text": TEXT}, "articles: a dict was given"),
        (None, "articles: None was given"),
        (7, "articles: a int was given"),
    ],
)
def test_extract_says_what_was_given_instead_of_articles(articles: object, message: str) -> None:
    with pytest.raises(SchemaError, match=message):
        timeline.extract(articles)  # type: ignore[arg-type]


def test_a_kind_is_checked_even_without_articles() -> None:
    with pytest.raises(UnknownChoiceError, match="kind: 'x'"):
        timeline.extract([], kind="x")
    with pytest.raises(UnknownChoiceError, match="kind: 'x'"):
        timeline.extract_frame(pd.DataFrame({"text": []}), kind="x")


def test_extract_frame_takes_days_without_time() -> None:
    articles = {"text": ["The dam broke yesterday."], "published": [dt.date(2021, 5, 4)]}
    assert timeline.extract_frame(pd.DataFrame(articles))["start"].item() == pd.Timestamp("2021-05-03")


@pytest.mark.parametrize("given", [None, "events", [1]])
def test_what_is_no_frame_is_told(given: Any, tmp_path: Path) -> None:  # noqa: ANN401 (anything)
    what = "None" if given is None else f"a {type(given).__name__}"
    for suffix in (".csv", ".html"):
        with pytest.raises(SchemaError, match=f"events frame: {what} was given; pass a pandas DataFrame"):
            timeline.write(given, tmp_path / f"events{suffix}")
    with pytest.raises(SchemaError, match=f"events frame: {what} was given"):
        timeline.summarize(given)
    with pytest.raises(SchemaError, match=f"articles frame: {what} was given"):
        timeline.extract_frame(given)
    assert not list(tmp_path.iterdir())


def test_load_and_write_of_no_path(events: pd.DataFrame) -> None:
    nowhere: Any = None
    with pytest.raises(SchemaError, match="path: None was given"):
        timeline.load(nowhere)
    with pytest.raises(SchemaError, match="path: None was given"):
        timeline.write(events, nowhere)


@pytest.mark.parametrize(("what", "count"), [("dates", 0), ("dates", -1), ("sentences", 0)])
def test_summarize_refuses_counts_below_one(events: pd.DataFrame, what: str, count: int) -> None:
    with pytest.raises(InvalidCountError, match=f"{what}: {count} is no count"):
        timeline.summarize(events, **{what: count})  # type: ignore[arg-type]


def test_messages_show_cells_as_their_user_knows_them(events: pd.DataFrame, tmp_path: Path) -> None:
    events["confidence"] = pd.Series([1.5, 0.5], dtype="float32")
    with pytest.raises(SchemaError, match=r"^column confidence, row 0: 1\.5 is outside"):
        timeline.write(events, tmp_path / "events.csv")
    events["end"] = events["start"]
    with pytest.raises(SchemaError, match=r"^column end, row 0: 2021-05-03 is not after"):
        timeline.write(events, tmp_path / "events.csv")
