"""The tables of the page Round: vendors' questions, where editions are named, and what came after the deadline."""

from __future__ import annotations

from dataclasses import dataclass

from itsm_fit.model.editions import belongs, edition_of, editions_in_force
from itsm_fit.model.late_answers import LateAnswer, said_late
from itsm_fit.model.project import Project
from itsm_fit.model.round import Enquiry
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import SIGN
from ui.stages.require.editors import LineCell
from ui.widgets.cells import VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING

ENQUIRY_COLUMNS: tuple[TableColumn[Enquiry], ...] = (
    TableColumn(Caption("No."), lambda row: row.id, key=lambda row: row.id.zfill(6), right=True, width=5),
    TableColumn(Caption("Question"), lambda row: row.text, width=36, stretch=True),
    TableColumn(
        Caption("Asked by"), lambda row: row.asked_by, width=14, help=Caption("Kept here, and told to no vendor")
    ),
    TableColumn(
        Caption("Answer to all"),
        lambda row: row.answer or f"{SIGN[Outcome.OPEN]} {tr('still owed')}",
        width=36,
        stretch=True,
    ),
    TableColumn(
        Caption("Answered on"), lambda row: row.answered_on.isoformat() if row.answered_on else NOTHING, width=12
    ),
)
LATE_COLUMNS: tuple[TableColumn[LateAnswer], ...] = (
    TableColumn(Caption("Tool"), lambda row: row.tool, width=14),
    TableColumn(Caption("Requirement"), lambda row: row.requirement, width=12),
    TableColumn(Caption("Answer now"), lambda row: row.after or NOTHING, width=14),
    TableColumn(Caption("What happened"), said_late, width=28, stretch=True),
    TableColumn(Caption("Cell"), lambda row: row.place, width=18),
)


@dataclass(frozen=True)
class EditionRow:
    """A place that may name an edition: a tool's answers in a table (`matrix`), or a line of its offer (`cost`)."""

    tool: str
    place: str
    edition: str
    counts: bool
    chosen: bool
    matrix: int = -1
    cost: int = -1

    @property
    def key(self) -> tuple[str, int, int]:
        return self.tool, self.matrix, self.cost


EDITION_COLUMNS: tuple[TableColumn[EditionRow], ...] = (
    TableColumn(Caption("Tool"), lambda row: row.tool, width=14),
    TableColumn(Caption("Where"), lambda row: row.place, width=24, stretch=True),
    TableColumn(
        Caption("Edition"),
        lambda row: row.edition,
        delegate=LineCell,
        edit=lambda row: row.edition,
        width=16,
        help=Caption("The edition that these answers, or this price, are about; blank for none in particular"),
    ),
    TableColumn(
        Caption("Counts"),
        lambda row: _counts(row),  # noqa: PLW0108 - it stands below
        figure=lambda row: Outcome.YES if row.counts else Outcome.NO,
        delegate=VerdictCell,
        width=20,
    ),
)


def _counts(row: EditionRow) -> str:
    if not row.counts:
        return f"{SIGN[Outcome.NO]} {tr('another counts')}"
    return f"{SIGN[Outcome.YES]} {tr('chosen') if row.chosen and row.edition else tr('counts')}"


def edition_rows(project: Project) -> list[EditionRow]:
    """Every column of answers and every line of an offer, tool by tool."""
    in_force = editions_in_force(project)
    found: list[EditionRow] = []
    for tool in project.tool_names:
        chosen = tool in project.round.editions and bool(edition_of(project, tool))
        found += [
            EditionRow(tool, matrix.place(""), its.edition, belongs(its.edition, tool, in_force), chosen, matrix=number)
            for number, matrix in enumerate(project.matrices)
            for its in matrix.responses
            if its.tool == tool and not matrix.by_hand
        ]
        found += [
            EditionRow(
                tool,
                tr("price “{item}”", item=item.name or item.basis.words),
                item.edition,
                belongs(item.edition, tool, in_force),
                chosen,
                cost=number,
            )
            for number, item in enumerate(project.decision.costs)
            if item.tool == tool
        ]
    return found
