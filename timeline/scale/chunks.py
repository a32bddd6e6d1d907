"""The input cut into chunks, in its own order: where they begin and end depends on the input alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.ingest import Skipped
from timeline.ingest.fetch import Fetcher
from timeline.ingest.reader import read_file, read_url
from timeline.ingest.walk import Found, Remote, walk
from timeline.scale.weight import weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.ingest.reader import Manner
    from timeline.scale.work import Piece

MOST_PIECES = 32
MOST_BYTES = 250_000


class Chunk(NamedTuple):
    """Pieces to be worked through by one process, and how much work they are, in bytes of text."""

    pieces: tuple[Piece, ...]
    weight: int


def chunks(paths: Iterable[str], manner: Manner, *, fetch: bool = False) -> Iterator[Chunk]:
    """Cut the input into chunks of up to 32 pieces and 250,000 bytes; a piece alone may have more.

    Files that fit into a chunk are left to whoever works on it. Larger ones, standard input and pages on the web are
    read here, one article at a time.
    """
    held: list[Piece] = []
    total = 0
    for piece, work in _pieces(paths, manner, fetch=fetch):
        if held and (len(held) == MOST_PIECES or total + work > MOST_BYTES):
            yield Chunk(tuple(held), total)
            held, total = [], 0
        held.append(piece)
        total += work
    if held:
        yield Chunk(tuple(held), total)


def weight_of(paths: Iterable[str]) -> int:
    """Estimate how much work files are, in bytes of text, without opening them; what is packed counts as it is."""
    return sum(_weight(found) for found in walk(paths) if isinstance(found, Found))


def _pieces(paths: Iterable[str], manner: Manner, *, fetch: bool) -> Iterator[tuple[Piece, int]]:
    fetcher = Fetcher()
    for found in walk(paths, fetch=fetch):
        if isinstance(found, Skipped):
            yield found, 0
        elif isinstance(found, Found) and found.path is not None and (work := _weight(found)) <= MOST_BYTES:
            yield found, work
        else:
            drafts = read_url(found, fetcher, manner) if isinstance(found, Remote) else read_file(found, manner)
            for draft in drafts:
                yield draft, 0 if isinstance(draft, Skipped) else len(draft.text)


def _weight(found: Found) -> int:
    return 0 if found.path is None else weight(found.path)
