"""A spaCy pipeline of a few rules, installed by the fixture `toy` as a package is; it fails on texts with "fizzle"."""

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

VERBS = {"gromble": "VB", "grombled": "VBD"}


def read(doc: Doc) -> Doc:
    """Tag verbs that no list has, hang every word on the first verb, its subject in front, and see one person."""
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


Language.component("toy_reading", func=read)


def load(**_: object) -> Language:
    """Make the pipeline, as `spacy.load` asks a package to."""
    nlp = spacy.blank("en", meta={"name": "toy", "version": "1.2.3"})
    nlp.add_pipe("toy_reading")
    return nlp
