"""The simple past of a form in -ing, where a line tells as a clause what a sentence hangs on "before" or "after"."""

from __future__ import annotations

from functools import lru_cache

from timeline.events import tokens as tk
from timeline.languages.en.events import verbs

_IN_ED = tk.COMMON - frozenset(verbs.NEVER_IN_ED.split())


@lru_cache(maxsize=2000)
def simple_past(gerund: str) -> str:
    """Return the simple past of a lower-case form in -ing, "" where it is not sure.

    "giving" gives "gave", "stopping" gives "stopped", "trying" gives "tried".
    """
    lemma, stem = tk.lemma(gerund), gerund.removesuffix("ing")
    if lemma in verbs.SIMPLE_PASTS:
        return verbs.SIMPLE_PASTS[lemma]
    if lemma not in _IN_ED or stem == gerund:
        return ""
    if stem.endswith("y") and stem[-2:-1] not in "aeiou":
        return f"{stem[:-1]}ied"
    return f"{stem}d" if stem.endswith("e") else f"{stem}ed"
