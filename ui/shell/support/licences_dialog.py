"""The parts of the program and their licences, to be searched."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from itsm_fit.support.parts import ProgramPart
from itsm_fit.visible import visible_lines
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import filter_line, label
from ui.widgets.table import TableColumn, TableView

_COLUMNS: Final[tuple[TableColumn[ProgramPart], ...]] = (
    TableColumn(Caption("Part"), lambda part: part.name, width=24),
    TableColumn(Caption("Version"), lambda part: part.version, width=14),
    TableColumn(Caption("Licence"), lambda part: part.licence or tr("see its text"), width=34, stretch=True),
)


def _holds(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


class LicencesDialog(QDialog):
    """A line to search with, in names and licences, or else in their texts; that of the chosen part stands below.

    `save_bill` writes the bill of materials; None where there is none.
    """

    def __init__(
        self, parts: Sequence[ProgramPart], look: Look, window: QWidget, save_bill: Callable[[], object] | None
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Licences"))
        self.search = filter_line(tr("Find a part or a word of its licence"))
        self.nothing = label(tr("No part has that in its name or its licence."), "muted")
        self.table: TableView[ProgramPart] = TableView(_COLUMNS, tr("Parts"), look)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the licence"))
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.addWidget(self.table)
        middle.addWidget(self.text)
        middle.setChildrenCollapsible(False)
        middle.setSizes([280, 300])
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        if save_bill is not None:
            self.save = self.buttons.addButton(tr("Save SBOM…"), QDialogButtonBox.ButtonRole.ActionRole)
            self.save.setToolTip(tr("The bill of materials, in CycloneDX"))
            self.save.clicked.connect(save_bill)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        for part in (self.search, self.nothing):
            box.addWidget(part)
        box.addWidget(middle, 1)
        box.addWidget(self.buttons)
        self._parts = parts
        self.table.set_rows(list(parts))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_text())
        self.search.textChanged.connect(self._find)
        self._find("")
        self.resize(min(860, window.width() - 40), min(680, window.height() - 60))
        self.search.setFocus()

    @property
    def shown(self) -> list[ProgramPart]:
        """The parts that hold every word searched for."""
        return self.table.table.shown

    def _find(self, text: str) -> None:
        words = text.casefold().split()

        def told(part: ProgramPart) -> bool:
            return _holds(f"{part.name} {part.licence}", words)

        any_told = any(map(told, self._parts))
        self.table.table.set_filter(lambda part: told(part) if any_told else _holds(part.text, words))
        self.nothing.setVisible(not self.shown)
        if self.shown and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.model().index(0, 0))
        self._show_text()

    def _show_text(self) -> None:
        row = self.table.currentIndex().row()
        part = self.shown[row] if 0 <= row < len(self.shown) else None
        kept = part is not None and part.text
        self.text.setPlainText(visible_lines(kept or (tr("It keeps no text of its licence here.") if part else "")))
