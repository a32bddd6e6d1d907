"""Pages by URL, from a server on the loopback only: robots, pauses, cache, redirects, limits, private addresses."""

from __future__ import annotations

import datetime as dt
import gzip
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, NamedTuple

import pytest

from timeline.ingest import Skipped, connect, load, read
from timeline.ingest.connect import is_public
from timeline.ingest.fetch import Fetcher

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
WORDS = (
    "The army closed the bridge over the river on Saturday, and the mayor said that it would stay closed for a week."
)
HEAD = "<!DOCTYPE html><html lang='en'><head><title>Bridge</title></head>"
PAGE = f"{HEAD}<body><article><p>{WORDS}</p></article></body></html>"


class Page(NamedTuple):
    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


class Site(NamedTuple):
    url: str
    pages: dict[str, Page]
    asked: list[str]
    slept: list[float]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Site]:
    pages: dict[str, Page] = {}
    asked: list[str] = []
    slept: list[float] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            page = pages.get(self.path, Page(status=404))
            self.send_response(page.status)
            for name, value in page.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(page.body)))
            self.end_headers()
            self.wfile.write(page.body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(connect, "is_public", lambda address: address == "127.0.0.1")
    monkeypatch.setattr("timeline.ingest.fetch.time.sleep", slept.append)
    try:
        yield Site(f"http://127.0.0.1:{server.server_port}", pages, asked, slept)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def reason(url: str) -> str:
    (line,) = load([url], fetch=True, today=TODAY)
    assert isinstance(line, Skipped)
    assert line.origin == url
    return line.reason


def test_page_is_fetched_once_and_kept(site: Site) -> None:
    url = f"{site.url}/2022/02/12/bridge"
    site.pages["/2022/02/12/bridge"] = Page(PAGE.encode())
    for _ in range(2):
        (article,) = read(f"{url}#top", fetch=True, today=TODAY)
        assert (article.text, article.url) == (WORDS, url)
        assert article.published == dt.datetime(2022, 2, 12)  # noqa: DTZ001
    assert site.asked == ["/robots.txt", "/2022/02/12/bridge"]


def test_without_the_flag_nothing_is_asked(site: Site) -> None:
    (line,) = load([f"{site.url}/a"], today=TODAY)
    assert isinstance(line, Skipped)
    assert site.asked == []


def test_robots_are_obeyed(site: Site) -> None:
    site.pages["/robots.txt"] = Page(b"User-agent: *\nCrawl-delay: 7\nDisallow: /private\n")
    site.pages["/private/a"] = site.pages["/open"] = Page(PAGE.encode())
    assert reason(f"{site.url}/private/a").startswith("its robots.txt does not allow it; save the page")
    assert "/private/a" not in site.asked
    site.slept.clear()
    assert len(list(read(f"{site.url}/open", fetch=True, today=TODAY))) == 1
    assert [round(seconds) for seconds in site.slept] == [7]


def test_robots_that_cannot_be_read_allow_nothing(site: Site) -> None:
    site.pages["/robots.txt"] = Page(status=503)
    assert "robots.txt cannot be read" in reason(f"{site.url}/a")
    assert site.asked == ["/robots.txt"]


def test_requests_to_one_host_are_a_second_apart(site: Site) -> None:
    for path in ("/a", "/b"):
        site.pages[path] = Page(PAGE.replace("Saturday", f"Saturday {path}").encode())
    assert len(list(read(f"{site.url}/a", f"{site.url}/b", fetch=True, today=TODAY))) == 2
    assert len(site.slept) == 2
    assert all(0.5 < seconds <= 1 for seconds in site.slept)


def test_redirects_are_followed_and_counted(site: Site) -> None:
    site.pages["/old"] = Page(status=301, headers=(("Location", "/new"),))
    site.pages["/new"] = Page(PAGE.encode())
    (article,) = read(f"{site.url}/old", fetch=True, today=TODAY)
    assert article.url == f"{site.url}/new"
    site.pages["/circle"] = Page(status=302, headers=(("Location", "/circle"),))
    assert reason(f"{site.url}/circle").startswith("leads on more than 5 times")
    site.pages["/file"] = Page(status=302, headers=(("Location", "file:///etc/passwd"),))
    assert reason(f"{site.url}/file").startswith("leads to something that is no web address")


def test_redirect_to_a_private_address_is_refused(site: Site) -> None:
    site.pages["/in"] = Page(status=302, headers=(("Location", "http://169.254.169.254/latest/"),))
    assert "169.254.169.254 is no public address" in reason(f"{site.url}/in")


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "10.0.0.7", "192.168.1.1", "[::ffff:127.0.0.1]", "0"]
)
def test_private_addresses_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, host: str) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert "no public address" in reason(f"http://{host}:9/a")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("2002:7f00:1::", False),
        ("224.0.0.1", False),
    ],
)
def test_public_address(address: str, *, public: bool) -> None:
    assert is_public(address) is public


def test_answers_that_are_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    assert reason(f"{site.url}/none").startswith("the server says 404")
    monkeypatch.setattr(connect, "MAX_BYTES", 1_000)
    site.pages["/large"] = Page(b"x" * 1_001)
    assert reason(f"{site.url}/large").startswith("larger than 1,000 bytes")
    packed = (("Content-Encoding", "gzip"),)
    site.pages["/bomb"] = Page(gzip.compress(b"x" * 5_000_000), headers=packed)
    assert reason(f"{site.url}/bomb").startswith("larger than 1,000 bytes")
    site.pages["/torn"] = Page(b"no gzip at all", headers=packed)
    assert reason(f"{site.url}/torn").startswith("cannot be fetched")
    site.pages["/packed"] = Page(gzip.compress(PAGE.encode()), headers=packed)
    assert [article.text for article in read(f"{site.url}/packed", fetch=True, today=TODAY)] == [WORDS]


def test_server_that_says_nothing_is_given_up(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connect, "_DEADLINE", -1.0)
    site.pages["/slow"] = Page(PAGE.encode())
    site.pages["/robots.txt"] = Page()
    assert "not read within" in reason(f"{site.url}/slow")


def test_charset_of_the_header(site: Site) -> None:
    page = PAGE.replace("the mayor", "Mayor Çelik Ğ").encode("iso-8859-9")
    site.pages["/a"] = Page(page, headers=(("Content-Type", "text/html; charset=iso-8859-9"),))
    (article,) = read(f"{site.url}/a", fetch=True, today=TODAY)
    assert "Mayor Çelik Ğ" in article.text


def test_feed_by_url_and_a_broken_cache(site: Site, tmp_path: Path) -> None:
    item = f"<item><description>{WORDS}</description><link>https://harbor.example/a</link></item>"
    site.pages["/feed"] = Page(f"<rss><channel>{item}</channel></rss>".encode())
    (article,) = read(f"{site.url}/feed", fetch=True, today=TODAY)
    assert (article.url, article.origin) == ("https://harbor.example/a", f"{site.url}/feed, entry 1")
    (kept,) = (tmp_path / "cache" / "crisis-timeline").iterdir()
    kept.write_bytes(b"broken")
    assert Fetcher().get(f"{site.url}/feed").body.startswith(b"<rss>")
    assert site.asked.count("/feed") == 2
