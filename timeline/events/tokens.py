"""From a sentence to its tokens, with the time expressions marked in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from timeline.languages.en.events import classes, complements, reporting, status, syntax
from timeline.languages.en.events import verbs as english
from timeline.languages.treebank import BRACKETS
from timeline.model.reach import TimexType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.model import Timex

_T = TypeVar("_T")
_TOKEN = re.compile(
    # The blank in front, and most words and marks by far, which none of the others would read otherwise.
    r" ?("
    r"[A-Za-z]++(?=[\s,;:)\"”?!])|,|\.(?=\s)"
    r"|(?:[^\W\d_]\.){2,}"
    r"|\d+(?:[.,:]\d+)*[^\W_]*(?:-[^\W_]+)*"
    r"|[^\W_]+?(?=n['’]t\b)|n['’]t\b|['’](?:s|m|re|ve|ll|d)\b"
    r"|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Sgt|Capt|Sen|Rep|Gov|St)\."
    r"|[^\W_](?:\.(?=\s))"
    r"|[^\W_]+(?:(?:-|['’](?!(?:s|m|re|ve|ll|d|t)\b)|\.(?=[^\W_]))[^\W_]+)*"
    r"|''|``|--|\.\.\.|[^\w\s])"
)

BE = frozenset(english.BE.split())
HAVE = frozenset(english.HAVE.split())
DO = frozenset(english.DO.split())
MODALS = frozenset(english.MODALS.split())
AUXILIARIES = BE | HAVE | DO | MODALS
_LEADING = AUXILIARIES | {"to", "'s"}
ADVERBS = frozenset(english.ADVERBS.split())
PAST = frozenset(english.PAST.split())
PARTICIPLES = frozenset(english.PARTICIPLES.split())
_DEEDS = frozenset(verb for verbs in classes.VERBS.values() for verb in verbs.split())
_DEED_NOUNS = frozenset(noun for names in classes.NOUNS.values() for noun in names.split())
INFINITIVES = frozenset(english.INFINITIVES.split()) | (_DEEDS - _DEED_NOUNS)
TITLES = frozenset(reporting.TITLES.split())
NOUN_LIKE = frozenset(english.NOUN_LIKE.split())
_NOT_VERBS = frozenset(english.NOT_VERBS.split())
_NOT_ADVERBS = frozenset(english.NOT_ADVERBS.split())
COMMON = frozenset(english.COMMON.split())
KNOWN = COMMON.union(
    INFINITIVES,
    f"{classes.LIGHT} {classes.ENDING} {classes.INTENDING} {classes.PROMISING}".split(),
    f"{classes.OFFERING} {classes.ORDERING} {syntax.OF_EVENTS}".split(),
    *(verbs.replace("_", " ").split() for verbs, _, _ in classes.OBJECTS),
    *(triggers.split() for triggers in classes.TRIGGERS.values()),
    f"{reporting.SPEECH_VERBS} {reporting.HEDGING_VERBS} {reporting.FORECAST_VERBS} {reporting.DENIAL_VERBS}".split(),
    f"{status.PLAN_GOVERNORS} {status.FORECAST_GOVERNORS} {status.HARM_VERBS}".split(),
    f"{status.CANCELING} {status.STATES} {status.CONSPIRING} {status.APPROXIMATED}".split(),
    f"{status.DENYING_GOVERNORS} {status.ATTEMPTS}".split(),
    f"{complements.AVERTING} {complements.KEEPING} {complements.PONDERING} {complements.SOUGHT}".split(),
)
_VERBS = COMMON | INFINITIVES
AMBIGUOUS = frozenset(english.AMBIGUOUS_PAST.split())
_LISTED = _LEADING.union(ADVERBS, PAST, PARTICIPLES, INFINITIVES, COMMON, english.LEMMAS)
_ENDINGS = ("ed", "ing", "s", "ly")
"""What any word ends in that no list has and that may yet be a form of another."""
_ACRONYMS = {"WHO": "w.h.o.", "US": "u.s."}
"""Names of bodies that would be read as other words in lower case."""
_VOWELS = "aeiou"
_SIBILANTS = ("s", "x", "z", "ch", "sh", "o")
_SHORTEST = 4
_KEPT = 50000
_LONGEST = 40
_END = attrgetter("end")


@dataclass(slots=True, eq=False)
class Word:
    """What the spelling of a word alone tells of it; nobody changes one."""

    text: str
    size: int
    """Characters of it."""
    low: str
    """In lower case."""
    lemma: str
    is_word: bool
    """Whether it begins with a letter or digit, or is a clitic."""
    is_name: bool
    """Whether it is written with a capital."""
    past: bool = False
    participle: bool = False
    gerund: bool = False
    base: bool = False
    third_person: bool = False
    adverb: bool = False
    verbal: bool = False
    """Whether it may begin a verb group."""
    title: bool = False
    """Whether it is a title, as before a name."""
    gap: int = 0
    """Characters in front of it, behind the last blank or word, that belong to no word: a line break, underscores."""


@dataclass(slots=True, eq=False)
class Token:
    """A word or a mark, with its place in the sentence and the number of the time expression that covers it, or -1.

    Made once for each word of a text and asked many times, hence neither frozen nor a tuple; nobody changes one.
    """

    text: str
    low: str
    start: int
    end: int
    timex: int
    is_word: bool
    is_name: bool
    word: Word


def tokenize(sentence: str, offset: int, timexes: Sequence[Timex]) -> list[Token]:
    """Split a sentence that stands at `offset` of the article; `timexes` are in order of their place there."""
    tokens: list[Token] = []
    made, add = Token.__new__, tokens.append
    chunks = sentence.split(" ")
    place = 0
    for chunk, words in zip(chunks, _read(chunks), strict=True):
        end = place
        for word in words:
            token = made(Token)
            token.start = start = end + word.gap
            token.end = end = start + word.size
            token.timex = -1
            token.word = word
            token.text, token.low, token.is_word, token.is_name = word.text, word.low, word.is_word, word.is_name
            add(token)
        place += len(chunk) + 1
    place = 0
    for number, timex in enumerate(timexes):
        place = bisect_right(tokens, timex.start - offset, place, key=_END)
        end = timex.end - offset
        while place < len(tokens) and tokens[place].start < end:
            if timex.type is not TimexType.SET:
                tokens[place].timex = number
            place += 1
    return tokens


def words_of(text: str) -> list[Word]:
    """Read the words and marks of a text without their places."""
    return [word for words in _read(text.split(" ")) for word in words]


def word_of(text: str) -> Word:
    """Read the traits of a word or mark as it is spelled."""
    low = _ACRONYMS.get(text) or text.lower().replace("’", "'")
    is_name = text[0].isupper()
    is_word = text[0].isalnum() or (len(text) > 1 and text[0] in "'’" and text[1].isalpha())
    title = low.rstrip(".") in TITLES
    if low not in _LISTED and not low.endswith(_ENDINGS):
        return Word(text, len(text), low, low, is_word, is_name, title=title)
    stem = lemma(low)
    in_ed = low.endswith("ed")
    regular = in_ed and len(low) > 3 and low not in _NOT_VERBS
    past = regular or low in PAST
    participle = regular or low in PARTICIPLES
    gerund = low.endswith("ing") and len(low) > 4 and text[1:].islower() and low not in _NOT_VERBS
    gerund = gerund and (not is_name or stem in COMMON)  # "Beijing" is no form of a verb
    base = not is_name and low in COMMON
    third_person = low.endswith("s") and not is_name and low not in COMMON and stem in _VERBS
    adverb = low in ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in _NOT_ADVERBS)
    verbal = is_word and (
        in_ed or base or past or gerund or third_person or low in _LEADING or participle or text in INFINITIVES
    )
    return Word(
        text,
        len(text),
        low,
        stem,
        is_word,
        is_name,
        past,
        participle,
        gerund,
        base,
        third_person,
        adverb,
        verbal,
        title,
    )


class _Seen(dict[str, _T]):
    """What has been read so far; started anew when it is full, so that no text can fill the memory."""

    def keep(self, text: str, read: _T) -> _T:
        """Remember how a text was read, but for one too long to come again."""
        if len(text) <= _LONGEST:
            if len(self) >= _KEPT:
                self.clear()
            self[text] = read
        return read


class _Words(_Seen[Word]):
    """Words and marks by their spelling."""

    def __missing__(self, text: str) -> Word:
        return self.keep(text, word_of(text))


_WORDS = _Words()


class _Chunks(_Seen[tuple[Word, ...]]):
    """The words and marks of what stands between two blanks.

    How a chunk is split depends on nothing but itself and on whether a blank stands behind it.
    """

    def __init__(self, behind: str) -> None:
        super().__init__()
        self._behind = behind

    def __missing__(self, chunk: str) -> tuple[Word, ...]:
        if chunk.isascii() and chunk.isalpha():
            return self.keep(chunk, (_WORDS[chunk],))
        if chunk in BRACKETS:
            return self.keep(chunk, (replace(_WORDS[BRACKETS[chunk]], text=chunk, size=len(chunk)),))
        words = [_WORDS[text] for text in _TOKEN.findall(chunk + self._behind)]
        if sum([word.size for word in words]) < len(chunk):
            words = list(_apart(chunk, words))
        return self.keep(chunk, tuple(words))


def _apart(chunk: str, words: Sequence[Word]) -> Iterator[Word]:
    """Note before each word of a chunk what in front of it belongs to none."""
    end = 0
    for word in words:
        gap = chunk.index(word.text, end) - end
        yield replace(word, gap=gap) if gap else word
        end += gap + word.size


_INNER, _LAST = _Chunks(" "), _Chunks("")


def _read(chunks: Sequence[str]) -> list[tuple[Word, ...]]:
    """Read what stands between the blanks of a text."""
    return [*map(_INNER.__getitem__, chunks[:-1]), _LAST[chunks[-1]]]


@lru_cache(maxsize=20000)
def lemma(word: str) -> str:
    """Guess the base form of a lower-case verb or noun; an unknown form comes back shortened or as it is."""
    if word in english.LEMMAS:
        return english.LEMMAS[word]
    if word in COMMON or len(word) < _SHORTEST:
        return word
    bases = _bases(word)
    for guess in bases:
        if guess in KNOWN:
            return guess
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return bases[0] if bases else word


def _bases(word: str) -> list[str]:
    if word.endswith(("ies", "ied")):
        return [word[:-1]] if len(word) == _SHORTEST else [word[:-3] + "y", word[:-1]]  # "died", "cried", "belied"
    stem = ""
    if word.endswith("ing"):
        stem = word[:-3]
    elif word.endswith("ed"):
        stem = word[:-2]
    elif word.endswith("es"):
        return [word[:-1], word[:-2]] if word[:-2].endswith(_SIBILANTS) else [word[:-1]]
    elif word.endswith("s") and not word.endswith("ss"):
        return [word[:-1]]
    if len(stem) < 2:
        return []
    doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS
    return [stem, stem + "e", *([stem[:-1]] if doubled else [])]


def is_past(token: Token) -> bool:
    """Whether the form may be a simple past."""
    return token.word.past


def is_participle(token: Token) -> bool:
    """Whether the form may be a past participle."""
    return token.word.participle


def is_gerund(token: Token) -> bool:
    """Whether the form may be a present participle of a verb."""
    return token.word.gerund


def is_base(token: Token) -> bool:
    """Whether it is the base form of a known verb."""
    return token.word.base


def is_third_person(token: Token) -> bool:
    """Whether it is the third person of a known verb."""
    return token.word.third_person


def is_adverb(token: Token) -> bool:
    """Whether it may stand inside a verb group."""
    return token.word.adverb
