"""Dates that something is only measured by, or compared with, and words that are dates of no year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import DETERMINERS, PREPOSITIONS, SUBJECTS, Form
from timeline.languages.en.events import nouns, reporting, syntax
from timeline.model.reach import Granularity

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.model import Timex

SUPERLATIVES = frozenset(nouns.SUPERLATIVES.split())
NOT_SUPERLATIVES = frozenset(nouns.NOT_SUPERLATIVES.split())
_COMPARING = frozenset(("than", "compared"))
_BEFORE_MEASURES = frozenset(("in", "at", "on", "the", "for", "during", "a", "an", "same", "since"))
_PARALLELS = frozenset(syntax.PARALLELS.split())
_UNLIKE = frozenset(("different", "differ", "differs", "differed", "unlike"))
_BESIDE = _BEFORE_MEASURES | {"and", "or", "both"}
_LIKE = frozenset(("like", "unlike"))
_FIGURES = frozenset(reporting.PUBLISHED_FIGURES.split())
_PUTTING_OUT = frozenset(("report", "announce", "publish", "release", "disclose", "present", "issue"))
_SEEMING = frozenset(("appear", "seem"))
_PRO_VERBS = frozenset(("did", "does", "do", "was", "were", "had", "has"))
_AS_KNOWN = frozenset(("know", "knew", "known"))
_POINTING = frozenset("this that these those him her them us me".split())
_FORESEEN = frozenset("forecast expected predicted projected estimated thought planned".split())
_CLOSING = PREPOSITIONS | {"and", "or", "when", "but", "that", "which", "who", "is", "was", "will", "has", "as"}
_SEASONS = frozenset(nouns.SEASONS.split())
_MONTHS = frozenset(nouns.MONTHS.split())
_EVENTS = frozenset(nouns.EVENT_NOUNS.split())
_HABITS = frozenset(nouns.HABITS.split())
_VALUING = frozenset(("value", "estimate", "reckon", "assess", "peg"))
_SIZES = frozenset(nouns.SIZES.split())
_SHORT_UNITS = frozenset((Granularity.MINUTE, Granularity.HOUR, Granularity.DAY, Granularity.WEEK))
_SIMILAR = frozenset(("similar", "identical", "comparable", "equal", "equivalent"))
_WHICH = frozenset(("which", "what", "when", "who", "how", "where"))
_STANDING = _WHICH | {"one", "ones", "those", "that"}
_SET_AGAINST = DETERMINERS - {"a", "an"} | {"those", "one", "ones"}
_NOT_COMPARED = frozenset(
    "rather other sooner earlier later longer soon long well far early late such time day".split()
)
_BREAKING = frozenset(("when", "after", "before", "until", "since", "while", "because", "and", "but", "or"))
_NEAR = 7
_FAR = 25
_COMPARED = frozenset(("compared", "compares", "compare"))
_AMOUNTS = frozenset(("%", "percent", "per", "cent", "$", "£", "million", "billion"))
_LIKENED = 9
_SINCE = 10
_FAR_BACK = 12
_SHORT = 4
_OBJECT = 6
_MEASURED_BY = frozenset("many much few little long far soon often".split())
_TIMES_AS = frozenset("not n't twice times half just almost nearly equally about".split())


def measures(parse: Parse, first: int, timex: Timex) -> bool:
    """Whether a date only measures or compares: "the highest since 2014", "compared with 2020", "than a year ago"."""
    behind = first - 1
    while behind >= 0 and (parse.low(behind) in _BEFORE_MEASURES or parse.tokens[behind].timex >= 0):
        behind -= 1
    low, before = parse.low(behind), parse.low(behind - 1)
    counted = low == "than" and behind == first - 1 and before in ("more", "less")
    if (
        (low in ("than", "versus") and not counted)
        or _after_than(parse, first)
        or (low in ("to", "with") and before in ("compared", "comparison", "compares"))
        or (low == "to" and before in ("equal", "equivalent", "similar", "identical") and behind == first - 1)
        or (low in ("with", "to", "between") and before in _PARALLELS and not _goes_on(parse, first))
        or (low == "from" and before in _UNLIKE)
        or _beside(parse, first)
        or _share(parse, first)
        or _level(parse, first)
    ):
        return True
    if low == "from" and timex.text.lower().endswith(("earlier", "ago", "before")):
        return True
    since = "since" in parse.words and "since" in parse.lows[max(_closed(parse, first), first - _SINCE) : first]
    if not since and not timex.text.lower().startswith("since"):
        return (
            low == "in"
            and superlative(parse, behind, 3)
            and timex.text.lower().endswith(("years", "decades", "months"))
        )
    return superlative(parse, behind, _FAR_BACK)


def _level(parse: Parse, first: int) -> bool:
    """Whether a date is that of what something rose or fell from: "$2m, down from $3m in 2018", "up 15% from $3m"."""
    for place in range(first - 1, max(0, first - _NEAR), -1):
        low = parse.low(place)
        if low in (",", ";") or place in parse.heads or parse.tokens[place].timex >= 0:
            return False
        if low == "from":
            numbers = any(low[:1].isdigit() for low in parse.lows[place + 1 : first])
            amount = place - 1
            while parse.low(amount)[:1].isdigit() or parse.low(amount) in _AMOUNTS:
                amount -= 1
            return parse.low(amount) in ("up", "down") and parse.low(amount - 1) == "," and numbers
    return False


def _share(parse: Parse, first: int) -> bool:
    """Whether a date is only that of a part of a sum: "will pay $20 billion, including $5 billion / this year"."""
    place = first - 1 - (parse.low(first - 1) in ("in", "for"))
    end = place
    while parse.low(place)[:1].isdigit() or parse.low(place) in _AMOUNTS:
        place -= 1
    return place < end and parse.low(place) == "including"


def _beside(parse: Parse, first: int) -> bool:
    """Whether a date is a mark that something stands at: "above 2007 and 2008", "as we know it today"."""
    behind = first - 1
    while behind >= 0 and (parse.low(behind) in _BESIDE or parse.tokens[behind].timex >= 0):
        if parse.low(behind) == "since" and parse.low(behind - 1) == "not":
            return True
        behind -= 1
    known = parse.low(first - 1) == "it" and parse.low(first - 2) in _AS_KNOWN
    return parse.low(behind) in ("above", "below") or (known and parse.low(first - 4) == "as")


def in_comparison(parse: Parse, first: int, verb: Predicate) -> bool:
    """Whether a date is only of what something is set against, or of what is told of that.

    "Was in contrast to a promise / at the end of May", "is larger than the sum / it paid in 2008"; but "spent more than
    / the town spent in 2008" tells that of the town.
    """
    for place in range(first - 1, max(0, first - _FAR), -1):
        low = parse.low(place)
        if low in (",", ";", ":") or low in _BREAKING or parse.tokens[place].timex >= 0:
            return False
        if not _sets_against(parse, place):
            continue
        if verb.head < place:
            return (low == "to" and not _goes_on(parse, first)) or parse.low(place + 1) in _WHICH
        bare = not _STANDING.isdisjoint(parse.lows[place + 1 : place + 3])
        if verb.head > first or (low == "to" and verb.finite and not bare):
            return False  # "identical to the account / she gave last May"
        relative = (not verb.finite and low == "to") or any(place + 1 < start < verb.first for start in parse.starts)
        again = any(p.lemma == verb.lemma and p.head < place for p in parse.predicates)
        short = verb.first == verb.head and parse.low(verb.head) in _PRO_VERBS
        return relative or again or short or parse.low(verb.first - 1) in SUBJECTS or parse.low(place + 1) in _WHICH
    return False


def of_measure(parse: Parse, verb: Predicate) -> bool:
    """Whether a participle only tells of what something is measured by: "is less than that / seen in 1918"."""
    if verb.form is not Form.PARTICIPLE or parse.low(verb.first - 1) not in ("that", "those"):
        return False
    return parse.low(verb.first - 2) in ("than", "with", "to", "as")


def set_against(parse: Parse, first: int, verb: Predicate) -> bool:
    """Whether a dated noun is what something is set against: "is as bad as the virus behind / a 1957 plague"."""
    behind = parse.lows[verb.head + 1 : first]
    if _BREAKING.isdisjoint(behind) and "," not in behind:
        return any(_sets_against(parse, place) for place in range(verb.head + 1, first))
    return False


def _sets_against(parse: Parse, place: int) -> bool:
    """Whether what something is set against begins behind a token: "larger / than the", "in contrast / to a"."""
    low, before, behind = parse.low(place), parse.low(place - 1), parse.tokens[place + 1]
    if low == "to":
        return before in _PARALLELS or before in _SIMILAR
    group = behind.low in _SET_AGAINST or behind.low in SUBJECTS or behind.low in _WHICH or behind.is_name
    if low == "than":
        return group and before not in _NOT_COMPARED
    return (
        low == "as"
        and place + 1 not in parse.firsts
        and (group or behind.text.islower())
        and behind.low != "possible"
        and before not in _NOT_COMPARED
        and _equates(parse, place)
    )


def _equates(parse: Parse, place: int) -> bool:
    """Whether an "as" closes "as vital to trade / as", "of the same kind / as"."""
    for opening in range(place - 1, max(0, place - _OBJECT), -1):
        low, behind = parse.low(opening), parse.low(opening + 1)
        if low == "same":
            return True
        if (opening in parse.heads and parse.heads[opening].finite) or not parse.tokens[opening].is_word:
            return False
        if low == "as":
            return (
                opening < place - 1
                and parse.low(opening - 1) not in _NOT_COMPARED
                and behind not in SUBJECTS | DETERMINERS | PREPOSITIONS | _NOT_COMPARED
            )
    return False


def names_no_time(parse: Parse, first: int, end: int, timex: Timex) -> bool:
    """Whether words for a time are a manner of speaking: "a March of millions", "at the end of the day, we won"."""
    text, behind = timex.text.lower(), parse.low(end)
    if parse.low(end - 1).endswith("-old") or text.startswith("a single "):
        return True  # "the month-old strike", "a billion visits in a single month"
    if "quarter" in text and _of_figures(parse, first, end):
        return True
    if behind == "of" and parse.low(end + 1) in ("each", "every"):
        return True  # "the Friday of each week"
    if text in _MONTHS and behind == "of" and not parse.low(end + 1)[:1].isdigit():
        return parse.low(first - 1) in DETERMINERS
    if text == "the end of the day" and parse.low(first - 1) == "at":
        return behind == "," and parse.low(first - 2) in ("", ",", "but", "and", "that", "because", ".")
    century = text.endswith("century") and (not text.startswith("the") or "-" in text)
    named = end < len(parse.tokens) and parse.tokens[end].text.islower() and behind not in _CLOSING
    attached = "-century" in text and behind not in _EVENTS  # "the 16th-century usage", not "the 16th-century wars"
    return century and named and (attached or parse.low(first - 1) not in ("the", "a", "in", "early", "late"))


def _of_figures(parse: Parse, first: int, end: int) -> bool:
    """Whether a quarter only tells which figures are put out: "will report second-quarter earnings"."""
    link = first - 1 - (parse.low(first - 1) in DETERMINERS)
    noun = parse.low(end) if parse.low(end) in _FIGURES else parse.low(link - 1)
    verb = next((p for p in reversed(parse.predicates) if p.head < first), None)
    linked = parse.low(end) in _FIGURES or parse.low(link) in ("for", "of")
    return linked and noun in _FIGURES and verb is not None and verb.lemma in _PUTTING_OUT and not verb.passive


def recurs(parse: Parse, first: int, timex: Timex, verb: Predicate, *, over: bool) -> bool:
    """Whether a season or month is that of any year: "has begun in spring", "typically come in May"."""
    text = timex.text.lower()
    if text == "the week" and parse.low(first - 1) == "during" and verb.form is Form.PRESENT and not verb.progressive:
        return True  # "people who work during the week"
    if text in _SEASONS and parse.low(first - 1) in ("in", "during"):
        habit = parse.low(first - 1) == "during" and verb.modal == "would"
        simple = verb.form is Form.PRESENT and not verb.progressive and (over or verb.lemma == "be")
        return habit or simple or verb.form is Form.PERFECT
    simple = verb.form is Form.PRESENT or parse.low(verb.head) == verb.lemma
    return text in _MONTHS | _SEASONS and simple and not _HABITS.isdisjoint(parse.words) and not verb.modal


def counted_in_front(parse: Parse, first: int) -> int:
    """Find the noun that a sentence leads in as counted on a day: "with 264 / cases / as of Monday, the town seeks"."""
    start = next((place for place, token in enumerate(parse.tokens) if token.is_word), 0)
    counted = parse.lows[max(0, first - 2) : first] == ["as", "of"] and parse.low(start) == "with"
    inside = any(start < place < first for place in parse.heads) or "," in parse.lows[start:first]
    noun = first - 3
    named = counted and not inside and start < noun and parse.tokens[noun].is_word and parse.tokens[noun].timex < 0
    return noun if named and parse.low(_end(parse, first)) == "," else -1


def valued(parse: Parse, first: int, timex: Timex, verb: Predicate) -> bool:
    """Whether a year or month is that of what is only valued: "put the cost of repairs in 2019 at $4 million"."""
    put = verb.lemma in ("put", "place") and not _SIZES.isdisjoint(parse.lows[verb.head + 1 : first])
    if not (put or verb.lemma in _VALUING) or timex.interval is None or timex.interval.granularity in _SHORT_UNITS:
        return False
    end = _end(parse, first)
    sum_ = any(low[:1].isdigit() for low in parse.lows[end + 1 : end + 1 + _SHORT])
    return verb.head < first and parse.low(end) == "at" and sum_


def likened(parse: Parse, first: int) -> bool:
    """Whether a date is of what something else is like: "like the pact of 1954", "as it did in the 1918 pandemic"."""
    start, _ = parse.span(parse.clause(first))
    for place in range(first - 1, max(start, first - _LIKENED) - 1, -1):
        if parse.low(place) in (",", ";"):
            break
        if parse.low(place) in _LIKE:
            return _like(parse, place, first)
        if place in parse.heads and parse.low(place) not in _PRO_VERBS:
            break
    if parse.opener(parse.clause(first)) != "as":
        return False
    verb = start + 1 + (parse.low(start + 1) in SUBJECTS)
    inverted = verb == start + 1 and parse.low(verb) in _PRO_VERBS
    alone = parse.low(verb + 1) in PREPOSITIONS or parse.tokens[min(verb + 1, len(parse.tokens) - 1)].timex >= 0
    return inverted or (parse.low(verb) in _PRO_VERBS and alone and verb < first)


def _like(parse: Parse, place: int, first: int) -> bool:
    """Whether a "like" before a date is of a comparison, and not of "things like this in May"."""
    behind = parse.low(place + 1)
    if place in parse.heads or parse.low(place - 1) in ("would", "'d"):
        return False
    if behind in _POINTING or behind in SUBJECTS:
        return parse.low(place + 2) in _PRO_VERBS
    if behind in PREPOSITIONS and "what" in parse.lows[:place]:
        return False
    end = _end(parse, first)
    return not (end in parse.firsts and parse.firsts[end].finite)  # "it looks like 2011 is the year"


def _end(parse: Parse, first: int) -> int:
    """Where the words of a time end."""
    return next((at for at in range(first, len(parse.tokens)) if parse.tokens[at].timex < 0), first)


def _goes_on(parse: Parse, first: int) -> bool:
    """Whether the sentence tells what came at a time: "in contrast to Friday, / when ten were held"."""
    end = _end(parse, first)
    return parse.low(end + (parse.low(end) == ",")) in ("when", "where")


def _closed(parse: Parse, first: int) -> int:
    """Where a verb goes on behind an apposition: "Maria, the strongest storm since 1928, / came ashore"."""
    closed = (
        p.first for p in reversed(parse.predicates) if p.finite and p.head < first and parse.low(p.first - 1) == ","
    )
    return next(closed, 0)


def _after_than(parse: Parse, first: int) -> bool:
    """Whether the date closes a comparison: "cheaper than the same car today"."""
    if _compared(parse, first):
        return True
    if _COMPARING.isdisjoint(parse.words):
        return False
    for place in range(first - 1, max(-1, first - _NEAR), -1):
        measured = parse.low(place) == "compared" or parse.low(place) in tk.BE or tk.lemma(parse.low(place)) in _SEEMING
        foreseen = parse.low(place - 1) == "than" and parse.low(place) in _FORESEEN
        if (not foreseen and place in parse.heads and not measured) or parse.low(place) in (",", ";"):
            return False
        if parse.low(place) in ("with", "to") and parse.low(place - 1) == "compared":
            return True
        if parse.low(place) == "than" and parse.low(place + 1) in _FORESEEN:
            return any(p.form is Form.FUTURE for p in parse.predicates if p.head < place)
        if parse.low(place) == "than":
            return not parse.low(place + 1)[:1].isdigit() and parse.low(place - 1) not in (
                "more",
                "less",
                "fewer",
                "rather",
            )
    return False


def _compared(parse: Parse, first: int) -> bool:
    """Whether a date is of one of the sums compared with: "had $4m, compared with $8m, or $2 a share, a year ago"."""
    if _COMPARED.isdisjoint(parse.words):
        return False
    set_against = False
    for place in range(first - 1, max(-1, first - _FAR), -1):
        low, behind = parse.low(place), parse.tokens[place + 1]
        set_against = set_against or low == "to"
        if low in ("with", "to") and parse.low(place - 1) in _COMPARED:
            return any(low[:1].isdigit() for low in parse.lows[place + 1 : first])
        if place in parse.heads:  # "she compares the bay to the lake 90 years ago"
            return set_against and parse.heads[place].form is Form.PRESENT and parse.low(place) in _COMPARED
        summed = behind.timex >= 0 or behind.low in ("or", "and", "$") or behind.low[:1].isdigit()
        if (low == "," and not summed) or low == ";":
            return False
    return False


def limits_rank(parse: Parse, index: int) -> bool:
    """Whether a "since" begins here up to which something is the first or the most: "the biggest march / since May"."""
    return (
        parse.low(index) == "since" and parse.tokens[index - 1].timex < 0 and superlative(parse, index - 1, _FAR_BACK)
    )


def superlative(parse: Parse, index: int, far: int) -> bool:
    """Whether a superlative, or "first" and "only", stands before a token in its clause: "the biggest march"."""
    timed = range(index) if "time" in parse.words else ()
    if any(parse.low(place) in ("first", "only") and parse.low(place + 1) == "time" for place in timed):
        return True
    start, _ = parse.span(parse.clause(max(index, 0)))
    for place in range(index, max(start, index - far) - 1, -1):
        low = parse.low(place)
        best = low in SUPERLATIVES or (low.endswith("est") and len(low) > _SHORT and low not in NOT_SUPERLATIVES)
        if best and (parse.low(place - 1) in DETERMINERS or parse.low(place - 1) in ("'s", "lowest", "level")):
            return True
    return False


def correlates(parse: Parse, index: int) -> bool:
    """Whether an "as" ends what another began: "is as hostile to them / as those who fled", "went / so far as to"."""
    if parse.low(index) != "as":
        return parse.low(index) == "so" and parse.low(index + 1) in _MEASURED_BY and parse.low(index + 2) == "as"
    first = next((i for i in range(index - 1, max(0, index - _FAR_BACK), -1) if parse.low(i) == "as"), 0)
    measured = (
        parse.low(first + 1) in _MEASURED_BY or parse.low(first - 1) in _TIMES_AS or parse.low(first - 1) in tk.BE
    )
    noun = parse.low(first + 1) in DETERMINERS or parse.tokens[first + 1].is_name
    return first > 0 and measured and not noun and not any(i in parse.heads for i in range(first + 1, index))
