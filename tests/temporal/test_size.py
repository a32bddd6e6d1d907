"""The rules are written out when the first text is read: what multiplies their alternatives costs every start."""

from __future__ import annotations

from timeline.languages.en.time import STAGES
from timeline.temporal.grammar import written_out

RULES = [rule for rules in STAGES for rule in rules]


def test_no_rule_is_written_out_to_more_than_a_thousand_sequences() -> None:
    sizes = {rule.pattern: sum(1 for _ in written_out(rule.pattern)) for rule in RULES}
    assert {pattern: size for pattern, size in sizes.items() if not 0 < size <= 1000} == {}


def test_all_rules_together_are_written_out_to_few_thousand_sequences() -> None:
    assert sum(1 for rule in RULES for _ in written_out(rule.pattern)) <= 12_000
