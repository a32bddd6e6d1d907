"""Words of time inside the names of people and of works: "June Brown", "Piers Morgan Tonight", NBC's "Today"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import PAST, QUOTES
from timeline.languages.en.events import firstnames
from timeline.languages.en.lexicon import LEXICON
from timeline.languages.en.vetoes import (
    AFTER_MONTH,
    BODIES,
    HOLIDAY_LEADS,
    NAME_LEADS,
    NAME_MONTHS,
    NAMED_WARS,
    OF_A_HOLIDAY,
    PAPERS,
    PERSON_AFTER,
    SMALL_BODIES,
    TITLES,
    YEAR_PREFIXES,
)

if TYPE_CHECKING:
    from timeline.temporal.expression import Expression
    from timeline.temporal.tokens import Tokens

OF_A_NOUN = "the article belongs to what the day qualifies"
LAST_NIGHT = "last-night"
"""The rule of "last night"."""
_PLAIN_PARTS = frozenset("morning afternoon evening night".split())
_OF_SEVERAL = frozenset("the a one its his their our my your".split())
PART_OF_A_NAME = "part of a longer name"
"""Of a word in "the Good Friday Agreement"."""
_OPEN = LEXICON.keys() | YEAR_PREFIXES
_IN_TITLES = frozenset(
    {
        "today",
        "tonight",
        "tomorrow",
        "yesterday",
        "this-unit",
        "last-unit",
        "next-unit",
        "this-part",
        "now",
        "bare-part",
        "weekend",
    }
)
_NO_SURNAMES = AFTER_MONTH | LEXICON.keys()
_GIVEN_NAMES = frozenset(f"{firstnames.MALE} {firstnames.FEMALE}".split())
_FAMILY_NAMES = frozenset("eid ramadan easter noel christmas pascha epiphany".split())
"""Holidays that are surnames, too."""
_ARABIC_NAMES = frozenset(("eid", "ramadan"))
_OF_DAYS = frozenset(("is", "was", "has", "had"))
"""These are told of a day as well as of a person."""
_SMALL_VERBS = frozenset(("is", "are", "was", "has", "had", "be"))
_JOINED = 2
"""Tokens in front of the second half of a double name."""
_BEFORE_NAMES = frozenset(", and by with of for to".split())
"""Between these and an apposition a weekday with a surname is a name."""
_LONG = 4
"""Letters of a word that has a capital in a headline, if any has."""
_SMALL_LONG = frozenset(("with", "from", "into", "over", "amid", "near", "than", "that"))
"""Words of so many letters that many headlines write small."""
_ENDS_OF_NAMES = PAPERS | {"now"}
"""These end the names of programs, papers and bodies: "Business Daily", "Larry King Now"."""
_SECOND = 2
_NAME = 5
"""Words of a name in quotation marks that a weekday ends: "Fox News Sunday"."""


def first_name(tokens: Tokens, x: Expression) -> bool:
    """Whether a month with a capital beside it is a person's first name: "June Brown", but "the June Summit"."""
    if _double(tokens, x.start):
        return True
    if tokens.lowers[x.start] not in NAME_MONTHS or x.end >= len(tokens):
        return False
    surname = tokens.texts[x.end]
    named = surname.isalpha() and surname.istitle() and len(surname) > 1 and tokens.lowers[x.end] not in _NO_SURNAMES
    if x.end + 1 < len(tokens) and tokens.texts[x.end + 1].istitle() and tokens.lowers[x.start - 1] == "and" and named:
        return tokens.capital(x.end + 1) and tokens.lowers[x.end] not in TITLES  # "and June Sands Miller"
    led = x.start > 0 and (tokens.lowers[x.start - 1] in NAME_LEADS or tokens.lowers[x.start - 1][0].isdecimal())
    return named and not led


def last_name(tokens: Tokens, x: Expression) -> bool:
    """Whether a word with a capital right in front of a month makes it a surname: "a spokeswoman, Hannah August,"."""
    at = x.start - 1
    if at < 1 or not tokens.texts[at].istitle() or not tokens.lowers[at].isalpha() or len(tokens.lowers[at]) == 1:
        return False
    return tokens.lowers[at] not in _NO_SURNAMES and tokens.lowers[at] not in NAME_LEADS and not in_capitals(tokens)


def is_family_name(tokens: Tokens, x: Expression) -> bool:
    """Whether a holiday is somebody's surname: "Tariq Ramadan", "Officer Easter", but "Happy Easter", "In Gaza Eid"."""
    at = x.start - 1
    if at < 0 or x.end - x.start != 1 or not tokens.texts[at].istitle() or tokens.lowers[at] in HOLIDAY_LEADS:
        return False
    if tokens.lowers[x.start] not in _FAMILY_NAMES or not tokens.texts[x.start].istitle():
        return False
    if tokens.lowers[at] in _GIVEN_NAMES or tokens.lowers[at] in TITLES:
        return True
    after = tokens.lowers[x.end] if x.end < len(tokens) else ""
    arabic = tokens.lowers[x.start] in _ARABIC_NAMES
    middle = at > 1 and tokens.texts[at - 1].istitle() and tokens.lowers[at - 1] not in HOLIDAY_LEADS
    told = after in PERSON_AFTER - _OF_DAYS or (arabic and (middle or after in PAST or after.endswith("ed")))
    return told and tokens.lowers[at] not in LEXICON


def veto_holiday(tokens: Tokens, x: Expression, before: str) -> str | None:
    """Say why the name of a holiday is none, or return None where it may be one; `before` stands in front."""
    capitals = x.start > 1 and tokens.capital(x.start) and tokens.capital(x.start - 1)
    named = capitals and before not in HOLIDAY_LEADS and tokens.end(x.start - 1) + 1 == tokens.start(x.start)
    if named or is_family_name(tokens, x):
        return PART_OF_A_NAME
    if x.fields.keys() != {"holiday"}:
        return None
    named = x.end < len(tokens) and tokens.capital(x.end) and tokens.lowers[x.end] != "i"
    if named and before and before not in HOLIDAY_LEADS - {"the"}:
        return PART_OF_A_NAME
    behind = tokens.lowers[x.end : x.end + 3]
    if behind[:1] and behind[0] in OF_A_HOLIDAY:
        return "a thing of the holiday, and no day"
    if behind[:1] and behind[0] in NAMED_WARS and not any(word.isdecimal() for word in behind):
        return PART_OF_A_NAME
    if not any(map(tokens.capital, range(x.start, x.end))):
        return "written small, it is no holiday"
    return None


def middle_name(tokens: Tokens, x: Expression) -> bool:
    """Whether a weekday with a title in front and a surname behind is a first name: "General Sunday Ochieng"."""
    before, at = x.start - 1, x.end
    if before < 0 or at >= len(tokens) or tokens.lowers[before] not in TITLES or not tokens.texts[before].istitle():
        return False
    return tokens.texts[at].isalpha() and tokens.texts[at].istitle() and tokens.lowers[at] not in LEXICON


def in_apposition(tokens: Tokens, x: Expression) -> bool:
    """Whether a weekday is a first name, which an apposition tells: "Friday Osagie, a fisherman", "Sunday Oba, 34,"."""
    if x.start and tokens.lowers[x.start - 1] not in _BEFORE_NAMES:
        return False
    at = x.end
    while at < len(tokens) and at < x.end + _JOINED and tokens.texts[at].istitle() and tokens.lowers[at] not in LEXICON:
        at += 1
    if at == x.end or tokens.lowers[at : at + 1] != [","] or at + 1 >= len(tokens):
        return False
    behind = tokens.lowers[at + 1]
    aged = behind.isdecimal() and len(behind) <= _JOINED and tokens.lowers[at + 2 : at + 3] == [","]
    return aged or behind in ("a", "an", "whose", "who")


def veto_day_of_month(tokens: Tokens, x: Expression) -> str | None:
    """Refuse the day in the name of a body, and the article of what a day qualifies: "the 20 April explosion"."""
    if _names_a_body(tokens, x):
        return PART_OF_A_NAME
    if x.fields.keys() - {"weekday"} != {"month", "day"} or x.end >= len(tokens):
        return None
    at = x.start + ("weekday" in x.fields)
    figures = tokens.lowers[at] == "the" and tokens.lowers[at + 1].isdecimal()
    if not figures or not tokens.lowers[x.end].isalpha():
        return None
    return None if at == x.start and at and tokens.lowers[at - 1] == "on" else OF_A_NOUN


def _names_a_body(tokens: Tokens, x: Expression) -> bool:
    """Whether a day is the name of a body: "the 14 February Coalition", "the 17 November group"."""
    if x.fields.keys() != {"month", "day"} or x.end >= len(tokens) or tokens.lowers[x.end - 2] == "the":
        return False  # "By the end of January the 18th Army was gone"
    body = tokens.lowers[x.end]
    named = body in SMALL_BODIES or (body in BODIES and tokens.capital(x.end))
    return named and "the" in tokens.lowers[max(0, x.start - 1) : x.start + 1]


def _double(tokens: Tokens, start: int) -> bool:
    """Whether a month ends a double name: "Carl-August"."""
    if start < _JOINED or tokens.lowers[start - 1] != "-" or not tokens.touches(start):
        return False
    first = tokens.texts[start - 2]
    return first.istitle() and len(first) > 1 and tokens.lowers[start - 2] not in _OPEN


def titled(tokens: Tokens, x: Expression) -> bool:
    """Whether a time relative to the publication is the name of a program: all capitals, beside a name or quoted."""
    if tokens.texts[x.start].islower() and "weekday" not in x.fields:
        return False
    if tokens.texts[x.start] == "The" and _stands_within(tokens, x):
        return not in_capitals(tokens)  # "entitled The Night Before"
    if tokens.lowers[x.start] in ("noon", "midnight") and x.end - x.start == 1:
        return x.start > 0 and tokens.capital(x.start) and tokens.capital(x.start - 1)
    if x.end - x.start == 1 and (_ends_a_name(tokens, x) or _ends_a_quoted_name(tokens, x)):
        return True
    if x.rule.name not in _IN_TITLES or not x.start or x.end - x.start > 2:
        return False
    if not all(tokens.texts[i].istitle() for i in range(x.start, x.end)):
        return False
    quoted = x.end < len(tokens) and tokens.lowers[x.start - 1] in QUOTES and tokens.lowers[x.end] in QUOTES
    if quoted:
        return x.start > 1
    several = x.end - x.start > 1
    before = tokens.texts[x.start - 1]
    beside = several or (tokens.capital(x.start - 1) and before.isalpha() and len(before) > 1)
    return beside and not in_capitals(tokens)


def _stands_within(tokens: Tokens, x: Expression) -> bool:
    """Whether all words of an expression have capitals, though it opens no sentence."""
    several = x.start > 0 and x.end - x.start > _SECOND and tokens.texts[x.start - 1].islower()
    return several and all(tokens.texts[i].istitle() for i in range(x.start, x.end))


def _ends_a_name(tokens: Tokens, x: Expression) -> bool:
    """Whether "Daily" or "Now" with a capital ends a name within a sentence: "told Business Daily that"."""
    at = x.start
    if tokens.lowers[at] not in _ENDS_OF_NAMES or not at or not tokens.texts[at].istitle():
        return False
    before = tokens.lowers[at - 1]
    named = tokens.capital(at - 1) and len(before) > 1 and before.isalpha() and before not in LEXICON
    return named and not in_capitals(tokens)


def _ends_a_quoted_name(tokens: Tokens, x: Expression) -> bool:
    """Whether quotation marks hold nothing but capitals and a weekday at their end: on "Fox News Sunday"."""
    if x.fields.keys() != {"weekday"} or x.end >= len(tokens):
        return False
    closing = x.end + 1 if tokens.lowers[x.end] in (",", ".") else x.end
    if tokens.lowers[closing : closing + 1] == [] or tokens.lowers[closing] not in QUOTES:
        return False
    for at in range(x.start - 1, max(-1, x.start - 1 - _NAME), -1):
        if tokens.lowers[at] in QUOTES:
            return x.start - at > 1
        if not tokens.capital(at):
            return False
    return False


_LEADING_A_DAY = tuple([word] for word in ("on", "by", "since", "until", "from", "late", "early", "of"))


def veto_part(tokens: Tokens, x: Expression) -> str | None:
    """Refuse "Morning on Monday" of "told CBS This Morning on Monday", and what is not "last night"."""
    if x.rule.name == LAST_NIGHT and x.start and tokens.lowers[x.start - 1] in _OF_SEVERAL:
        return "the last of several nights"
    if x.rule.name == "some-part" and tokens.lowers[x.end - 1] not in _PLAIN_PARTS:
        return "the dawn of something, no part of a day"
    named = x.start > 1 and tokens.texts[x.start - 1] == "This" and tokens.capital(x.start)
    if named and tokens.capital(x.start - 2):
        return "the end of a name"
    several = x.end - x.start > 1 and all(text.istitle() for text in tokens.texts[x.start : x.end])
    if not several or x.end == len(tokens) or tokens.lowers[x.start - 1 : x.start] in _LEADING_A_DAY:
        return None
    leads = tokens.texts[x.end].istitle() and tokens.texts[x.end].isalpha()
    return PART_OF_A_NAME if leads and not in_capitals(tokens) else None  # "the Saturday Evening Post"


def capital_unit(tokens: Tokens, x: Expression) -> bool:
    """Whether a length is the name of a work: "60 Minutes", but "the Seven Days Battles"."""
    last = x.end - 1
    if not last or not tokens.texts[last].istitle() or len(tokens.texts[last]) == 1:
        return False
    if x.start and x.end < len(tokens) and tokens.lowers[x.start - 1] in QUOTES and tokens.lowers[x.end] in QUOTES:
        return True  # the song "10,000 Hours"
    at = x.end + 1 if x.end < len(tokens) and tokens.lowers[x.end] in ("'", "'s") else x.end
    if at < len(tokens) and tokens.capital(at):
        return False
    return last > 1 and (tokens.capital(last - 1) or not tokens.lowers[last - 1].isalpha()) and not in_capitals(tokens)


def in_capitals(tokens: Tokens) -> bool:
    """Whether a sentence is a headline in which every longer word has a capital."""
    return not any(
        text.islower() and ((len(text) >= _LONG and text not in _SMALL_LONG) or text in _SMALL_VERBS)
        for text in tokens.texts
    )
