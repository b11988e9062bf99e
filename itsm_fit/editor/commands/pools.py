"""Drawing pools."""

from __future__ import annotations

from typing import Final

from itsm_fit.drawing.geometry import grown, overlap
from itsm_fit.drawing.shapes import HEADER, Size
from itsm_fit.editor.bands import PAD, contents
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model import edits
from itsm_fit.model.document import Pool
from itsm_fit.model.edits.pages import rename_page, titled_by, whole_pages
from itsm_fit.model.process import Bounds, Point, Process

_SIZE: Final = Size(600, 160)
_CLOSED_HEIGHT: Final = 60.0
_APART: Final = 50.0


def pool_added(diagram: Diagram, place: Point, *, closed: bool) -> tuple[Diagram, str]:
    """A pool around the process that has none yet, else one with a new process at a place; and its id.

    A closed one has no process. Where another pool is in the way it stands below that. The drawing of what was its
    only process goes on by the name that it had.
    """
    own = edits.free_id(diagram.document, "Pool")
    pooled = {pool.process for pool in diagram.document.pools}
    free = next((process for process in diagram.document.processes if process.id not in pooled), None)
    if closed:
        box = _clear(
            diagram, Bounds(place.x - _SIZE.width / 2, place.y - _CLOSED_HEIGHT / 2, _SIZE.width, _CLOSED_HEIGHT)
        )
        return diagram.edited(edits.add_pool, Pool(own, bounds=box)), own
    if free is None:
        box = _clear(diagram, Bounds(place.x - _SIZE.width / 2, place.y - _SIZE.height / 2, *_SIZE))
        process = Process(edits.free_id(diagram.document, "Process", _ids(diagram)))
        alone = titled_by(diagram.document)
        name = diagram.document.name_of(alone) if isinstance(alone, Process) else ""
        diagram = diagram.edited(edits.add_process, process)
        diagram = diagram.edited(edits.add_pool, Pool(own, process=process.id, bounds=box))
        page = whole_pages(diagram.document)[0].id
        return (diagram.with_document(rename_page(diagram.document, page, name)) if name else diagram), own
    return diagram.edited(edits.add_pool, Pool(own, free.name, free.id, _around(diagram, free, place))), own


def _ids(diagram: Diagram) -> set[str]:
    """The ids of all processes of the project."""
    return {process.id for document in diagram.project.documents for process in document.processes}


def _around(diagram: Diagram, process: Process, place: Point) -> Bounds:
    """A pool's bounds around all that a process holds."""
    held = contents(diagram.document, process, None)
    if held is None:
        return Bounds(place.x - _SIZE.width / 2, place.y - _SIZE.height / 2, *_SIZE)
    left = held.x - PAD - HEADER
    width, height = held.right + PAD - left, held.height + 2 * PAD
    return Bounds(left, held.y - PAD, max(width, _SIZE.width), max(height, _CLOSED_HEIGHT))


def _clear(diagram: Diagram, box: Bounds) -> Bounds:
    """The box, as far down as other pools are in the way."""
    pools = sorted((pool.bounds for pool in diagram.document.pools if pool.bounds), key=lambda other: other.y)
    for other in pools:
        if overlap(grown(other, _APART - 1), box):
            box = Bounds(box.x, other.bottom + _APART, box.width, box.height)
    return box
