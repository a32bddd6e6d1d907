"""The status of verbs and nouns that no expression dates, each rule by sentences of its own."""

from __future__ import annotations

import pytest

from tests.events.asking import ask
from timeline.events.asked import verdicts
from timeline.model import Article, Status
from timeline.segment import segment

VERBS = [
    ("Rebels <shelled> the port.", Status.HAPPENED),
    ("Rebels did not <shell> the port.", Status.DENIED),
    ("The pilots did not <sabotage> the pumps.", Status.DENIED),
    ("The court neither <approves> nor rejects the ban.", Status.DENIED),
    ("The mayor must not have <seen> the letter.", Status.DENIED),
    ("The crew worked faster than expected to <clear> the road.", Status.HAPPENED),
    ("The crew is expected to <clear> the road.", Status.FORECAST),
    ("The law forced the bank to sell ships and, consequently, to <close> a branch.", Status.HAPPENED),
    ("The bank plans to sell ships and then to <close> a branch.", Status.SCHEDULED),
    ("The airline is exercising its option with the yard to <buy> two ships.", Status.ONGOING),
    ("The airline has an option to <buy> two ships.", Status.FORECAST),
    ("The airline bought a plane that can <carry> eighty people.", Status.HAPPENED),
    ("The rebels can <carry> the day.", Status.FORECAST),
    ("Plants will be shut in order to <bring> costs down.", Status.FORECAST),
    ("The mayor was ordered to <bring> the keys.", Status.SCHEDULED),
    ("The port was selected to <host> the games.", Status.SCHEDULED),
    ("The ministry says the fall of the port would <ruin> the town.", Status.FORECAST),
    ("The ministry said the army would <shut> the port.", Status.SCHEDULED),
    ("The treaty permits the port to <charge> fees.", Status.ONGOING),
    ("There is hope for the market to <stabilise>.", Status.FORECAST),
    ("The mayor sees no <way> out.", Status.DENIED),
    ("The mayor <sees> no way out.", Status.ONGOING),
    # The act of expecting, planning and calling off is a fact; what is expected is not.
    ("The ministers are <expected> to resign.", Status.HAPPENED),
    ("The ministers are expected to <resign>.", Status.FORECAST),
    ("The ministers <plan> to resign.", Status.ONGOING),
    ("The ministers plan to <resign>.", Status.SCHEDULED),
    # Wants and duties are open, decisions are not.
    ("The union wants to <strike>.", Status.FORECAST),
    ("The union has decided to <strike>.", Status.SCHEDULED),
    ("The troops must <withdraw>.", Status.FORECAST),
    ("The troops need to <withdraw>.", Status.FORECAST),
    ("The crew will have to <land> in Oslo.", Status.SCHEDULED),
    ("Both sides signed an agreement to <withdraw>.", Status.SCHEDULED),
    # An end that was acted for, and one that is yet to come.
    ("Thousands gathered to <mourn> the victims.", Status.HAPPENED),
    ("The town will buy pumps to <drain> the cellars.", Status.SCHEDULED),
    ("The town knows how to <drain> the cellars.", Status.FORECAST),
    ("Latvia was the last country to <ratify> the treaty.", Status.HAPPENED),
    ("Latvia will be the last country to <ratify> the treaty.", Status.SCHEDULED),
    ("The widow was relieved to <hear> the verdict.", Status.HAPPENED),
    ("Minister to <visit> Vienna in bid for peace", Status.SCHEDULED),
    ("To <save> fuel, crews flew slowly.", Status.HAPPENED),
    ("To <save> fuel, crews will fly slowly.", Status.FORECAST),
    ("Both sides signed agreements not to <compete>.", Status.DENIED),
    ("Both sides signed a deal with the port authority to <widen> the canal.", Status.SCHEDULED),
    ("Villagers have gathered to <mourn> the victims.", Status.HAPPENED),
    ("The bridge was closed by the police to <protect> divers.", Status.HAPPENED),
    ("Ferry firm files for bankruptcy, rival to <run> night boats", Status.SCHEDULED),
    # A condition reaches no clause that another is set against; said in passing it is none.
    ("The towns will <get> loans, but no more will follow unless taxes rise.", Status.SCHEDULED),
    ("No more loans will <follow> unless taxes rise.", Status.CONDITIONAL),
    ("The mayor will <close> more roads if necessary.", Status.SCHEDULED),
    ("The mayor will resign when the count is <finished>.", Status.SCHEDULED),
    ("The crew left without <paying> the port.", Status.DENIED),
    ("The crew cannot leave without <paying> the port.", Status.CONDITIONAL),
    ("The council rejected a plea by the firm to <lower> the fee.", Status.DENIED),
    ("The crews have had to <fight> the fire.", Status.HAPPENED),
    ("The firm has a deadline to <pay> the fine.", Status.SCHEDULED),
    ("The judges were found to <favor> one side.", Status.HAPPENED),
    ("The riot prompted the mayor to <close> the square.", Status.HAPPENED),
    ("“I want to <thank> the crews,” she said.", Status.HAPPENED),
    ("The aim is to <protect> the harbor.", Status.FORECAST),
    ("Volunteers helped <rebuild> the bridge.", Status.HAPPENED),
    ("The army may storm the town and <dislodge> the rebels.", Status.FORECAST),
    ("Rebels may enter the town or even <burn> it.", Status.FORECAST),
    ("Parents asked that the school be <closed>.", Status.FORECAST),
    ("The law is not only <praised> abroad.", Status.ONGOING),
    # Forms in -ing.
    ("Sellers are banned from <advertising> pills.", Status.DENIED),
    ("Shares rose before <falling> again.", Status.HAPPENED),
    ("I am not, frankly, going to <guess>.", Status.DENIED),
    ("The board studied the possibility of <selling> the yard.", Status.FORECAST),
    ("The law is aimed at <curbing> fraud.", Status.FORECAST),
    ("The guests left without <signing> the treaty.", Status.DENIED),
    ("The guests went home instead of <signing> the treaty.", Status.DENIED),
    ("The guests did not stay, <leaving> the hall empty.", Status.HAPPENED),
    # "Would" tells a plan where somebody says so, else what is only thought.
    ("The minister said he would <resign>.", Status.SCHEDULED),
    ("A strike would <ruin> the yard.", Status.FORECAST),
    ("The mayor said she would <remain> in office.", Status.SCHEDULED),
    ("Prices will <remain> high.", Status.FORECAST),
    ("When it <comes> to floods, the town will pay.", Status.ONGOING),
    ("The camp will stay until the court <decides>.", Status.FORECAST),
    ("The embassy counted dozens if not hundreds of <calls>.", Status.HAPPENED),
]
NOUNS = [
    ("The mayor spoke against the now-canceled <deal>.", Status.DENIED),
    ("<Pressures> could close the port.", Status.HAPPENED),
    ("A <strike> could close the port.", Status.FORECAST),
    ("The ministry promised <aid>.", Status.FORECAST),
    ("The ministry presented its proposed <merger>.", Status.FORECAST),
    ("The board has not begun <talks>.", Status.DENIED),
    ("The board has not begun the <talks>.", Status.HAPPENED),
    ("The board rejected the <offer>.", Status.HAPPENED),
    ("The board rejected a <merger>.", Status.DENIED),
    ("The parade was canceled after a <blast>.", Status.HAPPENED),
    ("The <parade> was canceled after a blast.", Status.DENIED),
    ("The two sides signed without a <ceremony>.", Status.DENIED),
    ("The minister dismissed any <retreat>.", Status.DENIED),
    ("The minister is open to any <talks>.", Status.FORECAST),
    ("The mayor may end the <siege>.", Status.HAPPENED),
    ("The mayor will cut 300 <jobs>.", Status.HAPPENED),
    ("The offer depends on the <withdrawal> of the troops.", Status.FORECAST),
    ("The banks are talking about <layoffs>.", Status.FORECAST),
    ("The banks are talking about the <layoffs>.", Status.HAPPENED),
    ("Crews stocked up in anticipation of a <strike>.", Status.FORECAST),
    ("The new <law> will be met with protests.", Status.HAPPENED),
    ("The <raid> will be launched from the sea.", Status.SCHEDULED),
    ("The union called for a <strike>.", Status.FORECAST),
    ("The board proposed a <merger>.", Status.FORECAST),
    ("Doctors spoke of the risk of an <outbreak>.", Status.FORECAST),
    ("The army may join the <siege>.", Status.HAPPENED),
    ("The army may launch a <raid>.", Status.FORECAST),
    ("The army could not stop the <protests>.", Status.HAPPENED),
    ("The <strike> could ruin the yard.", Status.HAPPENED),
    ("The <talks> will take place in Riga.", Status.SCHEDULED),
    ("The firm will help the <surviving> crew.", Status.HAPPENED),
    ("The firm reported <losses> in Asia.", Status.HAPPENED),
    ("Police spoke of a reported <raid> on the mosque.", Status.ALLEGED),
    ("The mayor canceled the <parade>.", Status.DENIED),
    ("The mayor canceled the parade after a <blast> at the station.", Status.HAPPENED),
    ("The city will spend millions on pumps and pipes after the <flood>.", Status.HAPPENED),
]


@pytest.mark.parametrize(("marked", "status"), VERBS)
def test_status_of_a_verb_without_a_date(marked: str, status: Status) -> None:
    assert ask(marked) is status


@pytest.mark.parametrize(("marked", "status"), NOUNS)
def test_status_of_a_noun_without_a_date(marked: str, status: Status) -> None:
    assert ask(marked) is status


# What verbs, nouns and adjectives make of their complement, class by class.
AVERTED = [
    ("The port avoided <closing> its gates.", Status.DENIED),
    ("The port escaped being <shut>.", Status.DENIED),
    ("The well that is being <drilled> is deep.", Status.ONGOING),
    ("The port was shut as a precaution and no one was <hurt>.", Status.DENIED),
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
    ("The yards ended talks to <acquire> a dock.", Status.FORECAST),
    ("The owner lost the right to <sell> the dock.", Status.DENIED),
    ("Prices are seen <rising> above the dollar.", Status.FORECAST),
    ("If they lose the <battle>, the town will fall.", Status.HAPPENED),
    ("The yard shrank from <naming> a master.", Status.DENIED),
    ("A bankruptcy <filing> would be a last resort.", Status.FORECAST),
    ("The boat is reported to be <sinking>.", Status.ALLEGED),
    ("A second <raid> is possible.", Status.FORECAST),
    ("The yards are negotiating the <sale> of a dock.", Status.FORECAST),
    ("The yard asked the town for a <loan>.", Status.FORECAST),
    ("The widow hopes that the thief is <caught>.", Status.FORECAST),
    ("Nurses are hopeful that the girl will <recover>.", Status.FORECAST),
    ("The pact would oblige both yards to <close>.", Status.FORECAST),
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


def test_a_date_decides_where_there_is_one() -> None:
    assert ask("The union has decided to <strike> on Monday.") is Status.SCHEDULED
    assert ask("The union wants to <strike> on Monday.") is Status.FORECAST
    assert ask("The ministers are <expected> in Riga on Monday.") is Status.FORECAST
    assert ask("Rebels <attacked> on June 14, 2021.") is Status.SCHEDULED
    assert ask("Rebels <attacked> on June 14, 2021.", None) is Status.HAPPENED


def test_what_no_sentence_holds_has_no_verdict() -> None:
    text = "  Rebels left."
    article = Article(article_id="a", text=text)
    assert verdicts(article, segment(text), [], [(0, 1)]) == [None]
    assert verdicts(article, segment(text), [], []) == []
