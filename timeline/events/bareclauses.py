"""Clauses of what is said that no "that" opens: "said / he would", "said Friday / the troops had"."""

from __future__ import annotations

from timeline.events import tokens as tk
from timeline.events.finite import joined_verb_first, may_be_finite, verb_ahead
from timeline.events.grammar import COORDINATORS, DETERMINERS, IMPLICIT, PREPOSITIONS, SUBJECTS, Parse

_QUANTITIES = frozenset(("no", "nearly", "about", "more", "some", "many", "few", "several", "two", "three", "at"))
_ADDRESSING = frozenset(("tell", "inform", "assure", "notify", "warn", "caution", "remind"))
PASSED = frozenset(("on", "late", "early", "here"))
"""Words between a verb of speech and what is said, beside dates: "said here on Friday the troops had"."""
_NO_ADDRESSEES = PREPOSITIONS | DETERMINERS | COORDINATORS | {"told"}
_FAR = 14
_NEAR = 8


def past_day(parse: Parse, index: int) -> int:
    """Return the first token behind a time that stands at a token."""
    while index < len(parse.tokens) and parse.tokens[index].timex >= 0:
        index += 1
    return index


def past_date(parse: Parse, index: int) -> int:
    """Skip a fronted date: "and on January 4, 1951, / Seoul fell"."""
    begin = index + (parse.low(index) in PREPOSITIONS)
    behind = past_day(parse, begin)
    return behind + (parse.low(behind) == ",") if behind > begin else index


def past_dated_aside(parse: Parse, index: int) -> int:
    """Skip a date before a comma: "that / , a year ago, / Seoul fell", "that / on the eve of 5 May, / Seoul fell"."""
    behind = past_date(parse, index + (parse.low(index) == ","))
    return past_date(parse, behind) if parse.low(behind - 1) == "," else behind


def complement(parse: Parse, index: int) -> str:
    """Name the clause that begins at a token without a word or mark that opens it, "" for none."""
    return "complement" if _complement_begins(parse, index) else ""


def _complement_begins(parse: Parse, index: int) -> bool:
    """Whether a complement without "that" begins: "said he would", "said Friday the troops had"."""
    token = parse.tokens[index]
    day = index + (token.low == "at")
    past = past_day(parse, day)
    if past > day and "that" in parse.lows[past : past + 2]:
        return False  # "said / at the weekend that", "denied / at the weekend rumors that"
    led = token.low in DETERMINERS or token.low in SUBJECTS
    if led and "told" in parse.words and _behind_addressee(parse, index):
        return verb_ahead(parse, index + 1)
    behind = index - 1
    while behind > 0 and (parse.tokens[behind].timex >= 0 or parse.low(behind) in PASSED):
        behind -= 1
    verb = parse.tokens[behind]
    finite = may_be_finite(parse, behind) or parse.low(behind - 1) in SUBJECTS  # not "accurate estimates"
    finite = finite or parse.low(behind - 2) == "according"  # "according to reports / the port is"
    tells = verb.word.past or verb.low in ("saying", "say") or (verb.word.third_person and finite)
    if verb.word.lemma not in IMPLICIT or verb.timex >= 0 or not tells or token.low in ("as", "'s"):
        return False
    listed = led or token.is_name or token.low in _QUANTITIES or (token.low[:1].isdigit() and token.timex < 0)
    plural = token.low.endswith("s") and tk.lemma(parse.low(index - 1)) in ("say", "think", "believe", "claim")
    if not (listed or plural):
        return False
    if verb.word.lemma in _ADDRESSING and any(parse.low(place) == "that" for place in range(index + 1, index + _FAR)):
        return False
    before = parse.low(behind - 1)
    if before in ("by", "of") or (verb.low == "told" and before not in tk.AUXILIARIES):
        return False
    return verb_ahead(parse, index + 1) and not joined_verb_first(parse, index + 1)


def _behind_addressee(parse: Parse, index: int) -> bool:
    """Whether those who are told something stand before a token: "told the two reporters / he would"."""
    if parse.low(index - 1) in _NO_ADDRESSEES:
        return False
    for place in range(index - 1, max(-1, index - _NEAR), -1):
        low = parse.low(place)
        if low == "told":
            return parse.low(place - 1) not in tk.AUXILIARIES
        if not parse.tokens[place].is_word or low in ("to", "that", "of", "about") or low in tk.AUXILIARIES:
            return False
    return False
