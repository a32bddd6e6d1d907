"""What a narrative counts from: the last date that carries it on, not one that it names in passing."""

from __future__ import annotations

import pytest

from timeline.model import CivilTime
from timeline.temporal import timexes

DCT = "2020-05-01"


def _last(text: str) -> tuple[str, str]:
    found = timexes(text, DCT, kind="narrative")[-1]
    return found.text, found.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fort fell on 3 May 1811. The garrison, which had held it since 1794, left in June.", "1811-06"),
        ("The fort fell on 3 May 1811. It had been built in late 1794. In June the siege ended.", "1811-06"),
        ("The brig was hit on 4 May 1811. The ship, launched in 1789, sank on the 10th of June.", "1811-06-10"),
        ("The brig was hit on 4 May 1811. A fort, built in 1744, fell on 6 May. In June peace came.", "1811-06"),
        ("They won on 4 May 1811. The general, honoured in 1822, left. In June peace came.", "1811-06"),
        ("They won on 8 July 1811. He had set out in the summer of 1810. That August he turned south.", "1810-08"),
        ("They won on 8 July 1811. The wars began in 1796. Roe took the port that April.", "1796-04"),
        ("The siege began in March 1811. It was to go on until the spring of 1813. In May the wall broke.", "1811-05"),
        ("The siege began in March 1811. The envoy (born in 1770) gave up. In May the wall broke.", "1811-05"),
        ("In March 1811 the siege began. A letter published in 1902 tells of it. In May the wall broke.", "1811-05"),
        ("On 9 December 1811 they met. In 1811 and 1812 rain fell. In January they left.", "1812-01"),
        ("In October 1811 the fleet sailed. In 1812 it was lost. It was seen off the cape in June.", "1812-06"),
        ("In May 1811 the wall broke. A 1816 report blames the masons. In July the town fell.", "1811-07"),
        ("In May 1811 the wall broke. The mason was later tried in 1813. In July the town fell.", "1811-07"),
        ("In May 1811 the wall broke. As of 1819 it is a ruin. In July the town fell.", "1811-07"),
        ("War came in March 1811. The fleet, which had sailed on 9 October 1810, was lost on 27 May.", "1811-05-27"),
        ("In January 1811 the king landed. He freed the fort that had been under siege since July.", "1810-07"),
        ("On 17 January 1811 he won. He had been sent for in October.", "1810-10"),
        ("War came in March 1811. The port, held since the autumn of 1810, fell on the 2nd of May.", "1811-05-02"),
        ("On 1 May 1811 he spoke of plans for a 6 May attack. The next day he left.", "1811-05-02"),
        ("On 1 May 1811 he spoke of peace. Men died in the 6 May attack. The next day he left.", "1811-05-07"),
        ("On 5 May 1811 they left. In late May they were back. The next day it snowed.", "XXXX-XX-XX"),
        ("On 25 May 1811 they left. In late May it was still warm. The next day it snowed.", "1811-05-26"),
        ("It fell on 3 May 1811.\n\nPhoto: The old gate, 2019-08-07\n\nOn 5 May the garrison left.", "1811-05-05"),
        ("The plan was to take the city by 1815. In 1811 the army set out. In July it stood at the river.", "1811-07"),
    ],
)  # fmt: skip
def test_a_month_without_a_year_follows_the_thread(text: str, value: str) -> None:
    assert _last(text)[1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("War came in 1811. The town had paid tribute since 1690. The following year it rebelled.", "1812"),
        ("War came in 1811. It repeated the losses of the previous year. In May the town fell.", "1811-05"),
        ("They fled in June 1811 and came back later that year.", "1811"),
        ("The revolt ended in May 1811.\n\nRoe failed the test in 1797. Six years later he had visions.", "1803"),
        ("The revolt ended in May 1811. Roe had failed the test in 1797. Six years later it broke out again.", "1817"),
    ],
)
def test_a_year_is_counted_from_the_thread(text: str, value: str) -> None:
    assert _last(text)[1] == value


def test_what_a_clause_looks_back_on_counts_from_the_date_of_the_sentence() -> None:
    text = "An army landed in May 1811. The pass, where Roe had died two years earlier, fell on 3 July 1812."
    assert [found.value for found in timexes(text, DCT, kind="narrative")] == ["1811-05", "1810", "1812-07-03"]


def test_a_heading_lends_its_year_until_the_text_has_a_date_of_its_own() -> None:
    text = "Retreat 1811-1814\n\nIn May the army withdrew. It was beaten again in March 1813. In April it gave up.\n"
    values = [found.value for found in timexes(text, DCT, kind="narrative")]
    assert values == ["1811", "1814", "1811-05", "1813-03", "1813-04"]


@pytest.mark.parametrize("words", ["The next day", "Two days later", "An hour later"])
def test_nothing_finer_than_the_thread_is_made_up(words: str) -> None:
    found = timexes(f"The army crossed the river in June 1811. {words} it rained.", DCT, kind="narrative")[-1]
    assert (found.value, found.interval) == ("XXXX-XX-XX", None)


def test_the_same_day_of_no_more_than_a_month_is_somewhere_in_it() -> None:
    found = timexes("The army crossed in June 1811. The wall broke that same day.", DCT, kind="narrative")[-1]
    assert found.value == "1811-06-XX"
    assert found.interval is not None
    assert found.interval.bound.value == "approx"
    assert (found.interval.start, found.interval.end) == (CivilTime(1811, 6), CivilTime(1811, 7))


@pytest.mark.parametrize(("words", "value"), [("A few days later", "FUTURE_REF"), ("Weeks earlier", "PAST_REF")])
def test_a_vague_distance_has_a_side_but_no_bounds(words: str, value: str) -> None:
    found = timexes(f"The army crossed on 3 June 1811. {words} it rained.", DCT, kind="narrative")[-1]
    assert (found.value, found.interval) == (value, None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In December 1814 they rested. In January they left.", "1815-01"),
        ("In autumn 1814 they rested. They left before the winter.", "1815-WI"),
        ("In autumn 1814 they rested. In winter they starved. The previous year had been better.", "1814"),
        ("In 1814 they rested. The following spring they left.", "1815-SP"),
        ("On 3 June 1814 they rested. The following May they left.", "1815-05"),
        ("In 1814 they rested. They left that same summer.", "1814-SU"),
        ("In January 1815 they rested. They left that spring.", "1815-SP"),
        ("In May 1815 it fell. A map drawn by 1810 shows it. In August of that year they left.", "1810-08"),
        ("It fell on 3 May 1815 and they left at dawn the following day.", "1815-05-04TMO"),
        ("It fell on 3 May 1815. The night before, they had left.", "1815-05-02TNI"),
        ("It fell in 1815. A half-century later they left.", "1865"),
        ("It fell in May 1815. The coast was lost in 1823. The previous year had been better.", "1822"),
        ("On the night of 3 May 1815 it fell. It was retaken 24 hours later.", "1815-05-04"),
    ],
)
def test_what_follows_is_counted_from_the_thread(text: str, value: str) -> None:
    assert _last(text)[1] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ('It fell in 1815. He said: "Tomorrow we march."', "Tomorrow", "XXXX-XX-XX"),
        ('It fell in 1815. He said: "I shall march tonight."', "tonight", "XXXX-XX-XXTNI"),
        ("It fell in 1815. Today it is a museum.", "Today", "PRESENT_REF"),
        ("It fell in 1815. To this day it is shut.", "this day", "PRESENT_REF"),
        ("It fell in June 1815. The following Monday they left.", "The following Monday", "XXXX-WXX-1"),
    ],
)
def test_a_day_of_whoever_speaks_is_no_day_of_the_story(text: str, words: str, value: str) -> None:
    found = timexes(text, DCT, kind="narrative")[-1]
    assert (found.text, found.value, found.interval) == (words, value, None)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [("At the time the king was away.", "PAST_REF"), ("By the time he fell it was shut.", "PAST_REF"),
     ("The king was away at the time.", "1815-05"), ("At the same time the king fled.", "1815-05")],
)  # fmt: skip
def test_the_time_of_an_event_is_not_that_of_the_story(sentence: str, value: str) -> None:
    found = timexes(f"It fell in May 1815. {sentence}", DCT, kind="narrative")[-1]
    assert (found.value, found.interval) == (value, None)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("It fell in May 1815. Later that year they left.", CivilTime(1815, 6), CivilTime(1816)),
     ("It fell in May 1815. Earlier that year they had left.", CivilTime(1815), CivilTime(1815, 5)),
     ("It fell in 1815. Later that year they left.", CivilTime(1815), CivilTime(1816)),
     ("It fell on 30 May 1815. Later that month they left.", CivilTime(1815, 5, 31), CivilTime(1815, 6))],
)  # fmt: skip
def test_later_that_year_starts_where_the_story_stands(text: str, start: CivilTime, end: CivilTime) -> None:
    found = timexes(text, DCT, kind="narrative")[-1]
    assert found.interval is not None
    assert (found.interval.start, found.interval.end) == (start, end)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [("They lost their summer campaign in July 1817.", "1817-SU"),
     ("They lost the autumn campaign of 1817.", "1817-FA"),
     ("They fled in summer, and in July 1817 they fell.", "1815-SU")],
)  # fmt: skip
def test_a_season_takes_the_year_of_its_own_clause(sentence: str, value: str) -> None:
    found = timexes(f"It fell in May 1815. {sentence}", DCT, kind="narrative")
    assert found[1].value == value


def test_this_year_of_a_narrative_is_the_storys_own() -> None:
    assert _last("It fell in May 1815. Later this year they left.")[1] == "1815"


def test_what_is_a_time_in_a_narrative_only_makes_no_rows() -> None:
    found = timexes("It fell in 1815. At the same time the former king fled at night.", DCT, kind="narrative")
    assert [(x.text, x.loose) for x in found] == [
        ("1815", False), ("the same time", True), ("former", True), ("night", True),
    ]  # fmt: skip
    assert len(timexes("It fell in 1815. At the same time the former king fled at night.", DCT, kind="news")) == 1
