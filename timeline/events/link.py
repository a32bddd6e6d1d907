"""Which predicate or event noun a time expression dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.comparisons import (
    counted_in_front,
    in_comparison,
    likened,
    measures,
    names_no_time,
    of_measure,
    recurs,
    set_against,
    valued,
)
from timeline.events.datedasides import needed_aside
from timeline.events.dateverb import verb_of, verb_over
from timeline.events.fronted import cleft, saying_of
from timeline.events.gapped import member
from timeline.events.grammar import (
    COORDINATORS,
    DETERMINERS,
    EXPECTING,
    MANDATED,
    PREPOSITIONS,
    QUOTES,
    Form,
    Parse,
    Predicate,
)
from timeline.events.hanging import aside
from timeline.events.outside import befell, deals, from_outside
from timeline.events.qualifiers import (
    OVER,
    another_time,
    behind_preposition,
    bounding,
    leads_up,
    of_noun,
    of_noun_alone,
)
from timeline.events.rankedafter import counts_after, is_ranked_after
from timeline.events.speakers import is_human
from timeline.events.works import is_topic, names_attacks, names_document, names_work
from timeline.languages.en.events import nouns, status
from timeline.model.frozen import quick
from timeline.model.reach import Bound, Direction, Extent, Granularity

if TYPE_CHECKING:
    from timeline.model import Timex

EVENT_NOUNS = frozenset(nouns.EVENT_NOUNS.split())
EVENT_SUFFIXES = tuple(nouns.EVENT_SUFFIXES.split())
NOT_EVENTS = frozenset(nouns.NOT_EVENTS.split())
TIME_NAMES = frozenset(nouns.TIME_NAMES.split())
PLANS = frozenset(status.PLAN_GOVERNORS.split())
COARSE = frozenset((Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY))
_BEFORE_DATES = frozenset(
    ("on", "in", "at", "of", "from", "for", "during", "late", "early", "since", "by", "until", "the")
)


@quick
@dataclass(frozen=True, slots=True)
class Link:
    """What an expression dates: a predicate, or the noun at `head` where `nominal`."""

    head: int
    predicate: Predicate | None
    nominal: bool = False
    whole: bool = False
    """No verb and no event noun of the sentence is known; `head` is its first word."""
    apart: bool = False
    """The verb of its clause looks ahead from the text, and only the noun is over."""
    part: tuple[int, ...] = ()
    """The tokens of its line where it is one of a list that has a single verb."""
    needs: range = range(0)
    """The tokens that its line does not do without besides, as the date is theirs: "50 now, / a rise since 2010"."""

    @property
    def vital(self) -> range:
        """The token numbers that no line of the event does without."""
        if self.predicate is None or self.nominal:
            return range(self.head, self.head + 1)
        return range(self.predicate.first, self.predicate.head + 1)


def covered(parse: Parse, number: int) -> tuple[int, int]:
    """Token numbers [first, end) of a time expression; (0, 0) where no token of it is in the sentence."""
    if parse.spans is None:
        parse.spans = {}
        for index, token in enumerate(parse.tokens):
            if token.timex >= 0:
                first, _ = parse.spans.get(token.timex, (index, 0))
                parse.spans[token.timex] = first, index + 1
    return parse.spans.get(number, (0, 0))


@lru_cache(maxsize=20000)
def is_event_noun(low: str) -> bool:
    """Whether a word names an event by the list or its ending."""
    return low in EVENT_NOUNS or (len(low) > 6 and low.endswith(EVENT_SUFFIXES) and low not in NOT_EVENTS)


def link(parse: Parse, number: int, timex: Timex, *, over: bool = False) -> Link | None:
    """Find what a time expression dates; None where it stands in a name, or dates nothing.

    A date that is `over` when the text is published dates no verb that looks ahead, but the noun before it.
    """
    first, end = covered(parse, number)
    if first == end:
        return None
    if parse.low(first - 1) in TIME_NAMES or (parse.low(first - 1) == "the" and parse.low(first - 2) in TIME_NAMES):
        return None
    if parse.low(first - 1) in _LEGAL or measures(parse, first, timex) or names_no_time(parse, first, end, timex):
        return None
    if names_work(parse, first, end) or is_topic(parse, first, timex):
        return None
    relates = not _RELATORS.isdisjoint(parse.lows[first:end])  # "a day before Friday / 's vote"
    modified = -1 if relates else _modified_noun(parse, first, end)
    if modified == _NAME:
        return None
    likens = likened(parse, first)
    if modified >= 0:
        if names_attacks(parse, modified, timex) or names_document(parse, first, end, modified):
            return None
        return _of_noun(parse, modified, timex, first, over=over, likens=likens)
    if likens:
        noun = _noun_before(parse, first)
        return Link(noun, verb_over(parse, noun), nominal=True, apart=True) if noun >= 0 else None
    coarse = timex.interval is not None and timex.interval.granularity in COARSE
    if coarse and (parse.low(first - 1) in ("(", "of") or _looks_bare(parse, first)):
        noun = _noun_before(parse, first)
        return _of_noun(parse, noun, timex, first, over=over, likens=False) if noun >= 0 else None
    return _of_verb(parse, first, end, timex, over=over, coarse=coarse)


def _of_verb(parse: Parse, first: int, end: int, timex: Timex, *, over: bool, coarse: bool) -> Link | None:
    """Link the verb that a date stands with, or the noun beside it that has the date for its own."""
    predicate = saying_of(parse, cleft(parse, first, end) or verb_of(parse, first, end))
    if predicate is not None and (
        is_ranked_after(parse, predicate, first)
        or of_measure(parse, predicate)
        or recurs(parse, first, timex, predicate, over=over)
    ):
        return None
    noun = _noun_before(parse, first) if over and predicate is not None else -1
    if predicate is not None and predicate.head < first and counts_after(parse, first):
        return Link(noun, predicate, nominal=True, apart=True) if noun > predicate.head else None
    if over and predicate is not None and valued(parse, first, timex, predicate):
        return Link(noun, predicate, nominal=True, apart=True) if noun > predicate.head else None
    if (counted := counted_in_front(parse, first)) >= 0:
        return Link(counted, predicate, nominal=True, apart=True)
    month = timex.interval is not None and timex.interval.granularity is Granularity.MONTH
    if predicate is not None and (
        of_noun_alone(parse, predicate, noun, first, timex)
        or deals(parse, noun, first, predicate, coarse=coarse or month)
    ):
        return Link(noun, predicate, nominal=True, apart=True)
    ahead = over and predicate is not None and _ahead_of(parse, predicate, first)
    other = over and predicate is not None and _dated_already(parse, predicate, first)
    aimed = over and predicate is not None and predicate.form is Form.INFINITIVE and predicate.head < first
    aimed = aimed and of_noun(parse, first)
    unfit = predicate is None or ahead or other or aimed or _tense_clashes(predicate, timex)
    noun = _noun_before(parse, first) if unfit else -1
    if noun >= 0 and (predicate is None or noun > predicate.head or (ahead and predicate.first > first)):
        return Link(noun, verb_over(parse, noun), nominal=True, apart=ahead or other or aimed)
    if over and predicate is not None and _of_what_is_added(parse, predicate, first):
        return None  # "apologized yesterday for attacking a camp in March 2003"
    if aimed or (ahead and not other and (coarse or of_noun(parse, first))):
        return None  # "it should draw on the experiences of 1986"
    if predicate is None:
        noun = next((i for i, token in enumerate(parse.tokens) if is_event_noun(token.low)), -1)
        return Link(noun, None, nominal=True) if noun >= 0 else _whole(parse)
    part = member(parse, predicate, first)
    bounded = parse.low(first - 1) in ("until", "till")  # "did not see what they faced until 1955"
    apart = over and not part and not bounded and first in aside(parse, predicate, coarse=coarse or month)
    if not apart and in_comparison(parse, first, predicate):
        noun = _noun_before(parse, first) if timex.interval is not None else -1
        beside = noun > predicate.head and noun == first - 1 - (parse.low(first - 1) in PREPOSITIONS)
        return Link(noun, predicate, nominal=True, apart=True) if beside else None
    needs = range(0) if apart or part else needed_aside(parse, first, end, predicate)
    return Link(predicate.head, predicate, apart=apart, part=part, needs=needs)


def _of_noun(parse: Parse, noun: int, timex: Timex, first: int, *, over: bool, likens: bool) -> Link:
    """Link a noun that has a date of its own; apart from a verb that tells of another time.

    A date that only bounds another time is of the verb: "met ahead of Friday's vote" is over, the vote is not.
    """
    verb = verb_over(parse, noun)
    if noun > first and _only_bounds(timex):
        told = _ahead_of_noun(parse, verb, noun, first)
        if told is not None:
            return Link(told.head, told)
        return Link(noun, verb, nominal=True, apart=likens)
    bounds = over and verb is not None and bounding(parse, verb, noun, first) >= 0
    bounds = bounds or (over and verb is None and behind_preposition(parse, noun))
    other = bounds or (over and (befell(parse, noun, verb) or another_time(parse, noun, verb, timex, first)))
    other = other or (not over and _not_today(timex) and from_outside(parse, noun, verb))
    other = other or (verb is not None and set_against(parse, first, verb))
    return Link(noun, verb, nominal=True, apart=likens or other)


def _only_bounds(timex: Timex) -> bool:
    """Whether what a date belongs to only bounds what is told: "since the May 3 raid", "before Friday's vote"."""
    interval = timex.interval
    exact = interval is None or interval.bound in (Bound.EXACT, Bound.APPROX)
    return interval is not None and (not exact or interval.extent is Extent.THROUGHOUT)


def _not_today(timex: Timex) -> bool:
    """Whether an event with that date is another day's than what is told as the text is written."""
    return timex.interval is not None and not timex.text.lower().startswith(("today", "this", "tonight"))


def _ahead_of_noun(parse: Parse, verb: Predicate | None, noun: int, first: int) -> Predicate | None:
    """Return the verb of what is over and came before a dated noun: "left ahead of Friday's vote"; else None."""
    if verb is not None and verb.head < noun and "that" in parse.lows[verb.head : first] and parse.low(noun + 1) == ",":
        verb = next((p for p in parse.predicates if p.finite and p.first > noun), verb)
    if verb is None or verb.form not in OVER or not leads_up(parse, first):
        return None
    lead = first - 2 - (parse.low(first - 1) in DETERMINERS)
    counted = verb.first > noun and parse.low(lead) in _LENGTHS  # "four days before the vote, he"
    return None if counted else verb


def link_at(parse: Parse, first: int, end: int) -> Link:
    """Take the tokens [first, end) for what is told: their verb, or else the last of them as a noun."""
    for predicate in parse.predicates:
        if first <= predicate.head < end:
            return Link(predicate.head, predicate)
    if _commands(parse, first):
        return Link(first, Predicate(first, first, tk.lemma(parse.low(first)), Form.MODAL, MANDATED))
    return Link(end - 1, verb_over(parse, end - 1), nominal=True)


def _commands(parse: Parse, place: int) -> bool:
    """Whether a bare verb opens the sentence or what is quoted: "Stay indoors", "Evacuate the harbour"."""
    opens = place == 0 or (parse.low(place - 1) in QUOTES and parse.tokens[place].is_name)
    after = parse.low(place + 1)
    closed = after in DETERMINERS or after in PREPOSITIONS or after in _INDOORS
    low = parse.low(place)
    return opens and closed and not is_event_noun(low) and (low in tk.INFINITIVES or low in tk.COMMON)


_INDOORS = frozenset(("indoors", "inside", "home", "away", "calm", "him", "her", "them", "it", "us", "not"))


_DATED = 3
_ABOUT = frozenset(("over", "about", "for", "of"))
_PRESENT_MODALS = frozenset(("can", "could", "may", "must", "should", "will", "shall", "going"))
_SURELY_AHEAD = frozenset(("will", "must", "may", "shall", "going"))
_YEAR = re.compile(r"(?:1\d|20)\d\d")
_LEGAL = frozenset(("u.s.c.", "u.s.c", "c.f.r.", "§", "§§"))
_NAME = -2
_LENGTHS = frozenset("minutes hours day days week weeks month months year years".split())
_RELATORS = frozenset(("before", "after"))
_FEWEST = 6


def _whole(parse: Parse) -> Link | None:
    """Date a full sentence as a whole where no verb of it is known."""
    words = [index for index, token in enumerate(parse.tokens) if token.is_word and token.timex < 0]
    return (
        Link(words[0], None, nominal=True, whole=True)
        if len(words) >= _FEWEST and parse.tokens[-1].low == "."
        else None
    )


def _modified_noun(parse: Parse, first: int, end: int) -> int:
    """Find the event noun that the expression stands before, as in "the May 3 raids"; _NAME for a name, -1 for none."""
    possessive = parse.low(end) in ("'s", "'") or parse.tokens[end - 1].low in ("'s", "'")
    if parse.low(end) in ("'s", "'"):
        end += 1
    determined = parse.low(first - 1) in DETERMINERS or parse.low(first - 1) == "'s" or possessive
    if parse.low(end) == "," and parse.low(first - 1) in DETERMINERS and is_event_noun(parse.low(end + 1)):
        end += 1  # "the September 11, 2001, attacks"
    determined = determined or _described(parse, first, end)
    last = -1
    for index in range(end, min(end + 5, len(parse.tokens))):
        token = parse.tokens[index]
        if not token.is_word or token.timex >= 0 or token.low in PREPOSITIONS or token.low in DETERMINERS:
            break
        if token.low in ("that", "to") or token.low in COORDINATORS or token.low in tk.AUXILIARIES or token.word.adverb:
            break
        verb = parse.firsts.get(index)
        if verb is not None and verb.form is not Form.PARTICIPLE and not is_event_noun(token.low):
            break
        last = index
        if is_event_noun(token.low) and not is_event_noun(parse.low(index + 1)):
            return index if determined or index == end or first == 0 else -1
    if last >= 0 and determined and parse.low(first - 1) not in ("this", "that"):
        return _NAME
    return -1


def _described(parse: Parse, first: int, end: int) -> bool:
    """Whether an adjective stands between whose a noun is and its year: "his planned May 2003 / visit"."""
    adjective = parse.tokens[first - 1]
    plain = adjective.is_word and adjective.timex < 0 and adjective.text.islower() and first - 1 not in parse.heads
    free = plain and adjective.low not in PREPOSITIONS and not adjective.word.adverb
    owned = parse.low(first - 2) in DETERMINERS or parse.low(first - 2) == "'s"
    return free and owned and _YEAR.fullmatch(parse.low(end - 1)) is not None and parse.tokens[end].is_word


def _looks_bare(parse: Parse, first: int) -> bool:
    if parse.low(first - 2) == "that":
        return False  # "remember that, a year ago, he left"
    return parse.low(first - 1) not in _BEFORE_DATES and parse.low(first - 1) == "," and parse.tokens[first].timex >= 0


def _noun_before(parse: Parse, first: int) -> int:
    """Head of an event noun group right before the expression: "the raid in June", "the war of 2008"; -1 for none."""
    index = first - 1
    while index >= 0 and (parse.low(index) in _BEFORE_DATES or parse.low(index) == "("):
        index -= 1
    start, _ = parse.span(parse.clause(max(index, 0)))
    for steps in range(8):
        place = index - steps
        if place < start or place in parse.heads or parse.low(place) in (",", ";") or parse.low(place) in QUOTES:
            return -1
        alleged = parse.low(place - 1) in ("alleged", "purported") and not is_human(parse.low(place))
        if alleged or is_event_noun(parse.low(place)):
            return -1 if parse.low(first - 1) == "on" and _has_own(parse, place) else place
    return -1


def _has_own(parse: Parse, noun: int) -> bool:
    """Whether a noun has a date of its own in front: "spoke of last week's talks / on Friday"."""
    place = noun - 1
    while place > 0 and parse.tokens[place].is_word and parse.tokens[place].timex < 0:
        if parse.low(place) in DETERMINERS or parse.low(place) in PREPOSITIONS or place in parse.heads:
            return False
        place -= 1
    return parse.tokens[place].timex >= 0


def _dated_already(parse: Parse, predicate: Predicate, first: int) -> bool:
    """Whether another day stands right by a verb, and what a date is of only in what the verb is about.

    "On Friday charged him over the raid in May".
    """
    clause = parse.clause(predicate.first)
    start = parse.starts[clause] if parse.kinds[clause] in ("that", "complement") else 0
    beside = (
        *parse.tokens[max(start, predicate.first - _DATED) : predicate.first],
        *parse.tokens[predicate.head + 1 :][:_DATED],
    )
    dated = any(token.timex >= 0 and token.timex != parse.tokens[first].timex for token in beside)
    return dated and not _ABOUT.isdisjoint(parse.lows[predicate.head + 1 : first])


def _of_what_is_added(parse: Parse, act: Predicate, first: int) -> bool:
    """Whether a date is that of an act behind "for", while the verb before that has another day right behind it."""
    verb = next((p for p in reversed(parse.predicates) if p.finite and p.head < act.first), None)
    if verb is None or act.form is not Form.GERUND or parse.low(act.first - 1) != "for":
        return False
    days = parse.tokens[verb.head + 1 : min(act.first, verb.head + 3)]
    return any(token.timex >= 0 and token.timex != parse.tokens[first].timex for token in days)


def _ahead_of(parse: Parse, predicate: Predicate, first: int) -> bool:
    """Whether a verb tells of what is to come: a date that is over, behind it or in its subject, is none of it."""
    if predicate.form is Form.INFINITIVE:
        start, _ = parse.span(parse.clause(predicate.head))
        above = (p for p in parse.predicates if start <= p.head < predicate.first)
        return predicate.head < first and any(_looks_ahead(p) for p in above)
    if predicate.passive and predicate.form is Form.PRESENT and predicate.lemma in EXPECTING:
        return first < predicate.first  # "the strike in April is expected to cost it millions"
    if predicate.head < first:
        noun = _noun_before(parse, first) if predicate.modal == "would" else -1
        return _looks_ahead(predicate) or (noun > predicate.head and behind_preposition(parse, noun))
    start, _ = parse.span(parse.clause(first))
    inside = first - start > 1 and "," not in parse.lows[first - 2 : predicate.first]
    return inside and predicate.modal in _SURELY_AHEAD and _looks_ahead(predicate)


def _looks_ahead(predicate: Predicate) -> bool:
    unable = predicate.modal == "could" and predicate.negated  # "could not be reached for comment on Friday"
    return predicate.form in (Form.FUTURE, Form.MODAL) and predicate.modal in _PRESENT_MODALS and not unable


def _tense_clashes(predicate: Predicate, timex: Timex) -> bool:
    if timex.interval is None:
        return False
    if timex.direction is Direction.PAST:
        return predicate.form is Form.FUTURE
    if timex.direction is Direction.FUTURE:
        return predicate.form in (Form.PAST, Form.PLUPERFECT)
    return False
