"""The tables of the page Evaluators: the sheets that went out and came back, and every score side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.model.judged_scores import SheetStanding, choice
from itsm_fit.model.judging import ScoreSheet
from itsm_fit.model.project import Project
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.scoring.wording import on_scale
from itsm_fit.writing import clauses, exact, grouped, titled
from ui.widgets.cells import VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING

if TYPE_CHECKING:  # NumPy loads when scores are compared
    from itsm_fit.judging.disagreement import JudgedScore


@dataclass(frozen=True)
class SheetRow:
    """A sheet that went out (`standing` None) or came back."""

    sheet: ScoreSheet
    standing: SheetStanding | None = None

    @property
    def key(self) -> tuple[str, str]:
        return self.sheet.id, self.standing.sheet.key if self.standing else ""

    @property
    def conflicts(self) -> str:
        """The tools that a conflict of interest concerns."""
        if self.standing is None:
            return ""
        return ", ".join(tool for tool in self.sheet.tools if self.standing.sheet.declared.concerns(tool))

    @property
    def outcome(self) -> Outcome:
        if self.standing is None:
            return Outcome.OPEN
        return Outcome.YES if self.standing.counts else Outcome.NO

    @property
    def state(self) -> str:
        if self.standing is None:
            return tr("asked")
        return tr("counts") if self.standing.counts else tr("kept apart")

    @property
    def why(self) -> str:
        """What the matter is, and what the moderator decided about it."""
        its = self.standing
        if its is None:
            return ""
        ruled = titled(its.ruling.by, its.ruling.reason) if its.ruling else ""
        return clauses(filter(None, (its.problem.words if its.problem else "", ruled)))


SHEET_COLUMNS: tuple[TableColumn[SheetRow], ...] = (
    TableColumn(Caption("Evaluator"), lambda row: row.sheet.evaluator, width=18, stretch=True),
    TableColumn(
        Caption("Score sheet"),
        lambda row: f"{SIGN[row.outcome]} {row.state}",
        figure=lambda row: row.outcome,
        delegate=VerdictCell,
        width=13,
    ),
    TableColumn(Caption("Conflict of interest"), lambda row: row.conflicts, width=18, stretch=True),
    TableColumn(Caption("Why"), lambda row: row.why, width=22, stretch=True),
)


@dataclass(frozen=True)
class ScoreRow:
    """A cell: a tool in one criterion, perhaps in one process, with everybody's scores."""

    criterion: str
    words: tuple[str, ...]
    process: str
    its: JudgedScore

    def given(self, evaluator: str) -> str:
        """What an evaluator wrote; in brackets what does not count."""
        said = []
        for each in self.its.scores:
            if each.sheet.evaluator == evaluator and each.raw:
                known = each.value is not None and each.value <= len(self.words)
                text = choice(self.words, int(each.value or 0)) if known else each.raw
                said.append(text if each.counts else f"({text})")
        return clauses(said)

    def reasons(self, evaluator: str) -> str:
        """The score with the evaluator's reason."""
        said = [self.given(evaluator)]
        said += [each.reason for each in self.its.scores if each.sheet.evaluator == evaluator]
        return "\n".join(filter(None, said))

    @property
    def outcome(self) -> Outcome:
        if self.its.agreed is not None:
            return Outcome.OPEN if self.its.stale else Outcome.YES
        return Outcome.NO if self.its.far_apart else Outcome.OPEN

    @property
    def comes_to(self) -> str:
        figure = self.its.figure
        if figure is None:
            return f"{SIGN[Outcome.OPEN]} {tr('open')}"
        text = on_scale(self.words, Interval(figure.low, figure.high))
        return f"{SIGN[self.outcome]} {text}"

    @property
    def agreed(self) -> str:
        its = self.its.agreed
        if its is None:
            return ""
        said = titled(its.moderator, its.reason)
        return tr("{said} (before the last sheet)", said=said) if self.its.stale else said


def score_columns(evaluators: Sequence[str], *, by_process: bool) -> list[TableColumn[ScoreRow]]:
    """A column for each evaluator, between the cell and what it comes to."""
    process = [TableColumn[ScoreRow](Caption("Process"), lambda row: row.process, width=14)] if by_process else []
    return [
        TableColumn(Caption("Criterion"), lambda row: row.criterion, width=16),
        *process,
        TableColumn(Caption("Tool"), lambda row: row.its.cell.tool, width=16),
        *(_by(name) for name in evaluators),
        TableColumn(
            Caption("Range"),
            lambda row: NOTHING if row.its.reach is None else exact(row.its.reach),
            key=lambda row: row.its.reach,
            right=True,
            width=7,
            help=Caption("Steps between the lowest and the highest score"),
        ),
        TableColumn(
            Caption("Deviation"),
            lambda row: NOTHING if row.its.deviation is None else grouped(row.its.deviation, 2),
            key=lambda row: row.its.deviation,
            right=True,
            width=9,
            help=Caption("The standard deviation of the scores, in steps"),
        ),
        TableColumn(
            Caption("Comes to"),
            lambda row: row.comes_to,
            figure=lambda row: row.outcome,
            delegate=VerdictCell,
            width=20,
            help=Caption("What was agreed; until then from the lowest to the highest score, never a mean"),
        ),
        TableColumn(Caption("Agreed"), lambda row: row.agreed, width=26, stretch=True),
    ]


def _by(name: str) -> TableColumn[ScoreRow]:
    return TableColumn(name, lambda row: row.given(name), tip=lambda row: row.reasons(name), width=14)


def sheet_rows(project: Project, standings: Sequence[SheetStanding]) -> list[SheetRow]:
    """Who came back, then who was asked and has not."""
    back = {each.sheet.sheet.id for each in standings}
    waiting = [SheetRow(each) for each in project.judging.asked if each.id not in back]
    return [*(SheetRow(each.sheet.sheet, each) for each in standings), *waiting]
