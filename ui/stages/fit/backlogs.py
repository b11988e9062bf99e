"""A tool's gaps out to a backlog that Jira or Azure DevOps imports."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from itsm_fit.findings import Severity
from itsm_fit.scoring.register import GapKind
from itsm_fit.scoring.result import Fit
from ui.session.dialogs import Dialogs
from ui.session.file_kinds import BACKLOGS
from ui.session.latest import latest_fit
from ui.session.work import Work
from ui.session.writing import Output, Writer, made_file
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import tr, trn
from ui.widgets.parts import label
from ui.widgets.words import count, many, one_line


class Backlogs:
    """Asks for whom and whose, and writes the file."""

    def __init__(self, work: Work, dialogs: Dialogs, page: QWidget) -> None:
        self._work, self._page = work, page
        self._writer = Writer(work.session, work.tasks, work.messages, dialogs)
        self.dialog: BacklogDialog | None = None

    def write(self, tool: str) -> None:
        """Offer the gaps of `tool`, or of the first in the ranking where there is no such tool."""
        fit = latest_fit(self._work.session)
        if fit is None:
            self._writer.say_no_scores()
        elif not fit.tools:
            self._work.messages.say(
                Severity.INFO, tr("There is no tool yet: add the answers of at least one, and its gaps can be written.")
            )
        else:
            dialog = BacklogDialog(fit, tool, self._page)
            dialog.accepted.connect(lambda: self._save(dialog.program, dialog.tool))
            dialog.open()
            self.dialog = dialog

    def _save(self, program: str, tool: str) -> None:
        def prepared() -> Output | None:
            fit = latest_fit(self._work.session)
            if fit is None or tool not in fit.tool_by_name:
                self._writer.say_no_scores()
                return None

            def made() -> bytes:
                from itsm_fit.report.books.backlog import FORMATS, backlog, backlog_csv
                from itsm_fit.selection import told

                with told(fit) as worded:
                    return backlog_csv(backlog(worded, tool), FORMATS[program])

            return made_file(tr("Write the backlog"), self._writer.near(f"backlog-{program}.csv"), made, BACKLOGS)

        self._writer.write(prepared)


class BacklogDialog(QDialog):
    """What imports the backlog, and whose gaps it holds; `program` and `tool` are what was chosen."""

    def __init__(self, fit: Fit, tool: str, parent: QWidget | None = None) -> None:
        from itsm_fit.report.books.backlog import FORMATS

        super().__init__(parent)
        self.setWindowTitle(tr("Write a backlog"))
        self._fit = fit
        self.programs, self.tools = ChoiceBox(), ChoiceBox()
        for name, form in FORMATS.items():
            self.programs.addItem(form.title, name)
        for each in fit.tools:
            self.tools.addItem(one_line(each.name), each.name)
        self.tools.setCurrentIndex(max(self.tools.findData(tool), 0))
        choices = QFormLayout()
        for box, name in ((self.programs, tr("Imported by")), (self.tools, tr("Gaps of"))):
            box.setAccessibleName(name)
            box.currentIndexChanged.connect(lambda _at: self._tell())
            choices.addRow(name, box)
        self.told = label("", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = buttons.addButton(tr("Write…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lines = QVBoxLayout(self)
        lines.addLayout(choices)
        lines.addWidget(self.told)
        lines.addStretch(1)
        lines.addWidget(buttons)
        self._tell()
        self.resize(520, 220)

    @property
    def program(self) -> str:
        return str(self.programs.currentData())

    @property
    def tool(self) -> str:
        return str(self.tools.currentData())

    def _tell(self) -> None:
        """How much it will be, and what the importer wants to know."""
        from itsm_fit.report.books.backlog import FORMATS, advice, backlog

        epics = backlog(self._fit, self.tool)
        self.write.setEnabled(bool(epics))
        if not epics:
            self.told.setText(tr("{tool} has no gaps: there is nothing to write.", tool=self.tool))
            return
        items = [item for epic in epics for item in epic.items]
        owed = sum(item.kind is GapKind.UNANSWERED for item in items)
        words = trn(
            "{items} in {count} epic, one for each process; {owed} to get an answer.",
            "{items} in {count} epics, one for each process; {owed} to get an answer.",
            len(epics),
            items=many(len(items), "item"),
            owed=count(owed),
        )
        self.told.setText(f"{words} {advice(epics, FORMATS[self.program])}")
