"""Turn articles about a crisis into an honest timeline: what happened, what was feared, who said so, and when."""

import sys
from pathlib import PurePath

__version__ = "0.1.0"

__all__ = [
    "__version__",
    "explain",
    "extract",
    "extract_frame",
    "load",
    "merge",
    "plot",
    "read",
    "summarize",
    "timexes",
    "write",
]

# The `timeline` command answers --help without loading pandas; its commands import what they call themselves.
if PurePath((sys.argv or [""])[0]).stem != "timeline":
    from timeline.accessor import write
    from timeline.frame import extract, extract_frame, load
    from timeline.ingest import read
    from timeline.merge import merge
    from timeline.render import plot
    from timeline.summarize import summarize
    from timeline.temporal import explain, timexes
