"""How far a "not", a denial or a doubt reaches: what is named as known stays, and what follows from it does not."""

from __future__ import annotations

import pytest

from tests.events.asking import ask
from timeline.model import Status

NEGATED = [
    ("The yard no longer <builds> ships.", Status.DENIED),
    ("The yard no longer <built> ships.", Status.DENIED),
    ("The king has neither <signed> the law nor vetoed it.", Status.DENIED),
    ("The firm will neither close the mill nor <move> the looms.", Status.DENIED),
    ("Sales fell, not because buyers <lacked> money but because ships were late.", Status.DENIED),
    ("Sales fell because buyers <lacked> money.", Status.HAPPENED),
    ("While there was no profit from the ferries, last year they <made> one.", Status.HAPPENED),
    ("The launch could not <come> at a better time.", Status.HAPPENED),
    ("The ground cannot <absorb> any more water.", Status.DENIED),
    ("The firm can give no assurance a sale will <occur>.", Status.FORECAST),
    ("There is no guarantee that the sale will <occur>.", Status.FORECAST),
    ("There are no plans to <renew> the bid.", Status.DENIED),
    ("Nobody expected the ship to <sell> so fast.", Status.HAPPENED),
    ("Nobody expected the army to <reach> that town.", Status.DENIED),
    ("The bank does not think that prices will <rise>.", Status.DENIED),
    ("The bank does not think that prices may <rise>.", Status.FORECAST),
    ("The king had lost the ring, a claim the queen <rejects>.", Status.HAPPENED),
    ("The king had <lost> the ring, a claim the queen rejects.", Status.ALLEGED),
    ("Acme had rejected an offer from the port, <saying> it was too low.", Status.HAPPENED),
    ('The cabinet <said> it "firmly " rejects the offer.', Status.HAPPENED),
    ("The police could not prove that the firm <knew> it.", Status.ALLEGED),
    ("The union will <sue> if it has to.", Status.SCHEDULED),
    ("The union will <sue> if it has money.", Status.CONDITIONAL),
]

KNOWN = [
    ("The firm denied that it had hidden the <defect>.", Status.HAPPENED),
    ("The firm denied that it had hidden a <defect>.", Status.DENIED),
    ("The firm denied that the <attack> took place.", Status.DENIED),
    ("He rejected reports that his <departure> stemmed from a quarrel.", Status.HAPPENED),
    ("It was not clear whether they had stolen data in the <attack>.", Status.HAPPENED),
    ("Ministers will discuss whether to approve the <takeover>.", Status.FORECAST),
    ("She failed to report his <plan>.", Status.HAPPENED),
    ("The plane did not make its maiden <flight>.", Status.DENIED),
    ("The firm did not return <calls>.", Status.HAPPENED),
    ("He declined to confirm or deny <reports> about the mill.", Status.HAPPENED),
    ("The firm had not received any <complaint>.", Status.DENIED),
    ("The firm may not have any <complaint>.", Status.FORECAST),
    ("The town did not ask for <help>.", Status.DENIED),
    ("Sales fell short of <expectations>.", Status.HAPPENED),
    ("The talks fell short of a <deal>.", Status.DENIED),
    ("The pilot managed to escape the <invasion>.", Status.HAPPENED),
    ("The pilot escaped <injury>.", Status.DENIED),
    ("The board turned down the <offer>.", Status.HAPPENED),
    ("The court dismissed the <lawsuit>.", Status.HAPPENED),
    ("Nobody can rule out another <strike>.", Status.FORECAST),
    ("The yard may delay the <launch>.", Status.FORECAST),
    ("The yard delayed the <launch>.", Status.DENIED),
    ("The ministers may speak at a <summit> set for June.", Status.SCHEDULED),
    ("Workers fear the <cuts> that the firm had proposed.", Status.FORECAST),
    ("Workers marched against <cuts> proposed by the firm.", Status.FORECAST),
    ("A cost-cutting <move> expected to save millions began.", Status.HAPPENED),
    ("Without the <loan>, the airline could fail.", Status.CONDITIONAL),
    ("The union will strike unless the firm drops its <plan>.", Status.HAPPENED),
    ("Turkey would close the border if the <attacks> continued.", Status.HAPPENED),
    ("Turkey would close the border if an <attack> began.", Status.CONDITIONAL),
    ("The deal may help prevent the rival from <making> a bid.", Status.FORECAST),
    ("The deal prevented the rival from <making> a bid.", Status.DENIED),
]


@pytest.mark.parametrize(("marked", "status"), NEGATED + KNOWN)
def test_reach_of_a_negation(marked: str, status: Status) -> None:
    assert ask(marked) is status
