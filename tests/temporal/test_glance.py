"""What a glance turns away holds no trigger, and so no time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.languages.en.triggers import TRIGGERS
from timeline.temporal import tokens
from timeline.temporal.glance import may_hold_time
from timeline.temporal.lattice import KNOWN
from timeline.temporal.tokens import words
from timeline.temporal.vocabulary import lexemes

SPELLINGS = sorted({*TRIGGERS, *KNOWN, *map(str.upper, KNOWN)})
MARKS = list(" .,:;/-–'’‘“”()%_0123456789²٣éßаx\u0301\u200b\n\tsthAPM")
TEXTS = st.lists(st.one_of(st.sampled_from(SPELLINGS), st.sampled_from(MARKS)), max_size=8).map("".join)


@settings(max_examples=2000, deadline=None)
@given(text=TEXTS)
def test_nothing_that_starts_a_search_is_turned_away(text: str) -> None:
    starts = any(lexeme.trigger for lexeme in lexemes(words(text)))
    assert may_hold_time(text) or not starts


@pytest.mark.parametrize("text", ["at 9:30", "in Q1", "back in '98", "the 470s", "five a. m.", "from 8 p.m", "april22"])
def test_times_in_figures_are_worth_a_look(text: str) -> None:
    assert may_hold_time(text)


@pytest.mark.parametrize("text", ["", "Nobody came.", "The mayor spoke to 35 people.", "It cost 3,000 (up 12%)."])
def test_plain_sentences_are_turned_away(text: str) -> None:
    assert not may_hold_time(text)


@settings(max_examples=1000, deadline=None)
@given(text=TEXTS)
def test_tokens_of_a_text_are_those_of_its_stretches_without_blanks(text: str) -> None:
    assert words(text) == tokens._TOKEN.findall(text)  # noqa: SLF001 (the one pattern that both go by)
