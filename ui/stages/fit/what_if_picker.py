"""Choosing what to change: a sort, a tool where it matters, and the one thing, by name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from itsm_fit.model.scenario import ScenarioChange
from itsm_fit.scoring.result import Fit
from ui.stages.fit.what_if_control import Control
from ui.stages.fit.what_if_subjects import SORTS, DoneOrNot, Subject, sort_of, value_words
from ui.stages.fit.what_if_trial import Trial
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.parts import filter_line
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import one_line


class Picker(QWidget):
    """Lists the subjects of one sort; the current one can be moved below."""

    tool_wanted = Signal(str)
    """Another tool was chosen here."""

    def __init__(self, trial: Trial, look: Look) -> None:
        super().__init__()
        self._trial = trial
        self._fit: Fit | None = None
        self._tool = ""
        self._tried: dict[object, ScenarioChange] = {}
        self._moving = False
        """Whether what is tried comes out of the control: what is being typed there stays as it is."""
        self.sort, self.tool = ChoiceBox(), ChoiceBox()
        self.sort.setAccessibleName(tr("What to change"))
        self.tool.setAccessibleName(tr("Tool"))
        for key, sort in SORTS.items():
            self.sort.addItem(str(sort.title), key)
        self.search = filter_line(tr("Find by id, name or text"))
        self.table: TableView[Subject] = TableView(self._columns(), tr("What can be changed"), look)
        self.control = Control()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for widget in (self.sort, self.tool, self.search):
            box.addWidget(widget)
        box.addWidget(self.table, 1)
        box.addWidget(self.control)
        self.sort.currentIndexChanged.connect(lambda _at: self._list())
        self.tool.activated.connect(lambda _at: self.tool_wanted.emit(str(self.tool.currentData())))
        self.search.textChanged.connect(self._filter)
        self.table.row_changed.connect(self._show)
        self.control.moved.connect(self._try)
        trial.changed.connect(self._trial_changed)

    def show_fit(self, fit: Fit | None, tool: str) -> None:
        """List the subjects of a project as it is saved."""
        self._fit = fit
        names = [each.name for each in fit.tools] if fit else []
        self._tool = tool if tool in names else next(iter(names), "")
        self.tool.clear()
        for name in names:
            self.tool.addItem(one_line(name), name)
        self.tool.setCurrentIndex(self.tool.findData(self._tool))
        self._list()

    def go_to(self, change: ScenarioChange) -> None:
        """Bring the subject of a change into the control."""
        self.search.clear()
        self.sort.setCurrentIndex(self.sort.findData(sort_of(change)))
        if self.table.go_to(lambda row: row.change.subject == change.subject):
            self._show(self.table.current_row())
            self.table.scrollTo(self.table.currentIndex())

    def _columns(self) -> tuple[TableColumn[Subject], ...]:
        return (
            TableColumn(
                tr("What"), lambda row: " · ".join(filter(None, (row.title, row.where))), width=24, stretch=True
            ),
            TableColumn(tr("Now"), self._now, width=14, help=tr("As it is; behind the arrow, as it is tried")),
        )

    def _now(self, row: Subject) -> str:
        change = self._tried.get(row.change.subject)
        return f"{row.now} → {value_words(change)}" if change else row.now

    def _list(self) -> None:
        sort = SORTS[self.sort.currentData()]
        self.tool.setVisible(sort.of_tool)
        rows = list(sort.list(self._fit, self._tool)) if self._fit else []
        self.table.set_rows(rows, same=lambda row: row.change.subject)
        self._filter()
        self._show(self.table.current_row())

    def _filter(self) -> None:
        words = self.search.text().casefold().split()

        def keep(row: Subject) -> bool:
            hay = f"{row.title} {row.where}".casefold()
            return all(word in hay for word in words)

        current = self.control.subject
        self.table.table.set_filter(keep if words else None)
        self.table.go_to(lambda row: current is not None and row.change.subject == current.change.subject)

    def _show(self, subject: Subject | None) -> None:
        self.control.show_subject(subject, self._tried.get(subject.change.subject) if subject else None)

    def _try(self, change: ScenarioChange) -> None:
        self._moving = True
        try:
            self._trial.try_(change)
        finally:
            self._moving = False

    def _trial_changed(self) -> None:
        before, self._tried = self._tried, {change.subject: change for change in self._trial.changes}
        if before.keys() != self._tried.keys():
            self.table.set_rows(self.table.table.rows, same=lambda row: row.change.subject)
        self.table.viewport().update()
        its = self.control.subject
        if its is not None and not (self._moving and not isinstance(its.editor, DoneOrNot)):
            self._show(its)
