"""The same articles, whatever they come in, give the same rows."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import zipfile
from email.message import EmailMessage
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pandas as pd
import pytest

import timeline
from timeline.ingest import Skipped, load

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
WHENCE = ["source", "url"]
ARTICLES = (
    (
        "Bridge closed",
        dt.datetime(2022, 2, 12, 9, 30),  # noqa: DTZ001
        (
            "The army closed the bridge over the river on Friday, and the mayor said it would stay shut for a week.",
            "Two ferries are to carry passengers from Monday, the harbor office announced yesterday in a statement.",
        ),
    ),
    (
        "Talks fail",
        dt.datetime(2022, 2, 15, 18),  # noqa: DTZ001
        (
            "Talks between the two governments failed on Tuesday, a spokesman said after a meeting.",
            "The ministers may meet again next week, and the president warned it could shut the border by March 1.",
        ),
    ),
    (
        "Trains stop",
        dt.datetime(2022, 2, 20, 7, 15),  # noqa: DTZ001
        (
            "All trains to the north were stopped last night, and thousands of passengers waited at the station.",
            "Engineers expect that the line will be open again on February 23, five days after the flood damaged it.",
        ),
    ),
)


def pages() -> dict[str, bytes]:
    return {
        f"{number}.html": (
            f'<!DOCTYPE html><html lang="en"><head><title>{title}</title>'
            f'<meta property="article:published_time" content="{day.isoformat()}"></head><body><article>'
            f"<h1>{title}</h1>{''.join(f'<p>{paragraph}</p>' for paragraph in paragraphs)}</article></body></html>"
        ).encode()
        for number, (title, day, paragraphs) in enumerate(ARTICLES)
    }


def as_html(folder: Path) -> None:
    for name, data in pages().items():
        (folder / name).write_bytes(data)


def as_text(folder: Path) -> None:
    for number, (title, day, paragraphs) in enumerate(ARTICLES):
        text = "\n\n".join((f"## {title}", *paragraphs))
        (folder / f"{number}.txt").write_text(f"---\ntitle: {title}\ndate: {day.isoformat()}\n---\n{text}\n")


def as_zip(folder: Path) -> None:
    with zipfile.ZipFile(folder / "pile.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in pages().items():
            archive.writestr(f"saved/{name}", data)


def as_warc(folder: Path) -> None:
    data = b""
    for name, page in pages().items():
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
        head = f"WARC-Type: response\r\nWARC-Target-URI: https://post.example/{name}\r\n"
        record = (
            f"WARC/1.0\r\n{head}WARC-Date: 2022-02-28T00:00:00Z\r\nContent-Length: {len(block)}\r\n\r\n".encode()
            + block
            + b"\r\n\r\n"
        )
        data += gzip.compress(record)
    (folder / "crawl.warc.gz").write_bytes(data)


def mails() -> list[bytes]:
    made = []
    for (title, day, _), page in zip(ARTICLES, pages().values(), strict=True):
        message = EmailMessage()
        message["From"] = "Harbor Post <news@post.example>"
        message["Subject"] = title
        message["Date"] = format_datetime(day.replace(tzinfo=dt.timezone(dt.timedelta(hours=2))))
        message.set_content(page.decode(), subtype="html")
        made.append(message.as_bytes())
    return made


def as_mail(folder: Path) -> None:
    for number, data in enumerate(mails()):
        (folder / f"{number}.eml").write_bytes(data)


def as_mailbox(folder: Path) -> None:
    line = b"From news@post.example Sat Feb 12 10:00:00 2022\n"
    (folder / "box").write_bytes(b"\n".join(line + data for data in mails()))


def as_word(folder: Path) -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    named = "<w:style w:styleId='T'><w:name w:val='Title'/></w:style>"
    for number, (title, _, paragraphs) in enumerate(ARTICLES):
        lines = "".join(f"<w:p><w:r><w:t>{paragraph}</w:t></w:r></w:p>" for paragraph in paragraphs)
        heading = f"<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr><w:r><w:t>{title}</w:t></w:r></w:p>"
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as archive:
            body = f"<w:body>{heading}{lines}</w:body>"
            archive.writestr("word/document.xml", f"<w:document xmlns:w='{space}'>{body}</w:document>")
            archive.writestr("word/styles.xml", f"<w:styles xmlns:w='{space}'>{named}</w:styles>")
        (folder / f"{number}.docx").write_bytes(buffer.getvalue())


def table() -> pd.DataFrame:
    records = [
        {"title": title, "published": day.isoformat(), "text": "\n\n".join((f"## {title}", *paragraphs))}
        for title, day, paragraphs in ARTICLES
    ]
    return pd.DataFrame(records)


def as_jsonl(folder: Path) -> None:
    table().to_json(folder / "articles.jsonl", orient="records", lines=True)


def as_json(folder: Path) -> None:
    table().to_json(folder / "articles.json", orient="records")


def as_csv(folder: Path) -> None:
    table().to_csv(folder / "articles.csv", index=False)


def as_parquet(folder: Path) -> None:
    table().to_parquet(folder / "articles.parquet")


def rows(folder: Path, write: Callable[[Path], None], dct: dt.date | None = None) -> pd.DataFrame:
    folder.mkdir()
    write(folder)
    articles = list(load([folder], today=TODAY, dct=dct))
    assert not any(isinstance(article, Skipped) for article in articles)
    assert len(articles) == len(ARTICLES)
    return timeline.extract(article for article in articles if not isinstance(article, Skipped))


@pytest.mark.parametrize(
    "write", [as_text, as_jsonl, as_json, as_csv, as_parquet, as_zip, as_warc, as_mail, as_mailbox]
)
def test_the_same_corpus_gives_the_same_rows(tmp_path: Path, write: Callable[[Path], None]) -> None:
    expected = rows(tmp_path / "html", as_html)
    found = rows(tmp_path / "other", write)
    assert len(expected) >= 2 * len(ARTICLES)
    assert expected["start"].notna().sum() >= 2 * len(ARTICLES)
    pd.testing.assert_frame_equal(found.drop(columns=WHENCE), expected.drop(columns=WHENCE))


def test_word_documents_give_the_same_rows_where_the_day_is_given(tmp_path: Path) -> None:
    day = ARTICLES[0][1].date()
    expected = rows(tmp_path / "html", as_html, day)
    found = rows(tmp_path / "word", as_word, day)
    pd.testing.assert_frame_equal(found.drop(columns=WHENCE), expected.drop(columns=WHENCE))
