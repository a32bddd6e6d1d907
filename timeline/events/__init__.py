"""What a time expression dates: trigger, status, attribution, actors, places and class."""

from timeline.events.extract import extract_events
from timeline.events.mentions import country_code, names_in
from timeline.events.outline import Outline, main_event

__all__ = ["Outline", "country_code", "extract_events", "main_event", "names_in"]
