"""Opening, adding, saving and exporting: dialogs, background work and what is said afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from itsm_fit.drawing.paint import paint_of_document
from itsm_fit.findings import Severity
from itsm_fit.model.placeholders import open_requirements
from itsm_fit.model.project import Project
from itsm_fit.model.template import unedited, unedited_words
from itsm_fit.model.text import plain_name
from itsm_fit.progress import Progress, within
from itsm_fit.resources import LackingPart
from itsm_fit.storage.delivery import Delivered
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.lock_file import LockHolder
from itsm_fit.writing import clauses, titled
from ui.session import export
from ui.session.choice import Choice
from ui.session.dialogs import Dialogs, InUse
from ui.session.drawings import page_key, shown_drawing, trail
from ui.session.errors import sentence
from ui.session.file_kinds import (
    BACKLOGS,
    CERTIFICATES,
    DRAWINGS,
    EVERYTHING,
    LOGS,
    REPORTS,
    filters,
    is_project,
    is_sheet,
)
from ui.session.places import PlacedDocuments
from ui.session.refusals import Doing, refusal
from ui.session.report_wish import ReportWish
from ui.session.saving import Leaving, Saving
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.writing import Output, Writer
from ui.shell.gather import Gathered, TakeSheet, gather
from ui.shell.recent import RecentList
from ui.shell.samples import Sample
from ui.widgets.language import tr, trn
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from itsm_fit.replay.result import LogReplay
    from ui.stages.draw.printing import PrintedPage

_MOST_NAMED = 3
"""Files named in the sentence that tells what was added."""
FILES_KEY = "files"
"""The key of the task that reads files: a newer one takes the place of an older."""


class Files(QObject):
    """Everything between the session and the disk."""

    opened = Signal()
    """Another project, or more files, arrived."""
    sheets_asked = Signal(list, object)
    """Spreadsheets that a person looks at before they are imported, and when another project begins with them the
    occasion on which the one that is open is left, else None.
    """

    log_asked = Signal(object)
    """The path of a log of tickets that was dropped or chosen."""
    comments_asked = Signal(list)
    """The paths of comment sheets that were dropped."""

    def __init__(
        self,
        session: Session,
        choice: Choice,
        tasks: Tasks,
        saving: Saving,
        *,
        messages: MessageBar,
        dialogs: Dialogs,
        settings: QSettings,
        recent: RecentList,
        places: PlacedDocuments,
        take_sheet: TakeSheet | None = None,
    ) -> None:
        super().__init__(messages)
        self._take_sheet = take_sheet
        self._session, self._choice, self._tasks = session, choice, tasks
        self._messages, self._dialogs, self._settings = messages, dialogs, settings
        self._places, self.recent = places, recent
        self.comments_shown: Callable[[], bool] = lambda: False
        """Whether the drawings show where comments are open, and what is exported of them too."""
        self.lived_shown: Callable[[], LogReplay | None] = lambda: None
        """What the drawings show of what really happened, and what is exported of them too."""
        self.in_front: Callable[[], str] = lambda: ""
        """What the drawing in front goes by, "" for the page of the chosen process."""
        self.draw_ahead: Callable[[Project, Progress], object] = lambda _project, _progress: None
        """Makes in a worker what is shown first of a project that was read."""
        self.saving = saving
        self.writer = Writer(session, tasks, messages, dialogs)
        self.report_wish = ReportWish()
        """What the next report is to be."""
        saving.saved.connect(lambda path: recent.remember_files([path]))
        saving.load_asked.connect(lambda path: self.open([path]))

    # ------------------------------------------------------------ opening

    def ask_open(self) -> None:
        paths = self._dialogs.open_files(tr("Open a project, models or spreadsheets"), self._folder())
        if paths:
            self.open(paths)

    def ask_add(self) -> None:
        paths = self._dialogs.open_files(tr("Add models or spreadsheets"), self._folder())
        if paths:
            self.add(paths)

    def ask_log(self) -> None:
        """Choose a log of tickets to be replayed."""
        path = self._dialogs.open_file(tr("Choose a log of tickets"), self._folder(), filters(LOGS, EVERYTHING))
        if path is not None:
            self.log_asked.emit(path)

    def open(self, paths: Sequence[Path], *, sample: bool = False) -> None:
        """Begin with these files in place of what is open. A sample keeps no path: it is saved elsewhere."""
        leaving = self.saving.leaving()
        leaving.ask(lambda: self._open(list(paths), leaving, sample=sample))

    def open_sample(self, sample: Sample) -> None:
        """Begin with a selection that comes with the app."""
        try:
            self.open([sample.path], sample=True)
        except LackingPart as error:
            self._messages.error(str(error))

    def take(self, paths: Sequence[Path]) -> None:
        """Files dropped on the window: a project opens, a log of tickets is replayed, anything else is added."""
        if len(paths) == 1 and LOGS.has(paths[0]) and not is_sheet(paths[0]):
            self.log_asked.emit(paths[0])
        elif self._session.empty or any(is_project(path) for path in paths):
            self.open(paths)
        elif all(map(is_sheet, paths)):
            self._look_into(list(paths))
        else:
            self.add(paths)

    def _look_into(self, paths: list[Path]) -> None:
        """Whether tables tell of tickets, remark on processes or list answers is for what is in them to say."""

        def done(kind: str) -> None:
            if kind == _LOG:
                self.log_asked.emit(paths[0])
            elif kind == _COMMENTS:
                self.comments_asked.emit(paths)
            else:
                self.add(paths)

        self._tasks.start(
            tr("Reading {files}", files=_files(paths)),
            lambda progress: _kind_of(paths, progress),
            done,
            lambda _error: self.add(paths),  # which says what is wrong with it
            key=FILES_KEY,
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Add files to the project; the whole is one step of undo. Spreadsheets are shown before they are imported."""
        sheets = [path for path in paths if is_sheet(path)]
        if sheets:
            self.sheets_asked.emit(sheets, None)
        logs = [path for path in paths if LOGS.has(path) and path not in sheets]
        if logs:
            self.log_asked.emit(logs[0])
        others = [path for path in paths if path not in (*sheets, *logs)]
        if others:
            self._add(others)

    def _add(self, paths: Sequence[Path]) -> None:
        before = self._session.revision
        text = tr("Reading {files}", files=_files(paths))

        def done(gathered: Gathered) -> None:
            if self._session.revision is not before:
                self._add(paths)  # the project changed meanwhile: add to what it is now
                return
            if gathered.taken:
                self._session.push(
                    tr("Add {files}", files=_files([Path(note.file) for note in gathered.taken])), gathered.revision
                )
                self._remember(paths, gathered)
                self.opened.emit()
            self._tell(gathered, Doing.ADDING)

        self._tasks.start(text, lambda progress: self._gather(before, paths, progress), done, self._fail, key=FILES_KEY)

    def _open(self, paths: list[Path], leaving: Leaving, *, sample: bool) -> None:
        """A project file becomes the project; what was given beside it is added to that, as an edit."""
        home = next((path for path in paths if is_project(path)), None)
        first = [home] if home else paths
        rest = [path for path in paths if path not in first]

        def begin(gathered: Gathered, way: InUse) -> None:
            self._begin(gathered, paths, sample=sample, read_only=way is InUse.READ_ONLY)
            tell(gathered)
            if rest:
                self.add(rest)

        def tell(gathered: Gathered) -> None:
            if gathered.refused:
                self._tell(gathered, Doing.OPENING)
            if gathered.doubtful:
                self.sheets_asked.emit(list(gathered.doubtful), None if gathered.taken else leaving)

        def done(gathered: Gathered) -> None:
            way = InUse.ANYWAY if sample or gathered.holder is None else self._way_into(gathered.path, gathered.holder)
            if not gathered.taken:
                tell(gathered)
            elif way is not InUse.CANCEL:
                leaving.ask(lambda: begin(gathered, way))  # something may have been edited while the files were read

        def work(progress: Progress) -> Gathered:
            gathered = self._gather(Revision(), first, within(progress, 0.0, 0.9))
            self.draw_ahead(gathered.revision.project, within(progress, 0.9, 1.0))
            return gathered

        self._tasks.start(tr("Opening {files}", files=_files(first)), work, done, self._fail, key=FILES_KEY)

    def _begin(self, gathered: Gathered, paths: Sequence[Path], *, sample: bool, read_only: bool) -> None:
        """What was read takes the place of what is open."""
        self._messages.clear()
        if sample:
            self._session.open(gathered.revision)
        elif len(gathered.taken) > 1:
            name = _files([Path(note.file) for note in gathered.taken])
            self._session.begin(tr("Open {files}", files=name), gathered.revision)
        else:
            self._session.open(gathered.revision, gathered.path, gathered.base, read_only=read_only)
        self._places.forget(gathered.revision.project.documents)
        if not sample:
            self._remember(paths, gathered)
        self.opened.emit()

    def prepare(self, project: Project, progress: Progress) -> None:
        """Lay out what was drawn and make what is shown first of a project; runs in a worker."""
        self._places.prepare(project.documents, within(progress, 0.0, 0.5))
        self.draw_ahead(project, within(progress, 0.5, 1.0))

    def prepared(self, project: Project) -> None:
        """The project that was prepared is open now."""
        self._places.forget(project.documents)
        self.opened.emit()

    def _way_into(self, path: Path | None, holder: LockHolder) -> InUse:
        """How to open a project that somebody has open."""
        return self._dialogs.in_use(path.name, str(holder)) if path is not None else InUse.ANYWAY

    def _gather(self, revision: Revision, paths: Sequence[Path], progress: Progress) -> Gathered:
        """Read the files and lay out what was drawn; runs in a worker."""
        gathered = gather(revision, paths, within(progress, 0.0, 0.8), self._take_sheet)
        self._places.prepare(gathered.revision.project.documents, within(progress, 0.8, 1.0))
        return gathered

    def close_project(self) -> None:
        """Back to an empty window."""

        def close() -> None:
            self._messages.clear()
            self._session.open(Revision())

        self.saving.leaving().ask(close)

    # ------------------------------------------------------------ exporting

    def export_report(self) -> None:
        """The fit report, as what is wished."""

        def prepared() -> Output | None:
            fit = self._session.fit
            if fit is None or not self._session.fit_is_current:
                self.writer.say_no_scores()
                return None
            wish, kind = self.report_wish, export.report_kind(self.report_wish)
            suggested = self.saving.suggest(f" {tr('fit report')}{kind.endings[0]}")
            title = tr("Write the fit report")
            return Output(title, suggested, str(kind), lambda path: partial(export.report, fit, wish, path))

        self.writer.write(prepared)

    def export_starter(self) -> None:
        """A template of reports to start from."""
        self.writer.write(
            lambda: self._workbook(tr("Save a template to start from"), tr("report template"), export.starter)
        )

    def export_requirements(self) -> None:
        """The requirements as a sheet that can be edited and imported again."""
        self.writer.write(
            lambda: self._workbook(
                tr("Export the requirements"), tr("requirements"), partial(export.requirements, self._session.project)
            )
        )

    def export_questionnaire(self, *, with_weights: bool = False, only: str = "") -> None:
        """The workbook that asks vendors what the drawn steps require; `only` the "musts", or what is still "open".

        What is not filled in, or still a template's, is asked about first.
        """
        if not self._may_ask_vendors():
            return
        asked = partial(export.questionnaire, self._session.project, with_weights=with_weights, only=only)
        self.writer.write(
            lambda: self._workbook(
                tr("Write the questionnaire"),
                tr("questionnaire"),
                partial(asked, unfilled=True),
            )
        )

    def _may_ask_vendors(self) -> bool:
        project = self._session.project
        unfilled, templates = open_requirements(project), unedited(project)
        said = []
        if unfilled:
            ids = ", ".join(its.id for its, _ in unfilled)
            said.append(tr("To be filled in, so that no vendor can answer it: {requirements}.", requirements=ids))
        if templates:
            said.append(tr("Still as a template had it: {parts}.", parts=unedited_words(templates)))
        title, text = tr("Write the questionnaire"), tr("Vendors would be asked what nobody here has gone through.")
        return not said or self._dialogs.go_on(title, text, "\n\n".join(said), tr("Write Anyway"))

    def _workbook(self, title: str, name: str, write: Callable[[Path, Progress], Sequence[Delivered]]) -> Output:
        """A workbook about the whole project."""
        return Output(title, self.saving.suggest(f" {name}.xlsx"), str(REPORTS), lambda path: partial(write, path))

    def export_certificate(self) -> None:
        """The certificate of the seal; of what lies on disk, so the project is saved first where it has to be."""
        if self._session.dirty:
            self.saving.save(self._write_certificate)
        else:
            self._write_certificate()

    def _write_certificate(self) -> None:
        project = self._session.project

        def work(path: Path) -> Callable[[Progress], Sequence[Delivered]]:
            return partial(export.certificate, project, path)

        suggested = self.saving.suggest(f" {tr('certificate')}.pdf")
        self.writer.write(lambda: Output(tr("Save the certificate"), suggested, filters(*CERTIFICATES), work))

    def export_steps(self) -> None:
        """The chosen process, with the others of its file, as a table of steps."""
        self.writer.write(self._steps)

    def _steps(self) -> Output | None:
        project, process = self._session.project, self._choice.process
        if process not in project.processes:
            self._messages.say(Severity.WARNING, tr("There is no drawing to export: open a process first."))
            return None
        document = project.document_of(process)
        suggested = Path(self._folder()) / f"{plain_name(document.stem)} {tr('steps')}.xlsx"
        kinds = filters(REPORTS, BACKLOGS)
        return Output(
            tr("Export the table of steps"), suggested, kinds, lambda path: partial(export.step_table, document, path)
        )

    def export_drawing(self) -> None:
        """The drawing of the chosen process, painted as it is on screen."""
        self.writer.write(self._drawing)

    def _drawing(self) -> Output | None:
        project, process = self._session.project, self._choice.process
        if process not in project.processes:
            self._messages.say(Severity.WARNING, tr("There is no drawing to export: open a process first."))
            return None
        fit, tool = self._session.fit, self._choice.tool
        key = self.in_front() or page_key(project, process)
        shown, title = shown_drawing(project, key), " - ".join(each.name for each in trail(project, key))
        suggested = Path(self._folder()) / f"{plain_name(title)}.pdf"

        def work(path: Path) -> Callable[[Progress], Sequence[Delivered]] | None:
            if path.suffix.casefold() in (".svg", ".png"):
                others = [other.name for _, other in export.pictures(project, process, shown, path) if other != path]
                there = [name for name in others if path.with_name(name).exists()]
                if there and not self._dialogs.replace_all(there):
                    return None
            scale = self._dialogs.scale() if path.suffix.casefold() == ".png" else 1.0
            if scale is None:
                return None
            comments, lived = self.comments_shown(), self.lived_shown()
            return export.drawing_work(
                project, process, fit, tool, path, shown=shown, scale=scale, comments=comments, lived=lived
            )

        return Output(tr("Export the drawing"), suggested, filters(*DRAWINGS), work)

    def sheets(self, *, every: bool) -> list[PrintedPage]:
        """The drawing of the chosen process, or every drawing, to be printed."""
        from itsm_fit.drawing.pages import drawings_of
        from itsm_fit.replay.lived import lived_on
        from ui.stages.draw.printing import PrintedPage

        if not self.saving.take_typed():
            return []
        project, fit, tool = self._session.project, self._session.fit, self._choice.tool
        process, lived = self._choice.process, self.lived_shown()
        if lived is not None:
            tool = ""
        if every:
            wanted = [(document, drawings_of(self._places.of(document))) for document in project.documents]
        elif process in project.processes:
            document = project.document_of(process)
            shown = shown_drawing(project, self.in_front() or page_key(project, process))
            wanted = [(document, [shown.of(drawings_of(self._places.of(document)))])]
        else:
            wanted = []
        return [
            PrintedPage(
                f"{each.title} · {tool}" if tool else each.title,
                each.document,
                paint_of_document(project, document, fit, tool, each.within) if tool else None,
                self.comments_shown(),
                partial(lived_on, project, document, each.document, lived) if lived is not None else None,
            )
            for document, drawings in wanted
            for each in drawings
        ]

    def _remember(self, paths: Sequence[Path], gathered: Gathered) -> None:
        taken = {note.file for note in gathered.taken}
        self.recent.remember_files([path for path in paths if path.name in taken])

    # ------------------------------------------------------------ what is said

    def _tell(self, gathered: Gathered, doing: Doing) -> None:
        """Say what was refused, or that files were added."""
        refused, taken = gathered.refused, gathered.taken
        added = [titled(note.file, note.message) for note in taken]
        if refused:
            asked = [tr("{file}: to be looked at first", file=path.name) for path in gathered.doubtful]
            self._messages.error(*refusal([note.message for note in refused], [*added, *asked], doing))
            return
        text = clauses(added[:_MOST_NAMED])
        self._messages.say(Severity.INFO, tr("Added {files}.", files=text), added if len(added) > _MOST_NAMED else ())

    def _fail(self, error: BaseException) -> None:
        self._messages.error(sentence(error))

    def _folder(self) -> str:
        return str(self._settings.value("folder", str(Path.home())))


_LOG, _COMMENTS = "log", "comments"


def _kind_of(paths: Sequence[Path], progress: Progress) -> str:
    """What spreadsheets are that are no answers: a log of tickets, comment sheets; "" for anything else."""
    from itsm_fit.importing.incoming import opened
    from itsm_fit.importing.review_sheet import is_comment_sheet
    from itsm_fit.storage.limits import MAX_BYTES
    from itsm_fit.storage.logs import is_log

    if len(paths) == 1 and is_log(read_bytes(paths[0]), paths[0].name, progress):
        return _LOG
    sheets = (opened(read_bytes(path, limit=MAX_BYTES), path.name, progress) for path in paths)
    return _COMMENTS if all(map(is_comment_sheet, sheets)) else ""


def _files(paths: Sequence[Path]) -> str:
    return paths[0].name if len(paths) == 1 else trn("{count} file", "{count} files", len(paths))
