"""The palette at the left edge of the drawing: tools, and what is drawn most; a click carries it, a drag too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QToolButton

from itsm_fit.drawing.theme import Theme
from itsm_fit.editor.commands import BY_ID
from itsm_fit.editor.stencil import BY_NAME, Stencil
from ui.editor.carry_button import CarryButton
from ui.editor.glyphs import GLYPH, glyph
from ui.editor.placing import Placing
from ui.editor.tools import ARROW, CONNECT, HAND, LASSO, SPACE
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr

if TYPE_CHECKING:
    from ui.editor.editor import Editor

_SIDE: Final = 30


class _Tool(NamedTuple):
    id: str
    tip: Caption


KEYS: Final = (
    KeyRow(
        Caption("Up, Down, Enter, Esc"),
        Caption("Move between the buttons; take one; back to the drawing"),
        Caption("In the palette"),
    ),
)
_TOOLS: Final = (
    _Tool(ARROW, Caption("Select and move (V)")),
    _Tool(HAND, Caption("Move the paper (H; or hold Space)")),
    _Tool(LASSO, Caption("Select by a frame that may begin on a step (L)")),
    _Tool(SPACE, Caption("Make room: push everything right or down")),
    _Tool(CONNECT, Caption("Connect: drag from one element to another (C from the selected one)")),
)
_STENCILS: Final[tuple[tuple[str, Stencil], ...]] = (
    ("start", BY_NAME["Start event"]),
    ("timer", BY_NAME["Timer event"]),
    ("end", BY_NAME["End event"]),
    ("step", BY_NAME["User task"]),
    ("sub-process", BY_NAME["Sub-process"]),
    ("event sub-process", BY_NAME["Event sub-process"]),
    ("choice", BY_NAME["Exclusive gateway"]),
    ("parallel", BY_NAME["Parallel gateway"]),
    ("data", BY_NAME["Data object"]),
    ("note", BY_NAME["Annotation"]),
    ("lane", BY_NAME["Lane"]),
    ("pool", BY_NAME["Pool"]),
)


class Palette(QFrame):
    """Works with the editor that `front` gives. Arrows move between its buttons, Enter takes one, Escape leaves."""

    def __init__(self, front: Callable[[], Editor | None], theme: Theme) -> None:
        super().__init__()
        self._front = front
        self.setProperty("part", "palette")
        self.setAccessibleName(tr("Palette"))
        self.tools = {tool.id: self._tool_button(tool) for tool in _TOOLS}
        self.stencils = {stencil.name: self._stencil_button(sign, stencil) for sign, stencil in _STENCILS}
        self.more = self._button("more", tr("Everything that can be drawn… (N)"))
        self.more.clicked.connect(self._ask)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 6, 4, 6)
        self._grid.setSpacing(1)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._columns = 0
        self._arrange(1)
        self.dress(theme)
        self.show_tool(ARROW)

    def dress(self, theme: Theme) -> None:
        """Draw the signs in another theme."""
        for button in self._buttons():
            button.setIcon(glyph(str(button.property("sign")), theme))

    def show_tool(self, tool: str) -> None:
        """Mark the tool in use."""
        for own, button in self.tools.items():
            button.setChecked(own == tool)

    def minimumSizeHint(self) -> QSize:
        """As low as the drawing beside it may be: then there are more columns."""
        return QSize(self.width(), 3 * _SIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = max((event.size().height() - 12) // (_SIDE + 1), 1)
        self._arrange(-(-(len(self._buttons()) + 1) // rows))  # one more where the tools leave a row half empty

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editor = self._front()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            buttons = self._buttons()
            at = next((at for at, button in enumerate(buttons) if button.hasFocus()), 0)
            buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape and editor is not None:
            editor.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _arrange(self, columns: int) -> None:
        """Stand in so many columns, read from left to right, the tools in rows of their own."""
        if columns == self._columns:
            return
        self._columns = columns
        row = 0
        for group in (list(self.tools.values()), [*self.stencils.values(), self.more]):
            for at, button in enumerate(group):
                self._grid.addWidget(button, row + at // columns, at % columns)
            row += -(-len(group) // columns)
        for other in range(self._grid.rowCount()):
            self._grid.setRowStretch(other, 0)
        self._grid.setRowStretch(row, 1)
        self.setFixedWidth(columns * (_SIDE + 1) + 8)

    def _buttons(self) -> list[QToolButton]:
        return [*self.tools.values(), *self.stencils.values(), self.more]

    def _tool_button(self, tool: _Tool) -> QToolButton:
        made = ChoiceButton()
        self._dress_button(made, tool.id, str(tool.tip))
        made.clicked.connect(lambda: self._take(tool.id))
        return made

    def _stencil_button(self, sign: str, stencil: Stencil) -> QToolButton:
        made = CarryButton(lambda: self._carry(stencil))
        self._dress_button(
            made, sign, tr("{stencil}: click, then click its place; or drag it there", stencil=stencil.name)
        )
        made.clicked.connect(lambda: self._carry(stencil))
        return made

    def _button(self, sign: str, tip: str) -> QToolButton:
        made = QToolButton()
        self._dress_button(made, sign, tip)
        return made

    def _dress_button(self, button: QToolButton, sign: str, tip: str) -> None:
        button.setProperty("sign", sign)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(":")[0].partition(" (")[0])
        button.setFixedSize(_SIDE, _SIDE)
        button.setIconSize(QSize(GLYPH, GLYPH))
        button.setAutoRaise(True)

    def _take(self, tool: str) -> None:
        editor = self._front()
        if editor is not None:
            editor.tools.take(tool)
            editor.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_tool(tool if editor is not None and editor.tools.active == tool else ARROW)

    def _carry(self, stencil: Stencil) -> Placing | None:
        editor = self._front()
        if editor is None:
            return None
        editor.tools.place(stencil)
        editor.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor.tools.placing

    def _ask(self) -> None:
        editor = self._front()
        if editor is not None:
            editor.run(BY_ID["create"])
