"""The doctor names what is wrong with each article and what to do about it."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.ingest import Skipped
from timeline.ingest.doctor import Problem, diagnose
from timeline.ingest.sketch import likeness, sketch
from timeline.ingest.wholeness import boilerplate
from timeline.model import Article, PublishedFrom

WORDS = """
The council met in the old town hall on the river and talked about the bridge until it was late at night. The mayor
said that it would stay closed for at least a week, because the engineers had found cracks in two of the four pillars.
Ferries are to carry passengers from the north landing to the south landing, and the army has promised to send one more.
"""
OTHER = """
A storm tore roofs from houses along the coast, and thousands of people had no power in the morning. The harbor was
shut to ships of any size, while schools in the district stayed open for those who could not be at home with their
children. Crews from the neighboring counties were on their way to help with the repairs, which may go on for days.
"""
FRENCH = """
Le conseil municipal a siégé dans la vieille mairie et a parlé du pont jusque tard dans la nuit. Le maire a dit que
le pont resterait fermé pendant une semaine au moins, parce que les ingénieurs ont trouvé des fissures dans un pilier.
"""


def article(text: str = WORDS, name: str = "a.txt", **fields: object) -> Article:
    known: dict[str, object] = {
        "article_id": name,
        "origin": name,
        "published": dt.datetime(2022, 2, 12),  # noqa: DTZ001
        "published_from": PublishedFrom.METADATA,
        "published_note": "from front matter 'date'",
    }
    return Article(text=text, **{**known, **fields})  # type: ignore[arg-type]


def test_sound_articles_have_no_findings() -> None:
    assert diagnose([article(), article(OTHER, "b.txt")]) == []
    assert diagnose([]) == []


@pytest.mark.parametrize(
    ("items", "problem", "words"),
    [
        ([Skipped("x.pdf", "it is a PDF; save its text and pass that")], Problem.SKIPPED, "save its text"),
        (
            [article(published=None, published_from=PublishedFrom.NONE, published_note="no date line")],
            Problem.NO_DATE,
            "--dct",
        ),
        (
            [article(published_from=PublishedFrom.WEEKDAY, published_note="fits 2011, 2022")],
            Problem.INFERRED_DATE,
            "fits 2011, 2022",
        ),
        ([article(published_note="from x; y says 2022-02-14")], Problem.RIVAL_DATES, "2022-02-14"),
        ([article(), article("  " + WORDS.replace(" ", "\n"), "b.txt")], Problem.DUPLICATE, "the same text as a.txt"),
        (
            [article(), article("Quillmark - " + WORDS + "More soon.", "b.txt")],
            Problem.NEAR_COPY,
            "nearly all of the shorter text",
        ),
        ([article(FRENCH)], Problem.OTHER_LANGUAGE, "French"),
        ([article("The paper went to press today.")], Problem.STUB, "6 words"),
        ([article(WORDS + "Subscribe to continue reading.")], Problem.PAYWALL, "Subscribe to continue reading"),
        ([article(WORDS + "Already a subscriber? Log in")], Problem.PAYWALL, "Already a subscriber?"),
        ([article(WORDS + "The pillars are to be [...] Read more")], Problem.PAYWALL, "a teaser"),
        ([article(WORDS + "The talks went on and on […]")], Problem.PAYWALL, "a teaser"),
        (
            [
                article(
                    f"{WORDS}\n\nRelated articles\n\nShare this on the web\n\nAll rights reserved\n\nSee also: ferries"
                )
            ],
            Problem.BOILERPLATE,
            "sentences are menus",
        ),
        ([article(notes=("not UTF-8; read as Windows-1252",))], Problem.MENDED, "Windows-1252; check the text"),
        ([article(notes=("a quote left open; mend the quote",))], Problem.MENDED, "open; mend the quote"),
    ],
)
def test_finding(items: list[Article | Skipped], problem: Problem, words: str) -> None:
    (finding,) = diagnose(items)
    assert finding.problem is problem
    assert words in str(finding)
    assert finding.remedy
    assert "\n" not in str(finding)
    assert str(finding).count("mend the quote") <= 1
    last = items[-1]
    assert finding.article == last.origin


def test_likeness_is_one_for_the_same_words_and_none_for_others() -> None:
    assert likeness(sketch(WORDS), sketch(WORDS.upper())) == 1.0
    assert likeness(sketch(WORDS), sketch(OTHER)) == 0.0
    assert likeness(sketch(""), sketch(WORDS)) == 0.0


@pytest.mark.parametrize(
    "text",
    [
        WORDS + "The mayor asked them to subscribe to the plan.",
        WORDS * 6 + "Subscribe to continue reading.",
        WORDS + "Nobody knew how to continue reading the letter...then he laughed.",
    ],
)
def test_whole_article_is_no_teaser(text: str) -> None:
    assert diagnose([article(text)]) == []


STORY = " ".join(
    f"The {what} of the harbor was {done} on the order of the council, and the {who} said that {n} boats had to wait."
    for n, (what, done, who) in enumerate(
        zip(
            "bridge ferry road dam gate mill tower market school station pier dock yard crane bank".split(),
            "shut moved closed broken opened burned raised painted mended stopped cracked soaked sold bent lit".split(),
            "mayor guard crew clerk driver pilot warden cook doctor priest miller baker tailor smith judge".split(),
            strict=True,
        )
    )
)


@pytest.mark.parametrize("kept", [0.9, 0.5, 0.3, 0.2])
@pytest.mark.parametrize("turned", [False, True])
def test_a_copy_that_an_outlet_cut_and_led_in_is_a_near_copy(kept: float, *, turned: bool) -> None:
    lead = "Our reporter writes that nobody in the old town slept that night. "
    pair = [article(STORY), article(lead + STORY[: int(kept * len(STORY))], "b.txt")]
    (finding,) = diagnose(pair[::-1] if turned else pair)
    assert finding.problem is Problem.NEAR_COPY


def test_two_stories_with_some_sentences_in_common_are_no_copies() -> None:
    half = len(STORY) // 2
    background = STORY[half - 300 : half]
    assert diagnose([article(STORY[:half]), article(background + STORY[half:], "b.txt")]) == []


WIRE = """
BAYTOWN (Coast Wire) - A ferry carrying 120 passengers ran aground near the old pier on Friday after strong winds pushed
it off course, the coast guard said. All passengers were taken off by lifeboats within two hours, and nobody was hurt,
the agency added in a statement. The captain, a 54-year-old man from Kelmar, told investigators that the rudder had
failed shortly before noon. The company that runs the ferry said it would suspend the service until the ship had been
examined. The pier was built in 1931 and has been repaired several times, most recently after the storm of 2018.
"""
EDITED = """
A passenger ferry with 120 people on board ran aground near the old pier on Friday, after strong winds had pushed it off
course, according to the coast guard. All of the passengers were taken off by lifeboats within two hours and no one was
hurt, it added in a statement. The captain, 54, from Kelmar, told investigators that the rudder failed shortly before
noon. The operator said it would suspend the service until the ship has been examined. The pier, built in 1931, has been
repaired several times, most recently following the storm of 2018.
"""
FOLLOW_UP = """
BAYTOWN (Coast Wire) - Investigators found that a bolt was missing in the rudder of the ferry that ran aground near the
old pier on Friday, the coast guard said on Monday. The company that runs the ferry said it would replace the 14 bolts
of its 3 ships. The captain, a 54-year-old man from Kelmar, may be heard again. A lawyer for him said that he had done
nothing wrong. The pier was built in 1931 and has been repaired several times, most recently after the storm of 2018.
"""


def test_one_agency_report_in_the_words_of_two_editors_is_a_near_copy() -> None:
    (finding,) = diagnose([article(WIRE), article(EDITED, "b.txt")])
    assert finding.problem is Problem.NEAR_COPY
    assert diagnose([article(WIRE), article(FOLLOW_UP, "b.txt")]) == []


def test_reports_of_one_pattern_on_two_days_are_no_copies() -> None:
    form = (
        "The staff said on {} February 2022 that the army had fired {} shells at {} villages in the north within a day "
        "and that nobody had been killed. Shelling was told from Arven, Kelmar and Lorne. The ministry of health said "
        "that {} people were treated in hospitals. The line was quiet in the south, and no trains ran that night."
    )
    first, second = form.format(12, 120, 14, 31), form.format(13, 95, 11, 22)
    assert diagnose([article(first), article(second, "b.txt")]) == []
    assert len(diagnose([article(first), article(f"Arven Post: {first}", "b.txt")])) == 1


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("a.txt", "a line 'date: DAY' above its text"),
        ("a.html", "'date: DAY'"),
        ("a.csv, row 2", "the date of this row"),
    ],
)
def test_how_an_undated_article_is_given_a_date_depends_on_its_kind(name: str, remedy: str) -> None:
    (finding,) = diagnose(
        [article(name=name, published=None, published_from=PublishedFrom.NONE, published_note="none")]
    )
    assert remedy in finding.remedy


def test_one_notice_below_a_short_article_makes_no_boilerplate_of_it() -> None:
    notice = "Share this on the web\n\nAll rights reserved"
    assert boilerplate(f"The army closed the bridge on Saturday.\n\n{notice}") is None
    assert boilerplate(f"The army closed the bridge on Saturday.\n\n{notice}\n\n{notice}\n\n{notice}") is not None
