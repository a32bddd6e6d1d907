"""Rows of what did not come about: conditions on the past, plans called off, events that are only possible."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article, Event, Status
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)

STATUS = [
    ("An attack had been feared on Tuesday, but none came.", Status.FORECAST),
    ("Police warned that an attack was imminent on Tuesday.", Status.FORECAST),
    ("The town is bracing itself for a raid on Saturday.", Status.FORECAST),
    ("The president's visit on Saturday is off.", Status.DENIED),
    ("A caller said a bomb would go off on Saturday.", Status.FORECAST),
    ("I wish the army had left on Tuesday.", Status.DENIED),
    ("The union threatened a strike for Tuesday.", Status.THREATENED),
    ("The minister refused to confirm the arrests on Tuesday.", Status.HAPPENED),
    ("The mayor said if the firm failed to plug the leak this week, the state must step in.", Status.CONDITIONAL),
    ("She said she did not know if the army had left on Tuesday.", Status.ALLEGED),
    ("We need to reach a deal next week.", Status.FORECAST),
    ("The drought will reduce harvests next year.", Status.FORECAST),
    ("This will create many jobs next year.", Status.FORECAST),
    ("The firm will create 500 jobs next year.", Status.SCHEDULED),
    ("We will see what happens in July.", Status.FORECAST),
    ("The rules do not apply on Saturday.", Status.DENIED),
    ("“The roads will be open again on Friday,” said a shopkeeper.", Status.FORECAST),
    ("“The roads will be open again on Friday,” said the transport minister.", Status.SCHEDULED),
    ("“We will march on Friday,” said a student.", Status.SCHEDULED),
    ("“We must honor the dead on Friday,” said the mayor.", Status.FORECAST),
    ("The boy has not been seen since Monday.", Status.ONGOING),
    ("The girl has not been heard from since June 3.", Status.ONGOING),
    ("The rebels did not reject a truce next week.", Status.FORECAST),
    ("It looks as if the army will leave on Saturday.", Status.FORECAST),
    ("It looks like the army will leave on Saturday.", Status.FORECAST),
    ("We do not know what the town will look like in six months.", Status.FORECAST),
    ("A would-be attack was stopped on Tuesday.", Status.DENIED),
    ("The army shelled the market on Tuesday, a claim that the general denies.", Status.ALLEGED),
    ("The army shelled the market on Tuesday, a claim denied by the general.", Status.ALLEGED),
    ("Rebels said they shot down a jet on Tuesday, which the army denies.", Status.ALLEGED),
    ("Rebels said they took the port on Tuesday, but the army denied it.", Status.ALLEGED),
    ("He was charged on Tuesday with theft, an allegation he denies.", Status.HAPPENED),
    ("Unverified footage posted online showed soldiers firing at a crowd on Tuesday.", Status.ALLEGED),
    ("He was due to meet the king on Tuesday but did not.", Status.DENIED),
    ("He was due to meet the king on Tuesday but never turned up.", Status.DENIED),
    ("The envoy was due to land on Tuesday but failed to appear.", Status.DENIED),
    ("Roe, whose trial is due to begin in July, faces four years in jail if convicted.", Status.SCHEDULED),
    ("The city will build a dam next year that would hold the river if it rose.", Status.SCHEDULED),
    ("The port will close on Saturday, the mayor said, if the rain goes on.", Status.CONDITIONAL),
    ("The rains are due to begin in July so if the river rises it might flood the port.", Status.SCHEDULED),
    ("My sister wanted to be here today, but it was too painful.", Status.DENIED),
    ("They hoped to sign the deal last week but failed.", Status.DENIED),
    ("The crew had hoped to reach the port on Tuesday, but the storm stopped them.", Status.DENIED),
    ("Troops were meant to leave on Tuesday but stayed.", Status.DENIED),
    ("They hoped to sign the deal next week, but officials said nothing.", Status.FORECAST),
    ("He had hoped to win a seat last week, but first he had to pay.", Status.FORECAST),
    ("On Friday, he said, officials will debate the plan.", Status.SCHEDULED),
    ("Today, the mayor said, the council will vote.", Status.SCHEDULED),
    ("The group allegedly plans to shell the port next week.", Status.FORECAST),
    ("The army will reportedly leave next week.", Status.FORECAST),
    ("The group allegedly planned to shell the port last week.", Status.ALLEGED),
    ("The port, allegedly hit by a mine, will open on Friday.", Status.SCHEDULED),
    ("According to unconfirmed reports, the army will attack on Friday.", Status.FORECAST),
    ("Two more ministers are in Kyiv today.", Status.ONGOING),
    ("If the army leaves on Friday, it is likely to return.", Status.CONDITIONAL),
    ("There is a fair chance of a coup on Friday.", Status.FORECAST),
    ("The anger of those who have resisted the army's will since 2001 grew.", Status.HAPPENED),
    ("Political will was lacking in May.", Status.HAPPENED),
    ("The army talked of leaving the town on Tuesday.", Status.FORECAST),
    ("The town was in danger of falling on Tuesday.", Status.FORECAST),
    ("He was on the point of leaving when the police came on Tuesday.", Status.HAPPENED),
    ("He was charged with killing a man who died on Tuesday.", Status.HAPPENED),
    ("The army is open to talks on Friday.", Status.FORECAST),
    ("The army is weighing a raid on Friday.", Status.FORECAST),
    ("The rebels are afraid of a raid on Friday.", Status.FORECAST),
    ("He had been expected to resign on Tuesday, but stayed.", Status.DENIED),
    ("Nobody knows who will win on Friday.", Status.FORECAST),
    ("The plan was for the army to leave on Tuesday.", Status.SCHEDULED),
    ("The army gave up plans to leave on Friday.", Status.DENIED),
    ("The launch on Tuesday was scrubbed.", Status.DENIED),
    ("The mayor was falsely reported to have died on Tuesday.", Status.DENIED),
    ("The mayor pretended to have been robbed on Tuesday.", Status.DENIED),
    ("The vote was due to take place on Tuesday but was delayed.", Status.DENIED),
    ("The bid to free the men on Tuesday failed.", Status.DENIED),
    ("Moscow is willing to meet on Friday.", Status.CONDITIONAL),
    ("Moscow is not willing to meet on Friday.", Status.DENIED),
    ("The army is ready to leave next week.", Status.SCHEDULED),
    ("The army is ready to leave next week if the shelling stops.", Status.CONDITIONAL),
    ("He volunteered to lead the mission next month.", Status.CONDITIONAL),
    ("He offered to resign last week.", Status.HAPPENED),
    ("The agency has a report that was written last week.", Status.HAPPENED),
    ("If that happens next week, farmers will be ruined.", Status.CONDITIONAL),
    ("If you look at the schools that were closed this year, it is a scandal.", Status.HAPPENED),
    ("The owners prepared to go to court on Friday.", Status.SCHEDULED),
    ("If the port had fallen on June 1, the mayor would have fled.", Status.CONDITIONAL),
    ("Had the port fallen on June 1, the war would have been lost.", Status.CONDITIONAL),
    ("Had Elmham fallen on June 1, the war would have been lost.", Status.CONDITIONAL),
    ("Imagine that rebels had taken the port on June 1.", Status.CONDITIONAL),
    ("Suppose the garrison had left on June 1.", Status.CONDITIONAL),
    ("Had the mayor known, she said, but the port fell on June 1.", Status.HAPPENED),
    ("Organizers called off a march planned for Saturday.", Status.DENIED),
    ("The mayor canceled Tuesday's parade.", Status.DENIED),
    ("The parade on Tuesday was canceled.", Status.DENIED),
    ("The company canceled the contract on Tuesday.", Status.HAPPENED),
    ("Tuesday's meeting never happened.", Status.DENIED),
    ("No strike is planned for Friday.", Status.DENIED),
    ("The vote is not scheduled for Friday.", Status.DENIED),
    ("The vote is not due until Friday.", Status.SCHEDULED),
    ("The vote is scheduled for Friday.", Status.SCHEDULED),
    ("Tuesday's meeting happened in secret.", Status.HAPPENED),
    ("The visit, scheduled for Monday, did not take place.", Status.DENIED),
    ("The vote will no longer be held on Friday.", Status.DENIED),
    ("The truce due on Sunday fell through.", Status.DENIED),
    ("The election, due on Sunday, has been put off.", Status.DENIED),
    ("The planned evacuation on Friday was dropped.", Status.DENIED),
    ("A soldier fell through the ice on Tuesday.", Status.HAPPENED),
    ("An attack on Friday is possible.", Status.FORECAST),
    ("They could be ordered to leave on Friday.", Status.FORECAST),
    ("They were ordered to leave on Friday.", Status.SCHEDULED),
    ("We will live to see the road finished in the next decade.", Status.SCHEDULED),
    ("An attack on Friday is not possible.", Status.DENIED),
    ("An attack on Friday is unlikely.", Status.DENIED),
    ("A strike on Tuesday was feared.", Status.FORECAST),
    ("The attack on Tuesday was fierce.", Status.HAPPENED),
    ("He was alleged to have fired on Tuesday.", Status.ALLEGED),
    ("The mayor was to have left on Tuesday.", Status.DENIED),
    ("It was not until Tuesday that the mayor fled.", Status.HAPPENED),
    ("The council turned down his suggestion that the envoy come in May.", Status.FORECAST),
    ("The union demanded that the mayor resign by Saturday.", Status.FORECAST),
    ("They proposed that a vote be held in May.", Status.FORECAST),
    ("They suggested that prices rose in May.", Status.ALLEGED),
    ("She insisted that the mayor resigned in May.", Status.HAPPENED),
    (
        "Crews were to begin pumping filtered water on Tuesday, but a storm forced them to delay the work.",
        Status.DENIED,
    ),
    ("The mayor, who had been expected in Elmham on Friday, cancelled his trip.", Status.DENIED),
    ("Claims that the port was hit, or that the mayor fled on Tuesday, are false.", Status.DENIED),
    ("The envoy warned that a hasty exit might leave the port exposed as early as July.", Status.FORECAST),
    ("A meeting planned for May in Elmham never took place.", Status.DENIED),
    ("A raid reported by two papers on Sunday did not take place.", Status.DENIED),
    ("A conference that they foresaw did not meet until May 2020.", Status.HAPPENED),
    ("The council triggered a plan for no deal on Thursday.", Status.HAPPENED),
    ("Mrs May won a ballot on Tuesday and cannot be challenged again.", Status.HAPPENED),
    ("The town has been preparing for a flood for the last five years.", Status.ONGOING),
    ("The firm has been planning to mend the bridge for the last two years.", Status.ONGOING),
    ("The firm has been planning to mend the bridge since 2019.", Status.ONGOING),
    ("The firm has been planning to mend the bridge over the next two years.", Status.SCHEDULED),
    ("The army has been preparing an attack for July.", Status.SCHEDULED),
    ("The army has been threatening to attack for the last two weeks.", Status.THREATENED),
    ("The council announced it was proposing a summit later this year.", Status.FORECAST),
    ("The firm said it was opening a mill later this year.", Status.SCHEDULED),
    ("The mayor resigned earlier this year.", Status.HAPPENED),
    ("The interview was to air Thursday.", Status.SCHEDULED),
    ("The ship was to dock on Thursday.", Status.SCHEDULED),
    ("The road was to York on Thursday.", Status.HAPPENED),
    ("The last trip was to town on Monday.", Status.HAPPENED),
    ("The firm is this week going to sue the mayor.", Status.SCHEDULED),
    ("The dome is now resting on the sea floor.", Status.ONGOING),
    ("That requires the council now to open the gate.", Status.FORECAST),
    ("The law requires the firm this week to pay.", Status.FORECAST),
    ("The court ordered the firm on Monday to pay.", Status.HAPPENED),
    ("The third was to take off by nightfall on Wednesday.", Status.SCHEDULED),
    ("A curfew had been imposed from Tuesday.", Status.HAPPENED),
    ("Sales nearly tripled in May.", Status.HAPPENED),
    ("The yard avoided closing its gates on Tuesday.", Status.DENIED),
    ("The trial was halted before the jury reached a verdict on Tuesday.", Status.DENIED),
    ("If successful, the yard hopes to begin pumping oil early next week.", Status.CONDITIONAL),
    ("Mr Roe is presumed to have died on Tuesday.", Status.ALLEGED),
    ("Elmham was on Tuesday expected to storm Thorney.", Status.FORECAST),
    ("Elmham was thought on Tuesday to have shelled Thorney.", Status.ALLEGED),
    ("Elmham was on Tuesday suspected of shelling Thorney.", Status.ALLEGED),
    ("Four nurses were feared killed on Tuesday.", Status.ALLEGED),
    ("The pilot was presumed dead on Tuesday.", Status.ALLEGED),
    ("A guard was acquitted on Tuesday of shooting a thief.", Status.DENIED),
    ("Ann Roe was on Tuesday elected mayor.", Status.HAPPENED),
    ("Ann Roe was on Tuesday not expected to attend.", Status.DENIED),
    ("A court acquitted a guard on Tuesday of shooting a thief.", Status.DENIED),
    ("Elmham was in May expected to storm Thorney.", Status.FORECAST),
    ("The gang said on Tuesday that nobody had been killed in the attack.", Status.HAPPENED),
    ("The mayor had been due to resign on Thursday but changed his mind.", Status.DENIED),
    ("The mayor was due to resign on Friday but the council changed its mind on rates.", Status.SCHEDULED),
    ("The gang said on Tuesday it hadn't attacked the port.", Status.DENIED),
    ("The gang said on Tuesday it had attacked the port.", Status.HAPPENED),
    ("The envoy said on Tuesday that the council would have fled if the gang had not attacked.", Status.HAPPENED),
    ("The council retracted its statement that guards shot two boys on Tuesday.", Status.DENIED),
    ("The mayor said in a statement that guards shot two boys on Tuesday.", Status.HAPPENED),
    ("There were false reports on Tuesday that the mayor had fled.", Status.DENIED),
    ("The council boasted that it had closed the mine on Tuesday.", Status.ALLEGED),
    ("Word spread that the mayor had died on Tuesday.", Status.ALLEGED),
    ("Word came that the mayor had died on Tuesday.", Status.HAPPENED),
    ("Gossip had it that the mayor had died on Tuesday.", Status.ALLEGED),
    ("According to an anonymous post, the mayor resigned on Tuesday.", Status.ALLEGED),
    ("According to an anonymous official, the mayor resigned on Tuesday.", Status.HAPPENED),
    ("The gang's claim on Tuesday to have taken the port was dismissed by the police.", Status.DENIED),
    ("The gang's claim to have taken the port on Tuesday made headlines.", Status.ALLEGED),
    ('"Did the garrison fire on Tuesday?" asked the mayor.', Status.ALLEGED),
    ("The pilot was said to have been found on Tuesday.", Status.ALLEGED),
    ("The council rejected a bid to raise taxes on Tuesday.", Status.HAPPENED),
    ("The council did not rule out raising taxes in July.", Status.FORECAST),
    ("The vote may be put off until Saturday.", Status.FORECAST),
    ("The town is vulnerable to an attack in July.", Status.FORECAST),
    ("Protesters were kept from entering the square on Tuesday.", Status.DENIED),
    ("The bank was too weak to pay its clerks on Tuesday.", Status.DENIED),
    ("Gunfire could be heard near the port on Tuesday.", Status.HAPPENED),
    ("The old record was set in 1986.", Status.HAPPENED),
    ("The hearing was set for Friday.", Status.SCHEDULED),
    ("The two men are charged with crimes on May 7, when gunmen killed two guards.", Status.HAPPENED),
    ("It was not on Tuesday that the mayor fled.", Status.DENIED),
    ("There was no word of a raid, but Ann Roe, the mayor, shut the port on Tuesday.", Status.HAPPENED),
    ("The mayor fled on Tuesday, saying the town was not safe.", Status.HAPPENED),
    ("The take-off was apparently calm and took place on Tuesday.", Status.HAPPENED),
    ("The garrison is on track to leave before the end of the month.", Status.SCHEDULED),
    ("We expect more details out later this afternoon.", Status.FORECAST),
    ("The mayor travels to the port later today.", Status.SCHEDULED),
    ("We are going to watch what the army does overnight.", Status.SCHEDULED),
    ("The list is embargoed until 2:15 p.m. today.", Status.ONGOING),
    ("Troops raised a flag on Tuesday, after the rebels claimed to have withdrawn.", Status.HAPPENED),
    ("The state will strive to ensure, including working with its allies, gas supplies in 2021.", Status.FORECAST),
    ("The mayor will put out a comprehensive written summary later today.", Status.SCHEDULED),
    ("On Friday, the ministry planned to pay the first claims.", Status.SCHEDULED),
    ("The leak could reach the scale of the spill off Lima in 1989.", Status.HAPPENED),
    ("The towers may fall like those in the raid of May 2019.", Status.HAPPENED),
    ("Troops hold the fort, which they claimed to have taken on Friday.", Status.ALLEGED),
    ("They led the men who are said to have looted the shop on Friday.", Status.ALLEGED),
    ("Continue when to have reading on Friday.", Status.SCHEDULED),
    ("Nurses dread that the power will fail on Saturday.", Status.FORECAST),
    ("The specter of a raid on Monday haunted the town.", Status.FORECAST),
    ("Residents are bracing for a raid on Saturday.", Status.FORECAST),
    ("Warned that rebels were preparing an offensive for July.", Status.FORECAST),
    ("The mayor warned that rebels would strike in July.", Status.FORECAST),
    ("The rebels warned that they would strike in July.", Status.THREATENED),
    ("Analysts say a default in July would ruin banks.", Status.FORECAST),
    ("The mayor agreed that the port would open in July.", Status.SCHEDULED),
    ("The army brushed aside suggestions that it shelled the port on Sunday.", Status.DENIED),
    ("The firm denied dumping waste in 2019.", Status.DENIED),
    ("Pilots refrained from bombing the port on June 1.", Status.DENIED),
    ("The guards held off firing on Tuesday.", Status.DENIED),
    ("The mayor disputes that police fired on Monday.", Status.DENIED),
    ("At no point on Sunday did the pilots fire.", Status.DENIED),
    ("Not a single vote was counted on May 5.", Status.DENIED),
    ("Not all of the miners were rescued on May 5.", Status.DENIED),
    ("Neither the guards, who ran the gate, nor the police fired on May 5.", Status.DENIED),
    ("“I deny,” the guard said, “that my men fired on May 5.”", Status.DENIED),
    ("“No one,” the guard said, “fired on May 5.”", Status.DENIED),
    ("“It is a fact,” the guard said, “that my men fired on May 5.”", Status.HAPPENED),
    ("That the guards fired on May 5 is a lie, the mayor said.", Status.DENIED),
    ("Neither the driver, who was shot on May 5, nor his wife left.", Status.HAPPENED),
    ("Lest the river rise on May 5, the camp was cleared.", Status.FORECAST),
    ("The guard was almost certainly shot on May 5.", Status.ALLEGED),
    ("The camp was almost entirely burned on May 5.", Status.HAPPENED),
    ("A single vote was counted on May 5.", Status.HAPPENED),
    ("The ministry shelved plans to flood the valley in July.", Status.DENIED),
    ("The parade planned for May 1 was banned.", Status.DENIED),
    ("Sunday's vote was put on hold.", Status.DENIED),
    ("A bid to reopen the mine in July came to nothing.", Status.DENIED),
    ("In this scenario, the dam breaks on July 1.", Status.CONDITIONAL),
    ("Suppose the rebels attack on July 1.", Status.CONDITIONAL),
    ("If only the sirens had sounded on Tuesday.", Status.CONDITIONAL),
    ("If anything, the fighting worsened on Tuesday.", Status.HAPPENED),
    ("Rumor has it that the mayor fled on Tuesday.", Status.ALLEGED),
    ("The mayor appears to have fled on Tuesday.", Status.ALLEGED),
    ("Videos appeared to show a raid on Tuesday.", Status.ALLEGED),
    ("He would often visit the camp in 2019.", Status.HAPPENED),
    ("The threats did not stop women from marching on Tuesday.", Status.HAPPENED),
    ("Doctors are afraid that the wards will flood on Saturday.", Status.FORECAST),
    ("The police, fearing a riot, closed the square on Tuesday.", Status.HAPPENED),
    ("Officials declined to comment on Tuesday.", Status.HAPPENED),
    ("The rebels refused to leave on Tuesday.", Status.DENIED),
    (
        "The state will try to ensure, including with allies, additional liquefied gas for the port in 2021.",
        Status.FORECAST,
    ),
    ("According to rumors, the mayor fled on Tuesday.", Status.ALLEGED),
    ("According to the rebels, the mayor fled on Tuesday.", Status.HAPPENED),
    ("The mayor wants the port closed by July.", Status.FORECAST),
    ("The opposition claims ballots were burned on Tuesday.", Status.ALLEGED),
    ("The canal was supposed to have been dredged in 2019.", Status.DENIED),
    ("The ship ought to have arrived on Tuesday.", Status.CONDITIONAL),
    ("The bishop's visit, planned for July 1, is off.", Status.DENIED),
    ("A strike on the port in July would double prices, traders say.", Status.FORECAST),
    ("Whether or not it rains, the march goes ahead on Saturday.", Status.SCHEDULED),
    ("The threats stopped women from marching on Tuesday.", Status.DENIED),
]


def one(text: str) -> Event:
    (event,) = events_of(Article(article_id="a", text=text, published=THURSDAY))
    return event


@pytest.mark.parametrize(("sentence", "status"), STATUS)
def test_what_did_not_come_about_is_no_fact(sentence: str, status: Status) -> None:
    assert one(sentence).status is status


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The prosecutor alleged on Tuesday that the mayor had taken bribes.", "prosecutor"),
        ("Prosecutors alleged on Tuesday that the mayor had taken bribes.", "Prosecutors"),
    ],
)
def test_who_alleges_is_the_source_of_a_speech_of_that_day(sentence: str, source: str) -> None:
    event = one(sentence)
    assert event.attribution == (source,)
    assert event.sentence.text[event.trigger_start :].startswith("alleged")


def test_a_plan_that_was_moved_is_denied_and_the_new_one_scheduled() -> None:
    text = "The vote, first set for May 3, will be held on Friday."
    found = events_of(Article(article_id="a", text=text, published=THURSDAY))
    assert [(event.timex.value, event.status) for event in found] == [
        ("2021-05-03", Status.DENIED),
        ("2021-06-11", Status.SCHEDULED),
    ]


def test_a_day_that_is_set_right_is_denied() -> None:
    text = "The clinics were emptied on Tuesday, not on Monday as had been said."
    found = events_of(Article(article_id="a", text=text, published=THURSDAY))
    assert [event.status for event in found] == [Status.HAPPENED, Status.DENIED]


def test_each_clause_keeps_the_source_that_closes_it() -> None:
    text = "The army seized the bridge on Monday, the mayor said, but the police had left on Tuesday, a spokesman said."
    found = events_of(Article(article_id="a", text=text, published=THURSDAY))
    assert [event.attribution for event in found] == [("mayor",), ("spokesman",)]


def test_only_the_first_of_two_days_is_denied() -> None:
    article = Article(article_id="a", text="The pier was not blown up on Monday but on Tuesday.", published=THURSDAY)
    assert [event.status for event in events_of(article)] == [Status.DENIED, Status.HAPPENED]


def test_a_day_on_which_there_was_none_is_denied() -> None:
    article = Article(article_id="a", text="The army killed 5 men on Monday and none on Tuesday.", published=THURSDAY)
    assert [event.status for event in events_of(article)] == [Status.HAPPENED, Status.DENIED]


@pytest.mark.parametrize(
    "text",
    [
        "Today I think we should remember those who built this town.",
        "As if the mayor had resigned on Tuesday.",
        "He spoke as though nothing had changed since Tuesday.",
        "Let us remember today those who died.",
        "But before we begin, let me give you my take on the war over these last few weeks.",
        "Now, here is where the problem lies.",
        "More people live in cities today than ever before.",
        "The powers are even more formal today.",
        "That is why we are where we are today.",
        "Join us on Friday for a walk through the park.",
        "Sign up now to get the news mailed to you each day.",
        "“Join us on Tuesday,” the mayor said.",
        "Please leave the town on Tuesday.",
        "So call your senator today.",
        "Do it today.",
        "Leave the city on Tuesday, the mayor told residents.",
        "Vote on Tuesday!",
        "Don't worry about what is next on Friday.",
        "So don't be surprised when nobody turns up on Saturday.",
        "“Do not go to the beach on Saturday,” the mayor said.",
        "They are now going to school every day.",
        "The mayor would have turned 64 at the end of this month.",
        "She would have been 90 years old on Tuesday.",
        "Tuesday would have been her 60th birthday.",
        "He would have celebrated his birthday with his men on Tuesday.",
        "Nobody can tell what might have happened had he lived through that day.",
        "The report does not say what would have become of the town if the dam had failed on Tuesday.",
        "Now, a lawyer enters the picture.",
        "Now a lawyer comes into the picture.",
        "After covering his 2005 trial I certainly did.",
        "After the 1953 flood the town did.",
        "The five most read stories in the past 24 hours, according to the Courier.",
        "The most popular videos on our site this week.",
    ],
)
def test_what_is_only_thought_or_likened_makes_no_row(text: str) -> None:
    assert events_of(Article(article_id="a", text=text, published=THURSDAY)) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The mayor turned 64 on Tuesday.", Status.HAPPENED),
        ("The mayor will turn 64 on Saturday.", Status.SCHEDULED),
        ("Sign makers went on strike on Tuesday.", Status.HAPPENED),
        ("The bridge would have opened on Tuesday but for the flood.", Status.CONDITIONAL),
        ("The tax would have been 64 cents on Tuesday.", Status.CONDITIONAL),
        ("The town would have drowned had the dam failed on Tuesday.", Status.CONDITIONAL),
        ("The council had the dam mended on Tuesday.", Status.HAPPENED),
        ("A lawyer entered the picture in May 2010.", Status.HAPPENED),
        ("After the raid in May they did what they could.", Status.HAPPENED),
        ("The most read stories of the paper were removed on Tuesday.", Status.HAPPENED),
    ],
)
def test_what_was_or_might_have_been_makes_a_row(text: str, status: Status) -> None:
    assert one(text).status is status


def test_what_comes_as_if_on_cue_makes_a_row() -> None:
    assert one("As if on cue, rebels fired at the port on Tuesday.").status is Status.HAPPENED


def test_what_a_hoax_is_about_lends_it_no_class() -> None:
    event = one("A hoax about an attack spread on Tuesday.")
    assert event.status is Status.HAPPENED
    assert event.category is None
