"""What really happens: a log of tickets read, replayed on a drawn process, and what of it goes into the project."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.resources import LackingPart
from itsm_fit.samples import sample_tickets
from itsm_fit.visible import visible_lines
from itsm_fit.writing import day
from ui.session.dialogs import Dialogs
from ui.session.drops import DropPanel
from ui.session.errors import sentence
from ui.session.file_kinds import EVERYTHING, LOGS, filters
from ui.session.work import Work
from ui.stages.fit.edit_table import EditTable, WrittenCell
from ui.stages.fit.parts import Switches
from ui.stages.value.tickets.form import ReadingForm
from ui.stages.value.tickets.reading import HowRead, ReplayedFile, on_process, read_and_replayed
from ui.stages.value.tickets.rows import (
    ACTIVITIES,
    DEVIATIONS,
    MEASURES,
    RECORDS,
    STEPS,
    ActivityRow,
    BranchRow,
    DeviationRow,
    LoggedStepRow,
    MeasureRow,
    RecordRow,
    activity_rows,
    branch_columns,
    branch_rows,
    deviation_rows,
    measure_rows,
    period_of,
    record_rows,
    step_rows,
)
from ui.stages.value.tickets.take import TakeStrip
from ui.widgets.language import Caption, tr
from ui.widgets.messages import Message
from ui.widgets.parts import Elided, label, page_box
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableView
from ui.widgets.words import count, many, one_line

_KEY = "tickets"
_VIEWS = {
    "activities": (Caption("Activities"), Caption("What each activity of the log means among the steps")),
    "branches": (Caption("Branches"), Caption("How often each way was taken: as drawn, and in the log")),
    "steps": (Caption("Steps"), Caption("How often each step is visited, and what it takes")),
    "deviations": (Caption("Deviations"), Caption("What happened that is not drawn, in how many cases, with examples")),
    "measures": (Caption("KPIs"), Caption("What KPIs count, as the log has it")),
    "reading": (Caption("As read"), Caption("How the file was understood, and what was left out")),
    "records": (Caption("Taken before"), Caption("The logs whose figures are in the project")),
}


class TicketsPage(DropPanel):
    """A log is chosen or dropped; each correction replays it; what is taken is one step of undo."""

    def __init__(self, work: Work, dialogs: Dialogs | None = None, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._work, self._session, self._tasks, self._today = work, work.session, work.tasks, today
        self._dialogs = dialogs or Dialogs(self)
        self._home = work.session.home
        self.shown: ReplayedFile | None = None
        self._refused: Path | None = None
        """A log whose columns somebody has to name."""
        self._said = ""
        """What was wrong the last time."""
        self.title, self.told = Elided("", "heading"), label("", "muted", selectable=True)
        self.choose_button, self.lived_button = QPushButton(tr("Choose a log…")), QPushButton(tr("Show on the drawing"))
        self.form, self.strip = ReadingForm(), TakeStrip()
        self.views = Switches(_VIEWS, self._show_view, self)
        look = work.look
        self.activities: EditTable[ActivityRow] = EditTable(ACTIVITIES, tr("What activities mean"), look)
        self.branches: TableView[BranchRow] = TableView(branch_columns(several=True), tr("Shares of branches"), look)
        self.steps: TableView[LoggedStepRow] = TableView(STEPS, tr("Steps in the log"), look)
        self.deviations: TableView[DeviationRow] = TableView(DEVIATIONS, tr("What is not as drawn"), look)
        self.measures: TableView[MeasureRow] = TableView(MEASURES, tr("KPIs in the log"), look)
        self.reading = QPlainTextEdit(readOnly=True)
        self.records: TableView[RecordRow] = TableView(RECORDS, tr("Logs taken before"), look)
        self.first = _FirstSight(self.choose, self._try_sample)
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ reading
    def choose(self) -> None:
        """Ask for a log, and read it."""
        path = self._dialogs.open_file(tr("Choose a log of tickets"), self._session.folder, filters(LOGS, EVERYTHING))
        if path is not None:
            self.read(path)

    def read(self, path: Path, how: HowRead | None = None) -> None:
        """Read a log and replay it on the process that it belongs to."""
        self._follow_project()
        project, wanted = self._session.project, how or HowRead()
        if not any(each.nodes for each in project.processes.values()):
            self._work.messages.error(tr("Draw or open the process first that these tickets ran through."))
            return
        self._tasks.start(
            tr("Reading {file}", file=path.name),
            lambda progress: read_and_replayed(project, path, wanted, progress),
            self._done,
            partial(self._refuse, path, wanted),
            key=_KEY,
        )

    def _again(self, how: HowRead) -> None:
        """Replay the log that is there."""
        shown, project = self.shown, self._session.project
        if shown is None:
            return
        self._tasks.start(
            tr("Replaying the log"),
            lambda progress: on_process(project, shown.file, how, progress),
            self._done,
            self._fail,
            key=_KEY,
        )

    def _changed(self, how: HowRead, read_again: bool) -> None:
        path = self._refused or (self.shown.file.path if self.shown is not None else None)
        if read_again and path is not None:
            self.read(path, how)
        else:
            self._again(how)

    def _refuse(self, path: Path, how: HowRead, error: BaseException) -> None:
        """Say why a log cannot be read; where somebody can say which columns are meant, let them."""
        from itsm_fit.storage.logs.columns import UntoldColumnError

        if not isinstance(error, UntoldColumnError):
            self._fail(error)
            return
        self._withdraw()
        self._refused, self.shown = path, None
        self.title.setText(tr("{file}: which column is what?", file=one_line(path.name)))
        self.told.setText(
            tr("Name the field of changes that tells the state of a ticket.")
            if "field" in error.offers
            else tr("Name the columns that tell the case, the activity and the time, each as far as there is one.")
        )
        self.form.show_offers(error.offers, how.columns, how)
        self.views.choose("activities")
        self._show_rows(None)
        self.stack.setCurrentIndex(1)

    def _fail(self, error: BaseException) -> None:
        self._withdraw()
        self._said = sentence(error)
        self._work.messages.error(self._said)
        if self.shown is not None:
            self.form.show_read(self.shown)

    def _withdraw(self) -> None:
        """What was wrong with another log, or with another reading of this one, is no longer of interest."""
        self._work.messages.withdraw(self._said)

    def _done(self, found: ReplayedFile) -> None:
        if self._session.home is not self._home:
            return
        fresh = self.shown is None or self.shown.file is not found.file
        self.shown, self._refused = found, None
        self._withdraw()
        if found.replay is not None:
            self._work.lived.show(found.replay, found.project)
        else:
            self._work.lived.clear()
        if fresh:
            unsure = found.replay is None or any(each.score < 1 and not each.kept for each in found.mapping)
            self.views.choose("activities" if unsure else "branches")
            self._show_view(self.views.current)
        self._show()

    # ------------------------------------------------------------ showing
    def refresh(self) -> None:
        self._follow_project()
        lived = self._work.lived
        if self.shown is not None and self.shown.replay is not None and lived.replay is None:
            gone = self.shown.process not in self._session.project.processes
            self._again(replace(self.shown.how, process="", by_hand={}) if gone else self.shown.how)
        self._show()

    def _follow_project(self) -> None:
        """Another project lets the log of the one before go."""
        if self._session.home is not self._home:
            self._home, self.shown, self._refused = self._session.home, None, None
            self._tasks.drop(_KEY)

    def _show(self) -> None:
        project = self._session.project
        records = record_rows(project)
        self.records.renew_rows(records, same=lambda row: row.its.process)
        if self.shown is None:
            if self._refused is None:
                self.first.show_project(project, records)
                self.stack.setCurrentIndex(0)
                hand_focus(self, self.first.choose)
            return
        its = self.shown
        self.title.setText(_title(its))
        self.told.setText(" ".join(_told(its)))
        self.form.show_read(its)
        self._show_rows(its)
        self.stack.setCurrentIndex(1)
        hand_focus(self, self.views.buttons[self.views.current])

    def _show_rows(self, its: ReplayedFile | None) -> None:
        replay, project = its.replay if its is not None else None, self._session.project
        activities = activity_rows(its) if its is not None else []
        branches = branch_rows(replay, project) if replay is not None else []
        steps = step_rows(replay, project) if replay is not None else []
        deviations = deviation_rows(replay) if replay is not None else []
        measures = measure_rows(replay, project) if replay is not None else []
        notes = its.file.log.reading.notes if its is not None else ()
        self.activities.show_rows(activities, same=lambda row: row.its.activity)
        self.branches.set_columns(branch_columns(several=len({row.process for row in branches}) > 1))
        self.branches.renew_rows(branches, same=lambda row: (row.its.process, row.its.flow))
        self.steps.setColumnHidden(1, len({row.process for row in steps}) < 2)
        self.steps.renew_rows(steps, same=lambda row: (row.its.process, row.its.step))
        self.deviations.renew_rows(deviations, same=lambda row: (row.its.kind, row.its.name, row.its.step))
        self.measures.renew_rows(measures, same=lambda row: (row.its.measure, row.name))
        self.reading.setPlainText("\n\n".join(map(visible_lines, _as_read(its))) if its is not None else "")
        self.views.set_counts(
            {
                "activities": len(activities),
                "branches": len(branches),
                "steps": len(steps),
                "deviations": len(deviations),
                "measures": len(measures),
                "reading": len(notes),
                "records": len(project.replays),
            }
        )
        self.strip.show_replay(project, replay)
        self.lived_button.setEnabled(replay is not None)

    def _show_view(self, name: str) -> None:
        self.tables.setCurrentIndex(list(_VIEWS).index(name))

    # ------------------------------------------------------------ correcting and taking
    def _write(self, _what: str, written: Sequence[WrittenCell[ActivityRow]]) -> None:
        if self.shown is None:
            return
        known = {one_line(name).casefold(): name for name in self.shown.steps}
        said = dict(self.shown.how.by_hand)
        for row, _column, text in written:
            wanted = one_line(text)
            if wanted and wanted.casefold() not in known:
                self._work.messages.error(tr("There is no step “{step}”: choose one of the list.", step=wanted))
                return
            said[row.its.activity] = known[wanted.casefold()] if wanted else ""
        self._again(replace(self.shown.how, by_hand=said, process=self.shown.process))

    def take(self) -> None:
        """Put what is ticked into the project, with the record of the log."""
        from itsm_fit.replay.record import record_of
        from itsm_fit.replay.taking import taken, whole_choices

        shown = self.shown
        if shown is None or shown.replay is None:
            return
        rows = self.branches.selectionModel().selectedRows()
        chosen = [self.branches.table.shown[each.row()].its for each in rows]
        selected = whole_choices(self._session.project, [(each.process, each.flow) for each in chosen])
        wish = self.strip.wish(selected)
        if self.strip.shares.isChecked() and wish.shares is not None and not wish.shares:
            self._work.messages.error(tr("Choose the branches first whose shares are to be taken."))
            self.views.choose("branches")
            return
        replay, record = shown.replay, record_of(shown.replay, shown.source(self._today()))
        name = one_line(shown.file.path.name)
        if self._session.edit(tr("Take from {file}", file=name), lambda project: taken(project, replay, record, wish)):
            said = tr("Taken from {file}. Undo takes it back.", file=name)
            self._work.messages.show_message(Message(Severity.INFO, said, stands=self._session.unchanged()))
        else:
            self._work.messages.say(Severity.INFO, tr("The project has all of this already."))

    def _try_sample(self) -> None:
        tickets = sample_tickets(self._session.project)
        if tickets is not None:
            try:
                self.read(tickets.path)
            except LackingPart as error:
                self._work.messages.error(str(error))

    # ------------------------------------------------------------ dropping
    def takes(self, paths: Sequence[Path]) -> bool:
        """A log by its ending, and one alone."""
        return len(paths) == 1 and LOGS.has(paths[0])

    def take_files(self, paths: Sequence[Path]) -> None:
        self.read(paths[0])

    # ------------------------------------------------------------ asking why
    def _reveal(self, process: str, element: str) -> None:
        if process in self._session.project.processes:
            self._work.choice.reveal(process, element)

    def show_lived(self) -> None:
        """Go to the drawing of the process, on which the log is shown."""
        self._work.lived.drawing_asked.emit()

    # ------------------------------------------------------------ making
    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose)
        self.lived_button.clicked.connect(self.show_lived)
        self.form.changed.connect(self._changed)
        self.strip.asked.connect(self.take)
        self.activities.written.connect(self._write)
        self.activities.refused.connect(self._work.messages.error)
        self.branches.asked.connect(lambda row, _column: self._reveal(row.its.process, row.its.flow))
        self.steps.asked.connect(lambda row, _column: self._reveal(row.its.process, row.its.step))
        self.deviations.asked.connect(lambda row, _column: self._reveal(row.its.process, row.its.element))
        self.measures.asked.connect(lambda _row, _column: self._work.choice.page_asked.emit("value", "kpis"))
        self.records.asked.connect(lambda row, _column: self._reveal(row.its.process, ""))
        self._session.project_changed.connect(self.touch)

    def _lay_out(self) -> None:
        hand_focus(self, self.choose_button)
        self.reading.setAccessibleName(tr("How the log is read"))
        self.lived_button.setToolTip(tr("See on the drawing how often each way was taken, and where cases deviate"))
        head, strip = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        for button in (self.lived_button, self.choose_button):
            head.addWidget(button)
        for switch in self.views.buttons.values():
            strip.addWidget(switch)
        strip.addStretch(1)
        self.tables = QStackedWidget()
        for table in (
            *(self.activities, self.branches, self.steps, self.deviations),
            *(self.measures, self.reading, self.records),
        ):
            self.tables.addWidget(table)
        read = QWidget()
        column = QVBoxLayout(read)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.form)
        column.addLayout(strip)
        column.addWidget(self.tables, 1)
        column.addWidget(self.strip)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.first)
        self.stack.addWidget(read)
        page_box(self).addWidget(self.stack, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class _FirstSight(QWidget):
    """What to do where no log is read yet, and which logs were."""

    def __init__(self, choose: Callable[[], object], sample: Callable[[], object]) -> None:
        super().__init__()
        self.title = label(tr("What really happens"), "heading", wrap=False)
        self.words, self.before = label(""), label("", "muted", lines=True, selectable=True)
        self.choose, self.sample = QPushButton(tr("Choose a log…")), QPushButton(tr("Try the tickets of the sample"))
        self.choose.clicked.connect(choose)
        self.sample.clicked.connect(sample)
        line = QHBoxLayout()
        for button in (self.choose, self.sample):
            line.addWidget(button)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for widget in (self.title, self.words):
            box.addWidget(widget)
        box.addLayout(line)
        box.addWidget(self.before)
        box.addStretch(1)

    def show_project(self, project: Project, records: Sequence[RecordRow]) -> None:
        drawn = any(each.nodes for each in project.processes.values())
        self.choose.setEnabled(drawn)
        self.words.setText(
            tr(
                "Export your tickets with what happened to them and when, and drop the file here: a table with a row "
                "for each event, each change or each ticket (.csv, .xlsx; ServiceNow, Jira and GLPI as they are), XES "
                "or OCEL. Every case is replayed on the drawn process: you see what each branch really takes, where "
                "cases do otherwise, how long steps take, and take what you like into the project."
            )
            if drawn
            else tr("Draw or open the process first that your tickets run through; then drop their log here.")
        )
        self.sample.setVisible(sample_tickets(project) is not None)
        self.before.setText("\n".join(map(_before, records)))


def _before(row: RecordRow) -> str:
    its = row.its
    return tr(
        "{process}: {cases} of {file} {period} were taken ({hash}).",
        process=one_line(row.process),
        cases=many(its.cases, "case"),
        file=one_line(its.file),
        period=period_of(its),
        hash=its.sha256[:12],
    )


def _title(its: ReplayedFile) -> str:
    process = its.project.process_names.get(its.process, its.process)
    return tr("{file} on {process}", file=one_line(its.file.path.name), process=one_line(process))


def _told(its: ReplayedFile) -> Sequence[str]:
    from itsm_fit.replay.words import case_words

    if its.replay is None:
        return (its.problem,)
    first, last = its.replay.first, its.replay.last
    events = many(its.replay.events, "event")
    period = tr("{events}.", events=events)
    if first is not None and last is not None:
        period = tr("{events} from {first} to {last}.", events=events, first=day(first), last=day(last))
    return (period, *case_words(its.replay))


def _as_read(its: ReplayedFile) -> Sequence[str]:
    from itsm_fit.replay.words import column_words, shape_words

    reading = its.file.log.reading
    columns = "\n".join(column_words(reading.columns))
    shape = shape_words(reading.shape)
    activities = count(len(its.file.log.activities))
    first = tr("{shape}; {count} activities.", shape=shape[:1].upper() + shape[1:], count=activities)
    noticed = reading.notes or (tr("Nothing had to be decided or left out."),)
    file = tr("SHA-256 of the file: {hash}", hash=its.file.sha256)
    return first, columns, *noticed, file
