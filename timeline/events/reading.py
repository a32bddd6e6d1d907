"""The sentences of an article as read: parsed once, with who spoke last."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from timeline.events.accounts import tellers
from timeline.events.asides import without_asides
from timeline.events.attribution import Frame, frames
from timeline.events.authors import author_of
from timeline.events.fullnames import FullNames
from timeline.events.grammar import PREPOSITIONS, REPORTING
from timeline.events.mentions import names_in
from timeline.events.names import TITLES
from timeline.events.parse import parse, parse_told
from timeline.events.persons import Persons, people
from timeline.events.quotations import Quoted, quotations
from timeline.events.speakers import is_human, may_speak
from timeline.events.tokens import tokenize, words_of
from timeline.languages.en.events.nouns import OF_THE_UNITED_STATES
from timeline.model.frozen import quick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.annotator import Annotator
    from timeline.events.grammar import Parse
    from timeline.model import Article, Sentence, Timex

_LABEL = re.compile(
    r"(?!SUBJECT|FROM|DATE|MEMORANDUM|CORRECTIONS?:|CLARIFICATION:|NOTE:|UPDATED?:|SUMMARY:|HIGHLIGHTS:|BACKGROUND:"
    r"|EDITOR|PHOTO|CAPTION|TIMELINE:|ANALYSIS:|BREAKING:|WATCH:|READ)"
    r"[\"“]?(?:Q(?=[ \t\xa0]{2})|(?:[A-Z][A-Z.'’-]+ ){0,5}[A-Z][A-Z.'’-]{2,}(?=:\s))"
)
_REACTION = re.compile(r"[*_]*(?P<name>[A-Z][^:“”\"\n!?]{2,200}?)(?: \([^()\n]*\))?[*_]*:[*_]* ?[*_]*[“\"]")
_FEWEST_REACTIONS = 3
_QUOTES = '"“'
_ASKING = frozenset(("q", "question"))
_LOOK_BACK = 4
_CONTEXT_LENGTH = 1500


@quick
@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence, its parse and its reporting frames."""

    index: int
    sentence: Sentence
    parse: Parse
    frames: list[Frame]


class Reader:
    """Reads the sentences of one article, and remembers those read as context; a pipeline may help."""

    def __init__(self, article: Article, sentences: Sequence[Sentence], annotator: Annotator | None = None) -> None:
        self._annotator = annotator
        self.article = article
        self.sentences = sentences
        self._contexts: dict[int, Reading] = {}
        self._waiting: dict[int, tuple[Sentence, Sequence[Timex]]] = {}
        self.persons = Persons(article.text)
        self.names = FullNames(article.title or "", article.text)
        self.capitals: dict[str, bool] = {}
        """Words at the beginning of a sentence that are names, or are not, as found so far."""
        self._quoted: list[Quoted] = []
        self._speakers = _speakers(sentences)
        self.author = author_of(article.title or "") if not self._speakers else ""
        """Who speaks in the first person, as the title tells; "" in a transcript and in a report."""

    @cached_property
    def abroad(self) -> bool:
        """Whether the article nowhere names the United States."""
        return not any(name in self.article.text for name in OF_THE_UNITED_STATES)

    def read(self, index: int, sentence: Sentence, timexes: Sequence[Timex]) -> Reading:
        """Parse a sentence, or a window of it, with its time expressions marked."""
        parsed = self._parsed(sentence.text, sentence.start, timexes)
        reading = Reading(index, sentence, parsed, frames(parsed))
        self._contexts[index] = reading
        self._waiting.pop(index, None)
        return reading

    def put_off(self, index: int, sentence: Sentence, timexes: Sequence[Timex]) -> None:
        """Let a sentence with its time expressions be read once its context is asked for."""
        self._waiting[index] = sentence, timexes

    def part(self, index: int, sentence: Sentence) -> Reading:
        """Parse a part of a sentence for itself; it is not remembered."""
        parsed = self._parsed(sentence.text, sentence.start, ())
        return Reading(index, sentence, parsed, frames(parsed))

    def context(self, index: int) -> Reading:
        """Return a sentence as read before, or read it without its time expressions, cut to an ordinary length."""
        if index in self._waiting:
            return self.read(index, *self._waiting[index])
        if index not in self._contexts:
            sentence = self.sentences[index]
            parsed = self._parsed(sentence.text[:_CONTEXT_LENGTH], sentence.start, ())
            self._contexts[index] = Reading(index, sentence, parsed, frames(parsed))
        return self._contexts[index]

    def _parsed(self, text: str, start: int, timexes: Sequence[Timex]) -> Parse:
        tokens = without_asides(tokenize(text, start, timexes))
        return parse(tokens) if self._annotator is None else parse_told(tokens, self._annotator.told(text))

    @property
    def transcript(self) -> bool:
        """Whether labels, or the title, tell who speaks."""
        return bool(self._speakers or self.author)

    def speaker(self, index: int) -> str:
        """Who speaks a sentence of a transcript; "" in other texts."""
        return self._speakers[index] if self._speakers else ""

    def person(self, index: int) -> str:
        """Name the person that "he" is: the last source that is one, if nobody else is named from there on; else ""."""
        named: set[str] = set()
        for place in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
            if self.sentences[place].boilerplate or self.sentences[place].heading:
                continue
            before = self.context(place)
            named |= set(people(before.parse.tokens))
            sources = [name for frame in before.frames if (name := frame.source) and may_speak(name)]
            if sources:
                words = sources[-1].lower().split()
                alone = named == {words[-1]} or (not named and bool(TITLES & set(words)))
                return sources[-1] if alone else ""
            if len(named) > 1:
                return ""
        return ""

    def quoted(self, index: int) -> Quoted:
        """Tell what of a sentence stands in quotation marks."""
        if not self._quoted:
            self._quoted = quotations(self.sentences)
        return self._quoted[index]


def _speakers(sentences: Sequence[Sentence]) -> list[str]:
    """Speaker of each sentence, "" before the first label; an empty list where the text is no transcript.

    In a collection of accounts each is spoken by who tells it.
    """
    labels = _without_headings([_label(sentence.text) for sentence in sentences])
    reactions = _reactions(sentences)
    if len(reactions) >= _FEWEST_REACTIONS and 2 * len(reactions) > sum(label is not None for label in labels):
        return [reactions.get(sentence.paragraph, "") for sentence in sentences]
    if not any(label is not None for label in labels):
        told = tellers(sentences)
        return [told.get(index, "") for index in range(len(sentences))] if told else []
    current = ""
    result = []
    paragraph = -1
    for sentence, label in zip(sentences, labels, strict=True):
        if label is None and sentence.paragraph != paragraph and _is_of(sentence.text, current):
            current = ""
        current = label if label is not None else current
        paragraph = sentence.paragraph
        result.append(current.lstrip(_QUOTES))
    return result


def _is_of(text: str, speaker: str) -> bool:
    """Whether a paragraph tells of who spoke last, and is the editor's: "Jane Roe, a diplomat, has headed it"."""
    words = speaker.lstrip(_QUOTES).split()
    full = " ".join(map(str.capitalize, words))
    return len(words) > 1 and text.startswith((f"{full},", f"{full} "))


def _label(text: str) -> str | None:
    """Find the label of a speaker before a sentence: "MS. ROE:", or the "Q" of who asks."""
    if not (":" in text or "Q" in text[:2]) or text.isupper():
        return None
    label = _LABEL.match(text)
    return label.group() if label is not None else None


def _without_headings(labels: list[str | None]) -> list[str | None]:
    """Leave out what stands before a colon and speaks nowhere: "LIBYA: Floods", "KABUL: The army", "HEALTH:".

    In a transcript somebody speaks twice, asks, or has a title. What names a place or a body there once is no speaker.
    """
    often = Counter(label for label in labels if label is not None)
    if not any(times > 1 or _is_called(label) for label, times in often.items()):
        return [None] * len(labels)
    places = {label for label, times in often.items() if times == 1 and not _is_called(label) and _is_place(label)}
    return [None if label in places else label for label in labels] if places else labels


def _is_called(label: str) -> bool:
    """Whether a label is quoted, of who asks, or has a title or a word for a person: "MS. ROE", "THE PRESIDENT"."""
    words = [word.strip(".") for word in label.lower().split()]
    return (
        label[0] in _QUOTES
        or words[-1] in _ASKING
        or not TITLES.isdisjoint((*words, *label.lower().split()))
        or is_human(words[-1])
    )


def _is_place(label: str) -> bool:
    return bool(names_in(" ".join(map(str.capitalize, label.split()))))


def _reactions(sentences: Sequence[Sentence]) -> dict[int, str]:
    """Name who is quoted in each paragraph that begins "Jane Roe, Mayor of Elmham: “We"."""
    found: dict[int, str] = {}
    last = -1
    for sentence in sentences:
        if sentence.paragraph != last and ":" in sentence.text:
            label = _REACTION.match(sentence.text)
            if label is not None and not _tells(label["name"]):
                found[sentence.paragraph] = label["name"].split(",")[0].strip("*_ ")
        last = sentence.paragraph
    return found


def _tells(label: str) -> bool:
    """Whether what stands before a quotation is a sentence that leads up to it: "On 6 June, Jane Roe wrote"."""
    words = words_of(label)
    opening = next((word.low for word in words if word.is_word), "")
    return opening in PREPOSITIONS or any(word.verbal and word.lemma in REPORTING for word in words)
