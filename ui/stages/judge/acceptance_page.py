"""From promise to acceptance: the fewest cases that show a tool’s promises, the test out and back, what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget

from itsm_fit.errors import InputError
from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.model.text import plain_name
from itsm_fit.progress import Progress
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.files import read_bytes
from ui.session.awaited import Awaited
from ui.session.dialogs import Dialogs
from ui.session.drops import DropPanel
from ui.session.errors import sentence
from ui.session.file_kinds import FileKind
from ui.session.reading import read_each
from ui.session.work import Work
from ui.session.writing import Output, Writer, made_file, workbook
from ui.stages.fit.parts import Switches
from ui.stages.judge.acceptance_rows import (
    PATHS,
    PROMISES,
    RELEASES,
    PathRow,
    PromiseRow,
    ReleaseRow,
    path_rows,
    promise_rows,
    release_rows,
)
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.messages import Message
from ui.widgets.parts import Elided, label, offer, page_box
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import many, one_line

if TYPE_CHECKING:
    from itsm_fit.acceptance.delivered import DeliveredTool
    from itsm_fit.acceptance.script import AcceptanceScript
    from itsm_fit.importing.acceptance_sheet import AcceptanceSheet

_KEY = "acceptance"
_WORD = FileKind(Caption("Word documents"), (".docx",))
_VIEWS = {
    "paths": (Caption("Paths"), Caption("The fewest cases that show every step and must that the tool promises")),
    "promises": (Caption("Promised and delivered"), Caption("Every promised requirement and what came of it")),
    "releases": (Caption("Releases"), Caption("How far the promises were shown, release by release")),
}


@dataclass(frozen=True)
class ToolAcceptance:
    """All that is worked out in the background for one tool of one fit."""

    fit: Fit
    script: AcceptanceScript
    told: DeliveredTool


def worked_out(fit: Fit, tool: str, progress: Progress) -> ToolAcceptance:
    """The paths of a tool, and what it delivered."""
    from itsm_fit.acceptance.delivered import delivered
    from itsm_fit.acceptance.script import acceptance_script

    return ToolAcceptance(fit, acceptance_script(fit, tool, progress), delivered(fit, tool))


class AcceptancePage(DropPanel):
    """Tests that were filled in are dropped on the page or chosen, and taken in."""

    def __init__(self, work: Work, dialogs: Dialogs | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._session, self._tasks, self._messages, self._today = work.session, work.tasks, work.messages, today
        self._dialogs = dialogs or Dialogs(self)
        self._writer = Writer(work.session, work.tasks, work.messages, self._dialogs)
        self.shown: ToolAcceptance | None = None
        self.title, self.told = Elided("", "heading"), label("", "muted", lines=True, selectable=True)
        self.tool, self.release = ChoiceBox(), QLineEdit()
        self.write_button, self.take_button = QPushButton(tr("Write the test…")), QPushButton(tr("Take results in…"))
        self.annex_button = QPushButton(tr("Write the annex…"))
        self.views = Switches(_VIEWS, self._show_view, self)
        self.paths: TableView[PathRow] = TableView(PATHS, tr("Paths to be gone through"), work.look)
        self.promises: TableView[PromiseRow] = TableView(PROMISES, tr("Promised and delivered"), work.look)
        self.releases: TableView[ReleaseRow] = TableView(RELEASES, tr("Releases"), work.look)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ showing
    def refresh(self) -> None:
        fit = self._session.fit
        if not self.awaited.has(fit) or fit is None:
            return
        offer(self.tool, [(tool.name, tool.name) for tool in fit.tools])
        tool = self.tool.currentData()
        if self.shown is not None and self.shown.fit is fit and self.shown.script.tool == tool:
            self.awaited.fill()
            self._show(self.shown)
            return
        self.awaited.work_out(
            tr("Looking for the fewest paths"), lambda progress: worked_out(fit, tool, progress), self._show, key=_KEY
        )

    def _show_nothing(self) -> None:
        self.shown = None
        self.title.setText("")
        self.told.setText("")
        self.paths.set_rows([])
        self.promises.set_rows([])
        self.releases.set_rows([])
        for button in (self.write_button, self.annex_button):
            button.setEnabled(False)

    def _show(self, found: ToolAcceptance) -> None:
        from itsm_fit.acceptance.words import delivered_words

        self.shown = found
        script, told = found.script, found.told
        paths, promises = path_rows(script), promise_rows(told)
        self.paths.renew_rows(paths, same=lambda row: row.key)
        self.promises.renew_rows(promises, same=lambda row: row.its.requirement.id)
        self.releases.renew_rows(list(release_rows(told)), same=lambda row: row.release)
        self.views.set_counts({"paths": len(paths), "promises": len(promises), "releases": len(told.releases)})
        self.title.setText(_title(script))
        said = (*(delivered_words(told) if told.releases else ()), *script.sentences, _still_open(script))
        self.told.setText("\n".join(filter(None, said)))
        self.told.setVisible(bool(self.told.text()))
        for button in (self.write_button, self.annex_button):
            button.setEnabled(bool(script.promised))

    def _show_view(self, view: str) -> None:
        self.stack.setCurrentIndex(list(_VIEWS).index(view))

    # ------------------------------------------------------------ out
    def _test(self) -> Output | None:
        shown = self._of_today()
        if shown is None:
            return None
        release, made_on = self.release.text().strip(), self._today()

        def made() -> bytes:
            from itsm_fit.report.books.acceptance_book import acceptance_book

            with _reported(shown) as (fit, script):
                return acceptance_book(fit, script, made_on=made_on, release=release)

        name = plain_name(tr("Acceptance test {tool}", tool=shown.script.tool)) or tr("Acceptance test")
        return workbook(tr("Write the acceptance test"), self._writer.near(f"{name}.xlsx"), made)

    def _annex(self) -> Output | None:
        shown = self._of_today()
        if shown is None:
            return None
        made_on = self._today()

        def made() -> bytes:
            from itsm_fit.report.letters.annex import annex

            with _reported(shown) as (fit, script):
                return annex(fit, script, ".docx", made_on)

        name = plain_name(tr("Annex {tool}", tool=shown.script.tool)) or tr("Annex")
        return made_file(tr("Write the annex"), self._writer.near(f"{name}.docx"), made, _WORD)

    def _of_today(self) -> ToolAcceptance | None:
        """What is shown, where it is that of the project as it is now."""
        if self.shown is not None and self.shown.fit is self._session.fit:
            return self.shown
        self._writer.say_no_scores()
        return None

    # ------------------------------------------------------------ back
    def take(self, paths: Sequence[Path]) -> None:
        """Take tests in that were filled in; none of them where one cannot be used."""
        read = partial(_read, tuple(paths), self._session.project, self._today())
        self._tasks.start(tr("Reading results"), read, self._taken, self._refused, key="acceptance results")

    def _taken(self, sheets: tuple[AcceptanceSheet, ...]) -> None:
        from itsm_fit.importing.acceptance_sheet import take_results

        on = self._today()
        issues = [f"{issue.file} {issue.where}: {issue.message}" for each in sheets for issue in each.issues]

        def change(project: Project) -> Project:
            for sheet in sheets:
                project, said = take_results(project, sheet, on)
                issues.extend(f"{issue.file} {issue.where}: {issue.message}" for issue in said)
            return project

        if self._session.edit(tr("Take Results In"), change):
            results = sum(len(each.results) for each in sheets)
            words = tr("{results} taken in.", results=many(results, "result", "results"))
        else:
            words = tr("These results are here already.")
        severity = Severity.WARNING if issues else Severity.INFO
        self._messages.show_message(Message(severity, words, tuple(dict.fromkeys(issues))))

    def _refused(self, error: BaseException) -> None:
        self._messages.error(sentence(error))

    def _take(self) -> None:
        paths = self._dialogs.open_files(tr("Take results in"), self._session.folder)
        if paths:
            self.take(paths)

    def take_files(self, paths: Sequence[Path]) -> None:
        self.take(paths)

    # ------------------------------------------------------------ making
    def _connect(self) -> None:
        self.tool.currentIndexChanged.connect(lambda _at: self.touch())
        self.write_button.clicked.connect(lambda: self._writer.write(self._test))
        self.annex_button.clicked.connect(lambda: self._writer.write(self._annex))
        self.take_button.clicked.connect(self._take)
        self._session.project_changed.connect(self.touch)
        self._session.fit_changed.connect(self.touch)

    def _lay_out(self) -> None:
        hand_focus(self, self.paths)
        self.tool.setAccessibleName(tr("Tool"))
        self.tool.setMinimumContentsLength(16)
        self.release.setAccessibleName(tr("Release that is tested"))
        self.release.setPlaceholderText(tr("Release that is tested"))
        hint = self.release.fontMetrics().horizontalAdvance(self.release.placeholderText())
        self.release.setFixedWidth(max(200, hint + 30))
        strip, out = QHBoxLayout(), QHBoxLayout()
        for button in self.views.buttons.values():
            strip.addWidget(button)
        strip.addStretch(1)
        strip.addWidget(self.tool)
        for widget in (self.release, self.write_button, self.take_button, self.annex_button):
            out.addWidget(widget)
        out.addStretch(1)
        self.stack = QStackedWidget()
        for table in (self.paths, self.promises, self.releases):
            self.stack.addWidget(table)
        box = page_box(self)
        box.addWidget(self.title)
        box.addWidget(self.told)
        box.addLayout(strip)
        self.awaited = Awaited(self._session, self.stack, self._show_nothing)
        box.addWidget(self.awaited, 1)
        box.addWidget(self.stack, 1)
        box.addLayout(out)
        self._show_view("paths")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def _title(script: AcceptanceScript) -> str:
    if not script.paths:
        return tr("{tool} has nothing to show on a path", tool=one_line(script.tool))
    cases = many(len(script.paths), "case shows", "cases show")
    if script.minimal:
        return tr("{cases} every step that {tool} carries, and fewer cannot", cases=cases, tool=one_line(script.tool))
    return tr("{cases} the steps that {tool} carries; fewer might", cases=cases, tool=one_line(script.tool))


def _still_open(script: AcceptanceScript) -> str:
    steps = sum(len(each.open) for each in script.processes)
    musts = len(script.open_musts)
    if not (steps or musts):
        return ""
    return tr(
        "Still open, and no promise: {steps} and {musts}. The test lists them on its last sheet, to be asked first.",
        steps=many(steps, "step"),
        musts=many(musts, "must"),
    )


def _read(paths: tuple[Path, ...], project: Project, on: date, progress: Progress) -> tuple[AcceptanceSheet, ...]:
    """The tests in files; raises InputError naming every one that cannot be taken."""
    from itsm_fit.importing.acceptance_sheet import take_results
    from itsm_fit.importing.incoming import read_incoming
    from itsm_fit.storage.limits import MAX_BYTES

    def read(path: Path) -> AcceptanceSheet:
        sheet = read_incoming(read_bytes(path, limit=MAX_BYTES), path.name, project, progress).acceptance
        if sheet is None:
            raise InputError(tr("This is no acceptance test that ITSM Fit wrote."), file=path.name)
        take_results(project, sheet, on)
        return sheet

    return read_each(paths, read)


@contextmanager
def _reported(shown: ToolAcceptance) -> Iterator[tuple[Fit, AcceptanceScript]]:
    """A fit and what is to be shown in the language of the project's reports, which is spoken inside of this."""
    from itsm_fit.acceptance.script import acceptance_script
    from itsm_fit.selection import told

    with told(shown.fit) as worded:
        yield worded, shown.script if worded is shown.fit else acceptance_script(worded, shown.script.tool)
