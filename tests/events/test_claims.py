"""What is claimed in court, suspected, disputed, dreamt or only guarded against is no fact; what was done is one."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, Event, Status
from timeline.pipeline import events_of

WEDNESDAY = dt.datetime(2024, 3, 20)  # noqa: DTZ001 (civil time has no zone)

STATUS = [
    ("Prosecutors told the jury that Gray struck the nurse on 3 March.", Status.ALLEGED),
    ("The jury was told that Gray struck the nurse on 3 March.", Status.ALLEGED),
    ("The tribunal heard that Gray hid the files on 3 March.", Status.ALLEGED),
    ("Gray told the court he was asleep on 3 March.", Status.ALLEGED),
    ("A nurse testified that Gray left the ward on 3 March.", Status.ALLEGED),
    ("The indictment says Gray forged the letter on 3 March.", Status.ALLEGED),
    ("According to the lawsuit, the mill poured dye into the creek on 3 March.", Status.ALLEGED),
    ("In his closing argument the prosecutor said Gray started the fire on 3 March.", Status.ALLEGED),
    ("Gray pleaded guilty and told the court he set the fire on 3 March.", Status.HAPPENED),
    ("Prosecutors told the court that Gray was arrested on 3 March.", Status.HAPPENED),
    ("Prosecutors told the court on Monday that Gray was dangerous.", Status.HAPPENED),
    ("The Ministry of Defence said the ship sank on Monday.", Status.HAPPENED),
    ("The court heard closing arguments on Monday.", Status.HAPPENED),
    ("A suspected case of polio was found on Monday.", Status.ALLEGED),
    ("An apparent rocket hit the silo on Monday.", Status.ALLEGED),
    ("A possible leak was reported on Monday.", Status.ALLEGED),
    ("The presumed abduction of three nurses on 3 March shocked the town.", Status.ALLEGED),
    ("The reported abduction of three nurses on 3 March shocked the town.", Status.ALLEGED),
    ("Suspected robbers fled on Monday.", Status.HAPPENED),
    ("A suspected gas blast killed nine on Monday.", Status.HAPPENED),
    ("An alleged spy was expelled on Monday.", Status.HAPPENED),
    ("Police arrested a suspected arsonist on Monday.", Status.HAPPENED),
    ("Doctors isolated a boy with suspected polio on Monday.", Status.HAPPENED),
    ("I heard the guards left on Monday.", Status.ALLEGED),
    ("We are told that the bridge fell on Monday.", Status.ALLEGED),
    ("It seems the guards fled on Monday.", Status.ALLEGED),
    ("“I thought the guards left on Monday,” said a cook.", Status.ALLEGED),
    ("She was told on Monday to leave.", Status.HAPPENED),
    ("“I dreamt that the guards left on Monday,” said a cook.", Status.DENIED),
    ("He lied that he had voted on Monday.", Status.DENIED),
    ("“It is a lie that we burned the barn on Monday,” said a farmer.", Status.DENIED),
    ("It would be wrong to say that the mayor was hurt on Monday.", Status.DENIED),
    ("Instead of leaving on Monday, the guards slept.", Status.DENIED),
    ("The guards left without paying on Monday.", Status.DENIED),
    ("The mayor left on Monday without saying why.", Status.HAPPENED),
    ("They moved the cattle in case the river rose on Monday.", Status.CONDITIONAL),
    ("To prevent a stampede on Friday, the police shut two gates.", Status.FORECAST),
    ("Fearing a stampede on Friday, the police shut two gates.", Status.FORECAST),
    ("In a mock raid on Monday, cadets seized the tower.", Status.CONDITIONAL),
    ("A satirical blog wrote that the mayor fled on Monday.", Status.DENIED),
    ("The so-called raid on Monday is a fabrication.", Status.DENIED),
    ("The raid on Monday failed to materialize.", Status.DENIED),
    ("The strike on Monday was avoided.", Status.DENIED),
    ("Monday's strike would have gone ahead.", Status.DENIED),
    ("His resignation on Monday is in dispute.", Status.ALLEGED),
    ("The union said Friday's strike would go ahead.", Status.SCHEDULED),
    ("Guards caught a would-be robber on Monday.", Status.HAPPENED),
    ("Prosecutors say Gray stabbed the cook on Monday.", Status.ALLEGED),
    ("Prosecutors say nine people were hurt on Monday.", Status.HAPPENED),
    ("Prosecutors argued that Gray was at the mill on Monday.", Status.ALLEGED),
    ("Gray's lawyers said in court that he was ill on Monday.", Status.ALLEGED),
    ("According to court papers, Gray hid the knife on Monday.", Status.ALLEGED),
    ("Court papers show that Gray bought the mill in 2019.", Status.HAPPENED),
    ("The complaint states that Gray hid the knife on Monday.", Status.ALLEGED),
    ("The trial heard how Gray hid the knife on Monday.", Status.ALLEGED),
    ("The charge is that Gray hid the knife on Monday.", Status.ALLEGED),
    ("It is the prosecutor's case that Gray hid the knife on Monday.", Status.ALLEGED),
    ("Gray was found not guilty of hiding the knife on Monday.", Status.DENIED),
    ("The rebels came within yards of taking the mill on Monday.", Status.DENIED),
    ("The mill was rescued from closing in May.", Status.DENIED),
    ("The bishop, it is said, fled on Monday.", Status.ALLEGED),
    ("According to a discredited report, the bishop fled on Monday.", Status.ALLEGED),
    ("The state has yet to confirm that the bishop fled on Monday.", Status.ALLEGED),
    ("There are reports of soldiers looting the mill on Monday.", Status.ALLEGED),
    ("The army said it hit nine ships on Monday, a claim that could not be verified.", Status.ALLEGED),
    ("The army said it hit nine ships on Monday, but offered no evidence.", Status.ALLEGED),
    ("Without offering evidence, the army said it hit nine ships on Monday.", Status.ALLEGED),
    ("As feared, the levee broke on Monday.", Status.HAPPENED),
    ("The council decides on Friday whether to shut the mill.", Status.SCHEDULED),
    ("The plan foresees a raid on Saturday.", Status.FORECAST),
    ("The fair will open on Saturday provided the field dries.", Status.CONDITIONAL),
    ("Trains could run on Saturday, provided both unions agree.", Status.CONDITIONAL),
    ("The fair will open on Saturday with tents provided by the army.", Status.SCHEDULED),
    ("Villagers were terrified that the levee broke on Monday.", Status.ALLEGED),
    ("Villagers were scared that the levee would break on Saturday.", Status.FORECAST),
    ("There is a danger that the levee will break on Saturday.", Status.FORECAST),
    ("The discredited report said that the levee broke on Monday.", Status.DENIED),
    ("A fake letter claimed that the levee broke on Monday.", Status.DENIED),
    ("Groundless claims that the guards fled on Monday filled the web.", Status.DENIED),
    ("A hoax that the levee broke on Monday spread fast.", Status.DENIED),
    ("The report that enraged the bishop on Monday was long.", Status.HAPPENED),
    ("He did not mention Peru's suspected ties to the raid in the film I saw on Monday.", Status.HAPPENED),
    ("Rebels claim their men took the mill on Monday.", Status.ALLEGED),
    ("Some believe the bishop fled on Monday.", Status.ALLEGED),
    ("Nurses assume the boy died on Monday.", Status.ALLEGED),
    ("The assumption is that the ferry sank on Monday.", Status.ALLEGED),
    ("There is a suggestion that the clerk was bribed on Monday.", Status.ALLEGED),
    ("One theory holds that the crew left the ferry on Monday.", Status.ALLEGED),
    ("In all likelihood the ferry sank on Monday.", Status.ALLEGED),
    ("To the best of her knowledge, the clerk left on Monday.", Status.ALLEGED),
    ("It is said that the bishop fled on Monday.", Status.ALLEGED),
    ("It was reported that the bishop fled on Monday.", Status.ALLEGED),
    ("Some say the mill was set on fire on Monday.", Status.ALLEGED),
    ("Some nurses left on Monday.", Status.HAPPENED),
    ("It is simply not the case that the mill was hit on Monday.", Status.DENIED),
    ("It is the case that the mill was hit on Monday.", Status.HAPPENED),
    ("The court threw out the claim that Gray forged the letter on Monday.", Status.DENIED),
    ("The court will free Gray on Friday as long as he pays bail.", Status.CONDITIONAL),
    ("The state will help the town on Friday for as long as it takes.", Status.SCHEDULED),
    ("The merger will close on Friday, subject to approval.", Status.CONDITIONAL),
    ("Firms subject to the tax will pay on Friday.", Status.SCHEDULED),
    ("In the worst case, the levee will break on Friday.", Status.CONDITIONAL),
    ("Officials warned of flooding on Friday.", Status.FORECAST),
    ("A storm warning was issued for Friday.", Status.FORECAST),
    ("During the drill, a mock blast killed nine sailors on Monday.", Status.CONDITIONAL),
    ("A caller hinted that the bishop fled on Monday.", Status.ALLEGED),
    ("Rescuers hope that the boy survived on Monday.", Status.ALLEGED),
    ("The fear is that the levee will break on Friday.", Status.FORECAST),
    ("The gossip is that the clerk married on Monday.", Status.ALLEGED),
    ("The claim, which could not be checked, is that nine died on Monday.", Status.ALLEGED),
    ("The idea that the guards fled on Monday is absurd.", Status.DENIED),
    ("It is possible the ferry sank on Monday.", Status.ALLEGED),
    ("Chances are the ferry sank on Monday.", Status.ALLEGED),
    ("It looks like the ferry sank on Monday.", Status.ALLEGED),
    ("The mayor will resign on Friday should she lose the vote.", Status.CONDITIONAL),
    ("The mayor will resign on Friday, and she should go.", Status.SCHEDULED),
    ("The law takes effect on Friday only if the king signs it.", Status.CONDITIONAL),
    ("The firms have until Friday to figure out if they can pay.", Status.SCHEDULED),
    ("A strike on Friday hinges on a vote.", Status.CONDITIONAL),
    ("If reports are to be believed, the bishop fled on Monday.", Status.ALLEGED),
    ("Posts claiming that a mill burned on Monday went viral.", Status.ALLEGED),
    ("The rebels' account that the guards fled on Monday spread.", Status.ALLEGED),
    ("The army confirmed reports that it hit the mill on Monday.", Status.HAPPENED),
    ("Rebels boasted of sinking a ferry on Monday.", Status.ALLEGED),
    ("As part of a drill on Monday, gunmen seized a bus.", Status.CONDITIONAL),
    ("Gray was indicted for bribing a judge in 2020.", Status.ALLEGED),
    ("Complaints that guards beat the cook on Monday were filed.", Status.ALLEGED),
    ("The bishop fled on Monday, it is rumored.", Status.ALLEGED),
    ("The bishop, rumors say, fled on Monday.", Status.ALLEGED),
    ("The bishop died on Monday, or so the story goes.", Status.ALLEGED),
    ("As rumor has it, the bishop fled on Monday.", Status.ALLEGED),
    ("The fair will open on Friday, weather permitting.", Status.CONDITIONAL),
    ("Barring a deal, the trains will stop on Friday.", Status.CONDITIONAL),
    ("Failing a deal, the strike will begin on Friday.", Status.CONDITIONAL),
    ("In a simulation run on Monday, the virus killed millions.", Status.CONDITIONAL),
    ("In response to the simulation, the army moved tanks on Monday.", Status.HAPPENED),
    ("Cadets stormed the school on Monday as part of a drill.", Status.CONDITIONAL),
    ("In a note on the simulation, the firm said it stopped work on Monday.", Status.HAPPENED),
    ("A nurse testified that the plan, a paper dated 2008, has a fault.", Status.HAPPENED),
    ("It became apparent the levee had burst on Monday.", Status.HAPPENED),
    ("Nobody imagined that the levee had burst on Monday.", Status.HAPPENED),
    ("Due to the risk that the storm poses to ships, many boats will leave on Friday.", Status.SCHEDULED),
    ("I thought it would be quick, having waited there since Monday.", Status.ONGOING),
]


def one(text: str) -> Event:
    (event,) = events_of(Article(article_id="a", text=text, published=WEDNESDAY))
    return event


@pytest.mark.parametrize(("sentence", "status"), STATUS)
def test_a_claim_is_no_fact(sentence: str, status: Status) -> None:
    assert one(sentence).status is status


@pytest.mark.parametrize(
    "sentence",
    [
        "Debunked reports that the levee broke on Monday spread online.",
        "The hoax claim that a mill fell on Monday spread.",
    ],
)
def test_a_claim_before_its_verb_is_a_noun(sentence: str) -> None:
    event = one(sentence)
    assert event.status is Status.DENIED
    assert event.headline == sentence.removesuffix(".")
    assert event.attribution == ()


TRIAL = "The trial of a nurse opened in Elmham last week. Alan Gray, prosecuting, called a guard. Ann Roe saw it. "


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Mr Gray said the nurse took the key on 3 March.", Status.ALLEGED),
        ("Prosecutors say the nurse took the key on 3 March.", Status.ALLEGED),
        ("Mr Gray said the nurse was arrested on 3 March.", Status.HAPPENED),
        ("Mr Gray said on 3 March that the nurse was ill.", Status.HAPPENED),
        ("Ms Roe said the nurse took the key on 3 March.", Status.HAPPENED),
        ("The nurse took the key on 3 March.", Status.HAPPENED),
    ],
)
def test_what_a_lawyer_tells_in_a_trial_is_alleged(sentence: str, status: Status) -> None:
    events = events_of(Article(article_id="a", text=TRIAL + sentence, published=WEDNESDAY))
    assert [event.status for event in events if "3 March" in event.sentence.text] == [status]


def test_what_a_lawyer_tells_elsewhere_is_told() -> None:
    text = "Alan Gray, a lawyer, opened the fair. Mr Gray said the rain stopped on 3 March."
    (event,) = events_of(Article(article_id="a", text=text, published=WEDNESDAY))
    assert event.status is Status.HAPPENED


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The mill has cancelled its decision to reopen on Monday.", Status.DENIED),
        ("The bank reversed its decision to close the branch next year.", Status.DENIED),
        ("The bank announced its decision to close the branch next year.", Status.SCHEDULED),
        ("The court overturned a decision to close the branch last week.", Status.HAPPENED),
        ("Anyone elected to the seat would take office in January 2025.", Status.CONDITIONAL),
        ("The mayor said she would take office in January 2025.", Status.SCHEDULED),
        ("Anyone caught on the pier will be fined from Monday.", Status.SCHEDULED),
        ("He is charged over an alleged bribe in 2014.", Status.ALLEGED),
        ("Prosecutors charged the alleged killer on Monday.", Status.HAPPENED),
    ],
)
def test_what_was_decided_or_hangs_on_a_choice(sentence: str, status: Status) -> None:
    assert one(sentence).status is status


def test_an_alleged_act_is_told_beside_the_charge() -> None:
    assert one("He is charged over an alleged bribe in 2014.").headline == "An alleged bribe in 2014"


@pytest.mark.parametrize(
    "sentence",
    [
        "The senator resigned, not because she lost on Monday.",
        "He was praised not because he won on Monday but because he spoke.",
    ],
)
def test_a_reason_that_is_set_aside_makes_no_row(sentence: str) -> None:
    assert events_of(Article(article_id="a", text=sentence, published=WEDNESDAY)) == []


def test_a_reason_makes_a_row() -> None:
    assert one("The senator resigned because she lost on Monday.").status is Status.HAPPENED


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Her victory on Monday was never seriously in doubt.", Status.HAPPENED),
        ("The victory on Monday was not hers.", Status.DENIED),
        ("The protests on Monday were not limited to Norland.", Status.HAPPENED),
        ("The speed on Monday was not limited.", Status.DENIED),
        ("The raid passed almost unnoticed on Monday.", Status.HAPPENED),
        ("The ship almost sank on Monday.", Status.DENIED),
        ("A strain apparently related to the 1918 pandemic has infected the town.", Status.HAPPENED),
        ("He apparently led the 2014 raid.", Status.ALLEGED),
        ("The talks will take place on Saturday, and a march was called off.", Status.SCHEDULED),
        ("The talks were due to take place on Saturday, but the talks were called off.", Status.DENIED),
        ("The talks were due to take place on Saturday, but have been called off.", Status.DENIED),
        ("The last ship will leave on Saturday, and all other service is suspended.", Status.SCHEDULED),
        ("The strike in January is expected to cost the firm $3 million.", Status.HAPPENED),
        ("A strike in May is expected.", Status.FORECAST),
        ("The files are likely to be read when Gray sees the mayor today.", Status.SCHEDULED),
        ("The files were read when Gray saw the mayor today.", Status.HAPPENED),
        ("Norland is considering ending strict checks at ports next week.", Status.FORECAST),
        ("Gray was the 87th soldier to die in 2003.", Status.HAPPENED),
        ("It is just a matter of days before the dam bursts.", Status.FORECAST),
        ("It was a matter of days before the dam burst.", Status.HAPPENED),
        ("She expected the fee to be paid for the second quarter of 2024.", Status.FORECAST),
        ("He faces prison if convicted at a trial that is scheduled to begin in September.", Status.SCHEDULED),
        ("He faces prison if the trial begins in September.", Status.CONDITIONAL),
    ],
)
def test_no_other_word_decides(sentence: str, status: Status) -> None:
    assert one(sentence).status is status


@pytest.mark.parametrize(
    "sentence",
    [
        "The slick was ten times larger than it appeared to be a day earlier.",
        "The mayor is being blamed for not acting in the month-old strike.",
    ],
)
def test_what_only_measures_makes_no_row(sentence: str) -> None:
    assert events_of(Article(article_id="a", text=sentence, published=WEDNESDAY)) == []
