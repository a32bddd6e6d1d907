"""What a time expression dates: trigger, status, attribution, actors, places and class."""

from typing import TYPE_CHECKING

from timeline.deferred import fetching

if TYPE_CHECKING:
    from timeline.events.extract import extract_events
    from timeline.events.mentions import country_code, names_in
    from timeline.events.outline import Outline, main_event

__all__ = ["Outline", "country_code", "extract_events", "main_event", "names_in"]

_HOME = {
    "Outline": "timeline.events.outline",
    "country_code": "timeline.events.mentions",
    "extract_events": "timeline.events.extract",
    "main_event": "timeline.events.outline",
    "names_in": "timeline.events.mentions",
}

__getattr__ = fetching(__name__, _HOME, globals())
