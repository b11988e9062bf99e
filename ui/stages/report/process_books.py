"""Process books: which processes, what they are written as, with or without figures, in which template."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.retold import outside
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.delivery import Delivered
from itsm_fit.storage.files import read_bytes
from ui.session.dialogs import Dialogs
from ui.session.export import written
from ui.session.file_kinds import FileKind
from ui.session.session import Session
from ui.session.writing import Output, Writer
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.messages import MessageBar
from ui.widgets.parts import Button, Elided, label, tool_button
from ui.widgets.words import one_line

_TEMPLATE, _KIND = "book/template", "book/kind"
_TEMPLATES = Caption("Templates")
_BETWEEN = 3
"""Pixels around each process of the list."""


@dataclass(frozen=True, slots=True)
class AskedBook:
    """What was chosen: the format by its key, the ids of the processes, and the template's path, if any."""

    kind: str
    processes: Sequence[str]
    figures: bool
    template: Path | None


class ProcessBooks:
    """Asks what a book is to hold and where to, and writes it in the background."""

    def __init__(
        self, session: Session, writer: Writer, messages: MessageBar, *, dialogs: Dialogs, settings: QSettings,
        page: QWidget,
    ) -> None:  # fmt: skip
        self._session, self._writer, self._messages = session, writer, messages
        self._dialogs, self._settings, self._page = dialogs, settings, page
        self.dialog: ProcessBookDialog | None = None

    def ask(self) -> None:
        """Offer to write one, or say why there is none."""
        project = self._session.project
        if not project.processes:
            self._messages.say(Severity.INFO, tr("There is no process yet: draw one, or open a model."))
            return
        self.dialog = dialog = ProcessBookDialog(
            project, self._settings, self._ask_template, why_no_figures=self._why_no_figures(), parent=self._page
        )
        dialog.accepted.connect(lambda: self._write(dialog.asked))
        dialog.open()

    def _why_no_figures(self) -> str:
        """Why tools cannot be told of; "" where they can."""
        if self._session.covered:
            return tr("In a tender the scores stay covered until a baseline is sealed.")
        fit = self._session.fit
        if fit is None or not self._session.fit_is_current:
            return tr("The scores are not ready yet.")
        return "" if fit.tools else tr("No tool has answered yet.")

    def _ask_template(self, ending: str) -> Path | None:
        near = self._settings.value(f"{_TEMPLATE}/{ending}", "")
        folder = Path(str(near)).parent if near else self._session.path.parent if self._session.path else Path.home()
        endings = {"docx": (".docx", ".dotx"), "pptx": (".pptx", ".potx")}[ending]
        return self._dialogs.open_file(tr("Choose a template"), str(folder), str(FileKind(_TEMPLATES, endings)))

    def _write(self, asked: AskedBook) -> None:
        from itsm_fit.report.process_book import BOOK_FORMATS

        form = next(each for each in BOOK_FORMATS if each.key == asked.kind)
        project, fit = self._session.project, self._session.fit if asked.figures else None
        path = self._session.path
        name = tr("{project} processes", project=path.stem if path is not None else project.name or tr("Selection"))

        def work(out: Path) -> Callable[[Progress], Sequence[Delivered]]:
            return lambda progress: _written(project, fit, asked, out, progress)

        kind = FileKind(form.words, (form.ending,))
        title = tr("Write the process book")
        suggested = self._writer.near(f"{name}{form.ending}")
        self._writer.write(lambda: Output(title, suggested, str(kind), work))


def _written(project: Project, fit: Fit | None, asked: AskedBook, out: Path, progress: Progress) -> list[Delivered]:
    from itsm_fit.report.process_book import BOOK_FORMATS, BookTemplate, BookWish, process_book
    from itsm_fit.selection import in_report_language, told
    from itsm_fit.storage.limits import MAX_BYTES

    own = asked.template
    template = BookTemplate(read_bytes(own, limit=MAX_BYTES), own.name) if own is not None else None
    form = next(each for each in BOOK_FORMATS if each.key == asked.kind)
    wish = BookWish(form, asked.processes, template)
    today = date.today()  # noqa: DTZ011 - the day on the user's calendar
    progress = outside(progress)
    if fit is None:
        with in_report_language(project):
            made = process_book(project, wish, today, progress=progress)
    else:
        with told(fit, progress=within(progress, 0.0, 0.3)) as worded:
            made = process_book(project, wish, today, scored=worded, progress=within(progress, 0.3, 1.0))
    done = written(out, made.data, progress)
    return [replace(done, note=" ".join(filter(None, (done.note, *made.notes))))]


class ProcessBookDialog(QDialog):
    """Ticks processes, and says what the book becomes; `asked` is what was chosen."""

    def __init__(
        self,
        project: Project,
        settings: QSettings,
        ask_template: Callable[[str], Path | None],
        *,
        why_no_figures: str = "",
        parent: QWidget | None = None,
    ) -> None:
        from itsm_fit.report.process_book import BOOK_FORMATS

        super().__init__(parent)
        self.setWindowTitle(tr("Process book"))
        self._settings, self._ask_template = settings, ask_template
        self._formats = {each.key: each for each in BOOK_FORMATS}
        self.processes = QListWidget()
        self.processes.setAccessibleName(tr("Processes of the book"))
        self.processes.setSpacing(_BETWEEN)
        for key, name in project.process_names.items():
            item = QListWidgetItem(one_line(name))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.processes.addItem(item)
        self.processes.setCurrentRow(0)
        self.all = tool_button(tr("All"), tr("Tick all processes"))
        self.none = tool_button(tr("None"), tr("Tick no process"))
        self.kinds = ChoiceBox()
        self.kinds.setAccessibleName(tr("Written as"))
        for each in BOOK_FORMATS:
            self.kinds.addItem(str(each.words), each.key)
        self.kinds.setCurrentIndex(max(self.kinds.findData(str(settings.value(_KIND, ""))), 0))
        self.figures = QCheckBox(tr("Tell what the tools make of each process"))
        self.figures.setEnabled(not why_no_figures)
        self.figures.setToolTip(why_no_figures)
        self.figures.setAccessibleDescription(why_no_figures)
        self.template = Elided(tr("none"))
        self.choose_template = Button(tr("Choose…"))
        self.choose_template.setAccessibleName(tr("Choose a template"))
        self.remove_template = tool_button(tr("Remove"), tr("Write the book without a template"))
        self._why = label(why_no_figures, "muted")
        self._why.setVisible(bool(why_no_figures))
        self.told = label(
            tr("With every drawing, numbered steps, roles, hand-offs, decisions and requirements, in the look and the "
               "language of the reports."),
            "muted",
        )  # fmt: skip
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = self.buttons.addButton(tr("Write…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setDefault(True)
        self._connect()
        self._lay_out()
        self._touch()
        self.resize(620, 560)

    @property
    def asked(self) -> AskedBook:
        kind = str(self.kinds.currentData())
        return AskedBook(kind, self.ticked, self.figures.isChecked(), self._own_template)

    @property
    def ticked(self) -> tuple[str, ...]:
        items = (self.processes.item(row) for row in range(self.processes.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    @property
    def _own_template(self) -> Path | None:
        """What was chosen for this kind, here or before; one that is there no more is forgotten."""
        kind = str(self.kinds.currentData())
        known = str(self._settings.value(f"{_TEMPLATE}/{kind}", "")) if self._formats[kind].fills else ""
        return Path(known) if known and Path(known).is_file() else None

    def _tick(self, state: Qt.CheckState) -> None:
        for row in range(self.processes.count()):
            self.processes.item(row).setCheckState(state)

    def _choose(self) -> None:
        kind = str(self.kinds.currentData())
        path = self._ask_template(kind)
        if path is not None:
            self._settings.setValue(f"{_TEMPLATE}/{kind}", str(path))
            self._touch()

    def _forget(self) -> None:
        self._settings.remove(f"{_TEMPLATE}/{self.kinds.currentData()}")
        self._touch()

    def _kind_given(self) -> None:
        self._settings.setValue(_KIND, str(self.kinds.currentData()))
        self._touch()

    def _touch(self) -> None:
        fills, own = self._formats[str(self.kinds.currentData())].fills, self._own_template
        self.template.setText(own.name if own is not None else tr("none") if fills else tr("a PDF takes none"))
        self.choose_template.setEnabled(fills)
        self.remove_template.setVisible(own is not None)
        self.write.setEnabled(bool(self.ticked))

    def _connect(self) -> None:
        self.all.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.processes.itemChanged.connect(lambda _item: self._touch())
        self.kinds.currentIndexChanged.connect(lambda _at: self._kind_given())
        self.choose_template.clicked.connect(self._choose)
        self.remove_template.clicked.connect(self._forget)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("Processes"), "section"), 1)
        head.addWidget(self.all)
        head.addWidget(self.none)
        own = QHBoxLayout()
        own.addWidget(self.template, 1)
        own.addWidget(self.choose_template)
        own.addWidget(self.remove_template)
        choices = QFormLayout()
        choices.addRow(tr("Written as"), self.kinds)
        choices.addRow(tr("Template"), own)
        lines = QVBoxLayout(self)
        lines.addLayout(head)
        lines.addWidget(self.processes, 1)
        lines.addLayout(choices)
        lines.addWidget(self.figures)
        lines.addWidget(self._why)
        lines.addWidget(self.told)
        lines.addWidget(self.buttons)
