"""Captions of pictures: what they show in the present is over, though its verb may tell of what is set down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import CLAUSE_BREAKS, FUTURE, MODALS
from timeline.languages.en.scenes import AROUND, HELD, NOT_SEEN, OWNED, PLACED, SHOWING, SHOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLAUSE = 9
"""Tokens of a clause behind "as" that hold its verb."""
_BEFORE = 10
"""Tokens in front of such an "as" that hold the other one."""
_THING = 5
_JOINING = ("as", "while")
_LOOKING_AHEAD = MODALS | {"will", "would", "to"}
_MANY = frozenset("people men women children police others they crowds some many".split())
_NO_SUBJECTS = frozenset("the a an this that his her its their no to of for in at on with and or".split())


def shows_scene(words: Sequence[str], i: int) -> bool:
    """Whether a present form belongs to a picture: "Protesters gather around the gate as guards stand by Friday".

    It is told with "as" beside what one sees people do, or tells itself where they are or what they have in hand:
    "Mourners hold candles". "Leaders gather Friday for a summit" announces it.
    """
    word = words[i]
    if word not in SHOWN or (i and words[i - 1] in _LOOKING_AHEAD):
        return False
    behind = words[i + 1 : i + 1 + _THING]
    if word == "gather" and not AROUND.isdisjoint(behind[:1]) and "table" not in behind:
        return True
    if word in ("hold", "holds"):
        held = next((at for at, low in enumerate(behind) if low not in OWNED), len(behind))
        if held < len(behind) and behind[held] in HELD:
            return True
    return _beside_what_is_seen(words, i)


def _beside_what_is_seen(words: Sequence[str], i: int) -> bool:
    """Whether "as" joins a verb to what one sees people do: "The mayor waves as she arrives"."""
    for k in range(i - 1, max(0, i - _CLAUSE), -1):
        if words[k] in CLAUSE_BREAKS:
            break
        if words[k] in _JOINING:
            return any(_is_seen(words, at) for at in range(max(1, k - _BEFORE), k))
    for k in range(i + 1, len(words)):
        if words[k] in FUTURE and words[k] not in SHOWN:
            break
        if words[k] in _JOINING:
            return any(_is_seen(words, at) for at in range(k + 2, min(len(words), k + _CLAUSE)))
    return False


def _is_seen(words: Sequence[str], at: int) -> bool:
    """Whether a word is what one sees people do: "guards / stand", "a boy / sits", and not "to walk", "the wait"."""
    word, before, behind = words[at], words[at - 1], words[at + 1 : at + 2]
    placed = PLACED.get(word.removesuffix("s"), frozenset())
    seen = not placed.isdisjoint(behind) or (word in SHOWING and NOT_SEEN.isdisjoint(behind))
    if not seen or before in _NO_SUBJECTS or before in _LOOKING_AHEAD:
        return False
    return word.endswith("s") != (before.endswith("s") or before in _MANY) and before.isalpha()
