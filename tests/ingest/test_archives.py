"""Archives: each member is read as what it is, and a hostile one costs one clear line."""

from __future__ import annotations

import bz2
import datetime as dt
import gzip
import io
import json
import lzma
import re
import stat
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

from timeline.ingest import Skipped, load, members, source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from timeline.model import Article

GOOD = "The council met in the old town hall and talked about the bridge until late at night."
PAGE = (
    f'<html><head><meta property="article:published_time" content="2022-02-12"></head><body><p>{GOOD}</p></body></html>'
)
TODAY = dt.date(2022, 3, 1)
FILES = {
    "b/rows.jsonl": "".join(json.dumps({"text": f"Row {n} of the council."}) + "\n" for n in (1, 2)).encode(),
    "a.txt": b"Text of the council.",
    "c.html": PAGE.encode(),
}


def split(items: list[Article | Skipped]) -> tuple[list[Article], list[Skipped]]:
    articles = [item for item in items if not isinstance(item, Skipped)]
    return articles, [item for item in items if isinstance(item, Skipped)]


def zipped(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def tarred(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


PACKERS: dict[str, Callable[[Mapping[str, bytes]], bytes]] = {
    "zip": zipped,
    "tar": tarred,
    "tar.gz": lambda files: gzip.compress(tarred(files)),
    "tar.bz2": lambda files: bz2.compress(tarred(files)),
    "tar.xz": lambda files: lzma.compress(tarred(files)),
}


@pytest.mark.parametrize("name", [*(f"pile.{suffix}" for suffix in PACKERS), "pile"])
def test_members_are_read_as_what_they_are(tmp_path: Path, name: str) -> None:
    pack = PACKERS.get(name.partition(".")[2], zipped)
    (tmp_path / name).write_bytes(pack(dict(sorted(FILES.items()))))
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    whole = f"{tmp_path.name}/{name}"
    assert [article.origin for article in articles] == [
        f"{whole}!/a.txt",
        f"{whole}!/b/rows.jsonl, line 1",
        f"{whole}!/b/rows.jsonl, line 2",
        f"{whole}!/c.html",
    ]
    assert articles[-1].text == GOOD
    assert articles[-1].published == dt.datetime(2022, 2, 12)  # noqa: DTZ001
    assert not skipped


@pytest.mark.parametrize(("suffix", "pack"), [("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)])
def test_packed_file_is_read_as_if_it_were_not(tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    (tmp_path / f"page.html.{suffix}").write_bytes(pack(PAGE.encode()))
    (article,) = load([tmp_path], today=TODAY)
    assert not isinstance(article, Skipped)
    assert (article.text, article.origin) == (GOOD, f"{tmp_path.name}/page.html.{suffix}")


def test_hidden_members_are_passed_over_and_what_tells_about_others_is_said(tmp_path: Path) -> None:
    files = {"__MACOSX/._a.txt": b"\x00\x05", ".git/x": b"x", "in/.DS_Store": b"\x00", "README.md": b"About."}
    for suffix, pack in PACKERS.items():
        (tmp_path / f"pile.{suffix}").write_bytes(pack({**files, "in/a.txt": GOOD.encode()}))
        articles, skipped = split(list(load([tmp_path / f"pile.{suffix}"], today=TODAY)))
        assert [article.text for article in articles] == [GOOD]
        assert [line.origin for line in skipped] == [f"pile.{suffix}!/README.md"]


@pytest.mark.parametrize("suffix", PACKERS)
@pytest.mark.parametrize("name", ["../out.txt", "a/../../out.txt", "/etc/out.txt", "C:\\out.txt", "..\\out.txt"])
def test_path_out_of_the_archive_is_refused_and_the_rest_is_read(tmp_path: Path, suffix: str, name: str) -> None:
    path = tmp_path / f"pile.{suffix}"
    path.write_bytes(PACKERS[suffix]({name: b"Mischief.", "good.txt": GOOD.encode()}))
    articles, skipped = split(list(load([path], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    (line,) = skipped
    assert "leads out of the archive" in line.reason
    assert line.origin.startswith(f"{path.name}!/")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == [path.name]


def test_links_in_archives_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("Not to be read.")
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "pile.zip", "w") as archive:
        archive.writestr(link, str(outside))
        archive.writestr("good.txt", GOOD)
    with tarfile.open(tmp_path / "pile.tar", "w") as tar:
        for name, kind in (("circle", tarfile.SYMTYPE), ("hard", tarfile.LNKTYPE), ("pipe", tarfile.FIFOTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "circle"
            tar.addfile(info)
        info = tarfile.TarInfo("good.txt")
        info.size = len(GOOD)
        tar.addfile(info, io.BytesIO(GOOD.encode()))
    articles, skipped = split(list(load([tmp_path / "pile.zip", tmp_path / "pile.tar"], today=TODAY)))
    assert [article.text for article in articles] == [GOOD, GOOD]
    reasons = {line.origin: re.split("[,;]", line.reason)[0] for line in skipped}
    assert reasons == {
        "pile.zip!/link.txt": "a link",
        "pile.tar!/circle": "a link",
        "pile.tar!/hard": "a link",
        "pile.tar!/pipe": "no ordinary file",
    }


def test_bomb_costs_its_own_member(tmp_path: Path) -> None:
    bomb = b"\x00" * 30_000_000
    (tmp_path / "pile.zip").write_bytes(zipped({"a.txt": bomb, "b.txt": GOOD.encode()}))
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    (line,) = skipped
    assert line.origin == f"{tmp_path.name}/pile.zip!/a.txt"
    assert "more than 200 times its size" in line.reason


@pytest.mark.parametrize("suffix", ["tar.gz", "tar.bz2", "tar.xz"])
def test_packed_tar_that_is_a_bomb_gives_what_comes_before(tmp_path: Path, suffix: str) -> None:
    files = {"a.txt": GOOD.encode(), "b.txt": b"\x00" * 30_000_000, "c.txt": b"After the bomb."}
    (tmp_path / f"pile.{suffix}").write_bytes(PACKERS[suffix](files))
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    (line,) = skipped
    assert "more than 200 times its size: the rest is not read" in line.reason


def test_packed_file_that_is_a_bomb_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"word " * 6_000_000))
    (tmp_path / "b.txt").write_text(GOOD)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    assert ["more than 200 times" in line.reason for line in skipped] == [True]


@pytest.mark.parametrize("suffix", ["zip", "tar"])
@pytest.mark.parametrize(
    ("limit", "value", "reason"),
    [("MAX_UNPACKED_BYTES", 200, "unpacks to more than 200 bytes"), ("MAX_MEMBERS", 2, "holds more than 2 members")],
)
def test_archive_beyond_a_limit_is_given_up_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, limit: str, value: int, reason: str
) -> None:
    monkeypatch.setattr(source, limit, value)
    (tmp_path / f"pile.{suffix}").write_bytes(PACKERS[suffix]({f"{n}.txt": f"{n} {GOOD}".encode() for n in range(9)}))
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text[0] for article in articles] == ["0", "1"]
    (line,) = skipped
    assert reason in line.reason
    assert ("7 of its members are not read" if suffix == "zip" else "the rest is not read") in line.reason


def test_archive_of_broken_members_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "pile.zip").write_bytes(zipped({f"../{n}": b"x" for n in range(500)}))
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert not articles
    assert len(skipped) == 21
    assert "480 of its members are not read" in skipped[-1].reason


def test_members_that_overlap_are_a_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many entries of the directory that share the same packed bytes, each honest by itself."""
    monkeypatch.setattr(source, "MAX_RATIO", 20)
    text = b"".join(b"%d of the council met. " % n for n in range(80_000))
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", text)
        for _ in range(400):
            archive.filelist.append(archive.filelist[0])
    (tmp_path / "pile.zip").write_bytes(buffer.getvalue())
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert len(articles) < 100
    (line,) = skipped
    assert "more than 20 times its size" in line.reason


def test_archives_in_archives_to_the_third(tmp_path: Path) -> None:
    inner = GOOD.encode()
    name = "a.txt"
    for level in range(4):
        inner = zipped({name: inner, f"{level}.txt": f"{level} {GOOD}".encode()})
        name = "z.zip"
    (tmp_path / "pile.zip").write_bytes(inner)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text[0] for article in articles] == ["3", "2", "1"]
    (line,) = skipped
    assert line.origin == f"{tmp_path.name}/pile.zip!/z.zip!/z.zip!/z.zip"
    assert "inside 3 others" in line.reason


@pytest.mark.parametrize("suffix", PACKERS)
def test_truncated_archive_is_one_line(tmp_path: Path, suffix: str) -> None:
    files = {f"{n}.txt": f"{n} {GOOD} ".encode() + bytes(f"{n * 7919 % 1000}", "ascii") * 900 for n in range(9)}
    data = PACKERS[suffix](files)
    (tmp_path / f"pile.{suffix}").write_bytes(data[: len(data) * 2 // 3])
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    (line,) = skipped
    assert "broken or truncated" in line.reason
    assert "again" in line.reason
    assert bool(articles) is (suffix in ("tar", "tar.gz", "tar.xz"))


def test_broken_and_locked_members_cost_themselves(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": GOOD.encode() * 9, "b.txt": GOOD.encode(), "c.txt": b"The end of the council."}))
    data[45] ^= 0xFF
    start = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[start + 8] |= 1
    (tmp_path / "pile.zip").write_bytes(data)
    articles, skipped = split(list(load([tmp_path], today=TODAY)))
    assert [article.text for article in articles] == ["The end of the council."]
    assert [line.origin[-5:] for line in skipped] == ["a.txt", "b.txt"]
    assert "broken" in skipped[0].reason
    assert "password" in skipped[1].reason


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        ({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}, "a spreadsheet"),
        ({"mimetype": b"x", "content.xml": b"<x/>"}, "no text in the document"),
        ({"mimetype": b"application/vnd.oasis.opendocument.text"}, "a broken OpenDocument file"),
        ({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}, "OpenDocument sheet"),
        ({"[Content_Types].xml": b"<x/>", "word/styles.xml": b"<x/>"}, "a broken office document"),
        ({"mimetype": b"x", "META-INF/container.xml": b"<x/>"}, "a broken e-book"),
        ({}, "empty archive"),
    ],
)
def test_other_office_files_are_named(tmp_path: Path, names: dict[str, bytes], reason: str) -> None:
    (tmp_path / "file").write_bytes(zipped(names))
    (line,) = load([tmp_path], today=TODAY)
    assert isinstance(line, Skipped)
    assert reason in line.reason


@pytest.mark.parametrize("name", ["a.txt", "a/b..txt", "..a/b.txt", "a/...txt", "2022-02-12 12:00.txt"])
def test_honest_name(name: str) -> None:
    assert not members.leads_outside(name)


def test_text_of_two_hundred_megabytes_in_and_out_of_an_archive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as stream:
        stream.write(b"word " * 20_000)
        stream.truncate(200_000_000)
    (line,) = load([path], today=TODAY)
    assert isinstance(line, Skipped)
    assert "200,000,000 bytes are too many for one article" in line.reason
    monkeypatch.setattr("timeline.ingest.content._MAX_BYTES", 1_000)
    (tmp_path / "pile.zip").write_bytes(zipped({"a.txt": b"word " * 300, "b.txt": GOOD.encode()}))
    articles, skipped = split(list(load([tmp_path / "pile.zip"], today=TODAY)))
    assert [article.text for article in articles] == [GOOD]
    assert ["1,500 bytes are too many" in line.reason for line in skipped] == [True]
