"""The lattice: which token classes stand at which position, over one token or several."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.tokens import Token


class Edge(NamedTuple):
    """A class of token from one position to another, with the value that it carries."""

    kind: str
    value: object
    end: int


class Number(NamedTuple):
    """A count; `value` is None where it is vague ("several"). `approx` is the mod it brings ("a couple of")."""

    value: float | None
    digits: bool = False
    approx: bool = False


_MULTIWORD: dict[str, list[tuple[tuple[str, ...], tuple[tuple[str, object], ...]]]] = {}
_SINGLE: dict[str, tuple[tuple[str, object], ...]] = {}
for _key, _pairs in lexicon.LEXICON.items():
    _words = tuple(_key.split())
    if len(_words) == 1:
        _SINGLE[_key] = _pairs
    else:
        _MULTIWORD.setdefault(_words[0], []).append((_words, _pairs))

_CAPITALIZED = frozenset(
    {"may", "march", "mar", "sun", "sat", "mon", "wed", "fri", "thu", "dec", "sep", "jan", "august", "z"}
)
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)$")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:t(\d{2}):(\d{2}).*)?$")
_SLASHED = re.compile(r"(\d{1,4})[/.](\d{1,2})[/.](\d{2,4})$")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?$")
_DECADE = re.compile(r"'?(\d{1,3})0'?s$")
_NUMBER_WORDS = frozenset({*lexicon.NUMBERS, *lexicon.VAGUE_NUMBERS, "a", "an", "couple"})
_TENS = frozenset({20, 30, 40, 50, 60, 70, 80, 90})


def build_lattice(tokens: Sequence[Token], near: Sequence[int]) -> list[list[Edge]]:
    """List, for each position near a trigger, the edges that start there; far from one, none."""
    lattice: list[list[Edge]] = [[] for _ in tokens]
    for i in near:
        lattice[i] = _edges(tokens, i)
    return lattice


def _edges(tokens: Sequence[Token], i: int) -> list[Edge]:
    word = tokens[i].lower
    edges: list[Edge] = []
    if word[0].isdecimal() or (word[0] == "'" and word[1:2].isdecimal()):
        _digit_edges(edges, word, i)
    capital = tokens[i].text[0].isupper()
    for kind, value in _SINGLE.get(word, ()):
        if capital or word not in _CAPITALIZED:
            edges.append(Edge(kind, value, i + 1))
    for words, pairs in _MULTIWORD.get(word, ()):
        end = i + len(words)
        if (
            end <= len(tokens)
            and all(tokens[i + k].lower == words[k] for k in range(1, len(words)))
            and (capital or word not in _CAPITALIZED)
        ):
            edges.extend(Edge(kind, value, end) for kind, value in pairs)
    if word in ("a", "an"):
        edges.append(Edge("ONE", 1, i + 1))
    if len(word) == 2 and word[0] == "q" and word[1] in "1234" and capital:
        edges.append(Edge("QUARTER_SIGN", int(word[1]), i + 1))
    if word == "q" and i + 1 < len(tokens) and tokens[i + 1].lower in ("1", "2", "3", "4") and capital:
        edges.append(Edge("QUARTER_SIGN", int(tokens[i + 1].lower), i + 2))
    if word[0].isdecimal() or word in _NUMBER_WORDS:
        edges.extend(_number_edges(tokens, i))
    return edges


def _digit_edges(edges: list[Edge], word: str, i: int) -> None:
    end = i + 1
    if word.isdecimal():
        value = int(word) if len(word) < 10 else 0
        if len(word) == 4 and 1000 <= value < 2200:
            edges.append(Edge("YEAR", value, end))
        if len(word) <= 2 and 1 <= value <= 31:
            edges.append(Edge("DAY", value, end))
        if len(word) <= 2 and value <= 24:
            edges.append(Edge("HOUR", (value, 0), end))
        if len(word) <= 4 and value:
            edges.append(Edge("ERA_YEAR", value, end))
        if len(word) in (3, 4) and value:
            edges.append(Edge("ANY_YEAR", value, end))
        if len(word) in (2, 4):
            edges.append(Edge("SHORT_NUMBER", value, end))
        if len(word) == 4 and value < 2400 and value % 100 < 60:
            edges.append(Edge("MILITARY_TIME", (value // 100, value % 100), end))
    elif match := _ORDINAL.match(word):
        value = int(match[1])
        edges += [Edge("ORD", value, end), Edge("ORD_DIGIT", value, end), Edge("ORD_WORD", value, end)]
        if 1 <= value <= 31:
            edges += [Edge("DAY", value, end), Edge("DAY_ORDINAL", value, end)]
    elif match := _ISO.match(word):
        edges.append(Edge("ISO_DATE", tuple(int(part) if part else None for part in match.groups()), end))
    elif match := _SLASHED.match(word):
        edges.append(Edge("NUMERIC_DATE", (*(int(part) for part in match.groups()), "." in word), end))
    elif (match := _CLOCK.match(word)) and int(match[1]) <= 24 and int(match[2]) < 60:
        edges.append(Edge("CLOCK_TIME", (int(match[1]), int(match[2])), end))
    elif match := _DECADE.match(word):
        edges.append(Edge("DECADE", int(match[1]), end))
    elif len(word) == 3 and word[0] == "'":
        edges.append(Edge("YEAR2", int(word[1:]), end))


def _number_edges(tokens: Sequence[Token], i: int) -> list[Edge]:
    """Read counts: "12", "2.5", "twenty-one", "two hundred", "a couple of", "several", "2 1/2"; and spelled years."""
    word = tokens[i].lower
    n = len(tokens)
    if word[0].isdecimal():
        plain = word.replace(",", "")
        if not plain.replace(".", "", 1).isdecimal() or len(plain) > 12:
            return []
        value = float(plain)
        if i + 1 < n and tokens[i + 1].lower in lexicon.MULTIPLIERS:
            return [Edge("NUM", Number(value * lexicon.MULTIPLIERS[tokens[i + 1].lower], digits=True), i + 2)]
        if i + 3 < n and tokens[i + 1].lower == "1" and tokens[i + 2].lower == "/" and tokens[i + 3].lower == "2":
            return [Edge("NUM", Number(value + 0.5, digits=True), i + 4)]
        return [Edge("NUM", Number(value, digits=True), i + 1)]
    if word in lexicon.NUMBERS:
        return _spelled(tokens, i)
    if word in lexicon.VAGUE_NUMBERS:
        return [Edge("NUM", Number(None), i + 1)]
    if word in ("a", "an", "the") and i + 1 < n:
        follower = tokens[i + 1].lower
        if follower in ("few", "number") and word != "the":
            end = i + 3 if i + 2 < n and tokens[i + 2].lower == "of" else i + 2
            return [Edge("NUM", Number(None), end)]
        if follower == "couple" and word != "the":
            end = i + 3 if i + 2 < n and tokens[i + 2].lower == "of" else i + 2
            return [Edge("NUM", Number(2, approx=True), end)]
        if follower in lexicon.MULTIPLIERS and word != "the":
            return [Edge("NUM", Number(lexicon.MULTIPLIERS[follower]), i + 2)]
    if word == "couple" and i + 1 < n and tokens[i + 1].lower == "of":
        return [Edge("NUM", Number(2, approx=True), i + 2)]
    return []


def _spelled(tokens: Sequence[Token], i: int) -> list[Edge]:
    n = len(tokens)
    value, end = _below_hundred(tokens, i)
    edges = []
    if 10 < value < 21 and end < n:
        at = end + 1 if tokens[end].lower == "-" else end
        if at < n and tokens[at].lower in lexicon.NUMBERS:
            rest, after = _below_hundred(tokens, at)
            if rest >= 10:
                edges.append(Edge("SPELLED_YEAR", value * 100 + rest, after))
    if value == 2 and end < n and tokens[end].lower == "thousand":
        edges.append(Edge("SPELLED_YEAR", 2000, end + 1))
        at = end + 2 if end + 1 < n and tokens[end + 1].lower == "and" else end + 1
        if at < n and tokens[at].lower in lexicon.NUMBERS:
            rest, after = _below_hundred(tokens, at)
            edges.append(Edge("SPELLED_YEAR", 2000 + rest, after))
    total = value
    while end < n and tokens[end].lower in lexicon.MULTIPLIERS:
        total *= lexicon.MULTIPLIERS[tokens[end].lower]
        end += 1
    edges.append(Edge("NUM", Number(total), end))
    return edges


def _below_hundred(tokens: Sequence[Token], i: int) -> tuple[int, int]:
    value = lexicon.NUMBERS[tokens[i].lower]
    end = i + 1
    if value in _TENS and end < len(tokens):
        at = end + 1 if tokens[end].lower == "-" else end
        unit = lexicon.NUMBERS.get(tokens[at].lower, 0) if at < len(tokens) else 0
        if 0 < unit < 10:
            return value + unit, at + 1
    return value, end
