"""draw.io bytes to documents: one for each page that holds a flow."""

from __future__ import annotations

from typing import NamedTuple

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.storage.drawio.cells import read_cells
from itsm_fit.storage.drawio.page import PageReader
from itsm_fit.storage.drawio.pages import read_pages
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.limits import Limit, check_ways


class DrawioFile(NamedTuple):
    """Documents without a text of their own, and what could not be carried over."""

    documents: tuple[Document, ...]
    issues: tuple[Issue, ...] = ()


@guarded
def read_drawio(data: bytes, name: str) -> DrawioFile:
    """The flows in a draw.io file; `name` is the file's name.

    Places are kept, lines are left to be routed. A page without any step is left out, which is said. Raises
    InputError when no page holds a step.
    """
    stem = name.rsplit(".", 1)[0] or name
    pages = read_pages(data, name)
    Limit.DRAWN.check(sum(1 for page in pages for _ in page.model.iter("mxCell")), name)
    documents: list[Document] = []
    issues: list[Issue] = []
    for number, page in enumerate(pages, 1):
        title = page.name or tr("Page {number}", number=number)
        reader = PageReader(read_cells(page.model), title if len(pages) > 1 else stem)
        if not reader.has_steps:
            issues.append(Issue(Severity.WARNING, name, title, tr("The page holds no step of a flow; it is left out.")))
            continue
        own = f"{stem} – {_file_name(title)}.bpmn" if len(pages) > 1 else f"{stem}.bpmn"
        documents.append(reader.document(own))
        for process in documents[-1].processes:
            check_ways(process, name)
        issues += [Issue(Severity.WARNING, name, title, message) for message in reader.left_out]
    if not documents:
        raise InputError(tr("No page holds a flow of steps: draw one, or choose another file."), file=name)
    return DrawioFile(tuple(documents), tuple(issues))


def _file_name(title: str) -> str:
    return "".join("-" if sign in '/\\:*?"<>|\0' else sign for sign in title).strip() or tr("Page")
