from __future__ import annotations

import datetime as dt
from pathlib import Path  # noqa: TC003 (hypothesis and pytest read it)

import pytest

from timeline.errors import EvaluationInputError
from timeline.evaluate.cat import joined
from timeline.evaluate.status_gold import CAT, COLUMNS, GoldDocument, read_status_gold

ROWS = """\
0\tRebels\t_\tNNS\t1\tnsubj\trebel
1\tdid\t_\tVBD\t3\taux\tdo
2\tn't\t_\tRB\t3\tneg\tnot
3\tattack\t-2.5\tVB\t3\tROOT\tattack
4\t.\t_\t.\t3\tpunct\t.

0\tTalks\t2\tNNS\t1\tnsubj\ttalk
1\tmay\t_\tMD\t2\taux\tmay
2\tre\t_\tAFX\t2\tx\tre
3\t-\t_\tHYPH\t2\tx\t-
4\tstart\t-0.7\tVB\t2\tROOT\tstart
"""
XML = """<?xml version="1.0" ?><Document doc_name="one">
<token number="0" sentence="0" t_id="1">Mayor</token><token number="1" sentence="0" t_id="2">quits</token>
<token number="0" sentence="1" t_id="3">She</token><token number="1" sentence="1" t_id="4">will</token>
<token number="2" sentence="1" t_id="5">leave</token><token number="3" sentence="1" t_id="6">.</token>
<Markables>
<EVENT_MENTION m_id="1" certainty="CERTAIN" polarity="POS" time="NON_FUTURE"><token_anchor t_id="2"/></EVENT_MENTION>
<EVENT_MENTION m_id="2" certainty="POSSIBLE" polarity="NEG" time="FUTURE"><token_anchor t_id="4"/>
<token_anchor t_id="5"/></EVENT_MENTION>
<EVENT_MENTION m_id="3"><token_anchor t_id="1"/></EVENT_MENTION>
<EVENT_MENTION m_id="4" certainty="CERTAIN" polarity="POS" time="FUTURE"/>
<TIMEX3 m_id="5" functionInDocument="CREATION_TIME" value="2021-06-10T08:00"/>
</Markables></Document>"""


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def judged(document: GoldDocument) -> list[tuple[str, set[str]]]:
    return [(document.text[one.start : one.end], set(one.classes)) for one in document.predicates]


def test_columns_give_a_document_a_sentence_with_the_predicates_classes(tmp_path: Path) -> None:
    put(tmp_path, "README.txt", "Two sentences.")
    put(tmp_path, "deep/dev.conll", ROWS)
    form, (first, second) = read_status_gold(tmp_path)
    assert form == COLUMNS
    assert (first.text, judged(first)) == ("Rebels didn't attack.", [("attack", {"denied"})])
    assert (second.text, judged(second)) == ("Talks may re-start", [("Talks", {"happened"}), ("start", {"uncertain"})])


def test_columns_may_be_parted_by_blanks_and_lines_end_as_they_like(tmp_path: Path) -> None:
    path = tmp_path / "test.conll"
    path.write_bytes("# a comment\r\n0  Rebels  _\r\n1  left  3\r\n".encode("utf-8-sig"))
    form, (document,) = read_status_gold(path)
    assert (form, document.text, judged(document)) == (COLUMNS, "Rebels left", [("left", {"happened"})])


def test_cat_gives_a_document_a_file_and_leaves_out_events_without_attributes(tmp_path: Path) -> None:
    put(tmp_path, "b/one.xml", XML)
    put(tmp_path, "schema.xsd", "<?xml version='1.0'?><schema/>")
    form, (document,) = read_status_gold(tmp_path)
    assert form == CAT
    assert document.published == dt.date(2021, 6, 10)
    assert [sentence.text for sentence in document.sentences] == ["Mayor quits", "She will leave."]
    assert [document.text[s.start : s.end] for s in document.sentences] == ["Mayor quits", "She will leave."]
    assert judged(document) == [("quits", {"happened"}), ("will leave", {"future", "uncertain", "negated"})]


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({}, "no gold file of status"),
        ({"a.txt": "Nothing to see."}, "no gold file of status"),
        ({"a.conll": ROWS, "b.xml": XML}, "both columns and CAT XML"),
        ({"a.conll": ROWS.replace("-2.5", "4.5")}, "'4.5' in the sentence at line 1"),
        ({"a.conll": ROWS.replace("-0.7", "maybe")}, "'maybe' in the sentence at line 7"),
        ({"a.conll": ROWS + "\n0\tBut\n"}, "line 13 has no third column"),
        ({"a.xml": XML.replace("</Document>", "")}, "no CAT XML"),
        ({"a.xml": XML.replace('<token_anchor t_id="2"/>', '<token_anchor t_id="99"/>')}, "no token '99'"),
    ],
)
def test_what_cannot_be_scored_is_told_in_one_line(tmp_path: Path, files: dict[str, str], why: str) -> None:
    for name, text in files.items():
        put(tmp_path, name, text)
    with pytest.raises(EvaluationInputError, match=why) as refused:
        read_status_gold(tmp_path)
    assert "\n" not in str(refused.value)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EvaluationInputError, match="no such file"):
        read_status_gold(tmp_path / "none")


def test_tokens_are_joined_as_they_are_written() -> None:
    words = ["``", "We", "ca", "n't", "(", "yet", "-RRB-", ",", "''", "Ann", "'s", "aide", "said", "."]
    line, places = joined(words)
    assert line == "``We can't (yet),'' Ann's aide said."
    assert [line[start:end] for start, end in places[:3]] == ["``", "We", "ca"]
