"""Words that look ahead, where they do not."""

from __future__ import annotations

from timeline.languages.en.lexicon import SEASONS

ALSO_NOUNS = frozenset(
    "votes returns lands runs signs visits plans plan hopes hope leaves ends plays turns debuts docks fear".split()
)
"""Cues that are nouns behind a preposition or a number, or at the head of a sentence in front of a participle."""

OWNED = frozenset(("will", "might"))
"""Cues that are nouns behind an article or an owner, and in front of no verb: "forged the will on Monday"."""

BEFORE_OWNED = frozenset("the a his her their my your".split())

BEHIND_OWNED = frozenset(
    "of for to in on at by with from was were is had and or that which after before last yesterday until".split()
)

MISLEADING = ALSO_NOUNS | OWNED | {"due"}
"""Cues that may look nowhere, by what stands beside them."""

NOUN_LEADS = frozenset(
    "of in for with by on from at into over against between among despite amid without under after before more fewer no".split()
)
"""In front of such a word these show a noun: "52 percent of votes"."""

AFTER_VERBS = frozenset("of for to in on at by".split())
"""Behind such a word at the head of a sentence these show a noun: "Hopes of rescue faded"."""

SEASONS_AND_WEATHER = SEASONS.keys() | {"weather", "season"}
"""Of these "may be helping" tells what they do now."""

SHOWN = frozenset("signs hopes plans".split())
"""Nouns that look like verbs that look ahead."""

BEFORE_PLAN = frozenset("they we you i who to and or not also now people police officers men women".split())
"""In front of "plan" these show a verb."""

SHOWING = frozenset("show shows showed shown showing see sees saw seen seeing saying held had have has".split())
"""In front of the former these show a noun: "showed signs on Thursday"."""

SOON_TO_BE = frozenset("upcoming forthcoming possible probable anticipated".split())
"""Adjectives that look ahead, for the phrase that they stand in."""

PERCEIVING = frozenset("hear smell only barely hardly".split())
"""Behind "could" these tell what was so: "could hear gunfire"."""
