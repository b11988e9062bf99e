"""The chosen process as a tree: roles, their steps in the order of the flow, what is inside of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from itsm_fit.drawing.words import kind_words
from itsm_fit.model.process import Lane, Node, Process
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.cells import AnyIndex
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.look import Look
from ui.widgets.parts import filter_line, lay_out_table
from ui.widgets.tab_order import hand_focus
from ui.widgets.words import one_line, tip

KEYS = (KeyRow("F2", Caption("Rename"), Caption("In the outline")),)
_ID: Final = Qt.ItemDataRole.UserRole
_NO_LANE: Final = " no lane"
"""The key of what is in no lane: no element has it."""
_MOST_FOR_KINDS = 0.36
"""The share of the width that the kinds of elements may take."""
_INDENTATION = 12
"""Pixels by which what lies in a lane stands further in; names need the room in a narrow panel."""
_Make: TypeAlias = Callable[[str, str, str], QTreeWidgetItem]
"""Makes the item of an element: its id, its name and what kind it is."""


class OutlinePanel(LazyPanel):
    """A tree that is kept in step with the canvas: what is chosen in one is chosen in the other; F2 renames."""

    rename_asked = Signal(str, str)
    """An element's id, and the name that it is to have."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        del look
        self._session, self._choice = session, choice
        self._shown: tuple[str, Process] | None = None
        """What the process is called, and the process."""
        self._items: dict[str, QTreeWidgetItem] = {}
        self._closed: set[str] = set()
        self.search = filter_line(tr("Filter the outline"))
        self.tree = _Tree()
        lay_out_table(self, (self.search,), self.tree)
        hand_focus(self, self.tree)
        self.search.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._current_changed)
        self.tree.itemChanged.connect(self._renamed)
        self.tree.itemCollapsed.connect(lambda item: self._closed.add(item.data(0, _ID)))
        self.tree.itemExpanded.connect(lambda item: self._closed.discard(item.data(0, _ID)))
        session.project_changed.connect(self.touch)
        choice.process_changed.connect(self.touch)
        choice.element_changed.connect(self._show_element)

    def refresh(self) -> None:
        project, key = self._session.project, self._choice.process
        shown = (project.process_names[key], project.processes[key]) if key in project.processes else None
        if shown is None or self._shown is None or shown[0] != self._shown[0] or shown[1] is not self._shown[1]:
            self._shown = shown
            self._grow(shown)
        self._show_element(self._choice.element)

    # ------------------------------------------------------------ filling

    def _grow(self, shown: tuple[str, Process] | None) -> None:
        blocker = QSignalBlocker(self.tree)
        at = self.tree.verticalScrollBar().value()
        self.tree.clear()
        self._items.clear()
        if shown is not None:
            name, process = shown
            root = self._item(self._choice.process, name, tr("process"))
            self.tree.addTopLevelItem(root)
            _Filling(process, self._item).fill(root)
            self._open(root)
        self.tree.verticalScrollBar().setValue(at)
        self.tree.share_room()
        del blocker
        self._filter(self.search.text())

    def _item(self, key: str, name: str, kind: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([one_line(name) or tr("(unnamed {kind})", kind=kind), kind])
        item.setData(0, _ID, key)
        item.setToolTip(0, tip("\n".join(filter(None, (name, "" if key == _NO_LANE else key)))))
        if key != _NO_LANE:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self._items[key] = item
        return item

    def _open(self, item: QTreeWidgetItem) -> None:
        if item.childCount():  # what holds nothing is no more unfolded than folded: Left leads from it at once
            item.setExpanded(item.data(0, _ID) not in self._closed)
        for at in range(item.childCount()):
            inner = item.child(at)
            if inner is not None:
                self._open(inner)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for at in range(self.tree.topLevelItemCount()):
            _show_matches(self.tree.topLevelItem(at), words)

    # ------------------------------------------------------------ both ways

    def _show_element(self, element: str) -> None:
        item = self._items.get(element or self._choice.process)
        if item is not None and item is not self.tree.currentItem():
            blocker = QSignalBlocker(self.tree)
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)
            del blocker

    def _current_changed(self, item: QTreeWidgetItem | None) -> None:
        key = item.data(0, _ID) if item is not None else ""
        if key and key != _NO_LANE and self._choice.process in self._session.project.processes:
            self._choice.reveal(self._choice.process, "" if key == self._choice.process else key)

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        name = item.text(0).strip()
        if column == 0 and name:
            self.rename_asked.emit(item.data(0, _ID), name)
        self._shown = None
        self.touch()


class _Filling:
    """Puts the parts of a process under its item: lanes, in them steps from left to right, in these what they hold."""

    def __init__(self, process: Process, make: _Make) -> None:
        self._make = make
        self._lanes: dict[str | None, list[Lane]] = {}
        self._held: dict[str, list[Node]] = {}
        self._in_lane: dict[str | None, list[Node]] = {}
        self._seen: set[str] = set()
        for lane in process.lanes:
            self._lanes.setdefault(lane.parent, []).append(lane)
        for node in sorted(process.nodes, key=lambda node: node.bounds.x if node.bounds else 0.0):
            holder = node.attached_to or node.parent
            if holder in process.node_by_id:
                self._held.setdefault(holder or "", []).append(node)
            else:
                role = node.lane if node.lane in process.lane_by_id else None
                self._in_lane.setdefault(role, []).append(node)

    def fill(self, root: QTreeWidgetItem) -> None:
        for lane in self._lanes.get(None, ()):
            root.addChild(self._lane(lane))
        apart = self._in_lane.get(None, ())
        home = root
        if apart and self._lanes:
            home = self._make(_NO_LANE, tr("In no lane"), "")
            root.addChild(home)
        for node in apart:
            home.addChild(self._node(node))

    def _lane(self, lane: Lane) -> QTreeWidgetItem:
        item = self._make(lane.id, lane.name, kind_words(lane))
        self._seen.add(lane.id)
        for inner in self._lanes.get(lane.id, ()):
            if inner.id not in self._seen:  # a file may put a lane into itself
                item.addChild(self._lane(inner))
        for node in self._in_lane.get(lane.id, ()):
            item.addChild(self._node(node))
        return item

    def _node(self, node: Node) -> QTreeWidgetItem:
        item = self._make(node.id, node.name, kind_words(node))
        self._seen.add(node.id)
        for inner in self._held.get(node.id, ()):
            if inner.id not in self._seen:
                item.addChild(self._node(inner))
        return item


class _Tree(QTreeWidget):
    """Two columns; Enter goes on to the drawing's details as a double click does, F2 renames."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels([tr("Element"), tr("Kind")])
        self.setAccessibleName(tr("Outline of the process"))
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENTATION)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.setItemDelegateForColumn(1, _Unchangeable(self))

    def share_room(self) -> None:
        """Give the kinds what they need, and names the greater part in any case."""
        needed = max(self.sizeHintForColumn(1), self.header().sectionSizeHint(1))
        self.header().resizeSection(1, min(needed, int(self.viewport().width() * _MOST_FOR_KINDS)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()


class _Unchangeable(QStyledItemDelegate):
    """A column that only says something."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del parent, option, index
        return cast("QWidget", None)


def _show_matches(item: QTreeWidgetItem | None, words: list[str]) -> bool:
    """Hide what neither matches nor holds something that does; says whether the item is shown."""
    if item is None:
        return False
    text = f"{item.text(0)} {item.text(1)}".casefold()
    own = all(word in text for word in words)
    inner = [_show_matches(item.child(at), words) for at in range(item.childCount())]
    item.setHidden(not (own or any(inner)))
    return own or any(inner)
