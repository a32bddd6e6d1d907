"""English cues of attribution: who says so."""

SPEECH_VERBS = (
    "say tell state declare announce add note write report comment explain insist reiterate repeat stress emphasize "
    "underline underscore acknowledge admit concede confirm maintain argue assert remark observe recall reveal disclose "
    "testify signal indicate suggest hint inform notify brief proclaim clarify point_out express quote describe mention "
    "conclude caution assure respond reply joke "
    "tweet post recount vow pledge promise swear complain boast echo lament rule"
)
"""Speech acts; a complement of theirs is said, and by itself not hedged."""

SAYING_VERBS = "say tell insist argue contend joke quip"
"""What follows them is said, whatever it looks like: they take no thing for an object."""

OBJECT_TAKING_VERBS = "note acknowledge admit confirm explain stress emphasize underline underscore recount recall lament report reveal disclose"
"""A thing, too, is told by them: "confirmed the raid"."""

PUBLISHED_FIGURES = "results figures earnings accounts"
"""To put these out tells nothing yet: "reports its results on Monday"."""

ELECTING_BODIES = "senate congress parliament senators lawmakers assembly committee panel council legislature"
"""Bodies that confirm whom somebody else has named for an office."""

INQUIRING = (
    "report reports study studies inquiry enquiry survey surveys poll polls review audit investigation probe panel "
    "commission committee tribunal assessment analysis analyses census research investigators researchers inspectors "
    "auditors scientists data figures statistics documents records filings"
)
"""What these find or show is told by them: "the report found that"."""

MEDIA = (
    "statement report release interview speech letter message post tweet email e-mail sheet memo video address briefing "
    "testimony article column op-ed note filing study survey blog editorial essay broadcast podcast announcement remarks "
    "comments text telegram thread dispatch bulletin communique newsletter affidavit"
)
"""In these somebody says it: "said in a May report"."""

GIVING_VERBS = (
    "post publish release issue send give write make deliver air broadcast upload share record sign circulate file"
)
"""What is done with those: "in a statement issued on Friday"."""

GIVEN = "released issued published supplied provided compiled collected gathered kept prepared given posted circulated"
"""Behind what is cited and before "by" whose word it is: "according to figures released by the ministry"."""

UTTERING_VERBS = "speak talk write testify reply respond address comment appear tweet"
"""As gerunds beside a verb of speech they tell of the same act: "speaking on Friday"."""

RAISING_VERBS = "go appear seem continue begin start"
"""Before an infinitive of speech: "went on to say"."""

QUOTING_VERBS = (
    "continue ask shout yell cry exclaim whisper mutter answer retort counter begin laugh sigh warn advise recount go put "
    "wonder elaborate opine muse scoff interject agree bemoan sing chant"
)
"""Around a quotation they are verbs of speech, too."""

PARTICLE_VERBS = {"point": ("out",), "spell": ("out",), "go": ("on",), "put": ("it",)}
"""With these words behind them they are verbs of speech."""

HEDGING_VERBS = "claim allege contend purport accuse suspect assume suppose"
"""Their complement, if past, is alleged."""

BOASTING_VERBS = "boast brag"
"""Speech acts whose complement, if past, is alleged, too."""

FORECAST_VERBS = (
    "warn fear predict forecast expect anticipate estimate caution worry project foresee envisage envision speculate dread doubt "
    "believe think hope reckon sense feel"
)
"""Their complement, if it lies ahead, is a forecast."""

OPINION_VERBS = "believe think suspect assume reckon sense feel doubt"
"""Their complement, if it lies behind, is alleged."""

DENIAL_VERBS = "deny reject dismiss refute rebut rebuff disavow dispute"
"""Their complement is denied; the act of denying took place."""

FEARING_VERBS = "warn fear dread worry caution predict forecast"
"""Of those, the ones under which a plan of others is a forecast, too."""

THREAT_VERBS = "threaten"

PROMISE_VERBS = "vow pledge promise swear"

DEMAND_VERBS = "urge demand request call_on beg implore press recommend"

REPORTING_NOUNS = (
    "fears fear concerns concern warnings warning claims claim allegations allegation reports report belief statement "
    "announcement suggestion prediction expectation accusation accusations assertion assertions hope hopes opinion "
    "assessment suspicion suspicions threat threats evidence sense intelligence confidence"
)
"""Before "that": the subject of the clause holds or passes on what follows."""

FORECAST_NOUNS = (
    "fears fear concerns concern warnings warning prediction predictions expectation expectations hope hopes threat risk "
    "danger possibility prospect likelihood chance confidence sense forecast forecasts worry worries suspicion intelligence"
)

HEDGING_NOUNS = "claims claim allegations allegation accusation accusations suspicion suspicions rumors rumours"

TELLING_NOUNS = (
    "report reports rumor rumors rumour rumours claim claims allegation allegations story stories accusation accusations "
    "suggestion suggestions speculation assertion assertions insinuation insinuations gossip myth charge charges video "
    "videos post posts tweet tweets news statement statements announcement announcements account accounts complaint complaints idea notion theory"
)
"""What they tell, behind "that" or "of", may be taken back."""

FEARED_NOUNS = "fears fear warnings warning concerns worries predictions prediction forecasts hopes hope suspicions"
"""What they tell of may prove unfounded."""

DISMISSING = (
    ("brush", "aside"),
    ("throw", "out"),
    ("strike", "down"),
    ("brush", "off"),
    ("wave", "aside"),
    ("wave", "away"),
    ("shrug", "off"),
    ("laugh", "off"),
    ("scoff", "at"),
)
"""Verbs with their particles: with a report for their object they deny it."""

RETRACTING_VERBS = "withdraw retract recant disown"
"""With a claim for their object: what it tells is taken back."""

DOUBTFUL_NOUNS = (
    "rumor rumors rumour rumours claim claims allegation allegations accusation accusations speculation insinuation "
    "insinuations gossip myth charge charges report story stories reports account accounts complaint complaints"
)
"""What they tell is alleged at best."""

FALSE = (
    "false untrue wrong baseless groundless unfounded fabricated fake hoax lie lies fiction nonsense invented mistaken "
    "debunked disproved disproven absurd ludicrous preposterous laughable incorrect bogus fabrication refuted discredited misleading"
)
"""Behind "be", "prove" or "call": what was told was not so."""

ACCUSERS = (
    "lawyer attorney prosecutor opposition plaintiff accuser critic activist whistle-blower whistleblower counsel "
    "litigant victim rival dissident"
)
"""What they say of another's guilt is alleged."""

ACCORDING = "according_to per citing as_reported_by as_quoted_by in_the_words_of in_the_view_of in_the_opinion_of"

MEASURES = (
    "timetable timetables schedule schedules calendar size age need needs taste merit rank ability seniority height"
)
"""According to these something goes, and nobody tells it."""

OUTLETS = (
    "newspaper paper magazine weekly daily agency broadcaster outlet channel station report tabloid publication network"
)
"""Behind "the": the outlet named last."""

FIRST_OF = "Republic Bank Citizens Horizon Solar Quantum Energy National Majestic Bancorp Financial"
"""Behind "First" these make the name of a company."""

NAMED_FOR = (
    "people women children men workers farmers teachers nurses doctors physicians journalists writers lawyers veterans "
    "mothers soldiers employees consumers employers peasants miners fishermen sailors students"
)
"""With an apostrophe these are parts of names of bodies: "the People's Republic", "the Workers' Party"."""

TITLES = (
    "president vice-president chairman chairwoman chair director secretary minister premier chancellor "
    "pope governor mayor ambassador envoy general colonel major captain lieutenant admiral commander chief head leader "
    "senator sen congressman congresswoman representative rep spokesman spokeswoman spokesperson spokespeople official "
    "officer adviser advisor attorney lawyer judge justice prosecutor professor analyst dr mr mrs ms gen col lt maj capt "
    "gov speaker deputy lawmaker legislator economist activist journalist correspondent reporter counterpart dictator "
    "strongman emir sultan sheikh shah ayatollah patriarch archbishop bishop reverend rev inspector sergeant marshal "
    "commissioner coordinator administrator representative father mother brother sister wife husband son daughter "
    "candidate nominee founder author historian scientist expert "
)

OFFICES = (
    "executive of_state of_defense of_defence of_energy of_homeland_security of_the_treasury of_commerce of_the_interior of_interior of_labor "
    "of_foreign_affairs of_finance of_justice of_health of_war of_staff of_the_exchequer of_agriculture of_transportation"
)
"""Behind "Secretary" and "Minister" they belong to the title."""

SERVANTS = "aide aides assistant advisers advisors spokesmen lawyers ally allies friend widow counsel confidant critic"
"""With some titles, those who belong to somebody: "an aide to President"."""

SPEAKING = "speak talk address write tweet testify answer respond comment"
"""Verbs whose form in -ing leads in what is said: "Speaking on Monday, the mayor said"."""

FIRST_PERSON = "i we us my our me"

CLAIMED = (
    "responsibility credit lives victims role roles control power command office duties duty post debt debts liabilities "
    "charge presidency leadership chairmanship title throne costs"
)
"""Who claims or assumes these tells nothing of anything else."""

NEVER_IMPLICIT = (
    "reject dismiss refute rebut rebuff disavow accuse urge describe express quote mention request demand brief notify inform "
    "threaten suspect press implore beg recommend reiterate underline underscore stress discuss remember recall"
)
"""Their complement needs a "that": behind them a noun group is an object."""

BARE_SPEECH_VERBS = (
    "say tell announce report testify comment respond reply tweet note insist confirm caution quote recall post add"
)
"""Speech acts that need no complement: "as the mayor announced on Monday"."""

BODIES = (
    "air airways airlines corporation corp inc co company ltd plc llc motors electric dynamics mills assembly staff office council ministry "
    "service services agency administration group bank association society union committee court foundation institute"
)
"""Last words of the names of bodies: in "General Motors" the first word is no rank."""

SOURCE_NOUNS = (
    "inquiry enquiry investigation probe audit research analysis census statistics "
    "police government ministry army military militia navy force administration office department embassy parliament congress "
    "senate court council committee commission cabinet opposition authority authorities agency service union company "
    "firm bank group organization organisation party team board panel coalition alliance delegation campaign press "
    "media television tv radio newspaper paper magazine daily weekly broadcaster station network outlet channel website report statement "
    "document letter communique memo study survey poll review assessment data record records figure figures image images "
    "footage video law decree treaty agreement declaration resolution announcement testimony filing source witness "
    "article story book film column tweet email advertisement ad transcript speech dossier cable bulletin file clip "
    "resident staff crew intelligence kremlin palace city state region province country side people men women student "
    "nurse aide ally neighbor relative survivor victim refugee family friend man woman boy girl child children citizen "
    "soldier pilot captive detainee guard militant clergy publican bishop pope king queen prince princess guest nation "
    "airline carrier insurer maker producer retailer startup hospital university school church institute think-tank "
    "foundation charity watchdog regulator investigator prosecutor inspector monitor observer minister member critic "
    "supporter rebel insurgent separatist protester leadership brigade battalion regiment division headquarters command "
    "conservative liberal moderate progressive fund trust publication blog site webpage complaint lawsuit suit indictment "
    "petition affidavit brief briefing manifesto constitution charter encyclopedia dictionary brass clan tribe prosecution "
    "tribunal judge jury executive director manager investor trader dealer owner employee worker doctor physician "
    "physicist engineer scientist public majority half others many most some several few one two three both"
)
"""Nouns of those, and of that, which can tell something."""

PERSONS = (
    "sheriff coach surgeon imam diplomat cleric priest warlord councilman alderman plaintiff suspect uncle aunt bishop pope king "
    "queen prince princess man woman nurse aide neighbor soldier pilot mother father wife husband son daughter brother sister"
)
"""Nouns of one person."""

HUMAN_ENDINGS = "ers ors ists ants ians eers iers crats men women people folk"

NOT_HUMAN = (
    "numbers orders matters letters members-only plants weapons centers centres borders factors sectors floors doors powers "
    "computers towers rivers waters winters summers quarters errors colors colours answers offers layers covers dinners "
    "fingers shoulders weathers chapters characters corners counters disasters dangers errors fibers filters fires folders "
    "grants helicopters hours labors markers meters metres mirrors monitors motors mothers-in-law others parameters posters "
    "printers procedures pressures propellers radiators reactors registers rotors rumors rumours servers shelters sensors "
    "showers slaughters stickers terrors timers tremors tumors vectors warrants wonders gears years tears wars cars stars tractors"
    " manslaughters laughters"
)
"""No people, though their plural ends like people's."""

MADE_PUBLIC = (
    "publish release issue report conduct carry commission post leak circulate air broadcast obtain record send"
)
"""Participles of a report, poll or film: what it tells is told when it comes out."""
