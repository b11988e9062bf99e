"""draw.io bytes to documents: one for each page that holds a flow."""

from __future__ import annotations

from itsm_fit.language import tr
from itsm_fit.storage.drawio.cells import read_cells
from itsm_fit.storage.drawio.pages import read_pages
from itsm_fit.storage.drawn import DrawnFile, DrawnSheet, documents_of
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.limits import Limit


@guarded
def read_drawio(data: bytes, name: str) -> DrawnFile:
    """The flows in a draw.io file; `name` is the file's name.

    Places are kept, lines are left to be routed. Raises InputError when no page holds a step.
    """
    pages = read_pages(data, name)
    Limit.DRAWN.check(sum(1 for page in pages for _ in page.model.iter("mxCell")), name)
    return documents_of(
        [
            DrawnSheet(page.name or tr("Page {number}", number=number), read_cells(page.model))
            for number, page in enumerate(pages, 1)
        ],
        name,
    )
