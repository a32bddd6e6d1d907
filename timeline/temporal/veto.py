"""Numbers that are no years, months that are verbs or people, and other words in a time expression's clothes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.languages.en.cues import NOT_PAST, PAST
from timeline.languages.shapes import Operator

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.temporal.compose import Expression
    from timeline.temporal.tokens import Token

_YEAR_LEADS = frozenset(
    """in of since by until till from to during before after between and or through around about circa late early mid
    spring summer autumn fall winter back for year years - ( , ; : the than on as that""".split()
)
_COUNTED = frozenset(
    """people troops soldiers men women children miles kilometers kilometres km meters metres feet dollars euros pounds
    tons tonnes percent per units points shares votes seats jobs homes tanks aircraft vehicles civilians refugees
    workers employees residents members cases deaths rounds missiles acres square gallons barrels calories rpm hp mw
    mph passengers protesters demonstrators casualties prisoners times copies inhabitants houses families""".split()
)
_NAMED = frozenset("executive order resolution flight room highway route section article no number model boeing page chapter act title".split())
_PERSON_AFTER = frozenset("said says was is has had told asked resigned who whose".split())
_FIRST_NAMES = frozenset("theresa james peter april elaine brian june augusta".split())


def veto(tokens: Sequence[Token], x: Expression) -> str | None:
    """Say why a candidate is no time expression, or return None where it may be one."""
    if x.operator is Operator.OFFSET:
        return _veto_offset(tokens, x)
    if x.operator is Operator.UNIT_REFERENCE and tokens[x.end - 1].lower in ("before", "after"):
        return _veto_offset(tokens, x)
    if x.operator is not Operator.CALENDAR:
        return _veto_vague(tokens, x) if x.operator is Operator.VAGUE else None
    fields = x.fields
    before = tokens[x.start - 1].lower if x.start else ""
    after = tokens[x.end].lower if x.end < len(tokens) else ""
    if fields.keys() == {"year"} and x.end - x.start == 1 and x.rule.name == "year":
        return _veto_year(tokens, x, before, after)
    if fields.keys() == {"month"} and x.end - x.start == 1:
        return _veto_month(tokens, x, before, after)
    if "month" in fields and "day" in fields and after in (":", ".") and x.end + 1 < len(tokens):
        follower = tokens[x.end + 1]
        if after == ":" and follower.start == tokens[x.end].end and follower.lower.isdigit():
            return "a number runs on"
    if x.rule.name == "ordinal-day" and after.isalpha() and after not in ("and", "to", "in", "at", "as", "but", "or", "when"):
        return "an ordinal in front of a noun, no day"
    if fields.keys() == {"season"} and after == "of":
        return "the fall or the spring of something, no season"
    if fields.keys() == {"holiday"} and fields["holiday"] in ("may-day", "easter") and not tokens[x.start].text[0].isupper():
        return "written small, it is no holiday"
    if fields.keys() == {"decade"} and fields["decade"] >= 190 and x.rule.name == "decade" and len(tokens[x.end - 1].lower) <= 4:
        if before in ("low", "mid", "high", "her", "his", "their", "my", "upper"):
            return "an age or a measure, no decade"
        if tokens[x.end - 1].lower[0] != "'" and before not in ("the", "early", "late", "mid", "-"):
            return "an age or a measure, no decade"
    return None


def _veto_year(tokens: Sequence[Token], x: Expression, before: str, after: str) -> str | None:
    year = x.fields["year"]
    if before in ("$", "£", "€", "#", "+", "/", ".") or after in ("%", "°"):
        return "a sum or a measure, no year"
    if after in _COUNTED:
        return f"a count of {after}, no year"
    if before in _NAMED:
        return "a number in a name, no year"
    glued = x.start > 0 and tokens[x.start - 1].end == tokens[x.start].start
    if glued and before not in ("(", "-", "/", "'", '"', "“", "‘", "—", "["):
        return "part of a longer number or code"
    if glued and before == "-" and x.start > 1 and tokens[x.start - 2].end == tokens[x.start - 1].start and not (
        tokens[x.start - 2].lower.isdigit() or tokens[x.start - 2].lower in ("mid", "pre", "post", "early", "late")
    ):
        return "part of a code"
    if x.end < len(tokens) and tokens[x.end].start == tokens[x.end - 1].end and (
        after in ("/", "'") or after[0].isalnum()
    ):
        return "part of a longer number or code"
    if (year < 1500 or year > 2100) and before not in ("in", "since", "year", "circa", "by", "until", "before", "after"):
        return "a plain number, no year"
    if before in ("about", "around", "some", "nearly", "over", "than", "to", "of", "and", "for") and after.isalpha() and after.endswith("s") and year < 1900:
        return "a count, no year"
    if x.start == 0 or before in _YEAR_LEADS:
        return None
    if before[0:1].isalpha() and not (1900 <= year <= 2100):
        return "a plain number, no year"
    return None


def _veto_month(tokens: Sequence[Token], x: Expression, before: str, after: str) -> str | None:
    word = tokens[x.start]
    lower = word.lower
    if lower in ("may", "march", "august") and not word.text[0].isupper():
        return "a common word, not a month"
    if before in _FIRST_NAMES and word.text[0].isupper():
        return "a person's name"
    if lower in ("may", "april", "june", "august"):
        if lower == "may" and x.start == 0 and after not in ("and", ",", "saw", "was", "brought", "of"):
            return "a verb at the start of a sentence"
        if before in ("mr", "mrs", "ms", "minister", "president", "sir", "lady") or (
            lower in ("may", "april") and after in _PERSON_AFTER and before not in _YEAR_LEADS and before != "last"
        ):
            return "a person's name"
    if lower == "march" and (before == "the" or (x.start and before.isalpha() and tokens[x.start - 1].text[0].isupper() and x.start > 1)):
        return "a march, not the month"
    if lower == "march" and after in ("on", "to", "from", "for", "through", "against", "toward", "towards", "against") and before in ("the", "a", "to", "will"):
        return "a verb or a demonstration, not a month"
    if lower in ("mar", "dec", "jan", "sep", "oct", "nov", "jun", "jul", "apr", "aug", "feb", "sept") and after.isalpha() and tokens[
        x.end
    ].text[0].isupper() and x.end - x.start == 1:
        return "a name"
    return None


def _veto_vague(tokens: Sequence[Token], x: Expression) -> str | None:
    word = tokens[x.start].lower
    after = tokens[x.end].lower if x.end < len(tokens) else ""
    before = tokens[x.start - 1].lower if x.start else ""
    if word == "earlier" and x.start and after not in ("", ",", ".", ";", "that", "in", "on", "and", "by", "to", "at"):
        return "earlier than something else"
    if word in ("soon", "shortly") and (
        after in ("after", "as", "afterward", "afterwards", "before", "thereafter") or before in ("as", "was", "were", "had", "too", "how")
    ):
        return "relative to another event"
    if word == "soon" and (after in PAST or (after.endswith("ed") and after not in NOT_PAST)):
        return "soon after something else, in the past"
    return None


def _veto_offset(tokens: Sequence[Token], x: Expression) -> str | None:
    """Refuse "two days before" where what follows is an event that is no date: "two days before the vote"."""
    last = tokens[x.end - 1].lower
    after = tokens[x.end].lower if x.end < len(tokens) else ""
    if last in ("before", "after", "prior", "following") and x.base is None and after.isalpha() and after not in ("and", "but", "in", "at", "on"):
        return "counts from an event, not from a date"
    if any(amount is None for amount, _ in x.parts):
        return "a vague distance, which gives no date" if x.base is None and last not in ("ago", "later", "earlier") else None
    return None
