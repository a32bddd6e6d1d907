"""What is over or only thought of, whatever the verb beside its day tells."""

from timeline.languages.en.cues import PARTICIPLES

HARM = frozenset(
    """attack attacks bombing bombings blast blasts explosion explosions raid raids shelling shooting shootings killing
    killings murder murders assassination massacre ambush crash collision accident earthquake quake flood floods storm
    fire riot riots clashes coup slaughter disaster collapse tsunami spill siege invasion
    blowout blowouts sinking hijacking kidnapping derailment eruption stampede""".split()
)
ABOUT = frozenset("of on about over for after from in into by behind during with".split())
"""Before the former, led by one of these and an article, a month tells which is meant: it is over."""

OUTCOMES = HARM | frozenset(
    """ruling rulings verdict decision announcement remarks comments statement speech interview strike strikes airstrike
    airstrikes assault incident clash fighting violence arrest arrests resignation death deaths defeat victory loss losses
    leak outage failure close closing ceasefire truce agreement accord accords pact memo memorandum letter decree
    order orders injunction""".split()
)
"""What has happened where it has a day: "Wednesday's ruling" lies behind, whatever the verb."""

QUALIFYING = frozenset("joint final executive peace court interim".split())
"""Between a day and what has happened on it: "the 3 May Joint Statement"."""

FIGURES = frozenset("data figures numbers statistics readings totals returns".split())
"""With "for" behind these tell of a month that is over: "the data for May"."""

POINTED_BACK_TO = frozenset(
    "call calls speech statement remarks comments interview testimony meeting summit conversation conversations decision".split()
)
"""Behind "back to the" these were held or said when their date tells."""

LEVELS = frozenset("close high low peak level price record trough average".split())
"""Behind "from" what something is measured from: it was there on the day that follows."""

FORECASTS = frozenset(
    "forecast forecasts estimate estimates projection projections prediction predictions photo photograph image picture file".split()
)
"""Behind a month under a determiner these were made then: "its December forecast"."""

CONTEMPLATED = frozenset(
    "talk talked talking speculation rumors rumours idea prospect possibility chance threat threats hopes hope thought thinking".split()
)
"""With "of" or "about" and a form in -ing: "talk among protesters about staging a march on Friday"."""

FEARED_AGAIN = frozenset(
    "repeat return recurrence resumption rerun renewal fear fears warning warnings risk risks danger".split()
)
"""With "of" and a disaster that is known a weekday is that on which it may come again: "fear a repeat of the riot on Friday"."""

CONTEMPLATING = frozenset("considering contemplating mulling weighing pondering".split())
"""With what is only thought of for their object."""

DONE = frozenset(
    """killed injured wounded captured seized shelled bombed bombarded attacked struck hit destroyed retook took fell fled died
    arrived entered stormed raided arrested detained rescued sank crashed exploded erupted collapsed looted ambushed
    assassinated executed kidnapped abducted hijacked clashed fought advanced retreated withdrew repelled repulsed overran
    besieged encircled invaded crossed liberated recaptured reoccupied resigned ousted toppled surrendered discovered
    ravaged torched sacked routed defeated annihilated sabotaged derailed capsized landed shot stabbed beheaded massacred
    evacuated rioted protested marched rallied visited occupied burned burnt
    perished drowned disappeared vanished escaped defected buried""".split()
)
"""Past forms of deeds: on a day under one of these nobody looks ahead, as behind "announced" or "payable"."""

MESSAGES = frozenset("mail email letter memo note tweet".split())
"""With a day right behind, in what is told as past, these were written on it: "wrote in an e-mail June 23"."""

DEATHS = frozenset("death birth murder killing assassination arrest".split())
"""What befalls somebody on one day."""
OWNERS_OF_ONE = frozenset("'s his her their".split())
"""In front of the former, which have but one day: it is over."""

TOOK_PLACE = frozenset("happened occurred".split())
"""With "on" and a day behind, these leave no doubt that it is over, as "was" does right behind a day."""

HAD_COME = frozenset(
    """
    killed injured wounded destroyed damaged ended toppled claimed ousted lasted failed collapsed leveled levelled devastated
    happened occurred erupted struck hit sank burned burnt swept displaced
    """.split()
)
"""Behind an event with its day these tell that it is over: "the May 2 fire killed 48", unlike "the May 9 vote loomed"."""

TAKEN = PARTICIPLES - frozenset("come run become".split())
"""Of these the ones that are nothing else: right before a day they tell what was done on it."""

GOVERNING = frozenset("be being is are am 's 're been not to will would may might could should must can and or".split())
"""In front of a participle these say when what it tells is: "will be taken Wednesday"."""

BACK_AGAIN = frozenset(
    "be being is are come comes coming go going due expected fly flying head heading get gets getting report travel welcome".split()
)
"""Before "back" and a date these tell of a return: "is due back on Monday"."""

LOOKED = frozenset("look looks looking looked".split())
LOOKED_BACK = LOOKED | frozenset(
    "go goes going went gone date dates dating harks harking think thinking thought".split()
)
"""Before "ahead to" and "back to" a date these tell on which side it lies: "if we go back to May"."""

OUTLOOK = frozenset(
    """sunny cloudy breezy windy showers drizzle thunderstorms flurries highs lows outlook forecast forecasts clearing
    humid cooler warmer milder colder muggy overcast foresees foresee envisages envisage envisions dreads""".split()
)
"""Beside a day, and with no other verb, these tell of what is to come: "Wednesday: Sunny, with highs near 60"."""
