"""An overlong line brought to length by what it can best do without: whole constituents, those of least loss first."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.events import tokens as tk
from timeline.events.governor import governor, is_cue
from timeline.events.grammar import (
    ADJECTIVES,
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    UNFINISHED,
    Form,
    Parse,
)
from timeline.events.line import width
from timeline.events.names import TITLES
from timeline.events.speakers import is_human
from timeline.events.subjects import subject_of
from timeline.languages.en.events import firstnames, syntax

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence


_SPARE_ADVERBS = frozenset(syntax.SPARE_ADVERBS.split())
_KEPT_PREPOSITIONS = frozenset(syntax.KEPT_PREPOSITIONS.split())
_CONDITIONS = frozenset(("if", "unless", "whether", "until", "lest", "except"))
_PRO_HEADS = frozenset(
    ("those", "anyone", "everyone", "someone", "people", "one", "ones", "all", "that", "what", "the")
)
_MARKS = DASHES | {",", ";", ":", ".", "(", ")"}
_COPULAS = frozenset(("be", "become", "remain", "stay", "seem", "look", "appear"))
_GIVEN = frozenset(f"{firstnames.MALE} {firstnames.FEMALE}".split())
_AT_A_TIME = frozenset(("begin", "start", "end", "happen", "occur"))
_NEAR = 6
_NEGATIONS = frozenset(("not", "n't", "never", "no", "nobody", "nor", "without"))
_WITH_CONTENT = frozenset(("that", "complement", "quote"))
_NESTED = frozenset(("that", "complement", "relative", "attached"))
_FREE = frozenset(
    ("using", "saying", "adding", "calling", "citing", "leaving", "bringing", "killing", "wounding", "injuring")
)
_DAYWORDS = frozenset(("on", "in", "at"))


class Unit(NamedTuple):
    """Tokens that a line can do without, and what it loses by that."""

    loss: float
    first: int
    end: int


def pruned(parse: Parse, line: Sequence[int], vital: Collection[int], longest: int) -> tuple[list[int], float]:
    """Leave out whole constituents, never a token of `vital`, until a line fits; empty where it cannot. Tell the loss.

    The least dear go first, of two alike the later one; then what had no need to go comes back, the dearest first.
    Negations, hedges, conditions and what a verb cannot do without stay in any case.
    """
    kept = list(line)
    while len(kept) > 1 and parse.low(kept[-1]) in _MARKS and parse.low(kept[-1]) != ")":
        kept = kept[:-1]
    longest += 1  # the width counts a blank in front
    if width(parse, kept) <= longest:
        return kept, 0.0
    if any(left >= right for left, right in pairwise(kept)) or ("only" in parse.words and "but" in parse.words):
        return [], 0.0
    inside = set(kept)
    owner = _subject(parse, vital)
    units = sorted(
        (
            unit
            for unit in _units(parse, kept, vital, owner)
            if inside.issuperset(range(unit.first, unit.end)) and not any(unit.first <= v < unit.end for v in vital)
        ),
        key=lambda unit: (unit.loss, -unit.first),
    )
    gone: list[Unit] = []
    for unit in units:
        gone.append(unit)
        if width(parse, _without(kept, gone)) <= longest:
            break
    else:
        return [], 0.0
    for unit in sorted(gone, key=lambda unit: (-unit.loss, unit.first)):
        fewer = [other for other in gone if other is not unit]
        if width(parse, _tidy(parse, _without(kept, fewer))) <= longest:
            gone = fewer
    return _tidy(parse, _without(kept, gone)), sum(unit.loss for unit in gone)


def _without(kept: Sequence[int], gone: Sequence[Unit]) -> list[int]:
    dropped = {index for unit in gone for index in range(unit.first, unit.end)}
    return [index for index in kept if index not in dropped]


def _tidy(parse: Parse, kept: list[int]) -> list[int]:
    """Take off marks that are left at the ends or stand side by side."""
    line: list[int] = []
    for index in kept:
        mark = parse.low(index) in (",", ";") or parse.low(index) in DASHES
        if mark and (not line or parse.low(line[-1]) in (",", ";") or parse.low(line[-1]) in DASHES):
            continue
        line.append(index)
    while len(line) > 1 and parse.low(line[-1]) in (",", ";", ":", "(", "—", "–", "--"):
        line.pop()
    return line


def _subject(parse: Parse, vital: Collection[int]) -> int:
    """Return the token number at which the subject of the verb begins that a line is about; -1 where none is known."""
    verb = next((p for p in parse.predicates if p.head in vital and p.finite), None)
    words = subject_of(parse, verb) if verb is not None else []
    return next((place for place, token in enumerate(parse.tokens) if words and token.start == words[0].start), -1)


def _units(parse: Parse, kept: Sequence[int], vital: Collection[int], owner: int) -> Iterator[Unit]:
    main = min(vital)
    for place, index in enumerate(kept):
        low = parse.low(index)
        if low in _SPARE_ADVERBS and parse.tokens[index].timex < 0:
            yield from _adverb(parse, index)
        elif low in PREPOSITIONS and low not in _KEPT_PREPOSITIONS and place:
            yield from _phrase(parse, index, main)
        elif low == "to" or (low in PREPOSITIONS and index in parse.firsts):
            yield from _purpose(parse, index)
        if index in parse.starts and place:
            yield from _clause(parse, index, main)
        if low in COORDINATORS and place:
            yield from _second(parse, index, main)
        if low == "of" and place > 1 and _spare_of(parse, index):
            end = _chain_end(parse, index + 1)
            if end not in parse.starts and not _stuck(parse, end):
                yield Unit(7.5, index, end)
        if low == "that" and parse.tokens[index - 1].word.lemma in REPORTING and not parse.low(index + 1) == "that":
            yield Unit(0.5, index, index + 1)
        if low == "(" and place > 2:
            yield from _spelled_out(parse, index)
        if low in _GIVEN and place and parse.tokens[index].is_name:
            yield from _title(parse, kept, place)
        if low == "," and place:
            yield from (unit for unit in _between_commas(parse, index, main) if not unit.first <= owner < unit.end)
    yield from _dates(parse, kept, main)
    yield from _fronted(parse, kept, main)
    for predicate in parse.predicates:
        if predicate.form in (Form.PARTICIPLE, Form.GERUND) and predicate.first != main:
            yield from _reduced(parse, predicate.first, predicate.head, predicate.form)
    for index in kept:
        if parse.low(index) in _FREE and index not in parse.heads:
            yield from _reduced(parse, index, index, Form.GERUND)


def _spelled_out(parse: Parse, index: int) -> Iterator[Unit]:
    """Yield a name that its short form follows in brackets: "the World Health Organization / (WHO)"."""
    short = parse.tokens[index + 1].text if index + 2 < len(parse.tokens) else ""
    if not (short.isupper() and len(short) > 1 and parse.low(index + 2) == ")"):
        return
    first, initials = index, ""
    while (
        first > 0
        and len(initials) < len(short)
        and (parse.tokens[first - 1].is_name or parse.low(first - 1) in ("of", "for", "and", "the"))
    ):
        first -= 1
        if parse.tokens[first].is_name:
            initials = parse.tokens[first].text[0] + initials
    if initials.upper() == short and len(short) > 1:
        first -= parse.low(first - 1) == "the"
        yield Unit(1.0, first, index + 1)
        yield Unit(1.0, index + 2, index + 3)


def _title(parse: Parse, kept: Sequence[int], place: int) -> Iterator[Unit]:
    """Yield the title before a full name: "Secretary of State / Jane Roe"."""
    index = kept[place]
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if after is None or not after.is_name or after.timex >= 0:
        return
    first = index
    while first > 0 and (
        (parse.tokens[first - 1].is_name and parse.tokens[first - 1].timex < 0)
        or (parse.low(first - 1) in ("of", "for", "the") and first - 1 > 0 and parse.tokens[first - 2].is_name)
        or (parse.low(first - 1) == "and" and _joins_bodies(parse, first - 1))
    ):
        first -= 1
    words = parse.lows[first:index]
    if first < index and any(word.rstrip(".") in TITLES for word in words) and _stands_free(parse.low(first - 1)):
        yield Unit(2.8, first, index)


def _joins_bodies(parse: Parse, index: int) -> bool:
    """Whether an "and" stands inside the name of a body: "the Ports and Harbors Office", not "Ann Roe and"."""
    before = parse.lows[max(0, index - 3) : index]
    named = index > 0 and parse.tokens[index - 1].is_name and parse.tokens[index + 1].is_name
    return named and _GIVEN.isdisjoint(before) and TITLES.isdisjoint(before)


def _stands_free(before: str) -> bool:
    """Whether a word before a title leaves it whole: not the article, "former", "and" of it."""
    return before not in DETERMINERS and before not in COORDINATORS and before not in ADJECTIVES and before != "then"


def _adverb(parse: Parse, index: int) -> Iterator[Unit]:
    before = parse.low(index - 1)
    if before not in _NEGATIONS and before not in ("so", "as", "more", "very", "too"):
        yield Unit(1.0, index, index + 1)


def _chain_end(parse: Parse, first: int) -> int:
    """Where a phrase ends with all that hangs on it: at a mark, a clause, a verb or a date."""
    place = first
    while place < len(parse.tokens):
        token = parse.tokens[place]
        if place in parse.starts and place > first:
            break
        if token.low in _MARKS or (token.low in QUOTES and place > first):
            if token.low != "," or not _goes_on(parse, place):
                break
        if token.timex >= 0 and place > first and parse.tokens[place - 1].timex != token.timex:
            if parse.low(place - 1) in _DAYWORDS:
                return place - 1
            if parse.low(place - 1) not in DETERMINERS and parse.low(place - 1) not in PREPOSITIONS:
                break
        if place in parse.firsts:
            verb = next(p for p in parse.predicates if p.first == place)
            gerund = verb.form in (Form.GERUND, Form.PARTICIPLE)
            if verb.finite or (not gerund and parse.low(place) != "to"):
                return place - (parse.low(place - 1) in COORDINATORS)
        place += 1
    return place


def _goes_on(parse: Parse, comma: int) -> bool:
    """Whether a comma parts names: "in Elmham, Norfolk", "in Elmham, Diss and Ely"."""
    after = comma + 1 + (parse.low(comma + 1) in COORDINATORS)
    if after >= len(parse.tokens) or comma in parse.starts or after in parse.starts:
        return False
    following = parse.tokens[after]
    person = following.low.rstrip(".") in TITLES or following.low in _GIVEN
    return parse.tokens[comma - 1].is_name and following.is_name and following.timex < 0 and not person


def _stuck(parse: Parse, end: int) -> bool:
    """Whether a phrase that ends here would go without its rest: an opening quotation, the full stop of an abbreviation."""
    low = parse.low(end)
    return low in QUOTES or (low == "." and end < len(parse.tokens) - 1) or parse.low(end - 1) in UNFINISHED


def _phrase(parse: Parse, index: int, main: int) -> Iterator[Unit]:
    """Yield a phrase that begins with a preposition, with all that hangs on it."""
    before = parse.tokens[index - 1]
    if index in parse.firsts or parse.tokens[index].timex >= 0:
        return
    if not before.is_word and before.low not in ("%", ")"):
        return
    if before.low in UNFINISHED or (before.low in tk.ADVERBS and before.low not in _SPARE_ADVERBS):
        return
    if parse.low(index + 1) in RELATIVES or parse.low(index + 1) == "whether":
        return
    if parse.low(index - 2) in PREPOSITIONS or before.low in _PARTICLES or parse.low(index + 1) in ("least", "most"):
        return
    end = _with_clauses(parse, _chain_end(parse, index + 1))
    if end <= index + 1 or _stuck(parse, end) or _negates(parse, index, end):
        return
    clause = parse.clause(index)
    verbless = parse.kinds[clause] in ("that", "relative") and not any(
        p.finite and parse.clause(p.head) == clause and not index <= p.head < end for p in parse.predicates
    )
    if index < main < end or verbless:
        return
    if parse.low(index + 1) in ("case", "the") and parse.low(index + 2 - (parse.low(index + 1) == "case")) in (
        "case",
        "event",
    ):
        return
    inner = index < main
    twofold = parse.low(index + 1) in COORDINATORS and parse.low(index + 2) in PREPOSITIONS
    if inner and not twofold and not COORDINATORS.isdisjoint(parse.lows[index:end]) and parse.low(end) != ",":
        return
    behind = index - 1
    while behind > 0 and (
        parse.tokens[behind].timex >= 0
        or parse.tokens[behind].word.adverb
        or (parse.low(behind) in _DAYWORDS and parse.tokens[behind + 1].timex >= 0)
    ):
        behind -= 1
    governing = parse.heads.get(behind)
    if governing is not None:
        if not governing.finite or not (governing.passive or governing.lemma in _AT_A_TIME):
            return
        yield Unit(6.5, index, end)
        return
    if parse.tokens[behind].word.participle and parse.low(behind).endswith("ed"):
        return
    if governed_by(parse, index):
        return
    end += inner and parse.low(end) == "," and "," in parse.lows[index:end]
    yield Unit(5.5 if inner else 4.0 + (parse.low(index) == "to"), index, end)


def _with_clauses(parse: Parse, end: int) -> int:
    """Take in the clauses that tell more of the last noun of a phrase."""
    while end < len(parse.tokens) and end in parse.starts and parse.kinds[parse.clause(end)] in _NESTED:
        _, end = parse.span(parse.clause(end))
        while parse.low(end - 1) in (".", ",", "”"):
            end -= 1
    return end


def governed_by(parse: Parse, index: int) -> bool:
    """Whether an adjective or a noun before a preposition says little without it: "ready for", "access to"."""
    return parse.low(index - 1) in _NEEDY


_NEEDY = frozenset(syntax.NEEDY.split())
_CONTROLLING = frozenset(syntax.CONTROLLING.split())
_PARTICLES = frozenset(("up", "down", "out", "off", "over", "back", "away", "along", "together", "forward", "ahead"))
_DATED = frozenset(syntax.DAYWORDS.split())


def _negates(parse: Parse, first: int, end: int) -> bool:
    return not _NEGATIONS.isdisjoint(parse.lows[first:end])


def _purpose(parse: Parse, index: int) -> Iterator[Unit]:
    """Yield an infinitive that tells what for, and hangs on no plan, order or noun that asks for it."""
    verb = next((p for p in parse.predicates if p.first == index), None)
    if verb is None or verb.form is not Form.INFINITIVE or index < 2:
        return
    if index - 1 in parse.heads or parse.low(index - 1) in UNFINISHED or is_cue(governor(parse, verb)[0]):
        return
    before = parse.tokens[index - 1]
    if not before.is_word or before.word.adverb or before.low in _NEEDY or is_cue(before.low):
        return
    ruling = governor(parse, verb)[1]
    opening = ruling.head if ruling is not None and ruling.head < index else max(0, index - _NEAR)
    asked = any(parse.tokens[place].word.lemma in _CONTROLLING for place in range(opening, index))
    if asked or (ruling is not None and ruling.lemma in _COPULAS):
        return
    if any(
        parse.low(place) in REPORTING or tk.lemma(parse.low(place)) in REPORTING for place in range(index - 4, index)
    ):
        return
    end = _chain_end(parse, verb.head + 1)
    if not _negates(parse, index, end) and not _stuck(parse, end):
        yield Unit(5.0, index, end)


def _clause(parse: Parse, start: int, main: int) -> Iterator[Unit]:
    """Yield a clause that only adds to another, with those inside it and the comma before it."""
    clause = parse.clause(start)
    kind = parse.kinds[clause]
    opener = parse.low(start)
    told_of = (
        kind == "that"
        and opener == "that"
        and parse.low(start - 1) not in _PRO_HEADS
        and any(
            p.first == start + 1 or (p.first == start + 2 and tk.is_adverb(parse.tokens[start + 1]))
            for p in parse.predicates
            if p.finite
        )
    )
    if told_of and start > main and start - 1 not in parse.heads and parse.tokens[start - 1].is_word:
        end = _with_clauses(parse, start)
        if not _negates(parse, start, end) and not _stuck(parse, end):
            yield Unit(6.0, start, end)
    if kind in _WITH_CONTENT or kind == "resumed" or opener in _CONDITIONS or clause <= 0:
        return
    before = parse.low(start - 1)
    if start - 1 in parse.heads or (before in UNFINISHED and before not in ("and",)):
        return
    last = clause + 1
    while last < len(parse.starts) and parse.kinds[last] in (
        _NESTED if kind in ("relative", "attached") else _NESTED | _WITH_CONTENT
    ):
        last += 1
    end = parse.starts[last] if last < len(parse.starts) else len(parse.tokens)
    while end > start and parse.low(end - 1) in (".", "”", '"'):
        end -= 1
    if end <= start + 1:
        return
    first = start - (before == "," or before in DASHES or before == ";")
    apart = first < start
    if kind == "relative":
        if opener == "what" or before in _PRO_HEADS or opener in ("how", "why", "whether"):
            return
        if apart and parse.low(end - 1) != "," and last < len(parse.starts):
            return
        if not apart and parse.low(end - 1) == ",":
            return
        yield Unit(2.0 if apart else 6.0, first, end)
    elif kind == "attached":
        yield Unit(2.5, first, end)
    elif kind in ("coordinate", "stop") or (kind == "quote" and opener in COORDINATORS):
        if start > main:
            yield Unit(3.0, first, end)
    elif kind in ("subordinate", "tail") and start > main:
        if before in tk.ADVERBS or before == "even":
            return
        yield Unit(3.5 if apart else 4.5, first, end)


def _second(parse: Parse, index: int, main: int) -> Iterator[Unit]:
    """Yield a second verb that a subject has: "came / and told the council", and the first where the second counts."""
    verb = next((p for p in parse.predicates if p.first in (index + 1, index + 2)), None)
    if verb is None or (verb.first == index + 2 and not tk.is_adverb(parse.tokens[index + 1])):
        return
    clause = parse.clause(index - 1)
    earlier = [p for p in parse.predicates if p.head < index and parse.clause(p.head) == clause]
    if not earlier or parse.low(index) not in ("and", "but"):
        return
    first = index - (parse.low(index - 1) == ",")
    if verb.finite and index > main and earlier[-1].finite:
        end = _chain_end(parse, verb.head + 1)
        while end < len(parse.tokens) and end in parse.starts and parse.kinds[parse.clause(end)] in _WITH_CONTENT:
            end = _chain_end(parse, end + 1)
        if parse.low(end) in ("", ".", ",", ";") or end in parse.starts or end >= len(parse.tokens):
            yield Unit(4.0, first, end)
    elif verb.form is Form.INFINITIVE and index > main and earlier[-1].form is Form.INFINITIVE:
        end = _chain_end(parse, verb.head + 1)
        if parse.low(end) in ("", ".", ",", ";") or end in parse.starts or end >= len(parse.tokens):
            yield Unit(4.5, first, end)
    elif verb.finite and verb.first <= main <= verb.head:
        roots = [p for p in earlier if p.finite]
        whole = len(roots) == len(earlier) == 1 and parse.kinds[clause] not in ("relative", "that")
        root = roots[0] if whole else None
        if root is not None and not root.negated and not verb.negated and root.lemma not in REPORTING:
            yield Unit(4.2, root.first, index + 1)


def _spare_of(parse: Parse, index: int) -> bool:
    """Whether an "of" only names more closely whom a noun means: "the relatives of the boy"."""
    noun = parse.low(index - 1)
    return index + 1 < len(parse.tokens) and noun.endswith("s") and noun not in _NEEDY and is_human(noun)


def _between_commas(parse: Parse, left: int, main: int) -> Iterator[Unit]:
    """Yield what stands between two commas without a verb of its own, and is no member of a list."""
    right = next(
        (i for i in range(left + 1, len(parse.tokens)) if parse.low(i) in (",", ";") and parse.tokens[i].timex < 0),
        len(parse.tokens) - 1,
    )
    if parse.tokens[left].timex >= 0 or right == left + 1:
        return
    inside = range(left + 1, right)
    if any(p.first in inside and (p.finite or p.form is Form.INFINITIVE) for p in parse.predicates):
        return
    if any(place in parse.starts and parse.kinds[parse.clause(place)] in ("coordinate",) for place in inside):
        return
    lows = parse.lows
    if _negates(parse, left, right) or not COORDINATORS.isdisjoint(lows[left + 1 : left + 2]):
        return
    if any(low in ("and", "or") for low in lows[right + 1 : right + 8]) and parse.low(left + 1) not in _INCLUDING:
        return
    if any(low in ("and", "or") for low in lows[left + 1 : right]) and parse.low(left + 1) not in (
        *_INCLUDING,
        "the",
        "a",
        "an",
    ):
        return
    if lows[left + 1] in _CONDITIONS:
        return
    after = right + 1 if parse.low(right) == "," else right
    if parse.low(right) == "," and left > main and right + 1 < len(parse.tokens):
        after = right  # the comma that is left parts what follows as before
    yield Unit(2.0, left, after)


_INCLUDING = frozenset(("including", "notably", "especially", "particularly"))


def _dates(parse: Parse, kept: Sequence[int], main: int) -> Iterator[Unit]:
    """Yield a day behind a verb or between subject and verb: the row shows it anyway."""
    place = 0
    while place < len(kept):
        number = parse.tokens[kept[place]].timex
        if number < 0:
            place += 1
            continue
        begin = place
        while place < len(kept) and parse.tokens[kept[place]].timex == number:
            place += 1
        first, end = kept[begin], kept[place - 1] + 1
        if parse.low(first) in ("about", "around"):
            continue
        before, after = parse.low(first - 1), parse.low(end)
        if after in ("'s", "'", "of") or after in COORDINATORS or before in COORDINATORS:
            continue
        if before in _DAYWORDS:
            first -= 1
            before = parse.low(first - 1)
        elif (
            parse.low(first) not in _DATED
            or before in PREPOSITIONS
            or before in DETERMINERS
            or before in ("as", "since", "until", "before", "after")
        ):
            continue
        follows = parse.tokens[end] if end < len(parse.tokens) else None
        modifies = (
            follows is not None
            and follows.is_word
            and not (
                end in parse.firsts
                or follows.low in PREPOSITIONS
                or end in parse.starts
                or follows.timex >= 0
                or follows.low == "to"
            )
        )
        verb = parse.heads.get(first - 1)
        if verb is not None and not verb.finite:
            continue
        if modifies and not (verb is not None and first > main and follows is not None and follows.low in DETERMINERS):
            continue
        if before in UNFINISHED and first - 1 not in parse.heads:
            continue
        if verb is not None and verb.lemma in ("be", "last", "take", "end", "begin"):
            continue
        if before == "," and after == ",":
            end += 1
        if first == kept[0]:
            continue
        yield Unit(3.0, first - (before == ","), end)


def _fronted(parse: Parse, kept: Sequence[int], main: int) -> Iterator[Unit]:
    """Yield a phrase or clause before the subject, with its comma."""
    opening = parse.tokens[kept[0]]
    if opening.low in _CONDITIONS or _without_lead(parse, kept[0]):
        return
    clause = parse.clause(kept[0])
    subordinate = parse.kinds[clause] == "subordinate" or opening.low in (
        "when",
        "while",
        "because",
        "although",
        "though",
        "after",
        "before",
        "since",
        "as",
    )
    led = (
        opening.low in PREPOSITIONS or opening.timex >= 0 or tk.is_gerund(opening) or subordinate or opening.word.adverb
    )
    if not led:
        return
    for index in kept:
        if index >= main:
            return
        if parse.low(index) != "," or parse.tokens[index].timex >= 0:
            continue
        after = parse.tokens[index + 1]
        opens = after.low in DETERMINERS or after.low in SUBJECTS or after.is_name
        enough = not subordinate or any(p.finite and kept[0] < p.head < index for p in parse.predicates)
        finite = next((p for p in parse.predicates if p.finite and p.first > index), None)
        comma = finite is not None and any(parse.low(i) == "," for i in range(index + 1, finite.first))
        if opens and enough and not comma and finite is not None and finite.first <= main:
            if not _negates(parse, kept[0], index):
                yield Unit(4.0, kept[0], index + 1)
            return


def _without_lead(parse: Parse, index: int) -> bool:
    return parse.low(index) in ("without", "despite", "given", "according", "under")


def _reduced(parse: Parse, first: int, head: int, form: Form) -> Iterator[Unit]:
    """Yield a participle behind its noun: "a letter / sent by the mayor"."""
    if first < 2:
        return
    before = parse.tokens[first - 1]
    comma = before.low == ","
    before = parse.tokens[first - 1 - comma]
    if not before.is_word or before.low in UNFINISHED or before.timex >= 0 or first - 1 in parse.heads:
        return
    if before.word.adverb or before.low in ("while", "when", "as", "after", "before", "since"):
        return
    governing = next(
        (p for p in reversed(parse.predicates) if p.head < first and parse.clause(p.head) == parse.clause(first)), None
    )
    if (
        form is Form.GERUND
        and governing is not None
        and governing.lemma in ("see", "hear", "find", "keep", "leave", "spend", "stop", "be", "have")
    ):
        return
    if parse.low(head + 1) not in PREPOSITIONS and form is Form.PARTICIPLE:
        return
    end = _chain_end(parse, head + 1)
    if not _negates(parse, first, end) and not _stuck(parse, end):
        yield Unit(2.5 if comma else 5.5, first - comma, end)
