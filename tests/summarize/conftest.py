from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from timeline.frame import conform

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def frame_of() -> Callable[..., pd.DataFrame]:
    """Build an events frame of (article, published, day, status, headline) and columns for all rows."""

    def build(*rows: tuple[str, str, str, str, str], **columns: object) -> pd.DataFrame:
        full = [
            {
                "event_id": f"e{number:02}",
                "article_id": article,
                "published": published or None,
                "start": day,
                "end": (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat() + "T00:00" if day else None,
                "granularity": "day",
                "bound": "exact",
                "status": status,
                "headline": headline,
                "sentence": f"{headline}.",
                "sentence_start": 100 * number,
                "char_start": 100 * number,
                "char_end": 100 * number + 5,
                "confidence": 0.5,
            }
            | columns
            for number, (article, published, day, status, headline) in enumerate(rows)
        ]
        return conform(pd.DataFrame(full, dtype="object"))

    return build
