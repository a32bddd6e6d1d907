"""What hangs on at the end of a line and belongs to a clause that the line does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECTS, SUBORDINATORS, Form
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse

_OPENING = COORDINATORS | {"if", "unless", "because", "although", "though"}
_FRONTED = frozenset(syntax.FRONTED.split())
_PLAIN = PREPOSITIONS | DETERMINERS
_LONGEST = 8
_FEWEST = 4


def without_loose_end(parse: Parse, line: list[int]) -> list[int]:
    """Cut from a line what fronts the next clause or is its subject, and a number that has lost what it tells of.

    "He read the letter / and, at this time," (sees no reason); "the war began in 2001, / the council" (has decided);
    "drafts of two treaties, / one," (with the north and one with the south) "and a map".
    """
    line = _without_lone_one(parse, line)
    while len(line) > _FEWEST:
        end = _end_of_clause(parse, line)
        if end == len(line):
            break
        line = line[:end]
    return line


def _without_lone_one(parse: Parse, line: list[int]) -> list[int]:
    lows = [parse.low(index) for index in line]
    for at in range(1, len(line) - 1):
        if lows[at] == "one" and lows[at - 1] == "," == lows[at + 1] and line[at + 1] > line[at] + 1:
            return [*line[: at - 1], *line[at + 1 :]]
    return line


def _end_of_clause(parse: Parse, line: Sequence[int]) -> int:
    """How many tokens of a line may stay: all, or those before its last comma or "and" where that hangs on."""
    last = len(line)
    if parse.low(line[-1] + 1) in ("", ".", ";", "?", "!"):
        return last
    if not parse.tokens[line[-1]].is_word or parse.low(line[-1]) in _OPENING:
        return last - (parse.low(line[-1]) in _OPENING or parse.low(line[-1]) == ",")
    mark = next((at for at in range(last - 1, -1, -1) if parse.low(line[at]) in _OPENING | {","}), 0)
    behind = line[mark + 1 :]
    if mark < _FEWEST or not behind or len(behind) > _LONGEST or any(index in parse.heads for index in behind):
        return last
    if parse.low(line[mark]) == ",":
        hangs = parse.low(behind[-1]) in _FRONTED and parse.low(behind[0]) in PREPOSITIONS
        return mark if hangs or _is_next_subject(parse, line, mark) else last
    return mark if _fronts(parse, behind) else last


def _fronts(parse: Parse, behind: Sequence[int]) -> bool:
    """Whether there is nothing behind an "and" or "if" but an adverb, or a phrase that stands in front of a clause."""
    if any(parse.tokens[index].timex >= 0 for index in behind) and parse.low(behind[-1]) not in _FRONTED:
        return False
    return all(
        parse.low(index) in _PLAIN or parse.low(index) in _FRONTED or parse.tokens[index].word.adverb
        for index in behind
    )


def _is_next_subject(parse: Parse, line: Sequence[int], comma: int) -> bool:
    """Whether what stands behind the last comma of a line is the subject of the verb or gerund behind that line."""
    verb = parse.firsts.get(line[-1] + 1)
    phrase = not PREPOSITIONS.isdisjoint(parse.low(index) for index in line[comma:])
    if verb is None or not (verb.finite or (verb.form is Form.GERUND and not phrase)):
        return False
    opening = parse.low(line[comma + 1])
    if opening in PREPOSITIONS or opening in SUBJECTS or opening in SUBORDINATORS:
        return False
    return any(p.finite and p.head in line[:comma] for p in parse.predicates)
