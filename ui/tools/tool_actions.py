"""What can be done with a tool as a whole: add, rename, merge, remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from itsm_fit.model import edits
from ui.session import Session
from ui.words import verbatim


class ToolActions(QObject):
    """Asks where it has to, and edits through the session; each is one step of undo."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page

    def fill(self, menu: QMenu, tool: str) -> None:
        """Put all that can be done with a tool ("" is none) into a menu."""
        menu.addAction("&Add a tool…").triggered.connect(lambda _=False: self.add())
        if not tool:
            return
        menu.addSeparator()
        menu.addAction(f"Re&name {verbatim(tool)}…").triggered.connect(lambda _=False: self.rename(tool))
        others = [name for name in self._session.project.tool_names if name != tool]
        merge = menu.addMenu(f"&Merge {verbatim(tool)} into")
        merge.setEnabled(bool(others))
        for other in others:
            merge.addAction(verbatim(other)).triggered.connect(lambda _=False, other=other: self.merge(tool, other))
        menu.addAction(f"&Remove {verbatim(tool)}").triggered.connect(lambda _=False: self.remove(tool))

    def add(self) -> None:
        """Ask for a name, and add a tool without answers."""
        self._ask(
            "Add a tool",
            "Name of the tool, whose answers are given by hand:",
            "",
            lambda name: self._session.edit(f"Add {name}", lambda project: edits.add_tool(project, name)),
        )

    def rename(self, tool: str) -> None:
        """Ask for another name; the name of another tool joins the two."""
        self._ask(
            f"Rename {tool}",
            "New name; that of another tool joins the two:",
            tool,
            lambda name: self._session.edit(f"Rename {tool}", lambda project: edits.rename_tool(project, tool, name)),
        )

    def merge(self, tool: str, into: str) -> None:
        self._session.edit(f"Merge {tool} into {into}", lambda project: edits.merge_tools(project, tool, into))

    def remove(self, tool: str) -> None:
        self._session.edit(f"Remove {tool}", lambda project: edits.remove_tool(project, tool))

    def _ask(self, title: str, text: str, value: str, then: Callable[[str], object]) -> None:
        dialog = QInputDialog(self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(text)
        dialog.setTextValue(value)
        dialog.textValueSelected.connect(then)
        dialog.open()
