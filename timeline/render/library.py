"""plotly.js without what the page never draws: of some fifty kinds of traces it needs two.

The script that the plotly package installs is a bundle of esbuild: one function whose body declares every module, each
called by name where it is needed. What cannot be reached from the kinds of traces kept is left out, as in plotly's own
partial bundles, and a browser has a quarter as much to unpack and to compile. A script of another shape is left whole.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

DRAWN = frozenset(("bar", "scatter"))
"""The kinds of traces that the page draws."""

_OPENING = "var Plotly=(()=>{"
_CLOSING = "})();"
_NAME = re.compile(r"[\w$]+")
_LIST = re.compile(r"(?<=\.register\(\[)(?:[\w$]+\(\),?)+(?=\]\))")
_KIND = re.compile(r'moduleType:"trace",name:"(\w+)"')
_SAME_AS = re.compile(r"\.exports=([\w$]+)\(\)")
_REGEX = r"/(?![*/])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/"
_TOKEN = re.compile(
    r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'"""
    rf"|(?<=[(,=:\[!&|?{{}};+\-*%~^<>]){_REGEX}|(?<=return){_REGEX}|([(){{}};`])",
    re.DOTALL,
)
_TEMPLATE = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*(`|\$\{)", re.DOTALL)
# A function; a module, by the name that runs it; an empty object and the statement that fills it. All else is kept.
_DECLARED = re.compile(
    r"\s*(?:(?:async )?(?:function\*?|class) ?([\w$]+)"
    r"|var (?:[\w$]+,)*([\w$]+)=(?:[\w$]+\((?:\((?:[\w$]+(?:,[\w$]+)*)?\)|[\w$]+)=>\{|\{\};)"
    r"|[\w$]+\(([\w$]+),\{)"
)
_BLOCK = re.compile(r"\s*(?:async )?(?:function|class)\b")


def slimmed(script: str, kinds: Collection[str] = DRAWN) -> str:
    """Leave out of plotly.js what no trace of these kinds needs; a script of unknown shape comes back as it is."""
    try:
        start = script.index(_OPENING) + len(_OPENING)
        statements, stop = _statements(script, start)
        declared = _by_name(statements)
        kept = _with_kinds(statements, declared, kinds)
    except (ValueError, LookupError):
        return script
    return script[:start] + "".join(kept) + script[stop:]


def _statements(script: str, at: int) -> tuple[list[str], int]:
    """Cut a function's body into its statements; also where it ends. ValueError where its braces do not match."""
    found: list[str] = []
    begin, depth = at, 0
    holes: list[int] = []
    while (token := _TOKEN.search(script, at)) is not None:
        at, sign = token.end(), token[1]
        if sign is None:
            continue
        if sign == "`" or (sign == "}" and holes and holes[-1] == depth):
            if sign == "}":
                holes.pop()
            piece = _TEMPLATE.match(script, at)
            if piece is None:
                break
            at = piece.end()
            if piece[1] != "`":
                holes.append(depth)
            continue
        if sign in "({":
            depth += 1
            continue
        if sign in ")}":
            depth -= 1
            if depth < 0:
                if not script.startswith(_CLOSING, at - 1):
                    break
                return [*found, script[begin : at - 1]], at - 1
            if sign == ")" or _BLOCK.match(script, begin) is None:
                continue
        if depth == 0:
            found.append(script[begin:at])
            begin = at
    raise ValueError(at)


def _by_name(statements: list[str]) -> Mapping[str, list[int]]:
    declared: dict[str, list[int]] = defaultdict(list)
    for at, statement in enumerate(statements):
        head = _DECLARED.match(statement)
        if head is not None:
            declared[head[1] or head[2] or head[3]].append(at)
    return dict(declared)


def _with_kinds(statements: list[str], declared: Mapping[str, list[int]], kinds: Collection[str]) -> list[str]:
    """Keep the statements that those of no name need, once the list of traces is cut to these kinds.

    ValueError where there is not one such list, LookupError where it names what is not declared.
    """
    ((place, found),) = ((at, found) for at, one in enumerate(statements) if (found := _LIST.search(one)) is not None)
    wanted = [f"{name}()" for name in _NAME.findall(found[0]) if _kind(name, statements, declared) in kinds]
    statements = [*statements]
    statements[place] = _LIST.sub(",".join(wanted), statements[place])
    named = {at for places in declared.values() for at in places}
    todo = [at for at in range(len(statements)) if at not in named]
    live = set(todo)
    while todo:
        for name in set(_NAME.findall(statements[todo.pop()])):
            fresh = [at for at in declared.get(name, ()) if at not in live]
            live.update(fresh)
            todo += fresh
    return [statement for at, statement in enumerate(statements) if at in live]


def _kind(name: str, statements: list[str], declared: Mapping[str, list[int]]) -> str | None:
    """Name the kind of trace that a module holds, itself or by way of another; None for what is no trace."""
    for _ in range(3):
        module = statements[declared[name][0]]
        kind = _KIND.search(module)
        if kind is not None:
            return kind[1]
        other = _SAME_AS.search(module)
        if other is None:
            return None
        name = other[1]
    return None
