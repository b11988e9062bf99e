"""Visio bytes to documents: one for each page that holds a flow."""

from __future__ import annotations

from lxml import etree

from itsm_fit.findings import Issue, Severity
from itsm_fit.language import tr
from itsm_fit.model.comment import Comment
from itsm_fit.storage.drawn import DrawnFile, documents_of
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.visio.package import VisioPackage
from itsm_fit.storage.visio.page import VisioPage
from itsm_fit.storage.visio.shape import LineStyles, Masters


@guarded
def read_visio(data: bytes, name: str) -> DrawnFile:
    """The flows in a Visio drawing (.vsdx, .vsdm, .vstx); `name` is the file's name.

    Places and bends are kept. Raises InputError when no page holds a step, or the file is one of an older Visio.
    """
    package = VisioPackage(data, name)
    styles = LineStyles(package.document())
    masters = Masters(package, styles)
    comments = _comments(package.comments())
    sheets = []
    issues = []
    parts = package.pages()
    for part in parts:
        if part.is_background:
            if part.content.find("{*}Shapes/{*}Shape") is not None:
                said = tr("The page is a background of other pages; what it shows is left out.")
                issues.append(Issue(Severity.INFO, name, part.name, said))
            continue
        sheets.append(VisioPage(part, masters, styles, name, comments.get(part.id, {})).sheet())
    read = documents_of(sheets, name)
    return DrawnFile(read.documents, (*package.issues, *read.issues, *issues))


def _comments(root: etree._Element | None) -> dict[str, dict[str, tuple[Comment, ...]]]:
    """Comments by the id of the page and of the shape."""
    found: dict[str, dict[str, tuple[Comment, ...]]] = {}
    if root is None:
        return found
    authors = {each.get("ID"): each.get("Name") or "" for each in root.iter("{*}AuthorEntry")}
    for entry in root.iter("{*}CommentEntry"):
        text = "".join(map(str, entry.itertext())).strip()
        comment = Comment(
            text, authors.get(entry.get("AuthorID"), ""), entry.get("Date") or "", entry.get("Done") == "1"
        )
        page = found.setdefault(entry.get("PageID") or "", {})
        shape = entry.get("ShapeID") or ""
        if text:
            page[shape] = (*page.get(shape, ()), comment)
    return found
