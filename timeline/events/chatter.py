"""Talk that tells no event: greetings, thanks, what a speaker will take up next, questions."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.governor import governor
from timeline.events.grammar import (
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    UNFINISHED,
    Form,
    Predicate,
)
from timeline.events.names import subject
from timeline.languages.en import stamps
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from timeline.events.grammar import Parse
    from timeline.events.link import Link
    from timeline.events.reading import Reader

QUESTIONER = "Q"
_LISTING = re.compile(stamps.LIST_OF_THE_PAGE)
_FEWEST_WORDS = 2
_NEAR = 4
_NEWS = frozenset(syntax.NEWS_TO_HAVE.split())
_GETTING = frozenset(("get", "go", "getting", "going", "dig", "delve"))
_INTO = frozenset(("into", "ahead", "beyond"))
_LITTLE = 2
"""Nouns and verbs behind a verb."""
_GOES_ON = DASHES | {":"}
_LIGHT = frozenset(("be", "'s", "remain", "continue", "come", "happen"))
_RAISING = frozenset(f"{syntax.OF_TALK} {syntax.RAISING}".split())
_POINTERS = frozenset(("this", "that", "it"))
_WITH_DAYS = frozenset(("as", "well", "too", "again", "more", "on", "in", "just"))
_ALL = frozenset(("all", "of", "many", "some", "most"))
"""Before "you": each of those who are spoken to."""
_CONTENTS = frozenset(("what", "something", "how", "where"))
_OF_TALK = frozenset(syntax.OF_TALK.split())
_YET_TO_SAY = frozenset(syntax.YET_TO_SAY.split())
_HOLDING = frozenset(("think", "know", "say", "tell", "guess", "understand", "hope", "expect", "remember", "add"))
_LEADING_TO = frozenset(("as", "like", "when", "after", "since"))
_SENSING = frozenset(("see", "hear"))
_WISHING = frozenset(("want", "like", "need", "would", "will"))
_OF_TALK_OR_WISHING = _OF_TALK | _WISHING
_ASKING = frozenset(("what", "when", "where", "who", "why", "how", "which"))
_ASKED = SUBJECTS | DETERMINERS | tk.AUXILIARIES


class Talk(StrEnum):
    """What a sentence does in a conversation."""

    TOLD = "told"
    ASKED = "asked"
    CHATTER = "chatter"


_LABEL = re.compile(
    r"^(?:q\s+|[a-z][a-z.'’ -]{2,60}+:\s+)?"
    r"(?:(?:so|and|but|well|okay|ok|all right|again|now|also|hey|hi|um|yes|no)\b[,.:]? +)*"
)
_CHATTER = re.compile(syntax.CHATTER)
"""Both in lower case: many times faster than a pattern that takes either."""


@lru_cache(maxsize=1000)
def talk_of(text: str, *, asked: bool = False) -> Talk:
    """Tell what a sentence does; `asked` says that one speaks who asks.

    Chatter greets, thanks, or tells what a speaker will take up: "Thank you all for being here today", "Have a great
    weekend". What stands behind a colon in it is told.
    """
    low = text.lower()
    label = _LABEL.match(low)
    match = _CHATTER.match(low, label.end() if label is not None else 0)
    if match is not None and ":" not in low[match.end() :]:
        return Talk.CHATTER
    return Talk.ASKED if asked else Talk.TOLD


def asks(reader: Reader, index: int) -> bool:
    """Whether somebody speaks who asks and does not tell."""
    return reader.speaker(index) == QUESTIONER


def tells_nothing(parse: Parse, link: Link) -> bool:
    """Whether an event is none: a "did" that repeats another verb, a mark or label beside a date, "that said".

    Nor is the heading of a list: "The five most read stories in the past 24 hours, according to the Courier".
    """
    predicate = link.predicate
    if predicate is None:
        words = [token for token in parse.tokens if token.is_word and token.timex < 0]
        return link.whole and (len(words) < _FEWEST_WORDS or _LISTING.search(" ".join(parse.lows)) is not None)
    if not link.apart and _only_did(parse):
        return True
    if link.nominal or predicate.head != link.head:
        return False
    if parse.low(link.head) == "said" and parse.low(link.head - 1) == "that" and parse.low(link.head + 1) == ",":
        return True
    return predicate.finite and predicate.lemma == "do" and not predicate.passive and _stands_for(parse, predicate)


def only_talks(parse: Parse, link: Link, *, asked: bool) -> bool:
    """Whether a clause of a transcript only tells what those who talk do in talking: "if you could walk us through it".

    Not of what they told with its content, or with whom they spoke: "I said that", "I spoke with". `asked` says that
    one speaks who asks: what begins as a question is one without its mark.
    """
    opens = parse.low(0) in tk.AUXILIARIES or parse.low(0) in _ASKING
    if asked and opens and len(parse.tokens) > 1 and parse.low(1) in _ASKED:
        return True
    predicate = link.predicate
    if predicate is None or link.nominal:
        return False
    main = predicate if predicate.finite else governor(parse, predicate)[1]
    if main is None or not main.finite:
        return False
    if _only_dates(parse, main) or _points_at_talk(parse, main) or _points_at_clause(parse, main):
        return True
    if _has_nothing(parse, main) or _only_points(parse, predicate, main):
        return True
    return _of_talk(parse, predicate, main)


def _only_points(parse: Parse, predicate: Predicate, main: Predicate) -> bool:
    """Whether a clause says nothing but that a "this" or "that" of talk was so: "that was raised", "I did that"."""
    clause = parse.clause(predicate.head)
    _, end = parse.span(clause)
    told = [token for token in parse.tokens[main.head + 1 : end] if token.timex < 0 and token.is_word]
    if any(token.is_name or token.text[:1].isdigit() for token in told):
        return False
    earlier = any(p.finite and p.head < main.first for p in parse.predicates)
    if earlier or not _GOES_ON.isdisjoint(parse.lows[main.head :]):
        return False
    if [word.low for word in subject(parse, main.first)] in (["that"], ["this"]):
        said = [token for token in told if not (token.word.adverb or token.low in UNFINISHED)]
        little = len(said) <= _LITTLE if main.lemma in _LIGHT else not said and main.lemma in _RAISING
        return little and parse.kinds[clause] not in ("that", "relative")
    place = predicate.head + 1
    place += parse.low(place) in ("to", "about", "on") and parse.low(place + 1) in _POINTERS
    if predicate.lemma not in _RAISING or parse.low(place) not in _POINTERS or place >= end:
        return False
    if place in parse.starts or parse.tokens[place].timex >= 0 or (parse.low(place) + parse.low(place + 1)) == "that,":
        return False  # "I announce that, this year, we"
    rest = (token for token in parse.tokens[place + 1 : end] if token.is_word and token.timex < 0)
    return all(token.word.adverb or token.low in _WITH_DAYS for token in rest)


def _has_nothing(parse: Parse, main: Predicate) -> bool:
    """Whether one who speaks has no news, or will not go into it: "I have no update", "I won't get into it"."""
    who = [word.low for word in subject(parse, main.first)]
    if who not in (["i"], ["we"]) or not main.negated:
        return False
    behind = parse.lows[main.head + 1 : main.head + 1 + _NEAR]
    if main.lemma == "have":
        return not _NEWS.isdisjoint(behind)
    return not _INTO.isdisjoint(behind) and not _GETTING.isdisjoint(parse.lows[main.first : main.head + _NEAR])


def _of_talk(parse: Parse, predicate: Predicate, main: Predicate) -> bool:
    """Whether a verb, itself or the `main` one before it, tells what "I", "you" or "we" do in talking."""
    who = [word.low for word in subject(parse, main.first) if word.low not in _ALL]
    following = parse.clause(predicate.head) + 1
    if following < len(parse.starts) and parse.kinds[following] in ("that", "complement", "quote"):
        return False
    lacking = main.lemma == "have" and predicate.lemma in _YET_TO_SAY and main is not predicate
    if who in (["i"], ["we"]) and lacking:
        return True
    if who == ["we"]:
        return predicate.lemma in ("preview", "speculate") and predicate.form is not Form.PAST
    start, _ = parse.span(parse.clause(main.first))
    if parse.low(start) in _LEADING_TO or parse.low(main.first - 2) in _LEADING_TO:
        return False
    if predicate.lemma in _HOLDING and any(p.finite and p.head > predicate.head for p in parse.predicates):
        return False
    after = parse.tokens[predicate.head + 1] if predicate.head + 1 < len(parse.tokens) else None
    if after is not None and (after.low == "that" or (predicate.lemma in _SENSING and _names(after))):
        return False
    if who not in (["i"], ["you"]) or predicate.lemma not in _OF_TALK or main.lemma not in _OF_TALK_OR_WISHING:
        return False
    behind = predicate.head + 1
    while behind < len(parse.tokens) and (parse.tokens[behind].timex >= 0 or parse.tokens[behind].word.adverb):
        behind += 1
    person = behind + 1 < len(parse.tokens) and parse.tokens[behind + 1].text[:1].isalpha()
    return not (parse.low(behind) in ("with", "to") and person and parse.low(behind + 1) not in ("you", "this", "that"))


def _names(token: tk.Token) -> bool:
    """Whether somebody or something is named here, and no pronoun stands."""
    return token.timex < 0 and (token.is_name or token.low in ("the", "a", "an", "our", "that"))


def _points_at_talk(parse: Parse, predicate: Predicate) -> bool:
    """Whether a "that is" or "this was" only points at what was said: "that is why", "this has been our message"."""
    if predicate.lemma not in ("be", "'s") or parse.low(predicate.first - 1) not in ("that", "this"):
        return False
    behind = predicate.head + 1
    while behind < len(parse.tokens) and (parse.tokens[behind].timex >= 0 or parse.tokens[behind].word.adverb):
        behind += 1
    return parse.low(behind) in ("what", "why", "how", "where", "our", "my", "something")


def _points_at_clause(parse: Parse, predicate: Predicate) -> bool:
    """Whether a clause only tells what a "that" is, which was told before: "that's what the mayor will do"."""
    start, _ = parse.span(parse.clause(predicate.head))
    if parse.low(start) not in _CONTENTS and parse.low(start - 1) not in _CONTENTS:
        return False
    place = start - (parse.low(start) not in _CONTENTS)
    if parse.low(place) == "something" and parse.low(place + 1) == "that" and place + 2 in parse.firsts:
        return False  # "that's something that will happen next year"
    behind = place - 1
    while behind > 0 and (parse.tokens[behind].word.adverb or parse.low(behind) in ("just", "part", "of")):
        behind -= 1
    copula = parse.heads.get(behind)
    pointing = copula is not None and copula.lemma in ("be", "'s") and not copula.negated
    return pointing and copula is not None and parse.low(copula.first - 1) in ("that", "this", "it")


def _only_dates(parse: Parse, predicate: Predicate) -> bool:
    """Whether nothing but a day is told of an "it" or "that": "It's Friday", "that is on Monday"."""
    if predicate.lemma not in ("be", "'s") or parse.low(predicate.first - 1) not in ("it", "that", "this"):
        return False
    behind = predicate.head + 1
    behind += parse.low(behind) in ("on", "in")
    if behind >= len(parse.tokens) or parse.tokens[behind].timex < 0:
        return False
    return all(token.timex >= 0 or not token.is_word for token in parse.tokens[behind:])


def _only_did(parse: Parse) -> bool:
    """Whether a sentence tells no more than a "did" at its end: "After covering the 2005 trial I certainly did."."""
    told = [predicate for predicate in parse.predicates if predicate.finite]
    if len(told) != 1 or told[0].lemma != "do" or told[0].first != told[0].head:
        return False
    return not any(token.is_word for token in parse.tokens[told[0].head + 1 :])


def _stands_for(parse: Parse, predicate: Predicate) -> bool:
    """Whether a "do" has no object: "as they did in May", "what it does today"; not "the survey it did in May"."""
    behind = predicate.head + 1
    following = parse.tokens[behind] if behind < len(parse.tokens) else None
    ends = following is None or not following.is_word or following.timex >= 0
    dated = following is not None and following.low in PREPOSITIONS
    dated = dated and any(token.timex >= 0 for token in parse.tokens[behind + 1 : behind + 3])
    if not (ends or dated):
        return False
    start, _ = parse.span(parse.clause(predicate.head))
    if parse.low(start) == "what" or "what" in parse.lows[max(0, predicate.first - _NEAR) : predicate.first]:
        return False
    if parse.low(start) in ("that", "which") and parse.kinds[parse.clause(predicate.head)] in ("relative", "that"):
        return False
    words = subject(parse, predicate.first)
    owner = next((place for place, token in enumerate(parse.tokens) if words and token.start == words[0].start), 0)
    before = parse.tokens[owner - 1] if owner else None
    led = before is None or not before.is_word or before.low in UNFINISHED or before.low in SUBORDINATORS
    return led or (before is not None and before.low in TIME_SUBORDINATORS)
