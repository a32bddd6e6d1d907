"""What an "it" stands for that is a thing: the subject of the sentence before, where it is sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, QUOTES, REPORTING
from timeline.events.names import PRONOUNS, TITLES
from timeline.events.speakers import is_human, is_one_person
from timeline.events.subjects import subject_of
from timeline.languages.en.events import roles, syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse, Predicate
    from timeline.events.reading import Reader, Reading
    from timeline.events.tokens import Token

_LOCATING = frozenset(("in", "at", "on", "near", "across", "off", "from", "to", "outside", "inside", "along"))
_EMPTY = frozenset(syntax.EMPTY_IT.split())
_WILLED = frozenset(roles.WILLED_BY_BODIES.split())
_HOUSES = frozenset(
    ("school", "college", "hospital", "university", "museum", "airport", "library", "theatre", "theater")
)
"""Bodies that have a house, which may be told of as a thing."""
_CONTENT = frozenset(("that", "to", "whether", "if", "how", "what", "why", "when", "like", "as"))
_OWNING = frozenset(("its", "his", "her", "their", "'s", "this", "that", "another", "every", "no", "one"))
_ARTICLES = frozenset(("a", "an", "the"))
_DONE_TO_PLACES = frozenset(
    ("shut", "close", "open", "reopen", "build", "evacuate", "seal", "demolish", "flood", "storm")
)
_LONGEST = 6
_PLACED = 3
"""Tokens from a preposition to the noun that it places something by: "in the inner harbour"."""


def thing_meant(reader: Reader, reading: Reading, verb: Predicate) -> str:
    """Name the thing that an "it" stands for: of "The ferry left Elm. / It sank on Monday" the ferry; else "".

    None where the sentence before names another thing, or the "it" may stand for none: "it was said that".
    """
    before = reading.index - 1
    if before < 0 or not _opens(reading.parse, verb) or not _tells_of_thing(reading.parse, verb):
        return ""
    earlier = reader.sentences[before]
    if earlier.heading or earlier.boilerplate or not QUOTES.isdisjoint(earlier.text):
        return ""
    if reader.speaker(before) != reader.speaker(reading.index) or reading.frames or reader.context(before).frames:
        return ""
    parse = reader.context(before).parse
    root = next((p for p in parse.predicates if p.finite), None)
    words = subject_of(parse, root) if root is not None else []
    if root is None or not _is_thing(reader, parse, root, words) or _rivalled(parse, root, words):
        return ""
    if verb.lemma in _DONE_TO_PLACES and not _LOCATING.isdisjoint(parse.words):
        return ""
    text = earlier.text[words[0].start : words[-1].end]
    return f"the {text.split(maxsplit=1)[1]}" if words[0].low in _ARTICLES else text


def _opens(parse: Parse, verb: Predicate) -> bool:
    """Whether a verb is the first of its sentence, and its "it" stands there first, behind a day at the most."""
    if any(p.finite and p.head < verb.first for p in parse.predicates) or "it" not in parse.words:
        return False
    return _dates_only(parse.tokens[: parse.lows.index("it")])


def _dates_only(front: Sequence[Token]) -> bool:
    """Whether nothing but a day stands in front of a subject."""
    dated = not front or any(token.timex >= 0 for token in front)
    return dated and all(token.timex >= 0 or token.low in PREPOSITIONS or token.low == "," for token in front)


def _tells_of_thing(parse: Parse, verb: Predicate) -> bool:
    """Whether a verb can have a thing for its subject, and not an "it" that stands for a clause or for nothing."""
    told = verb.passive and verb.lemma in REPORTING
    willed = verb.lemma in _WILLED and not verb.passive
    empty = willed or verb.lemma in _EMPTY or told or (verb.lemma == "be" and not verb.passive)
    return not (empty or parse.low(verb.head + 1) in _CONTENT or "that" in parse.words)


def _is_thing(reader: Reader, parse: Parse, root: Predicate, words: list[Token]) -> bool:
    """Whether a subject is one thing: with an article, or a name that the sentence says what it is."""
    front = [token for token in parse.tokens if words and token.start < words[0].start]
    if not words or len(words) > _LONGEST or not _dates_only(front):
        return False
    head = words[-1].low
    plural = head.endswith("s") and not head.endswith("ss")
    inside = any(
        not word.is_word
        or word.low in PREPOSITIONS
        or word.low in COORDINATORS
        or word.low in _OWNING
        or word.timex >= 0
        for word in words
    )
    if plural or inside or words[0].low in PRONOUNS or head in TITLES or is_one_person(head):
        return False
    if words[0].low in _ARTICLES:
        return len(words) > 1 and words[-1].text.islower() and (head in _HOUSES or not is_human(head))
    name = " ".join(word.text for word in words)
    named = all(word.is_name for word in words) and words[0].low not in DETERMINERS
    called = root.lemma == "be" and parse.low(root.head + 1) in _ARTICLES and not reader.persons.is_person(name)
    noun = next((p for p in parse.tokens[root.head + 1 :] if is_human(p.low) or is_one_person(p.low)), None)
    return named and ((called and noun is None) or (head in _HOUSES and len(words) > 1))


def _rivalled(parse: Parse, root: Predicate, words: list[Token]) -> bool:
    """Whether another thing is named, beside places: the "it" may stand for that."""
    told_of = root.lemma == "be" and not root.passive
    for place, token in enumerate(parse.tokens):
        if token.start <= words[-1].start or token.timex >= 0:
            continue
        if not (token.low in DETERMINERS or token.low in _OWNING or token.is_name):
            continue
        predicative = told_of and place == root.head + 1
        located = not _LOCATING.isdisjoint(parse.lows[max(0, place - _PLACED) : place])
        if not (predicative or located):
            return True
    return False
