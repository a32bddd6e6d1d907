"""The year of a day that names none: where a story begins again, goes on behind an aside, or quotes somebody."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

WRITTEN = "1814-07-10"
LEAD = (
    "The siege of the port began on 24 February 1812. The fleet came back in November 1812, and peace in June 1813.\n\n"
)


def _days(text: str, kind: str = "narrative", dct: str = WRITTEN) -> dict[str, str]:
    return {found.text: found.value for found in timexes(text, dct, kind=kind)}


def test_below_a_heading_a_story_begins_again_on_the_day_that_it_has_named() -> None:
    below = "## The landing\n\nOn 24 February they took the canal. On 26 February the attack moved on to the fort."
    assert _days(LEAD + below)["24 February"] == "1812-02-24"
    assert _days(LEAD + below)["26 February"] == "1812-02-26"


def test_a_new_paragraph_begins_again_on_a_day_named_within_a_year_of_where_the_story_stands() -> None:
    assert _days(LEAD + "On 24 February they took the canal.")["24 February"] == "1812-02-24"
    assert _days(LEAD.strip() + " On 24 February they took the canal.")["24 February"] == "1813-02-24"
    later = LEAD.replace("June 1813", "June 1815")
    assert _days(later + "On 24 February they took the canal.", dct="1820-07-10")["24 February"] == "1815-02-24"


def test_a_day_named_with_two_years_is_that_of_neither() -> None:
    twice = LEAD + "A feast was held on 24 February 1809.\n\n## The landing\n\nOn 24 February they took the canal."
    assert _days(twice)["24 February"] == _days(twice.replace("24 February they", "23 February they"))[
        "23 February"
    ].replace("-23", "-24")


@pytest.mark.parametrize(
    ("aside", "after", "day"),
    [
        ("On 22 February 1813 he called it the worst of his defeats.", "On 25 June the wall broke.", "1812-06-25"),
        ("In March 1809 the same men had fled from there.", "On 25 June the wall broke.", "1812-06-25"),
        (
            "At Ulm in October 1805 and at Jena in October 1806 they had won.",
            "On 25 June the wall broke.",
            "1812-06-25",
        ),
        (
            "In the winter of 1805-06 they built a fort, and in August 1806 they had to leave it.",
            "On 25 June the wall broke.",
            "1812-06-25",
        ),
        ("In January 1813 the army marched again.", "On 15 January it reached the pass.", "1813-01-15"),
        ("In January 1813 the army marched again.", "On 3 February it reached the pass.", "1813-02-03"),
        ("The next year the army marched again.", "On 25 June it reached the pass.", "1813-06-25"),
    ],
)
def test_behind_a_date_told_out_of_turn_the_story_goes_on_from_before(aside: str, after: str, day: str) -> None:
    found = timexes(f"On 20 June 1812 they reached the river. {aside} {after}", WRITTEN, kind="narrative")
    assert found[-1].value == day


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "The fleet sailed on 3 May 1891. In 1907 a monument was unveiled there. On 9 May it met the rebels.",
            "1891-05-03 1907 1891-05-09",
        ),
        (
            "The fleet sailed on 3 May 1891. In 1897 war came again. On 9 May the town was shelled.",
            "1891-05-03 1897 1897-05-09",
        ),
        (
            "The fleet sailed on 3 May 1891. In 1897 he told why. In July it met rebels. On 5 June 1892 it left.",
            "1891-05-03 1897 1891-07 1892-06-05",
        ),
        (
            "The fleet sailed on 3 October 1891. At the ford, on 8 April 1893, it was lost. On 2 September peace came.",
            "1891-10-03 1893-04-08 1893-09-02",
        ),
        (
            "The fleet sailed on 3 May 1891. Graves were found in June 1894. A ship lost on 1 May was never raised.",
            "1891-05-03 1894-06 1891-05-01",
        ),
        (
            "The port fell on 3 May 1891.\n\nThe rising had begun in August 1890. On 2 October the navy joined it.",
            "1891-05-03 1890-08 1890-10-02",
        ),
        (
            "The town fell on 7 October 1571.\n\nAn army landed in July 1570. On 9 September it took the capital.",
            "1571-10-07 1570-07 1570-09-09",
        ),
        (
            "The rising of 1848 was led by a man who had come to power in July 1830. He was sworn in on 9 August.",
            "1848 1830-07 1830-08-09",
        ),
    ],
)
def test_behind_an_aside_of_other_years_the_story_goes_on_and_behind_a_new_part_that_does(
    text: str, values: str
) -> None:
    assert [found.value for found in timexes(text, "1920-01-01", kind="narrative")] == values.split()


def test_yesterday_in_a_story_of_long_ago_is_somebody_elses() -> None:
    text = 'On 9 June 1812 he wrote: "It goes on. Yesterday they lost two boats. We hold." On 10 June he fell.'
    assert _days(text) == {"9 June 1812": "1812-06-09", "Yesterday": "XXXX-XX-XX", "10 June": "1812-06-10"}
    fresh = "On 9 July 1814 they met. Yesterday they lost two boats."
    assert _days(fresh)["Yesterday"] == "1814-07-09"


@pytest.mark.parametrize(
    ("below", "value"),
    [("They were told to open it the next day.", "XXXX-XX-XX"), ("The next day they opened it.", "1812-04-04")],
)
def test_below_a_heading_without_a_date_the_next_day_goes_on_only_in_front(below: str, value: str) -> None:
    text = f"On 3 April 1812 they fell back.\n\n## The port\n\nThe canal had been shut for years. {below}"
    assert _days(text)[next(word for word in ("The next day", "the next day") if word in text)] == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It was fought from 17 May 1812 to 9 April 1813. The attack of 18 June had failed when he came in July.",
         ["1812-05-17", "1813-04-09", "1812-06-18", "1812-07"]),
        ("It began on 8 October 1812 and ended on 30 May 1813. On 23 October they won. A year later they lost.",
         ["1812-10-08", "1813-05-30", "1812-10-23", "1813"]),
        ("It began on 8 October 1812 and ended on 30 May 1813. On 29 June they rose again.",
         ["1812-10-08", "1813-05-30", "1813-06-29"]),
        ("They marched from 8 October 1812 to 30 December 1813. On 23 November they rested.",
         ["1812-10-08", "1813-12-30", "1813-11-23"]),
        ("It lasted from 5 April 1809 to 1 February 1813. On 2 May the bridge was shut.",
         ["1809-04-05", "1813-02-01", "1809-05-02"]),
    ],
)  # fmt: skip
def test_behind_a_range_the_story_begins_again_at_its_start(text: str, values: list[str]) -> None:
    assert [found.value for found in timexes(text, WRITTEN, kind="narrative")] == values


def test_below_a_heading_without_a_date_a_story_begins_again_among_its_own_dates() -> None:
    lead = "It was laid on 3 August 1812 and broken in January 1813.\n\n"
    below = "On 10 September the first shells fell."
    assert _days(lead + below)["10 September"] == "1813-09-10"
    assert _days(f"{lead}## The port\n\nNobody was prepared. {below}")["10 September"] == "1812-09-10"


def test_below_a_heading_without_a_date_days_behind_an_unknown_time_are_unknown() -> None:
    text = "It fell on 3 April 1812.\n\n## The port\n\nAt 3:30 a.m. the port was shut. Two days later they left."
    assert _days(text)["Two days later"] == "XXXX-XX-XX"
    assert _days(text.replace("At 3:30 a.m. t", "T"))["Two days later"] == "1812-04-05"


def test_that_evening_points_back_and_to_no_day_told_behind_it() -> None:
    assert _days("It fell on 14 May 1812. That evening it burned, and by the 18th it was gone.") == {
        "14 May 1812": "1812-05-14",
        "That evening": "1812-05-14TEV",
        "the 18th": "1812-05-18",
    }


def test_a_counted_day_takes_the_date_behind_its_event() -> None:
    found = _days("War came on 3 March 1812. It fell on the first day of the siege, 24 March.")
    assert found["the first day"] == found["24 March"] == "1812-03-24"
    assert _days("War came on 3 March 1812. It fell on the first day of the siege. ")["the first day"] == "XXXX-XX-XX"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They fought beside the 5th, 35th and 36th Armies.", {}),
        ("They fought beside the 5th and 6th Armies.", {}),
        ("The court sat on the 5th, 6th and 7th.", {"the 5th": "2010-06-05"}),
        ("By the 5th three of them were back.", {"the 5th": "2010-06-05"}),
        ("It was the twenty-second attack.", {}),
        ("There was a twenty-second pause.", {"twenty-second": "PT20S"}),
        ("It came three years almost to the day after the first shots.", {"three years": "P3Y"}),
        ("It fell at the end of the month of May.", {"the end of the month of May": "2010-05"}),
        ("Fire broke out at a day-care center.", {}),
        ("It was a year-long siege.", {"year-long": "P1Y"}),
        ("Lines are open from 0830 BST to 1730 BST.", {"0830 BST": "2010-06-15T08:30", "1730 BST": "2010-06-15T17:30"}),
        ("The quarter million square miles of sea are closed.", {}),
        ("This is VOA Today.", {}),
        ("The Communist Party daily Granma compared him with heroes.", {}),
        ("It is on CNN daily Mondays and Fridays.", {"daily": "P1D", "Mondays": "XXXX-WXX-1", "Fridays": "XXXX-WXX-5"}),
        ("They met at the annual March for Life in Washington.", {}),
        ("He was seen in a 1987 Chevrolet.", {}),
        ("Ford sold more in 1987.", {"1987": "1987"}),
        ("In 1974 Ford took office.", {"1974": "1974"}),
        ("He will not travel at this critical moment.", {"this critical moment": "PRESENT_REF"}),
        ("It is open Today.", {"Today": "2010-06-15"}),
        ("Losses are large on days when prices fall.", {}),
        ("Profits rose in the quarter.", {"the quarter": "2010-Q1"}),
        ("There is talk among nurses about staging a march on Thursday.", {"Thursday": "2010-06-17"}),
        ("There was talk of holding a vote on Thursday.", {"Thursday": "2010-06-17"}),
        ("The union is considering a strike on Thursday.", {"Thursday": "2010-06-17"}),
        ("There is anger over a strike on Thursday.", {"Thursday": "2010-06-10"}),
        ("Lines close at 1730 EST.", {"1730 EST": "2010-06-15T17:30"}),
        ("2042: He is gone.\n\n1830: It began.", {"2042": "2010-06-15T20:42", "1830": "2010-06-15T18:30"}),
        ("1830: The revolution.\n\n1995: The wall is sold.", {"1830": "1830", "1995": "1995"}),
    ],
)  # fmt: skip
def test_numbers_of_other_kinds(text: str, found: dict[str, str]) -> None:
    assert _days(text, "news", "2010-06-15") == found


def test_below_a_heading_without_a_date_a_clock_time_is_of_no_day_told_above() -> None:
    above, below = "On 3 April 1812 they fell back.", "By 3:30 a.m. the port was shut. On 5 May they left."
    assert _days(f"{above}\n\n{below}")["3:30 a.m."] == "1812-04-03T03:30"
    assert _days(f"{above}\n\n## The port\n\n{below}")["3:30 a.m."] == "XXXX-XX-XXT03:30"
    assert _days(f"{above}\n\n## The port\n\nOn 5 May they met. {below}")["3:30 a.m."] == "1812-05-05T03:30"


@pytest.mark.parametrize(
    ("last", "month"),
    [("On 25 March 1813 they left.", "1812-12"), ("On 25 March 1814 they left.", "1813-12"), ("They left.", "1813-12")],
)
def test_what_would_lie_behind_all_dates_of_a_text_lay_just_before_the_last(last: str, month: str) -> None:
    text = f"The siege began on 3 August 1812. By early January 1813 little was won. In December a general came. {last}"
    assert _days(text)["December"] == month
