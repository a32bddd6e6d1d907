"""Dates that take what they lack from one beside them, and texts whose kind decides what dates count from."""

from __future__ import annotations

import pytest

from timeline.temporal import timexes

DCT = "2013-03-12"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The fort fell in May 1940. Two days later, on 21 May, it burned.", ["1940-05", "1940-05-21", "1940-05-21"]),
        ("They met on 5 March. On 9 March, the next day, he left.", ["2013-03-05", "2013-03-09", "2013-03-09"]),
        ("A few days later, on Wednesday, the envoy left.", ["2013-03-06", "2013-03-06"]),
        ("The next day, Friday, the talks failed.", ["2013-03-08", "2013-03-08"]),
        ("They met on 5 March. Hours later, on 6 March, he left.", ["2013-03-05", "PTXH", "2013-03-06"]),
    ],
)
def test_what_is_counted_and_named_is_the_day_that_is_named(text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, DCT, kind="news")] == values


def test_the_reason_says_that_the_date_stands_beside() -> None:
    found = timexes("Two days later, on 21 May 2012, it burned.", DCT)
    assert found[0].rule.startswith("duration-later: the date beside it says the same")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The siege began on 3 March and ended on 7 May 2011.", ["2011-03-03", "2011-05-07"]),
        ("The siege began on 3 December and ended on 7 May 2011.", ["2010-12-03", "2011-05-07"]),
        ("He said on March 3 that the bridge, built on 7 May 1911, was safe.", ["2013-03-03", "1911-05-07"]),
        ("It happened last summer. On May 1, the truck was hit.", ["2012-SU", "2012-05-01"]),
        ("The blast of May 4, 2009, killed 13. He is accused of the May 4 killings.", ["2009-05-04", "2009-05-04"]),
        ("The blast of May 4, 2009, killed 13. They will meet on May 4.", ["2009-05-04", "2013-05-04"]),
        ("It began in 2009. They met again last week. On May 1 it will end.", ["2009", "2013-W10", "2013-05-01"]),
    ],
)
def test_a_year_comes_from_what_stands_beside(text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, DCT, kind="news")] == values


def test_news_that_names_a_few_years_is_news() -> None:
    text = "The trial over the fire of June 2009 has been put off. Two are in jail since 2010. It will open in May."
    assert [timex.value for timex in timexes(text, DCT)] == ["2009-06", "2010", "2013-05"]


def test_a_history_without_forms_of_the_present_is_a_narrative() -> None:
    text = "The war began in June 1909. The fleet sailed in 1910. It was beaten in May."
    assert [timex.value for timex in timexes(text, DCT)] == ["1909-06", "1910", "1910-05"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Talks that had been set were postponed to Thursday.", "2013-03-14"),
        ("The bridge will remain closed through the weekend.", "2013-W11-WE"),
        ("A truce starting on Thursday was agreed.", "2013-03-14"),
        ("They called on their followers to march on Friday.", "2013-03-15"),
        ("They are promoting a rally on Friday.", "2013-03-15"),
        ("Sales are predicted to have fallen in February.", "2013-02"),
        ("Most visitors will come this summer.", "2013-SU"),
        ("The judge postponed the inquest to July 4.", "2013-07-04"),
        ("The lease was extended to July 4.", "2013-07-04"),
        ("The drought was extended from July 4.", "2012-07-04"),
        ("The chance of a shutdown on July 4 was put at one in five.", "2013-07-04"),
        ("The bank passed rules that take effect on July 4.", "2013-07-04"),
        ("Were the militia to strike on Saturday, prices would rise.", "2013-03-16"),
        ('"We hope," the envoy said, "to sign it on Saturday."', "2013-03-16"),
        ("The league put off to Saturday its final.", "2013-03-16"),
        ("The minister authorised raids to begin on Saturday.", "2013-03-16"),
        ("Judges have held that the November election must go on.", "2013-11"),
        ("The court cannot move the date of the vote in November.", "2013-11"),
        ("The letter comes on the eve of his meeting with farmers on Thursday.", "2013-03-14"),
        ("Her next film, coming March 20th.", "2013-03-20"),
        ("The admiral gave orders for the blockade to start on Saturday.", "2013-03-16"),
        ("Delivery of the spare parts by Saturday, please.", "2013-03-16"),
        ("Divers want the basin emptied before Saturday.", "2013-03-16"),
        ("Clinic: no vaccinations before Friday.", "2013-03-15"),
        ("Walkout over: trams to run as usual Friday", "2013-03-15"),
        ("Villagers elect a chief on Friday.", "2013-03-15"),
        ("The lease lapses in May.", "2013-05"),
        ("The bank expects a third of its staff to have left by July.", "2013-07"),
        ("The navy closed the bay to boats from Thursday.", "2013-03-14"),
        ("The abbess was refused permission to sell the orchard before Friday.", "2013-03-15"),
        ("She was summoned to testify on Friday.", "2013-03-15"),
        ("The bishop asked for patience before Thursday's funeral.", "2013-03-14"),
        ("The regatta is due Sunday week.", "2013-03-24"),
    ],
)
def test_what_lies_ahead_lies_ahead(text: str, value: str) -> None:
    (found,) = timexes(text, DCT, kind="news")
    assert found.value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The club brought forward its gala from July 18 to June 14.", ["2013-07-18", "2013-06-14"]),
        ("The gala was postponed from June 14 to July 18.", ["2013-06-14", "2013-07-18"]),
        ("The mayor banned fireworks from June 14 to July 18.", ["2013-06-14", "2013-07-18"]),
        ("The frost extended from June to July.", ["2012-06", "2012-07"]),
        ("The regatta was postponed from Monday to Friday.", ["2013-03-11", "2013-03-15"]),
        ("The museum will not open on Friday but on Saturday.", ["2013-03-15", "2013-03-16"]),
        ("She wants the kiln that cracked on Sunday to be lit on Friday.", ["2013-03-10", "2013-03-15"]),
    ],
)
def test_both_days_of_a_change_of_plan_lie_ahead(text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, DCT, kind="news")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A nurse who refused to be identified said on Saturday that the ward was full.", ["2013-03-09"]),
        ("An aide who asked to stay unnamed said Saturday that the king was ill.", ["2013-03-09"]),
        ("The army would not confirm on Saturday that the base had been hit.", ["2013-03-09"]),
        ("Farmers trying to block the bridge on Saturday were dispersed.", ["2013-03-09"]),
        ("Bandits are likely to have killed the guide on Saturday.", ["2013-03-09"]),
        ("The crew are likely to have finished by Saturday.", ["2013-03-16"]),
        ("The envoy, who would have had to leave on Sunday, stayed.", ["2013-03-17"]),
        ("Exports are predicted to have sunk below four billion on Sunday.", ["2013-03-10"]),
        ("Exports are predicted to have doubled by Saturday.", ["2013-03-16"]),
        ("The pause that began on Saturday would hold until Sunday, she said.", ["2013-03-09", "2013-03-17"]),
        ("The lease they signed on Saturday will run until Sunday.", ["2013-03-09", "2013-03-17"]),
        ("The shops they opened on Saturday stayed open until Sunday.", ["2013-03-09", "2013-03-10"]),
        ("It follows the ministry's announcement on Saturday that it will shut the port.", ["2013-03-09"]),
        ("The mayor unveiled plans Saturday to shut the port.", ["2013-03-09"]),
        ("Patients were to be moved in the wake of the Saturday evening blaze.", ["2013-03-09TEV"]),
        ("The aim of the march in August was to free them.", ["2012-08"]),
        ("The minister's February visit had traders wondering.", ["2013-02"]),
        ("Guards shot a man before he could stab a bishop on Saturday.", ["2013-03-09"]),
        ("Farmers who feared that locusts would swarm fled on Saturday.", ["2013-03-09"]),
        ("Firms that missed the deadline on Saturday may pay until Friday.", ["2013-03-09", "2013-03-15"]),
        ("The walkout, due to begin on Monday, was averted late on Sunday.", ["2013-03-11", "2013-03-10"]),
        ("The fair, which opened in January, was to run until February.", ["2013-01", "2013-02"]),
        ("Due to a burst pipe on Saturday, classes were held outdoors.", ["2013-03-09"]),
        ("Sales were weaker than forecast on Saturday.", ["2013-03-09"]),
        ("She won 40 percent of votes on Saturday.", ["2013-03-09"]),
        ("Plans drawn up in March would have spared the wood.", ["2013-03"]),
        ("Ahead of the upcoming derby, fans on Saturday filled the square.", ["2013-03-09"]),
        ("A planned vigil on Saturday ended in a brawl.", ["2013-03-09"]),
        ("Deputies will debate the clash on Saturday in which two sailors died.", ["2013-03-09"]),
        ("Guards on the wall could hear shots on Saturday.", ["2013-03-09"]),
        ("She was flown home so that her father could see her on Saturday.", ["2013-03-09"]),
        ("He saw a friend on Saturday before a race that was to be run on Sunday.", ["2013-03-09", "2013-03-10"]),
        ("The baker had promised that the shop would open by Saturday.", ["2013-03-09"]),
        ("In January she had warned that seed would run out by February.", ["2013-01", "2013-02"]),
        ("Not until Saturday did the firm admit it.", ["2013-03-09"]),
        ("The mayor would not be drawn on Sunday on whether the fair will go ahead.", ["2013-03-10"]),
        ("Tolls that take effect on Friday were agreed on Sunday.", ["2013-03-15", "2013-03-10"]),
        ("Winners had until Sunday to collect their prize.", ["2013-03-10"]),
        ("Mill to stay shut Thursday after Sunday's fire", ["2013-03-14", "2013-03-10"]),
        ("The race scheduled for Saturday was held in the rain.", ["2013-03-09"]),
        ("Crews due for a rest in February were still being sent out on Sunday.", ["2013-02", "2013-03-10"]),
        ("The pool opened on Sunday, and on Friday it will close.", ["2013-03-10", "2013-03-15"]),
        ("The pool will close on Friday, and on Sunday it was full.", ["2013-03-15", "2013-03-10"]),
        ("Whoever leads on Sunday takes it all.", ["2013-03-17"]),
        ("The board will decide whether the sale on Saturday was legal.", ["2013-03-09"]),
        ("The next sale, on Friday, will be bigger than that of Sunday.", ["2013-03-15", "2013-03-10"]),
        ("The wardens insisted that Saturday was a holiday.", ["2013-03-09"]),
        ("They met on Sunday to prepare Thursday's launch.", ["2013-03-10", "2013-03-14"]),
        ("Four were freed on Sunday, and the other two follow on Friday.", ["2013-03-10", "2013-03-15"]),
        ('"I shall see her on Monday," he said last Friday.', ["2013-03-11", "2013-03-08"]),
        ("On Sunday the relief ship, expected on Saturday, still had not docked.", ["2013-03-10", "2013-03-09"]),
        ("The anchor will be lowered to the riverbed on Thursday, the harbour says.", ["2013-03-14"]),
        ("Trainers will give Ahmed on Thursday another chance.", ["2013-03-14"]),
        ("On Thursday the WHO will publish a list of vaccines.", ["2013-03-14"]),
        ("Next, on Friday, the WHO may name a new envoy.", ["2013-03-15"]),
        ("A goat was found to be poisoned on Saturday.", ["2013-03-09"]),
        ("Two climbers, confirmed to be injured on Saturday, are safe.", ["2013-03-09"]),
        ("The bridge was not likely to open until Thursday.", ["2013-03-14"]),
        ("The new bells were not supposed to ring until Friday.", ["2013-03-15"]),
        ("The auction is taking place on Thursday.", ["2013-03-14"]),
        ("She's giving a recital on Thursday, as her agent said.", ["2013-03-14"]),
        ("The choir follows a plea earlier Sunday by the abbot.", ["2013-03-10"]),
        ("Fans may copy the chant sung earlier Tuesday.", ["2013-03-12"]),
        ("The queen must rest. (FNA) -- Saturday saw parades in nine towns.", ["2013-03-09"]),
        ("Critics say the dam will leak, and Sunday brought the first flood.", ["2013-03-10"]),
        ("Bakers face higher rents as landlords Tuesday scrapped a cap.", ["2013-03-12"]),
        ("Ferries may be late after pilots Tuesday rejected a pay deal.", ["2013-03-12"]),
        (
            "She plans to tour the mill again, on Friday, and on Tuesday, the owner threw a party.",
            ["2013-03-15", "2013-03-12"],
        ),
        (
            "They will paint the hall on Thursday, and on Sunday, the mayor chose the hue.",
            ["2013-03-14", "2013-03-10"],
        ),
        ("The coach wouldn't budge Tuesday from his line-up.", ["2013-03-12"]),
        ("The chef would not say Tuesday who won.", ["2013-03-12"]),
        ("The frost was predicted Saturday by a vintner.", ["2013-03-09"]),
        ("A low tide was forecast on Friday by two pilots.", ["2013-03-08"]),
        (
            "He said they got 60 nets, a pot and a bell out of the mud of the bay on Friday, and that more will come.",
            ["2013-03-08"],
        ),
        (
            "He wrote that it sold 200 pins, 90 hats and a cup to fans in a park on Saturday, and that it will go on.",
            ["2013-03-09"],
        ),
        ("Brewers worried about a council meeting Thursday between both guilds.", ["2013-03-14"]),
        ("I had a question about the summit between the twin towns on Friday.", ["2013-03-15"]),
        ("Let me ask you about Thursday's meeting between both guilds.", ["2013-03-14"]),
        ("Parents fretted about Friday's trip to the lake.", ["2013-03-15"]),
        ("The abbot is very much looking forward to welcoming pilgrims here on Thursday.", ["2013-03-14"]),
        ("We look forward to a quiet harvest on Friday.", ["2013-03-15"]),
    ],
)
def test_what_was_told_or_awaited_on_a_day_is_over(text: str, values: list[str]) -> None:
    assert [timex.value for timex in timexes(text, DCT, kind="news")] == values


def test_a_length_to_the_day_after_something_touches_no_date() -> None:
    (found,) = timexes("Three years to the day after the massacre, survivors gathered.", DCT)
    assert (found.text, found.interval) == ("Three years", None)


def test_that_day_is_the_last_day_though_a_month_was_named_since() -> None:
    text = "The army seized power on 1 May 2011. A vote it promised for May 2012 was put off. He was ousted that day."
    assert [timex.value for timex in timexes(text, DCT)] == ["2011-05-01", "2012-05", "2011-05-01"]


def test_the_date_of_the_dateline_heads_no_story() -> None:
    text = "THE HAGUE, 11 March 2013\n\nThe court ruled in February 2010. A case was opened the following month."
    assert timexes(text, DCT)[-1].value == "2010-03"


def test_no_weekday_is_reckoned_from_a_month() -> None:
    (_, weekday) = timexes("The war began in June 1909. The fleet sailed on Friday.", None, kind="narrative")
    assert weekday.interval is None
