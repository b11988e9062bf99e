"""From files to the dialog to one step of undo; reading runs in the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QWidget

from itsm_fit.errors import FitError, PasswordNeeded
from itsm_fit.findings import Severity
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.answering import rows_answering
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.guard import reading
from itsm_fit.storage.person import signature
from itsm_fit.writing import titled
from ui.session.author import Author
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.refusals import Doing, refusal
from ui.session.saving import Leaving
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.stages.tools.importing.ready import Ready
from ui.widgets.language import tr, trn
from ui.widgets.look import Look
from ui.widgets.messages import Message, MessageBar
from ui.widgets.words import count, many

if TYPE_CHECKING:
    from itsm_fit.importing.incoming import IncomingFile
    from itsm_fit.importing.step_table import StepTable
    from itsm_fit.model.project import Project
    from ui.session.places import PlacedDocuments
    from ui.stages.tools.importing.dialog import ImportDialog


@dataclass(frozen=True, slots=True)
class Opened:
    """All files that could be read, each with its path, a sentence for each that could not or holds no table, and
    those that are locked.
    """

    files: tuple[IncomingFile, ...]
    paths: tuple[Path, ...]
    refused: tuple[str, ...] = ()
    locked: tuple[Path, ...] = ()


class _Taking(NamedTuple):
    """A revision, and what it becomes with what is imported, where that was worked out already."""

    before: Revision
    after: Revision | None = None


class Importer(QObject):
    """Reads spreadsheets, shows the dialog, and takes in what was agreed to. The engine loads with the first file."""

    imported = Signal(list)
    """Tables of these files were taken in."""
    drawn = Signal(str)
    """A process was drawn from a table of steps: its id in the project."""
    match_asked = Signal()
    """The user wants to match what was imported to requirements."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        *,
        messages: MessageBar,
        dialogs: Dialogs,
        settings: QSettings,
        look: Look,
        places: PlacedDocuments,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._places = places
        self._session, self._tasks, self._messages = session, tasks, messages
        self._dialogs, self._settings, self._look, self._window = dialogs, settings, look, window
        self._passwords: tuple[str, ...] = ()
        self.dialog: ImportDialog | None = None

    def begin(
        self, paths: Sequence[Path], leaving: Leaving | None = None, *, asked: frozenset[Path] = frozenset()
    ) -> None:
        """Read files and show what they hold; the passwords of locked ones are asked for.

        With `leaving` another project begins with them once they are agreed to.
        """
        from ui.stages.tools.importing.memory import Memory

        name = paths[0].name if len(paths) == 1 else tr("{count} files", count=len(paths))
        project = Revision().project if leaving else self._session.project
        project = replace(project, decided=Memory(self._settings).decided.joined(project.decided))
        self._tasks.start(
            tr("Reading {file}", file=name),
            lambda progress: self._read(paths, project, progress),
            lambda opened: self._show(opened, paths, leaving, asked=asked),
            lambda error: self._messages.error(sentence(error)),
            key="import",
        )

    def paste(self, text: str) -> None:
        """Draw copied cells as a process: at once where nothing is in doubt, else when they were looked at."""
        name = tr("Pasted table")
        self._tasks.start(
            tr("Reading {file}", file=name),
            lambda _progress: _pasted(text, name),
            self._take_pasted,
            lambda error: self._messages.error(sentence(error)),
            key="import",
        )

    def _take_pasted(self, file: IncomingFile) -> None:
        if file.is_certain:
            self._take(Ready((file,)), (), None)
        else:
            self._show(Opened((file,), (Path(file.file),)), (), None, asked=frozenset())

    def take_certain(self, revision: Revision, path: Path, progress: Progress) -> Revision | None:
        """The revision with a file's tables when their reading is certain, else None. Runs in a worker.

        Raises InputError when the file cannot be read or holds no table.
        """
        try:
            found = _open(path, revision.project, progress, self._passwords)
        except PasswordNeeded:
            return None
        if not found.is_certain:
            return None
        return _on_record(revision.project, _taken(revision, Ready((found,))), self._signature())

    def _signature(self) -> str:
        """Who answers for what is recorded of an import."""
        return Author(self._settings).name or signature()

    def _read(self, paths: Sequence[Path], project: Project, progress: Progress) -> Opened:
        files: list[IncomingFile] = []
        read, refused, locked = [], [], []
        for number, path in enumerate(paths):
            step = within(progress, number / len(paths), (number + 1) / len(paths))
            try:
                with reading(path.name):
                    found = _open(path, project, step, self._passwords)
            except PasswordNeeded:
                locked.append(path)
                continue
            except FitError as error:
                message = str(error).replace(str(path), path.name)
                refused.append(message if path.name in message else titled(path.name, message))
                continue
            files.append(found)
            read.append(path)
            if found.refusal is not None:
                refused.append(
                    tr(
                        "{file}: no table of tools and answers was found in it. "
                        "Tick one of its sheets on the left to mark one.",
                        file=path.name,
                    )
                )
        return Opened(tuple(files), tuple(read), tuple(refused), tuple(locked))

    def _show(self, opened: Opened, paths: Sequence[Path], leaving: Leaving | None, *, asked: frozenset[Path]) -> None:
        from ui.stages.tools.importing.dialog import ImportDialog

        if opened.locked:
            self._unlock(opened, paths, leaving, asked=asked)
            return
        if not opened.files:
            self._messages.error(*refusal(opened.refused, (), Doing.READING))
            return
        if self.dialog is not None:
            self.dialog.reject()
        project = Revision().project if leaving else self._session.project
        dialog = ImportDialog(opened.files, opened.refused, project, look=self._look, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(lambda ready: self._take(ready, paths, leaving))
        dialog.encoding_asked.connect(
            lambda number, encoding: self._read_again(dialog, number, opened.paths[number], project, encoding)
        )
        dialog.steps_asked.connect(lambda tables: self._read_steps(dialog, tables))
        dialog.kind_asked.connect(
            lambda number, file, sheet, is_steps: self._read_as(dialog, number, file, sheet, project, is_steps=is_steps)
        )
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _read_again(self, dialog: ImportDialog, number: int, path: Path, project: Project, encoding: str) -> None:
        """Read a text file of the dialog in another code page."""
        self._tasks.start(
            tr("Reading {file}", file=path.name),
            lambda progress: _open(path, project, progress, (), encoding),
            lambda file: dialog.take_file(number, file),
            lambda error: dialog.say(sentence(error)),
            key="import",
        )

    def _read_steps(self, dialog: ImportDialog, tables: Sequence[StepTable]) -> None:
        """Read corrected tables of steps; what a person corrects meanwhile takes their place."""
        self._tasks.start(
            tr("Reading {file}", file=tables[0].file),
            lambda _progress: [table.read() for table in tables],
            lambda _tables: dialog.steps_read(),
            lambda error: dialog.say(sentence(error)),
            key="steps",
            once_shown=True,
        )

    def _read_as(
        self, dialog: ImportDialog, number: int, file: IncomingFile, sheet: str, project: Project, *, is_steps: bool
    ) -> None:
        """Read a sheet as what a person says that it is."""
        self._tasks.start(
            tr("Reading {file}", file=file.file),
            lambda _progress: file.as_steps(sheet) if is_steps else file.as_answers(sheet, project),
            lambda found: dialog.take_kind(number, found, sheet),
            lambda error: dialog.say(sentence(error)),
            key="import",
        )

    def _unlock(
        self, opened: Opened, paths: Sequence[Path], leaving: Leaving | None, *, asked: frozenset[Path]
    ) -> None:
        """Ask for the passwords of locked files and read again; those that stay locked are left out."""
        left_out = set()
        for path in opened.locked:
            given = self._dialogs.password(path.name, again=path in asked)
            if given is None:
                left_out.add(path)
            else:
                self._passwords = tuple(dict.fromkeys((*self._passwords, given)))
        wanted = [path for path in paths if path not in left_out]
        if wanted:
            self.begin(wanted, leaving, asked=asked | set(opened.locked))

    def _closed(self) -> None:
        self._tasks.drop("steps")
        self.dialog = None

    def _take(self, ready: Ready, paths: Sequence[Path], leaving: Leaving | None) -> None:
        """Take in what was agreed to; what is drawn gets its places in a worker before."""
        before = Revision() if leaving else self._session.revision
        if not any(file.drawn for file in ready.files):
            self._put(ready, paths, leaving, _Taking(before))
            return
        self._tasks.start(
            tr("Drawing {file}", file=_named(ready)),
            lambda progress: self._laid_out(before, ready, progress),
            lambda after: self._put(ready, paths, leaving, _Taking(before, after)),
            lambda error: self._messages.error(tr("{error} Import the file again.", error=sentence(error))),
            key="import",
        )

    def _laid_out(self, before: Revision, ready: Ready, progress: Progress) -> Revision:
        after = _taken(before, ready)
        known = before.project.documents
        self._places.prepare(
            [each for each in after.project.documents if all(each is not its for its in known)], progress
        )
        return after

    def _put(self, ready: Ready, paths: Sequence[Path], leaving: Leaving | None, taking: _Taking) -> None:
        files, name = list(dict.fromkeys(each.file for each in ready.files)), _named(ready)
        try:
            known = taking.after if leaving or taking.before is self._session.revision else None
            after = known or _taken(Revision() if leaving else self._session.revision, ready)
        except FitError as error:
            self._messages.error(tr("{error} Import the file again.", error=error))
            return
        its = [path for path in paths if path.name in files]
        if leaving is None:
            before, by = self._session.project, self._signature()
            self._session.push(tr("Import {file}", file=name), after)
            self._session.record(lambda project: _recorded(before, project, by))  # Undo cannot make it unknown
            self._imported(name, after, its)
            self._show_new(before)
            return

        def begin() -> None:
            self._session.begin(tr("Import {file}", file=name), after)
            self._imported(name, after, its)
            self._show_new(Revision().project)

        leaving.ask(begin)

    def _imported(self, name: str, after: Revision, paths: Sequence[Path]) -> None:
        from ui.stages.tools.importing.memory import Memory

        Memory(self._settings).remember(after.project.decided)
        self._tell(name, _not_answering(after.project, [path.name for path in paths]))
        self.imported.emit(list(paths))

    def _show_new(self, before: Project) -> None:
        """Let the first process that was drawn be looked at."""
        new = next((key for key in self._session.project.processes if key not in before.processes), "")
        if new:
            self.drawn.emit(new)

    def _tell(self, name: str, not_answering: str) -> None:
        """Say what was imported, as long as Undo would take it out again."""
        text, offer = tr("{file}: imported; Undo takes it out again.", file=name), ""
        if not_answering:
            text, offer = f"{text} {not_answering}", tr("Match them")
        self._messages.show_message(
            Message(
                Severity.INFO,
                text,
                offer=offer,
                take=self.match_asked.emit,
                leads_to="match" if offer else "",
                stands=self._session.unchanged(),
            )
        )


def _named(ready: Ready) -> str:
    files = list(dict.fromkeys(each.file for each in ready.files))
    return files[0] if len(files) == 1 else tr("{count} files", count=len(files))


def _open(
    path: Path, project: Project, progress: Progress, passwords: Sequence[str], encoding: str = ""
) -> IncomingFile:
    """What one file holds; runs in a worker, with everything that takes its time.

    Raises InputError when it can be read neither by itself nor by a person who marks its tables.
    """
    from itsm_fit.importing.incoming import read_incoming
    from itsm_fit.storage.limits import MAX_BYTES

    data = read_bytes(path, limit=MAX_BYTES)
    found = read_incoming(data, path.name, project, progress, passwords=passwords, encoding=encoding)
    if found.refusal is not None and not found.drafts:
        raise found.refusal
    return found


def _pasted(text: str, name: str) -> IncomingFile:
    """What copied cells hold; runs in a worker, with everything that takes its time."""
    from itsm_fit.importing.incoming import read_pasted_steps

    file = read_pasted_steps(text, name)
    _ = file.is_certain
    return file


def _not_answering(project: Project, files: Sequence[str]) -> str:
    """How many rows of these files answer no requirement of the project, as a sentence; "" when all do."""
    tables = zip(project.matrices, rows_answering(project), strict=True)
    its = [answering for matrix, answering in tables if matrix.file in files]
    rows, missing = sum(each.rows for each in its), sum(each.rows - each.answering for each in its)
    if missing == rows:
        return tr("None of {rows} answers a requirement yet.", rows=many(rows, "row")) if rows else ""
    if not missing:
        return ""
    return trn(
        "{count} of {rows} answers no requirement yet.",
        "{count} of {rows} answer no requirement yet.",
        missing,
        count=count(missing),
        rows=many(rows, "row"),
    )


def _on_record(before: Project, after: Revision, by: str) -> Revision:
    return replace(after, project=_recorded(before, after.project, by))


def _recorded(before: Project, after: Project, by: str) -> Project:
    """The project with what was asked when these answers came in on record, where one is kept."""
    from itsm_fit.audit.arrivals import with_arrivals

    return with_arrivals(before, after, by=by, at=datetime.now(UTC))


def _taken(revision: Revision, ready: Ready) -> Revision:
    """The revision with files taken in; raises FitError when one cannot be."""
    from itsm_fit.importing.taking import take_in
    from itsm_fit.selection import today

    return replace(
        revision, project=take_in(revision.project, ready.files, today(), keep_older=ready.keep_older).project
    )
