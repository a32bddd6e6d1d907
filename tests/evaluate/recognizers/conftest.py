"""A few cases of our own in the layouts of the specification files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

REFERENCE = {"ReferenceDateTime": "2021-05-05T10:00:00"}
MODEL: list[dict[str, Any]] = [
    {
        "Input": "They left on 3 May 2021.",
        "Context": REFERENCE,
        "Results": [
            {
                "Text": "3 may 2021", "Start": 13, "End": 22, "TypeName": "datetimeV2.date",
                "Resolution": {"values": [{"timex": "2021-05-03", "type": "date", "value": "2021-05-03"}]},
            }
        ],
    },
    {
        "Input": "They drilled from 3 May to 5 May.",
        "Context": REFERENCE,
        "NotSupported": "javascript, python",
        "Results": [
            {
                "Text": "from 3 may to 5 may", "Start": 13, "End": 31, "TypeName": "datetimeV2.daterange",
                "Resolution": {
                    "values": [
                        {"timex": "(XXXX-05-03,XXXX-05-05,P2D)", "type": "daterange",
                         "start": "2021-05-03", "end": "2021-05-05"},
                    ]
                },
            }
        ],
    },
    {"Input": "They may march.", "Context": REFERENCE, "Results": []},
    {"Input": "They may march in 2020.", "Context": REFERENCE, "Results": [], "NotSupportedByDesign": "java"},
]  # fmt: skip
PARSER: list[dict[str, Any]] = [
    {
        "Input": "I'll go on March 3",
        "Context": REFERENCE,
        "Results": [
            {
                "Text": "March 3", "Start": 11, "Length": 7, "Type": "date",
                "Value": {
                    "Timex": "XXXX-03-03",
                    "FutureResolution": {"date": "2022-03-03"},
                    "PastResolution": {"date": "2021-03-03"},
                },
            }
        ],
    }
]  # fmt: skip
EXTRACTOR: list[dict[str, Any]] = [
    {"Input": "It ended on 3 May", "Results": [{"Text": "on 3 May", "Type": "date", "Start": 9, "Length": 8}]},
    {"Input": "It ended then", "Results": [{"Text": "then", "Type": "date", "Start": 9, "Length": 4}]},
]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    folder = tmp_path / "specs"
    folder.mkdir()
    for name, cases in {"DateTimeModel": MODEL, "DateParser": PARSER, "DateExtractor": EXTRACTOR}.items():
        (folder / f"{name}.json").write_text("\ufeff" + json.dumps(cases), encoding="utf-8")
    return folder
