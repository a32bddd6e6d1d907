"""English words that date one event by another."""

RELATORS = "after before since"
"""They open a clause or stand before a noun."""

BY_THE_TIME = "by the time"
"""Opens a clause only."""

PHRASES = (
    "since_the_early_days_of since_the_first_days_of since_the_start_of since_the_beginning_of since_the_outbreak_of "
    "since_the_early_hours_of in_the_first_hours_of in_the_first_hour_of during_the_first_hours_of "
    "during_the_first_hour_of at_the_start_of at_the_beginning_of at_the_outbreak_of on_the_day_of on_the_morning_of "
    "on_the_afternoon_of on_the_evening_of on_the_night_of"
)
"""They stand before a noun and name its beginning, or its day."""

CLOSE = (
    "seconds moments minutes a_few_minutes a_few_seconds just_minutes just_seconds only_minutes only_seconds hours just_hours "
    "a_few_hours"
)
"""Before "after" or "before": on the same day, give or take the night."""

NEAR = "immediately shortly soon just right directly ever only long days weeks months a_day a_week a_month"
"""Before "after", "before" or "since": they belong to the expression, and leave the day open."""

SAME = (
    "invade invasion",
    "recapture recaptured re-captured retake retook retaken regain regained liberate liberated liberation recovery",
    "explode explosion explosions blast blasts bomb bombs bombing bombings detonate detonation",
    "attack attacks raid raids strike strikes assault assaults",
    "shell shelling bombard bombardment",
    "fight fighting battle battles clash clashes skirmish skirmishes",
    "withdraw withdrawal retreat pullout pull-out",
    "arrive arrival",
    "leave departure depart",
    "occupy occupation",
    "annex annexation",
    "capture seizure seize",
    "sign signing signature",
    "vote voting ballot election elections referendum",
    "resign resignation",
    "die death",
    "kill killing killings murder murders slaying shooting shootings assassination assassinate",
    "arrest arrests detention detain",
    "meet meeting meetings summit talks",
    "conference conferences briefing briefings",
    "announce announcement",
    "decide decision",
    "rule ruling verdict",
    "crash collision collide",
    "sink sinking",
    "release",
    "default",
    "collapse",
    "earthquake quake",
    "ceasefire cease-fire truce",
    "declare declaration",
    "mobilize mobilization mobilise mobilisation",
    "hijack hijacking",
    "kidnap kidnapping abduct abduction",
    "war wars",
    "conflict",
    "flood floods flooding",
    "protest protests demonstration demonstrations unrest",
    "siege besiege",
    "uprising revolt rebellion mutiny",
    "coup putsch",
    "storm hurricane cyclone typhoon",
)
"""Verbs and nouns of one kind of event. Forms of the verbs are found by their base."""

BEGINNING = "begin start launch hold occur happen take come resume restart erupt break"
"""Their subject or object is the event that they date."""

DEFINITE = "the this that these those his her its their our"
"""Before a noun: it was told of before."""

BEGINNINGS = "days?|morning|afternoon|evening|night|hours?|start|beginning|outbreak"
"""Pattern of the words before "of" in the phrases."""

EVALUATIVE = (
    "further full-scale large-scale unprovoked unjustified unlawful illegal brutal deadly bloody massive initial original "
    "sudden terrible tragic horrific historic successful failed"
)
"""They say nothing of which event it was."""
