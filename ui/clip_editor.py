"""Copying, cutting, pasting and duplicating on a canvas, each that changes the drawing one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPointF, Qt

from itsm_fit.editor.commands.clip import clipped
from itsm_fit.editor.commands.paste import outermost, pasted
from itsm_fit.editor.diagram import Diagram, called
from itsm_fit.errors import FitError
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.process import Point
from itsm_fit.storage.bpmn.clip import clip_text, read_clip
from ui.canvas.editing import clipboard
from ui.canvas.editing.intents import Intents
from ui.canvas.view import ProcessView
from ui.session.errors import sentence
from ui.session.session import Session

if TYPE_CHECKING:
    from ui.drawing_editor import DrawingEditor, Drawn
    from ui.session.tasks import Task


_AT_ONCE: Final = 500
"""So many elements are written at once, more of them in the background."""
_COPYING: Final = "copy"


class ClipEditor(QObject):
    """Carries out what is wanted with the clipboard on one view."""

    def __init__(self, session: Session, view: ProcessView, editor: DrawingEditor, intents: Intents) -> None:
        super().__init__(view)
        self._session, self._view, self._editor = session, view, editor
        self._waiting: list[QPointF | None] = []
        """Where to paste once what is being copied is on the clipboard."""
        session.tasks.changed.connect(
            self._paste_waiting, Qt.ConnectionType.QueuedConnection
        )  # after the copy is there
        session.tasks.given_up.connect(self._given_up)
        intents.copy.connect(self.copy)
        intents.cut.connect(self.cut)
        intents.paste.connect(self.paste)
        intents.duplicate.connect(self.duplicate)

    def copy(self, ids: tuple[str, ...]) -> Document | None:
        """Lay elements on the clipboard; gives what was copied."""
        try:
            clip = clipped(self._view.document or Document(""), ids)
        except FitError as error:
            self._session.refused.emit(sentence(error))
            return None
        if sum(1 for _ in parts_of(clip)) <= _AT_ONCE:
            clipboard.put(clip_text(clip))
        else:
            self._session.tasks.start(
                f"Copying {called(*outermost(clip))}",
                lambda _: clip_text(clip),
                clipboard.put,
                lambda error: self._session.refused.emit(sentence(error)),
                key=_COPYING,
            )
        return clip

    def cut(self, ids: tuple[str, ...]) -> None:
        clip = self.copy(ids)
        if clip is not None:
            copied = [part.id for part in parts_of(clip) if part.id in self._view.drawing.figure]
            self._editor.delete(tuple(dict.fromkeys((*ids, *copied))), f"Cut {called(*outermost(clip))}")

    def paste(self, place: QPointF | None) -> None:
        """Put in what is on the clipboard, with its middle at a place in diagram units, or where there is room."""
        if self._is_copying:
            self._waiting.append(place)
            return
        try:
            clip = read_clip(clipboard.take())
        except FitError as error:
            self._session.refused.emit(sentence(error))
            return
        self._put_in("Paste", clip, None if place is None else Point(place.x(), place.y()))

    def duplicate(self, ids: tuple[str, ...]) -> None:
        try:
            clip = clipped(self._view.document or Document(""), ids)
        except FitError as error:
            self._session.refused.emit(sentence(error))
            return
        self._put_in("Duplicate", clip, None)

    @property
    def _is_copying(self) -> bool:
        return any(task.key == _COPYING for task in self._session.tasks.running)

    def _paste_waiting(self) -> None:
        """Paste what was asked for meanwhile, once it is there."""
        while self._waiting and not self._is_copying:
            self.paste(self._waiting.pop(0))

    def _given_up(self, task: Task) -> None:
        """What was not copied is not pasted."""
        if task.key == _COPYING:
            self._waiting.clear()

    def _put_in(self, verb: str, clip: Document, middle: Point | None) -> None:
        notes: tuple[str, ...] = ()

        def change(diagram: Diagram) -> Drawn:
            nonlocal notes
            done = pasted(diagram, clip, middle)
            notes = done.notes
            return done.diagram, done.ids

        if self._editor.edit(f"{verb} {called(*outermost(clip))}", change):
            for note in notes:
                self._session.noticed.emit(note)
