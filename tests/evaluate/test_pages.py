"""Scores of the dates of pages, on pages made for it."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from timeline.errors import InputNotFoundError
from timeline.evaluate.pages import PageScores, score_pages

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The council met in the old town hall and talked about the bridge until late at night."
PAGES = {
    "a.html": ("2022-02-12", "2022-02-12"),
    "b.html": ("2022-02-12", "2022-02-13"),
    "c.html": ("2022-02-12", None),
    "d.html": ("2022-02-12", "2022-02-14"),
    "e.html": ("NaN", "2022-02-12"),
    "f.html": ("NaN", None),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pages with a gold day and the day that they state, one of them packed."""
    gold = {}
    for name, (day, stated) in PAGES.items():
        meta = f'<meta property="article:published_time" content="{stated}">' if stated else ""
        page = f"<!DOCTYPE html><html><head>{meta}</head><body><article><p>{TEXT}</p></article></body></html>"
        if name == "b.html":
            (tmp_path / "b.html.gz").write_bytes(gzip.compress(page.encode()))
        else:
            (tmp_path / name).write_text(page)
        gold[f"https://a.example/{name}"] = {"file": name, "date": day}
    (tmp_path / "gold.json").write_text(json.dumps(gold))
    return tmp_path


def counts(scores: PageScores) -> tuple[int, ...]:
    return scores.right, scores.wrong, scores.missing, scores.invented, scores.undated


def test_each_page_is_counted_once_and_held_out_mistakes_are_not_kept(folder: Path) -> None:
    scores = score_pages(folder)
    assert counts(scores) == (1, 2, 1, 1, 1)
    assert [mistake.name for mistake in scores.mistakes] == ["b.html.gz", "c.html", "e.html"]
    assert scores.as_dict(examples=1)["mistakes"] == [scores.mistakes[0]._asdict()]
    assert scores.characters == 6 * len(TEXT)


def test_parts_make_up_the_whole(folder: Path) -> None:
    assert counts(score_pages(folder, part="held")) == (0, 1, 0, 0, 0)
    assert counts(score_pages(folder, part="seen")) == (1, 1, 1, 1, 1)


def test_missing_gold_or_page_is_one_line(folder: Path) -> None:
    (folder / "a.html").unlink()
    with pytest.raises(InputNotFoundError, match=r"a\.html"):
        score_pages(folder)
    (folder / "gold.json").unlink()
    with pytest.raises(InputNotFoundError, match=r"gold\.json"):
        score_pages(folder)
