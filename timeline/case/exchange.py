"""Corrections as a file: JSON that is diffed line by line, a correction a line.

The file is one object with the keys `format` ("crisis-timeline corrections"), `version` (1) and `corrections`, a list
in the order in which they were made. A correction has the keys

- `id`: a hash of the rest, made by the reader, so that a program that writes such a file may leave it out;
- `action`: `edit`, `merge`, `split` or `undo`;
- `event`: what it is bound to, an object with `event_id` and, to be found again once ids change, `article_id`,
  `sentence`, `expression`, `char_start`, `headline` and `trigger`, as the rows of an events frame have them;
- `others`: for `merge` the events that become one with it, for `split` the mentions taken out of it, each as `event`;
- `set`: for `edit` an object of fields (`timeline.case.fields`): `date` (EDTF, "" for undated), `status`, `category`,
  `headline`, `note`, `actor`, `recipient`, `places`, `attribution` (lists), `pinned`, `hidden`, `wrong` (true or
  false); null takes back what earlier edits set;
- `undoes`: for `undo` the id of a correction;
- `who`, `when` (ISO 8601) and `why`;
- `nth`: tells apart what one person did twice at one time, from 1 on; else it is not there.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from timeline.case.correction import Correction
from timeline.errors import CorrectionError
from timeline.frame import existing_file, whole_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FORMAT = "crisis-timeline corrections"
VERSION = 1
_FIRST_YEAR = 2000


def correction_lines(corrections: Iterable[Correction]) -> Iterator[str]:
    """Write the lines of a file of corrections, without line ends."""
    yield "{"
    yield f'"format": {json.dumps(FORMAT)},'
    yield f'"version": {VERSION},'
    yield '"corrections": ['
    lines = [json.dumps(one.as_dict(), ensure_ascii=False) for one in corrections]
    yield from (f"{line}," for line in lines[:-1])
    yield from lines[-1:]
    yield "]"
    yield "}"


def write_corrections(corrections: Iterable[Correction], path: str | Path) -> None:
    """Write a file of corrections, whole or not at all.

    Raises
    ------
    OutputError
    """
    with whole_file(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in correction_lines(corrections))


def read_corrections(path: str | Path) -> list[Correction]:
    """Read a file of corrections, in its order; one that stands there twice counts once.

    Raises
    ------
    InputNotFoundError, FolderGivenError
    CorrectionError
        Where it is no such file, one of a newer version, or a correction in it is none; it names which.
    """
    file = existing_file(path)
    try:
        data = json.loads(file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise CorrectionError("not UTF-8; save it as UTF-8", where=str(path)) from error
    except (ValueError, RecursionError) as error:
        why = "nested too deeply" if isinstance(error, RecursionError) else error
        raise CorrectionError(f"no JSON ({why}); download or export it again", where=str(path)) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT or not isinstance(data.get("corrections"), list):
        raise CorrectionError(
            f'no file of corrections; it needs "format": "{FORMAT}" and a list "corrections"', where=str(path)
        )
    if data.get("version") != VERSION:
        raise CorrectionError(
            f"version {data.get('version')!r} is not known, only {VERSION}; update crisis-timeline", where=str(path)
        )
    read = [
        Correction.read(one, where=f"{path}, correction {number}")
        for number, one in enumerate(data["corrections"], start=1)
    ]
    for number, one in enumerate(read, start=1):
        _check_when(one.when, where=f"{path}, correction {number}")
    return list({one.id: one for one in read}.values())


def _check_when(when: str, *, where: str) -> None:
    if not when:
        return
    try:
        moment = dt.datetime.fromisoformat(when)
    except ValueError:
        why = f"when: {when!r} is no time; write it in ISO 8601, for example 2022-02-16T09:30:00Z"
        raise CorrectionError(why, where=where) from None
    if moment.year < _FIRST_YEAR or moment.date() > dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1):
        raise CorrectionError(f"when: {when} is no time at which somebody could have corrected it", where=where)
