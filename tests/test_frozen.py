"""Frozen data classes with the quick `__init__`."""

from __future__ import annotations

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from timeline.errors import EmptyIntervalError
from timeline.model import CivilTime, Event, Granularity, Interval, Sentence, Timex


@pytest.mark.parametrize("kind", [Sentence, Timex, Interval, Event])
def test_what_may_be_given_is_what_the_class_says(kind: type) -> None:
    given = inspect.signature(kind).parameters
    assert list(given) == list(kind.__slots__)  # type: ignore[attr-defined]
    assert all(given[name].default is not inspect.Parameter.empty for name in list(given)[-2:])


def test_one_stays_as_it_was_made() -> None:
    sentence = Sentence("It rained.", 0, 10, 0)
    with pytest.raises(FrozenInstanceError):
        sentence.start = 3  # type: ignore[misc]
    assert type(sentence) is Sentence
    assert (sentence.heading, sentence.boilerplate) == (False, False)


def test_it_is_equal_hashed_copied_and_stored_as_before() -> None:
    sentence = Sentence("It rained.", 0, 10, 0, heading=True)
    assert sentence == Sentence("It rained.", 0, 10, 0, True)  # noqa: FBT003 (by place, too)
    assert hash(sentence) == hash(replace(sentence))
    assert copy.copy(sentence) == sentence == pickle.loads(pickle.dumps(sentence))  # noqa: S301 (our own)
    assert replace(sentence, start=2) != sentence
    assert repr(sentence).startswith("Sentence(text='It rained.', start=0")


def test_what_follows_the_filling_is_still_done() -> None:
    with pytest.raises(EmptyIntervalError):
        Interval(start=CivilTime(2022), end=CivilTime(2022), granularity=Granularity.DAY)


def test_what_is_missing_or_too_much_is_refused() -> None:
    with pytest.raises(TypeError, match="paragraph"):
        Sentence("It rained.", 0, 10)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="length"):
        Sentence("It rained.", 0, 10, 0, length=4)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        Interval(None, None, Granularity.DAY)  # type: ignore[call-arg]
