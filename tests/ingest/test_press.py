"""Exports of press databases: an article each, with the date of its own head."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import read

if TYPE_CHECKING:
    from pathlib import Path

TODAY = dt.date(2022, 3, 1)
TEXT = """The army put up barriers on both banks before dawn on Saturday, and police sent drivers to the old road.

Graphic: that is what the mayor called the damage. Two ferries are to carry passengers from Monday."""
OLD_NEXIS = """                               {number} of 2 DOCUMENTS


                                  {source}

                           {date} Saturday
                                Main Edition

{title}

BYLINE: Ann Lee

LENGTH: 212 words

HIGHLIGHT: The council has closed the bridge

{text}

LOAD-DATE: February 27, 2022

LANGUAGE: ENGLISH

                       Copyright 2022 {source} Ltd.
                              All Rights Reserved


"""
NEXIS = """{title}
{source}
{date} Saturday 10:15 AM GMT
Copyright 2022 {source} Ltd. All Rights Reserved

Section: NEWS; Pg. 4
Length: 212 words
Byline: Ann Lee

Body

{text}

Load-Date: February 27, 2022

End of Document

"""
FACTIVA = """{title}

By Ann Lee
212 words
{date}
{source}
HARPST
English
Copyright 2022 {source} Ltd.

{text}

Document HARPST0020220212ei2c0001x

"""
PROQUEST = """____________________________________________________________

Document {number} of 2

{title}

Full text: {text}

Subject: Bridges; Ferries

Title: {title}

Publication title: {source}

Publication date: {date}

____________________________________________________________
"""


@pytest.mark.parametrize("form", [OLD_NEXIS, NEXIS, FACTIVA, PROQUEST])
def test_each_article_has_its_own_date_title_and_outlet(tmp_path: Path, form: str) -> None:
    first = form.format(number=1, title="Bridge closed", source="Harbor Post", date="February 12, 2022", text=TEXT)
    second = form.format(number=2, title="Ferries return", source="Evening Tide", date="February 14, 2022", text=TEXT)
    (tmp_path / "export.txt").write_text(first + second)
    found = list(read(tmp_path / "export.txt", today=TODAY))
    assert [(item.title, item.source, f"{item.published:%d}") for item in found] == [
        ("Bridge closed", "Harbor Post", "12"),
        ("Ferries return", "Evening Tide", "14"),
    ]
    assert [item.text.strip() for item in found] == [TEXT, TEXT]
    assert [item.origin for item in found] == ["export.txt, article 1", "export.txt, article 2"]
    assert found[0].published_note == "from the head of the export"


def test_article_of_an_export_without_a_date_has_none(tmp_path: Path) -> None:
    head = NEXIS.replace("{date} Saturday 10:15 AM GMT\n", "")
    (tmp_path / "a.txt").write_text(head.format(title="Bridge closed", source="Harbor Post", text=TEXT) * 2)
    assert [item.published for item in read(tmp_path, today=TODAY)] == [None, None]


@pytest.mark.parametrize(
    "line", ["End of the document", "2 of 3 documents were lost.", "Document 7 of the file", "____"]
)
def test_text_that_merely_sounds_like_an_export_is_one_article(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.txt").write_text(f"Bridge closed\n\n{TEXT}\n\n{line}\n\n{TEXT}\n")
    (article,) = read(tmp_path, today=TODAY)
    assert article.text.count("barriers") == 2


def test_a_label_far_below_the_head_is_part_of_the_text(tmp_path: Path) -> None:
    text = f"{TEXT}\n\n{TEXT}\n\n{TEXT}\n\nSection: that is what engineers call a stretch of the bridge."
    article = OLD_NEXIS.format(
        number=1, title="Bridge closed", source="Harbor Post", date="February 12, 2022", text=text
    )
    (tmp_path / "a.txt").write_text(article)
    (found,) = read(tmp_path, today=TODAY)
    assert found.text.strip() == text
