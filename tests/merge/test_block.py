from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.merge.block import candidates
from timeline.merge.mention import Mention, When
from timeline.merge.words import content_words, names_in, terms

WORDS = ["flood", "bridg", "karsk", "school", "mill", "river", "mayor"]


def mention(number: int, headline: str) -> Mention:
    return Mention(
        number=number,
        event_id=str(number),
        when=When(None, None, None),
        status=None,
        category=None,
        headline=headline,
        sentence=headline,
        expression="",
        parties=(),
        sites=(),
        article_id=str(number),
        sentence_start=0,
        source=None,
    )


@given(headlines=st.lists(st.lists(st.sampled_from(WORDS), max_size=6), max_size=8))
def test_no_pair_that_shares_two_words_is_missed(headlines: list[list[str]]) -> None:
    mentions = [mention(number, " ".join(words)) for number, words in enumerate(headlines)]
    found = [(one.number, other.number) for one, other in candidates(mentions)]
    assert found == [
        (one.number, other.number)
        for one, other in combinations(mentions, 2)
        if len(one.words & other.words) >= 2 or one.words == other.words
    ]


def test_a_sentence_that_hundreds_copy_is_paired_without_comparing_all() -> None:
    mentions = [mention(number, "flood destroyed bridge at Karsk") for number in range(400)]
    pairs = candidates(mentions)
    assert {number for one, other in pairs for number in (one.number, other.number)} == set(range(400))
    assert len(pairs) < 10 * len(mentions)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Russian forces ended maneuvers", "Russia's forces finished exercises"),
        ("The United States sanctioned two banks", "U.S. sanctions against two banks"),
        ("Troops withdrew", "The withdrawal of soldiers"),
        ("The summit is scheduled to end", "The meeting ended"),
        ("He testified in two countries", "His testimony: 2 countries"),
        ("Carriers banned from buying airplanes", "a ban: carriers purchase no plane"),
        ("Four died", "The death of four"),
    ],
)
def test_synonyms_peoples_and_plans_fold(one: str, other: str) -> None:
    assert terms(one) - {"against"} == terms(other) - {"against"}


@pytest.mark.parametrize(
    ("one", "other"), [("called Ana", "visited Ana"), ("tell us more", "the US"), ("$9.66", "$9.6")]
)
def test_what_does_not_fold(one: str, other: str) -> None:
    assert terms(one) != terms(other)


def test_names_are_the_capitalized_words_but_the_first() -> None:
    assert names_in("“Floods struck the town of Karsk") == {"karsk"}
    assert names_in("") == frozenset()


def test_content_words_fold_endings_and_leave_out_the_calendar() -> None:
    assert content_words("The floods destroyed Karsk’s bridges on Monday") == content_words(
        "flood destroys bridge Karsk"
    )
    assert content_words("on the third of May") == {"third"}
    assert content_words("") == frozenset()
