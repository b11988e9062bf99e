"""The baseline: whether what is asked is fixed, what was changed since, and everything that is on record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from itsm_fit.errors import FitError
from itsm_fit.findings import Severity
from itsm_fit.model.log import LogKind
from itsm_fit.model.placeholders import open_requirements
from itsm_fit.model.project import Project
from itsm_fit.model.template import unedited, unedited_words
from itsm_fit.progress import Progress
from ui.session.errors import sentence
from ui.session.explaining import change_tree, fill_changes
from ui.session.signing import Signed, ask_to_sign
from ui.session.work import Work
from ui.stages.seal.log_rows import LOG_COLUMNS, LogRow, rows_of, told
from ui.stages.seal.verify_dialog import VerifyDialog
from ui.widgets.language import tr, trn
from ui.widgets.lazy import LazyPanel
from ui.widgets.moments import moment_words
from ui.widgets.parts import Button, label, page_box, splitter
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import count, one_line

if TYPE_CHECKING:
    from itsm_fit.sealing.baseline import Baseline
    from itsm_fit.sealing.deviations import ChangeGroup

_CHANGES = "changes since the seal"
_MOST_MISSING = 6


class BaselinePage(LazyPanel):
    """Seals, withdraws, says what was changed since, and shows the log."""

    compare_asked = Signal(object)
    """Somebody wants to see the baseline beside what is drawn now: what reads it."""
    explain_asked = Signal(object)
    """Somebody wants changes explained, and goes on with what is handed over then."""
    certificate_asked = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work, self._session = work, work.session
        self._newest = ""
        self.state = label("", "heading")
        self.more = label("", "muted")
        self.holds = label("")
        self.tender = QCheckBox(tr("This is a tender: how tools do stays covered until a baseline is sealed"))
        self.seal, self.withdraw = Button(tr("Seal…")), Button(tr("Withdraw…"))
        self.explain, self.compare = Button(tr("Explain changes…")), Button(tr("Compare with the baseline"))
        self.certificate, self.verify = Button(tr("Certificate…")), Button(tr("Verify…"))
        self.seal.setProperty("part", "primary")
        self.since = label("", "section")
        self.changes = change_tree(())
        self.log: TableView[LogRow] = TableView(LOG_COLUMNS, tr("On record"), work.look)
        self.entry = QPlainTextEdit()
        self.entry.setReadOnly(True)
        self.entry.setTabChangesFocus(True)
        self.entry.setAccessibleName(tr("What the entry says"))
        self.entry.setPlaceholderText(tr("What the entry that is chosen says, word for word, stands here."))
        self._lay_out()
        self._connect()
        hand_focus(self, self.seal)

    def refresh(self) -> None:
        from itsm_fit.sealing.baseline import COUNTED, baseline_of, counted

        project = self._session.project
        baseline = baseline_of(project)
        self.state.setText(_state(project, baseline))
        self.more.setText(_explanation(baseline))
        frozen = " · ".join(f"{COUNTED[name]}\u00a0{count(number)}" for name, number in counted(project).items())
        self.holds.setText(
            tr("A new seal would freeze: {counts}", counts=frozen)
            if baseline
            else tr("A seal freezes now: {counts}", counts=frozen)
        )
        with QSignalBlocker(self.tender):
            self.tender.setChecked(project.tender)
        self.seal.setText(tr("Seal anew…") if baseline else tr("Seal…"))
        for button in (self.withdraw, self.compare, self.certificate):
            button.setEnabled(baseline is not None)
        self.verify.setEnabled(bool(project.log))
        self.log.set_rows(rows_of(project.log), same=lambda row: row.entry.hash)
        newest = project.log[-1].hash if project.log else ""
        if newest != self._newest:
            self._newest = newest
            self.log.go_to(lambda row: row.entry.hash == newest)
        self._show_entry(self.log.current_row())
        self._look_for_changes(project, baseline)

    # ------------------------------------------------------------ what was changed since

    def _look_for_changes(self, project: Project, baseline: Baseline | None) -> None:
        if baseline is None:
            self._work.tasks.drop(_CHANGES)
            self._show_changes(())
            return

        def work(_progress: Progress) -> Sequence[ChangeGroup]:
            from itsm_fit.sealing.deviations import changes_since

            return changes_since(project)

        def failed(error: BaseException) -> None:
            self.since.setText(sentence(error))
            self.since.show()

        self._work.tasks.start(
            tr("Comparing with the baseline"), work, self._show_changes, failed, key=_CHANGES, quiet=True
        )

    def _show_changes(self, groups: Sequence[ChangeGroup]) -> None:
        number = sum(len(group.lines) for group in groups)
        self.since.setText(
            trn("{count} change since is not explained yet", "{count} changes since are not explained yet", number)
        )
        fill_changes(self.changes, groups)
        for widget in (self.since, self.changes):
            widget.setVisible(bool(groups))
        self.explain.setEnabled(bool(groups))

    def _show_entry(self, row: LogRow | None) -> None:
        self.entry.setPlainText(told(row.entry) if row is not None else "")

    # ------------------------------------------------------------ what goes on record

    def ask_to_seal(self) -> None:
        """Ask who seals, and why; what was changed since the last seal is explained first."""
        self.explain_asked.emit(self._ask_to_seal)

    def _ask_to_seal(self) -> None:
        from itsm_fit.sealing.sign_off_words import unapproved_lines

        missing = unapproved_lines(self._session.project)
        self._ask(
            self._seal,
            title=tr("Seal the baseline"),
            body=_unapproved(missing) if missing else None,
            said=(self.holds.text(), *self._warned(), tr("Later changes are allowed, and go on record with a reason.")),
            act=tr("Seal"),
        )

    def _warned(self) -> list[str]:
        """What goes into the seal though it is another organisation's, or is not filled in."""
        project = self._session.project
        templates, unfilled = unedited(project), open_requirements(project)
        said = [tr("❐ Still as a template had it: {parts}.", parts=unedited_words(templates))] if templates else []
        if unfilled:
            ids = ", ".join(its.id for its, _ in unfilled)
            said.append(tr("⚠ To be filled in: {requirements}.", requirements=ids))
        return said

    def ask_to_withdraw(self) -> None:
        """Ask who withdraws the seal, and why."""
        self._ask(
            self._withdraw,
            title=tr("Withdraw the seal"),
            said=tr(
                "The seal stays in the log, and so does why it was withdrawn. In a tender figures are covered again."
            ),
            act=tr("Withdraw"),
        )

    def ask_for_tender(self, wanted: bool) -> None:
        """Ask who says that it is a tender, or none any longer."""
        with QSignalBlocker(self.tender):
            self.tender.setChecked(self._session.project.tender)  # until it is on record
        if wanted:
            said = tr("How the tools do stays covered from now on, until a baseline is sealed.")
        else:
            said = tr("Nothing is covered from now on. The log keeps that it was a tender.")
        self._ask(
            partial(self._declare, wanted),
            title=tr("Declare a tender") if wanted else tr("End the tender"),
            said=said,
            act=tr("Declare") if wanted else tr("End"),
            reasoned=not wanted,
        )

    def verify_log(self) -> None:
        """Ask what a certificate says, and verify."""
        VerifyDialog(self._work, self).open()

    def _ask(
        self,
        then: Signed,
        *,
        title: str,
        said: str | Sequence[str],
        act: str,
        reasoned: bool = True,
        body: QWidget | None = None,
    ) -> None:
        ask_to_sign(self, self._work.author, then, title=title, said=said, act=act, reasoned=reasoned, body=body)

    def _seal(self, by: str, reason: str, at: datetime) -> None:
        from itsm_fit.sealing.baseline import sealed

        self._session.record(partial(sealed, by=by, reason=reason, at=at))

    def _withdraw(self, by: str, reason: str, at: datetime) -> None:
        from itsm_fit.sealing.baseline import withdrawn

        self._session.record(partial(withdrawn, by=by, reason=reason, at=at))

    def _declare(self, tender: bool, by: str, reason: str, at: datetime) -> None:
        from itsm_fit.sealing.baseline import in_tender

        self._session.record(partial(in_tender, tender=tender, by=by, reason=reason, at=at))

    def _compare(self) -> None:
        project = self._session.project

        def read(_progress: Progress) -> Project:
            from itsm_fit.sealing.baseline import baseline_of
            from itsm_fit.sealing.deviations import as_recorded

            baseline = baseline_of(project)
            if baseline is None:
                raise FitError(tr("There is no baseline any longer."))
            return as_recorded(project, baseline.entry)

        self.compare_asked.emit(read)

    # ------------------------------------------------------------ making

    def _connect(self) -> None:
        self._session.project_changed.connect(self.touch)
        self.tender.clicked.connect(self.ask_for_tender)
        self.seal.clicked.connect(self.ask_to_seal)
        self.withdraw.clicked.connect(self.ask_to_withdraw)
        self.explain.clicked.connect(lambda: self.explain_asked.emit(_nothing))
        self.compare.clicked.connect(self._compare)
        self.certificate.clicked.connect(self.certificate_asked)
        self.verify.clicked.connect(self.verify_log)
        self.log.row_changed.connect(self._show_entry)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.seal, self.explain, self.compare, self.certificate, self.verify, self.withdraw):
            buttons.addWidget(button)
        buttons.addStretch(1)
        record = QWidget()
        column = QVBoxLayout(record)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(label(tr("On record"), "section"))
        column.addWidget(splitter(self.log, self.entry, stretch=(4, 1), sizes=(820, 260)), 1)
        box = page_box(self)
        for widget in (self.state, self.more, self.tender, self.holds):
            box.addWidget(widget)
        box.addLayout(buttons)
        box.addWidget(self.since)
        box.addWidget(splitter(self.changes, record, down=True, stretch=(1, 3), sizes=(110, 400)), 1)


def _unapproved(missing: Sequence[str]) -> QWidget:
    """Which processes are sealed without an approval, and why: a line each."""
    lines = [tr("Sealed without an approval, which goes on record with it:")]
    lines += (one_line(line) for line in missing[:_MOST_MISSING])
    more = len(missing) - _MOST_MISSING
    lines += [trn("and {count} more", "and {count} more", more)] if more > 0 else []
    said = label("\n".join(lines), Severity.WARNING.value, lines=True)
    said.setAccessibleName(tr("Sealed without an approval"))
    return said


def _nothing() -> None:
    """It was all that was asked."""


def _state(project: Project, baseline: Baseline | None) -> str:
    if baseline is not None:
        entry = baseline.entry
        said = tr("Sealed on {when} by {by}", when=moment_words(entry.moment), by=entry.by)
        if not baseline.deviations:
            return said
        number = len(baseline.deviations)
        return f"{said} · {trn('{count} deviation on record', '{count} deviations on record', number)}"
    if any(entry.kind is LogKind.WITHDRAWN for entry in project.log):
        return tr("Not sealed: the seal was withdrawn")
    return tr("Not sealed yet")


def _explanation(baseline: Baseline | None) -> str:
    if baseline is not None and baseline.entry.reason:
        return tr("Reason: {reason}", reason=baseline.entry.reason)
    return tr(
        "A seal fixes the processes, the requirements with their weights, the thresholds, the levels and the method, "
        "so that nobody can later bend what is asked to the tool that answers it."
    )
