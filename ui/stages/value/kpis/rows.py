"""The table in which KPIs are stated: its columns stand as in the sheet “KPIs”, so that rows of it can be pasted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from itsm_fit.errors import EditError
from itsm_fit.importing.amounts import read_amount, read_day
from itsm_fit.language import WordedEnum
from itsm_fit.model.kpi import MOST, PER_CENT, BetterWhen, Kpi, KpiMeasure, KpiReading
from itsm_fit.model.text import text_key
from itsm_fit.numerals import NumberLimits
from ui.stages.fit.edit_table import ChoiceCell
from ui.stages.require.editors import LineCell, NumberCell, TextCell
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.marks import written
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, one_line

if TYPE_CHECKING:
    from itsm_fit.model.project import Project

WordT = TypeVar("WordT", bound=WordedEnum)
_BETWEEN = ", "
_SHARE = NumberLimits(0.0, 100.0, blank=True, percent=True)
_VALUE = NumberLimits(-MOST, MOST, blank=True)
_ANY = NumberLimits(-MOST, MOST, blank=True, percent=True)
"""Of a row that has no unit yet."""


@dataclass(frozen=True)
class KpiRow:
    """A KPI by its place, None on the row for a new one."""

    at: int
    kpi: Kpi | None
    process: str = ""
    """Its process by name."""


def kpi_rows(project: Project) -> list[KpiRow]:
    """A row for each KPI, and one for a new one."""
    rows = [KpiRow(at, kpi, project.process_names.get(kpi.process, kpi.process)) for at, kpi in enumerate(project.kpis)]
    return [*rows, KpiRow(len(rows), None)]


# ---------------------------------------------------------------- reading
def _named_process(kpi: Kpi, text: str, project: Project) -> Kpi:
    wanted = text_key(text)
    for process, name in project.process_names.items():
        if wanted in (text_key(name), text_key(process)):
            return replace(kpi, process=process)
    raise EditError(tr("There is no process “{name}” in this project.", name=one_line(text)))


def _amount(text: str, what: Caption) -> float | None:
    return read_amount(text.replace("%", "").strip(), str(what))


def _day(text: str) -> date | None:
    return read_day(text) if text.strip() else None


def _baseline(kpi: Kpi, text: str) -> Kpi:
    value = _amount(text, BASELINE)
    if value is None:
        return replace(kpi, baseline=None)
    reading = replace(kpi.baseline, value=value) if kpi.baseline is not None else KpiReading(value)
    return replace(kpi, baseline=reading)


def _of_baseline(kpi: Kpi, text: str, change: Callable[[KpiReading, str], KpiReading]) -> Kpi:
    if kpi.baseline is not None:
        return replace(kpi, baseline=change(kpi.baseline, text))
    if text.strip():
        raise EditError(tr("Write the KPI baseline of {kpi} first: this belongs to it.", kpi=kpi.name))
    return kpi


def _word(words: type[WordT], text: str, blank: WordT) -> WordT:
    """A word as it is spoken or written in English, or how it begins."""
    wanted = text_key(text)
    if not wanted:
        return blank
    for each in words:
        if any(text_key(word).startswith(wanted) for word in (each.words, each.value)):
            return each
    raise EditError(
        tr("“{text}” is none of {words}.", text=one_line(text), words=", ".join(each.words for each in words))
    )


def ids_of(text: str) -> tuple[str, ...]:
    """Ids between commas, semicolons or line ends."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return tuple(dict.fromkeys(each.strip() for each in parts if each.strip()))


PROCESS, BASELINE, TARGET = Caption("Process"), Caption("KPI baseline"), Caption("Target")
KpiField = Callable[[Kpi, str, "Project"], Kpi]
FIELDS: Mapping[str, KpiField] = {
    PROCESS.source: _named_process,
    "KPI": lambda kpi, text, _project: replace(kpi, name=one_line(text)),
    "Definition": lambda kpi, text, _project: replace(kpi, definition=text.strip()),
    "Unit": lambda kpi, text, _project: replace(kpi, unit=one_line(text)),
    "Better when": lambda kpi, text, _project: replace(kpi, better=_word(BetterWhen, text, BetterWhen.HIGHER)),
    BASELINE.source: lambda kpi, text, _project: _baseline(kpi, text),
    "Source": lambda kpi, text, _project: _of_baseline(
        kpi, text, lambda reading, source: replace(reading, source=one_line(source))
    ),
    "On": lambda kpi, text, _project: _of_baseline(kpi, text, lambda reading, on: replace(reading, on=_day(on))),
    TARGET.source: lambda kpi, text, _project: replace(kpi, target=_amount(text, TARGET)),
    "Until": lambda kpi, text, _project: replace(kpi, target_on=_day(text)),
    "Owner": lambda kpi, text, _project: replace(kpi, owner=one_line(text)),
    "Measured by": lambda kpi, text, _project: replace(kpi, requirements=ids_of(text)),
    "As drawn by": lambda kpi, text, _project: replace(kpi, measure=_word(KpiMeasure, text, KpiMeasure.NONE)),
}
"""How each column is written, by the heading of the column; raises EditError."""


# ---------------------------------------------------------------- showing
def _value(value: float | None, unit: str) -> str:
    """Without its unit, which has a column of its own; shares with their sign."""
    from itsm_fit.kpis.words import value_words

    return "" if value is None else value_words(value, unit if unit == PER_CENT else "")


def _limits(row: KpiRow) -> NumberLimits:
    if row.kpi is None or not row.kpi.unit:
        return _ANY
    return _SHARE if row.kpi.unit == PER_CENT else _VALUE


def _text(
    heading: Caption, of: Callable[[Kpi], str], width: int, *, stretch: bool = False, help_: str | Caption = ""
) -> TableColumn[KpiRow]:
    def text(row: KpiRow) -> str:
        return "" if row.kpi is None else of(row.kpi)

    return TableColumn(heading, text, edit=text, delegate=LineCell, width=width, stretch=stretch, help=help_)


class BetterWhenCell(ChoiceCell):
    """Higher or lower."""

    choices = tuple(each.value for each in BetterWhen)

    def words(self, choice: str) -> str:
        return BetterWhen(choice).words


class MeasureCell(ChoiceCell):
    """What the drawn flow says of a KPI, or nothing."""

    choices = tuple(each.value for each in KpiMeasure)

    def words(self, choice: str) -> str:
        return KpiMeasure(choice).words


def _number(caption: Caption, of: Callable[[Kpi], float | None], help_: Caption) -> TableColumn[KpiRow]:
    return TableColumn(
        caption,
        lambda row: "" if row.kpi is None else _value(of(row.kpi), row.kpi.unit),
        key=lambda row: None if row.kpi is None else of(row.kpi),
        edit=lambda row: "" if row.kpi is None else written(of(row.kpi)),
        number=_limits,
        delegate=NumberCell,
        right=True,
        width=9,
        help=help_,
    )


def _date(heading: Caption, of: Callable[[Kpi], date | None], help_: Caption) -> TableColumn[KpiRow]:
    def text(row: KpiRow) -> str:
        day = None if row.kpi is None else of(row.kpi)
        return "" if day is None else day.isoformat()

    return TableColumn(heading, text, edit=text, delegate=LineCell, width=11, help=help_)


def kpi_columns(processes: tuple[str, ...]) -> list[TableColumn[KpiRow]]:
    """`processes` are the names to choose from."""
    process_cell = type("ProcessCell", (ChoiceCell,), {"choices": processes})
    return [
        TableColumn(
            PROCESS,
            lambda row: one_line(row.process) if row.kpi else tr("New KPI"),
            figure=lambda row: None if row.kpi else "muted",
            edit=lambda row: row.process,
            delegate=process_cell,
            width=17,
        ),
        _text(Caption("KPI"), lambda kpi: kpi.name, 25, stretch=True),
        TableColumn(
            Caption("Definition"),
            lambda row: "" if row.kpi is None else row.kpi.definition,
            edit=lambda row: "" if row.kpi is None else row.kpi.definition,
            delegate=TextCell,
            width=18,
            stretch=True,
            help=Caption("Its formula in words"),
        ),
        _text(
            Caption("Unit"),
            lambda kpi: kpi.unit,
            9,
            help_=Caption("Of all its values; those of % lie between 0 and 100"),
        ),
        TableColumn(
            Caption("Better when"),
            lambda row: "" if row.kpi is None else row.kpi.better.words,
            edit=lambda row: "" if row.kpi is None else row.kpi.better.value,
            delegate=BetterWhenCell,
            width=8,
        ),
        _number(
            BASELINE,
            lambda kpi: None if kpi.baseline is None else kpi.baseline.value,
            Caption("What it was before anything changed"),
        ),
        _text(
            Caption("Source"),
            lambda kpi: "" if kpi.baseline is None else kpi.baseline.source,
            10,
            help_=Caption("Where the KPI baseline is from"),
        ),
        _date(
            Caption("On"),
            lambda kpi: None if kpi.baseline is None else kpi.baseline.on,
            Caption("The day that the KPI baseline is of"),
        ),
        _number(TARGET, lambda kpi: kpi.target, Caption("What it is to become")),
        _date(Caption("Until"), lambda kpi: kpi.target_on, Caption("The day by which the target is to be reached")),
        _text(
            Caption("Owner"),
            lambda kpi: kpi.owner,
            10,
            help_=Caption("A person: in no report, unless the sheet about persons is asked for"),
        ),
        _text(
            Caption("Measured by"),
            lambda kpi: _BETWEEN.join(kpi.requirements),
            12,
            help_=Caption("The ids of the requirements that ask a tool to measure it"),
        ),
        TableColumn(
            Caption("As drawn by"),
            lambda row: "" if row.kpi is None else _measure(row.kpi),
            edit=lambda row: "" if row.kpi is None else row.kpi.measure.value,
            delegate=MeasureCell,
            width=12,
            help=Caption("What of the drawn flow says it; the figure stands in “Where they stand”"),
        ),
    ]


def _measure(kpi: Kpi) -> str:
    return NOTHING if kpi.measure is KpiMeasure.NONE else kpi.measure.words
