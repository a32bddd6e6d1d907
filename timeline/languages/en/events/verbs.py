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
    "upheld misled foresaw arose awoke befell mistook oversaw resold reset rewrote undid unveiled"
)
"""Simple past forms that do not end in -ed."""

PARTICIPLES = (
    "said told met gone come taken given made begun broken brought built bought caught chosen drawn driven fallen felt "
    "fought found flown fled forbidden frozen gotten got grown heard held hidden hit hurt kept known laid led left lent "
    "lost meant paid put run risen sat seen sunk sent set shot shut slept sold sought spent spoken spread stolen stood "
    "struck sworn swept taught thought thrown understood undergone undertaken withdrawn won worn written withheld blown "
    "become borne born beaten bent bled burst cut dealt dug eaten fed forgotten cost overthrown overrun overtaken rebuilt "
    "retaken shaken split stuck torn wound broadcast bid done been had upheld misled foreseen overseen rewritten shown"
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
    "has": "have", "did": "do", "does": "do", "done": "do", "dying": "die", "lying": "lie", "withheld": "withhold",
    "upheld": "uphold", "foresaw": "foresee", "shook": "shake", "beaten": "beat", "fed": "feed", "tore": "tear",
    "bound": "bind", "spent": "spend", "meant": "mean", "taught": "teach", "drew": "draw", "drawn": "draw",
    "hid": "hide", "hidden": "hide", "shown": "show", "grounded": "ground",
}  # fmt: skip

COMMON = (
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

NOUN_LIKE = (
    "talks plans fears threats strikes attacks claims reports demands calls moves visits raids protests forces clashes "
    "orders offers promises visits trades deals fires ends tests marches rallies aims hopes needs risks results stages "
    "states troops works shells votes wounds steps updates charges comments acts heads hands aids arms bars looks lists "
    "places points races rests rules runs sanctions shares signs starts stops supports targets tours trains turns uses "
    "walks wants warnings changes costs counts controls cuts crosses deaths increases issues kills leads leaves lives "
    "loses marks matters means meets names notes opens powers presents questions records returns reviews sounds sources "
    "stands studies supplies surprises tanks thanks times tries units values views voices watches waves ways words years "
    "pledges requests refuses releases rounds blocks bombs breaks clears drops falls guards hits judges jails links "
    "patrols seals shifts searches suspects transfers visits vows wages contacts estimates exchanges exports measures "
    "numbers spreads"
)
"""Third persons that are as often nouns in the plural."""

AMBIGUOUS_PAST = (
    "bid bet cost cut hit shot set spread broadcast fell felt found left saw thought wound bore split lead hurt put"
)
"""Past forms that are nouns behind an article."""

NOT_VERBS = (
    "hundred sacred naked wicked beloved indeed speed need seed feed weed bed red shed creed greed breed united armed "
    "during morning evening nothing something anything everything king ring spring string thing wing building ceiling "
    "according following including regarding concerning beijing pending sibling feeling exceed proceed succeed bleed "
    "so-called unmanned unarmed red-hot allied advanced combined aged alleged supposed willing embed"
)
"""Words in -ed and -ing that are no verb forms."""

NOT_ADVERBS = "family italy july early daily weekly monthly reply supply apply ally rally assembly"
"""Words in -ly that are no adverbs."""
