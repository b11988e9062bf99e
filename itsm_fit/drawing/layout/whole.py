"""Places whole processes from scratch, one block below the other, and draws what runs between them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from itsm_fit.drawing.elements import lines_of, shapes_of
from itsm_fit.drawing.geometry import contains, grown, overlap, union
from itsm_fit.drawing.label_places import label_places, with_clear_labels
from itsm_fit.drawing.layout.blocks import Block, blocks_of
from itsm_fit.drawing.layout.frame import CLOSED_POOL_HEIGHT, LEAST_WIDTH, framed, widened
from itsm_fit.drawing.layout.plain import Effort
from itsm_fit.drawing.layout.tied import tied, untied
from itsm_fit.drawing.routing import route
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.model.document import ArtifactKind, Document
from itsm_fit.model.process import Bounds
from itsm_fit.progress import Progress, silent, within

_ORIGIN = Bounds(160.0, 80.0, 0.0, 0.0)
_GAP, _MESSAGE_GAP = 40.0, 80.0
"""Between two blocks; where messages run between them."""
_GROUP_PAD = 20.0
_PLACING = 0.7
"""The share of the work that placing is; the rest is drawing lines between blocks."""


def tidy(document: Document, processes: Collection[str] | None = None, progress: Progress = silent) -> Document:
    """The document with these processes (all by default) placed from scratch.

    A tidied process keeps its upper left corner; what stands below it makes room. Pools and lanes become horizontal.
    The same document always gives the same drawing. `progress` may raise `Cancelled`.
    """
    blocks = blocks_of(document)
    chosen = [
        number
        for number, block in enumerate(blocks)
        if processes is None or (block.process and block.process.id in processes)
    ]
    return placed(document, blocks, chosen, progress)


def placed(document: Document, blocks: list[Block], chosen: Collection[int], progress: Progress) -> Document:
    """The document with the chosen blocks, by number, placed from scratch and the others moved out of their way."""
    if not chosen:
        return document
    fresh: dict[int, Sketch] = {}
    effort = Effort()
    for done, number in enumerate(chosen):
        part = within(progress, _PLACING * done / len(chosen), _PLACING * (done + 1) / len(chosen))
        fresh[number] = _fresh(document, blocks[number], part, effort)
    if len(fresh) == len(blocks):
        _level_out(blocks, fresh)
    whole = Sketch()
    for sketch, box in _stacked(document, blocks, fresh):
        own = _extent(sketch)
        whole.add(sketch, box.x - own.x, box.y - own.y)
    before = _places(document)
    changed = {key for key, box in whole.shapes.items() if before.get(key) != box}
    _fit_groups(document, whole, before)
    drawn = whole.put_into(_turned(document, [blocks[number] for number in fresh]))
    names = {key for number in fresh for key in (*fresh[number].shapes, *fresh[number].lines)} - set(whole.labels)
    drawn = Sketch(labels=label_places(drawn, names)).put_into(drawn)
    loose = _loose_lines(document, whole, changed)
    routed = route(untied(drawn, loose), loose, within(progress, _PLACING, 1.0))
    return tied(with_clear_labels(routed, loose, names))


def _turned(document: Document, blocks: list[Block]) -> Document:
    """The document with the pools and lanes of these blocks horizontal."""
    pools = {block.pool.id for block in blocks if block.pool}
    processes = {block.process.id for block in blocks if block.process}
    return replace(
        document,
        pools=tuple(replace(pool, horizontal=pool.horizontal or pool.id in pools) for pool in document.pools),
        processes=tuple(
            replace(process, lanes=tuple(replace(lane, horizontal=True) for lane in process.lanes))
            if process.id in processes
            else process
            for process in document.processes
        ),
    )


def _fresh(document: Document, block: Block, progress: Progress, effort: Effort) -> Sketch:
    if block.process is not None:
        return framed(block.process, block.pool, block.artifacts, document.associations, progress, effort=effort)
    closed = Sketch()
    if block.pool is not None:
        closed.shapes[block.pool.id] = Bounds(0, 0, LEAST_WIDTH, CLOSED_POOL_HEIGHT)
    return closed


def _level_out(blocks: list[Block], fresh: Mapping[int, Sketch]) -> None:
    """Makes all pools as wide as the widest."""
    width = max((_extent(sketch).width for number, sketch in fresh.items() if blocks[number].pool), default=0.0)
    for number, sketch in fresh.items():
        widened(sketch, blocks[number].lanes(), blocks[number].pool, width)


def _extent(sketch: Sketch) -> Bounds:
    return union(sketch.everything()) or Bounds(0, 0, 0, 0)


def _stacked(document: Document, blocks: list[Block], fresh: Mapping[int, Sketch]) -> Iterator[tuple[Sketch, Bounds]]:
    """Every block with the place it gets: its own where it has one and nothing new is in the way, else further down."""
    gap = _MESSAGE_GAP if document.message_flows else _GAP
    all_new = len(fresh) == len(blocks)
    drawn = {number: block.extent() for number, block in enumerate(blocks)}
    upright = all_new and any(block.pool for block in blocks) and not any(b.pool.horizontal for b in blocks if b.pool)
    order = sorted(drawn, key=lambda at: (*_place_in_order(drawn[at], upright=upright), at))
    standing = {number: None if all_new else box for number, box in drawn.items()}
    taken: list[tuple[Bounds, bool]] = []
    for number in order:
        at = standing[number]
        new = number in fresh
        sketch = fresh[number] if new else blocks[number].standing(document)
        size = _extent(sketch)
        corner = (at if new else size) if at else _below(taken, gap)
        box = replace(size, x=corner.x, y=corner.y)
        rivals = [other for other, pushes in taken if pushes or new]
        while hit := next((other for other in rivals if overlap(grown(other, gap / 2), grown(box, gap / 2 - 1))), None):
            box = replace(box, y=hit.bottom + gap)
        taken.append((box, new or box.y != corner.y))
        yield sketch, box


def _place_in_order(box: Bounds | None, *, upright: bool) -> tuple[bool, float, float]:
    """By what blocks are sorted: as they stand below each other, or beside each other; new ones come last."""
    if box is None:
        return True, 0.0, 0.0
    return (False, box.x, box.y) if upright else (False, box.y, box.x)


def _below(taken: list[tuple[Bounds, bool]], gap: float) -> Bounds:
    """The corner of the first free place below everything."""
    if not taken:
        return _ORIGIN
    return Bounds(min(box.x for box, _ in taken), max(box.bottom for box, _ in taken) + gap, 0, 0)


def _places(document: Document) -> dict[str, Bounds]:
    """Every shape's place so far."""
    return {shape.id: shape.bounds for shape in shapes_of(document) if shape.bounds}


def _loose_lines(document: Document, whole: Sketch, changed: set[str]) -> set[str]:
    """Lines not placed with a block of which an end has a new place."""
    lines = lines_of(document)
    shifted = {*changed, *(line.id for line in lines if {line.source, line.target} & changed)}
    return {line.id for line in lines if line.id not in whole.lines and {line.source, line.target} & shifted}


def _fit_groups(document: Document, whole: Sketch, before: Mapping[str, Bounds]) -> None:
    """Lets groups in blocks placed from scratch surround the nodes again that they surrounded before."""
    nodes = [node.id for process in document.processes for node in process.nodes if node.id in before]
    for artifact in document.artifacts:
        if artifact.kind is ArtifactKind.GROUP and artifact.bounds and artifact.id not in whole.shapes:
            held = [key for key in nodes if key in whole.shapes and contains(before[key].center, artifact.bounds)]
            around = union(whole.shapes[key] for key in held)
            if around:
                whole.shapes[artifact.id] = grown(around, _GROUP_PAD)
                whole.labels.pop(artifact.id, None)
