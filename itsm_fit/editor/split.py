"""Where cases part: the flows whose shares can be written, and what these mean now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.model.shares import CHOOSES_ONE, linked, rounded
from itsm_fit.scoring.game import shares as meant

_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Split:
    """The flows whose shares can be written; `linked` ones sum to 1, others are taken each by itself."""

    flows: tuple[Flow, ...]
    linked: bool

    def shares(self) -> list[float]:
        """What the shares mean now, missing ones filled in."""
        stated = [flow.share for flow in self.flows]
        if self.linked:
            return meant.exclusive(stated)[0]
        return [min(meant.DEFAULT_INCLUSIVE_SHARE if share is None else share, 1.0) for share in stated]

    def changed(self, base: list[float], at: int, share: float, locked: Collection[int] = ()) -> list[float]:
        """The shares, `base` before, with one of them another, 0 to 1; linked ones follow."""
        if self.linked:
            return linked(base, at, share, locked)
        return [share if place == at else each for place, each in enumerate(base)]

    def written(self, shares: list[float]) -> dict[str, float | None]:
        """The shares as they are stated on their flows, by the ids of these."""
        kept = rounded(shares, _DIGITS) if self.linked else [round(share, _DIGITS) for share in shares]
        return {flow.id: share for flow, share in zip(self.flows, kept, strict=True)}


def split_of(process: Process, node: Node) -> Split | None:
    """The shares at a node; None where every flow is taken."""
    leaving = process.outgoing.get(node.id, ())
    if node.kind in CHOOSES_ONE:
        return Split(leaving, linked=True) if len(leaving) > 1 else None
    if node.kind is NodeKind.BOUNDARY:
        return Split(leaving, linked=False) if leaving else None
    free = tuple(flow for flow in leaving if flow.id != node.default_flow)
    if node.kind is not NodeKind.INCLUSIVE:
        free = tuple(flow for flow in free if flow.conditional and node.kind.is_activity)
    return Split(free, linked=False) if free and len(leaving) > 1 else None
