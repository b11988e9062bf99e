"""Panels that are filled when they are looked at."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.language import tr
from ui.widgets.parts import label, set_part
from ui.widgets.tab_order import ClicksBack
from ui.widgets.turns import LoopTurn


class LazyPanel(QWidget):
    """Remembers that it is out of date until somebody can see it; `refresh` fills it.

    One of `heavy` figures says that they are worked out before it is filled for the first time.
    """

    heavy: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self._stale, self._new = True, True
        self._later = LoopTurn(self, self._fill)
        self._clicks = ClicksBack(self)

    def come_into_sight(self) -> None:
        """Somebody can see the panel now."""
        self._later.start()

    def touch(self) -> None:
        """What is shown is out of date: fill it soon when it can be seen, else when it comes into sight."""
        self._stale = True
        self._later.start()

    def refresh(self) -> None:
        """Show what the session and the choice are now."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.come_into_sight()

    def _fill(self) -> None:
        if self._stale and not self.visibleRegion().isEmpty():  # a dock behind others in tabs counts as visible
            self._stale = False
            said = self._say_at_once() if self.heavy and self._new else None
            self._new = False
            self.refresh()
            self._clicks.watch(self)
            if said is not None:
                said.hide()
                said.deleteLater()

    def _say_at_once(self) -> QWidget:
        """Say over all that is empty yet that it is being worked out: the window answers again once it is."""
        said = label(tr("Working the figures out…"), "muted")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ground = QWidget(self)
        set_part(ground, "surface")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ground.setGeometry(self.rect())
        said.setParent(ground)
        said.setGeometry(ground.rect())
        ground.show()
        ground.raise_()
        self.repaint()
        return ground
