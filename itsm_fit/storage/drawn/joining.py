"""Pages whose references name each other become one: the flow goes on from page to page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from itsm_fit.language import tr
from itsm_fit.model.process import Bounds, Point
from itsm_fit.model.text import text_key
from itsm_fit.storage.drawn.content import DrawnSheet, PageBox, PageContent, PageLine

_APART: Final = 120.0
"""Diagram units between the pages that are put one under the other."""


def joined(sheets: Sequence[DrawnSheet]) -> tuple[list[DrawnSheet], list[tuple[str, str]]]:
    """The sheets, those that lead to one another put one under the other; and a title and a sentence for each of these.

    They do where the flow comes to a reference on one, and goes on from a single one of that name on another.
    """
    import networkx as nx

    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(sheets)))
    leading, reached = ([_references(sheet.content, into=into) for sheet in sheets] for into in (True, False))
    for name in {name for names in leading for name in names}:
        sources = [at for at, names in enumerate(leading) if name in names]
        targets = [at for at, names in enumerate(reached) if name in names]
        if len(targets) == 1:
            graph.add_edges_from((source, targets[0]) for source in sources)
    found, said = [], []
    for group in sorted(sorted(pages) for pages in nx.connected_components(graph)):
        parts = [sheets[at] for at in group]
        found.append(_together(parts) if len(parts) > 1 else parts[0])
        if len(parts) > 1:
            titles = "”, “".join(part.title for part in parts[1:])
            said.append(
                (parts[0].title, tr("References lead from page to page: “{titles}” is drawn below.", titles=titles))
            )
    return found, said


def reference_name(box: PageBox) -> str:
    """What a reference and the one that it belongs to have in common."""
    return box.names or text_key(box.text)


def _references(content: PageContent, *, into: bool) -> set[str]:
    """The names of references to other pages that the flow only comes to (`into`), or only goes on from."""
    targets = {line.target for line in content.lines.values()}
    sources = {line.source for line in content.lines.values()}
    here, not_here = (targets, sources) if into else (sources, targets)
    return {
        reference_name(box)
        for key, box in content.boxes.items()
        if box.shape.reference and box.shape.elsewhere and key in here and key not in not_here
    } - {""}


def _together(parts: Sequence[DrawnSheet]) -> DrawnSheet:
    content, below = PageContent(), 0.0
    for number, part in enumerate(parts, 1):
        top = min((box.bounds.y for box in part.content.boxes.values()), default=0.0)
        down = below - top if number > 1 else 0.0
        named = {key: key if number == 1 else f"Page{number}.{key}" for key in part.content.boxes}
        for key, box in part.content.boxes.items():
            content.boxes[named[key]] = _moved_box(box, named, down)
        for key, line in part.content.lines.items():
            own = key if number == 1 else f"Page{number}.{key}"
            content.lines[own] = _moved_line(line, own, named, down)
        below = max((box.bounds.bottom for box in content.boxes.values()), default=0.0) + _APART
    return DrawnSheet(parts[0].title, content, tuple(issue for part in parts for issue in part.issues))


def _moved_box(box: PageBox, named: Mapping[str, str], down: float) -> PageBox:
    place = Bounds(box.bounds.x, box.bounds.y + down, box.bounds.width, box.bounds.height)
    return replace(box, id=named[box.id], parent=named.get(box.parent, ""), bounds=place)


def _moved_line(line: PageLine, own: str, named: Mapping[str, str], down: float) -> PageLine:
    return replace(
        line,
        id=own,
        source=named.get(line.source, ""),
        target=named.get(line.target, ""),
        start=None if line.start is None else Point(line.start.x, line.start.y + down),
        end=None if line.end is None else Point(line.end.x, line.end.y + down),
        bends=tuple(Point(point.x, point.y + down) for point in line.bends),
    )
