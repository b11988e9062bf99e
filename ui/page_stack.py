"""The pages in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

_LEAST_WIDTH = 420


class PageStack(QStackedWidget):
    """Shows one page; the widest page does not decide how narrow the others, or the panels beside them, may be."""

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()
