"""The open project beside what it was, or beside another file, on its drawings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from itsm_fit.differences.matching import document_pairs
from itsm_fit.drawing.export import to_pdf, to_png
from itsm_fit.drawing.theme import Theme
from itsm_fit.drawing.versions import ComparedDrawing, compared_projects
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.selection import load
from itsm_fit.storage.delivery import Delivered
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.project_file import read_project
from itsm_fit.storage.safety_copies import SafetyCopies, SafetyCopy
from ui.session.choice import Choice
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.export import written
from ui.session.file_kinds import DRAWINGS, filters, is_project
from ui.session.session import Session
from ui.session.writing import Output, Writer
from ui.shell.safety.compared_dialog import ComparedDialog, OtherVersion
from ui.shell.safety.versions_dialog import time_words
from ui.widgets.language import tr
from ui.widgets.look import Look

_MOST_STEPS = 20
_COMPARING = "comparing drawings"
_PICTURES: Mapping[str, Callable[[str], bytes]] = {".svg": str.encode, ".png": to_png}


@dataclass(frozen=True)
class _Readable:
    """How another side is read; two of one `key` are the same side."""

    key: object
    read: Callable[[Progress], Project] = field(compare=False)
    is_model: bool = False


class ComparedVersions(QObject):
    """Opens the dialog, reads what is compared with in the background, and writes the drawing of both."""

    def __init__(
        self,
        session: Session,
        choice: Choice,
        copies: SafetyCopies,
        *,
        writer: Writer,
        dialogs: Dialogs,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._choice, self._copies = session, choice, copies
        self._writer, self._dialogs, self._look, self._window = writer, dialogs, look, window
        self.dialog: ComparedDialog | None = None

    def show(self) -> None:
        """Compare with what was last saved, else with what was there before the last step."""
        self._open()

    def show_file(self, path: Path) -> None:
        """Compare with another file: a project or a model."""
        self._open(OtherVersion(path.name, _Readable(path, partial(_load, path), is_model=not is_project(path))))

    def show_copy(self, copy: SafetyCopy) -> None:
        """Compare with an earlier version of the project."""
        self._open(_version(copy))

    def show_state(self, title: str, read: Callable[[Progress], Project]) -> None:
        """Compare with another state of the project, which `read` gives."""
        self._open(OtherVersion(title, _Readable(title, read)))

    def ask_file(self) -> None:
        """Ask for the other file, then compare with it."""
        paths = self._dialogs.open_files(tr("Compare with a project or a model"), str(self._writer.near("").parent))
        if paths:
            self.show_file(paths[0])

    def _open(self, side: OtherVersion | None = None) -> None:
        sides = self._sides()
        dialog = ComparedDialog(sides, self._compare, self._save, self._look, self._window)
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()
        first = side or next(iter(sides), None)
        if first is None:
            dialog.say(tr("Nothing was saved or changed yet: there is no earlier state to compare with."))
        else:
            dialog.begin(first)

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _sides(self) -> list[OtherVersion]:
        found = []
        saved = self._session.home.project
        if saved is not None:
            found.append(OtherVersion(tr("Last saved"), _Readable("saved", lambda _progress: saved)))
        steps = self._session.earlier_states()[:_MOST_STEPS]
        for number, (text, project) in enumerate(steps):
            title = tr("Before the step: {step}", step=text)
            found.append(OtherVersion(title, _Readable(("step", number), lambda _progress, project=project: project)))  # type: ignore[misc]
        file = self._session.path or self._session.read_only_of
        found += map(_version, self._copies.of(file) if file is not None else ())
        return found

    def _compare(self, side: OtherVersion) -> None:
        dialog, now = self.dialog, self._session.project
        if dialog is None or not isinstance(side.known, _Readable):
            return
        readable = side.known
        front = self._in_front(now) if readable.is_model else None
        dialog.say(tr("Comparing…"))

        def work(progress: Progress) -> tuple[ComparedDrawing, ...]:
            other = readable.read(progress)
            if readable.is_model:
                return _with_model(other, now, front)
            return compared_projects(other, now)

        self._session.tasks.start(
            tr("Comparing with {what}", what=side.title),
            work,
            lambda found: self._show(dialog, side, found),
            lambda error: self._fail(dialog, error),
            key=_COMPARING,
        )

    def _show(self, dialog: ComparedDialog, side: OtherVersion, found: Sequence[ComparedDrawing]) -> None:
        if dialog is not self.dialog:
            return  # closed meanwhile
        dialog.show_compared(found)
        if any(each.differences for each in found):
            dialog.say(
                tr(
                    "What is drawn now beside “{other}”: + is drawn now only, − there only. A click on a row goes to "
                    "the drawing, one on the drawing to its row.",
                    other=side.title,
                )
            )
        else:
            dialog.say(tr("Both hold the same: nothing differs."))

    def _fail(self, dialog: ComparedDialog, error: BaseException) -> None:
        if dialog is self.dialog:
            dialog.show_compared(())
            dialog.say(sentence(error))

    def _in_front(self, project: Project) -> Document | None:
        return project.document_of(self._choice.process) if self._choice.process in project.processes else None

    def _save(self, compared: Sequence[ComparedDrawing]) -> None:
        theme = self._look.theme

        def work(path: Path) -> Callable[[Progress], Sequence[Delivered]]:
            return lambda progress: [written(path, _made(compared, path.suffix.casefold(), theme), progress)]

        kinds = filters(*(kind for kind in DRAWINGS if ".bpmn" not in kind.endings))
        self._writer.write(
            lambda: Output(
                tr("Save the drawing of both versions"), self._writer.near(f"{tr('Differences')}.pdf"), kinds, work
            )
        )


def _version(copy: SafetyCopy) -> OtherVersion:
    title = tr("Version of {when}", when=time_words(copy.saved))
    return OtherVersion(title, _Readable(copy.file, partial(_read, copy.file)))


def _with_model(other: Project, now: Project, front: Document | None) -> tuple[ComparedDrawing, ...]:
    """A model is another version of the drawing that it belongs to, else of the one in front; not of all the others."""
    there = [new for _, new in document_pairs(other, now)]
    if not there and front is not None:
        there = [front]
    return compared_projects(other, replace(now, documents=tuple(there)))


def _load(path: Path, progress: Progress) -> Project:
    return load([path], progress).project


def _read(file: Path, _progress: Progress) -> Project:
    return read_project(read_bytes(file), file.name)


def _made(compared: Sequence[ComparedDrawing], ending: str, theme: Theme) -> bytes:
    """All drawings as pages of a PDF; as a picture the one that differs first, as the others do not fit into it."""
    drawings = [(each, drawing) for each in compared for drawing in each.differing]
    if ending == ".pdf":
        return to_pdf([each.svg(drawing, theme) for each, drawing in drawings], [its.title for _, its in drawings])
    each, drawing = drawings[0]
    return _PICTURES[ending](each.svg(drawing, theme, drawing.title))
