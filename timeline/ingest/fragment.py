"""Pieces of HTML inside other formats, as in feeds and table cells, laid out as text."""

from __future__ import annotations

import html
import re
from itertools import pairwise
from typing import Any

_MARKUP = re.compile(
    r"</(?:p|div|li|ul|ol|h[1-6]|a|b|i|em|strong|span|td|blockquote|article)\s*>|<br\s*/?>", re.IGNORECASE
)
BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot
    thead tr ul
    """.split()
)
_SILENT = frozenset("script style noscript template iframe object svg head form button select textarea".split())
_ITEM, _ROW = "- ", "row"
_MARKS = {"li": _ITEM, "tr": _ROW} | dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "## ")
_SPACE = re.compile(r"\s+")
_BREAK = "\u2028"


def is_markup(text: str) -> bool:
    """Whether a text is HTML: it closes elements of pages, or breaks lines with them."""
    return _MARKUP.search(text) is not None


def inline_text(markup: str) -> str:
    """Return a title without its markup and entities, as one line."""
    text = " ".join(fragment_text(markup).split()) if is_markup(markup) else markup
    return " ".join(html.unescape(text).split())


def fragment_text(markup: str) -> str:
    """Lay out HTML as text: a paragraph a block, headings behind "##", list items behind "-", cells between "|".

    Scripts and forms are dropped. What cannot be parsed gives "".
    """
    import lxml.html  # noqa: PLC0415 (heavy)
    from lxml import etree  # noqa: PLC0415 (heavy)

    parser = html_parser(remove_comments=True, remove_pis=True)
    try:
        tree = lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return ""
    return element_text(tree)


def html_parser(**options: bool) -> Any:  # noqa: ANN401 (lxml is untyped)
    """Make a parser of HTML in UTF-8 that refuses huge trees.

    All elements are plain ones: lxml.html asks a function of its own for the class of each, for the sake of forms.
    """
    import lxml.html  # noqa: PLC0415 (heavy)
    from lxml import etree  # noqa: PLC0415 (heavy)

    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False, **options)
    classes = {"element": lxml.html.HtmlElement, "comment": lxml.html.HtmlComment}
    classes |= {"pi": lxml.html.HtmlProcessingInstruction, "entity": lxml.html.HtmlEntity}
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(**classes))
    return parser


def element_text(tree: Any) -> str:  # noqa: ANN401 (an lxml tree, which is untyped)
    """Lay out a parsed element; see `fragment_text`."""
    from lxml import etree  # noqa: PLC0415 (heavy)

    layout = _Layout()
    silent = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        name = element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
        if event == "start":
            silent += name in _SILENT
            layout.open(name)
            if not silent:
                layout.parts.append((element.text or "").replace(_BREAK, " "))
        else:
            silent -= name in _SILENT
            layout.close(name)
            if not silent and element is not tree:
                layout.parts.append((element.tail or "").replace(_BREAK, " "))
    return layout.text()


class _Layout:
    """Blocks as they are laid out; `parts` are the pieces of the present one."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._blocks: list[tuple[str, str]] = []
        self._mark = ""

    def open(self, name: str) -> None:
        if name in BLOCKS:
            self._end_block()
        if name in _MARKS:
            self._mark = _MARKS[name]
        elif name in ("td", "th") and "".join(self.parts).strip():
            self.parts.append(" | ")
        elif name == "br":
            self.parts.append(_BREAK)

    def close(self, name: str) -> None:
        if name in BLOCKS:
            self._end_block()

    def text(self) -> str:
        """Join the blocks: items of a list and rows of a table are lines, other blocks stand between blank lines."""
        self._end_block()
        joined = ""
        for (before, _), (mark, text) in pairwise((("", ""), *self._blocks)):
            together = mark == before and mark in (_ITEM, _ROW)
            joined += ("\n" if together else "\n\n") + ("" if mark == _ROW else mark) + text
        return joined.strip()

    def _end_block(self) -> None:
        lines = (_SPACE.sub(" ", line).strip(" |") for line in "".join(self.parts).split(_BREAK))
        text = "\n".join(line for line in lines if line)
        self.parts.clear()
        if text:
            self._blocks.append((self._mark, text))
            self._mark = ""
