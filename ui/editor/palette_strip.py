"""The place of the palette beside the drawing; it is made with the first drawing, and can be put away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.look import Look

if TYPE_CHECKING:
    from ui.editor.editor import Editor
    from ui.editor.palette import Palette


class PaletteStrip(QWidget):
    """Holds the palette for the editor that `front` gives."""

    def __init__(self, front: Callable[[], Editor | None], look: Look) -> None:
        super().__init__()
        self._front, self._look = front, look
        self._wanted = True
        self.palette_: Palette | None = None
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.hide()
        look.changed.connect(self._dress)

    @property
    def wanted(self) -> bool:
        """Whether the palette is to be seen where there is a drawing."""
        return self._wanted

    def want(self, wanted: bool) -> None:
        """Show the palette, or put it away."""
        self._wanted = wanted
        self.setVisible(wanted and self.palette_ is not None)

    def toggle(self) -> None:
        """Show the palette and give it the keyboard, or put it away."""
        self.want(not self._wanted)
        editor = self._front()
        if self.isVisible() and self.palette_ is not None:
            next(iter(self.palette_.stencils.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif editor is not None:
            editor.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def prepare(self) -> None:
        """Make the palette, if it is not there."""
        if self.palette_ is None:
            from ui.editor.palette import Palette

            self.palette_ = Palette(self._front, self._look.theme)
            self._box.addWidget(self.palette_)
            self.want(self._wanted)

    def attach(self, editor: Editor) -> None:
        """Follow the tools of an editor."""
        self.prepare()
        editor.tools.changed.connect(lambda _tool: self.show_tool())

    def show_tool(self) -> None:
        """Mark the tool of the editor in front."""
        editor = self._front()
        if self.palette_ is not None and editor is not None:
            self.palette_.show_tool(editor.tools.active)

    def _dress(self) -> None:
        if self.palette_ is not None:
            self.palette_.dress(self._look.theme)
