"""Who is named before a pronoun that may be a person: names, and offices such as "the mayor"."""

from __future__ import annotations

from string import ascii_lowercase
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.chatter import QUESTIONER
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, TIME_SUBORDINATORS
from timeline.events.mentions import mentions
from timeline.events.names import PRONOUNS, TITLES
from timeline.events.speakers import is_human
from timeline.languages.en.events import nouns, reporting, syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.events.grammar import Parse
    from timeline.events.reading import Reader

_NOBODY = frozenset(f"{reporting.BODIES} {syntax.MEDIA_NAMES} {nouns.DISTRICTS} {nouns.LANDSCAPE}".split())
_LEADING = frozenset(f"{ascii_lowercase},")
"""What stands before the space in front of a name inside a sentence."""
_LOCATIVES = frozenset(syntax.LOCATIVES.split())
_OTHERS = frozenset(("our", "my", "his", "her", "their", "its", "'s", "a", "an", "former", "another", "this", "that"))
"""Before an office: of somebody else than "the president"."""
_JOINING = DETERMINERS | PRONOUNS | COORDINATORS | PREPOSITIONS | SUBORDINATORS | TIME_SUBORDINATORS
_SHORTEST = 2
_AS = 4


def candidates(reader: Reader, parse: Parse, end: int, pronoun: str) -> tuple[list[str], bool]:
    """List those before a token whom a "he" or "she" may stand for, and tell whether a name there may be one or not."""
    named, doubtful = persons(reader, parse, end)
    found = []
    for name in (name.removeprefix(f"{QUESTIONER} ") for name in named):
        office = name.split()[-1].lower() in TITLES
        may_be = reader.persons.may_be(name, pronoun) or not (reader.transcript or name.isupper())
        if office or (may_be and reader.persons.pronoun_of(name) in ("", pronoun)):
            found.append(f"the {name}" if office else name)
    for place, low in enumerate(parse.lows[:end]) if not TITLES.isdisjoint(parse.words) else ():
        named_behind = parse.low(place + 1) == "," and place + 2 < end and parse.tokens[place + 2].is_name
        if low not in TITLES or named_behind or not _is_office(parse, place):
            continue  # "the boy's father, Alan Roe,"
        if "as" in parse.lows[max(0, place - _AS) : place]:
            continue  # "earns more as the firm's director"
        if parse.low(place - 1) == "the":
            found.append(f"the {parse.tokens[place].text}")
        doubtful = doubtful or parse.low(place - 1) in _OTHERS
    return found, doubtful


def _is_office(parse: Parse, place: int) -> bool:
    """Whether a word for a person, as "president", is neither a title before a name nor a modifier."""
    following = parse.tokens[place + 1] if place + 1 < len(parse.tokens) else None
    if following is None or following.timex >= 0:
        return True
    word = following.word
    return word.adverb or word.past or word.participle or not _modifies(following)


def persons(reader: Reader, parse: Parse, end: int) -> tuple[list[str], bool]:
    """List the names before a token that may be a person's, and tell whether a name there may be one or not.

    Countries and places of the gazetteer are left out, and names that only modify a noun. A single word counts where
    the article writes it with a capital inside a sentence, too. What has an article and no title, and a body, is none;
    whoever is somebody's is doubtful.
    """
    known = {place for mention in mentions(parse) for place in range(mention.start, mention.end)}
    named: list[str] = []
    doubtful = False
    run: list[tk.Token] = []
    for place, token in enumerate([*parse.tokens[:end], None]):
        if token is not None and _in_name(token) and place not in known:
            run.append(token)
            continue
        first = place - len(run)
        placed = len(run) == 1 and parse.low(first - 1) == "," and first - 2 in known
        placed = placed or (len(run) == 1 and (parse.low(first - 1) in _LOCATIVES or parse.low(first - 2) in TITLES))
        if run and not placed and (len(run) > 1 or _inside_sentences(reader, run[0])):
            titled = any(part.low.rstrip(".") in TITLES for part in run)
            before = parse.low(first - 1)
            office = run[-1].low in TITLES
            owner = token is not None and token.low == "'s" and is_human(parse.low(place + 1))
            if owner or (office and before in _OTHERS):
                doubtful = True
            elif titled or not (before in ("the", "a", "an") or run[-1].low.rstrip(".") in _NOBODY):
                behind = before == "of" and parse.low(first - 2) in TITLES
                named.append(" ".join(part.text for part in run[behind:]))  # "Secretary of State / Jane Roe"
        run = []
    return named, doubtful


def _in_name(token: tk.Token) -> bool:
    return token.is_word and token.is_name and token.timex < 0 and token.low not in _JOINING


def _modifies(following: tk.Token | None) -> bool:
    if following is None or not following.is_word:
        return False
    return not (following.low in PREPOSITIONS or following.low in COORDINATORS or following.low in tk.AUXILIARIES)


def _inside_sentences(reader: Reader, word: tk.Token) -> bool:
    known = reader.capitals.get(word.text)
    if known is None:
        known = reader.capitals[word.text] = _written_inside(reader.article.text, word)
    return known


def _written_inside(text: str, word: tk.Token) -> bool:
    if len(word.text) <= _SHORTEST or word.low.rstrip(".") in TITLES:
        return False
    led = any(text[place - 1 : place] in _LEADING for place in _places(text, f" {word.text}") if place)
    return led and not is_written(text, word.low)


def is_written(text: str, word: str) -> bool:
    """Whether a word stands in a text as it is."""
    return any(_bounded(text, place) for place in _places(text, word))


def _places(text: str, words: str) -> Iterator[int]:
    """Yield where words stand in a text that go on with no further letter."""
    place = text.find(words)
    while place >= 0:
        if _bounded(text, place + len(words)):
            yield place
        place = text.find(words, place + 1)


def _bounded(text: str, place: int) -> bool:
    r"""Whether a word begins or ends at a place, as `\b` has it."""
    before, after = text[max(0, place - 1) : place], text[place : place + 1]
    return (before.isalnum() or before == "_") != (after.isalnum() or after == "_")
