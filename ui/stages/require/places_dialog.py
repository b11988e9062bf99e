"""Choosing the steps that ask for requirements."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.project import Project
from ui.widgets.language import tr
from ui.widgets.parts import filter_line, label
from ui.widgets.words import many, one_line


class PlacesDialog(QDialog):
    """Processes and their steps to tick; `places` are the ticked ones. Those in `asking` ask already."""

    def __init__(
        self, project: Project, what: str, asking: Collection[AskingPlace], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(tr("Attach {requirements}", requirements=what)))
        self.search = filter_line(tr("Find a step"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Steps that can ask"))
        self.list.setUniformItemSizes(True)
        self._places: list[AskingPlace] = []
        for process_id, process in project.processes.items():
            name = one_line(project.process_names[process_id])
            self._add(AskingPlace(process_id), tr("{process} (the whole process)", process=name), asking)
            for node in process.nodes:
                if node.kind.is_activity:
                    self._add(AskingPlace(process_id, node.id), f"{name} › {one_line(node.name) or node.id}", asking)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(lambda _item: self._count())
        self._count()

    @property
    def places(self) -> list[AskingPlace]:
        """What is ticked and did not ask before."""
        ticked = Qt.CheckState.Checked
        return [
            place
            for at, place in enumerate(self._places)
            if (item := self.list.item(at)).checkState() == ticked and item.flags() & Qt.ItemFlag.ItemIsEnabled
        ]

    def _add(self, place: AskingPlace, words: str, asking: Collection[AskingPlace]) -> None:
        item = QListWidgetItem(one_line(words))
        item.setCheckState(Qt.CheckState.Checked if place in asking else Qt.CheckState.Unchecked)
        if place in asking:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(tr("It asks for that already."))
        self.list.addItem(item)
        self._places.append(place)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setHidden(not all(word in item.text().casefold() for word in words))

    def _count(self) -> None:
        number = len(self.places)
        self.ok.setEnabled(number > 0)
        self.ok.setText(tr("Attach to {places}", places=many(number, "place")) if number else tr("Attach"))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(label(tr("Space ticks a step; each one ticked will ask for it too."), "muted"))
        box.addWidget(self.search)
        box.addWidget(self.list, 1)
        box.addWidget(buttons)
        self.resize(520, 520)
