"""The decision: which tool, why, against whose dissent, with which risks and on what conditions, put on record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.errors import FitError
from itsm_fit.model.log import LogKind
from ui.session.cover import WHY_COVERED
from ui.session.work import Work
from ui.stages.seal.log_rows import LogRow, rows_of, told
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import Button, PassingHint, label, page_box, set_part, splitter
from ui.widgets.room import scrolled
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import one_line

if TYPE_CHECKING:
    from itsm_fit.sealing.decided import Dissent, RecordedDecision

_LINES_HEIGHT = 62


class DecisionPage(LazyPanel):
    """Takes a decision down and puts it on record; shows those on record and whether the newest still holds."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work, self._session = work, work.session
        self.state = label("", "heading")
        self.standing = label("", "muted")
        self.tool = ChoiceBox()
        self.tool.setAccessibleName(tr("Chosen tool"))
        self.tool.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reason = _lines(tr("Reason"), tr("What tipped the scales"))
        self.risks = _lines(tr("Accepted risks"), tr("One a line"))
        self.conditions = _lines(tr("Conditions"), tr("One a line"))
        self.dissent = _lines(tr("Dissent"), tr("One a line, as Name: what they would have done"))
        self.by = QLineEdit(work.author.name)
        self.by.setAccessibleName(tr("Signed by"))
        self.why_not = PassingHint()
        self.decide = Button(tr("Put the decision on record"))
        self.decide.setProperty("part", "primary")
        self.log: TableView[LogRow] = TableView(_COLUMNS, tr("Decisions on record"), work.look)
        self.entry = QPlainTextEdit()
        self.entry.setReadOnly(True)
        self.entry.setTabChangesFocus(True)
        self.entry.setAccessibleName(tr("What the decision says"))
        self.entry.setPlaceholderText(tr("What the decision that is chosen says, word for word, stands here."))
        self._lay_out()
        for signal in (self._session.project_changed, self._session.fit_changed, work.author.changed):
            signal.connect(self.touch)
        for edit in (self.reason, self.by):
            edit.textChanged.connect(self._enable)
        self.decide.clicked.connect(self.put_on_record)
        self.log.row_changed.connect(self._show_entry)
        hand_focus(self, self.tool)

    def refresh(self) -> None:
        from itsm_fit.sealing.decided import decision_of

        project, fit = self._session.project, self._session.fit
        names = [tool.name for tool in fit.tools] if fit is not None else []
        shown = self.tool.currentData()
        with QSignalBlocker(self.tool):
            self.tool.clear()
            for name in names:
                self.tool.addItem(one_line(name), name)
            self.tool.setCurrentIndex(names.index(shown) if shown in names else min(len(names), 1) - 1)
        decision = decision_of(project)
        self.state.setText(_state(decision))
        self.standing.setText(_standing(decision))
        rows = [row for row in rows_of(project.log) if row.entry.kind is LogKind.DECIDED]
        self.log.set_rows(rows, same=lambda row: row.entry.hash)
        if self.log.current_row() is None and rows:
            self.log.go_to(lambda row: row.number == rows[0].number)
        self._show_entry(self.log.current_row())
        self._enable()

    def put_on_record(self) -> None:
        """Record what is written here; where that cannot be, it is said why and nothing is lost."""
        from itsm_fit.sealing.decided import DecisionText, decided

        fit = self._session.fit
        if fit is None or not self._session.fit_is_current:
            return
        text = DecisionText(
            self.tool.currentData(),
            _dissent(_each(self.dissent)),
            _each(self.risks),
            _each(self.conditions),
        )
        by, reason = self.by.text().strip(), self.reason.toPlainText().strip()
        self._work.author.set_name(by)
        try:
            after = decided(fit, text, by=by, reason=reason, at=datetime.now(UTC))
        except FitError as problem:
            self._session.refused.emit(str(problem))
            return
        self._session.record(lambda _: after)
        for edit in (self.reason, self.risks, self.conditions, self.dissent):
            edit.clear()
        self.log.clearSelection()
        self.touch()

    def _enable(self) -> None:
        why = self._why_not()
        self.why_not.tell(why)
        self.decide.setEnabled(not why)

    def _why_not(self) -> str:
        if self._session.covered:
            return str(WHY_COVERED)
        if not self.tool.count():
            return tr("There is no tool to decide for yet.")
        if not self._session.fit_is_current:
            return tr("The scores are not ready yet.")
        if not (self.by.text().strip() and self.reason.toPlainText().strip()):
            return tr("A decision is signed and says why.")
        return ""

    def _show_entry(self, row: LogRow | None) -> None:
        self.entry.setPlainText(told(row.entry) if row is not None else "")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for title, field in (
            (Caption("Chosen tool"), self.tool),
            (Caption("Reason"), self.reason),
            (Caption("Accepted risks"), self.risks),
            (Caption("Conditions"), self.conditions),
            (Caption("Dissent"), self.dissent),
            (Caption("Signed by"), self.by),
        ):
            form.addRow(_title(title, field), field)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr("To decide"), "section"))
        column.addLayout(form)
        column.addWidget(self.why_not)
        column.addWidget(self.decide)
        column.addStretch(1)
        set_part(left, "surface")
        right = QWidget()
        record = QVBoxLayout(right)
        record.setContentsMargins(0, 0, 0, 0)
        record.addWidget(label(tr("On record"), "section"))
        record.addWidget(splitter(self.log, self.entry, down=True, stretch=(1, 1), sizes=(200, 300)), 1)
        box = page_box(self)
        box.addWidget(self.state)
        box.addWidget(self.standing)
        box.addWidget(splitter(scrolled(left), right, stretch=(1, 1), sizes=(560, 560)), 1)


def _state(decision: RecordedDecision | None) -> str:
    if decision is None:
        return tr("Nothing is decided yet")
    return tr("Decided: {tool}", tool=decision.record.tool)


def _standing(decision: RecordedDecision | None) -> str:
    if decision is None:
        return tr("A decision goes on record with the ranking that it was made on, so that it can be held against it.")
    if not decision.changed:
        return tr("Nothing that it was decided on has changed since.")
    return tr("Changed since it was decided: {what}.", what=", ".join(map(str, decision.changed)))


def _dissent(lines: Sequence[str]) -> list[Dissent]:
    """``Name: what``; a line without a name is somebody’s who is not named."""
    from itsm_fit.sealing.decided import Dissent

    parts = [line.partition(":") for line in lines]
    return [Dissent(who.strip() if colon else "", (what if colon else who).strip()) for who, colon, what in parts]


def _each(edit: QPlainTextEdit) -> list[str]:
    return [line.strip() for line in edit.toPlainText().splitlines() if line.strip()]


def _lines(name: str, hint: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setTabChangesFocus(True)
    made.setFixedHeight(_LINES_HEIGHT)
    return made


def _title(title: Caption, field: QWidget) -> QLabel:
    made = label(str(title), wrap=False)
    made.setBuddy(field)
    return made


_COLUMNS: tuple[TableColumn[LogRow], ...] = (
    TableColumn(Caption("When"), lambda row: row.when, key=lambda row: row.entry.at, width=19),
    TableColumn(Caption("Tool"), lambda row: str(row.entry.body.get("tool", "")), width=18, stretch=True),
    TableColumn(Caption("Signed by"), lambda row: row.entry.by, width=14),
    TableColumn(Caption("Reason"), lambda row: row.entry.reason, width=20, stretch=True),
)
