"""One corpus in many forms: whether saved pages give the same rows as text with dates, JSON, CSV, Parquet, archives.

    python tests/benchmarks/same_rows.py FOLDER

FOLDER holds saved pages, also as .gz. Those in English that have a text are written again in each form, with what
was read of them, read again, and their events compared with those of the pages, cell by cell.
"""

from __future__ import annotations

import datetime as dt
import gzip
import io
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import yaml
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

import timeline
from timeline.ingest import Skipped, load

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.model import Article

TODAY = dt.date(2100, 1, 1)
COLUMNS = ("text", "title", "source", "url", "published")


def table(articles: list[Article]) -> pd.DataFrame:
    """Lay out articles as a table whose times are text."""
    frame = pd.DataFrame([{name: getattr(article, name) for name in COLUMNS} for article in articles])
    return frame.assign(published=frame["published"].map(lambda day: None if pd.isna(day) else day.isoformat()))


def texts(articles: list[Article]) -> dict[str, bytes]:
    """Lay out articles as text files with front matter."""
    files = {}
    for number, row in enumerate(table(articles).to_dict("records")):
        head = {name: row[name] for name in ("title", "source", "url") if row[name]}
        head |= {"date": row["published"]} if row["published"] else {}
        front = yaml.safe_dump(head, allow_unicode=True, sort_keys=False, width=10_000)
        files[f"{number:04}.md"] = f"---\n{front}---\n{row['text']}\n".encode()
    return files


def as_text(folder: Path, articles: list[Article], _: dict[str, bytes]) -> None:
    for name, data in texts(articles).items():
        (folder / name).write_bytes(data)


def as_jsonl(folder: Path, articles: list[Article], _: dict[str, bytes]) -> None:
    table(articles).to_json(folder / "articles.jsonl", orient="records", lines=True, force_ascii=False)


def as_json(folder: Path, articles: list[Article], _: dict[str, bytes]) -> None:
    table(articles).to_json(folder / "articles.json", orient="records")


def as_csv(folder: Path, articles: list[Article], _: dict[str, bytes]) -> None:
    table(articles).to_csv(folder / "articles.csv", index=False)


def as_parquet(folder: Path, articles: list[Article], _: dict[str, bytes]) -> None:
    table(articles).to_parquet(folder / "articles.parquet")


def as_zip(folder: Path, _: list[Article], pages: dict[str, bytes]) -> None:
    with zipfile.ZipFile(folder / "pages.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in pages.items():
            archive.writestr(f"saved/{name}", data)


def as_tar(folder: Path, articles: list[Article], _: dict[str, bytes]) -> None:
    with tarfile.open(folder / "texts.tar.gz", "w:gz") as archive:
        for name, data in texts(articles).items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))


def as_warc(folder: Path, _: list[Article], pages: dict[str, bytes]) -> None:
    with (folder / "pages.warc.gz").open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for name, data in pages.items():
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            url = f"https://corpus.example/{name}"
            writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(data), http_headers=head))


FORMS: tuple[Callable[[Path, list[Article], dict[str, bytes]], None], ...] = (
    *(as_text, as_jsonl, as_json, as_csv, as_parquet, as_zip, as_tar, as_warc),
)


def main() -> None:
    """Print a line a form: articles, rows, and in how many cells they differ."""
    pages = {
        path.name.removesuffix(".gz"): gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        for path in sorted(Path(sys.argv[1]).iterdir())
        if path.name.removesuffix(".gz").endswith((".html", ".htm"))
    }
    with tempfile.TemporaryDirectory() as scratch:
        for name, data in pages.items():
            (Path(scratch) / name).write_bytes(data)
        articles = [item for item in load([scratch], today=TODAY) if not isinstance(item, Skipped)]
    origins = {Path(article.origin or "").name for article in articles}
    pages = {name: data for name, data in pages.items() if name in origins}
    expected = timeline.extract(articles)
    sys.stdout.write(f"pages: {len(articles)} articles, {len(expected)} rows\n")
    for form in FORMS:
        with tempfile.TemporaryDirectory() as scratch:
            form(Path(scratch), articles, pages)
            read = [item for item in load([scratch], today=TODAY) if not isinstance(item, Skipped)]
        found = timeline.extract(read)
        kind = form.__name__.removeprefix("as_")
        sys.stdout.write(f"{kind}: {len(read)} articles, {len(found)} rows; {differing(found, expected)}\n")


def differing(found: pd.DataFrame, expected: pd.DataFrame) -> str:
    """Tell how many cells differ, and in which columns, of `published_from` not, which tells where a day was found."""
    if len(found) != len(expected):
        return "another number of rows"
    left, right = (frame.drop(columns="published_from").astype("object") for frame in (found, expected))
    apart = ((left != right) & ~(left.isna() & right.isna())).sum()
    return f"{apart.sum()} cells differ{''.join(f', {name} {count}' for name, count in apart.items() if count)}"


if __name__ == "__main__":
    main()
