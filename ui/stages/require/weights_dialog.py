"""Weights by an order or by points, seen while they are made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QObject,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.errors import EditError
from itsm_fit.model.settings import MOST_WEIGHT
from itsm_fit.model.weighting import BY_POINTS, BY_RANK, MOST_SWING, WeightingMethod, scaled
from itsm_fit.numerals import NumberLimits
from ui.widgets.cells import AnyIndex
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.box import NumberBox
from ui.widgets.numbers.line import NumberLine, drops, insists, number_editor
from ui.widgets.numbers.marks import understand, written
from ui.widgets.parts import label
from ui.widgets.words import count, one_line, percent, tip, weight

_RANK, _NAME, _POINTS, _SHARE, _WEIGHT = range(5)
_POINTS_ALLOWED = NumberLimits(low=0.0, high=MOST_WEIGHT, blank=True)
_METHODS: Mapping[WeightingMethod, tuple[Caption, Caption]] = {
    WeightingMethod.ROC: (
        Caption("By order: rank-order centroid"),
        Caption("Put the most important first. The weights are the centre of all that agree with the order."),
    ),
    WeightingMethod.RANK_SUM: (
        Caption("By order: rank sum"),
        Caption("Put the most important first. The weights fall in even steps."),
    ),
    WeightingMethod.RECIPROCAL: (
        Caption("By order: rank reciprocal"),
        Caption("Put the most important first. The weights fall steeply after the first."),
    ),
    WeightingMethod.SWING: (
        Caption("By swing"),
        Caption(
            "Think of every row at its worst. The one you would lift first has 100 points, each other its part of that."
        ),
    ),
    WeightingMethod.POINTS: (
        Caption("By points"),
        Caption("Give each row points as you like; their sum does not matter."),
    ),
}


class RankList(QTreeWidget):
    """Rows in an order that is changed by dragging, or by Alt with the arrow, Home and End keys."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._held: QTreeWidgetItem | None = None
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)

    def move_to(self, item: QTreeWidgetItem, place: int) -> None:
        """Put a row at another place; beyond the ends it stays at the end."""
        at = self.indexOfTopLevelItem(item)
        place = min(max(place, 0), self.topLevelItemCount() - 1)
        if at != place:
            self.takeTopLevelItem(at)
            self.insertTopLevelItem(place, item)
            self.go_to(item)
            self.moved.emit()

    def go_to(self, item: QTreeWidgetItem) -> None:
        """Select a row, ready to write its points."""
        flags = QItemSelectionModel.SelectionFlag
        self.setCurrentItem(item, _POINTS, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        at = self.indexOfTopLevelItem(item) if item is not None else -1
        places = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.topLevelItemCount() - 1,
        }
        place = places.get(Qt.Key(event.key()))
        if item is not None and place is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_to(item, place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._held = self.itemAt(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.itemAt(event.position().toPoint())
        if self._held is not None and over is not None:
            self.move_to(self._held, self.indexOfTopLevelItem(over))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        super().mouseReleaseEvent(event)


class WeightsDialog(QDialog):
    """Ranks or points for rows, each a name and its present weight; `weights` is what they come to.

    Together the rows keep the weight they have, unless another one is written: so they count as before beside others.
    """

    def __init__(self, rows: Sequence[tuple[str, float]], what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(tr("Weights of {requirements}", requirements=what)))
        self.weights: list[float] = [present for _, present in rows]
        self.method, self.total = ChoiceBox(), NumberBox(tr("Together they weigh"), high=1e9, live=True)
        for method, (words, _) in _METHODS.items():
            self.method.addItem(str(words), method)
        self.total.setValue(sum(self.weights) or float(len(rows)))
        self.hint, self.trouble = label("", "muted"), label("", "error")
        self.list = RankList()
        self._fill(rows)
        self._lay_out()
        self.method.currentIndexChanged.connect(lambda _at: self._method_chosen())
        self.total.valueChanged.connect(lambda _value: self._show())
        self.total.typing.troubled.connect(lambda _on: self._show())
        self.list.moved.connect(self._show)
        self.list.itemChanged.connect(lambda _item, column: self._show() if column == _POINTS else None)
        self._method_chosen()

    def _fill(self, rows: Sequence[tuple[str, float]]) -> None:
        most = max((present for _, present in rows), default=0.0)
        for at in sorted(range(len(rows)), key=lambda at: -rows[at][1]):
            name, present = rows[at]
            item = QTreeWidgetItem(["", one_line(name), weight(round(MOST_SWING * present / most) if most else 0.0)])
            item.setData(_NAME, Qt.ItemDataRole.UserRole, at)
            item.setToolTip(_NAME, tip(name))
            item.setSizeHint(_NAME, QSize(0, self.list.fontMetrics().height() + 12))
            for column in (_RANK, _POINTS, _SHARE, _WEIGHT):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.list.addTopLevelItem(item)
        for first in self._items()[:1]:
            self.list.go_to(first)

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _method_chosen(self) -> None:
        method = WeightingMethod(self.method.currentData())
        by_points = method in BY_POINTS
        self.hint.setText(str(_METHODS[method][1]))
        self.list.setColumnHidden(_POINTS, not by_points)
        self.list.blockSignals(True)
        for item in self._items():
            flags = item.flags() | Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags if by_points else flags & ~Qt.ItemFlag.ItemIsEditable)
        self.list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        """Work the weights out and write them beside the rows."""
        items = self._items()
        try:
            shares = self._shares([item.text(_POINTS) for item in items])
            trouble = ""
        except EditError as error:
            shares, trouble = [0.0] * len(items), str(error)
        weights = scaled(shares, self.total.value())
        self.list.blockSignals(True)
        for rank, (item, share, its) in enumerate(zip(items, shares, weights, strict=True), 1):
            item.setText(_RANK, count(rank))
            item.setText(_SHARE, "" if trouble else percent(share))
            item.setText(_WEIGHT, "" if trouble else weight(its))
            if not trouble:
                self.weights[int(item.data(_NAME, Qt.ItemDataRole.UserRole))] = its
        self.list.blockSignals(False)
        self.list.viewport().update()
        self.trouble.setText(trouble)
        self.ok.setEnabled(not trouble and not self.total.typing.trouble)

    def _shares(self, points: Sequence[str]) -> list[float]:
        method = WeightingMethod(self.method.currentData())
        if method in BY_RANK:
            return BY_RANK[method](len(points))
        told = understand([(_POINTS_ALLOWED, each) for each in points])
        return BY_POINTS[method]([float(each or 0) for each in told.texts])

    def _lay_out(self) -> None:
        self.list.setHeaderLabels([tr("Rank"), "", tr("Points"), tr("Share"), tr("Weight")])
        self.list.setAccessibleName(tr("Rows, the most important first"))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_RANK, 56), (_POINTS, 76), (_SHARE, 76), (_WEIGHT, 84)):
            header.resizeSection(column, width)
        self.list.setItemDelegateForColumn(_POINTS, _Points(self.list))
        for column in (_RANK, _NAME, _SHARE, _WEIGHT):
            self.list.setItemDelegateForColumn(column, _Fixed(self.list))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Apply weights"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("Weigh"), self.method)
        form.addRow(tr("Together they weigh"), self.total)
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addWidget(self.hint)
        box.addWidget(self.list, 1)
        box.addWidget(label(tr("Drag rows, or Alt+↑ and Alt+↓; F2 or a figure writes points."), "muted"))
        box.addWidget(self.trouble)
        box.addWidget(buttons)
        self.list.setFocus()
        self.resize(620, 520)


class _Points(QStyledItemDelegate):
    """Cells for points: what was understood stands there afterwards."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del option, index
        return number_editor(parent, tr("Points"), _POINTS_ALLOWED)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, NumberLine) and not drops(editor, index):
            model.setData(index, written(editor.number))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return insists(watched, event) or super().eventFilter(watched, event)


class _Fixed(QStyledItemDelegate):
    """Cells that nobody writes into."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del parent, option, index
        return None  # type: ignore[return-value]  # Qt's own way to say that there is no editor
