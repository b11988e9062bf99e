"""The diagrams of a file: what each one is called and draws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.language import tr
from itsm_fit.model.document import DiagramPage
from itsm_fit.model.edits.pages import sound_pages
from itsm_fit.storage.bpmn import names
from itsm_fit.storage.bpmn.index import BpmnIndex, IndexedElement, IndexedPlane, ProcessItems, reference
from itsm_fit.storage.bpmn.notes import Notes
from itsm_fit.writing import in_quotes

_MOST_NAMED = 3


def read_pages(index: BpmnIndex, notes: Notes) -> tuple[DiagramPage, ...]:
    """The pages, none where all there is to say is that the file has one.

    Of what several pages draw the place on the first counts, which is an issue; a page that draws nothing else is
    none.
    """
    several = len(index.planes) > 1
    frames = _sub_processes(index) if several else {}
    known = _known(index) if several else set()
    pages = [_page(plane, frames, index, known) for plane in index.planes]
    if several:
        _note(index, notes)
    return sound_pages(pages)


def name_of_plane(plane: IndexedPlane) -> str:
    """The name that a diagram has itself."""
    diagram = plane.element.getparent()
    return "" if diagram is None else (diagram.get("name") or "").strip()


def _known(index: BpmnIndex) -> set[str]:
    """The ids of all that is read and can be drawn."""
    several = [index.pools, index.message_flows, index.artifacts, index.associations]
    several += [part for items in index.processes for part in (items.nodes, items.flows, items.lanes)]
    return {item.id for items in several for item in items}


def _page(plane: IndexedPlane, frames: dict[str, str], index: BpmnIndex, known: set[str]) -> DiagramPage:
    name = name_of_plane(plane)
    if plane.shows in frames:
        return DiagramPage(plane.id, name, plane.shows)
    return DiagramPage(plane.id, name, draws=frozenset(_drawn(plane, index, known)))


def _drawn(plane: IndexedPlane, index: BpmnIndex, known: set[str]) -> Iterator[str]:
    """What is drawn here first; an empty process is drawn on the page that shows it."""
    for places in (index.shapes, index.edges):
        yield from (own for own, drawn in places.items() if own in known and drawn.getparent() is plane.element)
    items = next((items for items in index.processes if items.id == plane.shows), None)
    parts = [] if items is None else [*items.nodes, *items.lanes, *_pools(index, items)]
    if items is not None and not any(part.id in index.shapes for part in parts):
        yield items.id


def _pools(index: BpmnIndex, items: ProcessItems) -> list[IndexedElement]:
    return [pool for pool in index.pools if reference(pool.element, "processRef") == items.id]


def _sub_processes(index: BpmnIndex) -> dict[str, str]:
    """Their names by their ids."""
    return {
        node.id: node.element.get("name") or ""
        for items in index.processes
        for node in items.nodes
        if names.NODE_KINDS[node.element.tag].is_sub_process
    }


def _note(index: BpmnIndex, notes: Notes) -> None:
    """Say what several pages draw, and what pages show that is nowhere."""
    for plane in index.planes:
        said = name_of_plane(plane) or plane.id
        again = index.drawn_again(plane.element)
        if again:
            notes.warn(
                plane.id,
                tr(
                    "The page “{page}” draws {elements} once more: they are shown where the first page has them, and "
                    "the file keeps both places.",
                    page=said,
                    elements=_named(index, again),
                ),
            )
        if plane.shows and index.target(plane.shows) is None:
            notes.warn(
                plane.id,
                tr(
                    "The page “{page}” says that it shows “{shown}”, which the file does not have: what it draws is "
                    "shown all the same.",
                    page=said,
                    shown=plane.shows,
                ),
            )


def _named(index: BpmnIndex, ids: Sequence[str]) -> str:
    called = []
    for own in ids[:_MOST_NAMED]:
        element = index.target(own)
        called.append(in_quotes((element.get("name") if element is not None else "") or own))
    more = len(ids) - len(called)
    return ", ".join(called) if not more else tr("{named} and {count} more", named=", ".join(called), count=more)
