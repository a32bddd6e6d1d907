"""Cutting a sentence into runs loses no match, moves none, and holds on to little."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.languages.en.time import STAGES
from timeline.temporal import timexes, vocabulary
from timeline.temporal.grammar import parse
from timeline.temporal.patterns import elements, is_class
from timeline.temporal.tokens import words
from timeline.temporal.vocabulary import Lexeme, lexemes, runs, spelled

LITERALS = sorted(
    {
        part
        for stage in STAGES
        for rule in stage
        for place in elements(rule.pattern)
        for part in place.alternatives
        if not is_class(part)
    }
)
TYPICAL = """Monday Friday May June Sept . 3 12 31 1998 2022 '98 1930s 12th 9:30 a.m. p.m. GMT noon morning two twenty -
    three thousand hundred million couple few several week weeks year days quarter century winter Christmas Eve New Q 2
    BC first second twenty-first daily 11/02/89 2022-02-12 Kyiv said , the of a in""".split()
SENTENCES = st.lists(st.one_of(st.sampled_from(TYPICAL), st.sampled_from(LITERALS)), max_size=14).map(" ".join)


def held(found: list[Lexeme], *, whole: bool) -> set[tuple[int, int, str, str]]:
    """Return place, yield and rule of every match that holds a trigger, with the sentence cut or left whole."""
    ranges = [(0, len(found))] if whole else list(runs(found))
    return {
        (start + x.start, start + x.end, x.yields, x.rule.name)
        for start, end in ranges
        for x in parse(found[start:end])
        if any(lexeme.trigger for lexeme in found[start + x.start : start + x.end])
    }


@settings(max_examples=500, deadline=None)
@given(sentence=SENTENCES)
def test_no_match_is_lost_where_a_sentence_is_cut(sentence: str) -> None:
    found = spelled(tokens := words(sentence), lexemes(tokens))
    assert held(found, whole=False) == held(found, whole=True)


@pytest.mark.parametrize(
    ("sentence", "cut"),
    [
        ("They met in March 2011 there.", ["in march 2011"]),
        ("On Monday envoys recalled the past two weeks.", ["on monday", "the past two weeks"]),
        ("It began at 10:00 Kyiv time on Friday.", ["at 10:00 kyiv time on friday"]),
        ("Nothing of the kind was on the table.", []),
        ("The two of them walked for a mile.", []),
    ],
)
def test_runs_are_the_phrases(sentence: str, cut: list[str]) -> None:
    found = spelled(tokens := words(sentence), lexemes(tokens))
    assert [" ".join(lexeme.lower for lexeme in found[start:end]) for start, end in runs(found)] == cut


@settings(max_examples=200, deadline=None)
@given(sentence=SENTENCES)
def test_what_stands_in_front_moves_a_match_and_nothing_else(sentence: str) -> None:
    front, lead = "Xyz, ", "xyz, " * 4  # behind where the verb of a headline may stand: "Envoys to meet Monday"
    bare = [(x.start + len(front), x.text, x.value) for x in timexes(f"{lead}{sentence}", "2022-02-16")]
    moved = [(x.start, x.text, x.value) for x in timexes(f"{front}{lead}{sentence}", "2022-02-16")]
    assert moved == bare


def test_a_full_vocabulary_starts_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "They met on Monday, 14 February 2022, and again three days later in the old town hall."
    expected = timexes(text, "2022-03-01")
    kept = vocabulary._Vocabulary()  # noqa: SLF001 (its size is the point)
    monkeypatch.setattr(vocabulary, "_vocabulary", lambda: kept)
    monkeypatch.setattr(vocabulary, "_KEPT", 5)
    assert timexes(text, "2022-03-01") == expected
    assert len(kept) <= 5
