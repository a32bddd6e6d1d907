"""What web pages say around articles or in their place: paywalls, log-in walls, teasers, other stories."""

from __future__ import annotations

PAYWALLS = (
    (
        r"(?:subscribe|sign up|register|log ?in|sign in|create (?:a|an|your) (?:free )?account|become a (?:member|subscriber))"
        r".{0,60}\bto (?:continue(?: reading)?|keep reading|read (?:on|more|the (?:full|whole|rest))|unlock|view|access)\b"
    ),
    r"(?:to|and) (?:continue|keep) reading.{0,60}\b(?:subscribe|subscription|log ?in|sign in|register|member)",
    (
        r"(?:this|the) (?:article|content|story|page) is (?:only )?(?:for|available (?:only )?to|reserved for|exclusive to)"
        r" (?:our )?(?:\w+ )?(?:subscribers|members|registered users)"
    ),
    r"already (?:a|an) (?:subscriber|member)\?|already (?:have an account|subscribed)\?",
    r"you(?:'|’)?(?:ve| have) (?:reached|used|read) (?:your|all|the)\b.{0,40}\b(?:free )?articles?\b",
    r"(?:subscribers|members)[ -]only (?:article|content|story)",
    r"unlock (?:this|the full|unlimited) (?:article|story|access)",
    r"(?:start|begin) your (?:free |\d+-\w+ )?trial\b",
)
"""Anywhere near the end of a short text."""

CUT_OFF = (
    r"(?:\[\s*(?:…|\.{3}|&hellip;)\s*\]|…|\.{3})\s*(?:(?:continue reading|read (?:more|on|the (?:full|rest))|more)\b.{0,80})?",
    r"(?:\A|\n|[.!?…\])”\"]\s)\s*(?:continue reading|read (?:more|the (?:full|whole|rest of the) (?:article|story))|click here to read)\b.{0,80}",
    r"\[\+\d+ chars\]",
    r"the post .{0,200} appeared first on .{0,100}",
)
"""The last words of a teaser."""

OTHER_STORIES = (
    r"(?:related|more|other|latest|top|recent|popular|trending|featured|further)(?: \w+)? (?:articles?|stor(?:y|ies)|posts?|news|coverage|reading|headlines|reports?)(?: \w+){0,4}",
    r"(?:most|also|must) (?:read|popular|viewed|shared)",
    r"(?:read|up) (?:also|next|more)|see also|latest|trending(?: now)?|related(?: content)?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in)",
    r"more (?:from|in|on|by) .{2,60}|don['’]t miss|elsewhere on .{2,40}|from (?:our|the) .{2,40}",
)
"""The whole heading above headlines of other articles."""

SPOKEN_TEXTS = (
    r"(?i:(?:press|background|morning|evening|daily|weekly|media|news) briefings?)",
    r"(?i:(?:press|news|media) (?:conference|gaggle|call|availability|statement|release|communiqu[eé]|advisory))",
    r"(?i:remarks)",
    r"(?i:(?:joint )?statement)",
    r"(?i:transcript)",
    r"(?i:readout)",
    r"(?i:fact ?sheet)",
    r"(?i:interview)",
    r"(?i:(?:opening|closing) remarks)",
    r"(?i:address)",
    r"(?i:speech)",
    r"(?i:testimony)",
    r"(?i:open letter)",
)
"""Texts of the day on which somebody speaks or writes them."""

REGULAR_TEXTS = (
    (
        r"(?:daily|weekly|monthly|morning|midday|evening|nightly|situation|situational|operational|operations|flash|field|"
        r"security|humanitarian|status|progress|intelligence|incident|media|press|market|weather|crisis|emergency|campaign)"
        r" (?:update|report|bulletin|summary|briefing|brief|digest|round-?up|review|assessment|newsletter|monitor|note|log|analysis)s?"
    ),
    r"sit-?reps?",
    r"newsletter",
    r"bulletin",
    r"live ?blog",
)
"""Texts that come out again and again, each on its day."""
