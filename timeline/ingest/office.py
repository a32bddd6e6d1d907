"""Parts of office documents, which are XML packed as ZIP: Word's and OpenDocument's."""

from __future__ import annotations

import zipfile
from typing import IO, TYPE_CHECKING, Any

from timeline.ingest.fields import is_dull_title
from timeline.ingest.source import BROKEN_STREAM, Source, spool

if TYPE_CHECKING:
    from zipfile import ZipFile

_DC_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def open_part(archive: ZipFile, source: Source, name: str) -> IO[bytes]:
    """Unpack a part.

    Raises
    ------
    KeyError
        Where there is none of this name.
    ArchiveBombError
        Where it unpacks to far more than it is.
    """
    info = archive.getinfo(name)
    with archive.open(info) as packed:
        return spool(packed, source.budget, lambda: info.compress_size)


def parse_part(archive: ZipFile, source: Source, name: str) -> Any:  # noqa: ANN401 (an lxml tree, which is untyped)
    """Parse a part that may be missing or broken; None then."""
    from lxml import etree  # noqa: PLC0415 (heavy)

    try:
        with open_part(archive, source, name) as stream:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
            return etree.parse(stream, parser).getroot()
    except (KeyError, RuntimeError, etree.XMLSyntaxError, zipfile.BadZipFile, *BROKEN_STREAM):
        return None


def stated_title(root: Any) -> str | None:  # noqa: ANN401 (as above)
    """Return the title in a part about the document, or None where there is none or it names a program or a file."""
    title = next((found.text or "" for found in root.iter(_DC_TITLE)), "") if root is not None else ""
    return None if is_dull_title(title) else " ".join(title.split())
