"""Closed classes of English words that the rules of clauses need."""

DETERMINERS = "the a an this these those his her its their our my your some any no each every several many more most another both all"

PREPOSITIONS = (
    "of in on at by for from with without into onto over under between among against about around across through "
    "throughout toward towards near inside outside within beyond above below behind beside upon per via despite "
    "amid during including than off along like unlike besides regarding concerning to"
)

SUBJECT_PRONOUNS = "i he she it they we you there"

PLURAL_SUBJECTS = ("i", "they", "we", "you", "who")

RELATIVES = "who whom whose which where what why how"

SUBORDINATORS = "when while whereas because although though if unless whether lest"

TIME_SUBORDINATORS = "after before since until till once as"

COORDINATORS = "and but or nor so yet"

FUTURE_MODALS = ("will", "would", "shall", "'ll", "'d", "wo")

IS_CLITIC_HOSTS = ("it", "he", "she", "that", "there", "what", "who", "here", "where")

ADJECTIVES = (
    "new old first last second third next recent previous former latest other own same such large small big major minor "
    "few many several top senior high low local national international foreign military political economic public "
    "possible likely alleged severe heavy strong"
)
