"""No sentence crashes the reading of events, whatever its words: own sentences cut, spliced and shuffled.

A bounded, repeatable run in the tests; by hand for any number of sentences:

    python tests/events/test_fuzz.py SENTENCES [SEED]
"""

from __future__ import annotations

import datetime as dt
import random
import sys

import pytest

from timeline.events.shorten import WHOLE
from timeline.model import Article
from timeline.pipeline import events_of

SEED = 20220224
RUNS = 10
SENTENCES = 60
OWN = (
    "The army , which they claimed to have beaten , has left the port because the bridge had been blown up .",
    "Officials said the mayor , Ann Roe , 61 , would not resign , and that talks were to have begun at noon .",
    "`` We are going to leave '' , he told reporters who had been waiting since dawn , `` if they let us . ''",
    "According to the ministry , shelling killed nine people and wounded those trying to flee by boat .",
    "Peru is said to have been expected to be about to announce that it will not allow inspectors in .",
    "After failing to agree , the envoys , fearing a rout , called off the meeting that was due to be held .",
    "There is no doubt that what was feared might never happen unless the union 's demands were to be met .",
    "The attack on Lima by rebels , described as the worst in years , was denied by a spokesman for them .",
)
LINKS = "to have which that who , been would not said claimed and or by the had because if when be to going may".split()


def sentences(chance: random.Random, number: int) -> list[str]:
    """Build sentences of words that seldom stand beside each other, each with a date."""
    made = []
    for _ in range(number):
        words, other = chance.choice(OWN).split(), chance.choice(OWN).split()
        way = chance.randrange(3)
        if way == 0:
            words = words[: chance.randrange(1, len(words) + 1)] + other[chance.randrange(len(other)) :]
        elif way == 1:
            for _ in range(3):
                words.insert(chance.randrange(len(words)), chance.choice(LINKS))
        else:
            chance.shuffle(words)
        made.append(" ".join([*words, "on", "Monday", "."]))
    return made


def check(text: str) -> None:
    """Read a text; what is found must lie in it, with a line of its own."""
    article = Article(article_id="fuzz", text=text, published=dt.datetime(2022, 3, 3))  # noqa: DTZ001
    for event in events_of(article):
        assert text[event.timex.start : event.timex.end] == event.timex.text
        assert 0 < len(event.headline) <= WHOLE
        assert 0 <= event.confidence <= 1


@pytest.mark.parametrize("run", range(RUNS))
def test_no_sentence_crashes(run: int) -> None:
    for text in sentences(random.Random(SEED + run), SENTENCES):  # noqa: S311 (nothing secret)
        check(text)


if __name__ == "__main__":
    chosen = int(sys.argv[2]) if len(sys.argv) > 2 else SEED
    for sentence in sentences(random.Random(chosen), int(sys.argv[1])):  # noqa: S311 (nothing secret)
        check(sentence)
