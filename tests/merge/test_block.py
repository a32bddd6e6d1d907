from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from timeline.merge.block import candidates
from timeline.merge.compare import Comparison
from timeline.merge.mention import Mention, When
from timeline.merge.words import content_words

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
        names=frozenset(),
        places=frozenset(),
        article_id=str(number),
        sentence_start=0,
        source=None,
    )


@given(
    headlines=st.lists(st.lists(st.sampled_from(WORDS), max_size=6), max_size=8),
    least=st.sampled_from([0.5, 0.6, 0.8, 1.0]),
)
def test_no_pair_that_overlaps_enough_is_missed(headlines: list[list[str]], least: float) -> None:
    mentions = [mention(number, " ".join(words)) for number, words in enumerate(headlines)]
    comparison = Comparison(mentions)
    found = {(one.number, other.number) for one, other in candidates(mentions, comparison, least)}
    for one, other in combinations(mentions, 2):
        if comparison.overlap(one, other) >= least:
            assert (one.number, other.number) in found


def test_content_words_fold_endings_and_leave_out_the_calendar() -> None:
    assert content_words("The floods destroyed Karsk’s bridges on Monday") == content_words(
        "flood destroys bridge Karsk"
    )
    assert content_words("on the third of May") == {"third"}
    assert content_words("") == frozenset()
