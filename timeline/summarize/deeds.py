"""Words and deeds: the classes of PLOVER (2021) by its quadrants of verbal and material, cooperation and conflict."""

from __future__ import annotations

from timeline.model import EventClass

VERBAL = (
    EventClass.AGREE,
    EventClass.CONSULT,
    EventClass.SUPPORT,
    EventClass.REQUEST,
    EventClass.ACCUSE,
    EventClass.REJECT,
    EventClass.THREATEN,
)
"""What is only said, be it in friendship or not."""
HOSTILE = (
    EventClass.THREATEN,
    EventClass.PROTEST,
    EventClass.SANCTION,
    EventClass.MOBILIZE,
    EventClass.COERCE,
    EventClass.ASSAULT,
)
"""The deeds of a conflict, and threats of them."""
