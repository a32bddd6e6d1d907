"""English nouns that name events."""

EVENT_NOUNS = (
    "attack attacks strike strikes airstrike airstrikes raid raids bombing bombings blast blasts explosion explosions "
    "shelling bombardment invasion annexation occupation offensive offensives counter-offensive counteroffensive assault "
    "assaults ambush battle battles fighting clash clashes skirmish skirmishes war wars conflict incident incidents "
    "massacre massacres killing killings murder murders shooting shootings assassination execution executions siege "
    "hijacking kidnapping kidnappings abduction abductions coup uprising revolution revolt rebellion riot riots protest "
    "protests demonstration demonstrations rally rallies march marches strike unrest crackdown arrest arrests detention "
    "trial trials hearing hearings verdict ruling rulings sentencing conviction election elections vote votes referendum "
    "referendums ballot poll runoff inauguration meeting meetings summit summits talks call calls phone_call conversation "
    "conversations conference conferences briefing briefings session sessions visit visits trip trips tour tours "
    "negotiation negotiations consultations deal ceasefire cease-fire truce agreement agreements accord pact treaty "
    "signing declaration announcement announcements statement statements speech speeches address remarks interview "
    "testimony decision decisions order deadline release evacuation evacuations withdrawal withdrawals deployment "
    "deployments exercise exercises drill drills maneuvers manoeuvres launch launches test tests crash crashes accident "
    "accidents disaster disasters earthquake earthquakes quake quakes avalanche avalanches landslide landslides mudslide "
    "mudslides stampede shipwreck cyclone cyclones typhoon tornado tornadoes wildfire wildfires flood floods fire fires spill hurricane storm storms tsunami "
    "eruption outbreak outbreaks tragedy tragedies pandemic epidemic death deaths funeral burial resignation ouster overthrow dismissal "
    "appointment impeachment shutdown closure opening collapse default crisis anniversary parade ceremony celebration "
    "celebrations concert concerts founding festival game games match report reports expulsion expulsions sanctions embargo ban blockade rescue "
    "recapture capture liberation surrender mobilization mobilisation escalation incursion incursions intervention "
    "operation operations mission escape flight departure arrival return establishment creation formation independence "
    "merger takeover purchase sale recession crackdown boycott walkout lockdown curfew violence genocide famine drought "
    "attempt plot recognition admission accession adoption passage transfer delivery shipment sighting derailment "
    "collision sinking breach leak hack cyberattack cyberattacks bloodshed series wave round vote counterattack "
    "stabbing beating poisoning downing shootdown debate debates exchange swap handover landing takeoff strikes letter"
)

EVENT_SUFFIXES = "tion sion ment ings"
"""Of nouns behind a date."""

NOT_EVENTS = (
    "constitution resolution version edition generation population question section position condition convention "
    "government department document documents amendment agreement equipment monument apartment parliament instrument "
    "organization institution station nation administration corporation commission association delegation election-law "
    "buildings things earnings savings findings"
)

TIME_NAMES = "fiscal financial academic calendar tax model class vintage grade"
"""Before a year: the year is in a name."""

STATUTES = "act acts law laws code statute ordinance bill amendments"
"""With capitals in front of "of" and a year, which is then a part of the name: "the Clean Rivers Act of 1990"."""

DOCUMENTS = (
    "act acts law laws code statute ordinance bill order orders decree report reports assessment assessments return returns "
    "letter letters census survey surveys study studies review audit budget budgets memo memorandum paper papers "
    "manifesto directive regulations regulation filing filings"
)
"""Behind a year, which then only tells which of them is meant: "his 1995 tax return"."""

MAKING = "publish release issue sign write draft adopt pass enact print file submit deliver approve commission compile"
"""What is done with those when they come to be."""

LAYING_DOWN = "dictate decree mandate stipulate provide require order impose ban allow introduce set"
"""What is done in them."""

OPINED = (
    "book books film films movie documentary novel memoir play song poem essay article speech speeches lecture debate debates "
    "discussion discussions question questions comment comments remark remarks view views opinion opinions conversation "
    "talk story stories joke jokes truth theory theories report reports inquiry commission exhibition lies "
    "speak talk write ask think know learn joke lie lecture comment sing wonder hear read"
)
"""Before "about" and a date, or "on" and a day known by its name, they have it for a topic."""

CALLED_BY = "movement movements generation class spirit youth heroes martyrs revolutionaries veterans"
"""With "of" behind and a date these are called by what was then: "the youth of February 2"."""

WORKS = (
    "film films movie documentary book novel memoir biography textbook album song play poem painting musical opera series sequel "
    "bestseller thriller"
)
"""In front of a title: "the film Elm 9/11"."""

AUTHORS = "author authors co-author co-authors coauthor"
"""With "of" in front of a title."""

WRITING = "wrote co-wrote authored penned"
"""In front of a title, too."""

IN_TITLES = "of the and a an in on at for to from with : & - – —"
"""What titles have besides capitals."""

DAYS_OF_ATTACKS = "9/11 7/7 7/11 26/11"
"""Before a noun they name the attacks of a day, and date nothing else."""

ATTACKS = "attack attacks bombing bombings hijacking hijackings massacre killings terror tragedy disaster events plot"

SEASONS = "spring summer autumn fall winter"

MONTHS = "january february march april may june july august september october november december"

HABITS = "typically usually normally generally traditionally annually regularly often always"
"""With a verb in the present: a month then is that of any year."""

SUPERLATIVES = "first worst best most least only last"
"""With "since" or "in years": the date behind measures, it dates nothing. Forms in -est are taken without a list."""

NOT_SUPERLATIVES = (
    "protest arrest interest request invest forest contest harvest midwest conquest northwest southwest unrest suggest"
)

STATE_NOUNS = (
    "government governments army armies military navy air force forces troops troop police soldiers servicemen marines guard "
    "guards parliament congress senate cabinet ministry ministries minister ministers president presidents prime premier "
    "chancellor king queen prince princess sultan emir leader leaders official officials officers officer diplomat diplomats ambassador "
    "ambassadors envoy envoys negotiator negotiators authorities authority administration administrations regime court courts judge judges "
    "prosecutor prosecutors spokesman spokeswoman spokesperson state republic embassy consulate intelligence security secret service services jets planes "
    "warplanes warplane aircraft helicopter helicopters gunships tanks artillery warships warship ships vessel submarine missiles missile rockets drones drone "
    "agent agents patrol commander commanders general generals admiral lawmakers lawmaker senators senator coastguard coast "
    "legislature assembly delegation delegates officers paratroopers commandos peacekeepers battalion brigade regiment division "
    "junta leadership side chief chiefs deputy secretary foreign defense defence interior finance house"
)
"""Behind the name of a country or its people they speak and act for the state."""

OUTSIDERS = (
    "rebels rebel guerrillas guerrilla insurgents insurgent militants militant militia militias militiamen separatists separatist "
    "terrorists terrorist extremists extremist fundamentalists fundamentalist gunmen gunman fighters fighter bombers bomber "
    "hijackers kidnappers hostage-takers protesters protestors protester demonstrators demonstrator activists activist students student youths youth "
    "workers worker miners strikers teachers doctors doctor nurses lawyers lawyer journalists journalist reporters hackers hacker refugees refugee migrants immigrants "
    "asylum-seekers settlers settler villagers residents inhabitants citizens citizen civilians civilian nationals people crowd crowds mob mobs "
    "supporters supporter opponents dissidents dissident exiles prisoners prisoner inmates detainees hostages pilgrims monks clerics cleric bishops priests "
    "opposition party parties union unions group groups faction factions movement alliance coalition gang gangs cartel company companies firm firms bank "
    "banks newspaper media women men man woman children child boys girls farmers fishermen businessmen drivers truckers tourists "
    "candidates candidate elders tribesmen nationalists loyalists unionists republicans communists islamists sailors pilots "
    "population community communities minority majority families relatives victims voters suspect suspects tribe tribes scientists aid relief human rights"
)
"""Behind the name of a people they are a group of their own, which does not act for the state."""

AGENTS = (
    "police troops forces army military navy soldiers government authorities rebels insurgents guerrillas gunmen militants militiamen militia "
    "protesters protestors demonstrators crowd crowds mob activists students youths workers strikers separatists "
    "terrorists bombers attackers assailants hijackers kidnappers pirates smugglers fighters paramilitaries mercenaries commandos "
    "soldiers marines sailors officers officials lawmakers ministers prosecutors judges court parliament senate congress cabinet opposition "
    "regime junta president king queen minister premier chancellor prime_minister union unions residents villagers "
    "civilians people refugees migrants settlers prisoners inmates hostages pilgrims women men children farmers teachers "
    "doctors nurses journalists reporters hackers party coalition alliance separatist rebel gunman bomber attacker suspect suspects "
    "voters leaders negotiators diplomats envoys envoy delegation delegates mediators peacekeepers observers inspectors monitors investigators "
    "firefighters rescuers medics hospital company firm bank airline church bishops clerics monks "
    "supporters loyalists nationalists extremists islamists jihadists fundamentalists dissidents exiles opponents elders families survivors victims mayor "
    "governor spokesman"
)
"""Common nouns of those who act, and to whom things are done."""

AGENT_ENDINGS = "ers ors ists men women eers"
"""Plurals of those who do or are something."""

NOT_AGENTS = (
    "orders matters letters numbers centers centres borders factors sectors floors doors weapons powers papers "
    "waters quarters headquarters offers rivers towers posters computers lists disasters winters summers shoulders "
    "corners chambers layers covers dangers answers errors doors colors colours harbors mirrors barriers figures helicopters "
    "tankers trailers containers carriers servers others years fears ears specimen"
)

QUANTITIES = (
    "thousands hundreds dozens scores tens millions number majority group groups some many most several members member one two three "
    "four five half crowd crowds handful pair third part rest leaders leader officials representatives "
    "head heads citizens nationals forces troops doctors activists fighters ministers people parties crew lots"
)
"""Before "of" or "from": who is meant stands behind it."""

RANKS = (
    "foreign prime defense defence interior finance vice deputy acting former interim crown first second energy justice trade health "
    "education economy transport supreme chief special federal national senior top armed"
)
"""Behind a country's name they begin an office, and no name."""

DISTRICTS = "oblast region province city district governorate county state strip peninsula airport island islands border borders frontier coast soil territory territories waters airspace capital region regions"

LANDSCAPE = "sea ocean gulf bay river lake street road avenue square bridge valley mountain mountains flight airlines act treaty prize cup"
"""Behind a name they make it that of a place or a thing."""

NAMESAKES = (
    "Georgia Jordan Chad Paris Washington Sydney Houston Dallas Austin Victoria Florence Charlotte Kenya Israel India Ireland "
    "England Holland Lincoln Berlin London Wagner Phoenix Chelsea Lima Lagos Sofia Alexandria Malta Cuba Santiago Bern Valencia "
    "Boston Denver Amal Azov Kent Sharjah Francisco Diego Orlando Medina Tyre Afar Engels Java Bali Odessa Galicia Madras"
)
"""Names of places and groups that people bear, too."""

GEORGIA_OF_THE_UNITED_STATES = (
    "Atlanta Savannah Macon Republican Republicans Democrat Democrats Kemp Abrams Ossoff Warnock Raffensperger Fulton"
)
"""In one sentence with the state of the United States."""

COMPASS = "north south east west northern southern eastern western central greater inner outer upper lower mainland"

OF_THE_UNITED_STATES = (
    "US",
    "U.S.",
    "USA",
    "United States",
    "America",
    "Washington",
    "White House",
    "Pentagon",
    "Capitol Hill",
    "Republican",
    "Democrat",
)
"""Where none of these stands in a text, its "Senate" is that of another country."""

SHARED_BODIES = (
    "Congress",
    "Senate",
    "House of Representatives",
    "House of Commons",
    "Supreme Court",
    "Homeland Security",
)
"""Bodies that other states have as well: another country in the sentence may be meant."""

CLERKS = "official officials spokesman spokeswoman spokesperson sources source statement media sources"

NUMERALS = (
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million about "
    "around some over nearly least at up to dozens dozen than most as of"
)

INSTITUTIONS = "service services department agency ministry commission organization organisation authority bureau board fund institute party front movement forces"
"""Last words of the names of bodies that may have "and" inside."""

THINGS = (
    "act acts order orders treaty agreement agreements accord accords charter convention resolution plan law bill protocol war wars day street road "
    "highway airport bridge square river sea ocean building award prize cup summit conference games olympics festival report "
    "pact declaration constitution amendment budget strait canal mountain mountains valley desert peace process world internet twitter "
    "facebook powers rights god christmas easter ramadan english arabic covid-19 covid"
)
"""Last words of names of what does not act."""

NO_NAMES = "meantime meanwhile however elsewhere nonetheless nevertheless besides overall additionally furthermore similarly consequently moreover others another english god internet christmas easter ramadan i tv ok west east north south earth sun moon mr mrs ms dr covid covid-19 p.m a.m"
"""Capitalized words alone that name nobody."""

HELD = "talks summit conference meeting meetings negotiations forum congress rally marathon bombing bombings attack attacks shooting riots"
"""What is held or happens in the city that it is called by: "the Vienna talks"."""

NAMED_AFTER = (
    "agreement agreements accord accords protocol protocols treaty treaties convention declaration process format pact memorandum "
    "communique charter formula"
)
"""What bears the name of the city where it was agreed."""

KIN = (
    "predecessor successor deputy rival lawyer attorney brother sister son daughter wife husband father mother uncle cousin nephew "
    "aide adviser advisor ally opponent colleague counterpart partner protege widow spokesman spokeswoman friend son-in-law"
)
"""Behind somebody's name and before another these tell who the other is: "Adib's predecessor Hassan Diab"."""

ATTENDANTS = (
    "doctor physician nurse coach manager agent driver bodyguard chauffeur neighbor neighbour fiance fiancee boyfriend girlfriend "
    "parent parents boss teacher carer assistant secretary publicist biographer therapist solicitor barrister counsel"
)
"""Whoever has one is mostly whom they speak of: "her doctor said she was ill"."""

FIGURES = (
    "star hero victim patient child boy girl teenager baby orphan veteran singer actor actress dancer striker champion nominee "
    "candidate incumbent defendant convict gunman hostage survivor marine tycoon billionaire novelist poet author painter "
    "republican democrat guard clerk cook tenant passenger driver bystander burglar robber thief widower"
)
"""Of one person of whom a report tells: "the star was well"."""

WITH_CONTENT = (
    "fact facts idea ideas report reports claim claims news hope hopes fear fears evidence belief view statement statements "
    "announcement promise pledge sense way day moment reason reasons risk threat chance possibility assessment conclusion "
    "notion word words rumor rumors sign signs concern concerns warning warnings allegation allegations suggestion doubt proof "
    "decision assurance point thing things case cases time times everything anything something nothing clear sure"
)
"""Nouns whose "that" tells what they are, and is not left out: "the fact / that we left"."""

OCCASIONS = (
    "meeting meetings talks summit visit session hearing conference briefing vote ruling verdict game match race trial "
    "sentencing ceremony speech funeral debate discussion discussions conversation call inspection tour mass service "
    "consultation consultations negotiations dinner lunch screening launch landing flight defeat victory win loss"
)
"""Right behind these somebody speaks: "after talks on Monday, the envoy said"."""

RANKS = "second third fourth fifth sixth seventh eighth ninth tenth latest"
"""Before a noun, of others of its kind that came before: "her third title, after 2011 and 2015"."""

SIZES = "cost costs value worth number numbers toll total price figure size amount bill loss losses damage share rate"
"""What somebody puts at a number: "put the cost of repairs in 2019 at $4 million"."""

COUNTS = "one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands several another"
"""These open the member of a list that only tells how many: "ten died on Monday, five on Tuesday"."""

PARTS_OF_MANY = (
    "all any anyone anything both each either every everyone everything few fewer half least less little majority many minority "
    "more most much neither no nobody none nothing only percent some somebody someone something third whoever"
)
"""Before a clause of its own, a noun with one of these is not all that the clause tells of: "few who fled"."""

AIMED = "decision decisions ruling order orders vote bid attempt attempts plan plans effort deal agreement pact accord promise pledge vow threat"
"""With "to" right behind, what they aim at is part of what they name: "the 2017 decision to close the port"."""

NEEDING_CLAUSES = "time moment point day fact extent way"
"""With an article and a clause behind them, these tell nothing without that: "at a time / when the war goes on"."""

CHANGES = (
    "increase rise jump surge growth gain climb spike decrease decline drop fall plunge reduction slump change improvement "
    "doubling tripling halving turnaround reversal"
)
"""Of a number: with an article behind a comma, and a date, they tell since when it is what it is."""

FIXED_PAIRS = (
    "terms_conditions first_only one_only law_order health_safety search_rescue rules_regulations pros_cons trial_error"
)
"""Words around an "and" that make one."""

MANY_WITHOUT_S = "people men women children police troops cattle gunmen policemen firemen fishermen lawmen servicemen"
"""Nouns of several that do not end in -s."""

ONE_WITH_S = "news series species headquarters crossroads politics economics means measles"
"""Nouns in -s that may be of one."""
