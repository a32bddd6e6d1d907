"""Names of a package that are fetched on first use, so that importing it costs nothing that is not needed."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def fetching(package: str, home: Mapping[str, str], names: dict[str, object]) -> Callable[[str], object]:
    """Give a `__getattr__` for a package.

    Parameters
    ----------
    package
        The name of the package.
    home
        The module that defines each name. A name that is also that of a module of the package stays what was fetched,
        unless that module is imported itself later.
    names
        The package's `globals()`, where what was fetched stays.
    """

    def fetch(name: str) -> object:
        if name not in home:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        found: object = getattr(importlib.import_module(home[name]), name)
        names[name] = found
        return found

    return fetch
