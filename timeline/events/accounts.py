"""Who tells what in a collection of accounts: "Jane Roe, 34, is a nurse. I joined in 2003." is told by Jane Roe."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.events.names import TITLES
from timeline.languages.en import lexicon
from timeline.languages.en.events import syntax

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.model import Sentence

_NAME = r"(?P<name>(?:[A-Z][\w’'-]+ ){1,4}[A-Z][\w’'-]+)"
_AGE = r"(?:aged )?[1-9]\d"
_INTRODUCED = (
    re.compile(rf"(?:^|(?<= )){_NAME}, {_AGE},"),
    re.compile(rf"^An? (?P<name>(?:[a-z-]+ ){{0,2}}[a-z]+), {_AGE},"),
    re.compile(rf"^{_NAME} [a-z][^,.]* (?:at|aged) [1-9]\d(?=,|\.| and )"),
)
_ANOTHER = re.compile(r"(?:The |An? )?[A-Z][\w’'-]+ [A-Z][\w’'-]+ [a-z]")
"""A name of two words with what it does, at the beginning of a sentence."""
_I = re.compile(r"\b(?:I|[Mm]y|me|myself)\b")
_HE = re.compile(r"\b(?i:he|she|him)\b")
_HIS = re.compile(r"\b(?i:his|hers?)\b")
_QUOTED = re.compile('[“"][^“”"]*[”"]?')
_NO_NAMES = TITLES | frozenset(syntax.BEFORE_NAMES.split()) | set(lexicon.WEEKDAYS)
_FEWEST = 2
"""Accounts in a collection."""
_SURE = 3
"""Sentences of an account, from the first, that tell of nobody else."""


def tellers(sentences: Sequence[Sentence]) -> dict[int, str]:
    """Name who tells each sentence of a collection of accounts, by its number; nothing for any other text.

    Each account begins behind a sentence that introduces somebody, with the age, and ends where another is introduced,
    or where the teller is named. A writer who is met first says "I" of himself.
    """
    found: dict[int, str] = {}
    name = ""
    told: list[int] = []
    names: list[str] = []
    for index, sentence in enumerate(sentences):
        text = _QUOTED.sub("", sentence.text)
        own = _I.search(text) is not None
        if own and not name and not names:
            return {}
        introduced = "" if own else _introduced(text)
        ends = introduced or sentence.heading or sentence.boilerplate or (name and name.rsplit(maxsplit=1)[-1] in text)
        if ends or (not own and _ANOTHER.match(text)):
            names += _close(found, sentences, name, told)
            name, told = introduced, []
        elif name and (own or told):
            told.append(index)
    names += _close(found, sentences, name, told)
    return found if len(set(names)) >= _FEWEST else {}


def _close(found: dict[int, str], sentences: Sequence[Sentence], name: str, told: Sequence[int]) -> Iterable[str]:
    """Note whose account some sentences are, if they are one; yield the name then."""
    first = [sentences[index].text for index in told[:_SURE]]
    if (
        len(first) < _SURE
        or any(_HE.search(text) for text in first)
        or _I.search(first[0]) is None
        or _HIS.search(first[0])
    ):
        return ()
    found.update(dict.fromkeys(told, name))
    return (name,)


def _introduced(text: str) -> str:
    """Name whom a sentence introduces with the age, without titles; "" for nobody."""
    for pattern in _INTRODUCED:
        match = pattern.search(text)
        if match is not None:
            words = match["name"].split()
            while words and words[0].lower().strip(".") in _NO_NAMES and words[0][0].isupper():
                words = words[1:]
            return " ".join(words) if len(words) > 1 or match["name"].islower() else ""
    return ""
