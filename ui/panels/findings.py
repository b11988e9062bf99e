"""What the app has to say: findings of models and remarks on files, in one list that leads to each place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from itsm_fit.findings import SEVERITY_ORDER, SEVERITY_SIGN, Finding, Issue, Severity
from itsm_fit.model.process import Process
from itsm_fit.scoring.result import Fit
from itsm_fit.writing import titled
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.cells import SeverityCell
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import filter_line, label, tool_button
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import count, verbatim

KEYS = (KeyRow("Ctrl+M", Caption("Mend what the finding says"), Caption("In Findings")),)


@dataclass(frozen=True, slots=True)
class Note:
    """A finding or an issue as one row; `process` and `element` are "" where it is about a file."""

    severity: Severity
    message: str
    place: str
    rule: str
    process: str = ""
    element: str = ""
    path: tuple[str, ...] = ()
    finding: Finding | None = None


def notes_of(fit: Fit) -> list[Note]:
    """Everything noticed, errors first, else in the order it was noticed."""
    found = [_of_finding(fit, finding) for finding in fit.findings] + [_of_issue(issue) for issue in fit.issues]
    return sorted(found, key=lambda note: SEVERITY_ORDER[note.severity])


def _of_finding(fit: Fit, finding: Finding) -> Note:
    process = fit.project.processes.get(finding.process)
    names = (fit.project.process_names.get(finding.process, finding.process), _element_name(process, finding))
    place = " · ".join(name for name in names if name) or finding.file
    where = finding.process, finding.element, finding.path
    return Note(finding.severity, finding.message, place, finding.rule, *where, finding)


def _of_issue(issue: Issue) -> Note:
    place = "!".join(part for part in (issue.file, issue.where) if part)
    return Note(issue.severity, issue.message, place, tr("file"))


def _element_name(process: Process | None, finding: Finding) -> str:
    if process is None or finding.element in (finding.process, process.id):
        return ""
    node = process.node_by_id.get(finding.element)
    return (node.name if node else "") or finding.element


def _about_rule(rule: str) -> str:
    """What breaks a rule; the id alone for what no rule says."""
    from itsm_fit.checks import RULE_BY_ID

    return titled(rule, RULE_BY_ID[rule].words) if rule in RULE_BY_ID else rule


COLUMNS: tuple[TableColumn[Note], ...] = (
    TableColumn(
        Caption("Severity"),
        lambda note: f"{SEVERITY_SIGN[note.severity]} {note.severity.words}",
        key=lambda note: SEVERITY_ORDER[note.severity],
        figure=lambda note: note.severity,
        delegate=SeverityCell,
        width=10,
        says=lambda: (f"{SEVERITY_SIGN[each]} {each.words}" for each in Severity),
    ),
    TableColumn(Caption("What"), lambda note: note.message, width=60, stretch=True),
    TableColumn(Caption("Where"), lambda note: note.place, width=36),
    TableColumn(Caption("Rule"), lambda note: note.rule, tip=lambda note: _about_rule(note.rule), width=18),
)


class FindingsPanel(LazyPanel):
    """The list of findings; its current row is brought into view on the drawing, and mended where that is obvious."""

    fix_asked = Signal(object)
    """The finding that is to be mended."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self.search = filter_line(tr("Filter the findings"))
        self.search.setMaximumWidth(240)
        self.switches = {severity: _switch(severity) for severity in Severity}
        self.fix = tool_button(hint=tr("Mend what the chosen finding says (Ctrl+M)"))
        self.fix.setShortcut(QKeySequence("Ctrl+M"))
        self.fix.hide()
        self.empty = label(tr("Nothing to report."), "muted")
        self.table: TableView[Note] = TableView(COLUMNS, tr("Findings"), look)
        self._lay_out()
        for switch in self.switches.values():
            switch.toggled.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.table.row_changed.connect(self._chosen)
        self.fix.clicked.connect(self._ask_fix)
        self.table.asked.connect(lambda note, _column: self._show(note))
        session.fit_changed.connect(self.touch)

    def refresh(self) -> None:
        fit = self._session.fit
        notes = notes_of(fit) if fit else []
        self.table.renew_rows(notes, same=lambda note: note)
        for severity, switch in self.switches.items():
            number = sum(note.severity is severity for note in notes)
            switch.setText(f"{SEVERITY_SIGN[severity]} {count(number)} {_named(severity, number)}")
        self.empty.setVisible(not notes)
        if fit:
            self.empty.setText(tr("Nothing to report."))
        elif self._session.empty:
            self.empty.setText(tr("Findings appear once a process or a spreadsheet is open."))
        else:
            self.empty.setText(tr("Findings appear as soon as the project is scored."))

    def _filter(self) -> None:
        wanted = {severity for severity, switch in self.switches.items() if switch.isChecked()}
        words = self.search.text().casefold().split()

        def keep(note: Note) -> bool:
            hay = f"{note.message} {note.place} {note.rule}".casefold()
            return note.severity in wanted and all(word in hay for word in words)

        self.table.table.set_filter(keep)

    def _chosen(self, note: Note | None) -> None:
        self._offer_fix(note)
        self._show(note)

    def _offer_fix(self, note: Note | None) -> None:
        from itsm_fit.editor.commands.fixes import fix_of

        process = self._session.project.processes.get(note.process) if note is not None else None
        fix = fix_of(process, note.finding) if note is not None and note.finding is not None else None
        self.fix.setVisible(fix is not None)
        if fix is not None:
            self.fix.setText(f"✎ {verbatim(fix.text)}")
            self.fix.setAccessibleName(fix.text)

    def _ask_fix(self) -> None:
        note = self.table.current_row()
        if note is not None and note.finding is not None:
            self.fix_asked.emit(note.finding)

    def _show(self, note: Note | None) -> None:
        processes = self._session.project.processes
        if note is None or note.process not in processes:
            return
        whole = note.element in (note.process, processes[note.process].id)
        self._choice.reveal(note.process, "" if whole else note.element, note.path)

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(8, 4, 8, 4)
        for switch in self.switches.values():
            strip.addWidget(switch)
        strip.addWidget(_spaced(self.empty))
        strip.addStretch(1)
        strip.addWidget(self.fix)
        strip.addWidget(self.search)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(strip)
        box.addWidget(self.table)


def _named(severity: Severity, number: int) -> str:
    match severity:
        case Severity.ERROR:
            return trn("error", "errors", number)
        case Severity.WARNING:
            return trn("warning", "warnings", number)
        case Severity.INFO:
            return trn("info", "infos", number)


def _switch(severity: Severity) -> QToolButton:
    made = tool_button(hint=tr("Show or hide what is of severity {severity}", severity=severity.words), checkable=True)
    made.setChecked(True)
    return made


def _spaced(text: QLabel) -> QLabel:
    text.setContentsMargins(12, 0, 12, 0)
    return text
