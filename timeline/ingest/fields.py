"""The names under which front matter and table columns keep an article's fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.errors import UnknownChoiceError
from timeline.ingest.dct import Stated
from timeline.ingest.draft import Draft, printable
from timeline.ingest.fragment import fragment_text, inline_text, is_markup
from timeline.ingest.weburl import is_url

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_TEXT = (
    *("text", "body", "content", "article_text", "articletext", "fulltext", "full_text", "maintext", "raw_text"),
    *("content_text", "content_html", "article", "body_text", "story_text", "text_content"),
)
_SUMMARY = ("lead_paragraph", "abstract", "description", "summary", "snippet", "standfirst", "trail_text", "excerpt")
_TITLE = ("title", "headline", "heading", "web_title", "story_title", "name")
_URL = ("url", "source_url", "link", "canonical_url", "canonical", "permalink", "original_url", "web_url", "story_url")
_SOURCE = (
    "source",
    "outlet",
    "publisher",
    "site_name",
    "sitename",
    "site",
    "publication",
    "newspaper",
    "source_name",
    "media_name",
    "feed",
)
_LANGUAGE = ("language", "lang")
_CODE = re.compile(r"[a-z]{2,20}")
_ID = ("article_id", "id", "guid", "uuid", "doc_id", "docid")
_PUBLISHED = (
    *(
        "published_time",
        "published",
        "published_at",
        "publishedat",
        "date_published",
        "datepublished",
        "pubdate",
        "pub_date",
    ),
    *("publish_date", "publication_date", "published_date", "publisheddate", "date_publish", "publishdate", "dct"),
    *("article_published_time", "web_publication_date", "first_publication_date", "published_on", "release_date"),
    *("date", "datetime", "timestamp", "created_at", "created"),
)
_NESTED = ("fields", "_source", "attributes", "article", "document", "doc", "story", "item")
"""Where answers of news services and search engines keep the fields of an article."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_DULL_TITLE = re.compile(r"(?:microsoft word\b.*|document ?\d*|untitled.*|title|.*\.(?:docx?|pdf|html?|indd|qxd))?")

_NAMES = {
    "text": _TEXT,
    "title": _TITLE,
    "published": _PUBLISHED,
    "source": _SOURCE,
    "url": _URL,
    "language": _LANGUAGE,
    "article_id": _ID,
}


class Fields(NamedTuple):
    """What the usual names gave; `text` is None where no name held text or, failing that, a summary."""

    text: str | None
    title: str | None
    source: str | None
    url: str | None
    language: str | None
    article_id: str | None
    stated: tuple[Stated, ...]
    notes: tuple[str, ...] = ()

    def draft(self, origin: str, notes: tuple[str, ...] = ()) -> Draft | None:
        """Return the article of the row, or None where it has no text."""
        if self.text is None:
            return None
        return Draft(
            text=self.text,
            origin=origin,
            title=self.title,
            source=self.source,
            url=self.url,
            language=self.language,
            article_id=self.article_id,
            stated=self.stated,
            notes=(*notes, *self.notes),
        )


def check_columns(columns: Mapping[str, str] | None) -> dict[str, str]:
    """Return which column holds which field; none where none is given.

    Raises
    ------
    UnknownChoiceError
        For a field that articles do not have.
    """
    for field in columns or ():
        if field not in _NAMES:
            raise UnknownChoiceError("column", field, list(_NAMES))
    return dict(columns or {})


def pick_fields(row: Mapping[str, object], where: str, columns: Mapping[str, str] | None = None) -> Fields:
    """Take an article's fields from a row, whatever usual names it uses, in any case.

    Parameters
    ----------
    row
        Front matter, a JSON object, a table row.
    where
        How to call the row in a note on the publication date: "front matter", "column".
    columns
        Which key holds a field, as the user says; where a row has it, the usual names of that field do not count.
    """
    row = _unfolded(row)
    named = {_plain_name(key): value for key, value in row.items()}
    keys = {_plain_name(key): str(key) for key in row}
    if columns:
        named, keys = _mapped(row, named, keys, columns)
    title = _word(named, _TITLE)
    source, url = _word(named, _SOURCE), _word(named, _URL)
    if source is not None and is_url(source):
        source, url = None, url or source
    stated = tuple(
        Stated(named[name], f"{where} {keys[name]!r}")
        for name in _PUBLISHED
        if isinstance(named.get(name), str | int | float) or hasattr(named.get(name), "year")
    )
    text = _prose(named, _TEXT)
    summary = _prose(named, _SUMMARY) if text is None and (columns or {}).get("text") not in row else None
    return Fields(
        text=text or summary,
        title=inline_text(title) if title is not None else None,
        source=source,
        url=url,
        language=_language(_word(named, _LANGUAGE)),
        article_id=_word(named, _ID),
        stated=tuple(item for item in stated if item.value != ""),
        notes=("only a summary of it is in the row",) if summary is not None else (),
    )


def published_values(row: Mapping[str, object], columns: Mapping[str, str]) -> Iterator[object]:
    """Give what stands in a row where the publication date is looked for."""
    named = columns.get("published")
    named = named if named in row else None
    for key, value in row.items():
        if (key == named) if named is not None else (_plain_name(key) in _PUBLISHED):
            yield value


def names_text(names: Iterable[object]) -> bool:
    """Whether one of these keys is a usual name of the text."""
    return _any_is(names, _TEXT)


def names_summary(names: Iterable[object]) -> bool:
    """Whether one of these keys is a usual name of a summary."""
    return _any_is(names, _SUMMARY)


def names_published(names: Iterable[object]) -> bool:
    """Whether one of these keys is a usual name of the publication date."""
    return _any_is(names, _PUBLISHED)


def names_address(names: Iterable[object]) -> bool:
    """Whether one of these keys is a usual name of an article's URL."""
    return _any_is(names, _URL)


def _any_is(names: Iterable[object], usual: tuple[str, ...]) -> bool:
    return not {_plain_name(name) for name in names}.isdisjoint(usual)


def _unfolded(row: Mapping[str, object]) -> Mapping[str, object]:
    """Take the fields that stand in an object of a usual name into the row, where it has none of that name."""
    inner = [part for name in _NESTED if isinstance(part := row.get(name), dict)]
    return {**{str(key): value for part in reversed(inner) for key, value in part.items()}, **row} if inner else row


def count_usual(names: Iterable[object]) -> int:
    """Count the keys that are usual names of any field."""
    return sum(_plain_name(name) in usual for name in names for usual in _NAMES.values())


def _mapped(
    row: Mapping[str, object], named: dict[str, object], keys: dict[str, str], columns: Mapping[str, str]
) -> tuple[dict[str, object], dict[str, str]]:
    held = {field: column for field, column in columns.items() if column in row}
    for field in held:
        for usual in _NAMES[field]:
            named.pop(usual, None)
    for field, column in held.items():
        named[_NAMES[field][0]] = row[column]
        keys[_NAMES[field][0]] = column
    return named, keys


def is_dull_title(title: str) -> bool:
    """Whether a document's properties name a program or a file where its title should be, or nothing."""
    return _DULL_TITLE.fullmatch(title.strip().lower()) is not None


def why_no_text(row: Mapping[str, object]) -> str:
    """Say what a row without text lacks: what stands where its text should be, or which fields it has."""
    for key, value in row.items():
        if _plain_name(key) in _TEXT:
            return f"its field {printable(str(key))!r} holds {_what(value)}, no text; fill it, or leave the row out"
    names = ", ".join(sorted(printable(str(key)) for key in row)[:6]) or "none"
    needed = "a row needs 'text', 'body' or 'content'"
    return f"no text: {needed} (its fields: {names[:120]}); name one with --column text=NAME"


def _what(value: object) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, str):
        return "nothing but blanks" if value else "nothing"
    if isinstance(value, list):
        return "a list of other things" if value else "an empty list"
    return "nothing" if value is None else "an object"


def _plain_name(key: object) -> str:
    """Reduce "datePublished", "Date published" and "date:published" to "date_published"."""
    name = re.sub(r"[\s:.-]+", "_", _CAMEL.sub("_", str(key)))
    return name.strip("_").lower()


def _prose(named: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = named.get(name)
        if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
            return "\n\n".join(value)
        if isinstance(value, str) and value.strip():
            return fragment_text(value) if is_markup(value) else value
    return None


def _word(named: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = named.get(name)
        if isinstance(value, dict):
            value = value.get("name") or value.get("title") or value.get("main")
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
    return None


def _language(name: str | None) -> str | None:
    """Reduce "en-US", "en_GB" and "English" to "en"; what is no word is no language, other words stay as they are."""
    code = re.split(r"[-_]", name.lower())[0] if name is not None else ""
    if not _CODE.fullmatch(code):
        return None
    return "en" if code == "english" else code
