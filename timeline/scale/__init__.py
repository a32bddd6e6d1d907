"""Articles to events on all cores: chunks, a pool that survives its processes, shards to resume from."""

from timeline.scale.batches import SMALL, outcomes
from timeline.scale.chunks import weight_of
from timeline.scale.cluster import Cluster
from timeline.scale.collect import Collection
from timeline.scale.outcome import Outcome
from timeline.scale.shards import Shards
from timeline.scale.work import Terms

__all__ = ["SMALL", "Cluster", "Collection", "Outcome", "Shards", "Terms", "outcomes", "weight_of"]
