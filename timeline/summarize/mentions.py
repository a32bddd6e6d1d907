"""The sentences that tell of one day, week or month."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pandas as pd

from timeline.frame.schema import SORT_ORDER
from timeline.languages.en.holidays import HOLIDAYS
from timeline.merge.outcome import FACTS
from timeline.model import Bound, Status
from timeline.summarize.opening import telling
from timeline.summarize.units import Unit, floor, granularities

if TYPE_CHECKING:
    from collections.abc import Iterable

_OFTEN = 500
"""Characters for each keyword of a text that is about it."""
_FROM = (Bound.AFTER, Bound.ON_OR_AFTER)
ORDER = ("article_id", "sentence_start", "char_start", *SORT_ORDER)
_NAMES = sorted((name.replace(" '", "\\s?['’]").replace(" .", "\\.") for name in HOLIDAYS), key=len, reverse=True)
_HOLIDAY = re.compile(rf"\b(?:{'|'.join(_NAMES)})", re.IGNORECASE)
_LEFT_OUT = (Status.DENIED, Status.CONDITIONAL)


def mentions(events: pd.DataFrame, unit: Unit) -> pd.DataFrame:
    """Keep one row for each sentence that tells of a day (week, month), in an order free of the rows' own.

    A sentence counts for the first day that it names, and once in an article. Coarser rows, vague ones ("in the coming
    days"), undated ones, and what was denied or depends on an if are left out; so is what tells no event, but names a
    holiday to come, which is a deadline there or a greeting.

    Returns
    -------
    pandas.DataFrame
        The rows, with `day`, where the day, week or month starts, `told`, the sentence behind stamp and dateline (the
        headline where there is no sentence), and `told_at`, where in the sentence that starts. A fresh index.
    """
    first, last = floor(events["start"], unit), floor(events["end"] - pd.Timedelta(seconds=1), unit)
    one = (first == last) | (events["bound"].isin(_FROM) & events["start"].notna())
    told = events["granularity"].isin(granularities(unit)) & one & ~events["status"].isin(_LEFT_OUT)
    told &= ~(events["category"].isna() & ~events["status"].isin(FACTS) & _holidays(events["expression"]))
    rows = events.assign(day=first)[told]
    rows = rows.sort_values(list(ORDER), kind="stable")
    repeated = rows["sentence"].notna() & rows.duplicated(["article_id", "sentence"])
    kept = rows[~repeated].reset_index(drop=True)
    texts = kept["sentence"].fillna(kept["headline"]).fillna("").tolist()
    starts = [telling(text) for text in texts]
    told_texts = [text[start:] for text, start in zip(texts, starts, strict=True)]
    return kept.assign(told_at=starts, told=told_texts).astype({"told_at": "int64", "told": "str"})


def _holidays(expressions: pd.Series[str]) -> pd.Series[bool]:
    """Tell which expressions name a holiday."""
    texts = expressions.fillna("")
    return texts.isin([text for text in texts.unique() if _HOLIDAY.search(text) is not None])


def is_about(text: str, keywords: Iterable[str]) -> bool:
    """Whether a text has keywords twice in a thousand characters, case ignored; without keywords none has."""
    low = text.casefold()
    return _OFTEN * sum(low.count(keyword.casefold()) for keyword in keywords) >= max(1, len(low))


def hold_keyword(texts: Iterable[str], keywords: Iterable[str]) -> list[bool]:
    """Tell which texts hold a keyword, case ignored; without keywords all do."""
    lowered = [keyword.casefold() for keyword in keywords]
    return [not lowered or any(word in text.casefold() for word in lowered) for text in texts]
