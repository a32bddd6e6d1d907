"""Each rule proves itself by its examples and counterexamples."""

from __future__ import annotations

import pytest

from timeline.languages.en.time import STAGES
from timeline.languages.shapes import Example, Operator, TimexRule
from timeline.temporal import timexes

RULES = [rule for stage in STAGES for rule in stage]
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
COUNTEREXAMPLES = [(rule, text) for rule in RULES for text in rule.counterexamples]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=lambda value: getattr(value, "name", None))
def test_rule_reads_its_example(rule: TimexRule, example: Example) -> None:
    sentence = example.frame.format(example.text)
    found = timexes(sentence, example.dct, kind="narrative" if rule.narrative else "news")
    found = [timex for timex in found if timex.start >= sentence.index(example.text)]
    assert found, f"{rule.name}: nothing found"
    text = found[0].text
    assert (found[0].value, found[0].mod) == (example.value, example.mod)
    assert text == example.text or (rule.operator is Operator.RANGE and example.text.startswith(text))


@pytest.mark.parametrize("example", [example for rule, example in EXAMPLES if rule.narrative])
def test_a_rule_of_narratives_reads_nothing_in_news(example: Example) -> None:
    found = timexes(example.frame.format(example.text), example.dct, kind="news")
    assert example.text not in [timex.text for timex in found]
    assert not [timex for timex in found if timex.loose]


@pytest.mark.parametrize(("rule", "text"), COUNTEREXAMPLES, ids=lambda value: getattr(value, "name", None))
def test_rule_leaves_its_counterexample_alone(rule: TimexRule, text: str) -> None:
    found = timexes(text, "2022-02-16", kind="narrative" if rule.narrative else "news")
    if rule.operator is Operator.NOTHING:
        assert [timex.text for timex in found] == []
    else:
        assert rule.name not in [timex.name for timex in found]


def test_every_capture_class_and_operator_has_an_example() -> None:
    shown = {rule.operator for rule, _ in EXAMPLES} | {rule.operator for rule, _ in COUNTEREXAMPLES}
    assert {rule.operator for rule in RULES} <= shown
