"""English words that deal with an event from outside: its date is none of theirs."""

DEALING = (
    "condemn denounce deplore decry criticize criticise slam lambast praise hail welcome applaud laud oppose defend uphold "
    "affirm reverse overturn appeal challenge dispute mourn lament regret bemoan commemorate remember recall recount "
    "mention cite discuss debate investigate probe review examine re-examine reexamine study analyze analyse assess evaluate "
    "scrutinize scrutinise reconstruct avenge blame deny question doubt acknowledge admit condone justify excuse repudiate "
    "renounce violate breach honor honour respect mark eclipse exceed surpass dwarf rival resemble echo mirror recreate "
    "revisit compare liken attribute forget forgive understand explain describe handle follow"
)
"""Verbs whose object is an event that had its own time: "condemned Monday's attack", "upheld the 2019 verdict"."""

RECALLING = "recall remember recount revisit recreate resemble echo mirror eclipse exceed surpass dwarf rival avenge liken compare fear"
"""Of those, verbs that are of another time than what they take for their object: "recalled the siege in 1993"."""

TAKING_PLACE = (
    "be have become hold stage launch carry conduct commit perform perpetrate wage mount start begin open end finish conclude complete "
    "win lose clinch secure sweep fight run attend join enter contest monitor observe sign seal strike reach make host organize organise lead head "
    "chair moderate suffer survive escape flee miss skip boycott mar disrupt dominate overshadow spoil cancel postpone delay "
    "call schedule cause spark trigger provoke prompt ignite fuel bring produce see witness experience watch hear cover film "
    "photograph record play serve plan mastermind orchestrate engineer order plot direct oversee oversaw supervise coordinate support "
    "back finance fund sponsor 's foil thwart prevent avert stop block reject veto crush quell suppress put announce declare impose issue give "
    "deliver pass adopt approve negotiate broker mediate undertake take use cast rig steal hack influence sway undermine "
    "interrupt storm break precede accompany say call name dub know consider face command stay help get do set meet mean "
    "inspire shape drive spawn worsen forge craft draft write manage weather endure rock shake hit plague blight top outlast"
)
"""Verbs by which an event takes place, or that tell of its time: "won the 2019 vote", "survived the 1940 raid"."""

NOUNS = {
    "of": (
        "critic critics opponent opponents supporter supporters veteran veterans survivor survivors victim victims witness "
        "witnesses hero heroes mastermind masterminds architect architects perpetrator perpetrators planner planners author "
        "authors relatives family families widows winner winners loser losers leader leaders organizer organizers organiser organisers "
        "cause causes memory memories anniversary commemoration moderator moderators host hosts panelist panelists "
        "handling coverage footage video videos image images photograph photographs photo photos documentary account accounts "
        "condemnation criticism denunciation investigation investigations inquiry enquiry probe review reviews study studies analysis "
        "assessment legacy lesson lessons detail details effects impact consequences echoes echo reminder reminders sign signs trace traces "
        "scars ruins wreckage repeat rerun replay re-enactment reenactment depiction portrayal debris rubble"
    ),
    "in": "suspect suspects defendant defendants accomplice accomplices winner winners loser losers runner-up victims role roles involvement complicity",
    "to": (
        "response responses reaction reactions reply opposition objection objections witness witnesses tribute tributes "
        "reference references link links memorial monument sequel prequel follow-up parallel parallels comparison comparisons"
    ),
    "for": (
        "blame responsibility punishment compensation revenge retaliation reprisal reprisals apology apologies justice culprits "
        "memorial monument warrant warrants penalty penalties fine fines sentence sentences damages liability motive remorse"
    ),
    "into": "inquiry inquiries enquiry enquiries investigation investigations probe probes probing looking research look",
    "about": (
        "report reports details question questions doubt doubts information film films book books documentary testimony anger "
        "debate concern concerns claims story stories article lie lies truth"
    ),
    "over": (
        "anger outrage fury row dispute controversy protest protests criticism debate concern concerns trial doubts questions tension "
        "tensions lawsuit lawsuits case feud"
    ),
    "against": "protest protests appeal appeals demonstration demonstrations lawsuit lawsuits retaliation revenge rally",
    "on": "report reports inquiry investigation study book film documentary article statement comment comments paper",
    "from": "survivor survivors veteran veterans victims lesson lessons fallout footage video images photos debris wreckage rubble scars",
    "behind": "suspect suspects men man group people gang person brains mastermind those",
    "with": "connection",
}
"""By the preposition that an event stands behind: nouns that deal with it: "critics of the 2003 war"."""

VERBS = {
    "to": "look respond react object refer allude compare link liken relate attribute",
    "for": (
        "blame praise thank apologize apologise criticize criticise condemn punish jail arrest charge try prosecute sue sentence "
        "fine compensate answer atone convict avenge retaliate"
    ),
    "against": "protest demonstrate appeal rally retaliate",
    "over": "protest resign sue criticize criticise charge prosecute clash arrest convict try argue question",
    "about": "speak talk ask question know learn testify complain lie write say tell inform brief hear",
    "into": "look inquire probe investigate",
    "on": "comment reflect remark base",
    "of": "speak talk remind accuse convict suspect acquit learn",
    "from": "learn recover stem",
    "in": "charge convict plead acquit indict sentence exonerate implicate accuse",
    "with": "charge link connect compare",
}
"""The same of verbs: "responded to Monday's attack", "was charged in the 2003 bombing"."""

PARTS = "winner winners loser losers leader leaders victim victims survivor survivors mastermind perpetrator perpetrators cause causes suspect suspects"
"""Of those, the ones that belong to an event where a verb tells no more than who or what they were."""
