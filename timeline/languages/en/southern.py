"""Towns of the southern half of the earth that open reports, and words of the north."""

from __future__ import annotations

SOUTHERN_TOWNS = frozenset(
    """
    sydney|canberra|brisbane|adelaide|hobart|darwin|auckland|christchurch|dunedin|johannesburg|cape town|pretoria|durban
    |soweto|harare|lusaka|gaborone|windhoek|maputo|antananarivo|buenos aires|montevideo|asuncion|la paz|sao paulo
    |rio de janeiro|brasilia|porto alegre|lima|suva|port moresby
    """.replace("\n", "")
    .replace("  ", "")
    .split("|")
)
"""No town of the north of the same name opens reports."""

SOUTHERN_LANDS = frozenset(
    """
    australia|new zealand|south africa|zimbabwe|zambia|botswana|namibia|mozambique|madagascar|argentina|uruguay|paraguay
    |bolivia|brazil|peru|fiji|papua new guinea
    """.replace("\n", "")
    .replace("  ", "")
    .split("|")
)

NORTHERN = frozenset(
    """
    northern europe european europeans arctic u.s. us american americans america britain british london england canada
    canadian russia russian china chinese japan japanese german germany france french italy italian spain spanish olympics
    """.split()
)
"""In the sentence of a season these leave open whose season it is."""
