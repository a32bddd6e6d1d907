"""Common first names and titles by gender, from general knowledge; those of both are left out."""

MALE = (
    "aaron abdul abdullah adam ahmed alan albert alejandro alexander alexei alfred ali allen amir anatoly andrei andrew andrzej "
    "antony anthony antonio arthur ashraf barack bashar ben benjamin benny bernard bernie bill bob boris brad "
    "brendan brian bruce carl carlos charles charlie chuck christopher colin craig dan daniel darren dave david dennis "
    "dmitri dmitry dmytro dominic donald doug douglas ed eddie edward edwin emmanuel eric erik ernest eugene evan felix fernando "
    "francois frank franklin fred frederick gary gavin geoffrey george gerald gerard gerhard gilbert glenn gordon graham "
    "greg gregory guillermo gustavo hamid hans harold harry hassan hector henry herbert hosni howard hugh hussein ian ibrahim igor "
    "ivan jack jacob jacques jaime jake james jared jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joe joel "
    "joey john johnny jon jonathan jorge jose josef joseph josh joshua juan juergen julian justin karl keith ken kenneth kevin kofi "
    "konstantin kurt lance larry lars lawrence leon leonard leonid lloyd lou louis luis luke mahmoud malcolm manuel marco marcus "
    "mario mark martin marvin matt matthew maurice max michael miguel mike mikhail mitch mitt mohamed mohammad mohammed "
    "muhammad nathan neil nelson newt nicholas nick nicolas nigel nikolai norman oleg oleksandr oleksii oliver olaf omar oscar osama owen "
    "pablo patrick paul pavel pedro peter petr petro phil philip pierre pyotr rafael ralph randy raul ray raymond recep rex "
    "ricardo richard rick rob robert roberto rodrigo roger roland ron ronald roy rudy rupert russell ryan saddam salman samuel scott "
    "sean sebastian serge sergei sergey sergio shawn simon stanley stefan stephen steve steven stewart stuart ted terrence theodore "
    "thomas tim timothy toby todd tom tommy tony travis trevor tyler valery vasily victor viktor vincent vitali vladimir volodymyr "
    "aleksandr dick ismail josep keir narendra naftali oleksiy ramzan rishi ruslan vitaliy yahya yair "
    "walter warren wayne wilfred william wolfgang yasser yevgeny yitzhak yuri zbigniew rand elijah lester"
)

FEMALE = (
    "annalena avril dilma erna ingrida jacinda kaja kamala kristalina magdalena margrethe mette ngozi priti sanna simonetta zuzana "
    "abigail agnes aisha alexandra alice alicia allison amanda amber amelia amy ana angela angelina anita ann anna anne annette "
    "annie antonia barbara beatrice benazir beth betty beverly brenda bridget brigitte camille carla carmen carol caroline "
    "carolyn catherine cathy cecilia charlotte cheryl christina christine cindy claire clara claudia condoleezza connie "
    "cristina cynthia daniela deborah debbie debra denise diana diane donna doris dorothy edith eileen elaine eleanor elena elisabeth "
    "elizabeth ella ellen elsa emily emma erika erin esther eva evelyn fatima federica fiona florence frances gabriela "
    "georgia gina giorgia gloria grace hannah heather heidi helen helena hillary ilona indira ingrid irene iris isabel isabella "
    "ivana ivanka jacqueline jan jane janet janice jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy "
    "julia juliana julie karen karin karine katharine katherine kathleen kathryn kathy katie katrina keisha kellyanne kirsten "
    "kristen kristin kristina lara laura lauren leila lena liliana linda lisa liz lois loretta lorraine louise lucia lucy lydia lyudmila "
    "madeleine maggie malala margaret margot maria marian marie marilyn marina marine marjorie martha mary maureen megan "
    "melania melanie melissa mia michele michelle miriam molly monica nadia nancy naomi natalia natalie natasha nicola nicole nikki nina "
    "nora norma olena olga olivia oksana pamela patricia paula pauline peggy penny phyllis priscilla rachel rebecca regina renee rhonda rita "
    "roberta rosa rose rosemary ruth sabrina samantha sandra sara sarah sharon sheila sherry shirley sofia sonia sophia sophie "
    "stacey stacy stella stephanie sue susan susana suzanne svetlana sylvia tamara tammy tanya tatiana tatyana teresa theresa "
    "tiffany tina tracey ursula valentina valerie vanessa vera veronica victoria viola virginia vivian wanda wendy yolanda "
    "yulia yvette yvonne zainab zoe jen"
)

SHORT_FORMS = (
    "joseph:joe robert:bob william:bill james:jim michael:mike thomas:tom anthony:tony donald:don jennifer:jen "
    "christopher:chris charles:chuck edward:ed daniel:dan david:dave kenneth:ken ronald:ron samuel:sam stephen:steve "
    "steven:steve benjamin:ben timothy:tim jeffrey:jeff gregory:greg matthew:matt richard:dick elizabeth:liz susan:sue "
    "katherine:kathy nicholas:nick patrick:pat raymond:ray joshua:josh"
)
"""First names and their short forms, which name the same person."""

MALE_TITLES = "mr king prince sir lord father brother"
FEMALE_TITLES = "mrs ms miss queen princess lady sister mother"

GIVEN = frozenset(f"{MALE} {FEMALE}".split())
SHORT = dict(pair.split(":") for pair in SHORT_FORMS.split())
"""Short forms by the long ones."""
