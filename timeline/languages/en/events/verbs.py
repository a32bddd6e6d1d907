"""English verbs: auxiliaries, irregular forms, everyday verbs by their base form."""

BE = "am is are was were be been being 'm 're"

HAVE = "have has had having 've"

DO = "do does did"

MODALS = "will would shall should can could may might must ought 'll 'd cannot wo ca"

ADVERBS = (
    "not n't never also already still ever now soon just always often again even only then later earlier yet once twice "
    "almost nearly long far further together alone back both all instead thus therefore however ago here there too so "
    "quite rather perhaps maybe initially first well"
)

PAST = (
    "said told met went came took gave made began broke brought built bought caught chose drew drove fell felt fought "
    "found flew fled forbade froze got grew heard held hid hit hurt kept knew laid led left lent lost meant paid put ran "
    "rang rose sat saw sank sent set shot shut slept sold sought spent spoke spread stole stood struck sued swore swept "
    "swung taught thought threw understood underwent undertook withdrew won wore wrote woke withheld withstood blew "
    "became bore beat bent bled burst cut dealt dug ate fed forgave forgot cost overthrew overran overtook rebuilt retook "
    "shook shone slid split sprang stuck strode strove tore wept wound broadcast bet bid hurled burnt learnt spoilt outlined "
    "upheld misled shrank forwent foresaw arose awoke befell mistook oversaw resold reset rewrote undid unveiled greenlit quit"
)
"""Simple past forms that do not end in -ed."""

PARTICIPLES = (
    "said told met gone come taken given made begun broken brought built bought caught chosen drawn driven fallen felt "
    "fought found flown fled forbidden frozen gotten got grown heard held hidden hit hurt kept known laid led left lent "
    "lost meant paid put run risen sat seen sunk sent set shot shut slept sold sought spent spoken spread stolen stood "
    "struck sworn swept taught thought thrown understood undergone undertaken withdrawn won worn written withheld blown "
    "become borne born beaten bent bled burst cut dealt dug eaten fed forgotten cost overthrown overrun overtaken rebuilt "
    "retaken shaken split stuck torn wound broadcast bid done been had upheld misled foreseen overseen rewritten shown quit"
)

LEMMAS = {
    "said": "say", "told": "tell", "met": "meet", "went": "go", "gone": "go", "came": "come", "took": "take",
    "taken": "take", "gave": "give", "given": "give", "made": "make", "began": "begin", "begun": "begin",
    "broke": "break", "broken": "break", "brought": "bring", "built": "build", "bought": "buy", "caught": "catch",
    "chose": "choose", "chosen": "choose", "drove": "drive", "driven": "drive", "fell": "fall", "fallen": "fall",
    "felt": "feel", "fought": "fight", "found": "find", "flew": "fly", "flown": "fly", "fled": "flee",
    "froze": "freeze", "frozen": "freeze", "got": "get", "grew": "grow", "grown": "grow", "heard": "hear",
    "held": "hold", "kept": "keep", "knew": "know", "known": "know", "laid": "lay", "led": "lead", "left": "leave",
    "lost": "lose", "paid": "pay", "ran": "run", "rose": "rise", "risen": "rise", "saw": "see", "seen": "see",
    "sank": "sink", "sunk": "sink", "sent": "send", "shot": "shoot", "sold": "sell", "sought": "seek",
    "spoke": "speak", "spoken": "speak", "stole": "steal", "stolen": "steal", "stood": "stand", "struck": "strike",
    "swore": "swear", "sworn": "swear", "swept": "sweep", "thought": "think", "threw": "throw", "thrown": "throw",
    "understood": "understand", "withdrew": "withdraw", "withdrawn": "withdraw", "won": "win", "wrote": "write",
    "written": "write", "blew": "blow", "blown": "blow", "became": "become", "cut": "cut", "dealt": "deal",
    "overthrew": "overthrow", "overthrown": "overthrow", "overran": "overrun", "retook": "retake",
    "retaken": "retake", "was": "be", "were": "be", "is": "be", "are": "be", "am": "be", "been": "be", "had": "have",
    "has": "have", "did": "do", "does": "do", "done": "do", "dying": "die", "lying": "lie",
    "tying": "tie", "vying": "vie", "belied": "belie", "belying": "belie", "untied": "untie", "withheld": "withhold",
    "upheld": "uphold", "foresaw": "foresee", "shook": "shake", "beaten": "beat", "fed": "feed", "tore": "tear",
    "bound": "bind", "spent": "spend", "meant": "mean", "taught": "teach", "drew": "draw", "drawn": "draw",
    "hid": "hide", "hidden": "hide", "shown": "show", "grounded": "ground",
    "forbade": "forbid", "forbidden": "forbid", "forgot": "forget", "forgotten": "forget", "shrank": "shrink",
    "shrunk": "shrink", "undertook": "undertake", "undertaken": "undertake", "strove": "strive", "striven": "strive",
    "greenlit": "greenlight", "forwent": "forgo", "forgone": "forgo", "foreseen": "foresee",
}  # fmt: skip

SIMPLE_PASTS = {
    "arise": "arose", "bear": "bore", "become": "became", "begin": "began", "blow": "blew", "break": "broke",
    "bring": "brought", "broadcast": "broadcast", "build": "built", "buy": "bought", "catch": "caught",
    "choose": "chose", "come": "came", "cut": "cut", "deal": "dealt", "do": "did", "draw": "drew", "drive": "drove",
    "eat": "ate", "fall": "fell", "feel": "felt", "fight": "fought", "find": "found", "flee": "fled", "fly": "flew",
    "forbid": "forbade", "forget": "forgot", "get": "got", "give": "gave", "go": "went", "grow": "grew",
    "have": "had", "hear": "heard", "hide": "hid", "hit": "hit", "hold": "held", "hurt": "hurt", "keep": "kept",
    "know": "knew", "lay": "laid", "lead": "led", "leave": "left", "lend": "lent", "let": "let", "lose": "lost",
    "make": "made", "mean": "meant", "meet": "met", "overthrow": "overthrew", "overrun": "overran", "pay": "paid",
    "put": "put", "quit": "quit", "read": "read", "retake": "retook", "rise": "rose", "run": "ran", "say": "said",
    "see": "saw", "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shake": "shook", "shoot": "shot",
    "shut": "shut", "sing": "sang", "sink": "sank", "sit": "sat", "sleep": "slept", "speak": "spoke",
    "spend": "spent", "split": "split", "spread": "spread", "stand": "stood", "steal": "stole", "stick": "stuck",
    "strike": "struck", "swear": "swore", "sweep": "swept", "swim": "swam", "take": "took", "teach": "taught",
    "tear": "tore", "tell": "told", "think": "thought", "throw": "threw", "undergo": "underwent",
    "understand": "understood", "undertake": "undertook", "uphold": "upheld", "win": "won", "withdraw": "withdrew",
    "withhold": "withheld", "write": "wrote",
}  # fmt: skip
"""Simple pasts that are not made with -ed, by the base forms."""

NEVER_IN_ED = (
    "be beat bend bet bid bind bite bleed breed burst cast cling cost creep dig drink feed fling forgive forgo freeze grind hang "
    "kneel lie mislead mistake oversee overtake rebuild rewrite ride ring sew shed shine show shrink slide spin spit spring "
    "sting stink swell swing thrust wake wear weave weep wind wring foresee outdo override overcome rid sling slit "
    "speed spill spoil stride strive tread undo upset wed withstand light lean leap learn burn dream"
)
"""Other verbs whose past is not, or not surely, made with -ed."""

COMMON = (
    "materialise materialize avoid avert forbid preclude forgo eschew evade elude forestall thwart omit neglect dissuade deter desist hesitate contemplate ponder "
    "adjourn arraign ascend bulldoze bundle circulate collide culminate decapitate destabilise destabilize devolve embezzle "
    "engulf ensnare exhume flatten galvanise galvanize incarcerate jeopardise jeopardize linger modernise modernize "
    "neutralise neutralize obliterate outnumber paralyse paralyze pilfer pummel reelect relaunch sequester skyrocket starve "
    "strangle uproot vandalise vandalize wane "
    "expire lurch elapse dwindle topple oust evict deport extradite impeach indict enact rescind revoke erupt ignite "
    "subside soar derail capsize embark disembark relocate repatriate besiege encircle abduct interrogate behead "
    "infect vaccinate confine reopen tighten unfreeze confiscate nationalise nationalize privatise privatize devalue "
    "recapitalise recapitalize merge acquire sue swear inaugurate abdicate concede capitulate disarm demobilise "
    "demobilize mobilise enlist redeploy annex secede recognise shun summon sever normalise normalize falter unravel "
    "crumble notify exhort implore reaffirm refute retract rebut clarify corroborate debunk disprove depose unseat "
    "abolish allocate amass commemorate compel comply defy demolish denounce deprive devastate divert evade expose "
    "impede incite infiltrate inflict install muster nullify obstruct overrule overturn penalise penalize perish "
    "plunder ransack reassure reimpose reinstate relinquish renounce resurface shatter smash stabilise stabilize "
    "subdue succumb suppress terminate thwart undergo undermine unleash uphold vacate withhold withstand "
    "conspire depict portray purport simulate dread dump brace refrain abstain shelve "
    "accept act add address adopt advance affect aim allow announce appear apply appoint approach approve argue arm "
    "arrive ask attempt attend avoid await back be become begin believe belong blame bring build buy call carry cause "
    "cease change choose claim clear close come commit complain complete consider contact contain continue control "
    "convene cost count cover create cross cut deal decide declare defeat deliver demand deny depart depend deploy "
    "describe deserve destroy detail develop die direct disappear discover discuss do drop ease elect emerge enable "
    "encourage end enforce engage enjoy ensure enter establish evacuate exist expand expect explain explode extend face "
    "fail fall feel fight find finish fire flee fly focus follow force form free gain gather get give go grow halt "
    "handle happen have head hear help hide hit hold hope host identify ignore imagine impose improve include increase "
    "inform injure insist intend introduce invade invest investigate invite involve issue join keep kill know lack land "
    "last launch lay lead leave lie lift like limit link listen live look lose maintain make manage march mark matter "
    "mean meet mention mobilize monitor move need negotiate note notice obtain occur offer open operate oppose order "
    "organize overcome participate pass pay permit persuade place plan play point pose postpone prefer prepare present "
    "press prevent produce promise propose protect protest prove provide publish pull push put raise reach read "
    "receive recognize recover reduce refer reflect refuse regain reiterate reject release remain remember remove "
    "replace report represent request require rescue resign resist resolve respond rest restore restart resume retreat "
    "return reveal review rise risk rule run save say seal search secure see seek seem seize sell send separate serve set "
    "settle share shell shift shoot show shut sign signal sit speak spend spread stage stand start state stay steal stop "
    "storm strengthen strike struggle submit suffer suggest support surrender survive suspect suspend take talk target "
    "tell tend test thank think threaten throw top touch tour train transfer travel treat trigger try turn understand "
    "unite unveil update urge use visit vote vow wait walk want warn watch weaken welcome win withdraw work worry wound "
    "write yield accompany agree answer apologize arrange arrest assassinate assault assemble assist assure attack ban "
    "bar block bomb bombard boycott break capture celebrate challenge charge check clash collapse comment compare "
    "condemn conduct confirm confront congratulate consult cooperate coordinate criticize debate decline dedicate "
    "defend defuse delay delegate demonstrate detain deter detonate dismiss dispatch displace dispute dissolve "
    "distribute double downplay escalate estimate examine exchange execute expel export express fear file fine guarantee "
    "guard hand harm hurl imprison indicate inspect instruct intercept interfere intervene invoke isolate jail judge "
    "justify kidnap liberate list loot lower massacre mediate monitor mourn murder nominate obey observe occupy "
    "overthrow patrol persist pledge plead pound praise predict proceed proclaim promote prosecute provoke punish "
    "purchase pursue quit raid rally ratify realize rebuild recall recapture recommend reconsider recruit regret "
    "reinforce repel resettle restrict retain retake retaliate reveal rob sabotage sanction sentence shelter smuggle "
    "spark step strengthen supply surround swap tell torture track trade transport trap underscore unify upgrade "
    "verify veto violate wage warn convict acquit testify begin steam stall sail sink crash burn flood hurt "
    "shake bury peak rain blow grant allege contend assert acknowledge conclude doubt forecast anticipate assume "
    "disclose emphasize stress foresee envisage speculate reckon caution assure appear hope"
)

INFINITIVES = (
    "abduct abide abolish absorb abstain abuse accelerate accommodate accomplish accumulate achieve acquire activate adapt "
    "adjust administer admire admit advertise advise advocate afford aggravate alarm alert alienate align alleviate "
    "allocate alter amass amend amount amplify analyze annex annihilate anticipate appease appreciate arouse articulate "
    "ascertain assemble assign astonish attach attain attract attribute auction audit augment award balance bankrupt "
    "bargain base beef benefit besiege betray blast bless boost borrow bother bow brace brainwash breach breed brief bring "
    "broaden build bully bypass calculate calm campaign cancel cater censor certify chair champion channel chase "
    "cheat cite claim clarify clean climb coach coincide collaborate collect combat combine comfort command commemorate "
    "commence commend commission commit communicate compel compensate compete compile complement complicate comply "
    "compose compound comprehend compromise conceal concede conceive concentrate conclude conform conquer conserve "
    "constitute constrain construct consume contemplate contest contradict contribute convert convey convince cook cope "
    "copy correct correspond corrupt counter counteract cripple cultivate curb cure curtail customize damage "
    "dare date deepen defer define deflect defraud defy degrade deliberate delight democratize demolish demote denounce "
    "deport depose deprive derail derive descend design designate desire destabilize devalue devastate deviate devise "
    "devote dictate differ diffuse digest diminish dip disappoint disapprove disarm discard discharge discipline "
    "disclose disconnect discontinue discourage discredit disguise disgrace dislodge dismantle disobey dispel dispense "
    "dispose disprove disqualify disregard disrupt disseminate dissuade distance distinguish distort distract disturb "
    "diversify divert divide divorce divulge dole dominate donate downgrade draft drag drain dramatize draw dream dress "
    "drift drill drink drive drown duplicate dwell earmark earn educate effect eject elaborate elicit eliminate elude "
    "embark embarrass embed embrace empower enact encounter encroach endanger endorse endure enhance enlarge enlist enrich "
    "enroll ensue entail entertain entice entitle envisage envision equal equip eradicate erase erect erode err erupt "
    "escape escort evade evaluate evict evoke evolve exaggerate exceed exclude excuse exempt exercise exert "
    "exhaust exhibit exile exit expedite experience experiment expire exploit explore expose extinguish extort extract "
    "extradite fabricate facilitate factor fade fake falsify fare favor feature feed fend figure fill film "
    "filter finalize finance flatter flex flip float flourish foil fool forecast foresee forfeit forge formulate forward "
    "foster frame frighten fuel fulfill fund function furnish fuse galvanize gamble garner gauge "
    "generate glorify govern grab grasp grind ground guess guide hamper harass harness hasten hate haul "
    "heal heighten hijack hinder hinge hire honor house humiliate hunt hurry illustrate imitate immerse impair impeach "
    "impede implement imply import impress imprison inaugurate incite incorporate incur infiltrate inflict influence "
    "infringe inherit inhibit initiate inject innovate inquire insert install instigate institute insulate insult insure "
    "integrate intensify interact interest interpret interrogate interrupt intimidate invent irritate jeopardize justify "
    "sound malfunction stall miss kiss toss assess oppress confess bleed heed shred swing sting cling "
    "bail bid branch deflate inflate keel kick kneel knock label lag lament laugh launder learn lease legalize legislate lengthen lessen levy liberalize "
    "license liquidate load lobby locate lock lodge loosen lure magnify mail manipulate manufacture map "
    "market master match mature maximize mediate melt mend merge merit migrate minimize mislead mitigate mix "
    "mock modernize modify mount multiply murder muster name narrow nationalize navigate neutralize nominate "
    "nullify nurture obligate obstruct offend offset opt optimise optimize orchestrate originate oust outbid outlaw outline "
    "outpace outweigh overcome overhaul overlook override overrule oversee overtake overturn owe pacify pack pardon park "
    "patch penalize penetrate perceive perfect perform perpetuate phase pilot pin pioneer pity placate plug "
    "plunder poison police position possess postpone practice preach precede preclude prescribe preserve preside presume "
    "pretend prevail price privatize probe process procure profit program prohibit prolong prompt propel "
    "prosper provision prune publicize pump pursue quell quote rank re-enter react reactivate reaffirm reap "
    "reassert reassess reassure rebound rebuke rebut recapitalize recede reclaim recommence reconcile reconstruct recoup "
    "rectify recycle redeem redefine redirect redraw refinance refine reform refrain refuel refund refute regard register "
    "regroup regulate rehabilitate reimburse reinstate reinvent rejoin rekindle relate relax relay relieve relinquish "
    "relocate rely remedy remind renegotiate renew renounce renovate rent reopen reorganize repair repatriate repay "
    "repeal replenish reply reprieve reproduce reschedule resemble reshape reside resort restrain restructure result "
    "resume retail retire retract retrieve reunite revamp revenge reverse revert revise revitalize revive revoke "
    "revolutionize reward rewrite ride rid ruin salute salvage satisfy saturate scale scan scare scatter schedule scrap "
    "screen scrutinize seduce segregate seat select separate sever shed shield shock shorten shrink shun shuttle sidestep "
    "silence simplify simulate skip slash sleep slow smash smear smooth sneak soften solicit solidify solve "
    "specialize specify speculate speed spell spin spoil sponsor spot spur squeeze stabilize staff stamp steer "
    "stem sterilize stick stimulate stir stock straighten streamline stress stretch strip strive structure stun subdue "
    "subject subjugate submerge subpoena subscribe subsidize substantiate substitute subtract subvert succeed succumb sue "
    "suffice suffocate suit summarize summon supersede supervise supplement suppress surpass surprise suspend sustain "
    "swallow swamp sway sweep sweeten swell swim switch symbolize sympathize tackle tailor taint tamper tap "
    "tarnish taste tax teach team tear tease telephone televise tempt tender terminate terrorize thwart tidy tie "
    "tighten tilt tolerate topple total toughen trace transcend transform translate transmit traverse treble trespass trick "
    "trigger trim trouble trust tutor twist undergo undermine undertake undo unfold uncover underwrite unload unlock unravel "
    "unseat uphold upset usher utilize vacate validate value vaccinate vary vent venture verify vie view vilify visualize "
    "waive wander waste waver wear weather weave weigh whip widen wipe wire woo worsen wrap wreck wrest write yank zero"
)
"""Verbs behind "to" and "did not"; as most of them are nouns or rare elsewhere, no other place takes them for verbs."""

NOUN_LIKE = (
    "assaults massacres storms floods attempts details talks plans fears threats strikes attacks claims reports demands calls moves visits raids protests forces clashes "
    "orders offers promises visits trades deals fires ends tests marches rallies aims hopes needs risks results stages "
    "states troops works shells votes wounds steps updates charges comments acts heads hands aids arms bars looks lists "
    "places points races rests rules runs sanctions shares signs starts stops supports targets tours trains turns uses "
    "walks wants warnings changes costs counts controls cuts crosses deaths increases issues kills leads leaves lives "
    "loses marks matters means names notes powers presents questions records returns reviews sounds sources "
    "stands studies supplies surprises tanks thanks times tries units values views voices watches waves ways words years "
    "pledges requests releases rounds blocks bombs breaks clears drops falls guards hits judges jails links "
    "patrols seals shifts searches suspects transfers visits vows wages contacts estimates exchanges exports measures "
    "numbers spreads summons checks"
)
"""Third persons that are as often nouns in the plural."""

AMBIGUOUS_PAST = "bid bet cost cut hit shot set spread broadcast fell felt found left saw thought wound bore split lead hurt put reset"
"""Past forms that are nouns behind an article."""

NOT_VERBS = (
    "hundred sacred naked wicked beloved indeed speed need seed feed weed bed red shed creed greed breed united armed "
    "during morning evening nothing something anything everything king ring spring string thing wing building ceiling "
    "according following including regarding concerning beijing pending sibling feeling exceed proceed succeed bleed "
    "so-called unmanned unarmed red-hot allied advanced combined aged supposed willing embed"
)
"""Words in -ed and -ing that are no verb forms."""

NOT_ADVERBS = "family italy july early daily weekly monthly reply supply apply ally rally assembly"
"""Words in -ly that are no adverbs."""
