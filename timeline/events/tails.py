"""Where a line may end before its end."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.clausal import restricts
from timeline.events.comparisons import correlates, limits_rank
from timeline.events.distances import measured, opens_distance
from timeline.events.governor import governor, is_cue
from timeline.events.grammar import (
    COORDINATORS,
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
from timeline.events.line import widths
from timeline.events.link import is_event_noun
from timeline.events.phrases import (
    DAYWORDS,
    NEEDY,
    PARTICLES,
    asking,
    is_noun,
    joins_adjectives,
    shares_owner,
    splits_range,
    values,
)
from timeline.languages.en.events import nouns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.grammar import Predicate
    from timeline.events.link import Link

_LOOSE = frozenset(("relative", "attached", "subordinate", "coordinate", "resumed", "stop", "tail"))
_CONTENT = frozenset(("that", "complement", "quote"))
_NEVER_CUT_BEFORE = frozenset(("of", "'s", "-", "/", "&", "than", "per"))
_NEEDED = DEPENDING | {"whether", "what"}
"""Openers of clauses without which a line says another thing."""
_SUBORDINATING = SUBORDINATORS | TIME_SUBORDINATORS
_MARKED = QUOTES | {"", ","}
_DEGREES_INTO = frozenset(("well", "far", "deep", "late", "long"))
_SHORTEST = 20
_LISTED = 8
_PAIR = 6
_LEAST_OF_ALL = 0.5
"""Of the room for a line, where it ends before a detail."""
_ENDING = PREPOSITIONS | COORDINATORS | {",", "after", "before", "as", "while", "because", "when", "following"}
"""What a line may end before, besides clauses and verbs."""
_SPARE = 40
"""Characters that other cuts may save in a line that ends later."""
_SECOND = 4
"""Tokens from "and" to the verb of a second clause."""
_TELLING = frozenset(("explain", "describe", "say", "call", "use", "include", "cite", "note"))
_COMPLEMENTING = frozenset(("for", "with", "about", "against", "of", "into"))
_WITH_CONTENT = frozenset(nouns.WITH_CONTENT.split())
_OWNING = frozenset(("its", "his", "her", "their"))
_AIMED = frozenset(nouns.AIMED.split())
_OWNED = 12
"""Tokens from such a noun to its infinitive, with whose it is between the two."""
_ARTICLES = frozenset(("a", "an", "the"))


def tails(parse: Parse, kept: Sequence[int], link: Link, longest: int) -> Iterator[tuple[int, int]]:
    """Yield how many tokens of a line may stay where it ends earlier, the most first, and the letters that this saves.

    Never less than its verb stays. Up to the first that is no longer than `longest`: before a preposition, a
    conjunction or a clause; if there is none, before a second clause or a free form in -ing.
    """
    last = link.vital[-1]
    reached = widths(parse, kept)
    most = bisect_right(reached, longest + _SPARE)
    lows, firsts, starts = parse.lows, parse.firsts, parse.starts
    asked = _asked(parse, link)
    for may_end in (_behind_complement, _at_clause):
        for size in range(min(most, len(kept) - 1), 0, -1):
            before, index = kept[size - 1], kept[size]
            if before <= last and (before < last or not link.nominal):
                break
            plain = may_end is _behind_complement and lows[index] not in _ENDING
            if plain and index not in firsts and index not in starts:
                continue
            if index in starts and parse.kinds[parse.clause(index)] == "resumed" and index in firsts:
                continue  # the verb of the subject before
            letters = reached[size - 1]
            if letters < _SHORTEST:
                break
            if may_end(parse, kept, size, link) and not any(index in stretch for stretch in asked):
                yield size, reached[-1] - letters
                if letters <= longest:
                    return


def _asked(parse: Parse, link: Link) -> list[range]:
    """Stretches that no line may end in: from a verb that asks for something to what is asked for, or planned."""
    stretches = []
    for verb in parse.predicates:
        if verb.form is not Form.INFINITIVE:
            continue
        asker = asking(parse, verb.first)
        if asker >= 0:
            stretches.append(range(asker + 1, verb.first + 1))
        cue, governing = governor(parse, verb)
        if governing is not None and governing is link.predicate and is_cue(cue):
            stretches.append(range(verb.first + 1))
        aim = _is_aim(parse, verb)
        stretches += [range(aim + 1, verb.head + 1)] if aim else []
    return stretches


def _is_aim(parse: Parse, verb: Predicate) -> int:
    """Token number of the noun that something is, and whose infinitive this is: "it is an / effort by them to stop it".

    0 for none.
    """
    behind = range(verb.first - 1, max(0, verb.first - _OWNED), -1)
    noun = next((i for i in behind if parse.low(i) in _AIMED and parse.low(i + 1) in ("by", "of", "from")), 0)
    copula = next((p for p in reversed(parse.predicates) if p.head < noun), None)
    return noun if copula is not None and copula.lemma == "be" and noun - copula.head <= _SECOND else 0


def _behind_complement(parse: Parse, kept: Sequence[int], size: int, link: Link) -> bool:
    """Whether a line may end before a phrase, unless the verb is about it: "asked on Monday for help / in Rome"."""
    return not _parts_complement(parse, kept[size]) and _at_phrase(parse, kept, size, link)


def _at_phrase(parse: Parse, kept: Sequence[int], size: int, link: Link) -> bool:
    """Whether a line may end before the preposition, conjunction or clause that stands at a place of it."""
    index = kept[size]
    if not _may_cut(parse, index, kept[size - 1]) or _lacks_content(parse, index, link) or splits_range(parse, index):
        return False
    return not _dangles(parse, kept[:size])


def _at_clause(parse: Parse, kept: Sequence[int], size: int, _: Link) -> bool:
    """Whether a line may end before the second clause or the free form in -ing that stands at a place of it."""
    index, before = kept[size], kept[size - 1]
    if parse.low(before) in UNFINISHED:
        return False
    second = parse.low(index) in COORDINATORS and _verb_ahead(parse, index) and not _splits_clause(parse, index)
    free = tk.is_gerund(parse.tokens[index]) and tk.lemma(parse.low(index)) in _TELLING
    return second or (free and before not in parse.heads and parse.tokens[before].is_word)


def ended(parse: Parse, line: Sequence[int], link: Link, longest: int) -> list[int]:
    """Cut a line that nothing else brings to its length, before a phrase, a clause or a detail; empty where none is."""
    reached, lows, firsts, starts = widths(parse, line), parse.lows, parse.firsts, parse.starts
    asked = [stretch for stretch in _asked(parse, link) if stretch.start == link.vital.stop]
    for size in range(min(bisect_right(reached, longest + 1), len(line) - 1), 0, -1):
        if reached[size - 1] < _LEAST_OF_ALL * longest or line[size - 1] < link.vital[-1]:
            break
        index = line[size]
        if lows[index] not in _ENDING and index not in firsts and index not in starts:
            continue
        may_end = _at_phrase(parse, line, size, link) or _at_detail(parse, line, size, link)
        if may_end and not any(index in stretch for stretch in asked):
            return list(line[:size])
    return []


def _at_detail(parse: Parse, kept: Sequence[int], size: int, link: Link) -> bool:
    """Whether a line may end before a detail: "a plan / that includes", "flew home / to appeal", "a rule / on what"."""
    index, before = kept[size], kept[size - 1]
    word = parse.tokens[before]
    if not word.is_word or before in parse.heads or word.low in UNFINISHED:
        return False
    if _lacks_content(parse, index, link) or _dangles(parse, kept[:size]) or _splits_clause(parse, index):
        return False
    low = parse.low(index)
    if low == "to":
        while before > 0 and (parse.tokens[before].timex >= 0 or parse.low(before) in DAYWORDS):
            before -= 1
        word = parse.tokens[before]
        bound = word.word.adverb or word.word.participle or word.word.gerund or word.low in NEEDY
        bound = bound or word.low in PARTICLES or before in parse.heads or word.low[:1].isdigit()
        bound = bound or (is_cue(tk.lemma(word.low)) and not _in_object(parse, before, link))
        return not bound and asking(parse, index) < 0
    if word.timex >= 0:
        return False
    if word.word.gerund and not is_event_noun(word.low):
        return False
    asked_what = low in PREPOSITIONS and parse.low(index + 1) in ("what", "how") and word.low not in NEEDY
    of_event = low == "of" and is_event_noun(word.low) and word.low not in NEEDY and parse.low(index - 3) != "and"
    joined = low in COORDINATORS and word.low.endswith("s") and not word.is_name and not word.word.adverb
    joined = joined and not shares_owner(parse, index)
    return asked_what or of_event or joined or restricts(parse, index) or _made_by(parse, index)


def _made_by(parse: Parse, index: int) -> bool:
    """Whether a relative clause tells by a pronoun who did what to its noun: "the work / that we have done"."""
    before = parse.low(index - 1)
    if parse.low(index) != "that" or parse.low(index + 1) not in SUBJECTS or before in _WITH_CONTENT:
        return False
    introduced = any(parse.low(place) in DETERMINERS for place in range(max(0, index - _SECOND), index - 1))
    return introduced and not parse.tokens[index - 1].word.participle


def _in_object(parse: Parse, place: int, link: Link) -> bool:
    """Whether a noun is what the verb of the line is about: "signed an executive / order"."""
    verb = link.predicate
    if verb is None or not verb.finite or verb.negated or verb.head >= place or link.nominal:
        return False
    return not any(p.head in range(verb.head + 1, place + 1) for p in parse.predicates) and not any(
        parse.low(between) in PREPOSITIONS for between in range(verb.head + 1, place)
    )


def _commas(parse: Parse, kept: Sequence[int]) -> list[int]:
    lows = parse.lows
    return [index for index in kept if lows[index] == ","]


def _verb_ahead(parse: Parse, index: int) -> bool:
    return any(p.finite and index < p.first <= index + _SECOND for p in parse.predicates)


def _dangles(parse: Parse, kept: Sequence[int]) -> bool:
    """Whether a line would end in a piece behind a comma that tells nothing alone: "was hit, about 200 feet"."""
    commas = _commas(parse, kept)
    comma = kept.index(commas[-1]) if commas else -1
    if comma <= 0 or any(index in parse.heads for index in kept[comma:]):
        return False
    if all(parse.tokens[index].is_name or parse.low(index) in COORDINATORS for index in kept[comma + 1 :]):
        return False
    opening = parse.low(kept[comma + 1]) if comma + 1 < len(kept) else ""
    return opening == "about" or (opening not in PREPOSITIONS and opening not in COORDINATORS)


def _lacks_content(parse: Parse, index: int, link: Link) -> bool:
    """Whether a cut takes away what was said: "said / in Rome that the port is open"."""
    after = parse.clause(link.head) + 1
    telling = link.predicate is not None and not link.nominal and link.predicate.lemma in REPORTING
    return telling and after < len(parse.starts) and parse.starts[after] >= index and parse.kinds[after] in _CONTENT


def _may_cut(parse: Parse, index: int, before: int) -> bool:
    """Whether a line may end between two tokens; every pair is asked several times."""
    known = parse.ends.get((index, before))
    if known is None:
        known = parse.ends[index, before] = _parts(parse, index, before)
    return known


def _parts(parse: Parse, index: int, before: int) -> bool:
    low = parse.low(index)
    least = low == "at" and parse.low(index + 1) in ("least", "most")
    if least or values(parse, index) or limits_rank(parse, index) or correlates(parse, index):
        return False
    if low == "into" and parse.low(before) in _DEGREES_INTO:
        return False  # "until well into May"
    if measured(parse, index) < index:
        return False  # "three years / after it closed"
    opens = low in _ENDING or index in parse.starts or _reduced(parse, index) or opens_distance(parse, index)
    if not opens or low in _NEVER_CUT_BEFORE or parse.low(before) in UNFINISHED or parse.low(before) in QUOTES:
        return False
    clause = parse.clause(index)
    if index in parse.starts and parse.kinds[clause] in _CONTENT:
        return False
    if before in parse.heads or _splits_clause(parse, index):
        return False
    if low == "," and joins_adjectives(parse, index):
        return False
    if low in PREPOSITIONS and parse.low(index + 1) in RELATIVES:
        return False  # "the forces / with which it is allied"
    if low == "what" or ((low in COORDINATORS or low == ",") and _splits_pair(parse, index)):
        return False
    if low == "to":
        infinitive = next((p for p in parse.predicates if p.first == index and p.form is Form.INFINITIVE), None)
        cued = infinitive is None or is_cue(governor(parse, infinitive)[0])
        return not cued and asking(parse, index) < 0
    particle = parse.low(before) in ("up", "down", "out", "off", "over", "back", "away")
    if (
        low == ","
        and parse.tokens[before].is_name
        and index + 1 < len(parse.tokens)
        and parse.tokens[index + 1].is_name
    ):
        return False
    joined = low in COORDINATORS and (particle or _joins_names(parse, index))
    inside_date = parse.tokens[index].timex >= 0 and parse.tokens[index].timex == parse.tokens[before].timex
    return not (joined or inside_date)


def _parts_complement(parse: Parse, index: int) -> bool:
    """Whether only a day stands between a verb and what it is about: "asked on Monday / for help"."""
    before = index - 1
    if parse.low(index) not in _COMPLEMENTING or parse.tokens[before].timex < 0:
        return False
    while before > 0 and (parse.tokens[before].timex >= 0 or parse.low(before) in DAYWORDS):
        before -= 1
    verb = parse.heads.get(before)
    return verb is not None and verb.finite and not verb.passive


def _joins_names(parse: Parse, index: int) -> bool:
    """Whether an "and" joins names, dates, or what somebody has to them: "Riga / and its allies"."""
    after = index + 1 + (parse.low(index + 1) in DETERMINERS)
    if after >= len(parse.tokens) or not parse.tokens[index - 1].is_name:
        return False
    following = parse.tokens[after]
    return following.is_name or following.timex >= 0 or parse.low(index + 1) in _OWNING


def _reduced(parse: Parse, index: int) -> bool:
    """Whether a participle behind its noun begins here: "a letter / sent by the mayor"."""
    if index not in parse.firsts:
        return False
    verb = next(p for p in parse.predicates if p.first == index)
    noun = verb.form is Form.GERUND and is_noun(parse, index)
    return verb.form in (Form.PARTICIPLE, Form.GERUND) and parse.low(index - 1) not in PREPOSITIONS and not noun


def _splits_pair(parse: Parse, index: int) -> bool:
    """Whether a cut before "and" or a comma parts a pair: "strong, lasting ties", "both here and there"."""
    start = max(0, index - _PAIR)
    if any(parse.low(place) in ("both", "either", "between") for place in range(start, index)):
        return True
    if _between_two(parse, index) or shares_owner(parse, index):
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


def _between_two(parse: Parse, index: int) -> bool:
    """Whether an "and" is that of a "between" in front: "fighting between the old garrison / and the rebels"."""
    if parse.low(index) != "and":
        return False
    clause = parse.starts[parse.clause(index - 1)]
    opening = next((place for place in range(index - 1, clause, -1) if parse.low(place) == "between"), -1)
    return opening >= 0 and not any(parse.low(i) in COORDINATORS or i in parse.firsts for i in range(opening, index))


def _splits_clause(parse: Parse, index: int) -> bool:
    """Whether a cut leaves a subject without its verb."""
    clause = parse.clause(index - 1)
    verbs = [p for p in parse.predicates if p.finite and parse.clause(p.head) == clause]
    if not verbs:
        return parse.kinds[clause] in _CONTENT
    return all(p.first >= index for p in verbs)
