"""A spaCy pipeline of a few rules, installed by the fixture `toy` as a package is; it fails on texts with "fizzle"."""
# ruff: noqa: PLC0415 (pytest imports this module whether spaCy is there or not)

from typing import Any

VERBS = {"gromble": "VB", "grombled": "VBD"}


def read(doc: Any) -> Any:  # noqa: ANN401 (an extra's type)
    """Tag verbs that no list has, hang every word on the first verb, its subject in front, and see one person."""
    from spacy.tokens import Span

    if "fizzle" in doc.text:
        raise ValueError("cannot read\nfizzle")
    verb = next((token for token in doc if token.text in VERBS), None)
    for token in doc:
        token.tag_ = VERBS.get(token.text, "NN")
        if verb is not None:
            token.head = verb
            token.dep_ = "ROOT" if token == verb else "nsubj" if token.i + 1 == verb.i else "dep"
    doc.ents = [Span(doc, token.i, token.i + 1, "PERSON") for token in doc if token.text == "Zorn"]
    return doc


def load(**_: object) -> Any:  # noqa: ANN401 (as above)
    """Make the pipeline, as `spacy.load` asks a package to."""
    import spacy
    from spacy.language import Language

    Language.component("toy_reading", func=read)
    nlp = spacy.blank("en", meta={"name": "toy", "version": "1.2.3"})
    nlp.add_pipe("toy_reading")
    return nlp
