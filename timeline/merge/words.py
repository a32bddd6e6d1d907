"""What two tellings of one event share: their content words."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.languages.en.events.classes import HAPPENING, TRIGGERS
from timeline.languages.en.events.gazetteer import COUNTRIES
from timeline.languages.en.events.nouns import EVENT_NOUNS
from timeline.languages.en.events.verbs import COMMON, LEMMAS
from timeline.languages.en.lexicon import NUMBERS
from timeline.languages.en.synonyms import FAMILIES, THINGS

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
_CAPITALIZED = re.compile(r"\b[A-Z][^\W_]+(?:['’][^\W_]+)?")
_SPEAKER = re.compile(
    r"^\W*(?:(?:Mr|Ms|Mrs|Dr|Gen|Sen|Rep)\.?|[A-Z][\w'’-]*)(?:\s(?:[A-Z][\w.'’-]*|of|the|and)){0,6}(?:\ssaid)?:\s+"
)
_CLOCK = re.compile(
    r"\b\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?\s?m\b\.?)?(?:\s(?:E[SD]?T|GMT|UTC|[CPM][SD]T|CET)\b)?", re.IGNORECASE
)
_BILLIONS = re.compile(r"(\d)\s?bn\b")
_MILLIONS = re.compile(r"([$€£]\s?\d+(?:[.,]\d+)*|\d(?=m\s[a-z]))\s?m\b")
_KNOWN = r"\b(?:[Tt]he|[Tt]h(?:is|at|ese|ose)|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[\w-]+(?:['’]s|s['’]))"
_PRONOUN = r"(?:i|he|she|it|we|you|they|who|which)\b"
_NO_NOUN = ("ed", "ing")
_SHORT = 3
_DOUBLED = frozenset("aeious")
_VOWELS = frozenset("aeiou")
_FUNCTION = """
a about after again against all also am an and any are as at be because been before being between both but by can could
did do does doing down during each few for from further had has have having he her here hers him his how i if in into is
it its itself just may me might more most must my no nor not now of off on once only or other our out over own s said
same say says shall she should so some such t than that the their them then there these they this those through to told
too under until up upon us very was we were what when where which while who whom whose why will with would you your
across along although amid among around behind beside besides beyond despite etc inside near onto outside per since
though till toward towards unless via whereas whether within without
"""
_NAMES = """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sep sept oct nov dec
"""
_RELATIVE = """
lot bit little thing things know think get got well ever back
today yesterday tomorrow tonight day days week weeks month months year years morning afternoon evening night early late
mid last next earlier ago hour hours minute minutes second seconds
weekend quarter quarters decade decades century noon midnight
"""
_DAY_NAMES = frozenset(_NAMES.split())
_LEFT_OUT = frozenset(_FUNCTION.split()) | _DAY_NAMES | frozenset(_RELATIVE.split())


def content_words(text: str) -> frozenset[str]:
    """Reduce a text to its telling words: lower case, plural and tense endings off, function and calendar words out."""
    return frozenset(filter(None, map(_content, _WORD.findall(text.casefold()))))


def telling_of(line: str) -> str:
    """Take from a headline who speaks it ("Mr. Doe: ") and at what o'clock: that says not which event it is.

    Numbers that are cut short are written out ("15bn", "11m gallons").
    """
    told = _SPEAKER.sub("", _CLOCK.sub(" ", line))
    return _MILLIONS.sub(r"\1 million", _BILLIONS.sub(r"\1 billion", told))


def terms(text: str) -> frozenset[str]:
    """Reduce a text to what it tells: content words, synonyms and peoples folded ("Russian" and "Russia" are one)."""
    named = _AMERICA.sub("american", text) if "US" in text or "U.S." in text else text
    folded = named.casefold()
    words = _WORD.findall(folded)
    if not _LONG_NAMES_BEGIN.isdisjoint(words):
        words = _WORD.findall(_LONG_NAMES.sub(lambda found: _PEOPLES[found.group()], folded))
    return frozenset(filter(None, map(_term, words)))


def figure_of(word: str) -> str:
    """Give the term of a number, in digits or in words ("eleven"); "" for any other word."""
    term = _term(word.casefold())
    return term if term[:1].isdecimal() else ""


def names_in(text: str) -> frozenset[str]:
    """Return the terms of the capitalized words; of the first word only where another follows it."""
    first, _, rest = text.lstrip("\"'“‘").partition(" ")
    names = _CAPITALIZED.findall(text if _CAPITALIZED.match(rest) else rest)
    return terms(" ".join(names)) if first else frozenset()


def takes_up(sentence: str, word: str) -> bool:
    """Whether a word of a sentence is a noun that takes up what was told before: "the last deal", "Oakes's search".

    Not where it says whose it is itself ("the deal of Oakes"), nor where a verb follows a pronoun ("that it deals").
    """
    if word.endswith(_NO_NOUN):
        return False
    known = rf"{_KNOWN}\s(?:(?!{_PRONOUN})[\w-]+\s){{0,2}}{re.escape(word)}\b(?!\s(?:of|by)\s[A-Z])"
    return re.search(known, sentence) is not None


def names_a_day(expression: str) -> bool:
    """Whether an expression names a month or a weekday, and so says the same on whatever day it is written."""
    return any(word in _DAY_NAMES for word in _WORD.findall(expression.casefold()))


@lru_cache(maxsize=65536)
def _content(word: str) -> str:
    """Reduce a word in lower case; "" where it tells nothing."""
    bare = word.replace("’", "'").removesuffix("'s")
    return "" if bare in _LEFT_OUT else _stem(LEMMAS.get(bare, bare))


@lru_cache(maxsize=65536)
def _term(word: str) -> str:
    """Reduce a word in lower case and fold it; "" where it tells nothing."""
    content = _content(word)
    kind = _KINDS.get(content, content)
    return "" if kind in _PLANNING else kind


def _stem(word: str) -> str:
    """Take plural and tense endings off: "banned" and "ban", "carries" and "carry" come out alike."""
    if word[-1:].isdecimal():
        return word
    for ending, least in (("ing", 3), ("ed", 3), ("es", 4), ("s", 3), ("e", 3)):
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith("ss"):
            word = word.removesuffix(ending).removesuffix("e")
            break
    if len(word) <= _SHORT:
        return word
    if word[-1] == word[-2] and word[-1] not in _DOUBLED:
        return word[:-1]
    return word[:-1] + "i" if word[-1] == "y" and word[-2] not in _VOWELS else word


_PLANNING = frozenset(
    _stem(word) for word in "due expect expected plan planned set schedule scheduled mr mrs ms".split()
)
"""What is scheduled says so in many words; they tell nothing of what it is."""


_AMERICA = re.compile(r"\bUSA?\b|\bU\.S\.(?:A\.)?")
_PEOPLES = {name.casefold(): peoples.split("|")[0].casefold() for name, _, peoples, _ in COUNTRIES if " " in name}
_LONG_NAMES = re.compile(rf"\b(?:{'|'.join(sorted(_PEOPLES))})\b")
_LONG_NAMES_BEGIN = frozenset(_WORD.findall(name)[0] for name in _PEOPLES)


def peoples() -> frozenset[str]:
    """Return the terms that countries and their peoples fold to."""
    names = (f"{name} {others} {people}".replace("|", " ") for name, others, people, _ in COUNTRIES)
    return frozenset[str]().union(*(terms(name) for name in names))


def acts() -> frozenset[str]:
    """Return the terms of verbs and nouns that tell what somebody does, or what happens."""
    return terms(" ".join((*TRIGGERS.values(), *FAMILIES, COMMON, HAPPENING, EVENT_NOUNS)).replace("_", " "))


def _kinds() -> dict[str, str]:
    kinds = {}
    for canonical, others, peoples, _ in COUNTRIES:
        name = _stem(_PEOPLES.get(canonical.casefold(), canonical.casefold()))
        kinds.update({_stem(word.casefold()): name for word in f"{others}|{peoples}".split("|") if word.isalpha()})
    for family in (*FAMILIES, *THINGS):
        first, *rest = (_stem(word) for word in family.split())
        kinds.update(dict.fromkeys(rest, first))
    kinds.update({_stem(word): str(number) for word, number in NUMBERS.items() if number > 1})
    return {word: kind for word, kind in kinds.items() if word != kind and word not in _LEFT_OUT}


_KINDS = _kinds()
