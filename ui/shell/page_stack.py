"""The pages in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

_LEAST_WIDTH = 420


class PageStack(QStackedWidget):
    """Shows one page; the others do not decide how small it, or the panels beside it, may be."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize(_LEAST_WIDTH, page.minimumSizeHint().height() if page else 0)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
