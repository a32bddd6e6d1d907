"""What is wrong with a pile of articles, and what to do about each."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.ingest.draft import UNDATED, OtherLanguage, Skipped
from timeline.ingest.language import recognize
from timeline.ingest.sketch import Print, in_common, print_of
from timeline.ingest.wholeness import boilerplate, paywall
from timeline.model import PublishedFrom, text_hash

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.model import Article

_IN_TABLE = re.compile(r", (?:row|line) \d+\Z")
_FRONT_MATTER = re.compile(r"\.(?:txt|md|markdown|text)\Z", re.IGNORECASE)
_REMEDY = re.compile(r"[;,] give the day with --dct")
"""What a note says of a remedy, which the finding says in full."""
_ITS_REMEDY = re.compile(r"; (?=(?:if|mend|rename)\b)")
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 6_000
_FEWEST_WORDS = 40
_CROWDED = 100
_FEWEST_SHARED = 5
_ALL = 0.95


class Problem(StrEnum):
    """What can be wrong with an input."""

    SKIPPED = "skipped"
    NO_DATE = "no date"
    INFERRED_DATE = "inferred date"
    RIVAL_DATES = "rival dates"
    DUPLICATE = "duplicate"
    NEAR_COPY = "near-copy"
    OTHER_LANGUAGE = "other language"
    STUB = "very short"
    PAYWALL = "cut off"
    BOILERPLATE = "boilerplate"
    MENDED = "mended"


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem of one input: which, what, and what to do; one line as a string."""

    article: str
    problem: Problem
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.article}: {self.problem}: {self.message}; {self.remedy}"


def diagnose(items: Iterable[Article | Skipped]) -> list[Finding]:
    """Examine articles, as `load` gives them.

    Parameters
    ----------
    items
        Consumed once; of each article a print of fixed size is kept.

    Returns
    -------
    list of Finding
        In the order of the items, and for one item in the order of `Problem`; empty where nothing is wrong. Of copies,
        the later one is named, with the first.
    """
    findings: list[Finding] = []
    first: dict[str, str] = {}
    seen: list[tuple[str, Print]] = []
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for item in items:
        if isinstance(item, Skipped):
            what, _, remedy = item.reason.rpartition("; ")
            problem = Problem.OTHER_LANGUAGE if isinstance(item, OtherLanguage) else Problem.SKIPPED
            findings.append(Finding(item.origin, problem, what or remedy, remedy if what else "nothing to do"))
            continue
        name = item.origin or item.title or item.article_id
        findings += _date_findings(item, name)
        digest = text_hash(item.text)
        taken = print_of(item.text)
        if digest in first:
            findings.append(_copy(name, Problem.DUPLICATE, f"the same text as {first[digest]}"))
        else:
            original = _original(taken, seen, holders)
            if original is not None:
                findings.append(_copy(name, Problem.NEAR_COPY, original))
            first[digest] = name
            for value in taken.pairs:
                holders[value].append(len(seen))
            seen.append((name, taken))
        findings += _text_findings(item, name)
    return findings


def _date_findings(article: Article, name: str) -> Iterator[Finding]:
    if article.published is None:
        note = _REMEDY.sub("", article.published_note)
        yield Finding(name, Problem.NO_DATE, note, _remedy(name))
    elif article.published_from is PublishedFrom.WEEKDAY:
        yield Finding(name, Problem.INFERRED_DATE, article.published_note, "check the year, or give --dct DAY")
    elif "; " in article.published_note:
        message = f"{article.published:%Y-%m-%d} {article.published_note}"
        yield Finding(name, Problem.RIVAL_DATES, message, "check the day, or give --dct DAY")


def _remedy(name: str) -> str:
    """Say how an article of this name is given a date."""
    if _IN_TABLE.search(name):
        return "fill in the date of this row"
    if _FRONT_MATTER.search(name):
        return "give it with --dct DAY, or put a line 'date: DAY' above its text"
    return "give it with --dct DAY when it is read alone, or save its text as .txt below a line 'date: DAY'"


def _text_findings(article: Article, name: str) -> Iterator[Finding]:
    words = _WORD.findall(article.text[:_LOOKED_AT])
    language = recognize(article.text)
    if language is not None and not language.is_english:
        yield Finding(name, Problem.OTHER_LANGUAGE, f"in {language.name}", "only English is read: translate it")
    elif language is None and len(words) >= _FEWEST_WORDS:
        message = "no language recognized, for it is no running text; read as English"
        yield Finding(name, Problem.OTHER_LANGUAGE, message, "check what was saved; leave it out if it is no article")
    asks = paywall(article.text)
    if asks is not None:
        message = f"it ends with {asks!r}: a teaser, or the text before a paywall"
        yield Finding(name, Problem.PAYWALL, message, "save the whole article")
    elif len(words) < _FEWEST_WORDS:
        message = f"{len(words)} words: a stub or a lost text"
        yield Finding(name, Problem.STUB, message, "save the whole article")
    around = boilerplate(article.text)
    if around is not None:
        message = f"{around[0]} of its {around[1]} sentences are menus, links or notices"
        yield Finding(name, Problem.BOILERPLATE, message, "save the article alone, as a reading view shows it")
    for note in article.notes:
        if note.startswith(UNDATED):
            continue
        what, *remedy = _ITS_REMEDY.split(note, maxsplit=1)
        yield Finding(name, Problem.MENDED, what, *(remedy or ["check the text"]))


def _copy(name: str, problem: Problem, message: str) -> Finding:
    return Finding(name, problem, message, "leave one of them out where both come from one agency")


def _original(taken: Print, seen: list[tuple[str, Print]], holders: dict[int, list[int]]) -> str | None:
    """Tell how much this text has in common with an earlier one, among those that share a part of its print."""
    shared: Counter[int] = Counter()
    for value in taken.pairs:
        shared.update(holders.get(value, ())[:_CROWDED])
    for index, count in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))[:5]:
        common = in_common(taken, seen[index][1]) if count >= _FEWEST_SHARED else 0.0
        if common:
            share = f"some {round(100 * common, -1):.0f} %" if common < _ALL else "nearly all"
            return f"{share} of the shorter text is that of {seen[index][0]}"
    return None
