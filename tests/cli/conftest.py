"""The command as its users run it, in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from timeline.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable


class Done(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    def call(*arguments: object) -> Done:
        with pytest.raises(SystemExit) as left:
            main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        assert isinstance(left.value.code, int)
        return Done(left.value.code, printed.out, printed.err)

    return call
