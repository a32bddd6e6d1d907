from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from timeline.errors import InputNotFoundError
from timeline.evaluate.tls.rouge import find_stop_words, hits, ngrams, raw_tokens, unigram_f1

if TYPE_CHECKING:
    from pathlib import Path

STOP = frozenset({"the", "of", "s"})


def test_tokens_are_lower_case_without_stop_words_and_stemmed_from_four_letters_on() -> None:
    found = ngrams("The rebels' ties: well-known RELATIONAL ties of 1999's", 1, STOP)
    assert found == Counter({("rebel",): 1, ("ti",): 2, ("well",): 1, ("known",): 1, ("relat",): 1, ("1999",): 1})
    assert ngrams("was as", 1, STOP) == Counter({("was",): 1, ("as",): 1})


def test_bigrams_reach_over_stop_words() -> None:
    assert ngrams("fall of the city", 2, STOP) == Counter({("fall", "citi"): 1})
    assert not ngrams("fall", 2, STOP)


def test_hits_are_clipped() -> None:
    assert hits(Counter({("a",): 3, ("b",): 1}), Counter({("a",): 2, ("c",): 5})) == 2


def test_raw_tokens_keep_case_and_leave_out_punctuation() -> None:
    assert raw_tokens("Oil , oil -- and `` more") == Counter(
        {"Oil": 1, "oil": 1, "--": 1, "and": 1, "``": 1, "more": 1}
    )
    assert unigram_f1(Counter("aab"), Counter("abc")) == pytest.approx(2 / 3)
    assert unigram_f1(Counter("a"), Counter("b")) == 0.0


def test_the_stop_list_lies_above_the_corpus(tmp_path: Path) -> None:
    topic = tmp_path / "corpora" / "some" / "topic"
    topic.mkdir(parents=True)
    with pytest.raises(InputNotFoundError, match="smart_common_words"):
        find_stop_words(topic)
    (tmp_path / "corpora" / "rouge").mkdir()
    (tmp_path / "corpora" / "rouge" / "smart_common_words.txt").write_text("a\nthe\n", encoding="utf-8")
    assert find_stop_words(topic) == {"a", "the"}
