"""Events, mentions and corrections named by their ids, or by how those begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.errors import CaseError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_SHORTEST = 4


def one_of(path: Path, given: str, known: Sequence[str], what: str, *, any_start: bool = False) -> str:
    """Find the id that is meant.

    Parameters
    ----------
    path
        The case, for the message.
    given
        An id, or four letters or more of its beginning.
    known
        The ids; with `any_start` those that were found by the beginning, which may be that of another id.
    what
        "event", "correction" or "mention of" an event.

    Raises
    ------
    CaseError
        Where there is none, or more than one; it says how to see them.
    """
    found = [one for one in known if any_start or one.startswith(given)]
    if given in found:
        return given
    if len(given) < _SHORTEST:
        raise CaseError(path, f"{given!r} is too short: give {_SHORTEST} letters or more of the id")
    if len(found) == 1:
        return found[0]
    why = f"{len(found)} ids begin with {given!r}, give more of it" if found else f"no {what} has the id {given!r}"
    seen = {"event": "--search WORDS", "correction": "--corrections"}.get(what, what.removeprefix("mention of "))
    raise CaseError(path, f"{why}; see them with: timeline case list {path} {seen}")
