"""The sheet of requirements × tools: weights and answers to change, and behind them what all figures are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from itsm_fit.drawing.theme import LIGHT
from itsm_fit.importing.report_form import MUST, REMARK_WAS, ROW_CHANGED, WEIGHT_WAS, code, was
from itsm_fit.language import Phrase, tr
from itsm_fit.model.requirement import Priority
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Reference, ReportPart, Row, Value, table_part
from itsm_fit.report.parts.live import (
    AMOUNT,
    EVEN,
    MUST_THRESHOLD,
    WEIGHT,
    at_steps,
    bound,
    differs,
    high,
    live,
    low,
    member,
    now_code,
    priority_weight,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.report.workbook.page import HEADER, Page
from itsm_fit.scoring.coverage import GAP, class_of
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import RequirementFit
from itsm_fit.scoring.verdicts import PRIORITY, SIGN, level_words
from itsm_fit.scoring.wording import NO_PROCESS
from itsm_fit.visible import shorten

_PARTIAL = "◐"
_LEAD = Phrase(
    "✓ covered · ◐ partial · ✗ gap · ? not answered. The word is the level of support, a share stands where the answer "
    "was a number. A must that is not covered makes a tool fail."
)
_PRIORITY, _WEIGHT, _TOOL = 2, 3, 4
"""The columns of the priority, the weight, and the first tool's answers."""
_FIRST = HEADER + 1
"""The row of the first requirement, counted from 0."""
REMARK = Column(Phrase("Remark"), styles.to_change(styles.TEXT), most=44, least=30, to_fill=True)
"""What readers remark, for the project to take back."""
_ANSWER = styles.to_change(styles.WORD._replace(number="0 %"))


def requirements(material: Material) -> ReportPart:
    """One row a requirement, a column a tool with its answer."""
    sheet = _Sheet(material)
    return table_part(
        tr("Requirements × tools"),
        str(_LEAD) if material.live.there else material.lead(str(_LEAD)),
        sheet.columns,
        [sheet.row(each, at) for at, each in enumerate(material.fit.requirements, start=_FIRST)],
        tr("No process asks anything of a tool yet: give its steps requirements."),
        frozen=2,
        printed=sheet.printed,
        upright=True,
        keys=[each.id for each in material.fit.requirements],
    )


def finish(page: Page, _headers: Sequence[int], material: Material) -> None:
    """Name what formulas refer to, and colour the answers by what they are worth."""
    if material.live.there:
        _Sheet(material).finish(page)


class _Sheet:
    """The columns of the sheet, what stands in each for a requirement, and what they are called in formulas."""

    def __init__(self, material: Material) -> None:
        self._fit, self._live, self._names = material.fit, material.live, material.names
        self._told = material.fit.tools if material.live.there else material.told
        """Whose answers stand here: all that figures are made of, where they are made of them here."""
        self._has_category = any(each.category for each in self._fit.requirements)
        self._members = [frozenset(process.requirements) for process in self._fit.processes]
        self._asked = [
            frozenset(rid for step in process.steps for rid in step.requirements) for process in self._fit.processes
        ]
        tools = [Column(shorten(tool.name), _ANSWER, most=15, least=15) for tool in self._told]
        seen = [*self._known(), *tools, REMARK, *self._places_said()]
        self.printed = _TOOL + len(material.told)
        """How many columns are printed: those of the tools told of stand first."""
        self._behind = {name: len(seen) + at for at, name in enumerate(self._hidden())}
        """The columns behind the sheet, by name."""
        self.columns = [*seen, *(Column(name, styles.NUMBER, hidden=True) for name in self._behind)]

    def _known(self) -> Iterator[Column]:
        yield Column(tr("ID"), styles.STRONG, most=24)
        yield Column(tr("Requirement"), styles.TEXT, most=76, least=30)
        yield Column(tr("Priority"), least=8)
        yield Column(tr("Weight"), styles.to_change(styles.NUMBER) if self._live.there else styles.NUMBER)

    def _places_said(self) -> Iterator[Column]:
        if self._has_category:
            yield Column(tr("Category"), styles.TEXT, most=28)
        yield Column(tr("Processes"), styles.TEXT, most=30)
        yield Column(tr("Steps"), styles.TEXT, most=34)

    def _hidden(self) -> Iterator[str]:
        if not self._live.there:
            return
        tools, processes = range(1, len(self._fit.tools) + 1), range(1, len(self._fit.processes) + 1)
        yield from (MUST, WEIGHT_WAS, REMARK_WAS, ROW_CHANGED)
        for column in (low, high, was):
            yield from map(column, tools)
        yield from map(member, (*processes, None))
        yield from map(at_steps, processes)

    # ------------------------------------------------------------ a row

    def row(self, requirement: RequirementFit, at: int) -> Row:
        """A requirement in a row, counted from 0."""
        identity = Cell(requirement.id, styles.STRONG, Reference("Answers", requirement.id))
        known = identity, requirement.text, PRIORITY[requirement.priority]
        said = (
            *([requirement.category] if self._has_category else ()),
            self._names.processes(requirement.processes) or NO_PROCESS,
            self._names.steps_asking(requirement.id),
        )
        if not self._live.there:
            return (*known, requirement.weight, *self._verdicts(requirement), requirement.note, *said)
        behind = (*self._standing(requirement, at), *self._supports(requirement, at), *self._places(requirement))
        return (*known, self._weighed(requirement, at), *self._answers(requirement), requirement.note, *said, *behind)

    def _weighed(self, requirement: RequirementFit, at: int) -> Value:
        if not requirement.by_priority:
            return requirement.weight
        return live(priority_weight(xl_rowcol_to_cell(at, _PRIORITY)), requirement.weight)

    def _answers(self, requirement: RequirementFit) -> Iterator[Value]:
        for tool in self._fit.tools:
            answer = self._live.answers[requirement.id, tool.name]
            if answer is None:
                said = level_words(self._fit.support.answer(requirement.id, tool.name))
                yield Cell(said, styles.WORD)
            else:
                yield answer

    def _verdicts(self, requirement: RequirementFit) -> Iterator[Cell]:
        """The answers with their sign and colour, where nothing recalculates."""
        for tool in self._told:
            support = self._fit.support.of(requirement.id, tool.name)
            outcome = class_of(support, self._fit.project.settings.must_threshold)
            said = level_words(self._fit.support.answer(requirement.id, tool.name))
            if outcome is None:
                yield Cell(f"{_PARTIAL} {said}", styles.WORD)
            else:
                yield Cell(f"{SIGN[outcome]} {said}", styles.VERDICT[outcome])

    def _standing(self, requirement: RequirementFit, at: int) -> Row:
        """Whether it is a must, what it weighed, what was remarked, and whether its row has been changed."""
        lows, highs, codes = (self._span(column, at) for column in (low, high, was))
        moved = f"SUMPRODUCT(--(ABS({now_code(lows, highs)}-{codes})>{EVEN}))"
        weight, before = xl_rowcol_to_cell(at, _WEIGHT), xl_rowcol_to_cell(at, self._behind[WEIGHT_WAS])
        changed = live(f"IF({moved}+{differs(weight, before)}>0,1,0)", 0)
        return int(requirement.priority is Priority.MUST), requirement.weight, requirement.note or None, changed

    def _span(self, column: Callable[[int], str], at: int) -> str:
        """The cells of all tools in a row."""
        return str(xl_range(at, self._behind[column(1)], at, self._behind[column(len(self._fit.tools))]))

    def _supports(self, requirement: RequirementFit, at: int) -> Iterator[Value]:
        """What all tools prove, what they may reach, and both as they were."""
        for end in (0, 1):
            for place, tool in enumerate(self._fit.tools):
                cell = xl_rowcol_to_cell(at, _TOOL + place)
                yield self._live.support(requirement.id, tool.name, cell, end)
        for tool in self._fit.tools:
            yield code(self._fit.support.of(requirement.id, tool.name))

    def _places(self, requirement: RequirementFit) -> Iterator[Value]:
        """1 for each process that it belongs to, or for none; then for each that asks it at a step."""
        yield from (int(requirement.id in members) or None for members in self._members)
        yield int(not requirement.processes) or None
        yield from (int(requirement.id in asked) or None for asked in self._asked)

    # ------------------------------------------------------------ the whole

    def finish(self, page: Page) -> None:
        """Name the columns, bound what can be written, and colour the answers by what they are worth."""
        last = HEADER + len(self._fit.requirements)
        for name, column in {WEIGHT: _WEIGHT, **self._behind}.items():
            page.name_column(name, column, _FIRST, last)
        page.validate(xl_range(_FIRST, _WEIGHT, last, _WEIGHT), **AMOUNT)
        for place, tool in enumerate(self._fit.tools):
            answers = [self._live.answers[each.id, tool.name] for each in self._fit.requirements]
            bound(page, _TOOL + place, _FIRST, answers)
        self._colour(page, last)

    def _colour(self, page: Page, last: int) -> None:
        """Sign and colours by the class of §3, as formulas: they follow what is written."""
        first = _TOOL
        cells = xl_range(_FIRST, first, last, first + len(self._fit.tools) - 1)
        lows, highs = (xl_rowcol_to_cell(_FIRST, self._behind[column(1)]) for column in (low, high))
        for condition, outcome in (
            (f"AND({lows}<=0,{highs}>=1)", Outcome.OPEN),
            (f"{lows}>={MUST_THRESHOLD}-{EVEN}", Outcome.YES),
            (f"{highs}<={GAP}+{EVEN}", Outcome.NO),
        ):
            colour = LIGHT.fit(outcome)
            looks = {"font_color": colour.ink, "bg_color": colour.fill, "num_format": _signed(SIGN[outcome])}
            page.dress(cells, condition, looks)
        page.dress(cells, "TRUE", {"num_format": _signed(_PARTIAL)})


def _signed(sign: str) -> str:
    """A number format that sets a sign before a share and before a word."""
    share = f'"{sign} "0 %'
    return f'{share};{share};{share};"{sign} "@'
