"""English data of sentence segmentation: abbreviations, sentence starters, boilerplate of web pages."""

TITLE_ABBREVIATIONS = (
    "mr mrs ms mx dr gen lt col sgt maj capt cpt cpl pvt prof rep reps sen sens gov pres rev hon adm cmdr brig "
    "supt insp amb atty msgr fr sr. messrs st mt ft vs v e.g i.e cf viz approx ca spc lt.gen maj.gen brig.gen "
    "lt.col dept asst assn ave blvd"
)
"""Never end a sentence: a name or a term follows."""

NUMBER_ABBREVIATIONS = "c r b d fl no nos fig figs art arts sec secs ch vol pp p para res ex"
"""End a sentence unless a number follows."""

MONTH_ABBREVIATIONS = "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
"""End a sentence unless a number follows."""

_MONTH = (
    "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|"
    "Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)"
)
_PART = "(?:night|morning|afternoon|evening|day|week|weekend|month|year)"
DATED = (
    rf"\b(?:{_MONTH} \d{{1,4}}\b|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b|\d{{4}}-\d\d-\d\d\b"
    rf"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:in|since|by|until|during|late|early|mid-) ?(?:{_MONTH}|\d{{4}})\b"
    rf"|the \d{{1,2}}(?:st|nd|rd|th)\b|(?:the|that|this|last|next|same|following|previous) {_PART}\b|(?:day|night|week|month|year|hour)s? (?:later|ago)\b"
    r"|\d{1,2}[:.]\d\d\b|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|[Yy]esterday\b|[Tt]oday\b|[Tt]onight\b|[Oo]vernight\b"
    r"|[Mm]idnight\b|[Nn]oon\b|[Dd]awn\b)"
)
"""Words of a line that tell when."""

_SEASON = "(?:spring|summer|autumn|fall|winter)"
DATE_LINE = (
    rf"\W*(?:(?:the|week|early|mid|late|in|of)[ -])*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    rf"(?:{_MONTH}|{_SEASON}|\d{{1,4}}(?:st|nd|rd|th)?)(?:[ ,./–—-]+(?:to|of|and|until|{_MONTH}|{_SEASON}|\d{{1,4}}(?:st|nd|rd|th)?))*\W*"
)
"""A line that holds nothing but the day or the time of what stands below; upper and lower case are one."""

DAY_FIRST = (
    rf"\W*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{{4}}\b|{_MONTH} \d|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b"
    r"|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|h\b|[:–—-] )|\d{1,2}[:.]\d\d\b|\d{1,2}[./]\d)"
)
"""The date that an item of a chronology begins with."""

FINITE = (
    "was were is are had has have did will would must said began came went took gave saw fell flew grew knew rose ran spoke broke wrote chose drew drove "
    "rode shook stole swore tore withdrew overthrew fled became died arrived retreated resigned surrendered collapsed "
    "exploded erupted agreed voted appeared returned escaped happened occurred resumed ended "
    "started continued failed landed marched gathered protested clashed crashed sank"
)
"""Verbs that nobody takes for the participle of a headline, as "Five killed in blast" and "Two held" have it."""

OBJECTS = "that them him her it themselves himself itself two three four five six seven eight nine ten dozens hundreds"
"""Behind a form in -ed these show, as articles do, that somebody did it: "rebels shelled / the depot"."""

ASKING = "how why what when where who which whose inside"
"""First words of headlines that promise to tell: "How the war of 2014 began"."""

CLOCK_LEAD = r"(?:(?:at|by|around|about|before|after|from|just|shortly|soon) ){1,3}\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m"
"""A clock time that opens a sentence, and is none by itself."""

CLOCK_ABBREVIATIONS = "a.m p.m am pm"

ZONE_ABBREVIATIONS = "e.t c.t m.t p.t e.s.t c.s.t m.s.t p.s.t e.d.t c.d.t m.d.t p.d.t g.m.t u.t.c"

CLOCK_FOLLOWERS = (
    "ON IN AT AND TO AS FOR WHEN WITH BY LOCAL THE MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec EST EDT ET CST CDT CT "
    "MST MDT MT PST PDT PT GMT UTC CET CEST EET EEST BST MSK IST JST Z Eastern Central Mountain Pacific Moscow "
    "Kyiv Kiev London Paris Berlin Beijing Tokyo Jerusalem Baghdad Kabul Tehran Greenwich Washington New Local Christmas Easter "
    "Thanksgiving"
)
"""What stands behind a clock time inside one sentence: "9 p.m. Tuesday", "9 A.M. EST"."""

LOCAL_TIME = (
    r"[^\W\d_]+(?:-[^\W\d_]+| [^\W\d_]+)? (?:[Tt]ime|[Dd]aylight|[Ss]tandard|[Ss]ummer)\b"
    r"|[ECMP]\.(?:[SD]\.)?T\.|G\.M\.T\.|U\.T\.C\."
)
"""The same: "9 a.m. Iran time", "5 p.m. South African time", "9 p.m. E.T."."""

OPEN_ABBREVIATIONS = (
    "inc corp ltd co llc plc bros jr sr etc al ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass "
    "mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ph.d u.s u.n u.k e.u d.c b.c a.d "
    "u.s.s.r"
)
"""End a sentence only where a sentence starter follows."""

SENTENCE_STARTERS = (
    "The A An He She It They We You I This That These Those There Here His Her Its Their Our My Your In On At By "
    "For From To With Without Of As After Before Since Until During While When Where Why How What Who Whose If "
    "Unless Although Though Because But And Or So Yet However Meanwhile Moreover Also Still Then Later Earlier "
    "Now Today Yesterday Tomorrow Some Many Most Several Both Each Every All Another Other Others No Not Nobody "
    "Nothing One Two Three Asked According Monday Tuesday Wednesday Thursday Friday Saturday Sunday Despite Under "
    "Over About Once Only Even Such"
)

BOILERPLATE = (
    r"see also\b",
    r"(?:read|see|learn|find out) more\b",
    r"(?:also )?read(?: also| next| on)?:",
    r"you (?:may|might) also (?:like|be interested)",
    r"recommended (?:for you|stories|articles|reading)",
    r"(?:related|more) (?:articles?|stor(?:y|ies)|posts?|topics?|news|content|coverage|links|reading)\b",
    r"more (?:from|on this story|about this)\b",
    r"most (?:read|popular|viewed)\b",
    r"(?:leave|post|write|add) an? (?:comment|reply)",
    r"(?:view|show|hide|read) (?:all )?(?:\d+ )?comments",
    r"comments are closed",
    r"share (?:this|on|via|with)\b",
    r"(?:tweet|follow us|like us)\b",
    r"(?:sign up|subscribe)\b.{0,60}\b(?:newsletter|newsletters|e-?mail|updates|inbox|alerts|briefing)",
    r"subscribe (?:now|today|here)\b",
    r"get (?:our|the) .{0,40}newsletter",
    r"(?:copyright|©|\(c\)) .{0,20}(?:\d{4}|all rights)",
    r"all rights reserved",
    r"(?:we|this (?:web)?site|our (?:web)?site) uses? cookies",
    r"(?:accept|manage|reject) (?:all )?cookies",
    r"cookie (?:policy|settings|notice|preferences)",
    r"(?:privacy policy|terms of (?:use|service)|terms and conditions)\b",
    r"advertis(?:e)?ment\b",
    r"(?:click|tap) here\b",
    r"(?:print|email|e-mail) this (?:article|page|story)",
    r"(?:log|sign) in (?:to|or)\b",
    r"(?:skip|jump) to (?:main )?(?:content|navigation)",
    r"(?:previous|next) (?:article|post|story)\b",
    r"(?:photo|image|picture)(?: credits?)?:",
    r"(?:filed under|tags?|categories|topics):",
    r"last (?:modified|updated)\b",
    r"this (?:article|story) (?:was|has been) (?:originally )?(?:published|updated)",
    r"\[object object\]",
)
"""Beginnings of a short line that is no news."""

LINK_LISTS = (
    r"see also",
    r"read (?:also|more|next)",
    r"you (?:may|might) also like",
    r"(?:related|more) (?:articles?|stor(?:y|ies)|posts?|topics?|news|content|coverage|links|reading)",
    r"recommended(?: for you)?",
    r"most (?:read|popular|viewed)",
    r"latest (?:news|stories|headlines)",
    r"trending(?: now)?",
)
"""Lines above a list of links: what follows them in short lines is boilerplate too."""

REFERENCE_SECTIONS = (
    r"references?\b",
    r"notes$",
    r"external links?\b",
    r"further reading\b",
    r"bibliography\b",
    r"footnotes\b",
)
"""Headings of sections that hold no prose, to the next heading."""
