"""The small buttons beside the one selected element: what can be done next, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from itsm_fit.drawing.shapes import HEADER
from itsm_fit.drawing.theme import Theme
from itsm_fit.editor import commands
from itsm_fit.editor.command import Command, Target
from itsm_fit.editor.commands import BY_ID
from itsm_fit.editor.commands.steps import append
from itsm_fit.editor.context import Context
from itsm_fit.editor.stencil import BY_NAME, EVERYDAY, Stencil
from itsm_fit.model.process import Node
from itsm_fit.visible import visible
from ui.canvas.figures.figure import Figure
from ui.editor.carry_button import CarryButton
from ui.editor.edited_view import EditedView
from ui.editor.glyphs import GLYPH, glyph
from ui.editor.pad_place import AWAY, place_beside
from ui.editor.placing import Placing
from ui.editor.tools import Tools
from ui.widgets.language import Caption

_REACH: Final = 90
"""Screen pixels above and below an element within which its pad stands."""
_SIDE: Final = 28
_HEADERS: Final = 2
"""As wide as those of a pool and its lane."""
_LEAST_SCALE: Final = 0.25


class _Append(NamedTuple):
    """A button that appends something: its sign, its tip, and what."""

    sign: str
    tip: Caption
    stencil: Stencil


_APPEND: Final = (
    _Append("step", Caption("Append a step: click, or drag it to its place (Ctrl+Enter)"), EVERYDAY),
    _Append("gateway", Caption("Append a decision: click or drag (A, then “gateway”)"), BY_NAME["Exclusive gateway"]),
    _Append("end", Caption("Append an end event: click or drag (A, then “end”)"), BY_NAME["End event"]),
    _Append("timer", Caption("Append a timer event: click or drag (A, then “timer”)"), BY_NAME["Timer event"]),
)


class ContextPad(QWidget):
    """Stands above the one selected node or lane. What it appends can be dragged to its place, too."""

    def __init__(
        self, editor: EditedView, tools: Tools, run: Callable[[Command], object], draw_line: Callable[[QPoint], object]
    ) -> None:
        super().__init__(editor.view.viewport())
        self._editor, self._view, self._tools = editor, editor.view, tools
        self._theme: Theme | None = None
        self.buttons: dict[str, QToolButton] = {}
        """By their signs."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(1)
        on_pad = [(command, command.pad) for command in commands.COMMANDS if command.pad is not None]
        self._commands = sorted(on_pad, key=lambda each: each[1].last)
        for each in _APPEND:
            append_button = CarryButton(partial(self._carry, each.stencil))
            append_button.clicked.connect(lambda _=False, stencil=each.stencil: self._append(stencil))
            self._add(append_button, each.sign, str(each.tip))
        for command, place in self._commands:
            button = _LineButton(draw_line) if isinstance(command.ask, Target) else QToolButton()
            button.clicked.connect(lambda _=False, command=command: run(command))
            self._add(button, place.sign, f"{place.tip or command.title} ({command.keys[0]})")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def _add(self, button: QToolButton, sign: str, tip: str) -> None:
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(":")[0].partition(" (")[0])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setFixedSize(_SIDE, _SIDE)
        button.setIconSize(QSize(GLYPH, GLYPH))
        button.setAutoRaise(True)
        self._row.addWidget(button)
        self.buttons[sign] = button

    def enterEvent(self, event: QEnterEvent) -> None:
        self._view.overlay.hover(None)  # the pointer has left what lies under the pad
        super().enterEvent(event)

    def place(self, *, wanted: bool) -> None:
        """Stand beside the selected node, or hide where there is none, or several."""
        ids = self._view.selected_ids()
        figure = self._view.drawing.figure.get(ids[0]) if len(ids) == 1 else None
        if not wanted or figure is None or not self._is_near():
            self.hide()
            return
        context = self._editor.context
        if context.step is None and context.band is None:
            self.hide()
            return
        self._dress()
        self._offer(context)
        self.adjustSize()
        self.move(self._beside_node(figure) if isinstance(figure.element, Node) else self._beside_header(figure))
        self.show()
        self.raise_()

    def _offer(self, context: Context) -> None:
        """Offer what is possible with what is selected."""
        for each in _APPEND:
            self.buttons[each.sign].setVisible(context.step is not None)
            self.buttons[each.sign].setEnabled(context.can_lead_on)
        for command, place in self._commands:
            possible = command.possible(context)
            self.buttons[place.sign].setVisible(context.step is not None if place.always else possible)
            self.buttons[place.sign].setEnabled(possible)
        enter, words = self.buttons["enter"], visible(context.opens)
        enter.setToolTip(f"{words} ({BY_ID['enter'].keys[0]})")
        enter.setAccessibleName(words)

    def _append(self, stencil: Stencil) -> None:
        element = self._editor.context.element
        if element:
            self._editor.edit(partial(append, element=element, stencil=stencil))

    def _carry(self, stencil: Stencil) -> Placing:
        """Something is dragged out of the pad: it is to follow the selected step."""
        self._tools.place(stencil, after=self._editor.context.element)
        return self._tools.placing

    def _is_near(self) -> bool:
        return self._view.camera.scale >= _LEAST_SCALE

    def _beside_node(self, figure: Figure) -> QPoint:
        """Near a node, where neither names nor other shapes stand, as far as there is room."""
        map_rect = self._view.viewportTransform().mapRect
        box = map_rect(figure.body).toRect()
        across, down = self.width(), self.height() + _REACH
        around = box.adjusted(-across, -down, across, down)
        _, lines, nodes = self._view.drawing.within(self._view.mapToScene(around).boundingRect())
        taken = [each.beside.lettering.rect for each in (*lines, *nodes) if each.beside is not None]
        taken += [each.body for each in nodes if each is figure or not each.body.contains(figure.body)]
        return place_beside(self.size(), box, self._view.viewport().rect(), [map_rect(it).toRect() for it in taken])

    def _beside_header(self, figure: Figure) -> QPoint:
        """Above a lane, beside its header, where the name of the lane above stays to be read; else below it."""
        box, port = self._view.mapFromScene(figure.body).boundingRect(), self._view.viewport().rect()
        wished = box.left() + round(_HEADERS * HEADER * self._view.camera.scale)
        x = min(max(wished, 4), max(port.right() - self.width() - 4, 4))
        y = box.top() - AWAY - self.height()
        return QPoint(x, y if y >= 4 else box.bottom() + AWAY)

    def _dress(self) -> None:
        theme = self._view.theme
        if theme is self._theme:
            return
        self._theme = theme
        self.setStyleSheet(
            f"ContextPad {{ background: {theme.raised}; border: 1px solid {theme.border}; border-radius: 7px; }}"
            f"QToolButton {{ border: 0; border-radius: 5px; padding: 0; background: transparent; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
        )
        for sign, button in self.buttons.items():
            button.setIcon(glyph(sign, theme))


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
