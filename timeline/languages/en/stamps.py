"""The times that a page prints of itself: when it, a comment or a report in it was put up, written or changed."""

from __future__ import annotations

UPDATED = r"\b(?:updated|published|posted|modified)(?: on| at)?:?$"
"""Right before the time of a page."""

CAPITAL = (
    r"(?:(?:^|[^\w\s,;'’\"“]\s*|\b(?i:first|last|originally) )"
    r"(?:Updated?|UPDATED?|Posted|POSTED|Published|PUBLISHED|Modified|Retrieved|Accessed|Aired|Filed|Submitted|Archived|Amended)"
    r"|\b(?:Last|last) (?:updated|modified|edited|changed|reviewed)|\b(?:First|Originally) (?:published|posted)|\bAired)"
    r"(?: (?:on|at))?\s*:?\s*$"
)
"""The same where it begins as a note does: "Posted on", "Last updated at", "Aired"."""

BY_WHOM = r"(?:\b(?:Posted|POSTED|Submitted|Published|Written|Uploaded|Filed) by|(?:^|\| ?)Comment by)\b[^.!?\n]{1,60}?(?:\bon|\bat|,|\|)?\s*$"
"""Before the time of a comment: "Posted by harborfan on"."""

BYLINE = r"By (?:the )?[A-Z][^.!?\n|]{2,80}$"
"""The whole of what stands before or behind a bar and the day of a page: "By Ann Roe, Special to the Courier"."""

BYLINED = r"By (?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][\w.'’-]*,?(?: |$)){1,5}(?:[A-Z][a-z]+\.? \d{1,2}, \d{4}:)?$"
"""The same where nothing parts it from the day and hour: "By Ann R June 3, 2021: 10:44 AM ET The port is closed"."""

RIGHTS = r"(?:©|\([cC]\)|\b[Cc]opyright|\bCOPYRIGHT)\s*$"
"""Before the year of a page."""

OWNED = r"All (?:content|contents|material|materials|data)\b"
OWNED_BY = r"(?:is|are) (?:proprietary|copyright|copyrighted|protected|owned|the property)\b"
"""Around it: "All content of the Elm Index 2021 is proprietary to Elm"."""

FOOT = (
    r"\b(?:Letters (?:for publication|to the editor) (?:should|may|can|must) be (?:sent|emailed|e-mailed|addressed)"
    r"|If you need help using (?:the|this|our) (?:web)?site|Editor['’]s [Nn]ote:)"
)
"""Where the text of a page ends, and what it says of itself begins, though no stop may part them."""

OPEN_TALK = r"\b(?:(?:[Tt]his|[Tt]he) (?:discussion|debate|thread|forum|chat|quiz|poll|survey|competition)|[Cc]omments?\b.{0,40}) (?:is|are)$"
CLOSED_TALK = r"closed\b(?! (?:by|because|as|due|after))"
"""Around the "now" of a note that readers can write no more: "This discussion is now closed"."""

UPDATE = r"(?:Updated?|UPDATED?|Posted|POSTED|Published)\b"
"""Opens a note in brackets that tells when a report was put up: "(Update 5:16 a.m. Thursday in Elmham, ...)"."""

BEHIND = r"(?:Last|First) (?:updated|published|modified|posted)\b|(?:Updated|Posted|Published)\b"
"""Right behind the day of a page: "6 January 2021 Last updated at 01:53"."""

AGENCY = r"(?:\(|-LRB- )(?:Reuters|AP|AFP|UPI|IANS|PTI|ANI|DPA|Dpa|dpa|Xinhua|TASS|Tass|Interfax|Bloomberg|Kyodo|ANSA|EFE|CNN|BNO News|[A-Z][A-Za-z]+ News)(?:\)| -RRB-)\s*[-–—_]"
"""Right behind the day of a report."""

BELOW_COMMENT = r"(?:[–—-]{1,2}\s)?\b(?:Reply|Report (?:as |this )?abuse)\b"
"""What a reader may do with a comment, printed beside its time."""

TWEETED = r"(?:\bhttps?(?::\S*)?|\b(?:pic\.twitter\.com|t\.co)/\S*|\(@\w{1,20}\))\s*[-–—|·…]?\s*$"
"""What a short message ends with before its day: a link, or who sent it."""

WROTE = r",? (?:[^\s,.!?]+ ){1,2}wrote ?:(?! ?[\"“])"
"""Behind the time of a comment that opens with it: "At 10:19 24th Mar 2020, harborfan wrote:"."""

GONE = (
    r"This (?:comment|post|reply|message) (?:was|has been|is) (?:removed|deleted|hidden|withdrawn|moderated|blocked)\b"
)
"""What stands behind the time of a comment in its place: "8th June 2021 - 17:40 This comment was removed because"."""

PAPERS = (
    "Times Post Herald Tribune Guardian Gazette Chronicle Telegraph Observer Independent Atlantic Journal Courier Examiner Inquirer "
    "Express Mirror Globe Dispatch Echo Argus Sentinel Economist Reuters CNN BBC AP AFP NPR CBS NBC ABC UPI Bloomberg Politico"
)
"""Names of papers, broadcasters and agencies, or their last words."""

PICTURED = "AP AFP EPA PA Reuters REUTERS Getty Corbis Alamy Rex"
"""Agencies whose pictures are credited: "AP Photo/Ann Roe"."""

OF_A_PAPER = (
    r"(?:(?i:special to|for) (?:[Tt]he )?(?:[A-Z][\w.&’']*+ ){0,3}?|(?:[Tt]he )?(?:[A-Z][\w.&’']*+ ){0,2}?)"
    rf"(?:{'|'.join(PAPERS.split())}|Associated Press)\b(?: (?:News|Online|Staff|Writer|Reporter|Correspondent|Editor))*"
)
"""For whom one writes, behind the name in a byline: "Special to the Courier", "The Herald", "BBC News"."""

OF_THE_PAGE = (
    r"\b(?:This|The above) (?:article|story|page|post|piece|column|blog|report|entry|item|transcript|interview) "
    r"(?:was|has been) (?:(?:last|first|originally|also|further|since) )?(?:amended|updated|corrected|edited|modified|revised|clarified)\b"
    r"|\b(?:This|The above) (?:article|story|page|post|piece|column|blog|item) (?:was|has been) "
    r"(?:(?:last|first|originally|also) )?(?:published|posted|printed)\b"
    r"|\b(?:A|An earlier|An edited|A longer|A shorter) version (?:of this (?:article|story|post|piece|column|essay|report|review|obituary)"
    r" (?:(?:first|also|originally) )?(?:appeared|appears|was (?:first )?published|was printed|ran)\b|appeared (?:on p\d|in print))"
    r"|\bThis (?:article|story|post|piece|column|report|interview) (?:(?:first|originally) (?:appeared|ran)\b|appeared on p)"
    r"|\b[Tt]his (?:article|story|post|piece|column|blog|essay|interview|extract|excerpt) (?:was|is|has been) "
    r"(?:(?:last|first|originally|also) )?(?:republished|reprinted|reproduced|adapted|extracted|excerpted|abridged|condensed|translated|syndicated) from\b"
    r"|\b[Tt]his is an? (?:(?:edited|abridged|shortened|condensed|longer|shorter|revised|updated|translated|slightly|fuller|an)[ ,]+){0,3}"
    r"(?:version|extract|excerpt|translation|adaptation) (?:of|from) an? (?:[a-z]+ )?(?:article|essay|column|piece|post|chapter)\b"
    r"|\b[Tt]his (?:comment|post|reply) (?:was|has been) (?:removed|deleted|hidden|moderated)\b"
)
"""Begins the note of a page on itself, to which the dates behind it belong."""
LIST_OF_THE_PAGE = (
    r"\bmost[ -](?:read|popular|viewed|shared|watched|clicked|emailed|e-mailed|commented|discussed|listened|recent|searched) "
    r"(?:\w+ )?(?:stories|articles|videos|posts|pages|galleries|reports|headlines|clips|podcasts|photos|items|pieces|blogs|searches|terms)\b"
)
"""In a line without a verb, the heading of a list of the page: "The five most read stories in the past 24 hours"."""
COMMENTS = (
    r"(?:readers?['’]?s?['’]? |your |all |recent |\d[\d,.]* )?comments?(?: ?\(\d[\d,.]*\)| \d[\d,.]*)?"
    r"|join the (?:conversation|discussion)|have your say|what (?:do you think|readers say)"
)
"""The line above the comments of readers."""
POSTED = (
    r"(?:posted|written|submitted) (?:by|on|at) |reply\b|report (?:abuse|this)|leave a (?:comment|reply)|.{1,40} (?:says|wrote|writes):\s*$"
    r"|.{1,60}\b\d+ (?:minutes?|hours?|days?|weeks?) ago\s*$|.{1,60} at \d{1,2}[:.]\d\d"
)
"""Begins a line of such a comment."""
