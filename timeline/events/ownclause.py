"""The clause of an event, cut out of its sentence with its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.attribution import Frame, FrameKind
from timeline.events.comparisons import limits_rank
from timeline.events.distances import measured
from timeline.events.endings import closed
from timeline.events.focus import joined_subject, noun_group, refocus, with_room
from timeline.events.fronted import behind_dash_aside, binds, excepts, makes_clause, only_joins, separates
from timeline.events.governor import governor
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    THIRD_PERSON,
    TIME_SUBORDINATORS,
    Form,
    Parse,
)
from timeline.events.line import width
from timeline.events.link import Link
from timeline.events.relativenoun import narrowed_by, with_members, with_noun
from timeline.events.spoken import fluent
from timeline.events.subjects import subject_of
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

_BOUNDING = frozenset("to through up ended ending before after since until from".split())
"""Behind a stretch these tell from or up to when: "in the 24 hours to Monday"."""
_SUBORDINATING = SUBORDINATORS | TIME_SUBORDINATORS
_REFLEXIVE = frozenset(syntax.REFLEXIVES.split())
_LEADING = frozenset(syntax.LEADING.split())
POINTING = THIRD_PERSON | {"this"}
"""What opens a line that nobody can read without knowing what it stands for."""
OWNING = frozenset(("his", "her"))


def own_clause(
    parse: Parse, frames: Sequence[Frame], link: Link, told: list[int], part: range, *, begin: int, longest: int
) -> list[int]:
    """Token numbers of the clause that tells of the event, with its subject, whatever its length.

    `part` is what is told of it, and `told` is that without fillers; the sentence begins at `begin`, behind dateline
    and label.
    """
    kept = _with_subject(parse, closed(parse, _base(parse, told, part, link, frames, longest)))
    if _headless(parse, kept):
        return _governed(parse, kept) or list(range(begin, len(parse.tokens)))
    return with_members(parse, with_noun(parse, kept))


def _base(parse: Parse, told: list[int], part: range, link: Link, frames: Sequence[Frame], longest: int) -> list[int]:
    start, end = part.start, part.stop
    if link.nominal and any(frame.kind is FrameKind.TAIL and link.head > frame.end > 1 for frame in frames):
        return noun_group(parse, link.head)
    kept = with_room(parse, link, told, longest)
    if width(parse, kept) <= longest:
        again = None if _told_fact(parse, kept) else refocus(parse, start, end, _governing(parse, link))
        return again or kept
    if link.predicate is not None and link.predicate.mandated:
        return kept
    saying = any(frame.predicate is link.predicate for frame in frames if frame.predicate)
    return _cut(parse, start, end, link, longest, told=saying)


def opens_sentence(parse: Parse, index: int) -> bool:
    """Whether a word leads into a sentence; "according to" and "instead of" lead into a phrase."""
    return parse.low(index) in _LEADING and parse.low(index + 1) not in ("to", "of") and not excepts(parse, index)


def _governing(parse: Parse, link: Link) -> Link:
    """Link the verb around an event noun of a relative clause: "the nurse who was hurt in the June 7 raid"."""
    verb = link.predicate
    if not link.nominal or verb is None or parse.clause(verb.head) != parse.clause(link.head):
        return link
    clause = parse.clause(link.head)
    bare = parse.kinds[clause] == "that" and verb.first == parse.starts[clause] + 1
    relative = (bare or parse.kinds[clause] == "relative") and verb.finite
    return Link(verb.head, verb) if relative and verb.head < link.head else link


def _told_fact(parse: Parse, kept: Sequence[int]) -> bool:
    """Whether a line has a finite verb outside relative clauses."""
    inside = set(kept)
    return any(
        p.finite and p.head in inside and parse.kinds[parse.clause(p.head)] not in ("relative", "attached")
        for p in parse.predicates
    )


def _cut(parse: Parse, start: int, end: int, link: Link, longest: int, *, told: bool) -> list[int]:
    owner = refocus(parse, start, end, _governing(parse, link))
    if owner is not None:
        return owner
    joined = joined_subject(parse, link)
    if joined and link.predicate is not None:
        return [*joined, *range(link.predicate.first, end)]
    whole = start, end
    if not told:
        start, end = _clause(parse, start, end, link.head)
        start = without_lead_in(parse, start, end, link.head)
    elif parse.kinds[parse.clause(link.head)] in ("subordinate", "coordinate"):
        later = without_lead_in(parse, max(start, parse.span(parse.clause(link.head))[0]), end, link.head)
        finite = [p for p in parse.predicates if p.finite and parse.clause(p.head) == parse.clause(link.head)]
        whole_clause = not any(p.first == later for p in finite) and (not finite or finite[0].head >= link.head)
        start = later if whole_clause else start
    kept = _with_subject(parse, list(range(start, end)))
    if kept[0] < start or (start > whole[0] and any(p.first == start and p.finite for p in parse.predicates)):
        return kept if kept[0] < start else list(range(*whole))
    comma = max((index for index in range(start, link.head) if parse.low(index) == ","), default=-1)
    infinitive = link.predicate is not None and link.predicate.form is Form.INFINITIVE
    if comma > start and not infinitive and _width(parse, start, link.head + 1) > longest:
        verb = link.predicate
        first = verb.first if verb is not None and verb.finite and not link.nominal else link.head
        own = any(
            token.is_word and not tk.is_adverb(token) and token.low not in COORDINATORS
            for token in parse.tokens[comma + 1 : first]
        )
        plain = verb is not None and verb.finite and not link.nominal
        starts = {word.start for word in subject_of(parse, verb)} if verb is not None and plain else set()
        owner = [index for index in range(first) if parse.tokens[index].start in starts and parse.low(index) != "that"]
        listed = parse.low(comma + 1) not in DETERMINERS and not COORDINATORS.isdisjoint(parse.lows[comma:first])
        owner = _without_open_apposition(parse, owner, first)
        if plain and (not own or (listed and owner and start <= owner[0] < comma and owner[-1] == first - 1)):
            return [*owner, *range(first if owner else start, end)]
        start = comma + 1
    return list(range(start, end))


def _adverbial(parse: Parse, index: int) -> bool:
    """Whether a word is an adverb, as "herself" is before a verb, part of a date, or the preposition before one."""
    timed = index + 1 < len(parse.tokens) and parse.tokens[index + 1].timex >= 0 and parse.low(index) in PREPOSITIONS
    emphatic = parse.low(index) in _REFLEXIVE
    return tk.is_adverb(parse.tokens[index]) or parse.tokens[index].timex >= 0 or timed or emphatic


def _with_subject(parse: Parse, kept: list[int]) -> list[int]:
    """Put the subject before a line that begins with its finite verb: "A came and / told the council"."""
    if parse.low(kept[0]) == "there":
        return kept
    first = kept[0]
    if _adverbial(parse, first):
        first = next((index for index in kept if not _adverbial(parse, index)), first)
    if (kept[0] not in parse.firsts and first not in parse.firsts) or _days_before(parse, kept, first):
        return kept
    opening = next((p for p in parse.predicates if p.first in (kept[0], first) and p.finite), None)
    if opening is None or opening.first == 0:
        return kept
    words = subject_of(parse, opening)
    starts = {word.start for word in words}
    apart = max((index for index in range(kept[0]) if parse.low(index) == ";"), default=-1)
    owner = [index for index in range(apart + 1, kept[0]) if parse.tokens[index].start in starts]
    if owner and parse.low(owner[0]) in RELATIVES:
        return list(range(owner[0], kept[-1] + 1))
    if narrowed_by(parse, owner):
        return list(range(owner[0], kept[-1] + 1))
    return [*_without_open_apposition(parse, owner, kept[0]), *kept]


def _without_open_apposition(parse: Parse, owner: list[int], verb: int) -> list[int]:
    """Cut an apposition that has lost its end before a verb: "a better answer, / a canal (being dug), is not ready"."""
    comma = next((place for place, index in enumerate(owner) if parse.low(index) == ","), 0)
    whole = not comma or owner[-1] >= verb - 2 or not parse.tokens[owner[-1] + 1].is_word
    whole = whole or not COORDINATORS.isdisjoint(parse.low(index) for index in owner)
    return owner if whole or parse.low(owner[comma] + 1) not in ("a", "an", "the") else owner[:comma]


def _days_before(parse: Parse, kept: Sequence[int], verb: int) -> bool:
    """Whether a time with its article is the subject of the verb that it stands before: "the next days / will tell"."""
    before = [index for index in kept if index < verb]
    dated = any(parse.tokens[index].timex >= 0 for index in before)
    opens = dated and (before[0] in parse.starts or parse.low(before[0] - 1) == "that")
    return opens and parse.low(before[0]) in DETERMINERS


def _width(parse: Parse, start: int, end: int) -> int:
    return parse.tokens[end - 1].end - parse.tokens[start].start


def without_lead_in(parse: Parse, start: int, end: int, head: int) -> int:
    """Where a line begins behind a subordinator, adverbs and a day in front: "But on Monday, / the army left"."""
    if parse.low(start) == "ever" and parse.low(start + 1) == "since":
        start += 1
    opens = start in parse.starts or parse.low(start - 1) == "ever"
    dated = parse.tokens[min(start + 1, end - 1)].timex >= 0
    counted = parse.low(start) == "as" and parse.low(start + 1) in ("many", "much", "few")
    if (
        opens
        and parse.clause(start) == parse.clause(head)
        and not (dated or counted)
        and not binds(parse, start)
        and parse.low(start + 1) != "of"
        and start < end - 3
        and parse.low(start) in _SUBORDINATING
        and makes_clause(parse, start, head)
    ):
        comma = next((index for index in range(start, head) if separates(parse, index)), -1)
        verb = next((p for p in parse.predicates if p.finite and p.first > comma), None)
        if comma > 0 and verb is not None and verb.first <= head and parse.tokens[comma + 1].is_word:
            return comma + 1 if subject_of(parse, verb) else start
        start += 1
    while (
        start < end - 2
        and (parse.tokens[start].timex < 0 or parse.tokens[start + 1].timex < 0)
        and (opens_sentence(parse, start) or only_joins(parse, start) or not parse.tokens[start].is_word)
    ):
        start += 1
    if parse.tokens[start].timex < 0 and not (start + 1 < end and parse.tokens[start + 1].timex >= 0):
        return start
    behind = start + 1
    while behind < end and (parse.tokens[behind].timex >= 0 or parse.low(behind) in ("on", "in", "at", "of", "and")):
        behind += 1
    behind -= parse.low(behind - 1) == "and"
    if behind < head and parse.low(behind) == "," and parse.low(behind + 1) not in RELATIVES:
        verb = next((p for p in parse.predicates if p.finite and p.first > behind), None)
        return behind + 1 if verb is None or subject_of(parse, verb) else start
    if (
        behind < head
        and parse.tokens[behind].is_word
        and parse.low(behind) != "'s"
        and parse.low(behind) not in COORDINATORS | _BOUNDING
        and parse.low(start) in ("on", "in", "at")
    ):
        return behind
    return start


def _clause(parse: Parse, start: int, end: int, head: int) -> tuple[int, int]:
    clause = parse.clause(head)
    first, last = parse.span(clause)
    if behind_dash_aside(parse, clause) > 0:
        return start, end
    if parse.low(first) in RELATIVES or parse.low(first) == "that" or tk.is_gerund(parse.tokens[first]):
        return start, end
    predicates = [p for p in parse.predicates if p.finite and first <= p.head < last]
    if not predicates or parse.tokens[last - 1].end - parse.tokens[first].start < 30:
        return start, end
    attached = last < end and parse.kinds[clause + 1] in ("relative", "that", "complement", "quote", "attached")
    begin = measured(parse, last) if last < end else last
    attached = attached or (begin < last and parse.low(begin - 1) != ",")
    following = last < end and (attached or last - head < 4 or limits_rank(parse, last) or _inside_title(parse, last))
    return max(start, first), end if following else min(end, last)


def _inside_title(parse: Parse, index: int) -> bool:
    """Whether the colon before a token stands in a quotation that goes on: a book called "The Sea: / A Life"."""
    return parse.low(index - 1) == ":" and sum(low in QUOTES for low in parse.lows[:index]) % 2 > 0


def with_antecedent(parse: Parse, kept: list[int], begin: int, link: Link, longest: int) -> list[int]:
    """Begin with the clause before where a line opens with a pronoun: "the rebels fled before / they were shelled"."""
    empty = parse.low(kept[0]) == "it" and any(p.first == kept[0] + 1 and p.lemma == "be" for p in parse.predicates)
    noun = parse.low(kept[0]) == "this" and not (kept[0] + 1 in parse.firsts or parse.tokens[kept[0] + 1].word.adverb)
    if parse.low(kept[0]) not in POINTING or kept[0] <= begin or empty or noun:
        return kept
    earlier = [p for p in parse.predicates if p.finite and begin <= p.head < kept[0]]
    for predicate in reversed(earlier):
        first, _ = parse.span(parse.clause(predicate.head))
        words = subject_of(parse, predicate)
        if not words or words[0].low in SUBJECTS or words[0].low in RELATIVES or words[0].low in POINTING:
            continue
        if parse.kinds[parse.clause(kept[0])] == "resumed" and parse.opener(parse.clause(predicate.head)) in RELATIVES:
            continue
        opening = next((i for i, token in enumerate(parse.tokens) if token.start == words[0].start), first)
        line = fluent(parse, [*range(max(opening, begin), kept[0]), *kept], link.vital)
        needed = [index for index in line if index <= max(link.vital)]
        return line if width(parse, needed) < longest and line[0] <= predicate.first else kept
    return kept


def _headless(parse: Parse, kept: list[int]) -> bool:
    """Whether a line begins with an infinitive or "of having", or lost the only finite verb of its sentence."""
    opening = None
    if kept[0] in parse.firsts:
        opening = next(p for p in parse.predicates if p.first == kept[0])
    bare = opening is not None and opening.form is Form.INFINITIVE and parse.low(kept[0]) == "to" and kept[0] > 0
    return bare or (parse.low(kept[0] + 1) == "of" and parse.low(kept[0] + 2) == "having")


def _governed(parse: Parse, kept: list[int]) -> list[int]:
    """Put the verb that an infinitive hangs on, and its subject, before it: "the minister was due / to arrive"."""
    opening = next(p for p in parse.predicates if p.first >= kept[0])
    _, verb = governor(parse, opening)
    if verb is None or verb.head >= kept[0]:
        return []
    starts = {word.start for word in subject_of(parse, verb)}
    owner = [index for index in range(verb.first) if parse.tokens[index].start in starts]
    comma = next((index for index in owner if parse.low(index) == ","), verb.first)
    until = next((index for index in range(verb.head, kept[0]) if parse.low(index) == ","), kept[0])
    owner = [index for index in owner if index < comma]
    return [*owner, *range(verb.first, until), *kept] if owner else []
