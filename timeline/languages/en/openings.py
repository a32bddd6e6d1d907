"""How reports and sentences open: the stamp of a page, and words that point back to the sentence before."""

MONTHS = "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec"
ZONES = "gmt|bst|utc|ces?t|[ecmp][sd]?t"
POINTING_BACK = (
    r"he|she|they|it|this|that|these|those|(?:\w+\s)?(?:hours?|days?|weeks?|months?|years?)\s(?:later|earlier|before)"
)
