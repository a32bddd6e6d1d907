"""The verbs of a sentence and its clauses, by rules over tokens."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.languages.en.events import reporting, status, syntax

if TYPE_CHECKING:
    from timeline.events.tokens import Token

DETERMINERS = frozenset(syntax.DETERMINERS.split())
PREPOSITIONS = frozenset(syntax.PREPOSITIONS.split())
SUBJECTS = frozenset(syntax.SUBJECT_PRONOUNS.split())
RELATIVES = frozenset(syntax.RELATIVES.split())
SUBORDINATORS = frozenset(syntax.SUBORDINATORS.split())
TIME_SUBORDINATORS = frozenset(syntax.TIME_SUBORDINATORS.split())
COORDINATORS = frozenset(syntax.COORDINATORS.split())
ADJECTIVES = frozenset(syntax.ADJECTIVES.split())
QUOTES = frozenset(('"', "“", "”", "''", "``", "«", "»"))
DASHES = frozenset(("—", "–", "--"))
EXPECTING = frozenset(f"{status.PLAN_GOVERNORS} {status.FORECAST_GOVERNORS}".split())
REPORTING = frozenset(
    f"{reporting.SPEECH_VERBS} {reporting.HEDGING_VERBS} {reporting.FORECAST_VERBS} {reporting.DENIAL_VERBS} "
    f"{reporting.THREAT_VERBS} {reporting.DEMAND_VERBS}".split()
)

IMPLICIT = REPORTING - frozenset(reporting.NEVER_IMPLICIT.split())
_FAR = 14
_NEAR = 8


class Form(StrEnum):
    """What a verb group says of time."""

    PAST = "past"
    PRESENT = "present"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    FUTURE = "future"
    MODAL = "modal"
    MODAL_PERFECT = "modal perfect"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    PARTICIPLE = "participle"


FINITE = frozenset(
    (Form.PAST, Form.PRESENT, Form.PERFECT, Form.PLUPERFECT, Form.FUTURE, Form.MODAL, Form.MODAL_PERFECT)
)


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb group: `first` to `head` are token numbers, `head` its main verb."""

    first: int
    head: int
    lemma: str
    form: Form
    modal: str = ""
    negated: bool = False
    passive: bool = False
    progressive: bool = False

    @property
    def finite(self) -> bool:
        """Whether it makes a clause of its own."""
        return self.form in FINITE


@dataclass(slots=True)
class Parse:
    """A sentence as tokens, predicates in order, and the token numbers at which clauses begin."""

    tokens: list[Token]
    predicates: list[Predicate] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    """What opened each clause."""

    def clause(self, index: int) -> int:
        """Number of the clause in which a token stands."""
        return bisect_right(self.starts, index) - 1

    def span(self, clause: int) -> tuple[int, int]:
        """Token numbers of a clause, end excluded."""
        end = self.starts[clause + 1] if clause + 1 < len(self.starts) else len(self.tokens)
        return self.starts[clause], end

    def opener(self, clause: int) -> str:
        """First word of a clause, coordinators and commas skipped."""
        start, end = self.span(clause)
        for index in range(start, end):
            if self.tokens[index].low not in COORDINATORS and self.tokens[index].is_word:
                return self.tokens[index].low
        return ""

    def low(self, index: int) -> str:
        """Lower-case text of a token, "" outside the sentence."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""


def parse(tokens: list[Token]) -> Parse:
    """Find clauses, then the predicates in them."""
    result = Parse(tokens)
    _open_clauses(result)
    result.predicates = _predicates(result)
    return result


def _may_be_finite(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    if token.timex >= 0 or (token.is_name and index > 0):
        return False
    if token.low in tk.AUXILIARIES or tk.is_past(token):
        return True
    if tk.is_third_person(token):
        return _is_present(parse, index)
    return tk.is_base(token) and index > 0 and parse.low(index - 1) in SUBJECTS


def _is_present(parse: Parse, index: int) -> bool:
    """Whether a form in -s is a verb here and no plural."""
    before, after = parse.low(index - 1), parse.low(index + 1)
    if index == 0 or before in DETERMINERS or before in PREPOSITIONS or before in ("'s", "to"):
        return False
    strong = after in DETERMINERS or after in ("that", "to", "he", "she", "it", "they") or after in QUOTES
    named = index + 1 < len(parse.tokens) and parse.tokens[index + 1].is_name
    if parse.tokens[index].low in tk.NOUN_LIKE:
        subject = before in SUBJECTS or before in RELATIVES or before == "that" or parse.tokens[index - 1].is_name
        return subject and (strong or named or after in PREPOSITIONS or tk.is_adverb(parse.tokens[index - 1]))
    return True


def _verb_ahead(parse: Parse, index: int, far: int = _FAR) -> bool:
    """Whether a finite verb stands before the next comma or stop."""
    for ahead in range(index, min(index + far, len(parse.tokens))):
        token = parse.tokens[ahead]
        if token.low in ",;:" or token.low in QUOTES:
            return False
        if _may_be_finite(parse, ahead):
            return True
    return False


def _open_clauses(parse: Parse) -> None:
    starts, kinds = [0], [""]
    opener = ""
    for index in range(1, len(parse.tokens)):
        timed = parse.tokens[index].timex
        if timed >= 0 and (timed == parse.tokens[index - 1].timex or not _stops(parse, index)):
            continue
        kind = _boundary(parse, index, opener, starts[-1])
        if kind:
            if index != starts[-1]:
                starts.append(index)
                kinds.append(kind)
            opener = kind
    parse.starts, parse.kinds = starts, kinds


def _boundary(parse: Parse, index: int, opener: str, start: int) -> str:
    """Name what opens a clause at a token, "" if nothing does."""
    low, before, after = parse.low(index), parse.low(index - 1), parse.low(index + 1)
    if _stops(parse, index):
        return "stop"
    if low in QUOTES or before in QUOTES:
        return "quote" if _verb_ahead(parse, index + 1, 40) or opener == "quote" else ""
    if low in RELATIVES:
        return "relative" if before not in ("", "of", "about") or low != "what" else ""
    if (
        low == "that"
        and before not in PREPOSITIONS
        and after not in ("is", "was")
        and _verb_ahead(parse, index + 1, 20)
    ):
        return "that"
    if low in SUBORDINATORS:
        return "subordinate"
    if low in TIME_SUBORDINATORS and before != "as" and after not in ("to",):
        return (
            "subordinate"
            if _verb_ahead(parse, index + 1, _NEAR) and not parse.tokens[index + 1].low.endswith("ing")
            else ""
        )
    if opener == "relative" and _resumes(parse, index, start):
        return "resumed"
    if before == ",":
        return _after_comma(parse, index, opener)
    if low in ("and", "but", "so", "or") and after in SUBJECTS and _verb_ahead(parse, index + 2, 4):
        return "coordinate"
    if _complement_begins(parse, index):
        return "complement"
    return ""


def _stops(parse: Parse, index: int) -> bool:
    low, before = parse.low(index), parse.low(index - 1)
    return before in (";", ":") or before in DASHES or low == ";" or low in DASHES


def _resumes(parse: Parse, index: int, start: int) -> bool:
    """Whether a relative clause that has its verb ends here: "the man who fled / was arrested"."""
    low, before = parse.low(index), parse.low(index - 1)
    if low not in tk.AUXILIARIES and low not in ("said", "told"):
        return False
    if (
        before in SUBJECTS
        or before in RELATIVES
        or before in COORDINATORS
        or before in tk.AUXILIARIES
        or before in ("that", "not", ",")
    ):
        return False
    return any(_may_be_finite(parse, place) for place in range(start + 1, index - 1))


def _after_comma(parse: Parse, index: int, opener: str) -> str:
    low, after = parse.low(index), parse.low(index + 1)
    token = parse.tokens[index]
    if opener in ("relative", "subordinate"):
        return "resumed"
    if low in COORDINATORS:
        verb_next = index + 1 < len(parse.tokens) and (
            _may_be_finite(parse, index + 1)
            or tk.is_base(parse.tokens[index + 1])
            or tk.is_adverb(parse.tokens[index + 1])
        )
        return "coordinate" if not verb_next and _verb_ahead(parse, index + 1) else ""
    if low in SUBJECTS and _verb_ahead(parse, index + 1, 3):
        return "coordinate"
    if low == "with" or (tk.is_gerund(token) and after not in (",", "and")):
        return "attached"
    return "tail" if _tail_begins(parse, index) else ""


def _tail_begins(parse: Parse, index: int) -> bool:
    """Whether ", X said" begins here: a subject, then a verb of speech, then no complement."""
    for ahead in range(index, min(index + 12, len(parse.tokens))):
        token = parse.tokens[ahead]
        if token.low in ",;" or token.low in RELATIVES:
            return False
        if ahead > index and _may_be_finite(parse, ahead) and token.low not in tk.AUXILIARIES:
            follows = parse.low(ahead + 1)
            free = follows in ("", ".", ",", "on", "in", "at", "during", "as", "to", "after", "late", "early", "by")
            timed = ahead + 1 < len(parse.tokens) and parse.tokens[ahead + 1].timex >= 0
            return tk.lemma(token.low) in REPORTING and (free or timed or follows in QUOTES)
        if ahead == index and tk.lemma(token.low) in REPORTING and tk.is_past(token):
            return True
    return False


def _complement_begins(parse: Parse, index: int) -> bool:
    """Whether a complement without "that" begins: "said he would", "said Friday the troops had"."""
    token = parse.tokens[index]
    if not (token.low in DETERMINERS or token.low in SUBJECTS or token.is_name or token.low in ("there", "no")):
        return False
    behind = index - 1
    while behind > 0 and (parse.tokens[behind].timex >= 0 or parse.low(behind) in ("on", "late", "early", "here")):
        behind -= 1
    verb = parse.tokens[behind]
    if behind < 0 or verb.timex >= 0 or not (tk.is_past(verb) or tk.is_third_person(verb)):
        return False
    if tk.lemma(verb.low) not in IMPLICIT or parse.low(behind - 1) in ("by", "of"):
        return False
    return _verb_ahead(parse, index + 1)


def _predicates(parse: Parse) -> list[Predicate]:
    found: list[Predicate] = []
    index = 0
    while index < len(parse.tokens):
        token = parse.tokens[index]
        predicate = None
        if token.timex < 0 and token.is_word:
            predicate = _group(parse, index, found)
        if predicate is not None:
            found.append(predicate)
            index = max(index, predicate.head)
        index += 1
    return found


def _group(parse: Parse, index: int, found: list[Predicate]) -> Predicate | None:
    token = parse.tokens[index]
    low = token.low
    if low in tk.AUXILIARIES or (low == "'s" and parse.low(index - 1) in syntax.IS_CLITIC_HOSTS):
        return _auxiliary_group(parse, index)
    if low == "to" and index + 1 < len(parse.tokens):
        return _infinitive(parse, index, found)
    if token.is_name and index > 0:
        return None
    if low in tk.AMBIGUOUS and (_led(parse, index) or _led(parse, index - 1)):
        return None
    if tk.is_past(token) and not _attributive(parse, index):
        form = _past_or_participle(parse, index, found)
        return Predicate(index, index, tk.lemma(low), form, passive=form is Form.PARTICIPLE)
    if tk.is_participle(token) and low not in tk.PAST and not _attributive(parse, index):
        return Predicate(index, index, tk.lemma(low), Form.PARTICIPLE, passive=True)
    if tk.is_third_person(token) and _is_present(parse, index):
        return Predicate(index, index, tk.lemma(low), Form.PRESENT)
    if tk.is_base(token):
        return _base(parse, index, found)
    if tk.is_gerund(token) and _is_gerund_here(parse, index):
        return Predicate(index, index, tk.lemma(low), Form.GERUND)
    return None


def _auxiliary_group(parse: Parse, index: int) -> Predicate | None:
    words: list[str] = []
    negated = False
    position = index
    while position < len(parse.tokens):
        token = parse.tokens[position]
        if token.low in ("not", "n't", "never"):
            negated = True
        elif token.low in tk.AUXILIARIES or (token.low == "'s" and position == index):
            words.append(token.low)
        elif not (tk.is_adverb(token) or token.timex >= 0 or (token.low in SUBJECTS and position == index + 1)):
            break
        position += 1
    while position > index and parse.tokens[position - 1].timex >= 0:
        position -= 1
    return _read_group(parse, index, position, words, negated=negated)


def _read_group(parse: Parse, first: int, position: int, words: list[str], *, negated: bool) -> Predicate:
    token = parse.tokens[position] if position < len(parse.tokens) else None
    last = words[-1] if words else ""
    be = last in tk.BE or last == "'s"
    modal = words[0] if words[0] in tk.MODALS else ""
    head, passive, progressive, going = position, False, False, False
    if token is None or not token.is_word:
        head = position - 1
    elif be and token.low == "going" and parse.low(position + 1) == "to" and position + 2 < len(parse.tokens):
        going, head = True, position + 2
    elif be and tk.is_gerund(token):
        progressive = True
    elif be and tk.is_participle(token):
        passive = True
    elif (last in tk.HAVE and tk.is_participle(token)) or (last in tk.MODALS) or (last in tk.DO and tk.is_base(token)):
        pass
    else:
        head = position - 1
    while head > first and (tk.is_adverb(parse.tokens[head]) or parse.tokens[head].timex >= 0) and head < position:
        head -= 1
    perfect = any(word in tk.HAVE for word in words) and (last not in tk.HAVE or head >= position)
    had = "had" in words or ("'d" in words and token is not None and tk.is_participle(token))
    if modal == "'d" and had:
        modal, perfect = "", True
    if modal:
        form = Form.MODAL_PERFECT if perfect else Form.FUTURE if modal in syntax.FUTURE_MODALS else Form.MODAL
    elif perfect:
        form = Form.PLUPERFECT if had else Form.PERFECT
    elif going:
        form = Form.FUTURE
    else:
        form = Form.PAST if words[0] in ("was", "were", "had", "did") else Form.PRESENT
    lemma = tk.lemma(parse.low(head))
    return Predicate(first, head, lemma, form, modal or ("going" if going else ""), negated, passive, progressive)


def _infinitive(parse: Parse, index: int, found: list[Predicate]) -> Predicate | None:
    position = index + 1
    while position + 1 < len(parse.tokens) and tk.is_adverb(parse.tokens[position]):
        position += 1
    token = parse.tokens[position]
    if token.low in ("be", "have") and position + 1 < len(parse.tokens):
        verb = parse.tokens[position + 1]
        if tk.is_participle(verb) or tk.is_gerund(verb):
            passive = token.low == "be" and tk.is_participle(verb)
            form = Form.MODAL_PERFECT if token.low == "have" else Form.INFINITIVE
            return Predicate(
                index, position + 1, tk.lemma(verb.low), form, "to" if token.low == "have" else "", passive=passive
            )
    known = tk.is_base(token) or token.low in ("be", "have", "do")
    after = parse.low(position + 1)
    expected = bool(found) and found[-1].lemma in EXPECTING and parse.clause(found[-1].head) == parse.clause(index)
    object_follows = (
        (after in DETERMINERS or (expected and token.low not in PREPOSITIONS))
        and token.text.islower()
        and token.low not in DETERMINERS
    )
    if known or (object_follows and not token.low.endswith(("s", "ing", "ed"))):
        return Predicate(
            index, position, tk.lemma(token.low), Form.INFINITIVE, negated=parse.low(index - 1) in ("not", "never")
        )
    return None


def _base(parse: Parse, index: int, found: list[Predicate]) -> Predicate | None:
    before, after = parse.low(index - 1), parse.low(index + 1)
    behind = index - 1
    while behind >= 0 and (tk.is_adverb(parse.tokens[behind]) or parse.tokens[behind].timex >= 0):
        behind -= 1
    subject = parse.low(behind)
    lemma = parse.low(index)
    if (
        lemma == "say"
        and before not in ("to", "a", "the")
        and (after in SUBJECTS or after in DETERMINERS or after == "that")
    ):
        return Predicate(index, index, lemma, Form.PRESENT)
    if subject in syntax.PLURAL_SUBJECTS:
        return Predicate(index, index, lemma, Form.PRESENT)
    if before in ("and", "or", ",") and found and found[-1].form is Form.INFINITIVE and _object_follows(parse, index):
        return Predicate(index, index, lemma, Form.INFINITIVE)
    if (
        before in ("and", "or")
        and found
        and found[-1].form in (Form.FUTURE, Form.MODAL)
        and _object_follows(parse, index)
    ):
        return Predicate(index, index, lemma, found[-1].form, found[-1].modal)
    plural = subject.endswith("s") and not subject.endswith("ss") and subject not in DETERMINERS
    if (
        (plural or subject == ",")
        and after in ("that", "to", "the", "a", "an", "in", "on", "from")
        and lemma not in ("back",)
    ):
        if before in DETERMINERS or before in PREPOSITIONS:
            return None
        if after in ("that", "to") or (
            plural and not any(p.finite and parse.clause(p.head) == parse.clause(index) for p in found)
        ):
            return Predicate(index, index, lemma, Form.PRESENT)
    return None


def _object_follows(parse: Parse, index: int) -> bool:
    after = parse.low(index + 1)
    named = index + 1 < len(parse.tokens) and (parse.tokens[index + 1].is_name or parse.tokens[index + 1].timex >= 0)
    return (
        named
        or after in DETERMINERS
        or after in PREPOSITIONS
        or after in ("him", "her", "them", "it", "that", "up", "out")
    )


def _led(parse: Parse, index: int) -> bool:
    return parse.low(index - 1) in DETERMINERS or parse.low(index - 1) == "'s"


def _attributive(parse: Parse, index: int) -> bool:
    """Whether a form in -ed is an adjective: "the destroyed tanks", "of recovered arms"."""
    before = parse.low(index - 1)
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if after is None or not after.is_word or after.timex >= 0:
        return before in DETERMINERS
    noun_follows = not (
        after.low in DETERMINERS
        or after.low in PREPOSITIONS
        or after.low in SUBJECTS
        or after.low in COORDINATORS
        or after.low in ("that", "to", "him", "them", "as", "when", "while", "after", "before")
        or tk.is_adverb(after)
    )
    led = before in DETERMINERS or before in PREPOSITIONS or before == "'s" or before in ADJECTIVES
    if before in ("and", "or") and index > 1:
        led = tk.is_participle(parse.tokens[index - 2]) and _attributive_before(parse, index - 2)
    if not led and index > 1 and (tk.is_adverb(parse.tokens[index - 1])):
        led = parse.low(index - 2) in DETERMINERS or parse.low(index - 2) == "'s"
    joined = after.low in ("and", "or") and before in DETERMINERS | {"'s"}
    return (led and noun_follows) or joined


def _attributive_before(parse: Parse, index: int) -> bool:
    before = parse.low(index - 1)
    return before in DETERMINERS or before == "'s" or before in PREPOSITIONS


def _past_or_participle(parse: Parse, index: int, found: list[Predicate]) -> Form:
    token = parse.tokens[index]
    before, after = parse.low(index - 1), parse.low(index + 1)
    if token.low in ("said", "told") or (token.low in tk.PAST and token.low not in tk.PARTICIPLES):
        return Form.PAST
    clause = parse.clause(index)
    if after == "by" and any(_may_be_finite(parse, place) for place in range(*parse.span(clause)) if place != index):
        return Form.PARTICIPLE
    if (before == "," and after in PREPOSITIONS) or before in PREPOSITIONS:
        return Form.PARTICIPLE
    earlier = any(p.finite and parse.clause(p.head) == clause for p in found)
    joined = (
        before in COORDINATORS
        or before in (",", *SUBJECTS, *RELATIVES, "that")
        or tk.is_adverb(parse.tokens[index - 1])
    )
    if earlier and not joined:
        return Form.PARTICIPLE
    if index == 0 or parse.starts[clause] == index:
        return Form.PARTICIPLE
    timed = index + 1 < len(parse.tokens) and parse.tokens[index + 1].timex >= 0
    if (after in PREPOSITIONS or timed) and before not in SUBJECTS and before not in RELATIVES and before != "that":
        _, end = parse.span(clause)
        for ahead in range(index + 1, end):
            if parse.low(ahead) in COORDINATORS or parse.low(ahead) in (",", "to", *SUBJECTS):
                return Form.PAST
            if _may_be_finite(parse, ahead) and parse.low(ahead - 1) not in DETERMINERS:
                return Form.PARTICIPLE
    return Form.PAST


def _is_gerund_here(parse: Parse, index: int) -> bool:
    before = parse.low(index - 1)
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if before in DETERMINERS or before in ("'s", "of") or after is None:
        return False
    if tk.lemma(parse.low(index)) not in tk.COMMON:
        return after.low in DETERMINERS
    if before in PREPOSITIONS or before in TIME_SUBORDINATORS or before in ("while", "when", "and", ",") or index == 0:
        return True
    return after.low in DETERMINERS or after.low in PREPOSITIONS or after.timex >= 0
