"""How much room each element needs, before anything is placed."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit.drawing.labels import BOUNDARY_WRAP, LABEL_GAP, has_outer_label, label_size, note_height, text_beside
from itsm_fit.drawing.shapes import (
    ARTIFACTS,
    FONT_SIZE,
    Size,
    default_size,
    text_area,
)
from itsm_fit.drawing.text import ELLIPSIS, fit
from itsm_fit.model.document import Artifact, ArtifactKind
from itsm_fit.model.process import Bounds, Node

_BOUNDARY_STEP, _BOUNDARY_REACH = 54.0, 120.0
"""Between the centres of two boundary events on one border: least and most."""
_BOUNDARY_INSET = 28.0
_TASK_WIDTHS, _TASK_HEIGHTS = (100.0, 120.0, 140.0, 160.0), (80.0, 100.0, 120.0)
_READABLE = 11.0
_ANNOTATION_WIDTHS = (120.0, 160.0, 220.0)


def node_size(node: Node, boundary: Sequence[Node] = ()) -> Size:
    """The size of a node without contents: larger than usual where a long name or many boundary events need it."""
    size = default_size(node)
    if not node.kind.is_activity or (node.kind.is_sub_process and node.expanded):
        return size
    least = 2 * _BOUNDARY_INSET + (len(boundary) - 1) * _boundary_step(boundary)
    sizes = [Size(max(width, least), height) for height in _TASK_HEIGHTS for width in _TASK_WIDTHS]
    if not _reads_well(node, sizes[-1]):
        return sizes[-1]
    return next(size for size in sizes if _reads_well(node, size))


def _reads_well(node: Node, size: Size) -> bool:
    area = text_area(node, Bounds(0, 0, *size)).bounds
    block = fit(node.name, area.width, area.height, FONT_SIZE)
    return block.size >= _READABLE and not (block.lines and block.lines[-1].endswith(ELLIPSIS))


def artifact_size(artifact: Artifact) -> Size:
    """The size of an artifact; annotations grow with their text."""
    size = ARTIFACTS[artifact.kind]
    if artifact.kind is not ArtifactKind.ANNOTATION:
        return size
    heights = {width: note_height(artifact.text, width) for width in _ANNOTATION_WIDTHS}
    width = next((width for width, height in heights.items() if height <= width / 2), _ANNOTATION_WIDTHS[-1])
    return Size(width, heights[width])


def artifact_room(artifact: Artifact) -> Size:
    """The size of an artifact together with its label."""
    size = artifact_size(artifact)
    if not has_outer_label(artifact):
        return size
    label = label_size(artifact.text)
    return Size(max(size.width, label.width), size.height + LABEL_GAP + label.height)


def boundary_places(boundary: Sequence[Node], width: float) -> list[float]:
    """How far right of the middle of a border of this width each boundary event stands, the first rightmost."""
    step = _boundary_step(boundary)
    if len(boundary) > 1:
        step = min(max((width - 2 * _BOUNDARY_INSET) / (len(boundary) - 1), step), max(step, _BOUNDARY_REACH))
    return [width / 2 - _BOUNDARY_INSET - at * step for at in range(len(boundary))]


def _boundary_step(boundary: Sequence[Node]) -> float:
    labels = (label_size(text_beside(event), BOUNDARY_WRAP).width for event in boundary)
    return max([_BOUNDARY_STEP, *(label + 3 * LABEL_GAP for label in labels)])
