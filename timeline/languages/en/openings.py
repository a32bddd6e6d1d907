"""How reports and sentences open: stamps of pages, words that point back; and words of those who speak to somebody."""

MONTHS = "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"
ZONES = "gmt|bst|utc|ces?t|[ecmp][sd]?t"
POINTING_BACK = r"(?:(?:and|but|so|or|well|now|then|also),?\s)*(?:he|she|they|it|this|that|these|those|(?:\w+\s)?(?:hours?|days?|weeks?|months?|years?)\s(?:later|earlier|before))"
ADDRESS = (
    r"i|me|my|we|us|our|ours|you|your|yours|(?:my|your)self|ourselves|(?:i|we|you)['’](?:m|re|ve|ll|d)|let['’]s|"
    r"as\s(?:[\w.]+\s){1,4}(?:said|says|noted|mentioned|know|knows)"
)
"""In reports such words stand only in quotations."""
GREETING = (
    r"thanks(?!\sto\b)|thank\syou|welcome(?=,|\sto|\sback|\severyone)|good\s(?:morning|afternoon|evening|night)|"
    r"(?-i:(?:[Hh]appy|[Mm]erry)\s[A-Z]\w*)"
)
ARRANGEMENT = r"embargo(?:ed)?|on\s(?:deep\s)?background|off\sthe\srecord|(?:for|of)\sthis\scall|not\sfor\s(?:reporting|attribution)"
"""How a briefing is held; it tells nothing."""
SPEAKER = r"(?:Q[.:]?|[A-Z][A-Z.'’ -]{2,60}:)[ \t\xa0]+"
"""Who speaks, at the head of a sentence in a transcript."""
BEGINNINGS = (
    "The|It|He|She|They|We|This|These|There|Its|Their|His|Her|Our|In|On|At|As|After|Before|If|When|While|With|From|For|"
    "But|And|Some|Many|Most|Several|Both|Each|Another|Other"
)
"""Words with which sentences begin, and hardly ever a name."""
BEFORE_LETTERS = (
    "type types vitamin hepatitis influenza group class grade plan section part appendix schedule series level"
)
"""Before an "A" that is a letter: "type A"."""
BEFORE_TITLES = "is was are were be been called named titled entitled dubbed film movie book novel song album magazine"
"""Before the title of a work."""
GOING_ON = "be have say tell call name"
"""Verbs that do not end what is told."""
