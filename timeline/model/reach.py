"""Members of the model's enumerations within quick reach; see `members_of`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.model.members import members_of

if TYPE_CHECKING:
    from timeline.model import Bound, Direction, EventClass, Extent, Granularity, Kind, Status, TimexType
else:
    from timeline.model import event, interval, text

    Bound = members_of(interval.Bound)
    Direction = members_of(text.Direction)
    EventClass = members_of(event.EventClass)
    Extent = members_of(interval.Extent)
    Granularity = members_of(interval.Granularity)
    Kind = members_of(text.Kind)
    Status = members_of(event.Status)
    TimexType = members_of(text.TimexType)

__all__ = ["Bound", "Direction", "EventClass", "Extent", "Granularity", "Kind", "Status", "TimexType"]
