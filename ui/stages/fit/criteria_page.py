"""Criteria beside the fit: what they are, how the tools do in them, and whether the method matters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton

from itsm_fit.errors import FitError
from itsm_fit.model import edits
from itsm_fit.model.decision import (
    FIT_CRITERIA,
    Criterion,
    CriterionKind,
    RankingMethod,
    Scaling,
    ValueSource,
    renamed,
)
from itsm_fit.model.project import Project
from itsm_fit.storage.files import read_bytes
from ui.session.awaited import Awaited
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.session.writing import Output, Writer, workbook
from ui.stages.fit.criteria_rows import CRITERIA_COLUMNS, CriterionRow, ToolRow, tool_columns
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import label, page_box, splitter
from ui.widgets.tab_order import hand_focus
from ui.widgets.words import many

if TYPE_CHECKING:
    from itsm_fit.progress import Progress
    from itsm_fit.scoring.comparison import Comparison
    from itsm_fit.scoring.result import Fit

_KEY = "criteria"
_FIGURES = {ValueSource.COVERAGE: "coverage", ValueSource.END_TO_END: "end_to_end"}
"""What the processes behind a worked-out criterion are asked for by."""
_SCALING_NAMES = {Scaling.BOUNDS: Caption("Scaled between bounds"), Scaling.SUM: Caption("Scaled as shares of the sum")}


def templates() -> tuple[Criterion, ...]:
    """Criteria that many decide by, their words in the language of the window."""
    good = (tr("poor"), tr("fair"), tr("good"), tr("excellent"))
    money, scale = CriterionKind.MONEY, CriterionKind.SCALE
    return (
        *FIT_CRITERIA,
        Criterion("cost", tr("Cost of ownership"), money, more_is_better=False, weight=30.0, source=ValueSource.COST),
        Criterion("training", tr("Training effort"), more_is_better=False, weight=10.0, low=0.0),
        Criterion("risk", tr("Vendor risk"), scale, more_is_better=False, weight=10.0, words=_levels()),
        Criterion("integration", tr("Integration"), scale, weight=10.0, words=good),
        Criterion("adoption", tr("Adoption"), scale, weight=10.0, words=good),
        Criterion("references", tr("References"), weight=10.0, low=0.0),
        Criterion("usability", tr("Usability"), scale, weight=10.0, words=good, source=ValueSource.JUDGED),
        Criterion("demo", tr("Demonstration"), scale, weight=10.0, words=good, source=ValueSource.JUDGED),
    )


def own_criteria() -> tuple[Criterion, ...]:
    """Criteria that the user is to name."""
    return (
        Criterion("", tr("New number"), weight=10.0),
        Criterion("", tr("New scale"), CriterionKind.SCALE, weight=10.0, words=_levels()),
        Criterion("", tr("New amount of money"), CriterionKind.MONEY, more_is_better=False, weight=10.0),
    )


def _levels() -> tuple[str, ...]:
    return tr("low"), tr("medium"), tr("high")


class CriteriaPage(LazyPanel):
    """Both tables are edited in place; every edit is one step of undo."""

    heavy = True

    def __init__(self, work: Work, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self._session, self._tasks, self._messages = work.session, work.tasks, work.messages
        self._choice = work.choice
        self._dialogs = dialogs or Dialogs(self)
        self._writer = Writer(work.session, work.tasks, work.messages, self._dialogs)
        self.compared: Comparison | None = None
        self._shown_criteria: tuple[Criterion, ...] = ()
        self.title = label(tr("Criteria"), "heading", wrap=False)
        self.words = label("", selectable=True)
        self.notes = label("", "muted", selectable=True)
        self.method, self.scaling = ChoiceBox(), ChoiceBox()
        self.add_button, self.remove_button = QPushButton(tr("Add criterion")), QPushButton(tr("Remove"))
        self.import_button, self.export_button = QPushButton(tr("Import…")), QPushButton(tr("Export…"))
        self.criteria: EditTable[CriterionRow] = EditTable(CRITERIA_COLUMNS, tr("Criteria"), work.look)
        self.tools: EditTable[ToolRow] = EditTable((), tr("Tools by criteria"), work.look)
        self._lay_out()
        self._connect()
        work.session.project_changed.connect(self.touch)
        work.session.fit_changed.connect(self.touch)
        work.choice.tool_changed.connect(lambda name: self.tools.go_to(lambda row: row.name == name))

    # ------------------------------------------------------------ showing

    def refresh(self) -> None:
        self._show()
        fit = latest_fit(self._session)
        if self.awaited.has(fit, weighed=False) and fit is not None:
            self.awaited.work_out(tr("Comparing by criteria"), partial(_compared, fit), self._compared, key=_KEY)

    def _compared(self, compared: Comparison) -> None:
        self.compared = compared
        self._show()

    def _show_nothing(self) -> None:
        self.compared = None
        self._show()

    def _show(self) -> None:
        project = self._session.project
        criteria = project.decision.criteria
        titled = tuple(replace(each, values={}, weight=0.0) for each in criteria), project.decision.money.currency
        self._shown_criteria = criteria
        self.tools.head(tool_columns, *titled)  # other values leave the columns, and the place of the keyboard
        self.criteria.show_rows(self._criterion_rows(project), same=lambda row: row.criterion.id)
        self.tools.show_rows(self._tool_rows(project), same=lambda row: row.name)
        tools, by = many(len(project.tool_names), "tool"), many(len(criteria), "criterion", "criteria")
        self.title.setText(tr("{tools} by {criteria}", tools=tools, criteria=by))
        for box, wanted in ((self.method, project.decision.method), (self.scaling, project.decision.scaling)):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(wanted))
            box.blockSignals(False)
        self.words.setText(" ".join(self.compared.agreement) if self.compared else "")
        self.notes.setText(_notes(self.compared, project))
        self.notes.setVisible(bool(self.notes.text()))
        self.remove_button.setEnabled(bool(criteria))

    def _criterion_rows(self, project: Project) -> list[CriterionRow]:
        criteria = project.decision.criteria
        total = sum(each.weight for each in criteria)
        moves = self.compared.stability if self.compared else {}
        return [CriterionRow(each, each.weight / total if total else 0.0, moves.get(each.id)) for each in criteria]

    def _tool_rows(self, project: Project) -> list[ToolRow]:
        """In the order of the chosen method, the tools without a rank last."""
        compared = self.compared
        fitting = compared is not None and [each.id for each in compared.decision.criteria] == [
            each.id for each in project.decision.criteria
        ]
        order = [tool.name for tool in compared.tools] if compared else []
        names = [name for name in order if name in project.tool_names]
        names += [name for name in project.tool_names if name not in set(names)]
        criteria = project.decision.criteria
        return [
            ToolRow(
                name,
                tuple(each.values.get(name) for each in criteria),
                compared.by_name.get(name) if compared and fitting else None,
            )
            for name in names
        ]

    # ------------------------------------------------------------ editing

    def add(self, criterion: Criterion) -> None:
        """Add a criterion, its name about to be written where it is the user's own."""
        if self._session.edit(
            tr("Add {criterion}", criterion=criterion.title), lambda project: edits.add_criterion(project, criterion)
        ):
            self._show()
            added = self._session.project.decision.criteria[-1].id
            self.criteria.go_to(lambda row: row.criterion.id == added)
            index = self.criteria.currentIndex().siblingAtColumn(0)
            self.criteria.setFocus()
            self.criteria.setCurrentIndex(index)
            if not criterion.id:
                self.criteria.edit(index)

    def remove(self) -> None:
        """Remove the criteria with a selected cell."""
        rows = self.criteria.selected_rows()
        if not rows:
            self._messages.error(tr("Choose the criterion to remove in the upper table first."))
            return

        def change(project: Project) -> Project:
            for row in rows:
                project = edits.remove_criterion(project, row.criterion.id)
            return project

        names = (
            rows[0].criterion.title
            if len(rows) == 1
            else trn("{count}\u00a0Criterion", "{count}\u00a0Criteria", len(rows))
        )
        self._session.edit(tr("Remove {criteria}", criteria=names), change)

    def _write_criteria(self, text: str, written: Sequence[WrittenCell[CriterionRow]]) -> None:
        def change(project: Project) -> Project:
            from itsm_fit.importing.criteria_sheet import DEFINITION

            changed = {each.id: each for each in project.decision.criteria}
            for row, column, words in written:
                its, part = changed[row.criterion.id], CRITERIA_COLUMNS[column].source
                put = DEFINITION[part][1] if part in DEFINITION else _put_name
                changed[row.criterion.id] = put(its, words)
            for criterion in changed.values():
                project = edits.set_criterion(project, criterion)
            return project

        self._session.edit(text, change)
        self._show()

    def _write_values(self, text: str, written: Sequence[WrittenCell[ToolRow]]) -> None:
        from itsm_fit.importing.criteria_sheet import read_value

        first = len(self.tools.table.columns) - len(self._shown_criteria)
        criteria = self._shown_criteria

        def change(project: Project) -> Project:
            values = {
                (criteria[column - first].id, row.name): read_value(criteria[column - first], words)
                for row, column, words in written
            }
            return edits.set_values(project, values)

        self._session.edit(text, change)
        self._show()

    # ------------------------------------------------------------ files

    def import_sheet(self) -> None:
        """Take criteria and values in from a spreadsheet."""
        paths = self._dialogs.open_files(tr("Import criteria from a spreadsheet"), "")
        if not paths:
            return
        path = paths[0]

        def read(_progress: Progress) -> Callable[[Project], Project]:
            from itsm_fit.importing.criteria_sheet import read_criteria
            from itsm_fit.storage.limits import MAX_BYTES

            data = read_bytes(path, limit=MAX_BYTES)
            return lambda project: read_criteria(project, data, path.name)

        self._tasks.start(
            tr("Reading {file}", file=path.name), read, partial(self._take_in, path), self._tell, key="criteria sheet"
        )

    def _take_in(self, path: Path, change: Callable[[Project], Project]) -> None:
        try:
            after = change(self._session.project)
        except FitError as error:
            self._tell(error)
            return
        self._session.edit(tr("Import Criteria from {file}", file=path.name), lambda _: after)

    def export_sheet(self) -> None:
        """Write criteria and values to a workbook that people fill in."""

        def prepared() -> Output:
            project, compared = self._session.project, self.compared

            def made() -> bytes:
                from itsm_fit.report.books.criteria_sheet import criteria_workbook

                return criteria_workbook(project, compared, date.today())  # noqa: DTZ011 - the day on the user's calendar

            return workbook(tr("Export criteria"), self._writer.near(f"{tr('Criteria')}.xlsx"), made)

        self._writer.write(prepared)

    def _tell(self, error: BaseException) -> None:
        self._messages.error(sentence(error))

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self.criteria.written.connect(self._write_criteria)
        self.tools.written.connect(self._write_values)
        self.criteria.refused.connect(self._messages.error)
        self.tools.refused.connect(self._messages.error)
        self.tools.row_changed.connect(self._choose)
        self.tools.asked.connect(self._ask)
        self.remove_button.clicked.connect(self.remove)
        self.import_button.clicked.connect(self.import_sheet)
        self.export_button.clicked.connect(self.export_sheet)
        self.method.activated.connect(
            lambda _at: self._session.edit(
                tr("Change the Method"), lambda p: edits.set_method(p, RankingMethod(self.method.currentData()))
            )
        )
        self.scaling.activated.connect(
            lambda _at: self._session.edit(
                tr("Change the Scaling"), lambda p: edits.set_scaling(p, Scaling(self.scaling.currentData()))
            )
        )
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        self.add_button.setMenu(menu)

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        there = self._session.project.decision.criteria
        sources = {each.source for each in there} - {ValueSource.STATED, ValueSource.JUDGED}
        names = {each.name for each in there}
        for criterion in templates():
            if criterion.source not in sources and criterion.name not in names:
                menu.addAction(criterion.title).triggered.connect(partial(self._picked, criterion))
        menu.addSeparator()
        for criterion in own_criteria():
            menu.addAction(tr("{criterion}…", criterion=criterion.title)).triggered.connect(
                partial(self._picked, criterion)
            )

    def _ask(self, row: ToolRow, column: int) -> None:
        """Show what a worked-out figure is made of."""
        at = column - len(self.tools.table.columns) + len(self._shown_criteria)
        figure = _FIGURES.get(self._shown_criteria[at].source) if at >= 0 else None
        if figure is not None:
            self._choice.set_tool(row.name)
            self._choice.processes_asked.emit(figure)

    def _choose(self, row: ToolRow | None) -> None:
        if row is not None:
            self._choice.set_tool(row.name)

    def _picked(self, criterion: Criterion, _checked: bool = False) -> None:
        self.add(criterion)

    def _lay_out(self) -> None:
        for method in RankingMethod:
            self.method.addItem(tr("Ranked by {method}", method=method.words), method)
        for scaling, name in _SCALING_NAMES.items():
            self.scaling.addItem(str(name), scaling)
        self.method.setAccessibleName(tr("Method that ranks the tools"))
        self.scaling.setAccessibleName(tr("How values are made comparable"))
        self.scaling.setToolTip(tr("Shares of the sum change with every tool that joins; bounds that you state do not"))
        self.import_button.setToolTip(tr("Criteria and values from a sheet such as Export writes"))
        strip = QHBoxLayout()
        strip.addWidget(self.title, 1)
        strip.addWidget(self.method)
        strip.addWidget(self.scaling)
        buttons = QHBoxLayout()
        for widget in (self.add_button, self.remove_button, self.import_button, self.export_button):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        split = splitter(self.criteria, self.tools, down=True, stretch=(1, 2), sizes=(170, 330))
        box = page_box(self)
        self.awaited = Awaited(self._session, nothing=self._show_nothing)
        box.addLayout(strip)
        box.addWidget(self.awaited)
        box.addWidget(self.words)
        box.addWidget(self.notes)
        box.addLayout(buttons)
        box.addWidget(split, 1)
        hand_focus(self, self.tools)


def _put_name(criterion: Criterion, text: str) -> Criterion:
    return renamed(criterion, text)


def _compared(fit: Fit, _progress: Progress) -> Comparison:
    from itsm_fit.scoring.comparison import compare
    from itsm_fit.scoring.money import costs_of

    by_cost = any(each.source is ValueSource.COST for each in fit.project.decision.criteria)
    return compare(fit, costs_of(fit) if by_cost else None)


def _notes(compared: Comparison | None, project: Project) -> str:
    said = []
    if compared is not None and compared.moving:
        names = ", ".join(compared.moving)
        said.append(
            tr(
                "No bounds for {criteria}: the tools themselves set worst and best, and another tool could move them.",
                criteria=names,
            )
        )
    if project.decision.scaling is Scaling.SUM:
        said.append(
            tr("Values count as shares of the criterion’s sum over the tools, reciprocals where less is better.")
        )
    return " ".join(said)
