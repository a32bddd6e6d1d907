"""The sentences of an article as read: parsed once, with who spoke last."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.events.attribution import OUTLETS, Frame, FrameKind, frames, resolve
from timeline.events.names import TITLES, people
from timeline.events.parse import parse
from timeline.events.tokens import tokenize
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse
    from timeline.model import Article, Sentence, Timex

_LABEL = re.compile(r"(?:Q(?=[ \t\xa0]{2})|(?:[A-Z][A-Z.'’-]+ ){0,5}[A-Z][A-Z.'’-]{2,}(?=:\s))")
_OPEN = ('"', "“", "''", "``")
_LOOK_BACK = 4
_CONTEXT_LENGTH = 1500
_MEDIA = frozenset(syntax.MEDIA_NAMES.split())


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, its parse and its reporting frames."""

    index: int
    sentence: Sentence
    parse: Parse
    frames: list[Frame]


class Reader:
    """Reads the sentences of one article, and remembers those read as context."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.article = article
        self.sentences = sentences
        self._contexts: dict[int, Reading] = {}
        self._speakers = _speakers(sentences)

    def read(self, index: int, sentence: Sentence, timexes: Sequence[Timex]) -> Reading:
        """Parse a sentence, or a window of it, with its time expressions marked."""
        parsed = parse(tokenize(sentence.text, sentence.start, timexes))
        reading = Reading(index, sentence, parsed, frames(parsed))
        self._contexts[index] = reading
        return reading

    def context(self, index: int) -> Reading:
        """Return a sentence as read before, or read it without its time expressions, cut to an ordinary length."""
        if index not in self._contexts:
            sentence = self.sentences[index]
            parsed = parse(tokenize(sentence.text[:_CONTEXT_LENGTH], sentence.start, ()))
            self._contexts[index] = Reading(index, sentence, parsed, frames(parsed))
        return self._contexts[index]

    def speaker(self, index: int) -> str:
        """Who speaks a sentence of a transcript; "" in other texts."""
        return self._speakers[index] if self._speakers else ""

    def last_sources(self, index: int) -> tuple[str, str]:
        """Name the source, and the outlet, given last before a sentence or in it; "" for none."""
        source = outlet = ""
        for place in range(index, max(-1, index - 1 - _LOOK_BACK), -1):
            if self.sentences[place].boilerplate:
                continue
            for frame in reversed(self.context(place).frames):
                name = resolve(frame.source, _nobody)
                if not name or name.lower() in OUTLETS:
                    continue
                is_outlet = bool(_MEDIA & set(name.lower().split())) or frame.kind is FrameKind.ACCORDING
                outlet = outlet or (name if is_outlet else "")
                source = source or (name if place < index else "")
            if source and outlet:
                break
        return source, outlet

    def person(self, index: int) -> str:
        """Name the person that "he" is: the last source that is one, if nobody else is named from there on; else ""."""
        named: set[str] = set()
        for place in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
            if self.sentences[place].boilerplate or self.sentences[place].heading:
                continue
            before = self.context(place)
            named |= set(people(before.parse.tokens))
            sources = [name for frame in before.frames if (name := resolve(frame.source, _nobody))]
            if sources:
                words = sources[-1].lower().split()
                alone = named == {words[-1]} or (not named and bool(TITLES & set(words)))
                return sources[-1] if alone else ""
            if len(named) > 1:
                return ""
        return ""

    def next_source(self, index: int) -> tuple[str, ...]:
        """Source that follows a quotation in the next sentence of its paragraph."""
        if index + 1 < len(self.sentences) and self.sentences[index + 1].paragraph == self.sentences[index].paragraph:
            for frame in self.context(index + 1).frames:
                name = resolve(frame.source, _nobody)
                if frame.kind is FrameKind.TAIL and name:
                    return (name,)
        return ()

    def quoted(self, index: int) -> bool:
        """Whether a sentence stands in quotation marks as a whole, or inside a quotation of its paragraph."""
        text = self.sentences[index].text
        if text.startswith(_OPEN):
            return True
        paragraph = self.sentences[index].paragraph
        depth = 0
        place = index - 1
        while place >= 0 and self.sentences[place].paragraph == paragraph and index - place < 12:
            before = self.sentences[place].text
            depth += before.count("“") - before.count("”")
            place -= 1
        return depth > 0


def _nobody() -> tuple[str, str, str]:
    return "", "", ""


def _speakers(sentences: Sequence[Sentence]) -> list[str]:
    """Speaker of each sentence, "" before the first label; an empty list where the text is no transcript."""
    labels = [_LABEL.match(sentence.text) for sentence in sentences]
    if not any(label is not None for label in labels):
        return []
    current = ""
    result = []
    for label in labels:
        current = label.group() if label is not None else current
        result.append(current)
    return result
