"""Which cues of an annotation tell of speech, and which word of a source is its head."""

from __future__ import annotations

import re

from timeline.events.grammar import PREPOSITIONS, RELATIVES

SPEECH = frozenset(
    "say tell state declare announce proclaim add note observe remark comment report recount relate write tweet "
    "post quote explain clarify insist reiterate repeat stress emphasize underline underscore argue assert affirm "
    "maintain contend claim allege acknowledge admit concede confess confirm disclose reveal deny warn caution predict "
    "forecast suggest imply hint indicate signal point testify swear vow pledge promise assure inform notify reply "
    "respond answer retort counter complain lament joke quip boast brag conclude recall continue shout yell whisper "
    "mutter put according".split()
)
"""Lemmas by which somebody utters or writes that something is so, and "according to".

The verbs of saying of Levin's section 37 (37.1 transfer of a message, 37.3 manner of speaking, 37.6 to 37.9 and 37.12,
telling, saying and asserting), as far as their object is a proposition. Left out: thinking and feeling (believe, want),
finding and showing (find, show: a study's evidence, no speech), requests and questions (ask, urge, call for: they tell
no fact), praise, blame and naming (criticize, attack, call, describe: the content is a thing, not a claim), and deeds
(plan, support, agree).
"""

_IRREGULAR = {"said": "say", "told": "tell", "wrote": "write", "written": "write", "swore": "swear", "sworn": "swear"}


def _forms(verb: str) -> set[str]:
    """Inflect a regular verb; forms that do not exist do no harm."""
    stem = verb.removesuffix("e")
    endings = {verb, f"{verb}s", f"{verb}es", f"{stem}ed", f"{stem}ing", f"{stem}{stem[-1]}ed", f"{stem}{stem[-1]}ing"}
    return endings | ({f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"} if verb.endswith("y") else set())


_VERBS = {form: verb for verb in sorted(SPEECH) for form in _forms(verb)} | _IRREGULAR
_MARKS = re.compile(r"[:—–-]+")
_SILENT = re.compile(r"\b(?:not|never|no|declin\w+|refus\w+|without)\b|n['’]t\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_MARKUP = re.compile(r"[<>=@]")
_HEAD_WORD = re.compile(r"[\w&.’'-]*\w")
_BEHIND_HEAD = PREPOSITIONS | RELATIVES | {"that", "familiar", "close", "briefed"}
_SKIPPED = frozenset("the a an and of".split())


def is_speech(cue: str) -> bool:
    """Whether a cue tells of speech: one of its words does, or it is a mere colon or dash; not "declined to say"."""
    if not cue.strip() or _SILENT.search(cue) or _MARKUP.search(cue):
        return False
    if _MARKS.fullmatch(cue.strip()):
        return True
    lows = [word.lower() for word in _WORD.findall(cue)]
    joined = " ".join(lows)
    for low in lows:
        verb = _VERBS.get(low)
        thing = (
            (verb == "point" and "out" not in lows)
            or (verb == "put" and "put it" not in joined and "puts it" not in joined)
            or (verb == "continue" and ("to" in lows or "with" in lows))
        )
        if verb is not None and not thing:
            return True
    return False


def heads(source: str) -> set[str]:
    """Head words of a source, in lower case, one for each apposed part: of "Ann Roe, the mayor of York" roe and mayor.

    A title with "of" in front of a name has that of the name, too ("Secretary of State Ann Roe": roe). "" has none.
    """
    found: set[str] = set()
    for part in re.split(r"[,(;]", source.replace("’", "'")):
        words = [word.removesuffix("'s") for word in _HEAD_WORD.findall(part)]
        if not words:
            continue
        cut = next(
            (place for place, word in enumerate(words) if place and word.lower() in _BEHIND_HEAD),
            len(words),
        )
        found.add(words[cut - 1].lower())
        if all(word[0].isupper() or word.lower() in _SKIPPED for word in words):
            found.add(words[-1].lower())
    return {word.strip(".'-") for word in found}
