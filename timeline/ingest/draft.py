"""What an input module hands on: an article whose publication date is not yet judged, or why there is none."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.ingest.dct import Decision, Evidence, Stated, decide
from timeline.ingest.language import recognize
from timeline.ingest.weburl import host_of, is_url, unarchived
from timeline.model import Article, text_hash

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

MAX_CHARACTERS = 10_000_000
"""Longest text that is taken for one article: three times the longest novels."""
UNDATED = "no publication date: "
"""How the note on an article begins whose dates were all refused."""
_BREAKS = str.maketrans({"\f": " ", "\v": "\n", "\x85": "\n"})
_UNSOUND = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_INVISIBLE = re.compile("[\x00\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Marks without a shape of their own: where a word may break, and in which direction letters are shown."""
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that is no article, and why; one line, without the origin."""

    origin: str
    reason: str

    def __str__(self) -> str:
        return f"{self.origin}: {self.reason}"


@dataclass(frozen=True, slots=True)
class OtherLanguage(Skipped):
    """An article in a language that is not read; `language` is its English name."""

    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as an input module read it.

    `stated` are the publication dates that its metadata states, most trusted first; `shown` is a date that a page
    shows to its readers outside the text; `captured` is the day on which a page was saved: none is published later.
    """

    text: str
    origin: str
    title: str | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = None
    article_id: str | None = None
    stated: Sequence[Stated] = ()
    shown: Stated | None = None
    captured: dt.date | None = None
    notes: tuple[str, ...] = ()

    def noting(self, notes: Sequence[str]) -> Draft:
        """Return the draft with these notes before its own."""
        return replace(self, notes=(*notes, *self.notes)) if notes else self

    def finish(self, *, dct: dt.datetime | None, today: dt.date) -> Article | Skipped:
        """Judge the language and the publication date, and build the article.

        The language of the text counts before what its metadata declare, which is often that of a page's frame.

        Parameters
        ----------
        dct
            A publication date given by the user, which beats all others.
        today
            Reference day: no publication date may be later than the day after it.
        """
        nuls = self.text.strip("\x00").count("\x00")
        text = _sound(self.text).replace("\r\n", "\n").replace("\r", "\n").strip()
        if not text:
            return Skipped(self.origin, "no text in it; nothing to read")
        if len(text) > MAX_CHARACTERS:
            return Skipped(self.origin, too_long(len(text)))
        known = recognize(text)
        if known is not None and not known.is_english:
            return OtherLanguage(self.origin, f"in {known.name}; only English is read: translate it", known.name)
        title, source, url, language, article_id = (
            _sound(word) if word else None
            for word in (self.title, self.source, self.url, self.language, self.article_id)
        )
        url, archived = unarchived(url)
        latest = min(filter(None, (today, self.captured, archived)))
        found = decide(
            Evidence(given=dct, stated=self.stated, url=url, shown=self.shown, text=text, title=title), today=latest
        )
        return Article(
            article_id=article_id or text_hash(text),
            text=text,
            title=title,
            source=_outlet(source) or host_of(url),
            url=url,
            language=known.code if known is not None else language or "en",
            published=found.published,
            published_from=found.origin,
            published_note=found.note,
            rival_years=found.rival_years,
            notes=(
                *self.notes,
                *([f"{nuls:,} NUL character{'s' if nuls > 1 else ''} dropped"] if nuls else []),
                *_undated(found),
            ),
            origin=self.origin,
        )


def _outlet(source: str | None) -> str | None:
    """Return the name of an outlet, which some pages give as its address."""
    return host_of(source) if source is not None and is_url(source) else source


def _undated(found: Decision) -> tuple[str, ...]:
    """Say which dates of an article without one were refused."""
    return () if found.published is not None or not found.refused else (f"{UNDATED}{'; '.join(found.refused)}",)


def printable(name: str) -> str:
    """Return a file name or a field's name as text of one line: what cannot be shown becomes U+FFFD."""
    return _UNPRINTABLE.sub("\ufffd", name)


def _sound(text: str) -> str:
    """Replace lone surrogates, which UTF-8 cannot hold, and what a terminal would obey, by U+FFFD.

    Invisible marks go: they part words, and letters that run backwards say something else than is read. What ends a
    page or a line without being one of the line ends that all programs know becomes plain white space.
    """
    return _UNSOUND.sub("\ufffd", _INVISIBLE.sub("", text.translate(_BREAKS)))


def unreadable(error: OSError) -> str:
    """Say why the system does not give a file."""
    remedy = "; check that it can be opened, or copy it again" if error.strerror else ""
    return f"cannot be read: {error.strerror or error}{remedy}"


def too_long(size: int, unit: str = "characters") -> str:
    """Say why a text of this size is not read."""
    return (
        f"{size:,} {unit} are too many for one article (at most {MAX_CHARACTERS:,}); "
        "split it into articles, for example one row each in a .jsonl file"
    )
