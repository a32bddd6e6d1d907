"""The line of an event that is somebody's saying something: who, and what, in short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.fit import fitted
from timeline.events.grammar import COORDINATORS, DEPENDING, DETERMINERS, PREPOSITIONS, QUOTES, SUBJECTS, Parse
from timeline.events.line import join, width
from timeline.events.link import Link
from timeline.events.looseends import without_loose_end
from timeline.events.phrases import DAYWORDS
from timeline.events.spoken import fluent
from timeline.events.subjects import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.events.attribution import Frame
    from timeline.events.grammar import Predicate

_AS = frozenset(("as", "like", "because", "so", "and", "but"))
_IN_TALK = frozenset(("i", "we", "you"))
_SHORTEST = 24
_LONGEST_TITLE = 8
_NEAR = 3
_BEHIND = 12
"""Characters of it behind its verb, at least."""
_ROOM = 50
"""Characters that what is said needs beside the name of who says it."""


def speech(sentence: str, parse: Parse, tail: Frame, begin: int, longest: int) -> str:
    """Put the source first: "The mayor said on Monday: the bridge is open".

    What is said is shortened to the room that is left; where it does not fit, the day goes, which the row shows anyway,
    and then the source. A saying in passing, as in "as the mayor said on Monday, the bridge is open", takes what
    follows. "" where nothing is told.
    """
    clause = parse.clause(tail.end)
    start, end = parse.span(clause)
    if tail.predicate is not None and parse.clause(tail.predicate.head) > clause:
        clause = parse.clause(tail.predicate.head)  # the source stands before it: "the mayor, Ann Roe, / told"
        start, end = tail.end, parse.span(clause)[1]
    told = _stripped(parse, list(range(begin, start)))
    passing = parse.opener(clause) in _AS or parse.low(end) in QUOTES or parse.low(end - 1) in QUOTES
    passing = passing or any(_says(parse, index) for index in told)
    if passing and end < len(parse.tokens) and not any(p.finite and p.head in told for p in parse.predicates):
        behind = _stripped(parse, list(range(end, len(parse.tokens))))
        told = behind if any(p.finite and p.head in behind for p in parse.predicates) else told
    conditional = bool(told) and parse.low(told[0]) in ("if", "unless", "when", "while", "although", "because")
    if conditional and parse.opener(clause) in _AS and end < len(parse.tokens):
        told = [*told, start - 1, *range(end, len(parse.tokens))]
    source = range(start, _behind_title(parse, end))
    if not any(p.finite and p.head in told and not _beside(parse, p, told[0]) for p in parse.predicates):
        return ""
    if not any(_says(parse, index) for index in told) or not _stripped(parse, list(source)):
        return ""
    return compose(sentence, parse, source, told, longest)


def _beside(parse: Parse, verb: Predicate, opening: int) -> bool:
    """Whether a verb only tells more of who says it: "the mayor, who had left, / said on Monday"."""
    start, _ = parse.span(parse.clause(verb.head))
    return start > opening and parse.kinds[parse.clause(verb.head)] in ("relative", "subordinate")


def compose(sentence: str, parse: Parse, source: Iterable[int], told: Iterable[int], longest: int) -> str:
    """Put a source and what it says into one line; the source goes where the two do not fit."""
    by, what = _stripped(parse, list(source)), _stripped(parse, list(told))
    by = _without_opened_name(parse, by)
    while len(by) > 1 and parse.low(by[0]) in _AS:
        by = by[1:]
    what = _unlabelled(parse, by, what)
    if not by or (parse.low(by[0]) in _IN_TALK and what):  # who speaks stands before the line
        return join(sentence, parse, _fitted(parse, what, longest))
    if width(parse, by) + width(parse, what) + 2 > longest:
        by = _undated(parse, by)
    short = _fitted(parse, what, longest - width(parse, by) - 2)
    if parse.low(by[0]) in ("said", "says"):
        return join(sentence, parse, _fitted(parse, what, longest))
    if width(parse, by) + width(parse, short) + 2 > longest:
        by = _named(parse, by)
        room = longest - width(parse, by) - 2
        short = _fitted(parse, what, room)
        verb = next((p.head for p in parse.predicates if p.finite and p.head in short), short[-1])
        if not by or room < _ROOM or width(parse, [index for index in short if index <= verb]) > room - _BEHIND:
            return join(sentence, parse, _fitted(parse, what, longest))
    return f"{join(sentence, parse, by)}: {join(sentence, parse, short)}"


def _without_opened_name(parse: Parse, source: list[int]) -> list[int]:
    """Cut from a source the phrase whose rest is in quotation marks: 'Roe said / on Canal 4's (“Morning Hour”)'."""
    opened = bool(source) and parse.low(source[-1] + 1) in QUOTES and parse.low(source[-1]) == "'s"
    verb = max((place for place, index in enumerate(source) if index in parse.heads), default=len(source))
    opening = max((at for at in range(verb + 1, len(source)) if parse.low(source[at]) in PREPOSITIONS), default=0)
    return source[:opening] if opened and opening else source


def _behind_title(parse: Parse, end: int) -> int:
    """Where a source ends whose last words are a quoted name: 'Roe told the BBC's / “Morning Hour” show'."""
    closing = next(
        (i for i in range(end + 1, min(end + _LONGEST_TITLE, len(parse.tokens))) if parse.low(i) in QUOTES), 0
    )
    if parse.low(end) not in QUOTES or parse.low(end - 1) != "'s" or not closing:
        return end
    if not all(
        token.text[:1].isupper() or token.low in PREPOSITIONS
        for token in parse.tokens[end + 1 : closing]
        if token.is_word and token.low != "the"
    ):
        return end
    return closing + 1


def _unlabelled(parse: Parse, source: list[int], told: list[int]) -> list[int]:
    """Cut the label of what is said that names who says it once more: "Police: two men are dead, police said"."""
    colon = next((place for place, index in enumerate(told[:_NEAR]) if parse.low(index) == ":"), 0)
    named = {parse.low(index) for index in source}
    doubled = colon > 0 and all(parse.low(index) in named for index in told[:colon])
    return _stripped(parse, told[colon + 1 :]) if doubled else told


def _named(parse: Parse, source: list[int]) -> list[int]:
    """Who says it, without the verb and what stands in front of a name; none for a pronoun."""
    verb = next((p for p in parse.predicates if p.finite and p.head in source), None)
    starts = {word.start for word in subject_of(parse, verb)} if verb is not None else set()
    who = [index for index in source if parse.tokens[index].start in starts]
    while who and (parse.low(who[0]) in DETERMINERS or tk.is_adverb(parse.tokens[who[0]])):
        who = who[1:]
    comma = next((place for place, index in enumerate(who) if parse.low(index) == ","), len(who))
    who = who[:comma]
    return [] if not who or parse.low(who[0]) in SUBJECTS else who


def _says(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    return token.is_word and token.timex < 0 and token.low not in PREPOSITIONS


def _fitted(parse: Parse, told: list[int], room: int) -> list[int]:
    verbs = [p for p in parse.predicates if p.finite and p.head in told]
    main = (p for p in verbs if parse.kinds[parse.clause(p.head)] not in ("relative", "subordinate"))
    root = next(main, verbs[0] if verbs else None)
    root = _content_of(parse, root, told) if root is not None else None
    vital = (root.head,) if root is not None else ()
    told = fluent(parse, told, vital)
    if root is None or width(parse, told) <= room or room < _SHORTEST:
        return told
    short = _cut_to(parse, told, root, room)
    depends = any(parse.low(index) in DEPENDING for index in told if index not in short)
    return told if depends else short


def _cut_to(parse: Parse, told: list[int], root: Predicate, room: int) -> list[int]:
    short, _ = fitted(parse, told, Link(root.head, root), room)
    short = without_loose_end(parse, short)
    return short if width(parse, short) <= room + 1 else told


def _content_of(parse: Parse, root: Predicate, told: list[int]) -> Predicate:
    """Return the verb of what an "it seems that" tells; any other verb as it is."""
    clause = parse.clause(root.head) + 1
    empty = parse.low(root.first - 1) == "it" and clause < len(parse.starts) and parse.kinds[clause] == "that"
    if not empty or parse.starts[clause] > root.head + _NEAR:
        return root
    inner = (p for p in parse.predicates if p.finite and parse.clause(p.head) == clause and p.head in told)
    return next(inner, root)


def _stripped(parse: Parse, kept: list[int]) -> list[int]:
    """Take marks and conjunctions off the ends, not a bracket or percent sign."""
    while kept and (not parse.tokens[kept[0]].is_word or parse.low(kept[0]) in COORDINATORS):
        kept = kept[1:]
    while kept and (parse.low(kept[-1]) in QUOTES or parse.low(kept[-1]) in (",", ".", ";", ":", "!", "'", "-", "—")):
        kept = kept[:-1]
    return kept


def _undated(parse: Parse, source: list[int]) -> list[int]:
    """Drop the day of speaking, with its preposition."""
    left = [
        index
        for index in source
        if parse.tokens[index].timex < 0
        and not (parse.low(index) in DAYWORDS and index + 1 in source and parse.tokens[index + 1].timex >= 0)
    ]
    while len(left) > 1 and (
        parse.low(left[-1]) in ("on", "in", "late", "early", "at", "after", "before", ",")
        or tk.is_adverb(parse.tokens[left[-1]])
    ):
        left = left[:-1]
    return (
        left
        if any(tk.is_past(parse.tokens[index]) or tk.is_third_person(parse.tokens[index]) for index in left)
        else source
    )
