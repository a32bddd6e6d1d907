"""PDF and Word documents: the text as it reads, without what paper adds to it, and no date from their properties."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from timeline.ingest import Skipped, load, pdf
from timeline.model import PublishedFrom

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from timeline.model import Article

GOOD = "The council met in the old town hall and talked about the bridge until late at night."
TODAY = dt.date(2022, 3, 1)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

Text = tuple[int, int, int, str]
"""Left, bottom and size in points, and the words."""


def printed(pages: Sequence[Sequence[Text]], info: str = "/CreationDate (D:20220220100000)") -> bytes:
    """Write a PDF of text set in Helvetica."""
    bodies = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(pages)))
    bodies += [f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>"]
    bodies += ["<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>", f"<< {info} >>"]
    for n, lines in enumerate(pages):
        shown = "".join(f"BT /F {size} Tf {x} {y} Td ({words}) Tj ET\n" for x, y, size, words in lines)
        box = "/MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >>"
        bodies += [f"<< /Type /Page /Parent 2 0 R {box} /Contents {6 + 2 * n} 0 R >>"]
        bodies += [f"<< /Length {len(shown)} >>\nstream\n{shown}endstream"]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer << /Size {len(bodies) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}{end}".encode()


def lines(top: int, *words: str, size: int = 10, left: int = 72) -> list[Text]:
    return [(left, top - 12 * n, size, line) for n, line in enumerate(words)]


def one(path: Path, data: bytes) -> Article | Skipped:
    path.write_bytes(data)
    (item,) = load([path], today=TODAY)
    return item


PAGES = [
    [
        (72, 810, 8, "Harbor Post - Special report"),
        (72, 760, 20, "Bridge closed"),
        *lines(
            720,
            "Published 12 February 2022",
        ),
        *lines(
            690,
            "The army closed the bridge over the river on Saturday, and the mayor an-",
            "nounced that it would stay closed for a week, as the well-",
            "known and loved, indeed well-known bridge had been damaged.",
        ),
        *lines(640, "Nobody was hurt, and the trains were running as usual in the afternoon, but", "the harbor was"),
        (290, 20, 8, "Page 1 of 2"),
    ],
    [
        (72, 810, 8, "Harbor Post - Special report"),
        *lines(780, "shut."),
        *lines(750, "Ferries instead", size=14),
        *lines(725, "Two ferries are to carry passengers from Monday."),
        *lines(700, "• North landing: every hour", "• South landing: every half hour"),
        (290, 20, 8, "Page 2 of 2"),
    ],
]


def test_pdf_reads_as_its_article(tmp_path: Path) -> None:
    article = one(tmp_path / "a", printed(PAGES))
    assert not isinstance(article, Skipped)
    assert article.text.split("\n\n") == [
        "## Bridge closed",
        "Published 12 February 2022",
        (
            "The army closed the bridge over the river on Saturday, and the mayor announced that it would stay closed "
            "for a week, as the well-known and loved, indeed well-known bridge had been damaged."
        ),
        "Nobody was hurt, and the trains were running as usual in the afternoon, but the harbor was shut.",
        "## Ferries instead",
        "Two ferries are to carry passengers from Monday.",
        "- North landing: every hour\n- South landing: every half hour",
    ]
    assert article.title == "Bridge closed"
    assert article.published == dt.datetime(2022, 2, 12)  # noqa: DTZ001
    assert article.published_from is PublishedFrom.BYLINE


def test_short_lines_of_a_pdf_stand_alone(tmp_path: Path) -> None:
    set_lines = ("Bridge closed", "By A. Writer", "Published 12 February 2022", GOOD, "It meets again.")
    article = one(tmp_path / "a.pdf", printed([lines(700, *set_lines)]))
    assert not isinstance(article, Skipped)
    assert article.text.split("\n\n") == [*set_lines[:3], f"{GOOD} It meets again."]
    assert article.published == dt.datetime(2022, 2, 12)  # noqa: DTZ001


def test_creation_date_of_a_pdf_is_no_publication_date(tmp_path: Path) -> None:
    article = one(tmp_path / "a.pdf", printed([lines(700, GOOD)], "/CreationDate (D:20220220100000) /Title (a.docx)"))
    assert not isinstance(article, Skipped)
    assert (article.published, article.title, article.text) == (None, None, GOOD)


def test_page_printed_by_a_browser_gives_its_address_and_not_the_day_of_printing(tmp_path: Path) -> None:
    page = [
        (30, 820, 8, "2/20/22, 3:04 PM"),
        (200, 820, 8, "Bridge closed"),
        *lines(700, GOOD),
        (30, 10, 8, "https://harbor-post.example/news/bridge"),
        (550, 10, 8, "1/1"),
    ]
    article = one(tmp_path / "a.pdf", printed([page]))
    assert not isinstance(article, Skipped)
    assert (article.text, article.url) == (GOOD, "https://harbor-post.example/news/bridge")
    assert article.published is None


def test_pdf_of_scans_is_one_line(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument.new()
    for _ in range(2):
        page = document.new_page(200, 200)
        image = pypdfium2.PdfImage.new(document)
        image.set_bitmap(pypdfium2.PdfBitmap.new_native(10, 10, 4))
        page.insert_obj(image)
        page.gen_content()
    buffer = io.BytesIO()
    document.save(buffer)
    document.close()
    (tmp_path / "b.txt").write_text(GOOD)
    (tmp_path / "a.pdf").write_bytes(buffer.getvalue())
    line, article = load([tmp_path], today=TODAY)
    assert isinstance(line, Skipped)
    assert "only images, as in a scan; run it through OCR" in line.reason
    assert not isinstance(article, Skipped)


def test_page_without_text_among_others_is_noted(tmp_path: Path) -> None:
    article = one(tmp_path / "a.pdf", printed([lines(700, GOOD), []]))
    assert not isinstance(article, Skipped)
    assert article.notes == ("1 of 2 pages hold no text (scans?)",)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a broken PDF"),
        (printed(PAGES)[:300], "a broken PDF"),
        (b"%PDF-1.4\n" + b"<<" * 50_000, "a broken PDF"),
    ],
)
def test_broken_pdf_is_one_line(tmp_path: Path, data: bytes, reason: str) -> None:
    line = one(tmp_path / "a.pdf", data)
    assert isinstance(line, Skipped)
    assert reason in line.reason


def test_pdf_of_too_many_pages_or_letters_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_CHARACTERS", 100)
    line = one(tmp_path / "a.pdf", printed(PAGES))
    assert "too many for one article" in str(line)
    monkeypatch.setattr(pdf, "_MAX_PAGES", 1)
    line = one(tmp_path / "a.pdf", printed(PAGES))
    assert "2 pages are too many" in str(line)


def paragraph(words: str, *, style: str = "", listed: bool = False) -> str:
    number = "<w:numPr><w:numId w:val='1'/></w:numPr>" if listed else ""
    named = f"<w:pStyle w:val='{style}'/>" if style else ""
    return (
        f"<w:p><w:pPr>{named}<w:tabs><w:tab w:val='left'/></w:tabs>{number}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
    )


def document(body: str, *, title: str = "", head: str = "") -> bytes:
    styles = "<w:style w:styleId='Titre1'><w:name w:val='heading 1'/></w:style>"
    spaces = "xmlns:c='urn:c' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:t='http://purl.org/dc/terms/'"
    core = (
        f"<c:coreProperties {spaces}>"
        f"<dc:title>{title}</dc:title><t:created>2022-02-20T10:00:00Z</t:created></c:coreProperties>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml", f"{head}<w:document xmlns:w='{WORD}'><w:body>{body}</w:body></w:document>"
        )
        archive.writestr("word/styles.xml", f"<w:styles xmlns:w='{WORD}'>{styles}</w:styles>")
        archive.writestr("docProps/core.xml", core)
    return buffer.getvalue()


def test_word_document_reads_as_its_article(tmp_path: Path) -> None:
    cells = "".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in ("Ferry", "12 February"))
    changed = (
        "<w:p><w:r><w:t xml:space='preserve'>The bridge </w:t></w:r>"
        "<w:del><w:r><w:delText>was open</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>was closed.</w:t></w:r></w:ins><w:r><w:br/><w:t>It</w:t><w:tab/><w:t>fell.</w:t></w:r></w:p>"
    )
    body = (
        paragraph("Bridge closed", style="Titre1")
        + paragraph("Published 12 February 2022")
        + paragraph("")
        + changed
        + paragraph("North landing", listed=True)
        + paragraph("South landing", listed=True)
        + f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>"
        + f"<w:sdt><w:sdtContent>{paragraph(GOOD)}</w:sdtContent></w:sdt>"
    )
    article = one(tmp_path / "a", document(body, title="Properties"))
    assert not isinstance(article, Skipped)
    assert article.text.split("\n\n") == [
        "## Bridge closed",
        "Published 12 February 2022",
        "The bridge was closed.\nIt fell.",
        "- North landing\n- South landing",
        "Ferry | 12 February\nFerry | 12 February",
        GOOD,
    ]
    assert (article.title, article.published) == ("Bridge closed", dt.datetime(2022, 2, 12))  # noqa: DTZ001


@pytest.mark.parametrize(("title", "expected"), [("The bridge", "The bridge"), ("Document1", None), ("a.docx", None)])
def test_properties_of_a_word_document_give_a_title_and_no_date(
    tmp_path: Path, title: str, expected: str | None
) -> None:
    article = one(tmp_path / "a.docx", document(paragraph(GOOD), title=title))
    assert not isinstance(article, Skipped)
    assert (article.text, article.title, article.published) == (GOOD, expected, None)


def test_entities_of_a_hostile_word_document_are_not_unfolded(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("Not to be read.")
    unfolded = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    head = f'<!DOCTYPE x [<!ENTITY e0 "lol"><!ENTITY f SYSTEM "file://{secret}">{unfolded}]>'
    item = one(tmp_path / "a.docx", document(paragraph(f"{GOOD}&f;&e11;"), head=head))
    assert "Not to be read" not in str(item)
    assert "lol" not in str(item)


def test_broken_styles_and_properties_cost_no_text(tmp_path: Path) -> None:
    data = bytearray(document(paragraph(GOOD, style="Titre1"), title="Lost"))
    for name in (b"word/styles.xml", b"docProps/core.xml"):
        data[data.index(name) + len(name) + 9] ^= 0xFF
    article = one(tmp_path / "a.docx", bytes(data))
    assert not isinstance(article, Skipped)
    assert (article.text, article.title) == (GOOD, None)


@pytest.mark.parametrize(
    ("body", "reason"), [("<w:p>", "a broken Word document"), ("", "no text"), ("<w:p/>" * 9, "no text")]
)
def test_word_document_without_an_article_is_one_line(tmp_path: Path, body: str, reason: str) -> None:
    line = one(tmp_path / "a.docx", document(body))
    assert isinstance(line, Skipped)
    assert reason in line.reason


def test_word_document_that_is_a_bomb_is_one_line(tmp_path: Path) -> None:
    line = one(tmp_path / "a.docx", document("<w:p/>" * 3_000_000))
    assert isinstance(line, Skipped)
    assert "more than 200 times its size" in line.reason
