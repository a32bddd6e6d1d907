"""Phrases that a line can do without: with a preposition, of purpose, adverbs, "of" behind people."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.events import tokens as tk
from timeline.events.governor import governor, is_cue
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    DETERMINERS,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    REPORTING,
    TIME_SUBORDINATORS,
    UNFINISHED,
    Form,
    is_dash,
)
from timeline.events.link import is_event_noun
from timeline.events.names import TITLES
from timeline.events.speakers import is_human
from timeline.languages.en.events import firstnames, syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.events.grammar import Parse

SPARE_ADVERBS = frozenset(syntax.SPARE_ADVERBS.split())
KEPT_PREPOSITIONS = frozenset(syntax.KEPT_PREPOSITIONS.split())
NEEDY = frozenset(syntax.NEEDY.split())
MARKS = DASHES | {",", ";", ":", ".", "(", ")"}
COPULAS = frozenset(("be", "become", "remain", "stay", "seem", "look", "appear"))
GIVEN = firstnames.GIVEN
NESTED = frozenset(("that", "complement", "relative", "attached"))
DAYWORDS = frozenset(("on", "in", "at"))
_AT_A_TIME = frozenset(("begin", "start", "end", "happen", "occur"))
_CONTROLLING = frozenset(syntax.CONTROLLING.split())
_STATES = frozenset(syntax.STATES.split())
_VALUING = frozenset(syntax.VALUING.split())
_SIZES = frozenset(("$", "€", "£", "about", "around", "nearly", "almost", "some", "roughly", "up", "least", "more"))
_NEGATIONS = frozenset(("not", "n't", "never", "no", "nobody", "nor", "without"))
PARTICLES = frozenset(("up", "down", "out", "off", "over", "back", "away", "along", "together", "forward", "ahead"))
_TELLING_MORE = RELATIVES | {"including", "notably", "especially", "particularly", "such"}
"""What tells more of the word before its comma."""
_DEGREES = frozenset("so as more very too most quite rather pretty fairly how less really".split())
_NEAR = 12
_FAR = 30
_LISTED = 8
_SUBJECT = 4


class Unit(NamedTuple):
    """Tokens that a line can do without, and what it loses by that."""

    loss: float
    first: int
    end: int
    letter: float = 0.05
    """What it loses by each letter of them."""


BINDING = DASHES | {"/"}
WHOLE = 0.02
"""By each letter of a clause or an aside, which goes as a whole."""


def adverb(parse: Parse, index: int) -> Iterator[Unit]:
    """Yield an adverb, unless it is denied, compared or of a title: "not really", "as closely", "called Truly Cold"."""
    before = parse.low(index - 1)
    titled = index > 0 and parse.tokens[index].text[0].isupper() and parse.tokens[index - 1].is_word
    quoted = sum(low in QUOTES for low in parse.lows[:index]) % 2 > 0
    if not (titled or quoted) and before not in _NEGATIONS and before not in _DEGREES:
        yield Unit(1.0, index, index + 1)


def chain_end(parse: Parse, first: int) -> int:
    """Where a phrase ends with all that hangs on it: at a mark, a clause, a verb or a date."""
    place = first
    while place < len(parse.tokens):
        token = parse.tokens[place]
        if place > first and (place in parse.starts or values(parse, place) or _second_aim(parse, first, place)):
            break
        ends = token.low in MARKS or is_dash(parse, place) or (token.low in QUOTES and place > first)
        if ends and (token.low != "," or not _goes_on(parse, place)):
            break
        if token.timex >= 0 and place > first and parse.tokens[place - 1].timex != token.timex:
            before = parse.heads.get(place - 2)
            if before is not None and before.form is Form.PARTICIPLE:
                place += 1  # "a tower built / in 1832" is of that year
                continue
            if parse.low(place - 1) in DAYWORDS or parse.low(place - 1) in TIME_SUBORDINATORS:
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


def _second_aim(parse: Parse, first: int, place: int) -> bool:
    """Whether an infinitive joins one in front of a phrase: "to bring men / from York / and to cancel flights"."""
    verb = parse.firsts.get(place + 1)
    joined = parse.low(place) in COORDINATORS and verb is not None and verb.form is Form.INFINITIVE
    return joined and parse.low(place + 1) == "to" and not any(i in parse.heads for i in range(first, place))


def _goes_on(parse: Parse, comma: int) -> bool:
    """Whether a comma parts names: "in Elmham, Norfolk", "in Elmham, Diss and Ely"."""
    after = comma + 1 + (parse.low(comma + 1) in COORDINATORS)
    if after >= len(parse.tokens) or comma in parse.starts or after in parse.starts:
        return False
    following = parse.tokens[after]
    person = following.low.rstrip(".") in TITLES or following.low in GIVEN
    return parse.tokens[comma - 1].is_name and following.is_name and following.timex < 0 and not person


def splits_range(parse: Parse, index: int) -> bool:
    """Whether a token stands inside two dates that a mark binds: "2 / – / 3 July"."""
    mark = index if parse.low(index) in BINDING else index - 1
    if parse.low(mark) not in BINDING or not 0 < mark < len(parse.tokens) - 1:
        return False
    return parse.tokens[mark - 1].timex >= 0 and parse.tokens[mark + 1].timex >= 0


def stuck(parse: Parse, end: int) -> bool:
    """Whether a phrase that ends here would lose its rest: before a quotation, at an abbreviation."""
    low = parse.low(end)
    if end in parse.firsts and parse.tokens[end - 1].word.adverb and not parse.heads.get(end - 1):
        return True  # "for their previously / planned talks"
    return (
        low in QUOTES or low == "(" or (low == "." and end < len(parse.tokens) - 1) or parse.low(end - 1) in UNFINISHED
    )


def negates(parse: Parse, first: int, end: int) -> bool:
    """Whether a stretch of tokens holds a negation."""
    return not _NEGATIONS.isdisjoint(parse.lows[first:end])


def phrase(parse: Parse, index: int, main: int) -> Iterator[Unit]:
    """Yield a phrase that begins with a preposition, with all that hangs on it."""
    dated = parse.tokens[index].timex >= 0 or (parse.low(index) in DAYWORDS and _starts_date(parse, index + 1))
    if index in parse.firsts or dated or not _spare(parse, index) or values(parse, index):
        return
    end = with_clauses(parse, chain_end(parse, index + 1))
    if end <= index + 1 or stuck(parse, end) or negates(parse, index, end):
        return
    clause = parse.clause(index)
    verbless = parse.kinds[clause] in ("that", "relative") and not any(
        p.finite and parse.clause(p.head) == clause and not index <= p.head < end for p in parse.predicates
    )
    if index < main < end or verbless or _told_further(parse, end) or lists(parse, end):
        return
    if parse.low(end) == "," and parse.low(end + 1) in _TELLING_MORE:
        return
    inner = index < main
    twofold = parse.low(index + 1) in COORDINATORS and parse.low(index + 2) in PREPOSITIONS
    if inner and not twofold and not COORDINATORS.isdisjoint(parse.lows[index:end]) and parse.low(end) != ",":
        return
    behind = index - 1
    while behind > 0 and (
        parse.tokens[behind].timex >= 0
        or parse.tokens[behind].word.adverb
        or (parse.low(behind) in DAYWORDS and parse.tokens[behind + 1].timex >= 0)
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
    if parse.low(end) == "," and "," in parse.lows[index:end]:  # a list of names
        if not inner:
            return
        end += 1
    yield Unit(5.5 if inner else 4.0 + (parse.low(index) == "to"), index, end)


def _starts_date(parse: Parse, index: int) -> bool:
    return index < len(parse.tokens) and parse.tokens[index].timex >= 0


def lists(parse: Parse, comma: int) -> bool:
    """Whether a comma stands between members of a list without verbs: "with maps, / tables and notes"."""
    if parse.low(comma) != ",":
        return False
    for place in range(comma + 1, min(comma + _LISTED, len(parse.tokens))):
        low = parse.low(place)
        if place in parse.heads or low in RELATIVES or parse.tokens[place].timex >= 0:
            return False
        if low in COORDINATORS:
            return place not in parse.starts and not any(
                one in parse.firsts for one in range(place + 1, place + _SUBJECT)
            )
    return False


def _told_further(parse: Parse, end: int) -> bool:
    """Whether a day behind a phrase is followed by a clause that tells more of it: "of the raid / last year that"."""
    behind = end
    while behind < len(parse.tokens) and (parse.tokens[behind].timex >= 0 or parse.low(behind) in DAYWORDS):
        behind += 1
    return behind > end and behind in parse.starts and parse.kinds[parse.clause(behind)] in NESTED


def _spare(parse: Parse, index: int) -> bool:
    """Whether what stands before a preposition does without it, and it opens no condition or indirect question."""
    before, after = parse.tokens[index - 1], parse.low(index + 1)
    if not before.is_word and before.low not in ("%", ")"):
        return False
    if before.low in UNFINISHED or (before.low in tk.ADVERBS and before.low not in SPARE_ADVERBS):
        return False
    bound = (
        before.low in ("apart", "aside")
        or (before.word.gerund and not is_event_noun(before.low))
        or (parse.low(index) == "by" and after[:1].isdigit() and parse.low(index - 2)[:1].isdigit())  # "2 m / by 3 m"
        or before.low in NEEDY
        or before.low in PARTICLES
        or parse.low(index - 2) in PREPOSITIONS
    )
    conditional = after == "case" or (after == "the" and parse.low(index + 2) in ("case", "event"))
    bound = bound or (after in _STATES and index + 1 not in parse.starts)
    return not (bound or conditional or after in RELATIVES or after in ("whether", "least", "most"))


def values(parse: Parse, index: int) -> bool:
    """Whether "at" tells how much something is estimated at: "put the loss / at $4 million"."""
    number = parse.low(index + 1) in _SIZES or parse.low(index + 1)[:1].isdigit()
    if parse.low(index) != "at" or not number or parse.tokens[index + 1].timex >= 0:
        return False
    return any(p.lemma in _VALUING and p.head < index for p in parse.predicates)


def with_clauses(parse: Parse, end: int) -> int:
    """Take in the clauses that tell more of the last noun of a phrase."""
    while end < len(parse.tokens) and end in parse.starts and parse.kinds[parse.clause(end)] in NESTED:
        _, end = parse.span(parse.clause(end))
        while parse.low(end - 1) in (".", ",", "”"):
            end -= 1
    return end


def purpose(parse: Parse, index: int) -> Iterator[Unit]:
    """Yield an infinitive that tells what for, and hangs on no plan, order or noun that asks for it."""
    verb = next((p for p in parse.predicates if p.first == index), None)
    if verb is None or verb.form is not Form.INFINITIVE or index < 2:
        return
    if index - 1 in parse.heads or parse.low(index - 1) in UNFINISHED or is_cue(governor(parse, verb)[0]):
        return
    before = parse.tokens[index - 1]
    if not before.is_word or before.word.adverb or before.low in NEEDY or is_cue(before.low):
        return
    ruling = governor(parse, verb)[1]
    if asking(parse, index) >= 0 or (ruling is not None and ruling.lemma in COPULAS):
        return
    if any(
        parse.low(place) in REPORTING or tk.lemma(parse.low(place)) in REPORTING for place in range(index - 4, index)
    ):
        return
    end = chain_end(parse, verb.head + 1)
    if end in parse.starts and parse.low(end) == "where":
        end = with_clauses(parse, end)
    helps = end == verb.head + 1 and end in parse.firsts  # "to help / keep the port open"
    if not (helps or negates(parse, index, end) or stuck(parse, end)):
        yield Unit(5.0, index, end)


def joins_adjectives(parse: Parse, comma: int) -> bool:
    """Whether a comma stands between two words that tell of one noun: "a long, / costly war"."""
    degree = parse.low(comma - 2) in _DEGREES or (comma > 1 and parse.tokens[comma - 2].word.adverb)
    if parse.low(comma - 2 - degree) not in DETERMINERS or comma + 2 >= len(parse.tokens):
        return False
    after = parse.tokens[comma + 1]
    noun = parse.tokens[comma - 1].is_name or is_human(parse.low(comma - 1))
    opens = after.low in DETERMINERS or after.low in PREPOSITIONS or after.low in RELATIVES or after.is_name
    opens = opens or (after.low in COORDINATORS and parse.low(comma + 2) in RELATIVES)
    verb = comma + 1 in parse.firsts or comma + 1 in parse.starts or comma + 2 in parse.heads
    return not (noun or opens or verb or after.timex >= 0 or after.word.adverb or not parse.tokens[comma + 2].is_word)


def asking(parse: Parse, index: int) -> int:
    """Token number of the verb that asks for an infinitive: "wants two envoys / to meet them"; -1 for none."""
    for place in range(index - 1, max(0, index - _FAR) - 1, -1):
        if parse.tokens[place].word.lemma in _CONTROLLING:
            return place
        another = parse.low(place) == "to" and place in parse.firsts
        if another or (place in parse.starts and parse.kinds[parse.clause(place)] == "stop"):
            return -1
        if place in parse.heads and place <= index - _NEAR:
            return -1
    return -1


def is_noun(parse: Parse, gerund: int) -> bool:
    """Whether a form in -ing is a noun behind an adjective, with no article: "saw fierce / fighting between"."""
    before = parse.tokens[gerund - 1]
    plain = before.is_word and before.text.islower() and before.timex < 0 and not before.low.endswith("s")
    opens = gerund - 2 in parse.heads or parse.low(gerund - 2) in PREPOSITIONS
    event = is_event_noun(parse.low(gerund)) and before.low not in UNFINISHED
    return plain and opens and event and not (before.word.adverb or before.word.past)


def spare_of(parse: Parse, index: int) -> bool:
    """Whether an "of" only names more closely whom a noun means: "the relatives of the boy"."""
    noun = parse.low(index - 1)
    return index + 1 < len(parse.tokens) and noun.endswith("s") and noun not in NEEDY and is_human(noun)


def shares_owner(parse: Parse, index: int) -> bool:
    """Whether two nouns are of the same: "restore the mills / and the harbor of the town"."""
    twin = parse.lows[index : index + 2] == ["and", "the"] and parse.low(index + 3) == "of"
    return twin and "the" in (parse.low(index - 2), parse.low(index - 3)) and index - 1 not in parse.heads
