"""Cells of requirements: how they are painted and edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from itsm_fit.model.requirement import Approval
from itsm_fit.scoring.verdicts import PRIORITY
from ui.widgets.cells import AnyIndex, ThemedCell
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.numbers.line import drops, insists, number_editor
from ui.widgets.table import TableModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES = 5
"""How many lines the editor of a long text shows at most."""


class LineCell(ThemedCell):
    """One line; the figure names the colour of the theme that it is written in."""

    right = False
    filling = False
    """Whether what is being written goes into all selected cells of the column: Ctrl+Enter."""

    def paint_figure(self, painter: QPainter, place: QRect, figure: object, text: str) -> None:
        colour = getattr(self.theme, figure) if isinstance(figure, str) else self.theme.ink
        self.write(painter, place, text, colour, right=self.right)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del option, index
        editor = QLineEdit(parent)
        editor.setFrame(False)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and self._is_new(editor.text(), index):
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and isinstance(watched, QWidget)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
        ):
            self.filling = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.commitData.emit(watched)
            self.filling = False
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.SubmitModelCache)
            return True
        return super().eventFilter(watched, event)

    def _is_new(self, text: str, index: AnyIndex) -> bool:
        return self.filling or text != index.data(Qt.ItemDataRole.EditRole)


class NumberCell(LineCell):
    """A number at the right, where the column says so; what is typed is judged at every key."""

    right = True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        model = index.model()
        limits = model.limits(index.row(), index.column()) if isinstance(model, TableModel) else None
        if limits is None:
            return super().createEditor(parent, option, index)
        title = model.headerData(index.column(), Qt.Orientation.Horizontal)
        return number_editor(parent, str(title), limits)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if not drops(editor, index):
            super().setModelData(editor, model, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return insists(watched, event) or super().eventFilter(watched, event)


class TextCell(LineCell):
    """A text of any number of lines: Enter takes it, Shift+Enter or Alt+Enter begins a new line."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del option, index
        editor = QPlainTextEdit(parent)
        editor.setFrameShape(QFrame.Shape.Box)
        editor.setTabChangesFocus(True)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QPlainTextEdit) and not editor.document().isModified():
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QPlainTextEdit) and self._is_new(editor.toPlainText(), index):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """As high as the text needs, and inside the table."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        parent = editor.parentWidget()
        place: QRect = option.rect
        width = max(place.width(), min(260, parent.width() if parent else 260))
        room = QRect(0, 0, width - 12, 10_000)
        needed = editor.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
        height = min(max(needed, editor.fontMetrics().height()), _LINES * editor.fontMetrics().lineSpacing()) + 14
        box = QRect(place.topLeft(), QSize(width, max(height, place.height())))
        if parent is not None:
            box.moveBottom(min(box.bottom(), max(parent.rect().bottom(), box.height() - 1)))
            box.moveRight(min(box.right(), parent.rect().right()))
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and isinstance(watched, QPlainTextEdit) and event.key() in _ENTER:
            breaks = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
            if breaks and event.type() == QEvent.Type.KeyPress:
                watched.insertPlainText("\n")
                return True
        return super().eventFilter(watched, event)


class OneOfCell(LineCell):
    """One of a few words, or none."""

    def choices(self) -> Sequence[str]:
        """The words to choose among."""
        raise NotImplementedError

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del option, index
        editor = ChoiceBox(parent)
        editor.addItems(["", *self.choices()])
        editor.taken.connect(lambda: self._take(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QComboBox) and self._is_new(editor.currentText(), index):
            model.setData(index, editor.currentText())

    def _take(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class PriorityCell(OneOfCell):
    """One of the four priorities, or none."""

    def choices(self) -> Sequence[str]:
        return list(PRIORITY.values())


class ApprovalCell(OneOfCell):
    """How far a requirement is agreed, or nothing said."""

    def choices(self) -> Sequence[str]:
        return [each.words for each in Approval]
