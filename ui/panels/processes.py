"""The list of processes: searchable, with how the chosen tool carries each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from itsm_fit.model.search import open_by_process
from itsm_fit.model.template import unedited
from itsm_fit.scoring.figures import Interval
from ui.session.choice import Choice
from ui.session.session import Session
from ui.session.sign_offs import SIGN_OFF_SIGN, SignOffs
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.order import in_order
from ui.widgets.parts import filter_line
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, count, interval, many

if TYPE_CHECKING:
    from itsm_fit.sealing.sign_off import ProcessSignOff

KEYS: Final = (KeyRow("F2", Caption("Rename"), Caption("In the list of processes")),)


@dataclass(frozen=True, slots=True)
class ProcessRow:
    """A process and its end-to-end fit for the chosen tool, None when there is none."""

    id: str
    name: str
    file: str
    end_to_end: Interval | None
    sign_off: ProcessSignOff | None = None
    template: str = ""
    """The template that it still has something of, unedited and not confirmed."""
    comments: int = 0
    """How many are open."""


def _sign_off_words(its: ProcessSignOff | None) -> str:
    if its is None:
        return ""
    from itsm_fit.sealing.sign_off_words import sign_off_words

    return sign_off_words(its)


def _tip(row: ProcessRow) -> str:
    said = [tr("❐ in part still as the template “{template}” had it", template=row.template)] if row.template else []
    remarked = many(row.comments, "open comment") if row.comments else ""
    return "\n".join(filter(None, (row.name, row.file, _sign_off_words(row.sign_off), *said, remarked)))


def _name(row: ProcessRow) -> str:
    sign = SIGN_OFF_SIGN[row.sign_off.state.value] if row.sign_off else ""
    return " ".join(filter(None, (sign, row.name, "❐" if row.template else "")))


def _said(row: ProcessRow) -> str:
    template = tr("still a template’s words") if row.template else ""
    return ", ".join(filter(None, (row.name, _sign_off_words(row.sign_off), template)))


_COLUMNS: tuple[TableColumn[ProcessRow], ...] = (
    TableColumn(
        Caption("Process"),
        _name,
        key=lambda row: in_order(row.name),
        tip=_tip,
        said=_said,
        edit=lambda row: row.name,
        stretch=True,
    ),
    TableColumn(
        Caption("Fit"),
        lambda row: interval(row.end_to_end) if row.end_to_end else NOTHING,
        key=lambda row: row.end_to_end,
        right=True,
        width=9,
        help=Caption("End to end: share of cases that the chosen tool carries from start to end"),
    ),
    TableColumn(
        Caption("✎"),
        lambda row: count(row.comments) if row.comments else "",
        key=lambda row: row.comments,
        right=True,
        width=3,
        help=Caption("How many comments on the process and its steps are open"),
    ),
)


class ProcessesPanel(QWidget):
    """The process list; its current row is the chosen process."""

    remove_asked = Signal(str)
    """Delete was pressed on this process."""
    rename_asked = Signal(str, str)
    """A process, and the name that it is to have."""

    def __init__(self, session: Session, choice: Choice, look: Look) -> None:
        super().__init__()
        self._session, self._choice = session, choice
        self._sign_offs = SignOffs.of(session)
        self.search = filter_line(tr("Find a process"))
        self.table: TableView[ProcessRow] = TableView(_COLUMNS, tr("Processes"), look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        top.addWidget(self.search)
        box.addLayout(top)
        box.addWidget(self.table)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take_first)
        self.table.row_changed.connect(self._picked)
        self.table.clicked.connect(lambda _index: choice.set_element(""))  # the process as a whole, the chosen one too
        self.table.asked.connect(lambda row, _column: choice.reveal(row.id))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)  # a double click shows the process
        self.table.table.edited.connect(lambda row, _column, name: self.rename_asked.emit(row.id, name))
        self.table.removed.connect(lambda row: self.remove_asked.emit(row.id))
        session.project_changed.connect(self.refresh)
        session.fit_changed.connect(self.refresh)
        self._sign_offs.changed.connect(self.refresh)
        choice.tool_changed.connect(self.refresh)
        choice.process_changed.connect(self._show_process)
        self.refresh()

    def refresh(self) -> None:
        project, fit, tool = self._session.project, self._session.fit, self._choice.tool
        rows, remarked = [], open_by_process(project)
        templates = {each.part.place.process: each.template for each in unedited(project)}
        for pid, name in project.process_names.items():
            scored = fit.process_by_id.get(pid) if fit else None
            served = scored.tools.get(tool) if scored else None
            file = project.document_of(pid).name
            sign_off = self._sign_offs.by_process.get(pid)
            fitted = served.end_to_end if served else None
            shown = fitted, sign_off, templates.get(pid, ""), remarked.get(pid, 0)
            rows.append(ProcessRow(pid, name, file, *shown))
        self.table.setColumnHidden(1, not tool)
        self.table.setColumnHidden(2, not remarked)
        self.table.renew_rows(rows, same=lambda row: row.id)
        self._show_process(self._choice.process)

    def _show_process(self, process: str) -> None:
        self.table.go_to(lambda row: row.id == process)

    def _picked(self, row: ProcessRow | None) -> None:
        if row is not None:
            self._choice.set_process(row.id)

    def _take_first(self) -> None:
        if self.table.table.shown:
            self._choice.set_process(self.table.table.shown[0].id)
            self.table.setFocus()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self.table.table.set_filter(
            (lambda row: all(word in f"{row.name} {row.file}".casefold() for word in words)) if words else None
        )
