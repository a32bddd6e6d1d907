"""What a pronoun stands for, where it is sure; and the sentence that "this" points back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.candidates import candidates, persons
from timeline.events.chatter import QUESTIONER
from timeline.events.grammar import DETERMINERS, PREPOSITIONS, QUOTES, Parse
from timeline.events.headline import headline
from timeline.events.impersonal import body_meant
from timeline.events.link import Link, is_event_noun
from timeline.events.names import PRONOUNS, name_of, subject
from timeline.events.persons import people
from timeline.events.shorten import shorten
from timeline.events.speakers import is_human
from timeline.events.subjects import subject_of
from timeline.events.things import thing_meant
from timeline.languages.en.events import nouns, syntax

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.attribution import Frame
    from timeline.events.grammar import Predicate
    from timeline.events.reading import Reader, Reading

_POINTERS = frozenset(("this", "it", "that"))
_NEWS_POINTERS = frozenset(syntax.NEWS_NOUNS.split())
_HAPPENING = frozenset(("happen", "occur", "begin", "start", "take"))
_PERSONAL = (["he"], ["she"])
_OWNERS = {"his": "he", "her": "she"}
_MEETING = frozenset(("speak", "meet", "talk", "confer", "consult"))
_PAIR = 2
_RELATED = frozenset(f"{nouns.KIN} {nouns.ATTENDANTS}".split())
_OWNED = 4
"""Tokens from an owner to whom he has: "her chief defence lawyer"."""
_NEAR = 8
_LOOK_BACK = 3
_CHAIN = 4
_LONGEST_GROUP = 6
_DEICTIC = frozenset(
    ("our", "my", "your", "these", "those", "this", "that", "we", "i", "you", "some", "other", "others")
)
_FRONTED = frozenset(("although", "though", "while", "as", "when", "after", "before", "since", "because", "once"))
_LONGEST_EVENT = 8


def antecedent(reader: Reader, reading: Reading, found: Link) -> str:
    """Name what the subject pronoun of a dated clause stands for, where it is sure; "" elsewhere.

    "He" is who spoke last or the only person named before it; "it", of a verb that says that something happened, is the
    event that the sentence before has for its subject.
    """
    if found.predicate is None:
        return ""
    words = [word.low for word in subject(reading.parse, found.predicate.first)]
    if words in _PERSONAL:
        return _of_person(reader, reading, found.predicate.first, words[0])
    if words == ["they"]:
        return _of_several(reader, reading, found.predicate.first)
    if words == ["it"] and reading.index > 0 and found.predicate.lemma in _HAPPENING:
        earlier = reader.context(reading.index - 1).parse
        for predicate in reversed([p for p in earlier.predicates if p.finite]):
            group = subject(earlier, predicate.first)
            if any(is_event_noun(word.low) for word in group) and len(group) <= _LONGEST_EVENT:
                return _text(reader, reading.index - 1, group)
    return ""


def named_opening(reader: Reader, reading: Reading, line: str) -> str:
    """Name what a "he", "she", "it", "they", "his" or "her" stands for that opens a line, where it is sure; else "".

    The pronoun is that of the first verb that has it for its subject; of "his" and "her" the name has "'s" behind it.
    """
    pronoun = line.partition(" ")[0].lower()
    if pronoun in _OWNERS:
        place = next((place for place, low in enumerate(reading.parse.lows) if low == pronoun), -1)
        name = _of_person(reader, reading, place + 1, _OWNERS[pronoun]) if place >= 0 else ""
        return f"{name}'s" if name else ""
    if pronoun not in ("he", "she", "it", "they"):
        return ""
    verb = _opening_verb(reading.parse, line, pronoun)
    if verb is None:
        return _one_of_several(reader, reading, pronoun) if f"{pronoun} and" in line[:_LONGEST_EVENT].lower() else ""
    if pronoun == "it":
        return body_meant(reader, reading, verb) or thing_meant(reader, reading, verb)
    if pronoun == "they":
        return _of_several(reader, reading, verb.first)
    return _of_person(reader, reading, verb.first, pronoun)


def _opening_verb(parse: Parse, line: str, pronoun: str) -> Predicate | None:
    """Return the verb of the pronoun that opens a line: the first that has it; of an "it" that with the same words."""
    verbs = [p for p in parse.predicates if p.finite and [word.low for word in subject(parse, p.first)] == [pronoun]]
    if pronoun != "it":
        return next(iter(verbs), None)
    second = next(iter(line.lower().replace("’", "'").replace("'", " '").split()[1:2]), "")
    places = [next((i for i in range(p.first - 1, -1, -1) if parse.low(i) == pronoun), -1) for p in verbs]
    return next((p for p, place in zip(verbs, places, strict=True) if parse.low(place + 1) == second), None)


def _one_of_several(reader: Reader, reading: Reading, pronoun: str) -> str:
    """Name the "he" of a "he and his crew"; whoever stands beside it is somebody else."""
    if pronoun not in ("he", "she"):
        return ""
    for verb in reading.parse.predicates:
        words = subject(reading.parse, verb.first) if verb.finite else []
        if [word.low for word in words[:2]] == [pronoun, "and"]:
            place = reading.parse.tokens.index(words[0])
            name = _of_person(reader, reading, place + 1, pronoun)
            return "" if name.rsplit(maxsplit=1)[-1:] and name.split()[-1] in {word.text for word in words} else name
    return ""


def _of_person(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    """Name whom a "he" or "she" before the token `first` stands for, where it is sure; else ""."""
    parse = reading.parse
    if parse.low(0) in _FRONTED and parse.clause(first) <= 1 and people(parse.tokens[first:]):
        return _of_main_clause(reader, parse, first, pronoun)
    if any(frame.covers(first) and _is_somebodys(parse, frame, pronoun) for frame in reading.frames):
        return ""
    name = _speaker(reader, reading, first, pronoun)
    name = name or _person(reader, reading, first, pronoun) or _continued(reader, reading, first, pronoun)
    may_be = reader.persons.pronoun_of(name) in ("", pronoun) and not reader.persons.is_outlet(name)
    may_be = may_be and (not name or " " in name or not tk.word_of(name.lower()).base or reader.persons.is_person(name))
    return name if may_be else ""


def _is_somebodys(parse: Parse, frame: Frame, pronoun: str) -> bool:
    """Whether who speaks is somebody's, whom a pronoun may mean as well: "her lawyer, Ann Roe, said she was ill"."""
    end = frame.predicate.first if frame.predicate is not None else 0
    owners = [i for i in range(end) if parse.low(i) == "'s" or _OWNERS.get(parse.low(i)) == pronoun]
    return any(parse.low(i) in _RELATED for owner in owners for i in range(owner + 1, min(owner + _OWNED, end)))


def _of_main_clause(reader: Reader, parse: Parse, first: int, pronoun: str) -> str:
    """Name the person behind a clause that has the pronoun first: "Although he was ill, / Alan Poe left"."""
    comma = next((i for i in range(first, len(parse.tokens)) if parse.low(i) == ","), len(parse.tokens))
    main = next((p for p in parse.predicates if p.finite and p.first > comma), None)
    words = subject_of(parse, main) if main is not None else []
    if main is None or not words or parse.low(main.head + 1) in ("him", "her"):
        return ""
    opens = comma + 1 < len(parse.tokens) and words[0].start == parse.tokens[comma + 1].start
    name = name_of(words) if opens else ""
    return name if name and reader.persons.may_be(name, pronoun) else ""


def _speaker(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    told = [frame.source for frame in reading.frames if frame.covers(first) and " " in frame.source]
    if not told and candidates(reader, reading.parse, first, pronoun)[0]:
        return ""  # somebody else is named in the sentence
    alone = len(people(reading.parse.tokens[:first])) == (1 if told else 0)
    known = told[-1] if told else reader.person(reading.index)
    return known if alone and " " in known and known.istitle() else ""


def _person(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
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
            if here.heading or here.boilerplate or not _of_one_talk(reader, reading.index, place):
                break
            before = reader.context(place).parse
            names, unsure = candidates(reader, before, len(before.tokens), pronoun)
            another = any(_behind_pronoun(before, name, reading.parse.low(first - 1)) for name in names)
            named, doubtful = [*named, *names], doubtful or unsure or another
    return named[0] if not doubtful and len({name.lower().split()[-1] for name in named}) == 1 else ""


def _of_one_talk(reader: Reader, index: int, place: int) -> bool:
    """Whether two sentences are of one speaker, or one of them is of somebody who asks the other."""
    speakers = {reader.speaker(index), reader.speaker(place)}
    return len(speakers) == 1 or QUESTIONER in speakers


def _behind_pronoun(parse: Parse, name: str, pronoun: str) -> bool:
    """Whether a name stands behind the pronoun, which is somebody else then: "he called it a creation of Roe"."""
    last = name.rsplit(maxsplit=1)[-1].lower()
    return pronoun in parse.words and last in parse.lows[parse.lows.index(pronoun) :]


def _continued(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
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
        if not _follows_on(reader, reading.index, place):
            return ""
        earlier = reader.context(place).parse
        names, doubtful = candidates(reader, earlier, len(earlier.tokens), pronoun)
        root = next((p for p in earlier.predicates if p.finite), None)
        owner = subject(earlier, root.first) if root is not None else []
        if [word.low for word in owner] != [pronoun] or ((names or doubtful) and not reader.transcript):
            break
        likewise = likewise or (root is not None and _also(earlier, root.head))
    alone = not doubtful and len({name.split()[-1].lower() for name in names}) == 1
    if not (alone or likewise):
        return ""
    roots = [p for p in earlier.predicates if p.finite][: None if alone else 1]
    owners = {text for p in roots for text in _heads(subject_of(earlier, p))}
    if alone and _taken_up(earlier, names[0], pronoun):
        return names[0]
    return next((name for name in names if name.split()[-1] in owners), "")


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


def _follows_on(reader: Reader, index: int, place: int) -> bool:
    """Whether an earlier sentence is of the same speaker, and no heading or quotation."""
    before = reader.sentences[place]
    apart = before.heading or before.boilerplate or not _of_one_talk(reader, index, place)
    return not (apart or QUOTES.intersection(before.text))


def _of_several(reader: Reader, reading: Reading, first: int) -> str:
    """Name whom a "they" stands for that opens a sentence: the subject before, where no others are named there."""
    opens = not any(p.finite and p.head < first for p in reading.parse.predicates)
    if not opens or reading.index == 0 or not _follows_on(reader, reading.index, reading.index - 1):
        return ""
    if any(token.word.is_name and token.timex < 0 for token in reading.parse.tokens[1:first]):
        return ""
    earlier = reader.context(reading.index - 1).parse
    root = next((p for p in earlier.predicates if p.finite), None)
    owner = subject(earlier, root.first) if root is not None else []
    both = _who_met(reader, earlier, root) if root is not None else ""
    if both:
        return both
    if not owner or len(owner) > _LONGEST_GROUP or owner[0].low in PRONOUNS or not _plural(owner):
        return ""
    if any(word.low in _DEICTIC or word.low in PREPOSITIONS or not word.is_word for word in owner):
        return ""
    own = {word.start for word in owner}
    others = (token for token in earlier.tokens if token.start not in own and token.low.endswith("s"))
    if any(is_human(token.low) or token.low in ("they", "others") for token in others):
        return ""
    text = _text(reader, reading.index - 1, owner)
    return (
        text
        if owner[0].start or (owner[0].is_name and owner[0].low not in DETERMINERS)
        else text[:1].lower() + text[1:]
    )


def _who_met(reader: Reader, parse: Parse, root: Predicate) -> str:
    """Name the two of whom one met the other: "Jane Roe spoke with Mayor Poe" gives "Jane Roe and Mayor Poe"."""
    named, doubtful = persons(reader, parse, len(parse.tokens))
    beside = "with" in parse.lows[root.head : root.head + _NEAR] or root.lemma == "meet"
    if root.lemma not in _MEETING or not root.finite or root.negated or not beside or doubtful or len(named) != _PAIR:
        return ""
    last = [name.split()[-1] for name in named]
    owner = subject(parse, root.first)
    known = all(reader.persons.is_person(name) for name in named)
    return " and ".join(named) if known and owner and owner[-1].text == last[0] else ""


def _plural(owner: Sequence[tk.Token]) -> bool:
    """Whether a group names several people or bodies: "the envoys", "Roe and Poe"."""
    last = owner[-1].low
    people = last.endswith("s") and not last.endswith("ss") and is_human(last) and not owner[-1].is_name
    joined = any(word.low == "and" for word in owner) and owner[-1].is_name and owner[0].is_name
    return people or joined


def _subjects(parse: Parse, end: int) -> set[str]:
    """Words of the subjects of the finite verbs before a token."""
    return {
        word.text
        for predicate in parse.predicates
        if predicate.finite and predicate.head < end
        for word in subject(parse, predicate.first)
    }


def _text(reader: Reader, index: int, group: Sequence[tk.Token]) -> str:
    return reader.sentences[index].text[group[0].start : group[-1].end]


def points_back(reader: Reader, reading: Reading, found: Link) -> str:
    """Headline of the sentence before, where "This was announced on Saturday" dates the telling of it; "" elsewhere."""
    if found.nominal or found.predicate is None or found.predicate.first > 3 or reading.index == 0:
        return ""
    words = [word.low for word in subject(reading.parse, found.predicate.first)]
    points = (words[:1] and words[0] in _POINTERS and len(words) == 1) or bool(_NEWS_POINTERS & set(words[-1:]))
    told = any(frame.predicate is found.predicate for frame in reading.frames) and found.predicate.passive
    before = reader.sentences[reading.index - 1]
    if not points or not told or before.heading or before.boilerplate:
        return ""
    earlier = reader.context(reading.index - 1)
    root = next((p for p in earlier.parse.predicates if p.finite), None)
    if root is None:
        return shorten(before.text)
    return headline(before.text, earlier.parse, earlier.frames, Link(root.head, root))
