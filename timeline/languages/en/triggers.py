"""The words that make a sentence worth reading: most sentences hold none, and cost one look-up."""

from __future__ import annotations

from timeline.languages.en import lexicon

_YEARS = frozenset(str(year) for year in range(1000, 2200))
_OTHER = frozenset(
    """
    today yesterday tomorrow tonight overnight now nowadays currently presently recently lately previously
    formerly earlier later soon shortly future past recent fortnight fortnights moment bc bce ad b c time when
    while present decades centuries millennia clock nineteen thousand period
    """.split()
)
TRIGGERS: frozenset[str] = frozenset(
    {
        *lexicon.MONTHS, *lexicon.MONTH_ABBREVIATIONS, *lexicon.WEEKDAYS, *(f"{day}s" for day in lexicon.WEEKDAYS),
        *lexicon.WEEKDAY_ABBREVIATIONS, *lexicon.UNITS, *lexicon.PLURAL_UNITS, *lexicon.SEASONS, *lexicon.PARTS_OF_DAY,
        *lexicon.CLOCK_WORDS, *lexicon.DECADE_WORDS, *lexicon.FREQUENCIES, *_YEARS, *_OTHER,
        *(word for phrase in lexicon.HOLIDAYS for word in phrase.split() if len(word) > 3 and word != "king"),
        "am", "pm", "gmt", "utc", *(f"{year}s" for year in range(1000, 2200, 10)),
    }
)  # fmt: skip
"""Words of which a sentence must hold one to hold a time expression; "time", "b", "c" and the like only by their rules."""
