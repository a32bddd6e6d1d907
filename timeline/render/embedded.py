"""What an HTML file or a notebook holds inside: scripts of this package, plotly.js and data, in letters."""

from __future__ import annotations

import base64
import gzip
import json
import re
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from timeline.render.library import slimmed

if TYPE_CHECKING:
    from collections.abc import Iterable


def asset(name: str) -> str:
    """Read a file of `assets/`."""
    return resources.files("timeline.render").joinpath("assets", name).read_text(encoding="utf-8")


def scripts(names: Iterable[str]) -> str:
    """Put scripts of `assets/` one after the other."""
    return "\n".join(asset(f"{name}.js") for name in names)


def packed(data: bytes) -> str:
    """Compress for a data block: base64 holds no character that could end it. The same bytes on every run."""
    return base64.b64encode(gzip.compress(data, compresslevel=9, mtime=0)).decode("ascii")


def packed_json(data: Any) -> str:  # noqa: ANN401 (JSON types)
    """Compress JSON types; the same bytes for the same data."""
    return packed(json.dumps(data, separators=(",", ":"), sort_keys=True).encode())


def unpacked_json(letters: str) -> Any:  # noqa: ANN401 (as above)
    """Read back what `packed_json` wrote."""
    return json.loads(gzip.decompress(base64.b64decode(letters)))


@lru_cache(maxsize=2)
def packed_library(*, whole: bool = False) -> str:
    """Compress the plotly.js of the plotly package: what bars and scatter need, or the whole of it."""
    from plotly.offline import get_plotlyjs  # noqa: PLC0415 (plotly is heavy)

    script = get_plotlyjs()
    # In ASCII the browser holds it with one byte a letter, not two, and compiles it sooner.
    plain = re.sub(r"[^\x00-\x7f]", lambda found: f"\\u{ord(found[0]):04x}", script if whole else slimmed(script))
    return packed(plain.encode())
