"""Naming in place: a text field over the element, as large as its name may be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from itsm_fit.drawing.shapes import FONT_SIZE, HEADER, LABEL_SIZE, LABEL_WIDTH
from itsm_fit.editor.diagram import name_of
from itsm_fit.model.document import Pool
from itsm_fit.model.process import Lane
from ui.canvas.figures.figure import Figure
from ui.canvas.figures.nodes import ActivityFigure
from ui.canvas.inks import font
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_LEAST_WIDTH, _LEAST_HEIGHT = 110, 30
_LEAST_WIDTH_BESIDE: Final = 230
"""Screen pixels."""
_LEAST_FONT: Final = 11.0
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

KEYS: Final = (
    KeyRow("Enter, Esc", Caption("Take the name; leave it as it was"), Caption("While naming")),
    KeyRow("Shift+Enter", Caption("Begin a new line"), Caption("While naming")),
)


class Beside(NamedTuple):
    """What else than a name is written: what it is called, and an example of it."""

    title: str
    hint: str


class NameEditor(QPlainTextEdit):
    """Enter and leaving the field take the name, Escape leaves it as it was, Shift+Enter begins a new line.

    Ctrl+Enter takes it and goes on with the next step.
    """

    left = Signal()
    """What was written is taken, or left as it was."""

    def __init__(self, view: ProcessView, go_on: Callable[[], object]) -> None:
        super().__init__(view.viewport())
        self._view, self._go_on = view, go_on
        self._take: Callable[[str], object] = lambda _: None
        self._element = ""
        self._before = ""
        self._beside: Beside | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Name"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.textChanged.connect(self._fit)
        self.hide()

    @property
    def element(self) -> str:
        """The id of what is being named, "" for nothing."""
        return self._element

    def open(
        self, element: str, name: str, typed: str, take: Callable[[str], object], beside: Beside | None = None
    ) -> None:
        """Begin with the present name, all of it selected, or with what was typed in its place; then hand it on.

        What is written `beside` the name stands below that, with an example while it is empty.
        """
        self.finish()
        self._beside = beside
        self.setAccessibleName(beside.title if beside is not None else tr("Name"))
        self.setPlaceholderText(beside.hint if beside is not None else "")
        self._take = take
        self._view.camera.reveal(self._view.drawing.figure[element].extent)
        self._element, self._before = element, name
        theme = self._view.theme
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.surface}; color: {theme.ink}; border: 2px solid {theme.accent};"
            f" border-radius: 4px; padding: 0; }}"
        )
        self.setPlainText(typed or name)
        self._center()
        self.place()
        self.show()
        self.setFocus()
        cursor = self.textCursor()
        if typed:
            cursor.movePosition(cursor.MoveOperation.End)
        else:
            cursor.select(cursor.SelectionType.Document)
        self.setTextCursor(cursor)

    def place(self) -> None:
        """Stand over the element, wherever the camera shows it."""
        figure = self._view.drawing.figure.get(self._element)
        if figure is None:
            if self._element:
                self._leave()
            return
        scale = self._view.camera.scale
        size = FONT_SIZE if isinstance(figure, ActivityFigure) else LABEL_SIZE
        face = font(size)
        face.setPixelSize(round(max(size * scale, _LEAST_FONT)))
        self.setFont(face)
        area = self._view.mapFromScene(_area(figure)).boundingRect()
        width = max(area.width(), _LEAST_WIDTH if self._beside is None else _LEAST_WIDTH_BESIDE)
        needed = round(self.document().size().height() * self.fontMetrics().lineSpacing()) + 12
        height = max(area.height() if isinstance(figure, ActivityFigure) else 0, needed, _LEAST_HEIGHT)
        middle = area.center()
        if self._beside is not None and name_of(figure.element):
            middle.setY(area.bottom() + height // 2 + 2)
        self.setGeometry(middle.x() - width // 2, middle.y() - height // 2, width, height)

    def finish(self) -> None:
        """Take what is written, if anything is being named."""
        if self._element:
            text, take = self.toPlainText().strip(), self._take
            changed = text != self._before
            self._leave()
            if changed:
                take(text)
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            self.left.emit()
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finish()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._go_on()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finish()

    def _leave(self) -> None:
        self._element = ""
        if self.hasFocus():
            self._view.setFocus()  # first: hiding what has the focus would pass it on to the next element
        self.hide()

    def _center(self) -> None:
        option = self.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        if self._element and self.isVisible():
            self.place()


def _area(figure: Figure) -> QRectF:
    """Where the name of an element stands, in diagram units."""
    body = figure.body
    if isinstance(figure.element, Pool | Lane):
        middle = body.center().y() if figure.element.horizontal else body.top() + HEADER / 2
        left = body.left() if figure.element.horizontal else body.center().x() - LABEL_WIDTH / 2
        return QRectF(left, middle - HEADER / 2, LABEL_WIDTH * 1.5, HEADER)
    if isinstance(figure, ActivityFigure):
        return body
    if figure.beside is not None:
        return figure.beside.box
    free = QRectF(0, 0, LABEL_WIDTH, HEADER)
    free.moveCenter(body.center())
    if body.height() > 0 and body.width() <= LABEL_WIDTH:
        free.moveTop(body.bottom())
    return free
