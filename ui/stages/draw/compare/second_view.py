"""The same drawing once more, painted by another tool; the two scroll and zoom as one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from itsm_fit.drawing.paint import Mark
from ui.widgets.language import tr
from ui.widgets.parts import label

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView


_CAPTION = QPoint(10, 8)
_BY_HAND = frozenset(
    {
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Gesture,
        QEvent.Type.NativeGesture,
    }
)


class SecondView(QWidget):
    """Follows another canvas, and leads it when it is moved itself. Nothing can be drawn here."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "caption", wrap=False)
        """Floats over the canvas, so that both canvases have the same height."""
        self.title.setParent(self)
        self.title.move(_CAPTION)
        self.view: ProcessView | None = None
        self._leader: ProcessView | None = None
        self._moving = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def follow(self, leader: ProcessView) -> None:
        """Show what another canvas shows, where it shows it."""
        view = self.view or self._make()
        if leader.document is not None:
            view.show_document(leader.document)
        view.set_theme(leader.theme)
        if leader is not self._leader:
            self._let_go()
            self._leader = leader
            leader.sight_changed.connect(self._follow_leader)
            leader.drawing_changed.connect(self._take_document)
            leader.destroyed.connect(self._forget)
        self._follow_leader()

    def set_paint(self, tool: str, marks: Mapping[str, Mark]) -> None:
        """Paint by this tool."""
        self.title.setText(tool)
        self.title.adjustSize()
        if self.view is not None:
            self.view.set_paint(marks, tool)

    def _make(self) -> ProcessView:
        from ui.canvas.view import ProcessView

        self.view = ProcessView()
        self.view.setAccessibleName(tr("Process drawing, second tool"))
        self.view.setAcceptDrops(False)
        for part in (self.view, self.view.viewport()):
            part.installEventFilter(self)
        self._box.addWidget(self.view, 1)
        self.title.raise_()
        return self.view

    def _let_go(self) -> None:
        if self._leader is not None:
            self._leader.sight_changed.disconnect(self._follow_leader)
            self._leader.drawing_changed.disconnect(self._take_document)
            self._leader.destroyed.disconnect(self._forget)

    def _forget(self) -> None:
        self._leader = None

    def _take_document(self) -> None:
        if self.view is not None and self._leader is not None and self._leader.document is not None:
            self.view.show_document(self._leader.document)
            self.view.set_theme(self._leader.theme)

    def _follow_leader(self) -> None:
        if self._leader is not None and self.view is not None and self.isVisible():
            self._move(self._leader, self.view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the user's hand does here leads, once it is done; a canvas that is only laid out anew does not."""
        if event.type() in _BY_HAND:
            QTimer.singleShot(0, self, self._lead)
        return super().eventFilter(watched, event)

    def _lead(self) -> None:
        if self._leader is not None and self.view is not None:
            self._move(self.view, self._leader)

    def _move(self, source: ProcessView, target: ProcessView) -> None:
        """Bring the middle and the zoom of one canvas to the other."""
        if self._moving:
            return
        self._moving = True
        try:
            target.camera.zoom_to(source.camera.scale)
            target.centerOn(source.camera.in_sight().center())
        finally:
            self._moving = False
