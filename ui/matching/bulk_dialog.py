"""Accepting all likely matches at once, after a look at the list of what that does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from itsm_fit.model.project import Link
from ui.look import Look
from ui.matching.pairs import Desk, FeatureRow, best_of
from ui.panels.parts import label
from ui.table import Column, TableView
from ui.words import many

if TYPE_CHECKING:
    from itsm_fit.importing.matching import Suggestion

_USUAL = 0.7


@dataclass(frozen=True, slots=True)
class BulkRow:
    """A link that would be made."""

    feature: FeatureRow
    requirement: str
    text: str
    score: float


_COLUMNS: tuple[Column[BulkRow], ...] = (
    Column("Score", lambda row: f"{row.score:.2f}", key=lambda row: row.score, right=True, width=7),
    Column("Row of the table", lambda row: row.feature.words, width=40, stretch=True),
    Column("Requirement", lambda row: f"{row.requirement}  {row.text}", width=40, stretch=True),
    Column("Cell", lambda row: row.feature.place, width=26),
)


class BulkDialog(QDialog):
    """`links` are those above the threshold; Delete takes a line out of the list."""

    def __init__(self, desk: Desk, found: Mapping[str, Sequence[Suggestion]], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Accept all likely matches")
        self._all = _rows(desk, found)
        self._out: set[str] = set()
        self.threshold = QDoubleSpinBox(minimum=0.0, maximum=1.0, singleStep=0.05, decimals=2)
        self.threshold.setValue(_USUAL)
        self.threshold.setAccessibleName("Least score")
        self.said = label("", "strong", wrap=False)
        self.table: TableView[BulkRow] = TableView(_COLUMNS, "Matches that are made", look)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.threshold.valueChanged.connect(lambda _value: self._refresh())
        self.table.removed.connect(self._leave_out)
        line = QHBoxLayout()
        line.addWidget(label("Score of at least", wrap=False))
        line.addWidget(self.threshold)
        line.addStretch(1)
        line.addWidget(self.said)
        box = QVBoxLayout(self)
        box.addLayout(line)
        box.addWidget(self.table, 1)
        box.addWidget(
            label("Each row that is not matched yet gets its likeliest requirement. Delete leaves one out.", "muted")
        )
        box.addWidget(self.buttons)
        self.resize(min(980, parent.width() - 40), min(560, parent.height() - 40))
        self._refresh()

    @property
    def rows(self) -> list[BulkRow]:
        """The links that would be made now."""
        least = self.threshold.value() - 1e-9
        return [row for row in self._all if row.score >= least and row.feature.place not in self._out]

    @property
    def links(self) -> list[Link]:
        return [Link(row.requirement, row.feature.place) for row in self.rows]

    def _leave_out(self, row: BulkRow) -> None:
        self._out.add(row.feature.place)
        self._refresh()

    def _refresh(self) -> None:
        rows = self.rows
        self.table.set_rows(rows, same=lambda row: row.feature.place)
        self.said.setText(many(len(rows), "match", "matches"))
        self.accept_button.setText(f"Accept {many(len(rows), 'match', 'matches')}")
        self.accept_button.setEnabled(bool(rows))


def _rows(desk: Desk, found: Mapping[str, Sequence[Suggestion]]) -> list[BulkRow]:
    texts = dict(desk.requirements)
    rows = []
    for feature in desk.features:
        best = None if feature.links else best_of(desk, feature, found.get(feature.words, ()))
        if best is not None:
            rows.append(BulkRow(feature, best.requirement_id, texts.get(best.requirement_id, ""), best.score))
    return sorted(rows, key=lambda row: -row.score)
