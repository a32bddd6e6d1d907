"""Who, to whom, where, in sentences of our own; and the namesakes of places."""

from __future__ import annotations

import pandas as pd
import pytest

import timeline
from timeline.events import country_code, main_event, names_in

ROLES = [
    ("Not Iran but Israel attacked Syria.", ("Israel",), ("Syria",)),
    ("Israel but not Iran attacked Syria.", ("Israel",), ("Syria",)),
    ("Not only Iran but also Israel attacked Syria.", ("Iran", "Israel"), ("Syria",)),
    ("Neither the rebels nor the army attacked Syria.", ("rebels", "army"), ("Syria",)),
    ("Russian forces attacked Ukraine.", ("Russia",), ("Ukraine",)),
    ("Ukraine was attacked by Russian forces.", ("Russia",), ("Ukraine",)),
    ("The Kremlin warned Turkey.", ("Russia",), ("Turkey",)),
    ("Protesters burned a flag in Lima.", ("Protesters",), ()),
    ("Two gunmen shot the mayor.", ("gunmen",), ("mayor",)),
    ("The rebels freed the pilots.", ("rebels",), ("pilots",)),
    ("Police arrested the students.", ("Police",), ("students",)),
    ("Afghan rebels attacked the convoy.", ("Afghan rebels",), ()),
    ("Members of Hamas fired rockets at Israel.", ("Hamas",), ("Israel",)),
    ("Thousands of Kenyans marched against the tax.", ("Kenyans",), ()),
    ("Iran and Iraq signed a truce.", ("Iran", "Iraq"), ()),
    ("French President Ada Roe praised Italy.", ("France", "Ada Roe"), ("Italy",)),
    ("Archbishop Juan Roe on Sunday blamed the army.", ("Juan Roe",), ("army",)),
    ("Norway said it had sent food to Chad.", ("Norway",), ("Chad",)),
    ("The minister said that Chad must free the pilots.", ("minister",), ("Chad",)),
    ("The Nigerian Union of Drivers rejected the offer.", ("Nigerian Union of Drivers",), ()),
    ("Chile's foreign minister criticized Peru's raid on the port.", ("Chile",), ("Peru",)),
    ("The EU demanded the withdrawal of Serbian troops from Kosovo.", ("European Union",), ("Serbia",)),
    ("Castro accused Peru of lying.", ("Castro",), ("Peru",)),
    ("The Immigration and Naturalization Service rejected the plea.", ("Immigration and Naturalization Service",), ()),
    ("The minister met his Russian counterpart.", ("minister",), ("Russia",)),
    ("Talks between Iran and Iraq began.", ("Iran", "Iraq"), ()),
    ("The troops withdrew before the arrival of Serbian forces.", ("troops",), ()),
    ("Ann Roe of the National Council of Miners blamed Chile.", ("Ann Roe",), ("Chile",)),
    ("Elected officials in and around Miami condemned the raid.", ("Elected officials",), ()),
    ("Meantime, FBI agents arrested the sniper.", ("FBI",), ()),
    ("The storm hit the coast.", (), ()),
    ("About 300 nurses blocked a bridge.", ("nurses",), ()),
    ("Ann Roe, the governor of Tacna, was abducted and killed.", (), ("Ann Roe",)),
    ("Ann Roe's predecessor Jane Poe resigned.", ("Jane Poe",), ()),
    ("Peru launched two assaults on Chile.", ("Peru",), ("Chile",)),
    ("The Somali Battalion attacked the town.", ("Somali Battalion",), ()),
    ("The Peruvian brigade attacked the town.", ("Peru",), ()),
    ("The Russian invasion of Ukraine began.", ("Russia",), ("Ukraine",)),
    ("The shelling of Arequipa killed nine.", (), ("Arequipa",)),
    ("Shelling of Arequipa by rebels killed nine.", ("rebels",), ("Arequipa",)),
    ("Sanctions were imposed on Peru by Chile.", ("Chile",), ("Peru",)),
    ("Peru came under attack from Chile.", ("Chile",), ("Peru",)),
    ("Peru was the target of a Chilean attack.", ("Chile",), ("Peru",)),
    ("Peru suffered its worst attack by Hamas.", ("Hamas",), ("Peru",)),
    ("Peru repelled an attack by Chile.", ("Chile",), ("Peru",)),
    ("Peru has been under attack by Chile for a week.", ("Chile",), ("Peru",)),
    ("First Republic rejected the offer.", ("First Republic",), ()),
    ("The rebels shot down a plane, according to Chilean bloggers.", ("rebels",), ()),
    ("The rebels got killed.", (), ("rebels",)),
    ("Men dressed as soldiers of Chile killed ten.", ("Men",), ()),
]


@pytest.mark.parametrize(("text", "actor", "recipient"), ROLES)
def test_roles(text: str, actor: tuple[str, ...], recipient: tuple[str, ...]) -> None:
    event = main_event(text)
    assert event is not None
    assert (event.actor, event.recipient) == (actor, recipient)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Rebels attacked a base near Kharkiv.", ("Kharkiv, UA",)),
        ("Rebels attacked a base in Ukraine.", ("Ukraine",)),
        ("Troops clashed in Nagorno-Karabakh.", ("Nagorno-Karabakh, AZ",)),
        ("Troops clashed in Kashmir.", ("Kashmir",)),
        ("Four soldiers were killed in the eastern city of Goma.", ("Goma, CD",)),
        ("The envoys met in Brussels.", ("Brussels, BE",)),
        ("The envoys met Paris Hilton.", ()),
        ("The editor of the Moscow Gazette was arrested.", ()),
    ],
)
def test_places_carry_the_code_of_their_country(text: str, places: tuple[str, ...]) -> None:
    event = main_event(text)
    assert event is not None
    assert event.places == places


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Moscow and the Pentagon disagreed.", ("Russia", "United States")),
        ("Paris Hilton sang.", ()),
        ("We saw Michael Jordan play.", ()),
        ("Jordan closed its border.", ("Jordan",)),
        ("A jury in Atlanta, Georgia, freed him.", ("Atlanta",)),
        ("Georgia and Armenia met.", ("Georgia", "Armenia")),
        ("He read the Boston Globe.", ()),
        ("China President Li Roe spoke.", ("China",)),
        ("The U.N. Security Council met.", ("United Nations",)),
        ("Donbas and the West Bank are calm.", ("Donbas", "West Bank")),
        ("TELL US WHO CAME TO DINNER", ()),
    ],
)
def test_names_are_accepted_on_context(text: str, names: tuple[str, ...]) -> None:
    assert names_in(text) == names


def test_codes_of_countries() -> None:
    assert country_code("Ukraine") == "UA"
    assert country_code("Ukraine", letters=3) == "UKR"
    assert country_code("Soviet Union") == country_code("NATO") == ""


def test_what_is_done_to_a_country_is_not_done_by_it() -> None:
    text = "The base was seized by Peruvian forces during the 2014 annexation of Tacna."
    articles = pd.DataFrame({"text": [text], "published": [pd.Timestamp("2024-05-15")]})
    row = timeline.extract_frame(articles).iloc[0]
    assert (row["actor"], row["recipient"]) == (["Peru"], ["Tacna"])


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The US Senate voted on Monday to aid Kenya. The Senate met on Tuesday.", "United States"),
        ("Kenya's governors fled. The Senate voted on Monday to aid them.", "Senate"),
        ("The US envoy left. The Senate in Nairobi voted on Monday to ban the party.", "Senate"),
    ],
)
def test_the_senate_is_that_of_the_country_told_of(text: str, actor: str) -> None:
    articles = pd.DataFrame({"text": [text], "published": [pd.Timestamp("2024-05-15")]})
    assert timeline.extract_frame(articles).sort_values("char_start")["actor"].tolist()[-1] == [actor]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Soldiers seized Ann Roe on July 26, and General Alan Poe declared himself king two days later.",
            [(["Soldiers"], "COERCE"), (["Alan Poe"], None)],
        ),
        ("The ship, built in 1998, sank off Yemen.", [([], None)]),
        ("It was the largest failure of a bank, after the collapse of Elm Mutual in September 2008.", []),
    ],
)
def test_a_row_has_only_what_its_own_date_dates(text: str, rows: list[tuple[list[str], str | None]]) -> None:
    articles = pd.DataFrame({"text": [text], "published": [pd.Timestamp("2024-05-15")]})
    found = timeline.extract_frame(articles)
    classes = [None if pd.isna(name) else str(name) for name in found["category"]]
    assert list(zip(found["actor"].tolist(), classes, strict=True)) == rows
