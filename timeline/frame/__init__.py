"""The events frame: its schema, how it is built, checked, read and written.

What is imported from here is fetched on first use: the lines of a worker process need no pandas.
"""

from typing import TYPE_CHECKING

from timeline.deferred import fetching

if TYPE_CHECKING:
    from timeline.frame.articles import articles_of
    from timeline.frame.atomic import check_output, whole_file
    from timeline.frame.build import events_to_frame, in_order, rows_to_frame
    from timeline.frame.extracting import extract, extract_frame
    from timeline.frame.formats import load, write_frame
    from timeline.frame.inputs import existing_file
    from timeline.frame.jsonfile import json_lines
    from timeline.frame.lineblocks import lines_to_frame
    from timeline.frame.linefile import write_lines
    from timeline.frame.row import event_row
    from timeline.frame.rowline import row_line
    from timeline.frame.schema import EVENTS, MERGED, SUMMARY
    from timeline.frame.tables import load_table
    from timeline.frame.validity import conform, validate

__all__ = [
    "EVENTS",
    "MERGED",
    "SUMMARY",
    "articles_of",
    "check_output",
    "conform",
    "event_row",
    "events_to_frame",
    "existing_file",
    "extract",
    "extract_frame",
    "in_order",
    "json_lines",
    "lines_to_frame",
    "load",
    "load_table",
    "row_line",
    "rows_to_frame",
    "validate",
    "whole_file",
    "write_frame",
    "write_lines",
]

_HOME = {
    "EVENTS": "schema",
    "MERGED": "schema",
    "SUMMARY": "schema",
    "articles_of": "articles",
    "check_output": "atomic",
    "conform": "validity",
    "event_row": "row",
    "events_to_frame": "build",
    "existing_file": "inputs",
    "extract": "extracting",
    "extract_frame": "extracting",
    "in_order": "build",
    "json_lines": "jsonfile",
    "lines_to_frame": "lineblocks",
    "load": "formats",
    "load_table": "tables",
    "row_line": "rowline",
    "rows_to_frame": "build",
    "validate": "validity",
    "whole_file": "atomic",
    "write_frame": "formats",
    "write_lines": "linefile",
}

__getattr__ = fetching(__name__, {name: f"{__name__}.{module}" for name, module in _HOME.items()}, globals())
