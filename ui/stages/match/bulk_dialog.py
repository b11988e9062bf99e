"""Accepting all likely matches at once, after a look at the list of what that does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from itsm_fit.model.project import FeatureLink
from itsm_fit.writing import grouped
from ui.stages.match.pairs import FeatureToMatch, Matching, best_of
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.numbers.box import NumberBox
from ui.widgets.parts import label
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import many

if TYPE_CHECKING:
    from itsm_fit.importing.matching import Suggestion

_USUAL = 10
_EXPLAINED = Caption(
    "Each row that is not matched yet gets its likeliest requirement where that stands out in its "
    "sheet and more than one word speaks for it. Delete leaves one out."
)


@dataclass(frozen=True, slots=True)
class BulkRow:
    """A link that would be made; `text` is the requirement's."""

    feature: FeatureToMatch
    match: Suggestion
    text: str

    @property
    def clear(self) -> float:
        return self.match.clear

    @property
    def sheet(self) -> str:
        return self.feature.sheet


_COLUMNS: tuple[TableColumn[BulkRow], ...] = (
    TableColumn(
        Caption("Stands out"),
        lambda row: grouped(row.clear, 2),
        key=lambda row: row.clear,
        right=True,
        width=8,
        help=Caption(
            "Its lead over the next requirement, and what the words beside the most telling one add, 0 to 1; the list "
            "begins with what stands out most"
        ),
    ),
    TableColumn(
        Caption("Score"), lambda row: grouped(row.match.score, 2), key=lambda row: row.match.score, right=True, width=7
    ),
    TableColumn(Caption("Row of the table"), lambda row: row.feature.words, width=34, stretch=True),
    TableColumn(Caption("Requirement"), lambda row: f"{row.match.requirement_id}  {row.text}", width=38, stretch=True),
    TableColumn(Caption("Because of"), lambda row: ", ".join(row.match.words), width=24, stretch=True),
    TableColumn(Caption("Cell"), lambda row: row.feature.place, width=20),
)


class BulkDialog(QDialog):
    """Lists what stands out in each sheet; the share of wrong ones that is put up with says how much.

    Delete takes a line out of the list.
    """

    def __init__(
        self, matching: Matching, found: Mapping[str, Sequence[Suggestion]], look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Accept all likely matches"))
        self._all = _rows(matching, found)
        self._sheets = _sheets(matching, found)
        self._out: set[str] = set()
        self.wrong = NumberBox(
            tr("Share that may be wrong"), low=1, high=50, decimals=0, step=5, suffix="\u00a0%", live=True
        )
        self.wrong.setValue(_USUAL)
        self.said = label("", "strong", wrap=False)
        self.table: TableView[BulkRow] = TableView(_COLUMNS, tr("Matches that are made"), look)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.wrong.valueChanged.connect(lambda _value: self._refresh())
        self.wrong.typing.troubled.connect(lambda _on: self._refresh())
        self.table.removed.connect(self._leave_out)
        line = QHBoxLayout()
        line.addWidget(label(tr("Share that may be wrong, by estimate"), wrap=False))
        line.addWidget(self.wrong)
        line.addStretch(1)
        line.addWidget(self.said)
        box = QVBoxLayout(self)
        box.addLayout(line)
        box.addWidget(self.table, 1)
        box.addWidget(label(str(_EXPLAINED), "muted"))
        box.addWidget(self.buttons)
        self.resize(min(980, parent.width() - 40), min(560, parent.height() - 40))
        self._refresh()

    @property
    def rows(self) -> list[BulkRow]:
        """The links that would be made now."""
        return [row for row in self._all if row.feature.place not in self._out and row.clear >= self._least[row.sheet]]

    @property
    def links(self) -> list[FeatureLink]:
        return [FeatureLink(row.match.requirement_id, row.feature.place) for row in self.rows]

    def _leave_out(self, row: BulkRow) -> None:
        self._out.add(row.feature.place)
        self._refresh()

    def _refresh(self) -> None:
        from itsm_fit.importing.matching import least_clear

        self._least = {sheet: least_clear(its, self.wrong.value() / 100) for sheet, its in self._sheets.items()}
        rows = self.rows
        self.table.set_rows(rows, same=lambda row: row.feature.place)
        self.said.setText(many(len(rows), "match", "matches"))
        self.accept_button.setText(tr("Accept {matches}", matches=many(len(rows), "match", "matches")))
        self.accept_button.setEnabled(bool(rows) and not self.wrong.typing.trouble)


def _rows(matching: Matching, found: Mapping[str, Sequence[Suggestion]]) -> list[BulkRow]:
    """The likeliest match of each row that has none yet, the clearest first."""
    texts = dict(matching.requirements)
    rows = []
    for feature in matching.features:
        best = None if feature.links else best_of(matching, feature, found.get(feature.words, ()))
        if best is not None:
            rows.append(BulkRow(feature, best, texts.get(best.requirement_id, "")))
    return sorted(rows, key=lambda row: (-row.clear, -row.match.score))


def _sheets(matching: Matching, found: Mapping[str, Sequence[Suggestion]]) -> dict[str, list[Sequence[Suggestion]]]:
    """The suggestions for all rows of each sheet."""
    sheets: dict[str, list[Sequence[Suggestion]]] = {}
    for feature in matching.features:
        sheets.setdefault(feature.sheet, []).append(found.get(feature.words, ()))
    return sheets
