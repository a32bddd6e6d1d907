"""A correction: what a person changed, bound to the evidence, and who, when and why."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from timeline.case.fields import checked
from timeline.errors import CorrectionError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Action(StrEnum):
    """What a correction does."""

    EDIT = "edit"
    """Sets fields of an event."""
    MERGE = "merge"
    """Makes an event and the others one."""
    SPLIT = "split"
    """Takes mentions out of an event; together they are an event of their own."""
    UNDO = "undo"
    """Takes back another correction, an undo, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The mention that a correction is bound to: its id, and what was read there if the id is found no more."""

    event_id: str
    article_id: str = ""
    sentence: str = ""
    expression: str = ""
    char_start: int = -1
    headline: str = ""
    trigger: str = ""

    def as_dict(self) -> dict[str, object]:
        """Return what is known as plain data."""
        cells = {name: getattr(self, name) for name in _EVIDENCE}
        return {name: cell for name, cell in cells.items() if cell not in ("", -1)}

    @classmethod
    def read(cls, given: object, *, where: str) -> Evidence:
        """Read plain data.

        Raises
        ------
        CorrectionError
        """
        if not isinstance(given, dict) or not isinstance(given.get("event_id"), str) or not given["event_id"]:
            raise CorrectionError("it needs an object with an `event_id`", where=where)
        known = {name: given[name] for name in _EVIDENCE if given.get(name) is not None}
        for name, cell in known.items():
            wanted = int if name == "char_start" else str
            if not isinstance(cell, wanted) or isinstance(cell, bool):
                raise CorrectionError(f"{name}: {cell!r} is no {'number' if wanted is int else 'text'}", where=where)
        return cls(**known)


_EVIDENCE = ("event_id", "article_id", "sentence", "expression", "char_start", "headline", "trigger")


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One change. `others` are the events merged in or the mentions taken out; `changes` the fields that an edit sets.

    `undoes` is the id of the correction that an undo takes back. `when` is ISO 8601. `nth` tells apart what one person
    did twice at one time.

    Raises
    ------
    CorrectionError
        Where a part that the action needs is missing, or a field or value is none that an event can have.
    """

    action: Action
    who: str
    when: str
    why: str = ""
    event: Evidence | None = None
    others: tuple[Evidence, ...] = ()
    changes: Mapping[str, Any] = field(default_factory=dict)
    undoes: str = ""
    nth: int = 0

    def __post_init__(self) -> None:
        if self.action is Action.UNDO:
            if not self.undoes:
                raise CorrectionError("an undo needs `undoes`, the id of a correction")
            return
        if self.event is None:
            raise CorrectionError(f"a correction that is a {self.action} needs `event`")
        if self.action is Action.EDIT and not self.changes:
            raise CorrectionError("an edit needs `set`, the fields that it changes")
        if self.action is not Action.EDIT and not self.others:
            raise CorrectionError(f"a {self.action} needs `others`")
        object.__setattr__(self, "changes", checked(self.changes))

    @property
    def id(self) -> str:
        """Stable id: a hash of all that it says."""
        text = json.dumps(self._content(), ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]

    def again(self) -> Correction:
        """Give the same correction another id."""
        return replace(self, nth=self.nth + 1)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All that it is bound to."""
        return (*((self.event,) if self.event is not None else ()), *self.others)

    def as_dict(self) -> dict[str, object]:
        """Return it as plain data, the id first."""
        return {"id": self.id} | self._content()

    def _content(self) -> dict[str, object]:
        content: dict[str, object] = {"action": str(self.action)}
        if self.event is not None:
            content["event"] = self.event.as_dict()
        if self.others:
            content["others"] = [other.as_dict() for other in self.others]
        if self.changes:
            content["set"] = dict(self.changes)
        if self.undoes:
            content["undoes"] = self.undoes
        content |= {"who": self.who, "when": self.when, "why": self.why}
        return content | ({"nth": self.nth} if self.nth else {})

    @classmethod
    def read(cls, given: object, *, where: str = "correction") -> Correction:
        """Read plain data; keys that are not known are passed over, an id is made anew.

        Raises
        ------
        CorrectionError
            It says what is wrong, at `where`.
        """
        if not isinstance(given, dict):
            raise CorrectionError("no object in { }", where=where)
        if given.get("action") not in set(Action):
            raise CorrectionError(f"action: {given.get('action')!r} is none of {', '.join(Action)}", where=where)
        texts = {name: given.get(name, "") for name in ("who", "when", "why", "undoes")}
        others, changes, nth = given.get("others", []), given.get("set", {}), given.get("nth", 0)
        if not all(isinstance(text, str) for text in texts.values()) or not isinstance(nth, int):
            raise CorrectionError("who, when, why and undoes are texts, nth is a number", where=where)
        if not isinstance(others, list) or not isinstance(changes, dict):
            raise CorrectionError("`others` is a list and `set` an object", where=where)
        event = given.get("event")
        try:
            return cls(
                action=Action(given["action"]),
                event=Evidence.read(event, where="event") if event is not None else None,
                others=tuple(Evidence.read(other, where="others") for other in others),
                changes=changes,
                nth=nth,
                **texts,
            )
        except CorrectionError as error:
            raise CorrectionError(str(error), where=where) from error


def standing(corrections: list[Correction]) -> list[Correction]:
    """Leave out undos and what they take back; an undo that is undone takes nothing back. The order stays."""
    undone: set[str] = set()
    for one in reversed(corrections):
        if one.action is Action.UNDO and one.id not in undone:
            undone.add(one.undoes)
    return [one for one in corrections if one.action is not Action.UNDO and one.id not in undone]
