"""On which side of now a date lies, by the verbs of its clause."""

from __future__ import annotations

import pytest

from timeline.model import Direction
from timeline.temporal import calendar_mentions


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("This was announced on @.", Direction.PAST),
        ("On @ the minister spoke to reporters.", Direction.PAST),
        ("The minister said it will meet on @.", Direction.FUTURE),
        ("He said on @ that talks will follow.", Direction.PAST),
        ("They are to be received on @.", Direction.FUTURE),
        ("They plan to attack on @.", Direction.FUTURE),
        ("They decided to leave on @.", Direction.FUTURE),
        ("He flew to Geneva on @.", Direction.PAST),
        ("The exercise runs until @.", Direction.FUTURE),
        ("They may have shelled the port on @.", Direction.PAST),
        ("The meeting will be held on @.", Direction.FUTURE),
        ("The site could not be reached on @.", Direction.PAST),
        ("The meeting was to end on @.", Direction.PRESENT),
        ("They had expected it on @.", Direction.PRESENT),
        ("On @, the United Nations.", Direction.NONE),
    ],
)
def test_direction_of_a_date(sentence: str, direction: Direction) -> None:
    (mention,) = calendar_mentions(sentence.replace("@", "Friday, February 18"))
    assert mention.direction is direction
