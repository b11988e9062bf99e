"""The answers behind a figure: every requirement in a scope with the vendor's own words and their cell."""

from __future__ import annotations

from dataclasses import dataclass

from itsm_fit.model.project import CROSS_CUTTING
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Interval, Support, ToolAnswer
from itsm_fit.scoring.result import Fit, RequirementFit
from itsm_fit.scoring.verdicts import MET, PRIORITY, PRIORITY_ORDER, level_words, signed
from ui.session.awaited import Awaited
from ui.session.choice import Choice, Scope
from ui.session.session import Session
from ui.session.what_if_offers import WhatIfOffer, give_menu, of_requirement
from ui.widgets.cells import BarCell, VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import Elided, filter_line, lay_out_table, tool_button
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, interval, many, weight


@dataclass(frozen=True, slots=True, eq=False)
class AnswerRow:
    """One requirement and what one tool says about it, looked up when it is shown."""

    requirement: RequirementFit
    tool: str
    table: Support

    @property
    def support(self) -> Interval:
        return self.table.of(self.requirement.id, self.tool)

    @property
    def answer(self) -> ToolAnswer:
        return self.table.answer(self.requirement.id, self.tool)

    @property
    def vendor(self) -> str:
        """The vendor's own words."""
        return " — ".join(part for part in (self.answer.raw, self.answer.comment) if part)

    @property
    def level(self) -> str:
        return level_words(self.answer)


def _met(row: AnswerRow) -> str:
    outcome = row.requirement.met.get(row.tool)
    return signed(MET, outcome) if outcome else NOTHING


_COLUMNS: tuple[TableColumn[AnswerRow], ...] = (
    TableColumn(Caption("Id"), lambda row: row.requirement.id, width=10),
    TableColumn(Caption("Requirement"), lambda row: row.requirement.text or row.requirement.id, width=44),
    TableColumn(titles.TOOL, lambda row: row.tool, width=14),
    TableColumn(
        Caption("Priority"),
        lambda row: PRIORITY[row.requirement.priority],
        key=lambda row: PRIORITY_ORDER[row.requirement.priority],
        width=8,
    ),
    TableColumn(
        Caption("Weight"),
        lambda row: weight(row.requirement.weight),
        key=lambda row: row.requirement.weight,
        right=True,
        width=7,
    ),
    TableColumn(
        Caption("Must"), _met, figure=lambda row: row.requirement.met.get(row.tool), delegate=VerdictCell, width=10
    ),
    TableColumn(
        titles.SUPPORT,
        lambda row: interval(row.support),
        key=lambda row: row.support,
        figure=lambda row: row.support,
        delegate=BarCell,
        width=26,
    ),
    TableColumn(Caption("Level"), lambda row: row.level, width=12),
    TableColumn(titles.VENDORS_WORDS, lambda row: row.vendor or NOTHING, width=36, stretch=True),
    TableColumn(Caption("Source"), lambda row: row.answer.source or NOTHING, width=30),
)
_TOOL_COLUMN = 2


class AnswersPanel(LazyPanel):
    """The rows a figure is made of; without a question, all answers of the chosen tool."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self._scope = Scope(choice.tool)
        self.headline = Elided("", "muted")
        self.search = filter_line(tr("Filter the answers"))
        self.search.setMaximumWidth(240)
        self.all_button = tool_button(tr("All answers"), tr("Show every answer of the chosen tool"))
        self.table: TableView[AnswerRow] = TableView(_COLUMNS, tr("Answers"), look)
        self.awaited = Awaited(session, self.table)
        lay_out_table(self, (self.headline, self.all_button, self.search), self.awaited, self.table)
        self.search.textChanged.connect(self._filter)
        self.all_button.clicked.connect(lambda: self.show_scope(Scope(choice.tool)))
        self.table.asked.connect(self._reveal)
        give_menu(self.table, self._what_ifs, choice)
        session.fit_changed.connect(self.touch)
        choice.tool_changed.connect(self._follow_tool)

    def show_scope(self, scope: Scope) -> None:
        """Show the answers that make up what `scope` names."""
        self._scope = scope
        self.search.clear()
        self.touch()

    def refresh(self) -> None:
        fit = self._session.fit
        if self.awaited.has(fit, weighed=False, none=tr("No answers yet.")):
            self.awaited.fill()
        rows = rows_of(fit, self._scope) if fit else []
        self.table.setColumnHidden(_TOOL_COLUMN, bool(self._scope.tool))
        self.table.set_rows(rows, same=lambda row: (row.requirement.id, row.tool))
        of_all = tr("All answers of {tool}", tool=self._scope.tool) if self._scope.tool else tr("All answers")
        whose = self._scope.title or of_all
        self.headline.setText(f"{whose}  ·  {many(len(rows), 'row')}" if fit is not None and fit.tools else "")

    def _follow_tool(self, tool: str) -> None:
        if self._scope.only and not self._scope.tool:
            return
        scope = self._scope
        kept = Scope(tool, scope.process, scope.step) if scope.process and tool else Scope(tool)
        title = ""
        if kept.step:
            title = tr("{tool}: answers of this step", tool=tool)
        elif kept.process:
            title = tr("{tool}: answers of this process", tool=tool)
        self._scope = Scope(kept.tool, kept.process, kept.step, title=title)
        self.touch()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()

        def keep(row: AnswerRow) -> bool:
            hay = f"{row.requirement.id} {row.requirement.text} {row.tool} {row.vendor} {row.level}".casefold()
            return all(word in hay for word in words)

        self.table.table.set_filter(keep if words else None)

    def _what_ifs(self) -> list[WhatIfOffer]:
        row = self.table.current_row()
        return of_requirement(row.requirement.id, row.tool) if row else []

    def _reveal(self, row: AnswerRow, _column: int) -> None:
        processes, asked_in = self._session.project.processes, row.requirement.processes
        here = self._choice.process if self._choice.process in asked_in else next(iter(asked_in), "")
        if here not in processes:
            return
        self._choice.set_tool(row.tool)
        nodes = processes[here].node_by_id
        self._choice.reveal(here, next((step for step in row.requirement.steps if step in nodes), ""))


def rows_of(fit: Fit, scope: Scope) -> list[AnswerRow]:
    """The answers in a scope, in the order of the requirements."""
    tools = [scope.tool] if scope.tool in fit.tool_by_name else [tool.name for tool in fit.tools]
    return [AnswerRow(requirement, tool, fit.support) for requirement in _requirements(fit, scope) for tool in tools]


def _requirements(fit: Fit, scope: Scope) -> list[RequirementFit]:
    if scope.only:
        wanted = scope.only
    elif scope.step:
        step = (
            fit.process_by_id[scope.process].step_by_key.get(scope.step) if scope.process in fit.process_by_id else None
        )
        wanted = step.requirements if step else ()
    elif scope.process:
        wanted = group_requirements(fit, scope.process)
    else:
        return list(fit.requirements)
    return [fit.requirement_by_id[rid] for rid in wanted if rid in fit.requirement_by_id]


def group_requirements(fit: Fit, process: str) -> tuple[str, ...]:
    """The requirement ids of a process, or of the cross-cutting group when that is its name."""
    found = fit.cross_cutting if process == CROSS_CUTTING else fit.process_by_id.get(process)
    return found.requirements if found else ()
