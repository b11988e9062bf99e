"""What lines join and go round: shapes with their borders and the frames that they lie in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.geometry import Outline, outline_of
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.shapes import header_of
from itsm_fit.model.document import Artifact, ArtifactKind, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnLine
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process

Liking = tuple[float, float, float, float]
"""What it costs to leave (or enter) to the right, downwards, to the left, upwards."""

_FROM_NODE, _FROM_GATEWAY, _FROM_BOUNDARY = (0.0, 8.0, 40.0, 8.0), (0.0, 2.0, 30.0, 2.0), (16.0, 0.0, 16.0, 0.0)
_INTO_NODE, _INTO_GATEWAY = (40.0, 8.0, 0.0, 8.0), (30.0, 2.0, 0.0, 2.0)
_MESSAGE: Final[Liking] = (30.0, 0.0, 30.0, 0.0)
_ANY: Final[Liking] = (0.0, 0.0, 0.0, 0.0)
_NOWHERE: Final = frozenset[str]()


@dataclass(frozen=True, slots=True)
class Site:
    """Something that lines join; `around` are the ids of the frames that hold it, `solid` whether lines go round it."""

    id: str
    bounds: Bounds
    outline: Outline = "rectangle"
    around: frozenset[str] = _NOWHERE
    solid: bool = True
    kind: NodeKind | None = None
    host: str | None = None
    """What an event stands on the border of."""
    is_pool: bool = False


def sites_of(document: Document) -> list[Site]:
    """Everything visible that lines join or go round."""
    found = [site_of_pool(pool, pool.bounds) for pool in document.pools if pool.bounds]
    for process in document.processes:
        hides = any(not node.expanded for node in process.nodes)
        found += [
            site_of_node(process, node, node.bounds)
            for node in process.nodes
            if node.bounds and (not hides or visible(process, node) is node)
        ]
    return found + [site_of_artifact(item, item.bounds) for item in document.artifacts if item.bounds]


class HeadedFrame(NamedTuple):
    """A pool or a lane, and the part of it that carries the name of an open one."""

    bounds: Bounds
    header: Bounds


def bands_of(document: Document) -> list[HeadedFrame]:
    """The pools and lanes that are drawn."""
    lanes = [lane for process in document.processes for lane in process.lanes]
    frames: list[Pool | Lane] = [*document.pools, *lanes]
    return [band_of(frame, frame.bounds) for frame in frames if frame.bounds]


def band_of(frame: Pool | Lane, bounds: Bounds) -> HeadedFrame:
    """A pool or a lane where it stands, or may come to stand."""
    return HeadedFrame(bounds, header_of(bounds, level=frame.horizontal))


def site_of_node(process: Process, node: Node, bounds: Bounds) -> Site:
    """A node where it stands, or may come to stand."""
    around = frozenset(frame.id for frame in frames_around(process, node)) if node.parent else _NOWHERE
    return Site(node.id, bounds, outline_of(node.kind), around, kind=node.kind, host=node.attached_to)


def site_of_pool(pool: Pool, bounds: Bounds) -> Site:
    """A pool; lines run through one that is open."""
    return Site(pool.id, bounds, solid=pool.process is None, is_pool=True)


def site_of_artifact(artifact: Artifact, bounds: Bounds) -> Site:
    """Data or an annotation; lines run through a group."""
    around = frozenset([artifact.parent]) if artifact.parent else _NOWHERE
    return Site(artifact.id, bounds, around=around, solid=artifact.kind is not ArtifactKind.GROUP)


def likings(line: DrawnLine, source: Site, target: Site) -> tuple[Liking, Liking]:
    """Where a line likes to leave and to enter."""
    if isinstance(line, Flow):
        return _leaving(source.kind), _entering(target.kind)
    return (_MESSAGE, _MESSAGE) if isinstance(line, MessageFlow) else (_ANY, _ANY)


def _leaving(kind: NodeKind | None) -> Liking:
    if kind is NodeKind.BOUNDARY:
        return _FROM_BOUNDARY
    return _FROM_GATEWAY if kind and kind.is_gateway else _FROM_NODE


def _entering(kind: NodeKind | None) -> Liking:
    return _INTO_GATEWAY if kind and kind.is_gateway else _INTO_NODE
