"""What is over or only thought of, whatever the verb beside its day tells."""

HARM = frozenset(
    """attack attacks bombing bombings blast blasts explosion explosions raid raids shelling shooting shootings killing
    killings murder murders assassination massacre ambush crash collision accident earthquake quake flood floods storm
    fire riot riots clashes coup slaughter disaster collapse tsunami spill siege invasion""".split()
)
ABOUT = frozenset("of about over for after from in into by behind during with".split())
"""Before the former, led by one of these and an article, a month tells which is meant: it is over."""

OUTCOMES = HARM | frozenset(
    """ruling rulings verdict decision announcement remarks comments statement speech interview strike strikes airstrike
    airstrikes assault incident clash fighting violence arrest arrests resignation death deaths defeat victory loss losses
    leak outage failure close closing""".split()
)
"""What has happened where it has a day: "Wednesday's ruling" lies behind, whatever the verb."""

FORECASTS = frozenset("forecast forecasts estimate estimates projection projections prediction predictions".split())
"""Behind a month under a determiner these were made then: "its December forecast"."""

CONTEMPLATED = frozenset(
    "talk talked talking speculation rumors rumours idea prospect possibility chance threat threats hopes hope thought thinking".split()
)
"""With "of" or "about" and a form in -ing: "talk among protesters about staging a march on Friday"."""

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
