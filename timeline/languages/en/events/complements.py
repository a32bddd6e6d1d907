"""English words by what they make of their complement: a form in -ing or a noun that they keep from being, or leave open.

After Karttunen's implicative verbs: who avoided paying did not pay, who did not avoid it did.
"""

AVERTING = (
    "avoid avert escape evade dodge forestall preclude prevent preempt forgo forego eschew shun thwart foil prohibit forbid "
    "outlaw sidestep baulk"
)
"""Before a form in -ing or a noun: it is not done; with a "not" before them, it is."""

AVERTING_PHRASES = (
    ("resist",),
    ("stop", "short", "of"),
    ("fall", "short", "of"),
    ("steer", "clear", "of"),
    ("hold", "off"),
    ("hold", "off", "on"),
    ("hold", "back", "from"),
    ("shy", "away", "from"),
    ("back", "away", "from"),
    ("draw", "back", "from"),
    ("pull", "back", "from"),
    ("stave", "off"),
    ("head", "off"),
    ("ward", "off"),
    ("fend", "off"),
    ("rule", "out"),
    ("turn", "down"),
    ("come", "close", "to"),
    ("come", "near", "to"),
    ("narrowly", "miss"),
    ("back", "out", "of"),
    ("walk", "away", "from"),
    ("back", "off", "from"),
    ("step", "back", "from"),
    ("opt", "out", "of"),
    ("fail", "in"),
    ("balk", "at"),
    ("baulk", "at"),
)
"""The same in several words, of which the first is a verb; what stands behind "came close to" was not done either."""

VAIN = "avoid escape evade dodge prevent stop keep deter hinder refrain restrain hold shy back"
"""Of all these the ones that with "not" before them tell that it was done; "not ruled out" leaves it open."""

EXCLUDING_VERBS = f"{AVERTING} reject deny dismiss veto lack disallow block ban refuse decline withhold"
"""Their object, a noun, did not happen, or will not."""

DECLINING = "deny lack refuse decline withhold"
"""Of these, the ones under which nothing stands where they are not done."""

KEEPING = (
    "stop keep bar deter prohibit ban block discourage dissuade restrain hinder prevent preclude refrain abstain desist shrink "
    "recoil forbid constrain spare excuse exempt disqualify inhibit save rescue"
)
"""Before "from" and a form in -ing: it is not done."""

WANTED_ONCE = "want hope wish intend plan aim mean expect due supposed slate schedule"
"""In the past before "to", with a "but" and another verb behind: it was not done."""

ABSTAINING = (("refrained", "from"), ("abstained", "from"), ("desisted", "from"), ("held", "off"), ("back", "from"))
"""In front of a form in -ing: what was not done."""

NEARLY = (("close", "to"), ("short", "of"), ("nowhere", "near"), ("away", "from"))
"""Behind "came", "stopped" and "was", and in front of a form in -ing: what was nearly done."""

IMMINENT = (
    ("verge", "of"), ("brink", "of"), ("cusp", "of"), ("point", "of"), ("danger", "of"), ("risk", "of"), ("idea", "of"),
    ("dream", "of"), ("dreams", "of"), ("dreamed", "of"), ("dreamt", "of"), ("dreaming", "of"), ("talked", "of"),
    ("talking", "of"), ("hope", "of"), ("hopes", "of"), ("possibility", "of"), ("prospect", "of"), ("thought", "of"),
)  # fmt: skip
"""In front of a form in -ing: what was about to be done, or only thought of."""

AWAITING = (
    ("poise", "for"), ("bank", "on"), ("count", "on"), ("hope", "for"), ("push", "for"), ("press", "for"), ("wait", "for"),
    ("brace", "for"), ("aim", "for"), ("lobby", "for"), ("campaign", "for"), ("open", "to"), ("up", "for"),
    ("eager", "for"), ("keen", "on"), ("hopeful", "of"), ("afraid", "of"), ("wary", "of"),
)  # fmt: skip
"""In the present in front of a noun with its day: what is still to come."""

DENYING_ACTS = "deny denies denied denying"
"""In front of a form in -ing: what is denied."""

REPLACED = "instead rather"
"""With "of" or "than": what follows was not done."""

UNCHOSEN = "decide vote rule opt choose"
"""With "against" and a form in -ing behind: it is not done."""

ADVISED = "advise warn caution"
"""With "against" and a form in -ing behind: it may be done."""

CONSIDERING = "considering weighing mulling contemplating"
"""With a form in -ing behind: what may come to be done."""

OPEN_PREPOSITIONS = "on about against towards toward"
"""Before a form in -ing: what follows is open, but behind a few words."""

GIVEN_BEFORE = (
    "focus concentrate spend embark work joke complain boast lie brag report story guilty based depend book film campaign "
    "worry joked laugh know hear learn forget ask information"
)
"""With these before them what follows is there."""

PONDERING = (
    "consider contemplate mull weigh ponder discuss debate propose suggest recommend advise advocate favor favour oppose resist "
    "fear dread risk threaten envisage envision imagine anticipate foresee explore pursue prefer urge postpone delay defer"
)
"""Before a form in -ing: it may come to be done."""

OPEN_BEFORE = (
    "think dream talk insist count bank bent keen intent aim capable hope danger risk verge brink favor favour view "
    "look opposed object vote decide wary afraid scared fearful serious interested interest hopeful confident prospect "
    "idea possibility option target objective ambition promise pledge proposal scheme fear threat chance likelihood goal purpose intention commit committed close near aimed "
    "point argue push press campaign lobby charge penalty"
)
"""Before a preposition and a form in -ing: what follows is open."""

TOWARDS = "aimed aim intent bent keen set opposed"
"""Before "at", "on" or "against" and a form in -ing: what follows is open."""

SOUGHT = (
    "seek request order demand urge recommend propose consider contemplate want need require await expect fear oppose resist "
    "favor favour suggest envisage envision plan advocate threaten mull ponder promise pledge offer negotiate solicit risk "
    "anticipate predict foresee weigh"
)
"""Verbs whose object is not there yet."""

SOUGHT_FOR = (
    "file ready eligible prepared due slate earmark call ask push press hope wait look apply plead appeal campaign pray search vote bid prepare sue lobby bargain "
    "negotiate clamor clamour long yearn brace"
)
"""The same with "for"."""

EFFECTS = (
    "create make give leave form bring turn cut reduce raise increase save cost end double put help free pave open lift"
)
"""Behind a comma, in -ing: what comes of the infinitive before it."""

STOPPING = "stop quit cease halt finish"
"""Before a form in -ing: it was going on."""

SOUGHT_NOUNS = (
    "request requests call calls demand demands need plan plans proposal proposals appeal appeals hope hopes possibility "
    "risk risks threat threats danger dangers prospect prospects likelihood chance chances fear fears bid idea "
    "opportunity opportunities potential option options support authority permission condition conditions "
    "case cases capable aim aims purpose goal goals anticipation preparation preparations advocate advocates opponent "
    "opponents proponent proponents prediction predictions warning warnings expectation expectations forecast forecasts "
    "application applications verge brink probability rumor rumors rumour rumours talk speculation "
    "spectre specter warn warned warns dream dreams"
)
"""Before "of" or "for": what follows is open."""

PROTECTING = "protect shield safeguard guard defend insure insulate secure protection save rescue"
"""Before "from" or "against": what follows may come."""

REASONS = (
    "arrest blame jail fine punish sack fire criticize criticise praise condemn thank pay compensate apologize apologise "
    "responsible famous known convict detain try sue charge sentence reward honor honour account stay leave head serve use "
    "make host gather meet return be have last go come travel stop win receive get earn sell buy"
)
"""Verbs: what stands behind their "for" has a place in time already, or tells how long."""

ANSWERING = (
    "compensate pay blame punish praise thank apologize apologise condemn criticize criticise fine jail sue atone"
)
"""Verbs: what stands behind their "for", where it is named as known, was there before."""

SOUGHT_NEW = "explore pursue eye discuss debate study envisage table tout moot"
"""Verbs whose object, where it is not named as known, is not there yet."""

SOUGHT_ON = (
    "vote referendum talks negotiations talk negotiation debate discussion discussions consultations ballot plebiscite"
)
"""Before "on", "over" or "about" and a noun not named as known: what follows is open."""

EXPOSED_TO = (
    "vulnerable prone subject opposed opposition resistance objection objections committed commitment exposed close"
)
"""Before "to" and a noun: what follows is open."""

INSTEAD = (("instead", "of"), ("rather", "than"), ("in", "lieu", "of"), ("short", "of"), ("far", "from"))
"""Before a noun: what follows is not there."""

PENDING = "pending awaiting barring absent"
"""Right before a noun: what follows is not there yet."""

INNOCENT = "incapable innocent cleared acquitted absolved exonerated"
"""Before "of" and a form in -ing or a noun: what follows was not done."""

IMPUTING = "charge charges allegation allegations accusation accusations suspicion suspicions accused suspected charged indicted"
"""Before "of" or "with" and a noun: what follows is alleged."""

DEPENDING = "conditional contingent depend depends depending dependent hinge hinges hang hangs"
"""Before "on": what follows is open."""

PONDERED = (
    "talk talks talking think thinks thinking thought speculate speculating speculation worry worried worries dream fears "
    "rumor rumors rumour rumours gossip concern concerns concerned"
)
"""Before "about" and a noun without an article: what follows is open."""

LACKING = "absence lack cancellation rejection refusal denial prevention avoidance abandonment dearth"
"""Before "of": what follows is not there."""

BANS = "ban moratorium prohibition embargo"
"""Before "on": what follows is not done."""

NO_SIGNS = (
    "sign signs hint prospect prospects question chance hope hopes evidence trace talk plan plans indication possibility risk "
    "danger likelihood intention need word mention agreement decision deal consensus accord contract provision"
)
"""Behind "no" and before "of" or "for": what follows is not there, or will not be."""

MEASURES = (
    "expectation expectations projection projections forecast forecasts estimate estimates target targets goal goals prediction "
    "predictions requirement requirements standard standards hopes quota quotas"
)
"""Behind "short of": what was measured against was there."""

ESCAPING = "escape evade dodge elude"
"""Of those that avert: what they name as known took place, and they got away from it."""

PUT_FORWARD = (
    "propose seek demand request threaten suggest want envisage envision recommend urge promise offer pledge contemplate "
    "consider fear predict expect anticipate forecast"
)
"""Whose object a noun is: "cuts proposed by the mayor", "the cuts that he wants": it is open."""

BRINGING_ABOUT = "make hold take carry conduct perform stage give complete undertake mount wage reach achieve"
"""With a "not" their object did not come about, however it is introduced: "did not make its first flight"."""

CONFIRMING = "confirm discuss comment address return answer heed mention verify corroborate"
"""With a "not": what was said, and its object, was said all the same."""

ASSURANCES = "assurance assurances guarantee guarantees certainty"
"""Behind "no" and before a clause: what follows is open."""

INTERRUPTING = "suspend abandon abort"
"""Of the verbs that call something off: their object may have been going on."""

UNDERWAY = (
    "lawsuit lawsuits litigation search searches operation operations production work service services trading campaign offensive talks negotiations project "
    "program programme construction development manhunt relations rescue exports imports sales deliveries"
)
"""What goes on for a time: broken off, it was there."""

APPROVING = "approve clear authorize authorise back support oppose complete finalize finalise close conclude review examine consider ratify"
"""Of what is to be concluded: as long as they are open, it is, too."""

CREATING = (
    "announce begin start launch sign impose declare trigger cause spark provoke prompt secure win hold make stage carry conduct "
    "perform mount undertake"
)
"""With a "may" or "expected to" their object is open, however it is introduced: "may announce the closure"."""

VENTURES = "deal merger takeover sale acquisition buyout purchase bill legislation"
"""What is to be concluded: it is not there before that."""

SINKING = "kill sink torpedo derail scuttle block veto thwart"
"""Of such a thing they say that it never will be."""

FOUNDERING = "collapse fail founder"
"""What they have for their subject, where it was to be concluded, never was."""

DISTURBING = "delay affect disrupt hamper hinder interrupt impede slow disturb halt stop"
"""With a "not" their object goes on."""

QUANTITIES = "hundreds thousands dozens scores most some many several half two three four five six ten none"
"""Before "of" and a noun: part of its group."""

COMPOUNDS = (
    "plan plans proposal proposals bid bids attempt attempts threat threats fear fears risk risks offer offers target targets "
    "requirement requirements request requests demand demands hopes rumor rumors rumour rumours speculation "
    "talks negotiations discussions prospects warning warnings goal goals "
    "bill bills option options concern concerns worries possibility warrant warrants application applications"
)
"""Behind an event that is planned, feared or asked for by them: "a takeover bid", "evacuation plans"."""

PLANNED_IN_COMPOUNDS = (
    "bailout buyout layoff layoffs privatisation nationalisation reorganisation deportation peace stimulus asylum suicide "
    "secession stake cut cuts cost-cutting job-cut tax-cut increase hike aid funding loan refinancing delisting spin-off recovery "
    "flotation listing recall redundancy retirement succession relocation devaluation landslide infection bankruptcy truce"
)
"""What such nouns plan, fear or ask for, beside the nouns of events."""

IDEAS = (
    "idea notion view theory argument possibility assumption premise thesis hypothesis belief impression implication"
)
"""Before "that": what follows is what they hold."""

POSSIBLE = "possible likely probable conceivable imminent expected feared certain inevitable unavoidable plausible"
"""Behind a copula: its subject is yet to come, if it ever does."""

DEGREES = (
    "very most more highly extremely increasingly almost all but quite so too now still ever less far virtually nearly"
)
"""Before such an adjective."""

FONDNESS = "like love tend hate"
"""In the present, before "to": a habit, and so it is done."""

PAINS = (
    ("out", "of", "way"),
    ("take", "pains"),
    ("to", "great", "lengths"),
    ("take", "the", "trouble"),
    ("take", "the", "time"),
)
"""Before "to": done with some trouble; the owner in "out of his way" left out."""

VAIN_TRIES = "failed unsuccessful vain futile botched abortive fruitless ill-fated rejected doomed defeated failing"
"""Before a try or a plan and "to": what it aimed at was not done."""

PARTS_OF_TIME = (
    "morning evening night afternoon noon midnight dawn eve end start beginning middle rest week weekend day days month "
    "months year spring summer autumn fall winter period half part quarter course most much all early late hours"
)
"""Before "of" and a date they are parts of that."""

STRETCHES_OF_EVENTS = (
    "result course part start end beginning height midst middle day night time eve wake aftermath opening outbreak "
    "scene outset because ahead instead"
)
"""Before "of" and an event: what is told then came at the time of it, or right behind."""

TRYING = "charge convict plead acquit indict sentence exonerate clear implicate try accuse"
"""Verbs by whose "in" something much older is tried: "was convicted in the 2003 killing"."""

TURNING_UP = "do show turn appear come attend arrive materialize materialise happen"
"""With "but" and "not" behind a plan: it was not kept."""

MISSED = "see hear find locate sight contact trace"
"""In the perfect passive with "not" and "since" somebody is gone and stays so."""

MUSING = "look consider recall remember think compare"
"""Behind "if you": nothing hangs on it."""

READYING = "prepare train rehearse practise practice qualify register"
"""Before "for" and an event with its date: what is told came before that."""

ENGAGING = "hire invite choose pick book engage recruit select sign ask"
"""In the passive before an infinitive: what is to be done at an event comes at the time of that."""

ENDURING = "take takes need needs needed necessary last lasts possible a two three four five six ten"
"""Behind "as long as": it tells how long, and nothing hangs on it."""

SUPPORTING = "support back help assist aid stand fight pay keep"
"""Before "as long as": these may go on."""

APPROVALS = (
    "approval approvals consent clearance permission ratification agreement ruling decision verdict vote check checks review "
    "permit license licence authorization authorisation confirmation completion signature outcome"
)
"""Behind "pending" these show a condition: "Pending approval, the sale closes in May"."""

PLAN_STOPPING = "foil thwart avert prevent block veto scupper quash derail torpedo axe ax"
"""Verbs: what was planned, and is their object, never came: "foiled an attack planned for Monday"."""

CRUMBLING = "collapse founder fizzle fizzl unravel"
"""Verbs: what was set for a day, and is their subject, never came: "talks set for Friday collapsed"."""

BOUND = (
    "tie_to link_to connect_to attribute_to limit_to confine_to subject_to expose_to devote_to commit_to liken_to entitle_to "
    "replace_with equip_with equate_with turn_into convert_into transform_into describe_as regard_as portray_as brand_as "
    "know_as accuse_of deprive_of rob_of account_for rely_on depend_on consist_of belong_to lead_to result_in refer_to "
    "amount_to"
)
"""Verbs and the preposition that they need: "ties the mayor / to the raid", "also known / as Ann", "account / for it"."""

PREVENTING = "prevent stop keep bar ban prohibit discourage deter restrain save protect"
"""Behind these and an object, "from" and a form in -ing tell what does not come about."""
