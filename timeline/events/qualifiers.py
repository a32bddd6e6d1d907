"""Dates that only qualify a noun: what the verb of its clause tells of came at another time, or never."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.bareclauses import past_day
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, REPORTING, Form
from timeline.events.outside import RELATING, from_outside, link_of
from timeline.languages.en.events import complements, nouns
from timeline.model.reach import Bound, Granularity, TimexType

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.model import Timex

AHEAD = (Form.FUTURE, Form.MODAL)
OVER = (Form.PAST, Form.PLUPERFECT, Form.PERFECT)
_TIMES = frozenset(complements.PARTS_OF_TIME.split())
_STRETCHES = frozenset(complements.STRETCHES_OF_EVENTS.split())
_APART = frozenset("of about over for to from between than with against on into as".split())
_DURING = frozenset(("in", "during", "at", "amid"))
_BARE = frozenset("until till by since before after in on".split())
_COMING = frozenset(("will", "shall", "going", "must", "may"))
_BOUNDS = frozenset(("since", "until", "till", "before", "after"))
_COARSE = (Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY, Granularity.MONTH)
_YEARS = (Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY)
_STILL = frozenset(("no", "longer", "still", "now", "never", "always"))
_LASTING = (
    "the past",
    "the last",
    "the previous",
    "the recent",
    "recent",
    "past",
    "this",
    "these",
    "earlier",
    "since",
    "ever since",
    "after",
    "before",
)
_FOLLOWING = frozenset(("after", "following"))
_LEADING_IN = _FOLLOWING | {"before", "until", "since", "despite"}
_OCCASIONS = frozenset(nouns.OCCASIONS.split())
READYING = frozenset(complements.READYING.split())
_ENGAGING = frozenset(complements.ENGAGING.split())
_LONGEST = 8


def looks_ahead(parse: Parse, verb: Predicate) -> bool:
    """Whether a verb, or that which an infinitive hangs on, tells of what may or will be."""
    if verb.form in AHEAD:
        return True
    if verb.form is not Form.INFINITIVE:
        return False
    start, _ = parse.span(parse.clause(verb.head))
    return any(p.form in AHEAD and start <= p.head < verb.first for p in parse.predicates)


def another_time(parse: Parse, noun: int, verb: Predicate | None, timex: Timex, first: int) -> bool:
    """Whether a verb tells of another time than the dated noun that stands with it.

    "Could eclipse the 1989 spill", "were not linked to the May 7 attacks", "refused to bring up a 2003 raid", "asked
    about his 2005 trial"; but "the 2003 raid killed ten", "was killed in the 2003 raid".
    """
    coarse = timex.interval is not None and timex.interval.granularity in _COARSE
    if from_outside(parse, noun, verb, coarse=coarse):
        return True
    if verb is None or parse.low(first - 1) in _BARE:
        return False  # "to delay until 1958 passage of the act"
    if _example(parse, verb, noun, first, timex):
        return True
    behind = next((p for p in parse.predicates if p.finite and p.first > noun), None)
    if behind is not None and verb.head < noun and "," in parse.lows[verb.head : noun] and behind.first == noun + 1:
        verb = behind  # "although he was not elected, the May election / put his party in power"
    if noun < verb.first:
        during = parse.low(link_of(parse, noun)) in _DURING and verb.modal not in _COMING
        wished = parse.low(verb.first) == "be"  # "asked that the May order / be stayed"
        return (verb.form in AHEAD or wished) and not during
    link = link_of(parse, noun)
    if verb.modal == "would" and parse.low(link) in _DURING:
        return False  # "who would run in the 1965 election"
    if verb.form in AHEAD or verb.form is Form.INFINITIVE or verb.negated:
        return True
    if verb.form is Form.PAST and verb.lemma == "be" and parse.low(link) == "of":
        return False
    hung = link > verb.head and parse.low(link) in _APART and parse.low(link - 1) not in _STRETCHES
    if verb.form is Form.PRESENT:
        return hung
    return coarse and hung


def behind_preposition(parse: Parse, noun: int) -> bool:
    """Whether a noun group is what something comes after or in spite of: "would affect it, after a spill in 2006"."""
    return parse.low(link_of(parse, noun)) in RELATING


def leads_up(parse: Parse, first: int) -> bool:
    """Whether a day closes what comes ahead of an event of its own: "met ahead of / Friday's vote"."""
    lead = first - 1 - (parse.low(first - 1) in DETERMINERS)
    return parse.low(lead) == "before" or (parse.low(lead) == "of" and parse.low(lead - 1) == "ahead")


def bounding(parse: Parse, verb: Predicate, noun: int, first: int) -> int:
    """Return the dated noun that only bounds what the verb before it tells of, else -1.

    "Has leaked since the blast on May 3", "was closed until the war of 1914"; but "fell after the blast on May 3" and
    "did not reopen until the feast on May 3" tell of that day.
    """
    if noun < 0 or not COORDINATORS.isdisjoint(parse.lows[noun:first]):
        return -1
    for place in range(noun - 1, verb.head, -1):
        low = parse.low(place)
        other = parse.tokens[place].timex >= 0 and place < first
        if low in (",", ";") or parse.clause(place) != parse.clause(first) or other:
            return -1
        if low not in _BOUNDS or (low == "before" and parse.tokens[place - 1].timex >= 0):
            continue
        if low == "since":
            return noun
        if low == "after":
            apart = verb.form in (Form.PRESENT, Form.PERFECT) or (parse.low(first - 1) == "of" and noun == first - 2)
            return noun if apart else -1
        return -1 if verb.negated or verb.form is Form.INFINITIVE else noun
    return -1


def of_noun_alone(parse: Parse, verb: Predicate, noun: int, first: int, timex: Timex) -> bool:
    """Whether a day that is over is only that of the noun before it, while the verb tells of another time."""
    if noun < 0:
        return False
    bounds = bounding(parse, verb, noun, first) >= 0 or readied(parse, verb, noun, first)
    bounds = bounds or _example(parse, verb, noun, first, timex)
    return bounds or of_past(parse, verb, noun, first, timex) or led_in(parse, verb, noun, first, timex)


def _example(parse: Parse, verb: Predicate, noun: int, first: int, timex: Timex) -> bool:
    """Whether a dated noun is only an example: "disasters such as the spill in 1989", "crimes, including a 2005 raid".

    A day near what the verb tells of may be that of both: "he held talks, including a meeting on Monday".
    """
    coarse = timex.interval is not None and timex.interval.granularity in _COARSE
    if not coarse and verb.head < noun and verb.form in (Form.PAST, Form.PLUPERFECT):
        return False
    for place in range(min(noun, first) - 1, max(-1, noun - _LONGEST), -1):
        low = parse.low(place)
        if low == "including" or (low == "as" and parse.low(place - 1) == "such"):
            return parse.low(place + 1) not in PREPOSITIONS
        if low in (",", ";") or place in parse.heads:
            return False
    return False


def finite_before(parse: Parse, place: int) -> Predicate | None:
    """Return the finite verb before a token."""
    return next((p for p in reversed(parse.predicates) if p.head < place and p.finite), None)


def led_in(parse: Parse, verb: Predicate, noun: int, first: int, timex: Timex) -> bool:
    """Whether a day that is over is that of a noun which leads in what came at a time that is not told.

    "After the vote in October, an official said", "since the raid on Monday, they have", "after a raid on Monday, the
    mayor said"; but "after a raid on Monday, the school closed", "after talks on Monday, the envoy said".
    """
    start, _ = parse.span(parse.clause(first))
    while start < noun and (parse.low(start) in COORDINATORS or not parse.tokens[start].is_word):
        start += 1
    end = past_day(parse, first)
    lead = parse.low(start)
    if lead not in _LEADING_IN or not start < noun < first or verb.first <= end or parse.low(end) != ",":
        return False
    if any(start < p.head < first for p in parse.predicates) or "," in parse.lows[start:first]:
        return False
    if timex.interval is None or timex.interval.bound is not Bound.EXACT:
        return False  # "before the raid on Monday" says when the army left
    coarse = timex.interval.granularity in _COARSE
    if coarse or lead not in _FOLLOWING or verb.form not in (Form.PAST, Form.PLUPERFECT):
        return True
    return verb.lemma in REPORTING and parse.low(noun) not in _OCCASIONS


def readied(parse: Parse, verb: Predicate, noun: int, first: int) -> bool:
    """Whether a day that is over is that of what one gets ready for: "was hired to play at concerts in May"."""
    if not verb.head < noun < first or parse.low(first - 1) not in ("in", "on"):
        return False
    link = link_of(parse, noun)
    if link == verb.head + 1 and parse.low(link) == "for" and verb.lemma in READYING:
        return True
    if verb.form is Form.GERUND and link == verb.head + 1 and parse.low(link) == "from":
        return parse.tokens[verb.first - 1].is_word and verb.first > 0  # "smoke rising from the fire on Monday"
    above = finite_before(parse, verb.first) if verb.form is Form.INFINITIVE else None
    engaged = above is not None and above.passive and above.lemma in _ENGAGING and above.head == verb.first - 1
    return engaged and link > verb.head and parse.low(link) in ("at", "for", "during")


def of_past(parse: Parse, verb: Predicate, noun: int, first: int, timex: Timex) -> bool:
    """Whether a day that is over is that of a noun, as a perfect or a present has none: "has paid for a spill in 2005".

    "Has risen in the last months" and "is closed this week" tell of a time that lasts.
    """
    inside = noun < first < verb.first and _in_subject(parse, verb, noun, first, timex)
    if (
        not (inside or first > noun > verb.head)
        or verb.form not in (Form.PERFECT, Form.PRESENT)
        or verb.lemma in REPORTING
    ):
        return False  # "the Herald says in a report on Monday"
    if (
        timex.type is not TimexType.DATE
        or timex.text.lower().startswith(_LASTING)
        or parse.low(verb.first - 1) == "there"
    ):
        return False
    if verb.form is Form.PRESENT and verb.lemma not in ("be", "have") and parse.low(link_of(parse, noun)) == "at":
        return False  # under a picture: "Ann Roe speaks at a rally May 3, 2006"
    behind = parse.tokens[noun + 1 : first]
    joined = any(token.timex >= 0 for token in behind)
    return not joined and (not behind or behind[0].low in PREPOSITIONS)


def _in_subject(parse: Parse, verb: Predicate, noun: int, first: int, timex: Timex) -> bool:
    """Whether a dated noun only tells of the subject: "smoke from / the fire on Monday / has reached the town".

    Of a subject that it heads only in a year: "the treaty signed in Elm in 1648 / no longer binds it".
    """
    start, _ = parse.span(parse.clause(verb.head))
    link = link_of(parse, noun)
    behind = past_day(parse, first)
    if link < 0 and timex.interval is not None and timex.interval.granularity in _YEARS:
        behind = next((at for at in range(behind, verb.first) if parse.low(at) not in _STILL), verb.first)
        return "," not in parse.lows[noun : verb.first] and behind == verb.first
    return start < link < noun and "," not in parse.lows[link : verb.first] and behind == verb.first


def of_noun(parse: Parse, first: int) -> bool:
    """Whether a date hangs on a noun by "of", and tells no part of it: "the lessons of May 11", not "the night of"."""
    noun = parse.low(first - 2)
    return parse.low(first - 1) == "of" and noun.isalpha() and noun not in _TIMES and first - 2 not in parse.heads
