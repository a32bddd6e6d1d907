"""The clause behind another that tells of another time: its date is not that of the clause in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, REPORTING, THIRD_PERSON, Form
from timeline.events.line import width
from timeline.events.link import is_event_noun
from timeline.events.names import BODIES, PRONOUNS, subject
from timeline.events.speakers import is_human
from timeline.languages.en.events import nouns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link
    from timeline.events.tokens import Token

_APART = frozenset(("before", "until", "till", "since", "after", "once", "because"))
"""What opens a clause of another time; "when", "while" and "as" open one of the same."""
_LIMITS = frozenset(("until", "till", "before"))
_LOCATING = frozenset(("in", "at", "on", "near", "across", "off", "into", "from", "for"))
_STRETCHING = frozenset(("from", "between", "until", "till"))
_HELD = frozenset(("that", "complement", "relative", "quote", "attached"))
"""Clauses that go on from the one in front."""
_BODIES = BODIES | frozenset(nouns.INSTITUTIONS.split())
_ENDING = frozenset("die drown collapse fall fail stop quit resign withdraw cancel retire disappear vanish".split())
"""Who does these may never do what stands behind "before"."""
_OBJECTS = frozenset(("it", "them", "him", "her"))
_PLACED = 3
"""Tokens from a preposition to the noun that it places something by: "in the inner harbour"."""


def own_time(parse: Parse, link: Link, *, named: bool) -> list[int]:
    """Token numbers of a dated clause that tells of another time than the one in front, with its subject.

    "The pipe leaked oil before / it was sealed in May" gives "the pipe was sealed in May". None where it is not known
    what its pronoun stands for: that reads better with the clause in front. `named` is whether a name replaces it.
    """
    verb = link.predicate
    if verb is None or link.apart or verb.lemma in REPORTING or parse.clause(link.head) != parse.clause(verb.head):
        return []
    if not verb.finite:
        return [] if link.nominal else _of_gerund(parse, verb)
    start, last = parse.span(parse.clause(verb.head))
    if link.nominal and (verb.form is not Form.PAST or "," in parse.lows[start : max(link.head, verb.head)]):
        return []
    main = _main(parse, start) if any(token.timex >= 0 for token in parse.tokens[start:last]) else None
    if main is None or parse.low(start) not in _APART or (main.negated and parse.low(start) in _LIMITS):
        return []  # "did not reopen until it was mended in May" tells of one time
    if parse.low(start) == "because" and (verb.form is Form.PRESENT or parse.low(start - 1) in ("not", "n't")):
        return []
    last = _joined(parse, verb, last)
    last = end_of_told(parse, verb, last)
    words = subject(parse, verb.first)
    owner = _places(parse, words)
    if not owner or owner[0] <= start or owner[-1] < verb.first - 1 or parse.low(owner[0]) in COORDINATORS:
        return []
    own = link.nominal and link.head in owner and owner[0] == start + 1  # "since / a May 3 raid / killed ten"
    if any(token.timex >= 0 for token in parse.tokens[start : owner[-1]]) and not own:
        return []  # "came before the court on Monday was", "after the end of May / taxes rose"
    pronoun = parse.low(owner[0])
    if pronoun not in PRONOUNS:
        return list(range(start + 1, last))
    if len(owner) > 1 or pronoun not in THIRD_PERSON:
        return []
    if named and pronoun != "it":
        return list(range(owner[0], last))
    if pronoun == "it" and parse.low(start) == "because":
        return []  # "because it rained on Sunday"
    empty = parse.kinds[parse.clause(start) + 1 :][:1] in (["that"], ["complement"])  # "since it emerged that"
    standing = [] if empty else _standing_for(parse, pronoun, main, start)
    return [*standing, *range(owner[0] + 1, last)] if standing else []


def joined(parse: Parse, link: Link, begin: int, longest: int) -> list[int]:
    """Token numbers of a dated clause joined to one that leaves it no room: "it is in debt, / and in May it fled".

    Its subject takes the place of a pronoun that can stand for nothing else; a line of it with the pronoun is still
    better than one of the clause in front, which tells of another time.
    """
    verb = link.predicate
    if verb is None or link.nominal or not verb.finite or parse.kinds[parse.clause(verb.head)] != "coordinate":
        return []
    start, last = parse.span(parse.clause(verb.head))
    owner = _places(parse, subject(parse, verb.first))
    if len(owner) != 1 or parse.low(owner[0]) not in THIRD_PERSON or owner[0] <= start or owner[0] != verb.first - 1:
        return []
    finite = (p for p in parse.predicates if p.finite and begin <= p.head < start)
    main = next((p for p in finite if parse.kinds[parse.clause(p.head)] in ("", "resumed")), None)
    dated = any(token.timex >= 0 for token in parse.tokens[start : owner[0]])
    if main is None or not dated or width(parse, list(range(begin, verb.head + 1))) < longest:
        return []
    clause = parse.clause(verb.head) + 1
    while clause < len(parse.kinds) and parse.kinds[clause] in _HELD:
        _, last = parse.span(clause)
        clause += 1
    last -= last == len(parse.tokens) and not parse.tokens[last - 1].is_word
    standing = _standing_for(parse, parse.low(owner[0]), main, start)
    return [*(standing or owner), *range(verb.first, last)]


def _of_gerund(parse: Parse, verb: Predicate) -> list[int]:
    """Put the subject of the main verb before a form in -ing: "Roe taught before / becoming a judge in 2001".

    What came after it on the day that it has came on that day too, unless the main verb has one of its own.
    """
    lead = parse.low(verb.first - 1)
    if verb.form is not Form.GERUND or lead not in _APART - {"since", "because"}:
        return []  # "since becoming a judge in 2001" bounds what it stands with
    clause = parse.clause(verb.head)
    first, end = parse.span(clause)
    main = [p for p in parse.predicates if p.finite and parse.clause(p.head) == clause]
    if len(main) != 1 or main[0].lemma in REPORTING or parse.kinds[clause] in ("relative", "that"):
        return []
    if parse.kinds[clause] == "complement" and parse.low(verb.first - 2) == ",":
        return []  # "he waited until he felt the wind had dropped, before / leaving at 11:20"
    fronted = main[0].first > verb.head
    comma = next((i for i in range(verb.head, end) if parse.low(i) == "," and parse.tokens[i].timex < 0), end)
    inside = range(verb.first - 1, comma)
    other = any(token.timex >= 0 for i, token in enumerate(parse.tokens[first:end], first) if i not in inside)
    other = other or any(parse.low(i) in _STRETCHING and parse.tokens[i + 1].timex >= 0 for i in inside[:-1])
    if any(min(main[0].head, verb.head) < p.head < max(main[0].first, verb.first) for p in parse.predicates):
        return []  # "defended the mayor leaving before / meeting them"
    if (fronted and (comma >= main[0].first or verb.first - 1 != first)) or (lead == "after" and not other):
        return []
    owner = _places(parse, subject(parse, main[0].first))
    if not owner or parse.low(owner[0]) in PRONOUNS or any(parse.tokens[i].timex >= 0 for i in owner):
        return []
    owner = [i for i in owner if not fronted or i > comma]
    while comma > verb.head + 1 and not parse.tokens[comma - 1].is_word:
        comma -= 1
    if lead in _LIMITS and (main[0].passive or main[0].lemma in _ENDING):
        return []  # "died before / finishing the book in May"
    points = _OBJECTS.intersection(parse.lows[verb.head : comma]) - set(parse.lows[: main[0].head + _PLACED])
    return [] if points else [*owner, *range(verb.first, comma)]


def _joined(parse: Parse, verb: Predicate, last: int) -> int:
    """Where a clause ends at a verb of another tense, joined to one in front: "since it fell / and has risen"."""
    for place in range(verb.head + 1, last - 1):
        behind = parse.firsts.get(place + 1)
        if parse.low(place) in COORDINATORS and behind is not None and behind.finite and behind.form is not verb.form:
            return place
    return last


def end_of_told(parse: Parse, verb: Predicate, last: int) -> int:
    """Where a clause ends without the marks and the "and" behind it."""
    while last > verb.head + 1 and (not parse.tokens[last - 1].is_word or parse.low(last - 1) in COORDINATORS):
        last -= 1
    return last


def _main(parse: Parse, start: int) -> Predicate | None:
    """Find the verb of the clause that a clause stands right behind."""
    clause = parse.clause(start)
    if clause <= 0 or parse.kinds[clause] != "subordinate" or parse.kinds[clause - 1] == "quote":
        return None
    front = clause - 1
    while (
        front > 0
        and parse.kinds[front] == "complement"
        and not any(p.finite and parse.clause(p.head) == front for p in parse.predicates)
    ):
        front -= 1  # "has reported / 400 birds / since"
    return next((p for p in parse.predicates if p.finite and parse.clause(p.head) == front), None)


def _standing_for(parse: Parse, pronoun: str, main: Predicate, start: int) -> list[int]:
    """Token numbers of the subject in front, where a pronoun can stand for nothing else."""
    owner = _places(parse, subject(parse, main.first))
    if not owner or parse.low(owner[0]) in PRONOUNS or _rivalled(parse, pronoun, main.head + 1, start):
        return []
    noun = next((i - 1 for i in owner[1:] if parse.low(i) in PREPOSITIONS), owner[-1])
    low = parse.low(noun)
    several = (low.endswith("s") and not low.endswith("ss")) or any(parse.low(i) == "and" for i in owner)
    if pronoun == "they":
        return owner if several else []
    if several and not parse.tokens[noun].is_name:
        return []
    who = parse.low(parse.starts[parse.clause(main.head)]) == "who"
    return owner if (who or is_human(low)) == (pronoun != "it") else []


def _rivalled(parse: Parse, pronoun: str, first: int, end: int) -> bool:
    """Whether anything but a place is named there: the pronoun behind may stand for that. A body is no "he"."""
    for place in range(first, end):
        token = parse.tokens[place]
        named = token.low in DETERMINERS or token.is_name or token.low == "'s"
        if pronoun in ("he", "she") and token.low in DETERMINERS and _is_body(parse, place + 1, end):
            continue
        if named and token.timex < 0 and _LOCATING.isdisjoint(parse.lows[max(first, place - _PLACED) : place]):
            return True
    return False


def _is_body(parse: Parse, first: int, end: int) -> bool:
    """Whether a noun group from a token on is a body or an event, as far as the next word that joins another to it."""
    head = first
    while head + 1 < end and parse.tokens[head + 1].is_word and parse.low(head + 1) not in PREPOSITIONS | COORDINATORS:
        head += 1
    own = parse.low(first - 1) not in ("his", "her") or head == first
    return own and (parse.low(head) in _BODIES or is_event_noun(parse.low(head)))


def _places(parse: Parse, words: Sequence[Token]) -> list[int]:
    starts = {word.start for word in words}
    return [index for index, token in enumerate(parse.tokens) if token.start in starts]
