"""What a form in -ed is: a simple past, a participle, or an adjective before its noun."""

from __future__ import annotations

from timeline.events import tokens as tk
from timeline.events.finite import may_be_finite
from timeline.events.grammar import (
    ADJECTIVES,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
    Parse,
    Predicate,
)
from timeline.languages.en.events import nouns, syntax
from timeline.languages.en.events import status as cues

_TAKING_GERUNDS = frozenset(syntax.TAKING_GERUNDS.split())
_NAMING = frozenset(syntax.NAMING.split())
_TWO_OBJECTS = frozenset(syntax.TWO_OBJECTS.split())
_COUNTS = frozenset(nouns.COUNTS.split())
_NO_GROUP = PREPOSITIONS - {"of"}
_GROUP = 7
"""Tokens from an "and" to the verb of the noun behind it."""
_AT_FIRST = frozenset(syntax.AT_FIRST.split())
_CLOSING = 2
_SPEAKER = 4
"""Tokens of the shortest "The mayor, Roe," before its verb."""
_LEADING = (SUBORDINATORS | TIME_SUBORDINATORS) - {"whether", "lest", "if", "unless"}
_OPENING = ("", "stop", "that", "complement")
_RESUMABLE = frozenset(("relative", "that", "complement"))
_JOINING = SUBJECTS | RELATIVES | {",", "that"}
_ENDING = SUBJECTS | {",", "to"}
_NO_NOUNS = SUBJECTS | COORDINATORS | frozenset(("that", "to", "him", "them", "as", "when", "while", "after", "before"))
_ADJECTIVAL = ("ous", "ive", "ic", "ful", "less")


def attributive(parse: Parse, index: int) -> bool:
    """Whether a form in -ed is an adjective: "the destroyed tanks", "of recovered arms"."""
    if parse.low(index) in tk.PAST and parse.low(index) not in tk.PARTICIPLES:
        return False
    before = parse.low(index - 1)
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if after is None or not after.is_word or after.timex >= 0:
        return before in DETERMINERS
    if after.low in ("and", "or") and (before in DETERMINERS or before == "'s"):
        return True
    return _may_be_noun(after) and _led(parse, index)


def _may_be_noun(token: tk.Token) -> bool:
    """Whether a word may be the noun, or an adjective of it, that a form in -ed stands before."""
    return not (token.low in _NO_NOUNS or token.low in DETERMINERS or token.low in PREPOSITIONS or token.word.adverb)


def _led(parse: Parse, index: int) -> bool:
    """Whether what stands before a form in -ed leads in a noun group."""
    before = parse.low(index - 1)
    if before in ("and", "or") and index > 1:
        led = parse.tokens[index - 2].word.participle and _attributive_before(parse, index - 2)
    else:
        led = before in DETERMINERS or before in PREPOSITIONS or before == "'s" or before in ADJECTIVES
        led = led or (before.endswith(_ADJECTIVAL) and parse.low(index - 2) in DETERMINERS)
        led = led or parse.low(index) in ADJECTIVES or _taken(parse, index)
    if not led and index > 1 and parse.tokens[index - 1].word.adverb:
        led = parse.low(index - 2) in DETERMINERS or parse.low(index - 2) == "'s"
    return led


def _taken(parse: Parse, index: int) -> bool:
    """Whether a form in -ing before a form in -ed is what a verb takes: "began shipping refined oil"."""
    return (
        index > 1
        and parse.tokens[index - 1].word.gerund
        and parse.low(index).endswith("ed")
        and tk.lemma(parse.low(index - 2)) in _TAKING_GERUNDS
    )


def _attributive_before(parse: Parse, index: int) -> bool:
    before = parse.low(index - 1)
    return before in DETERMINERS or before == "'s" or before in PREPOSITIONS


def _surely_past(parse: Parse, index: int) -> bool:
    """Whether a form in -ed is no participle by its neighbors.

    As in "the minister, Ann Roe, requested the help" and "the truce that President Roe proclaimed on Tuesday held".
    """
    token, before, after = parse.tokens[index], parse.low(index - 1), parse.low(index + 1)
    if token.low in ("said", "told") or (token.low in tk.PAST and token.low not in tk.PARTICIPLES):
        return True
    lemma, clause = token.word.lemma, parse.clause(index)
    inside = parse.kinds[clause] in ("that", "relative") and parse.starts[clause] < index - 1
    named = inside and parse.tokens[index - 1].is_name and lemma in REPORTING
    apposed = before == "," and after in DETERMINERS and lemma not in _NAMING
    speaker = before == "," and lemma in REPORTING and index > _SPEAKER and parse.tokens[index - 2].is_name
    apposed = apposed or (speaker and not parse.lows[index - 2].endswith("s") and "," in parse.lows[: index - 1])
    return named or apposed or (after in syntax.PARTICLES and parse.low(index + 2) in DETERMINERS)


def _calls_off(parse: Parse, index: int) -> bool:
    """Whether what was called off stands behind: "called off talks scheduled for May", not "called off on Monday"."""
    if (tk.lemma(parse.low(index)), (parse.low(index + 1),)) not in cues.CALLED_OFF or index + 2 >= len(parse.tokens):
        return False
    behind = parse.tokens[index + 2]
    return behind.is_word and behind.timex < 0 and behind.low not in PREPOSITIONS | COORDINATORS


def _beside(parse: Parse, index: int) -> bool:
    """Whether what stands behind ", with" is told of, and no clause: "prices fell, with further falls expected"."""
    clause = parse.clause(index)
    start = parse.starts[clause]
    if parse.kinds[clause] != "attached" or parse.low(start) != "with" or index < start + _CLOSING:
        return False
    return _JOINING.isdisjoint(parse.lows[start + 1 : index])


def _beside_gerund(parse: Parse, index: int) -> bool:
    """Whether a form in -ed tells of what a form in -ing adds to: "had two dead, adding to the five / reported"."""
    clause = parse.clause(index)
    start = parse.starts[clause]
    led = parse.kinds[clause] == "attached" and parse.tokens[start].word.gerund and parse.low(start + 1) in PREPOSITIONS
    return led and index > start + _CLOSING and _JOINING.isdisjoint(parse.lows[start + 1 : index])


def _joined_name(parse: Parse, index: int, found: list[Predicate]) -> bool:
    """Whether a name between an "and" right behind a verb and a form in -ed is its subject: "fled and Roe ordered"."""
    named = index > 2 and parse.tokens[index - 1].is_name and parse.low(index - 2) in COORDINATORS
    return named and bool(found) and found[-1].head == index - 3


def _second_clause(parse: Parse, index: int, found: list[Predicate]) -> bool:
    """Whether a noun behind an "and" is the subject of a form in -ed that has an object.

    "Two men were held in Oman and the capital / saw two attacks", "Roe got a third and Doe / got a half"; not "ten men
    and a woman / paid two dollars a day" and "the port and the ships / loaded two days ago".
    """
    if not any(p.finite for p in found) or tk.lemma(parse.low(index)) in _TWO_OBJECTS or index + 2 >= len(parse.tokens):
        return False
    behind = parse.tokens[index + 1]
    counted = behind.low in _COUNTS or behind.low[:1].isdigit() or behind.low in DETERMINERS
    if not counted or behind.timex >= 0 or parse.tokens[index + 2].timex >= 0:
        return False
    joint = next((i for i in range(index - 2, max(0, index - _GROUP), -1) if parse.low(i) in COORDINATORS), 0)
    if not joint or not (parse.low(joint + 1) in DETERMINERS or parse.tokens[joint + 1].is_name):
        return False
    group = parse.tokens[joint + 1 : index]
    plain = all(token.is_word and token.timex < 0 and token.low not in _NO_GROUP for token in group)
    return plain and found[-1].head < joint


def _behind_front(parse: Parse, index: int, found: list[Predicate]) -> bool:
    """Whether a form in -ed has its subject behind the comma of a clause: "After it rained, the bus stopped"."""
    clause = parse.clause(index)
    if parse.opener(clause) not in _LEADING or parse.kinds[clause] not in _OPENING or not found:
        return False
    if sum(p.finite and parse.clause(p.head) == clause for p in found) != 1:
        return False
    commas = (i for i in range(found[-1].head + 1, index) if parse.low(i) == "," and parse.tokens[i].timex < 0)
    owner = next(commas, index) + 1
    owner += parse.low(owner) in PREPOSITIONS and parse.tokens[min(owner + 1, index)].timex >= 0
    while owner < index and (parse.tokens[owner].timex >= 0 or parse.low(owner) == ","):
        owner += 1
    opens = owner < index and (parse.low(owner) in DETERMINERS or parse.tokens[owner].is_name)
    return opens and "," not in parse.lows[owner:index]


def _has_main(parse: Parse, found: list[Predicate], clause: int) -> bool:
    """Whether a verb to the left is that of the sentence, and of no clause beside the one before."""
    around = clause > _CLOSING and parse.kinds[clause - 2] == "that"  # "the bomb / that he said / they left / fell"
    asides = ("relative", "resumed", parse.kinds[clause - 1], "that" if around else "relative")
    return any(p.finite and parse.kinds[parse.clause(p.head)] not in asides for p in found)


def _aside_before(parse: Parse, clause: int) -> str:
    """Name the clause before one, or that around it: "Roe, / who has led it / since it began, / called"."""
    before = clause - 1
    while before > 1 and parse.kinds[before] == "subordinate":
        before -= 1
    return parse.kinds[before]


def _apart_and_dated(parse: Parse, index: int, found: list[Predicate]) -> bool:
    """Whether a form in -ed behind a comma and before a time adds to a clause, and is none of several verbs.

    "It has ten ships, / built last year in Elm", "won't share his view, / voiced today"; not "fled, / returned on
    Monday and died".
    """
    clause = parse.clause(index)
    timed = index + 1 < len(parse.tokens) and parse.tokens[index + 1].timex >= 0
    told = any(
        p.finite and parse.clause(p.head) == clause and parse.low(p.first - 1) not in {",", *COORDINATORS}
        for p in found
    )  # "Angry and frustrated, the crews, many of them young, met last week"
    if parse.low(index - 1) != "," or not timed or not told or not parse.tokens[index - 2].is_word:
        return False
    return COORDINATORS.isdisjoint(parse.lows[index : parse.span(clause)[1]])


def past_or_participle(parse: Parse, index: int, found: list[Predicate]) -> Form:
    """Tell a simple past from a participle; `found` are the verb groups to the left."""
    token = parse.tokens[index]
    before, after = parse.low(index - 1), parse.low(index + 1)
    if _surely_past(parse, index) or _calls_off(parse, index):
        return Form.PAST
    clause = parse.clause(index)
    resumed = (
        parse.starts[clause] == index
        and parse.kinds[clause] == "resumed"
        and _aside_before(parse, clause) in _RESUMABLE
    )
    goes_on = parse.kinds[clause] == "resumed" and before in COORDINATORS and parse.starts[clause] == index - 1
    if (resumed or goes_on) and _has_main(parse, found, clause) == goes_on:
        return Form.PAST  # "the bridge, which was old, / fell", "Roe left the hall, which was full, and / asked for"
    if _beside(parse, index) or _beside_gerund(parse, index) or _apart_and_dated(parse, index, found):
        return Form.PARTICIPLE
    by = after == "by" or (after in syntax.PARTICLES and parse.low(index + 2) == "by")  # "a poll carried out by"
    if by and any(may_be_finite(parse, place) for place in range(*parse.span(clause)) if place != index):
        return Form.PARTICIPLE
    if by and parse.kinds[clause] == "attached" and any(not p.finite and parse.clause(p.head) == clause for p in found):
        return Form.PARTICIPLE  # "paid ten men, passing a cap set by the council"
    spoken = parse.kinds[clause] == "attached" and token.word.lemma in REPORTING and not any(p.finite for p in found)
    if before == "," and spoken:
        return Form.PAST
    overtaken = before in _AT_FIRST and parse.low(index - 2) == ","
    if ((before == "," or overtaken) and after in PREPOSITIONS) or before in PREPOSITIONS:
        return Form.PARTICIPLE
    joined = before in COORDINATORS or before in _JOINING or parse.tokens[index - 1].word.adverb
    joined = joined or _joined_name(parse, index, found) or _second_clause(parse, index, found)
    joined = joined or _behind_front(parse, index, found)
    if not joined and any(p.finite and parse.clause(p.head) == clause for p in found):
        return Form.PARTICIPLE
    if index == int(before in _AT_FIRST) or parse.starts[clause] == index:
        return Form.PARTICIPLE
    timed = index + 1 < len(parse.tokens) and parse.tokens[index + 1].timex >= 0
    if (after in PREPOSITIONS or timed) and before not in SUBJECTS and before not in RELATIVES and before != "that":
        _, end = parse.span(clause)
        for ahead in range(index + 1, end):
            if parse.low(ahead) in COORDINATORS or parse.low(ahead) in _ENDING:
                return Form.PAST
            if may_be_finite(parse, ahead) and parse.low(ahead - 1) not in DETERMINERS:
                return Form.PARTICIPLE
    return Form.PAST
