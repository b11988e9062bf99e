"""Many selections at once: a folder of projects is scored by a program beside the window, which goes on meanwhile."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeAlias

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.errors import FitError
from itsm_fit.extras import require
from itsm_fit.language import spoken
from itsm_fit.portfolio.beside import program_line, told_in
from itsm_fit.portfolio.cores import cores
from ui.session.dialogs import Dialogs
from ui.session.outside import open_outside
from ui.widgets.language import Caption, tr, trn
from ui.widgets.look import Look
from ui.widgets.numbers.box import TEXT_MARGINS
from ui.widgets.parts import Button, label, set_part
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import one_line

_KEPT = "done.jsonl"
_REPORT = "portfolio-report"
_ENDS_WITHIN_MS = 5_000
_STEPS = 1_000
"""Of the bar."""
_FORMATS = {"xlsx": Caption("Excel workbook"), "pdf": Caption("PDF document"), "html": Caption("Web page")}
_EMPTY = Caption(
    "Choose the folder that the projects lie in, at any depth. Each is scored, checked and stress-tested by itself; "
    "the report tells which tools recur, which steps break everywhere and which requirements nobody meets."
)


FailedLine: TypeAlias = dict[str, str]
"""A project that could not be scored: `project`, `sentence`, `place`."""


class ManySelections(QDialog):
    """Asks for a folder, follows the program that scores it, and shows what came of it; hidden, the work goes on."""

    def __init__(self, dialogs: Dialogs, look: Look, parent: QWidget | None = None, *, near: Path | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Many Selections"))
        self._dialogs, self._near = dialogs, near or Path.home()
        self._process: QProcess | None = None
        self._said: list[str] = []
        self._failed: list[FailedLine] = []
        self._stopping = False
        self.folder, self.out = QLineEdit(), QLineEdit()
        self.folder.setAccessibleName(tr("Folder of the projects"))
        self.out.setAccessibleName(tr("Folder for the results"))
        self.folder.setPlaceholderText(tr("The folder that the projects lie in, or the address of a workspace"))
        self.choose_folder, self.choose_out = Button(tr("Choose…")), Button(tr("Choose…"))
        self.choose_folder.setAccessibleName(tr("Choose the folder of the projects"))
        self.choose_out.setAccessibleName(tr("Choose the folder for the results"))
        self.formats = {key: QCheckBox(str(words)) for key, words in _FORMATS.items()}
        self.formats["xlsx"].setChecked(True)
        self.workers = QSpinBox(minimum=1, maximum=max(cores(), 1), value=cores())
        self.workers.lineEdit().setTextMargins(TEXT_MARGINS)
        self.workers.setAccessibleName(tr("Processes that score"))
        self.scheduler = QLineEdit()
        self.scheduler.setAccessibleName(tr("Dask scheduler"))
        self.scheduler.setPlaceholderText(tr("none: this computer works"))
        self.scheduler.setToolTip(tr("tcp://HOST:PORT or tls://HOST:PORT, where a cluster is to work"))
        self.resume = QCheckBox(tr("Go on where the last run ended: repeat nothing that is done"))
        self.resume.setChecked(True)
        self.bar = QProgressBar(minimum=0, maximum=_STEPS, textVisible=False)
        self.bar.setAccessibleName(tr("How far it is"))
        self.state = label(str(_EMPTY), "muted", lines=True)
        self.table: TableView[FailedLine] = TableView(_COLUMNS, tr("Projects that could not be scored"), look)
        self.start, self.cancel = Button(tr("Start")), Button(tr("Cancel"))
        self.report, self.place, self.close_ = (
            Button(tr("Open Report")),
            Button(tr("Show Results")),
            Button(tr("Close")),
        )
        set_part(self.start, "primary")
        self._lay_out()
        self._connect()
        self._enable()

    @property
    def running(self) -> bool:
        """Whether projects are being scored."""
        return self._process is not None

    def begin(self) -> None:
        """Score the folder."""
        try:
            require("cluster", "pyarrow", *(("distributed",) if self.scheduler.text().strip() else ()))
        except FitError as problem:
            self._say(str(problem), "error")
            return
        self._said.clear()
        self._stopping = False
        program, *arguments = program_line("portfolio", *self._arguments())
        self._process = process = QProcess(self)
        process.readyReadStandardError.connect(self._told)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed_to_start)
        self.bar.setRange(0, 0)
        self._list_failed([])
        self._say(tr("Starting"), "")
        process.start(program, arguments)
        self._enable()

    def stop(self) -> None:
        """End the work; what is done is kept."""
        if self._process is not None and not self._stopping:
            self._stopping = True
            self._say(tr("Stopping"), "")
            self._process.terminate()
            QTimer.singleShot(_ENDS_WITHIN_MS, self._process, self._process.kill)
            self._enable()

    def end(self) -> None:
        """End the work with the window."""
        process = self._process
        if process is not None:
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._failed_to_start)
            process.terminate()
            if not process.waitForFinished(_ENDS_WITHIN_MS):
                process.kill()
                process.waitForFinished(_ENDS_WITHIN_MS)
            self._process = None

    # ------------------------------------------------------------ the program

    def _arguments(self) -> list[str]:
        chosen = [key for key, box in self.formats.items() if box.isChecked()] or ["xlsx"]
        scheduler = self.scheduler.text().strip()
        return [
            self.folder.text().strip(),
            "--out",
            str(self._out),
            *(part for key in chosen for part in ("--format", key)),
            *(("--scheduler", scheduler) if scheduler else ("--workers", str(self.workers.value()))),
            *(["--resume"] if self.resume.isChecked() else []),
            "--language",
            spoken().name,
            "--lines",
            "--json",
            "-",
        ]

    @property
    def _out(self) -> Path:
        return Path(self.out.text().strip() or self._usual_out)

    @property
    def _usual_out(self) -> str:
        folder = self.folder.text().strip()
        return str(Path(folder) / "portfolio") if folder and "://" not in folder else ""

    def _told(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            line = bytes(process.readLine().data()).decode(errors="replace").strip()
            progress = told_in(line)
            if progress is None:
                self._said.append(line)
            elif not self._stopping:
                self.bar.setRange(0, _STEPS)
                self.bar.setValue(round(progress.share * _STEPS))
                self._say(progress.text, "")

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            words = self._process.errorString()
            self._process = None
            self.bar.setRange(0, _STEPS)
            self._say(tr("The program that scores cannot be started ({detail}).", detail=words), "error")
            self._enable()

    def _ended(self) -> None:
        process = self._process
        if process is None:
            return
        process.setReadChannel(QProcess.ProcessChannel.StandardError)
        self._told()
        self._said += bytes(process.readAllStandardError().data()).decode(errors="replace").splitlines()
        whole = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
        code = process.exitCode()
        process.deleteLater()
        self._process = None
        self.bar.setRange(0, _STEPS)
        if self._stopping:
            self._say(tr("Stopped. What is done is kept: Start goes on from there."), "")
        elif code == 0 and whole:
            self.bar.setValue(_STEPS)
            self._show(json.loads(whole))
        else:
            words = "\n".join(one_line(line) for line in self._said if line and told_in(line) is None)
            self._say(words or tr("The program that scores ended before its work was done: Start goes on."), "error")
        self._enable()

    def _show(self, came: dict[str, Any]) -> None:
        said = [
            trn(
                "{count} of {all} project is scored.",
                "{count} of {all} projects are scored.",
                came["scored"],
                all=came["projects"],
            )
        ]
        if came["taken"]:
            said.append(trn("{count} was done before.", "{count} were done before.", came["taken"]))
        if came["changed"]:
            said.append(tr("Changed while they were scored: {names}.", names=", ".join(came["changed"][:5])))
        if came["tools"]:
            first = max(came["tools"], key=lambda tool: tool["first"])
            said.append(
                tr("{tool} comes first in {first} of them.", tool=one_line(first["name"]), first=first["first"])
            )
        broken = sum(each["broken"] == each["projects"] > 1 for each in came["steps"])
        unmet = sum(each["unmet"] == each["projects"] > 1 for each in came["requirements"])
        if broken:
            said.append(trn("{count} step breaks everywhere.", "{count} steps break everywhere.", broken))
        if unmet:
            said.append(trn("Nobody meets {count} requirement.", "Nobody meets {count} requirements.", unmet))
        self._say(" ".join(said), "")
        self._list_failed(came["failed"])

    def _list_failed(self, failed: list[FailedLine]) -> None:
        self._failed = failed
        self.table.set_rows(failed)

    # ------------------------------------------------------------ the form

    def _say(self, words: str, part: str) -> None:
        self.state.setText(words)
        set_part(self.state, part)

    def _enable(self) -> None:
        running = self.running
        named = bool(self.folder.text().strip() and (self.out.text().strip() or self._usual_out))
        for widget in (
            self.folder,
            self.out,
            self.choose_folder,
            self.choose_out,
            self.workers,
            self.scheduler,
            self.resume,
            *self.formats.values(),
        ):
            widget.setEnabled(not running)
        self.workers.setEnabled(not running and not self.scheduler.text().strip())
        self.start.setEnabled(not running and named)
        self.cancel.setEnabled(running and not self._stopping)
        self.bar.setVisible(running or self.bar.value() > 0)
        self.report.setEnabled(not running and named and self._report_there() is not None)
        self.place.setEnabled(named and self._out.is_dir())
        self.resume.setVisible(named and (self._out / _KEPT).exists())
        self.table.setVisible(bool(self._failed))
        self.out.setPlaceholderText(self._usual_out)

    def _report_there(self) -> Path | None:
        """The newest report of the kinds that are chosen."""
        there = [self._out / f"{_REPORT}.{key}" for key, box in self.formats.items() if box.isChecked()]
        return next((path for path in there if path.exists()), None)

    def _choose(self, line: QLineEdit, title: str) -> None:
        now = line.text().strip()
        found = self._dialogs.folder(title, Path(now) if now else self._near)
        if found is not None:
            line.setText(str(found))

    def _refuse(self, text: str) -> None:
        self._say(text, "error")

    def _open_report(self) -> None:
        found = self._report_there()
        if found is not None:
            open_outside(found, self._refuse)

    def _connect(self) -> None:
        self.choose_folder.clicked.connect(lambda: self._choose(self.folder, tr("Folder of the projects")))
        self.choose_out.clicked.connect(lambda: self._choose(self.out, tr("Folder for the results")))
        for line in (self.folder, self.out, self.scheduler):
            line.textChanged.connect(lambda _: self._enable())
        for box in self.formats.values():
            box.toggled.connect(lambda _: self._enable())
        self.start.clicked.connect(self.begin)
        self.cancel.clicked.connect(self.stop)
        self.report.clicked.connect(self._open_report)
        self.place.clicked.connect(lambda: open_outside(self._out, self._refuse))
        self.close_.clicked.connect(self.close)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Projects in"), _beside(self.folder, self.choose_folder))
        form.addRow(tr("Results into"), _beside(self.out, self.choose_out))
        form.addRow(tr("Report as"), _beside(*self.formats.values(), stretch=True))
        form.addRow(tr("Processes"), _beside(self.workers, stretch=True))
        form.addRow(tr("Dask scheduler"), self.scheduler)
        buttons = QHBoxLayout()
        for button in (self.report, self.place):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.start, self.cancel, self.close_):
            buttons.addWidget(button)
        for button in (
            self.choose_folder,
            self.choose_out,
            self.report,
            self.place,
            self.start,
            self.cancel,
            self.close_,
        ):
            button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(10)
        box.addLayout(form)
        box.addWidget(self.resume)
        box.addWidget(self.bar)
        box.addWidget(self.state)
        box.addWidget(self.table, 1)
        box.addStretch(0)
        box.addLayout(buttons)
        self.resize(720, 420)


def _beside(*widgets: QWidget, stretch: bool = False) -> QWidget:
    """Widgets in a row; the first takes the room unless it is to stay at the end."""
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(16 if stretch else 6)
    for number, widget in enumerate(widgets):
        box.addWidget(widget, 1 if not number and not stretch else 0)
    if stretch:
        box.addStretch(1)
    return row


_COLUMNS: tuple[TableColumn[FailedLine], ...] = (
    TableColumn(Caption("Project"), lambda line: line["project"], width=24),
    TableColumn(Caption("Where"), lambda line: line["place"], width=10),
    TableColumn(
        Caption("What is wrong"),
        lambda line: line["sentence"],
        tip=lambda line: line["sentence"],
        width=40,
        stretch=True,
    ),
)
