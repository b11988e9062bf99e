"""Two versions in one window: the drawing of both with what differs, and what differs as a list beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from itsm_fit.differences import DifferenceKind, EntityDifference
from itsm_fit.drawing.change_look import CHANGE_BADGES, CHANGE_WORDS, change_look
from itsm_fit.drawing.pages import PlacedDrawing
from itsm_fit.drawing.versions import ComparedDrawing, element_of
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.writing import clauses, titled
from ui.canvas.compared_view import ComparedView
from ui.canvas.signs import Sign
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import Button, label, splitter
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import count, one_line

_SIGN_SIZE = 16


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """Something that the open project can be compared with; `known` tells it apart from the others."""

    title: str
    known: object


@dataclass(frozen=True)
class ChangeRow:
    """One difference in the list, and where its element is seen: the tab of its drawing, -1 for none."""

    difference: EntityDifference
    element: str
    tab: int

    @property
    def fields(self) -> str:
        return clauses(titled(each.name, f"{each.before} → {each.after}") for each in self.difference.fields)


class ComparedDialog(QDialog):
    """`choose` is handed the side that is to be compared with; `save` what is shown."""

    def __init__(
        self,
        sides: Sequence[OtherVersion],
        choose: Callable[[OtherVersion], object],
        save: Callable[[Sequence[ComparedDrawing]], object],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare versions"))
        self._look, self._sides, self._choose = look, list(sides), choose
        self._compared: tuple[ComparedDrawing, ...] = ()
        self._tabs: list[tuple[ComparedDrawing, PlacedDrawing]] = []
        self.side = ChoiceBox()
        self.side.setAccessibleName(tr("Compare with"))
        self.side.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for each in self._sides:
            self.side.addItem(one_line(each.title))
        self.said = label("", "muted")
        self.table: TableView[ChangeRow] = TableView(_COLUMNS, tr("What differs"), look)
        self.view = ComparedView()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Drawings that differ"))
        self.tabs.setExpanding(False)
        self.legend = ChangeLegend(look)
        self.save, self.close_ = Button(tr("Save Drawing…")), Button(tr("Close"))
        self.save.clicked.connect(lambda: save(self._compared))
        self.close_.clicked.connect(self.reject)
        self.side.activated.connect(lambda at: choose(self._sides[at]))
        self.tabs.currentChanged.connect(self._show_tab)
        self.table.row_changed.connect(self._go_to)
        self.view.selection_changed.connect(self._find)
        look.changed.connect(self._dress)
        self._lay_out()
        self._dress()
        self.show_compared(())

    def begin(self, side: OtherVersion) -> None:
        """Compare with a side, which joins the list where it is not on it."""
        if side not in self._sides:
            self._sides.insert(0, side)
            self.side.insertItem(0, one_line(side.title))
        self.side.setCurrentIndex(self._sides.index(side))
        self._choose(side)

    def say(self, text: str) -> None:
        """What is going on, or what came of it."""
        self.said.setText(text)

    def show_compared(self, compared: Sequence[ComparedDrawing]) -> None:
        """Show what differs; the first drawing that does stands in front."""
        self._compared = tuple(compared)
        self._tabs = [(each, drawing) for each in compared for drawing in each.differing]
        rows = [row for each in compared for row in self._rows(each)]
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            for each, drawing in self._tabs:
                self.tabs.addTab(f"{one_line(drawing.title)} · {count(len(each.shown(drawing)))}")
        self.tabs.setVisible(len(self._tabs) > 1)
        self.legend.set_numbers(Counter(how for each in compared for how in each.changes.values()))
        self.save.setEnabled(bool(self._tabs))
        self._show_tab(self.tabs.currentIndex())
        with QSignalBlocker(self.table):
            self.table.set_rows(rows)
            self.table.clearSelection()
            places = {row.difference.place for row in rows}
            self.table.setColumnHidden(len(_COLUMNS) - 1, len(places) < 2)

    def _rows(self, compared: ComparedDrawing) -> list[ChangeRow]:
        places: dict[str, int] = {}
        for at, (each, drawing) in enumerate(self._tabs):
            if each is compared:
                shown = each.shown(drawing)
                parts = {part.id for part in parts_of(drawing.document)}
                for own in (*shown, *parts - shown.keys()):
                    if own in shown or own not in places:
                        places.setdefault(own, at)
        found = [ChangeRow(each, element_of(each), places.get(element_of(each), -1)) for each in compared.listed]
        order = list(DifferenceKind)
        return sorted(found, key=lambda row: order.index(row.difference.how))

    def _show_tab(self, at: int) -> None:
        if 0 <= at < len(self._tabs):
            compared, drawing = self._tabs[at]
            self.view.show_compared(drawing.document, compared.shown(drawing))

    def _go_to(self, row: ChangeRow | None) -> None:
        """From the list to the drawing."""
        if row is None or row.tab < 0:
            return
        if self.view.selected_ids() == (row.element,) and self.tabs.currentIndex() == row.tab:
            return
        with QSignalBlocker(self.view):
            self.tabs.setCurrentIndex(row.tab)
            self.view.show_closely(row.element)

    def _find(self, ids: tuple[str, ...]) -> None:
        """From the drawing to the list."""
        at = self.tabs.currentIndex()
        for element in ids:
            if self.table.go_to(lambda row, element=element: row.element == element and row.tab == at):  # type: ignore[misc]
                return
        self.table.clearSelection()

    def _dress(self) -> None:
        self.view.set_theme(self._look.theme)
        self.legend.update()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(label(tr("Compare with"), "strong", wrap=False))
        top.addWidget(self.side, 1)
        right = QWidget()
        drawn = QVBoxLayout(right)
        drawn.setContentsMargins(0, 0, 0, 0)
        drawn.setSpacing(0)
        drawn.addWidget(self.tabs)
        drawn.addWidget(self.view, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.legend, 1)
        for button in (self.save, self.close_):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(10)
        box.addLayout(top)
        box.addWidget(self.said)
        box.addWidget(splitter(self.table, right, stretch=(1, 2), sizes=(400, 840)), 1)
        box.addLayout(buttons)
        self.resize(QSize(1240, 720).boundedTo(self.screen().availableSize() * 0.92))


class ChangeLegend(QWidget):
    """What colours, signs and patterns mean, and how many there are of each."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._signs = {how: Sign(symbol) for how, symbol in CHANGE_BADGES.items()}
        self.texts: dict[DifferenceKind, str] = {}
        self.set_numbers(Counter())

    def set_numbers(self, numbers: Counter[DifferenceKind]) -> None:
        """Say how many elements are of each kind."""
        self.texts = {how: f"{words} {count(numbers[how])}" for how, words in CHANGE_WORDS.items()}
        self.setAccessibleName(", ".join(self.texts.values()))
        self.setMinimumHeight(max(self.fontMetrics().height(), _SIGN_SIZE) + 6)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, theme = 2.0, self._look.theme
        for how, text in self.texts.items():
            look = change_look(how, theme)
            box = QRectF(x, (self.height() - _SIGN_SIZE) / 2, _SIGN_SIZE, _SIGN_SIZE)
            self._signs[how].draw(painter, box, QColor(look.edge), QColor(look.on_edge))
            painter.setPen(QColor(theme.ink))
            width = self.fontMetrics().horizontalAdvance(text)
            words = QRectF(box.right() + 6, 0, width + 4, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            x = words.right() + 14


_COLUMNS: tuple[TableColumn[ChangeRow], ...] = (
    TableColumn(
        "",
        lambda row: row.difference.how.sign,
        tip=lambda row: CHANGE_WORDS[row.difference.how],
        width=2,
        help=Caption("How it changed"),
    ),
    TableColumn(Caption("What"), lambda row: row.difference.sort.one, width=7),
    TableColumn(Caption("Name"), lambda row: row.difference.name, width=16, stretch=True),
    TableColumn(Caption("Differs in"), lambda row: row.fields, width=16, stretch=True),
    TableColumn(Caption("In"), lambda row: row.difference.place, width=10),
)
