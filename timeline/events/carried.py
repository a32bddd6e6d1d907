"""Whom a "he" or "she" that opens a sentence goes on with: the subject of the sentence before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.candidates import candidates
from timeline.events.chatter import QUESTIONER
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, REPORTING
from timeline.events.nameless import acts_besides
from timeline.events.names import PRONOUNS, TITLES, name_of, subject
from timeline.events.subjects import subject_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.events.grammar import Parse, Predicate
    from timeline.events.reading import Reader, Reading
    from timeline.events.tokens import Token

_CHAIN = 4
_OFFICE = 2
_HONORIFICS = frozenset(("mr", "mrs", "ms", "miss", "dr"))
_BEFORE_OTHERS = DETERMINERS | {"with", "by", "to", "against", "for"}
_ORDER = frozenset(("first", "next", "last", "then"))


def carried_on(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    """Name the person that the sentence before is about, of "Kim Doe met Alan Poe. / She left" Kim Doe; else "".

    Sentences that open with the pronoun itself are passed over. Nobody is named where somebody else, named or not,
    does something there besides, is met, or is told of by who says something.
    """
    root = _root(reading.parse)
    if root is None or (root.first < first and not _opens(reading.parse, root, pronoun)):
        return ""
    if root.first > first and not _only_leads_in(reading.parse.tokens[: first - 1]):
        return ""
    if candidates(reader, reading.parse, min(first, root.first), pronoun) != ([], False):
        return ""
    if _doing(reading.parse, candidates(reader, reading.parse, first, pronoun)[0], first):
        return ""
    for place in range(reading.index - 1, max(-1, reading.index - 1 - _CHAIN), -1):
        before = reader.sentences[place]
        if before.heading or before.boilerplate or not of_one_talk(reader, reading.index, place):
            return ""
        earlier = reader.context(place).parse
        verb = _root(earlier)
        if verb is None:
            return ""
        if not (_opens(earlier, verb, pronoun) or _only_names(reader, earlier, pronoun)):
            talk = reader.speaker(place)
            if not talk and is_quoted(reader, reading, first) != is_quoted(reader, reader.context(place), verb.first):
                return ""
            told = root.lemma in REPORTING and bool(reader.context(place).frames)
            named, doubtful = candidates(reader, earlier, len(earlier.tokens), pronoun)
            if earlier.low(len(earlier.tokens) - 1) == "?" and len(named) == 1 and not doubtful:
                return named[0]
            return _subject(reader, earlier, verb, pronoun, told=told)
        if acts_besides(earlier, (pronoun,)):
            return ""
    return ""


def is_alone(reader: Reader, reading: Reading, verb: Predicate, name: str, pronoun: str) -> bool:
    """Whether who says something by a pronoun is somebody who does something just before, and nobody else is named."""
    last = name.rsplit(maxsplit=1)[-1]
    if not reader.persons.may_be(name, pronoun):
        return False
    for place in range(reading.index, max(-1, reading.index - 1 - _CHAIN), -1):
        parse = reading.parse if place == reading.index else reader.context(place).parse
        end = verb.first if place == reading.index else len(parse.tokens)
        named, doubtful = candidates(reader, parse, end, pronoun)
        if doubtful or any(one.split()[-1] != last and _is_somebody(reader, one, pronoun) for one in named):
            return False
        if acts_besides(parse, (name,)):
            return False
        if any(one.split()[-1] == last for one in named):
            return _doing(parse, (name,), len(parse.tokens))
    return False


def of_one_talk(reader: Reader, index: int, place: int) -> bool:
    """Whether two sentences are of one speaker, or one of them is of somebody who asks the other."""
    speakers = {reader.speaker(index), reader.speaker(place)}
    return len(speakers) == 1 or QUESTIONER in speakers


def is_of_noun(parse: Parse, verb: Predicate) -> bool:
    """Whether a clause belongs to a noun, and is none that a report goes on from: "the claim that / Roe was ill"."""
    clause = parse.clause(verb.first)
    start = parse.starts[clause]
    told = any(p.first <= start - 1 <= p.head for p in parse.predicates)
    return parse.kinds[clause] == "that" and start > 0 and not told


def _only_names(reader: Reader, parse: Parse, pronoun: str) -> bool:
    """Whether a sentence names nobody but by the pronoun."""
    return pronoun in parse.words and candidates(reader, parse, len(parse.tokens), pronoun) == ([], False)


def is_quoted(reader: Reader, reading: Reading, place: int) -> bool:
    """Whether a token stands inside quotation marks."""
    tokens = reading.parse.tokens
    return place < len(tokens) and reader.quoted(reading.index).holds(reading.sentence.start + tokens[place].start)


def _root(parse: Parse) -> Predicate | None:
    return next((p for p in parse.predicates if p.finite), None)


def _opens(parse: Parse, verb: Predicate, pronoun: str) -> bool:
    """Whether a verb has a pronoun for its subject that opens the sentence, behind a day or an adverb at the most."""
    words = subject(parse, verb.first)
    if [word.low for word in words] != [pronoun]:
        return False
    return _only_leads_in([token for token in parse.tokens if token.start < words[0].start])


def _only_leads_in(front: Sequence[Token]) -> bool:
    return all(
        token.timex >= 0
        or token.word.adverb
        or token.low in PREPOSITIONS
        or token.low in COORDINATORS
        or not token.is_word
        or token.low in _ORDER
        for token in front
    )


def _subject(reader: Reader, parse: Parse, verb: Predicate, pronoun: str, *, told: bool) -> str:
    """Name the subject of a sentence, where it is a person, or has an office, and nobody else may be meant.

    Whom a sentence only mentions is not meant; who says or does something there, or is met, may be.
    """
    words = subject_of(parse, verb)
    if not words or words[0].low in PRONOUNS or any(word.low in ("and", "or", "'s") for word in words):
        return ""
    office = len(words) == _OFFICE and words[0].low == "the" and words[1].low in TITLES
    name = f"the {words[1].text}" if office else name_of(words)
    if not (office or reader.persons.may_be(name, pronoun)) or "." in name.rsplit(maxsplit=1)[-1]:
        return ""
    own = {word.text for word in words}
    named, _ = candidates(reader, parse, len(parse.tokens), pronoun)
    titled = (one for one in named if one.split()[-1] == name.split()[-1] and _has_title(one))
    rivals = [one for one in named if one.split()[-1] not in own and _is_somebody(reader, one, pronoun)]
    beside = any(_is_beside(parse, verb, one) for one in rivals)
    if pronoun in parse.words and any(one.split()[-1] not in own for one in named):
        return ""  # "Doe joins her, as when Poe enlisted he was told to wait. / He"
    if rivals and (told or beside or verb.lemma in REPORTING or _doing(parse, rivals, len(parse.tokens))):
        return ""
    if acts_besides(parse, (name,)):
        return ""
    return name if office else next(titled, name)


def _is_beside(parse: Parse, verb: Predicate, name: str) -> bool:
    """Whether somebody stands right behind a verb, and takes part in what it tells: "Ann Roe met / Mayor Kim Poe"."""
    last = name.rsplit(maxsplit=1)[-1]
    place = next((i for i in range(verb.head + 1, len(parse.tokens)) if parse.tokens[i].text == last), 0)
    between = parse.tokens[verb.head + 1 : place]
    near = all(one.is_name or one.word.adverb or one.low in _BEFORE_OTHERS for one in between)
    return place > 0 and near and verb.lemma != "be"


def _has_title(name: str) -> bool:
    first = name.split(maxsplit=1)[0].lower().rstrip(".")
    return first in TITLES or first in _HONORIFICS


def _is_somebody(reader: Reader, name: str, pronoun: str) -> bool:
    """Whether a name is surely a person's: with title, office or first name, or a surname alone."""
    words = name.lower().split()
    known = len(words) == 1 or reader.persons.pronoun_of(name) or not TITLES.isdisjoint(words)
    return name.startswith("the ") or (bool(known) and reader.persons.may_be(name, pronoun))


def _doing(parse: Parse, names: Sequence[str], end: int) -> bool:
    """Whether somebody of several is the subject of a verb before a token."""
    last = {name.split()[-1] for name in names}
    return any(
        word.text in last
        for p in parse.predicates
        if p.finite and p.head < end and not is_of_noun(parse, p)
        for word in subject(parse, p.first)
    )
