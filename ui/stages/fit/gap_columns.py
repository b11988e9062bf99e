"""The columns of the gap register, and what can be written into them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QDate, Qt
from PySide6.QtWidgets import QDateEdit, QStyleOptionViewItem, QWidget

from itsm_fit.errors import EditError
from itsm_fit.importing.amounts import read_amount
from itsm_fit.model.gap import Resolution
from itsm_fit.model.settings import MOST_WEIGHT
from itsm_fit.numerals import NumberLimits
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.register import GapKind, RegisterRow
from itsm_fit.scoring.verdicts import PRIORITY, PRIORITY_ORDER, SIGN
from ui.stages.fit.edit_table import ChoiceCell
from ui.stages.fit.points import points
from ui.stages.require.editors import LineCell, NumberCell
from ui.widgets.cells import AnyIndex, VerdictCell
from ui.widgets.day_box import DayBox
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.marks import written
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, interval, one_line, weight

KINDS: Mapping[GapKind, Outcome | None] = {
    GapKind.UNMET: Outcome.NO,
    GapKind.HALF_MET: Outcome.NO,
    GapKind.UNANSWERED: Outcome.OPEN,
    GapKind.MET: Outcome.YES,
    GapKind.NOT_ASKED: None,
    GapKind.NO_TOOL: None,
}
EFFORT = NumberLimits(0.0, MOST_WEIGHT, blank=True)
"""Days of work."""
RESOLUTIONS = tuple(each.value for each in Resolution)
Effects = Callable[[RegisterRow], tuple[float, float]]


def _kind_words(row: RegisterRow) -> str:
    outcome = KINDS[row.kind]
    return row.kind.words if outcome is None else f"{SIGN[outcome]} {row.kind.words}"


def _resolution(text: str) -> Resolution | None:
    text = one_line(text).casefold()
    if not text:
        return None
    for each in Resolution:
        if text in (each.value, each.words.casefold(), each.name.casefold().replace("_", " ")):
            return each
    raise EditError(
        tr(
            "“{text}” is no resolution: write one of {resolutions}.",
            text=text,
            resolutions=", ".join(each.words for each in Resolution),
        )
    )


def read_date(text: str) -> date | None:
    """A day as `DateCell` writes it, None for a blank text; raises EditError for what is none."""
    text = text.strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise EditError(tr("“{text}” is no date: write it as 2026-12-31.", text=text)) from None


def _effort(text: str) -> float | None:
    return read_amount(text, tr("number of days"))


@dataclass(frozen=True, slots=True)
class GapField:
    """A field of `Gap`: its name, and what a text means for it; `read` raises EditError."""

    name: str
    read: Callable[[str], Any]


FIELDS: Mapping[str, GapField] = {
    "Resolution": GapField("resolution", _resolution),
    "Effort, days": GapField("effort_days", _effort),
    "Owner": GapField("owner", one_line),
    "Due": GapField("due", read_date),
    "Note": GapField("note", str.strip),
}
"""By the heading of their column."""


class ResolutionCell(ChoiceCell):
    """One of the resolutions, or none."""

    choices = ("", *RESOLUTIONS)

    def words(self, choice: str) -> str:
        return Resolution(choice).words if choice else ""


class DateCell(LineCell):
    """A day, with a calendar to choose it from; red in words too where it has passed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        del option, index
        return DayBox(parent=parent)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """As wide as a whole day with its calendar, however narrow the column is."""
        del index
        room, needed, table = option.rect, editor.sizeHint().width(), editor.parentWidget()
        if table is not None and needed > room.width():
            room.setLeft(max(min(room.left(), table.width() - needed), 0))
            room.setWidth(needed)
        editor.setGeometry(room)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QDateEdit):
            day = QDate.fromString(str(index.data(Qt.ItemDataRole.EditRole)), Qt.DateFormat.ISODate)
            editor.setDate(day if day.isValid() else QDate.currentDate())

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QDateEdit):
            model.setData(index, editor.date().toString(Qt.DateFormat.ISODate))


def columns(effects: Effects, today: date) -> tuple[TableColumn[RegisterRow], ...]:
    """`effects` tells what a row's resolution adds to coverage and end to end; `today` tells what is overdue."""
    return (
        TableColumn(tr("Tool"), lambda row: row.gap.tool, width=12),
        TableColumn(tr("Id"), lambda row: row.gap.requirement, width=8),
        TableColumn(tr("Requirement"), _text, width=23, stretch=True),
        TableColumn(tr("Step"), _step, width=18, stretch=True, tip=_place_tip),
        TableColumn(
            tr("Priority"),
            lambda row: PRIORITY[row.requirement.priority] if row.requirement else NOTHING,
            key=lambda row: PRIORITY_ORDER[row.requirement.priority] if row.requirement else None,
            width=6,
            says=PRIORITY.values,
        ),
        TableColumn(
            tr("Gap"),
            _kind_words,
            figure=lambda row: KINDS[row.kind],
            tip=lambda row: tr("Support {support}", support=interval(row.support)),
            delegate=VerdictCell,
            width=14,
        ),
        TableColumn(
            Caption("Resolution"),
            lambda row: row.gap.resolution.words if row.gap.resolution else NOTHING,
            edit=lambda row: row.gap.resolution.value if row.gap.resolution else "",
            delegate=ResolutionCell,
            width=20,
            says=lambda: (each.words for each in Resolution),
            help=_RESOLUTION_HELP,
        ),
        TableColumn(
            tr("If done"),
            lambda row: _effect(row, effects),
            key=lambda row: effects(row)[::-1],
            tip=lambda row: _effect_tip(row, effects),
            width=10,
            help=tr(
                "What this resolution alone adds: points of coverage / points of end to end (for a "
                "work-around: cases that people carry on by hand)"
            ),
        ),
        TableColumn(
            Caption("Effort, days"),
            lambda row: NOTHING if row.gap.effort_days is None else weight(row.gap.effort_days),
            key=lambda row: row.gap.effort_days,
            edit=lambda row: written(row.gap.effort_days),
            number=lambda _row: EFFORT,
            right=True,
            delegate=NumberCell,
            width=9,
        ),
        TableColumn(
            Caption("Owner"), lambda row: row.gap.owner, edit=lambda row: row.gap.owner, delegate=LineCell, width=9
        ),
        TableColumn(
            Caption("Due"),
            lambda row: _due(row, today),
            key=lambda row: row.gap.due,
            edit=lambda row: row.gap.due.isoformat() if row.gap.due else "",
            figure=lambda row: "error" if row.overdue(today) else None,
            delegate=DateCell,
            width=12,
        ),
        TableColumn(
            Caption("Note"),
            lambda row: row.gap.note,
            edit=lambda row: row.gap.note,
            delegate=LineCell,
            width=12,
            stretch=True,
        ),
    )


_RESOLUTION_HELP = Caption(
    "Configure, add-on and build count as support of that level once done (a level’s value is set in "
    "the settings). Change the process: nobody asks for it any longer. Work around by hand: the tool "
    "covers no more, but people carry the case on. Accept: the gap stays."
)


def _text(row: RegisterRow) -> str:
    return row.requirement.text or row.requirement.id if row.requirement else row.gap.requirement


def _step(row: RegisterRow) -> str:
    name = " · ".join(part for part in (row.place.step, row.place.process) if part) or NOTHING
    return f"{name} +{row.place.more}" if row.place.more else name


def _place_tip(row: RegisterRow) -> str:
    place = " · ".join(part for part in (row.place.process, row.place.step) if part)
    if not place:
        return tr("It belongs to no step")
    return tr("{place}, and {count} more", place=place, count=row.place.more) if row.place.more else place


def _due(row: RegisterRow, today: date) -> str:
    if row.gap.due is None:
        return NOTHING
    return f"{row.gap.due.isoformat()} !" if row.overdue(today) else row.gap.due.isoformat()


def _effect(row: RegisterRow, effects: Effects) -> str:
    if row.gap.resolution is None or row.requirement is None:
        return ""
    coverage, end_to_end = effects(row)
    return f"{points(coverage) or '0'} / {points(end_to_end) or '0'}"


def _effect_tip(row: RegisterRow, effects: Effects) -> str:
    if row.gap.resolution is None or row.requirement is None:
        return tr("Choose a resolution to see what it would do")
    rises = [points(rise) or "0" for rise in effects(row)]
    if row.gap.resolution is Resolution.WORK_AROUND:
        return tr(
            "Done alone, “{resolution}” adds {coverage} points of coverage and {end_to_end} points of end to end, "
            "counting what people do by hand",
            resolution=row.gap.resolution.words,
            coverage=rises[0],
            end_to_end=rises[1],
        )
    return tr(
        "Done alone, “{resolution}” adds {coverage} points of coverage and {end_to_end} points of end to end",
        resolution=row.gap.resolution.words,
        coverage=rises[0],
        end_to_end=rises[1],
    )
