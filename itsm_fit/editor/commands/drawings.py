"""The name of a drawing: it is written where it came from."""

from __future__ import annotations

from itsm_fit.editor.command import Edited
from itsm_fit.editor.commands.steps import rename, rename_process
from itsm_fit.editor.diagram import Diagram, quoted
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.document import Pool
from itsm_fit.model.edits.pages import rename_page, title_of, titled_by
from itsm_fit.model.process import Process


def rename_drawing(diagram: Diagram, page: str, name: str) -> Edited:
    """Name a page of a document: its one process or pool, else the diagram itself.

    Raises EditError for no name where the process would have none.
    """
    by = titled_by(diagram.document, page)
    if isinstance(by, Process | Pool) and not name.strip():
        raise EditError(tr("A drawing goes by the name of its process, which needs one: write it."))
    if isinstance(by, Process):
        return rename_process(diagram, by, name)
    if isinstance(by, Pool):
        return rename(diagram, by.id, name)
    text = tr("Rename {name}", name=quoted(title_of(diagram.document, page)))
    return Edited(text, diagram.with_document(rename_page(diagram.document, page, name)), ())
