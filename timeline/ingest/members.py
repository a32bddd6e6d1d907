"""What members of archives may be called, and when an archive is given up."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.errors import ArchiveBombError
from timeline.ingest.draft import Skipped
from timeline.ingest.source import MAX_DEPTH, Source
from timeline.ingest.walk import is_about

_HIDDEN = re.compile(r"(?:^|/)(?:\.(?!\.?(?:/|$))|__MACOSX/)")
_OUTSIDE = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:")
_PATIENCE = 20
LINK = "a link, which is not followed in archives; pass the file that it leads to"
SPECIAL = "no ordinary file; nothing to read in it"
OUTSIDE = (
    "its path leads out of the archive, which no honest archive does: refused; unpack it with care if you trust it"
)
REMEDY = "unpack it yourself if you trust it, and pass the articles in it"
ABOUT = "tells about the folder and is no article; unpack it and name it to read it"


def too_deep(source: Source) -> Skipped | None:
    """Refuse an archive that lies in too many others."""
    if source.depth < MAX_DEPTH:
        return None
    return Skipped(source.origin, f"an archive inside {MAX_DEPTH} others is not opened; unpack it first")


def is_hidden(name: str) -> bool:
    """Whether a member is what folders hide: ".DS_Store", "__MACOSX/"."""
    return _HIDDEN.search(name) is not None and not leads_outside(name)


def leads_outside(name: str) -> bool:
    """Whether a member of this name would be unpacked elsewhere than the archive."""
    return _OUTSIDE.search(name) is not None


def is_about_archive(name: str) -> bool:
    """Whether a member tells about the others, as a README does."""
    return is_about(name.rpartition("/")[2])


@dataclass(slots=True)
class Patience:
    """Counts the members of one archive that are broken or refused, so that a hostile one is given up."""

    source: Source
    broken: int = 0

    def lost(self, name: str, reason: str) -> Skipped:
        """Count a member that cannot be read, and say why.

        Raises
        ------
        ArchiveBombError
            At the twenty-first.
        """
        self.broken += 1
        if self.broken > _PATIENCE:
            raise ArchiveBombError(f"more than {_PATIENCE} of its members are broken or refused", whole=True)
        return Skipped(self.source.origin_of(name), reason)

    def given_up(self, error: ArchiveBombError, unread: int | None = None) -> Skipped:
        """Say why the rest of the archive is not read; `unread` is the number of its members, None where unknown."""
        rest = "the rest is" if unread is None else f"{unread:,} of its members are"
        return Skipped(self.source.origin, f"{error.what}: {rest} not read; {REMEDY}")
