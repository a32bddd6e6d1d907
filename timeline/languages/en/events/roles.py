"""English words that tell who does something, to whom, and where."""

AIMED = "to against on upon at with toward towards from for over of about"
"""Before those to whom something is done."""

ACTIVE = "engage prepare involve determine commit unite"
"""Verbs whose participle behind "be" is no passive."""

VISITING = "visit arrive fly travel go come return pay tour"
"""Who does this in a country is received there."""

OWN = "its his her their our my your"
"""Before what belongs to those who act."""

SUFFERED = (
    "annexation invasion occupation seizure capture siege encirclement bombing bombardment shelling killing murder assassination "
    "arrest detention abduction kidnapping torture destruction evacuation liberation conquest recapture overthrow expulsion "
    "deportation execution poisoning imprisonment blockade storming sacking beating shooting persecution partition"
)
"""What these do is done to whom their "of" names: "the annexation of Crimea"."""

SUFFERING = "suffer endure sustain"
FACING = "face repel repulse survive withstand"
COMING = "come be remain stay fall become"
"""What befalls who does this stands behind: an attack; "under" one; of which one is "the target"."""

BEFALLEN = "target targets victim victims"

POSING = "dress disguise pose masquerade"
"""With "as" these tell what the subject is not: "men dressed as soldiers"."""

INTRANSITIVE = (
    "die resign retire escape flee return disappear vanish collapse fall arrive leave go come begin end start surrender "
    "survive emigrate protest appeal confess flow drift sink burn explode"
)
"""What is told of somebody who has it not done to them: "was hurt and died"."""

GOAL = "in to at into"
"""Before the place where a visitor is received."""

CIRCUMSTANCES = "after before since until till following because due amid despite according"
"""What stands behind them tells when or why, and no longer to whom."""

INSIDE = "in at near inside outside across around throughout within into along through off amid during despite"
"""Before a place, and nobody to whom something is done."""

GOVERNMENTAL = (
    "Kremlin", "Pentagon", "White House", "Downing Street", "State Department", "Elysee", "Élysée", "Elysee Palace", "Capitol",
    "Whitehall", "Blue House", "Zhongnanhai", "Foreign Office", "Knesset", "Duma", "State Duma", "Bundestag", "Congress", "Senate",
    "Justice Department", "Treasury Department", "Quai d'Orsay",
)  # fmt: skip
"""Houses that speak for a government, even behind a preposition."""

BEFORE_PLACES = (
    "capital", "city", "town", "village", "region", "province", "nearby", "neighboring", "neighbouring", "southern", "northern",
    "eastern", "western", "central", "war-torn", "besieged", "occupied", "downtown", "port", "rebel-held", "south", "north", "east",
    "west", "northeastern", "northwestern", "southeastern", "southwestern", "of", "border", "former", "republic", "state", "annexed", "neighborhood",
)  # fmt: skip
"""Between a preposition and the name of a place."""

WILLED_BY_BODIES = (
    "announce agree plan intend hope expect aim want wish decide vow pledge promise offer hire acquire purchase buy lease "
    "contract cancel suspend postpone appoint elect vote refuse negotiate attempt try prepare donate borrow invest sue "
    "apologize apologise consider appeal urge condemn accuse criticize criticise deny request invite withdraw recruit"
)
"""Of these an "it" can only be a body: "it plans to", "it hired"."""

DONE_BY_BODIES = (
    "sell spend pay raise hold send increase cut close open build launch report lose make use seek ask release publish stop "
    "continue resume sign install inject drill pump siphon lift impose ban remove deploy collect own operate train lay issue "
    "file receive reach extend establish create approve reject order demand buy reduce halt delay"
)
"""So of these, where it is the body that tells it: "said it had sold"."""

DONE_TO_BODIES = "tell inform notify ask invite fine sue"
"""In the passive likewise: "it was fined"."""

MINDED = "aware unaware confident willing unwilling determined committed ready prepared considering hopeful pleased"
"""Behind "is" likewise: "it is ready to"."""

ACTING_BODIES = (
    "government ministry army navy council commission committee company firm bank group agency union party court "
    "administration airline insurer hospital university parliament senate board team retailer broadcaster newspaper"
)
"""Common nouns of bodies that act as one: "the company"."""
