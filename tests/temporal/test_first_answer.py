"""The first answer waits for nothing that reads no time expressions."""

from __future__ import annotations

import subprocess
import sys


def test_the_first_answer_loads_neither_readers_nor_events() -> None:
    code = (
        "import sys, timeline; timeline.timexes('on Monday', '2022-02-16'); "
        "heavy = {'timeline.ingest', 'timeline.events.extract', 'timeline.render', 'plotly', 'sklearn'}; "
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 (our own code)
