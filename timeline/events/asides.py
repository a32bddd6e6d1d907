"""What a speaker puts in between and tells nothing by, left out before a sentence is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DASHES
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from timeline.events.tokens import Token

_ASIDES: dict[str, list[list[str]]] = {}
"""By their first word."""
for _words in (aside.split("_") for aside in syntax.ASIDES.split()):
    _ASIDES.setdefault(_words[0], []).append(_words)
_OPENERS = frozenset((*_ASIDES, "as"))
_REMINDED = frozenset(syntax.REMINDED.split())
_REMINDED_BY = frozenset(syntax.REMINDED_BY.split())
_REMINDERS = frozenset(syntax.REMINDERS.split())
_COMMAS = DASHES | {","}
_FILLERS = frozenset(f"{syntax.FILLERS} {syntax.ANSWERS}".split())
_OPENING = _COMMAS | COORDINATORS | {":", ";", "so", "well", "now"}
_LEAD_IN = re.compile(syntax.LEAD_INS)
_LEADING_IN = frozenset(("that", "this", "the", "one", "what", "i", "let"))
_LED_IN_BY = frozenset(syntax.LED_IN_BY.split())
_PICTURES = frozenset(syntax.PICTURES.split())
_AGENCIES = frozenset(syntax.PICTURE_AGENCIES.split())
_FARTHEST = 16
_LONGEST = 6
"""Words of a "but not yet fully closed" between marks, and the marks."""
_LEAST = 3
"""Words that are told behind a lead-in."""


def without_asides(tokens: list[Token]) -> list[Token]:
    """Leave out "you know," and the like, with the commas or dashes around them, and what only leads in.

    So is what is set against a verb: "could be held, but not closed, by Sunday" gives "could be held by Sunday".
    "The talks, I think, are over" gives "The talks are over", "You know, they left" gives "they left", "That is why the
    army left" gives "the army left". So goes whom a picture is by, where a page glues it to a sentence. A sentence
    without such comes back as it is, and so does one that holds nothing else.
    """
    lows = [token.low for token in tokens]
    if lows[1:2] == [":"] and lows[0] in _PICTURES:
        tokens = tokens[_credit(lows) :]
        lows = [token.low for token in tokens]
    if "but" in lows:
        tokens = _without_reservations(tokens, lows)
        lows = [token.low for token in tokens]
    if not (_LED_IN_BY.isdisjoint(lows) or _LEADING_IN.isdisjoint(lows)):
        tokens = _without_lead_ins(tokens, lows)
    if _OPENERS.isdisjoint(lows):
        return tokens
    kept: list[Token] = []
    place = 0
    while place < len(tokens):
        low = tokens[place].low
        length = _aside(tokens, place, kept) if low in _ASIDES else _reminder(tokens, place, kept) if low == "as" else 0
        if not length:
            kept.append(tokens[place])
            place += 1
            continue
        place += length
        if tokens[place].low not in _COMMAS | {":"}:  # a date of its own: "a call, I think on Friday"
            kept.pop()
            continue
        same = bool(kept) and (kept[-1].low in DASHES) == (tokens[place].low in DASHES)
        if not kept or kept[-1].low not in _COMMAS or same:
            place += 1
            if len(kept) > 1 and kept[-1].low in _COMMAS and kept[-2].low not in _FILLERS:
                kept.pop()
        elif tokens[place].low in DASHES:
            kept.pop()
        else:
            place += 1
    return kept or tokens


def _without_reservations(tokens: list[Token], lows: list[str]) -> list[Token]:
    """Leave out a "but not" or "but never" between two marks of one kind, unless it holds a date."""
    for place in range(1, len(lows) - 1):
        if lows[place] != "but" or lows[place + 1] not in ("not", "never") or lows[place - 1] not in _COMMAS:
            continue
        end = next((at for at in range(place + 2, place + _LONGEST) if at < len(lows) and lows[at] in _COMMAS), 0)
        inside = tokens[place:end]
        if end and lows[end] == lows[place - 1] and inside[-1].word.participle and all(one.timex < 0 for one in inside):
            return [*tokens[: place - 1], *tokens[end + 1 :]]
    return tokens


def _credit(lows: list[str]) -> int:
    """Count the words of whom a picture is by: "Photograph: Ann Roe/AP / The mayor said"; 0 where nothing follows."""
    end = 0
    for place in range(2, min(_FARTHEST, len(lows))):
        if lows[place] in _AGENCIES and lows[place - 1] in ("/", *_AGENCIES):
            end = place + 1
    return end if len(lows) - end > _LEAST else 0


def _without_lead_ins(tokens: list[Token], lows: list[str]) -> list[Token]:
    """Leave out what leads in at the beginning of the sentence or behind a mark, unless it holds a date."""
    kept: list[Token] = []
    last = 0
    for place, low in enumerate(lows):
        if low not in _LEADING_IN or place < last:
            continue
        if place and lows[place - 1] not in _OPENING and lows[:place] != ["q"]:
            continue
        found = _LEAD_IN.match(" ".join(lows[place : place + _FARTHEST]))
        behind = place + found.group().count(" ") if found is not None else place
        if place < behind < len(tokens) - _LEAST and all(token.timex < 0 for token in tokens[place:behind]):
            kept += tokens[last:place]
            last = behind
    return [*kept, *tokens[last:]] if last else tokens


def _aside(tokens: list[Token], place: int, kept: list[Token]) -> int:
    """Count the words of an aside that begins here, between marks of its own; 0 for none."""
    if kept and kept[-1].low not in _OPENING:
        return 0
    for words in _ASIDES[tokens[place].low]:
        behind = place + len(words)
        if behind < len(tokens) - 1 and [token.low for token in tokens[place:behind]] == words:
            marked = tokens[behind].low in _COMMAS or (words[0] == "let" and tokens[behind].low == ":")
            marked = marked or (words[0] == "i" and kept[-1:] != [] and kept[-1].low == "," and _dates(tokens, behind))
            return len(words) if marked else 0
    return 0


def _dates(tokens: list[Token], place: int) -> bool:
    """Whether a date stands at a token and a mark behind it: "a call, I think / on Friday, for all"."""
    end = place + (tokens[place].low in ("on", "in", "at"))
    behind = end
    while behind < len(tokens) - 1 and tokens[behind].timex >= 0:
        behind += 1
    return behind > end and tokens[behind].low in _COMMAS | {"."}


def _reminder(tokens: list[Token], place: int, kept: list[Token]) -> int:
    """Count the words of an "as you all know" that begins here, between marks of its own; 0 for none."""
    if place + 3 >= len(tokens) or tokens[place + 1].low not in _REMINDED or (kept and kept[-1].low not in _OPENING):
        return 0
    behind = place + 2
    while behind < len(tokens) - 2 and tokens[behind].low in _REMINDED_BY:
        behind += 1
    marked = tokens[behind + 1].low in _COMMAS if behind + 2 < len(tokens) else False
    return behind + 1 - place if marked and tokens[behind].low in _REMINDERS else 0
