"""What would be saved if roles were one, tried on the matrix: nothing in the project is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.errors import sentence
from ui.session.tasks import Tasks
from ui.stages.fit.cells import ShareCell
from ui.stages.value.handoffs.flows import process_name
from ui.stages.value.handoffs.matrix import RoleMatrix
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import label, splitter, under
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, listed, one_line, percent

if TYPE_CHECKING:
    from itsm_fit.scoring.result import Fit
    from itsm_fit.silos.crossings import SiloRole
    from itsm_fit.silos.matrix import RoleMerge
    from itsm_fit.silos.merging import MergedRoles
    from itsm_fit.silos.silos import Silos

_MOST_NAMED = 4


@dataclass(frozen=True)
class MergeRow:
    """Two roles that hand work to one another; `share` is what is saved of all, `part` of the greatest."""

    merge: RoleMerge
    share: float | None
    part: float
    processes: tuple[str, ...]

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(role.key for role in self.merge.roles)


def merge_rows(fit: Fit, silos: Silos) -> list[MergeRow]:
    """The pair that saves most first."""
    known = silos.per_month.known
    greatest = max((each.per_month.known for each in silos.merges), default=0.0)
    return [
        MergeRow(
            each,
            each.per_month.known / known if known else None,
            each.per_month.known / greatest if greatest else 0.0,
            tuple(process_name(fit, its) for its in each.per_case),
        )
        for each in silos.merges
    ]


def _saved(row: MergeRow) -> str:
    from itsm_fit.silos.words import monthly_words

    return monthly_words(row.merge.per_month)


MERGE_COLUMNS: tuple[TableColumn[MergeRow], ...] = (
    TableColumn(Caption("Role"), lambda row: one_line(row.merge.roles[0].name), width=16, stretch=True),
    TableColumn(Caption("With"), lambda row: one_line(row.merge.roles[1].name), width=16, stretch=True),
    TableColumn(
        Caption("Saved a month"),
        _saved,
        key=lambda row: row.merge.per_month.known,
        right=True,
        width=13,
        help=Caption("What passes between the two, both ways: it would be no hand-off any more"),
    ),
    TableColumn(
        Caption("Of all"),
        lambda row: percent(row.share),
        key=lambda row: row.share,
        figure=lambda row: row.part,
        delegate=ShareCell,
        width=11,
    ),
    TableColumn(
        Caption("Processes"),
        lambda row: listed(row.processes, _MOST_NAMED) or NOTHING,
        tip=lambda row: ", ".join(row.processes),
        width=18,
        stretch=True,
    ),
)


class MergesView(QWidget):
    """Every pair of roles that hand work to one another, and the matrix as it would be with the chosen ones as one."""

    pairs_chosen = Signal(list)
    """The chosen pairs of roles."""

    def __init__(self, look: Look, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._silos: Silos | None = None
        self.pairs: TableView[MergeRow] = TableView(MERGE_COLUMNS, tr("Pairs of roles that could be one"), look)
        self.title = label("", "strong")
        self.matrix = RoleMatrix(tr("Hand-offs a month if they were one"), look)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(splitter(self.pairs, under(self.title, self.matrix), stretch=(1, 1), sizes=(620, 520)))
        hand_focus(self, self.pairs)
        self.pairs.selectionModel().selectionChanged.connect(lambda _now, _before: self._try())

    def show_silos(self, fit: Fit, silos: Silos) -> None:
        """Show the pairs of a state; those that were chosen stay so where they are there still."""
        self._silos = silos
        blocked = self.pairs.selectionModel().blockSignals(True)
        self.pairs.set_rows(merge_rows(fit, silos), same=lambda row: row.key)
        if self.pairs.current_row() is None and self.pairs.table.shown:
            self.pairs.go_to(lambda _row: True)
        self.pairs.selectionModel().blockSignals(blocked)
        self._try()

    @property
    def chosen(self) -> list[MergeRow]:
        """The chosen pairs."""
        return [self.pairs.table.shown[at.row()] for at in self.pairs.selectionModel().selectedRows()]

    def _try(self) -> None:
        if self._silos is None:
            return
        pairs, silos = [row.merge.roles for row in self.chosen], self._silos
        self.pairs_chosen.emit(pairs)
        self._tasks.start(
            tr("Trying roles as one"),
            lambda _progress: _tried(silos, pairs),
            lambda tried: self._show_tried(tried, silos),
            lambda error: self.title.setText(sentence(error)),
            key="merging",
        )

    def _show_tried(self, tried: MergedRoles, silos: Silos) -> None:
        self.title.setText(_told(tried, silos) if tried.groups else tr("Choose pairs of roles to try them as one."))
        self.matrix.show_cells(tried.cells, _order(tried, silos.roles))


def _tried(silos: Silos, pairs: Sequence[tuple[SiloRole, SiloRole]]) -> MergedRoles:
    from itsm_fit.silos.merging import merged

    return merged(silos.crossings, pairs)


def _order(tried: MergedRoles, roles: Sequence[SiloRole]) -> list[SiloRole]:
    """The roles as they would be, where the first of those that are one stands now."""
    there = {role.key: role for cell in tried.cells for role in (cell.source, cell.target)}
    first = {group[0].key: " + ".join(role.key for role in group) for group in tried.groups}
    keys = [first.get(role.key, role.key) for role in roles]
    return [there[key] for key in keys if key in there]


def _told(tried: MergedRoles, silos: Silos) -> str:
    from itsm_fit.silos.words import monthly_words

    groups = "; ".join(" + ".join(one_line(role.name) for role in group) for group in tried.groups)
    return tr(
        "{groups} as one role: {saved} of {all} hand-offs a month would be none, {left} would be left. Nothing is "
        "changed in the project.",
        groups=groups,
        saved=monthly_words(tried.saved),
        all=monthly_words(silos.per_month),
        left=monthly_words(tried.left),
    )
