"""Choosing requirements that are written elsewhere."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.project import Project
from ui.widgets.language import tr
from ui.widgets.parts import filter_line
from ui.widgets.words import one_line, tip


class ReferenceDialog(QDialog):
    """The requirements of a project but those of `known`, to be searched; `ids` are the chosen ones."""

    def __init__(self, project: Project, known: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Refer to a requirement"))
        self.search = filter_line(tr("Find a requirement by id or text"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Requirements of the project"))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        seen = set(map(key_of, known))
        for each in asked(project):
            if each.definition is not None and key_of(each.id) not in seen:
                seen.add(key_of(each.id))
                item = QListWidgetItem(one_line(f"{each.id}  {each.definition.text}"))
                item.setData(Qt.ItemDataRole.UserRole, each.id)
                item.setToolTip(tip(each.definition.text))
                self.list.addItem(item)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.itemSelectionChanged.connect(lambda: self.ok.setEnabled(bool(self.ids)))
        self.list.itemActivated.connect(lambda _item: self.accept())

    @property
    def ids(self) -> list[str]:
        """The selected requirements in sight."""
        return [str(each.data(Qt.ItemDataRole.UserRole)) for each in self.list.selectedItems() if not each.isHidden()]

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        shown = []
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setHidden(not all(word in item.text().casefold() for word in words))
            if not item.isHidden():
                shown.append(item)
        if shown and (not self.list.currentItem() or self.list.currentItem().isHidden()):
            self.list.setCurrentItem(shown[0])

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Refer to it"))
        self.ok.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        box.addWidget(buttons)
        self.resize(520, 460)
