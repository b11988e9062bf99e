"""What vendors have still to answer, those answers first that can change most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.scoring import titles
from itsm_fit.scoring.result import Fit, RequirementFit
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.writing import per_cent
from ui.session.awaited import Awaited
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import Elided, filter_line, lay_out_table, tool_button
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, listed, many

if TYPE_CHECKING:
    from itsm_fit.scoring.questions import OpenAnswer


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One tool's open answer; `place` counts from the most urgent."""

    place: int
    requirement: RequirementFit
    answer: OpenAnswer
    steps: tuple[str, ...]


_COLUMNS: tuple[TableColumn[QuestionRow], ...] = (
    TableColumn(
        "#", lambda row: str(row.place), key=lambda row: row.place, right=True, width=5, help=Caption("Number")
    ),
    TableColumn(Caption("Id"), lambda row: row.requirement.id, width=10),
    TableColumn(Caption("What to ask"), lambda row: row.requirement.text or row.requirement.id, width=50, stretch=True),
    TableColumn(titles.TOOL, lambda row: row.answer.tool, width=16),
    TableColumn(Caption("Priority"), lambda row: PRIORITY[row.requirement.priority], width=8, says=PRIORITY.values),
    TableColumn(
        Caption("Moves coverage"),
        lambda row: per_cent(row.answer.share, 1).replace(" ", "\u00a0"),
        key=lambda row: row.answer.share,
        right=True,
        width=14,
        help=Caption("How far the answer can move the tool’s coverage"),
    ),
    TableColumn(
        Caption("Moves places"),
        lambda row: str(row.answer.places) if row.answer.places else NOTHING,
        key=lambda row: row.answer.places,
        right=True,
        width=12,
        help=Caption("How many places of the ranking lie between the worst and the best answer"),
    ),
    TableColumn(
        Caption("Decides a must"),
        lambda row: tr("yes") if row.answer.decides_must else NOTHING,
        width=13,
        help=Caption("Whether a must stays open until this is answered"),
    ),
    TableColumn(
        Caption("Decides steps"),
        lambda row: listed(row.steps, 2) or NOTHING,
        key=lambda row: len(row.steps),
        tip=lambda row: "\n".join(row.steps) or tr("It decides no step"),
        width=28,
        help=Caption("Steps that may become carried or not by this answer"),
    ),
)


class QuestionsPanel(LazyPanel):
    """The open answers; worked out when the panel is looked at."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self.headline = Elided("", "muted")
        self.search = filter_line(tr("Filter the questions"))
        self.search.setMaximumWidth(240)
        self.only_tool = tool_button(
            tr("Only the chosen tool"), tr("Leave out the questions to other vendors"), checkable=True
        )
        self.table: TableView[QuestionRow] = TableView(_COLUMNS, tr("Questions to vendors"), look)
        self.awaited = Awaited(session, self.table)
        lay_out_table(self, (self.headline, self.only_tool, self.search), self.awaited, self.table)
        self.search.textChanged.connect(self._filter)
        self.only_tool.toggled.connect(self._filter)
        self.table.asked.connect(self._reveal)
        choice.tool_changed.connect(self._filter)
        session.fit_changed.connect(self.touch)

    def refresh(self) -> None:
        fit = self._session.fit
        if self.awaited.has(fit, weighed=False):
            self.awaited.fill()
        self.table.set_rows(rows_of(fit) if fit else [], same=lambda row: (row.requirement.id, row.answer.tool))
        self._filter()

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        tool = self._choice.tool if self.only_tool.isChecked() else ""

        def keep(row: QuestionRow) -> bool:
            hay = f"{row.requirement.id} {row.requirement.text} {row.answer.tool} {' '.join(row.steps)}".casefold()
            return tool in ("", row.answer.tool) and all(word in hay for word in words)

        self.table.table.set_filter(keep)
        number = len(self.table.table.shown)
        said = tr("{answers}, those that can change most first", answers=many(number, "open answer"))
        self.headline.setText(said if self._session.fit is not None and self._session.fit.tools else "")

    def _reveal(self, row: QuestionRow, _column: int) -> None:
        self._choice.set_tool(row.answer.tool)
        if row.answer.steps:
            process, step = row.answer.steps[0]
            self._choice.reveal(process, step.split(">", 1)[0])
        elif row.requirement.processes:
            self._choice.reveal(row.requirement.processes[0])


def rows_of(fit: Fit) -> list[QuestionRow]:
    """Every open answer of every tool: those that can move it most places first, of these the most urgent."""
    from itsm_fit.scoring.questions import questions

    pairs = [(question, answer) for question in questions(fit) for answer in question.answers]
    pairs.sort(key=lambda pair: -pair[1].places)
    return [
        QuestionRow(place, question.requirement, answer, tuple(_step_name(fit, *at) for at in answer.steps))
        for place, (question, answer) in enumerate(pairs, 1)
    ]


def _step_name(fit: Fit, process: str, key: str) -> str:
    return fit.process_by_id[process].step_by_key[key].name or key
