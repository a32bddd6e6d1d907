"""Closed classes of English words that the rules of clauses need."""

DETERMINERS = "the a an this these those his her its their our my your some any no each every several many more most another both all"

PREPOSITIONS = (
    "of in on at by for from with without into onto over under between among against about around across through "
    "throughout toward towards near inside outside within beyond above below behind beside upon per via despite "
    "amid during including than off along like unlike besides regarding concerning to"
)

SUBJECT_PRONOUNS = "i he she it they we you there"

PLURAL_SUBJECTS = ("i", "they", "we", "you", "who")

MANY = "some many others most staff crew police people men women critics"
"""Subjects of verbs in the plural, beside those in -s."""

RELATIVES = "who whom whose which where whereby what why how"

SUBORDINATORS = "when while whereas because although though if unless whether lest"

TIME_SUBORDINATORS = "after before since until till once as"

COORDINATORS = "and but or nor so yet"

MODAL_NOUNS = "will might can must"
"""Modals that are nouns behind an article or an owner: "broke their will", "the might of the army"."""

BEFORE_MODAL_NOUNS = "the a an his its their our my your"

FUTURE_MODALS = ("will", "would", "shall", "'ll", "'d", "wo")

IS_CLITIC_HOSTS = ("it", "he", "she", "that", "there", "what", "who", "here", "where")

ADJECTIVES = (
    "new old first last second third next recent previous former latest other own same such large small big major minor "
    "few many several top senior high low local national international foreign military political economic public "
    "possible likely alleged severe heavy strong similar particular popular nuclear familiar"
)

EMPTY_IT = "seem appear emerge turn happen rain snow take follow transpire make matter help look mean come remain feel"
"""Verbs that an "it" may have for a subject that stands for nothing: "it took years", "it makes sense"."""

PRONOUNS = "he she it they we i you who this that these those there"

OF_EVENTS = (
    "begin start end last continue culminate occur happen erupt resume ensue follow intensify escalate subside claim kill "
    "displace cost peak coincide involve spew pour gush leak burn rage"
)
"""Verbs of events rather than of the places where they are."""

FRONTED = "particular example instance fact least point time turn part addition general course overall instead"
"""Ends of phrases that stand in front of a clause: "in particular", "at this time"."""

REFLEXIVES = "itself himself herself themselves ourselves myself yourself yourselves"

NAME_PARTICLES = "de del der von van bin al el la le ibn ben da dos di of and &"
"""Small words inside names."""

LEADING = "according however meantime elsewhere nonetheless nevertheless meanwhile also earlier later but and so yet then still even thus therefore moreover furthermore additionally similarly consequently likewise instead now"
"""Words in front of a subject that are no part of it."""

BEFORE_COLON = "say announce reveal claim allege report warn predict argue confirm insist"
"""Verbs of speech behind which what is said may stand after a colon."""

VALUING = "estimate put value price assess reckon peg fix set"
"""Verbs that say by "at" how much something is: "put the loss at $4 million"."""
PARTICLES = ("off", "out", "up", "down", "away", "back")
"""Behind a past form and before an article they belong to a verb with an object: "called off a march"."""

BEFORE_NAMES = "the vice deputy assistant under acting former prime first press national security foreign defense defence state staff house"
"""Words of titles in front of a name, beside the titles themselves."""

LOCATIVES = "in at near from to into outside inside across around throughout over through toward towards"

MEDIA_NAMES = (
    "spiegel times post journal news tribune guardian reuters xinhua tass interfax bbc cnn herald monde bild zeitung figaro "
    "telegraph economist observer gazette chronicle ria ap afp dpa bloomberg politico axios"
)
"""Words that show a source to be a news outlet."""

NEWS_NOUNS = "announcement news decision move information report"
"""With a passive verb of speech they point to the sentence before."""

CHATTER = (
    r"(?:(?:i|we)(?:['’]d| would| just)* (?:want(?:ed)?|like) to (?:just |also |first |begin by |start by )*thank(?:ing)?\b|"
    r"(?:i |we |let me |my |our |many |first,? )?thank(?:s(?! to\b)| you)\b|(?:my|our) thanks\b|"
    r"good (?:morning|afternoon|evening|night)\b|have a (?:\w+ )?(?:good|great|nice|wonderful|safe|happy|lovely)\b|"
    r"(?:hello|hi|welcome|bye|goodbye|congratulations|cheers|enjoy)\b|god bless\b|see you\b|talk to you\b|"
    r"happy (?:birthday|holidays|thanksgiving|easter|hanukkah|new year|valentine|anniversary|st(?=\.)|\w+day)\b|"
    r"merry christmas\b|(?:i['’]m |we['’]re |i am |we are )?(?:incredibly |very |so )?sorry (?:for|about|i['’]m|to|this|it|that)\b|"
    r"(?:(?:as a reminder,? )?(?:and )?(?:the contents? of )?(?:this|the|today['’]s|our) (?:call|briefing|gaggle|discussion|conversation)(?: today)? "
    r"(?:is|are|was|will be) (?:all |\w+ing )?(?:embargoed|on background|attribut\w+|on the record|off the record)|our speakers?\b[^.]* (?:is|are)\b)|"
    r"(?:(?:it['’]s|it is|i['’]m|i am|we['’]re|we are|what a) )?(?:so |really |very |just |an? )*"
    r"(?:glad|great|good|nice|pleased|delighted|honored|thrilled|pleasure|honor|privilege) to (?:be|see|have (?:you|the)|join|welcome|meet|stand)\b|"
    r"(?:i|we)(?:['’]ll| will|['’]d be happy to| can| am happy to) (?:(?:take|answer) (?:your |a few |some |any )?questions|have (?:more|details|an update|something)|get to you|circle back|follow up|"
    r"check)\b|"
    r"(?:just |i have |i['’]ve got |two |one |three |a couple(?: of)? |a few )+(?:quick |brief |other |more |very )*"
    r"(?:ones?|things?|items?|notes?|questions?|announcements?|updates?)\b|"
    r"that['’]s (?:all|it)\b|let['’]s (?:go|get|do|see|start|begin|turn)\b|go ahead\b|with that\b)"
)
"""How a sentence begins that greets, thanks or tells what comes next: it tells no event."""

ASKING = (
    r"\b(?:wonder(?:ing)?|curious|clarify|follow[ -]up|whether|(?:my|a|one|another|quick|the) questions?|to ask|i ask|if i (?:could|can|may)|"
    r"(?:can|could|would|will|do|did|are) you|any (?:update|comment|reaction|response))\b"
)
"""In a question put over several sentences: the sentence asks and tells nothing."""

FILLERS = (
    "you_know i_mean as_you_know as_you_all_know as_i_said like_i_said as_i_noted as_we_speak of_course by_the_way "
    "in_fact look well so okay ok listen folks yes yeah again now right sure frankly obviously all_told sir "
    "let_me_be_clear to_be_clear i_think i_believe i_guess i_suppose i_should_say i_would_say i_might_add let_'s_see let's_see "
    "if_you_will on_a_different_topic on_another_topic for_example for_instance in_other_words as_a_reminder first_of_all "
    "on_a_separate_topic just_quickly very_quickly first second third finally lastly hence secondly thirdly"
)
"""What a speaker puts between commas, or before a first comma, and tells nothing by."""

REMINDED = "you we i everyone"
REMINDED_BY = "all both just may have 've might"
REMINDERS = "know knows noted mentioned saw see seen heard referenced remember discussed"
"""As in "as you all know", "as we've noted": asides, too, between marks."""

ASIDES = (
    "you_know i_mean i_think i_believe i_guess i_suppose i_should_say i_would_say i_might_add i_would_note i_would_expect "
    "if_you_will let_'s_see"
)
"""Words of talk that between commas or dashes tell nothing; they are left out before a sentence is read."""

LEAD_INS = (
    r"(?:(?:that|this) (?:is|'s|was) (?:also |exactly |precisely |partly |really |part of |one of the reasons )?why "
    r"|(?:the|one) (?:fact|reality|truth|point|bottom line|good news|bad news)(?: of the matter| here)? is (?:that )?"
    r"|(?:(?:what )?i (?:(?:would|will|can|could|should|must|have to|want to|wanted to|'d|'ll)(?: like to| also| just| only"
    r"| again| first| simply| really| certainly| happy to)* |am happy to |'m happy to )"
    r"(?:note|say|add|reiterate|repeat|stress|emphasize|underscore|mention|confirm|highlight|point out|make clear"
    r"|be clear|remind (?:you|everybody|everyone)|tell you|assure you|promise you|point(?: you)? to the fact)(?: all| again| too"
    r"| first| here| is)* "
    r"|let me (?:just |also |first |again )*(?:say|note|add|tell you|remind you|be clear|reiterate) )"
    r"(?:, )?(?:that |: )|i (?:also )?know that "
    r"|what (?:i|we|you)(?: all| also| just)* (?:know|saw|found|learned|did|said|announced"
    r"|(?:have|'ve)(?: been)? (?:seen|seeing|found|learned|done|doing|said)|(?:are|'re|were) (?:seeing|doing))"
    r"(?: here| there| in the (?:[a-z]+ )?[a-z]+)? (?:is|was) that )(?:, )?(?!['?.]|is |was )"
)
"""What a speaker leads in with and tells nothing by; what follows is told all the same."""

LED_IN_BY = "why what point line news reality truth clear note say add reiterate repeat stress emphasize underscore mention confirm highlight remind tell assure promise fact know"
"""One of these stands in every one of them."""

ANSWERS = "no yes yeah okay ok right sure well so and but"
"""Before a comma at the beginning of a sentence: an answer, no part of what is told."""

ASKING_FOR_MORE = "that not as if only very more so such which between both either n't 's just about approximately nearly almost even connection accordance"
"""Words that are no preposition, article or verb, and end no line either."""

NOISES = "applause laughter inaudible crosstalk cheers boos laughs sic ph"
"""What stands in brackets in a transcript, and nobody said."""

STATIVE_VERBS = (
    "be have know want think believe feel stand look seem need mean like love hope understand remain matter belong "
    "exist appear depend involve include consist contain concern deserve own cost get do go see talk touch"
)
"""With a vague time alone they report no event: "things stand well now", "we have talked about it in the past"."""

MANDATES = (
    "demand propose request recommend require order urge insist suggest stipulate proposal suggestion recommendation "
    "requirement condition ultimatum insistence prefer"
)
"""Before "that" and a bare verb: it should be done."""

TAKING_GERUNDS = "begin start stop continue keep finish resume avoid consider suggest halt"
"""Behind these and a form in -ing, one in -ed describes the object: "began releasing captured soldiers"."""

NO_OBJECT = (
    "go come arrive happen occur die fall rise soar begin end start depend belong rely appear live stay sit "
    "talk speak refer participate think be agree originate emerge erupt collapse remain escape "
    "flow vanish disappear travel swarm flock surge plunge tumble struggle"
)
"""Verbs without an object, or with one behind a preposition: no relative pronoun before them is theirs."""

LIKE_NOUNS = "run hit cost cut bid bet cast spread split burst read"
"""Participles that are spelled as nouns are: "the yearly run", "a 20 percent cut"."""

AT_FIRST = "first originally initially previously formerly"
"""Before "set for" and the like: that was the plan once."""

NAMING = "call name dub consider elect appoint deem make give grant award rename"
"""Participles of these take what something is called: "the ship, called the Dali, left"."""

STANDING_PARTICIPLES = (
    "call name know entitle title dub date base locate relate situate aim concern own compare involve mean"
)
"""Participles of these tell what something is, and nothing that was done: "a man known as Roe"."""

TWO_OBJECTS = (
    f"{NAMING} send show tell teach offer pay lend sell owe ask charge cost fine deny age believe find keep leave"
)
"""Participles of these may have a noun behind them: "men paid ten dollars a day", "a woman left a widow"."""

NOUNS_LIKE_ADJECTIVES = (
    "president agent parent student resident opponent client patient government department parliament correspondent regent "
    "general hospital capital official rival criminal professional individual cardinal admiral marshal tribunal journal "
    "detective executive native relative public clinic critic cleric republic"
)
"""Nouns that end as adjectives do."""

SPARE_ADVERBS = (
    "jointly strongly obviously certainly clearly really very actually quickly closely personally publicly directly formally "
    "simply absolutely truly deeply continually repeatedly briefly specifically frankly importantly "
    "successfully gradually sharply swiftly warmly sincerely firmly tremendously incredibly extremely unequivocally "
    "ultimately literally definitely also"
)
"""A line tells the same event without them; those that hedge, limit or deny are not among them."""

KEPT_PREPOSITIONS = (
    "of without against than per except like unlike off out besides along to despite given up down between"
)
"""A phrase that begins with one of these does not go by itself from a line: it limits what is told, or belongs to its verb."""

NEEDY = (
    "confident access able ready equal relevant related limits due likely unlikely willing set close responsible available subject lack need right end part "
    "member members series number amount use threat risk possibility chance ability opportunity effort efforts plan plans decision right "
    "failure attempt attempts way ways support focus focused based committed interested involved engaged concerned such "
    "commitment increase rise drop fall cut decrease decline change impact effect attack attacks ban limit war assault "
    "response reaction answer question questions agreement talks conversation conversations discussion discussions meeting "
    "call interest control power scheduled listed located confidence faith progress work strike strikes raid sanctions charges contact "
    "obsession endorsement hostility hostile desire free bound"
)
"""Words that say little without the preposition behind them."""

STATES = (
    "granted risk stake odds account hold trial jeopardy danger doubt justice custody exile power office "
    "question contempt"
)
"""Right behind a preposition they tell how something is, and no phrase goes: "took it / for granted", "is / at risk"."""

DAYWORDS = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december jan feb mar apr aug sept sep oct nov dec today yesterday tomorrow tonight last this next earlier late early"
)
"""How a day that stands without a preposition begins: "met Monday", not "spent two days"."""

CONTROLLING = (
    "order ask urge tell want allow force get help invite expect require call push press encourage enable permit persuade "
    "instruct direct request beg advise warn teach lead cause authorize compel need use take due continue work hope like prepare"
)
"""The infinitive behind these is what is ordered or wanted, and no purpose that a line can do without."""

NEWS_TO_HAVE = (
    "update updates readout readouts anything nothing comment comments information detail details timeline specifics preview "
    "announcement announcements assessment prediction predictions news new more further reaction confirmation additional"
)
"""What one who speaks does not have, which dates nothing: "I don't have an update today"."""

RAISING = "do raise discuss announce address speak convey reference brief report update reflect cover"
"""With nothing but a "this" or "that" they tell what was talked of before, and no event: "I did that", "it was raised"."""

SPOKEN_TEXTS = "Remarks Statement Address Speech Testimony Message Letter"
"""What a text is whose title names the one whose word all of it is."""

OF_TALK = (
    "say tell talk know think see look ask mention note point walk preview expect guess hear imagine remember reiterate repeat "
    "refer confirm share predict outline highlight explain add answer educate touch describe speculate switch wonder check "
    "hope understand recall circle"
)
"""What "I" and "you" do in a conversation, and no event beside it."""

YET_TO_SAY = "preview predict speculate say add share announce report read"
"""What "we" have or have not got more to do about, as in "we do not have anything to preview"."""

BEFORE_PLURALS = (
    "additional fresh 's to two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred "
    "thousand dozen false fake bogus hoax baseless groundless unfounded debunked discredited disproved disproven refuted "
    "erroneous unconfirmed unverified unsubstantiated uncorroborated conflicting contradictory persistent"
)
"""Behind these a form in -s is a plural and no verb: "two assaults", "unfounded claims that"."""

MEANING_TO = "plans hopes vows wants intends expects"
"""Verbs, by "to" behind them, of what the subject of a sentence means to do: "..., and plans to leave"."""

PICTURES = "photograph photo picture image photos photographs pictures images illustration"
"""Before a colon: whom a picture is by."""

PICTURE_AGENCIES = (
    "ap afp reuters getty images epa pa rex features corbis alamy upi tass xinhua bloomberg shutterstock wireimage "
    "filmmagic allstar news pool"
)
"""Behind a slash, or one behind another, these end that."""

WITH_OF = (
    "consist dispose approve disapprove think hear speak tell know dream complain die warn boast talk smell taste reek "
    "partake admit despair conceive learn sing write come"
)
"""Verbs that "of" may stand right behind; before it, other forms in -s are plurals: "the root causes / of the spill"."""

PARALLELS = "parallel parallels comparison comparisons similarity similarities contrast contrasts"
"""Before the date, behind a preposition, of what something is compared with."""
