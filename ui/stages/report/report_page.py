"""Taking the result away: what the report holds, and the ways out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from itsm_fit.findings import Severity
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import ELIGIBLE
from ui.session.session import Session
from ui.widgets.language import tr
from ui.widgets.parts import Button, label
from ui.widgets.words import interval, many


class ReportPage(QWidget):
    """The result in three lines and the buttons that write it."""

    report_asked = Signal()
    drawing_asked = Signal()
    sheets_chosen = Signal(list)
    """The names of the sheets that the workbook is to hold; none for all."""
    back_asked = Signal()
    """A report is to be taken back."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.state = label("")
        self.report_button = Button(tr("Export report…"))
        self.report_button.setProperty("part", "primary")
        self.drawing_button = Button(tr("Export drawing…"))
        self.back_button = Button(tr("Take changes back…"))
        self.back_button.setToolTip(tr("Weights, levels, thresholds and answers changed in a report: take them or not"))
        self.back_button.clicked.connect(self.back_asked)
        self.report_button.clicked.connect(self.report_asked)
        self.drawing_button.clicked.connect(self.drawing_asked)
        self.sheets: dict[str, QCheckBox] = {}
        """What the workbook can hold, by name, listed once somebody looks; what is ticked it holds."""
        self._left_out: set[str] = set()
        self._listed: QWidget | None = None
        self._place = QVBoxLayout()
        self._lay_out()
        self.setFocusProxy(self.report_button)
        session.fit_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        fit = self._session.fit
        self.state.setText(_state(fit))
        self.report_button.setEnabled(fit is not None and (not self.sheets or len(self._left_out) < len(self.sheets)))
        self.drawing_button.setEnabled(fit is not None and bool(fit.processes))
        self.back_button.setEnabled(fit is not None)
        if self.isVisible():
            self._list_sheets()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._list_sheets)  # the engine of the report loads after the page shows

    def _list_sheets(self) -> None:
        from itsm_fit.report import SHEETS

        fit = self._session.fit
        there = {str(sheet.name): str(sheet.tells) for sheet in SHEETS if fit is None or sheet.wanted(fit)}
        if list(there) != list(self.sheets):
            if self._listed is not None:
                self._listed.deleteLater()
            self._listed = self._list(there)
            self._place.addWidget(self._listed)

    def _list(self, there: Mapping[str, str]) -> QWidget:
        """A box to tick for each sheet, beside what it tells."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        self.sheets = {}
        for at, (name, tells) in enumerate(there.items()):
            self.sheets[name] = box = QCheckBox(name)
            box.setChecked(name not in self._left_out)
            box.setToolTip(tells)
            box.toggled.connect(self._choose)
            grid.addWidget(box, at, 0)
            grid.addWidget(label(tells), at, 1)
        return made

    def _choose(self) -> None:
        """Let the next report hold what is ticked; one without any sheet cannot be written."""
        self._left_out = {name for name, box in self.sheets.items() if not box.isChecked()}
        ticked = [name for name in self.sheets if name not in self._left_out]
        self.report_button.setEnabled(self._session.fit is not None and bool(ticked))
        self.sheets_chosen.emit(ticked if self._left_out else [])

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("part", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        buttons = QHBoxLayout()
        buttons.addWidget(self.report_button)
        buttons.addWidget(self.drawing_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column.addWidget(label(tr("Report"), "heading"))
        column.addWidget(self.state)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(label(tr("The workbook holds"), "section"))
        column.addLayout(self._place)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)


def _state(fit: Fit | None) -> str:
    if fit is None:
        return tr("There is nothing to report yet: open processes and the answers of at least one tool.")
    errors = sum(finding.severity is Severity.ERROR for finding in fit.findings)
    processes = many(len(fit.processes), "process", "processes")
    held = f"{processes}, {many(len(fit.requirements), 'requirement')}, {many(len(fit.tools), 'tool')}"
    noticed = tr("{errors} in the models.", errors=many(errors, "error")) if errors else tr("No errors in the models.")
    leader = fit.tools[0] if fit.tools else None
    if leader is None:
        return tr("{held}. No tool has answered yet. {noticed}", held=held, noticed=noticed)
    if fit.unweighed:
        return f"{held}. {fit.unweighed} {noticed}"
    return tr(
        "{held}. {leader} ranks first ({eligible}): coverage {coverage}, end to end {end_to_end}. {noticed}",
        held=held,
        leader=leader.name,
        eligible=ELIGIBLE[leader.eligible],
        coverage=interval(leader.coverage),
        end_to_end=interval(leader.end_to_end),
        noticed=noticed,
    )
