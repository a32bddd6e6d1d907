"""From files to articles: one module an input kind, and the document creation time with its origin."""

from timeline.ingest.dct import IN_PLACE_OF, infer_dct
from timeline.ingest.draft import MAX_CHARACTERS, OtherLanguage, Skipped
from timeline.ingest.reader import count_files, load, read

__all__ = ["IN_PLACE_OF", "MAX_CHARACTERS", "OtherLanguage", "Skipped", "count_files", "infer_dct", "load", "read"]
