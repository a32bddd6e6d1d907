"""Enumerations that stand as plain classes within quick reach."""

from __future__ import annotations

import ast
from enum import Enum
from pathlib import Path

import pytest

import timeline
from timeline import model
from timeline.events.grammar import Form
from timeline.model import reach
from timeline.model.members import members_of
from timeline.temporal import enums

PACKAGE = Path(timeline.__file__).parent
SOURCES = sorted([*(PACKAGE / "events").glob("*.py"), *(PACKAGE / "temporal").glob("*.py")])
QUICK = ("timeline.model.reach", "timeline.temporal.enums")


def test_members_are_the_same_objects() -> None:
    assert reach.Status.HAPPENED is model.Status.HAPPENED
    assert reach.Direction.PAST is model.Direction.PAST
    quick = members_of(model.Status)
    assert {name: getattr(quick, name) for name in model.Status.__members__} == dict(model.Status.__members__)


@pytest.mark.parametrize("kind", [Form, reach.Status, enums.Unit])
def test_a_plain_class_is_no_enumeration(kind: type) -> None:
    assert not issubclass(kind, Enum)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_nothing_but_members_is_asked_of_them(path: Path) -> None:
    """A type checker sees the enumeration and would let a look-up by value pass, which fails when it is run."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in QUICK
        for alias in node.names
    }
    names |= {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(isinstance(mark, ast.Name) and mark.id == "members_of" for mark in node.decorator_list)
    }
    reached = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    hints = {
        id(inner)
        for node in ast.walk(tree)
        for hint in (getattr(node, "annotation", None), getattr(node, "returns", None))
        if hint is not None
        for inner in ast.walk(hint)
    }
    bare = [
        f"{node.id} in line {node.lineno}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id in names and id(node) not in reached | hints
    ]
    assert not bare
