"""Whether a text is a whole article: not the teaser before a paywall, not what stands around an article."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from timeline.languages.en.pages import CUT_OFF, PAYWALLS
from timeline.languages.en.segmentation import REFERENCE_SECTIONS
from timeline.segment import segment

if TYPE_CHECKING:
    from timeline.model import Sentence

_PAYWALL = re.compile(rf"\b(?:{'|'.join(PAYWALLS)})", re.IGNORECASE)
_CUT_OFF = re.compile(rf"(?:{'|'.join(CUT_OFF)})\s*\W{{0,3}}\Z", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_REFERENCES = re.compile("|".join(REFERENCE_SECTIONS), re.IGNORECASE)
_END = 600
_LONGEST_TEASER = 350
"""Words: above, a call to subscribe is one of many that stand below whole articles."""
_LOOKED_AT = 20_000
_FEWEST_SENTENCES = 6
_MUCH = 0.34


def paywall(text: str) -> str | None:
    """Return the words in which a short text asks for a subscription or breaks off, or None."""
    if len(_WORD.findall(text[: 12 * _LONGEST_TEASER])) > _LONGEST_TEASER:
        return None
    end = text[-_END:]
    found = _PAYWALL.search(end) or _CUT_OFF.search(end)
    return " ".join(found.group().split())[:80] if found is not None else None


def boilerplate(text: str) -> tuple[int, int] | None:
    """Count the sentences that are menus, links and notices, and all sentences, where they are a third or more.

    What stands below "References" is passed over when an article is read, and not counted.
    """
    sentences = list(takewhile(_is_prose, segment(text[:_LOOKED_AT])))
    count = sum(sentence.boilerplate for sentence in sentences)
    much = len(sentences) >= _FEWEST_SENTENCES and count >= _MUCH * len(sentences)
    return (count, len(sentences)) if much else None


def _is_prose(sentence: Sentence) -> bool:
    return not (sentence.heading and _REFERENCES.match(sentence.text))
