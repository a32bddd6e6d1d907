"""Forms in -s: verbs in the present, or plurals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, QUOTES, RELATIVES, REPORTING, SUBJECTS
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_MEANING_TO = frozenset(syntax.MEANING_TO.split())
BEFORE_PLURALS = frozenset(syntax.BEFORE_PLURALS.split())
_PROSPECTIVE = frozenset(
    "likely unlikely possible impossible probable improbable doubtful certain set increasingly".split()
)
_OPINIONS = frozenset("expect believe think predict anticipate suspect insist argue deny say foresee".split())
_TELLING = frozenset("say note admit write argue acknowledge concede observe remark explain report claim".split())
_WITH_OF = frozenset(syntax.WITH_OF.split())
_STANDING = frozenset(("stands", "hovers", "remains"))
_WHERE = frozenset(("at", "in", "from", "with", "of", "near", "on", "across", "inside"))
_AROUND = 2
"""Commas around an apposition."""
_GROUP = 7
"""Tokens between a plural and its verb: "analysts at the port of Odesa / expect"."""


def of_many(parse: Parse, index: int) -> bool:
    """Whether a bare form that is no noun has a plural and a place for its subject: "analysts at Acme expect"."""
    before = parse.low(index - 1)
    if parse.low(index) not in _OPINIONS or before == "to" or before in DETERMINERS or before in PREPOSITIONS:
        return False
    start, _ = parse.span(parse.clause(index))
    for place in range(index - 2, max(start, index - _GROUP) - 1, -1):
        noun = parse.low(place).endswith("s") and (place == start or not parse.tokens[place].is_name)
        if noun and parse.low(place + 1) in _WHERE:
            return True
        if parse.low(place) in (",", ";") or place in parse.heads:
            return False
    return False


def resumes(parse: Parse, index: int, told: int) -> bool:
    """Whether a bare form goes on behind a clause that tells of its plural: "tickets, which are dear, / go on sale".

    `told` is the head of the last verb that is sure.
    """
    clause = parse.clause(index)
    if parse.kinds[clause - 1 : clause + 1] != ["relative", "resumed"] or index != parse.starts[clause]:
        return False
    opening, end = parse.span(clause - 2) if clause > 1 else (0, 0)
    while opening < end and (parse.low(opening) in COORDINATORS or not parse.tokens[opening].is_word):
        opening += 1
    edges = (place for place in range(opening + 1, end) if parse.low(place) in PREPOSITIONS or parse.low(place) == ",")
    noun = parse.low(next(edges, end) - 1)
    closed = parse.low(index - 1) == "," and parse.low(opening) not in PREPOSITIONS
    return closed and noun.endswith("s") and not noun.endswith("ss") and told >= end and opening < end


def is_present(parse: Parse, index: int) -> bool:
    """Whether a form in -s is a verb here and no plural."""
    before, after = parse.low(index - 1), parse.low(index + 1)
    if index == 0 or before in DETERMINERS or before in PREPOSITIONS or before in BEFORE_PLURALS:
        return False
    if parse.low(index) in ("looks", "seems") and after in _PROSPECTIVE:
        return True  # "the meeting on Monday looks unlikely"
    if parse.low(index) == "hinges" and after in ("on", "upon"):
        return True  # "the strike on Monday hinges on a vote"
    if (
        parse.low(index) in _STANDING
        and after == "at"
        and (
            tk.is_adverb(parse.tokens[index - 1]) or _counts(parse, index + 2)
        )  # "the toll now stands at more than 300"
    ) or (_points_out(parse, index) or _as_told(parse, index)):
        return True
    if before == "further" and not (parse.tokens[index - 2].is_name or parse.low(index - 2) in SUBJECTS):
        return False  # "warned that further delays"
    if after == "to" and tk.lemma(before) in REPORTING:
        return False
    if parse.tokens[index - 1].is_name and after in (".", "", ",") and parse.tokens[index].word.lemma in REPORTING:
        return "," in parse.lows[:index]
    follows = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    led = after in DETERMINERS and follows is not None and follows.timex < 0
    strong = led or after in ("that", "to", "he", "she", "it", "they") or after in QUOTES
    named = follows is not None and follows.is_name
    if parse.tokens[index].low in tk.NOUN_LIKE or parse.tokens[index].word.lemma not in tk.COMMON:
        subject = before in SUBJECTS or before in RELATIVES or before == "that" or parse.tokens[index - 1].is_name
        subject = subject or (strong and after in DETERMINERS and parse.low(index - 2) in DETERMINERS)
        if parse.low(index) == "claims" and after.endswith("s") and parse.low(index + 2) in tk.AUXILIARIES:
            return True
        if before == "and" and index > 1 and parse.low(index - 2) == "," and after == "to":
            return parse.low(index) in _MEANING_TO and index - 1 in parse.starts
        if before == "," and after == "to" and parse.low(index) in _MEANING_TO and _behind_apposition(parse, index):
            return True
        phrasal = after in ("forward", "set", "ready", "like", "likely", "due", "short") or _breaks_off(parse, index)
        return subject and (strong or named or phrasal or parse.tokens[index - 1].word.adverb)
    return not (_past_follows(parse, index) or (after == "of" and parse.tokens[index].word.lemma not in _WITH_OF))


def _points_out(parse: Parse, index: int) -> bool:
    """Whether somebody "points out" something: "Roe points out that", not "four points out of ten"."""
    if parse.lows[index : index + 2] != ["points", "out"]:
        return False
    behind = parse.low(index + 2)
    told = behind in ("that", ",", ".", ":", "") or behind in DETERMINERS | SUBJECTS | QUOTES
    return told and _has_subject(parse, index)


def _as_told(parse: Parse, index: int) -> bool:
    """Whether an "as" and who speaks stand before a form in -s, and a comma behind: "As Roe notes, it fell"."""
    if parse.low(index + 1) not in (",", "."):
        return False
    if parse.tokens[index].word.lemma not in _TELLING or not _has_subject(parse, index):
        return False
    near = range(index - 2, max(-1, index - 2 - _GROUP), -1)
    as_ = next((place for place in near if parse.low(place) == "as" or not parse.tokens[place].is_word), -1)
    opens = as_ == 0 or (as_ > 0 and parse.low(as_ - 1) in ("and", "but", ","))
    return opens and parse.low(as_) == "as" and not any(at in PREPOSITIONS for at in parse.lows[as_ + 1 : index])


def _has_subject(parse: Parse, index: int) -> bool:
    """Whether a pronoun, a name or a noun with its article stands right before a token."""
    before = parse.tokens[index - 1]
    led = parse.low(index - 2) in DETERMINERS and before.is_word and before.timex < 0
    return before.low in SUBJECTS or (before.is_name and before.timex < 0) or led


def _behind_apposition(parse: Parse, index: int) -> bool:
    """Whether a comma closes what is said of the first noun of a sentence: "Ann Roe, head of the guild, / plans to"."""
    first = parse.tokens[0]
    opens = first.timex < 0 and (first.is_name or first.low in DETERMINERS) and not first.low.endswith("s")
    if not opens or parse.lows[:index].count(",") != _AROUND:
        return False
    return not any(token.word.past or token.low in tk.AUXILIARIES for token in parse.tokens[:index])


def _counts(parse: Parse, index: int) -> bool:
    return parse.low(index)[:1].isdigit() or parse.low(index + 2)[:1].isdigit()


def _breaks_off(parse: Parse, index: int) -> bool:
    """Whether a particle and its object follow a form in -s: "Peru breaks off relations", "turns back a ship"."""
    after, behind = parse.low(index + 1), parse.tokens[index + 2 : index + 3]
    return after in syntax.PARTICLES and bool(behind) and behind[0].is_word and behind[0].low not in PREPOSITIONS


def _past_follows(parse: Parse, index: int) -> bool:
    """Whether the verb stands right behind a form in -s, which is its plural subject: "monitors reached the site"."""
    if index + 1 >= len(parse.tokens) or parse.tokens[index].word.lemma in REPORTING:
        return False
    verb, after = parse.tokens[index + 1].word, parse.low(index + 2)
    return verb.past and parse.low(index + 1) not in tk.AUXILIARIES and after in DETERMINERS
