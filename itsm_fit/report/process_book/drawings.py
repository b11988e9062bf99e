"""The drawings of a process: each page that shows it, and the inside of each of its folded sub-processes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from itsm_fit.drawing.geometry import union
from itsm_fit.drawing.pages import PlacedDrawing, drawings_of
from itsm_fit.drawing.shapes import HEADER, Size
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.view import View, view_of
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Process
from itsm_fit.report.process_book.book import BookDrawing

_BOX: Final = re.compile(r' viewBox="([\d.\s-]+)"')


class BookDrawings:
    """The drawings of a project's documents, each made once."""

    def __init__(self) -> None:
        self._placed: dict[int, list[PlacedDrawing]] = {}
        self._drawn: dict[tuple[int, str], BookDrawing] = {}

    def of(self, document: Document, process: Process, name: str, numbers: Mapping[str, str]) -> Iterator[BookDrawing]:
        """Those that show anything of a process called `name`, with the `numbers` of the document's steps."""
        if id(document) not in self._placed:
            self._placed[id(document)] = drawings_of(document)
        shown = [each for each in self._placed[id(document)] if _shows(each, process)]
        for each in shown:
            known = id(each), each.title if len(shown) > 1 else name
            if known not in self._drawn:
                self._drawn[known] = book_drawing(each, known[1], numbers)
            yield self._drawn[known]


def book_drawing(each: PlacedDrawing, title: str, numbers: Mapping[str, str], *, comments: bool = False) -> BookDrawing:
    """A drawing with the numbers of its steps, and signs where there are comments if they are wanted."""
    svg = to_svg(each.document, numbers=numbers, comments=comments)
    view = view_of(each.document)
    found = _BOX.search(svg)
    x, y, width, height = map(float, found[1].split()) if found is not None else (0.0, 0.0, 1.0, 1.0)
    frame = Bounds(x, y, width, height)
    described = tr("The drawing of {process}.", process=title)
    return BookDrawing(title, described, svg, frame, _boxes(view), _strip(view, frame))


def _shows(each: PlacedDrawing, process: Process) -> bool:
    if each.within:
        return each.within in process.node_by_id
    return any(own.id == process.id for own in each.document.processes)


def _boxes(view: View) -> Sequence[Bounds]:
    """What a cut should spare: nodes that are not drawn around others, and artifacts."""
    nodes = [bounds for node, bounds in view.nodes if node.id not in view.frames]
    return [*nodes, *(bounds for _, bounds in view.artifacts)]


def _strip(view: View, frame: Bounds) -> Size:
    """How wide the names of pools and lanes stand at the left of the drawing, and how high at its top."""
    bands = [(pool.horizontal, bounds) for pool, bounds in view.pools]
    bands += [(lane.horizontal, bounds) for lane, bounds in view.lanes]
    if not bands:
        return Size(0.0, 0.0)
    around = union(bounds for _, bounds in bands)
    if around is None:
        return Size(0.0, 0.0)
    lying = [bounds.x + HEADER for horizontal, bounds in bands if horizontal and bounds.x < around.x + 4 * HEADER]
    upright = [bounds.y + HEADER for horizontal, bounds in bands if not horizontal and bounds.y < around.y + 4 * HEADER]
    wide = max(lying, default=frame.x) - frame.x
    high = max(upright, default=frame.y) - frame.y
    return Size(wide, high)
