"""Roles × roles: who hands work to whom how often a month, on the shade of its part in the busiest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from ui.stages.fit.heat_cell import HeatCell
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.table import TableColumn, TableView
from ui.widgets.upright_header import UprightHeader
from ui.widgets.words import one_line

if TYPE_CHECKING:
    from itsm_fit.silos.crossings import MonthlyAmount, RoleCrossing, SiloRole
    from itsm_fit.silos.matrix import SiloCell

_NAME_WIDTH = 240
_LEAST, _MOST = 56, 170
"""Pixels of a column."""


@dataclass(frozen=True, eq=False)
class RoleRow:
    """What one role hands over, by the key of the role that takes it; `most` is the busiest cell of the matrix."""

    role: SiloRole
    cells: Mapping[str, SiloCell]
    all: MonthlyAmount
    most: float


def rows_of(cells: Sequence[SiloCell], order: Sequence[SiloRole]) -> tuple[list[RoleRow], list[SiloRole]]:
    """The rows, and the roles that are columns: those between which work passes."""
    from itsm_fit.silos.crossings import MonthlyAmount

    there = {role for cell in cells for role in (cell.source, cell.target)}
    roles = [role for role in order if role in there]
    most = max((cell.per_month.known for cell in cells), default=0.0)
    by_role: dict[str, dict[str, SiloCell]] = {}
    for cell in cells:
        by_role.setdefault(cell.source.key, {})[cell.target.key] = cell
    rows = []
    for role in roles:
        its = by_role.get(role.key, {})
        missing = dict.fromkeys(each for cell in its.values() for each in cell.per_month.missing)
        known = sum(cell.per_month.known for cell in its.values())
        rows.append(RoleRow(role, its, MonthlyAmount(known, tuple(missing)), most))
    return rows, roles


def busiest_first(cells: Iterable[SiloCell], roles: Sequence[SiloRole]) -> list[SiloRole]:
    """The roles by how much they hand over and take."""
    amounts = dict.fromkeys((role.key for role in roles), 0.0)
    for cell in cells:
        for role in (cell.source, cell.target):
            amounts[role.key] += cell.per_month.known
    return sorted(roles, key=lambda role: -amounts[role.key])


class RoleMatrix(TableView[RoleRow]):
    """From the role on the left to the one above; every cell has its number, an empty one is no flow."""

    cell_chosen = Signal(object, object)
    """The role that hands over and the one that takes, None for all; twice None where nothing is chosen."""

    def __init__(self, name: str, look: Look) -> None:
        self._roles: list[SiloRole] = []
        super().__init__((), name, look, row_title=lambda row: row.role.name)
        self.header = UprightHeader(look, self)
        self.setHorizontalHeader(self.header)
        self.setSortingEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        titles = self.verticalHeader()
        titles.setMaximumWidth(_NAME_WIDTH)
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentChanged.connect(self._chosen)

    def show_cells(self, cells: Sequence[SiloCell], order: Sequence[SiloRole]) -> None:
        """Show these cells with the roles in some order; the chosen cell stays chosen."""
        before = self.chosen
        rows, self._roles = rows_of(cells, order)
        blocked = self.selectionModel().blockSignals(True)
        self.set_columns([*map(_column, self._roles), _ALL] if self._roles else [])
        self.set_rows(rows)
        self._share()
        if not self.choose_roles(*before) and rows:
            self.choose_busiest()
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()
        self.scrollTo(self.currentIndex())
        self.cell_chosen.emit(*self.chosen)

    @property
    def chosen(self) -> tuple[SiloRole | None, SiloRole | None]:
        """The role that hands over and the one that takes it, None for all."""
        at, row = self.currentIndex(), self.current_row()
        if row is None or not 0 <= at.column() <= len(self._roles):
            return None, None
        return row.role, self._roles[at.column()] if at.column() < len(self._roles) else None

    def choose_roles(self, source: SiloRole | None, target: SiloRole | None) -> bool:
        """Make a cell current; says whether there is such a one."""
        row = next((at for at, row in enumerate(self.table.shown) if row.role == source), -1)
        column = self._roles.index(target) if target in self._roles else len(self._roles) if target is None else -1
        if row < 0 or column < 0:
            return False
        self.choose(self.table.index(row, column))
        return True

    def choose_busiest(self) -> None:
        """Make the cell current through which most passes."""
        cells = [cell for row in self.table.shown for cell in row.cells.values()]
        busiest = max(cells, key=lambda cell: cell.per_month.known)
        self.choose_roles(busiest.source, busiest.target)

    def lay_columns(self) -> None:
        """All are as wide as each other: its heading shares the room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self.header.share(self.viewport().width(), _LEAST, _MOST)

    def _chosen(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self.cell_chosen.emit(*self.chosen)


def compact(amount: MonthlyAmount) -> str:
    """An amount a month in a narrow cell: ``450``, ``≥ 450``, ``?``."""
    from itsm_fit.silos.words import amount_words

    if not amount.missing:
        return amount_words(amount.known)
    return f"≥ {amount_words(amount.known)}" if amount.known else "?"


def _column(role: SiloRole) -> TableColumn[RoleRow]:
    return TableColumn(
        one_line(role.name),
        lambda row: compact(row.cells[role.key].per_month) if role.key in row.cells else "",
        figure=lambda row: _shade(row, role),
        tip=lambda row: _cell_tip(row, role),
        help=role.name,
        delegate=HeatCell,
    )


_ALL: TableColumn[RoleRow] = TableColumn(
    Caption("All"),
    lambda row: compact(row.all),
    tip=lambda row: tr("All that {role} hands over a month: {amount}", role=row.role.name, amount=_monthly(row.all)),
    right=True,
)


def _shade(row: RoleRow, role: SiloRole) -> tuple[float, float] | None:
    cell = row.cells.get(role.key)
    if cell is None:
        return None
    share = cell.per_month.known / row.most if row.most else 0.0
    return share, share


def _monthly(amount: MonthlyAmount) -> str:
    from itsm_fit.silos.words import monthly_words

    return monthly_words(amount)


def _cell_tip(row: RoleRow, role: SiloRole) -> str:
    cell = row.cells.get(role.key)
    way = f"{row.role.name} → {role.name}"
    if cell is None:
        return tr("{way}: no flow", way=way)
    return tr("{way}: {amount} a month", way=way, amount=_monthly(cell.per_month))


def between(
    crossings: Iterable[RoleCrossing], source: SiloRole | None, target: SiloRole | None
) -> tuple[RoleCrossing, ...]:
    """The hand-offs behind a cell; None is any role."""
    return tuple(
        each
        for each in crossings
        if (source is None or each.source.key == source.key) and (target is None or each.target.key == target.key)
    )
