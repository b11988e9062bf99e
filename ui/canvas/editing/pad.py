"""The small buttons beside the one selected element: what can be done next, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from itsm_fit.drawing.shapes import HEADER
from itsm_fit.drawing.theme import Theme
from itsm_fit.editor.stencil import BY_NAME, EVERYDAY, Stencil
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.visible import visible
from ui.canvas.editing.carry_button import CarryButton
from ui.canvas.editing.glyphs import GLYPH, glyph
from ui.canvas.editing.placing import Placing
from ui.canvas.editing.possible import Possible
from ui.canvas.editing.shape_verbs import SHAPING
from ui.canvas.editing.verbs import Verb
from ui.canvas.figures.figure import Element

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_AWAY: Final = 12
"""Screen pixels between an element and its pad."""
_SIDE: Final = 28
_HEADERS: Final = 2
"""As wide as those of a pool and its lane."""
_LEAST_SCALE: Final = 0.25


class Deed(NamedTuple):
    """One button: its sign, its tip, and what it does; `stencil` is what it appends, `verb` what else it stands for."""

    sign: str
    tip: str
    stencil: Stencil | None = None
    verb: Verb | None = None


APPEND: Final = (
    Deed("step", "Append a step: click, or drag it to its place (Ctrl+Enter)", EVERYDAY),
    Deed("gateway", "Append a decision: click or drag (A, then “gateway”)", BY_NAME["Exclusive gateway"]),
    Deed("end", "Append an end event: click or drag (A, then “end”)", BY_NAME["End event"]),
    Deed("timer", "Append a timer event: click or drag (A, then “timer”)", BY_NAME["Timer event"]),
    Deed("more", "Append something else… (A)"),
)
CONNECT: Final = Deed("connect", "Connect: drag to the target, or click it (C)")
CHANGE: Final = Deed("change", "Change the type… (T)")
DELETE: Final = Deed("delete", "Delete (Del)")
_SIGNS: Final = {
    "enter": "enter",
    "fold": "fold",
    "border_event": "border",
    "lane_above": "lane_above",
    "lane_below": "lane_below",
    "split_lane": "split",
}
SHAPE: Final = tuple(
    Deed(_SIGNS[verb.id], f"{verb.text} ({verb.keys[0]})", verb=verb) for verb in SHAPING if verb.id in _SIGNS
)
"""Shown only where they are possible."""


class Pad(QWidget):
    """Stands above the one selected node or lane; each button calls `act` with its deed.

    What it appends can be dragged to its place, too: `carry` begins that.
    """

    def __init__(
        self,
        view: ProcessView,
        possible: Possible,
        act: Callable[[Deed], object],
        begin_line: Callable[[QPoint], object],
        carry: Callable[[Stencil], Placing | None],
    ) -> None:
        super().__init__(view.viewport())
        self._view, self._possible, self._act = view, possible, act
        self._theme: Theme | None = None
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(1)
        for deed in (*APPEND, CONNECT, CHANGE, *SHAPE, DELETE):
            button = _button(deed, begin_line, carry)
            button.setToolTip(deed.tip)
            button.setAccessibleName(deed.tip.partition(":")[0].partition(" (")[0])
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedSize(_SIDE, _SIDE)
            button.setIconSize(QSize(GLYPH, GLYPH))
            button.setAutoRaise(True)
            button.clicked.connect(lambda _=False, deed=deed: self._act(deed))
            row.addWidget(button)
            self.buttons[deed.sign] = button
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._view.overlay.hover(None)  # the pointer has left what lies under the pad
        super().enterEvent(event)

    def place(self, *, wanted: bool) -> None:
        """Stand beside the selected node, or hide where there is none, or several."""
        ids = self._view.selected_ids()
        figure = self._view.drawing.figure.get(ids[0]) if len(ids) == 1 else None
        stands = figure is not None and (isinstance(figure.element, Node) or self._possible.band_chosen)
        if not wanted or figure is None or not stands or not self._is_near():
            self.hide()
            return
        self._dress()
        self._fit_to(figure.element)
        box = self._view.mapFromScene(figure.body).boundingRect()
        self.adjustSize()
        self.move(self._beside(box, centred=isinstance(figure.element, Node)))
        self.show()
        self.raise_()

    def _fit_to(self, element: Element) -> None:
        """Offer what is possible with an element."""
        for deed in (*APPEND, CONNECT, CHANGE):
            self.buttons[deed.sign].setVisible(isinstance(element, Node))
        follows = isinstance(element, Node) and element.kind is not NodeKind.END
        for deed in (*APPEND, CONNECT):
            self.buttons[deed.sign].setEnabled(follows)
        for deed in SHAPE:
            self.buttons[deed.sign].setVisible(deed.verb is not None and deed.verb.possible(self._possible))
        enter, words = self.buttons["enter"], visible(self._possible.enter_words)
        enter.setToolTip(f"{words} (Ctrl+Down)")
        enter.setAccessibleName(words)

    def _is_near(self) -> bool:
        return self._view.camera.scale >= _LEAST_SCALE

    def _beside(self, box: QRect, *, centred: bool) -> QPoint:
        """Above a box, where neither its flows nor its label run; below it where there is no room above.

        Over its middle, or for a lane beside its header, where the name of the lane above stays to be read.
        """
        port = self._view.viewport().rect()
        beside_header = round(_HEADERS * HEADER * self._view.camera.scale)
        wished = box.center().x() - self.width() // 2 if centred else box.left() + beside_header
        x = min(max(wished, 4), max(port.right() - self.width() - 4, 4))
        y = box.top() - _AWAY - self.height()
        return QPoint(x, y if y >= 4 else box.bottom() + _AWAY)

    def _dress(self) -> None:
        theme = self._view.theme
        if theme is self._theme:
            return
        self._theme = theme
        self.setStyleSheet(
            f"Pad {{ background: {theme.raised}; border: 1px solid {theme.border}; border-radius: 7px; }}"
            f"QToolButton {{ border: 0; border-radius: 5px; padding: 0; background: transparent; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
        )
        for sign, button in self.buttons.items():
            button.setIcon(glyph(sign, theme))


def _button(
    deed: Deed, begin_line: Callable[[QPoint], object], carry: Callable[[Stencil], Placing | None]
) -> QToolButton:
    stencil = deed.stencil
    if stencil is not None:
        return CarryButton(lambda: carry(stencil))
    return _LineButton(begin_line) if deed is CONNECT else QToolButton()


class _LineButton(QToolButton):
    """A button from which a line can be drawn."""

    def __init__(self, begin_line: Callable[[QPoint], object]) -> None:
        super().__init__()
        self._begin_line = begin_line
        self._pressed_at: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._pressed_at
        if at is not None and event.buttons() and not self.rect().contains(event.position().toPoint()):
            self._pressed_at = None
            self.setDown(False)
            self._begin_line(self.mapToGlobal(event.position().toPoint()))
            return
        super().mouseMoveEvent(event)
