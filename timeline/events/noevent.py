"""What reads like an event and is none: what one thinks, what one calls on others to do, what only seems to be so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.grammar import COORDINATORS, DETERMINERS, QUOTES, REPORTING, Form
from timeline.events.names import subject
from timeline.events.nowadays import leads_on, of_no_verb, of_these_times
from timeline.events.polarity import NOT_BECAUSE
from timeline.events.unreal import never_was
from timeline.events.when import When
from timeline.languages.en.events import credence
from timeline.model.reach import Granularity, Status, TimexType

if TYPE_CHECKING:
    from timeline.events.grammar import Parse, Predicate
    from timeline.events.link import Link
    from timeline.events.verdict import Verdict
    from timeline.model import Timex

THINKING = frozenset(credence.THINKING.split())
SEEMING = frozenset(credence.SEEMING.split())
_FIRST_PERSON = (["i"], ["we"])
_LIKENING = ("if", "though")
_CALLED_ON = frozenset(("us", "me", "'s", "’s"))
_LEADING_IN = COORDINATORS | {"so"}
_THINGS = 4
_BASES = tk.COMMON | tk.INFINITIVES | {"do", "have"}
BIDDING = frozenset(credence.BIDDING.split())
_PARTICLES = frozenset(("up", "in", "on"))
_BEFORE_BIDDING = _LEADING_IN | QUOTES | {"please", "now", "then", "just", "also", "always", "on", "in", ","}
_NOT_BIDDING = frozenset(("like", "come", "last", "given"))
_BIDDEN_THINGS = DETERMINERS | frozenset(("us", "me", "it", "them", "him", "yourself", "yourselves"))
_OUGHT = frozenset(("should", "must", "ought"))
_LETTING = frozenset(("allow", "permit", "force", "compel"))
_NOT = frozenset(("n't", "not"))
_NOW_CALLED = frozenset((("known", "as"), ("part", "of"), ("led", "by"), ("owned", "by")))
_CLOSING = QUOTES | {",", ";", ":", ".", "?"}


def no_event(parse: Parse, link: Link, place: int, verdict: Verdict) -> bool:
    """Whether nothing is told: "things they did not do in May", "would bar those that joined after May"."""
    if link.apart and link.nominal and verdict.status is Status.DENIED:
        return True  # "failed to prevent the May 3 blast"
    if verdict.cue == NOT_BECAUSE:
        return True  # "quit, not because he lost on Sunday": whether he lost stays open
    if _only_likened(parse, link.head) or leads_on(parse, link, place) or of_no_verb(parse, link, place):
        return True
    arranged = verdict.status is Status.SCHEDULED and link.predicate is not None  # "join us for a fair to be held on"
    if (
        _appeals(parse, place)
        or _demands(parse, link, place)
        or _forbidden(parse, link)
        or (not arranged and _bidden(parse, place))
    ):
        return True
    if verdict.status is Status.ONGOING and parse.low(place) == "today" and of_these_times(parse, link, place):
        return True
    if link.predicate is None or link.nominal:
        return False
    if all(_left_out(parse, verb) for verb in parse.predicates):
        return True  # "an official would not, and on Friday he did"
    if never_was(parse, link, place) or _announces(parse, link.predicate):
        return True
    if _thinks(parse, link.predicate, place):
        return True
    clause = parse.clause(link.head)
    if parse.low(parse.span(clause)[0]) not in ("that", "which", "who") or parse.kinds[clause] not in (
        "relative",
        "that",
    ):
        return False
    if verdict.status is Status.DENIED and link.predicate.lemma == "do":
        return True
    modal = any(p.form in (Form.FUTURE, Form.MODAL) and p.head < parse.starts[clause] for p in parse.predicates)
    said = parse.kinds[clause] == "that" and any(
        tk.lemma(parse.low(index)) in REPORTING
        for index in range(max(0, parse.starts[clause] - 4), parse.starts[clause])
    )
    return modal and not said and parse.low(place - 1) in ("after", "before", "since")


def _demands(parse: Parse, link: Link, place: int) -> bool:
    """Whether one only says what ought to be let or readied: "should be allowed to expire", "must be ready for May"."""
    verb = link.predicate
    if verb is None or link.nominal:
        return False
    above = next((p for p in parse.predicates if p.head == verb.first - 1), verb)
    wanted = above.modal in _OUGHT or above.lemma == "need"
    ready = verb.lemma == "prepare" and verb.passive
    ready = ready or (verb.lemma == "be" and parse.low(verb.head + 1) in ("ready", "prepared"))
    readied = ready and "for" in parse.lows[verb.head + 1 : place] and "by" not in parse.lows[verb.head + 1 : place]
    return wanted and (readied or (above.passive and above.lemma in _LETTING))


def _announces(parse: Parse, verb: Predicate) -> bool:
    """Whether only a list is announced: "the mayor has / the following tasks ahead of him tonight"."""
    had = verb.lemma in ("have", "be", "face") and not verb.passive
    return had and parse.lows[verb.head + 1 : verb.head + 3] == ["the", "following"] and _opens_list(parse, verb)


def _opens_list(parse: Parse, verb: Predicate) -> bool:
    """Whether nothing of a list is in the sentence that announces it."""
    colon = next((place for place in range(verb.head, len(parse.tokens)) if parse.low(place) == ":"), -1)
    return not any(token.is_word for token in parse.tokens[colon + 1 :]) if colon > 0 else True


def _left_out(parse: Parse, verb: Predicate) -> bool:
    """Whether only an auxiliary stands for a verb that is not told: "the next day / he did"."""
    behind = verb.head + 1
    while behind < len(parse.tokens) and parse.low(behind) in _NOT:
        behind += 1
    ends = behind == len(parse.tokens) or not parse.tokens[behind].is_word
    return ends and (parse.low(verb.head) in tk.DO or parse.low(verb.head) in tk.MODALS)


def of_our_age(timex: Timex, when: When) -> bool:
    """Whether an expression names the century that we live in: "this is the 21st century, and that is wrong"."""
    interval = timex.interval
    named = when is When.PRESENT and timex.type is TimexType.DATE
    return named and interval is not None and interval.granularity is Granularity.CENTURY


def likened(parse: Parse, head: int) -> int:
    """Find the "as if" or "as though" that opens the clause of an event; -1 for none."""
    start = parse.starts[parse.clause(head)]
    start -= parse.low(start) in _LIKENING and parse.low(start - 1) == "as"
    opens = parse.low(start) == "as" and parse.low(start + 1) in _LIKENING
    return start if opens and head > start + 1 else -1


def seems(parse: Parse, head: int) -> bool:
    """Whether an event only seems to be so: "it looks as if they will leave", "it looks like they will leave"."""
    start = likened(parse, head)
    if start > 0:
        return tk.lemma(parse.low(start - 1)) in SEEMING
    like = next((at for at in range(head - 1, 0, -1) if parse.low(at) == "like"), 0)
    over = parse.heads.get(like - 1)
    own = any(p.finite and like < p.first <= head for p in parse.predicates)
    return like > 0 and own and over is not None and over.lemma in SEEMING and over.finite


def _only_likened(parse: Parse, head: int) -> bool:
    """Whether an event is only what something is like: "as if the mayor had fled on Friday"."""
    finite = any(p.finite and parse.clause(p.head) == parse.clause(head) for p in parse.predicates)
    return likened(parse, head) >= 0 and finite and not seems(parse, head)


def _appeals(parse: Parse, place: int) -> bool:
    """Whether a day is that on which one calls on those who hear it: "let us remember today the dead", "let me say"."""
    if "let" not in parse.words:
        return False
    at = next((at for at in range(place - 1, -1, -1) if parse.low(at) == "let"), -1)
    opens = at >= 0 and parse.low(at + 1) in _CALLED_ON and (at == 0 or not parse.low(at - 1).isalpha())
    return opens and not any(p.finite and at + 1 < p.first < place for p in parse.predicates)


def _bidden(parse: Parse, place: int) -> bool:
    """Whether a day is that for which one tells others to do something: "join us on Friday", "please leave today"."""
    start, end = parse.span(parse.clause(place))
    verb, please = start, False
    while verb < end and (parse.tokens[verb].timex >= 0 or parse.low(verb) in _BEFORE_BIDDING):
        please = please or parse.low(verb) == "please"
        verb += 1
    if parse.low(start - 1).isalpha() or verb >= end or parse.low(verb) not in _BASES:
        return False
    if parse.low(verb) in BIDDING and place <= verb + 1 + (parse.low(verb + 1) in _PARTICLES):
        return True  # "Sign up now to get the news mailed"
    stop = next((at for at in range(verb + 1, end) if parse.low(at) in _CLOSING), end)
    if place >= stop or parse.low(end - 1) == "?" or any(p.finite and verb < p.first < stop for p in parse.predicates):
        return False
    calling = please or parse.low(verb) in BIDDING or parse.low(end - 1) == "!"
    return calling or (parse.low(verb) not in _NOT_BIDDING and parse.low(verb + 1) in _BIDDEN_THINGS)


def _forbidden(parse: Parse, link: Link) -> bool:
    """Whether one tells others what not to do, or asks them to: "don't worry about Friday", "why don't you go"."""
    clause = parse.clause(link.head)
    over = (p for p in parse.predicates if p.head <= link.head and parse.clause(p.head) == clause)
    return any(_forbids(parse, verb) for verb in over)


def _forbids(parse: Parse, verb: Predicate) -> bool:
    if not verb.negated or parse.low(verb.first) != "do" or verb.form is not Form.PRESENT:
        return False
    before = parse.low(verb.first - 1) if verb.first else ""
    return not before.isalpha() or before == "why" or (verb.first == 1 and before in _LEADING_IN)


def _thinks(parse: Parse, verb: Predicate, place: int) -> bool:
    """Whether a day is only that of one's thinking: "today I think we should leave"."""
    if verb.form is not Form.PRESENT or verb.passive or verb.progressive or verb.lemma not in THINKING:
        return False
    near = place < verb.first or place <= verb.head + _THINGS
    return near and [word.low for word in subject(parse, verb.first)] in _FIRST_PERSON


def renamed(parse: Parse, first: int, end: int) -> bool:
    """Whether an aside only tells what something is called or part of, or an age: "now / known as", "now / 61,"."""
    called = parse.low(end) in ("called", "named", "renamed")
    if parse.low(end).isdecimal() and parse.low(end + 1) == "," and parse.low(first - 1) in ("", ",", "and"):
        return True
    return parse.low(first - 1) == "," and (called or (parse.low(end), parse.low(end + 1)) in _NOW_CALLED)
