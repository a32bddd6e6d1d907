"""The lattice: which token classes stand at which position, over one token or several."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.temporal.vocabulary import Lexeme

Edge = tuple[str, object, int]
"""A class of token, the value that it carries, and of how many tokens it is."""


class Number(NamedTuple):
    """A count; `value` is None where it is vague ("several"). `approx` is the mod it brings ("a couple of")."""

    value: float | None
    digits: bool = False
    approx: bool = False


_SINGLE = {words: pairs for words, pairs in lexicon.LEXICON.items() if " " not in words}
_MULTIWORD: dict[tuple[str, str], list[tuple[list[str], tuple[tuple[str, object], ...]]]] = {}
"""What the lexicon has of several words by the first two: the others, and the classes."""
for _key, _pairs in lexicon.LEXICON.items():
    if " " in _key:
        _first, _second, *_rest = _key.split()
        _MULTIWORD.setdefault((_first, _second), []).append((_rest, _pairs))

_SIGNS = {
    "q": ("QUARTER_SIGN", ("1", "2", "3", "4")),
    "h": ("HALF_SIGN", ("1", "2")),
    "fy": ("FISCAL_YEAR", tuple(f"{year:02}" for year in range(100))),
}
"""Letters with a capital that are a class with the number behind them: "Q3", "FY21"."""
_OPENING = {first for first, _ in _MULTIWORD} | _SIGNS.keys()

COMPOUNDS: tuple[tuple[str, str], ...] = (
    *((kind, key) for key, pairs in lexicon.LEXICON.items() if " " in key for kind, _ in pairs),
    ("NUM", "NUMBER_WORD -? NUMBER_WORD? MULTIPLIER?"),
    ("NUM", "MULTIPLIER MULTIPLIER"),
    ("NUM", "ONE few|number|couple|MULTIPLIER of?"),
    ("NUM", "couple of"),
    ("NUM", "DIGITS MULTIPLIER"),
    ("NUM", "DIGITS 1 / 2"),
    ("NUM", "DIGITS -? odd"),
    ("NUM", "NUMBER_WORD -? NUMBER_WORD? MULTIPLIER? -? odd"),
    ("SPELLED_YEAR", "NUMBER_WORD -? NUMBER_WORD -? NUMBER_WORD?"),
    ("SPELLED_YEAR", "NUMBER_WORD thousand and? NUMBER_WORD? -? NUMBER_WORD?"),
    ("QUARTER_SIGN", "q DIGITS"),
    ("HALF_SIGN", "h DIGITS"),
    ("FISCAL_YEAR", "fy DIGITS"),
)
"""Every class of more than one token, with patterns that cover all its forms, and perhaps more: see `vocabulary`."""

_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)$")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:t(\d{2}):(\d{2}).*)?$")
_COMPACT = re.compile(r"(\d{1,2})(?:(\d\d)(\d\d)z)?-?([a-z]{3})-?(\d{2}|\d{4})$")
"""A day as logs and messages write it, and the time before the month: "12-Feb-22", "121430ZFEB22"."""
_SLASHED = re.compile(r"(\d{1,4})[/.](\d{1,2})[/.](\d{2,4})$")
_HALF_PAST_MIDNIGHT = "00.30"
_DOTTED = re.compile(r"(\d{1,2})\.([0-5]\d)$")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\+.*)?$")
_DECADE = re.compile(r"'?(\d{1,3})0'?s$")
KNOWN = frozenset({*_SINGLE, *lexicon.NUMBERS, *lexicon.VAGUE_NUMBERS, *lexicon.MULTIPLIERS, lexicon.PAIR, "a", "an"})
"""The words that have a class of their own."""
_COUNTING = frozenset({"DIGITS", "NUMBER_WORD", "NUM", "ONE"})
_COUNTS_UP_TO = 12
"""Figures."""
_TENS = frozenset({20, 30, 40, 50, 60, 70, 80, 90})
_GOES_ON = frozenset(
    {*lexicon.MULTIPLIERS, *lexicon.NUMBERS, *lexicon.VAGUE_COUNTS, lexicon.PAIR, lexicon.ODD, "of", "-", "1"}
)
"""The words with which a count may go on behind its first."""


def classes(word: str, *, capital: bool) -> tuple[tuple[str, object], ...]:
    """List the classes of one token by itself, with their values.

    Besides those of the lexicon there are ONE, and what numbers are built of (DIGITS, NUMBER_WORD, MULTIPLIER). WORD,
    which each word is, goes without saying.
    """
    number = _is_number(word)
    if not number and word not in KNOWN:
        return ()
    found = _digit_classes(word) if number else []
    if capital or word not in lexicon.CASED:
        found.extend(_SINGLE.get(word, ()))
    if number:
        found.extend(_counted(word))
        return tuple(found)
    if word in ("a", "an"):
        found.append(("ONE", 1))
    if word in lexicon.NUMBERS:
        found.append(("NUMBER_WORD", lexicon.NUMBERS[word]))
        found.append(("NUM", Number(lexicon.NUMBERS[word])))
    elif word in lexicon.VAGUE_NUMBERS:
        found.append(("NUM", Number(None)))
    elif word == lexicon.PAIR:
        found.append(("NUM", Number(2, approx=True)))
    if word in lexicon.MULTIPLIERS:
        found.append(("MULTIPLIER", lexicon.MULTIPLIERS[word]))
    return tuple(found)


def _counted(word: str) -> list[tuple[str, object]]:
    """List the classes of a number in figures that may count something."""
    found: list[tuple[str, object]] = []
    plain = word
    if not word.isdecimal():
        plain = word.replace(",", "")
        if "." in word and (match := _DOTTED.match(word)):
            found.append(("DOT_CLOCK", (int(match[1]), int(match[2]))))
            if word[0] == "0" and match.end() == len(_HALF_PAST_MIDNIGHT):
                found.append(("SMALL_HOURS", (int(match[1]), int(match[2]))))
    if len(plain) <= _COUNTS_UP_TO and plain.replace(".", "", 1).isdecimal():
        value = float(plain)
        found += [("DIGITS", value), ("NUM", Number(value, digits=True))]
    return found


def full_year(figures: int) -> int:
    """Return the year of its last two figures, or of all four."""
    return figures if figures > 99 else 2000 + figures if figures < 40 else 1900 + figures


def counts(word: str, kinds: Iterable[str]) -> bool:
    """Whether a token of some classes may begin a count."""
    return word == lexicon.PAIR or not _COUNTING.isdisjoint(kinds)


def _is_number(word: str) -> bool:
    return word[0].isdecimal() or (word[0] == "'" and word[1:2].isdecimal())


def _digit_classes(word: str) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    if word.isdecimal():
        return _decimal_classes(word)
    if "," in word:
        return found  # "1,200"
    if match := _ORDINAL.match(word):
        value = int(match[1])
        found += [("ORD", value), ("ORD_DIGIT", value), ("ORD_WORD", value)]
        if 1 <= value <= 31:
            found += [("DAY", value), ("DAY_ORDINAL", value)]
    elif "-" in word and (match := _ISO.match(word)):
        numbers = (int(part) if part else None for part in match.groups())
        found.append(("ISO_DATE", (*numbers, "z" if word[-1] == "z" else "")))
    elif word[-1].isdecimal() and (match := _COMPACT.match(word)):
        day, hour, minute, month, year = match.groups()
        number = lexicon.MONTH_ABBREVIATIONS.get(month) or lexicon.MONTHS[month]
        clock = (None, None) if hour is None else (int(hour), int(minute))
        found.append(("ISO_DATE", (full_year(int(year)), number, int(day), *clock, "z")))
    elif match := _SLASHED.match(word):
        found.append(("NUMERIC_DATE", (*(int(part) for part in match.groups()), "." in word)))
    elif ":" in word and (match := _CLOCK.match(word)) and int(match[1]) <= 24 and int(match[2]) < 60:
        found.append(("CLOCK_TIME", (int(match[1]), int(match[2]))))
    elif match := _DECADE.match(word):
        found.append(("ERA_DECADE" if len(match[1]) == 2 else "DECADE", int(match[1])))
    elif len(word) == 3 and word[0] == "'":
        found.append(("YEAR2", int(word[1:])))
    return found


def _decimal_classes(word: str) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    value = int(word) if len(word) < 10 else 0
    if len(word) == 4 and 1000 <= value < 2200:
        found.append(("YEAR", value))
        if not value % 10:
            found.append(("ROUND_YEAR", value // 10))
    if len(word) <= 2 and 1 <= value <= 31:
        found.append(("DAY", value))
    if len(word) <= 2 and value <= 24:
        found.append(("HOUR", (value, 0)))
    if len(word) <= 4 and value:
        found.append(("ERA_YEAR", value))
    if len(word) == 3 and value >= 100:
        found.append(("THREE_FIGURES", value))
    if len(word) == 2 and value >= 10:
        found.append(("TWO_FIGURES", value))
        if value > 31:
            found.append(("BEYOND_DAYS", value))
    if len(word) in (3, 4) and value:
        found.append(("ANY_YEAR", value))
    if len(word) in (2, 4):
        found.append(("SHORT_NUMBER", value))
    if len(word) == 4 and value <= 2400 and value % 100 < 60:
        found.append(("MILITARY_TIME", (value // 100, value % 100)))
        if word[0] == "0" and value:
            found.append(("SMALL_HOURS", (value // 100, value % 100)))
    return found


def edges_of(word: str, classes: Iterable[tuple[str, object]]) -> tuple[list[Edge], Edge | None]:
    """List the edges of a token by itself, and that of the count that it is where nothing behind it goes on with it."""
    edges: list[Edge] = []
    count: Edge | None = None
    for kind, value in classes:
        if kind == "NUM":
            count = kind, value, 1
        else:
            edges.append((kind, value, 1))
    edges.reverse()
    if word.isalpha():
        edges.append(("WORD", word, 1))
    return edges, count


def build_lattice(
    run: Sequence[Lexeme], words: Sequence[str], bits: Mapping[str, int]
) -> tuple[list[list[Edge]], list[int]]:
    """List for each position of a run the edges that start there, and what stands there as a set of terminals.

    Edges of several tokens come before those of one. `words` are those of the run, and `bits` tells the terminals.
    """
    here = [lexeme.begins for lexeme in run]
    lattice = []
    last = len(run) - 1
    for i, lexeme in enumerate(run):
        longer: list[Edge] = []
        if words[i] in _OPENING and (lexeme.capital or words[i] not in lexicon.CASED):
            longer = _several(words, i)
        if lexeme.counts:
            if i < last and words[i + 1] in _GOES_ON:
                longer += _numbers(words, i, dict(lexeme.classes))
            elif lexeme.count is not None:
                longer.append(lexeme.count)
        if longer:
            for kind, _, _ in longer:
                here[i] |= bits.get(kind, 0)
            longer.reverse()
        lattice.append(longer + lexeme.edges)
    return lattice, here


def _several(words: Sequence[str], i: int) -> list[Edge]:
    """Read what the lexicon has of several words, and the signs of a quarter or half: "q 3"."""
    edges: list[Edge] = []
    if i + 1 == len(words):
        return edges
    first, second = words[i : i + 2]
    for rest, pairs in _MULTIWORD.get((first, second), ()):
        if words[i + 2 : i + 2 + len(rest)] == rest:
            edges += [(kind, value, 2 + len(rest)) for kind, value in pairs]
    kind, numbers = _SIGNS.get(first, ("", ()))
    if second in numbers:
        edges.append((kind, int(second), 2))
    return edges


def _numbers(words: Sequence[str], i: int, own: dict[str, object]) -> list[Edge]:
    """Read counts: "12", "2.5", "twenty-one", "two hundred", "a couple of", "several", "2 1/2"; and spelled years."""
    follower = words[i + 1] if i + 1 < len(words) else ""
    multiplier = lexicon.MULTIPLIERS.get(follower)
    with_of = 3 if words[i + 2 : i + 3] == ["of"] else 2
    match own:
        case {"DIGITS": float(value)}:
            if multiplier:
                return [("NUM", Number(value * multiplier, digits=True), 2)]
            if words[i + 1 : i + 4] == ["1", "/", "2"]:
                return [("NUM", Number(value + 0.5, digits=True), 4)]
            if (odd := _odd(words, i + 1)) > 0:
                return [("NUM", Number(value, approx=True), odd - i)]
        case {"NUMBER_WORD": _}:
            return [(kind, value, end - i) for kind, value, end in _spelled(words, i)]
        case {"ONE": _} if follower in lexicon.VAGUE_COUNTS:
            return [("NUM", Number(None), with_of)]
        case {"ONE": _} if follower == lexicon.PAIR:
            return [("NUM", Number(2, approx=True), with_of)]
        case {"ONE": _} if multiplier:
            return [("NUM", Number(multiplier), 2)]
    if words[i] == lexicon.PAIR and follower == "of":
        return [("NUM", Number(2, approx=True), 2)]
    return [("NUM", own["NUM"], 1)] if "NUM" in own else []


def _spelled(words: Sequence[str], i: int) -> list[tuple[str, object, int]]:
    """Read a number in words, and what else it may be, each with the position where it ends."""
    n = len(words)
    value, end = _below_hundred(words, i)
    edges: list[tuple[str, object, int]] = []
    if 10 < value < 21 and end < n:
        at = end + 1 if words[end] == "-" else end
        if at < n and words[at] in lexicon.NUMBERS:
            rest, after = _below_hundred(words, at)
            if rest >= 10:
                edges.append(("SPELLED_YEAR", value * 100 + rest, after))
    if value == 2 and end < n and words[end] == "thousand":
        edges.append(("SPELLED_YEAR", 2000, end + 1))
        at = end + 2 if end + 1 < n and words[end + 1] == "and" else end + 1
        if at < n and words[at] in lexicon.NUMBERS:
            rest, after = _below_hundred(words, at)
            edges.append(("SPELLED_YEAR", 2000 + rest, after))
    total = value
    while end < n and words[end] in lexicon.MULTIPLIERS:
        total *= lexicon.MULTIPLIERS[words[end]]
        end += 1
    odd = _odd(words, end)
    edges.append(("NUM", Number(total, approx=odd > 0), odd or end))
    return edges


def _odd(words: Sequence[str], at: int) -> int:
    """Return where "odd" ends behind a count, "40-odd years" and "forty odd years"; 0 where there is none."""
    at += words[at : at + 1] == ["-"]
    return at + 1 if words[at : at + 1] == [lexicon.ODD] else 0


def _below_hundred(words: Sequence[str], i: int) -> tuple[int, int]:
    value = lexicon.NUMBERS[words[i]]
    end = i + 1
    if value in _TENS and end < len(words):
        at = end + 1 if words[end] == "-" else end
        unit = lexicon.NUMBERS.get(words[at], 0) if at < len(words) else 0
        if 0 < unit < 10:
            return value + unit, at + 1
    return value, end
