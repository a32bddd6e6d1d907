"""Which words of an article stand in quotation marks, across sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.model.frozen import quick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.model import Sentence

_MARK = re.compile("[“”«»\"]|''|``")
_SINGLE_OPENS = re.compile(r"['‘][A-Z]")
_SINGLE_CLOSES = re.compile(r"[.?!…]['’]\s*$")
_SINGLE_INSIDE = re.compile(r"[,.?!]['’] ")
_FARTHEST = 4
"""Sentences in which a quotation over several lines ends."""
_BEFORE_OPENING = frozenset(" \t\xa0\n([—–-‘'>")


@quick
@dataclass(frozen=True, slots=True)
class Quoted:
    """What of a sentence is quoted: stretches of the article's text; whether it begins inside one, and ends in one."""

    spans: tuple[tuple[int, int], ...] = ()
    opened_before: bool = False
    goes_on: bool = False

    def holds(self, place: int) -> bool:
        """Whether a place in the article is inside quotation marks."""
        return any(start <= place < end for start, end in self.spans)


_PLAIN = Quoted()


def quotations(sentences: Sequence[Sentence]) -> list[Quoted]:
    """Find what is quoted in each sentence; single marks are left alone, but around a whole paragraph.

    A paragraph's end closes a quotation, but for one that the next paragraphs close without opening another, as where
    each sentence has a line of its own.
    """
    found: list[Quoted] = []
    inside = False
    paragraph = -1
    single = -1
    for index, sentence in enumerate(sentences):
        if sentence.paragraph != paragraph:
            inside, paragraph = inside and _is_closed(sentences, index), sentence.paragraph
            single = _end_of_single(sentences, index)
        if index < single:
            found.append(_of_single(sentence, opens=index == 0 or sentences[index - 1].paragraph != paragraph))
            continue
        quoted = _of_sentence(sentence, inside=inside)
        inside = quoted.goes_on
        found.append(quoted)
    return found


def _end_of_single(sentences: Sequence[Sentence], index: int) -> int:
    """Where a paragraph ends that stands in single quotation marks as a whole; -1 for another."""
    if _SINGLE_OPENS.match(sentences[index].text) is None:
        return -1
    end = index
    while end < len(sentences) and sentences[end].paragraph == sentences[index].paragraph:
        end += 1
    text = " ".join(sentence.text for sentence in sentences[index:end])
    return end if _SINGLE_CLOSES.search(text) and not _marked(text) and not _SINGLE_INSIDE.search(text) else -1


def _of_single(sentence: Sentence, *, opens: bool) -> Quoted:
    closes = _SINGLE_CLOSES.search(sentence.text) is not None
    return Quoted(((sentence.start + opens, sentence.end),), not opens, not closes)


def _is_closed(sentences: Sequence[Sentence], index: int) -> bool:
    """Whether the first quotation mark from a sentence on closes what was opened before."""
    for sentence in sentences[index : index + _FARTHEST]:
        if sentence.heading or sentence.boilerplate:
            return False
        mark = _MARK.search(sentence.text) if _marked(sentence.text) else None
        if mark is not None:
            return not _opens(sentence.text, mark)
    return False


def _of_sentence(sentence: Sentence, *, inside: bool) -> Quoted:
    if not inside and not _marked(sentence.text):
        return _PLAIN
    opened_before = inside
    spans = []
    begin = sentence.start
    for mark in _MARK.finditer(sentence.text):
        opens = _opens(sentence.text, mark) and not (inside and _stands_apart(sentence.text, mark))
        place = sentence.start + mark.end()
        if opens and not inside:
            begin, inside = place, True
        elif not opens and inside:
            spans.append((begin, place))
            inside = False
    if inside:
        spans.append((begin, sentence.end))
    return Quoted(tuple(spans), opened_before, inside)


def _marked(text: str) -> bool:
    """Whether a text has quotation marks; much faster than the pattern, and most sentences have none."""
    return '"' in text or "“" in text or "”" in text or "''" in text or "``" in text or "«" in text or "»" in text


def _stands_apart(text: str, mark: re.Match[str]) -> bool:
    """Whether a space parts a mark from the words on both its sides, as in treebanks: "`` It fell , '' he said"."""
    return mark.group() in ("''", '"') and text[mark.end() : mark.end() + 1] in ("", " ", "\n")


def _opens(text: str, mark: re.Match[str]) -> bool:
    if mark.group() in "“«" or mark.group() == "``":
        return True
    if mark.group() in "”»":
        return False
    return mark.start() == 0 or text[mark.start() - 1] in _BEFORE_OPENING
