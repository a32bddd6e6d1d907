"""Enumerations whose members are within quick reach; see `members_of`. For their names alone there is `members`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.model.members import members_of

if TYPE_CHECKING:
    from timeline.languages.shapes import Operator, Unit
    from timeline.model import Direction, Granularity, Kind
else:
    from timeline.languages import shapes
    from timeline.model import interval, text

    Direction = members_of(text.Direction)
    Granularity = members_of(interval.Granularity)
    Kind = members_of(text.Kind)
    Operator = members_of(shapes.Operator)
    Unit = members_of(shapes.Unit)

__all__ = ["Direction", "Granularity", "Kind", "Operator", "Unit"]
