"""What a pipeline tells of a sentence, by hand, and what is made of it."""

from __future__ import annotations

import pytest

from timeline.events.actors import roles
from timeline.events.annotator import Told, Word
from timeline.events.grammar import Form, Parse
from timeline.events.link import link_at
from timeline.events.names import subject
from timeline.events.parse import parse, parse_told
from timeline.events.tokens import tokenize


def told(text: str, heads: dict[str, tuple[str, str, str]], persons: tuple[str, ...] = ()) -> Told:
    """Tell of each word named its tag, its role and on which word it depends; all others hang on the root alone."""
    words = text.replace(".", " .").replace(",", " ,").split()
    root = next((place for place, word in enumerate(words) if heads.get(word, ("", "", ""))[1] == "ROOT"), 0)
    rows = [heads.get(word, ("", "dep", words[root])) for word in words]
    above = [root if role == "ROOT" else words.index(head) for _, role, head in rows]
    found, start = [], 0
    for place, (word, (tag, role, _)) in enumerate(zip(words, rows, strict=True)):
        start = text.index(word, start)
        under = [one for one in range(len(words)) if place in chain(above, one)]
        found.append(Word(start, start + len(word), tag, role, above[place], min(under), max(under)))
        start += len(word)
    return Told(tuple(found), tuple((text.index(name), text.index(name) + len(name)) for name in persons))


def chain(above: list[int], place: int) -> list[int]:
    """Give a word and all on which it depends."""
    found = [place]
    while above[found[-1]] not in found:
        found.append(above[found[-1]])
    return found


def read(text: str, heads: dict[str, tuple[str, str, str]], persons: tuple[str, ...] = ()) -> Parse:
    return parse_told(tokenize(text, 0, ()), told(text, heads, persons))


def form_of(parsed: Parse, word: str) -> Form:
    return next(one.form for one in parsed.predicates if parsed.low(one.head) == word)


@pytest.mark.parametrize(
    ("tag", "role", "form"),
    [
        ("VBD", "relcl", Form.PAST),
        ("VBN", "acl", Form.PARTICIPLE),
        ("VBN", "advcl", Form.PARTICIPLE),
    ],
)
def test_a_tag_tells_a_past_from_a_participle(tag: str, role: str, form: Form) -> None:
    text = "The troops posted near the bridge fled on foot."
    parsed = read(text, {"fled": ("VBD", "ROOT", "fled"), "posted": (tag, role, "troops")})
    assert form_of(parsed, "posted") is form
    assert next(one.passive for one in parsed.predicates if one.form is form and parsed.low(one.head) == "posted") == (
        form is Form.PARTICIPLE
    )


@pytest.mark.parametrize("role", ["ROOT", "ccomp", "conj", ""])
def test_a_participle_as_a_main_verb_is_a_wrong_tag(role: str) -> None:
    text = "The minister posted the letter."
    alone = parse(tokenize(text, 0, ()))
    assert form_of(alone, "posted") is Form.PAST
    heads = {"minister": ("", "dep", "posted"), "posted": ("VBN", role, "letter")}
    assert form_of(read(text, heads), "posted") is Form.PAST


def test_the_only_main_verb_stays_one() -> None:
    heads = {"delayed": ("VBN", "acl", "flight"), "flight": ("", "ROOT", "flight")}
    assert form_of(read("Test flight delayed after the accident.", heads), "delayed") is Form.PAST


def test_a_subject_without_an_auxiliary_makes_no_participle() -> None:
    heads = {"pressure": ("", "nsubj", "built"), "built": ("VBN", "advcl", "left"), "left": ("VBD", "ROOT", "left")}
    assert form_of(read("As pressure built they left.", heads), "built") is Form.PAST


def test_a_verb_that_no_list_has_is_one_where_it_is_tagged() -> None:
    text = "They gromble the town."
    assert not parse(tokenize(text, 0, ())).predicates
    parsed = read(text, {"gromble": ("VBP", "ROOT", "gromble")})
    assert form_of(parsed, "gromble") is Form.PRESENT
    assert parse(tokenize("gromble", 0, ())).tokens[0].word.base is False  # the word itself is as before


def test_a_clause_begins_where_the_tree_has_it() -> None:
    text = "The court left the rule of fairness it had set before."
    heads = {
        "left": ("VBD", "ROOT", "left"),
        "it": ("", "nsubj", "set"),
        "had": ("VBD", "aux", "set"),
        "set": ("VBN", "relcl", "rule"),
    }
    assert len(parse(tokenize(text, 0, ())).starts) == 1
    parsed = read(text, heads)
    assert [parsed.low(start) for start in parsed.starts] == ["the", "it"]
    assert parsed.kinds == ["", "relative"]


def test_a_tree_without_tags_opens_clauses_by_the_spelling() -> None:
    text = "The court left the rule of fairness it praised before."
    heads = {
        "left": ("", "ROOT", "left"),
        "it": ("", "nsubj", "praised"),
        "praised": ("", "relcl", "rule"),
    }
    parsed = read(text, heads)
    assert [parsed.low(start) for start in parsed.starts] == ["the", "it"]


def test_a_clause_that_the_rules_have_found_is_left_as_it_is() -> None:
    text = "The court said that it had set a rule."
    heads = {
        "said": ("VBD", "ROOT", "said"),
        "it": ("", "nsubj", "set"),
        "had": ("VBD", "aux", "set"),
        "set": ("VBN", "ccomp", "said"),
    }
    alone, helped = parse(tokenize(text, 0, ())), read(text, heads)
    assert (helped.starts, helped.kinds) == (alone.starts, alone.kinds)


def test_a_verb_without_a_subject_gets_that_of_the_tree() -> None:
    text = "In Minsk the elders of both towns, said they left."
    heads = {
        "the": ("", "det", "elders"),
        "elders": ("", "nsubj", "said"),
        "of": ("", "prep", "elders"),
        "both": ("", "det", "towns"),
        "towns": ("", "pobj", "of"),
        "said": ("VBD", "ROOT", "said"),
    }
    parsed = read(text, heads)
    said = next(one for one in parsed.predicates if one.lemma == "say")
    assert " ".join(word.text for word in subject(parsed, said.first)) == "the elders of both towns"


def test_a_person_where_the_rules_see_nobody() -> None:
    text = "The search for Zorn was extended to the south."
    heads = {"extended": ("VBN", "ROOT", "extended")}
    named = []
    for persons in ((), ("Zorn",), ("Zorn", "search")):
        parsed = read(text, heads, persons)
        place = parsed.lows.index("extended")
        named.append(roles(parsed, link_at(parsed, place, place + 1)).recipient)
    assert named == [(), ("Zorn",), ("Zorn",)]


@pytest.mark.parametrize("text", ["", ".", "\u200b", "a\x00b \ud83d\ude00 'nt n't \u2028", "said " * 300, "(" * 500])
def test_words_that_fit_no_token_do_no_harm(text: str) -> None:
    tokens = tokenize(text, 0, ())
    nothing = parse_told(tokens, Told((), ((0, 5), (3, 1), (900, 990))))
    assert nothing.starts == parse(tokens).starts
    aslant = Told(tuple(Word(place, place + 3, "VBD", "relcl", 0, place, 0) for place in range(0, 40, 2)), ((0, 2),))
    assert len(parse_told(tokens, aslant).tokens) == len(tokens)
