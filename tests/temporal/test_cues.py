"""On which side of now a date lies, by the verbs of its clause."""

from __future__ import annotations

import pytest

from timeline.languages.en import cues as english
from timeline.model import Direction
from timeline.temporal import calendar_mentions, cues, tense


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("This was announced on @.", Direction.PAST),
        ("On @ the minister spoke to reporters.", Direction.PAST),
        ("The minister said it will meet on @.", Direction.FUTURE),
        ("He said on @ that talks will follow.", Direction.PAST),
        ("They are to be received on @.", Direction.FUTURE),
        ("They plan to attack on @.", Direction.FUTURE),
        ("They decided to leave on @.", Direction.FUTURE),
        ("He flew to Geneva on @.", Direction.PAST),
        ("The exercise runs until @.", Direction.FUTURE),
        ("They may have shelled the port on @.", Direction.PAST),
        ("The meeting will be held on @.", Direction.FUTURE),
        ("The site could not be reached on @.", Direction.PAST),
        ("The meeting was to end on @.", Direction.PRESENT),
        ("They had expected it on @.", Direction.PRESENT),
        ("On @, the United Nations.", Direction.NONE),
    ],
)
def test_direction_of_a_date(sentence: str, direction: Direction) -> None:
    (mention,) = calendar_mentions(sentence.replace("@", "Friday, February 18"))
    assert mention.direction is direction


@pytest.mark.parametrize(
    "frame",
    [
        "they {} @ .",
        "they {} to @ .",
        "they {} ' t to it @ .",
        "@ {} the",
        "@ they {} to",
        "it did {} close until @",
    ],
)
def test_a_search_that_heeds_every_word_finds_no_more(frame: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Everything:
        def __contains__(self, word: object) -> bool:
            return True

    kept = {word for name, words in vars(english).items() if name.isupper() and name[0] != "_" for word in words}
    contracted = {f"{word}n" for word in kept if not word.endswith("ed")}
    sentences = [frame.format(word).split() for word in sorted(kept | contracted)]
    found = [cues.direction(words, words.index("@"), words.index("@") + 1) for words in sentences]
    monkeypatch.setattr(tense, "CUES", Everything())
    assert found == [cues.direction(words, words.index("@"), words.index("@") + 1) for words in sentences]
    assert len(set(found)) > 1
