"""Which rows of the vendors' tables answer anything that is asked."""

from __future__ import annotations

from typing import NamedTuple

from itsm_fit.language import tr, trn
from itsm_fit.model.project import Project
from itsm_fit.scoring.catalogue import Catalogue, gather, key_of


class Answering(NamedTuple):
    """Of a table's `rows`, how many answer a requirement: by id, by equal text, or by a link."""

    rows: int
    answering: int


def rows_answering(project: Project, catalogue: Catalogue | None = None) -> tuple[Answering, ...]:
    """The count of each table, in the order of the project; one without tools has no rows.

    The project's `catalogue` is gathered where it is not handed in.
    """
    catalogue = catalogue or gather(project)
    linked = {link.feature for link in project.links if key_of(link.requirement) in catalogue.row}
    counts = []
    for number, matrix in enumerate(project.matrices):
        cells = matrix.responses[0].cells if matrix.responses else ()
        found = sum(
            index in catalogue.answered[number] or (bool(linked) and matrix.place(cell) in linked)
            for index, cell in enumerate(cells)
        )
        counts.append(Answering(len(cells), found))
    return tuple(counts)


def why_unweighed(project: Project, requirements: int, answers: int) -> str:
    """Why the tools of a project cannot be compared yet, "" when they can be or when there are none."""
    if answers or not project.tool_names:
        return ""
    if not requirements:
        return tr(
            "Nothing is asked of the tools yet: draw the processes that you need and give their steps "
            "requirements, or import a list of requirements."
        )
    rows = sum(len(matrix.features) for matrix in project.matrices if not matrix.by_hand)
    if not rows:
        return tr("No tool has answered yet: import a vendor’s answers, or answer by hand on the page Tools.")
    if any(its.answering for its in rows_answering(project)):
        return tr("Every answer is still open: ask the vendors, and the ranking follows.")
    return trn(
        "0 of {count} rows answer a requirement: match them on the page Match, and the ranking follows.",
        "0 of {count} rows answer a requirement: match them on the page Match, and the ranking follows.",
        rows,
    )
