"""Runs of names: the last of a group of words, and whether the group is nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.events import reporting, syntax

if TYPE_CHECKING:
    from timeline.events.tokens import Token

_NAMED_FOR = frozenset(reporting.NAMED_FOR.split())
_PARTICLES = frozenset(syntax.NAME_PARTICLES.split())


def last_run(words: list[Token]) -> list[Token]:
    """Return the names that a group of words ends with, particles and owners among them: "Ursula von der Leyen"."""
    begin = len(words)
    while begin > 0 and (
        words[begin - 1].is_name
        or (words[begin - 1].low in _PARTICLES and begin < len(words) and begin > 1)
        or (words[begin - 1].low in ("'s", "'") and begin > 1 and words[begin - 2].low in _NAMED_FOR)
    ):
        begin -= 1
    while begin < len(words) and not words[begin].is_name:
        begin += 1
    return words[begin:]


def all_names(words: list[Token]) -> bool:
    """Whether some words are names and nothing else."""
    return bool(words) and len(last_run(words)) == len(words)
