"""What stands around an article and is nothing but links: menus above it, other articles below it."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from timeline.languages.en.pages import OTHER_STORIES

_NOT_LETTERS = re.compile(r"[\W_]+")
_OTHERS = re.compile(rf"#* *(?:{'|'.join(OTHER_STORIES)})\W*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…։।。؟][\"'”’»“)\]]*$")
_PART_OF_LINK = 20
"""Letters from which on a line may be a part of a link, as a headline in a teaser is."""
_LONGEST_LABEL = 40
_ENOUGH = 200
_MENU, _LONG_MENU, _MOST = 3, 8, 0.75
_NUMBER = re.compile(r"(?:- )?\d{1,3}\.?")
_DIGIT = re.compile(r"\d")


class Links(NamedTuple):
    """The letters of a page's links, one by one and one behind the other, and of what stands below linked headings."""

    each: frozenset[str]
    joined: str
    teasers: frozenset[str]


def links_of(tree: Any) -> Links:  # noqa: ANN401 (an lxml tree, which is untyped)
    """Collect the links of a page, before its tree is changed."""
    to_others = (link for link in tree.iter("a") if not link.get("href", "#").startswith("#"))
    found = dict.fromkeys(map(letters, dict.fromkeys(map(_words_of, to_others))))
    each = frozenset(found) - {""}
    headings = (heading for heading in tree.iter("h2", "h3", "h4", "h5") if heading.find(".//a") is not None)
    below = (heading.getnext() for heading in headings if letters(heading.text_content()) in each)
    teasers = (letters(one.text_content()) for one in below if one is not None and isinstance(one.tag, str))
    return Links(each, "\n".join(found), frozenset(teasers))


def _words_of(link: Any) -> str:  # noqa: ANN401 (an lxml element)
    words: str = link.text_content() if len(link) else link.text or ""
    return words


def without_links(text: str, links: Links, title: str) -> str:
    """Cut menus out of a text, and off its ends what is nothing but links: three or more above it, anything below it.

    Labels above or between links go with them. A block is what stands between blank lines. A text of which too little
    would be left stays as it is: it is a list of articles.
    """
    blocks = [block for block in text.split("\n\n") if not _is_menu(block, links)]
    headline = letters(title)
    linked = [_is_links(block, links, headline) for block in blocks]
    first = 0
    while first < len(blocks) and linked[first] and len(blocks[first].split("\n")) >= _MENU:
        first += 1
    last = _before_teasers(blocks, linked, links.teasers, _before_links(blocks, linked))
    kept = "\n\n".join(blocks[first:last])
    return kept if sum(len(line) for line in kept.split("\n") if _SENTENCE_END.search(line)) >= _ENOUGH else text


def _before_links(blocks: list[str], linked: list[bool]) -> int:
    """Find where the links at the end begin, with the labels over and between them and the heading above."""
    last = end = len(blocks)
    while end and (linked[end - 1] or _is_label(blocks[end - 1])):
        end -= 1
        last = end if linked[end] else last
    while 0 < last < len(blocks) and _is_label(blocks[last - 1]) and blocks[last - 1].startswith("#"):
        last -= 1
    return last


def _before_teasers(blocks: list[str], linked: list[bool], teasers: frozenset[str], end: int) -> int:
    """Find where a heading such as "More stories" stands above linked headlines with a paragraph below each."""
    at = end
    while at and (linked[at - 1] or (at > 1 and linked[at - 2]) or letters(blocks[at - 1]) in teasers):
        at -= 1
    return at - 1 if at < end and at and _OTHERS.fullmatch(blocks[at - 1]) else end


def letters(text: str) -> str:
    """Reduce a text to its letters and digits."""
    return _NOT_LETTERS.sub("", text).lower()


def _is_links(block: str, links: Links, headline: str) -> bool:
    """Whether each line of a block is a link, or the headline among links."""
    lines = [letters(line) for line in block.split("\n") if not _NUMBER.fullmatch(line)]
    linked = [line for line in lines if line in links.each or (len(line) >= _PART_OF_LINK and line in links.joined)]
    others = [line for line in linked if line != headline]
    return bool(others) and all(line in linked or line == headline for line in lines)


def _is_menu(block: str, links: Links) -> bool:
    """Whether a block is a long list of short lines, nearly all of them links without a number."""
    lines = block.split("\n")
    if len(lines) < _LONG_MENU or not all(line.startswith("- ") and len(line) <= _LONGEST_LABEL for line in lines):
        return False
    return sum(letters(line) in links.each and not _DIGIT.search(line) for line in lines) >= _MOST * len(lines)


def _is_label(block: str) -> bool:
    return len(block) <= _LONGEST_LABEL and "\n" not in block and not _SENTENCE_END.search(block)
