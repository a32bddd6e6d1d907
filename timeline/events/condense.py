"""A clause brought to the length of a line: asides go first, then what hangs on at its end."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.governor import governor, is_cue
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    DEPENDING,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    UNFINISHED,
    Form,
    Parse,
)
from timeline.events.line import width, widths
from timeline.events.names import subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.events.link import Link

_LOOSE = frozenset(("relative", "attached", "subordinate", "coordinate", "resumed", "stop", "tail"))
_CONTENT = frozenset(("that", "complement", "quote"))
_NEVER_CUT_BEFORE = frozenset(("of", "'s", "-", "/", "&", "than", "per"))
_MOMENTS = frozenset(("day", "night", "moment", "hour", "week", "month", "year", "place"))
"""What tells nothing once its relative clause is cut: "on Wednesday, the day / on which"."""
_NEEDED = DEPENDING | {"whether", "what"}
"""Openers of clauses without which a line says another thing."""
_OPEN_ENDED = UNFINISHED | {"after", "when", "while", "because", "although", "though", "unless", "until", "if"}
_SUBORDINATING = SUBORDINATORS | TIME_SUBORDINATORS
_MARKED = QUOTES | {"", ","}
_SHORTEST = 20
_LISTED = 8
_PAIR = 6
_SECOND = 4
"""Tokens from "and" to the verb of a second clause."""
_TELLING = frozenset(("explain", "describe", "say", "call", "use", "include", "cite", "note"))
_ARTICLES = frozenset(("a", "an", "the"))
_INCLUDING = frozenset(("including", "notably", "especially", "particularly"))


def condense(parse: Parse, kept: list[int], link: Link, longest: int) -> list[int]:
    """Leave out tokens of an overlong line, never the event's own, until it fits or nothing more may go.

    In turn: brackets, clauses behind the event's from the right, appositions, a fronted phrase, closing adjuncts. The
    result may still be too long.
    """
    while len(kept) > 1 and parse.low(kept[-1]) in (".", ",", ";", ":"):
        kept = kept[:-1]
    for step in (_brackets, _later_clauses, _appositions, _fronted, _date, _inner_date):
        for dropped in step(parse, kept, link):
            if width(parse, kept) <= longest:
                return kept
            kept = [index for index in kept if index not in dropped] or kept
    return kept if width(parse, kept) <= longest else _trimmed(parse, kept, link, longest)


def closed(parse: Parse, kept: list[int]) -> list[int]:
    """Take from the end what asks for more: a preposition, an article, a comma."""
    kept = _without_distance(parse, kept)
    end = len(kept)
    if kept[-1] + 1 >= len(parse.tokens) or not parse.tokens[kept[-1] + 1].is_word:
        return kept
    while end > 1 and (parse.low(kept[end - 1]) in _OPEN_ENDED or not parse.tokens[kept[end - 1]].is_word):
        if parse.low(kept[end - 1]) in QUOTES or parse.low(kept[end - 1]) in (")", "%", "]"):
            break
        end -= 1
    if end > _PAIR and parse.low(kept[end - 3]) == "," and parse.low(kept[end - 2]) == "the":
        end -= 3 * (parse.low(kept[end - 1]) in _MOMENTS)
    return kept[:end]


def _without_distance(parse: Parse, kept: list[int]) -> list[int]:
    """Drop a length of time behind a comma whose "before" or "after" is cut: "fighting broke out, days / before"."""
    if parse.low(kept[-1] + 1) not in ("before", "after"):
        return kept
    comma = max((place for place, index in enumerate(kept) if parse.low(index) == ","), default=0)
    inside = kept[comma + 1 :]
    apart = comma > 1 and inside and not any(index in parse.heads for index in inside)
    return kept[:comma] if apart and len(inside) <= _PAIR else kept


def _commas(parse: Parse, kept: list[int]) -> list[int]:
    lows = parse.lows
    return [index for index in kept if lows[index] == ","]


def _vital(link: Link) -> tuple[int, int]:
    predicate = link.predicate
    if link.nominal or predicate is None:
        return link.head, link.head
    return predicate.first, predicate.head


def _brackets(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    if "(" not in parse.words and DASHES.isdisjoint(parse.words):
        return
    inside: set[int] = set()
    for index in kept:
        low = parse.low(index)
        if low == "(" or (low in DASHES and not inside):
            inside = {index}
        elif inside:
            inside.add(index)
            if low == ")" or low in DASHES:
                if link.head not in inside:
                    yield inside
                inside = set()


def _later_clauses(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    for clause in range(len(parse.starts) - 1, parse.clause(link.head), -1):
        start, end = parse.span(clause)
        if parse.kinds[clause] in _LOOSE and start > link.head + 1 and parse.low(start - 1) not in UNFINISHED:
            if parse.low(start) in _NEEDED or start - 1 in parse.heads:
                continue
            told = any(start <= p.head < end and p.lemma in REPORTING for p in parse.predicates)
            follows = not told and clause + 1 < len(parse.starts) and parse.kinds[clause + 1] == "that" and end in kept
            yield {index for index in kept if index >= start and (index < end or not follows)}


def _appositions(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    """Drop what stands between two commas, or a dash and a dash, without a verb that makes a clause."""
    first, last = _vital(link)
    commas = [index for index in _commas(parse, kept) if parse.tokens[index].timex < 0]
    for left, comma in pairwise(commas):
        inside = range(left + 1, comma)
        right = _past_place(parse, comma)
        across = left < last and right > first and not (right < first or left > last)
        if across or (left == commas[0] and right < first and parse.low(kept[0]) in PREPOSITIONS):
            continue
        finite = any(left < p.head < right and p.finite for p in parse.predicates)
        behind = [place for place in kept if place > right][:_LISTED]
        listing = any(parse.low(place) in COORDINATORS for place in (left + 1, *behind))
        listing = listing and parse.low(left + 1) not in _INCLUDING
        active = any(left < p.head < right and p.form is Form.INFINITIVE for p in parse.predicates)
        naming = all(parse.tokens[place].is_name for place in inside if parse.low(place) not in COORDINATORS)
        naming = naming and left > 0 and not parse.tokens[left - 1].is_name and right < first
        chained = parse.low(right + 1) in _ARTICLES and last < left and right < kept[-1]
        if chained and not (finite or active or listing or naming) and inside:
            yield {index for index in kept if index >= left}
        if inside and not (finite or active or listing or naming):
            yield set(range(left, right + 1))


def _past_place(parse: Parse, comma: int) -> int:
    """Where an apposition ends that closes with a place in two parts: "a nurse in Buffalo, New York, / was hurt"."""
    behind = comma + 1
    while behind < len(parse.tokens) and parse.tokens[behind].is_name and parse.tokens[behind].timex < 0:
        behind += 1
    closed = behind > comma + 1 and parse.tokens[comma - 1].is_name and parse.low(behind) in (",", ".", "")
    return min(behind, len(parse.tokens) - 1) if closed else comma


def _fronted(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    first, _ = _vital(link)
    opening = parse.tokens[kept[0]]
    adverbial = opening.low in PREPOSITIONS or opening.timex >= 0 or tk.is_gerund(opening) or tk.is_adverb(opening)
    adverbial = adverbial or any(p.first == kept[0] and p.form is Form.PARTICIPLE for p in parse.predicates)
    comma = next((index for index in _commas(parse, kept) if index < first), -1)
    words = subject(parse, first) if comma >= 0 else []
    owner = next((index for index in kept if words and parse.tokens[index].start == words[0].start), -1)
    if adverbial and owner > comma and parse.low(owner - 1) == ",":
        comma = owner - 1
    if adverbial and comma >= 0 and parse.low(comma + 1) not in RELATIVES:
        yield {index for index in kept if index <= comma}


def _date(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    """Drop days behind the event's verb: the row shows its date anyway."""
    _, last = _vital(link)
    tokens = parse.tokens
    timed = [index for index in kept if index > last and tokens[index].timex >= 0]
    if not timed or (link.predicate is not None and link.predicate.negated):  # it may be the day that is denied
        return
    number = parse.tokens[timed[0]].timex
    if any(parse.tokens[index].timex != number for index in timed):
        return
    covered = {index for index in timed if parse.tokens[index].timex == number}
    nearest = min(covered) - 1 - (parse.low(min(covered) - 1) in PREPOSITIONS)
    if link.predicate is not None and link.predicate.form is Form.PARTICIPLE and nearest <= last:
        return
    behind = min(covered) - 1
    while behind > last and tk.is_adverb(parse.tokens[behind]):
        behind -= 1
    before = parse.low(behind)
    after = parse.low(max(covered) + 1)
    if before in ("on", "in") and behind == min(covered) - 1 > last:
        covered.add(min(covered) - 1)
    elif before in PREPOSITIONS or before in TIME_SUBORDINATORS or before in DETERMINERS or before in _MARKED:
        return
    if after not in ("'s", "'", "of") and after not in COORDINATORS:
        yield covered


def _inner_date(parse: Parse, kept: list[int], link: Link) -> Iterator[set[int]]:
    """Drop a day between a subject and its verb: "The mayor on Tuesday condemned"."""
    first, _ = _vital(link)
    number = parse.tokens[first - 1].timex if first and not link.nominal else -1
    if number < 0:
        return
    covered = [place for place in range(first) if parse.tokens[place].timex == number]
    before = covered[0] - 1
    if covered != list(range(covered[0], first)) or before < 0:
        return
    if parse.low(before) == "on":
        covered.append(before)
        before -= 1
    low = parse.low(before)
    closed = (
        low in RELATIVES
        or low == "that"
        or low in PREPOSITIONS
        or low in DETERMINERS
        or low in TIME_SUBORDINATORS
        or low in COORDINATORS
    )
    if (
        before >= 0
        and before in kept
        and parse.tokens[before].is_word
        and not closed
        and not tk.is_adverb(parse.tokens[before])
    ):
        yield set(covered)


def _trimmed(parse: Parse, kept: list[int], link: Link, longest: int) -> list[int]:
    """Cut before the last preposition, conjunction or clause that leaves a line of the right length."""
    _, last = _vital(link)
    reached = widths(parse, kept)
    for size in range(len(kept) - 1, 0, -1):
        index, before = kept[size], kept[size - 1]
        if before <= last and not (before == last and link.nominal):
            break
        if (
            reached[size - 1] > longest
            or not _may_cut(parse, index, before)
            or _lacks_complement(parse, index, link)
            or _dangles(parse, kept[:size])
        ):
            continue
        if reached[size - 1] < _SHORTEST:
            break
        return kept[:size]
    return _cut_hard(parse, kept, last, reached, longest)


def _cut_hard(parse: Parse, kept: list[int], last: int, reached: list[int], longest: int) -> list[int]:
    """Cut before a second clause or a free form in -ing, where nothing better leaves a line of the right length."""
    for size in range(len(kept) - 1, 0, -1):
        index, before = kept[size], kept[size - 1]
        if before < last or reached[size - 1] < _SHORTEST:
            break
        if reached[size - 1] > longest or parse.low(before) in UNFINISHED:
            continue
        second = parse.low(index) in COORDINATORS and _verb_ahead(parse, index) and not _splits_clause(parse, index)
        free = tk.is_gerund(parse.tokens[index]) and tk.lemma(parse.low(index)) in _TELLING
        if second or (free and before not in parse.heads and parse.tokens[before].is_word):
            return kept[:size]
    return kept


def _verb_ahead(parse: Parse, index: int) -> bool:
    return any(p.finite and index < p.first <= index + _SECOND for p in parse.predicates)


def _dangles(parse: Parse, kept: list[int]) -> bool:
    """Whether a line would end in a piece behind a comma that tells nothing alone: "was hit, about 200 feet"."""
    commas = _commas(parse, kept)
    comma = kept.index(commas[-1]) if commas else -1
    if comma <= 0 or any(index in parse.heads for index in kept[comma:]):
        return False
    if all(parse.tokens[index].is_name or parse.low(index) in COORDINATORS for index in kept[comma + 1 :]):
        return False
    opening = parse.low(kept[comma + 1]) if comma + 1 < len(kept) else ""
    return opening == "about" or (opening not in PREPOSITIONS and opening not in COORDINATORS)


def _lacks_complement(parse: Parse, index: int, link: Link) -> bool:
    """Whether a cut takes away what was ordered, planned or asked: "ordered the staff / in Kyiv to leave"."""
    after = parse.clause(link.head) + 1
    telling = link.predicate is not None and not link.nominal and link.predicate.lemma in REPORTING
    if telling and after < len(parse.starts) and parse.starts[after] >= index and parse.kinds[after] in _CONTENT:
        return True
    for predicate in parse.predicates:
        if predicate.first >= index and predicate.form is Form.INFINITIVE:
            cue, verb = governor(parse, predicate)
            if verb is not None and verb is link.predicate and is_cue(cue):
                return True
    return False


def _may_cut(parse: Parse, index: int, before: int) -> bool:
    low = parse.low(index)
    if low == "at" and parse.low(index + 1) in ("least", "most"):
        return False
    opens = (
        low in PREPOSITIONS
        or low in COORDINATORS
        or low in (",", "after", "before", "as", "while", "because", "when", "following")
        or index in parse.starts
        or _reduced(parse, index)
    )
    if not opens or low in _NEVER_CUT_BEFORE or parse.low(before) in UNFINISHED or parse.low(before) in QUOTES:
        return False
    clause = parse.clause(index)
    if index in parse.starts and parse.kinds[clause] in _CONTENT:
        return False
    if before in parse.heads or _splits_clause(parse, index):
        return False
    if low == "what" or ((low in COORDINATORS or low == ",") and _splits_pair(parse, index)):
        return False
    if low == "to":
        infinitive = next((p for p in parse.predicates if p.first == index and p.form is Form.INFINITIVE), None)
        return infinitive is not None and not is_cue(governor(parse, infinitive)[0])
    particle = parse.low(before) in ("up", "down", "out", "off", "over", "back", "away")
    if (
        low == ","
        and parse.tokens[before].is_name
        and index + 1 < len(parse.tokens)
        and parse.tokens[index + 1].is_name
    ):
        return False
    joined = low in COORDINATORS and (parse.tokens[before].is_name or particle)
    inside_date = parse.tokens[index].timex >= 0 and parse.tokens[index].timex == parse.tokens[before].timex
    return not (joined or inside_date)


def _reduced(parse: Parse, index: int) -> bool:
    """Whether a participle behind its noun begins here: "a letter / sent by the mayor"."""
    if index not in parse.firsts:
        return False
    verb = next(p for p in parse.predicates if p.first == index)
    return verb.form in (Form.PARTICIPLE, Form.GERUND) and parse.low(index - 1) not in PREPOSITIONS


def _splits_pair(parse: Parse, index: int) -> bool:
    """Whether a cut before "and" or a comma parts a pair: "strong, lasting ties", "both here and there"."""
    start = max(0, index - _PAIR)
    if any(parse.low(place) in ("both", "either", "between") for place in range(start, index)):
        return True
    following = index + 1
    if parse.low(following) in COORDINATORS:
        following += 1
    if following >= len(parse.tokens):
        return False
    token = parse.tokens[following]
    opens = token.low in DETERMINERS or token.low in PREPOSITIONS or token.low in SUBJECTS or token.low in RELATIVES
    opens = opens or not token.is_word or token.is_name or token.timex >= 0 or token.low[:1].isdigit()
    verb = any(p.first <= following <= p.head for p in parse.predicates) or tk.is_adverb(token)
    return not (opens or verb or following in parse.starts or token.low in _SUBORDINATING)


def _splits_clause(parse: Parse, index: int) -> bool:
    """Whether a cut leaves a subject without its verb."""
    clause = parse.clause(index - 1)
    verbs = [p for p in parse.predicates if p.finite and parse.clause(p.head) == clause]
    if not verbs:
        return parse.kinds[clause] in _CONTENT
    return all(p.first >= index for p in verbs)
