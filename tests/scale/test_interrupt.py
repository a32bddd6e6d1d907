"""Ctrl-C ends a run and its processes cleanly."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

HEARD = "signal.signal(signal.SIGINT, signal.default_int_handler)"
"""What runs in the background of a shell inherits that interrupts are ignored."""
RUN = "runpy.run_module('timeline', run_name='__main__', alter_sys=True)"
TIMELINE = (sys.executable, "-c", f"import runpy, signal; {HEARD}; {RUN}")


def test_an_interrupt_from_the_keyboard_ends_all_processes(folder: Callable[..., Path], tmp_path: Path) -> None:
    articles, shards = folder(400, dict.fromkeys(range(400), "It rained on. " * 250)), tmp_path / "shards"
    command = [*TIMELINE, "extract", str(articles), "--jobs", "2", "--shards", str(shards)]
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


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks for the server in /proc")
def test_an_interrupt_while_the_server_is_loaded_is_one_line(folder: Callable[..., Path], tmp_path: Path) -> None:
    articles = folder(400, dict.fromkeys(range(400), "It rained on. " * 250))
    command = [*TIMELINE, "extract", str(articles), "--jobs", "2"]
    with subprocess.Popen(  # noqa: S603
        [*command, "-o", str(tmp_path / "out.jsonl")], stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stderr
        while not (servers := servers_in_group(process.pid)):
            time.sleep(0.005)
        assert all(map(blocks_interrupts, servers))
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr.read() == "timeline: interrupted\n"
        assert process.wait() == 130


def servers_in_group(group: int) -> list[Path]:
    """Find the servers that processes are started from, in a group of processes."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if os.getpgid(int(process.name)) == group and b"forkserver" in (process / "cmdline").read_bytes():
                found.append(process)
    return found


def blocks_interrupts(process: Path) -> bool:
    lines = (process / "status").read_text(encoding="ascii").splitlines()
    blocked = next(int(line.split()[1], 16) for line in lines if line.startswith("SigBlk"))
    return bool(blocked >> (signal.SIGINT - 1) & 1)
