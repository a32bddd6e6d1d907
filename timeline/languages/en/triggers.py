"""The words that make a sentence worth reading: most sentences hold none, and cost one look-up."""

from __future__ import annotations

from timeline.languages.en import lexicon
from timeline.languages.en.holidays import HOLIDAYS

_YEARS = frozenset(str(year) for year in range(1000, 2200))
_OTHER = frozenset(
    """
    current half light annum midweek midyear today yesterday tomorrow tonight overnight now nowadays currently presently recently lately formerly earlier later
    soon shortly future past recent fortnight fortnights moment yearlong monthlong weeklong daylong hourlong decadelong hourslong dayslong weekslong monthslong yearslong decadeslong bc bce ad time present decades centuries millennia weekdays weeknights
    nineteen thousand period dawn date term former season possible ago q fy min hr
    """.split()
)
_HOLIDAY_WORDS = frozenset(
    phrase.split()[-1]
    for phrase in HOLIDAYS
    if not {*lexicon.UNITS, *lexicon.PLURAL_UNITS, *lexicon.WEEKDAYS, *lexicon.MONTHS}.intersection(phrase.split())
)
"""The last words of the names that hold no other trigger."""
_WORDS: frozenset[str] = frozenset(
    {
        *lexicon.MONTHS, *lexicon.MONTH_ABBREVIATIONS, *lexicon.WEEKDAYS, *(f"{day}s" for day in lexicon.WEEKDAYS),
        *lexicon.WEEKDAY_ABBREVIATIONS, *lexicon.UNITS, *lexicon.PLURAL_UNITS, *lexicon.SEASONS, *lexicon.PARTS_OF_DAY, *lexicon.PLURAL_PARTS,
        *lexicon.CLOCK_WORDS, *lexicon.DECADE_WORDS, *lexicon.FREQUENCIES, *_YEARS, *_OTHER,
        *_HOLIDAY_WORDS,
        "am", "pm", "gmt", "utc", "o'clock", "o’clock", *(f"{year}s" for year in range(1000, 2200, 10)),
    }
)  # fmt: skip
_CAPITALIZED_ONLY = frozenset("may march mar sun sat mon wed fri thu dec sep jan q fy".split())
TRIGGERS: frozenset[str] = frozenset(
    form
    for word in _WORDS
    for form in (word, word.capitalize(), word.upper())
    if form != word or word not in _CAPITALIZED_ONLY
) | frozenset(["CE", *(zone.upper() for zone in lexicon.ZONES if len(zone) > 1)])
"""Words as written, of which a sentence must hold one to hold a time expression. "May" is one, "may" is none."""
