"""What can be done with a tool as a whole: add, rename, merge, remove, go to its answers, files and rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from itsm_fit.model import edits
from ui.session.session import Session
from ui.widgets.language import tr
from ui.widgets.words import one_line, verbatim


class ToolActions(QObject):
    """Asks where it has to, and edits through the session; each is one step of undo."""

    answers_asked = Signal(str)
    """Only the answers of this tool; of all tools when it is ""."""
    rows_asked = Signal(str)
    """The rows of this tool's tables, to be matched."""
    file_asked = Signal(object)
    """The file that a Matrix was read from."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page

    def fill(self, menu: QMenu, tool: str, *, alone: bool = False) -> None:
        """Put all that can be done with a tool ("" is none) into a menu; `alone` says that no other's answers show."""
        menu.addAction(tr("&Add a tool…")).triggered.connect(lambda _=False: self.add())
        if not tool:
            return
        menu.addSeparator()
        self._fill_places(menu, tool, alone=alone)
        menu.addSeparator()
        menu.addAction(tr("Re&name {tool}…", tool=verbatim(tool))).triggered.connect(lambda _=False: self.rename(tool))
        others = [name for name in self._session.project.tool_names if name != tool]
        merge = menu.addMenu(tr("&Merge {tool} into", tool=verbatim(tool)))
        merge.setEnabled(bool(others))
        for other in others:
            merge.addAction(verbatim(other)).triggered.connect(lambda _=False, other=other: self.merge(tool, other))
        menu.addAction(tr("&Remove {tool}", tool=verbatim(tool))).triggered.connect(lambda _=False: self.remove(tool))

    def _fill_places(self, menu: QMenu, tool: str, *, alone: bool) -> None:
        """Where the tool's answers are shown, were read from, and are matched."""
        if alone:
            menu.addAction(tr("&Show all tools")).triggered.connect(lambda _=False: self.answers_asked.emit(""))
        else:
            only = menu.addAction(tr("&Show only the answers of {tool}", tool=verbatim(tool)))
            only.triggered.connect(lambda _=False: self.answers_asked.emit(tool))
        sources = [
            (matrix, column)
            for matrix in self._session.project.matrices
            for column in matrix.responses
            if column.tool == tool and not matrix.by_hand
        ]
        rows = menu.addAction(tr("Match only the rows of {tool}", tool=verbatim(tool)))
        rows.setEnabled(bool(sources))
        rows.triggered.connect(lambda _=False: self.rows_asked.emit(tool))
        for matrix, column in sources:
            place = verbatim(matrix.place(next(filter(None, column.cells), "")))
            menu.addAction(tr("Go to {place}", place=place)).triggered.connect(
                lambda _=False, matrix=matrix: self.file_asked.emit(matrix)
            )

    def add(self) -> None:
        """Ask for a name, and add a tool without answers."""
        self._ask(
            tr("Add a tool"),
            tr("Name of the tool, whose answers are given by hand:"),
            "",
            lambda name: self._session.edit(tr("Add {tool}", tool=name), lambda project: edits.add_tool(project, name)),
        )

    def rename(self, tool: str) -> None:
        """Ask for another name; the name of another tool joins the two."""
        self._ask(
            tr("Rename {tool}", tool=tool),
            tr("New name; that of another tool joins the two:"),
            tool,
            lambda name: self._session.edit(
                tr("Rename {tool}", tool=tool), lambda project: edits.rename_tool(project, tool, name)
            ),
        )

    def merge(self, tool: str, into: str) -> None:
        self._session.edit(
            tr("Merge {tool} into {other}", tool=tool, other=into),
            lambda project: edits.merge_tools(project, tool, into),
        )

    def remove(self, tool: str) -> None:
        self._session.edit(tr("Remove {tool}", tool=tool), lambda project: edits.remove_tool(project, tool))

    def _ask(self, title: str, text: str, value: str, then: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(one_line(title))
        dialog.setLabelText(text)
        dialog.setTextValue(value)
        dialog.textValueSelected.connect(then)
        dialog.open()
