"""The noun group before a verb, and the name in it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    REPORTING,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
)
from timeline.events.leadins import after_lead_in, is_first_of_a_name
from timeline.events.nameruns import all_names, last_run
from timeline.events.relative import beyond_place, of_clause, subject_before
from timeline.languages.en.events import reporting, syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse
    from timeline.events.tokens import Token

TITLES = tk.TITLES
OFFICES = tuple(tuple(office.split("_")) for office in reporting.OFFICES.split())
_OFFICIAL = frozenset(office[0] for office in OFFICES)
PRONOUNS = frozenset(syntax.PRONOUNS.split())
_PARTICLES = frozenset(syntax.NAME_PARTICLES.split())
_SUBORDINATING = SUBORDINATORS | TIME_SUBORDINATORS
BODIES = frozenset(reporting.BODIES.split())
_SERVING = TITLES | frozenset(reporting.SERVANTS.split())
_SUM = re.compile(r"[\d.,]+(?:bn|m|tn|k)|[mb]illion")
_ARTICLES = frozenset(("the", "a", "an"))
_LONGEST, _LONGEST_NAME = 12, 9
_FULL_NAME = 2
_CLOSING = 3
"""The clause that goes on behind a relative one and what that tells."""
_LETTERS = frozenset("QC KC SC MP MEP MSP MLA TD PhD MD CBE OBE".split())
"""Letters behind a full name: "Ann Roe QC"."""


def subject(parse: Parse, first: int) -> list[Token]:
    """Tokens of the noun group that ends before the token `first`, within its clause.

    A relative clause has the noun before it; a clause without any words before its verb has none.
    """
    known = parse.subjects.get(first)
    if known is None:
        known = parse.subjects[first] = _subject(parse, first)
    return list(known)


def _subject(parse: Parse, first: int) -> list[Token]:
    clause = parse.clause(first)
    opening, _ = parse.span(clause)
    start = opening
    for earlier in parse.predicates:
        if earlier.first >= first:
            break
        if earlier.finite and start <= earlier.head < first:
            start = earlier.head + 1
    tokens, end = parse.tokens, first
    if parse.low(end - 1) == "longer" and parse.low(end - 2) == "no":
        end -= 2
    while end > start and (tokens[end - 1].word.adverb or tokens[end - 1].timex >= 0) and not _is_well(parse, end - 1):
        end -= 1
    if end < first and end > start and tokens[end].timex >= 0 and parse.low(end - 1) in PREPOSITIONS:
        end -= 1
    joined = end - 1 > start > opening
    joined = joined and (parse.low(end - 1) in COORDINATORS or _in_series(parse, start, end, first))
    words = [] if joined else tokens[start:end]
    if ";" in parse.words:
        apart = max((place for place, word in enumerate(words) if word.low == ";"), default=-1)
        words = words[apart + 1 :]
    if start > opening:
        words = _past_object(words)
        words = _past_other_clause(parse, words, first)
    owner = _behind_aside(parse, words, clause, start)
    if owner:
        return owner
    apposed = words and words[0].low == "that" and parse.kinds[clause] == "relative"
    if words and (words[0].low in RELATIVES or apposed) and start > 0:
        whole = of_clause(parse, start, first)
        return [] if whole else beyond_place(parse, start, first) or subject_before(parse, start)
    if words and words[0].low == "that" and parse.kinds[clause] == "that":
        words.pop(0)
    elif first in parse.firsts and parse.firsts[first].mandated:
        words = words[next((place + 1 for place, word in enumerate(words) if word.low == "that"), 0) :]
    for place, word in enumerate(words):
        if word.low in _SUBORDINATING:
            words = _behind_opener(words[place:])
            break
    while words and (
        not words[0].is_word or words[0].low in COORDINATORS or (words[0].text == "Q" and words[0].start == 0)
    ):
        words.pop(0)
    return _lead_in_cut(parse, words, clause, start) if words else _of_joined(parse, clause)


def _lead_in_cut(parse: Parse, words: list[Token], clause: int, start: int) -> list[Token]:
    """Cut an address and a lead-in; a gerund and a comma leave the group before the aside: "the mayor, seeing it,"."""
    opens = words[0].word.gerund and words[-1].low == "," and parse.kinds[clause] == "resumed"
    return after_lead_in(_after_address(words)) or (_behind_aside(parse, [], clause, start) if opens else [])


def _of_joined(parse: Parse, clause: int) -> list[Token]:
    """Take the subject of the verb to which one behind a relative clause is joined: "met Roe, who fled, / and said"."""
    opening, _ = parse.span(clause)
    joined = parse.kinds[clause] == "resumed" and parse.low(opening) in COORDINATORS and parse.low(opening - 1) == ","
    if not joined or parse.kinds[clause - 1] != "relative":
        return []
    told = parse.starts[clause - 1]
    before = (p for p in parse.predicates if p.finite and p.head < told and parse.clause(p.head) == clause - 2)
    main = next(before, None)
    return subject(parse, main.first) if main is not None else []


def _is_well(parse: Parse, place: int) -> bool:
    """Whether "well" is the noun before its verb: "the oil well / blew out"; not "the mayor as well"."""
    return parse.low(place) == "well" and parse.low(place - 1) != "as" and parse.tokens[place].timex < 0


def _behind_opener(words: list[Token]) -> list[Token]:
    """Cut what opens a clause, and with it a phrase that has no verb: "After Roe's speech in May, / a spokesman"."""
    comma = next((place for place, word in enumerate(words) if word.low == ","), 0)
    phrase = comma > 1 and words[0].low in TIME_SUBORDINATORS and words[-1].low != ","
    return words[comma + 1 :] if phrase else words[1:]


def _past_object(words: list[Token]) -> list[Token]:
    """Cut the object of the verb before: "It takes time, / the mayor's spokesman (said)"; an apposition is closed."""
    commas = [place for place, word in enumerate(words) if word.low == ","]
    if len(commas) != 1 or commas[0] in (0, len(words) - 1):
        return words
    behind = words[commas[0] + 1 :]
    opens = behind[0].low in DETERMINERS or behind[0].is_name
    return behind if opens and not any(word.low in COORDINATORS for word in behind) else words


def _past_other_clause(parse: Parse, words: list[Token], first: int) -> list[Token]:
    """Cut what ends with "but" or a told "that": "is a port but / he (said)", "a call to say that / it (fell)"."""
    told = tk.lemma(parse.low(first)) in REPORTING
    ends = (
        place
        for place, word in enumerate(words)
        if (word.low == "but" and told)
        or (word.low == "that" and place and words[place - 1].word.lemma in REPORTING and words[place - 1].word.base)
    )
    return words[max(ends, default=-1) + 1 :]


def _after_address(words: list[Token]) -> list[Token]:
    """Cut who is spoken to and about what: "Ann, on the schools, the governor" leaves "the governor"."""
    commas = [place for place, word in enumerate(words) if word.low == ","]
    for left, right in pairwise(commas):
        opens = words[left + 1].low in PREPOSITIONS and right + 1 < len(words)
        if left <= 2 and opens and words[right + 1].low in DETERMINERS:
            return words[right + 1 :]
    return words


def _behind_aside(parse: Parse, words: list[Token], clause: int, start: int) -> list[Token]:
    """Return the group before a relative clause that a comma closed: "the bridge, which was old, / fell"."""
    if not words and parse.kinds[clause] == "resumed":
        behind = next((place for place in range(clause - 1, 0, -1) if parse.kinds[place] == "relative"), 0)
        told = clause == _CLOSING and parse.kinds[1] == "that" and parse.kinds[2] in ("that", "complement")
        if told and not behind and not any(p.finite and p.head < parse.starts[1] for p in parse.predicates):
            behind = 1  # "the bomb / that he said / they left / fell"
        if not behind:
            return []
        group = subject_before(parse, parse.starts[behind])
        opening, _ = parse.span(behind - 1)
        main = after_lead_in(list(parse.tokens[opening : parse.starts[behind]]))
        comma = next((place for place, word in enumerate(main) if word.low == ","), -1)
        of = next((place for place, word in enumerate(main) if group and word.start == group[0].start), 0) - 1
        if of > 0 and main[of].low == "of" and main[-1].low != ",":
            return main
        whole = whole_subject(parse, behind)
        if whole:
            return whole
        apposed = 0 < comma < len(main) - 1 and main[comma + 1].low in ("a", "an", "the")
        return main[:comma] if apposed else group
    if words and words[-1].low == "," and start > parse.starts[clause] and parse.kinds[clause] in ("that", "relative"):
        opening, end = parse.span(0)
        comma = next((place for place in range(opening, end) if parse.low(place) == ","), end)
        return after_lead_in(list(parse.tokens[opening:comma]))
    return []


def whole_subject(parse: Parse, relative: int) -> list[Token]:
    """Take all before the first of the clauses behind a noun group that a gerund or a "that" enlarges; else none.

    "Police seeking the men / who fled", "a report by Roe / that rebels shelled Elm, / which he sent".
    """
    first = relative - (relative == 2 and parse.kinds[1] == "that")
    words = list(parse.tokens[: parse.starts[first]])
    if first != 1 or len(words) < 2 or not words[0].is_word or words[0].timex >= 0 or words[-1].low == ",":
        return []
    led = words[0].low in PREPOSITIONS or words[0].low in COORDINATORS or words[0].low in _SUBORDINATING
    verbs = [p for p in parse.predicates if p.first < parse.starts[1]]
    enlarged = first < relative if not verbs else verbs[0].form is Form.GERUND and verbs[0].first > 0
    apart = led or any(word.low == "," for word in words) or any(p.finite for p in verbs)
    return words if enlarged and not apart else []


def _in_series(parse: Parse, start: int, end: int, first: int) -> bool:
    """Whether a verb is one of several of a subject: "Roe paused talks in May, said in June that".

    Any but one of speech needs the last of them behind it: "named a deputy, / fired his chief and left".
    """
    reports = tk.lemma(parse.low(first)) in REPORTING
    verb, before = parse.firsts.get(first), parse.heads.get(start - 1)
    if verb is None or before is None or verb.form not in (Form.PAST, Form.PRESENT):
        return False
    if verb.form is Form.PAST and before.form not in (Form.PAST, Form.PERFECT, Form.PLUPERFECT):
        return False  # "will not welcome his view, / expressed last night"
    if not reports and (parse.low(before.first - 1) == "," or not _goes_on(parse, first)):
        return False  # "the fund, set up late, / began"
    return parse.low(end - 1) == "," and "," not in parse.lows[start : end - 1]


def _goes_on(parse: Parse, first: int) -> bool:
    """Whether an "and" with another verb of the same clause is behind a verb, with no comma between but before it."""
    _, end = parse.span(parse.clause(first))
    joint = next((i for i in range(first + 1, end) if parse.low(i) in COORDINATORS or parse.low(i) == ","), end - 1)
    joint += parse.low(joint) == "," and parse.low(joint + 1) in COORDINATORS
    behind = parse.firsts.get(joint + 1)
    return parse.low(joint) in COORDINATORS and behind is not None and behind.finite


def name_of(words: Sequence[Token]) -> str:
    """Return the person, body or group that a noun group names, title and article cut; "" for none.

    "US Secretary of State Jane Roe" gives "Jane Roe"; "the head of the service, John Doe" gives "John Doe"; "two senior
    officials" stays.
    """
    if len(words) == 1:
        return "" if words[0].timex >= 0 else _join(_core(list(words)))
    words = words[_owner_of_clause(words) :]
    if ")" in [word.low for word in words]:
        closing = max(place for place, word in enumerate(words) if word.low == ")")
        if 0 < len(words) - closing - 1 <= 4 and all_names(list(words[closing + 1 :])):
            return _join(words[closing + 1 :])
    parts = _parts([word for word in words if word.timex < 0])
    if not parts:
        return ""
    core = _core(parts[0])
    behind = _named_behind(parts[1]) if len(parts) > 1 else []
    if behind and not any(word.is_name for word in core):
        return _join(behind)
    proper = _proper(core)
    if core and not proper and len(behind) > 1:
        return _join(behind)
    core = proper or core
    if core and core[0].low in COORDINATORS:
        core = core[1:]
    if len(core) > _LONGEST_NAME:
        cut = next((place for place, word in enumerate(core) if word.low in PREPOSITIONS and place > 0), _LONGEST_NAME)
        core = core[:cut]
    return _join(core)


def _owner_of_clause(words: Sequence[Token]) -> int:
    """Where the subject of a relative clause without its pronoun begins: "a charge / the company (denies)"; else 0."""
    for place in range(len(words) - 1, 0, -1):
        before = words[place - 1]
        if words[place].is_name and _SUM.fullmatch(before.low):
            return place  # "the $1bn / Elmco (said it spent)"
        if words[place].low not in _ARTICLES:
            continue
        bare = (
            before.low in DETERMINERS or before.low in PREPOSITIONS or before.low in COORDINATORS or before.timex >= 0
        )
        if before.text.islower() and before.is_word and not bare:
            return place
    return 0


def _serves(words: list[Token], title: int) -> bool:
    """Whether the person behind a title is only the one served: "an adviser to Mr.", "a spokesman for President"."""
    before = title - 1
    while before > 0 and (words[before].low in DETERMINERS or words[before].is_name):
        before -= 1
    return before > 0 and words[before].low in ("to", "for", "of") and words[before - 1].low in _SERVING


def _named_behind(words: list[Token]) -> list[Token]:
    """Return the name that an apposition is, of two words at least behind an article: "the Muslim Brotherhood"."""
    bare = words[1:] if words[0].low == "the" and len(words) >= len(("the", "full", "name")) else words
    return bare if all_names(bare) else []


def _parts(words: list[Token]) -> list[list[Token]]:
    parts: list[list[Token]] = [[]]
    depth = 0
    for word in words:
        if word.low in ("(", "["):
            depth += 1
        elif word.low in (")", "]"):
            depth = max(0, depth - 1)
        elif depth == 0 and word.low == ",":
            parts.append([])
        elif depth == 0 and (word.is_word or word.low in ("&", "-", "/")):
            parts[-1].append(word)
    return [part for part in parts if part]


def _core(words: list[Token]) -> list[Token]:
    first, end = 0, len(words)
    while (
        first < end
        and not is_first_of_a_name(words[first:end])
        and (words[first].low in DETERMINERS or words[first].low in COORDINATORS or words[first].word.adverb)
    ):
        first += 1
    while first < end and (words[end - 1].word.adverb or not words[end - 1].is_word):
        end -= 1
    while end - first > _FULL_NAME and words[end - 1].text in _LETTERS:
        end -= 1
    return words[first:end]


def _proper(words: list[Token]) -> list[Token]:
    """Return the name behind the last title, or at the end of a group that begins with a common noun."""
    for place in range(len(words) - 1, -1, -1):
        if words[place].word.title:
            if _serves(words, place):
                return []
            rest = words[place + 1 :]
            for office in OFFICES if rest and rest[0].low in _OFFICIAL else ():
                if tuple(word.low for word in rest[: len(office)]) == office:
                    rest = rest[len(office) :]
            run = last_run(rest)
            lead = next((at for at, word in enumerate(rest) if not word.is_name), len(rest))
            if lead > 1 and lead < len(rest) and rest[lead].low == "of":
                return rest[:lead]  # "Senator Ann Roe of Ohio"
            if rest and words[place].is_name and rest[-1].low.rstrip(".") in BODIES:
                return [] if rest[0].low == "'s" else last_run(words)  # "the Elm Prosecutor's Office"
            if run and len(run) < len(rest) - 1 and rest[0].low == "and" and rest[1].text.islower():
                return run  # "the activist and blogger Ann Roe"
            if run and (run == rest or (rest[0].low == "of" and len(run) >= len(rest) - 2)):
                whole_office = rest[0].low == "of" and len(run) == len(rest) - 1 - (rest[1].low in DETERMINERS)
                return [] if whole_office else run if run == rest else run[-2:]
            return []
    cut = next((place for place, word in enumerate(words) if word.low in PREPOSITIONS and place > 0), len(words))
    head = words[:cut]
    run = last_run(head)
    if not run or len(run) == len(head):
        return []
    lower_before = any(word.text.islower() and word.low not in _PARTICLES for word in head[: len(head) - len(run)])
    return run if lower_before else []


def _join(words: Sequence[Token]) -> str:
    text = ""
    for word in words[:_LONGEST]:
        glue = (
            ""
            if not text or word.low.startswith("'") or word.low in (".", "-", "/") or text.endswith(("-", "/"))
            else " "
        )
        text += glue + word.text
    return text.removesuffix("'s").removesuffix("’s") if text.count(" ") == 0 else text
