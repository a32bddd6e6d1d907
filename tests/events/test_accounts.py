"""Collections of accounts: who says "I" is whom the sentence before introduces, with the age."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.model import Article
from timeline.pipeline import events_of

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)
ROE = "Jane Roe, 34, is a nurse from Elmham. "
HERS = "I trained for years. I love my job. I came to the port in May 2003. "
POE = "Alan Poe, 51, drives a van. "
HIS = "I left school early. My father had a shop. I never liked it. I bought my van in March 2010."


def told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    article = Article(article_id="a", text=text, published=THURSDAY)
    return [(event.headline, event.attribution) for event in events_of(article, kind="news")]


@pytest.mark.parametrize(
    "text",
    [
        ROE + HERS + POE + HIS,
        f"{ROE}\n\n{HERS}\n\n{POE}\n\n{HIS}",
        ROE + "She has two sons. " + HERS + POE + HIS,
        ROE + HERS + "A plumber, 40, wants no name. " + HIS.replace("2010", "2012") + " " + POE + HIS,
    ],
)
def test_each_account_is_of_whom_it_begins_with(text: str) -> None:
    found = told(text)
    assert ("Jane Roe: I came to the port in May 2003", ("Jane Roe",)) in found
    assert ("Alan Poe: I bought my van in March 2010", ("Alan Poe",)) in found


def test_who_keeps_the_name_back_is_told_by_what_he_is() -> None:
    text = ROE + HERS + "A plumber, 40, wants no name. " + HIS
    assert ("Plumber: I bought my van in March 2010", ("plumber",)) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        ROE + HIS,  # one is no collection
        "I went to the port to hear of it. " + ROE + HERS + POE + HIS,
        ROE + "I met her at the port. I saw her sons. I rang. I left. " + POE + HIS,
        ROE + "I went there. She told me a lot. I rang her. I left. " + POE + HIS,
        ROE + HERS + "Alan Poe drives a van. " + HIS,
        ROE + "She loves her job. " + POE + "He had a shop. He bought a van in March 2010.",
    ],
)
def test_a_writer_may_be_who_says_i(text: str) -> None:
    assert {attribution for _, attribution in told(text)} <= {()}
