"""Members of the grammar's enumerations within quick reach; see `members_of`. For their names alone see `members`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.model.members import members_of

if TYPE_CHECKING:
    from timeline.languages.shapes import Anchor, Operator, Unit
else:
    from timeline.languages import shapes

    Anchor = members_of(shapes.Anchor)
    Operator = members_of(shapes.Operator)
    Unit = members_of(shapes.Unit)

__all__ = ["Anchor", "Operator", "Unit"]
