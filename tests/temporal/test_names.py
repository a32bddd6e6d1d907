"""Words of time in the names of people and of works are no times; beside names they still are."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

DCT = "2013-03-12"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("June Brown, who ran the shelter, died in her sleep.", []),
        ("The mayor met April Jones and her son.", []),
        ("It is so, said a spokeswoman, Hannah August.", []),
        ("They sailed to Cape May.", []),
        ("Mr May said it.", []),
        ("Mrs. June said so.", []),
        ("It is a good question, April.", []),
        ("What we know, April, is that it holds.", []),
        ("It rained in March, April, and May.", ["March", "April", "May"]),
        ("It rained a lot in 2012, April included.", ["2012", "April"]),
        ("Madam, may I ask one thing?", []),
        ("Their flu spreads in winter.", ["winter"]),
        ("It is 1000s of miles away.", []),
        ("It is the players' last day.", []),
        ("The fall-out of it made him the fall guy.", []),
        ("The mayor and June Sands Miller spoke.", []),
        ("In June Brown left the city.", ["June"]),
        ("The June Summit ended in a row.", ["June"]),
        ("Last June Brown left the city.", ["Last June"]),
        ("Prices rose in May and June.", ["May", "June"]),
        ('He told "Today" that the dam would hold.', []),
        ("She hosts Kyiv Live Tonight on the radio.", []),
        ("He told Harbor Daily that the dam would hold.", []),
        ("The film Delta Now was shown at the port.", []),
        ("He said on “Harbor News Sunday” that it would hold.", []),
        ("He told Harbor News on Sunday that it would hold.", ["Sunday"]),
        ("The dam holds, and Lviv now has power.", ["now"]),
        ("The boat met a strong current that could sink it.", []),
        ("They sold one-quarter of the herd.", []),
        ("The list is up to date, they say.", []),
        ("It ruled on Thursday, the 9th U.S. Circuit Court said.", ["Thursday"]),
        ("They shipped Christmas trees to the port.", []),
        ("His aide Soon-hee left the room.", []),
        ('The envoy told "This Week" that they would leave.', []),
        ("He said the dam would hold today.", ["today"]),
        ("Dam To Burst Today", ["Today"]),
        ("Today the dam held.", ["Today"]),
        ("Sgt. March and Maj. August Winter testified.", []),
        ("He sang in the stage version of Lagos Now for a year or so.", ["a year or so"]),
        ("Q Now that it has sunk, what is planned?", ["Now"]),
        ("The court heard case 3:12-cv-00417 behind closed doors.", []),
        ("At the end of the day, it is their choice.", []),
        ("They said that at the end of the day nobody cares.", []),
        ("At the end of the day, they withdrew.", ["the end of the day"]),
        ("They will know by the end of the day.", ["the end of the day"]),
        ("The gospel singers Ned May, Ann Hill and others came.", []),
        ("Jan speaks to them about his life.", []),
        ("It could all fall apart.", []),
        ("The guns could all fall silent.", []),
        ("They saw it all fall down.", []),
        ("It rained all fall.", ["fall"]),
        ("He told the show Here Comes The Weekend about it.", []),
        ("They have something to say about Friday.", ["Friday"]),
        ("It was told after the 11 September attacks.", ["the 11 September"]),
        ("It was told after the September 11 attacks.", ["September 11"]),
        ("They look to Tunis, which ten days prior had toppled its leader.", ["ten days"]),
        ("One day he was seized at the border.", []),
        ("They were held for one day.", ["one day"]),
        ("It cost more than last year.", ["last year"]),
        ("They won 26 years after that defeat.", ["26 years"]),
        ("Two years after that they won.", ["Two years after that"]),
        ("He told the program 60 Minutes that it would hold.", []),
        ("She starred in the film High Noon at noon.", ["noon"]),
        ("The party daily Granma said so.", []),
        ("The Manila Daily newspaper told of it.", []),
        ("Their editor left Harbour Weekly for a rival.", []),
        ("Buses run Daily.", ["Daily"]),
        ("He founded the Friday Club.", []),
        ("Her daughter June left.", []),
        ("The school trains the soldiers of tomorrow.", []),
        ("A truck carrying 1987 crates overturned.", []),
        ("Sunday Adeyemi, a tailor, hid in the attic.", []),
        ("General Sunday Okot fled the barracks.", []),
        ("He met the general Sunday in Gulu.", ["Sunday"]),
        ("A Mirage 2000 was shot down.", []),
        ("Customs officers seized 1999 rifles.", []),
        ("They marked 1999 killings in song.", ["1999"]),
        ("Hurricane May hit Cuba.", []),
        ("NAVY MAY STRIKE PORT ON FRIDAY", ["FRIDAY"]),
        ("RAIDS IN MAY KILL TEN", ["MAY"]),
        ("The 14 February Coalition called for a strike.", []),
        ("The 17 November group robbed a bank.", []),
        ("They robbed the 14 February rally.", ["14 February"]),
        ("The fall in prices is real.", []),
        ("It is the 1918 H1N1 strain.", ["1918"]),
        ("It came after the Yom Kippur war.", []),
        ("They meet on the first Tuesday.", []),
        ("The daily Covid briefing was held.", ["daily"]),
        ("MR. ROE: April.", []),
        ("April, who is next on your list?", []),
        ("Well, I think April raised a good point.", []),
        ("June recalls the flood.", []),
        ("PEACE BE WITH YOU AND MAY WE MEET AGAIN.", []),
        ("BALL: May I ask you for the salt?", []),
        ("In April and May we saw no rain.", ["April", "May"]),
        ("SOME MAY CALL IT LUCK.", []),
        ("A portrait by Jan van Eyck hung there.", []),
        ("Jan-Erik and the Mar-a-Lago club were named.", []),
        ("Rents fell in Jan-Feb in Lyon.", ["Jan", "Feb"]),
        ("She is with Tom Ball as Morris and June Hill playing Ann.", []),
        ("Rents rose in June. August was worse.", ["June", "August"]),
        ("June Hill came first. Her aunt said June had left by then. In the end June stayed.", []),
        ("June Hill came first. She had come in June.", ["June"]),
        ("Karim Ramadan wrote it. Then Ramadan, a teacher, was praised.", []),
        ("Karim Ramadan wrote it. He wrote it during Ramadan.", ["Ramadan"]),
        ("Salma Eid joined the choir. Now Eid is one of its best.", ["Now"]),
        ("The envoy, Ali Yusuf Ramadan, was there. Ramadan had come alone.", []),
        ("Officer Dan Easter was there. Easter had come alone.", []),
        (
            "Happy Eid. Orthodox Easter is late. When Ramadan ended they left. They met in Gaza before Eid.",
            ["Eid", "Orthodox Easter", "Ramadan", "Eid"],
        ),
        ("Go — April, go ahead.", []),
        ("The play has Tom Ball as Jan, an old man.", []),
        ("The Saturday Evening Post closed.", []),
        ("On Friday Night Roe fled.", ["Friday Night"]),
        ("Expo 2020 closes in March.", ["March"]),
        ("The 2019-nCoV strain spread.", []),
        ("The 2014-made tanks and the 2014-NATO talks were named.", ["2014", "2014"]),
        ("They led in the fourth quarter of the game.", []),
    ],
)
def test_a_name_is_no_time(text: str, found: list[str]) -> None:
    assert [timex.text for timex in timexes(text, DCT)] == found


@pytest.mark.parametrize(
    "text",
    [
        "It is due on 31 April.",
        "They met on 30 February 2021.",
        "It ends on the 31st of June.",
        "They met on 29 February 2019.",
        "They met on February 29, 2019.",
        "They met on April 31, 2019.",
    ],
)
def test_a_day_that_the_month_does_not_have_is_not_read_in_part(text: str) -> None:
    assert timexes(text, DCT) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They pump 20,000 barrels of oil a day.", "SET"),
        ("It costs $500 million a year.", "SET"),
        ("They freed 20 people a week before the vote.", "DURATION"),
        ("The talks took a week.", "DURATION"),
    ],
)
def test_a_rate_is_a_repetition(text: str, kind: str) -> None:
    (found,) = timexes(text, DCT)
    assert found.type == kind


@pytest.mark.parametrize("run", ["12/12/12/12/12", "1/2/3/4", "3/4/2021/5"])
def test_no_date_is_cut_from_a_longer_run_of_numbers(run: str) -> None:
    assert timexes(f"The clerk wrote {run} on the door.", "2022-02-16") == []
    assert [one.text for one in timexes(f"The clerk wrote {run} on 12/11/2021.", "2022-02-16")] == ["12/11/2021"]
