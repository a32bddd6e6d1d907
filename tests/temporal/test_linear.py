"""Work grows as the text does, whatever the text: counted in instructions, so that it is the same on any machine."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from timeline.temporal import timexes

if TYPE_CHECKING:
    from types import FrameType

SHORT, LONG = 500, 2_000


def instructions(text: str) -> int:
    """Count the instructions of the interpreter that one reading takes."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:  # noqa: ANN401 (a trace function returns itself)
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        timexes(text, "2022-02-12")
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize(
    "piece",
    [
        "1234567890",
        "1 ",
        "12/12/12/",
        "12/12/12 ",
        "of the of the ",
        "Monday ",
        "Monday to ",
        "12:30 ",
        "about 3 years old ",
        "Montag 月曜 Monday Понедельник ",
        '"now moved ',
        "- ",
        "from ",
        "the day after ",
        "1998-99-",
        "5 May. ",
        "... ",
        "on Friday and on Monday it will ",
        "said it had to be put off on 11 September, ",
        "in the nine months, a year earlier, ",
        "the quarter ended ",
        "In 1574 it was relieved since 3 October in 1574 ",
    ],
)
def test_work_is_linear_in_the_length(piece: str) -> None:
    texts = [(piece * (length // len(piece) + 1))[:length] for length in (SHORT, LONG)]
    for text in texts:
        timexes(text, "2022-02-12")
    short, long = (instructions(text) for text in texts)
    assert long <= LONG / SHORT * 1.15 * short + 2_000
