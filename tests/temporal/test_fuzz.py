"""No input crashes the reading of time, and what is found always makes sense.

A bounded, repeatable run in the tests; by hand for any number of seconds:

    python tests/temporal/test_fuzz.py SECONDS [SEED]

Texts are built from the grammar itself (so that most of them nearly are time expressions), from the words of the
lexicon, from numbers of any size, from other scripts and from control characters, and then damaged.
"""

from __future__ import annotations

import datetime as dt
import random
import re
import sys
import time
import zlib
from functools import cache
from typing import TYPE_CHECKING

import pytest
from edtf import parse_edtf

from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.time import STAGES
from timeline.model import TimexType, days_in_month
from timeline.temporal import calendar_mentions, explain, timexes

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.model import Timex

SEED = 20220212
RUNS = 40
TEXTS = 25
DEPTH = 4
DATE = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
KINDS = ("auto", "news", "narrative")

NUMBERS = (
    "0 00 1 2 3 7 12 13 24 28 29 30 31 32 45 59 60 99 100 123 365 400 480 999 1000 1066 1582 1900 1998 1999 2000 2022 "
    "2100 2199 2200 2400 9999 10000 12345 99999999999 999999999999 1e9 1,200 3.5 0.5 1/2 ½ ² ٣ ٢٠٢٢ १२ １２ 1st 2nd "
    "3rd 21st 31st 32nd 99th 1990s '90s '98 90s 2014-15 1939-45"
).split()
MARKS = [
    *", . ; : ! ? - – — ‑ / ( ) [ ] { } \" “ ” ' ’ ‘ ` # $ % & * + = < > @ \\ ^ _ | ~ … ° § €".split(),
    "\n\n",
    "\n",
]
STRANGE = [
    *"é ß İ ı ﬁ Ω я Понедельник 月曜日 年 火 الاثنين शनिवार 🎄 👩‍👩‍👧 e\u0301 o\u2019clock a.m p.\u00a0m.".split(" "),
    *"\x00 \x07 \x1b[31m \u200b \u200d \u202e \ufeff \ufffd \ud800 \udfff \U0010ffff \u2028 \x85 \t \r\n".split(" "),
]
GLUE = (" ", " ", " ", " ", " ", "  ", "\n", "\t", "\u00a0", "\u2009", "", "-", ", ", ". ", " \n ")
OTHERS = {
    kind: tuple(words.split("|"))
    for kind, words in {
        "DAY": "1|12|29|30|31|05",
        "YEAR": "1998|2022|1000|2199",
        "NUM": "two|12|a few|1,200",
        "ONE": "a|an",
        "HOUR": "9|12|24|0",
        "CLOCK_TIME": "9:30|24:00|0:00|23:59",
        "DAY_ORDINAL": "3rd|21st|31st",
        "ORD_DIGIT": "3rd|99th",
        "ISO_DATE": "2022-02-12|2022-02-30|0000-00-00",
        "NUMERIC_DATE": "12/12/12|2/30/2022|31.12.1999|0/0/00",
        "YEAR2": "'98|'00",
        "DECADE": "1990s|'90s",
        "ANY_YEAR": "480|1066",
        "ERA_YEAR": "1|480|9999",
        "QUARTER_SIGN": "Q3|Q9",
        "SHORT_NUMBER": "15|00",
        "SPELLED_YEAR": "nineteen ninety-eight|two thousand and one",
        "MILITARY_TIME": "1530|2359|0000",
        "WORD": "flood|of",
        "DURATION_AGE": "45-year-old",
        "NUMBER_WORD": "two|twenty",
        "MULTIPLIER": "hundred",
    }.items()
}


@cache
def makers() -> dict[str, list[str]]:
    """Tell for each token class the words that have it, and for each class of node the patterns that make it."""
    made: dict[str, list[str]] = {kind: list(words) for kind, words in OTHERS.items()}
    for words, pairs in LEXICON.items():
        for kind, _ in pairs:
            made.setdefault(kind, []).append(words.replace(" .", ".").replace(" '", "'").replace(" - ", "-"))
    for rules in STAGES:
        for rule in rules:
            made.setdefault(rule.yields, []).append(rule.pattern)
    return made


@cache
def patterns() -> list[str]:
    return [rule.pattern for rules in STAGES for rule in rules]


def instance(pattern: str, chooser: random.Random, depth: int = 0) -> str:
    """Write a pattern out, its classes filled by words or by other patterns."""
    words = []
    for element in pattern.split():
        body = element
        if len(element) > 1 and element.endswith("?"):
            if chooser.random() < 0.4:
                continue
            body = element[:-1]
        part = chooser.choice([part for part in body.removeprefix("^").rpartition(":")[2].split("|") if part])
        if part in makers():
            part = "it" if depth >= DEPTH else instance(chooser.choice(makers()[part]), chooser, depth + 1)
        words.append(part)
    return " ".join(words)


def phrase(chooser: random.Random) -> str:
    draw = chooser.random()
    if draw < 0.45:
        return instance(chooser.choice(patterns()), chooser)
    if draw < 0.6:
        return instance(chooser.choice(list(makers())), chooser)
    if draw < 0.75:
        return chooser.choice(NUMBERS)
    if draw < 0.83:
        return chooser.choice(MARKS)
    if draw < 0.88:
        return chooser.choice(STRANGE)
    if draw < 0.9:
        return "".join(chr(chooser.choice((chooser.randrange(0x250), chooser.randrange(0x110000)))) for _ in range(8))
    if draw < 0.91:
        return chooser.choice("0123456789") * chooser.choice((5, 30, 300, 5000))
    return chooser.choice("They fled on in at the of by since until said will had been may march as people".split())


def damage(text: str, chooser: random.Random) -> str:
    """Drop, double, swap or replace characters, or change the case."""
    for _ in range(chooser.randrange(4)):
        if not text:
            return text
        at = chooser.randrange(len(text))
        end = at + chooser.randrange(1, 6)
        text = chooser.choice(
            (
                text[:at] + text[end:],
                text[:end] + text[at:],
                text[:at] + text[at:end][::-1] + text[end:],
                text[:at] + chooser.choice([*MARKS, *STRANGE]) + text[at + 1 :],
                text.upper(),
                text.title(),
            )
        )
    return text


def a_text(chooser: random.Random) -> str:
    pieces = []
    for _ in range(chooser.randrange(1, 14)):
        one = phrase(chooser)
        pieces += [one[:1].upper() + one[1:] if chooser.random() < 0.4 else one, chooser.choice(GLUE)]
    return damage("".join(pieces), chooser)


def a_day(chooser: random.Random) -> dt.datetime | None:
    """Give any day that `datetime` knows, one in four with a clock time; now and then none."""
    if chooser.random() < 0.15:
        return None
    edge = chooser.choice(("0001-01-01", "0001-12-31", "9999-01-01", "9999-12-31", "2020-02-29", "1970-01-01"))
    ordinal = chooser.randrange(1, dt.date.max.toordinal() + 1)
    day = dt.date.fromisoformat(edge) if chooser.random() < 0.2 else dt.date.fromordinal(ordinal)
    clock = dt.time(chooser.randrange(24), chooser.randrange(60)) if chooser.random() < 0.25 else dt.time()
    return dt.datetime.combine(day, clock)


def check(text: str, day: dt.datetime | None, kind: str) -> None:
    """Read a text in every public way, and check all that must hold of any."""
    found = timexes(text, day, kind=kind)
    reach = 0
    for timex in found:
        assert reach <= timex.start < timex.end <= len(text)
        assert timex.text == text[timex.start : timex.end] == timex.text.strip()
        assert timex.whole_end is None or timex.end <= timex.whole_end <= len(text)
        check_reading(timex)
        reach = timex.end
    assert timexes(text, day, kind=kind) == found
    chosen = [one for one in explain(text, day, kind=kind) if one.verdict == "chosen"]
    assert [(one.start, one.end, one.value) for one in chosen] == [(one.start, one.end, one.value) for one in found]
    for mention in calendar_mentions(text):
        assert text[mention.start : mention.end] == mention.text
        assert 1 <= mention.month <= 12
        assert 1 <= mention.day <= 31


def check_reading(timex: Timex) -> None:
    assert timex.type in TimexType
    assert timex.value
    assert timex.rule
    assert 0 <= timex.certainty <= 1
    interval = timex.interval
    if interval is not None and interval.start is not None and interval.end is not None:
        assert interval.start < interval.end
    for point in (interval.start, interval.end) if interval is not None else ():
        assert point is None or (1 <= point.month <= 12 and 1 <= point.day <= 31 and 0 <= point.hour < 24)
    if timex.edtf is not None:
        assert interval is not None
        check_edtf(timex.edtf)


def check_edtf(edtf: str) -> None:
    """Check that all dates exist, and let the parser, which is slow, read one of each shape and one in twenty."""
    for year, month, day in DATE.findall(edtf):
        assert not month or 1 <= int(month) <= 12
        assert not day or int(day) <= days_in_month(int(year), int(month))
    if zlib.crc32(edtf.encode()) % 20 == 0:
        parse_edtf(edtf)
    else:
        parse_shape(re.sub(r"\d", "1", edtf))


@cache
def parse_shape(shape: str) -> None:
    parse_edtf(shape)


def fuzz(seed: int, texts: int, report: Callable[[str], None] | None = None) -> None:
    """Check so many texts of a seed; a failure shows the text, the day and the kind."""
    chooser = random.Random(seed)  # noqa: S311 (no secret)
    for _ in range(texts):
        text, day, kind = a_text(chooser), a_day(chooser), chooser.choice(KINDS)
        try:
            check(text, day, kind)
        except Exception as error:
            shown = f"seed {seed}: {type(error).__name__}: {error}\n  text {text!r}\n  day {day}, kind {kind}"
            if report is None:
                raise AssertionError(shown) from error
            report(shown)


@pytest.mark.parametrize("seed", range(SEED, SEED + RUNS))
def test_no_text_crashes_it_and_all_that_is_found_makes_sense(seed: int) -> None:
    fuzz(seed, TEXTS)


def test_the_texts_are_nearly_time_expressions() -> None:
    chooser = random.Random(SEED)  # noqa: S311 (no secret)
    texts = [a_text(chooser) for _ in range(200)]
    assert len(set(texts)) > 190
    assert sum(bool(timexes(text, "2022-02-12")) for text in texts) > 100


def main() -> None:
    """Run for the seconds given, and print each failure as it comes."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else SEED
    failures: list[str] = []

    def report(failure: str) -> None:
        failures.append(failure)
        print(failure, flush=True)  # noqa: T201 (its output)

    end = time.monotonic() + seconds
    runs = 0
    while time.monotonic() < end:
        fuzz(seed + runs, TEXTS, report)
        runs += 1
    print(f"{runs * TEXTS} texts, {len(failures)} failures, seeds {seed} to {seed + runs - 1}")  # noqa: T201 (its output)
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
