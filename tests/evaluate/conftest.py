"""A small corpus of our own: four documents, the last one held out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS = {
    "a.tml": "They met <TIMEX3 type='DATE' value='2021-05-04'>yesterday</TIMEX3>.",
    "b.tml": "They met <TIMEX3 type='DATE' value='2020-03'>in March</TIMEX3>, and <TIMEX3 type='DATE'"
    " value='PAST_REF'>long since</TIMEX3>.",
    "c.tml": "They left on 3 May 2021.",
    "d.tml": "They secretly met <TIMEX3 type='DATE' value='2021-05-01'>on Monday</TIMEX3>.",
}


def timeml(body: str) -> str:
    dct = "<TIMEX3 tid='t0' type='DATE' value='2021-05-05' functionInDocument='CREATION_TIME'>2021-05-05</TIMEX3>"
    return f"<TimeML><DCT>{dct}</DCT><TEXT>{body}</TEXT></TimeML>"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name, body in DOCUMENTS.items():
        (folder / name).write_text(timeml(body), encoding="utf-8")
    return folder
