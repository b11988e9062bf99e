"""Requirements from and to the clipboard, as spreadsheets copy and paste them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace, next_ids
from itsm_fit.model.project import Project
from ui.widgets.numbers.marks import marks_of

if TYPE_CHECKING:
    from itsm_fit.importing.requirement_list import ListedRequirement

_QUOTED_FORMULA = re.compile(r"^'(?=[=+\-@])")


@dataclass(frozen=True)
class Rows:
    """Rows to take in, and what could not be read of them."""

    count: int
    take: Callable[[Project], Project]
    notes: tuple[str, ...]


def cells_of(text: str) -> list[list[str]]:
    """The cells of a copied range, without the ' that keeps a text from being taken for a formula.

    Raises InputError when there is nothing or too much.
    """
    from itsm_fit.importing import pasted

    return [[_QUOTED_FORMULA.sub("", cell) for cell in row] for row in pasted.cells_of(text)]


def are_rows(cells: Sequence[Sequence[str]]) -> bool:
    """Whether copied cells are whole requirements: under headings, or each an id beside a text."""
    from itsm_fit.importing.pasted import read_pasted

    try:
        pasted = read_pasted(cells)
    except InputError:
        return False
    return pasted.titled or all(row.id and row.text for row in pasted.rows)


def rows_to_take(cells: Sequence[Sequence[str]], places: Sequence[AskingPlace]) -> Rows:
    """Copied cells as requirements for places, unless they name their own; raises InputError for no requirements.

    The first place defines what is new, the others refer to it. Rows without an id get the next free ones.
    """
    from itsm_fit.importing.pasted import read_pasted

    pasted = read_pasted(cells, marks_of())

    def take(project: Project) -> Project:
        rows = _numbered(project, places[0], pasted.rows)
        if pasted.placed:
            return _placed(project, rows)
        found = [row.requirement for row in rows]
        project = edits.take_requirements(project, places[0], found)
        return edits.ask_for(project, [row.id for row in rows], places[1:]) if places[1:] else project

    return Rows(len(pasted.rows), take, pasted.notes)


def _numbered(project: Project, place: AskingPlace, rows: Sequence[ListedRequirement]) -> list[ListedRequirement]:
    nameless = sum(not row.id for row in rows)
    ids = iter(next_ids(project, place, nameless, [row.id for row in rows]))
    return [row if row.id else replace(row, id=next(ids)) for row in rows]


def _placed(project: Project, rows: Sequence[ListedRequirement]) -> Project:
    from itsm_fit.importing.requirement_intake import take_requirement_list
    from itsm_fit.importing.requirement_list import RequirementList

    return take_requirement_list(project, RequirementList("clipboard", (), tuple(rows), ())).project
