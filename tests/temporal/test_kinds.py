"""What makes a history of a text: its years far back, the lines of a chronology, and what goes on from them."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

WRITTEN = "2009-12-19"
LINES = (
    "2 April 1982 – Troops land at the port.\n3 April – The council meets.\n5 April – Ships set sail.\n"
    "25 April – The island is won back.\n"
)
WAR = (
    "At 2 p.m. on Saturday, October 6, 1973, both armies attacked. On October 9 the tanks were stopped, and two days "
    "later they crossed the line. On the night of 15-16 October the first men reached the west bank. A second truce "
    "took hold on October 25, and a treaty was signed on 31 May 1974.\n"
)
RISING = (
    "The rising began in the south on 17 July 1836. The city was freed on 27 September; the delay may have cost them "
    "the war. The port was shelled on 26 April 1837. Its forts fell in June and August. The last order is dated 1 "
    "April 1839."
)


def _values(text: str) -> dict[str, str]:
    return {found.text: found.value for found in timexes(text, WRITTEN)}


def test_days_that_lead_lines_lie_in_the_year_of_the_first_even_in_the_historic_present() -> None:
    assert _values(LINES)["25 April"] == "1982-04-25"


def test_without_a_year_in_front_of_the_first_line_they_are_news() -> None:
    assert _values(LINES.replace(" 1982", ""))["25 April"].startswith("20")


def test_a_day_with_its_year_below_a_clock_time_counts_as_one_of_a_history() -> None:
    assert _values(WAR)["October 25"] == "1973-10-25"
    assert _values(WAR)["16 October"] == "1973-10-16"


def test_two_forms_of_the_present_make_no_news_of_a_short_history() -> None:
    found = _values(RISING)
    assert (found["27 September"], found["June"], found["August"]) == ("1836-09-27", "1837-06", "1837-08")
    assert (
        _values(RISING.replace("18", "20").replace("2036", "2006").replace("17 July", "He says it is so: on 17 July"))[
            "June"
        ]
        != "1837-06"
    )


def test_what_is_thought_to_have_been_tells_nothing_of_now_and_a_late_year_makes_no_news_of_a_history() -> None:
    plain = RISING + " Its leader is thought to have died of it in 1841. In 2005 a statue was raised."
    assert _values(plain)["June"] == "1837-06"
    assert _values(plain.replace("thought to have died", "who they say has died"))["June"] != "1837-06"


def test_infinitives_of_the_perfect_make_no_history_of_a_fresh_report() -> None:
    text = (
        "The case of May 2007 could have been dropped. Roe would have been freed in March 2006, and was not.\n\n"
        "The family waited for a call that did not come.\n\nOn 6 November they wrote."
    )
    assert _values(text)["6 November"] == "2009-11-06"


def test_days_of_years_before_1000_make_a_history_of_a_text() -> None:
    text = "They met from 10 to 12 August 955. In July 907 they had won. On 2 March 957, it ended; on 3 May he died."
    found = timexes(text, WRITTEN)
    assert [each.value for each in found] == "0955-08-10 0955-08-12 0907-07 0957-03-02 0957-05-03".split()


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("Born on 20 May 1889, he was commissioned in 1909 and left two years later.", "two years later", "1911"),
        ("Born in Graz on 20 May 1889, he enlisted in 1908. Two years later he left.", "Two years later", "1910"),
        ("On 4 May 1803 it fell. A paper printed in 1851 tells of it. Two days later he left.", "Two days later",
         "1803-05-06"),
        ("On 9 March 1880 he became an officer, and was put in command in 1897. The following year he fell.",
         "The following year", "1898"),
        ("On 8 October 1879 the last ship was taken, and by year's end the coast was theirs.", "year's end", "1879"),
        ("The war of 1879 was fought in the north.", "1879", "1879"),
        ("On the evening of 1 August 1798 they found the fleet; by dawn it was lost.", "dawn", "1798-08-02TMO"),
        ("On the evening of 1 August 1798 they found the fleet, which had left before dawn.", "dawn", "1798-08-01TMO"),
        ("On 19 August 1812 she sank. York burned in April 1813. He won on September 10.", "September 10",
         "1813-09-10"),
        ("On 19 August 1812 she sank. In April 1813 he was sentenced. He lost on September 10.", "September 10",
         "1812-09-10"),
        ("On 3 May 1916 they fell. In January 1919 they met. On the same day, 21 January 1919, two men were killed.",
         "the same day", "1919-01-21"),
        ("On 3 May 1916 they fell. In January 1919 they met. On the same day they left.", "the same day", "1919-01-XX"),
        ("On 10 March 1975 it fell. On the 14th Thieu decided to leave.", "the 14th", "1975-03-14"),
        ("On 3 May 1941 it burned. The docks had burned on Easter Tuesday.", "Easter Tuesday", "1941-04-15"),
        ("It fell in May 1811. In the new year they left.", "the new year", "1812"),
        ("It fell in 636 AD. By September 642 Alexandria had opened its gates.", "September 642", "0642-09"),
        ("It fell in 636 AD. In the 670s fleets wintered there.", "the 670s", "067"),
        ("On 3 May 1811 they met. By four in the afternoon it was over.", "four in the afternoon", "1811-05-03T16:00"),
    ],
)  # fmt: skip
def test_where_a_history_goes_on(text: str, expression: str, value: str) -> None:
    found = {each.text: each.value for each in timexes(text, WRITTEN, kind="narrative")}
    assert found[expression] == value


def test_the_number_of_a_division_with_a_name_is_no_day() -> None:
    text = "On 3 March 1922, tanks from the 2nd 'Northern' Division burned. By the 5th 'it was over', as he said."
    assert [each.text for each in timexes(text, WRITTEN, kind="narrative")] == ["3 March 1922", "the 5th"]


FEATURE = (
    "Roe was born in 1961. The strike of 1984 made him, and in March 1997 he won the seat. In June 2003 he left it. "
    "{told} He was in jail in 2001.\n"
)


def test_what_was_done_yesterday_makes_news_of_many_years() -> None:
    assert _values(FEATURE.format(told="Yesterday he came back to Elmham."))["Yesterday"] == "2009-12-18"


def test_yesterday_in_a_quotation_makes_no_news_of_a_history() -> None:
    text = FEATURE.format(told='"Yesterday we lost," he said on 5 June.')
    assert _values(text)["5 June"] == "2003-06-05"
