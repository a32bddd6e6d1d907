"""English names of holidays and feasts, as tokens of lower-case text: a row a feast, its names separated by ";".

The days behind the names are reckoned in `timeline.temporal.feasts`; "independence:UA" is a day that a country keeps.
"""

from __future__ import annotations

_NAMES = {
    "new-year": "new year 's day; new years day; new year 's; new year; new year day",
    "new-year-eve": "new year 's eve; new years eve; new year eve",
    "epiphany": "epiphany; three kings day",
    "orthodox-christmas": "orthodox christmas; orthodox christmas day",
    "orthodox-christmas-eve": "orthodox christmas eve",
    "old-new-year": "old new year; orthodox new year",
    "groundhog-day": "groundhog day",
    "valentine": "valentine 's day; valentines day; valentine day; st . valentine 's day; st valentine 's day; saint valentine 's day",
    "fatherland-defender": "defender of the fatherland day; defenders of the fatherland day; fatherland defender 's day; "
    "fatherland defenders ' day; fatherland defenders day",
    "womens-day": "international women 's day; international womens day; women 's day",
    "st-patrick": "st . patrick 's day; st patrick 's day; saint patrick 's day; st patricks day; st . patricks day",
    "april-fools": "april fools ' day; april fool 's day; april fools day",
    "patriots-day": "patriots ' day; patriots day; patriot 's day; patriot day",
    "anzac-day": "anzac day",
    "may-day": "may day; international workers ' day; international workers day",
    "ve-day": "ve day; v - e day; victory in europe day",
    "victory-day": "victory day",
    "europe-day": "europe day",
    "canada-day": "canada day",
    "us-independence": "fourth of july; the fourth of july; july fourth; u . s . independence day; u.s. independence day;"
    " us independence day; american independence day; america 's independence day",
    "own-independence": "independence day",
    "bastille-day": "bastille day",
    "assumption": "assumption day; feast of the assumption; the feast of the assumption",
    "halloween": "halloween; hallowe'en; hallowe ' en",
    "candlemas": "candlemas; candlemas day",
    "lady-day": "lady day",
    "st-george": "st . george 's day; st george 's day; saint george 's day",
    "st-bartholomew": "st . bartholomew 's day; st bartholomew 's day; saint bartholomew 's day",
    "st-andrew": "st . andrew 's day; st andrew 's day; saint andrew 's day",
    "michaelmas": "michaelmas; michaelmas day",
    "martinmas": "martinmas; st . martin 's day; st martin 's day; saint martin 's day",
    "all-saints": "all saints ' day; all saints day",
    "all-souls": "all souls ' day; all souls day",
    "guy-fawkes": "guy fawkes night; guy fawkes day; bonfire night",
    "armistice-day": "armistice day; remembrance day",
    "christmas-eve": "christmas eve; xmas eve",
    "christmas": "christmas; christmas day; xmas; xmas day",
    "boxing-day": "boxing day",
    "st-stephen": "st . stephen 's day; st stephen 's day",
    "human-rights": "human rights day",
    "election-day": "election day",
    "shrove-tuesday": "shrove tuesday; pancake day; mardi gras; fat tuesday",
    "ash-wednesday": "ash wednesday",
    "palm-sunday": "palm sunday",
    "maundy-thursday": "maundy thursday; holy thursday",
    "good-friday": "good friday",
    "holy-saturday": "holy saturday; easter saturday",
    "easter": "easter; easter sunday; easter day",
    "easter-monday": "easter monday",
    "easter-tuesday": "easter tuesday",
    "ascension": "ascension day; ascension thursday",
    "pentecost": "pentecost; pentecost sunday; whit sunday; whitsun",
    "whit-monday": "whit monday; pentecost monday",
    "corpus-christi": "feast of corpus christi",
    "orthodox-palm-sunday": "orthodox palm sunday",
    "orthodox-good-friday": "orthodox good friday",
    "orthodox-easter": "orthodox easter; orthodox easter sunday",
    "orthodox-pentecost": "orthodox pentecost",
    "mlk-day": "martin luther king day; martin luther king jr . day; martin luther king , jr . , day; martin luther king jr day; "
    "martin luther king 's birthday; mlk day",
    "presidents-day": "presidents ' day; presidents day; president 's day; washington 's birthday",
    "memorial-day": "memorial day",
    "juneteenth": "juneteenth",
    "labor-day": "labor day",
    "columbus-day": "columbus day; indigenous peoples ' day; indigenous peoples day",
    "veterans-day": "veterans day; veterans ' day; veteran 's day",
    "thanksgiving": "thanksgiving; thanksgiving day",
    "mothers-day": "mother 's day; mothers ' day; mothers day",
    "fathers-day": "father 's day; fathers ' day; fathers day",
    "lunar-new-year": "lunar new year; chinese new year; spring festival; the spring festival; lunar new year 's day; chinese new year 's day",
    "diwali": "diwali; deepavali; divali",
    "nowruz": "nowruz; norooz; nowrooz; noruz; newroz; navruz; persian new year; iranian new year",
    "passover": "passover; pesach",
    "rosh-hashanah": "rosh hashanah; rosh hashana; jewish new year",
    "yom-kippur": "yom kippur; day of atonement; the day of atonement",
    "sukkot": "sukkot; sukkoth; feast of tabernacles",
    "hanukkah": "hanukkah; chanukah; hanukah; chanukkah",
    "shavuot": "shavuot; shavuoth",
    "islamic-new-year": "islamic new year; muslim new year; hijri new year",
    "ashura": "ashura; ashoura; day of ashura; the day of ashura",
    "mawlid": "mawlid; prophet 's birthday; the prophet 's birthday; prophet muhammad 's birthday",
    "ramadan": "ramadan; ramadhan; ramazan; holy month of ramadan; the holy month of ramadan; month of ramadan; the month of ramadan; "
    "muslim holy month of ramadan; the muslim holy month of ramadan; the islamic holy month of ramadan",
    "eid": "eid",
    "eid-al-fitr": "eid al - fitr; eid ul - fitr; eid el - fitr; eid al fitr; eid ul fitr; eid - al - fitr; idul fitri",
    "eid-al-adha": "eid al - adha; eid ul - adha; eid el - adha; eid al adha; eid ul adha; eid - al - adha; feast of the sacrifice; "
    "feast of sacrifice; kurban bayram",
}
_COUNTRIES = {
    "US": ("america 's; american; u.s.", "the united states"), "UA": ("ukraine 's; ukrainian", "ukraine"),
    "IN": ("india 's; indian", "india"), "PK": ("pakistan 's; pakistani", "pakistan"),
    "PL": ("poland 's; polish", "poland"), "FI": ("finland 's; finnish", "finland"),
    "EE": ("estonia 's; estonian", "estonia"), "GE": ("georgia 's; georgian", "georgia"),
    "MD": ("moldova 's; moldovan", "moldova"), "IL": ("israel 's; israeli", "israel"),
    "BY": ("belarus 's; belarus '; belarusian", "belarus"), "KZ": ("kazakhstan 's; kazakh", "kazakhstan"),
    "AM": ("armenia 's; armenian", "armenia"), "AZ": ("azerbaijan 's; azerbaijani", "azerbaijan"),
    "BR": ("brazil 's; brazilian", "brazil"), "MX": ("mexico 's; mexican", "mexico"),
    "AR": ("argentina 's; argentine", "argentina"), "CL": ("chile 's; chilean", "chile"),
    "PE": ("peru 's; peruvian", "peru"), "CO": ("colombia 's; colombian", "colombia"),
    "PH": ("the philippines '; philippine", "the philippines"), "ID": ("indonesia 's; indonesian", "indonesia"),
    "GH": ("ghana 's; ghanaian", "ghana"), "BD": ("bangladesh 's; bangladeshi", "bangladesh"),
    "LK": ("sri lanka 's; sri lankan", "sri lanka"), "DZ": ("algeria 's; algerian", "algeria"),
    "TN": ("tunisia 's; tunisian", "tunisia"), "LB": ("lebanon 's; lebanese", "lebanon"),
    "SY": ("syria 's; syrian", "syria"), "JO": ("jordan 's; jordanian", "jordan"),
}  # fmt: skip
"""Countries whose Independence Day is known, by ISO 3166 code: what stands before the day, and behind "of" or "in"."""


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(";")]


_NATIONAL = {
    name: f"independence:{code}"
    for code, (owners, country) in _COUNTRIES.items()
    for name in (
        *(f"{owner} independence day" for owner in _split(owners)),
        f"independence day of {country}",
        f"independence day in {country}",
    )
}
HOLIDAYS: dict[str, str] = {
    **{name: key for key, names in _NAMES.items() for name in _split(names)},
    **_NATIONAL,
}
"""Name in tokens -> key of the feast."""
