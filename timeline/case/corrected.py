"""Events merged and corrected in one go, without a case file."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from timeline.case.correction import standing
from timeline.case.match import Lookup, Trace, find
from timeline.case.overlay import OFF, overlay
from timeline.case.regroup import regroup
from timeline.merge.cluster import cluster
from timeline.merge.mention import best_first, mentions_of
from timeline.merge.merged import assemble, best_rows, contradictions, ordered_mentions
from timeline.merge.outcome import outcome_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from timeline.case.correction import Correction
    from timeline.merge.mention import Group


class Corrected(NamedTuple):
    """A merged frame with the corrections in it, and those whose evidence is gone."""

    events: pd.DataFrame
    lost: list[Correction]


def corrected(events: pd.DataFrame, corrections: Sequence[Correction]) -> Corrected:
    """Merge events and apply corrections.

    Parameters
    ----------
    events
        An events frame, its rows in any order, not merged yet.
    corrections
        In the order in which they were made, with their undos.

    Returns
    -------
    Corrected
        `events` as `timeline.merge` gives them, with the columns `corrected` (the fields that a person set), `note` and
        `pinned`, and without the events that are hidden or wrong. `lost` are the corrections of which some evidence is
        gone; what is left of them is applied.

    Raises
    ------
    SchemaError
        Where the frame is merged already, or is no events frame.
    """
    ordered = ordered_mentions(events)
    mentions = {mention.event_id: mention for mention in mentions_of(ordered)}
    traces = Lookup(
        Trace(one.event_id, one.article_id, one.sentence, one.expression, int(start), one.headline)
        for one, start in zip(mentions.values(), ordered["char_start"], strict=True)
    )
    applied = standing(list(corrections))
    places = {one: place for each in applied for one in each.evidence if (place := find(one, traces)) is not None}
    found = {one: place.event_id for one, place in places.items()}
    automatic = cluster(list(mentions.values()))
    ids = regroup([[mention.event_id for mention in group] for group in automatic], applied, found)
    groups = [best_first(mentions[event_id] for event_id in group) for group in ids]
    merged = overlay(assemble(best_rows(ordered, groups), groups, _rivals(automatic, groups)), applied, found)
    shown = merged[merged[OFF] == ""].drop(columns=OFF).reset_index(drop=True)
    shown = shown.assign(outcome=outcome_lines(shown))
    return Corrected(shown, [one for one in applied if any(each not in found for each in one.evidence)])


def _rivals(automatic: Sequence[Group], groups: Sequence[Group]) -> dict[int, set[int]]:
    """Carry what contradicts a group over to the groups that hold the first mentions now."""
    place = {mention.event_id: at for at, group in enumerate(groups) for mention in group}
    now = [place[min(mention.event_id for mention in group)] for group in automatic]
    rivals: dict[int, set[int]] = defaultdict(set)
    for at, others in contradictions([best_first(group) for group in automatic]).items():
        rivals[now[at]].update(now[other] for other in others if now[other] != now[at])
    return dict(rivals)
