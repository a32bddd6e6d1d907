"""How a noun is introduced, and whether what it names is only sought: "the raid", "a raid", "a request for aid"."""

from __future__ import annotations

from enum import StrEnum

from timeline.events import tokens as tk
from timeline.events.governor import undecided
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Parse,
    Predicate,
)
from timeline.events.link import is_event_noun
from timeline.languages.en.events import complements

SOUGHT = frozenset(complements.SOUGHT.split())
DEPENDING = frozenset(complements.DEPENDING.split())
PONDERED = frozenset(complements.PONDERED.split())
SOUGHT_FOR = frozenset(complements.SOUGHT_FOR.split())
SOUGHT_NOUNS = frozenset(complements.SOUGHT_NOUNS.split())
IMPUTING = frozenset(complements.IMPUTING.split())
SOUGHT_NEW = frozenset(complements.SOUGHT_NEW.split())
SOUGHT_ON = frozenset(complements.SOUGHT_ON.split())
EXPOSED_TO = frozenset(complements.EXPOSED_TO.split())
PENDING = frozenset(complements.PENDING.split())
PROTECTING = frozenset(complements.PROTECTING.split())
INNOCENT = frozenset(complements.INNOCENT.split())
REASONS = frozenset(complements.REASONS.split())
AVERTING = frozenset(complements.AVERTING.split())
LACKING = frozenset(complements.LACKING.split())
BANS = frozenset(complements.BANS.split())
NO_SIGNS = frozenset(complements.NO_SIGNS.split())
MEASURES = frozenset(complements.MEASURES.split())
ESCAPING = frozenset(complements.ESCAPING.split())
_POINTING = frozenset(("the", "this", "that", "these", "those"))
_OWNING = frozenset(("its", "their", "his", "her", "our", "my", "your", "'s"))
_CLOSING = PREPOSITIONS | COORDINATORS | SUBORDINATORS | TIME_SUBORDINATORS | RELATIVES
_CLOSED = DETERMINERS | PREPOSITIONS | COORDINATORS | {"that"}
_AFTER_NOUNS = _CLOSED | tk.AUXILIARIES
_QUANTITIES = frozenset(complements.QUANTITIES.split())
_LONGEST = 5
_CURRENCIES = frozenset(("$", "€", "£", "¥", "us$", "a$", "c$", "au$", "%"))
_FILING = frozenset(("file", "files", "filed", "filing"))
_BY_FILING = frozenset(("bankruptcy", "insolvency", "administration", "receivership"))
"""What begins with its filing."""
COMPOUNDS = frozenset(complements.COMPOUNDS.split())
_EVENTS = frozenset(complements.PLANNED_IN_COMPOUNDS.split())
_NONE = frozenset(("few", "no", "any", "little", "scant", "zero"))


class Introduction(StrEnum):
    """What stands before a noun and its adjectives."""

    DEFINITE = "definite"
    POSSESSIVE = "possessive"
    INDEFINITE = "indefinite"
    BARE = "bare"


def introduction(parse: Parse, head: int) -> tuple[Introduction, int]:
    """Tell how a noun is introduced, and the token before the whole group, -1 where the sentence begins with it.

    Numbers belong to the group: "canceled / hundreds of flights".
    """
    introduced, before = _introduction(parse, head)
    if parse.low(before) == "of" and parse.low(before - 1) in _QUANTITIES:
        before -= 2
    return introduced, before


def _introduction(parse: Parse, head: int) -> tuple[Introduction, int]:
    place = head - 1
    while place >= max(0, head - _LONGEST):
        low = parse.low(place)
        if low in _POINTING and not (low == "that" and place in parse.starts):  # not "said that / cuts were"
            return Introduction.DEFINITE, place - 1
        if low == "'s":
            return Introduction.POSSESSIVE, _before_owner(parse, place)
        if low in _OWNING:
            return Introduction.POSSESSIVE, place - 1
        if low in DETERMINERS:
            return Introduction.INDEFINITE, place - 1
        amount = low in _CURRENCIES or low[:1].isdigit() or low in QUOTES
        if low in _CLOSING or place in parse.heads or not (parse.tokens[place].is_word or amount):
            break
        place -= 1
    return Introduction.BARE, place


def _before_owner(parse: Parse, clitic: int) -> int:
    """Find the token before whose it is: that before "the minister" in "calls for the minister's resignation"."""
    place = clitic - 1
    while place > max(0, clitic - _LONGEST) and parse.tokens[place].is_word:
        if parse.low(place) in DETERMINERS:
            return place - 1
        if parse.low(place - 1) in _CLOSING or place - 1 in parse.heads:
            break
        place -= 1
    return place - 1


def sought(parse: Parse, head: int, predicate: Predicate | None) -> str:
    """Return the word by which a noun is only asked for or feared: "called for aid", "risk of war"; or ""."""
    whole = _of_compound(parse, head)
    if whole:
        return whole
    introduced, before = _shared(parse, head)
    link, word = parse.low(before), parse.low(before - 1)
    if word in _FILING and parse.low(head) in _BY_FILING:
        return ""
    pondered = introduced in (Introduction.BARE, Introduction.INDEFINITE) and word in PONDERED
    if (link == "on" and word in DEPENDING) or (link == "about" and pondered):
        return word
    if link in ("on", "against", "for") and tk.lemma(word) == "vote":
        return word
    if link in ("of", "for", "about"):
        if word in SOUGHT_NOUNS or (link == "for" and tk.lemma(word) in SOUGHT_FOR):
            return word
        return _sought_for(parse, head, before, predicate) if link == "for" else ""
    new = introduced in (Introduction.BARE, Introduction.INDEFINITE)
    if new and (link in PENDING or (link in ("on", "over", "about") and word in SOUGHT_ON)):
        return word
    if new and link == "at" and tk.lemma(word) == "hint":
        return word
    if (link == "to" and word in EXPOSED_TO) or (new and link in ("from", "against") and _protects(parse, before)):
        return word
    governed = predicate is not None and predicate.head == before and not predicate.passive
    escaped = introduced is Introduction.DEFINITE and predicate is not None and predicate.lemma in ESCAPING
    if (
        governed
        and predicate is not None
        and predicate.lemma in AVERTING
        and undecided(parse, predicate)
        and not escaped
    ):
        return predicate.lemma
    verbs = SOUGHT | SOUGHT_NEW if new else SOUGHT
    return predicate.lemma if predicate is not None and governed and predicate.lemma in verbs else ""


def _of_compound(parse: Parse, head: int) -> str:
    """Return the noun behind an event that makes a plan or a fear of it: "a takeover bid", "layoff threats"; or ""."""
    after = parse.low(head + 1)
    plain = head + 1 not in parse.heads and parse.tokens[head].timex < 0 and not parse.low(head).endswith("ing")
    low = parse.low(head)
    return after if after in COMPOUNDS and plain and (low in _EVENTS or (low[-1] != "s" and is_event_noun(low))) else ""


def _shared(parse: Parse, head: int) -> tuple[Introduction, int]:
    """Tell how a noun is introduced; one joined to another by that: "filed for bankruptcy and / protection"."""
    introduced, before = introduction(parse, head)
    alone = head + 1 in parse.firsts
    while parse.low(before) in ("and", "or") and not alone and introduced is Introduction.BARE and before > 1:
        left = before - 1
        if not parse.tokens[left].is_word or left in parse.heads or parse.tokens[left].timex >= 0:
            break
        introduced, before = introduction(parse, left)
    return introduced, before


def _sought_for(parse: Parse, head: int, link: int, predicate: Predicate | None) -> str:
    """Return the verb whose "for" tells what is wanted: "asked Berlin for a loan", "is agitating for a vote"; or ""."""
    if predicate is None or not predicate.head < link <= predicate.head + _LONGEST or predicate.passive:
        return ""
    asked = predicate.lemma in SOUGHT_FOR
    wanted = parse.low(link + 1) in ("a", "an", "any") and link == predicate.head + 1 and predicate.lemma not in REASONS
    return predicate.lemma if asked or (wanted and head > link) else ""


def _protects(parse: Parse, link: int) -> bool:
    """Whether something is kept safe from what follows a preposition: "protect homes from a flood"."""
    return any(tk.lemma(low) in PROTECTING for low in parse.lows[max(0, link - _LONGEST) : link])


def lacked(parse: Parse, head: int) -> str:
    """Return the noun by which another is not there: "lack of progress", "ban on exports", "no sign of war"; or ""."""
    introduced, before = introduction(parse, head)
    link, word = parse.low(before), parse.low(before - 1)
    if link == "of" and (word in LACKING or word in INNOCENT):
        return word
    measured = word == "short" and parse.low(head) in MEASURES
    replaced = any(tuple(parse.lows[max(0, before - len(one) + 1) : before + 1]) == one for one in complements.INSTEAD)
    if replaced and not measured:
        return word
    if link == "on" and word in BANS:
        return word
    none = any(low in _NONE for low in parse.lows[max(0, before - 3) : max(0, before - 1)])
    unreal = introduced in (Introduction.BARE, Introduction.INDEFINITE) and link in ("of", "for", "on")
    return f"no {word}" if unreal and none and word in NO_SIGNS else ""


def imputed(parse: Parse, head: int) -> str:
    """Return the word by which a noun is only alleged: "charges of fraud", "accused of murder"; or ""."""
    introduced, before = introduction(parse, head)
    word = parse.low(before - 1)
    free = introduced in (Introduction.BARE, Introduction.INDEFINITE)
    return word if free and parse.low(before) in ("of", "with") and word in IMPUTING else ""


def attributive(parse: Parse, place: int) -> bool:
    """Whether a form in -ed or -ing is an adjective of the noun behind it: "the surviving crew"."""
    following = parse.tokens[place + 1] if place + 1 < len(parse.tokens) else None
    if following is None or not parse.low(place).endswith(("ed", "ing")) or not following.text[0].isalpha():
        return False
    return following.timex < 0 and following.low not in _AFTER_NOUNS and not following.word.adverb
