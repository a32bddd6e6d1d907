"""Rows from whole sentences: the time layer reads the dates, the tables say what is made of them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.events import extract_events
from timeline.events.shorten import WHOLE
from timeline.model import Article, Event, Status
from timeline.segment import segment
from timeline.temporal import tag

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def events(text: str, *, report_day: bool = False) -> list[Event]:
    article = Article(article_id="a", text=text, published=THURSDAY)
    sentences = segment(text)
    return extract_events(article, sentences, tag(sentences, article.published, "news"), report_day=report_day)


def one(text: str) -> Event:
    (event,) = events(text)
    return event


STATUS = [
    ("If ten workers are hurt or they have been fined over the past year, no permit is given.", Status.CONDITIONAL),
    ("If the bank has failed in 2015, I do not think it would have caused the crisis.", Status.CONDITIONAL),
    (
        "The slick is likely to stay away through the weekend, but if winds change it could come ashore.",
        Status.FORECAST,
    ),
    ("The bank will buy all shares tendered by their owners from today through July 17.", Status.SCHEDULED),
    ("The firm announced a return to profit in May.", Status.HAPPENED),
    ("He paid a charity that was set up to help miners in 1999.", Status.HAPPENED),
    ("If the council fails to act, we will not have the fuel we need in December.", Status.CONDITIONAL),
    ("The mayor would not be surprised if, over the next two years, the price rose.", Status.CONDITIONAL),
    ("The gang was on Tuesday suspected of having killed two guards.", Status.ALLEGED),
    ("They tried to break our will on May 11, 2021.", Status.HAPPENED),
    ("The army will now leave the town.", Status.SCHEDULED),
    ("Prices rose, with further rises feared this week.", Status.FORECAST),
    ("You may remember that, a year ago, the mayor joined a meeting in Elm.", Status.HAPPENED),
    ("I will tell you, last night I was speaking with the mayor.", Status.HAPPENED),
    ("Failures are to blame for the oil spill last year.", Status.HAPPENED),
    ("The mayor was arrested and Roe ordered troops to guard the port in May.", Status.HAPPENED),
    ("The mayor called the ministers to explain his decision on Tuesday.", Status.HAPPENED),
    ("The mayor was asked to lead the inquiry last year.", Status.HAPPENED),
    ("The mayor promised to hire more police last year.", Status.HAPPENED),
    ("The mayor promised to hire more police by last Monday.", Status.SCHEDULED),
    ("The mayor vowed to attack the rebels on Tuesday.", Status.THREATENED),
    ("The firm greenlit plans to invest in two ports late last year.", Status.HAPPENED),
    ("The firm had plans to close two ports last year.", Status.SCHEDULED),
    ("Rescuers needed trucks to reach the valley in May.", Status.HAPPENED),
    ("The council has been trying to sell the port since last year.", Status.ONGOING),
    ("Hopes will have been raised last week.", Status.HAPPENED),
    ("The firm was set on Tuesday to install a bigger cap.", Status.SCHEDULED),
    ("The army was poised on Tuesday to enter the city.", Status.FORECAST),
    ("The court was likely on Tuesday to free the mayor.", Status.FORECAST),
    ("The army was eyeing today as a possible date for the raid.", Status.FORECAST),
    ("The firm had planned a sale in March.", Status.SCHEDULED),
    ("The firm had planned a sale in March, but scrapped it.", Status.DENIED),
    ("The slick now threatens to reach the coast.", Status.THREATENED),
    ("In refusing to stay the order on Tuesday, the court found no harm.", Status.HAPPENED),
    ("The mayor refused to stay the order on Tuesday.", Status.DENIED),
    ("The well could be capped -- but not sealed -- by Sunday.", Status.FORECAST),
    ("The well could be capped but not sealed by Sunday.", Status.FORECAST),
    ("In 1918, the first news of what would become a plague came from Elm.", Status.HAPPENED),
    ("The mayor is planning a call for all of you, I believe later this evening, to explain it.", Status.SCHEDULED),
    ("Rebels shelled the port on Tuesday.", Status.HAPPENED),
    ("The port was shelled on Tuesday by rebels.", Status.HAPPENED),
    ("The minister said on Tuesday that the port was safe.", Status.HAPPENED),
    ("“The port is safe,” the minister said on Tuesday.", Status.HAPPENED),
    ("The minister warned on Tuesday that war could come.", Status.HAPPENED),
    ("The minister denied on Tuesday that troops had left.", Status.HAPPENED),
    ("The minister refused on Tuesday to resign.", Status.HAPPENED),
    ("He said the raid on June 7 had failed.", Status.HAPPENED),
    ("Talks took place on June 2, 2020, in Geneva.", Status.HAPPENED),
    ("The army has been shelling the port since Monday.", Status.ONGOING),
    ("The wheat is being shipped today.", Status.ONGOING),
    ("The plane apparently stalled and crashed near the port on Tuesday.", Status.ALLEGED),
    ("The convoy, which is believed to be large, reached the port on Tuesday.", Status.HAPPENED),
    ("There is no doubt that rebels shelled the port on Tuesday.", Status.HAPPENED),
    ("There is doubt that rebels shelled the port on Tuesday.", Status.ALLEGED),
    ("There is no evidence that rebels shelled the port on Tuesday.", Status.DENIED),
    ("It is clear that rebels shelled the port on Tuesday.", Status.HAPPENED),
    ("It is not clear that rebels shelled the port on Tuesday.", Status.ALLEGED),
    ("I think you saw the mayor’s speech on Tuesday.", Status.HAPPENED),
    ("I do not believe that rebels shelled the port on Tuesday.", Status.DENIED),
    ("The mayor said she wished she had left on Tuesday.", Status.DENIED),
    ("Officials spoke of a raid as soon as this week.", Status.FORECAST),
    ("Rebels held the port as early as May 2021.", Status.HAPPENED),
    ("The mayor will explain the law when she signs it this afternoon.", Status.SCHEDULED),
    ("The mayor explained the law when she signed it this morning.", Status.HAPPENED),
    ("The mayor said that she hoped, by Friday, to have signed the law.", Status.FORECAST),
    ("The army has had troops in the port since May.", Status.ONGOING),
    ("Both sides have had talks in recent weeks.", Status.HAPPENED),
    ("Aid convoys have remained stuck at the border since May.", Status.ONGOING),
    ("Rebels allegedly shelled the port on Tuesday.", Status.ALLEGED),
    ("Rebels reportedly shelled the port on Tuesday.", Status.ALLEGED),
    ("The army claimed that rebels shelled the port on Tuesday.", Status.ALLEGED),
    ("Officials believe that rebels shelled the port on Tuesday.", Status.ALLEGED),
    ("Rebels may have shelled the port on June 8, 2021.", Status.ALLEGED),
    ("The two leaders are scheduled to meet on June 14.", Status.SCHEDULED),
    ("The two leaders will meet in Vienna on June 14.", Status.SCHEDULED),
    ("The president is to visit Vienna next week.", Status.SCHEDULED),
    ("The president plans to visit Vienna next week.", Status.SCHEDULED),
    ("The president said he would visit Vienna on June 14.", Status.SCHEDULED),
    ("The president agreed to visit Vienna next week.", Status.SCHEDULED),
    ("A summit is planned for June 14.", Status.SCHEDULED),
    ("An attack could begin as early as June 16.", Status.FORECAST),
    ("Officials fear that an attack will begin on June 16.", Status.FORECAST),
    ("Analysts predict that prices will rise next week.", Status.FORECAST),
    ("Troops are expected to cross the border on Saturday.", Status.FORECAST),
    ("The army will probably attack on June 16.", Status.FORECAST),
    ("The war may end in the coming weeks.", Status.FORECAST),
    ("The general threatened to bomb the capital on Saturday.", Status.THREATENED),
    ("The general vowed that he would attack the capital on Saturday.", Status.THREATENED),
    ("If talks fail, the army will attack on June 16.", Status.CONDITIONAL),
    ("The union will strike on Saturday unless pay rises.", Status.CONDITIONAL),
    ("The envoy offered to fly to Vienna on Saturday.", Status.CONDITIONAL),
    ("The army did not shell the port on Tuesday.", Status.DENIED),
    ("The minister denied that rebels shelled the port on Tuesday.", Status.DENIED),
    ("The president will not visit Vienna on June 14.", Status.DENIED),
    ("The summit planned for June 14 was called off.", Status.DENIED),
    ("The president does not plan to visit Vienna next week.", Status.DENIED),
    ("A cease-fire agreed in July 2020 lasted longer.", Status.HAPPENED),
    ("The mission was to end on Sunday, but it has been extended.", Status.DENIED),
    ("The drill was to have ended on June 6, 2021.", Status.DENIED),
    ("The minister canceled the meeting set for Thursday, June 17.", Status.DENIED),
    ("The talks due on June 7, 2021 were called off.", Status.DENIED),
    ("The general warned that the army would respond with force on Saturday.", Status.THREATENED),
    ("We will retaliate next week, the general said.", Status.THREATENED),
    ("The minister said the regime would pay a heavy price in the coming weeks.", Status.THREATENED),
    ("The regime will face severe consequences if it invades in the coming days.", Status.CONDITIONAL),
    ("Had the army attacked on June 7, 2021, the city would have fallen.", Status.CONDITIONAL),
    ("The minister said that without a deal the army would invade in July 2021.", Status.CONDITIONAL),
    ("The minister expects a result within a month.", Status.FORECAST),
    ("There is a risk of war in the coming days.", Status.FORECAST),
    ("A raid is possible next week.", Status.FORECAST),
    ("The council demanded that the army leave by Friday, June 18.", Status.FORECAST),
    ("The port may have been shelled on June 8, 2021.", Status.ALLEGED),
    ("The man is said to have died on June 7, 2021.", Status.ALLEGED),
    ("It appears that the army left on June 7, 2021.", Status.ALLEGED),
    ("Satellite images suggest that the army left on June 7, 2021.", Status.ALLEGED),
    ("Rumors that the general had died on June 7, 2021 spread quickly.", Status.ALLEGED),
    ("It is not clear whether the army left on June 7, 2021.", Status.ALLEGED),
    ("The man, accused of setting the fire on June 7, 2021, was freed.", Status.ALLEGED),
    ("Officials allege that hundreds were killed on June 7, 2021.", Status.ALLEGED),
    ("The president invited the country to join in July 2021.", Status.SCHEDULED),
    ("The minister looks forward to meeting the envoy next week.", Status.SCHEDULED),
    ("The meetings likely took place before June 7, 2021.", Status.ALLEGED),
    ("I have tried to reach the envoy today.", Status.HAPPENED),
    ("The minister failed to appear on June 8, 2021.", Status.DENIED),
    ("No soldiers crossed the border on June 8, 2021.", Status.DENIED),
    ("Neither side attacked on June 7, 2021.", Status.DENIED),
    ("They nearly took the city on June 7, 2021.", Status.DENIED),
    ("There was no raid on June 7, 2021, the mayor said.", Status.DENIED),
    ("The minister ruled out a vote in July 2021.", Status.DENIED),
    ("The parliament rejected a plan to close the port in July 2021.", Status.DENIED),
    ("The general said he had no plans to leave in July 2021.", Status.DENIED),
    ("The army stopped shelling the port on June 8, 2021.", Status.HAPPENED),
    ("The envoys tried to reach a deal on June 7, 2021.", Status.HAPPENED),
    ("The press, which had expected an invasion at 3 a.m. on Wednesday, was mocked.", Status.FORECAST),
    ("The minister planned to fly on Monday, but cancelled the trip.", Status.DENIED),
    ("The drill, which was to end on Sunday, has been extended.", Status.DENIED),
    ("The summit was due to begin on Monday but was called off.", Status.DENIED),
    ("He accused them of a plan to overthrow the government on December 1.", Status.FORECAST),
    ("The president said there was a plan to overthrow the government on December 1.", Status.FORECAST),
    ("Schools have been closed since Monday.", Status.ONGOING),
    ("Four people have been killed since Monday.", Status.HAPPENED),
    ("Prosecutors said the company knew by the end of 2020 that the pipe leaked.", Status.ALLEGED),
    ("The mayor said the company knew by the end of 2020 that the pipe leaked.", Status.HAPPENED),
    ("Monitors found sites that could not be reached on June 7, 2021.", Status.DENIED),
    ("The town could not be taken on June 7, 2021.", Status.DENIED),
    ("The fire could not be put out on June 7, 2021.", Status.DENIED),
    ("The mayor could not be reached for comment on June 7, 2021.", Status.DENIED),
    ("Inspectors will be back on the island after leaving it on June 7, 2021.", Status.HAPPENED),
    ("The team is going home, having failed on June 7, 2021, to reach the wreck.", Status.HAPPENED),
    ("The mayor has faced questions on June 7, 2021.", Status.HAPPENED),
    ("The mayor has faced questions since June 7, 2021.", Status.ONGOING),
    ("On June 7, 2021, when no ships were in port, a blast destroyed the pier.", Status.HAPPENED),
    ("On June 7, 2021, after the army had not answered, rebels took the town.", Status.HAPPENED),
    ("On June 7, 2021, because no buses ran, people walked to the border.", Status.HAPPENED),
    ("The army could not take the town on June 7, 2021.", Status.DENIED),
    ("Forecasters expect storms to hit the coast on Friday, June 11.", Status.FORECAST),
    ("The army rejected the report's claim that it shelled the port on June 7, 2021.", Status.DENIED),
    ("Intelligence about a raid on June 7, 2021 was wrong.", Status.FORECAST),
    ("The mayor denied in a statement that police had killed a man on June 7, 2021.", Status.DENIED),
    ("Protesters allegedly set a house on fire on June 7, 2021.", Status.ALLEGED),
    ("There were fears of a raid on June 7, 2021.", Status.FORECAST),
    ("The post, which said that troops left on June 7, 2021, was false.", Status.DENIED),
    ("The airline will fly to Riga on June 14 although it canceled other flights.", Status.SCHEDULED),
    ("Posts on the web that a dam had also burst on June 7, 2021 were false, police said.", Status.DENIED),
    ("There is no truth in the story that the mayor fled on June 7, 2021.", Status.DENIED),
    ("A rumour that the wall had burst on June 7, 2021 caused panic; the army denied it.", Status.DENIED),
    ("A report that the general had died on June 7, 2021 turned out to be a hoax.", Status.DENIED),
    ("Reports of a raid on June 7, 2021 were wrong, the mayor said.", Status.DENIED),
    ("The ministry dismissed reports that the general had left on June 7, 2021.", Status.DENIED),
    ("Reports that the dam had burst on June 7, 2021 spread quickly.", Status.ALLEGED),
    ("The claim that soldiers looted the shop on June 7, 2021 was repeated widely.", Status.ALLEGED),
]


@pytest.mark.parametrize(
    "sentence",
    [
        "He spoke of things which the city did not do in 2014.",
        "The draft treaty would rule out bases in countries that joined after May 1997.",
    ],
)
def test_what_tells_nothing_makes_no_row(sentence: str) -> None:
    assert events(sentence) == []


def test_the_day_moved_from_is_denied() -> None:
    found = events("The game was moved from June 12, 2021 to June 14, 2021.")
    assert [event.status for event in found] == [Status.DENIED, Status.SCHEDULED]


def test_whichever_day_of_a_move_is_named_first_the_old_one_is_off() -> None:
    found = events("The game has been moved to June 14, 2021 from June 12, 2021.")
    assert {event.timex.value: event.status for event in found} == {
        "2021-06-12": Status.DENIED,
        "2021-06-14": Status.SCHEDULED,
    }


def test_a_moved_date_is_denied_and_the_new_one_scheduled() -> None:
    found = events("The council postponed its debate, originally scheduled for Tuesday, to June 28.")
    assert [event.status for event in found] == [Status.DENIED, Status.SCHEDULED]


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        (
            "The governor declared a state of emergency at 6:15 a.m. on Monday and asked the army for help.",
            "The governor declared a state of emergency at 6:15 a.m. on Monday and asked the army for help",
        ),
        (
            "The minister, who was in Riga for talks, was due, according to his office, to fly home on Sunday.",
            "The minister was due to fly home on Sunday",
        ),
        ("The mayor said there was a fire at the site on Monday.", "There was a fire at the site on Monday"),
    ],
)
def test_headlines_keep_subject_and_verb(sentence: str, headline: str) -> None:
    assert one(sentence).headline == headline


def test_only_a_plain_past_is_nearly_certain() -> None:
    assert one("The plant closed on June 7, 2021.").confidence > 0.9
    for sentence in ("Prosecutors said the plant closed on June 7, 2021.", "The plant did not close on June 7, 2021."):
        assert one(sentence).confidence <= 0.9


def test_a_replaced_pronoun_lowers_confidence() -> None:
    guessed = events("Alan Brown said the port was open. He left the city on June 7, 2021.")[0]
    assert guessed.headline.startswith("Alan Brown left")
    assert guessed.confidence < one("Alan Brown left the city on June 7, 2021.").confidence


def test_debunked_reports_keep_their_frame_in_the_headline() -> None:
    event = one("The ministry dismissed reports that the general had left on June 7, 2021.")
    assert event.headline.startswith("The ministry dismissed reports")
    assert event.attribution == ("ministry",)


def test_a_huge_sentence_makes_few_rows_and_counts_the_others() -> None:
    text = "".join(f"On {day} May 20{year:02d}, " for year in range(10, 20) for day in range(1, 11)) + "it rained."
    found = events(text)
    assert len(found) == 40
    assert found[0].rule.endswith("; 60 further time expressions of the sentence make no rows")


@pytest.mark.parametrize(("sentence", "status"), STATUS)
def test_status(sentence: str, status: Status) -> None:
    found = events(sentence)
    assert [event.status for event in found] == [status]


@pytest.mark.parametrize("verb", ["shelled", "was shelling", "had shelled", "shells", "has shelled", "is shelling"])
@pytest.mark.parametrize("day", ["June 14, 2021", "July 1, 2021", "December 3, 2030"])
def test_a_date_ahead_is_never_a_fact(verb: str, day: str) -> None:
    for event in events(f"The army {verb} the port on {day}."):
        assert event.status not in (Status.HAPPENED, Status.ONGOING, Status.ALLEGED)


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("The minister said on Tuesday that the army would leave on June 14.", ["happened", "scheduled"]),
        ("Rebels took the port on Monday, and the army plans to retake it next week.", ["happened", "scheduled"]),
        ("The raid on June 7 killed four, and a second could follow in the coming days.", ["happened", "forecast"]),
    ],
)
def test_each_date_goes_to_its_own_clause(text: str, statuses: list[str]) -> None:
    assert [event.status.value for event in events(text)] == statuses


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("Rebels shelled the port on Tuesday.", ()),
        ("According to the Daily Gazette, rebels shelled the port on Tuesday.", ("Daily Gazette",)),
        ("Rebels shelled the port on Tuesday, Defense Minister Ada Roe said.", ("Ada Roe",)),
        ("Rebels shelled the port on Tuesday, according to Ada Roe.", ("Ada Roe",)),
        ("Defense Minister Ada Roe said rebels shelled the port on Tuesday.", ("Ada Roe",)),
        ("The head of the harbor police, Jon Doe, said that rebels shelled the port on Tuesday.", ("Jon Doe",)),
        ("Two senior officials said that rebels shelled the port on Tuesday.", ("Two senior officials",)),
        ("“They shelled the port on Tuesday,” said Ada Roe, a nurse.", ("Ada Roe",)),
        (
            "According to the weekly Der Bote, intelligence services fear that war could begin on June 16.",
            ("Der Bote", "intelligence services"),
        ),
        ("The president declared an emergency on Tuesday.", ()),
        ("The blasts claimed at least nine lives on Tuesday.", ()),
        ('Police left the square on Tuesday as the protesters chanted, "The bridge is ours."', ()),
        ("The timetable says that the army left on June 7, 2021.", ("timetable",)),
        (
            (
                "Harbor Motors Corporation (HMC), an old automaker which has filed for protection, announced on June "
                "7, 2021 that it was closed."
            ),
            ("Harbor Motors Corporation",),
        ),
        ("One of them said the army left on June 7, 2021.", ()),
        ("The envoy told the 57 member states on June 7, 2021 that war was near.", ("envoy",)),
        ("The minister looked the envoy in the eye and said that the army had left on June 7, 2021.", ("minister",)),
        ("General Harbor Corporation said it closed its plant on June 7, 2021.", ("General Harbor Corporation",)),
        ("Ann, on the schools, the governor said that he had met the envoy on June 7, 2021.", ("governor",)),
        ("Union leaders said nearly 400 workers struck on June 7, 2021.", ("Union leaders",)),
    ],
)
def test_attribution(text: str, attribution: tuple[str, ...]) -> None:
    assert one(text).attribution == attribution


def test_a_pronoun_stands_for_the_source_named_last() -> None:
    last = events("Ada Roe said the port was shut. She said rebels had shelled it on Tuesday.")[-1]
    assert last.attribution == ("Ada Roe",)


def test_a_quotation_without_a_source_takes_the_one_before() -> None:
    text = "“We are tired,” Ada Roe said. “The shells fell here on Tuesday.”"
    assert events(text)[-1].attribution == ("Ada Roe",)


def test_a_transcript_names_its_speaker() -> None:
    text = "MS. ROE:  The envoy left on Tuesday.\n\nHe landed on Wednesday.\n\nQ    The talks ended on Monday."
    assert [event.attribution for event in events(text)] == [("MS. ROE",), ("MS. ROE",), ("Q",)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("On Tuesday, rebels shelled the port.", "Rebels shelled the port"),
        ("According to Ada Roe, rebels shelled the port on Tuesday.", "Rebels shelled the port on Tuesday"),
        ("Rebels shelled the port on Tuesday, Ada Roe said.", "Rebels shelled the port on Tuesday"),
        ("Ada Roe said that rebels would leave on June 14.", "Rebels would leave on June 14"),
        ("However, rebels  shelled\nthe *port* on Tuesday.", "Rebels shelled the port on Tuesday"),
        ("“The port is shut,” Ada Roe said on Tuesday.", "Ada Roe said on Tuesday: The port is shut"),
        ("If the envoys agree on June 14, the ferry will run.", "If the envoys agree on June 14, the ferry will run"),
        (
            "On June 7, 2021, Roe remarked on the speed of the units, saying they were fast.",
            "Roe remarked on the speed of the units, saying they were fast",
        ),
        (
            (
                "Harbor Motors recovered from its long bankruptcy a year after the appointment of the new director of "
                "the board, and re-entered the market in May 2010."
            ),
            "Harbor Motors re-entered the market in May 2010",
        ),
        (
            (
                "The mayor, who comes from a family of fishermen in the far north of the country and has been in "
                "office for years, resigned on June 7, 2021."
            ),
            "The mayor resigned on June 7, 2021",
        ),
        ("GENEVA - The envoys met on June 7, 2021 to talk.", "The envoys met on June 7, 2021 to talk"),
        ("Since 2014 about 400 people have been killed.", "Since 2014 about 400 people have been killed"),
        (
            (
                "The largest bridge of the province, a steel span of four hundred meters that carried trains, was "
                "destroyed by rebel shells on June 7, 2021."
            ),
            "The largest bridge of the province was destroyed by rebel shells on June 7, 2021",
        ),
        (
            (
                "The offer, which two directors of the firm have already rejected as inadequate, previously had been "
                "scheduled to expire on Friday, June 18."
            ),
            "The offer previously had been scheduled to expire on Friday, June 18",
        ),
        (
            (
                "The council praised the engineers who rebuilt the old bridge over the northern river in the spring of "
                "2015 after a long flood had destroyed it."
            ),
            "The engineers rebuilt the old bridge over the northern river in the spring of 2015",
        ),
        (
            (
                "The police took a man from the house by the northern gate to the harbor on June 7, 2021, with the "
                "mayor of the town watching from the tower."
            ),
            "The police took a man from the house by the northern gate to the harbor on June 7, 2021",
        ),
        (
            (
                "The foreign minister of the republic (a former general) told the council of the 57 member states in "
                "the old palace on June 7, 2021 that the risk of war was near."
            ),
            "Foreign minister of the republic said: The risk of war was near",
        ),
        (
            (
                "The governor spoke for an hour with reporters about the many problems of the town, among them the "
                "ferry that sank on June 7, 2021."
            ),
            "The ferry sank on June 7, 2021",
        ),
    ],
)
def test_headline(text: str, headline: str) -> None:
    assert one(text).headline == headline


@given(
    st.lists(st.sampled_from("rebels shelled the port and on Tuesday , said that he “ ” who will".split()), max_size=60)
)
@settings(max_examples=60, deadline=None)
def test_a_headline_is_short_and_any_words_can_be_read(words: list[str]) -> None:
    for event in events("The army left on Monday " + " ".join(words) + "."):
        assert 0 < len(event.headline) <= WHOLE
        assert "\n" not in event.headline
        assert 0 <= event.confidence <= 1
        assert event.sentence.start <= event.trigger_start < event.sentence.end


def test_it_stands_for_the_event_before() -> None:
    text = "A rebel attack could begin at any moment. It could happen as early as June 16."
    assert events(text)[-1].headline == "A rebel attack could happen as early as June 16"


def test_this_was_announced_points_back() -> None:
    text = "The envoys discussed a truce by telephone. This was announced on Tuesday by the spokesman, Jon Doe."
    event = one(text)
    assert event.headline == "The envoys discussed a truce by telephone"
    assert event.status is Status.HAPPENED
    assert event.attribution == ("Jon Doe",)
    assert "points back" in event.rule


@pytest.mark.parametrize(
    "text",
    [
        "Raid of June 7\n\nThe port burned.",
        "The port burned.\n\nSee also:\n\nThe raid of June 7, 2021",
        "NAIROBI, June 9 (Xinhua) -- The port is large.",
        "The port is large.\n\n9:17 A.M. EDT\n\nIt is old.",
        "Will the army leave on Monday?",
        "The army bought the 2015 model of the gun.",
        "Prices are at their highest since 2014.",
        "It was the worst flood since 1997.",
        "It is the biggest buildup in the region since the end of the war in 1945.",
        "The car is cheaper than the same car today.",
        "3/1/22]",
        "Q    I wonder if you saw the report that came out on June 8.",
    ],
)
def test_no_row(text: str) -> None:
    assert events(text) == []


def test_a_vague_word_gives_an_undated_row_only_to_an_event() -> None:
    (event,) = events("Recently, the embassy ordered its staff to leave.")
    assert event.timex.interval is None
    assert event.status is Status.HAPPENED
    assert events("It was warmer recently.") == []


def test_a_noun_with_a_date_is_an_event_of_its_own() -> None:
    event = one("Officials studied the June 7 raid.")
    assert event.sentence.text[event.trigger_start :].startswith("raid")


@pytest.mark.parametrize(
    ("text", "actor", "recipient", "places"),
    [
        ("Russian forces attacked Ukraine on Tuesday.", ("Russia",), ("Ukraine",), ()),
        ("Ukraine was attacked by Russian forces on Tuesday.", ("Russia",), ("Ukraine",), ()),
        ("NATO met in Brussels on Tuesday.", ("NATO",), (), ("Brussels, BE",)),
        ("The Kremlin warned Turkey on Tuesday.", ("Russia",), ("Turkey",), ()),
        ("French President Ada Roe visited Darfur on Tuesday.", ("France", "Ada Roe"), ("Darfur",), ("Darfur, SD",)),
        ("Iran and Iraq signed a truce on Tuesday.", ("Iran", "Iraq"), (), ()),
    ],
)
def test_roles(text: str, actor: tuple[str, ...], recipient: tuple[str, ...], places: tuple[str, ...]) -> None:
    event = one(text)
    assert (event.actor, event.recipient) == (actor, recipient)
    assert set(places) <= set(event.places)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rebels shelled the port on Tuesday.", "ASSAULT"),
        ("The leaders met on Tuesday.", "CONSULT"),
        ("The union protested on Tuesday.", "PROTEST"),
        ("Police arrested ten men on Tuesday.", "COERCE"),
        ("The parties signed the pact on Tuesday.", "SUPPORT"),
        ("The army withdrew on Tuesday.", "RETREAT"),
        ("The minister said on Tuesday that rebels shelled the port.", "ASSAULT"),
    ],
)
def test_category(text: str, name: str) -> None:
    category = one(text).category
    assert category is not None
    assert category.value == name


def test_intensity_counts_only_what_happened() -> None:
    assert one("Rebels shelled the port on Tuesday.").intensity == -10.0
    assert one("Rebels will shell the port on June 14.").intensity is None


def test_a_deed_that_is_only_told_has_its_roles_and_no_intensity() -> None:
    event = one("The mayor said on Tuesday that rebels shelled Kharkiv.")
    assert (event.actor, event.recipient) == (("rebels",), ("Kharkiv",))
    assert event.intensity is None


def test_a_pronoun_acts_for_whom_it_stands() -> None:
    told = events("“I attacked the plan on Tuesday,” Ann Roe said.")
    assert [event.actor for event in told] == [("Ann Roe",)]


def test_a_question_put_as_a_statement_keeps_what_it_presupposes() -> None:
    (event,) = events("Q    You said yesterday that the army had left.")
    assert event.status is Status.HAPPENED


def test_a_first_since_dates_the_meeting_alone() -> None:
    event = one("The envoys met on June 8, 2021 for the first time since July 2019.")
    assert event.timex.text.startswith("June 8")


def test_a_sentence_without_a_known_verb_is_trusted_less() -> None:
    unread = one("New fiscal rules apply widely next year to farms.")
    read = one("The new fiscal rules will begin next year.")
    assert unread.status is not Status.HAPPENED
    assert unread.confidence < read.confidence


def test_report_day_dates_undated_news_approximately() -> None:
    text = "Rebels attacked the port, killing four."
    assert events(text) == []
    (event,) = events(text, report_day=True)
    assert event.timex.interval is not None
    assert event.timex.interval.bound.value == "approx"
    assert event.confidence < 0.5


def test_a_huge_sentence_is_read_in_windows() -> None:
    text = "word " * 60_000 + "rebels shelled the port on Tuesday " + "word " * 60_000
    event = one(text)
    assert len(event.sentence.text) < 3000
    assert text[event.sentence.start : event.sentence.end] == event.sentence.text


@given(st.text(max_size=120))
@settings(max_examples=80, deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    for event in events(f"{text} on Tuesday {text}"):
        assert event.headline


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("When it comes to the ferries, today the mayor has opened a pier.", "Today the mayor has opened a pier"),
        ("As the port was shut, on Monday the army will leave.", "On Monday the army will leave"),
        ("When the port fell on Monday, the army left.", "The port fell"),
        ("When the port fell on Monday, three days late, the army left.", "The port fell"),
    ],
)
def test_a_date_behind_the_comma_of_a_leading_clause_dates_what_follows(text: str, line: str) -> None:
    assert line in events(text)[0].headline
