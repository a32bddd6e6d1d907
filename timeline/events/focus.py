"""What a line begins with where the event stands in a relative clause, a participle or a gerund."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.backtomain import back_to_main
from timeline.events.grammar import (
    COORDINATORS,
    DEPENDING,
    DETERMINERS,
    PREPOSITIONS,
    REPORTING,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
    Parse,
)
from timeline.events.line import width
from timeline.events.names import PRONOUNS, subject
from timeline.events.polarity import cancels
from timeline.events.relative import in_name, of_clause
from timeline.events.relativenoun import chain, places_before, told_of, with_joined
from timeline.languages.en.events import nouns, syntax

if TYPE_CHECKING:
    from timeline.events.grammar import Predicate
    from timeline.events.link import Link

_CLITICS = frozenset(("'s", "'re", "'ve", "'ll", "'d"))
_INTRANSITIVE = frozenset(syntax.NO_OBJECT.split())
_AT_FIRST = frozenset(syntax.AT_FIRST.split())
_POINTING = PRONOUNS | frozenset(("all", "both", "none", "some", "others", "most"))
_NO_PART = frozenset(("than", "as", "with", "after", "before", "because", "while", "when", "if"))
"""Behind a noun these begin what is no part of its group."""
_WITH_AIM = frozenset(nouns.AIMED.split())
_PRONOUNS = frozenset(("who", "whom", "which", "that"))
_OPENING = DETERMINERS - {"both", "either", "neither"}
_FEWEST = 4
_SHORT_CLAUSE = 8
_ASKING = frozenset(("ask", "request", "demand", "want", "seek", "call"))
_ADJOINING = frozenset(("on", "in", "at", "into", "during", "from", "by", "for", "with"))
_IN_NAMES = frozenset(("and", "of", "on", "for", "the"))
_LEADING_PHRASES = PREPOSITIONS | {"according"}
_SUBORDINATING = SUBORDINATORS | TIME_SUBORDINATORS
_NO_CONDITIONS = frozenset(("as", "even", "only", "what"))
_ASKING_WHETHER = frozenset(("ask", "see", "know", "wonder", "check", "inquire", "doubt", "decide", "tell", "find"))
"""Before an "if" that nothing depends on."""


def noun_group(parse: Parse, head: int) -> list[int]:
    """Token numbers of the words that lead up to a noun."""
    begin = head
    while begin > 0 and parse.tokens[begin - 1].is_word and begin - 1 not in parse.heads:
        low = parse.low(begin - 1)
        if low in PREPOSITIONS or low in COORDINATORS or low in tk.AUXILIARIES or low in DETERMINERS:
            break
        if low in TIME_SUBORDINATORS:  # "a protest before / the speech"
            break
        begin -= 1
    return list(range(begin, head + 1))


def whole_group(parse: Parse, head: int) -> list[int]:
    """Token numbers of a noun with all that hangs on it: "the 1989 spill off Alaska"."""
    begin = noun_group(parse, head)[0]
    if parse.low(begin - 1) == "," and begin > 1 and parse.tokens[begin - 2].timex >= 0:
        begin -= 1  # "the May 3, 2019, attacks"
    if begin and parse.tokens[begin - 1].timex >= 0:  # "may" looks like a verb
        while begin and parse.tokens[begin - 1].timex >= 0:
            begin -= 1
        begin = noun_group(parse, begin)[0]
    dated = any(token.timex >= 0 for token in parse.tokens[begin : head + 1])
    end = head + 1
    verb = parse.firsts.get(end)
    if verb is not None and verb.form is Form.INFINITIVE and parse.low(head) in _WITH_AIM:
        end = verb.head + 1  # "the 2017 decision / to close the port"
    while end < len(parse.tokens) and end not in parse.starts:
        if end in parse.firsts and not parse.tokens[end].text[0].isupper():
            break
        if not parse.tokens[end].is_word and parse.low(end) not in ("'s", "-"):
            break
        loose = parse.low(end) in _NO_PART and parse.low(end - 1) not in ("more", "less", "fewer")
        over = not dated and parse.tokens[end - 1].timex >= 0 > parse.tokens[end].timex  # "the raid of May 2003 / on"
        over = over and parse.low(end) != "of"  # but "the launch in May of a ship"
        loose = loose or parse.low(end) in SUBJECTS or (end == head + 1 and parse.low(end) in ("a", "an"))
        if loose or over or (dated and parse.tokens[end].timex >= 0 and parse.tokens[end - 1].timex < 0):
            break
        end += 1
    end = _narrowed(parse, end)
    hanging = PREPOSITIONS | COORDINATORS | DETERMINERS
    while end > head + 1 and parse.low(end - 1) in hanging:
        end -= 1
    while begin > 0 and parse.low(begin - 1) in _OPENING and begin - 1 not in parse.heads:
        begin -= 1
    if parse.low(begin - 1) == "of" and "'s" in parse.lows[begin:head] and in_name(parse, begin):
        begin = min(places_before(parse, begin - 1), default=begin)  # "the Gulf of / Riga's 2011 spill"
    begin += parse.low(begin) == "that" and begin < head and parse.tokens[begin + 1].is_name  # "that / Roe's May raid"
    return list(range(begin, end))


def _narrowed(parse: Parse, end: int) -> int:
    """Where a short clause with "that" ends which tells what a noun did: "a 2005 blast / that killed ten men"."""
    verb = parse.firsts.get(end + 1)
    if end not in parse.starts or parse.low(end) != "that" or verb is None or verb.form is not Form.PAST:
        return end
    _, last = parse.span(parse.clause(verb.head))
    last = next((at for at in range(verb.head, last) if parse.low(at) in (",", ";", ".")), last)
    inside = range(verb.head + 1, last)
    plain = all(parse.tokens[at].is_word and parse.tokens[at].timex < 0 and at not in parse.heads for at in inside)
    joined = any(parse.low(at) in COORDINATORS for at in inside)
    joined = joined or parse.low(last) not in ("", ".", ",", ";")
    return last if plain and inside and not joined and len(inside) <= _SHORT_CLAUSE else end


def _has_subject(parse: Parse, first: int, predicate: Predicate) -> bool:
    """Whether the one verb before has a subject beside the pronoun: "the part that / Elm plays and has played"."""
    verbs = [p for p in parse.predicates if p.finite and first < p.head < predicate.head]
    return len(verbs) == 1 and not all(_is_aside(parse, index) for index in range(first + 1, verbs[0].first))


def between_semicolons(parse: Parse, start: int, end: int, link: Link) -> tuple[int, int]:
    """Narrow a line to the sentence of several that tells of the event: "the port fell; / the mayor fled on Monday"."""
    if ";" not in parse.words:
        return start, end
    marks = [index for index in range(start, end) if parse.low(index) == ";" and parse.low(index - 2) != "&"]
    told = link.predicate
    first = link.head if told is None or link.nominal else told.first
    opening = max((index for index in marks if index < first), default=start - 1) + 1
    until = min((index for index in marks if index > link.head), default=end)
    verb = next((p for p in parse.predicates if p.finite and opening <= p.head < until), None)
    words = subject(parse, verb.first) if verb is not None else []
    if not words or words[0].start < parse.tokens[opening].start or until - opening < _FEWEST:
        return start, end
    points = words[0].low in _POINTING or any(word.low == "them" for word in words) or parse.low(first) in ("did", "do")
    return (start, end) if points and opening > start else (opening, until)


def joined_subject(parse: Parse, link: Link) -> list[int]:
    """Token numbers of the subject of a verb behind "while visiting troops / and died"; else none."""
    verb = link.predicate
    if verb is None or not verb.finite or link.nominal or parse.low(verb.first - 1) not in COORDINATORS:
        return []
    first, _ = parse.span(parse.clause(verb.head))
    aside = parse.low(first) in _SUBORDINATING and any(p.first == first + 1 and not p.finite for p in parse.predicates)
    main = next((p for p in reversed(parse.predicates) if p.finite and p.head < first), None)
    if not aside or main is None:
        return []
    starts = {word.start for word in subject(parse, main.first)}
    return [index for index in range(main.first) if parse.tokens[index].start in starts]


def with_room(parse: Parse, link: Link, kept: list[int], longest: int) -> list[int]:
    """Leave out the clause behind a subject that takes the room of its verb: "the march that was set is off"."""
    verb = link.predicate
    clause = parse.clause(link.head)
    if verb is None or link.nominal or not verb.finite or parse.kinds[clause] != "resumed" or verb.head not in kept:
        return kept
    if not (verb.negated or cancels(parse, verb)):
        return kept
    if width(parse, [index for index in kept if index <= verb.head]) <= longest:
        return kept
    opening = next(
        (parse.starts[at] for at in range(clause - 1, 0, -1) if parse.kinds[at] in ("relative", "that")),
        parse.starts[clause],
    )
    return [index for index in kept if index < opening or index >= parse.starts[clause]]


def with_condition(parse: Parse, link: Link, kept: list[int], begin: int, end: int) -> list[int]:
    """Take in an "if" or "unless" right in front, and the one behind: what depends on it is no fact."""
    aside = parse.kinds[parse.clause(link.head)] == "relative"
    led = kept[0] > begin and parse.low(kept[0] - 1) in DEPENDING
    line = [kept[0] - 1, *kept] if led and not aside else kept
    if DEPENDING.isdisjoint(parse.words):
        return line
    behind = next((index for index in range(max(line) + 1, end) if parse.low(index) in DEPENDING), end)
    asked = parse.tokens[behind - 1].word.lemma in _ASKING_WHETHER
    apart = behind == end or parse.low(behind - 1) in _NO_CONDITIONS or asked or link.head not in line
    between = range(max(line) + 1, behind)
    apart = apart or any(p.finite and p.head in between for p in parse.predicates)
    apart = apart or any(not parse.tokens[place].is_word and parse.low(place) != "," for place in between)
    last = parse.span(parse.clause(behind))[1] if not apart else 0
    verb = any(p.finite and behind < p.head < last for p in parse.predicates)
    return [*line, *range(behind, last)] if verb and parse.low(behind + 1) != "not" else line


def refocus(parse: Parse, start: int, end: int, link: Link) -> list[int] | None:
    """Begin with the noun that a relative clause or a participle tells of, without the pronoun; None elsewhere."""
    predicate = link.predicate
    if predicate is None or link.nominal:
        return None
    if parse.kinds[parse.clause(predicate.head)] == "attached":
        first, last = parse.span(parse.clause(predicate.head))
        own = parse.low(first) == "with" and parse.low(predicate.first - 1) != ","
        return list(range(first + 1, min(last, end))) if own else None
    clause = parse.clause(predicate.head)
    first, last = parse.span(clause)
    aside = parse.low(first) == "that" and parse.low(first - 1) == ","
    aside = aside or (parse.low(first) == "whom" and parse.low(first - 1) == "of")  # "men, some of whom"
    if not aside and parse.low(first) in _PRONOUNS and parse.kinds[clause] in ("relative", "that"):
        owner = places_before(parse, first)
        if not owner or owner[-1] != _before_age(parse, first - 1 - (parse.low(first - 1) == ",")):
            return None
        if of_clause(parse, first, predicate.head):
            return list(range(parse.span(clause - 1)[0], min(last, end)))
        last = back_to_main(parse, first, last)
        owner = told_of(parse, owner, first, predicate) if predicate.head < last else []
        over = (i for i in range(predicate.head, last) if parse.low(i) == "," and i + 1 in parse.firsts)
        last = next((i for i in over if parse.firsts[i + 1].finite), last)  # "a raid that killed ten, / will be"
        inner = (p for p in parse.predicates if p.finite and first < p.head < predicate.head)
        verb = predicate if predicate.finite else next(inner, predicate)
        owner = with_joined(parse, owner, verb)
        if not owner or parse.low(first + 1) in _CLITICS:
            return None
        gapped = _of_object(parse, owner, first, min(last, end), predicate)
        if gapped:
            return gapped
        cited = parse.low(first + 1) == "according"  # "the mines, which / according to the army / hit ten"
        direct = cited or all(_is_aside(parse, index) for index in range(first + 1, verb.first))
        if owner and direct and owner[0] >= start:
            return [*owner, *range(verb.first if cited else first + 1, min(last, end))]
        joined = predicate.finite and parse.low(predicate.first - 1) in COORDINATORS
        if joined and owner[0] >= start and not _has_subject(parse, first, predicate):
            return [*owner, *range(predicate.first, min(last, end))]
    if predicate.first == start == 0:
        return None
    main = any(p.finite and parse.kinds[parse.clause(p.head)] != "relative" for p in parse.predicates)
    if predicate.form is Form.PARTICIPLE and predicate.first > start and main:
        opening = _first_participle(parse, predicate)
        opening -= parse.low(opening - 1) in _AT_FIRST
        behind = opening - 1
        owner = [] if _asked_of(parse, opening) else places_before(parse, opening)
        if owner and parse.low(behind) == "," and owner[-1] == behind - 1 and behind > start:
            first = min(predicate.first, opening) if parse.low(opening) in _AT_FIRST else predicate.first
            return [*chain(parse, owner), *range(first, _aside_end(parse, predicate, min(last, end)))]
        if owner and owner[-1] == behind and parse.low(behind) not in tk.AUXILIARIES:
            return [*owner, *range(predicate.first, min(last, end))]
    return None


def _before_age(parse: Parse, index: int) -> int:
    """Where a name ends that an age stands behind: "Ann Roe / , 61, who"."""
    return index - 2 if parse.low(index).isdecimal() and parse.low(index - 1) == "," else index


def _is_aside(parse: Parse, index: int) -> bool:
    """Whether a token before a verb is an adverb or of a date: "the crowd that / on Wednesday / clashed"."""
    dated = parse.tokens[index].timex >= 0 or (
        parse.low(index) in PREPOSITIONS and index + 1 < len(parse.tokens) and parse.tokens[index + 1].timex >= 0
    )
    return dated or tk.is_adverb(parse.tokens[index])


def _of_object(parse: Parse, owner: list[int], first: int, end: int, verb: Predicate) -> list[int]:
    """Put the object behind its verb: "the town, which the army took on Monday" gives "the army took the town"."""
    if parse.low(first) not in ("which", "that", "whom") or not verb.finite or verb.passive or verb.lemma in REPORTING:
        return []
    later = next((p for p in parse.predicates if p.finite and verb.head < p.first < end), None)
    end = later.first if later is not None else end
    resumed = end < len(parse.tokens) and parse.kinds[parse.clause(end)] == "resumed"
    if parse.low(first) == "that" and later is None and not resumed:
        return []
    owner = _whole_name(parse, owner)
    before = [index for index in range(first + 1, verb.first) if parse.tokens[index].timex < 0]
    own = before and not any(index in parse.heads or not parse.tokens[index].is_word for index in before)
    if not owner or not own or parse.low(before[0]) in _LEADING_PHRASES or tk.is_adverb(parse.tokens[before[0]]):
        return []
    after = parse.low(verb.head + 1)
    gap = verb.head + 1 >= end or parse.tokens[verb.head + 1].timex >= 0 or after in _ADJOINING or after in (",", ".")
    stranded = parse.low(first - 1) in PREPOSITIONS or parse.low(end - 1) in PREPOSITIONS
    if not gap or stranded or verb.lemma in _INTRANSITIVE:
        return []
    if before == [first + 1] and parse.low(first + 1) in PRONOUNS:
        before = _standing_for(parse, first)
        if not before:
            return []
    begin = owner[0] - (owner[0] > 0 and parse.low(owner[0] - 1) in DETERMINERS)
    return [*before, *range(verb.first, verb.head + 1), *range(begin, owner[-1] + 1), *range(verb.head + 1, end)]


def _whole_name(parse: Parse, owner: list[int]) -> list[int]:
    """Take in what a name is the second part of: "the Board on Ports and / Harbors, which he convened"."""
    begin = owner[0] if owner else 0
    if not owner or parse.low(begin - 1) not in COORDINATORS or not parse.tokens[begin].is_name:
        return owner
    while begin > 1 and (parse.tokens[begin - 1].is_name or parse.low(begin - 1) in _IN_NAMES):
        begin -= 1
        if parse.low(begin) == "the" and parse.low(begin - 1) not in _IN_NAMES - {"of"}:
            break
    return list(range(begin, owner[-1] + 1)) if parse.low(begin) == "the" else owner


def _aside_end(parse: Parse, predicate: Predicate, end: int) -> int:
    """Where a participle between commas ends: "the resolution, adopted on May 3, / lets members act"."""
    comma = next((i for i in range(predicate.head, end) if parse.low(i) == "," and parse.tokens[i].timex < 0), end)
    following = (p for p in parse.predicates if p.finite and comma < p.first < end)
    return comma if comma + 1 < end and parse.low(comma + 1) not in COORDINATORS and next(following, None) else end


def _standing_for(parse: Parse, first: int) -> list[int]:
    """Token numbers of the subject before a relative clause, where "they" in it stands for that."""
    verb = next((p for p in reversed(parse.predicates) if p.finite and p.head < first), None)
    words = subject(parse, verb.first) if verb is not None and parse.low(first + 1) == "they" else []
    starts = {word.start for word in words if words[-1].low.endswith("s") and words[0].low not in PRONOUNS}
    return [place for place in range(first) if parse.tokens[place].start in starts]


def _first_participle(parse: Parse, predicate: Predicate) -> int:
    """Where the participle begins that another is joined to: "a pact / signed in May and renewed in June"."""
    place = predicate.first
    earlier = [p for p in parse.predicates if p.form is Form.PARTICIPLE and p.head < place]
    behind = place - 1
    while behind > 0 and tk.is_adverb(parse.tokens[behind]):
        behind -= 1
    joined = earlier and parse.low(behind) in COORDINATORS
    apart = joined and any(parse.low(index) == "," for index in range(earlier[-1].head, behind))
    return earlier[-1].first if joined and not apart else place


def _asked_of(parse: Parse, participle: int) -> bool:
    """Whether a plan is only asked about: "asked for a list of the raids / planned for May" tells of no raids."""
    verb = next((p for p in reversed(parse.predicates) if p.finite and p.head < participle), None)
    return verb is not None and verb.lemma in _ASKING and "of" in parse.lows[verb.head : participle]
