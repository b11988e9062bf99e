"""An evaluator's score sheet filled in here: the declaration of interests first, then the scores."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from itsm_fit.model.judged_scores import choice, value_of
from itsm_fit.model.judging import GivenScore, InterestDeclaration, JudgedCell
from itsm_fit.model.text import text_key
from itsm_fit.writing import titled
from ui.stages.fit.edit_table import ChoiceCell, EditTable, WrittenCell
from ui.stages.require.editors import LineCell
from ui.widgets.cells import AnyIndex
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import label
from ui.widgets.table import TableColumn, TableModel
from ui.widgets.words import many

if TYPE_CHECKING:
    from collections.abc import Sequence

    from itsm_fit.importing.score_sheet import FilledSheet

_SCORE, _REASON = 4, 5


@dataclass(frozen=True)
class FillRow:
    """What is to be scored, with what is written."""

    cell: JudgedCell
    told: tuple[str, str, str, str]
    words: tuple[str, ...]
    raw: str = ""
    reason: str = ""
    anchors: tuple[str, ...] = ()

    @property
    def scale(self) -> str:
        """What each score means, a line each."""
        said = (*self.anchors, *("",) * len(self.words))
        lines = (choice(self.words, at) for at in range(1, len(self.words) + 1))
        return "\n".join(titled(line, means) if means else line for line, means in zip(lines, said, strict=False))

    @property
    def choices(self) -> tuple[str, ...]:
        return ("", *(choice(self.words, place) for place in range(1, len(self.words) + 1)))


class _ScoreCell(ChoiceCell):
    """One of the scores of the row's own scale."""

    def choices_at(self, index: AnyIndex) -> Sequence[str]:
        model = index.model()
        return model.shown[index.row()].choices if isinstance(model, TableModel) else ()


_COLUMNS: tuple[TableColumn[FillRow], ...] = (
    TableColumn(Caption("Criterion"), lambda row: row.told[0], width=16),
    TableColumn(Caption("Question"), lambda row: row.told[1], width=30, stretch=True),
    TableColumn(Caption("Process"), lambda row: row.told[2], width=12),
    TableColumn(Caption("Tool"), lambda row: row.told[3], width=16),
    TableColumn(
        Caption("Score"),
        lambda row: row.raw,
        tip=lambda row: row.scale,
        delegate=_ScoreCell,
        width=16,
        edit=lambda row: row.raw,
    ),
    TableColumn(
        Caption("Reason"),
        lambda row: row.reason,
        delegate=LineCell,
        width=30,
        stretch=True,
        edit=lambda row: row.reason,
    ),
)


class FillDialog(QDialog):
    """Saved it can be only once the declaration says yes or no."""

    def __init__(self, filled: FilledSheet, look: Look, parent: QWidget | None = None) -> None:
        from itsm_fit.importing.score_sheet import rows_of

        super().__init__(parent)
        self.setWindowTitle(tr("Score sheet of {name}", name=filled.sheet.evaluator))
        self._sheet = filled.sheet
        given = {each.cell: each for each in filled.scores}
        asked = {each.criterion: each for each in filled.sheet.questions}
        self.rows = [
            FillRow(cell, told, its.words, said.raw, said.reason, its.anchors)
            for cell, told in rows_of(filled.sheet)
            for its, said in ((asked[cell.criterion], given.get(cell, GivenScore(cell, ""))),)
        ]
        self.conflict, self.concerns, self.what = ChoiceBox(), QLineEdit(), QLineEdit()
        self.conflict.addItem(tr("Choose…"), None)
        self.conflict.addItem(tr("No, I have none"), False)
        self.conflict.addItem(tr("Yes, I have one"), True)
        self.concerns.setPlaceholderText(tr("Names of tools with commas between; blank for all"))
        self.table: EditTable[FillRow] = EditTable(_COLUMNS, tr("Scores"), look)
        self.state, self.scale = label("", "muted"), label("", "muted", lines=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.act = buttons.button(QDialogButtonBox.StandardButton.Save)
        self.act.setText(tr("Save the Sheet"))
        self._lay_out(buttons)
        if filled.declared is not None:
            self.conflict.setCurrentIndex(2 if filled.declared.conflict else 1)
            self.concerns.setText(", ".join(filled.declared.tools))
            self.what.setText(filled.declared.text)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.conflict.currentIndexChanged.connect(lambda _at: self._enable())
        self.concerns.textChanged.connect(lambda _text: self._enable())
        self.table.written.connect(self._write)
        self.table.row_changed.connect(lambda row: self.scale.setText(row.scale if row is not None else ""))
        self._show()
        self.scale.setText(self.rows[0].scale if self.rows else "")
        self._enable()

    @property
    def declared(self) -> InterestDeclaration:
        """What is declared, today."""
        today = datetime.now().astimezone().date().isoformat()
        conflict = bool(self.conflict.currentData())
        return InterestDeclaration(conflict, today, self._tools() if conflict else (), self.what.text().strip())

    @property
    def scores(self) -> tuple[GivenScore, ...]:
        """What is scored, in the order of the sheet."""
        return tuple(GivenScore(row.cell, row.raw, row.reason) for row in self.rows if row.raw or row.reason)

    def _tools(self) -> tuple[str, ...]:
        known = {text_key(tool): tool for tool in self._sheet.tools}
        return tuple(known[key] for each in self.concerns.text().split(",") if (key := text_key(each)) in known)

    def _strange(self) -> list[str]:
        known = set(map(text_key, self._sheet.tools))
        return [
            each.strip() for each in self.concerns.text().split(",") if each.strip() and text_key(each) not in known
        ]

    def _write(self, _text: str, written: list[WrittenCell[FillRow]]) -> None:
        changed = {row.cell: row for row in self.rows}
        for row, column, words in written:
            its = changed[row.cell]
            if column == _SCORE:
                place = value_of(its.words, words)
                its = replace(its, raw=choice(its.words, int(place)) if place else words.strip())
            elif column == _REASON:
                its = replace(its, reason=words.strip())
            changed[row.cell] = its
        self.rows = list(changed.values())
        self._show()

    def _show(self) -> None:
        self.table.show_rows(self.rows, same=lambda row: row.cell)
        scored = sum(value_of(row.words, row.raw) is not None for row in self.rows)
        off = sum(bool(row.raw) and value_of(row.words, row.raw) is None for row in self.rows)
        said = tr("{scored} of {all} scored.", scored=scored, all=len(self.rows))
        if off:
            said = tr("{said} {off} off the scale: choose from the list.", said=said, off=many(off, "score"))
        self.state.setText(said)

    def _enable(self) -> None:
        conflict, strange = self.conflict.currentData(), self._strange()
        self.concerns.setEnabled(bool(conflict))
        self.what.setEnabled(bool(conflict))
        self.act.setEnabled(conflict is not None and not (conflict and strange))
        self.act.setToolTip(
            tr("“{name}” is none of the tools judged", name=strange[0])
            if conflict and strange
            else ""
            if conflict is not None
            else tr("Say first whether there is a conflict of interest")
        )

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        form = QFormLayout()
        for name, field in (
            (tr("Do you have a conflict of interest?"), self.conflict),
            (tr("Which tools it concerns"), self.concerns),
            (tr("What it is"), self.what),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.addWidget(label(tr("Declaration of interests"), "section"))
        box.addLayout(form)
        box.addWidget(label(tr("Scores"), "section"))
        box.addWidget(self.table, 1)
        box.addWidget(self.scale)
        box.addWidget(self.state)
        box.addWidget(buttons)
        self.resize(980, 620)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
