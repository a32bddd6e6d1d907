from __future__ import annotations

from timeline.events.intensity import intensity
from timeline.model import EventClass, Status


def test_intensity_is_that_of_the_trigger_and_of_what_happened() -> None:
    assert intensity(EventClass.COERCE, Status.HAPPENED) == -5.0
    assert intensity(EventClass.COERCE, Status.HAPPENED, "blockade") == -9.5
    assert intensity(EventClass.ASSAULT, Status.ONGOING) == -10.0
    assert intensity(EventClass.ASSAULT, Status.FORECAST) is None
    assert intensity(None, Status.HAPPENED) is None
