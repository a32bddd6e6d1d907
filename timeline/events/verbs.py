"""The verb groups of a sentence: tense, modal, negation, voice."""

from __future__ import annotations

from dataclasses import replace

from timeline.events import tokens as tk
from timeline.events.dogroups import OBJECT_PRONOUNS, after_do, needless
from timeline.events.edforms import attributive, past_or_participle
from timeline.events.finite import is_led_noun, is_modal_noun, led, verb_ahead
from timeline.events.gerunds import is_gerund_here, is_object
from timeline.events.grammar import (
    DETERMINERS,
    EXPECTING,
    MANDATED,
    PREPOSITIONS,
    RELATIVES,
    REPORTING,
    SUBJECTS,
    TIME_SUBORDINATORS,
    Form,
    Parse,
    Predicate,
)
from timeline.events.mainverb import with_main_verb
from timeline.events.presents import BEFORE_PLURALS, is_present, of_many, resumes
from timeline.languages.en.events import status as cues
from timeline.languages.en.events import syntax

_MANDATES = frozenset(syntax.MANDATES.split())
_MANDATE = 9
"""Tokens between the verb that is demanded and what stands before its "that"."""
_ON = frozenset(("on", "in"))
_BEFORE_NOUNS = frozenset(("return", "access"))
_PEOPLE = ("ters", "ists", "ials", "lysts", "tors", "ents", "xperts", "police", "people")

_BEHIND_PRESENT = frozenset(("that", "to", "the", "a", "an", "in", "on", "from"))
_ASKED = frozenset(("why", "how", "whether", "what"))
_MANY = frozenset(syntax.MANY.split())
_NO_PLURALS = DETERMINERS | {"'s", "us"}
_GOALS = frozenset("town home school church work sea court market land war date bed shore office power life".split())
_NEARNESS = frozenset(("close", "open", "free", "clear"))
"""Adjectives before "to" that are verbs elsewhere: "the villages close to the border"."""


def predicates(parse: Parse) -> list[Predicate]:
    """Find the verb groups of a sentence whose clauses are known, from the left."""
    found: list[Predicate] = []
    last = -1
    for index, token in enumerate(parse.tokens):
        if not token.word.verbal or index <= last or token.timex >= 0 or is_modal_noun(parse, index):
            continue
        predicate = _group(parse, index, found)
        if predicate is not None:
            never = predicate.finite and _never_before(parse, predicate.first)
            found.append(replace(predicate, negated=True) if never else predicate)
            last = predicate.head
    return with_main_verb(parse, found)


def _never_before(parse: Parse, first: int) -> bool:
    """Whether "never" or "no longer" stands before a verb."""
    return parse.low(first - 1) == "never" or parse.lows[max(0, first - 2) : first] == ["no", "longer"]


def _group(parse: Parse, index: int, found: list[Predicate]) -> Predicate | None:
    token = parse.tokens[index]
    word, low = token.word, token.low
    surname = low == "may" and index > 0 and token.is_name and not _capital(parse, index + 1)  # "Mrs May won"
    if (low in tk.AUXILIARIES and not surname) or (low == "'s" and parse.low(index - 1) in syntax.IS_CLITIC_HOSTS):
        group = _auxiliary_group(parse, index)
        mandated = low in ("be", "have") and _mandated(parse, index, found)
        return replace(group, form=Form.MODAL, modal=MANDATED) if mandated else group
    if low == "to" and index + 1 < len(parse.tokens):
        return _infinitive(parse, index, found)
    if token.is_name and index > 0:
        return None
    bare = word.base or token.text in tk.INFINITIVES
    if bare and _mandated(parse, index, found):
        return Predicate(index, index, low, Form.MODAL, MANDATED)
    if is_led_noun(parse, index):
        return None
    if (
        low.endswith("ed")
        and parse.low(index + 1) == "that"
        and word.lemma in REPORTING
        and (index > 0 or "," not in parse.words)
    ):
        form = Form.PARTICIPLE if parse.low(index - 1) in tk.BE else Form.PAST
        return Predicate(index, index, word.lemma, form, passive=form is Form.PARTICIPLE)
    if word.past and not attributive(parse, index):
        form = past_or_participle(parse, index, found)
        return Predicate(index, index, word.lemma, form, passive=form is Form.PARTICIPLE)
    if word.participle and low not in tk.PAST and not attributive(parse, index):
        return Predicate(index, index, word.lemma, Form.PARTICIPLE, passive=True)
    subject = parse.low(index + 1) in ("are", "were", "have")  # "delays are possible"
    if word.third_person and not subject and is_present(parse, index):
        return Predicate(index, index, word.lemma, Form.PRESENT)
    if word.base or (bare and _joint(parse, index) in ("and", "or")):
        spared = low == "need" and parse.low(index + 1) in ("not", "n't") and parse.low(index + 2).isalpha()
        return needless(parse, index) if spared else _base(parse, index, found)
    if word.gerund and (is_gerund_here(parse, index) or is_object(parse, index, found)):
        return Predicate(index, index, word.lemma, Form.GERUND)
    return None


def _capital(parse: Parse, index: int) -> bool:
    return index < len(parse.tokens) and parse.tokens[index].is_name


def _mandated(parse: Parse, index: int, found: list[Predicate]) -> bool:
    """Whether a bare form is what is demanded, as if behind "should": "a demand that its troops leave"."""
    if "that" not in parse.words or led(parse, index):
        return False
    edge = found[-1].head if found else -1
    for place in range(index - 1, max(edge, index - _MANDATE), -1):
        if parse.low(place) == "that":
            before = place - 1
            while before > 0 and (parse.tokens[before].timex >= 0 or parse.low(before) == "on"):
                before -= 1
            word = parse.low(before)
            if parse.tokens[index].low in tk.AMBIGUOUS and word.endswith("s") and word not in tk.KNOWN:
                return False  # "the conditions that he set"
            return index > place + 1 and (word in _MANDATES or tk.lemma(word) in _MANDATES)
    return False


def _auxiliary_group(parse: Parse, index: int) -> Predicate:
    words: list[str] = []
    negated = False
    position = index
    while position < len(parse.tokens):
        token = parse.tokens[position]
        if token.low in ("not", "n't", "never", "neither"):
            negated = True
        elif token.low == "no" and parse.low(position + 1) == "longer":
            negated = True
            position += 1
        elif (token.low in tk.AUXILIARIES and token.timex < 0) or (token.low == "'s" and position == index):
            negated = negated or token.low == "cannot"
            words.append("can" if token.low == "cannot" else token.low)
        elif not (
            (words and words[-1] == "ought" and token.low == "to")
            or token.word.adverb
            or (token.low == "very" and words[:1] != [] and words[0] in tk.MODALS)  # "may very well have left"
            or token.timex >= 0
            or (token.low in SUBJECTS and position == index + 1)
            or (bool(words) and _dates_group(parse, position, words[-1]))
        ):
            break
        position += 1
    after = parse.tokens[position] if position < len(parse.tokens) else None
    goes_on = bool(words) and after is not None and after.is_word and _completes(words[-1], after)
    while (
        position > index and not goes_on and (parse.tokens[position - 1].timex >= 0 or parse.low(position - 1) in _ON)
    ):
        position -= 1
    return _read_group(parse, index, position, words, negated=negated)


def _completes(auxiliary: str, token: tk.Token) -> bool:
    """Whether a verb goes on behind a time: "was on Monday / expected", "will now / proceed", "is now / going to"."""
    if auxiliary in tk.MODALS:
        return token.word.base or token.text in tk.INFINITIVES
    return auxiliary in tk.BE and (token.word.participle or token.word.gerund)


def _dates_group(parse: Parse, place: int, auxiliary: str) -> bool:
    """Whether a day stands between "be" and its participle: "was on Monday expected"."""
    if parse.low(place) not in _ON or auxiliary not in tk.BE or place + 1 >= len(parse.tokens):
        return False
    end = place + 1
    while end < len(parse.tokens) and parse.tokens[end].timex >= 0:
        end += 1
    dated = end > place + 1
    end += parse.low(end) == "not"
    return dated and end < len(parse.tokens) and parse.tokens[end].word.participle


def _read_group(parse: Parse, first: int, position: int, words: list[str], *, negated: bool) -> Predicate:
    token = parse.tokens[position] if position < len(parse.tokens) else None
    last = words[-1] if words else ""
    be = last in tk.BE or last == "'s"
    modal = words[0] if words[0] in tk.MODALS else ""
    head, passive, progressive, going = position, False, False, False
    if token is None or not token.is_word or token.timex >= 0:
        head = position - 1
    elif be and token.low == "going" and _means_to(parse, position + 2):
        going, head = True, position + 2
        passive = parse.low(head) == "be" and parse.tokens[min(head + 1, len(parse.tokens) - 1)].word.participle
        head += passive
    elif be and token.word.gerund:
        progressive = True
    elif be and token.word.participle:
        passive, progressive = True, last == "being" and parse.low(first - 1) not in TIME_SUBORDINATORS
    elif (last in tk.HAVE and token.word.participle) or (last in tk.MODALS) or after_do(last, token, negated=negated):
        pass
    else:
        head = position - 1
    while head > first and (parse.tokens[head].word.adverb or parse.tokens[head].timex >= 0) and head < position:
        head -= 1
    having = len([word for word in words if word in tk.HAVE])
    twice = having > 1
    perfect = twice or (having > 0 and (last not in tk.HAVE or head >= position))
    done = "been" in words or (token is not None and token.word.participle)
    had = "had" in words[: 1 if twice else None] or ("'d" in words and done and not having)
    if modal == "'d" and had:
        modal, perfect = "", True
    if words[0] in ("being", "having") and parse.low(first - 1) in PREPOSITIONS | TIME_SUBORDINATORS:
        form = Form.GERUND  # "after being held", "accused of having fled"
    elif modal:
        form = Form.MODAL_PERFECT if perfect else Form.FUTURE if modal in syntax.FUTURE_MODALS else Form.MODAL
    elif perfect:
        form = Form.PLUPERFECT if had else Form.PERFECT
    elif going:
        form = Form.FUTURE
    else:
        form = Form.PAST if words[0] in ("was", "were", "had", "did") else Form.PRESENT
    lemma = tk.lemma(parse.low(head))
    return Predicate(first, head, lemma, form, modal or ("going" if going else ""), negated, passive, progressive)


def _means_to(parse: Parse, place: int) -> bool:
    """Whether a verb may stand behind "going to": not in "is going to school", "is going to the port", "to York"."""
    if parse.low(place - 1) != "to" or place >= len(parse.tokens):
        return False
    token = parse.tokens[place]
    return not (token.is_name or token.low in DETERMINERS or token.low in _GOALS - {"work", "date", "land", "power"})


def _infinitive(parse: Parse, index: int, found: list[Predicate]) -> Predicate | None:
    if parse.low(index - 1) in _BEFORE_NOUNS and led(parse, index - 1):
        return None  # "a return to profit"
    position = index + 1
    while position + 1 < len(parse.tokens) and parse.tokens[position].word.adverb:
        position += 1
    token = parse.tokens[position]
    if token.low in ("be", "have") and position + 1 < len(parse.tokens):
        been = token.low == "have" and parse.low(position + 1) == "been" and position + 2 < len(parse.tokens)
        if been and parse.tokens[position + 2].word.participle:
            done = tk.lemma(parse.low(position + 2))
            return Predicate(index, position + 2, done, Form.MODAL_PERFECT, "to", passive=True)
        verb = parse.tokens[position + 1]
        if verb.word.participle or verb.word.gerund:
            passive = token.low == "be" and verb.word.participle
            form = Form.MODAL_PERFECT if token.low == "have" else Form.INFINITIVE
            return Predicate(
                index, position + 1, verb.word.lemma, form, "to" if token.low == "have" else "", passive=passive
            )
    known = token.word.base or token.text in tk.INFINITIVES or token.low in ("be", "have", "do")
    known = known or (token.text.islower() and token.low.endswith(("ise", "ize", "ify")))
    known = known or (position == index + 1 and _set_down(parse, index))
    after = parse.low(position + 1)
    expected = bool(found) and found[-1].lemma in EXPECTING and parse.clause(found[-1].head) == parse.clause(index)
    object_follows = (
        (after in DETERMINERS or after in _ASKED or (expected and token.low not in PREPOSITIONS))
        and (token.text.islower() and not token.low.endswith("ern"))
        and token.low not in DETERMINERS
        and token.low not in PREPOSITIONS
        and token.low not in OBJECT_PRONOUNS
        and token.low not in RELATIVES
    )
    if known or (object_follows and not token.low.endswith(("s", "ing", "ed"))):
        return Predicate(
            index, position, token.word.lemma, Form.INFINITIVE, negated=parse.low(index - 1) in ("not", "never")
        )
    return None


def _set_down(parse: Parse, index: int) -> bool:
    """Whether a "be" stands before "to" and a word that may be a verb, and a day behind: "the talk was to air Monday".

    Not where it is a place to which something goes: "his last trip was to town in May".
    """
    token, behind = parse.tokens[index + 1], index + 2
    behind += parse.low(behind) in ("on", "in", "at")
    dated = behind < len(parse.tokens) and parse.tokens[behind].timex >= 0
    plain = token.text.islower() and token.low.isalpha() and token.timex < 0 and not token.word.adverb
    no_verb = token.low.endswith(("s", "ing", "ed")) or token.low in _GOALS or token.low in PREPOSITIONS
    no_verb = no_verb or token.low in DETERMINERS or token.low in OBJECT_PRONOUNS or token.low in SUBJECTS
    return parse.low(index - 1) in tk.BE and dated and plain and not no_verb


def _base(parse: Parse, index: int, found: list[Predicate]) -> Predicate | None:
    before, after = parse.low(index - 1), parse.low(index + 1)
    behind = index - 1
    while behind >= 0 and (parse.tokens[behind].word.adverb or parse.tokens[behind].timex >= 0):
        behind -= 1
    subject, lemma = parse.low(behind), parse.low(index)
    tells = (lemma in REPORTING and _tells(parse, index, behind, found)) or subject in syntax.PLURAL_SUBJECTS
    if tells or (of_many(parse, index) and not _told(parse, index, found)) or _resumes(parse, index, found):
        return Predicate(index, index, lemma, Form.PRESENT)
    if before == "than" and parse.low(index - 2) == "rather":
        return Predicate(index, index, lemma, Form.INFINITIVE)
    if before in ("help", "helps", "helped", "helping") and found and found[-1].head == index - 1:
        return Predicate(index, index, lemma, Form.INFINITIVE)
    joint = _joint(parse, index)
    if joint in ("and", "or", ",") and found and _object_follows(parse, index):
        if found[-1].form is Form.INFINITIVE:
            return Predicate(index, index, lemma, Form.INFINITIVE)
        if joint != "," and found[-1].form in (Form.FUTURE, Form.MODAL):
            return Predicate(index, index, lemma, found[-1].form, found[-1].modal)
    described = lemma == "back" or (after == "to" and lemma in _NEARNESS)
    called_off = (lemma, (after,)) in cues.CALLED_OFF
    if described or not (called_off or after in _BEHIND_PRESENT) or before in DETERMINERS or before in PREPOSITIONS:
        return None
    plural = subject.endswith("s") and not subject.endswith("ss") and subject not in _NO_PLURALS
    governs = (called_off or after in ("that", "to")) and (plural or subject == ",")
    governs = governs or (plural and not _told(parse, index, found))
    return Predicate(index, index, lemma, Form.PRESENT) if governs else None


def _resumes(parse: Parse, index: int, found: list[Predicate]) -> bool:
    """Whether a bare form goes on behind a relative clause, and is the first verb outside of that."""
    outside = any(p.finite and parse.kinds[parse.clause(p.head)] != "relative" for p in found)
    return bool(found) and not outside and resumes(parse, index, found[-1].head)


def _told(parse: Parse, index: int, found: list[Predicate]) -> bool:
    """Whether the clause of a token has a finite verb before it."""
    return any(p.finite and parse.clause(p.head) == parse.clause(index) for p in found)


def _tells(parse: Parse, index: int, behind: int, found: list[Predicate]) -> bool:
    """Whether a bare form of a verb of speech is a verb; the word `behind` stands before it and its adverbs."""
    before, after, subject = parse.low(index - 1), parse.low(index + 1), parse.low(behind)
    if "beyond" in parse.lows[max(0, index - 2) : index] or before in BEFORE_PLURALS:
        return False  # "beyond reasonable doubt that", "the hoax claim that"
    if after == "that" and before not in DETERMINERS and before not in PREPOSITIONS and before not in ("to", "'s"):
        return True
    if (
        parse.low(index) == "say"
        and before not in ("to", "a", "the", "any", "no", "final", "let", "'s")
        and subject not in ("me", "us")
        and (behind >= 0 or after in SUBJECTS or after in DETERMINERS or after == "that")
    ):
        return True
    many = subject in _MANY or (subject.endswith("s") and not subject.endswith("ss") and subject not in _NO_PLURALS)
    opens = after in DETERMINERS or after in SUBJECTS
    led = before in DETERMINERS and before not in _MANY
    if many and opens and not led and verb_ahead(parse, index + 1) and not _told(parse, index, found):
        return True  # "rebels claim their men fled", "some believe the king fled"
    people = subject.endswith("s") and behind >= 0 and not parse.tokens[behind].is_name and subject not in DETERMINERS
    if people and after == "," and "," in parse.lows[:behind]:
        return True
    return subject.endswith(_PEOPLE) and before not in DETERMINERS and not _told(parse, index, found)


def _joint(parse: Parse, index: int) -> str:
    """Word before a verb and its adverbs: "or even harm"."""
    behind = index - 1
    while behind >= 0 and parse.tokens[behind].word.adverb:
        behind -= 1
    return parse.low(behind)


def _object_follows(parse: Parse, index: int) -> bool:
    after = parse.low(index + 1)
    named = index + 1 < len(parse.tokens) and (parse.tokens[index + 1].is_name or parse.tokens[index + 1].timex >= 0)
    return (
        named
        or after in DETERMINERS
        or after in PREPOSITIONS
        or after in ("him", "her", "them", "it", "that", "up", "out")
    )
