"""Made-up news articles in any number, each another, for measuring; the same for the same number.

python tests/benchmarks/articles.py 10000 FILE.jsonl     # one file
python tests/benchmarks/articles.py 1000 FOLDER          # a file an article
"""

from __future__ import annotations

import datetime as dt
import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TOWNS = "Arven Belmora Corvale Dunmere Estrova Farholt Garrick Halden Istria Jarnow Kelmar Lorne Mirova Norvik".split()
NAMES = "Adler Bright Conrad Dorsey Ellis Farrow Grant Hollis Ingram Jarvis Keller Lowell Mercer Norris Oakes".split()
BODIES = ["the interior ministry", "the Red Cross", "the city council", "the United Nations", "the rail company"]
DATED = [
    "Police arrested {n} people in {town} on {weekday}.",
    "{body} said on {weekday} that {n} families had left {town} since {month} {day}.",
    "Officials fear that the dam near {town} could break as early as {month} {day}.",
    "Talks between {body} and the unions are due to resume in {town} next {weekday}.",
    "The strike began on {month} {day}, {name} told reporters.",
    "Last year, {n} houses burned in {town}.",
    "Shelling killed {n} people in {town} late on {weekday}, according to {body}.",
    "{name} denied on {weekday} that the army had entered {town}.",
    "If the rain goes on, {town} will be evacuated by {month} {day}.",
    "{body} plans to open a shelter in {town} on {month} {day}.",
]
PLAIN = [
    "{name}, who runs a bakery there, has seen the water come up to the second step.",
    "The road to {town} is narrow and lined with poplars, and trucks have to wait for each other.",
    "Nobody at {body} would say how many were still inside.",
    "There was little bread in the shops of {town}, and {name} queued with everyone else.",
    "The mayor of {town} thanked the volunteers and asked them to rest.",
    "{body} has no figures of its own and relies on those of the hospitals.",
]


def articles(number: int) -> Iterator[dict[str, str]]:
    """Give articles of about 3,000 characters, a third of whose sentences hold a date."""
    for one in range(number):
        draw = random.Random(one)  # noqa: S311 (no secret)
        published = dt.date(2021, 1, 1) + dt.timedelta(days=draw.randrange(700))
        paragraphs = [" ".join(_sentence(draw, published) for _ in range(4)) for _ in range(9)]
        title = f"{draw.choice(TOWNS)} waits, report {one}"
        yield {"title": title, "published": published.isoformat(), "source": "Made-up Herald"} | {
            "text": "\n\n".join(paragraphs)
        }


def _sentence(draw: random.Random, published: dt.date) -> str:
    day = published + dt.timedelta(days=draw.randrange(-20, 20))
    told = draw.choice(DATED if draw.random() < 1 / 3 else PLAIN).format(
        n=draw.randrange(2, 900),
        town=draw.choice(TOWNS),
        name=draw.choice(NAMES),
        body=draw.choice(BODIES),
        weekday=day.strftime("%A"),
        month=day.strftime("%B"),
        day=day.day,
    )
    return told[0].upper() + told[1:]


def write(number: int, path: Path) -> None:
    """Write one JSON Lines file, or a folder of one JSON file an article."""
    if path.suffix == ".jsonl":
        with path.open("w", encoding="utf-8") as file:
            file.writelines(f"{json.dumps(article)}\n" for article in articles(number))
        return
    path.mkdir(parents=True, exist_ok=True)
    for one, article in enumerate(articles(number)):
        (path / f"{one:08d}.json").write_text(json.dumps(article), encoding="utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
