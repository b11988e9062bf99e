"""The stage Tools: all answers in front, the files they come from behind."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from ui.widgets.language import tr


class ToolsStage(QTabWidget):
    """Two pages as tabs."""

    def __init__(self, answers: QWidget, files: QWidget) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.addTab(answers, tr("Answers"))
        self.addTab(files, tr("Files and words"))
        self.setProperty("part", "surface")
        self.setFocusProxy(answers)
        self.currentChanged.connect(lambda _at: self.setFocusProxy(self.currentWidget()))
