"""What two people changed differently, side by side on the drawing or as text, decided one by one or all at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from itsm_fit.differences import DifferenceKind
from ui.canvas.compared_view import ComparedView
from ui.widgets.language import tr, trn
from ui.widgets.look import Look
from ui.widgets.parts import Button, label, set_part, splitter
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import count, one_line

if TYPE_CHECKING:
    from itsm_fit.drawing.pages import PlacedDrawing
    from itsm_fit.merging import MergeConflict, MergePlace, MergeSide
    from itsm_fit.merging.seen import SeenDrawings

_MOST_LINES: Final = 4
_NO_LIMIT: Final = 16_777_215
"""The most pixels that a widget can be high."""
Decisions = dict["MergePlace", "MergeSide"]


@dataclass(frozen=True, slots=True)
class MergeNames:
    """What the dialog is called, and the two sides: “Mine” and “The file’s”, or another person’s name."""

    title: str
    text: str
    mine: str
    theirs: str
    act: str


@dataclass(frozen=True, slots=True)
class MergeQuestion:
    """Conflicts to be decided; `mine` and `theirs` are the drawings in which they are seen, by the keys of both."""

    names: MergeNames
    conflicts: Sequence[MergeConflict]
    mine: SeenDrawings
    theirs: SeenDrawings


@dataclass(frozen=True)
class ConflictRow:
    """One conflict, and for which side it is decided; None while it is open."""

    conflict: MergeConflict
    side: MergeSide | None

    @property
    def what(self) -> str:
        its = self.conflict
        return f"{its.name} · {its.field}" if its.field and its.field != its.name else its.name


class MergeDialog(QDialog):
    """`decisions` are by the places of the conflicts; accepted once every one of them is decided."""

    def __init__(self, question: MergeQuestion, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from itsm_fit.merging import MergeSide

        names = question.names
        self.setWindowTitle(one_line(names.title))
        self.decisions: Decisions = {}
        self._question, self._look = question, look
        self._sides = (MergeSide.MINE, MergeSide.THEIRS)
        self.text = label(names.text, "strong")
        self.left = label("", "muted", wrap=False)
        self.table: TableView[ConflictRow] = TableView(self._columns(), tr("What both changed"), look)
        self.panes = {
            MergeSide.MINE: _Pane(names.mine, question.mine, look),
            MergeSide.THEIRS: _Pane(names.theirs, question.theirs, look),
        }
        self.take = {side: Button(tr("Take This")) for side in self.panes}
        for side, its in self.panes.items():
            self.take[side].setAccessibleName(one_line(tr("Take {side}", side=its.name)))
        self.take_all = {side: Button(tr("All: {side}", side=its.name)) for side, its in self.panes.items()}
        self.act, self.leave = Button(names.act), Button(tr("Cancel"))
        set_part(self.act, "primary")
        self._wire()
        self._lay_out()
        self._fill()
        self.table.selectRow(0)
        self.table.setFocus()

    def decide(self, side: MergeSide, conflicts: Sequence[MergeConflict]) -> None:
        """Let these conflicts be as one side has them."""
        self.decisions |= {each.place: side for each in conflicts}
        self._fill()

    @property
    def open_ones(self) -> list[MergeConflict]:
        """What is not decided yet."""
        return [each for each in self._question.conflicts if each.place not in self.decisions]

    def _chosen(self) -> list[MergeConflict]:
        rows = {at.row() for at in self.table.selectionModel().selectedRows()}
        return [self.table.table.shown[at].conflict for at in sorted(rows)]

    def _wire(self) -> None:
        self.table.row_changed.connect(self._show)
        self.table.clicked.connect(self._clicked)
        for side in self._sides:
            self.take[side].clicked.connect(lambda _=False, side=side: self._take(side))
            self.take_all[side].clicked.connect(lambda _=False, side=side: self.decide(side, self._question.conflicts))
            self.panes[side].view.selection_changed.connect(self._find)
        keys = (Qt.Key.Key_1, lambda: self._take(self._sides[0])), (Qt.Key.Key_2, lambda: self._take(self._sides[1]))
        for key, act in (*keys, (Qt.Key.Key_Space, self._turn)):
            QShortcut(key, self.table, act, context=Qt.ShortcutContext.WidgetShortcut)
        self.act.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self._look.changed.connect(self._dress)

    def _take(self, side: MergeSide) -> None:
        """Decide what is chosen, and go on to the next open one."""
        chosen = self._chosen()
        self.decide(side, chosen)
        if len(chosen) == 1 and self.open_ones:
            self._go_to_next(chosen[0])

    def _go_to_next(self, after: MergeConflict) -> None:
        shown = [row.conflict for row in self.table.table.shown]
        at = shown.index(after) if after in shown else 0
        following = next((each for each in (*shown[at + 1 :], *shown[:at]) if each.place not in self.decisions), None)
        if following is not None:
            self.table.selectRow(shown.index(following))

    def _turn(self) -> None:
        """Space: mine, and theirs the next time."""
        mine, theirs = self._sides
        chosen = self._chosen()
        self.decide(theirs if all(self.decisions.get(each.place) is mine for each in chosen) else mine, chosen)

    def _clicked(self, at: QModelIndex) -> None:
        if at.column() == 0:
            self._turn()

    def _fill(self) -> None:
        rows = [ConflictRow(each, self.decisions.get(each.place)) for each in self._question.conflicts]
        self.table.set_rows(rows, same=lambda row: row.conflict.place)
        number = len(self.open_ones)
        done = tr("All are decided.")
        self.left.setText(
            trn("{count} is not decided yet.", "{count} are not decided yet.", number, count=count(number))
            if number
            else done
        )
        self.act.setEnabled(not number)
        self._show(self.table.current_row())

    def _show(self, row: ConflictRow | None) -> None:
        conflict = row.conflict if row is not None else None
        taken = self.decisions.get(conflict.place) if conflict is not None else None
        marked = self._marked()
        for side, pane in self.panes.items():
            said = "" if conflict is None else conflict.mine if side is self._sides[0] else conflict.theirs
            pane.show_conflict(conflict, said, taken=taken is side, marked=marked)
            self.take[side].setEnabled(conflict is not None)
        mine, theirs = self.panes.values()
        mine.look_beside(theirs)
        theirs.look_beside(mine)

    def _marked(self) -> dict[str, list[str]]:
        """The elements that conflicts are about, by the key of their drawing."""
        found: dict[str, list[str]] = {}
        for each in self._question.conflicts:
            if each.drawn:
                found.setdefault(each.place[1], []).extend(each.drawn)
        return found

    def _find(self, ids: Sequence[str]) -> None:
        """From a drawing to the list."""
        for element in ids:
            if self.table.go_to(lambda row, element=element: element in row.conflict.drawn):  # type: ignore[misc]
                self._show(self.table.current_row())
                return

    def _dress(self) -> None:
        for pane in self.panes.values():
            pane.view.set_theme(self._look.theme)

    def _columns(self) -> tuple[TableColumn[ConflictRow], ...]:
        names = self._question.names
        said = dict(zip(self._sides, (names.mine, names.theirs), strict=True))
        return (
            TableColumn(tr("Taken"), lambda row: f"✓ {said[row.side]}" if row.side else "?", width=9),
            TableColumn(tr("What"), lambda row: row.conflict.entity[0].one, width=9),
            TableColumn(tr("Name"), lambda row: row.what, width=20, stretch=True),
            TableColumn(tr("How"), lambda row: row.conflict.kind.words, width=18),
            TableColumn(tr("Before"), lambda row: row.conflict.base, width=12, stretch=True),
            TableColumn(names.mine, lambda row: row.conflict.mine, width=14, stretch=True),
            TableColumn(names.theirs, lambda row: row.conflict.theirs, width=14, stretch=True),
            TableColumn(tr("In"), lambda row: row.conflict.at, width=12),
        )

    def _lay_out(self) -> None:
        over = QHBoxLayout()
        over.addWidget(self.text, 1)
        over.addWidget(self.left)
        below = QHBoxLayout()
        for side in self._sides:
            below.addWidget(self.take_all[side])
        below.addStretch(1)
        for button in (self.act, self.leave):
            below.addWidget(button)
        for button in (*self.take_all.values(), *self.take.values(), self.act, self.leave):
            button.setAutoDefault(False)
        for side, pane in self.panes.items():
            pane.head.addWidget(self.take[side])
        both = splitter(*self.panes.values(), stretch=(1, 1), sizes=(600, 600))
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(10)
        box.addLayout(over)
        box.addWidget(splitter(self.table, both, down=True, stretch=(1, 2), sizes=(220, 420)), 1)
        box.addLayout(below)
        self.resize(QSize(1360, 800).boundedTo(self.screen().availableSize() * 0.92))


class _Pane(QWidget):
    """One side: its version in words, and on its drawing where it is drawn."""

    def __init__(self, name: str, drawings: SeenDrawings, look: Look) -> None:
        super().__init__()
        self.name, self._drawings = name, drawings
        self._shown: PlacedDrawing | None = None
        self._elements: tuple[str, ...] = ()
        self.title = label(name, "section", wrap=False)
        self.taken = label("", "strong", wrap=False)
        self.said = QPlainTextEdit()
        self.said.setReadOnly(True)
        self.said.setTabChangesFocus(True)
        self.said.setAccessibleName(one_line(tr("{name}, whole text", name=name)))
        self.view = ComparedView()
        self.view.setAccessibleName(one_line(tr("{name}, on the drawing", name=name)))
        self.view.set_theme(look.theme)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addWidget(self.taken)
        self.head.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(3, 4, 3, 0)
        box.setSpacing(6)
        box.addLayout(self.head)
        box.addWidget(self.said)
        box.addWidget(self.view, 1)

    def show_conflict(
        self, conflict: MergeConflict | None, said: str, *, taken: bool, marked: Mapping[str, Sequence[str]]
    ) -> None:
        """Show one side of a conflict; `marked` are the elements of all conflicts by the key of their drawing."""
        self.taken.setText(tr("✓ taken") if taken else "")
        self.said.setPlainText(said)
        drawing, self._elements = (None, ()) if conflict is None else self._drawings.of(conflict)
        self.view.setVisible(drawing is not None)
        lines = _MOST_LINES * self.fontMetrics().lineSpacing() + 10
        self.said.setMaximumHeight(lines if drawing is not None else _NO_LIMIT)
        if drawing is None or conflict is None:
            return
        with QSignalBlocker(self.view):
            if drawing is not self._shown:
                self._shown = drawing
                here = marked.get(conflict.place[1], ())
                self.view.show_compared(drawing.document, dict.fromkeys(here, DifferenceKind.CHANGED))
            self.view.select(self._elements)
            if self._elements:
                self.view.camera.show_readably(self.area())

    def area(self) -> QRectF:
        """Where the elements of what is shown stand."""
        found = QRectF()
        for own in self._elements:
            figure = self.view.drawing.figure.get(own)
            found = found if figure is None else found.united(figure.extent)
        return found

    def look_beside(self, other: _Pane) -> None:
        """Show the same place as the other side where what stands there is not here."""
        if not self._elements and other._elements and self._shown is not None:
            self.view.camera.show_readably(other.area())
