"""Tables of articles: columns under usual or given names, any usual delimiter and encoding, a row an article."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from typing import TYPE_CHECKING

import pandas as pd
import pytest

import timeline
from timeline.errors import UnknownChoiceError
from timeline.ingest import Skipped, load
from timeline.model import Article, PublishedFrom

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
COLUMNS = ("pub_date", "headline", "body", "link", "outlet")
ROWS = [
    (
        "2022-02-12",
        "Bridge closed",
        'The army closed the bridge on Friday, the mayor said.\n\nIt will be opened on Monday; the "old" ferry sails.',
        "https://harbor.example/bridge",
        "Harbor Post",
    ),
    (
        "2022-02-14",
        "Talks on Wednesday",
        "The ministers met in Geneva on Sunday. They are due to meet again on Wednesday.",
        "https://harbor.example/talks",
        "Harbor Post",
    ),
    ("2022-02-15", "Nothing", "", "https://harbor.example/nothing", "Harbor Post"),
]


def table(delimiter: str = ",", names: tuple[str, ...] = COLUMNS) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([names, *ROWS])
    return out.getvalue()


def read(path: Path, **columns: str) -> tuple[list[Article], list[Skipped]]:
    items = list(load([path], today=TODAY, columns=columns))
    return [i for i in items if isinstance(i, Article)], [i for i in items if isinstance(i, Skipped)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("rows.csv", "utf-8"),
        ("rows.csv", "utf-8-sig"),
        ("rows.csv", "utf-16"),
        ("rows.txt", "utf-8"),
        ("rows", "utf-8-sig"),
    ],
)
def test_csv(tmp_path: Path, delimiter: str, encoding: str, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(table(delimiter).encode(encoding))
    articles, (skipped,) = read(path)
    assert [article.text for article in articles] == [row[2].replace("\r\n", "\n") for row in ROWS[:2]]
    first = articles[0]
    assert (first.title, first.url, first.source) == ("Bridge closed", ROWS[0][3], "Harbor Post")
    assert (first.published, first.published_from) == (dt.datetime(2022, 2, 12), PublishedFrom.METADATA)  # noqa: DTZ001
    assert first.published_note == "from column 'pub_date'"
    assert first.origin == f"{name}, row 1"
    assert skipped.reason == "1 row holds no text (3); fill the text column, or leave them out"


@pytest.mark.parametrize("usual", ["text", "Body", "CONTENT", "article", "Full Text"])
def test_usual_names_of_the_text(tmp_path: Path, usual: str) -> None:
    (tmp_path / "a.csv").write_text(table(names=("date", "title", usual, "url", "source")))
    assert len(read(tmp_path / "a.csv")[0]) == 2


def test_given_columns_count_before_usual_ones(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("text,story,day,date\nno,The bridge is closed.,2022-02-12,2022-02-20\n")
    (article,), _ = read(path, text="story", published="day")
    assert article.text == "The bridge is closed."
    assert (article.published, article.published_note) == (dt.datetime(2022, 2, 12), "from column 'day'")  # noqa: DTZ001
    (tmp_path / "a.jsonl").write_text('{"text": "no", "story": "The bridge is closed."}\n')
    assert read(tmp_path / "a.jsonl", text="story")[0][0].text == "The bridge is closed."
    (row,) = timeline.read(path, columns={"text": "story"})
    assert row.text == "The bridge is closed."


def test_columns_that_are_not_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("story,day\nThe bridge is closed.,2022-02-12\n")
    assert read(path)[1][0].reason == (
        "no column of it holds the text; name it with --column text=NAME, one of: story, day"
    )
    assert read(path, text="tale")[1][0].reason == "it has no column 'tale'; its columns: story, day"
    with pytest.raises(UnknownChoiceError, match="'body' is not known; use one of text, title"):
        timeline.read(path, columns={"body": "story"})


def test_markup_in_cells_is_cleaned(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('title,text\nR&amp;D,"<p>One.</p><script>x</script><p>Two.</p>"\n')
    (article,), _ = read(path)
    assert (article.title, article.text) == ("R&D", "One.\n\nTwo.")


def test_bytes_that_are_no_utf8_are_read_as_the_usual_suspect(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(("title,text\n" + "A,Words of the mayor.\n" * 9_000 + "B,The café is closed.\n").encode("cp1252"))
    articles, _ = read(path)
    assert articles[-1].text == "The café is closed."


def test_quote_that_is_never_closed_and_ragged_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('title,text\nA\nB,The bridge is closed.,more,cells\nC,"The rest\nis one cell,')
    articles, (skipped,) = read(path)
    assert [article.text for article in articles] == ["The bridge is closed.", "The rest\nis one cell,"]
    assert "1 row holds no text (1)" in skipped.reason


def test_sentence_with_commas_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The text, the title, and the date of the treaty were read out.\nNobody spoke.\n")
    (article,), _ = read(path)
    assert article.text.endswith("Nobody spoke.")


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "rows.data"
    frame = pd.DataFrame(ROWS, columns=list(COLUMNS))
    frame["pub_date"] = pd.to_datetime(frame["pub_date"])
    frame.to_parquet(path)
    articles, (skipped,) = read(path)
    assert [article.text for article in articles] == [row[2] for row in ROWS[:2]]
    assert articles[0].published == dt.datetime(2022, 2, 12)  # noqa: DTZ001
    assert "1 row holds no text" in skipped.reason
    path.write_bytes(path.read_bytes()[:-40])
    assert "a broken Parquet file" in read(path)[1][0].reason


def test_same_corpus_in_every_form_gives_the_same_rows(tmp_path: Path) -> None:
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in ROWS[:2]]
    forms = ["html", "txt", "jsonl", "csv", "parquet", "feed"]
    for form in forms:
        (tmp_path / form).mkdir()
    for number, row in enumerate(rows):
        paragraphs = "".join(f"<p>{part}</p>" for part in row["body"].split("\n\n"))
        head = f'<title>{row["headline"]}</title><meta property="article:published_time" content="{row["pub_date"]}">'
        page = f"<!DOCTYPE html><html><head>{head}</head><body><article>{paragraphs}</article></body></html>"
        (tmp_path / "html" / f"{number}.html").write_text(page)
        day = dt.date.fromisoformat(row["pub_date"])
        (tmp_path / "txt" / f"{number}.txt").write_text(
            f"{row['headline']}\n\nPublished {day:%d %B %Y}\n\n{row['body']}\n"
        )
    (tmp_path / "jsonl" / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (tmp_path / "csv" / "a.csv").write_text(table())
    pd.DataFrame(rows).to_parquet(tmp_path / "parquet" / "a.parquet")
    entries = "".join(
        f"<item><title>{row['headline']}</title><pubDate>{row['pub_date']}</pubDate>"
        f"<description><![CDATA[{row['body'].replace(chr(10) * 2, '<br/><br/>')}]]></description></item>"
        for row in rows
    )
    (tmp_path / "feed" / "a.xml").write_text(f"<rss><channel>{entries}</channel></rss>")
    compared = [
        "start",
        "end",
        "edtf",
        "bound",
        "status",
        "headline",
        "expression",
        "actor",
        "attribution",
        "published",
    ]
    frames = {
        form: timeline.extract(timeline.read(tmp_path / form, today=TODAY))
        .sort_values(["start", "headline"])[compared]
        .reset_index(drop=True)
        for form in forms
    }
    assert len(frames["jsonl"]) == 4
    for form in forms:
        pd.testing.assert_frame_equal(frames[form], frames["jsonl"], obj=form)


@pytest.mark.parametrize(
    ("days", "published"),
    [
        (("12/02/2022", "25/12/2021"), ["2022-02-12", "2021-12-25"]),
        (("02/12/2022 10:15", "12/25/2021"), ["2022-02-12", "2021-12-25"]),
        (("12-02-2022", "13-02-2022", "02/14/2022"), [None, "2022-02-13", "2022-02-14"]),
        (("12/02/2022", "11/02/2022"), [None, None]),
        (("12/02/2022", "2022-02-13", "05/05/2021"), [None, "2022-02-13", "2021-05-05"]),
    ],
)
def test_order_of_day_and_month_is_told_by_the_other_rows(
    tmp_path: Path, days: tuple[str, ...], published: list[str | None]
) -> None:
    rows = "".join(f"{day},Text number {number} of the table.\n" for number, day in enumerate(days))
    (tmp_path / "a.csv").write_text(f"date,text\n{rows}")
    found = list(timeline.read(tmp_path, today=dt.date(2022, 3, 1)))
    assert [f"{item.published:%Y-%m-%d}" if item.published else None for item in found] == published
    if published[0] is not None:
        assert "first as in other rows" in found[0].published_note


def test_order_of_days_is_told_by_the_column_that_the_user_names(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("seen,date,text\n12/02/2022,12/25/2021,One text.\n25/01/2022,12/25/2021,Another.\n")
    found = list(timeline.read(tmp_path, today=dt.date(2022, 3, 1), columns={"published": "seen"}))
    assert [f"{item.published:%Y-%m-%d}" for item in found] == ["2022-02-12", "2022-01-25"]


HEAD = "date,title,text\n"
THREE = [
    f'2022-02-1{n},{title},"The {title}, he said, was shut."' for n, title in enumerate(("ferry", "bridge", "port"))
]


@pytest.mark.parametrize(
    ("rows", "mended"),
    [
        (['2022-02-10,ferry,"The ferry, he said, was shut.', *THREE[1:]], {0: "line 2"}),
        ([THREE[0], '2022-02-11,bridge,"The bridge was shut.', THREE[2]], {1: "line 3"}),
        ([THREE[0], '2022-02-11,bridge,"The bridge was shut.', "2022-02-12,port,The port was shut."], {1: "line 3"}),
        ([*THREE[:2], '2022-02-12,port,"The port was shut.'], {}),
        (['2022-02-10,ferry,"The ferry.\n\nIt was shut.', *THREE[1:]], {0: "line 2"}),
        (['2022-02-10,ferry,"The ""ferry"" was\nshut."', *THREE[1:]], {}),
        (['2022-02-10,ferry,The "ferry" was shut.', *THREE[1:]], {}),
    ],
    ids=["first", "middle", "to the end", "last", "over lines", "well quoted", "inside"],
)
def test_an_unclosed_quote_costs_no_other_row(tmp_path: Path, rows: list[str], mended: dict[int, str]) -> None:
    (tmp_path / "a.csv").write_text(HEAD + "\n".join(rows) + "\n")
    articles, skipped = read(tmp_path / "a.csv")
    words = [next(word for word in ("ferry", "bridge", "port") if word in article.text) for article in articles]
    assert (words, skipped) == (["ferry", "bridge", "port"], [])
    told = {number: article.notes[0].partition(":")[0] for number, article in enumerate(articles) if article.notes}
    assert told == mended


def test_a_row_whose_quotes_hide_its_cells_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(HEAD + '2022-02-10,"ferry,The ferry was shut.\n' + "\n".join(THREE[1:]) + "\n")
    articles, (skipped,) = read(tmp_path / "a.csv")
    assert len(articles) == 2
    assert skipped.reason == "1 row holds no text (1); fill the text column, or leave them out"


def test_of_two_columns_of_one_name_the_first_that_holds_something_is_read_and_told_once(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "date,text,text\n2022-02-12,The ferry was shut.,A note\n2022-02-13,,The bridge was shut.\n"
    )
    articles, skipped = read(tmp_path / "a.csv")
    assert ([article.text for article in articles], skipped) == (["The ferry was shut.", "The bridge was shut."], [])
    told = (
        "the table has 2 columns 'text': in each row the first that holds something is read; rename the others",
        "",
    )
    assert tuple("".join(article.notes) for article in articles) == told


def test_a_quote_that_is_never_closed_does_not_fill_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.ingest.tables.MAX_CHARACTERS", csv.field_size_limit())
    rows = "".join(f"2022-02-12,ferry,The ferry {number} was shut.\n" for number in range(6_000))
    (tmp_path / "a.csv").write_text(HEAD + '2022-02-12,bridge,"The bridge was shut.\n' + rows)
    articles, skipped = read(tmp_path / "a.csv")
    assert (len(articles), skipped) == (6_001, [])


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.jsonl"])
def test_column_that_may_hold_the_day_of_publication_is_told_once(tmp_path: Path, name: str) -> None:
    rows = [
        {
            "text": f"The bridge was closed by the city on day {number}.",
            "Seen": day,
            "note": note,
            "readers": "1644662400",
        }
        for number, (day, note) in enumerate(
            (
                ("12/02/2022", "2 pillars"),
                ("2022-02-13", "since 2022"),
                ("n/a", "2021-05-03"),
                ("14 February 2022", "3"),
            )
        )
    ]
    lines = [json.dumps(row | {"shares": 1644662400}) for row in rows]
    csv_lines = ["text,Seen,note,readers", *(",".join(row.values()) for row in rows)]
    (tmp_path / name).write_text(
        {"a.csv": "\n".join(csv_lines), "a.json": f"[{','.join(lines)}]", "a.jsonl": "\n".join(lines)}[name]
    )
    articles, _ = read(tmp_path / name)
    what = "column" if name == "a.csv" else "field"
    told = f"no {what} is known to hold the day of publication; if 'Seen' does, say --column published=Seen"
    assert [article.notes for article in articles] == [(told,), (), (), ()]
    named, _ = read(tmp_path / name, published="Seen")
    assert not any(note.startswith("no ") and "known" in note for article in named for note in article.notes)
    (tmp_path / name).write_text((tmp_path / name).read_text().replace("Seen", "date"))
    assert not any("known" in note for article in read(tmp_path / name)[0] for note in article.notes)


@pytest.mark.parametrize("line", ["Article, comment", "Text, lies", "Content; nothing else"])
def test_first_line_with_one_usual_name_alone_makes_no_table(tmp_path: Path, line: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{line}\n\nThe army closed the bridge on Monday, and the port.\n")
    (article,), skipped = read(path)
    assert (article.text.startswith(line), skipped) == (True, [])
