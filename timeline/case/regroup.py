"""Groups of mentions as a person wants them: merges and splits, replayed in their order over what merging gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.case.correction import Action

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from timeline.case.correction import Correction, Evidence


def regroup(
    groups: Iterable[Sequence[str]], corrections: Sequence[Correction], found: Mapping[Evidence, str]
) -> list[list[str]]:
    """Apply merges and splits.

    Parameters
    ----------
    groups
        Ids of mentions that are one event; every mention in one group.
    corrections
        Those that stand, in the order in which they were made; edits change nothing here.
    found
        The mention to which each piece of evidence leads. What leads nowhere, or out of the groups, is passed over.

    Returns
    -------
    list of list of str
        Sorted groups, in the order of their first ids.
    """
    group_of: dict[str, set[str]] = {}
    for group in groups:
        members = set(group)
        group_of.update(dict.fromkeys(members, members))
    for one in corrections:
        if one.action is Action.MERGE:
            _join([group_of[at] for at in _places(one.evidence, found, group_of)], group_of)
        elif one.action is Action.SPLIT:
            _part(_places(one.evidence[:1], found, group_of), _places(one.others, found, group_of), group_of)
    distinct = {id(group): sorted(group) for group in group_of.values()}
    return sorted(distinct.values())


def _places(evidence: Iterable[Evidence], found: Mapping[Evidence, str], group_of: Mapping[str, set[str]]) -> list[str]:
    return [found[one] for one in evidence if one in found and found[one] in group_of]


def _join(groups: Sequence[set[str]], group_of: dict[str, set[str]]) -> None:
    whole = set[str]().union(*groups)
    group_of.update(dict.fromkeys(whole, whole))


def _part(event: Sequence[str], taken: Sequence[str], group_of: dict[str, set[str]]) -> None:
    """Take mentions out of the groups they are in; where that would leave nothing behind, they stay.

    Where the event's own mention is known, only what still stands in its group is taken.
    """
    out = [at for at in taken if not event or group_of[at] is group_of[event[0]]]
    apart = set(out)
    for group in {id(group_of[at]): group_of[at] for at in out}.values():
        rest = group - apart
        if not rest:
            return
        group_of.update(dict.fromkeys(rest, rest))
    group_of.update(dict.fromkeys(apart, apart))
