"""Where the clauses of a sentence begin, by rules over tokens."""

from __future__ import annotations

from itertools import pairwise

from timeline.events import tokens as tk
from timeline.events.bareclauses import PASSED, complement, past_date, past_dated_aside, past_day
from timeline.events.finite import behind_teller, may_be_finite, points_out, verb_ahead
from timeline.events.grammar import (
    COORDINATORS,
    DASHES,
    DETERMINERS,
    IMPLICIT,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Parse,
)
from timeline.events.pairedmarks import bracketed, only_names
from timeline.languages.en.events import syntax

_FAR = 14
_NEAR = 8
_CLOSE = 4
"""Tokens from a "between" to its "and", at the most."""
_APPOSED = 2
"""Commas around an apposition: "the mayor, Jane Roe, / said"."""
_OPENING = (
    DASHES
    | QUOTES
    | RELATIVES
    | SUBORDINATORS
    | TIME_SUBORDINATORS
    | frozenset((";", "that", "and", "but", "so", "or"))
)
"""Words and marks that may open a clause wherever they stand."""
_BREAKING = DASHES | QUOTES | frozenset((",", ";", ":", "-", "(", ")"))
"""Marks behind which any word may open a clause."""
_TELLING_ON = tk.AUXILIARIES - {"would", "could", "might", "should", "may"}
"""Behind "that" these tell of the noun in front; the others may be of what somebody said of it."""
_RESUMABLE = frozenset(("relative", "that"))
"""Clauses behind which the one around them may go on."""
_NEVER_ENDING = frozenset("that not to , a an the his its their our my your 's".split())
"""What no clause ends with before a verb: "his / planned May visit"."""
_NEVER_FINITE = frozenset(("be", "been", "being"))
_MEANING_TO = frozenset(syntax.MEANING_TO.split())
_TOLD = frozenset(("that", "complement"))
_GOING_ON = _RESUMABLE | _TOLD
_RESUMING = _GOING_ON | {"subordinate"}
_REDUCING = frozenset(("when", "while"))
_SAYING = frozenset(("who", "which", "that", "whom"))
_TELLING_OF = frozenset(("who", "which", "whose", "where"))
_LINKING = frozenset(("remain", "stay", "become", "lie"))
_DONE_OF = frozenset(("accuse", "convict", "suspect", "acquit", "deprive", "make", "compose"))
_NEVER_CLOSING = frozenset(("that", "not", "to", "got", "get"))
_BEHIND_SPEECH = QUOTES.union(("", ".", ","), "on in at during as to after late early by then".split())
"""What may stand behind a verb of speech at the end of a sentence: nothing, a mark, a day or place."""


def open_clauses(parse: Parse) -> None:
    """Find where clauses begin and what opens each; a break inside a time expression opens none."""
    starts, kinds = [0], [""]
    opener = ""
    addressed, said = "told" in parse.words, False
    for index, (before, token) in enumerate(pairwise(parse.tokens), 1):
        low = token.low
        saying = before.word.lemma in IMPLICIT
        said |= saying
        going_on = opener in _RESUMING and token.word.verbal
        if low not in _OPENING and before.low not in _BREAKING and not going_on:
            # Only a complement without "that" may begin: see there what has to stand before one.
            if not said:
                continue
            led = addressed and (low in DETERMINERS or low in SUBJECTS)
            if not (saying or led or before.timex >= 0 or before.low in PASSED):
                continue
        inside = token.timex >= 0 and (token.timex == before.timex or not _stops(parse, index))
        if inside and not _resumes_dated(parse, index, opener, starts[-1]):
            continue
        if opener in _TOLD and _closes_told(parse, index, starts, kinds):
            starts.append(index)
            kinds.append("resumed")
            opener = "resumed"
            continue
        kind = bracketed(parse, index) or _boundary(parse, index, opener, starts[-1])
        if kind:
            if index != starts[-1]:
                starts.append(index)
                kinds.append(kind)
            opener = kind
    parse.divide(starts, kinds)


def _boundary(parse: Parse, index: int, opener: str, start: int) -> str:
    """Name what opens a clause at a token, "" if nothing does."""
    low, before = parse.low(index), parse.low(index - 1)
    if low not in _OPENING and before not in _BREAKING:
        resumed = opener in _RESUMABLE and _resumes(parse, index, opener, start)
        resumed = resumed or (opener == "subordinate" and _takes_up(parse, index, start))
        return "resumed" if resumed else complement(parse, index)
    if _stops(parse, index):
        return "stop"
    after = parse.low(index + 1)
    if low in QUOTES or before in QUOTES:
        named = only_names(parse, index if low in QUOTES else index - 1)
        return "quote" if not named and (verb_ahead(parse, index + 1, 40) or opener == "quote") else ""
    if low in RELATIVES:
        return "relative" if before not in ("", "of", "about") or low != "what" else ""
    if (
        low == "that"
        and before not in SUBORDINATORS
        and (index > 1 or before not in COORDINATORS)
        and before not in PREPOSITIONS
        and not (after in ("is", "was") or points_out(parse, index) or _is_subject(parse, index))
        and (verb_ahead(parse, past_dated_aside(parse, index + 1), 20) or _told_before(parse, index))
    ):
        return "relative" if _qualifies(parse, index) else "that"
    if low in SUBORDINATORS:
        return "subordinate"
    if low in TIME_SUBORDINATORS and _dated(parse, index + 1):
        return ""
    faced = low == "before" and before in ("is", "was", "been", "be") and after not in SUBJECTS  # "is before the court"
    if low in TIME_SUBORDINATORS and not faced and not _compares(parse, index) and after != "to":
        return (
            "subordinate"
            if verb_ahead(parse, index + 1, _NEAR) and not parse.tokens[index + 1].low.endswith("ing")
            else ""
        )
    if _resumes(parse, index, opener, start) or _goes_on(parse, index, opener, start):
        return "resumed"
    if before == ",":
        apposed = opener == "tail" and not any(may_be_finite(parse, place) for place in range(start, index))
        return (
            ""
            if apposed
            else "resumed"
            if _ends_front(parse, opener, start)
            else _after_comma(parse, index, opener, start)
        )
    if low in ("and", "but", "so", "or") and "between" not in parse.lows[max(0, index - _CLOSE) : index]:
        subject = past_date(parse, index + 1)  # "and in recent weeks / she has felt"
        if parse.low(subject) in SUBJECTS and verb_ahead(parse, subject + 1, 4):
            return "coordinate"
    return complement(parse, index)


def _is_subject(parse: Parse, that: int) -> bool:
    """Whether "that" is what somebody says something of: "officials said that would not happen"."""
    return parse.low(that + 1) in tk.MODALS and _told_before(parse, that)


def _qualifies(parse: Parse, that: int) -> bool:
    """Whether "that" is the subject of its clause, behind a noun: "survive a congress that will be held in May"."""
    noun = parse.tokens[that - 1]
    named = noun.is_word and noun.timex < 0 and not noun.word.adverb and noun.text.islower()
    return named and parse.low(that + 1) in _TELLING_ON and noun.word.lemma not in REPORTING


def _told_before(parse: Parse, index: int) -> bool:
    """Whether a verb of speech stands before "that", or before the day that it stands behind."""
    behind = index - 1
    while behind > 0 and (parse.tokens[behind].timex >= 0 or parse.low(behind) == "on"):
        behind -= 1
    word = parse.tokens[behind].word
    return word.lemma in REPORTING and (word.past or word.third_person or word.low == "say")


def _dated(parse: Parse, index: int) -> bool:
    """Whether a date stands here as a whole: "since Monday that", not "since Monday's raid"."""
    end = past_day(parse, index)
    low = parse.low(end)
    ends = low in ("that", ",", ".", ";", "", "and", "are", "were", "have") or low in tk.MODALS
    return end > index and (ends or low in PREPOSITIONS)


def _compares(parse: Parse, index: int) -> bool:
    """Whether a word belongs to the one before: "as many / as", "such / as", "looks / after the port"."""
    if parse.low(index) != "as":
        cares = parse.low(index) == "after" and parse.tokens[index - 1].word.lemma == "look"
        return parse.low(index - 1) == "as" or cares
    return (
        parse.low(index - 1) in ("as", "such", "same")
        or parse.low(index - 2) == "as"
        or (parse.low(index + 2) == "as" and parse.low(index + 1) != "well")
    )


def _stops(parse: Parse, index: int) -> bool:
    low, before = parse.low(index), parse.low(index - 1)
    tokens = parse.tokens
    spaced = before == "-" and index > 1 and tokens[index].start > tokens[index - 1].end
    spaced = spaced and tokens[index - 1].start > tokens[index - 2].end
    return spaced or before in (";", ":") or before in DASHES or low == ";" or low in DASHES


def _resumes(parse: Parse, index: int, opener: str, start: int) -> bool:
    """Whether a relative clause that has its verb ends here: "the man who fled / was arrested"."""
    if opener != "relative" and not _is_relative(parse, opener, start):
        return False
    low, before = parse.low(index), parse.low(index - 1)
    dated = parse.tokens[index - 1].timex >= 0 and parse.tokens[index].word.past
    if low in _NEVER_FINITE:
        return False  # "which will then / be"
    if parse.low(index + 1) == "of" and parse.tokens[index].word.lemma in _DONE_OF:
        return False  # "who helped men / accused of fraud"
    if low not in tk.AUXILIARIES and low not in ("said", "told") and not dated and not _last_verb(parse, index, start):
        return False
    if (
        before in SUBJECTS
        or before in RELATIVES
        or before in COORDINATORS
        or (before in tk.AUXILIARIES and parse.tokens[index - 1].timex < 0)
        or before in _NEVER_ENDING
        or (parse.tokens[index - 1].word.lemma in _LINKING and low not in tk.AUXILIARIES)  # "will remain / shut"
    ):
        return False
    return any(may_be_finite(parse, place) for place in range(start + 1, index - 1))


def _resumes_dated(parse: Parse, index: int, opener: str, start: int) -> bool:
    """Whether the main verb stands behind a relative clause and a time: "Roe, who fled, / now says"."""
    if opener != "relative" or parse.low(index - 1) != "," or parse.low(start - 1) != ",":
        return False
    verb = past_day(parse, index)
    goes_on = verb < len(parse.tokens) and may_be_finite(parse, verb)
    return goes_on and any(may_be_finite(parse, place) for place in range(start + 1, index - 1))


def _takes_up(parse: Parse, index: int, start: int) -> bool:
    """Whether the main clause goes on behind "when" and a form in -ing: "the mayor / when opening it / said"."""
    opening = parse.tokens[start + 1 : start + 2]
    reduced = parse.low(start) in _REDUCING and bool(opening) and opening[0].word.gerund
    if not reduced or start == 0 or index < start + 3 or parse.low(index) in tk.AUXILIARIES:
        return False
    before = parse.low(index - 1)
    if before in SUBJECTS or before in RELATIVES or before in COORDINATORS or before in _NEVER_ENDING:
        return False
    past = parse.tokens[index].word.past and parse.low(index + 1) != "by"
    return past and not any(may_be_finite(parse, place) for place in (*range(start), *range(start + 2, index)))


def _goes_on(parse: Parse, index: int, opener: str, start: int) -> bool:
    """Whether who wants a thing means to do more: "he wants the rules that were dropped back, / and plans to sue"."""
    if parse.lows[index - 1 : index + 1] != [",", "and"] or parse.low(index + 2) != "to":
        return False
    if parse.low(index + 1) not in _MEANING_TO or not _is_relative(parse, opener, start):
        return False
    return any(parse.tokens[place].word.third_person and may_be_finite(parse, place) for place in range(start))


def _closes_told(parse: Parse, index: int, starts: list[int], kinds: list[str]) -> bool:
    """Whether what a relative clause says is told ends before the verb: "men who fear that it will rain / fled"."""
    if len(starts) != 3 or kinds[1] not in _RESUMABLE:
        return False
    if parse.lows[starts[1]] == "where":
        return _closes_place(parse, index, starts)
    if parse.lows[starts[1]] not in _SAYING:
        return False
    lead, start, before = parse.tokens[0], starts[-1], parse.low(index - 1)
    led = lead.low in PREPOSITIONS or lead.low in SUBORDINATORS or lead.low in TIME_SUBORDINATORS or lead.timex >= 0
    if led or any(may_be_finite(parse, place) for place in range(starts[1])):
        return False
    if not any(may_be_finite(parse, place) for place in range(start, index - 1)):
        return False
    if before == ",":
        return parse.low(starts[1] - 1) == "," and verb_ahead(parse, index, _NEAR)
    joined = before in SUBJECTS or before in RELATIVES or before in COORDINATORS or before in DETERMINERS
    return (
        not joined
        and before not in _NEVER_CLOSING
        and parse.tokens[index].word.past
        and _only_verb(parse, index, starts[1])
    )


def _closes_place(parse: Parse, index: int, starts: list[int]) -> bool:
    """Whether what is told of a place in front is over: "In Homs, where they said ten died, / residents fled"."""
    if parse.low(index - 1) != "," or parse.low(starts[1] - 1) != "," or parse.low(0) not in PREPOSITIONS:
        return False
    before = any(may_be_finite(parse, place) for place in range(starts[1]))
    told = any(may_be_finite(parse, place) for place in range(starts[2], index - 1))
    return told and not before and parse.low(index) not in COORDINATORS and verb_ahead(parse, index + 1)


def _is_relative(parse: Parse, opener: str, start: int) -> bool:
    """Whether a "that" stands for the subject of its verb: "an advance that / recaptured the town"."""
    return opener == "that" and parse.low(start) == "that" and may_be_finite(parse, start + 1)


def _ends_front(parse: Parse, opener: str, start: int) -> bool:
    """Whether a comma ends a relative clause in front of the main one: "After the storm that hit Elm, / it snowed"."""
    front = _is_relative(parse, opener, start)
    return front and not any(may_be_finite(parse, place) for place in range(start))


def _last_verb(parse: Parse, index: int, start: int) -> bool:
    """Whether no other verb can be that of the sentence: "the number of doctors who did so / declined"."""
    if not parse.tokens[index].word.past:
        return False
    if _only_verb(parse, index, start):
        return True
    if not parse.tokens[index - 1].low.endswith("s"):
        return False
    others = (*range(start), *range(index + 1, len(parse.tokens)))
    return not any(may_be_finite(parse, place) for place in others)


def _only_verb(parse: Parse, index: int, start: int) -> bool:
    """Whether the sentence has no verb before its relative clause, and none behind: "the quake that hit Elm / left"."""
    behind = index - 1
    while parse.tokens[behind].word.adverb:
        behind -= 1
    compound = parse.low(behind) in tk.AUXILIARIES and parse.tokens[behind].timex < 0
    if compound or parse.low(index + 1) == "by" or any(may_be_finite(parse, place) for place in range(start)):
        return False
    for place in range(index + 1, len(parse.tokens)):
        low = parse.low(place)
        if low in _OPENING or low in (",", "than"):
            return True
        if may_be_finite(parse, place):
            return False
    return True


def _aside_before_verb(parse: Parse, index: int, start: int) -> bool:
    """Whether a clause has its verb behind the comma that closes an aside in it.

    "Where two outbreaks of a plague, / pancrea, were found", "who, / as a guest, told"; not "who fled, / Roe, was".
    """
    if parse.low(start) not in _TELLING_OF or any(may_be_finite(parse, place) for place in range(start, index)):
        return False
    stops = [place for place in range(start, index + _NEAR) if parse.low(place) in (",", "")]
    closing = next((place for place in stops[1:] if place >= index - 1), index)
    verb = closing + 1
    while parse.low(verb) and (parse.tokens[verb].timex >= 0 or parse.tokens[verb].word.adverb):
        verb += 1
    inside = any(may_be_finite(parse, place) for place in range(index, closing))
    return parse.low(closing) == "," and not inside and bool(parse.low(verb)) and may_be_finite(parse, verb)


def _after_comma(parse: Parse, index: int, opener: str, start: int) -> str:
    low, after = parse.low(index), parse.low(index + 1)
    token = parse.tokens[index]
    if opener == "relative" and _aside_before_verb(parse, index, start):
        return ""
    if opener in ("relative", "subordinate") or (opener == "tail" and behind_teller(parse, index, start)):
        return "resumed"
    if low in COORDINATORS:
        behind = (
            parse.tokens[index + 1]
            if index + 1 < len(parse.tokens) and not parse.tokens[index + 1].timex >= 0
            else None
        )
        verb_next = behind is not None and (may_be_finite(parse, index + 1) or behind.word.base or behind.word.adverb)
        listed = low in ("and", "or") and "," in parse.lows[start : index - 1]
        if verb_next or (listed and not any(may_be_finite(parse, place) for place in range(start, index))):
            return ""  # the last of a list: "an attack of tanks, carriers, and infantry failed"
        return "coordinate" if verb_ahead(parse, past_date(parse, index + 1)) else ""
    if low in SUBJECTS and verb_ahead(parse, index + 1, 3):
        return "coordinate"
    if low == "with" or (token.word.gerund and after not in (",", "and")):
        return "attached"
    return "tail" if _tail_begins(parse, index) else ""


def _tail_begins(parse: Parse, index: int) -> bool:
    """Whether ", X said" begins here: a subject, then a verb of speech, then no complement."""
    commas = 0
    for ahead in range(index, min(index + _FAR, len(parse.tokens))):
        token, before = parse.tokens[ahead], parse.low(ahead - 1)
        commas += token.low == ","
        listed = before == "," and token.low in COORDINATORS
        if token.low == ";" or commas > _APPOSED or listed or token.low in RELATIVES:
            return False
        if not token.word.verbal:
            continue
        finite = ahead > index and may_be_finite(parse, ahead)
        if finite and (commas == 1 or (commas > 1 and before != ",")):
            return False
        plural = token.word.base and token.word.lemma in REPORTING and before.endswith("s")
        if plural and ahead > index and parse.low(ahead + 1) in ("", "."):
            return True
        if finite and token.low not in tk.AUXILIARIES:
            follows = parse.low(ahead + 1)
            timed = ahead + 1 < len(parse.tokens) and parse.tokens[ahead + 1].timex >= 0
            addressed = token.low == "told" and not verb_ahead(parse, ahead + 1)
            return token.word.lemma in REPORTING and (follows in _BEHIND_SPEECH or timed or addressed)
        if ahead == index and token.word.lemma in REPORTING and (token.word.past or token.word.third_person):
            told = verb_ahead(parse, index + 1, _NEAR)
            return not told and all(parse.low(place) != "that" for place in range(index + 1, index + 5))
    return False
