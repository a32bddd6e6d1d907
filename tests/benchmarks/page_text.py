"""Text of saved pages beside other extractors: paragraphs that we lose, and links and menus that we take as text.

    python tests/benchmarks/page_text.py FOLDER [--show] [--fast]

FOLDER is that of `timeline evaluate pages`. The others are resiliparse, jusText and, where it is installed, readability
(`pip install readability-lxml`). A paragraph has 60 letters or more and ends as a sentence does; it is lost where less
than half of it is in our text. Menus are lines of ours that are nothing but one link of the page. With --show each is
printed, but for held-out pages, of which there are figures only.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import justext
import lxml.html
from resiliparse.extract.html2text import extract_plain_text

from timeline.evaluate.pages import gold_pages
from timeline.evaluate.timeml import is_held
from timeline.ingest.content import read_source
from timeline.ingest.decoding import decode
from timeline.ingest.draft import Draft
from timeline.ingest.fragment import fragment_text
from timeline.ingest.language import recognize
from timeline.ingest.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RUN = 12
LONG = 60
NOT_LETTERS = re.compile(r"[\W_]+")
ENDS = re.compile(r"[.!?…։।。؟][\"'”’»“)\]]*$")
LISTS = {name: justext.get_stoplist(name) for name in justext.get_stoplists()}


class Page(NamedTuple):
    """A page as we read it and as the others do; `links` are the letters of each of its links."""

    name: str
    held: bool
    ours: str
    others: dict[str, str]
    links: frozenset[str]


def resiliparse(markup: str) -> str:
    """Take the main content, laid out as our fast engine lays it out."""
    found = extract_plain_text(markup, preserve_formatting="minimal_html", main_content=True, alt_texts=False)
    return fragment_text(found)


def justext_good(markup: str) -> str:
    """Take the paragraphs that jusText calls good, by the stop words of the page's language, else without any."""
    language = recognize(extract_plain_text(markup, main_content=True))
    words = LISTS.get(language.name if language else "", frozenset())
    low_and_high = {} if words else {"stopwords_low": 0.0, "stopwords_high": 0.0}
    found = justext.justext(markup.encode("utf-8", "replace"), words, encoding="utf-8", **low_and_high)
    return "\n\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate)


def extractors() -> dict[str, Callable[[str], str]]:
    """Name the other extractors at hand."""
    found: dict[str, Callable[[str], str]] = {"resiliparse": resiliparse, "jusText": justext_good}
    try:
        document = importlib.import_module("readability").Document
    except ImportError:
        return found
    return found | {"readability": lambda markup: fragment_text(document(markup).summary())}


def pages_of(folder: Path, *, fast: bool) -> Iterator[Page]:
    """Read the pages of the corpus with all extractors."""
    others = extractors()
    for at, (path, _) in enumerate(gold_pages(folder)):
        raw = path.read_bytes()
        markup = decode(gzip.decompress(raw) if path.suffix == ".gz" else raw).text
        with path.open("rb") as stream:
            source = Source(stream=stream, origin=path.name, name=path.name, fast=fast)
            ours = "\n\n".join(item.text for item in read_source(source) if isinstance(item, Draft))
        tree = lxml.html.document_fromstring(markup.encode("utf-8", "replace"), lxml.html.HTMLParser(encoding="utf-8"))
        links = frozenset(letters(link.text_content()) for link in tree.iterfind(".//a"))
        yield Page(path.name, is_held(at), ours, {name: take(markup) for name, take in others.items()}, links)


def letters(text: str) -> str:
    """Reduce a text to its letters and digits."""
    return NOT_LETTERS.sub("", text).lower()


def runs(text: str) -> set[str]:
    """Cut a text into its runs of twelve letters."""
    bare = letters(text)
    return {bare[at : at + RUN] for at in range(max(1, len(bare) - RUN + 1))}


def held_in(line: str, known: set[str]) -> bool:
    """Whether at least half of a line is in a text, given as runs."""
    own = runs(line)
    return 2 * len(own & known) >= len(own)


def paragraphs(text: str) -> list[str]:
    """List the lines of a text that are long and end as sentences do."""
    lines = (line.strip() for line in text.split("\n"))
    return [line for line in lines if len(letters(line)) >= LONG and ENDS.search(line)]


def judge(page: Page) -> tuple[Counter[str], list[tuple[str, str]]]:
    """Count the lines of a page by what is wrong with them, and list those."""
    known = {name: runs(text) for name, text in page.others.items()}
    ours = runs(page.ours)
    found: list[tuple[str, str]] = []
    counts = Counter({"pages": 1, "pages with a text": bool(page.ours)})
    told: set[str] = set()
    for name, text in page.others.items():
        for line in paragraphs(text):
            counts[f"paragraphs by {name}"] += 1
            if held_in(line, ours):
                continue
            counts[f"of these not ours, {name}"] += 1
            agreed = sum(held_in(line, others) for others in known.values()) > 1
            if letters(line) not in told:
                told.add(letters(line))
                found.append(("LOST, two others have it" if agreed else f"not ours, {name} alone", line))
    for line in filter(None, (line.strip() for line in page.ours.split("\n"))):
        counts["our lines"] += 1
        alone = not any(held_in(line, others) for others in known.values())
        if letters(line) in page.links:
            found.append(("our line is one link" + (", nobody else has it" if alone else ""), line))
        elif alone:
            long = len(letters(line)) >= LONG and ENDS.search(line)
            found.append((f"nobody else has our {'paragraph' if long else 'line'}", line))
    counts.update(kind for kind, _ in found)
    counts.update(f"pages with: {kind}" for kind in {kind for kind, _ in found})
    return counts, found


def main() -> None:
    """Print the figures of all pages, and of the seen and the held-out part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print the lines of the seen pages")
    parser.add_argument("--fast", action="store_true", help="read with the fast engine")
    args = parser.parse_args()
    totals: dict[str, Counter[str]] = {"all": Counter(), "seen": Counter(), "held": Counter()}
    for page in pages_of(args.folder, fast=args.fast):
        counts, found = judge(page)
        for part in ("all", "held" if page.held else "seen"):
            totals[part].update(counts)
        for kind, line in found if args.show and not page.held else ():
            sys.stdout.write(f"{page.name}\t{kind}\t{line[:200]}\n")
    sys.stdout.write(f"{'':48}{'all':>8}{'seen':>8}{'held':>8}\n")
    for name in sorted(totals["all"]):
        sys.stdout.write(f"{name:48}" + "".join(f"{totals[part][name]:8}" for part in totals) + "\n")


if __name__ == "__main__":
    main()
