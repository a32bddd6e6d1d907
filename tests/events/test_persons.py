from __future__ import annotations

import pytest

from timeline.events.persons import Persons

TEXT = (
    "Jane Roe met Mr. Culp and Gasparo Zuin in Paris. Then Zuin left for Air France. Delta spread. "
    "Jordan signed. John Jordan did not."
)


@pytest.mark.parametrize(
    ("name", "he", "she"),
    [
        ("Jane Roe", False, True),
        ("Roe", False, True),
        ("Culp", True, False),
        ("Zuin", True, True),
        ("Gasparo Zuin", True, True),
        ("Jordan", True, False),
        ("John Jordan", True, False),
        ("France", False, False),
        ("Delta", False, False),
        ("United Nations", False, False),
        ("Foreign Ministry", False, False),
        ("two officials", False, False),
        ("", False, False),
    ],
)
def test_for_whom_a_pronoun_may_stand(name: str, *, he: bool, she: bool) -> None:
    persons = Persons(TEXT)
    assert (persons.may_be(name, "he"), persons.may_be(name, "she")) == (he, she)
    assert persons.is_person(name) is (he or she)


@pytest.mark.parametrize(
    ("name", "pronoun"), [("Roe", "she"), ("Mr. Roe", "he"), ("Zuin", ""), ("Nobody", ""), ("", "")]
)
def test_pronouns_of_names(name: str, pronoun: str) -> None:
    assert Persons(TEXT).pronoun_of(name) == pronoun
