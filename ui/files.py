"""Opening, adding, saving and exporting: dialogs, background work and what is said afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from itsm_fit.findings import Severity
from itsm_fit.progress import Progress, within
from itsm_fit.storage.lock_file import Holder
from itsm_fit.storage.safety_copies import SafetyCopies
from ui import export
from ui.choice import Choice
from ui.dialogs import Dialogs, InUse, OnDisk, Unsaved
from ui.drawn_processes import title_of
from ui.errors import sentence
from ui.file_kinds import DRAWINGS, PROJECTS, REPORTS, is_project, is_sheet
from ui.file_names import plain_name
from ui.gather import Gathered, TakeSheet, gather
from ui.messages import Message, MessageBar
from ui.places import Places
from ui.refusals import refusal
from ui.safety.disk_watch import DiskWatch
from ui.samples import Sample
from ui.session import Desk, Session
from ui.tasks import Tasks

if TYPE_CHECKING:
    from ui.printing import Sheet

_MOST_RECENT = 10
_MOST_NAMED = 3
"""Files named in the sentence that tells what was added."""
FILES_KEY = "files"
"""The key of the task that reads files: a newer one takes the place of an older."""


class Files(QObject):
    """Everything between the session and the disk."""

    recent_changed = Signal()
    opened = Signal()
    """Another project, or more files, arrived."""
    sheets_asked = Signal(list, bool)
    """Spreadsheets that a person looks at before they are imported, and whether another project begins with them."""

    def __init__(
        self,
        session: Session,
        choice: Choice,
        tasks: Tasks,
        *,
        messages: MessageBar,
        dialogs: Dialogs,
        settings: QSettings,
        places: Places,
        take_sheet: TakeSheet | None = None,
    ) -> None:
        super().__init__(messages)
        self._take_sheet = take_sheet
        self._session, self._choice, self._tasks = session, choice, tasks
        self._messages, self._dialogs, self._settings = messages, dialogs, settings
        self._places = places
        self.copies: SafetyCopies | None = None
        """Keeps what a save replaces."""
        self._disk = DiskWatch(session)
        self._disk.changed.connect(self._changed_on_disk)

    # ------------------------------------------------------------ opening

    def ask_open(self) -> None:
        paths = self._dialogs.open_files("Open a project, models or spreadsheets", self._folder())
        if paths:
            self.open(paths)

    def ask_add(self) -> None:
        paths = self._dialogs.open_files("Add models or spreadsheets", self._folder())
        if paths:
            self.add(paths)

    def open(self, paths: Sequence[Path], *, sample: bool = False) -> None:
        """Begin with these files in place of what is open. A sample keeps no path: it is saved elsewhere."""
        self.guard(lambda: self._open(list(paths), sample=sample))

    def open_sample(self, sample: Sample) -> None:
        """Begin with a selection that comes with the app."""
        try:
            self.open([sample.path], sample=True)
        except FileNotFoundError as error:
            self._messages.error(str(error))

    def take(self, paths: Sequence[Path]) -> None:
        """Files dropped on the window: a project opens, anything else is added."""
        if self._session.empty or any(is_project(path) for path in paths):
            self.open(paths)
        else:
            self.add(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files to the project; the whole is one step of undo. Spreadsheets are shown before they are imported."""
        sheets = [path for path in paths if is_sheet(path)]
        if sheets:
            self.sheets_asked.emit(sheets, False)
        others = [path for path in paths if path not in sheets]
        if others:
            self._add(others)

    def _add(self, paths: Sequence[Path]) -> None:
        before = self._session.desk
        text = f"Reading {_files(paths)}"

        def done(gathered: Gathered) -> None:
            if self._session.desk is not before:
                self._add(paths)  # the project changed meanwhile: add to what it is now
                return
            if gathered.taken:
                self._session.push(f"Add {_files([Path(note.file) for note in gathered.taken])}", gathered.desk)
                self._remember(paths, gathered)
                self.opened.emit()
            self._tell(gathered, "added")

        self._tasks.start(text, lambda progress: self._gather(before, paths, progress), done, self._fail, key=FILES_KEY)

    def _open(self, paths: list[Path], *, sample: bool) -> None:
        """A project file becomes the project; what was given beside it is added to that, as an edit."""
        home = next((path for path in paths if is_project(path)), None)
        first = [home] if home else paths
        rest = [path for path in paths if path not in first]

        def done(gathered: Gathered) -> None:
            way = InUse.ANYWAY if sample or gathered.holder is None else self._way_into(gathered.path, gathered.holder)
            if way is InUse.CANCEL:
                return
            if gathered.taken:
                self._messages.clear()
                if len(gathered.taken) > 1 and not sample:
                    self._session.begin(f"Open {_files(first)}", gathered.desk)
                else:
                    path = None if sample else gathered.path
                    self._session.open(gathered.desk, path, read_only=way is InUse.READ_ONLY)
                self._places.forget(gathered.desk.project.documents)
                if not sample:
                    self._remember(paths, gathered)
                self.opened.emit()
            if gathered.refused:
                self._tell(gathered, "opened")
            if gathered.doubtful:
                self.sheets_asked.emit(list(gathered.doubtful), not gathered.taken)
            if rest and gathered.taken:
                self.add(rest)

        text = f"Opening {_files(first)}"
        self._tasks.start(text, lambda progress: self._gather(Desk(), first, progress), done, self._fail, key=FILES_KEY)

    def _way_into(self, path: Path | None, holder: Holder) -> InUse:
        """How to open a project that somebody has open."""
        return self._dialogs.in_use(path.name, str(holder)) if path is not None else InUse.ANYWAY

    def _gather(self, desk: Desk, paths: Sequence[Path], progress: Progress) -> Gathered:
        """Read the files and lay out what was drawn; runs in a worker."""
        gathered = gather(desk, paths, within(progress, 0.0, 0.8), self._take_sheet)
        self._places.prepare(gathered.desk.project.documents, within(progress, 0.8, 1.0))
        return gathered

    def close_project(self) -> None:
        """Back to an empty window."""
        self.guard(lambda: self._session.open(Desk()))

    # ------------------------------------------------------------ saving

    def guard(self, then: Callable[[], None]) -> None:
        """Go on with `then` once unsaved changes are saved or given up; not at all when the user turns back."""
        if not self._session.dirty:
            then()
            return
        match self._dialogs.unsaved(self._session.name):
            case Unsaved.SAVE:
                self.save(then)
            case Unsaved.DISCARD:
                then()
            case Unsaved.CANCEL:
                pass

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to where the project came from, else ask where."""
        if self._session.path is None:
            self.save_as(then)
        else:
            self._save_over(self._session.path, then)

    def _save_over(self, path: Path, then: Callable[[], None] | None) -> None:
        """Save to a file that is there; what somebody else wrote to it meanwhile is not lost unasked."""
        answer = self._dialogs.changed_on_disk(path.name) if self._disk.differs(path) else OnDisk.OVERWRITE
        match answer:
            case OnDisk.OVERWRITE:
                self._save(path, then)
            case OnDisk.SAVE_ELSEWHERE:
                self.save_as(then)
            case OnDisk.CANCEL:
                pass

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        suggested = self._suggest(".itsmfit")
        path = self._dialogs.save_file("Save the project", suggested, PROJECTS)
        if path is not None:
            self._save(path, then)

    def _save(self, path: Path, then: Callable[[], None] | None) -> None:
        project = self._session.project

        def done(_: object) -> None:
            self._session.saved(path, project)
            self.remember([path])
            if then is not None:
                then()

        self._tasks.start(
            f"Saving {path.name}", lambda _progress: export.project(project, path, self.copies), done, self._fail
        )

    def _changed_on_disk(self, path: Path) -> None:
        text = f"{path.name} was changed on disk by another program; this window shows it as it was."
        self._messages.show_message(Message(Severity.WARNING, text, (), "Load It Anew", lambda: self.open([path])))

    # ------------------------------------------------------------ exporting

    def export_report(self) -> None:
        """The fit report as a workbook."""
        fit = self._session.fit
        if fit is None or not self._session.fit_is_current:
            self._messages.say(Severity.WARNING, "The scores are not ready yet: export the report when they are.")
            return
        path = self._dialogs.save_file("Export the fit report", self._suggest(" fit report.xlsx"), REPORTS)
        if path is not None:
            self._export(f"Writing {path.name}", lambda progress: export.report(fit, path, progress), path)

    def export_requirements(self) -> None:
        """The requirements as a sheet that can be edited and imported again."""
        project = self._session.project
        path = self._dialogs.save_file("Export the requirements", self._suggest(" requirements.xlsx"), REPORTS)
        if path is not None:
            self._export(f"Writing {path.name}", lambda _progress: export.requirements(project, path), path)

    def export_questionnaire(self, *, with_weights: bool = False) -> None:
        """The workbook that asks vendors what the drawn steps require."""
        project = self._session.project
        path = self._dialogs.save_file("Write the questionnaire", self._suggest(" questionnaire.xlsx"), REPORTS)
        if path is not None:
            self._export(
                f"Writing {path.name}",
                lambda progress: export.questionnaire(project, path, progress, with_weights=with_weights),
                path,
            )

    def export_drawing(self) -> None:
        """The drawing of the chosen process, painted as it is on screen."""
        project, process = self._session.project, self._choice.process
        if process not in project.processes:
            self._messages.say(Severity.WARNING, "There is no drawing to export: open a process first.")
            return
        document = project.document_of(process)
        suggested = Path(self._folder()) / f"{plain_name(title_of(document))}.pdf"
        path = self._dialogs.save_file("Export the drawing", suggested, DRAWINGS)
        scale = self._dialogs.scale() if path is not None and path.suffix.casefold() == ".png" else 1.0
        if path is not None and scale is not None:
            fit, tool = self._session.fit, self._choice.tool
            work = export.drawing_work(project, document, fit, tool, path, scale=scale)
            self._export(f"Drawing {path.name}", work, path)

    def sheets(self, *, every: bool) -> list[Sheet]:
        """The drawing of the chosen process, or every drawing, to be printed."""
        from ui.printing import Sheet  # noqa: PLC0415 - takes long to load

        project, fit, tool = self._session.project, self._session.fit, self._choice.tool
        chosen = [project.document_of(self._choice.process)] if self._choice.process in project.processes else []
        return [
            Sheet(
                f"{title_of(document)} · {tool}" if tool else title_of(document),
                self._places.of(document),
                export.paint_of_document(project, document, fit, tool) if tool else None,
            )
            for document in (project.documents if every else chosen)
        ]

    def _export(self, text: str, work: Callable[[Progress], None], path: Path) -> None:
        def done(_: object) -> None:
            def open_it() -> bool:
                return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

            self._messages.show_message(
                Message(Severity.INFO, f"{path.name} is written to {path.parent}.", (), "Open", open_it)
            )

        self._tasks.start(text, work, done, self._fail, key=f"export {path}")

    # ------------------------------------------------------------ recent files

    @property
    def recent(self) -> list[Path]:
        """The files opened last, newest first."""
        saved = self._settings.value("recent", [])
        names = saved if isinstance(saved, list) else [saved] if saved else []
        return [Path(str(name)) for name in names]

    def forget_recent(self) -> None:
        self._settings.setValue("recent", [])
        self.recent_changed.emit()

    def _remember(self, paths: Sequence[Path], gathered: Gathered) -> None:
        taken = {note.file for note in gathered.taken}
        self.remember([path for path in paths if path.name in taken])

    def remember(self, paths: Sequence[Path]) -> None:
        """Keep files among the recent ones, newest first."""
        if not paths:
            return
        newest = [path.absolute() for path in paths]
        kept = [*newest, *(path for path in self.recent if path not in newest)][:_MOST_RECENT]
        self._settings.setValue("recent", [str(path) for path in kept])
        self._settings.setValue("folder", str(newest[0].parent))
        self.recent_changed.emit()

    # ------------------------------------------------------------ what is said

    def _tell(self, gathered: Gathered, verb: str) -> None:
        """Say what was refused, or that files were added."""
        refused, taken = gathered.refused, gathered.taken
        added = [f"{note.file}: {note.message}" for note in taken]
        if refused:
            asked = [f"{path.name}: to be looked at first" for path in gathered.doubtful]
            self._messages.error(*refusal([note.message for note in refused], [*added, *asked], verb))
            return
        text = "; ".join(added[:_MOST_NAMED])
        self._messages.say(Severity.INFO, f"Added {text}.", added if len(added) > _MOST_NAMED else ())

    def _fail(self, error: BaseException) -> None:
        self._messages.error(sentence(error))

    def _folder(self) -> str:
        return str(self._settings.value("folder", str(Path.home())))

    def _suggest(self, ending: str) -> Path:
        path, copied = self._session.path, self._session.read_only_of
        name = f"{copied.stem} copy" if copied else self._session.name
        return (path.parent if path else Path(self._folder())) / f"{plain_name(name)}{ending}"


def _files(paths: Sequence[Path]) -> str:
    return paths[0].name if len(paths) == 1 else f"{len(paths)} files"
