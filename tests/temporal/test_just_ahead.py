"""On which side of now a date lies that its words alone leave open: just ahead, or most of a year back."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes


@pytest.mark.parametrize(
    ("dct", "text", "values"),
    [
        ("2012-06-15", "It is part of a series of plays broadcast in August by the town.", ["2012-08"]),
        ("2012-06-15", "It is where she was when she took office in August.", ["2011-08"]),
        ("2012-06-15", "The plays were broadcast in August by the town.", ["2011-08"]),
        ("2012-06-15", "This is a chapter of her memoir, published on July 2 by Ash Press.", ["2012-07-02"]),
        ("2012-12-04", "What is the advice for families headed into Christmas?", ["2012-12-25"]),
        ("2013-02-10", "It is about a law Ito signed in April.", ["2012-04"]),
        ("2012-05-11", "It may do harm once the winter sports season starts.", ["2012-WI"]),
        ("2012-06-13", "It could be a Christmas target for them.", ["2012-12-25"]),
        ("2012-06-02", "I thought that come January they might be showing a film.", ["2013-01"]),
        ("2012-06-02", "It starts on1 June.", ["2012-06-01"]),
        ("2012-07-22", "It fell to 28 degrees to tie its record low for January.", ["XXXX-01"]),
        ("2012-07-22", "Such moths often vanish in autumn.", ["XXXX-FA"]),
        ("2012-07-22", "He has often told of the May 3 events.", ["2012-05-03"]),
        ("2012-06-15", '"August is no firm date," the abbot said.', ["2012-08"]),
        ("2012-09-15", '"August is over," the abbot said.', ["2012-08"]),
        ("2012-06-15", "It stuck to its August target for the bridge.", ["2012-08"]),
        ("2012-12-15", "There was an agreement to hold a vote in January.", ["2013-01"]),
        ("2012-12-15", "They talked to bakers and others in town about doing double shifts in February.", ["2013-02"]),
        ("2012-12-15", "Is the goal to have them all built and painted in the first quarter?", ["2013-Q1"]),
        ("2012-12-15", "We will know when the court gets back in January.", ["2013-01"]),
        ("2012-05-02", "I have a hut booked in Norway in July and I worry.", ["2012-07"]),
        ("2012-02-02", "He extended that lease to May to help them.", ["2012-05"]),
        ("2012-04-29", "Lists were being drawn up for the June elections.", ["2012-06"]),
        ("2013-01-25", "It is enough to get through the winter and the spring.", ["2012-WI", "2013-SP"]),
        (
            "2013-01-25",
            "He is back and will write a report in the spring that will be like the one he gave.",
            ["2013-SP"],
        ),
        ("2012-06-29", "It was not until late May before the firm hired a cook.", ["2012-05"]),
        ("2012-06-29", "It was n't until late May that they knew .", ["2012-05"]),
        ("2012-06-15", "We'd said we wouldn't bake until the end of May, and we did it sooner.", ["2012-05"]),
        ("2012-11-08", "If we'd been lucky with the well in the first week of June, much would differ.", ["2012-W23"]),
        ("2012-03-17", "It dried up when they were going through that drought in November.", ["2011-11"]),
        ("2012-10-01", "It is a law that would bar the firm after the blow-out at its mine in April.", ["2012-04"]),
        ("2012-02-09", "We will keep the July 21 Joint Statement.", ["2011-07-21"]),
        ("2012-12-03", "They have been clear, going back until at least September.", ["2012-09"]),
        ("2012-06-19", "A cool late spring may be helping the moths.", ["2012-SP"]),
        ("2012-10-09", "The team hoped to add a song in May before the tour.", ["2012-05"]),
        ("2012-10-09", "The team said they hoped to add a song in May.", ["2013-05"]),
        ("2012-02-16", "The vote was postponed to a date in the autumn.", ["2012-FA"]),
        ("2012-02-16", "The vote was put off to some time in the spring.", ["2012-SP"]),
        ("2012-02-16", "It began at a time in November when all were away.", ["2011-11"]),
    ],
)
def test_a_date_just_ahead_is_not_of_last_year(dct: str, text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, dct, kind="news")] == values


@pytest.mark.parametrize(
    ("dct", "text", "values"),
    [
        ("2024-11-04", "Update Tuesday: The road on the hill.", ["2024-11-05"]),
        ("2012-06-14", "The choir sang, and some left Friday, according to the abbot.", ["2012-06-08"]),
        ("2012-06-16", "It will rain on, some chanted Friday, according to the abbot.", ["2012-06-15"]),
        ("2012-06-16", "It showed signs Friday that it was moving.", ["2012-06-15"]),
        ("2012-06-16", "Guards stand by Friday in Porto.", ["2012-06-15"]),
        ("2012-06-16", "Mourners gather around a grave as guards stand by Friday in Porto.", ["2012-06-15"]),
        ("2012-06-16", "Mourners gather beside a grave Friday in Porto.", ["2012-06-15"]),
        ("2012-06-16", "Mourners hold candles and sing Friday in Porto.", ["2012-06-15"]),
        ("2012-06-16", "The queen waves to pupils as she arrives at the pier Friday.", ["2012-06-15"]),
        ("2012-06-16", "Bakers march through Porto on Friday as police stand guard.", ["2012-06-15"]),
        ("2012-06-16", "Leaders gather Friday in Porto for a summit.", ["2012-06-22"]),
        ("2012-06-16", "Leaders gather around the table in Porto on Friday.", ["2012-06-22"]),
        ("2012-06-16", "Leaders gather Friday in Porto as bakers walk out.", ["2012-06-22"]),
        ("2012-06-16", "The queen arrives in Porto on Friday as thousands wait.", ["2012-06-22"]),
        ("2012-06-16", "The queen arrives on Friday as the two sides stand firm.", ["2012-06-22"]),
        ("2012-06-16", "Bakers hold a vigil Friday in Porto.", ["2012-06-22"]),
        ("2012-06-16", "Bakers will gather around the pier on Friday.", ["2012-06-22"]),
        ("2012-06-16", "Bakers plan to gather outside the hall on Friday.", ["2012-06-22"]),
        ("2012-06-16", "The song made him an overnight success.", []),
        ("2012-06-16", 'The chances of an overnight "revolution" are slim.', []),
        ("2012-06-16", "There is no overnight solution to the drought.", []),
        ("2012-06-16", "An overnight fire burned down the mill.", ["2012-06-16TNI"]),
        ("2012-06-16", "Overnight, stars were seen in Porto.", ["2012-06-16TNI"]),
        ("2012-06-16", "Forms must be in by Friday.", ["2012-06-22"]),
        ("2012-06-16", "We did have to pull it back on Friday to mend it.", ["2012-06-15"]),
        ("2012-06-13", "I'll let Ann talk to you about Friday.", ["2012-06-15"]),
        ("2012-06-14", "The coach faces another test Friday.", ["2012-06-15"]),
        ("2012-06-17", "The guild canceled a decision to reopen the hall on Monday.", ["2012-06-18"]),
        ("2012-06-15", "It is the Queen's birthday on Saturday, and we are glad.", ["2012-06-16"]),
        ("2012-06-15", "We would like to invite our friends in to sing on Sunday.", ["2012-06-17"]),
        ("2012-06-15", "He says that the fuss is over the statement from Sunday.", ["2012-06-10"]),
        ("2012-06-15", "Sunday.", ["2012-06-10"]),
        ("2012-06-12", 'Bakers have dubbed Friday "Day of Bread" in Lyon.', ["2012-06-15"]),
        ("2012-06-12", "Combined totals through Wednesday may exceed a foot.", ["2012-06-13"]),
        ("2012-06-12", "He takes his usual Thursday post as host.", []),
        ("2012-05-05", "Pupils have begun to cram as the summer exam season begins.", ["2012-SU"]),
        ("2012-07-24", "It took weeks, pushing back the sealing of the mine to late August.", ["PXW", "2012-08"]),
        ("2012-01-25", "The town is ending its color-coded alerts in April, as expected, it has said.", ["2012-04"]),
        ("2010-06-14", "September 11 was about the murder of thousands.", ["2001-09-11"]),
        ("2012-06-15", "The council voted on a bill Tuesday.", ["2012-06-12"]),
        ("2012-06-15", "She signed off on a new harvest plan Tuesday.", ["2012-06-12"]),
        ("2012-06-15", "The hall was full on a hot Tuesday.", ["XXXX-WXX-2"]),
        ("2012-06-15", "On a lively Tuesday, he sang.", ["XXXX-WXX-2"]),
        ("2012-06-15", "Thanks for joining us on a Friday.", ["2012-06-15"]),
        ("2012-06-15", "It's a Friday, to be fair.", ["2012-06-15"]),
        ("2012-06-15", "It's a Monday, to be fair.", ["XXXX-WXX-1"]),
        ("2012-06-15", "The bar was full on a Friday.", ["XXXX-WXX-5"]),
        ("2012-06-01", "It is on view Monday 11 to Friday 15 June.", ["2012-06-11", "2012-06-15"]),
        ("2012-06-01", "Saturday 9 and Sunday 10 June: open house.", ["2012-06-09", "2012-06-10"]),
        ("2012-06-01", "The song is from an album entitled The Night Before by two sisters.", []),
        ("2012-06-01", "The war went on to 1918. He died in June of that awful year.", ["1918", "1918-06"]),
        (
            "2010-02-27",
            "Cast in 1952. Monday 1 to Friday 5 March: open house.",
            ["1952", "2010-03-01", "2010-03-05"],
        ),
        ("2010-09-30", "They will talk soon about paying it in the first quarter.", ["FUTURE_REF", "2011-Q1"]),
    ],
)
def test_a_weekday_goes_by_the_words_around_it(dct: str, text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, dct, kind="news")] == values


def test_a_day_at_hand_is_not_of_a_year_that_a_story_named_long_before() -> None:
    told = "The band broke up in 1975. " + "Its songs went on from town to town and from coast to coast. " * 8
    assert [timex.value for timex in timexes(f"{told}A film of it opens in Ghent on 21 November.", "2005-11-18")] == [
        "1975",
        "2005-11-21",
    ]


@pytest.mark.parametrize(
    ("dct", "text", "values"),
    [
        ("2012-06-15", "It held for at least 2000 years.", ["P2000Y"]),
        ("2012-06-15", "In 1990 years of calm ended.", ["1990", "PXY"]),
        ("2012-06-15", "It began at 1:33 p.m. (2033 in Osaka).", ["2012-06-15T13:33"]),
        ("2012-06-15", "It fell just before midnight last night.", ["2012-06-14T24:00", "2012-06-14TNI"]),
        ("2012-06-15", "In Leeds, five year seven pupils fell ill.", []),
        ("2012-06-15", "Nothing is to be told until tomorrow, Friday, June 15th.", ["2012-06-15", "2012-06-15"]),
        ("2012-06-15", "Claims have leapt from 297 to 1051.", []),
        ("2012-06-15", "He signed as KLCWO4 June 2nd, 2012 for fun.", ["2012-06-02"]),
        ("2012-06-15", "Who was at that October 22nd meeting?", ["2011-10-22"]),
        ("2012-06-15", "He told them that June 20 would be too late.", ["2012-06-20"]),
        ("2012-06-15", "It bars goods that fall under the ban.", []),
        ("2021-12-06", "They looked in horror at the events of January 6th.", ["2021-01-06"]),
        ("2012-06-15", "It told of the singer's death on 25 June.", ["2011-06-25"]),
        ("2012-06-15", "If you know one thing about Jan Hill, it is that.", []),
        ("2012-12-10", "It read like a Christmas list.", []),
        (
            "2012-06-15",
            "Yesterday morning it was time to shut them, one at 10.30 am, one at 12.30 pm and the last at 2.25 pm.",
            ["2012-06-14TMO", "2012-06-14T10:30", "2012-06-14T12:30", "2012-06-14T14:25"],
        ),
    ],
)
def test_numbers_names_and_days_beside_one_another(dct: str, text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, dct, kind="news")] == values
