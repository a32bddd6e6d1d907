"""What a pronoun stands for, where it is sure; and the sentence that "this" points back to."""

from __future__ import annotations

from string import ascii_lowercase
from typing import TYPE_CHECKING

from timeline.events import tokens as tk
from timeline.events.chatter import QUESTIONER
from timeline.events.grammar import COORDINATORS, DETERMINERS, PREPOSITIONS, QUOTES, Parse
from timeline.events.headline import headline
from timeline.events.link import Link, is_event_noun
from timeline.events.mentions import mentions
from timeline.events.names import PRONOUNS, TITLES, subject
from timeline.events.persons import people
from timeline.events.shorten import shorten
from timeline.events.speakers import is_human
from timeline.languages.en.events import reporting, syntax

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.events.grammar import Predicate
    from timeline.events.reading import Reader, Reading

_BODIES = frozenset(reporting.BODIES.split())
_POINTERS = frozenset(("this", "it", "that"))
_NEWS_POINTERS = frozenset(syntax.NEWS_NOUNS.split())
_HAPPENING = frozenset(("happen", "occur", "begin", "start", "take"))
_PERSONAL = (["he"], ["she"])
_OWNERS = {"his": "he", "her": "she"}
_LEADING = frozenset(f"{ascii_lowercase},")
"""What stands before the space in front of a name inside a sentence."""
_LOCATIVES = frozenset(syntax.LOCATIVES.split())
_MEETING = frozenset(("speak", "meet", "talk", "confer", "consult"))
_PAIR = 2
_NEAR = 8
_LOOK_BACK = 3
_CHAIN = 4
_LONGEST_GROUP = 6
_DEICTIC = frozenset(
    ("our", "my", "your", "these", "those", "this", "that", "we", "i", "you", "some", "other", "others")
)
_OTHERS = frozenset(("our", "my", "his", "her", "their", "its", "'s", "a", "an", "former", "another", "this", "that"))
"""Before an office: of somebody else than "the president"."""
_LONGEST_EVENT = 8
_SHORTEST = 2


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
    """Name what a "he", "she", "they", "his" or "her" stands for that opens a line, where it is sure; else "".

    The pronoun is that of the first verb that has it for its subject; of "his" and "her" the name has "'s" behind it.
    """
    pronoun = line.partition(" ")[0].lower()
    if pronoun in _OWNERS:
        place = next((place for place, low in enumerate(reading.parse.lows) if low == pronoun), -1)
        name = _of_person(reader, reading, place + 1, _OWNERS[pronoun]) if place >= 0 else ""
        return f"{name}'s" if name else ""
    if pronoun not in ("he", "she", "they"):
        return ""
    verbs = (p for p in reading.parse.predicates if p.finite)
    verb = next((p for p in verbs if [word.low for word in subject(reading.parse, p.first)] == [pronoun]), None)
    if verb is None:
        return ""
    if pronoun == "they":
        return _of_several(reader, reading, verb.first)
    return _of_person(reader, reading, verb.first, pronoun)


def _of_person(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    """Name whom a "he" or "she" before the token `first` stands for, where it is sure; else ""."""
    name = _speaker(reader, reading, first, pronoun)
    name = name or _person(reader, reading, first, pronoun) or _continued(reader, reading, first, pronoun)
    may_be = reader.persons.pronoun_of(name) in ("", pronoun) and not reader.persons.is_outlet(name)
    return name if may_be else ""


def _speaker(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    told = [frame.source for frame in reading.frames if frame.covers(first) and " " in frame.source]
    if not told and _candidates(reader, reading.parse, first, pronoun)[0]:
        return ""  # somebody else is named in the sentence
    alone = len(people(reading.parse.tokens[:first])) == (1 if told else 0)
    known = told[-1] if told else reader.person(reading.index)
    return known if alone and " " in known and known.istitle() else ""


def _person(reader: Reader, reading: Reading, first: int, pronoun: str) -> str:
    """Name the only person before a pronoun in its sentence; if there is none, in the sentences just before.

    A person goes by the name or by an office: "the mayor". Who cannot be a "he", or a "she", is none of them.
    """
    named, doubtful = _candidates(reader, reading.parse, first, pronoun)
    names = [name for name in named if not name.startswith("the ")]
    if names and not any(name.split()[-1] in _subjects(reading.parse, first) for name in names):
        return ""
    if not named:
        for place in range(reading.index - 1, max(-1, reading.index - 1 - _LOOK_BACK), -1):
            here = reader.sentences[place]
            if here.heading or here.boilerplate or not _of_one_talk(reader, reading.index, place):
                break
            before = reader.context(place).parse
            names, unsure = _candidates(reader, before, len(before.tokens), pronoun)
            another = any(_behind_pronoun(before, name, reading.parse.low(first - 1)) for name in names)
            named, doubtful = [*named, *names], doubtful or unsure or another
    return named[0] if not doubtful and len({name.lower().split()[-1] for name in named}) == 1 else ""


def _candidates(reader: Reader, parse: Parse, end: int, pronoun: str) -> tuple[list[str], bool]:
    """List those before a token whom a "he" or "she" may stand for, and tell whether a name there may be one or not."""
    named, doubtful = persons(reader, parse, end)
    found = []
    for name in (name.removeprefix(f"{QUESTIONER} ") for name in named):
        office = name.split()[-1].lower() in TITLES
        may_be = reader.persons.may_be(name, pronoun) or not (reader.transcript or name.isupper())
        if office or (may_be and reader.persons.pronoun_of(name) in ("", pronoun)):
            found.append(f"the {name}" if office else name)
    for place, low in enumerate(parse.lows[:end]) if not TITLES.isdisjoint(parse.words) else ():
        named_behind = parse.low(place + 1) == "," and place + 2 < end and parse.tokens[place + 2].is_name
        if low not in TITLES or named_behind or not _is_office(parse, place):
            continue  # "the boy's father, Alan Roe,"
        if parse.low(place - 1) == "the":
            found.append(f"the {parse.tokens[place].text}")
        doubtful = doubtful or parse.low(place - 1) in _OTHERS
    return found, doubtful


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
    if not opens or reading.index == 0 or _candidates(reader, reading.parse, first, pronoun) != ([], False):
        return ""
    names: list[str] = []
    doubtful, earlier = False, reading.parse
    likewise = _also(earlier, first)
    for place in range(reading.index - 1, max(-1, reading.index - 1 - _CHAIN), -1):
        if not _follows_on(reader, reading.index, place):
            return ""
        earlier = reader.context(place).parse
        names, doubtful = _candidates(reader, earlier, len(earlier.tokens), pronoun)
        root = next((p for p in earlier.predicates if p.finite), None)
        owner = subject(earlier, root.first) if root is not None else []
        if [word.low for word in owner] != [pronoun] or ((names or doubtful) and not reader.transcript):
            break
        likewise = likewise or (root is not None and _also(earlier, root.head))
    alone = not doubtful and len({name.split()[-1].lower() for name in names}) == 1
    if not (alone or likewise):
        return ""
    roots = [p for p in earlier.predicates if p.finite][: None if alone else 1]
    owners = {words[-1].text for p in roots if (words := subject(earlier, p.first))}
    return next((name for name in names if name.split()[-1] in owners), "")


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


def _is_office(parse: Parse, place: int) -> bool:
    """Whether a word for a person, as "president", is neither a title before a name nor a modifier."""
    following = parse.tokens[place + 1] if place + 1 < len(parse.tokens) else None
    if following is None or following.timex >= 0:
        return True
    word = following.word
    return word.adverb or word.past or word.participle or not _modifies(following)


def persons(reader: Reader, parse: Parse, end: int) -> tuple[list[str], bool]:
    """List the names before a token that may be a person's, and tell whether a name there may be one or not.

    Countries and places of the gazetteer are left out, and names that only modify a noun. A single word counts where
    the article writes it with a capital inside a sentence, too. What has an article and no title, and a body, is none;
    whoever is somebody's is doubtful.
    """
    known = {place for mention in mentions(parse) for place in range(mention.start, mention.end)}
    named: list[str] = []
    doubtful = False
    run: list[tk.Token] = []
    for place, token in enumerate([*parse.tokens[:end], None]):
        if token is not None and _in_name(token) and place not in known:
            run.append(token)
            continue
        first = place - len(run)
        placed = len(run) == 1 and parse.low(first - 1) == "," and first - 2 in known
        placed = placed or (len(run) == 1 and (parse.low(first - 1) in _LOCATIVES or parse.low(first - 2) in TITLES))
        if run and not placed and (len(run) > 1 or _inside_sentences(reader, run[0])):
            titled = any(part.low.rstrip(".") in TITLES for part in run)
            before = parse.low(first - 1)
            office = run[-1].low in TITLES
            owner = token is not None and token.low == "'s" and is_human(parse.low(place + 1))
            if owner or (office and before in _OTHERS):
                doubtful = True
            elif titled or not (before in ("the", "a", "an") or run[-1].low.rstrip(".") in _BODIES):
                behind = before == "of" and parse.low(first - 2) in TITLES
                named.append(" ".join(part.text for part in run[behind:]))  # "Secretary of State / Jane Roe"
        run = []
    return named, doubtful


def _in_name(token: tk.Token) -> bool:
    listed = token.low in DETERMINERS or token.low in PRONOUNS or token.low in COORDINATORS or token.low in PREPOSITIONS
    return token.is_word and token.is_name and token.timex < 0 and not listed


def _modifies(following: tk.Token | None) -> bool:
    if following is None or not following.is_word:
        return False
    return not (following.low in PREPOSITIONS or following.low in COORDINATORS or following.low in tk.AUXILIARIES)


def _inside_sentences(reader: Reader, word: tk.Token) -> bool:
    known = reader.capitals.get(word.text)
    if known is None:
        known = reader.capitals[word.text] = _written_inside(reader.article.text, word)
    return known


def _written_inside(text: str, word: tk.Token) -> bool:
    if len(word.text) <= _SHORTEST or word.low.rstrip(".") in TITLES:
        return False
    led = any(text[place - 1 : place] in _LEADING for place in _places(text, f" {word.text}") if place)
    return led and not any(_bounded(text, place) for place in _places(text, word.low))


def _places(text: str, words: str) -> Iterator[int]:
    """Yield where words stand in a text that go on with no further letter."""
    place = text.find(words)
    while place >= 0:
        if _bounded(text, place + len(words)):
            yield place
        place = text.find(words, place + 1)


def _bounded(text: str, place: int) -> bool:
    r"""Whether a word begins or ends at a place, as `\b` has it."""
    before, after = text[max(0, place - 1) : place], text[place : place + 1]
    return (before.isalnum() or before == "_") != (after.isalnum() or after == "_")


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
