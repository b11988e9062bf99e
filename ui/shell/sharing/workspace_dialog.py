"""Workspaces and the projects in them: one is opened, the open one is put in, one is taken out as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.shell.known_workspaces import KnownWorkspace
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.moments import moment_words
from ui.widgets.parts import Button, filter_line, label, set_part, splitter
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, listed, many, one_line, tip, verbatim

_WORKSPACE = Qt.ItemDataRole.UserRole
_FILTERED_FROM, _MOST_LETTERS = 10, 36
_NONE_KNOWN = Caption(
    "A workspace holds projects that several people work on at once: everybody’s edits come together, and are kept "
    "with who made them.\n\nA folder needs no set-up: name one that all of you reach. A PostgreSQL database is for "
    "many desks: it knows who may see prices, and brings others’ edits in within a second."
)
_EMPTY = Caption("No project lies here yet. Put the one that is open into it, and the others can open it from here.")
_NOTHING_OPEN = Caption(
    "No project lies here yet. Open one first, or draw one: then it can be put into this workspace."
)


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """A project of a workspace as it is listed; `waits` says that edits wait for it here."""

    id: str
    name: str
    changed: datetime | None = None
    by: str = ""
    people: tuple[str, ...] = ()
    role: str = ""
    here: bool = False
    """Whether this desk has a copy, which opens off line too."""

    @property
    def hay(self) -> str:
        """All that is found by words."""
        return f"{self.name} {self.by} {' '.join(self.people)} {self.role}".casefold()


class WorkspaceDialog(QDialog):
    """Shows what it is told of; asks for everything by signals, and stays open until a project is opened."""

    chosen = Signal(object)
    """The projects of this workspace are wanted."""
    folder_asked = Signal()
    database_asked = Signal()
    forget_asked = Signal(object)
    open_asked = Signal(object)
    """This project is to be opened."""
    put_asked = Signal()
    """The project that is open is to be put in."""
    take_asked = Signal(object)
    """This project is to be written to a file."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, open_name: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Workspace"))
        self._open_name = open_name
        self._reached = False
        self.places = QListWidget()
        self.places.setAccessibleName(tr("Workspaces"))
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.folder, self.database, self.forget = (
            Button(tr("Folder…")),
            Button(tr("Database…")),
            Button(tr("Forget")),
        )
        self.folder.setToolTip(tr("A folder that all of you reach; made where there is none"))
        self.database.setToolTip(tr("A PostgreSQL database on another computer"))
        self.forget.setToolTip(tr("Take it off this list; nothing happens to what is in it"))
        self.title = label("", "heading")
        self.search = filter_line(tr("Find a project"))
        self.table: TableView[ProjectLine] = TableView(_COLUMNS, tr("Projects of the workspace"), look)
        self.said = label("", "muted", lines=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.again = Button(tr("Try Again"))
        self.put = Button(tr("Put In “{name}”", name=_short(open_name)) if open_name else tr("Put a Project In"))
        self.put.setToolTip(
            tip(tr("The project that is open goes into this workspace, and is worked on there from now on"))
        )
        self.take = Button(tr("Take Out as a File…"))
        self.open_, self.close_ = Button(tr("Open Project")), Button(tr("Close"))
        set_part(self.open_, "primary")
        self._connect()
        self._lay_out()
        self.set_places(())

    @property
    def workspace(self) -> KnownWorkspace | None:
        """The one that is chosen."""
        item = self.places.currentItem()
        found = item.data(_WORKSPACE) if item is not None else None
        return found if isinstance(found, KnownWorkspace) else None

    def set_places(self, places: Sequence[KnownWorkspace], current: KnownWorkspace | None = None) -> None:
        """List these workspaces; `current` is chosen, and asked for."""
        blocked = self.places.blockSignals(True)
        self.places.clear()
        for each in places:
            item = QListWidgetItem(f"{one_line(each.title)}\n{one_line(each.place)}")
            item.setData(_WORKSPACE, each)
            item.setToolTip(tip(each.address))
            self.places.addItem(item)
            if each == current:
                self.places.setCurrentItem(item)
        self.places.blockSignals(blocked)
        self._reached = False
        if current in places:
            self.chosen.emit(current)
        else:
            self._show(())
            self.title.setText("")
            self.say(str(_NONE_KNOWN) if not places else tr("Choose a workspace."))

    def wait(self) -> None:
        """It is being asked."""
        workspace = self.workspace
        self._reached = False
        self._show(())
        self.title.setText(one_line(workspace.title) if workspace else "")
        self.say(tr("Asking…"))

    def show_projects(self, lines: Sequence[ProjectLine]) -> None:
        """These are in the workspace that is chosen."""
        self._reached = True
        workspace = self.workspace
        name = one_line(workspace.title) if workspace else ""
        self.title.setText(f"{name} · {many(len(lines), 'project')}" if lines else name)
        self._show(lines)
        self.say("" if lines else str(_EMPTY if self._open_name else _NOTHING_OPEN))
        if lines:
            self.table.choose(self.table.table.index(0, 0))
            self.table.setFocus()

    def refuse(self, text: str, copies: Sequence[ProjectLine] = ()) -> None:
        """It cannot be reached, and why; `copies` are what this desk can open all the same."""
        self._reached = False
        self._show(copies)
        self.say(text)
        self.again.show()
        if copies:
            self.table.choose(self.table.table.index(0, 0))

    def say(self, text: str) -> None:
        """What is going on, or what to do."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.again.hide()

    def _show(self, lines: Sequence[ProjectLine]) -> None:
        self.table.set_rows(list(lines), lambda each: each.id)
        self.table.setVisible(bool(lines))
        self.search.setVisible(len(lines) >= _FILTERED_FROM)
        self.search.clear()
        for space in (self._above, self._below):
            space.setVisible(not lines)
        self.table.setColumnHidden(_PEOPLE, not any(line.people for line in lines))
        self.table.setColumnHidden(_ROLE, not any(line.role for line in lines))
        self._enable()

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        self.table.table.set_filter((lambda line: all(word in line.hay for word in words)) if words else None)
        self._enable()

    def _enable(self) -> None:
        line = self.table.current_row()
        self.open_.setEnabled(line is not None and (self._reached or line.here))
        self.take.setEnabled(line is not None and self._reached)
        self.put.setEnabled(self._reached and bool(self._open_name))
        self.forget.setEnabled(self.workspace is not None)

    def _place_changed(self) -> None:
        if self.workspace is not None:
            self.chosen.emit(self.workspace)

    def _ask_open(self) -> None:
        if self.open_.isEnabled():
            self.open_asked.emit(self.table.current_row())

    def _connect(self) -> None:
        self.places.currentItemChanged.connect(lambda _now, _before: self._place_changed())
        self.folder.clicked.connect(self.folder_asked)
        self.database.clicked.connect(self.database_asked)
        self.forget.clicked.connect(lambda: self.forget_asked.emit(self.workspace))
        self.again.clicked.connect(self._place_changed)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.table.row_changed.connect(lambda _row: self._enable())
        self.table.asked.connect(lambda _row, _column: self._ask_open())
        self.open_.clicked.connect(self._ask_open)
        self.put.clicked.connect(self.put_asked)
        self.take.clicked.connect(lambda: self.take_asked.emit(self.table.current_row()))
        self.close_.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        left = QWidget()
        places = QVBoxLayout(left)
        places.setContentsMargins(0, 0, 0, 0)
        places.addWidget(label(tr("Workspaces"), "section"))
        places.addWidget(self.places, 1)
        ways = QHBoxLayout()
        for button in (self.folder, self.database, self.forget):
            ways.addWidget(button)
        places.addLayout(ways)
        right = QWidget()
        shown = QVBoxLayout(right)
        shown.setContentsMargins(8, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.search)
        shown.addLayout(top)
        shown.addWidget(self.table, 1)
        self._above, self._below = QWidget(), QWidget()
        shown.addWidget(self._above, 1)
        shown.addWidget(self.said)
        trying = QHBoxLayout()
        trying.addStretch(1)
        trying.addWidget(self.again)
        trying.addStretch(1)
        shown.addLayout(trying)
        shown.addWidget(self._below, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.put)
        buttons.addWidget(self.take)
        buttons.addStretch(1)
        for button in (self.open_, self.close_):
            buttons.addWidget(button)
        for button in (
            self.folder,
            self.database,
            self.forget,
            self.again,
            self.put,
            self.take,
            self.open_,
            self.close_,
        ):
            button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(12)
        box.addWidget(splitter(left, right, stretch=(0, 1), sizes=(300, 760)), 1)
        box.addLayout(buttons)
        self.resize(QSize(1080, 560).boundedTo(self.screen().availableSize() * 0.9))


def _short(name: str) -> str:
    """A name as it fits on a button; it names no key."""
    name = one_line(name)
    return verbatim(name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1]}…")


def _changed(line: ProjectLine) -> str:
    return moment_words(line.changed) if line.changed is not None else NOTHING


def _people(line: ProjectLine) -> str:
    return listed(line.people, 3) or NOTHING


_PEOPLE, _ROLE = 1, 4
"""Columns that stand there where somebody knows."""
_COLUMNS: tuple[TableColumn[ProjectLine], ...] = (
    TableColumn(Caption("Project"), lambda line: line.name, width=24, stretch=True),
    TableColumn(Caption("Who works on it"), _people, tip=lambda line: "\n".join(line.people), width=20, stretch=True),
    TableColumn(
        Caption("Last changed"),
        _changed,
        key=lambda line: line.changed.timestamp() if line.changed is not None else None,
        width=17,
    ),
    TableColumn(Caption("By"), lambda line: line.by or NOTHING, width=12),
    TableColumn(Caption("You are"), lambda line: line.role or NOTHING, width=9),
)
