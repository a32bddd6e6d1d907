"""Pages by their URLs, where the user asks for it: robots.txt, a pause between requests, a cache on disk."""

from __future__ import annotations

import hashlib
import json
import os
import time
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from timeline.errors import FetchError
from timeline.ingest.connect import Answer, request
from timeline.ingest.weburl import is_url

_AGENT = "crisis-timeline"
_PAUSE = 1.0
"""Seconds between two requests to one host, at least."""
_LONGEST_PAUSE = 30.0
_REDIRECTS = 5
_KEPT_SECONDS = 30 * 86_400
"""How long a page in the cache counts as the page."""


class Fetched(NamedTuple):
    """A page: its bytes, text as UTF-8 where the server named the charset, and the URL to which it led."""

    body: bytes
    url: str


def cache_folder() -> Path:
    """Return where fetched pages are kept: `$XDG_CACHE_HOME/crisis-timeline`, else below `~/.cache`."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "crisis-timeline"


class Fetcher:
    """Fetches pages for one run, politely."""

    def __init__(self, cache: Path | None = None) -> None:
        self._cache = cache or cache_folder()
        self._robots: dict[str, RobotFileParser] = {}
        self._last: dict[str, float] = {}

    def get(self, url: str) -> Fetched:
        """Return a page, from the cache if it was fetched in the last 30 days.

        Raises
        ------
        FetchError
            Where it may not or cannot be fetched.
        """
        url = urldefrag(url.strip()).url
        kept = self._kept(url)
        if kept is not None:
            return kept
        place = url
        for _ in range(_REDIRECTS + 1):
            if not is_url(place):
                raise FetchError("leads to something that is no web address")
            self._check_robots(place)
            answer = self._request(place)
            if answer.status in (301, 302, 303, 307, 308) and "location" in answer.headers:
                place = urldefrag(urljoin(place, answer.headers["location"])).url
                continue
            if answer.status != 200:
                raise FetchError(f"the server says {answer.status}")
            fetched = Fetched(_as_utf8(answer), place)
            self._keep(url, fetched)
            return fetched
        raise FetchError(f"leads on more than {_REDIRECTS} times")

    def _request(self, url: str, pause: float = _PAUSE) -> Answer:
        host = urlsplit(url).netloc.lower()
        robots = self._robots.get(_origin(url))
        delay = robots.crawl_delay(_AGENT) if robots is not None else None
        wait = self._last.get(host, float("-inf")) + min(max(pause, float(delay or 0)), _LONGEST_PAUSE)
        if (left := wait - time.monotonic()) > 0:
            time.sleep(left)
        try:
            return request(url)
        finally:
            self._last[host] = time.monotonic()

    def _check_robots(self, url: str) -> None:
        """Ask robots.txt (RFC 9309): where there is none all is allowed, where it cannot be had nothing is."""
        origin = _origin(url)
        if origin not in self._robots:
            rules = RobotFileParser()
            place = f"{origin}/robots.txt"
            for _ in range(_REDIRECTS + 1):
                answer = self._request(place)
                if answer.status not in (301, 302, 303, 307, 308) or "location" not in answer.headers:
                    break
                place = urljoin(place, answer.headers["location"])
                if not is_url(place):
                    break
            if answer.status >= 500:
                raise FetchError(f"its robots.txt cannot be read (the server says {answer.status})")
            text = answer.body[:500_000].decode("utf-8", "replace") if answer.status == 200 else ""
            rules.parse(text.splitlines())
            self._robots[origin] = rules
        if not self._robots[origin].can_fetch(_AGENT, url):
            raise FetchError("its robots.txt does not allow it")

    def _file(self, url: str) -> Path:
        return self._cache / f"{hashlib.sha256(url.encode()).hexdigest()[:32]}.page"

    def _kept(self, url: str) -> Fetched | None:
        try:
            path = self._file(url)
            if not 0 <= time.time() - path.stat().st_mtime < _KEPT_SECONDS:
                return None
            head, _, body = path.read_bytes().partition(b"\n")
            known = json.loads(head)
            return Fetched(body, str(known["led_to"])) if known["url"] == url else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _keep(self, url: str, fetched: Fetched) -> None:
        """Write the page beside its place and move it there; a cache that cannot be written is no cache."""
        path = self._file(url)
        part = path.with_suffix(f".{os.getpid()}.part")
        head = json.dumps({"url": url, "led_to": fetched.url}).encode()
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            part.write_bytes(head + b"\n" + fetched.body)
            part.replace(path)
        except OSError:
            part.unlink(missing_ok=True)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme.lower()}://{parts.netloc.lower()}"


def _as_utf8(answer: Answer) -> bytes:
    """Recode text whose charset only the header names; UTF-8 is recognized in the page whatever it declares."""
    kind, _, charset = answer.headers.get("content-type", "").partition("charset=")
    name = charset.partition(";")[0].strip(" \"'")
    if not name or not kind.strip().lower().startswith("text/"):
        return answer.body
    try:
        return answer.body.decode(name).encode("utf-8")
    except (LookupError, UnicodeError):
        return answer.body
