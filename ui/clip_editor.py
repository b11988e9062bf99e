"""Copying, cutting, pasting and duplicating on a canvas, each that changes the drawing one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF

from itsm_fit.drawing.drafting.clip import clipped
from itsm_fit.drawing.drafting.paste import outermost, pasted
from itsm_fit.drawing.drafting.sheet import Sheet, called
from itsm_fit.errors import FitError
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.process import Point
from itsm_fit.storage.bpmn.clip import clip_text, read_clip
from ui.canvas.editing import clipboard
from ui.canvas.editing.intents import Intents
from ui.canvas.view import ProcessView
from ui.errors import sentence
from ui.session import Session

if TYPE_CHECKING:
    from ui.drawing_editor import DrawingEditor, Drawn


class ClipEditor(QObject):
    """Carries out what is wanted with the clipboard on one view."""

    def __init__(self, session: Session, view: ProcessView, editor: DrawingEditor, intents: Intents) -> None:
        super().__init__(view)
        self._session, self._view, self._editor = session, view, editor
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
        clipboard.put(clip_text(clip))
        return clip

    def cut(self, ids: tuple[str, ...]) -> None:
        clip = self.copy(ids)
        if clip is not None:
            copied = [part.id for part in parts_of(clip) if part.id in self._view.drawing.figure]
            self._editor.delete(tuple(dict.fromkeys((*ids, *copied))), f"Cut {called(*outermost(clip))}")

    def paste(self, place: QPointF | None) -> None:
        """Put in what is on the clipboard, with its middle at a place in diagram units, or where there is room."""
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

    def _put_in(self, verb: str, clip: Document, middle: Point | None) -> None:
        notes: tuple[str, ...] = ()

        def change(sheet: Sheet) -> Drawn:
            nonlocal notes
            done = pasted(sheet, clip, middle)
            notes = done.notes
            return done.sheet, done.ids

        if self._editor.edit(f"{verb} {called(*outermost(clip))}", change):
            for note in notes:
                self._session.noticed.emit(note)
