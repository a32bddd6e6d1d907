"""An event in one line, taken from its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.attribution import Frame, FrameKind
from timeline.events.focus import (
    between_semicolons,
    whole_group,
    with_condition,
)
from timeline.events.fronted import only_joins, separates
from timeline.events.grammar import (
    DASHES,
    DEPENDING,
    DETERMINERS,
    QUOTES,
    REPORTING,
    SUBJECTS,
    SUBORDINATORS,
    TIME_SUBORDINATORS,
    Form,
    Parse,
)
from timeline.events.hanging import aside, with_done_to
from timeline.events.line import join, width
from timeline.events.ownclause import OWNING, POINTING, opens_sentence, own_clause, with_antecedent, without_lead_in
from timeline.events.parted import denied_apart
from timeline.events.reported import TELLING
from timeline.events.retold import clausal, fronted
from timeline.events.search import COST_OF_FAULT, Search
from timeline.events.shorten import LABEL, LONGEST, ROOM, WHOLE, shorten
from timeline.events.speech import compose, speech
from timeline.events.spoken import fluent
from timeline.events.subjects import subject_of
from timeline.events.timeclauses import joined, own_time
from timeline.events.unattributed import first_told, without_attribution
from timeline.languages.en import stamps
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.link import Link

_DROPPED = (SUBORDINATORS | TIME_SUBORDINATORS) - DEPENDING
_ZONE = r"(?: (?:GMT|UTC|BST|CES?T|EES?T|[EP][SD]?T))?"
_MARKER = re.compile(
    r"^(?:(?:[-*•·–—]+|\(?\d{1,2}[.)]|\([a-z]\))\s+"
    rf"|\d{{1,2}}[.:][0-5]\d(?: ?[ap]\.?m\b\.?)?{_ZONE}:? (?:[-–—] )?(?=[A-Z][a-z]|[AI] ))"
)
"""What a list, or the stamp of a live blog, stands behind."""
_NOTE = re.compile(rf"[(\[](?:{stamps.UPDATE})[^()\[\]]{{0,60}}[)\]]\s+(?=[A-Z])")
_LABEL = 5
"""Tokens of a label with its colon, at the most."""
_TITLE = 20
_ZONES = frozenset("gmt utc bst cet cest eet eest est edt pst pdt".split())
_BRACKETS = ("(", "[", "-", "'", "‘")
_BEFORE_COLON = frozenset(syntax.BEFORE_COLON.split())
_NAMING = frozenset(syntax.NAMING.split())
_DEAR = 3.6
"""More than a line loses by a day, a title or an aside."""
_MUCH = 3.0
_FAULTS = 2 * COST_OF_FAULT
"""Of a whole line, for which one that is cut off without a fault may stand."""
_CLIPPED = {"'s": "is", "'ll": "will", "'re": "are", "'ve": "have"}


def headline(
    sentence: str, parse: Parse, frames: Sequence[Frame], link: Link, *, subject: str = "", longest: int = LONGEST
) -> tuple[str, bool]:
    """Cut the clause of an event out of its sentence, and tell whether it can be read alone.

    Attribution and lead-in are cut unless the event is the speech itself, white space folded, and a line of more than
    `longest` characters ends in an ellipsis at a word. `subject` replaces a pronoun that opens the line, where it is
    known; with "'s" at its end, a "his" or "her". A line that loses much by its cuts has ROOM for more, where that is
    the better one.
    """
    line, cost = _line(sentence, parse, frames, link, subject, longest, longest)
    faulty = cost >= COST_OF_FAULT or line.endswith("…")
    if cost <= _DEAR and not faulty:
        return line, True
    wide = longest + ROOM
    longer, less = _line(sentence, parse, frames, link, subject, wide, wide if faulty else longest)
    worse = less >= cost if longer.endswith("…") else less >= cost + _FAULTS and line.endswith("…")
    if not (faulty and worse) and (faulty or cost - less >= _MUCH or _adds(longer, line)):
        line, cost = longer, less
    return line, cost < _FAULTS and not line.endswith("…")


def whole_line(sentence: str, parse: Parse, frames: Sequence[Frame], link: Link, *, subject: str = "") -> str:
    """Return the sentence of an event as a line, where no cut of it can be read alone; "" where it cannot, either.

    It has as many characters as WHOLE.
    """
    line, cost = _line(sentence, parse, frames, link, subject, WHOLE, WHOLE)
    return "" if cost >= COST_OF_FAULT or line.endswith("…") else line


def _adds(longer: str, line: str) -> bool:
    """Whether a line has all the words of a shorter one in their order, and more."""
    words = iter(longer.split())
    return all(any(word.rstrip(",") == one.rstrip(",") for word in words) for one in line.split())


def _line(
    sentence: str, parse: Parse, frames: Sequence[Frame], link: Link, subject: str, longest: int, focus: int
) -> tuple[str, float]:
    """Cut the line of an event to a number of characters, and tell what it costs.

    A sentence of more than `focus` characters is cut to the clause of the event.
    """
    if link.apart:
        verb = None if link.nominal else link.predicate
        told = with_done_to(parse, link, whole_group(parse, link.head)) if verb is None else aside(parse, verb)
        return shorten(_joined(sentence, parse, link, told, longest), longest), 0.0
    begin = max(_opening(sentence, parse, link), _behind_label(parse, frames, link))
    if not QUOTES.isdisjoint(parse.words) and any(denied_apart(parse, verb.head) for verb in parse.predicates):
        return shorten(join(sentence, parse, range(begin, len(parse.tokens))), longest), 0.0
    tail = next((frame for frame in frames if frame.kind is FrameKind.TAIL and frame.predicate is link.predicate), None)
    if tail is not None:
        line = speech(sentence, parse, tail, begin, longest)
        if line:
            return shorten(line, longest), 0.0
    start, end = without_attribution(parse, frames, link)
    opening, end = between_semicolons(parse, max(start, begin), end, link)
    end = _without_tags(parse, end)
    start = without_lead_in(parse, opening, end, link.head)
    if start > opening and parse.low(opening) in _DROPPED and parse.clause(opening) == parse.clause(link.head):
        last = parse.span(parse.clause(link.head))[1]
        comma = next((index for index in range(link.head, last) if separates(parse, index)), last)
        verb = link.predicate
        if parse.low(opening) == "as" and verb is not None and verb.lemma in REPORTING and comma < last:
            return shorten(compose(sentence, parse, range(start, comma), range(comma, end), longest), longest), 0.0
        end = min(end, comma)
    told = fluent(parse, range(start, end), link.vital)
    apart = (
        list(link.part)
        or own_time(parse, link, named=bool(subject))
        or fronted(parse, link)
        or joined(parse, link, begin, longest)
    )
    kept = apart or own_clause(parse, frames, link, told, range(start, end), begin=begin, longest=focus)
    if not subject and (link.part or not apart):
        kept = with_antecedent(parse, kept, begin, link, focus)
    if kept != told or not DASHES.isdisjoint(parse.words):
        kept = fluent(parse, kept, link.vital)
    while len(kept) > 2 and kept[0] < link.head and _leads_in(parse, kept[0]):
        kept = kept[1:]
    standing = OWNING if subject.endswith("'s") else POINTING
    named = bool(subject) and parse.low(kept[0]) in standing
    if named and parse.low(kept[0]) == "this" and kept[0] + 1 not in parse.firsts:
        subject, named = "", False  # "this trip"
    room = longest - len(subject) + len(parse.low(kept[0])) if named else longest
    search = Search(parse, frames, link, range(begin, len(parse.tokens)), room)
    kept, cut = (search.alone(kept), "") if named or apart else search.best(kept, told)
    kept = with_condition(parse, link, kept, begin, end)
    content = _told(parse, frames, link, kept, end, longest)
    if content:
        return shorten(compose(sentence, parse, _teller(parse, link, kept), content, longest), longest), search.cost
    text = _joined(sentence, parse, link, kept, longest) + cut
    if subject and parse.low(kept[0]) in standing:
        text = subject + _unclipped(parse, kept, text[len(parse.tokens[kept[0]].text) :])
    return shorten(text, longest), search.cost


def _joined(sentence: str, parse: Parse, link: Link, kept: Sequence[int], longest: int) -> str:
    """Put a line together as a clause, with what its verb is short of where that leaves it its length."""
    plain = join(sentence, parse, kept)
    place, verb, behind = clausal(parse, link, kept)
    if not verb:
        return plain
    told = join(sentence, parse, kept[behind:]).lstrip()
    told = told if kept[behind] else told[:1].lower() + told[1:]
    blank = "" if verb.startswith("'") else " "
    line = f"{join(sentence, parse, kept[:place])}{blank}{verb} {told}"
    return line if len(line) <= max(longest, len(plain)) else plain


def _unclipped(parse: Parse, kept: Sequence[int], rest: str) -> str:
    """Write out the verb that is clipped to a pronoun, where a name takes its place: "the mayor / is going"."""
    verb = parse.firsts.get(kept[0] + 1)
    if verb is None or verb.first not in kept or parse.low(verb.first) not in _CLIPPED:
        return rest
    whole = _CLIPPED[parse.low(verb.first)]
    behind = next((i for i in kept if i > verb.first and not parse.tokens[i].word.adverb), verb.first)
    word = parse.tokens[behind].word
    done = word.participle and parse.low(behind + 1) in DETERMINERS and word.lemma not in _NAMING
    if whole == "is" and done:
        whole = "has"  # "he's hired a cook"
    elif whole == "is" and (verb.passive or not (verb.progressive or verb.form is Form.PRESENT)):
        return rest  # "he's gone"
    return f" {whole}{rest.lstrip()[len(parse.tokens[verb.first].text) :]}"


def _without_tags(parse: Parse, end: int) -> int:
    """Where a text ends before the tags and addresses behind its last sentence: "The port is open. @harbor #news"."""
    tagged = "#" in parse.words or "@" in parse.words
    stop = next((index for index in range(end - 1, 0, -1) if parse.low(index) == "."), 0) if tagged else 0
    return stop if stop and parse.low(stop + 1) in ("#", "@") else end


def _joins_clauses(parse: Parse, index: int) -> bool:
    """Whether a "that" is a conjunction: a subject is behind it, or it opens a clause of what is told."""
    if parse.low(index) != "that" or not index or index + 1 in parse.firsts or index + 1 >= len(parse.tokens):
        return False  # "and that is why"
    after = parse.tokens[index + 1]
    named = after.is_name and after.timex < 0
    subject = named or after.low in SUBJECTS or (after.low in DETERMINERS and after.low not in ("all", "both"))
    apart = parse.low(index - 1) == "," or only_joins(parse, index - 1)
    return subject or after.low == "," or (parse.kinds[parse.clause(index)] == "that" and not apart)


def _leads_in(parse: Parse, index: int) -> bool:
    if only_joins(parse, index) or _joins_clauses(parse, index):
        return True
    if parse.low(index) == "where" and index and parse.kinds[parse.clause(index)] == "relative":
        return index + 1 not in parse.firsts
    return opens_sentence(parse, index) and parse.tokens[index].timex < 0


def _teller(parse: Parse, link: Link, kept: Sequence[int]) -> list[int]:
    """Token numbers of who says it and of the verb, where a colon may stand behind it; else none."""
    verb = link.predicate
    bare = verb is not None and parse.low(verb.head) == verb.lemma and verb.first == verb.head
    if verb is None or not verb.finite or verb.passive or bare or verb.lemma not in _BEFORE_COLON:
        return []
    if parse.low(link.head) in ("said", "says"):
        return list(kept[: kept.index(link.head) + 1])
    starts = {word.start for word in subject_of(parse, verb)}
    owner = [index for index in range(verb.first) if parse.tokens[index].start in starts]
    return [*owner, verb.head] if owner and parse.low(owner[0]) not in SUBJECTS else []


def _told(parse: Parse, frames: Sequence[Frame], link: Link, kept: list[int], end: int, longest: int) -> list[int]:
    """Token numbers of what is said, where a line that begins with its saying has no room for its verb; else none.

    What "skepticism about claims that" tells of is not said by who is skeptical.
    """
    leads = any(frame.kind is FrameKind.LEAD and frame.predicate is link.predicate for frame in frames)
    clause = parse.clause(link.head) + 1
    if not leads or link.nominal or clause >= len(parse.starts) or parse.kinds[clause] not in ("that", "complement"):
        return []
    if parse.low(parse.starts[clause] - 1) in TELLING:
        return []
    start = parse.starts[clause] + (parse.low(parse.starts[clause]) == "that")
    inside = (p for p in parse.predicates if p.finite and start <= p.first < end)
    root = next((p for p in inside if parse.kinds[parse.clause(p.head)] not in ("relative", "subordinate")), None)
    short = root is not None and root.head in kept and width(parse, kept) <= longest
    end = first_told(parse, start, end, link.head)
    unclear = parse.low(start) in POINTING
    return [] if root is None or short or unclear or link.head not in kept else list(range(start, end))


def _behind_label(parse: Parse, frames: Sequence[Frame], link: Link) -> int:
    """Token number behind a title that begins with who says it, as the sentence itself tells at its end; 0 for none.

    "Mayor: Port will close: / The port is to close, the mayor said"; "Mayor: / The port is to close, the mayor said".
    """
    colon = next((place for place, low in enumerate(parse.lows[:_LABEL]) if low == ":"), 0)
    sources = [frame.source.lower().split() for frame in frames if frame.kind is FrameKind.TAIL]
    if not colon or link.head <= colon or parse.lows[:colon] not in sources:
        return 0
    told = [p.head for p in parse.predicates if p.finite]
    for place in range(colon + 1, min(colon + _TITLE, link.head)):
        named = parse.low(place) == ":" and parse.tokens[place + 1].text[:1].isupper()
        if named and any(colon < head < place for head in told) and any(head > place for head in told):
            return place + 1
    return colon + 1


def _opening(sentence: str, parse: Parse, link: Link) -> int:
    """Token number behind a speaker's label, the mark of a list, brackets at the head or a note of when it was put up.

    "The flood in Elm: (Updated 5:30 p.m.) / Volunteers carried sand".
    """
    noted = [note for note in _NOTE.finditer(sentence) if note.end() <= parse.tokens[link.head].start]
    if noted:
        return next(i for i, token in enumerate(parse.tokens) if token.start >= noted[-1].end())
    for pattern in () if sentence[:1].isalpha() and sentence[1:2].islower() else (LABEL, _MARKER):
        label = pattern.match(sentence)
        if label is not None:
            return next((i for i, token in enumerate(parse.tokens) if token.start >= label.end() and i <= link.head), 0)
    if sentence[:1] in _BRACKETS:
        closing = next((index for index in range(1, link.head) if parse.low(index) in (")", "]")), 0)
        return closing + 1 if closing else 0
    dated = next((index for index, token in enumerate(parse.tokens) if token.timex < 0), 0)
    zoned = dated + (parse.low(dated) in _ZONES)
    if 0 < zoned < link.head and parse.low(zoned - 1) in _ZONES and parse.tokens[zoned].text[0].isupper():
        return zoned  # "Friday 4 March 2022 01.48 GMT / The mayor"
    return dated + 1 if 0 < dated < link.head and parse.low(dated) == ":" else 0
