"""English cues of status: told as a fact, planned, feared, alleged or denied."""

PLAN_GOVERNORS = (
    "plan schedule set due intend slate arrange decide agree resolve determine mean prepare book ask tell order instruct "
    "direct authorize command summon pledge promise commit vow aim want seek wish announce appoint invite be-to supposed "
    "lined-up program oblige require have need must ready bound"
)
"""A verb or adjective before "to": what follows is planned, ordered or set down."""

FORECAST_GOVERNORS = (
    "expect likely unlikely predict forecast anticipate fear project poise appear seem believe think hope urge demand "
    "call press encourage recommend able sure certain prone estimate say consider want-others may possible liable request"
)
"""A verb or adjective before "to": what follows may come."""

CONDITIONAL_GOVERNORS = "offer willing propose volunteer prepared suggest"
"""What follows depends on others."""

DENYING_GOVERNORS = "refuse decline fail-to-agree decide-against forget neglect unable unwilling refrain"

FACTUAL_GOVERNORS = (
    "begin start continue manage go come help cease try attempt struggle fail use get proceed rush move work happen "
    "serve bother dare let make force cause lead compel enable allow"
)
"""The event is theirs: "began to", "managed to"."""

THREAT_GOVERNORS = "threaten"

HARM_VERBS = (
    "attack invade strike bomb bombard shell kill destroy punish retaliate sanction impose hit fire launch respond expel "
    "crush target seize occupy annex nuke cut shut block ban revenge avenge wipe eliminate storm raid burn assassinate "
    "blockade shoot halt freeze suspend withdraw pay"
)

HEDGES = "allegedly reportedly supposedly purportedly apparently ostensibly seemingly presumably unconfirmed rumored rumoured"

NOUN_HEDGES = "alleged reported suspected purported supposed unconfirmed apparent so-called claimed rumored rumoured"
"""Before an event noun, not as its predicate."""

NOUN_PLANS = "planned scheduled upcoming forthcoming proposed intended future coming next"

NOUN_FORECASTS = (
    "possible potential likely feared imminent expected looming anticipated threatened probable predicted impending"
)

LIKELY = "probably likely possibly perhaps maybe potentially conceivably presumably"

CANCELING = "cancel postpone call_off scrap abort suspend abandon shelve delay scupper cancelled ditch"

CONDITIONS = "if unless provided providing otherwise lest"

WHETHER = (
    "ask wonder unclear know decide see question uncertain determine asked doubtful unsure unknown tell say as even"
)
"""Before "if": it means whether, or nothing."""

STATES = (
    "be remain stay live have hold control occupy serve work belong exist lie stand last keep reside lead face lack know "
    "want need believe own sit wait continue suffer operate struggle study house host govern rule detain besiege wage "
    "monitor experience deteriorate"
)
"""With a perfect and a stretch to the present, they go on."""

HAPPENING = "happen occur begin start come take_place arise erupt break_out unfold ensue follow resume end be"
"""Their subject does not plan; with "will" they forecast."""

UNPLANNED = (
    "rise fall increase decrease worsen improve grow drop collapse escalate deteriorate win lose die suffer become happen "
    "occur erupt cost affect hurt damage hit last remain depend exceed continue lead result cause need"
)

PERFORMATIVES = (
    "announce declare instruct order direct sign call ask authorize launch ban impose propose issue declare pleased proud "
    "nominate appoint proclaim release publish add"
)
"""In the first person of the present with "today": done by saying so."""

NEGATIONS = "not n't never no neither nor cannot without hardly nobody none nothing"
