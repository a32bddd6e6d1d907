"""Status in news of firms and markets: what plans, bids and fears name is open, what they rest on is not."""

from __future__ import annotations

import pytest

from tests.events.asking import ask
from timeline.model import Status

OPEN = [
    ("The bank presented a <reorganization> plan.", Status.FORECAST),
    ("Unions repeated their <strike> threat.", Status.FORECAST),
    ("The firm filed for court <protection>.", Status.FORECAST),
    ("The firm filed for bankruptcy and court <protection>.", Status.FORECAST),
    ("The firm filed for <bankruptcy> and court protection.", Status.HAPPENED),
    ("The <recession> deepened, and talks failed.", Status.HAPPENED),
    ("A <strike> became almost certain on Sunday.", Status.FORECAST),
    ("The <recession> is unlikely to end soon.", Status.HAPPENED),
    ("A <strike> is unlikely to take place.", Status.DENIED),
    ("The <sale>, which needs the consent of a court, is expected to be completed soon.", Status.FORECAST),
    ("The union asked the court to approve the <sale> of the mill.", Status.FORECAST),
    ("The <merger> depends on a loan.", Status.CONDITIONAL),
    ("Rivals were allowed to <bid> for the line.", Status.FORECAST),
    ("Rust made it hard for crews to <lift> the hull.", Status.FORECAST),
    ("The jets to be <delivered> cost two billion.", Status.SCHEDULED),
    ("The two yards agreed to merge, <creating> the largest in Europe.", Status.SCHEDULED),
    ("The two yards merged, <creating> the largest in Europe.", Status.HAPPENED),
    ("The fund pledged two billion to save the bank from <collapse>.", Status.FORECAST),
    ("The regulator ordered <inspections> of all lifts.", Status.SCHEDULED),
    ("The regulator refused to order <inspections> of the lifts.", Status.DENIED),
    ("A new rule could not <stop> the slide.", Status.DENIED),
    ("A rate <cut> could not stop the slide.", Status.HAPPENED),
    ("The <strike> is set to begin.", Status.SCHEDULED),
    ("The <launch> remains on track for November.", Status.SCHEDULED),
    ("The dealers were told that further <delays> could cost millions.", Status.FORECAST),
    ("The chip maker cleared the deal on condition that its rival <sells> a plant.", Status.CONDITIONAL),
    ("The first jet will not be <delivered> until 2023.", Status.SCHEDULED),
    ("The plane is not due to <enter> service until 2023.", Status.SCHEDULED),
    ("Sales are not expected to <recover> before 2023.", Status.FORECAST),
    ("Sales are not expected to <recover>.", Status.DENIED),
    ("The bank would have no choice but to <sell> the mill.", Status.FORECAST),
    ("Small towns are not going to be <left> alone.", Status.DENIED),
    ("The state threatened to veto any <takeover>.", Status.FORECAST),
    ("Tests will begin once the engines have been <certified>.", Status.FORECAST),
    ("Under the rules, a <call> to the mill may follow.", Status.FORECAST),
    ("Acme is likely to <miss> its target.", Status.FORECAST),
]

GIVEN = [
    ("The mayor felt chest pains and was <taken> to hospital.", Status.HAPPENED),
    ("The guard is believed to have fired the shot that <killed> the king.", Status.HAPPENED),
    ("The guard is believed to have fired as the king <stood> up.", Status.HAPPENED),
    ("The guard is believed to have <fired> the shot that killed the king.", Status.ALLEGED),
    ("The union rejected the plan that the firm had <sent>.", Status.HAPPENED),
    ("The union rejected claims that the firm had <paid>.", Status.DENIED),
    ("The board rejected as too low the <offer> of its rival.", Status.HAPPENED),
    ("The airline denied that it had canceled its <order>.", Status.HAPPENED),
    ("The airline denied that it had <ordered> jets.", Status.DENIED),
    ("As brokers like to <say>, cash is king.", Status.ONGOING),
    ("The envoy went out of his way to <thank> the crew.", Status.HAPPENED),
    ("In order to <cut> costs, the firm closed two mills.", Status.HAPPENED),
    ("Acme <postpones> its launch until May.", Status.HAPPENED),
    ("Hardly any bonds were sold, <leaving> the bank short of cash.", Status.HAPPENED),
    ("With talks <stalling> in Geneva, it would seem that hopes are slim.", Status.HAPPENED),
    ("The bank had no choice but to <sell> the mill.", Status.HAPPENED),
    ("It is a worry given that the firm <relied> on exports.", Status.HAPPENED),
    ("The union may call off the strike despite its <success>.", Status.HAPPENED),
    ("The firm hopes to emerge from <bankruptcy> this year.", Status.HAPPENED),
    ("The mill will shut unless the <problems> are fixed.", Status.HAPPENED),
    ("The board will decide whether to accept the <offer>.", Status.HAPPENED),
    ("To <ease> fears, the bank added a clause that holds if a rival bids.", Status.HAPPENED),
    ("The maker denied a role in the <crash>.", Status.HAPPENED),
    ("The treaty that he rejected in peace <talks> was signed.", Status.HAPPENED),
    ("A leak caused the cabin pressure to <drop>.", Status.HAPPENED),
    ("The general assumed the role of hero in <offering> it.", Status.HAPPENED),
    ("The factory did not <open> until 1996.", Status.HAPPENED),
    ("An evening conference <call> was held.", Status.HAPPENED),
    ("The cause of a <spill> could be rust.", Status.HAPPENED),
    ("Acme claims that its jet <is> cheaper.", Status.ONGOING),
    ("Acme claims that its jet <flew> farther.", Status.ALLEGED),
    ("The crew could not believe that it was <closed>.", Status.HAPPENED),
    ("Workers had feared the closure, but the mill <stayed> open.", Status.HAPPENED),
    ("Brokers had not expected the bank to <cut> rates.", Status.HAPPENED),
    ("Acme will pay for the <delays>.", Status.HAPPENED),
    ("The firm met all rules before it could <resume> work.", Status.DENIED),
    ("The firm had to meet all rules before it could <resume> work.", Status.FORECAST),
    ("The mayor is not just <fighting> a spill.", Status.ONGOING),
    ("The fine would have been higher had the firm not <cooperated>.", Status.HAPPENED),
    ("The council voted to <leave> the union on Wednesday.", Status.HAPPENED),
    ("The firm said it would abide by the <ruling>.", Status.HAPPENED),
]

VAIN = [
    ("The now-cancelled deal to <lease> the planes cost millions.", Status.DENIED),
    ("Its failed bid to <buy> the mill cost millions.", Status.DENIED),
    ("A plan to <bail> out the bank failed in the Senate.", Status.DENIED),
    ("The firm abandoned its $3.3 billion <takeover> of the mill.", Status.DENIED),
    ("The bank promised growth, but the <recovery> never materialised.", Status.DENIED),
    ("The judge declined to block the <sale> of the mill.", Status.FORECAST),
    ("The judge blocked the <sale> of the mill.", Status.DENIED),
    ("A final contract has yet to be <signed>.", Status.DENIED),
    ("A final <contract> has yet to be signed.", Status.DENIED),
    ("There were no gains or <losses>.", Status.DENIED),
    ("The bank was criticized for not <disclosing> it.", Status.DENIED),
    ("The police prevented a few hundred marchers, many with flags, from <entering> the town.", Status.DENIED),
    ("The board turned down a cash <loan> to the mill.", Status.DENIED),
    ("The man says that he did not get <paid>.", Status.DENIED),
    ("The crew was not in <danger>.", Status.DENIED),
    ("Buyers are not entitled to a <refund>.", Status.DENIED),
    ("The jet lacks the range to <fly> to Rome.", Status.DENIED),
    ("The firm backed away from a pledge to <invest>.", Status.DENIED),
    ("The firm is scrapping plans for a <merger>.", Status.DENIED),
    ("There is little chance that the jet will <fly> this year.", Status.DENIED),
    ("Acme is no longer interested in <buying> the mill.", Status.DENIED),
    ("The pilot tried in vain to <restart> the engines.", Status.DENIED),
    ("The talks broke down before a <compromise> could be reached.", Status.DENIED),
    ("The mill will not <reopen> even before 2025.", Status.DENIED),
    ("The unions agreed not to <strike> before 2025.", Status.DENIED),
    ("The plane may carry 500 people but has never <done> so.", Status.DENIED),
    ("The bank said that a <merger> is out of the question.", Status.DENIED),
    ("Plans for a second <merger> have been scrapped.", Status.DENIED),
    ("Its police had no reason to believe that the king <fled>.", Status.DENIED),
    ("The line may be fined for having flown without an <inspection>.", Status.DENIED),
]


@pytest.mark.parametrize(("sentence", "status"), OPEN)
def test_what_is_planned_or_feared_is_open(sentence: str, status: Status) -> None:
    assert ask(sentence) is status


@pytest.mark.parametrize(("sentence", "status"), GIVEN)
def test_what_is_told_in_passing_stays(sentence: str, status: Status) -> None:
    assert ask(sentence) is status


@pytest.mark.parametrize(("sentence", "status"), VAIN)
def test_what_came_to_nothing_is_denied(sentence: str, status: Status) -> None:
    assert ask(sentence) is status
