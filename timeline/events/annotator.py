"""A spaCy pipeline beside the rules: loaded once a process, asked only for sentences that are read anyway."""

from __future__ import annotations

import hashlib
import warnings
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.errors import MissingExtraError, PipelineError

if TYPE_CHECKING:
    from collections.abc import Iterable

_LANGUAGES = ("en", "xx")
_VERBS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"))
_ROLES = {"nsubj:pass": "nsubjpass", "acl:relcl": "relcl", "root": "ROOT", "aux:pass": "auxpass"}
"""Labels of Universal Dependencies, as spaCy's own pipelines for English call them."""
_PERSONS = frozenset(("PERSON", "PER"))
_PROBE = "Ann Roe said on Monday that the army had left the town, which burned."


class Word(NamedTuple):
    """A word of a sentence as a pipeline sees it.

    `start` and `end` are code points of the sentence; `tag` is the Penn tag of a verb and "" for all else; `role` is
    its label in the dependency tree, "" without one; `head`, `left` and `right` are numbers of words: on which it
    depends (the root on itself), and the first and last one that depend on it, directly or not.
    """

    start: int
    end: int
    tag: str
    role: str
    head: int
    left: int
    right: int


class Told(NamedTuple):
    """What a pipeline tells of a sentence; `persons` are code points [start, end)."""

    words: tuple[Word, ...]
    persons: tuple[tuple[int, int], ...]


class _Pipeline(NamedTuple):
    nlp: Any
    lock: Lock
    """spaCy does not promise that two threads may use a pipeline at once."""


class Annotator:
    """Asks a pipeline for the sentences of one article after the other, and counts those on which it fails.

    Parameters
    ----------
    name
        An installed package or a folder, as `spacy.load` takes it.

    Raises
    ------
    MissingExtraError
        Where spaCy is not installed.
    PipelineError
        Where there is no such pipeline, it cannot be loaded, or it tells nothing of use.
    """

    def __init__(self, name: str) -> None:
        self._pipeline = _loaded(name)
        self._known: dict[str, Told | None] = {}
        self._failed = 0
        self._why = ""

    def prepare(self, texts: Iterable[str]) -> None:
        """Read the sentences of an article at once, in half the time; those of the article before are forgotten."""
        self._known.clear()
        wanted = list(dict.fromkeys(texts))
        nlp, lock = self._pipeline
        try:
            with lock:
                self._known.update(zip(wanted, map(_told, nlp.pipe(wanted)), strict=True))
        except Exception:  # noqa: BLE001 (whatever its components raise: then each is asked for by itself)
            self._known.clear()

    def told(self, text: str) -> Told | None:
        """Tell of a sentence; None where the pipeline fails on it."""
        if text not in self._known:
            nlp, lock = self._pipeline
            try:
                with lock:
                    self._known[text] = _told(nlp(text))
            except Exception as error:  # noqa: BLE001 (as above: it is counted, and the rules alone read the sentence)
                self._known[text] = None
                self._failed += 1
                self._why = self._why or f"{type(error).__name__}: {' '.join(str(error).split())[:100]}"
        return self._known[text]

    def note(self) -> str | None:
        """Tell in one line on how many sentences the pipeline failed since this was last asked; None for none."""
        failed, why, self._failed, self._why = self._failed, self._why, 0, ""
        sentences = f"{failed:,} sentence{'' if failed == 1 else 's'}"
        return f"the --nlp pipeline failed on {sentences}, read without it ({why})" if failed else None


class Chosen(NamedTuple):
    """A pipeline as a run records it: the name under which it was asked for, and what `described` says of it."""

    name: str
    described: str


def chosen(name: str | None) -> Chosen | None:
    """Look at the pipeline that was asked for; None where none was, or an empty name is given.

    Raises
    ------
    MissingExtraError, PipelineError
        As for `Annotator`.
    """
    return Chosen(name, described(name)) if name else None


def described(name: str) -> str:
    """Name a pipeline with its version, that of spaCy, and a hash of its files; the same text means the same reading.

    Raises
    ------
    MissingExtraError, PipelineError
        As for `Annotator`.
    """
    nlp = _loaded(name).nlp
    key = hashlib.blake2b(digest_size=6)
    for file in sorted(one for one in Path(nlp.path).rglob("*") if one.is_file()) if nlp.path else ():
        if file.suffix != ".pyc":
            key.update(file.relative_to(nlp.path).as_posix().encode() + file.read_bytes())
    meta = nlp.meta
    return f"{meta['lang']}_{meta['name']} {meta['version']} (spaCy {version('spacy')}, files {key.hexdigest()})"


@lru_cache(maxsize=2)
def _loaded(name: str) -> _Pipeline:
    try:
        import spacy  # noqa: PLC0415 (an extra)
    except ImportError:
        raise MissingExtraError(f"--nlp {name}", "nlp") from None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that another version of spaCy made it
            nlp = spacy.load(name)
    except OSError as error:
        if not Path(name).exists():
            raise PipelineError(name, f"no such pipeline; install it: python -m spacy download {name}") from None
        raise PipelineError(name, f"no spaCy pipeline ({_line(error)})") from None
    except Exception as error:
        raise PipelineError(name, f"it cannot be loaded ({_line(error)})") from error
    if nlp.lang not in _LANGUAGES:
        raise PipelineError(name, f"it is for the language {nlp.lang!r}; name one for English")
    try:
        doc = nlp(_PROBE)
    except Exception as error:
        raise PipelineError(name, f"it fails on a plain sentence ({_line(error)})") from error
    if not any(doc.has_annotation(kind) for kind in ("TAG", "MORPH", "DEP", "ENT_IOB")):
        raise PipelineError(name, "it gives neither parts of speech, nor clauses, nor names; name one that does")
    return _Pipeline(nlp, Lock())


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]


def _told(doc: Any) -> Told:  # noqa: ANN401 (an extra's type)
    words = tuple(
        Word(
            token.idx,
            token.idx + len(token.text),
            _verb_tag(token),
            _ROLES.get(token.dep_, token.dep_),
            token.head.i,
            token.left_edge.i,
            token.right_edge.i,
        )
        for token in doc
    )
    return Told(words, tuple((one.start_char, one.end_char) for one in doc.ents if one.label_ in _PERSONS))


def _verb_tag(token: Any) -> str:  # noqa: ANN401 (an extra's type)
    """Give the Penn tag of a verb: its own, or one that fits its features of Universal Dependencies."""
    if token.tag_ in _VERBS:
        return str(token.tag_)
    if token.pos_ not in ("VERB", "AUX"):
        return ""
    features = token.morph.to_dict()
    past = features.get("Tense") == "Past"
    match features.get("VerbForm"):
        case "Fin":
            third = features.get("Person") == "3" and features.get("Number") == "Sing"
            return "VBD" if past else "VBZ" if third else "VBP"
        case "Part":
            return "VBN" if past else "VBG"
        case "Ger":
            return "VBG"
        case "Inf":
            return "VB"
    return ""
