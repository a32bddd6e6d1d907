"""Whom a "they" that opens a sentence stands for, where it is sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.candidates import persons
from timeline.events.grammar import DETERMINERS, PREPOSITIONS
from timeline.events.names import PRONOUNS, subject
from timeline.events.nearest import follows_on
from timeline.events.speakers import is_human

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events import tokens as tk
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.reading import Reader, Reading

_MEETING = frozenset(("speak", "meet", "talk", "confer", "consult"))
_PAIR = 2
_NEAR = 8
_LONGEST_GROUP = 6
_DEICTIC = frozenset(
    ("our", "my", "your", "these", "those", "this", "that", "we", "i", "you", "some", "other", "others")
)


def several_meant(reader: Reader, reading: Reading, first: int) -> str:
    """Name whom a "they" stands for that opens a sentence: the subject before, where no others are named there."""
    opens = not any(p.finite and p.head < first for p in reading.parse.predicates)
    if not opens or reading.index == 0 or not follows_on(reader, reading.index, reading.index - 1):
        return ""
    if any(token.word.is_name and token.timex < 0 for token in reading.parse.tokens[1:first]):
        return ""
    earlier = reader.context(reading.index - 1).parse
    root = next((p for p in earlier.predicates if p.finite), None)
    owner = subject(earlier, root.first) if root is not None else []
    both = _who_met(reader, earlier, root) if root is not None else ""
    if both:
        return both
    if not owner or len(owner) > _LONGEST_GROUP or owner[0].low in PRONOUNS or not _plural(owner):
        return ""
    if any(word.low in _DEICTIC or word.low in PREPOSITIONS or not word.is_word for word in owner):
        return ""
    own = {word.start for word in owner}
    others = (token for token in earlier.tokens if token.start not in own and token.low.endswith("s"))
    if any(is_human(token.low) or token.low in ("they", "others") for token in others):
        return ""
    text = reader.sentences[reading.index - 1].text[owner[0].start : owner[-1].end]
    return (
        text
        if owner[0].start or (owner[0].is_name and owner[0].low not in DETERMINERS)
        else text[:1].lower() + text[1:]
    )


def _who_met(reader: Reader, parse: Parse, root: Predicate) -> str:
    """Name the two of whom one met the other: "Jane Roe spoke with Mayor Poe" gives "Jane Roe and Mayor Poe"."""
    named, doubtful = persons(reader, parse, len(parse.tokens))
    beside = "with" in parse.lows[root.head : root.head + _NEAR] or root.lemma == "meet"
    if root.lemma not in _MEETING or not root.finite or root.negated or not beside or doubtful or len(named) != _PAIR:
        return ""
    last = [name.split()[-1] for name in named]
    owner = subject(parse, root.first)
    known = all(reader.persons.is_person(name) for name in named)
    return " and ".join(named) if known and owner and owner[-1].text == last[0] else ""


def _plural(owner: Sequence[tk.Token]) -> bool:
    """Whether a group names several people or bodies: "the envoys", "Roe and Poe"."""
    last = owner[-1].low
    people = last.endswith("s") and not last.endswith("ss") and is_human(last) and not owner[-1].is_name
    joined = any(word.low == "and" for word in owner) and owner[-1].is_name and owner[0].is_name
    return people or joined
