"""One name for one person over many articles, so that "Putin" stands where "Vladimir Putin" does."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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
    from timeline.languages.en.events import firstnames  # noqa: PLC0415 (only where somebody is named)

    known = set(names)
    found: dict[str, dict[str, str]] = {}
    for name in sorted(known, key=lambda name: (len(name), name)):
        words = name.split()
        if len(words) < _FEWEST or words[0].lower() not in firstnames.GIVEN or not words[-1][0].isupper():
            continue
        given = words[0].lower()
        found.setdefault(words[-1], {}).setdefault(firstnames.SHORT.get(given, given), name)
    return {
        last: next(iter(forms.values()))
        for last, forms in found.items()
        if last in known and len(forms) == 1 and last.lower() not in firstnames.GIVEN and last not in _places()
    }


@cache
def _places() -> frozenset[str]:
    """Collect the first words of the names of places and bodies."""
    from timeline.languages.en.events import bodies, gazetteer, geonames  # noqa: PLC0415 (only for a surname alone)

    countries = "|".join("|".join(row) for row in gazetteer.COUNTRIES)
    others = "|".join(
        "|".join(row) for rows in (bodies.STATE_BODIES, bodies.ORGANIZATIONS, bodies.REGIONS) for row in rows
    )
    cities = (city.replace("_", " ") for city in geonames.CITIES.split())
    names = (*countries.split("|"), *others.split("|"), *(city for _, city, _ in bodies.SEATS), *cities)
    return frozenset(name.split()[0] for name in names if name)
