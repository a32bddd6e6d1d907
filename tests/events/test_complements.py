"""The status of what verbs, nouns and adjectives take as their complement, class by class."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events.asked import verdicts
from timeline.model import Article, Status
from timeline.pipeline import events_of
from timeline.segment import segment
from timeline.temporal import tag

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def ask(marked: str) -> Status:
    """Judge the words between < and >."""
    start, end = marked.index("<"), marked.index(">") - 1
    text = marked.replace("<", "").replace(">", "")
    article = Article(article_id="a", text=text, published=THURSDAY)
    sentences = segment(text)
    (verdict,) = verdicts(article, sentences, tag(sentences, THURSDAY), [(start, end)])
    assert verdict is not None
    return verdict.status


AVERTED = [
    ("The port avoided <closing> its gates.", Status.DENIED),
    ("The port could not avoid <closing> its gates.", Status.HAPPENED),
    ("The port hopes to avoid <closing> its gates.", Status.FORECAST),
    ("The port stopped short of <naming> a harbor master.", Status.DENIED),
    ("The port does not rule out <naming> a harbor master.", Status.FORECAST),
    ("A storm kept the crew from <leaving> the port.", Status.DENIED),
    ("Nothing kept the crew from <leaving> the port.", Status.HAPPENED),
    ("The crew did not deny <leaving> the port.", Status.ALLEGED),
    ("The crew was far from <leaving> the port.", Status.DENIED),
    ("The crew was cleared of <stealing> the boat.", Status.DENIED),
    ("The court cleared the crew of <rigging> prices.", Status.DENIED),
    ("The bus narrowly missed <hitting> the pier.", Status.DENIED),
    ("The council voted against <selling> the pier.", Status.DENIED),
    ("Instead of <resigning>, the mayor sued.", Status.DENIED),
    ("The mayor sued rather than <resign> at once.", Status.DENIED),
    ("The yard stopped <making> boats in May.", Status.HAPPENED),
    ("The yard will stop <making> boats.", Status.DENIED),
    ("The port banned all boats besides those <carrying> food.", Status.HAPPENED),
    ("The yard escaped <bankruptcy>.", Status.DENIED),
    ("The yard came close to <bankruptcy>.", Status.DENIED),
    ("The yard sold boats to avoid <bankruptcy>.", Status.FORECAST),
    ("The yard managed to avoid <bankruptcy>.", Status.DENIED),
    ("The council blocked the <merger>.", Status.DENIED),
    ("The council was blocked by <protests>.", Status.HAPPENED),
    ("The council rejected the <bid> as too low.", Status.HAPPENED),
    ("The yard threatened to cancel the <deal>.", Status.FORECAST),
    ("The lack of <progress> hurt the yard.", Status.DENIED),
    ("A ban on <exports> hurt the yard.", Status.DENIED),
    ("There is no sign of a <recovery>.", Status.DENIED),
    ("The port asked for aid instead of a <loan>.", Status.DENIED),
]

OPEN = [
    ("The ministers proposed <cutting> tariffs.", Status.FORECAST),
    ("The ministers are considering <urging> the mayor to leave.", Status.FORECAST),
    ("The mayor talked about <leaving> the port.", Status.FORECAST),
    ("The mayor plans on <suing> the yard.", Status.SCHEDULED),
    ("The law was passed in the hope of <attracting> boats.", Status.FORECAST),
    ("The wall protects the port from <flooding>.", Status.FORECAST),
    ("The loan depends on the council <passing> a budget.", Status.CONDITIONAL),
    ("The yards are exploring a <merger>.", Status.FORECAST),
    ("The yards are negotiating the <sale> of a dock.", Status.FORECAST),
    ("The yard asked the town for a <loan>.", Status.FORECAST),
    ("The yard is agitating for a <vote>.", Status.FORECAST),
    ("The mayor was jailed for a <raid>.", Status.HAPPENED),
    ("There were calls for the mayor's <resignation>.", Status.FORECAST),
    ("Talks on a <merger> ended.", Status.FORECAST),
    ("The <delivery> is due.", Status.HAPPENED),
    ("The boat is due for <delivery>.", Status.SCHEDULED),
    ("The town was vulnerable to an <attack>.", Status.FORECAST),
    ("The would-be <merger> made headlines.", Status.FORECAST),
    ("The long-planned <tunnel> made headlines.", Status.SCHEDULED),
    ("The court heard allegations of <fraud>.", Status.ALLEGED),
    ("The sailor is feared <dead>.", Status.ALLEGED),
    ("The boat is presumed <lost>.", Status.ALLEGED),
    ("The town is said to be <surrounded>.", Status.ALLEGED),
    ("Speculation about a <merger> grew.", Status.FORECAST),
    ("The crash left no one <hurt>.", Status.DENIED),
]

INFINITIVES = [
    ("The clerk omitted to <mention> the debt.", Status.DENIED),
    ("The clerk did not fail to <mention> the debt.", Status.HAPPENED),
    ("The clerk is not afraid to <mention> the debt.", Status.FORECAST),
    ("The ice was too thin to <carry> a sled.", Status.DENIED),
    ("It is not too late to <carry> a sled.", Status.FORECAST),
    ("It is too early to <judge> the mayor.", Status.FORECAST),
    ("The refusal by the mayor to <sign> it led to a strike.", Status.DENIED),
    ("Plans to <sell> the port were abandoned.", Status.DENIED),
    ("Storms thwarted a third attempt to <launch> the boat.", Status.DENIED),
    ("The crews were allowed to <leave> the port.", Status.FORECAST),
    ("The council gave the yard a month to <pay>.", Status.FORECAST),
    ("The crew was slow to <react>.", Status.HAPPENED),
    ("The lender need not <repay> the grant.", Status.DENIED),
    ("The deal cannot <go> ahead.", Status.DENIED),
    ("The bomb was defused before it could <explode>.", Status.DENIED),
    ("The trial was halted before the jury <reached> a verdict.", Status.DENIED),
    ("The thief fled before the police <arrived>.", Status.HAPPENED),
    ("The council passed a bill that would <shut> the port.", Status.FORECAST),
]

CLAUSES = [
    ("No one disputes that the dam <burst>.", Status.HAPPENED),
    ("No evidence was found that the yard <paid> anyone.", Status.DENIED),
    ("It is not true that the yard <lied>.", Status.DENIED),
    ("Pictures appear to show that the pier was <hit>.", Status.ALLEGED),
    ("Hardly any shops <opened>.", Status.DENIED),
    ("Perhaps the fire <began> in the kitchen.", Status.ALLEGED),
    ("The index has nearly <doubled>.", Status.HAPPENED),
    ("The index has nearly <collapsed>.", Status.DENIED),
    ("The index has never <been> so high.", Status.ONGOING),
    ("Did the yard <pay> the sailors?", Status.ALLEGED),
    ("Will the yard <pay> the sailors?", Status.FORECAST),
    ("Why did the yard <pay> the sailors?", Status.HAPPENED),
    ("Should the vote <fail>, the mayor will resign.", Status.CONDITIONAL),
    ("In the event of a <strike>, boats will stay in port.", Status.CONDITIONAL),
    ("Provided that the council <agrees>, the boats will leave.", Status.CONDITIONAL),
    ("Even if the strike <ends>, boats will be late.", Status.CONDITIONAL),
    ("Otherwise, the yard would <close>.", Status.CONDITIONAL),
    ("<Evacuate> the harbor, the mayor said.", Status.FORECAST),
]


@pytest.mark.parametrize(("marked", "status"), AVERTED + OPEN + INFINITIVES + CLAUSES)
def test_complement(marked: str, status: Status) -> None:
    assert ask(marked) is status


ROWS = [
    ("Sales nearly tripled in May.", Status.HAPPENED),
    ("The yard avoided closing its gates on Tuesday.", Status.DENIED),
    ("The trial was halted before the jury reached a verdict on Tuesday.", Status.DENIED),
    ("If successful, the yard hopes to begin pumping oil early next week.", Status.CONDITIONAL),
]


@pytest.mark.parametrize(("text", "status"), ROWS)
def test_row_of_a_complement(text: str, status: Status) -> None:
    article = Article(article_id="a", text=text, published=THURSDAY)
    assert [event.status for event in events_of(article, kind="news")] == [status]
