"""Titles and captions without a stop that run on into the sentence behind them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS
from timeline.events.parse import parse
from timeline.events.tokens import tokenize
from timeline.languages.en import openings

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_BEGINNING = re.compile(rf"(?<=[a-z] )(?:(?:{openings.BEGINNINGS}) (?=[a-z])|An? (?=[A-Za-z]))")
"""A word with a capital that begins a sentence, behind a small letter and before a small one."""
_SURE = re.compile(r"(?<=[a-z\d] )(?:The|This|These|There|Its|Their|His) (?=[a-z])")
"""Such a word that shows a sentence even behind a capital."""
_BEFORE = re.compile(r"(?:^| )([a-z][a-z-]+) $")
_BOUND = (
    DETERMINERS | PREPOSITIONS | COORDINATORS | frozenset(f"{openings.BEFORE_LETTERS} {openings.BEFORE_TITLES}".split())
)
_OPENED = re.compile(r"[(\[“«]|``|-L[RS]B-")
_CLOSED = re.compile(r"[)\]”»]|''|-R[RS]B-")
_LONGEST = 1500
_MOST = 4


def parts(text: str) -> list[int]:
    """List where the sentences of a text begin that is cut at stops alone: 0, and behind titles that have none.

    "Owner faces a trial if charged / A court has heard the mayor": both halves have a finite verb, and nothing but the
    capital parts them.
    """
    starts = [0]
    if len(text) > _LONGEST:
        return starts
    for found in _BEGINNING.finditer(text):
        place = found.start()
        before = _BEFORE.search(text, max(starts[-1], place - 40), place)
        bound = before[1] in _BOUND if before is not None else _SURE.match(text, place) is None
        if bound or _open(text[starts[-1] : place]):
            continue
        if _tells(text[starts[-1] : place], ends=True) and _tells(text[place:]):
            starts.append(place)
        if len(starts) > _MOST:
            break
    return starts


def _open(text: str) -> bool:
    """Whether a quotation or a bracket is open at the end."""
    return len(_OPENED.findall(text)) != len(_CLOSED.findall(text)) or text.count('"') % 2 > 0


def _tells(text: str, *, ends: bool = False) -> bool:
    """Whether a text has a finite verb, and does not end with one, as a title that goes on does: "This is / It"."""
    read: Parse = parse(tokenize(text, 0, ()))
    last = len(read.tokens) - 1
    return any(p.finite and not (ends and p.head == last and p.lemma in _GOING_ON) for p in read.predicates)


_GOING_ON = frozenset(openings.GOING_ON.split())
