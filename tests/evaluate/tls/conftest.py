from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

FLOOD = "Floods destroyed the old bridge at Karsk on 3 May 2021 , police said -LRB- see map -RRB- ."
STRIKE = "Dockers at Port Varn went on strike on 5 May 2021 , the union said ."


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Write a topic of four articles, one of them out of the gold's time, and the stop list above it."""
    (tmp_path / "rouge").mkdir()
    (tmp_path / "rouge" / "smart_common_words.txt").write_text("the\nat\non\n", encoding="utf-8")
    topic = tmp_path / "set" / "karsk"
    topic.mkdir(parents=True)
    days = (
        ("a", "2021-05-03", FLOOD),
        ("b", "2021-05-04", FLOOD),
        ("c", "2021-05-05", STRIKE),
        ("d", "2021-07-01", FLOOD),
    )
    with gzip.open(topic / "articles.jsonl.gz", "wt", encoding="utf-8") as file:
        for name, published, text in days:
            row = {"id": name, "published": published, "source": f"{name} news", "text": f"{text} \nMore is to come . "}
            file.write(json.dumps(row) + "\n")
    gold = {
        "topic": "karsk",
        "keywords": ["karsk", "strike"],
        "timelines": [
            {"name": "one", "days": [["2021-05-03", [FLOOD]], ["2021-05-05", [STRIKE]]]},
            {"name": "two", "days": [["2021-05-03", ["Flood at Karsk ."]], ["2021-05-05", []]]},
        ],
    }
    (topic / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return tmp_path / "set"
