"""Requirements dragged from a table onto steps of a drawing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from ui.session.session import Session
from ui.widgets.language import tr, trn

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

MIME = "application/x-itsm-fit-requirements"
_OPENS_AFTER_MS = 500


def packed(ids: Sequence[str]) -> QMimeData:
    """Requirement ids for dragging; elsewhere they drop as text."""
    mime = QMimeData()
    mime.setData(MIME, "\n".join(ids).encode())
    mime.setText("\n".join(ids))
    return mime


def unpacked(mime: QMimeData) -> list[str]:
    """The requirement ids that are dragged; none when something else is."""
    return bytes(mime.data(MIME).data()).decode().split("\n") if mime.hasFormat(MIME) else []


class TakesRequirements(QObject):
    """Lets a canvas take requirements: the step under the pointer asks for them, or all steps selected with it."""

    def __init__(self, session: Session, view: ProcessView, key: str) -> None:
        super().__init__(view)
        self._session, self._view, self._key = session, view, key
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragLeaveEvent):
            self._view.overlay.hover(None)
        elif isinstance(event, QDragEnterEvent):
            event.setAccepted(bool(unpacked(event.mimeData())))
            return True
        elif isinstance(event, QDragMoveEvent | QDropEvent):
            element = self._view.element_at(event.position())
            places = self._places(element)
            event.setAccepted(bool(places) and bool(unpacked(event.mimeData())))
            dropped = event.type() == QEvent.Type.Drop
            self._view.overlay.hover(element if places and not dropped else None)
            if dropped and event.isAccepted():
                self._take(unpacked(event.mimeData()), places)
            return True
        return super().eventFilter(watched, event)

    def _take(self, ids: Sequence[str], places: Sequence[AskingPlace]) -> None:
        what = ids[0] if len(ids) == 1 else trn("{count}\u00a0Requirement", "{count}\u00a0Requirements", len(ids))

        def change(project: Project) -> Project:
            after = edits.ask_for(project, ids, places)
            if after is project:
                raise EditError(tr("These steps ask for that already."))
            return after

        self._session.edit(tr("Attach {requirements}", requirements=what), change)

    def _places(self, element: str | None) -> list[AskingPlace]:
        """The step under the pointer; when it is one of several selected, all of these."""
        project = self._session.project
        if element is None or self._key not in project.processes:
            return []
        document = project.document_of(self._key)
        chosen = self._view.selected_ids() if self._view.is_selected(element) else (element,)
        found = [place_in(project, document, each) for each in chosen]
        return [place for place in found if place is not None]


class OpensWhenHovered(QObject):
    """A button that is pressed when requirements are held over it: so they reach what it opens."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._later = QTimer(self, singleShot=True, interval=_OPENS_AFTER_MS)
        self._later.timeout.connect(button.click)
        button.setAcceptDrops(True)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            carried = bool(unpacked(event.mimeData()))
            event.setAccepted(carried)
            if carried:
                self._later.start()
            return True
        if isinstance(event, QDragLeaveEvent | QDropEvent) and not isinstance(event, QDragMoveEvent):
            self._later.stop()
        return super().eventFilter(watched, event)


def place_in(project: Project, document: Document, element: str) -> AskingPlace | None:
    """The node of a document's processes with this id, or the process that a pool stands for; else None."""
    own = {id(process): process for process in document.processes}
    pool = next((pool.process for pool in document.pools if pool.id == element), None)
    for process_id, process in project.processes.items():
        if id(process) in own:
            if element in process.node_by_id:
                return AskingPlace(process_id, element)
            if pool is not None and process.id == pool:
                return AskingPlace(process_id)
    return None
