"""Places labels beside events, gateways, artifacts and lines, where they lie on nothing else."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise
from types import MappingProxyType

from itsm_fit.drawing.cells import Cells
from itsm_fit.drawing.elements import Named, lines_of, named_of
from itsm_fit.drawing.geometry import along, crosses, grown, length, moved, nearest_share, outline, overlap, span
from itsm_fit.drawing.labels import BOUNDARY_WRAP, LABEL_GAP, has_outer_label, label_box, label_size, text_beside
from itsm_fit.drawing.shapes import LABEL_SIZE, LABEL_WIDTH, LINE_HEIGHT, Size, header_of, label_below
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.drawing.view import View, view_of
from itsm_fit.model.document import Artifact, ArtifactKind, Document, MessageFlow
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Point

_ON_SHAPE, _ON_LABEL, _ON_LINE = 10, 10, 3
"""What a label costs that lies on these."""
_NARROW = 60.0
_MARK = 7.0
"""Half the width of a mark on a line."""
_TO_MARK = 9.0
"""From the beginning of a line to its mark."""
_ASIDE = 5.0
"""From a line's bend or beginning to a label beside it."""
_FARTHER = 14.0
"""So much farther from its shape a label goes that finds no place beside it: one line of print."""
_MOST_LOOKED_AT = 3_000_000
"""Boxes compared, in all; the labels that come then take what they would like best."""


def label_places(
    document: Document, wanted: Collection[str], wished: Mapping[str, Bounds] = MappingProxyType({})
) -> dict[str, Bounds]:
    """A label box for each of the wanted elements that has a name beside it; the others' labels stay.

    Where a wished box lies on nothing, the label goes there.
    """
    if not any(named.id in wanted and text_beside(named).strip() for named in named_of(document)):
        return {}
    view = view_of(document)
    cells = _filled(view, wanted)
    found: dict[str, Bounds] = {}
    for element, choices in _wishes(view, wanted):
        best: tuple[int, Bounds] | None = None
        for box in chain([wished[element]] if element in wished else [], choices):
            cost = _cost(cells, box) if cells.looked_at < _MOST_LOOKED_AT else 0
            if best is None or cost < best[0]:
                best = cost, box
            if not cost:
                break
        if best is not None:
            found[element] = best[1]
            cells.add(best[1], (_ON_LABEL, None))
    return found


def with_clear_labels(document: Document, lines: Collection[str], among: Collection[str] | None = None) -> Document:
    """The document with labels put elsewhere when one of these lines runs through.

    They are those beside the nodes at the ends of the lines, or `among` some elements where these are given.
    """
    wanted = [line for line in lines_of(document) if line.id in lines]
    ends = among if among is not None else {end for line in wanted for end in (line.source, line.target)}
    cells: Cells[tuple[Point, Point]] = Cells()
    for line in wanted:
        for a, b in pairwise(line.waypoints):
            cells.add(span(a, b), (a, b))
    found: set[str] = set()
    for named in named_of(document):
        if named.id in ends and (among is not None or isinstance(named, Node)):
            label = _written_at(named)
            if label is not None and any(crosses(*stretch, label) for _, stretch in cells.near(label)):
                found.add(named.id)
    return Sketch(labels=label_places(document, found)).put_into(document) if found else document


def _written_at(named: Named) -> Bounds | None:
    """Where a label stands, as narrow as it may be where no file says it; None without one."""
    box = label_box(named)
    if box is None or isinstance(named, Flow | MessageFlow) or named.label_bounds is not None or named.bounds is None:
        return box
    return label_below(named.bounds, LABEL_WIDTH / 2, LABEL_SIZE * LINE_HEIGHT)


def followed(label: Bounds, before: Sequence[Point], after: Sequence[Point]) -> Bounds:
    """The label of a line that runs elsewhere, as far from the same part of it as it was."""
    share = nearest_share(before, label.center)
    old, new = along(before, share), along(after, share)
    return moved(label, new.x - old.x, new.y - old.y)


Taken = Cells[tuple[int, tuple[Point, Point] | None]]
"""What a label may lie on: its cost, and for a stretch of line its ends."""


def _cost(cells: Taken, box: Bounds) -> int:
    """What a label there would lie on."""
    total = 0
    for other, (cost, stretch) in cells.near(box):
        if overlap(box, other) if stretch is None else crosses(*stretch, box):
            total += cost
    return total


def _filled(view: View, wanted: Collection[str]) -> Taken:
    """Everything drawn but the wanted labels."""
    cells: Taken = Cells()
    for bounds, solid in _shapes(view):
        if solid:
            cells.add(bounds, (_ON_SHAPE, None))
        else:
            _add_line(cells, outline(bounds))
    for bounds in (*_headers(view), *_marks(view)):
        cells.add(bounds, (_ON_SHAPE, None))
    for points in view.lines():
        _add_line(cells, points)
    for element in _labelled(view):
        if element.label_bounds and element.id not in wanted:
            cells.add(element.label_bounds, (_ON_LABEL, None))
    return cells


def _shapes(view: View) -> Iterator[tuple[Bounds, bool]]:
    """Every shape, and whether it covers what lies under it (or is only a frame)."""
    yield from ((bounds, pool.process is None) for pool, bounds in view.pools)
    yield from ((bounds, False) for _, bounds in view.lanes)
    yield from ((bounds, not (node.kind.is_sub_process and node.expanded)) for node, bounds in view.nodes)
    yield from ((bounds, artifact.kind is not ArtifactKind.GROUP) for artifact, bounds in view.artifacts)


def _headers(view: View) -> Iterator[Bounds]:
    """The bands that carry the names of pools and lanes."""
    bands = [(pool.horizontal, box) for pool, box in view.pools] + [(lane.horizontal, box) for lane, box in view.lanes]
    for level, box in bands:
        yield header_of(box, level=level)


def _marks(view: View) -> Iterator[Bounds]:
    """The slashes of default flows and the diamonds of conditional ones, at the beginnings of their lines."""
    for flow, points, source in view.flows:
        if len(points) > 1 and (source.default_flow == flow.id or (flow.conditional and source.kind.is_activity)):
            middle = along(points[:2], min(_TO_MARK / (length(points[:2]) or 1.0), 1.0))
            yield Bounds(middle.x - _MARK, middle.y - _MARK, 2 * _MARK, 2 * _MARK)


def _add_line(cells: Taken, points: Sequence[Point]) -> None:
    for a, b in pairwise(points):
        cells.add(span(a, b), (_ON_LINE, (a, b)))


def _labelled(view: View) -> Iterator[Node | Artifact | Flow | MessageFlow]:
    yield from (node for node, _ in view.nodes)
    yield from (artifact for artifact, _ in view.artifacts)
    yield from (flow for flow, _, _ in view.flows)
    yield from (message for message, _ in view.message_flows)


def _wishes(view: View, wanted: Collection[str]) -> Iterator[tuple[str, Iterable[Bounds]]]:
    """The labels to be placed, nodes first, each with the boxes it would like, best first."""
    for node, bounds in view.nodes:
        if node.id in wanted and text_beside(node).strip() and not node.kind.is_activity:
            yield node.id, _around_node(node, bounds)
    for artifact, bounds in view.artifacts:
        if artifact.id in wanted and has_outer_label(artifact):
            yield artifact.id, _around(bounds, label_size(artifact.text))
    for flow, points, _ in view.flows:
        if flow.id in wanted and text_beside(flow).strip() and len(points) > 1:
            yield flow.id, _beside_line(text_beside(flow), points)
    for message, points in view.message_flows:
        if message.id in wanted and message.name.strip() and len(points) > 1:
            yield message.id, _beside_line(message.name, points[::-1])


def _around_node(node: Node, bounds: Bounds) -> Iterator[Bounds]:
    size = label_size(text_beside(node))
    if node.kind is NodeKind.BOUNDARY:
        size = label_size(text_beside(node), BOUNDARY_WRAP)
        y = bounds.bottom + LABEL_GAP / 2
        yield Bounds(bounds.center.x - LABEL_GAP - size.width, y, *size)
        yield Bounds(bounds.center.x + LABEL_GAP, y, *size)
    elif node.kind.is_gateway:
        yield Bounds(bounds.center.x - size.width / 2, bounds.y - LABEL_GAP - size.height, *size)
    yield from _around(bounds, size)
    narrow = label_size(text_beside(node), _NARROW)
    yield from _around(bounds, narrow)
    for shape in (size, narrow):
        yield from _around(grown(bounds, _FARTHER), shape)


def _around(bounds: Bounds, size: Size) -> Iterator[Bounds]:
    """Below, above, then towards the corners."""
    middle = bounds.center.x - size.width / 2
    below, above = bounds.bottom + LABEL_GAP, bounds.y - LABEL_GAP - size.height
    for y in (below, above):
        yield Bounds(middle, y, *size)
    for y in (above, below):
        yield Bounds(bounds.center.x - LABEL_GAP - size.width, y, *size)
        yield Bounds(bounds.center.x + LABEL_GAP, y, *size)
    for y in (bounds.y - size.height / 2, bounds.bottom - size.height / 2):
        yield Bounds(bounds.right + LABEL_GAP, y, *size)
        yield Bounds(bounds.x - LABEL_GAP - size.width, y, *size)


def _beside_line(name: str, points: Sequence[Point]) -> Iterator[Bounds]:
    """Along a line from its beginning: over and under level stretches, right and left of upright ones."""
    size, narrow = label_size(name), label_size(name, _NARROW)
    stretches = list(pairwise(points))
    for a, b in [*stretches[:3], *stretches[:-4:-1]]:
        far = abs(a.x - b.x) + abs(a.y - b.y)
        if abs(a.y - b.y) <= abs(a.x - b.x):
            for shape in (size, narrow) if far < size.width + 2 * _ASIDE else (size,):
                yield from _level(a, b, shape)
        else:
            for shape in dict.fromkeys((size, narrow)):
                yield from _upright(a, b, shape)


def _level(a: Point, b: Point, size: Size) -> Iterator[Bounds]:
    low, high = min(a.x, b.x), max(a.x, b.x)
    start = low + _ASIDE if b.x > a.x else high - _ASIDE - size.width
    middle = (low + high - size.width) / 2
    near = middle if high - low < size.width + 40 else start
    for y in (a.y - LABEL_GAP - size.height, a.y + LABEL_GAP):
        for x in dict.fromkeys((near, middle)):
            yield Bounds(x, y, *size)


def _upright(a: Point, b: Point, size: Size) -> Iterator[Bounds]:
    low, high = min(a.y, b.y), max(a.y, b.y)
    start = low + _ASIDE if b.y > a.y else high - _ASIDE - size.height
    for y in dict.fromkeys((start, (low + high - size.height) / 2)):
        yield Bounds(a.x + LABEL_GAP, y, *size)
        yield Bounds(a.x - LABEL_GAP - size.width, y, *size)
