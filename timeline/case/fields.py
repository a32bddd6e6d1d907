"""The fields of an event that a person may set, and what they may hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.case.dates import date_cells
from timeline.errors import CorrectionError
from timeline.model import EventClass, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

DATE = "date"
TEXTS = ("headline", "note")
LISTS = ("actor", "recipient", "places", "attribution")
FLAGS = ("pinned", "hidden", "wrong")
CHOICES = {"status": tuple(Status), "category": tuple(EventClass)}
FIELDS = (DATE, *CHOICES, *TEXTS, *LISTS, *FLAGS)
"""`date` is EDTF text, "" for undated; `hidden` and `wrong` take an event off the timeline; None takes an edit back."""


def checked(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Check the fields of an edit and their values, and put them in a fixed order.

    Raises
    ------
    CorrectionError
        For a field that cannot be set, or a value that it cannot hold.
    """
    for name, value in changes.items():
        if name not in FIELDS:
            raise CorrectionError(f"{name!r} cannot be set; use one of {', '.join(FIELDS)}", where="set")
        if value is not None:
            _check(name, value)
    return {name: changes[name] for name in FIELDS if name in changes}


def _check(name: str, value: Any) -> None:  # noqa: ANN401 (a value of any type)
    if name in FLAGS:
        if not isinstance(value, bool):
            raise CorrectionError(f"{value!r} is neither true nor false", where=name)
    elif name in LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise CorrectionError(f"{value!r} is no list of texts", where=name)
    elif not isinstance(value, str):
        raise CorrectionError(f"{value!r} is no text", where=name)
    elif name == DATE:
        date_cells(value)
    elif name in CHOICES and value not in CHOICES[name]:
        raise CorrectionError(f"{value!r} is none of {', '.join(CHOICES[name])}", where=name)
    elif name == "headline" and not value.strip():
        raise CorrectionError("an event needs a headline; to take the edit back, set null", where=name)
