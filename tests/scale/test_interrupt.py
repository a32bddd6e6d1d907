"""Ctrl-C ends a run and its processes cleanly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_an_interrupt_from_the_keyboard_ends_all_processes(folder: Callable[..., Path], tmp_path: Path) -> None:
    articles, shards = folder(400, dict.fromkeys(range(400), "It rained on. " * 250)), tmp_path / "shards"
    command = [sys.executable, "-m", "timeline", "extract", str(articles), "--jobs", "2", "--shards", str(shards)]
    with subprocess.Popen(  # noqa: S603
        [*command, "-o", str(tmp_path / "out.jsonl")],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,  # a process group of its own, as a terminal gives it
    ) as process:
        assert process.stderr
        while not list(shards.glob(".*.shard")):
            time.sleep(0.02)
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr.read() == "timeline: interrupted\n"  # read to its end: no worker holds it open
        assert process.wait() == 130
    assert sorted(path.name for path in tmp_path.iterdir()) == ["articles", "shards"]
    assert all(path.suffix == ".shard" or path.name == ".reference-day" for path in shards.iterdir())
