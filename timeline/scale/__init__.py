"""Articles to events on all cores: chunks, a pool that survives its processes, shards to resume from.

What is imported from here is fetched on first use: a process that only works needs little of it.
"""

from typing import TYPE_CHECKING

from timeline.deferred import fetching

if TYPE_CHECKING:
    from timeline.scale.batches import outcomes
    from timeline.scale.chunks import weight_of
    from timeline.scale.cluster import Cluster
    from timeline.scale.collect import Collection
    from timeline.scale.outcome import Outcome
    from timeline.scale.shards import Shards
    from timeline.scale.weight import SMALL
    from timeline.scale.work import Terms

__all__ = ["SMALL", "Cluster", "Collection", "Outcome", "Shards", "Terms", "outcomes", "weight_of"]

_HOME = {
    "SMALL": "weight",
    "Cluster": "cluster",
    "Collection": "collect",
    "Outcome": "outcome",
    "Shards": "shards",
    "Terms": "work",
    "outcomes": "batches",
    "weight_of": "chunks",
}

__getattr__ = fetching(__name__, {name: f"{__name__}.{module}" for name, module in _HOME.items()}, globals())
