"""The table of stated benefits: money a year that somebody expects of a tool beside the minutes it saves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from itsm_fit.errors import EditError
from itsm_fit.importing.amounts import read_amount
from itsm_fit.model.decision import StatedBenefit
from itsm_fit.model.project import Project
from itsm_fit.model.sound_decision import MOST
from itsm_fit.model.text import text_key
from itsm_fit.numerals import NumberLimits
from ui.stages.fit.amounts import plain
from ui.stages.fit.edit_table import ChoiceCell
from ui.stages.require.editors import LineCell, NumberCell
from ui.widgets.language import Caption, tr
from ui.widgets.numbers.marks import written
from ui.widgets.table import TableColumn
from ui.widgets.words import one_line

_AMOUNTS = NumberLimits(-MOST, MOST)
ANY_TOOL, WHOLE = Caption("any tool"), Caption("the whole selection")


@dataclass(frozen=True)
class BenefitRow:
    """A stated benefit and its place; the last row of the table, without one, takes a new one."""

    at: int
    benefit: StatedBenefit | None


class BenefitNames:
    """What processes and tools are called in the table, and which one somebody means by a name."""

    def __init__(self, project: Project) -> None:
        named = {id_: one_line(process.name) or id_ for id_, process in project.processes.items()}
        several = [name for name in named.values() if list(named.values()).count(name) > 1]
        self.processes: Mapping[str, str] = {
            id_: f"{name} ({id_})" if name in several else name for id_, name in named.items()
        }
        self.tools = project.tool_names

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BenefitNames) and (self.processes, self.tools) == (other.processes, other.tools)

    __hash__ = None  # type: ignore[assignment]  # nothing keeps these in a set

    def process(self, text: str) -> str:
        """The id of the process of that name; "" for the whole selection."""
        wanted = text_key(text)
        if wanted in {"", text_key(str(WHOLE))}:
            return ""
        found = [id_ for id_, name in self.processes.items() if wanted in {text_key(name), text_key(id_)}]
        if not found:
            raise EditError(tr("There is no process “{name}” in this project.", name=text.strip()))
        return found[0]

    def tool(self, text: str) -> str:
        """The tool of that name; "" for any."""
        wanted = text_key(text)
        if wanted in {"", text_key(str(ANY_TOOL))}:
            return ""
        found = [tool for tool in self.tools if text_key(tool) == wanted]
        if not found:
            raise EditError(
                tr("There is no tool “{tool}” in this project: write its name as on the page Tools.", tool=text.strip())
            )
        return found[0]


Put = Callable[[StatedBenefit, str, BenefitNames], StatedBenefit]


def _low(benefit: StatedBenefit, text: str, _names: BenefitNames) -> StatedBenefit:
    """One amount stands for both ends until somebody writes the other."""
    low = _number(benefit, text)
    return replace(benefit, low=low, high=low if benefit.high == benefit.low else benefit.high)


def _high(benefit: StatedBenefit, text: str, _names: BenefitNames) -> StatedBenefit:
    return replace(benefit, high=_number(benefit, text))


def _number(benefit: StatedBenefit, text: str) -> float:
    number = read_amount(text, tr("amount of {name}", name=benefit.name or tr("the benefit")))
    if number is None:
        raise EditError(tr("A benefit needs its two ends: write a number, or remove the whole benefit."))
    return number


PUT: tuple[Put, ...] = (
    lambda benefit, text, _names: replace(benefit, name=text),
    lambda benefit, text, names: replace(benefit, process=names.process(text)),
    lambda benefit, text, names: replace(benefit, tool=names.tool(text)),
    _low,
    _high,
    lambda benefit, text, _names: replace(benefit, reason=text),
)
"""How each column is written."""


def new_benefit(at: int) -> StatedBenefit:
    """What a benefit is before anything is said of it; it is called by its number until it has a name."""
    return StatedBenefit(tr("Benefit {number}", number=at + 1), 0.0, 0.0)


class _NamedChoice(ChoiceCell):
    """One of a few names, where nothing at all means all of them."""

    none: Caption

    def words(self, choice: str) -> str:
        return choice or str(self.none)


def benefit_columns(names: BenefitNames, currency: str) -> list[TableColumn[BenefitRow]]:
    """The columns, with the processes and tools to choose from."""
    processes = type("ProcessCell", (_NamedChoice,), {"choices": ("", *names.processes.values()), "none": WHOLE})
    tools = type("BenefitToolCell", (_NamedChoice,), {"choices": ("", *names.tools), "none": ANY_TOOL})
    return [
        _words(Caption("What"), lambda its: its.name, 26, tr("New benefit, such as outages avoided")),
        _chosen(Caption("Process"), lambda its: names.processes.get(its.process, its.process), processes, WHOLE),
        _chosen(Caption("Tool"), lambda its: its.tool, tools, ANY_TOOL),
        _ends(tr("From, {currency} a year", currency=currency), lambda its: its.low, currency),
        _ends(tr("To, {currency} a year", currency=currency), lambda its: its.high, currency),
        _words(Caption("Rests on"), lambda its: its.reason, 30, ""),
    ]


def _words(title: Caption, of: Callable[[StatedBenefit], str], width: int, hint: str) -> TableColumn[BenefitRow]:
    return TableColumn(
        title,
        lambda row: of(row.benefit) if row.benefit else hint,
        figure=lambda row: None if row.benefit else "muted",
        delegate=LineCell,
        width=width,
        stretch=True,
        edit=lambda row: of(row.benefit) if row.benefit else "",
    )


def _chosen(
    title: Caption, of: Callable[[StatedBenefit], str], cell: type[ChoiceCell], none: Caption
) -> TableColumn[BenefitRow]:
    return TableColumn(
        title,
        lambda row: (of(row.benefit) or str(none)) if row.benefit else "",
        delegate=cell,
        width=20,
        edit=lambda row: of(row.benefit) if row.benefit else "",
    )


def _ends(title: str, of: Callable[[StatedBenefit], float], currency: str) -> TableColumn[BenefitRow]:
    return TableColumn(
        title,
        lambda row: plain(of(row.benefit)) if row.benefit else "",
        key=lambda row: of(row.benefit) if row.benefit else None,
        delegate=NumberCell,
        right=True,
        width=16,
        edit=lambda row: written(of(row.benefit)) if row.benefit else "",
        number=lambda _row: replace(_AMOUNTS, currency=currency),
        help=tr("Below 0 is a loss. One amount stands for both ends until the other is written"),
    )


def benefits_with(
    benefits: Sequence[StatedBenefit], written_cells: Sequence[tuple[BenefitRow, int, str]], names: BenefitNames
) -> list[StatedBenefit]:
    """The benefits with what was written; a row that was not there becomes a new one."""
    found = dict(enumerate(benefits))
    for row, column, text in written_cells:
        found[row.at] = PUT[column](found.get(row.at) or new_benefit(row.at), text, names)
    return [found[at] for at in sorted(found)]
