"""The time of a page, run into its text, dates nothing; the same time in prose does."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def expressions(text: str) -> list[str]:
    return [event.timex.text for event in events_of(Article(article_id="a", text=text, published=THURSDAY))]


@pytest.mark.parametrize(
    "text",
    [
        "ELMHAM | Thu Jun 3 , 2021 4:42 pm EDT Rebels shelled the port .",
        "Page last updated at 10:39 GMT , Wednesday , 2 June 2021 11:39 UK The trial of the mayor has begun .",
        "Mayor was misled , says report Sunday 6 June 2021 02.26 BST A cousin of an aide has emerged as the source .",
        "Posted by : harborfan | June 3 , 2021 1:59 PM | Report abuse The plan will fail .",
        "June 3, 2021 at 6:19 pm | I hope that the port stays open.",
        "We lost June 3, 2021 06:19 pm at 6:19 pm | The mayor should go.",
        "At 10:19 3rd Jun 2021, harborfan wrote: The road was closed.",
        "Comment by Sara on June 3rd, 2021 at 3:12 pm",
        "(Update 5:16 a.m. Thursday in Elmham, 4:16 a.m. GMT) The port is closed.",
        "Elmham, 4:58 p.m. ET) Three people were hurt.",
        "Spill was avoidable 3 June 2021 Last updated at 01:53 GMT Help The owner is to blame for the spill .",
        "By Ann Roe, Special to the Courier | June 3, 2021 Millions will watch the show.",
        "Owner promises change ELMHAM, June 3 (Reuters) - The owner will rebuild the pier.",
        "A version of this article appeared in print on Friday.",
        "This article was amended on 12 June 2021.",
        "This article appeared on p18 of the Courier on 01.37 GMT on Wednesday 9 June 2021.",
        "This story was corrected on June 12, 2021.",
        "This article has been republished from the Courier's English edition of December 2020.",
        "This essay was reprinted from the Courier of 3 May 2021.",
        "This is an edited version of an essay that first appeared in the Courier in May 2021.",
        "A longer version of this essay appeared in the Courier in May 2021.",
        "This comment was removed by the editors on 3 May 2021.",
        "Box used in bid to stop leak - 3 hrs ago Courier.",
        "By the Courier Staff | June 3, 2021 The embassy in Elmham warned of floods.",
        "June 3, 2021 | By Ann Roe, Special to the Courier",
        "By Ann R June 3, 2021: 10:44 AM ET The bank closed three branches.",
        "All content © 2019 is proprietary to the Courier.",
        "All content (c) 2019 is proprietary.",
        "All content of the Elm Index 2019 is proprietary to the Courier.",
        "This discussion is now closed.",
        "Comments on this story are now closed.",
        "June 1, 2021 at 5:29 pm | They lost.\n\nJune 2, 2021 at 5:31 pm | He left.\n\nJune 3, 2021 at 5:33 pm | No",
    ],
)
def test_time_of_the_page_makes_no_row(text: str) -> None:
    assert expressions(text) == []


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("The quake struck at 10:39 GMT on Wednesday, 2 June 2021.", "10:39 GMT on Wednesday, 2 June 2021"),
        ("Rebels shelled the port at 4:42 pm on Thursday, June 3, 2021.", "4:42 pm on Thursday, June 3, 2021"),
        ("The video was posted by the rebels on June 3, 2021.", "June 3, 2021"),
        ("The ministry updated its guidance on June 3, 2021.", "June 3, 2021"),
        ("Published on June 3, 2021, the report blames the owner.", "June 3, 2021"),
        ("The mayor resigned (the council met on June 3) over the spill.", "June 3"),
        ("On Thursday, June 3, 2021, 4:42 pm, rebels shelled the port.", "Thursday, June 3, 2021, 4:42 pm"),
        ("The film was adapted from a novel that came out in May 2021.", "May 2021"),
        ("The article was republished by three papers on Monday.", "Monday"),
        ("This is an edited version of what the mayor told the council on Monday.", "Monday"),
        ("The road to Elmham is now closed.", "now"),
        ("The inquiry is now closed because of the strike.", "now"),
    ],
)
def test_time_in_prose_makes_a_row(text: str, expression: str) -> None:
    assert expressions(text) == [expression]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16:10 Engineers opened two gates.", ["16:10"]),
        ("16:10 Engineers opened two gates at 3pm.", ["3pm"]),
        ("16:10 GMT: Engineers opened two gates on Monday.", ["Monday"]),
        ("16:10 Engineers opened two gates, and the town is now dry.", ["16:10"]),
        ("At 16:10 engineers opened two gates that had been shut on Monday.", ["16:10", "Monday"]),
    ],
)
def test_the_stamp_of_a_line_yields_to_the_times_that_the_line_tells_of(text: str, expected: list[str]) -> None:
    assert expressions(text) == expected


def test_the_stamp_of_a_line_is_no_part_of_its_headline() -> None:
    (event,) = events_of(Article(article_id="a", text="16:10 Engineers opened two gates.", published=THURSDAY))
    assert event.headline == "Engineers opened two gates"


@pytest.mark.parametrize(
    "front",
    [
        "ELMHAM, June 9 (Reuters) - ",
        "ELMHAM , June 9 -LRB- Reuters -RRB- - ",
        "PORT ELM, La. -- ",
        "ELMHAM | Wed Jun 9, 2021 4:42 pm EDT ELMHAM (Reuters) - ",
        "Mayor promises new pier Wednesday 9 June 2021 10.10 BST ",
        "Owner was warned * Pier to be rebuilt By Ann Roe ELMHAM, June 9 (Reuters) - ",
        "Elmham, 4:58 p.m. ET) ",
        "Elmham , noon ET -RRB- - ",
        "(Update 5:16 p.m. in Elmham, 4:16 p.m. GMT) ",
        "June 9, 2021 at 6:19 pm | Reply ",
        "9th June 2021 - 17:40 ",
        "Ann Roe | 16:55 UK time, Wednesday, 9 June 2021 ",
        "By Paul Roe The Herald ",
        "By Paul Roe BBC News, Elmham ",
        "By Paul Roe and Anna Smith, CNN ",
        "By Wanja Roe, Special to the Courier ",
        "June 9, 2021 | By Paul M. Roe, CNN ",
        "By Paul Roe ",
        "By the Courier Wire Staff ",
        "Paul Roe ",
        "AP Photo/Anna Smith ",
        "Jun 9, 2021 8:45 pm EDT -- Report as abuse ",
        "TOWN STILL WAITS FOR HELP ",
        "'TOWN TO BUILD NEW PIER BY AUGUST' ",
    ],
)
def test_what_is_printed_before_a_sentence_is_no_part_of_it(front: str) -> None:
    told = "The mayor said on Monday that two men were hurt at the pier."
    (event,) = events_of(Article(article_id="a", text=front + told, published=THURSDAY))
    assert (event.sentence.text, event.sentence.start) == (told, len(front))
    assert event.headline == told.removesuffix(".").replace(" on Monday", "", "on Monday" not in event.headline)
    assert [source.lower() for source in event.attribution] == ["mayor"]


@pytest.mark.parametrize(
    "text",
    [
        "MS. ROE:  Well, I — on Monday, I would note, the council met.",
        "NATO Secretary Ann Roe — who flew in on Monday — met the mayor.",
        "(The mayor met the council at 4:58 p.m.) The port was closed on Monday.",
        "The port was closed on Monday, June 7, 2021, 4:42 pm local time, by the council.",
        "By New York Times Square was full again on Monday, June 7.",
        "By Paul Roe's account, the Times was sold on Monday.",
        "By Paul Roe, the mayor of Elmham, a letter was sent on Monday.",
        "By Peter Street The Anchor was full on Monday and the mayor left.",
        "By Monday Paul Roe had left.",
        "Paul Roe the younger left on Monday.",
        "US AND UK FORCES Troops struck the port on Monday.",
        "The band made the film This Is It in an effort to be seen on Monday.",
        "The Who played on Monday.",
    ],
)
def test_other_beginnings_stay(text: str) -> None:
    events = events_of(Article(article_id="a", text=text, published=THURSDAY))
    assert text.startswith(events[0].sentence.text)


def test_comments_of_readers_make_no_rows() -> None:
    comments = "".join(f"June {day}, 2021 at 6:{day}9 pm | Reply The owner lied on Monday.\n\n" for day in (3, 4, 5))
    text = f"The pier fell on Tuesday.\n\n{comments}He left on Sunday."
    assert expressions(text) == ["Tuesday"]
    two = text.replace("June 5, 2021 at 6:59 pm | Reply ", "")
    assert expressions(two) == ["Tuesday", "Monday", "Monday", "Monday", "Sunday"]


@pytest.mark.parametrize(
    "line",
    [
        "12th June 2021 - 17:42 This comment was removed because it broke our rules.",
        "11 June 2021, 8:26 The owner will leave on Friday.\n11 June 2021, 8:20 This comment has been deleted.",
        "Lovely At 10:19 12th Jun 2021, bridgeman7 wrote: The mayor resigned last week and nobody noticed.",
    ],
)
def test_what_follows_a_comment_makes_no_rows(line: str) -> None:
    text = f"The pier fell on Tuesday.\nThe port is closed.\n{line}\nThe owner lied on Monday.\n"
    assert expressions(text) == ["Tuesday"]


@pytest.mark.parametrize(
    "foot",
    [
        "Letters for publication should be sent to: mail@courier.example If you need help, call on Monday",
        "Editor's Note: The mayor was asked about this on Monday.",
    ],
)
def test_what_a_page_says_of_itself_is_no_part_of_its_last_sentence(foot: str) -> None:
    told = "The pier fell on Tuesday"
    (event,) = events_of(Article(article_id="a", text=f"The mayor wept.\n{told} {foot}\n", published=THURSDAY))
    assert (event.sentence.text, event.headline) == (told, told)


@pytest.mark.parametrize(
    ("before", "note"),
    [
        ("News, as told to the Courier, of the strike:", "(Update 1:40 a.m. in Elmham, 6:40 p.m. GMT)"),
        ("The mayor resigned on Monday", "(Updated 5:16 p.m. Wednesday)"),
    ],
)
def test_a_note_in_brackets_parts_what_stands_around_it(before: str, note: str) -> None:
    told = "Crews on Wednesday cleared burned cars from the square."
    events = events_of(Article(article_id="a", text=f"{before} {note} {told}", published=THURSDAY))
    assert events[-1].sentence.text == told
    assert [event.sentence.text for event in events[:-1]] == [before][: len(events) - 1]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Owner faces four years if convicted", "A court has delayed the trial of the owner until July."),
        ("The owner is charged with fraud", "The old pier fell on Monday."),
        ("The mayor closes the pier at Port Elm", "The release of a report was put off on Monday."),
        ("The mayor calls the pier a danger", "He said on Monday that the pier was closed."),
        ("The mayor calls the pier a danger", "If the rain stops, the pier will open on Monday."),
    ],
)
def test_a_title_without_stop_is_parted_from_what_follows(title: str, told: str) -> None:
    events = events_of(Article(article_id="a", text=f"{title} {told}", published=THURSDAY))
    assert [(event.sentence.text, event.sentence.start) for event in events] == [(told, len(title) + 1)]


@pytest.mark.parametrize(
    "text",
    [
        "Tests showed on Monday that type A viruses had killed the birds.",
        "She said on Monday that the song was The last of its kind and will be sold.",
        "The mayor, who saw The New Pier on Monday, said it was safe.",
        "He called it “a danger that The owner knew of” on Monday and left.",
        "The mayor of The hills met on Monday.",
    ],
)
def test_no_sentence_is_parted_at_a_name(text: str) -> None:
    events = events_of(Article(article_id="a", text=text, published=THURSDAY))
    assert {event.sentence.text for event in events} == {text}


@pytest.mark.parametrize("above", ["Comments", "## Comments (12)", "3 comments", "Readers' comments"])
@pytest.mark.parametrize("line", ["Posted by Rita on 5 March 2019", "Reply to Dave", "Rita writes:", "Rita 2 days ago"])
def test_comments_of_readers_below_plain_text_make_no_rows(above: str, line: str) -> None:
    text = f"The dam failed on Tuesday.\n\n{above}\n\n{line}\nThe mayor fled to Spain on Monday!\n"
    assert expressions(text) == ["Tuesday"]


def test_a_section_on_comments_is_no_comment() -> None:
    text = "The dam failed on Tuesday.\n\nComments\n\nThe mayor fled to Spain on Monday.\n"
    assert expressions(text) == ["Tuesday", "Monday"]
