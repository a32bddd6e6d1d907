"""The pattern of a rule taken apart: "the? MONTH|SEASON" is an optional word and a choice of two classes."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_ELEMENT = re.compile(r"(\^?)(?:([a-z]\w*):)?(.+?)(\??)$")


class Element(NamedTuple):
    """One place of a pattern: token classes in upper case, words in lower case."""

    alternatives: tuple[str, ...]
    name: str
    """The name that a capture was given, or empty: then a capture goes by its class."""
    optional: bool
    context: bool
    """Whether it must stand there without being part of the extent."""


@cache
def elements(pattern: str) -> tuple[Element, ...]:
    """Take a pattern apart; see `TimexRule` for the language.

    Raises
    ------
    ValueError
        Where a place of the pattern is not of that language.
    """
    found = []
    for place in pattern.split():
        match = _ELEMENT.match(place)
        if match is None:
            raise ValueError(pattern)
        context, name, body, optional = match.groups()
        alternatives = tuple(part for part in body.split("|") if part)
        found.append(Element(alternatives, name or "", bool(optional), bool(context)))
    return tuple(found)


def is_class(alternative: str) -> bool:
    """Tell a token class from a word."""
    return alternative.isupper()
