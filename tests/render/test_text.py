from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.render.text import clean, for_plotly, one_line, shorten, web_link, wrapped


def test_bidirectional_overrides_and_controls_go_and_letters_stay() -> None:
    assert clean("a\u202eb\u2066c\x00d\ud800 שלום — “é”") == "abcd שלום — “é”"


def test_the_end_of_a_page_or_a_line_parts_words() -> None:
    assert clean("a\fb\vc\x85d\re\r\nf\x07g") == "a b c d e\nfg"


@settings(deadline=None)  # a machine under load is no failure
@given(st.text(), st.integers(min_value=2, max_value=80))
def test_a_shortened_line_is_one_line_of_at_most_the_width(text: str, width: int) -> None:
    short = shorten(text, width)
    assert len(short) <= width
    assert short == one_line(short)


@settings(deadline=None)  # a machine under load is no failure
@given(st.text())
def test_plotly_text_holds_no_markup_and_reads_back(text: str) -> None:
    escaped = for_plotly(text)
    assert not set(escaped) & {"<", ">", "$"}
    assert html.unescape(escaped) == html.unescape(escaped.replace("&#36;", "$"))
    assert escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&#36;", "$").replace("&amp;", "&") == text


@settings(deadline=None)  # a machine under load is no failure
@given(st.text(), st.integers(min_value=1, max_value=3))
def test_wrapping_keeps_to_the_lines_and_the_width(text: str, lines: int) -> None:
    found = wrapped(text, width=20, lines=lines)
    assert len(found) <= lines
    assert all(len(line) <= 20 for line in found)


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://example.org/a?b=1", True),
        ("http://example.org", True),
        ("HTTPS://example.org", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("https:\x01//example.org", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("https://", False),
        ("https://[broken", False),
        ("", False),
        (None, False),
    ],
)
def test_only_plain_web_addresses_become_links(url: str | None, kept: bool) -> None:  # noqa: FBT001
    assert web_link(url) == (url if kept else None)
