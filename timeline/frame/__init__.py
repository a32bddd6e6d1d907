"""The events frame: its schema, how it is built, checked, read and written."""

from timeline.frame.articles import articles_of
from timeline.frame.atomic import check_output, whole_file
from timeline.frame.build import event_row, events_to_frame, in_order, rows_to_frame
from timeline.frame.extract import extract, extract_frame
from timeline.frame.formats import load, write_frame
from timeline.frame.inputs import existing_file
from timeline.frame.jsonfile import json_lines
from timeline.frame.linefile import write_lines
from timeline.frame.rowline import lines_to_frame, row_line
from timeline.frame.schema import EVENTS, MERGED, SUMMARY
from timeline.frame.tables import load_table
from timeline.frame.validate import conform, validate

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
