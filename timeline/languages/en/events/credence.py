"""Words by which the teller does not vouch for what is told: rumors, fakes, fiction, and what nobody confirmed."""

from __future__ import annotations

UNTRUE = (
    "not true that", "untrue that", "false that", "not the case that", "no truth that", "a lie that", "a myth that",
    "nonsense that", "wrong to say that", "wrong to claim that", "false to say that", "a lie to say that", "never the case that",
)  # fmt: skip
"""In front of a clause these deny it."""

CHARGING = "boasted boasts bragged brags accused accuse accuses accusing charged charges indicted suspected suspicion"
"""With "of" or "with" and a form in -ing behind, that is what somebody is held to have done."""

HELD_FOR = "trial tried indicted sued arraigned wanted arrested detained held sought investigated prosecuted"
"""With "for" and a form in -ing behind, that is what somebody is held to have done, and nobody has found so yet."""

CLEARING = "cleared acquitted absolved exonerated"
"""With "of" and a form in -ing behind, that was not done by those who are cleared."""

HEARSAY = "rumor rumors rumour rumours talk talks report reports claim claims allegations allegation accounts theory theories myths speculation gossip"
"""With "of" and an event behind, and no verb: the event is not told as a fact."""

FABRICATED = (
    "fake false fabricated baseless untrue unfounded invented fiction debunked disproved disproven groundless refuted"
)
"""Said of reports these deny them."""

FORGED = (
    "fake faked false fabricated doctored forged manipulated staged deepfake ai-generated bogus hoax satirical spoof parody "
    "debunked discredited disproved disproven refuted retracted"
)
"""Before a report or a picture: what it tells or shows is denied."""

UNPROVEN = "unconfirmed unverified uncorroborated unsubstantiated disputed anonymous"
"""Before a report or a picture: what it tells or shows is alleged."""

SHOWING = "show depict portray purport imagine envision describe tell feature"
"""Verbs of pictures and stories."""

FICTION = "film movie novel series sitcom game play drama thriller comic cartoon musical opera trailer videogame"
"""What these tell happened to nobody."""

WRONGLY = "wrongly falsely mistakenly erroneously incorrectly untruthfully"
"""Before a verb of speech: what it tells is denied."""

CHECKING = "confirm verify corroborate substantiate"
"""With "not" before them what they tell is no more than alleged."""

THINKING = "think believe feel guess reckon suppose hope wish doubt suspect agree"
"""Verbs: the day on which "I" or "we" do so is that of no event."""

SEEMING = "look seem appear sound feel"
"""Before "as if" and "like": what follows is a guess."""

ONLOOKERS = (
    "analyst economist expert observer commentator strategist pundit forecaster resident shopkeeper shopper baker farmer "
    "villager neighbor neighbour driver student teacher worker tourist traveler traveller passenger fan visitor bystander "
    "pensioner housewife waiter barber fisherman trader vendor investor voter protester demonstrator refugee critic "
    "historian academic professor researcher scholar reader viewer columnist astrologer psychic"
)
"""What they say will come is no plan of theirs."""

DISPUTED = "claim allegation accusation charge assertion account version story report"
"""Behind a comma these stand for what was told before them: "a claim that the army denies"."""

PROSECUTING = "charge accuse arrest indict sue detain suspect investigate try jail"
"""Verbs: these took place, whoever denies what they are for."""

HOAXES = "hoax hoaxes rumor rumors rumour rumours myth gossip"
"""What they are about is no event of its class."""

BIDDING = "join remember imagine consider listen tell ask bring subscribe donate sign"
"""At the head of a clause these tell others to do something, whatever stands behind them."""

HEARING = "court jury jurors judge judges tribunal magistrate magistrates"
"""Told to these, or heard by them, it is a claim of one side."""

SIDES = "prosecution defence defense prosecutors"
"""Sources that plead in court: "the prosecution said"."""

PLEADINGS = "indictment lawsuit suit complaint affidavit petition pleadings writ"
"""What these say one side says; so does a charge sheet."""

PLEAS = (
    ("opening", "statement"), ("opening", "statements"), ("closing", "argument"), ("closing", "arguments"),
    ("opening", "argument"), ("opening", "arguments"), ("closing", "speech"), ("giving", "evidence"), ("gave", "evidence"),
    ("under", "cross-examination"), ("cross", "examination"), ("under", "oath"), ("the", "stand"), ("witness", "stand"),
    ("witness", "box"), ("in", "court"),
)  # fmt: skip
"""In front of a verb of speech or right behind it: it is said in court."""

PAPERS = (("charge", "sheet"), ("court", "papers"), ("court", "documents"), ("court", "filings"), ("court", "filing"))
"""What these say one side says."""

CRIMES = (
    "stab shoot kill murder rape beat rob steal bomb attack assault strangle poison drown burn plant strike torture abduct "
    "kidnap traffic smuggle bribe embezzle hack launder forge plot conspire groom stalk threaten punch choke slash behead"
)
"""Verbs: told by prosecutors of their subject, these are charges."""

ADMITTING = "admit confess concede acknowledge plead"
"""Verbs: what somebody tells against himself is no claim."""

COLORING = "suspected alleged apparent purported supposed presumed putative unconfirmed possible probable"
"""Before a noun: whether it is what the noun says is not known."""

HARMING = "kill wound injure maim hurt die destroy gut damage sink prompt lead force cause"
"""Verbs: they took place, whatever it was that did so."""

SUSPECTS = (
    "spy spies mole moles thief thieves accomplice accomplices mastermind masterminds ringleader ringleaders culprit "
    "culprits suspect suspects pirate pirates jihadi jihadis taliban mafia gang gangs cell cells mob militia militias al-shabaab "
    "boss bosses drug-lord kingpin kingpins lord lords double-agent assassin assassins hitman arsonist arsonists vigilante vigilantes"
)
"""Persons, too: only what they have done or are is suspected."""

SIMULATED = "simulated mock fictional imaginary hypothetical notional make-believe"
"""In what opens a sentence: what follows is only played."""

DREAMING = "dream dreamt dreamed imagine imagined imagining pretend pretended fantasize fantasise lie lied"
"""Verbs before "that": what follows was not so."""

GUARDING = "prevent avert avoid forestall preempt pre-empt deter"
"""At the head of a sentence, behind "to": what they keep off is no more than feared."""

FEARING = "fearing expecting anticipating awaiting dreading"
"""At the head of a sentence: so is their object."""

INVENTIONS = "hoax fiction fabrication myth invention figment lie"
"""What an event is said to be that never was."""

PUT_FORWARD = (
    "charge case alibi allegation accusation claim theory contention defence defense argument suspicion hypothesis story "
    "version assumption belief rumor rumour speculation suggestion understanding guess impression "
    "gossip hope fear worry concern expectation danger risk prediction forecast"
)
"""With "is that" behind, or "it is" in front and "that" behind: what follows is one side's word."""

HEDGE_PHRASES = (
    ("in", "all", "likelihood"),
    ("in", "all", "probability"),
    ("by", "some", "accounts"),
    ("as", "far", "as", "we", "know"),
    ("as", "far", "as", "i", "know"),
    ("as", "far", "as", "is", "known"),
    ("to", "the", "best", "of", "my", "knowledge"),
    ("to", "the", "best", "of", "our", "knowledge"),
    ("to", "the", "best", "of", "his", "knowledge"),
    ("to", "the", "best", "of", "her", "knowledge"),
    ("to", "the", "best", "of", "their", "knowledge"),
    ("if", "memory", "serves"),
    ("if", "reports", "are"),
    ("if", "rumors", "are"),
    ("if", "rumours", "are"),
    ("if", "accounts", "are"),
)
"""At the head of a sentence, or before a verb: what is told may not be so."""

SAID_ASIDE = (
    ("it", "is", "rumored"), ("it", "is", "rumoured"), ("it", "is", "said"), ("it", "was", "said"), ("it", "is", "believed"),
    ("it", "is", "thought"), ("it", "is", "alleged"), ("it", "is", "claimed"), ("it", "was", "claimed"), ("rumors", "say"),
    ("rumours", "say"), ("rumor", "has", "it"), ("rumour", "has", "it"), ("legend", "has", "it"), ("so", "the", "story", "goes"),
    ("so", "it", "is", "said"), ("so", "they", "say"),
)  # fmt: skip
"""Between two commas, or behind one: what is told is hearsay."""

OUTCOMES = "happen be become follow come do occur"
"""Behind "what" these ask how it would have gone: "what might have happened had he lived"."""

AGES = "twenty thirty forty fifty sixty seventy eighty ninety hundred"
"""Behind "would have turned" an age, in words."""
