"""The only person whom a "he" or "she" may stand for: named before it, or the subject that it goes on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.candidates import candidates
from timeline.events.carried import is_of_noun, is_quoted, of_one_talk
from timeline.events.grammar import QUOTES, REPORTING
from timeline.events.nameless import acts_besides, acts_between
from timeline.events.names import PRONOUNS, name_of, subject
from timeline.events.subjects import subject_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events import tokens as tk
    from timeline.events.grammar import Parse
    from timeline.events.reading import Reader, Reading

_LOOK_BACK = 3
_CHAIN = 4


def only_person(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    """Name the only person before a pronoun in its sentence; if there is none, in the sentences just before.

    A person goes by the name or by an office: "the mayor". Who cannot be a "he", or a "she", is none of them.
    """
    named, doubtful = candidates(reader, reading.parse, first, pronoun)
    names = [name for name in named if not name.startswith("the ")]
    if names and not any(name.split()[-1] in _subjects(reading.parse, first) for name in names):
        return ""
    if not named:
        for place in range(reading.index - 1, max(-1, reading.index - 1 - _LOOK_BACK), -1):
            here = reader.sentences[place]
            if here.heading or here.boilerplate or not of_one_talk(reader, reading.index, place):
                break
            before = reader.context(place).parse
            names, unsure = candidates(reader, before, len(before.tokens), pronoun)
            another = any(_behind_pronoun(before, name, reading.parse.low(first - 1)) for name in names)
            another = another or _is_told_by_another(reader, reading, first, place, names)
            another = another or (not named and acts_besides(before, names))
            named, doubtful = [*named, *names], doubtful or unsure or another
    elif acts_between(reading.parse, first, named):
        return ""
    alone = not doubtful and len({_told_apart_by(name) for name in named}) == 1
    return named[0] if alone and _acts_as_person(reader, reading, named[0], pronoun) else ""


def _is_told_by_another(reader: Reader, reading: Reading, first: int, place: int, names: Sequence[str]) -> bool:
    """Whether those whom a sentence before names are named by somebody else: in a quotation, or in what he believes."""
    if not names:
        return False
    before = reader.context(place)
    last = {name.rsplit(maxsplit=1)[-1] for name in names}
    quoted = reader.quoted(place)
    inside = [token for token in before.parse.tokens if token.text in last]
    outside = not is_quoted(reader, reading, first) and not reader.speaker(place)
    if outside and all(quoted.holds(before.sentence.start + token.start) for token in inside):
        return True
    tellers = (frame.source for frame in before.frames if frame.predicate is not None)
    return any(one.istitle() and " " not in one and one.lower() not in PRONOUNS and one not in last for one in tellers)


def _told_apart_by(name: str) -> str:
    """Return a surname, or an office with all its words: "the Vice President" is not "the President"."""
    return name.lower() if name.startswith("the ") else name.lower().rsplit(maxsplit=1)[-1]


def _acts_as_person(reader: Reader, reading: Reading, name: str, pronoun: str) -> bool:
    """Whether a name is known for a person's, or somebody of that name does something, here or just before."""
    known = " " in name or reader.persons.pronoun_of(name) == pronoun
    if name.startswith("the ") or (known and reader.persons.may_be(name, pronoun)):
        return True
    for place in range(reading.index, max(-1, reading.index - 1 - _LOOK_BACK), -1):
        parse = reading.parse if place == reading.index else reader.context(place).parse
        for verb in parse.predicates:
            within = verb.finite and (verb.lemma in REPORTING or parse.kinds[parse.clause(verb.first)] != "relative")
            if within and name_of(subject_of(parse, verb)) == name:
                return True
        taken = any(name.rsplit(maxsplit=1)[-1] == word.text for word in parse.tokens) and place < reading.index
        if taken and _taken_up(parse, name, pronoun):
            return True
    return False


def _behind_pronoun(parse: Parse, name: str, pronoun: str) -> bool:
    """Whether a name stands behind the pronoun, which is somebody else then: "he called it a creation of Roe"."""
    last = name.rsplit(maxsplit=1)[-1].lower()
    return pronoun in parse.words and last in parse.lows[parse.lows.index(pronoun) :]


def gone_on_with(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    """Name the subject of the sentence before, where it is the only person there and the pronoun goes on.

    Sentences that have the pronoun itself for their subject, and name nobody, are passed over; in talk, all of those.
    """
    opens = not any(p.finite and p.head < first for p in reading.parse.predicates)
    if not opens or reading.index == 0 or candidates(reader, reading.parse, first, pronoun) != ([], False):
        return ""
    names: list[str] = []
    doubtful, earlier = False, reading.parse
    likewise = _also(earlier, first)
    for place in range(reading.index - 1, max(-1, reading.index - 1 - _CHAIN), -1):
        if not follows_on(reader, reading.index, place):
            return ""
        earlier = reader.context(place).parse
        names, doubtful = candidates(reader, earlier, len(earlier.tokens), pronoun)
        root = next((p for p in earlier.predicates if p.finite), None)
        owner = subject(earlier, root.first) if root is not None else []
        if [word.low for word in owner] != [pronoun] or ((names or doubtful) and not reader.transcript):
            break
        likewise = likewise or (root is not None and _also(earlier, root.head))
    alone = not doubtful and len({name.split()[-1].lower() for name in names}) == 1
    alone = alone and not acts_besides(earlier, names)
    if not (alone or likewise):
        return ""
    roots = [p for p in earlier.predicates if p.finite and not is_of_noun(earlier, p)][: None if alone else 1]
    owners = {text for p in roots for text in _heads(subject_of(earlier, p))}
    if alone and _taken_up(earlier, names[0], pronoun):
        return names[0]
    name = next((name for name in names if name.split()[-1] in owners), "")
    return name if name and _acts_as_person(reader, reading, name, pronoun) else ""


def _heads(owner: Sequence[tk.Token]) -> Iterator[str]:
    """Yield the last word of a subject and, with an apposition behind it, of the name before that: "Roe, a pilot"."""
    if owner:
        yield owner[-1].text
    for comma, word in enumerate(owner):
        if word.low == "," and comma and owner[0].is_name and all(token.is_name for token in owner[:comma]):
            yield owner[comma - 1].text


def _taken_up(parse: Parse, name: str, pronoun: str) -> bool:
    """Whether a pronoun behind a name has taken it up in its own sentence: "came for Alan Poe when / he fell ill"."""
    taken = any([word.low for word in subject(parse, p.first)] == [pronoun] for p in parse.predicates if p.finite)
    return taken and not _behind_pronoun(parse, name, pronoun)


def _also(parse: Parse, verb: int) -> bool:
    """Whether "also" stands by a verb: its subject goes on doing what is told."""
    return "also" in parse.lows[max(0, verb - 2) : verb + 2]


def follows_on(reader: Reader, index: int, place: int) -> bool:
    """Whether an earlier sentence is of the same speaker, and no heading or quotation."""
    before = reader.sentences[place]
    apart = before.heading or before.boilerplate or not of_one_talk(reader, index, place)
    return not (apart or QUOTES.intersection(before.text))


def _subjects(parse: Parse, end: int) -> set[str]:
    """Words of the subjects of the finite verbs before a token."""
    return {
        word.text
        for predicate in parse.predicates
        if predicate.finite and predicate.head < end
        for word in subject(parse, predicate.first)
    }
