"""Web archives: pages with their addresses, bounded by the day of their capture, as far as the file goes."""

from __future__ import annotations

import datetime as dt
import gzip
import sys
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import Skipped, load, warc

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model import Article

GOOD = "The council met in the old town hall and talked about the bridge until late at night."
TODAY = dt.date(2022, 3, 1)
SITE = "https://harbor-post.example"


def split(items: list[Article | Skipped]) -> tuple[list[Article], list[Skipped]]:
    articles = [item for item in items if not isinstance(item, Skipped)]
    return articles, [item for item in items if isinstance(item, Skipped)]


def page(words: str, head: str = "") -> bytes:
    return f"<html><head>{head}</head><body><article><p>{words} {GOOD}</p></article></body></html>".encode()


class Crawl:
    """A web archive in the making, each record packed by itself."""

    def __init__(self, *, packed: bool = True) -> None:
        self.packed = packed
        self.data = b""
        self.record("warcinfo", "", b"software: test\r\n")

    def record(self, kind: str, url: str, block: bytes) -> None:
        head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-02-20T10:00:00Z\r\n"
        record = f"{head}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"
        self.data += gzip.compress(record) if self.packed else record

    def add(self, path: str, data: bytes, kind: str = "text/html", *, status: str = "200 OK", **headers: str) -> Crawl:
        head = {"Content-Type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}}
        lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
        self.record("request", SITE + path, b"GET / HTTP/1.1\r\n\r\n")
        self.record("response", SITE + path, f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + data)
        return self


@pytest.mark.parametrize("form", ["warc", "warc.gz", "whole.warc.gz", "unnamed"])
def test_pages_are_articles_and_the_rest_is_counted(tmp_path: Path, form: str) -> None:
    crawl = Crawl(packed=form in ("warc.gz", "unnamed"))
    crawl.add("/2022/02/12/bridge", page("First."))
    crawl.add("/a.png", b"\x89PNG", "image/png").add("/b.png", b"\x89PNG", "image/png")
    crawl.add("/gone", page("Not found."), status="404 Not Found")
    crawl.add("/packed", gzip.compress(page("Second.")), Content_Encoding="gzip")
    crawl.add("/zipped", page("Never."), Content_Encoding="x-odd")
    crawl.add("/chunks", b"%x\r\n%s\r\n0\r\n\r\n" % (len(page("Third.")), page("Third.")), Transfer_Encoding="chunked")
    crawl.add(
        "/charset", page("Caf\u00e9 \u2013 fourth.").decode().encode("cp1251", "replace"), "text/html; charset=cp1251"
    )
    data = crawl.data
    (tmp_path / f"crawl.{form}").write_bytes(gzip.compress(data) if form == "whole.warc.gz" else data)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    origin = f"{tmp_path.name}/crawl.{form}"
    assert [article.text.split()[0] for article in articles] == ["First.", "Second.", "Third.", "Caf?"]
    assert [article.url for article in articles] == [
        f"{SITE}{path}" for path in ("/2022/02/12/bridge", "/packed", "/chunks", "/charset")
    ]
    assert articles[0].origin == f"{origin}!/{SITE}/2022/02/12/bridge"
    assert articles[0].published == dt.datetime(2022, 2, 12)  # noqa: DTZ001
    assert [article.published for article in articles[1:]] == [None] * 3
    assert "Caf? \u2013 fourth." in articles[3].text
    (line,) = skipped
    assert line.origin == origin
    assert line.reason.startswith("4 records hold no page (2 image/png, 1 answer 404, 1 packed with x-odd")


def test_capture_bounds_the_publication_and_is_none(tmp_path: Path) -> None:
    late = '<meta property="article:published_time" content="2022-02-25">'
    same = '<meta property="article:published_time" content="2022-02-20">'
    (tmp_path / "a.warc").write_bytes(
        Crawl(packed=False).add("/a", page("First.", late)).add("/b", page("Second.", same)).data
    )
    first, second = split(list(load([tmp_path], today=TODAY)))[0]
    assert first.published is None
    assert "2022-02-25 is after the reference day 2022-02-20" in first.published_note
    assert second.published == dt.datetime(2022, 2, 20)  # noqa: DTZ001


@pytest.mark.parametrize("packed", [True, False])
def test_truncated_web_archive_gives_what_it_holds_wherever_it_ends(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, packed: bool
) -> None:
    crawl = Crawl(packed=packed).add("/a", page("First.")).add("/b", page("Second."))
    whole = len(crawl.data)
    last = crawl.add("/c", page("Third.")).data
    for end in (end for end in range(whole + 5, len(last) - 5, 11) if packed or not last[:end].endswith(b"\r\n")):
        path = tmp_path / "crawl.warc"
        path.write_bytes(last[:end])
        articles, skipped = split(list(load([path], today=TODAY)))
        told = [line for line in skipped if "broken or truncated web archive" in line.reason]
        assert [article.text.split()[0] for article in articles][:2] == ["First.", "Second."]
        assert len(told) == 1, end
        assert [article.notes for article in articles[:2]] == [(), ()]
        if len(articles) == 3 and GOOD not in articles[2].text:
            assert "cut off" in articles[2].notes[-1]
    assert capsys.readouterr() == ("", "")


def test_a_small_web_archive_cut_in_its_last_page_keeps_the_first(tmp_path: Path) -> None:
    whole = Crawl()
    whole.data = b""
    whole.record("response", f"{SITE}/a", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("First."))
    end = len(whole.data)
    whole.add("/b", page("Second."))
    (tmp_path / "a.warc.gz").write_bytes(whole.data[: end + 40])
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text.split()[0] for article in articles] == ["First."]
    assert ["broken or truncated web archive" in line.reason for line in skipped] == [True]


@pytest.mark.parametrize(
    "data",
    [
        b"WARC/1.0\r\n",
        b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
        b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: a/\x1b[2J\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n",
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n",
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\nWARC-Target-URI: http://a.example\r\n\r\nx",
        b"WARC/1.0\r\nContent-Length: 3\r\n\r\nabc\r\n\r\nrubbish follows\r\n" + b"x\r\n" * 30,
        gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\n")[:-6],
        gzip.compress(b"WARC/1.0\r\n" + b"\x00" * 20_000_000),
        gzip.compress(b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 30000000\r\n\r\n" + b"x" * 30_000_000),
    ],
)
def test_broken_web_archive_is_told_and_the_rest_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    (tmp_path / "a.warc").write_bytes(data)
    (tmp_path / "b.txt").write_text(GOOD)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    assert skipped
    assert not any("please report" in line.reason for line in skipped)
    assert all(str(line).isprintable() for line in skipped)
    assert capsys.readouterr() == ("", "")


def test_page_that_is_too_long_costs_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "_MAX_PAGE_BYTES", 1_000)
    bomb = gzip.compress(b"<p>" + b"word " * 5_000_000)
    crawl = Crawl().add("/a", bomb, Content_Encoding="gzip").add("/b", page("Second."))
    (tmp_path / "a.warc.gz").write_bytes(crawl.data)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text.split()[0] for article in articles] == ["Second."]
    assert ["too many for one article" in line.reason for line in skipped] == [True]


def test_missing_package_names_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    (tmp_path / "a.warc").write_bytes(Crawl().data)
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "c.txt").write_text(GOOD)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    assert ["crisis-timeline[archives]" in skipped[0].reason, "crisis-timeline[documents]" in skipped[1].reason] == [
        True,
        True,
    ]


@pytest.mark.parametrize("length", ["9" * 30, "99999999999999999999", "-5", "x"])
def test_a_length_that_no_record_has_costs_no_page_before_it(tmp_path: Path, length: str) -> None:
    crawl = Crawl(packed=False).add("/2022/02/12/bridge", page("First."))
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {SITE}/long\r\nContent-Length: {length}\r\n\r\n"
    (tmp_path / "a.warc").write_bytes(crawl.data + head.encode() + b"HTTP/1.1 200 OK\r\n\r\n" + page("Second."))
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert "First." in articles[0].text
    assert not any("report it" in line.reason for line in skipped)
    assert any("truncated web archive" in line.reason for line in skipped)


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("length", ["99999999999999999999", "99999999", "-5", "soon", ""])
def test_a_length_that_no_record_has_costs_no_page_behind_it(tmp_path: Path, length: str, *, packed: bool) -> None:
    broken = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {SITE}/long\r\nContent-Length: {length}\r\n\r\n"
    wrong = broken.encode() + b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("Second.") + b"\r\n\r\n"
    before, behind = (Crawl(packed=False).add(f"/{words}", page(words)) for words in ("First.", "Third."))
    data = before.data + wrong + behind.data + wrong + behind.data.replace(b"Third.", b"Fifth.")
    (tmp_path / "a.warc").write_bytes(gzip.compress(data) if packed else data)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    words = [article.text.split()[0] for article in articles]
    assert [word for word in words if word != "Second."] == ["First.", "Third.", "Fifth."]
    (told,) = (line.reason for line in skipped if "broken" in line.reason)
    assert "2 broken, what follows is read" in told


def test_many_broken_records_are_given_up_on(tmp_path: Path) -> None:
    wrong = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\nx\r\n\r\n"
    (tmp_path / "a.warc").write_bytes(Crawl(packed=False).add("/a", page("First.")).data + 3_000 * wrong)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text.split()[0] for article in articles] == ["First."]
    assert any("50 broken" in line.reason for line in skipped)
