"""Which words may be finite verbs, before the clauses of their sentence are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import (
    ADJECTIVES,
    COORDINATORS,
    DETERMINERS,
    IMPLICIT,
    PREPOSITIONS,
    QUOTES,
    REPORTING,
    SUBJECTS,
)
from timeline.events.presents import is_present
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from timeline.events.grammar import Parse

_NEVER_FINITE = frozenset(("being", "having", "been"))
_FAR = 14
_TELLER = 4
_SPOKEN = frozenset(
    ("claim", "charge", "report", "accusation", "allegation", "assertion", "suggestion", "figure", "version")
)
_NOUNS = frozenset(syntax.NOUNS_LIKE_ADJECTIVES.split())
_MODAL_NOUNS = frozenset(syntax.MODAL_NOUNS.split())
_BEFORE_MODAL_NOUNS = frozenset(syntax.BEFORE_MODAL_NOUNS.split())
_BEHIND_WILL = frozenset(("to", "is", "was", "has", "had", "of"))
_STOPPING = QUOTES | frozenset((",", ";", ":"))


def is_modal_noun(parse: Parse, index: int) -> bool:
    """Whether a word that is a modal elsewhere is a noun: "to break our will", "the army's will since", "will was"."""
    if parse.low(index) not in _MODAL_NOUNS:
        return False
    before, after = parse.low(index - 1), parse.low(index + 1)
    owned = before == "'s" and (after in PREPOSITIONS or after == "since" or not after.isalpha())
    return before in _BEFORE_MODAL_NOUNS or owned or (parse.low(index) == "will" and after in _BEHIND_WILL)


def is_led_noun(parse: Parse, index: int) -> bool:
    """Whether a past form that may be a noun stands behind an article and an adjective: "a political reset"."""
    adjective = is_adjective(parse.low(index - 1)) and led(parse, index - 1)
    return parse.low(index) in tk.AMBIGUOUS and (led(parse, index) or adjective)


def is_adjective(low: str) -> bool:
    """Whether a word, in lower case, is or ends as an adjective."""
    return low in ADJECTIVES or (low.endswith(("al", "ent", "ous", "ive", "ic")) and low not in _NOUNS)


def led(parse: Parse, index: int) -> bool:
    """Whether an article or an owner stands before a token: "the / cut", "the town's / cut"."""
    return parse.low(index - 1) in DETERMINERS or parse.low(index - 1) == "'s"


def points_out(parse: Parse, index: int) -> bool:
    """Whether "that" belongs to a noun with which its clause ends: "rejected that claim on Thursday, saying".

    Or stands for one: "in a voice like that of Roe's speech", not "said that of the ten men two fled".
    """
    if parse.low(index + 1) == "of":
        return not any(token.word.lemma in IMPLICIT for token in parse.tokens[max(0, index - _TELLER) : index])
    behind = parse.tokens[index + 2] if index + 2 < len(parse.tokens) else None
    ends = behind is not None and (behind.timex >= 0 or behind.low in (",", ".", ";", "on", "in", "and"))
    return ends and parse.low(index + 1) in _SPOKEN


def may_be_finite(parse: Parse, index: int) -> bool:
    """Whether a token may be, or begin, a finite verb group."""
    token = parse.tokens[index]
    word = token.word
    if not word.verbal or token.timex >= 0 or (word.is_name and index > 0) or token.low in _NEVER_FINITE:
        return False
    if word.past or token.low in tk.AUXILIARIES:
        return not (is_modal_noun(parse, index) or is_led_noun(parse, index))
    if word.third_person:
        return is_present(parse, index)
    return word.base and index > 0 and parse.low(index - 1) in SUBJECTS


def verb_ahead(parse: Parse, index: int, far: int = _FAR) -> bool:
    """Whether a finite verb stands before the next comma or stop."""
    for ahead, token in enumerate(parse.tokens[index : index + far], index):
        if token.low in _STOPPING:
            return False
        if token.word.verbal and may_be_finite(parse, ahead):
            return True
    return False


def joined_verb_first(parse: Parse, index: int) -> bool:
    """Whether the next verb is joined to the one before: "declared an emergency on Monday / and asked for help"."""
    for ahead in range(index, min(index + _FAR, len(parse.tokens))):
        if may_be_finite(parse, ahead):
            return parse.low(ahead - 1) in COORDINATORS
    return False


def behind_teller(parse: Parse, index: int, start: int) -> bool:
    """Whether who says it stands between a subject and its verb: "The hard part, the mayor said, / will come"."""
    teller = parse.tokens[index - 2]
    parted = teller.word.lemma in REPORTING and may_be_finite(parse, index) and index - 2 > start
    return parted and not any(may_be_finite(parse, place) for place in range(start - 1))
