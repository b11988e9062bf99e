"""Taking the result away: what the report holds, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from itsm_fit.findings import Severity
from itsm_fit.scoring.result import Fit
from ui.session.session import Session
from ui.widgets.parts import Button, facts, label
from ui.widgets.words import ELIGIBLE, interval, many

_SHEETS = (
    ("Summary", "the ranking, coverage and end to end side by side, and why they disagree"),
    ("Processes", "processes × tools as a heat map, how each process runs, hand-offs"),
    ("Steps", "visits, verdicts, gain and exposure of every step"),
    ("Requirements", "level, support and the vendor’s cell for every answer"),
    ("Gaps", "what is missing, and the smallest set of steps to unlock"),
    ("Money and Criteria", "costs over the years and other criteria, where the selection states any"),
    ("Questions", "what to ask vendors, those answers first that can change most"),
    ("Findings", "what was noticed about models and files"),
    ("Assumptions", "levels, thresholds, weights, file hashes, version and date"),
)


class ReportPage(QWidget):
    """The result in three lines and the buttons that write it."""

    report_asked = Signal()
    drawing_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.state = label("")
        self.report_button = Button("Export report…")
        self.report_button.setProperty("part", "primary")
        self.drawing_button = Button("Export drawing…")
        self.report_button.clicked.connect(self.report_asked)
        self.drawing_button.clicked.connect(self.drawing_asked)
        self._lay_out()
        self.setFocusProxy(self.report_button)
        session.fit_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        fit = self._session.fit
        self.state.setText(_state(fit))
        self.report_button.setEnabled(fit is not None)
        self.drawing_button.setEnabled(fit is not None and bool(fit.processes))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("part", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        buttons = QHBoxLayout()
        buttons.addWidget(self.report_button)
        buttons.addWidget(self.drawing_button)
        buttons.addStretch(1)
        column.addWidget(label("Report", "heading"))
        column.addWidget(self.state)
        column.addLayout(buttons)
        column.addSpacing(8)
        column.addWidget(label("The workbook holds", "section"))
        column.addWidget(facts(_SHEETS))
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)


def _state(fit: Fit | None) -> str:
    if fit is None:
        return "There is nothing to report yet: open processes and the answers of at least one tool."
    errors = sum(finding.severity is Severity.ERROR for finding in fit.findings)
    processes = many(len(fit.processes), "process", "processes")
    held = f"{processes}, {many(len(fit.requirements), 'requirement')}, {many(len(fit.tools), 'tool')}"
    noticed = f"{many(errors, 'error')} in the models." if errors else "No errors in the models."
    leader = fit.tools[0] if fit.tools else None
    if leader is None:
        return f"{held}. No tool has answered yet. {noticed}"
    if fit.unweighed:
        return f"{held}. {fit.unweighed} {noticed}"
    return (
        f"{held}. {leader.name} ranks first ({ELIGIBLE[leader.eligible]}): coverage {interval(leader.coverage)}, "
        f"end to end {interval(leader.end_to_end)}. {noticed}"
    )
