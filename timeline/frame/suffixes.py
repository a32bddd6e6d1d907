"""The formats that results are written in, by the suffixes of their files."""

WRITABLE = (".csv", ".json", ".jsonl", ".parquet")
"""Tables: what `write_frame` takes and `timeline.load` reads again."""
PAGES = (".html", ".htm")
EXPORTED = (".png", ".svg", ".pdf", ".timelinejs.json", ".ics", ".md", ".tml")
SUFFIXES = (*WRITABLE, *PAGES, *EXPORTED)
"""All that `timeline.write` takes."""
