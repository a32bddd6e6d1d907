"""Markdown with YAML front matter, read as text: marks go, headings keep theirs."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

import yaml

from timeline.ingest.draft import Draft
from timeline.ingest.fields import pick_fields

RULED_LINE = re.compile(r"^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$", re.MULTILINE)
"""A line that parts a text and says nothing."""
_FENCE = re.compile(r"\A\s*---[ \t]*\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_FRONT_CHARACTERS = 65_536
_SIMPLE = re.compile(r"^([A-Za-z][\w-]{0,40})[ \t]*:[ \t]+(\S.*)$", re.MULTILINE)

_MARKS = (
    (re.compile(r"!\[[^\[\]]{0,500}\]\([^()\n]{0,2000}\)"), ""),
    (re.compile(r"!\[[^\[\]]{0,500}\]\[[^\[\]\n]{0,200}\]"), ""),
    (re.compile(r"\[([^\[\]]{1,800})\]\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)"), r"\1"),
    (re.compile(r"\[([^\[\]\n]{1,800})\]\[[^\[\]\n]{0,200}\]"), r"\1"),
    (re.compile(r"^[ \t]{0,3}\[[^\[\]\n]{1,200}\]:[ \t]+\S.*$", re.MULTILINE), ""),
    (re.compile(r"\[\^[\w-]{1,40}\]"), ""),
    (re.compile(r"<(https?://[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"</?(?:[a-zA-Z][a-zA-Z0-9]{0,10})(?:\s[^<>]{0,500})?/?>"), ""),
    (RULED_LINE, ""),
    (re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+", re.MULTILINE), ""),
    (re.compile(r"(?<![\\*\w])(\*{1,3})(?=\S)([^*\n]{1,600}?(?:\n[^*\n]{1,600}?){0,3})(?<=\S)\1(?!\*)"), r"\2"),
    (re.compile(r"(?<![\\_\w])(_{1,3})(?=\S)([^_\n]{1,600}?(?:\n[^_\n]{1,600}?){0,3})(?<=\S)\1(?![_\w])"), r"\2"),
    (re.compile(r"`{1,3}([^`\n]{1,400})`{1,3}"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~\"'$])"), r"\1"),
)


_SILENT = re.compile(r"(?<![`\\])<(?P<closes>/)?(?P<name>script|style)(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE)


class FrontMatter(NamedTuple):
    """The fields before the text, the text, and a note where the fields are broken."""

    fields: dict[str, object]
    body: str
    note: str | None = None


class _Nodes(yaml.SafeLoader):
    """YAML up to its nodes, from which nothing is constructed; an alias is refused, for few of them unfold to much."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("it holds an alias, which is not read")
        return super().compose_node(parent, index)


def read_markdown(text: str, origin: str) -> Draft:
    """Read one Markdown file; of broken front matter, which is noted, the simple "key: value" lines are used."""
    front = split_front_matter(text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff"))
    fields = pick_fields(front.fields, "front matter")
    body = strip_marks(front.body)
    return Draft(
        text=body,
        origin=origin,
        title=fields.title or _first_heading(body),
        source=fields.source,
        url=fields.url,
        language=fields.language,
        article_id=fields.article_id,
        stated=fields.stated,
        notes=(front.note,) if front.note else (),
    )


def split_front_matter(text: str) -> FrontMatter:
    """Split off YAML front matter between "---" lines; text without any has no fields."""
    opening = _FENCE.match(text)
    closing = _CLOSE.search(text, opening.end(), opening.end() + _FRONT_CHARACTERS) if opening else None
    if opening is None or closing is None:
        return FrontMatter({}, text)
    source, body = text[opening.end() : closing.start()], text[closing.end() :]
    try:
        top = yaml.compose(source, Loader=_Nodes)
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        return FrontMatter(_simple_fields(source), body, f"front matter is no valid YAML ({_place(error)}): mend it")
    if top is None:
        return FrontMatter({}, body)
    if not isinstance(top, yaml.MappingNode):
        return FrontMatter({}, body, "front matter holds no 'key: value' lines: mend it")
    return FrontMatter(_fields(top), body)


def strip_marks(text: str) -> str:
    """Drop Markdown's marks and images, scripts and styles; a link leaves its text, a heading keeps "#".

    Lines stay where they are.
    """
    text = _without_scripts(_without_comments(text))
    for pattern, replacement in _MARKS:
        text = pattern.sub(replacement, text)
    return html.unescape(text)


def _without_comments(text: str) -> str:
    parts, position = [], 0
    while (start := text.find("<!--", position)) >= 0 and (end := text.find("-->", start)) >= 0:
        parts.append(text[position:start])
        position = end + 3
    return "".join((*parts, text[position:]))


def _without_scripts(text: str) -> str:
    """Drop scripts and style sheets with what they hold; what is never closed, or shown as code, holds nothing."""
    parts, position = [], 0
    opened: re.Match[str] | None = None
    for tag in _SILENT.finditer(text):
        closes = tag["closes"] is not None
        if opened is None:
            opened = None if closes or tag.group().endswith("/>") else tag
        elif closes and tag["name"].lower() == opened["name"].lower():
            parts.append(text[position : opened.start()])
            position, opened = tag.end(), None
    return "".join((*parts, text[position:]))


def _fields(top: yaml.MappingNode) -> dict[str, object]:
    """Read scalars and lists of scalars, all as strings whatever their tags say: dates are judged with their words."""
    fields: dict[str, object] = {}
    for key, value in top.value:
        if not isinstance(key, yaml.ScalarNode):
            continue
        if isinstance(value, yaml.ScalarNode):
            fields[key.value] = value.value
        elif isinstance(value, yaml.SequenceNode):
            fields[key.value] = [part.value for part in value.value if isinstance(part, yaml.ScalarNode)]
    return fields


def _simple_fields(source: str) -> dict[str, object]:
    return {key: value.strip(" \t\"'") for key, value in _SIMPLE.findall(source)}


def _place(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    return f"line {mark.line + 2}: {problem}" if mark is not None else str(problem)


def _first_heading(body: str) -> str | None:
    found = re.match(r"\s*#{1,2}[ \t]+(\S[^\n]{0,300})", body)
    return found[1].strip(" #") if found else None
