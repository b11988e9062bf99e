"""The drawings of a document, each by its key: pages, and sub-processes as drawings of their own.

The first page goes by the project-wide id of the document's first process, another one by that and its own id, the
inside of a sub-process by that and the id of the sub-process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.words import sub_process_name
from itsm_fit.errors import EditError
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import cut_out, inner_of, page_of, title_of, whole_pages
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from ui.session.drawn_processes import id_of, key_of
from ui.session.places import PlacedDocuments

if TYPE_CHECKING:
    from itsm_fit.drawing.pages import PlacedDrawing
    from itsm_fit.editor.diagram import Diagram

_INSIDE: Final = "\n"
_PAGE: Final = "\f"
"""No id holds them."""


class Crumb(NamedTuple):
    """A drawing on the way in: what it goes by, and its name."""

    key: str
    name: str


class ShownDrawing(NamedTuple):
    """A drawing of a document: a page, or the inside of the sub-process `within` that stands on it."""

    page: str
    within: str = ""

    def of(self, drawings: Sequence[PlacedDrawing]) -> PlacedDrawing:
        """It among all drawings of its document; the page where the inside of a sub-process is none of them."""
        ranked = [each for each in drawings if each.page == self.page and each.within in ("", self.within)]
        return max(ranked, key=lambda each: each.within == self.within, default=drawings[0])


def inner_key(key: str, element: str) -> str:
    """What the drawing of a sub-process goes by; `key` is that of any drawing of its process."""
    return f"{whole_key(key)}{_INSIDE}{element}"


def whole_key(key: str) -> str:
    """The project-wide id of the first process of the document that a drawing shows a part of."""
    return key.partition(_INSIDE)[0].partition(_PAGE)[0]


def element_of(key: str) -> str:
    """The sub-process that a drawing shows, "" for a page."""
    return key.partition(_INSIDE)[2]


def page_key(project: Project, process: str, element: str = "") -> str:
    """What the page goes by on which a process, or an element of its document, is drawn."""
    document = project.document_of(process)
    return _key_of_page(project, document, page_of(document, element or project.processes[process].id))


def page_keys(project: Project, process: str) -> list[str]:
    """What all the diagrams of the file of a process go by, those of folded sub-processes that hold something last."""
    document = project.document_of(process)
    whole = [_key_of_page(project, document, page.id) for page in whole_pages(document)]
    holding = {node.parent for process in document.processes for node in process.nodes} if document.pages else set()
    return whole + [inner_key(whole[0], page.frame) for page in document.pages if page.frame in holding]


def pages_beside(project: Project, key: str) -> tuple[str, str]:
    """What the pages before and behind the one that a drawing shows go by, "" for none, as inside a sub-process."""
    if whole_key(key) not in project.processes or element_of(key):
        return "", ""
    document = project.document_of(whole_key(key))
    order = [page.id for page in whole_pages(document)]
    page = shown_page(document, key)
    if page not in order:
        return "", ""
    at = order.index(page)
    keys = ["", *(_key_of_page(project, document, each) for each in order), ""]
    return keys[at], keys[at + 2]


def shown_drawing(project: Project, key: str) -> ShownDrawing:
    """Which of all drawings of its document one is."""
    return ShownDrawing(shown_page(project.document_of(whole_key(key)), key), element_of(key))


def _key_of_page(project: Project, document: Document, page: str) -> str:
    key = key_of(project.processes, document)
    return key if page == whole_pages(document)[0].id else f"{key}{_PAGE}{page}"


def shown_page(document: Document, key: str) -> str:
    """The page of a document that a drawing shows, or that has the sub-process which it shows."""
    page, element = key.partition(_PAGE)[2], element_of(key)
    return page or (page_of(document, element) if element else whole_pages(document)[0].id)


def first_process(project: Project, key: str) -> str:
    """The project-wide id of the first process that a drawing shows; of its document where it shows none."""
    document = project.document_of(whole_key(key))
    if len(whole_pages(document)) == 1:
        return whole_key(key)
    shown = cut_out(document, shown_page(document, key)).processes
    own = document.process_by_id[shown[0].id] if shown else document.processes[0]
    return id_of(project.processes, own)


def shows_process(project: Project, key: str, process: str) -> bool:
    """Whether a drawing is of the page on which a process is drawn, or of one of its document without any process."""
    if process not in project.processes or whole_key(key) not in project.processes:
        return False
    document = project.document_of(process)
    if document is not project.document_of(whole_key(key)):
        return False
    own, here = project.processes[process].id, cut_out(document, shown_page(document, key)).processes
    return not here or any(each.id == own for each in here)


@dataclass(slots=True)
class _Part:
    """A part that was cut out of a document, and an equal one that was shown before, so that it is known again."""

    whole: Document
    cut: Document
    shown: Document


class Drawings:
    """What is drawn under each key, laid out."""

    def __init__(self, places: PlacedDocuments) -> None:
        self._places = places
        self._parts: dict[str, _Part] = {}

    def document(self, project: Project, key: str) -> Document | None:
        """The document drawn; None when the project no longer has it, or where it goes by another key now."""
        if whole_key(key) not in project.processes:
            return None
        document = project.document_of(whole_key(key))
        if key_of(project.processes, document) != whole_key(key):
            return None
        whole = self._places.of(document)
        try:
            return self._shown(whole, key) if _has(whole, key) else None
        except EditError:
            return None

    def diagram(self, project: Project, key: str) -> Diagram:
        """The drawing to be edited; raises EditError when the project no longer has it."""
        from itsm_fit.editor.paged import with_drawn

        whole = self._places.diagram(project, whole_key(key))
        return with_drawn(whole, self._part(whole.document, key))

    def put_back(self, project: Project, key: str, before: Diagram, after: Diagram) -> Project:
        """The project with what became of a drawing that `diagram` gave."""
        from itsm_fit.editor.paged import off_page, on_page, with_drawn

        if after.document is before.document:
            return project
        whole = self._places.diagram(project, whole_key(key))
        page = shown_page(whole.document, key)
        if element_of(key):
            from itsm_fit.editor.commands.inner import with_inner

            changed = with_inner(on_page(whole, page), element_of(key), before.document, after.document)
            after = with_drawn(after, changed.document)
        return off_page(whole, page, after).project

    def _shown(self, whole: Document, key: str) -> Document:
        """The part of a document as it is shown: the very same one as before where it is equal."""
        part = self._part(whole, key)
        return part if part is whole else self._parts[key].shown

    def _part(self, whole: Document, key: str) -> Document:
        known = self._parts.get(key)
        if known is not None and known.whole is whole:
            return known.cut
        own = cut_out(whole, shown_page(whole, key))
        if element_of(key):
            own = self._places.of(inner_of(own, element_of(key)))
        if own is not whole:
            shown = known.shown if known is not None and known.shown == own else own
            self._parts[key] = _Part(whole, own, shown)
        return own


def _has(whole: Document, key: str) -> bool:
    page = key.partition(_PAGE)[2]
    return not page or any(each.id == page for each in whole_pages(whole)[1:])


def trail(project: Project, key: str) -> list[Crumb]:
    """The drawings that lead to one, itself last; only itself for a whole one."""
    if whole_key(key) not in project.processes:
        return []
    document = project.document_of(whole_key(key))
    page = shown_page(document, key)
    outer = Crumb(_key_of_page(project, document, page), title_of(document, page))
    process = next((each for each in document.processes if element_of(key) in each.node_by_id), None)
    node = process.node_by_id[element_of(key)] if process is not None else None
    frames = [node, *frames_around(process, node)] if process is not None and node is not None else []
    return [outer, *(Crumb(inner_key(key, frame.id), sub_process_name(frame)) for frame in reversed(frames))]


def hidden_in(process: Process, element: str) -> str:
    """The innermost sub-process that holds an element which a closed one hides, "" for one that is to be seen."""
    node = process.node_by_id.get(element)
    frames = frames_around(process, node) if node is not None else []
    return frames[0].id if any(not frame.expanded for frame in frames) else ""
