"""Pipelines of spaCy, made here: nothing is downloaded."""

from __future__ import annotations

import builtins
import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

import timeline
from timeline.errors import MissingExtraError, PipelineError
from timeline.events import annotator as module
from timeline.events.annotator import Annotator, chosen, described
from timeline.model import Article

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DAY = dt.datetime(2021, 5, 10)  # noqa: DTZ001 (civil time)
SEARCH = "The search for Zorn was extended to Mexico on 3 May 2021."


def article(text: str) -> Article:
    return Article(article_id="a", text=text, published=DAY)


@pytest.fixture
def saved(tmp_path: Path) -> Callable[..., str]:
    """Saves a pipeline of spaCy's own components and gives its folder."""
    spacy = pytest.importorskip("spacy")

    def save(*components: str, language: str = "en", patterns: Any = (), name: str = "pipe") -> str:  # noqa: ANN401 (of spaCy)
        nlp = spacy.blank(language)
        for component in components:
            nlp.add_pipe(component)
        for label, pattern in patterns:
            if "entity_ruler" in components:
                nlp.get_pipe("entity_ruler").add_patterns([{"label": label, "pattern": pattern}])
            else:
                nlp.get_pipe("attribute_ruler").add([[{"LOWER": pattern}]], label)
        folder = tmp_path / name
        nlp.to_disk(folder)
        return str(folder)

    return save


def test_without_a_pipeline_nothing_of_it_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *others: Any) -> Any:  # noqa: ANN401 (as the real one)
        assert not name.startswith("spacy")
        return real(name, *others)

    monkeypatch.setattr(builtins, "__import__", refuse)
    assert timeline.extract([article(SEARCH)])["recipient"].tolist() == [[]]


def test_without_spacy_one_line_tells_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "spacy", None)
    with pytest.raises(MissingExtraError, match=r"--nlp absent needs .* pip install 'crisis-timeline\[nlp\]'"):
        timeline.extract([article(SEARCH)], nlp="absent")


def test_a_pipeline_that_is_not_there(tmp_path: Path) -> None:
    pytest.importorskip("spacy")
    with pytest.raises(PipelineError, match="no such pipeline; install it: python -m spacy download xx_none_sm"):
        Annotator("xx_none_sm")
    with pytest.raises(PipelineError, match=f"--nlp {tmp_path}: no spaCy pipeline") as raised:
        Annotator(str(tmp_path))
    assert "\n" not in str(raised.value)


def test_a_pipeline_of_no_use(saved: Callable[..., str], tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="neither parts of speech, nor clauses, nor names"):
        Annotator(saved("sentencizer"))
    with pytest.raises(PipelineError, match="for the language 'de'"):
        Annotator(saved("entity_ruler", language="de", name="german"))
    broken = saved("entity_ruler", patterns=[("PERSON", "Zorn")], name="broken")
    (tmp_path / "broken" / "config.cfg").write_text("[nlp]\nlang = 5\n")
    with pytest.raises(PipelineError, match="it cannot be loaded"):
        Annotator(broken)


def test_each_part_is_used_where_it_is_there(saved: Callable[..., str]) -> None:
    names = Annotator(saved("entity_ruler", patterns=[("PERSON", "Zorn"), ("ORG", "Mexico")]))
    told = names.told(SEARCH)
    assert told is not None
    assert told.persons == ((15, 19),)
    assert {(word.tag, word.role) for word in told.words} == {("", "")}
    tags = [
        ({"TAG": "NN"}, "army"),
        ({"TAG": "VBD"}, "was"),
        ({"POS": "VERB", "MORPH": "Tense=Past|VerbForm=Part"}, "extended"),
    ]
    told = Annotator(saved("attribute_ruler", patterns=tags, name="tags")).told(SEARCH)
    assert told is not None
    assert [word.tag for word in told.words if word.tag] == ["VBD", "VBN"]
    assert told.persons == ()


@pytest.mark.parametrize(
    ("morph", "tag"),
    [
        ("VerbForm=Fin|Tense=Past", "VBD"),
        ("VerbForm=Fin|Tense=Pres|Person=3|Number=Sing", "VBZ"),
        ("VerbForm=Fin|Tense=Pres", "VBP"),
        ("VerbForm=Part|Tense=Pres", "VBG"),
        ("VerbForm=Ger", "VBG"),
        ("VerbForm=Inf", "VB"),
        ("Mood=Ind", ""),
    ],
)
def test_features_of_universal_dependencies_are_read(saved: Callable[..., str], morph: str, tag: str) -> None:
    told = Annotator(saved("attribute_ruler", patterns=[({"POS": "VERB", "MORPH": morph}, "left")])).told("They left.")
    assert told is not None
    assert [word.tag for word in told.words] == ["", tag, ""]


def test_a_pipeline_helps_in_both_ways_in(toy: str) -> None:
    (alone,), (helped,) = (timeline.extract([article(SEARCH)], nlp=nlp)["recipient"] for nlp in (None, toy))
    assert (alone, helped) == ([], ["Zorn"])
    frame = timeline.extract_frame(__import__("pandas").DataFrame({"text": [SEARCH]}), nlp=toy)
    assert frame["recipient"].tolist() == [["Zorn"]]


def test_an_empty_name_is_none() -> None:
    assert timeline.extract([article(SEARCH)], nlp="")["recipient"].tolist() == [[]]
    assert chosen("") is None
    assert chosen(None) is None


def test_a_sentence_on_which_it_fails_is_read_without_it_and_counted(toy: str) -> None:
    texts = [SEARCH, "A fizzle of Zorn hit Mexico on 4 May 2021.", "Zorn saw a fizzle in Mexico on 5 May 2021."]
    pair = " ".join(texts)
    with pytest.warns(UserWarning, match=r"failed on 2 sentences, read without it \(ValueError: cannot read fizzle\)"):
        helped = timeline.extract([article(pair)], nlp=toy)
    alone = timeline.extract([article(pair)])
    assert helped["recipient"].tolist()[0] == ["Zorn"]
    rest = helped.iloc[1:]
    __import__("pandas").testing.assert_frame_equal(rest, alone.iloc[1:])


def test_what_is_asked_alone_is_told_as_among_others(toy: str) -> None:
    texts = [SEARCH, "They grombled the town.", SEARCH]
    many, single = Annotator(toy), Annotator(toy)
    many.prepare(texts)
    assert [many.told(text) for text in texts] == [single.told(text) for text in texts]
    assert many.note() is None


def test_a_failure_is_told_once(toy: str) -> None:
    asked = Annotator(toy)
    assert asked.told("fizzle") is None
    assert asked.told("fizzle") is None
    assert asked.note() == "the --nlp pipeline failed on 1 sentence, read without it (ValueError: cannot read fizzle)"
    assert asked.note() is None


@pytest.mark.filterwarnings("ignore:the --nlp pipeline failed")
@pytest.mark.parametrize("text", ["", "\x00", "\ud800 lone", "word " * 5000, "\u202e\u200b\ufeff", "<b>&amp;</b>" * 99])
def test_hostile_text_ends_nothing(toy: str, text: str) -> None:
    asked = Annotator(toy)
    told = asked.told(text)
    assert (told is None) == (asked.note() is not None)
    helped = timeline.extract([article(f"{text} It rained on 3 May 2021.")], nlp=toy)
    assert len(helped) == len(timeline.extract([article(f"{text} It rained on 3 May 2021.")]))


def test_the_description_tells_pipelines_apart(saved: Callable[..., str], toy: str) -> None:
    one, same, other = (
        described(saved("entity_ruler", patterns=[("PERSON", name)], name=folder))
        for name, folder in (("Zorn", "one"), ("Zorn", "same"), ("Kern", "other"))
    )
    assert one == same != other
    assert described(toy).startswith("en_toy 1.2.3 (spaCy ")
    assert chosen(toy) == (toy, described(toy))


def test_it_is_loaded_once(toy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    Annotator(toy)
    monkeypatch.setattr("spacy.load", None)
    assert Annotator(toy).told(SEARCH) is not None
    assert module._loaded.cache_info().hits  # noqa: SLF001 (what it is for)
