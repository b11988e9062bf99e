"""The workbook as a model that recalculates: its inputs and columns by name, and the formulas of figures over them.

A name stands for a range that a sheet writes, so that no formula knows where another sheet has something, and sorting
a sheet changes no figure. Formulas use only functions that Excel 2010 and LibreOffice 7 know. What is numbered counts
from 1: tools in ranking order, processes in source order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Any

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from itsm_fit.importing.report_form import CODE, MUST, WEIGHT_WAS, was
from itsm_fit.language import Phrase
from itsm_fit.model.settings import MOST_WEIGHT
from itsm_fit.model.tool import Level
from itsm_fit.report.content import Formula
from itsm_fit.report.text import in_formula
from itsm_fit.report.workbook.page import Page
from itsm_fit.scoring.coverage import GAP, TOLERANCE
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.support import NEVER_ASKED, UNKNOWN, AnswerCell, Options
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from itsm_fit.scoring.wording import NOTHING

LINKED = Phrase("by features")
"""What stands as a tool's answer where its linked features answer."""

LEVEL_WORDS, LEVEL_VALUES, ANSWER_WORDS = "LevelWords", "LevelValues", "AnswerWords"
PRIORITY_WORDS, PRIORITY_WEIGHTS = "PriorityWords", "PriorityWeights"
MUST_THRESHOLD, STEP_THRESHOLD = "MustThreshold", "StepThreshold"
PROCESS_WEIGHTS = "ProcessWeights"
INPUT_CHANGED, THRESHOLD_CHANGED = "InputChanged", "ThresholdChanged"
WEIGHT = "RequirementWeight"
FIGURE_TOOL, FIGURE_WEIGHT, FIGURE_VOLUME, FIGURE_STALE = "FigureTool", "FigureWeight", "FigureVolume", "FigureStale"
FIGURE_COVERAGE = ("FigureCoverageLow", "FigureCoverageHigh")
FIGURE_END_TO_END = ("FigureEndToEndLow", "FigureEndToEndHigh")
SHARE: Mapping[str, Any] = {
    "title": Phrase("Not a share"),
    "message": Phrase("Give a number from 0 to 1."),
    "validate": "decimal",
    "criteria": "between",
    "minimum": 0,
    "maximum": 1,
}
AMOUNT: Mapping[str, Any] = {
    "title": Phrase("Not a weight"),
    "message": Phrase("Give a number of 0 or more, at most a million million."),
    "validate": "decimal",
    "criteria": "between",
    "minimum": 0,
    "maximum": MOST_WEIGHT,
}
_IN_WORDS: Mapping[str, Any] = {
    "title": Phrase("Not one of the answers"),
    "message": Phrase("Choose one from the list."),
    "validate": "list",
    "source": f"={ANSWER_WORDS}",
}
"""What can be written as a share, as a weight, and as an answer in words."""
_IN_EITHER: Mapping[str, Any] = {
    "title": Phrase("Not one of the answers"),
    "message": Phrase("Write one of the answers of the sheet Assumptions, or a number from 0 to 1."),
    "validate": "custom",
}
_MOST_RUNS = 40
"""Of cells that answer alike, before one rule holds for all: programs take only so many ranges in one."""
_MOST_LINKED = 100
"""Features behind one answer: a formula takes only so many arguments. With more its support stays as it is."""
EVEN = f"{TOLERANCE:.0E}"
"""How far figures may lie apart and count as even, as formulas write it."""
_CROSS = "Cross"

FeaturePlace = tuple[int, int, int]
"""A row of the sheet of linked features: number of the table, of the feature, and which of a tool's columns there."""


def live(text: str, value: str | float) -> Formula:
    """A formula, its sign aside, with the value of the fit."""
    return Formula("=" + text, value)


def low(tool: int) -> str:
    """The column of what a tool proves."""
    return f"Low_{tool}"


def high(tool: int) -> str:
    """The column of what a tool may reach."""
    return f"High_{tool}"


def ends(tool: int) -> tuple[str, str]:
    """The columns of what a tool proves and may reach."""
    return low(tool), high(tool)


def feature_ends(tool: int) -> tuple[str, str]:
    """The columns of what a tool proves and may reach of linked features."""
    return f"FeatureLow_{tool}", f"FeatureHigh_{tool}"


def member(process: int | None) -> str:
    """The column of 1 for requirements of a process, of those that belong to none for None."""
    return f"In_{process or _CROSS}"


def at_steps(process: int) -> str:
    """The column of 1 for requirements that a step of a process asks."""
    return f"AtStep_{process}"


def now_code(lows: str, highs: str) -> str:
    """Cells or columns of both ends in one number, as `code` makes it of a support."""
    return f"{lows}+{CODE}*{highs}"


def level(cell: str, end: int) -> str:
    """What an answer in a cell proves (`end` 0) or may reach (1): a share, or the value of its word, else 0 to 1."""
    return f"IF(ISNUMBER({cell}),{cell},IFERROR(INDEX({LEVEL_VALUES},MATCH({cell},{LEVEL_WORDS},0)),{end}))"


def priority_weight(cell: str) -> str:
    """The weight of the priority in a cell."""
    return f"INDEX({PRIORITY_WEIGHTS},MATCH({cell},{PRIORITY_WORDS},0))"


def differs(cell: str, other: str) -> str:
    """1 where two numbers differ, else 0."""
    return f"IF(ABS({cell}-{other})>{EVEN},1,0)"


def bound(page: Page, column: int, first: int, answers: Sequence[str | float | None]) -> None:
    """Let words be chosen where a tool answered in words, shares be written where in shares."""
    cells: dict[type, list[list[int]]] = {}
    for kind, run in groupby(enumerate(map(type, answers), start=first), key=itemgetter(1)):
        rows = [at for at, _ in run]
        cells.setdefault(kind, []).append([rows[0], column, rows[-1], column])
    if sum(map(len, cells.values())) > _MOST_RUNS:
        whole = xl_range(first, column, first + len(answers) - 1, column)
        cell = xl_rowcol_to_cell(first, column)
        one = f"=OR(COUNTIF({ANSWER_WORDS},{cell})>0,AND(ISNUMBER({cell}),N({cell})>=0,N({cell})<=1))"
        page.validate(whole, **_IN_EITHER, value=one)
        return
    for kind, rule in ((str, _IN_WORDS), (float, SHARE)):
        if kind in cells:
            start, *others = cells[kind]
            page.validate(xl_range(*start), other_cells=others, **rule)


# ---------------------------------------------------------------- figures of a group of requirements


def coverage(group: str, support: str) -> str:
    """The weighted mean of a column of supports over a group (§3), or a dash where nothing weighs anything."""
    weights = f"SUMPRODUCT({group},{WEIGHT})"
    return f"IF({weights}>0,SUMPRODUCT({group},{WEIGHT},{support})/{weights},{in_formula(NOTHING)})"


def counts(group: str, tool: int) -> tuple[str, str, str, str]:
    """Covered, partial, gap, unanswered of a group (§3); "" for all requirements."""
    lows, highs = ends(tool)
    of_group = f"{group}*" if group else ""
    unknown = f"({lows}<=0)*({highs}>=1)"
    is_covered = f"({lows}>={MUST_THRESHOLD}-{EVEN})*(1-{unknown})"
    covered = f"SUMPRODUCT({of_group}{is_covered})"
    gap = f"SUMPRODUCT({of_group}({highs}<={GAP}+{EVEN})*(1-{is_covered}))"
    unanswered = f"SUMPRODUCT({of_group}{unknown})"
    whole = f"SUM({group})" if group else f"ROWS({WEIGHT})"
    return covered, f"{whole}-{covered}-{gap}-{unanswered}", gap, unanswered


def unmet(tool: int) -> str:
    """How many musts a tool fails (§4)."""
    return f"SUMPRODUCT({MUST}*({high(tool)}<{MUST_THRESHOLD}-{EVEN}))"


def still_open(tool: int) -> str:
    """How many musts a tool may still meet (§4)."""
    reach = f"{MUST_THRESHOLD}-{EVEN}"
    return f"SUMPRODUCT({MUST}*({low(tool)}<{reach})*({high(tool)}>={reach}))"


def eligible(unmet_cell: str, open_cell: str) -> str:
    """Whether a tool can be chosen, by the cells that count the musts it fails and leaves open."""
    words = {outcome: in_formula(signed(ELIGIBLE, outcome)) for outcome in Outcome}
    return f"IF({unmet_cell}>0,{words[Outcome.NO]},IF({open_cell}>0,{words[Outcome.OPEN]},{words[Outcome.YES]}))"


def stale(process: int, tool: int) -> str:
    """1 as soon as an input is another that the end-to-end fit of a process rests on, else 0."""
    at = at_steps(process)
    supports = f"SUMPRODUCT({at}*(ABS({now_code(*ends(tool))}-{was(tool)})>{EVEN}))"
    weights = f"SUMPRODUCT({at}*(ABS({WEIGHT}-{WEIGHT_WAS})>{EVEN}))"
    return f"IF(SUM({THRESHOLD_CHANGED})+{supports}+{weights}>0,1,0)"


def mean_coverage(tool: str, end: int) -> str:
    """The mean of the processes’ coverage by their weights, of the tool whose number stands in a cell."""
    return _mean(tool, FIGURE_WEIGHT, FIGURE_COVERAGE[end])


def mean_end_to_end(tool: str, end: int) -> str:
    """The mean of the processes’ end-to-end fit by weights and cases a month."""
    return _mean(tool, f"{FIGURE_WEIGHT}*{FIGURE_VOLUME}", FIGURE_END_TO_END[end])


def _mean(tool: str, weight: str, figures: str) -> str:
    of_tool = f"({FIGURE_TOOL}={tool})*{weight}"
    weights = f"SUMPRODUCT({of_tool}*({figures}<>{in_formula(NOTHING)}))"
    return f"IF({weights}>{EVEN},SUMPRODUCT({of_tool},{figures})/{weights},{in_formula(NOTHING)})"


# ---------------------------------------------------------------- what is behind the cells of a fit


@dataclass(frozen=True)
class LinkedSupport:
    """How linked features support a requirement: a factor for each place, or for a feature that was never asked."""

    needs_all: bool
    parts: tuple[tuple[float, FeaturePlace | None], ...]


def recalculates(fit: Fit) -> bool:
    """Whether there is anything to recalculate."""
    return bool(fit.tools and fit.requirements)


def answered_by_features(fit: Fit) -> bool:
    """Whether features that are linked to requirements answer any."""
    columns = fit.workings.basis.table.columns if fit.workings is not None else ()
    return recalculates(fit) and any(map(_are_few, (its for column in columns for its in column.options.values())))


def _are_few(options: Options) -> bool:
    """Whether a formula takes all features behind an answer."""
    return len(options.values) <= _MOST_LINKED


class LiveFit:
    """What a workbook needs to recalculate a fit: which answers it offers to change, and where they lead."""

    def __init__(self, fit: Fit, *, there: bool) -> None:
        self.fit = fit
        self.number: Mapping[str, int] = {tool.name: at for at, tool in enumerate(fit.tools, start=1)}
        """Of each tool."""

        self.there = there
        """Whether figures are formulas; else they are the values that they have now."""

    def now(self, formula: str, value: str | float) -> Formula | str | float:
        """A figure as a formula, as its value where nothing recalculates."""
        return live(formula, value) if self.there else value

    def weight(self, process: int, value: float) -> Formula | str | float:
        """The weight of a process; what belongs to none comes behind the last."""
        return self.now(f"INDEX({PROCESS_WEIGHTS},{process})", value)

    @cached_property
    def linked(self) -> Mapping[tuple[str, str], LinkedSupport]:
        """The pairs of requirement and tool that linked features answer."""
        if self.fit.workings is None:
            return {}
        ids = self.fit.support.requirement_ids
        return {
            (ids[row], column.tool): self._support(column.tool, its)
            for column in self.fit.workings.basis.table.columns
            for row, its in column.options.items()
            if _are_few(its)
        }

    def _support(self, tool: str, options: Options) -> LinkedSupport:
        return LinkedSupport(
            options.needs_all, tuple((each.factor, self.place(tool, each.cell)) for each in options.values)
        )

    def place(self, tool: str, cell: AnswerCell) -> FeaturePlace | None:
        """The row of linked features that an answer has; None for one that was never asked for."""
        number, column, feature = cell
        if column == NEVER_ASKED:
            return None
        own = [at for at, each in enumerate(self.fit.project.matrices[number].responses) if each.tool == tool]
        return number, feature, own.index(column)

    @cached_property
    def places(self) -> Mapping[FeaturePlace, int]:
        """The rows of linked features, each with its number from 1."""
        found = {place: None for its in self.linked.values() for _, place in its.parts if place is not None}
        return {place: at for at, place in enumerate(sorted(found), start=1)}

    def through_features(self, its: LinkedSupport, tool: str, end: int) -> str:
        """The formula of what linked features prove (`end` 0) or may reach (1)."""
        column = feature_ends(self.number[tool])[end]
        parts = [
            str(factor * end) if place is None else f"{factor}*INDEX({column},{self.places[place]})"
            for factor, place in its.parts
        ]
        return f"{'MIN' if its.needs_all else 'MAX'}({','.join(parts)})"

    @cached_property
    def answers(self) -> Mapping[tuple[str, str], str | float | None]:
        """What stands as the answer of each requirement and tool."""
        tools = [tool.name for tool in self.fit.tools]
        return {(each.id, tool): self._answer(each.id, tool) for each in self.fit.requirements for tool in tools}

    def _answer(self, requirement: str, tool: str) -> str | float | None:
        """A word, a share, or that features answer; None for a support that is neither."""
        if (requirement, tool) in self.linked:
            return str(LINKED)
        answer = self.fit.support.answer(requirement, tool)
        if answer.level is not None:
            return answer.level.words
        if answer.support == UNKNOWN:
            return Level.UNKNOWN.words
        return float(answer.support.low) if answer.support.width <= TOLERANCE else None

    def support(self, requirement: str, tool: str, cell: str, end: int) -> Formula | float:
        """What the answer in a cell proves (`end` 0) or may reach (1), as a formula wherever it can be changed."""
        support, pair = self.fit.support, (requirement, tool)
        value = float((support.high if end else support.low)[support.row[requirement], support.column[tool]])
        if self.answers[pair] is None:
            return value
        formula, linked = level(cell, end), self.linked.get(pair)
        if linked is not None:
            through = self.through_features(linked, tool, end)
            formula = f"IF({cell}={in_formula(str(LINKED))},{through},{formula})"
        return live(formula, value)
