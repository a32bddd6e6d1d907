"""Mails, mailboxes and pages saved as one file (MHTML): the text, and which of their dates counts."""

from __future__ import annotations

import datetime as dt
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import Skipped, load, mail
from timeline.ingest.sniff import InputKind, sniff
from timeline.model import PublishedFrom

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.model import Article

GOOD = "The council met in the old town hall and talked about the bridge until late at night."
TODAY = dt.date(2022, 3, 1)
PAGE = (
    f"<html><head><title>Newsletter</title></head><body><p>{GOOD}</p><p>It will meet again on Monday.</p></body></html>"
)
MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://harbor-post.example/news/bridge
Subject: =?utf-8?Q?Bridge_closed?=
Date: Sun, 20 Feb 2022 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----B"

------B
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: quoted-printable
Content-Location: https://harbor-post.example/news/bridge

<html><body><article>{0}<p>The caf=E9 by the river was closed on Saturday, and=
 the bridge was closed too.</p></article></body></html>
------B
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://harbor-post.example/a.png

iVBORw0KGgo=
------B--
"""


def split(items: list[Article | Skipped]) -> tuple[list[Article], list[Skipped]]:
    articles = [item for item in items if not isinstance(item, Skipped)]
    return articles, [item for item in items if isinstance(item, Skipped)]


def message(**headers: str) -> EmailMessage:
    made = EmailMessage()
    named = {"From": "Harbor Post <news@harbor-post.example>", "Subject": "Bridge closed", **headers}
    for name, value in {"Date": "Sat, 12 Feb 2022 23:30:00 +0200", **named}.items():
        made[name.replace("_", "-")] = value
    return made


def test_mail_is_dated_by_its_header(tmp_path: Path) -> None:
    made = message()
    made.set_content(f"{GOOD}\n\n> Yesterday the mayor wrote.\n> More of it.\n\nIt meets again.\n-- \nThe desk\n")
    (tmp_path / "a").write_bytes(made.as_bytes())
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.published == dt.datetime(2022, 2, 12, 23, 30)  # noqa: DTZ001
    assert (article.published_from, article.published_note) == (PublishedFrom.METADATA, "from mail header 'Date'")
    assert (article.title, article.source) == ("Bridge closed", "Harbor Post")
    assert article.text == f"{GOOD}\n\n\nIt meets again."
    assert article.notes == ("2 quoted lines of earlier messages left out",)


def test_page_of_a_mail_goes_through_the_page_reader(tmp_path: Path) -> None:
    made = message(Archived_At="<https://harbor-post.example/n/12>")
    made.set_content("Open it in your browser.")
    made.add_alternative(PAGE, subtype="html")
    (tmp_path / "a.eml").write_bytes(made.as_bytes())
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.text == f"{GOOD}\n\nIt will meet again on Monday."
    assert (article.title, article.url) == ("Bridge closed", "https://harbor-post.example/n/12")


def test_plain_part_is_read_where_the_page_lost_its_text(tmp_path: Path) -> None:
    made = message()
    made.set_content(f"{GOOD} {GOOD}")
    made.add_alternative("<html><body><p>Open it in your browser.</p></body></html>", subtype="html")
    (tmp_path / "a.eml").write_bytes(made.as_bytes())
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.text.split() == f"{GOOD} {GOOD}".split()


def test_attached_articles_are_read_and_the_rest_is_counted(tmp_path: Path) -> None:
    made = message()
    made.set_content(GOOD)
    page = f'<html><head><meta name="date" content="2022-02-10"></head><body><p>{GOOD} It was cold.</p></body></html>'
    made.add_attachment(page.encode(), maintype="text", subtype="html", filename="page.html")
    made.add_attachment(b"x", maintype="image", subtype="png", filename="map.png")
    made.add_attachment(b"x", maintype="image", subtype="png", disposition="inline", cid="<logo>")
    inner = message(Subject="Inner", Date="Fri, 11 Feb 2022 10:00:00 +0200")
    inner.set_content(f"{GOOD} It was late.")
    made.add_attachment(inner)
    (tmp_path / "a.eml").write_bytes(made.as_bytes())
    articles, skipped = split(list(load([tmp_path / "a.eml"], today=TODAY)))
    assert [(item.origin, f"{item.published:%d}") for item in articles] == [
        ("a.eml", "12"),
        ("a.eml!/page.html", "10"),
        ("a.eml!/message/rfc822", "11"),
    ]
    assert articles[2].text == f"{GOOD} It was late."
    assert [line.reason for line in skipped] == [
        "1 attachment is not read (map.png); save what holds an article and pass the file"
    ]


def test_nothing_attached_was_published_after_the_mail(tmp_path: Path) -> None:
    made = message()
    page = f'<html><head><meta name="date" content="2022-02-20"></head><body><p>{GOOD}</p></body></html>'
    made.add_attachment(page.encode(), maintype="text", subtype="html", filename="page.html")
    (tmp_path / "a.eml").write_bytes(made.as_bytes())
    (article,) = load([tmp_path / "a.eml"], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.published is None
    assert "2022-02-20 is after the reference day" in article.published_note


def test_mails_inside_mails_are_opened_three_deep(tmp_path: Path) -> None:
    made = message()
    made.set_content(GOOD)
    for number in range(5):
        outer = message()
        outer.set_content(f"{GOOD} It was number {number}.")
        outer.add_attachment(made)
        made = outer
    (tmp_path / "a.eml").write_bytes(made.as_bytes())
    articles, skipped = split(list(load([tmp_path / "a.eml"], today=TODAY)))
    assert len(articles) == 4
    assert [line.reason[:38] for line in skipped] == ["1 attachment is not read (message/rfc8"]


HEADS = (
    "From: Ann Lee <ann@press.example>\nSent: Thursday, February 10, 2022 9:00 AM\nTo: Desk\nSubject: Bridge shut\n\n",
    """---------- Forwarded message ---------
From: *Ann Lee* <ann@press.example>
Date: Thu, Feb 10, 2022 at 9:00 AM
Subject: Fwd: Bridge shut
To: Desk <desk@press.example>


""",
    "-----Original Message-----\nFrom: Ann Lee\nSent: 10 February 2022 09:00\nCc: Bob\nSubject: Bridge shut\n",
)


@pytest.mark.parametrize("head", HEADS)
def test_forwarded_message_is_the_article(tmp_path: Path, head: str) -> None:
    made = message(Subject="FW: Bridge shut")
    made.set_content(
        f"See below.\n\n{head}{GOOD}\n\nFrom: Bob\nSent: 9 February 2022\nSubject: Earlier\n\nAn older one.\n"
    )
    (tmp_path / "a.eml").write_bytes(made.as_bytes())
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert (article.text, article.title) == (GOOD, "Bridge shut")
    assert article.source == "Ann Lee"
    assert article.published == dt.datetime(2022, 2, 10, 9)  # noqa: DTZ001
    assert article.published_note == "from the date of the forwarded message"
    assert article.notes == ("the message that it forwards is read",)


@pytest.mark.parametrize("head", [*HEADS, "On Thu, Feb 10, 2022 at 9:00 AM Ann Lee <ann@press.example> wrote:\n\n"])
def test_message_that_is_answered_is_left_out(tmp_path: Path, head: str) -> None:
    made = message()
    own = " ".join([GOOD] * 3)
    made.set_content(f"{own}\n\n{head}The bridge will be shut on Friday.\n")
    (tmp_path / "a.eml").write_bytes(made.as_bytes())
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.text.split() == own.split()
    assert article.published == dt.datetime(2022, 2, 12, 23, 30)  # noqa: DTZ001
    assert "left out" in article.notes[0]


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("Sat, 12 Feb 2022 08:00:00 +0100", dt.datetime(2022, 2, 12, 8)),  # noqa: DTZ001
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),
        ("Sat, 12 Feb 2033 08:00:00 +0100", None),
        ("nonsense", None),
        ("=?utf\u00ff8?Q?x?=", None),
        ("", None),
    ],
)
def test_date_that_no_mail_can_have_is_not_used(tmp_path: Path, date: str, published: dt.datetime | None) -> None:
    head = f"From: a@b.example\nDate: {date}\nSubject: =?x-unknown?Q?caf=E9?=\n\n{GOOD}\n"
    (tmp_path / "a.eml").write_text(head)
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.published == published
    assert article.title


@pytest.mark.parametrize("charset", ["us-ascii", "x-unknown", "utf-7", "iso-8859-1", "windows-1252", "utf\x008", ""])
def test_wrong_charset_of_a_mail(tmp_path: Path, charset: str) -> None:
    head = f"From: a@b.example\nDate: Sat, 12 Feb 2022 08:00:00 +0100\nContent-Type: text/plain; charset={charset}\n"
    (tmp_path / "utf.eml").write_bytes(f"{head}\n{GOOD} Mayor’s café.".encode())
    (tmp_path / "win.eml").write_bytes(f"{head}\n{GOOD} Mayor’s café.".encode("cp1252"))
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == [f"{GOOD} Mayor’s café."] * 2
    assert not skipped


def test_declared_charset_of_a_mail_is_believed(tmp_path: Path) -> None:
    head = "From: a@b.example\nDate: Sat, 12 Feb 2022 08:00:00 +0100\nContent-Type: text/plain; charset=koi8-r\n"
    (tmp_path / "a.eml").write_bytes(f"{head}\n{GOOD} Мост закрыт.".encode("koi8-r"))
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.text == f"{GOOD} Мост закрыт."


def test_mailbox_is_read_message_by_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "MAX_MAIL_BYTES", 5_000)
    line = b"From news@harbor-post.example Sat Feb 12 10:00:00 2022\n"
    first, second, third, fourth = (message(Subject=f"No. {number}") for number in range(1, 5))
    first.set_content(f"{GOOD} First.\n\nFrom the bridge, the river is seen.\n")
    second.set_content("Long. " * 2_000)
    third.set_content(f"{GOOD} Third.")
    third.add_attachment(b"x", maintype="image", subtype="png", filename="map.png")
    fourth.set_content("\n")
    fourth.add_attachment(b"y", maintype="image", subtype="png", filename="plan.png")
    made = [part.as_bytes().replace(b"\nFrom the", b"\n>From the") for part in (first, second, third, fourth)]
    (tmp_path / "box").write_bytes(b"\n".join(line + part for part in made))
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    box = f"{tmp_path.name}/box"
    assert [(article.origin, article.title) for article in articles] == [
        (f"{box}, message 1", "No. 1"),
        (f"{box}, message 3", "No. 3"),
    ]
    assert articles[0].text.endswith("\n\nFrom the bridge, the river is seen.")
    assert [item.origin for item in skipped] == [f"{box}, message 2", f"{box}, message 4", box]
    assert "bytes are too many" in skipped[0].reason
    assert "no text in the message" in skipped[1].reason
    assert "2 attachments are not read (map.png, plan.png)" in skipped[2].reason


def test_saved_page_is_no_older_than_its_saving_and_not_dated_by_it(tmp_path: Path) -> None:
    (tmp_path / "a.mhtml").write_text(MHTML.format(f"<p>{GOOD}</p>"))
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.text.startswith(f"{GOOD}\n\nThe café by the river was closed on Saturday, and the bridge")
    assert (article.title, article.url) == ("Bridge closed", "https://harbor-post.example/news/bridge")
    assert article.published is None
    late = '<p class="date">Published 25 February 2022</p><p>Words.</p>'
    (tmp_path / "a.mhtml").write_text(MHTML.format(f"{late}<p>{GOOD}</p>"))
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert article.published is None
    assert "2022-02-25 is after the reference day 2022-02-20" in article.published_note


def test_saved_page_without_a_page_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.mht").write_text(MHTML.format("").replace("text/html; charset", "text/css; charset"))
    (line,) = load([tmp_path], today=TODAY)
    assert isinstance(line, Skipped)
    assert "no page in the saved file" in line.reason


def test_mail_of_parts_without_end(tmp_path: Path) -> None:
    head = "From: a@b.example\nDate: Sat, 12 Feb 2022 08:00:00 +0100\nMIME-Version: 1.0\n"
    parts = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3_000))
    (tmp_path / "a.eml").write_text(f"{head}{parts}\n{GOOD}")
    (tmp_path / "b.txt").write_text(GOOD)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles][-1] == GOOD
    assert len(articles) + len(skipped) == 2


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("From: The desk\nDate: 12 February 2022\n\nWords.", "a.txt", InputKind.MAIL),
        ("Received: by x\n id 7\nFrom: a@b.example\n\nWords.", "a", InputKind.MAIL),
        ("Subject: Words\n\nWords.", "a.eml", InputKind.MAIL),
        ("From a@b.example Sat Feb 12 10:00:00 2022\nSubject: x\n\nWords.", "a", InputKind.MBOX),
        ("From: the desk. It is late.\n\nWords.", "a.txt", InputKind.TEXT),
        ("Subject: Words\n\nWords.", "a.txt", InputKind.TEXT),
        ("From: The desk\nDate: 12 February 2022\nWords follow at once.", "a.txt", InputKind.TEXT),
        ("From noon on Sat Feb 12 10:00:00 2022\nit rained.", "a.txt", InputKind.TEXT),
        ("Kyiv: the mayor spoke.\n\nWords.", "a.txt", InputKind.TEXT),
        (MHTML, "a", InputKind.MHTML),
        (MHTML.replace("Snapshot-Content-Location", "X").replace("Saved by Blink", "a@b"), "a.mht", InputKind.MHTML),
        (MHTML.replace("Snapshot-Content-Location", "X").replace("Saved by Blink", "a@b"), "a", InputKind.MAIL),
    ],
)
def test_mail_is_told_from_text_by_its_header(tmp_path: Path, text: str, name: str, kind: InputKind) -> None:
    assert sniff(text.encode(), tmp_path / name) is kind
