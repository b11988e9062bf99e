"""The requirements of what is selected, as an inline table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from itsm_fit.model.asking import AskingPlace
from itsm_fit.model.project import Project
from itsm_fit.scoring.result import Fit
from ui.panels.inspector.pen import Pen
from ui.session.author import Author
from ui.session.choice import Choice
from ui.session.what_if_offers import add_to, of_requirement
from ui.stages.require.fields import COLUMNS
from ui.stages.require.origin_dialog import ask_origin, origin_words
from ui.stages.require.reference_dialog import ReferenceDialog
from ui.stages.require.rows import RequirementRow, rows_at
from ui.stages.require.table import RequirementTable
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import Elided, label, tool_button
from ui.widgets.words import count

_MOST_LINES = 9
_SIGN_WIDTH = 26
"""Of the buttons beside the heading, in pixels: it needs the room."""
_WIDTHS = (8, 18, 5, 4, 12, 12)
_COLUMNS = tuple(replace(column, width=width) for column, width in zip(COLUMNS, _WIDTHS, strict=True))
"""The same columns, in the narrow room of the inspector."""
_BAR_AS_NEEDED, _NO_BAR = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_EMPTY = Caption("Nothing yet: + adds a requirement, Ctrl+V in the table pastes rows from Excel.")


class AskedTable(RequirementTable):
    """As high as its rows, up to a few."""

    def sizeHint(self) -> QSize:
        lines = min(max(len(self.table.shown), 1), _MOST_LINES)
        bar = self.horizontalScrollBar().sizeHint().height()
        height = self.horizontalHeader().sizeHint().height() + lines * self.verticalHeader().defaultSectionSize() + bar
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())


class AskedPart(QWidget):
    """What all of the places ask for: add, write, refer, paste and take away."""

    def __init__(
        self, pen: Pen, choice: Choice, look: Look, author: Author, *, places: Sequence[AskingPlace], title: str
    ) -> None:
        super().__init__()
        self._pen, self._choice, self._places, self._title = pen, choice, places, title
        self._author = author
        self._known: tuple[Project, Fit | None, list[RequirementRow]] | None = None
        self._shown: list[RequirementRow] | None = None
        self.title = Elided("", "section")
        self.add = tool_button("+", tr("Add a requirement with the next free id (Insert)"))
        self.remove = tool_button("−", tr("Let it ask for the selected requirements no longer (Ctrl+Delete)"))
        self.refer = tool_button("↗", tr("Ask for a requirement that is written elsewhere"))
        self.table = AskedTable(pen.session, look, _COLUMNS, title, places)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.origin_button = tool_button("✎", tr("Where the selected requirement comes from, and comments on it"))
        self.origin = label("", "muted", lines=True, selectable=True)
        self.empty, self.told = label(str(_EMPTY), "muted"), label("", "muted")
        self.told.hide()
        self._lay_out()
        self.add.clicked.connect(self.table.add_row)
        self.remove.clicked.connect(self.table.delete_rows)
        self.refer.clicked.connect(self.ask_reference)
        self.origin_button.clicked.connect(self.ask_origin)
        self.table.row_changed.connect(lambda _row: self._show_origin())
        self.table.told.connect(self._tell)
        self.table.menu_wanted.connect(self._extend_menu)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._enable())
        self.refresh()

    def turn(self, pen: Pen, nodes: Sequence[str], /) -> None:
        self._pen, self._known = pen, None
        places = [AskingPlace(pen.process_id, node) for node in nodes or (None,)]
        self._places = self.table.scope = self.table.new_places = places
        self._tell("")
        self.refresh()

    def rows(self) -> list[RequirementRow]:
        """The rows in the order of the project."""
        project, fit = self._pen.project, self._pen.session.fit
        if self._known is None or self._known[0] is not project or self._known[1] is not fit:
            self._known = project, fit, rows_at(project, self._places, fit)
        return self._known[2]

    def refresh(self) -> None:
        rows = self.rows()
        if rows == self._shown:
            return
        self._shown = rows
        self.title.setText(f"{self._title} · {count(len(rows))}" if rows else self._title)
        self.table.show_rows(rows)
        self.table.setHorizontalScrollBarPolicy(_BAR_AS_NEEDED if rows else _NO_BAR)
        self.table.updateGeometry()
        self.empty.setVisible(not rows)
        self._show_origin()
        self._enable()

    def ask_reference(self) -> None:
        """Choose a requirement of the project that is to be asked for here too."""
        known = {row.id for row in self.rows()}
        dialog = ReferenceDialog(self._pen.project, known, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.table.refer(dialog.ids))
        dialog.open()

    def ask_origin(self) -> None:
        """Write where the current requirement comes from."""
        row = self.table.current_row()
        if row is not None:
            ask_origin(self._pen.session, self._author, row, self)

    def _show_origin(self) -> None:
        row = self.table.current_row()
        said = origin_words(row.own) if row is not None else ""
        self.origin.setText(said)
        self.origin.setVisible(bool(said))
        self.origin_button.setEnabled(row is not None)

    def _extend_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        menu.addAction(tr("Where It Comes From…")).triggered.connect(lambda _=False: self.ask_origin())
        menu.addAction(tr("Refer to a Requirement…")).triggered.connect(lambda _=False: self.ask_reference())
        rows = self.table.chosen_rows()
        if len(rows) == 1:
            add_to(menu, of_requirement(rows[0].id, self._choice.tool), self._choice)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self.table.chosen_rows()))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        for button in (self.add, self.remove, self.refer, self.origin_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMaximumWidth(_SIGN_WIDTH)
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.table)
        box.addWidget(self.origin)
        box.addWidget(self.empty)
        box.addWidget(self.told)
