"""Words around a number, a month or a season that show it to be something else."""

from __future__ import annotations

from timeline.languages.en.cues import SAID

YEAR_LEADS = frozenset(
    """
    in of since by until till from to during before after between and or through throughout into around about circa late early mid
    spring summer autumn fall winter back for year years - ( , ; : the than on as that
    """.split()
)

COUNTED = frozenset(
    """
    people troops soldiers men women children miles kilometers kilometres km meters metres feet dollars euros
    pounds tons tonnes percent per units points shares votes seats jobs homes tanks aircraft vehicles civilians
    refugees workers employees residents members cases deaths rounds missiles acres square gallons barrels
    calories rpm hp mw mph passengers protesters demonstrators casualties prisoners times copies inhabitants
    houses families fighters defenders shells rockets drones militants rebels jews poles serbs bodies migrants patients
    infections detainees hostages children's hectares kilograms kg m
    """.split()
)

PERSONS = frozenset(
    """
    people civilians troops soldiers men women children refugees fighters prisoners protesters residents casualties victims
    workers migrants hostages detainees militants rebels others
    """.split()
)
"""What a number in front counts, whatever date comes before it: "in May 1900 people fled"."""

HARMING = frozenset(
    """seized wounded killed injured arrested captured destroyed detained displaced fired evacuated deployed rescued
    carrying containing transporting""".split()
)
"""Between these and a plural a number counts: "seized 1999 rifles"."""

OF_MANY = frozenset("them whom those us which these".split())
"""Behind "of" these show that the number before counts."""

SUMS = frozenset("$ £ € # + / . eur usd gbp rub uah us$".split())
JOINING = frozenset("and or , to - &".split())
STREETS = frozenset("avenue street road lane boulevard drive square ave st rd".split())
GLUED = frozenset("( - / ' \" “ ‘ — [".split())
"""What may stand right in front of a year, without a space."""

REACHING = frozenset(
    """
    rise rises rose risen rising climb climbs climbed climbing fall falls fell fallen drop dropped jumped grew grown grow
    increased increase increases surged soared toll index declined slipped leapt leaps swelled rocketed slid tumbled plunged
    """.split()
)
"""In front of "to" and a number these tell of a level."""
REACHED = frozenset("dead missing wounded killed injured total toll deaths cases infected recovered".split())
"""In front of a colon and a number these tell of a toll."""

NAMED = frozenset(
    """
    u.s.c. stat usc cfr c.f.r. §
    executive order resolution flight room highway route section article no number model boeing page chapter act
    title resolutions orders articles sections decree decrees law directive building unit vision agenda operation grad mk lot
    kilometre kilometer brigade battalion regiment hill height convoy protocol regulation mirage hotel expo euro eurovision
    """.split()
)

NAME_LEADS = frozenset(
    """
    in of since by until till from to during before after between and or through around about early late mid this last
    next the a an each every its his her their our my for on - , ( / per 's past coming that
    """.split()
)
"""Before "June" and a capital these show the month: "the June Summit", "in June Obama said"."""

AFTER_MONTH = frozenset("bank day fools quarter report election elections primary".split())
"""Behind "May" with a capital these show the month, and no surname."""

RATED = frozenset("people men women children percent pc % oil gas gallons times m bn tn k".split())
"""Besides plurals what is counted in front of "a day", which then is a rate."""

AFTER_NO_RATE = frozenset("after before later earlier ago since or and from following of previously prior".split())
"""Behind "a day" these show a length and no rate."""
AFTER_ANY_RATE = frozenset("since and or of from".split())
"""Of these, those that may follow a rate whose number stands right in front: "200,000 a month since May"."""

PERSON_AFTER = frozenset(
    """
    said says was is has had told asked resigned declined added noted who whose
    """.split()
)

AFTER_ORDINAL_DAY = frozenset(
    """
    and to in at as but or when it he she they we that which the a an after before were was will would
    his her its their this these those on onward onwards two three four five six seven eight nine ten half most many some several all both no
    """.split()
)

OF_UNITS = frozenset(
    "armored armoured mounted mechanized mechanised motorized motorised combined united wounded".split()
)
"""Behind an ordinal these qualify a unit of an army, and are no verbs."""
MILITARY = frozenset(
    """
    army armies corps division divisions brigade brigades regiment regiments battalion battalions infantry cavalry guard guards
    panzer airborne artillery fleet squadron wing legion foot hussars dragoons lancers rifles marines fusiliers highlanders
    group congress parliament duma party amendment parallel reich republic avenue street ward district precinct circuit
    volunteers militia engineers parachute mountain tank shock light heavy royal imperial
    """.split()
)
"""Behind an ordinal these make it the number of a body or a place."""
BEHIND_A_VERB = frozenset(
    "the a an his her its their this that to at in on from into against by with across over back out up away and it him them".split()
)

FIRST_NAMES = frozenset(
    """
    theresa james peter april elaine brian june augusta
    sister sisters son sons daughter daughters brother brothers wife husband mother father niece nephew aunt uncle cousin
    """.split()
)

AFTER_YEAR = AFTER_ORDINAL_DAY | frozenset(
    "near by from with under against is did could would during over while between among outside inside beyond across along".split()
)
"""Behind a number that may count what follows these show that it does not."""

ADDRESS_MARKS = frozenset("_ % = & @ \\".split())
"""What addresses and codes put between their parts."""

AFTER_BARE_UNIT = frozenset(
    "since after before that when where which in of leading preceding following prior ending ended until between to through".split()
)
"""After "the year" these tell which year, by an event: "the year since the coup"."""

ACCOUNTS = (
    "net|pretax|operating|underlying|adjusted|earnings|profit|profits|sales|revenue|revenues|result|results|forecast|forecasts|guidance|"
    "outlook|loss|losses|income|figures|numbers|estimate|estimates|growth|target|targets|report|production|output|dividend|orders|exports"
)
"""What a company tells of a year or half of one."""

MEASURED = frozenset("low mid high upper her his their my its your our".split())
"""Before "40s" these tell of an age or a measure."""

WEATHER = frozenset(
    "temperature temperatures degrees highs lows highest lowest fahrenheit celsius weather heat cold".split()
)
"""Around "the 70s" these tell of warmth."""

COUNTING = frozenset("than about around some nearly over almost roughly".split())
COMPARING = frozenset("more fewer less".split())
"""With "than" and a number these count: "more than 1500 fled"."""

GET_AROUND = frozenset("get gets getting got work works turn turned turns way ways travel look looked moved".split())

HOLIDAY_LEADS = frozenset(
    """
    on this last next since until by before after and the early late orthodox western catholic christian jewish muslim
    islamic hindu russian ukrainian soviet greek coptic american british french chinese vietnamese korean iranian afghan
    kurdish israeli during for from at in of to when as
    """.split()
)

SEASONED = frozenset(
    """
    offensive offensives campaign campaigns fighting attack attacks invasion advance uprising harvest rains floods election elections
    """.split()
)
"""Nouns that a season qualifies: "the summer offensive"."""

AFTER_SPRING = frozenset("from up into out water waters".split())

FALLING = frozenset("apart down off into behind short back under asleep ill silent victim prey".split())
"""Behind "fall" these make a verb of it: "it could all fall apart"."""

ERAS_BEFORE = frozenset("bc b.c. bce b.c.e.".split())

AFTER_FORMER = frozenset(
    """
    is are a an the and or of in to by for with at on as could would may might will while that which who
    """.split()
)
"""After "the former" these show the first of two things."""

YEAR_PREFIXES = frozenset("mid pre post early late".split())
"""Joined to a year by a hyphen."""

FAR_YEAR_LEADS = frozenset("in since year circa by until before after".split())
"""What a year before 1500 or after 2100 needs in front of it."""

BEFORE_FAR_YEAR = frozenset("about around early late mid".split())
"""Between such a lead and the year."""

CIRCA = frozenset("c ca cca".split())
"""With a full stop these are "circa"."""

LIVED = frozenset("b d r fl".split())
"""With a full stop, in brackets, these are "born", "died", "reigned" and "flourished"."""

COUNT_LEADS = frozenset("about around some nearly over than to of and for".split())
"""Before a number and a plural these count."""
NO_PLURALS = frozenset(
    "was has is does as its his this thus us always perhaps besides whereas towards afterwards".split()
)
"""Words in -s that are no plurals: "the war of 1879 was fought"."""

COMMON_WORD_MONTHS = frozenset("may march august".split())
"""Months that are common words where they are written small."""

NAME_MONTHS = frozenset("may april june august".split())
"""Months that are names of people."""

SURNAME_MONTHS = frozenset("may april august".split())

AFTER_MAY = frozenset("and , saw was brought of".split())
"""Behind "May" at the start of a sentence: the month, and no verb."""

STORMS = frozenset("hurricane typhoon cyclone".split())

BODIES = frozenset(
    "coalition movement group alliance front brigade brigades organization organisation youth martyrs army forces party".split()
)
"""With a capital behind "the 14 February" these bear the day as their name."""
SMALL_BODIES = frozenset("movement group".split())
"""These do so even written small."""

TITLES = frozenset(
    """
    mr mrs ms minister president sir lady sgt maj capt lt col gen judge justice dr prof sen rep gov governor mayor sergeant
    major captain lieutenant colonel general v. vs
    """.split()
)

BEFORE_MARCHING = frozenset("the a to will".split())

AFTER_MARCHING = frozenset("on to from for through against toward towards".split())

TALKING = frozenset(
    """
    talk talks talked talking feel feels felt feeling think thinks thought thinking ask asks asked asking know knows knew worry worried worries more what
    how all heard hear said say spoke speak book film movie story documentary
    """.split()
)
"""Before "about" and a time these tell what is talked about, and nothing roughly."""

PORTIONS = frozenset("rest most much all some half part lot percent".split())
"""With "of" before "the time" these tell how often, and not when."""

SOON = frozenset("soon shortly".split())

BEFORE_SOON = frozenset("as was were had too how".split())

AFTER_SOON = frozenset("after as afterward afterwards before thereafter".split())
"""With these "soon" is relative to another event."""

RANGING = frozenset("to until till through".split())

FROM_AN_EVENT = frozenset("before after prior following".split())
"""At the end of a distance: it counts from what follows."""

AFTER_A_DISTANCE = frozenset("and but in at on with by".split())
"""Behind it these go on with the sentence."""

DISTANCES = frozenset("ago later earlier now afterward afterwards".split())
"""At the end of a vague distance these give it a side."""

BEFORE_UNIT = frozenset(
    """
    a an the one two this that these those each every any some no and or but of in on at to for from by with per was were
    is are had has have his her its their who which as than then so all both such
    three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand
    """.split()
)
"""Between an article or a number and a unit these belong to another phrase: "the town a year"."""

OF_MEASURES = frozenset("% percent miles kilometers kilometres km meters metres feet knots instructions".split())
"""In front of "a year", "annually" or "per second" these measure growth or speed: nothing happens so often."""

PAPERS = frozenset("daily weekly monthly".split())
AFTER_A_PAPER = frozenset(
    ", . ; : ) ' 's said says reported reports wrote writes quoted published that and in on".split()
)
"""Behind "the daily" and a name these show a newspaper: "the daily Granma said"."""

SCRIPTURES = frozenset(
    """
    genesis exodus leviticus deuteronomy joshua samuel kings chronicles ezra nehemiah psalm psalms proverbs ecclesiastes isaiah
    jeremiah ezekiel daniel hosea amos micah malachi matthew luke acts romans corinthians galatians ephesians philippians
    colossians thessalonians timothy hebrews revelation quran koran sura surah
    """.split()
)
"""In front of two numbers and a colon these show chapter and verse: "Genesis 1:26"."""

OWNERS = frozenset("my your his their our".split())
BEFORE_HERS = frozenset("in during until into through was is be been 's like".split())
"""In front of "last year" these tell of the last one of theirs: "in her last year at school"."""

COUNTING_DAYS = frozenset("first second third fourth fifth other".split())
"""In front of a weekday these say which of several, and not which day."""

ANY_DAY = frozenset("recent given typical certain usual regular weekly ordinary".split())
"""In front of a weekday these say that it was one of many: "on a recent Tuesday"."""

OF_A_DAY = frozenset(
    """hot humid rainy cold snowy sunny cloudy windy warm cool gray grey quiet busy dark bright chilly freezing frosty icy
    stormy foggy misty muggy crisp clear bitter sweltering scorching steamy balmy mild sleepy lazy slow calm normal ordinary
    fateful beautiful lovely glorious gloomy dreary dull wet dry damp drizzly blustery breezy hazy spring summer
    autumn winter fall january february march april may june july august september october november december working
    perfect single certain random average particular different""".split()
)
"""Between "on a" and a weekday these describe the day; behind other words it tells when: "voted on a bill Sunday"."""

BEHIND_ONE_OF_MANY = frozenset(
    "a each every in on of when that and but at after before last early just with where as to".split()
)
"""Behind a weekday with an article these show that nothing follows which the day qualifies: "on a hot Sunday in May"."""

OPENING_HOURS = frozenset(
    "office business opening visiting trading working peak rush school store market winter summer".split()
)
"""In front of "hours" these say when something is open or done, and not how long."""

NAMED_WARS = frozenset(
    "war wars offensive rising uprising rebellion revolution massacre agreement accord accords".split()
)
"""Behind the name of a feast these make a longer name of it: "the Yom Kippur war"."""

SCHOOL_YEARS = frozenset("one two three four five six seven eight nine ten eleven twelve thirteen".split())
PUPILS = frozenset("pupil pupils student students child children group groups class classes".split())
"""Behind "year" and one of the former these are of that year of school: "five year seven pupils"."""

HALVES_AND_ZONES = frozenset("am pm a.m. p.m. et est edt gmt bst utc cet cest pt local".split())
"""In front of a bracket or comma these show that a number behind it is a time, too."""

THAT_FALL = frozenset("under within into outside short apart behind below from to".split())
"""Behind "that fall" these show a verb."""

GROWING = REACHING | frozenset("leaped decreased went gone up down shrank".split())
"""In front of "from" and two numbers these show counts."""

OF_A_HOLIDAY = frozenset(
    """
    tree trees card cards carol carols lights decorations ornaments stocking stockings cookie cookies pudding puddings cracker
    crackers jumper jumpers sweater sweaters bonus bonuses album albums song songs hymn hymns egg eggs bunny bonnet costume
    costumes candy lily list lists party parties turkey turkeys
    """.split()
)
"""Behind the name of a feast these are things, whenever they are made or sold: "Christmas trees"."""

QUARTERED = frozenset(
    "million billion mile miles century final finals hour hours horse note inch pounder back backs".split()
)
"""Behind "the quarter" these show a fraction, a distance or a round."""

CLAIMING = SAID | frozenset(
    """say claim claims insist insists confirm confirms confirmed hope hopes hoped fear fears feared believe believes believed
    think thinks thought know knows knew expect expects expected agree agreed promise promised admit admits admitted warn
    warns acknowledged estimated predicted reported showed shows decided ruled feel felt learned meant means suggests
    suggested indicated recalled concluded complained""".split()
)
"""Before "that", a day and a verb these show that a clause begins: "said that Friday's match was off"."""

OF_AN_AGE = frozenset(
    """
    cars leaders cities world worlds homes heroes champions stars technology technologies jobs schools weapons wars
    battlefield generation generations citizens voters workers scientists doctors engineers teachers hospital hospitals
    army armies company companies economy economies business businesses society youth children parents men women people
    aircraft farms farmers energy fuels medicine students soldiers warfare medicines factories office offices
    """.split()
)
"""Before "of tomorrow" or "of today" these show an age and no day: "the cars of tomorrow"."""
RISING = frozenset("get gets getting wake wakes waking".split())
"""With "up in the morning" behind, these tell of every day."""

AFTER_ALL = frozenset(
    """
    as in at to for by with and but while that before after over through inside outside from against about because since
    there here waiting trying working fighting searching talking sitting standing digging long round he she it they we i you
    """.split()
)
"""Behind "all day" and the like these show how long something went on, and no "all" of what follows."""
BEFORE_ALL = frozenset("above of at after that in on for".split())
"""In front of "all day" these belong to its "all", or to what follows: "above all"."""

HOUSES = frozenset(
    "clinic hospital hotel foundation institute group company school college bank gallery museum theatre theater movement".split()
)
"""With capitals, these stand behind the name of a house or a firm: "the May Clinic"."""
