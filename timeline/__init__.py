"""Turn articles about a crisis into an honest timeline: what happened, what was feared, who said so, and when."""

import importlib
import os
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING

from timeline.deferred import fetching

if TYPE_CHECKING:
    from timeline.accessor import write
    from timeline.frame import extract, extract_frame, load
    from timeline.ingest import read
    from timeline.merge import merge
    from timeline.render import plot
    from timeline.summarize import summarize
    from timeline.temporal import explain, timexes

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

_HOME = {
    "explain": "timeline.temporal",
    "extract": "timeline.frame",
    "extract_frame": "timeline.frame",
    "load": "timeline.frame",
    "merge": "timeline.merge",
    "plot": "timeline.render",
    "read": "timeline.ingest",
    "summarize": "timeline.summarize",
    "timexes": "timeline.temporal",
    "write": "timeline.accessor",
}


# A package may bear the function's name: what is fetched is the function, and it stays.
__getattr__ = fetching(__name__, _HOME, globals())


def __dir__() -> list[str]:
    return sorted(__all__)


# Importing the package registers the accessor, and so imports pandas; only the command, whose --help needs neither,
# leaves that to the commands that do. While "python -m" looks for a package to run, its own name is "-m". The processes
# that the command starts are told by a variable (`timeline.scale.ahead`).
if PurePath((sys.argv or [""])[0]).stem not in {"timeline", "-m"} and "TIMELINE_BARE" not in os.environ:
    importlib.import_module("timeline.accessor")
    for _name in ("merge", "summarize"):
        __getattr__(_name)
