"""One page of a document as a diagram of its own, and back: an edit knows nothing of the other pages."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.editor.command import Edit, Edited
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import cut_out, page_of, with_page


def on_page(whole: Diagram, page: str) -> Diagram:
    """The diagram of a page."""
    return with_drawn(whole, cut_out(whole.document, page))


def off_page(whole: Diagram, page: str, after: Diagram) -> Diagram:
    """The whole diagram with what became of a page of it, and of the project beside it."""
    there = cut_out(whole.document, page)
    return with_drawn(after, with_page(whole.document, page, there, after.document))


def where_drawn(change: Edit, element: str) -> Edit:
    """An edit of a document as one of the page on which an element, or a process, of it is drawn."""

    def edit(whole: Diagram) -> Edited:
        page = page_of(whole.document, element)
        edited = change(on_page(whole, page))
        return edited._replace(diagram=off_page(whole, page, edited.diagram))

    return edit


def with_drawn(diagram: Diagram, document: Document) -> Diagram:
    """The diagram with another document in its place, which may be a part of it."""
    if document is diagram.document:
        return diagram
    documents = diagram.project.documents
    there = (*documents[: diagram.at], document, *documents[diagram.at + 1 :])
    return replace(diagram, project=replace(diagram.project, documents=there))
