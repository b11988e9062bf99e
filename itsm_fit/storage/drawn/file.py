"""A file of pages to documents: one for each page that holds a flow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.storage.drawn.content import DrawnSheet
from itsm_fit.storage.drawn.joining import joined
from itsm_fit.storage.drawn.page import PageReader
from itsm_fit.storage.limits import Limit, check_ways


class DrawnFile(NamedTuple):
    """Documents without a text of their own, and what could not be carried over."""

    documents: tuple[Document, ...]
    issues: tuple[Issue, ...] = ()


def documents_of(sheets: Sequence[DrawnSheet], name: str, count: int | None = None) -> DrawnFile:
    """The flows on the pages of the file with this name; `count` is how many pages it has, where not all are given.

    A page without any step is left out, which is said. Raises InputError when no page holds a step, or one holds more
    than can be worked with.
    """
    stem = name.rsplit(".", 1)[0] or name
    several = (len(sheets) if count is None else count) > 1
    Limit.DRAWN.check(sum(len(its.content.boxes) + len(its.content.lines) for its in sheets), name)
    documents: list[Document] = []
    issues: list[Issue] = []
    taken: set[str] = set()
    together, remarks = joined(sheets)
    for sheet in together:
        issues += sheet.issues
        reader = PageReader(sheet.content, sheet.title if several else stem)
        if not reader.has_steps:
            said = tr("The page holds no step of a flow; it is left out.")
            issues.append(Issue(Severity.WARNING, name, sheet.title, said))
            continue
        own = _fresh(f"{stem} – {_file_name(sheet.title)}" if several else stem, taken)
        documents.append(replace(reader.document(f"{own}.bpmn"), given=name))
        for process in documents[-1].processes:
            check_ways(process, name)
        issues += [Issue(Severity.WARNING, name, sheet.title, message) for message in reader.left_out]
        issues += [Issue(Severity.INFO, name, sheet.title, message) for message in reader.remarks]
    issues += [Issue(Severity.INFO, name, title, message) for title, message in remarks]
    if not documents:
        raise InputError(tr("No page holds a flow of steps: draw one, or choose another file."), file=name)
    return DrawnFile(tuple(documents), tuple(issues))


def _file_name(title: str) -> str:
    return "".join("-" if sign in '/\\:*?"<>|\0' else sign for sign in title).strip() or tr("Page")


def _fresh(wanted: str, taken: set[str]) -> str:
    """The wanted name, or a like one where pages have the same."""
    found, number = wanted, 2
    while found.casefold() in taken:
        found, number = f"{wanted} {number}", number + 1
    taken.add(found.casefold())
    return found
