"""One name for one person over many articles, so that "Putin" stands where "Vladimir Putin" does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.events.mentions import is_known
from timeline.languages.en.events import firstnames

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_GIVEN = frozenset(f"{firstnames.MALE} {firstnames.FEMALE}".split())
_SHORT = dict(pair.split(":") for pair in firstnames.SHORT_FORMS.split())
_FEWEST = 2


def full_names(names: Iterable[str]) -> Mapping[str, str]:
    """Find the surnames among names that belong to one full name of them alone.

    Parameters
    ----------
    names
        Of persons, countries, bodies and groups, in any order.

    Returns
    -------
    mapping of str to str
        "Putin" to "Vladimir Putin", where no other first name stands before "Putin" in any of the names. Surnames that
        are places, bodies or first names too ("Jordan", "Washington") are left as they are. Empty where there are none.
    """
    known = set(names)
    found: dict[str, dict[str, str]] = {}
    for name in sorted(known, key=lambda name: (len(name), name)):
        words = name.split()
        if len(words) < _FEWEST or words[0].lower() not in _GIVEN or not words[-1][0].isupper():
            continue
        given = words[0].lower()
        found.setdefault(words[-1], {}).setdefault(_SHORT.get(given, given), name)
    return {
        last: next(iter(forms.values()))
        for last, forms in found.items()
        if last in known and len(forms) == 1 and last.lower() not in _GIVEN and not is_known(last)
    }
