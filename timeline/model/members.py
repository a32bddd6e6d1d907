"""Members of enumerations within quick reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from enum import Enum

_E = TypeVar("_E", bound="Enum")


def members_of(kind: type[_E]) -> type[_E]:
    """Return a plain class that has the members of an enumeration by their names, and nothing else of it.

    Before Python 3.12 reaching a member through its enumeration takes as long as ten comparisons. Type checkers see the
    enumeration, of which nothing but its members may be used then: no look-up by value, no iteration.
    """
    return cast("type[_E]", type(kind.__name__, (), dict(kind.__members__)))
