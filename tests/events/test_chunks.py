"""A sentence is split chunk by chunk as it would be as a whole."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline.events.tokens import tokenize, words_of

_PIECES = "Mr. J. U.S. don't mayor's 3,000 well-known a . , ' \" … can’t WHO -- ``".split()


@given(st.lists(st.one_of(st.sampled_from([*_PIECES, " ", "  ", "\n", "\xa0"]), st.text(max_size=4))).map("".join))
def test_chunks_are_split_as_the_whole(text: str) -> None:
    tokens = tokenize(text, 0, ())
    assert [token.low for token in tokens] == [word.low for word in words_of(text)]
    assert [text[token.start : token.end] for token in tokens] == [token.text for token in tokens]
    assert all(left.end <= right.start for left, right in pairwise(tokens))
