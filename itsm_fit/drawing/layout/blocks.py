"""The parts of a document that are placed one below the other: each pool with its process, each process without one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from itsm_fit.drawing.elements import lines_of, named_of
from itsm_fit.drawing.geometry import union
from itsm_fit.drawing.paint import visible
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.model.document import Artifact, Document, Pool
from itsm_fit.model.edits.parts import DrawnShape
from itsm_fit.model.process import Bounds, Lane, Node, Process


@dataclass(frozen=True, slots=True)
class Block:
    """A process with its pool and the artifacts that stand with it; `process` is None for a closed pool."""

    process: Process | None
    pool: Pool | None
    artifacts: tuple[Artifact, ...] = ()

    def standing(self, document: Document) -> Sketch:
        """What of it has a place already, lines between its own elements included."""
        own = {shape.id for shape in self.shapes()}
        sketch = Sketch({shape.id: shape.bounds for shape in self.shapes() if shape.bounds})
        for line in lines_of(document):
            if line.waypoints and line.source in own and line.target in own:
                sketch.lines[line.id] = line.waypoints
                sketch.by_hand |= {line.id} if line.by_hand else set()
        for named in named_of(document):
            if named.label_bounds and (named.id in own or named.id in sketch.lines):
                sketch.labels[named.id] = named.label_bounds
        return sketch

    def shapes(self) -> list[DrawnShape]:
        """Its pool, lanes, visible nodes and artifacts."""
        return [*([self.pool] if self.pool else []), *self.lanes(), *self.nodes(), *self.artifacts]

    def nodes(self) -> Iterator[Node]:
        """Its visible nodes."""
        if self.process:
            process = self.process
            yield from (node for node in process.nodes if visible(process, node) is node)

    def lanes(self) -> tuple[Lane, ...]:
        """Its lanes."""
        return self.process.lanes if self.process else ()

    def extent(self) -> Bounds | None:
        """The rectangle around what is placed of its pool, lanes and visible nodes; None when nothing is."""
        return union(shape.bounds for shape in self.shapes() if shape.bounds and not isinstance(shape, Artifact))

    def is_unplaced(self) -> bool:
        """Whether none of its visible nodes has a place; where it shows none, whether no frame has."""
        frames: list[DrawnShape] = [*([self.pool] if self.pool else []), *self.lanes()]
        shown: list[DrawnShape] = [*self.nodes()] or frames
        return bool(shown) and not any(shape.bounds for shape in shown)


def blocks_of(document: Document) -> list[Block]:
    """Pools in their order, then processes that no pool holds."""
    owner = _owners(document)
    by_process: dict[str, list[Artifact]] = {}
    tied = tied_to_messages(document)
    for artifact in (item for item in document.artifacts if item.id not in tied):
        by_process.setdefault(owner.get(artifact.id, ""), []).append(artifact)
    found, seen = [], set()
    for pool in document.pools:
        process = document.process_by_id.get(pool.process or "")
        if process is None or process.id not in seen:
            found.append(Block(process, pool, tuple(by_process.get(process.id, ()) if process else ())))
        seen.add(pool.process)
    for process in document.processes:
        if process.id not in seen:
            seen.add(process.id)
            found.append(Block(process, None, tuple(by_process.get(process.id, ()))))
    return found


def tied_to_messages(document: Document) -> dict[str, str]:
    """The message beside which each artifact stands that is tied to nothing else: the first one."""
    messages = {message.id for message in document.message_flows}
    artifacts = {artifact.id for artifact in document.artifacts}
    ends: dict[str, list[str]] = {}
    for line in document.associations if messages else ():
        for own, other in ((line.source, line.target), (line.target, line.source)):
            if own in artifacts:
                ends.setdefault(own, []).append(other)
    return {own: others[0] for own, others in ends.items() if messages.issuperset(others)}


def _owners(document: Document) -> dict[str, str]:
    """The process that each artifact stands with: that of what it touches, or of the scope that it lies in."""
    homes = {element: process.id for process in reversed(document.processes) for element in _elements(process)}
    touched: dict[str, str] = {}
    for association in document.associations:
        ends = (association.source, association.target)
        for artifact, end in (ends, ends[::-1]):
            if end in homes:
                touched.setdefault(artifact, homes[end])
    first = document.processes[0].id if document.processes else ""
    return {
        artifact.id: touched.get(artifact.id) or homes.get(artifact.parent or "", first)
        for artifact in document.artifacts
    }


def _elements(process: Process) -> Iterator[str]:
    yield process.id
    yield from (node.id for node in process.nodes)
    yield from (flow.id for flow in process.flows)
