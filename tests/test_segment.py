from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.segment import segment


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\n \t", []),
        ("One stop. Two stops! Three?", ["One stop.", "Two stops!", "Three?"]),
        ("Gen. Haddad met Mr. O'Neil on Sept. 3. He left.", ["Gen. Haddad met Mr. O'Neil on Sept. 3.", "He left."]),
        ("Talks end at 5 p.m. Tuesday in Geneva.", ["Talks end at 5 p.m. Tuesday in Geneva."]),
        ("Talks ended at 5 p.m. Delegates left.", ["Talks ended at 5 p.m.", "Delegates left."]),
        ("They flew to the U.S. The trip was long.", ["They flew to the U.S.", "The trip was long."]),
        ("The U.S. Embassy was shut.", ["The U.S. Embassy was shut."]),
        ("J. K. Moreau spoke. So did I. Then we left.", ["J. K. Moreau spoke.", "So did I.", "Then we left."]),
        ("Prices rose 3.5 percent. Pay fell.", ["Prices rose 3.5 percent.", "Pay fell."]),
        ("Battery No. 4 was hit. No. It was not.", ["Battery No. 4 was hit.", "No.", "It was not."]),
        ("“We will stay.” The crowd cheered.", ["“We will stay.”", "The crowd cheered."]),
        ("“Why now?” she asked.", ["“Why now?” she asked."]),
        ("The port fell.[12] Ships left.", ["The port fell.[12]", "Ships left."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in segment(text)] == expected


def test_a_wrapped_line_ends_no_sentence() -> None:
    text = (
        "The ministry said on Monday that the northern bridge would be closed\n"
        "for repairs until the end of the week. Drivers were told to use the\n"
        "southern one instead.\n"
    )
    assert len(segment(text)) == 2


def test_wrapped_lines_that_begin_with_names_are_no_list() -> None:
    text = (
        "The king announced on Monday the Norland and Sudland River\n"
        "Crossings Action Plan that opens all bridges of the town of\n"
        "Port Roe to trucks, ferries, carts and cars from Sudland\n"
        "Saturday and Sunday.\n"
    )
    assert len(segment(text)) == 1


def test_a_line_of_its_own_is_a_paragraph() -> None:
    text = "The strike began on Monday.\nIt ended on Friday after long talks with the owners.\nNobody was hurt."
    assert [sentence.paragraph for sentence in segment(text)] == [0, 1, 2]


def test_list_items_are_sentences_without_their_marker() -> None:
    text = "The plan has two parts:\n\n- reopen the road\n- feed the town\n\nIt starts today."
    assert [sentence.text for sentence in segment(text)][1:3] == ["reopen the road", "feed the town"]


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("City falls silent\n\nThe guns stopped.", [True, False]),
        ("## Aftermath\n\nThe guns stopped.", [True, False]),
        ("The guns stopped.\n\nThen rain came", [False, False]),
        ("MS. ROE: No\n\nThe guns stopped.", [False, False]),
    ],
)
def test_headings(text: str, headings: list[bool]) -> None:
    assert [sentence.heading for sentence in segment(text)] == headings


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- Tanks crossed the bridge on 4 May\n- Two men were held on Friday\n- What is next", [True, True, False]),
        ("1. On 3 May, troops took the port\n2. They left it a day later", [True, True]),
        ("* Shelling resumed on Monday\n* Five killed on Tuesday\n* Talks collapsed overnight", [True, True, True]),
        ("- The court will rule on 5 June\n- The house is to vote on 7 June", [True, True]),
        ("- It fell on Monday.\n- The mayor fled on Tuesday\n- A road was cut in March", [True, True, True]),
        ("Day 1\nOn 3 March rebels took the port\nThe fort fell that night\nA truce was signed on 6 March",
         [False, True, True, True]),
        ("- Roe wins vote on 4 May\n- Five killed in Friday blast\n- How the war of 2014 began", [False] * 3),
        ("- Two held Friday after raid\n- Mayor ousted Tuesday in vote\n- Strike called off on 5 May", [False] * 3),
        ("- Roe wins vote on 4 May\n- Troops took the port on Friday\n- In pictures: floods of May 2019", [False] * 3),
        ("- Doe, A., A war, retrieved 6 May 2019\n- Roe, J., A siege, accessed 7 May 2019", [False] * 2),
        ("Floods kill ten on Monday\nRoe wins vote\nFive killed in Friday blast\nA day at sea", [False] * 4),
        ("- 3 May: tanks crossed the bridge\n- 4 May: two men were held", [False] * 2),
        ("- reopen the road on Friday\n- feed the town by 5 May", [False] * 2),
    ],
)  # fmt: skip
def test_items_of_a_list_that_tells_are_sentences_and_headlines_are_none(text: str, told: list[bool]) -> None:
    for ending in ("", "\n\nIt rained all day."):
        assert [not sentence.heading for sentence in segment(text + ending)][: len(told)] == told


@pytest.mark.parametrize(
    "line",
    [
        "See also:",
        "Leave a Comment",
        "Share this",
        "Sign up for our newsletter",
        "© 2021 The Gazette. All rights reserved",
        "ADVERTISEMENT",
    ],
)
def test_boilerplate_is_marked(line: str) -> None:
    sentences = segment(f"The dam broke on Friday.\n\n{line}\n\nThousands fled.")
    assert [sentence.boilerplate for sentence in sentences if sentence.text not in line] == [False, False]
    assert all(sentence.boilerplate for sentence in sentences if sentence.text in line)


def test_the_links_under_see_also_are_boilerplate_and_prose_is_not() -> None:
    text = "The dam broke.\n\nYou may also like\n\nFloods of 1 May 2019 in pictures\n\nWhat we know\n"
    assert [sentence.boilerplate for sentence in segment(text)] == [False, True, True, True]


def test_references_to_the_next_heading_are_boilerplate() -> None:
    text = "It fell.\n\n## References\n\nRoe, A. Retrieved 5 March 2020.\n\n## Legacy\n\nIt rose."
    marked = {sentence.text: sentence.boilerplate for sentence in segment(text)}
    assert marked["Roe, A. Retrieved 5 March 2020."]
    assert not marked["It rose."]


@given(st.text(alphabet=st.sampled_from("aB1 .?!\n\r\t\"”'’()[]#*-—Q:é\u2028"), max_size=200) | st.text(max_size=200))
def test_offsets_hold_for_any_text(text: str) -> None:
    end = 0
    for sentence in segment(text):
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.text.strip()
        assert sentence.start >= end
        end = sentence.end


@given(st.text(max_size=200))
def test_every_letter_is_in_a_sentence(text: str) -> None:
    kept = sum(char.isalpha() for sentence in segment(text) for char in sentence.text)
    dropped = sum(char.isalpha() for char in text) - kept
    assert 0 <= dropped <= text.count(")") + text.count(".")


@pytest.mark.parametrize("unit", [".", ". ", "A. ", ")”.", "#", "\n", " ", "x", "- ", '"', "\n a.b "])
def test_time_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        segment(text)
        return time.process_time() - start

    seconds(1000)
    assert seconds(400_000) < 40 * max(seconds(40_000), 0.002)
