"""English cues of status: told as a fact, planned, feared, alleged or denied."""

PLAN_GOVERNORS = (
    "plan schedule set due intend slate arrange decide agree resolve determine prepare book tell order instruct "
    "direct authorize command summon pledge promise commit vow aim announce appoint invite ask be-to supposed lined-up "
    "about program vote oblige require have need must ready bound track pace course select consent undertake destined doomed"
)
"""A verb or adjective before "to": what follows is planned, ordered or set down."""

FORECAST_GOVERNORS = (
    "expect likely unlikely predict forecast anticipate fear project poise appear seem believe think hope urge demand "
    "call press encourage recommend able sure certain prone estimate say consider want-others may possible liable request "
    "want seek wish mean rumor rumour task enlist advise entreat implore beg beseech petition lobby exhort coax challenge await wait long yearn tip"
)
"""A verb or adjective before "to": what follows may come."""

FORESEEN = "expect anticipate forecast fear predict poise poised likely certain primed"
"""Verbs in the passive and adjectives by which what is to come is no more than likely."""

EYEING = "eye target consider weigh mull float suggest propose contemplate"
"""With a date for their object and "as" behind: nobody has set it yet."""

VERGING = "set poise poised ready due scheduled slated bound likely certain primed"
"""Verbs in the passive and adjectives: with a day and "to" behind, what is to be done is not done yet."""

RESOLVING = (
    "decide agree resolve order instruct direct authorize command pledge promise commit vow appoint invite ask vote undertake "
    "tell summon urge demand call encourage request advise lobby petition press beg implore exhort offer propose volunteer"
)
"""Verbs before "to" that are deeds themselves: a day that is over is that of the deciding, asking or promising."""

SETTLING = (
    "approve greenlight unveil announce sign reject reveal present submit adopt pass publish endorse accept launch issue "
    "roll release back"
)
"""Verbs whose object is a plan to do something: a day that is over is theirs."""

OPEN_PLANS = "require need must have oblige ready bound want seek wish ask invite"
"""Of the plans: without a date, what is wanted or must be done is no more than open."""

CONDITIONAL_GOVERNORS = "offer willing propose volunteer prepared suggest"
"""What follows depends on others."""

DENYING_GOVERNORS = (
    "refuse decline fail forget neglect omit hesitate forbear forbid unable unwilling refrain failure refusal inability "
    "impossible reluctant reluctance unwillingness hesitant powerless helpless loath loth disinclined ill-equipped "
    "pretend hard-pressed afraid scared illegal unlawful ineligible incapable"
)
"""What follows did not happen, or will not."""

IMPLICATIVE_DENYING = "fail forget neglect omit hesitate"
"""Of these the ones that with "not" before them tell that what follows was done."""

SILENT = "comment confirm elaborate answer discuss say respond speculate"
"""Behind "declined to" with its day: what took place is the declining."""

FACTUAL_GOVERNORS = (
    "begin start continue manage go come help cease use get proceed rush move work happen "
    "serve bother dare let make force cause lead compel enable allow find show prove turn prompt persuade convince inspire "
    "induce spur permit elect choose opt remember deign lure goad bully trick coerce tempt"
)
"""The event is theirs: "began to", "managed to"."""

ATTEMPTS = "try attempt struggle seek effort bid campaign fight strive endeavor endeavour drive push scramble battle vie jockey race clamor clamour"
"""The try is a fact, what is tried is open."""

OPEN_GOVERNORS = (
    "proposal chance opportunity ability reason right permission authority mandate pressure power way time incentive "
    "difficult hard easy tough eager keen free eligible tempted reasonable enough too able capacity potential desire anxious "
    "talks negotiations discussions desperate determined impatient apt inclined welcome hungry "
    "willingness readiness option licence temptation intention ambition goal aim pledge promise commitment obligation duty "
    "request demand call appeal invitation license approval"
)
"""A noun or adjective before "to": what follows is open."""

SPOKEN_WISHES = (
    "thank congratulate welcome say express acknowledge commend stress emphasize emphasise apologize apologise salute"
)
"""Behind "I want to": done by saying so."""

AIMS = "aim goal purpose idea objective task hope dream challenge ambition"
"""Subjects of "is to": what follows is no more than wished."""

COMPARED = "expected planned feared predicted anticipated forecast hoped scheduled intended"
"""Behind "than": only a measure, nothing hangs on it."""

TAKEN_UP = "exercise use seize"
"""Verbs: whose option or chance they take up is no longer open."""

OPTIONS = "option options right rights chance opportunity power powers authority"
"""What is taken up."""

ABLE_NOW = "now already today"
"""With "can": what is possible is so."""

GOVERNING_NOUNS = (
    "refusal failure inability reluctance unwillingness decision plan plans proposal attempt attempts bid effort efforts offer "
    "pledge promise vow threat call calls request demand appeal move agreement deal contract commitment order vote campaign "
    "drive push desire ability right readiness willingness intention hope hopes chance opportunity permission"
)
"""Before "by", "of" or "from", whose they are, and "to": what follows is theirs."""

PLAN_NOUNS = "decision contract agreement deal pact accord treaty initiative intent deadline"
"""Before "to", without a date: what follows is planned."""

ORDINALS = "first second third last only latest next"
"""Before a noun with an infinitive: "the last country to sign" signed."""

EMOTIONS = (
    "pleased glad happy sorry surprised shocked saddened proud delighted dismayed relieved disappointed honored honoured "
    "horrified stunned thrilled upset astonished slow quick swift lucky fortunate wise foolish wrong careless brave kind fit"
)
"""Before "to": what one feels or judges about took place."""

ASKING_WORDS = "how whether what where when whom which"
"""Before "to": the question is open."""

THREAT_GOVERNORS = "threaten threat"

HARM_VERBS = (
    "attack invade strike bomb bombard shell kill destroy punish retaliate sanction impose hit fire launch respond expel "
    "crush target seize occupy annex nuke cut shut block ban revenge avenge wipe eliminate storm raid burn assassinate "
    "blockade shoot halt freeze suspend withdraw pay"
)

OPEN_HARM = "retaliate punish attack invade destroy strike bomb bombard crush annihilate shell assassinate avenge storm"
"""Harm whatever its object is."""

REPRISALS = "retaliate punish respond revenge avenge"
"""Who warns of these warns the other."""

CONSEQUENCES = (
    "consequence consequences price cost costs sanctions sanction retaliation punishment reprisal reprisals response"
)
"""Said to be faced or imposed, they threaten."""

FACING = "face suffer pay impose bear meet feel bring"

HEDGES = "allegedly reportedly supposedly purportedly apparently ostensibly seemingly presumably unconfirmed rumored rumoured"

NOUN_HEDGES = "alleged reported suspected purported supposed unconfirmed apparent claimed rumored rumoured presumed putative reputed"
"""Before an event noun, not as its predicate."""

NEGATIVE_SUBJECTS = "no nobody none neither nothing"

NEGATIVE_ADVERBS = "never nearly almost hardly scarcely"
"""Before a verb: it did not come to that."""

APPROXIMATED = (
    "double triple treble quadruple quintuple halve equal match empty exhaust deplete complete finish cover fill level raze "
    "destroy annihilate obliterate flatten eliminate eradicate erase decimate wipe crush"
)
"""Behind "nearly" and "almost" these took place, but for a little."""

EARLIEST = ("as early as", "as soon as")
"""Before a time that is not over: what it dates is yet to come."""

NO_EARLIER = ("not until", "only on", "not before")
"""Before a time at which, in the past tense, something came at last."""

NOT_OVER = "this today tonight"
"""Words for such a time."""

PRESUPPOSING = (
    "cut reduce end eliminate stop halt resolve lower settle curb contain ease stem quell mourn condemn survive overcome "
    "repair mend mediate commemorate compensate relieve continue improve protect fight move shift transfer relocate expand "
    "meet fix solve address extend prolong"
)
"""Verbs whose object is there whether they come true or not."""

PERCEIVING = "see know find feel show foresee make hear take"
"""Their "no" denies what they find, and not the finding: "sees no end"."""

SPOKEN = (
    "offer offers proposal proposals request requests claim claims report reports allegation allegations accusation "
    "accusations call calls demand demands appeal appeals suggestion suggestions charge charges complaint complaints "
    "criticism petition application argument arguments bid bids plan plans motion motions amendment amendments idea ideas "
    "invitation invitations nomination advances overtures tender lawsuit lawsuits suit suits case cases challenge challenges plea "
    "pledge pledges promise promises pleas petitions speculation warning warnings concern concerns fears rumor rumors rumour rumours"
)
"""What was said before it was rejected."""

SEEMING = "hopeful optimistic pessimistic nervous wary afraid worried anxious scared fearful terrified frightened appear seem suggest hint insinuate imply rumor rumors rumour rumours speculation speculate presume gossip"
"""Before "that": what follows is no more than likely."""

DOUBTED = (
    "likely possible probable conceivable plausible evidence indication indications sign signs reason possibility prospect "
    "likelihood chance chances danger risk suspicion suspicions assume assumption hypothesis theory impression "
    "suggestion suggestions legend lore"
)
"""Before "that": what follows is no more than likely; with "no" or "not" before them, it is not so."""

SETTLED = "clear certain sure convinced known evident obvious proof proven assurance guarantee certainty"
"""Before "that": what follows is so; with "no" or "not" before them, it is no more than possible."""

FINDING = "find give see produce offer present provide uncover receive report establish detect show"
"""In the passive between a noun and its "that": "no evidence was found that"."""

DOUBTS = "doubt doubts question"
"""Before "that", the other way round: with "no" what follows is so."""

EXCLUDED = "unlikely impossible improbable false untrue doubtful inconceivable unthinkable"

NOUN_PLANS = "planned scheduled upcoming forthcoming intended future coming next"

NOUN_CANCELED = "cancelled canceled scrapped aborted shelved thwarted foiled averted abandoned called-off nonexistent non-existent stillborn"
"""Before an event noun: it came to nothing."""

OPEN_NOUNS = (
    "risk risks danger possibility prospect likelihood chance fear fears threat concern concerns hope hopes expectation "
    "expectations possible likely potential prediction warning warnings forecast vulnerable prone spectre specter"
)
"""In a clause about what lies ahead: a forecast."""

NOUN_FORECASTS = (
    "possible potential proposed likely feared imminent expected looming anticipated threatened probable predicted impending "
    "would-be prospective hypothetical conceivable mooted hoped-for requested"
)

PRESUMING = "fear believe presume think suspect report allege assume rumor rumour"
"""In the passive before an adjective: "is feared dead"."""

LOST = "dead missing lost drowned trapped buried alive captured kidnapped guilty"
"""Behind a verb of belief in the passive: what somebody is held to be."""

GRANTING = "give grant allot"
"""Before an object and "to": what may or must be done is not done yet."""

PERMITTING = "allow permit enable entitle"
"""Before an object and "to": the other may do it, and has not yet."""

HALTING_PHRASES = (("put", "out"), ("cut", "short"), ("break", "up"), ("shut", "down"))

WANTING = "want need seek propose offer suggest urge recommend moot request demand"
"""With a date ahead in their object, or in the subject of their passive, they leave it open."""

WISHES = "call calls appeal appeals plea pleas proposal proposals demand demands request requests push"
"""With "for" behind them the same."""

REJECTING = "foil thwart avert prevent block reject defeat veto rebuff scupper quash spurn refuse decline dismiss"
"""Verbs: what a plan or a try that is their object aims at is not done."""

LOSING = "lose lack miss forfeit waive renounce squander"
"""Verbs: what their object, a chance or a right, is for is not done."""

FAILING = "fail collapse founder fizzle falter flop backfire"
"""Verbs: what their subject, a plan or a try, aimed at was not done."""

HALTING = "halt stop abort defuse intercept extinguish contain foil scrap cancel disarm catch interrupt"
"""Verbs: what stands behind "before" in the past did not come."""

LIKELY = "probably likely possibly perhaps maybe potentially conceivably presumably"

CANCELING = "cancel scrub postpone defer call_off scrap abort suspend abandon shelve delay scupper cancelled ditch"

PERCEIVED = "hear see feel smell observe watch"
"""Behind "could be" these tell what was there."""

LEAVING = "leave keep see find get"
"""Behind a modal, with an object and a participle: "might leave the town exposed"."""

TRIPS = "trip visit journey tour appearance speech plans flight meeting talks travel attendance address event game"
"""Called off by one who was expected, they are why that came to nothing."""

RESULTING = (
    "close block shut suspend cut ban strand trap besiege occupy detain jail freeze displace ground disrupt seal lock bar "
    "isolate surround station imprison hold halt"
)
"""In the perfect passive with "since" the state goes on."""

MOVING = "postpone delay move reschedule push shift defer bring"
"""With "to" or "until", the new date."""

EXTENDING = "extend prolong lengthen renew"

ENDING = "end expire finish close conclude stop lapse"

GUILT = (
    "know cover hide conceal lie ignore bribe steal falsify mislead defraud embezzle torture cheat rig plot conspire "
    "suppress forge deceive launder order"
)

CONSPIRING = "plot conspire scheme collude"
"""Verbs before "to": what they aim at is alleged."""

FOILING = "foil thwart avert prevent avoid"
"""In the passive their subject did not come to be."""

SWEARING = "vow swear pledge promise"
"""Before "to" and open harm: a threat."""

CONSPIRACIES = "plan plans plot plots scheme schemes conspiracy"
"""Nouns: told by others than those who plan, what they aim at is alleged."""

EXPOSING = "accuse allege reveal uncover discover expose foil suspect speak warn hear learn"

CONDITIONS = "if unless provided providing otherwise lest"

CONDITION_PHRASES = (
    ("in", "the", "event", "of"), ("in", "the", "event", "that"), ("in", "case", "of"), ("on", "condition", "that"),
    ("on", "the", "condition", "that"), ("assuming", "that"), ("provided", "that"), ("providing", "that"), ("or", "else"),
    ("subject", "to"), ("as", "long", "as"), ("so", "long", "as"), ("weather", "permitting"), ("depending", "on"),
    ("depending", "upon"),
)  # fmt: skip
"""With a "will" or "would" beside them they are conditions, too."""

IDLE_CONDITIONS = "not any only necessary needed possible required anything so ever"
"""Behind "if": said in passing, nothing hangs on it."""

WHETHER = (
    "ask wonder unclear know decide see question uncertain determine asked doubtful unsure unknown tell say as even"
)
"""Before "if": it means whether, or nothing."""

STATES = (
    "be remain stay live have hold control occupy serve work belong exist lie stand last keep reside lead face lack know "
    "want need believe own sit wait continue suffer operate struggle study house host govern rule detain besiege wage "
    "monitor experience deteriorate chair command"
)
"""With a perfect and a stretch to the present, they go on."""

LASTING = "continue remain"
"""Of the unplanned: somebody who will go on has said so."""

HAPPENING = "happen occur proceed materialize materialise begin start come take_place arise erupt break_out unfold ensue follow resume end be"
"""Their subject does not plan; with "will" they forecast."""

ARRANGING = (
    "hold launch carry stage conduct complete deliver make sign organize organise schedule delay postpone cancel begin start "
    "perform build create establish finish approve implement introduce test undertake mount stop end call"
)
"""In the passive their subject is what is done."""

GOING_ON = "continue persist last end stop cease spread worsen escalate intensify ease subside drag"
"""What is their subject is there already: "if the attacks continue"."""

UNPLANNED = (
    "rise fall increase decrease worsen improve grow drop collapse escalate deteriorate win lose die suffer become happen "
    "occur erupt cost affect hurt damage hit last remain depend exceed continue lead result cause need spike surge soar plunge "
    "plummet shrink rebound recover weaken slump swell stall dwindle decline vanish evaporate explode"
)

PERFORMATIVES = (
    "announce declare instruct order direct sign call ask authorize launch ban impose propose issue declare pleased proud "
    "nominate appoint proclaim release publish add"
)
"""In the first person of the present with "today": done by saying so."""

BRACING = (("brace", "for"), ("steel", "for"))
"""Verbs with what follows them: their object is yet to come."""

PROSPECTS = "spectre specter prospect threat risk danger fear fears possibility likelihood chance chances odds"
"""With "of" and an event with its date behind: the event is not told as a fact."""

BANNING = "ban forbid outlaw prohibit"
"""In the passive their subject, where it was planned, did not come to be."""

CALLED_OFF = (
    ("call", ("off",)),
    ("put", ("off",)),
    ("put", ("on", "hold")),
    ("put", ("on", "ice")),
    ("fall", ("through",)),
    ("come", ("to", "nothing")),
    ("come", ("to", "naught")),
)
"""Verbs with what follows them: what they speak of did not come about."""

NO_TIMES = "point time stage moment way circumstances occasion"
"""Behind a preposition and "no", in front of an inverted verb: "at no point did"."""

GOSSIP = "rumor rumors rumour rumours gossip speculation unconfirmed unverified discredited disputed unsubstantiated"
"""Behind "according to": what is told is alleged."""

WANTED = "want need prefer"
"""Before an object and a participle: "wants the camp closed" is no more than a wish."""

SCENARIOS = "scenario simulation hypothetical thought-experiment"
"""Behind "in" or "under" at the beginning: what follows is only imagined."""

PLAINLY_FICTION = "sketch skit sitcom novel parody spoof musical cartoon soap"
"""Behind "in" at the beginning: what follows is only made up."""

FICTIONS = f"{PLAINLY_FICTION} play drama comedy opera thriller movie satire episode"
"""The same; those that are not plainly so only where they are shown: "in a play staged on Friday"."""

AIRED = "aired broadcast staged shown performed screened published premiered televised released staging"

HABITUAL = "often always usually regularly frequently sometimes routinely later eventually subsequently ultimately"
"""With "would" and a past date: it was so."""

SEEMINGLY = "appear seem believe think say report presume rumor rumour understand"
"""Before "to" and a past date: alleged."""

IDLE_LACKS = "warning delay doubt exception incident fanfare explanation comment question notice hesitation elaborating"
"""Behind "without" at the beginning: nothing hangs on it."""

EFFECTS = "reduce lower raise boost slow create help push drive cut spur dampen spark trigger prompt wipe shave add"
"""Of a "this", or of an event that is their subject, these tell with "will" what comes of it, and no plan."""
