from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from timeline.errors import EvaluationInputError
from timeline.evaluate.timeml import gold_paths, is_held, is_partial, read_cat_times, read_timeml

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


CAT = """<Document>
<token t_id="1" sentence="0">Bridge</token><token t_id="2" sentence="0">opens</token>
<token t_id="3" sentence="1">On</token><token t_id="4" sentence="1">Monday</token>
<token t_id="5" sentence="1">night</token>
<Markables>
<TIMEX3 m_id="1" type="TIME" value="2021-05-03TNI"><token_anchor t_id="5"/><token_anchor t_id="4"/></TIMEX3>
<TIMEX3 m_id="2" functionInDocument="CREATION_TIME" type="DATE" value="2021-05-04"/>
</Markables></Document>"""


def test_cat_xml_is_read_as_timeml_is(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text(CAT, encoding="utf-8")
    text, dct, (mention,) = read_cat_times(path)
    assert (text, dct) == ("Bridge opens\n\nOn Monday night\n\n", "2021-05-04")
    assert (text[mention.start : mention.end], str(mention)) == ("Monday night", "Monday night TIME 2021-05-03TNI")


@pytest.mark.parametrize("content", ["<Document>", "<Document/>", CAT.replace('t_id="5"/>', 't_id="9"/>')])
def test_what_is_no_cat_xml_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.xml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(EvaluationInputError, match=r"bad\.xml: no CAT XML"):
        read_cat_times(path)


def test_cat_files_are_found_at_all_levels_where_there_is_no_timeml(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/c.xml", "a.xml"):
        (tmp_path / name).touch()
    assert gold_paths(tmp_path) == [tmp_path / "a.xml", tmp_path / "b" / "c.xml"]
    (tmp_path / "d.tml").touch()
    assert gold_paths(tmp_path) == [tmp_path / "d.tml"]
    assert [is_partial(tmp_path / name) for name in ("a.xml", "d.tml")] == [True, False]
