"""A case: articles, events and corrections that grow for weeks in one SQLite file."""

from timeline.case.case import Case, Change, Logged
from timeline.case.corrected import Corrected, corrected
from timeline.case.correction import Action, Correction, Evidence, standing
from timeline.case.exchange import correction_lines, read_corrections, write_corrections
from timeline.case.grow import Added
from timeline.case.read import Read, Reading

__all__ = [
    "Action",
    "Added",
    "Case",
    "Change",
    "Corrected",
    "Correction",
    "Evidence",
    "Logged",
    "Read",
    "Reading",
    "corrected",
    "correction_lines",
    "read_corrections",
    "standing",
    "write_corrections",
]
