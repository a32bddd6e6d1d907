"""Who says so, rule by rule: the names that the last sentence of a text has for its sources."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.events import extract_events
from timeline.events.reading import Reader
from timeline.events.sources import Source, sentence_sources
from timeline.model import Article
from timeline.segment import segment
from timeline.temporal import tag

THURSDAY = dt.datetime(2021, 6, 10)  # noqa: DTZ001 (civil time has no zone)


def sources(text: str) -> tuple[Source, ...]:
    article = Article(article_id="a", text=text, published=THURSDAY)
    sentences = segment(text)
    timexes = tag(sentences, article.published, "news")
    reader = Reader(article, sentences)
    last = sentences[-1]
    return sentence_sources(
        reader, reader.read(len(sentences) - 1, last, [t for t in timexes if t.start >= last.start])
    )


def names(text: str) -> tuple[str, ...]:
    return tuple(source.name for source in sources(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Behind what is said, in any order, with whatever stands between source and verb.
        ("“The bridge is down,” said Ann Roe, the mayor of York.", ("Ann Roe",)),
        ("“The bridge is down,” tweeted Ann Roe (L-York).", ("Ann Roe",)),
        ("The York People's Republic announced that it had left.", ("York People's Republic",)),
        ("York state television reported that the bridge was down.", ("York state television",)),
        ("Analysts at Acme expect the bridge to open.", ("Analysts at Acme",)),
        ("No official in York believes that the bridge is down.", ()),
        ("On Monday, following a York raid, Elm officials claimed that the bridge was down.", ("Elm officials",)),
        (
            "“The bridge is down,” Ann Roe, the mayor of York, one of those leading the town, said on Monday.",
            ("Ann Roe",),
        ),
        (
            "“The bridge is down,” Ann Roe, who led the town from 1999 to 2007 and is retired, said on Monday.",
            ("Ann Roe",),
        ),
        ("“The bridge is down,” Ann Roe told me.", ("Ann Roe",)),
        ("“The bridge is down,” said Ann Roe, blaming the army.", ("Ann Roe",)),
        ("First Horizon said that the bridge was down.", ("First Horizon",)),
        ("First the mayor said that the bridge was down.", ("mayor",)),
        ("Elm Bank no longer expects the bridge to fall.", ("Elm Bank",)),
        ("“The bridge,” the mayor said, “fell in May.”", ("mayor",)),
        ("The bridge fell, the mayor told reporters in York.", ("mayor",)),
        ("The bridge fell, noted York’s Ann Roe.", ("Ann Roe",)),
        ("The bridge fell, says the army.", ("army",)),
        ("The militia boasted that the bridge fell.", ("militia",)),
        ("Three people drowned, The York Post reports.", ("York Post",)),
        # Before what is said.
        ("Roe said: “The bridge is down.”", ("Roe",)),
        ("Roe continued: “The bridge is down.”", ("Roe",)),
        ("Residents say shells hit the bridge.", ("Residents",)),
        ("Fishermen often say, “The river takes its own.”", ("Fishermen",)),
        ("Mr. Roe and Mr. Dane say other bridges fell.", ("Roe and Dane",)),
        ("Asked about the bridge, the mayor replied: “It fell.”", ("mayor",)),
        ("Though it is hard to reach the river, engineers say the bridge fell.", ("engineers",)),
        ("One slide says that the bridge fell.", ("One slide",)),
        ("One questioner claimed that the bridge fell.", ("One questioner",)),
        ("Ann Roe went on to say that the bridge fell.", ("Ann Roe",)),
        ("The mayor, who was in York, said the bridge fell.", ("mayor",)),
        ("He bought the mine, which Ann Roe says is empty.", ("Ann Roe",)),
        ("Ann Roe attacked the mayor, saying the bridge was old.", ("Ann Roe",)),
        ("Ann Roe confirmed the collapse of the bridge.", ("Ann Roe",)),
        ("The army vowed to rebuild the bridge.", ("army",)),
        # Across appositions, relative clauses and lead-ins.
        ("Rob Culp, who runs the port, said, “The town was lost.”", ("Rob Culp",)),
        ("Rob Culp, who knew that the plan was lost, told his men to leave.", ("Rob Culp",)),
        ("Anna Roe, the mayor’s eldest daughter, noted the rule.", ("Anna Roe",)),
        ("The mayor, Anna Roe, said the bridge fell.", ("Anna Roe",)),
        (
            "Ben Roe, the head of Ora Media -- the firm that owns the show -- told me that the bridge fell.",
            ("Ben Roe",),
        ),
        ("Schiff, 56, who has served for a decade, told the paper that the bridge fell.", ("Schiff",)),
        ("Anna Roe, at a later meeting, said, “The town was lost.”", ("Anna Roe",)),
        ("Speaking at a rally in Novi, Michigan, Culp says the bridge fell.", ("Culp",)),
        ("In a radio interview Culp declared that the bridge fell.", ("Culp",)),
        ("Dean Smith spoke of the river, tweeting, “The bridge fell.”", ("Dean Smith",)),
        ("In a letter to the king, read over the radio, Culp said the bridge fell.", ("Culp",)),
        ("The firm, which offered $5 million, or $3 a share, said the bridge fell.", ("firm",)),
        ("The bridge fell, according to an aide to U.S. Envoy Ann Roe.", ("aide to U.S. Envoy Ann Roe",)),
        (
            "The head of the port -- the new office charged with the ships -- said the bridge fell.",
            ("head of the port",),
        ),
        ("In a letter to Ann Roe of York, read by a clerk over the radio, Culp said the bridge fell.", ("Culp",)),
        ("Roe, on her third visit since the flood began, said the bridge fell.", ("Roe",)),
        ("Roe praised the town after divers found the wreck, telling reporters that the bridge fell.", ("Roe",)),
        ("Lamenting their luck, the fishermen say the bridge fell.", ("fishermen",)),
        ("A study published Monday said the bridge fell.", ("study",)),
        ("A note issued by the port said the bridge fell.", ("note issued by the port",)),
        ("A good friend of mine close to the Green Palace said that the bridge fell.", ("good friend of mine",)),
        ("If successful, the firm said it hoped to mend the bridge.", ("firm",)),
        ("The mayor told a rally that the bridge could be mended -- but not moved -- by Monday.", ("mayor",)),
        ("The bridge fell when it rained, the port’s engineer Ann Roe, said on Sunday.", ("Ann Roe",)),
        ("The bridge is lost, a small think tank, the Elm House group, says today.", ("small think tank",)),
        ("“The bridge is down,” said Ann Roe, who said her shop was lost.", ("Ann Roe",)),
        # Who speaks of nothing, or cannot speak.
        ("In all, the floods in York last week claimed at least 20 lives.", ()),
        ("Meanwhile, the rebels claimed to have taken the bridge.", ("rebels",)),
        ("His kidnappers demanded a ransom, but the talks broke off.", ()),
        ("The union demanded that the mayor resign.", ("union",)),
        ("Output fell in May, with more losses expected.", ()),
        ("With half of the port ablaze, Roe said the bridge was down.", ("Roe",)),
        # To put figures out, or somebody into an office, tells nothing of the event.
        ("Acme reports its results next week.", ()),
        ("Acme reported results that were poor.", ("Acme",)),
        ("The Senate confirmed Roe.", ()),
        ("The council confirmed Jane Roe as its head.", ()),
        ("The council confirmed that the bridge was down.", ("council",)),
        ("Police confirmed the raid.", ("Police",)),
        ("Watch out for floods on Monday, said Ann Roe.", ("Ann Roe",)),
        ("In York, watch out for floods, said the Elm professor Ann Roe.", ("Ann Roe",)),
        ("The York Prosecutor's Office said the bridge was down.", ("York Prosecutor's Office",)),
        ("The rights activist and blogger Ann Roe said the bridge was down.", ("Ann Roe",)),
        ("The York flood threatens to reach the bridge.", ()),
        ("The York pension fund alleges that the bridge fell.", ("York pension fund",)),
        ("After saying her left hand was sore, she was taken to York.", ()),
        # In passing.
        ("As the mayor warned in May, the bridge fell.", ("mayor",)),
        ("The bridge, as one of the engineers pointed out, was old.", ("one of the engineers",)),
        ("As Ann Roe put it, the bridge was “a ruin”.", ("Ann Roe",)),
        # Phrases and nouns.
        ("The bridge is to be mended according to a timetable.", ()),
        ("The bridge fell, according to Elm engineers who are there.", ("Elm engineers",)),
        ("The bridge fell, according to a doctor at a clinic in a York school.", ("doctor at a clinic",)),
        ("According to the Elm commission and not us, the bridge fell.", ("Elm commission",)),
        ("According to a statement by the ministry, the bridge fell.", ("statement by the ministry",)),
        ("The bridge fell, according to figures released by the ministry.", ("ministry",)),
        ("The bridge fell, according to a report published on Friday by the Elm Bureau.", ("Elm Bureau",)),
        ("The bridge fell, according to documents obtained by Der Kurier.", ("documents",)),
        ("The bridge fell, according to figures released by mistake.", ("figures",)),
        ("The bridge fell, according to figures released by the ministry on Friday.", ("ministry",)),
        ("In the view of the general, the bridge was lost.", ("general",)),
        ("A warning by the army that the bridge could fall was ignored.", ("army",)),
        ("The army’s repeated claims that the bridge fell were doubted.", ("army",)),
        ("The mayor was quoted as saying that the bridge fell.", ("mayor",)),
        ("It was announced by the ministry that the bridge fell.", ("ministry",)),
        # Chains, outermost first.
        (
            "Der Kurier, citing US intelligence, reported on Monday that the bridge fell.",
            ("Der Kurier", "US intelligence"),
        ),
        ("The bridge fell, according to Der Kurier, citing US intelligence.", ("Der Kurier", "US intelligence")),
        ("The ministry announced that the bridge fell, state television said.", ("state television", "ministry")),
        ("Officials said that the mayor had told them the bridge fell.", ("Officials", "mayor")),
        # Headlines.
        ("Mayor Ann Roe: The bridge fell in May.", ("Ann Roe",)),
        ("Police: Three men drowned in May.", ("Police",)),
        ("The Bridge Fell, Ann Roe Says.", ("Ann Roe",)),
        # Nobody.
        ("The bridge fell in May.", ()),
        ("We were told that the bridge fell.", ()),
        ("It goes without saying that the bridge fell.", ()),
        ("Ann Roe maintains a distance from the talk that fills the town.", ()),
        ("Update: The bridge fell in May.", ()),
        ("One of them said the bridge fell.", ()),
        ("I say the bridge fell.", ()),
        ("“Smart” buoys drifted down the river.", ()),
        ("The so-called “bridge of sighs” fell in May.", ()),
        # What is added is no saying.
        ("Ann Roe added another plank to her plan: a belief that the bridge will fall.", ()),
        ("Ann Roe has added a rule to the list: the view that the bridge will fall.", ()),
        ("Ann Roe added a word of warning: “The bridge will fall.”", ("Ann Roe",)),
        ("Ann Roe added: The bridge will fall.", ("Ann Roe",)),
        ("Ann Roe added the bridge had been sold: the bank took it.", ("Ann Roe",)),
    ],
)
def test_who_says_so(text: str, expected: tuple[str, ...]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A quotation over several sentences has the source of its paragraph, before or behind.
        ("“The bridge is down. We saw it,” said Ann Roe. The road is open.", ()),
        ("“The bridge is down,” said Ann Roe. “We saw it.”", ("Ann Roe",)),
        ("“The bridge is down,” said Ann Roe. “We saw it. It fell.”", ("Ann Roe",)),
        ("Ann Roe said: “The bridge is down. We saw it.”", ("Ann Roe",)),
        (
            "Jack Dane said the road was open.\n\nAnn Roe came. “The bridge is down,” she said. “We saw it.”",
            ("Ann Roe",),
        ),
        ("Ann Roe spoke of the bridge, she said.\n\n“It is down.”", ("Ann Roe",)),
        ("Ann Roe said the road was open.\n\nJack Dane said he saw it.\n\n“It is down.”", ("Jack Dane",)),
        ('"The bridge is down," said Ann Roe. "We saw it."', ("Ann Roe",)),
        ("''The bridge is down,'' said Ann Roe. ''We saw it.''", ("Ann Roe",)),
        ("“It is down,” said Ann Roe. “Jack Dane said so.”", ("Ann Roe", "Jack Dane")),
        # Over lines of one sentence each; what is never closed ends with its line.
        ("“It fell,” said Ann Roe.\n\n“We saw it.\n\nWe left.”", ("Ann Roe",)),
        ("Ann Roe said: “It fell.\n\nWe saw it.\n\nWe left.”", ("Ann Roe",)),
        ("Ann Roe said: “It fell.\n\nWe saw it.", ()),
        ("Ann Roe said: “It fell.\n\nWe saw it.\n\n“We left.”", ("Ann Roe",)),
        ("Ann Roe said: “It fell.\n\nNobody saw it.\n\nThey had left.\n\nThey say the “Elm” fell.", ()),
        ("Ann Roe said it fell.\n\n“We saw it.\n\nWe left.”", ()),
    ],
)
def test_quotations(text: str, expected: tuple[str, ...]) -> None:
    assert names(text) == expected


def test_a_quotation_has_the_source_that_follows_in_its_paragraph() -> None:
    text = "Ann Roe said the road was open.\n\n“The bridge fell on Monday. We saw it,” Jack Dane said."
    article = Article(article_id="a", text=text, published=THURSDAY)
    sentences = segment(text)
    (event,) = extract_events(article, sentences, tag(sentences, article.published, "news"))
    assert event.attribution == ("Jack Dane",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe met Jack Dane. She said the bridge fell.", ("Ann Roe",)),
        ("Shane Roe met Gwen Dane. Roe left. He said the bridge fell.", ("Roe",)),
        ("Ann Roe met Jack Dane. “The bridge fell,” he said.", ()),
        ("Jack Dane spoke. Ann Roe said the road was open. He said the bridge fell.", ("Jack Dane",)),
        ("Jack Dane spoke. Later Dane said it was late. He said the bridge fell.", ("Dane",)),
        ("Mrs. Roe and Mr. Dane met. Roe said it was late. She said the bridge fell.", ("Roe",)),
        ("Mrs. Roe and Mr. Dane met. Roe said it was late. He said the bridge fell.", ("Dane",)),
        ("Gasparo Zuin said the road was open. He said the bridge fell.", ("Gasparo Zuin",)),
        ("The ministry said the road was open. It said the bridge fell.", ("ministry",)),
        ("Engineers said the road was open. Ann Roe agreed. They said the bridge fell.", ("Engineers",)),
        ("The court ruled on Monday. It said the bridge fell.", ("court",)),
        ("Several engineers met the mayor. They said the bridge fell.", ("engineers",)),
        ("The United Nations said it was late. It said the bridge fell.", ("United Nations",)),
        ("The Foreign Ministry said it was late. He said the bridge fell.", ()),
        ("Engineers met. It said the bridge fell.", ()),
        ("The sheriff said it was late. She said the bridge fell.", ("sheriff",)),
        ("A spokesman for Elm Port said it was late. He said the bridge fell.", ("spokesman for Elm Port",)),
        ("The sheriff said it was late. The road was open. She said the bridge fell.", ()),
        ("France said the road was open. He said the bridge fell.", ()),
        ("He said the bridge fell.", ()),
        ("The York Post said the road was open. The newspaper wrote that the bridge fell.", ("York Post",)),
        ("Ann Roe’s plan failed. Contrary to her claim that the bridge fell, it stands.", ()),
        ("The publishers wrote to Doe. Harper wept. They then claimed that the bridge was lost.", ("publishers",)),
        ("Parker was late. They said that the bridge was lost.", ()),
        ("The book was late. They said that the bridge was lost.", ()),
        ("Again, however, Elm Books have another view. They said that the bridge was lost.", ("Elm Books",)),
        ("Police said that Elm Town were late. They said that the bridge was lost.", ("Police",)),
        ("Where Ann Roe and the mayor have erred is the law. They said that the bridge was lost.", ()),
    ],
)
def test_pronouns(text: str, expected: tuple[str, ...]) -> None:
    assert names(text) == expected


def test_a_source_keeps_its_mention_and_cue() -> None:
    assert sources("Ann Roe came. “It fell,” she said.") == (Source(name="Ann Roe", mention="she", cue="say"),)


def test_labels_in_quotation_marks_name_the_speaker() -> None:
    text = "“ROE: The bridge is down.\n\n“DANE: The road is open. We saw it."
    assert names(text) == ("DANE",)


def test_the_search_for_an_antecedent_ends() -> None:
    text = "Ann Roe said it was late. " + "The road was open. " * 30 + "She said the bridge fell."
    assert names(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The medium in which somebody says it.
        ("In a note posted on Monday, Roe said he was ill.", ("Roe",)),
        ("In an interview published Monday, Roe said the bridge was lost.", ("Roe",)),
        ("Speaking to the York Post on Monday, the mayor, Ann Roe, insisted that the bridge was lost.", ("Ann Roe",)),
        ("The bridge was old, the port said in a May report.", ("port",)),
        ("“It was old,” a 2020 port office report said.", ("port office report",)),
        ("The army left on Monday, officials and farmers said, despite calls to stay.", ("officials and farmers",)),
        ("The army left on Monday, officials said, with its tanks behind it.", ("officials",)),
        ("The biggest party, the Elm Brotherhood, said its men had left on Monday.", ("Elm Brotherhood",)),
        ("The agency, the world's largest, said its men had left on Monday.", ("agency",)),
        ("The inquiry found that the bridge was lost on Monday.", ("inquiry",)),
        ("Police found the bridge on Monday.", ()),
        ("In York President Joe Roe said it was lost. The bridge fell on Monday, he said.", ("Joe Roe",)),
        ("The army shelled the town on Monday, an accusation the general has rejected.", ()),
        ("The port said the bridge fell on Monday, a claim the mayor denied.", ("port",)),
        ("The paper quoted the mayor as saying the bridge fell on Monday.", ("paper", "mayor")),
        ("The bridge fell on Monday, police records show.", ("police records",)),
        ("In an interview on Monday the mayor said the bridge was lost.", ("mayor",)),
        ("During a magazine interview last year the bassist said Roe was a liar.", ("bassist",)),
        ("In York on Monday senior officials said the bridge was lost.", ("senior officials",)),
        ("Despite his visits, his vow to help, and his work, a study found that he left on Monday.", ("study",)),
        ("Roe's sister Joan thanked her fans. “We came on Monday,” she said.", ("Joan",)),
        ("After a vote on Monday, the mayor said the bridge was lost.", ("mayor",)),
        ("After the talks with Elm on Monday, a spokesman said he would leave.", ("spokesman",)),
        # What is told with the clause.
        ("Roe said she did not know what was spent before May 2020.", ("Roe",)),
        ("Roe later said the town was free as the rebels had left on Monday.", ("Roe",)),
        ("Roe said the bridge was lost because nobody was there on Monday.", ("Roe",)),
        ("The ministry has said three people died in Monday’s raids.", ("ministry",)),
        ("The ministry said the talks were not linked to the May 2 raids.", ()),
        # Who denies what another tells.
        ("Roe denied an accusation by Doe that he left the bridge on Monday.", ("Roe",)),
        ("The mayor rejected claims by the port that the bridge was lost on Monday.", ("mayor",)),
        # Who goes on behind a clause about another.
        ("The mayor met Roe, who fled, and said the bridge was lost on Monday.", ("mayor",)),
        # Before and behind a saying put in between.
        ("By Monday, the crews should mend the bridge, Roe said, and by Friday, they plan to leave.", ("Roe",)),
        # Who speaks within a clause, or behind its conjunction, and of what.
        ("The port, says Ann Roe, was closed on Monday.", ("Ann Roe",)),
        ("On Monday, says Roe, the river rose by a metre.", ("Roe",)),
        ("In all, said the ministry, ten villages were cleared on Monday.", ("ministry",)),
        ("The troops, said the general, “fled on Monday”.", ("general",)),
        ("The engine, which, say engineers, was lost on Monday, was old.", ("engineers",)),
        ("The dam burst on Monday and, says the mayor, engineers had warned of it.", ()),
        ("The museum will open on Friday and, says Roe, fans have bought nearly a thousand prints of the picture.", ()),
        ("The men fled on Sunday, and, said police, took nine hundred crates of the wine.", ()),
        ("The strike began on Monday because, says the union, the talks had failed.", ()),
        ("The strike began on Monday because, according to the union, the talks had failed.", ()),
        # What somebody does not say is not told by them.
        ("Ann Roe wrote her life. She does not mention that in 2004 the mine was sold.", ()),
        ("The minister never told us that the port was shut in December.", ()),
        ("Roe praised the pact without mentioning that in 2015 the rebels razed the town.", ()),
        ("The port neglected to report that the engine leaked oil in 2018.", ()),
        ("“He never told us that the mill closed in May,” said Jane Poe.", ("Jane Poe",)),
        ("Roe has not confirmed that the men fled on Monday.", ()),
        ("Roe did not just say that the bridge fell on Monday.", ("Roe",)),
        ("Roe did not reveal until May that the mine was sold in 2004.", ("Roe",)),
        ("Roe did not deny that the bridge fell on Monday.", ("Roe",)),
        ("Roe did not think that the bridge fell on Monday.", ("Roe",)),
        ("Roe said nothing to the press on Monday.", ("Roe",)),
        # A few words in quotation marks before a noun speak of it; nobody says them.
        ("The port said guests near a “likely or confirmed” leak on Monday were safe.", ("port",)),
        ("The army said that a “very well reported” raid on Monday had failed.", ("army",)),
        (
            "The prosecution alleged that his neglect, and a dose of poison caused the death on Monday.",
            ("prosecution",),
        ),
        # In the present, behind "as", and with all that is quoted.
        ("As Roe notes, the bridge was closed on Monday.", ("Roe",)),
        ("As the mayor points out, the bridge was closed on Monday.", ("mayor",)),
        ("But as Roe points out, “even the guards who were shot on Monday were old”.", ("Roe",)),
        ("Roe said: “The men who fled on Monday are back.”", ("Roe",)),
        ("Roe said the men who fled on Monday are back.", ()),
        ("As bank notes, the new bills were lost on Monday.", ()),
        ("Elm fell four points out of ten on Monday.", ()),
        # Nor what they are yet to say; what others say of it is theirs.
        ("The colonel will testify on Friday.", ()),
        ("Ann Roe is expected to tell the jury about the letters when she continues testifying on Friday.", ()),
        ("The mayor may announce on Friday that the bridge will close.", ()),
        ("“We will tell the court on Friday,” said Roe.", ("Roe",)),
        ("Roe said that she would tell the court on Friday.", ("Roe",)),
        ("The colonel testified on Monday.", ("colonel",)),
        ("The bank expects prices to rise next year.", ("bank",)),
    ],
)
def test_who_tells_what_is_dated(text: str, expected: tuple[str, ...]) -> None:
    article = Article(article_id="a", text=text, published=THURSDAY)
    sentences = segment(text)
    found = extract_events(article, sentences, tag(sentences, article.published, "news"))
    assert {event.attribution for event in found} == {expected}


def test_whom_a_picture_is_by_says_nothing() -> None:
    assert names("Photograph: Jane Doe/AP The port office said that the bridge was down.") == ("port office",)
    assert names("Picture: Jane Doe/AFP/Getty Images Ann Roe said that the bridge was down.") == ("Ann Roe",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Calls for an inquiry were rejected by the council in 2015.", ()),
        ("The council rejected calls for an inquiry in 2015.", ()),
        ("The bill was dismissed by the senate on Monday.", ()),
        ("Reports of torture were dismissed by the army on Monday.", ("army",)),
        ("The army rejected claims that it had fired first.", ("army",)),
        ("“It is a lie,” the army said, rejecting the report.", ("army",)),
    ],
)
def test_who_turns_down_a_plan_tells_nothing(text: str, expected: tuple[str, ...]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Ann Roe has named a deputy for the first time, moved house and said that she will go.",
            ("Ann Roe",),
        ),
        ("The mayor named a deputy, Jack Dane, who said that she will go.", ("Jack Dane",)),
        ("The fund, set up after talks with Jack Dane, said that it would pay.", ("fund",)),
        ("The council will not welcome his view, expressed at noon, that the war was lost.", ()),
        ("Many gathered in Harbor Square said they had stayed.", ()),
        ("Protesters gathered in Harbor Square said they had stayed.", ("Protesters",)),
        ("That is a tenth of the $1bn Elmco said it spent.", ("Elmco",)),
        ("York is the main port but the county's health office said that it was shut.", ("county's health office",)),
        ("Outstanding disputes could delay the vote.", ()),
        ("Disputes over pay could delay the vote, the union said.", ("union",)),
        ("No-one should expect the port to open.", ()),
        ("Furthermore, some officials said that the dam might burst.", ("officials",)),
        ("“I sold it,” said a French dealer based in York.", ("French dealer",)),
        ("Jane Roe in her Theory of Rivers concluded that dams burst.", ("Jane Roe",)),
        ("A procedure the company expects will end in May will be tried.", ("company",)),
    ],
)
def test_nobody_else_is_taken_for_a_source(text: str, expected: tuple[str, ...]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe summed up the mood: “We won the cup in May.”", {("Ann Roe",)}),
        ("The case came to an end: “We won the cup in May.”", {()}),
        ("Ann Roe spoke at noon: the cup was won in May.", {()}),
        ("Ann Roe, a nurse, is angry. “I wrote to York in May.”", {("Ann Roe",)}),
        ("She said Ann Roe had failed her. “He wrote to York in May.”", {()}),
        ("The bridge is old. “I wrote to York in May.”", {()}),
        ("Ann Roe said the dam was old.\n\n‘I wrote to York in May. We left in April.’", {("Ann Roe",)}),
    ],
)
def test_who_is_quoted_without_a_verb_of_speech(text: str, expected: set[tuple[str, ...]]) -> None:
    sentences = segment(text)
    article = Article(article_id="a", text=text, published=THURSDAY)
    events = extract_events(article, sentences, tag(sentences, article.published, "news"))
    assert {event.attribution for event in events} == expected
