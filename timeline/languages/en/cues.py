"""Closed lists of tense and modal cues: on which side of its anchor an expression lies."""

from __future__ import annotations

FUTURE = frozenset(
    """will shall 'll wont won't wo would may might could should must can cannot going plans plan planned planning scheduled
    schedule expected expects expect expecting due slated set intends intend hopes hope aims upcoming forthcoming
    deadline begins starts expires ends opens wants ready willing prepares preparing bracing poised anticipated likely unlikely possible probable tomorrow forecast predicted
    agree fear votes goes flies closes reopens leaves departs signs takes meets visits travels arrives hosts convenes resumes holds gets kicks lands docks runs lapses matures commences concludes returns debuts airs premieres lasts plays testifies retires turns looms looming decides debates deliberates considers hears
    promoting organizing organising""".split()
)
"""Words after or before which a date tends to lie ahead."""

BESIDE_ONLY = frozenset({"deadline"})
"""Of these the nouns that tell only of a date right beside: "the Friday deadline"."""

MISSED = frozenset("missed met beat flouted defied ignored passed".split())
"""In front of "the deadline" these tell that it is over."""

PLANNED = frozenset("forecast predicted expected scheduled planned planning set due slated anticipated".split())
"""Of these the participles: after "had" or "was" they look ahead from a point in the past, which may itself be past."""

PAST = frozenset(
    """was were had did has have been said told began came went took made gave got saw fell left met held led lost won sent
    spent brought bought built caught fought found flew grew heard hit knew kept laid meant paid put ran rose sat sold
    shot spoke stood struck taught thought threw understood wrote became broke chose drew drove ate forgot hid rode rang
    sang sank shook shrank stole swam swore tore woke wore withdrew shut cut let beat burst cast cost quit split spread
    thrust upset wed sought swept stuck fled fed bled bred crept dealt dug dwelt hung knelt slept slid spun stung strode
    swung wept wound overthrew overtook underwent undertook arose awoke bore bound blew flung forbade foresaw forgave
    froze mistook outbid overcame proved rebuilt since broadcast retook overran oversaw rewrote withstood misled sped slew pled
    lit undid outgrew outsold outran retold resold overheard slung clung leapt learnt dreamt burnt""".split()
)
"""Irregular past forms and auxiliaries; a word in -ed counts too."""

WEAKLY_PAST = frozenset("after following".split())
"""These look back where no verb says otherwise: "talks will resume after Ramadan"."""

UNTIL = frozenset("until till".split())

AUXILIARIES = frozenset("was were been be being is are had has have did".split())
"""With these a past form is passive or perfect."""

NOT_PAST = frozenset(
    "need indeed speed feed seed bed red breed exceed proceed succeed united hundred embed seabed riverbed hotbed deathbed flatbed greed weed seaweed heed deed creed watershed bloodshed newsfeed mohamed mohammed ahmed ahamed hamed fareed khaled saeed waleed rasheed zayed sayed jared reed fred alfred wilfred winifred unabated undeterred unscathed unnoticed unharmed unhurt unchecked unopposed unannounced unprecedented unexpected unlimited unfinished unwanted undisclosed unidentified unresolved unlicensed unarmed unaffected unauthorized unconfirmed unchanged uninterrupted unattended undecided undisputed".split()
)
"""Words in -ed that are no past tense: others, and names."""

VOTED_TO = frozenset("hold stage strike begin start convene meet reopen resume walk return send extend".split())
"""Behind "voted to" these lie ahead of the vote; what else is told of a day was done by it: "voted to impeach"."""

TRADED = frozenset("buy purchase acquire sell merge pay settle".split())
"""What firms "agreed to" do in a month they agreed on then."""

COMMITTED = frozenset(
    "decided vowed threatened offered invited proposed pledged promised agreed planned hoped wanted intended ordered urged asked instructed told warned prepared advised directed summoned subpoenaed".split()
)
"""Past forms that look ahead when "to" follows."""

NAMING = frozenset("named chosen chose picked fixed mentioned set effective payable".split())
"""Right before a date these name it: the date lies ahead of what is told, and may be past by now."""

NEGATIONS = frozenset("not neither nor nobody none never hardly unable".split())
"""With "could" these tell of what failed, and so of the past."""

NEGATED = frozenset("not never t neither".split())
"""In front of a verb these deny it; the "t" is that of "hasn't"."""

DETERMINERS = frozenset("the a an this that its his her their our my any no some each every".split())
"""What a noun follows: "the plan" looks nowhere, and "a still unspecified date" tells of no past."""

ANNOUNCING = frozenset(
    "announced announce announces agreed declared ordered called proposed imposed scheduled set planned promised promise "
    "promises pledged vowed demanded requested expected".split()
)
"""With "for", "from" or "starting" behind, the date is that of what they announce: it lies ahead."""

GATHERINGS = frozenset(
    "strike strikes protest protests demonstration demonstrations rally rallies march marches walkout gathering boycott vote election".split()
)
"""With "called for" in front, a date behind these is theirs, and lies ahead."""

NOT_LATER = frozenset({"no", "not"})
"""With "later than" behind, the day lies ahead of what is told: "foresaw a vote no later than December"."""

SETTING = (
    PLANNED
    | NAMING
    | ANNOUNCING
    | COMMITTED
    | frozenset(
        "said postponed moved delayed rescheduled shifted pushed deferred booked listed awaited united need".split()
    )
)
"""Past forms that set a day, or do not tell what was done on it."""

AWAITED = frozenset(
    "vote votes election elections referendum runoff poll polls ballot primary summit deadline expiry launch trial "
    "hearing verdict sentencing".split()
)
"""What is awaited on a day: "weeks before the May 14 vote" looks ahead of what is told."""

FACES = "faces"
"""With what is awaited behind: "faces a vote of confidence on Friday"."""

FORETELLING = frozenset("predicted forecast".split())
"""Right before a day, with no form of "be" in front, these are said on it: "the president predicted Wednesday"."""

REPORTS_ON = "reports"
"""With results behind: "reports its results on Friday"."""

HEADING = frozenset(
    "open elect debate follow head vote gather march travel return decide choose face host start end close take play visit hold leave bury appear".split()
)
"""Plural forms of the present that are nouns, too: behind a plural they tell of what is set down: "polls open Sunday"."""

MEETING = frozenset(
    "meeting holding hosting visiting travelling traveling flying voting returning speaking arriving leaving airing".split()
)
"""Behind a form of "be" in the present these tell of what is set down, where a day is named."""

NUMBERS = frozenset("two three four five six seven eight nine ten others".split())
"""Before such a form these are its subject: "the other two follow on Thursday"."""

NO_PLURALS = frozenset("'s this his its was is as has us across towards always news hers".split())

TIMETABLED = frozenset("begin go meet resume reopen convene expire depart arrive".split())
"""Present forms that tell of what is set down: "Talks begin on Friday"."""

INFINITIVES = TIMETABLED | {"agree", "fear"}
"""Behind "to" these tell nothing by themselves."""

DID = frozenset("did didn't failed refused helped saw let made had heard watched".split())
"""A bare verb after these tells of the past: "did not meet on Friday"."""

BARE_TOO = frozenset("have hit put cut let shut cost cast spread quit split beat burst upset thrust".split())
"""Past forms that are infinitives too."""

CALLING = frozenset("call calls called calling appeal appeals appealed".split())
"""With "on" or "for" behind, and "to": what is called for lies ahead of the call."""

CALLED_ON = frozenset("on for".split())

WARNED = frozenset("warned warns warn warning".split())
"""With "of" behind: what is warned of lies ahead of the warning."""

COMPOUNDING = frozenset(
    """so much long well self short ill hard newly state government than widely color colour oil blood snow rain sun ice battle
    water heat wind foreign privately publicly jointly half full low high single double hand home""".split()
)
"""With a hyphen in front of a past form these make an adjective: "so-called", "much-anticipated"."""

PERCEIVED = frozenset("heard seen felt smelt smelled".split())
"""Behind "could be" these tell what was there: "gunfire could be heard on Monday"."""

TITLES = frozenset("mr mrs ms theresa".split())
"""In front of "may" these show a name."""

BEFORE_ADJECTIVES = frozenset(
    "behind of with under in from by amid despite without on at along near over into for to about against among between toward towards".split()
)
"""In front of a form in -ed with a noun behind it these show an adjective: "behind closed doors"."""

LEAVING = frozenset("leave keep see find".split())
"""Behind a modal, with an object and a participle: "might leave the town exposed"."""

NEVER_CAME = frozenset(
    "take took happen happened come came held go went materialize materialise materialized materialised begin began".split()
)
"""With "never" or "did not" behind a planned day: it is over, and nothing came of it."""

MANDATES = frozenset(
    """demand demands demanded demanding propose proposes proposed proposal request requests requested recommend recommends
    recommended recommendation require requires required requirement insist insists insisted insistence suggest suggestion
    urged stipulates stipulated ultimatum condition""".split()
)
"""With "that" behind, and no past form before the date: what should be done lies ahead."""

BEFORE_PRONOUN = frozenset(
    "on of in for to with by at like through over under against without into from about after before since than and but is was do did".split()
)
"""In front of "that" these show a pronoun, and no clause that begins."""

BEFORE_TO = frozenset(
    """
    if according due thanks next close prior in up back opposed similar addition contrast compared relative subject and or
    purports claims seems appears continues tends serves helps trying attempting struggling refusing waiting
    """.split()
)
"""In front of "to" at the start of a sentence: no headline's verb follows."""

DATES_FOLLOW = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december next last this today tomorrow yesterday early late mid""".split()
)
"""Behind "to" these are no verbs."""

FEARED = frozenset(
    "threat threats fear fears risk danger prospect possibility chance chances odds likelihood probability".split()
)
"""With "of" behind: what is feared lay ahead, and may be past by now."""

LOOKING_AHEAD = frozenset("to of".split())
"""With what stands before these may look ahead."""

PARTICIPLES = frozenset(
    """
    gone done known seen taken given written spoken fallen risen driven broken chosen grown drawn thrown flown shown sworn
    eaten forgotten frozen hidden ridden stolen torn worn beaten bitten born borne forgiven shaken sunk sung begun drunk run
    come become proven woken
    """.split()
)
"""Participles that are no past forms: after "have" they look back."""

BEFORE_BARE = frozenset("to and or then".split())
"""In front of such a form the cue is further back."""

NOUNS_TOO = frozenset("plan plans schedule hope visits set votes leaves signs".split())
"""Cues that are nouns after a determiner."""

BETWEEN_DETERMINER_AND_NOUN = frozenset(
    "still new newly own now so-called previously recently long widely much most first second third whole full".split()
)
"""Words that may stand between the two."""

PASSIVES = frozenset("is are am being be stay stays remain remains".split())
"""In front of a participle these leave open on which side it lies: "when the case is heard in May"."""

WON = frozenset(
    "victory win defeat loss triumph losses wins landslide success showing turnout fraud irregularities result results winner winners".split()
)
"""With "in" behind: how a vote went that is over."""

ENDED = frozenset("ended finished concluded stopped ceased closed returned".split())
"""In front of a clock time earlier than the one before, these put it on the next day: "began at 11 p.m. and ended at 4 a.m."."""

JOINED_ON = frozenset("and then until till".split())
LOOKING_BACK = frozenset("after before since earlier from had between or".split())
"""Between two clock times the former tell that the second comes after the first, the latter that it may not."""

RUNNING = frozenset("runs run lasts continues".split())
"""In front of "from Saturday to Monday" these tell of what is on."""

SHIFTED = frozenset("postponed moved delayed rescheduled shifted pushed deferred brought".split())
"""Before "from Monday to Friday" these make two dates of it, an old and a new one, and no range."""

PUT_BACK = frozenset("pushed put moved set shifted".split())
"""Before "back to" and a day: it was put off."""

SEEN = frozenset("see get keep".split())
"""Behind one of the next, what these have as their object is still to be: "hope to see the bridge opened"."""
INTERROGATIVES = frozenset("what how why where when whose of".split())
BEFORE_SEEN = frozenset("to will would could can might may shall ll".split())

MODALS = frozenset("may might could must should would can't couldn't".split())
"""Before "have" and a participle these look back."""

AMID_A_GROUP = frozenset("not never well very also already still even just then yet soon long since".split())
"""Between a modal and its "have": "may very well have left"."""

CLAUSE_BREAKS = frozenset(
    """; : " “ ” '' `` ( ) but where while although though whereas which who whom whose because unless if when that and""".split()
)
"""Where the search for the verb of an expression stops, once it has left the expression's own clause."""

SOFT_BREAKS = frozenset("and that ( )".split())
"""Of these the ones that the verb of an expression may stand behind all the same."""

DUE_BY = frozenset("by until till before".split())
"""Right before a date with no verb at all these set a term: "payment by Friday, please"."""

PASSING = frozenset("since until till".split())
"""Right before a date these only bound what is told: the story does not move there."""

CONTRACTED = {"won": "will", "shan": "shall", "can": "can"}
"""Forms before "'t" that are not simply the verb and an "n"."""

OVERTAKING = frozenset("had was were originally initially previously first".split())
"""In front of a planned act: the plan may be past by now."""

SET_DOWN = frozenset("to due set scheduled planning hoping aiming preparing".split())
"""Behind a form of "be" these look ahead."""

STILL = frozenset("still now also already then originally initially".split())
"""Between a form of "be" and one of these: "were still aiming to finish in August"."""

HAVE = frozenset("had have has".split())

WAS = frozenset("were was".split())

BE = frozenset("is are".split())

IS = BE | {"'s"}

INDEFINITE = frozenset("a an any no".split())
"""Determiners that do not show which one is meant."""

CLITICS = frozenset("'s 're 'm re m".split())
"""Behind a pronoun these are forms of "be"."""

PLACING = frozenset("on in at".split())
"""With "is" in front: "the hearing is on Monday" lies ahead."""

EARLIEST = frozenset("earliest soonest".split())

SAME_DAY = frozenset("it today this that there here".split())
"""In front of "is" and a day these name the day of whoever speaks: "it is Monday"."""

AHEAD = frozenset("ahead advance".split())

CONDITIONS = frozenset("if unless whoever whichever".split())

WHETHER = frozenset("know knows knew known ask asks asked sure see wonder wonders wondered clear unclear as".split())
"""In front of "if" these show that nothing depends on it: "does not know if they met", "as if to"."""

UNDER_A_MODAL = frozenset("be have get remain stay".split())
"""Between a modal and the participle that it governs."""

OBJECTS = frozenset("him her it them us me you himself herself itself themselves everyone".split())
RAGING = frozenset("burns billows drifts rages gushes spews engulfs smolders smoulders blazes hovers".split())
"""What fires and waters do in a picture; nobody sets it for a day."""

VERBS = FUTURE | PAST | TIMETABLED | COMMITTED | UNTIL | BE | RAGING
CUES = frozenset(
    {
        *CONDITIONS,
        *HEADING,
        *LOOKING_AHEAD,
        FACES,
        REPORTS_ON,
        "that",
        *(CLAUSE_BREAKS - SOFT_BREAKS),
        *VERBS,
        *(f"{verb}n" for verb in VERBS),
        *CONTRACTED,
        "'",
    }
)
"""All words, besides those in -ed, that a search for the verb of an expression heeds; with "didn" of "didn't"."""

RELATIVES = frozenset("which when who whose".split())

MEASURED_BACK = frozenset("time first last".split())
"""Before "in": "for the first time in years" measures back, not ahead."""

RUNS_ON = frozenset("on onward onwards to until through forward".split())
"""Behind "from last year" these start something there, and compare nothing."""

READYING = frozenset("preparations arrangements hopes hope bids bid security schedule agenda tickets".split())
"""Before "for" and an event: it is still to come, whatever no verb tells."""

NAMES_A_START = frozenset({"beginning", "starting"})
"""Before "on" these name the start itself."""

BEFORE_MAY = frozenset(
    "in and or since of last next until till to from by early late mid - through this during before after".split()
)
"""In front of "may" these show the month, which is no modal."""

TELLING_NOW = frozenset("is are has have will says say".split())
"""Forms of the present: every other sentence of news holds one, and hardly any of a history."""

EVENT_FOLLOWS = frozenset("of when that he she they it we i you his her their its the a an".split())
"""After "the time" these start the event that it is the time of."""

LIVES = frozenset("born founded built established aged".split())
"""Shortly before a date these tell when somebody or something began: the story does not move there."""

BIRTHS = frozenset("birth birthday".split())
"""Right before a date these tell how old somebody is: the story does not move there."""

LISTING = frozenset("or and".split())
"""Between two weekdays these make them a list, which one verb governs."""

SAID = frozenset(
    """said told wrote tweeted posted added announced warned declared vowed stated insisted replied explained argued noted
    says tells writes saying issued speaking statement denied claimed""".split()
)
"""Verbs of the day on which words in quotation marks were spoken."""

TOLD_ON = frozenset("said reported warned acknowledged".split())
"""Right before a day of the week these were said on that day, which is over."""

WITH_DAY_OF_TELLING = frozenset("on early late earlier here in a statement".split())
"""Between those and the day."""

QUOTES = frozenset("\" ” “ '' `` ' `".split())

CLAUSE_ENDS = CLAUSE_BREAKS | {","}
"""Between two dates these put them into different clauses."""

BEFORE_A_YEAR = frozenset("a an the his her its their our this that these those 's".split())
"""Before a year and a noun: the year only says which."""

MEANT = frozenset("meant designed intended aimed built supposed".split())
"""Behind a noun and before "to" these tell of a purpose, which may lie ahead."""

PURPOSES = frozenset(
    "aim focus goal idea intention job mission objective point priority purpose role strategy task".split()
)
"""With a determiner in front and "was to" behind these tell what something was for, and no plan."""
