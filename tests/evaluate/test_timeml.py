from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.errors import EvaluationInputError
from timeline.evaluate.timeml import gold_paths, is_held, read_timeml

if TYPE_CHECKING:
    from pathlib import Path

GOLD = """<TimeML><DCT>written <TIMEX3 tid="t0" type="DATE" value="2021-05-04">4 May</TIMEX3></DCT>
<TEXT>Smith &amp; Sons <EVENT>met</EVENT> <TIMEX3 tid="t1" type="DATE" value="2021-05-03">on the <b>third</b></TIMEX3>.
</TEXT></TimeML>"""


def test_offsets_count_the_characters_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "a.tml"
    path.write_text(GOLD, encoding="utf-8")
    text, dct, (mention,) = read_timeml(path)
    assert text == "Smith & Sons met on the third.\n"
    assert dct == "2021-05-04"
    assert text[mention.start : mention.end] == mention.text == "on the third"
    assert (mention.type, mention.value, str(mention)) == ("DATE", "2021-05-03", "on the third DATE 2021-05-03")


def test_a_timex_in_a_timex_starts_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.tml"
    path.write_text(
        "<TimeML><TEXT>In <TIMEX3 type='DATE' value='2021-05'>early "
        "<TIMEX3 type='DATE' value='2021'>2021</TIMEX3></TIMEX3></TEXT></TimeML>",
        encoding="utf-8",
    )
    text, dct, mentions = read_timeml(path)
    assert dct is None
    assert [(text[one.start : one.end], one.value) for one in mentions] == [("2021", "2021"), ("early 2021", "2021-05")]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"<TimeML>", "no TimeML"),
        (b"<TimeML></TimeML>", "no <TEXT>"),
        (b"\xff\xfe\xff", "no TimeML"),
        (b"", "no TimeML"),
    ],
)
def test_what_is_no_timeml_is_named(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "bad.tml"
    path.write_bytes(content)
    with pytest.raises(EvaluationInputError, match=rf"bad\.tml: .*{problem}"):
        read_timeml(path)


def test_paths_are_in_name_order_and_only_timeml(tmp_path: Path) -> None:
    for name in ("c.tml", "a.tml", "b.timeml", "notes.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in gold_paths(tmp_path)] == ["a.tml", "b.timeml", "c.tml"]
    assert gold_paths(tmp_path / "notes.txt") == [tmp_path / "notes.txt"]


def test_a_folder_without_gold_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(EvaluationInputError, match=r"no \.tml file"):
        gold_paths(tmp_path)
    with pytest.raises(EvaluationInputError, match="no such file or folder"):
        gold_paths(tmp_path / "missing")


def test_every_fourth_document_is_held() -> None:
    assert [position for position in range(9) if is_held(position)] == [3, 7]
