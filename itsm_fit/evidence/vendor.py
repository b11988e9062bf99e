"""The answers of one vendor as they bear on requirements, each with its grade."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from itsm_fit.evidence.condition import AnswerChoice, StatedSupport, stated
from itsm_fit.evidence.reliability import Reliability
from itsm_fit.model.edits import feature_places
from itsm_fit.model.evidence import AnswerEvidence, AnswerPlace, Grade
from itsm_fit.model.project import Project
from itsm_fit.scoring.arrays import Array, Indices
from itsm_fit.scoring.basis import ScoringBasis
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.support import NEVER_ASKED, AnswerCell, FeatureValue, ToolSupport

OpenEnd = Literal["low", "high"]
"""What open answers are taken for: none, or native."""

ENDS: tuple[OpenEnd, OpenEnd] = ("low", "high")
GRADES = tuple(Grade)


@dataclass(frozen=True, eq=False)
class Vendor:
    """What one tool's answers say, as far as they say anything for it.

    Answers are numbered from 0 to K: `cells` says where each stands, `grade` (K,) which row of the reliability it has.
    `direct` (R,) is the answer behind each requirement that one answer alone decides, -1 elsewhere; `linked` are those
    that linked features decide. `low` and `high` (R,) are supports when all answers hold. `weights` (N,) are those of
    the nodes of the reliability once what the team checked itself is known.
    """

    tool: str
    cells: tuple[AnswerCell, ...]
    grade: Indices
    direct: Indices
    linked: Mapping[int, Mapping[OpenEnd, StatedSupport]]
    low: Array
    high: Array
    weights: Array
    known: tuple[tuple[int, bool], ...] = ()
    """What the team's own checks gave: the grade that each answer had, and whether it held."""

    def stated(self, row: int, end: OpenEnd) -> StatedSupport:
        """How the support of a requirement hangs on the answers, at one end of what is open."""
        if row in self.linked:
            return self.linked[row][end]
        answer, value = self.direct.item(row), (self.low if end == "low" else self.high).item(row)
        return StatedSupport(value) if answer < 0 else StatedSupport(0.0, (AnswerChoice(frozenset((answer,)), value),))

    def serves(self, answer: int) -> Iterator[int]:
        """The rows of the requirements that hang on an answer."""
        yield from np.flatnonzero(self.direct == answer).tolist()
        for row, its in self.linked.items():
            if answer in its["low"].answers | its["high"].answers:
                yield row


class EvidenceIndex:
    """The evidence that counts, by where the answers stand."""

    def __init__(self, project: Project, evidence: Mapping[AnswerPlace, AnswerEvidence]) -> None:
        self.by_cell: dict[AnswerCell, AnswerEvidence] = {}
        if not evidence:
            return
        wanted = {key.feature for key in evidence}
        for number, matrix in enumerate(project.matrices):
            rows = {at: place for at, place in enumerate(feature_places(matrix)) if place in wanted}
            for column, responses in enumerate(matrix.responses):
                for at, place in rows.items():
                    its = evidence.get(AnswerPlace(place, responses.tool))
                    if its is not None:
                        self.by_cell[number, column, at] = its


def vendors(basis: ScoringBasis, index: EvidenceIndex, rule: Reliability) -> tuple[Vendor, ...]:
    """Every tool's answers, in the order of the tools."""
    by_tool: dict[str, dict[AnswerCell, AnswerEvidence]] = {}
    for cell, its in index.by_cell.items():
        by_tool.setdefault(its.tool, {})[cell] = its
    return tuple(_vendor(column, by_tool.get(column.tool, {}), rule) for column in basis.table.columns)


def _vendor(column: ToolSupport, evidence: Mapping[AnswerCell, AnswerEvidence], rule: Reliability) -> Vendor:
    failed = {cell for cell, its in evidence.items() if its.checked is not None and not its.held}
    size = len(column.low)
    by_links = np.zeros(size, dtype=np.bool_)
    by_links[list(column.options)] = True
    says = (column.cells[:, 0] >= 0) & (column.high - column.low <= TOLERANCE) & (column.low > 0) & ~by_links
    rows = np.flatnonzero(says)
    cells: list[AnswerCell] = [(number, place, at) for number, place, at in column.cells[rows].tolist()]
    low, high = column.low, column.high
    direct = np.full(size, -1, dtype=np.intp)
    if failed and not failed.isdisjoint(cells):
        fell = np.array([cell in failed for cell in cells])
        low, high = low.copy(), high.copy()
        low[rows[fell]] = high[rows[fell]] = 0.0
        rows, cells = rows[~fell], [cell for cell in cells if cell not in failed]
    direct[rows] = np.arange(len(rows))
    number = {cell: at for at, cell in enumerate(cells)} if column.options or evidence else {}
    linked: dict[int, dict[OpenEnd, StatedSupport]] = {
        row: {end: _linked(its.needs_all, [_choice(each, end, failed, number) for each in its.values]) for end in ENDS}
        for row, its in column.options.items()
    }
    grade = np.full(len(number) or len(cells), GRADES.index(Grade.CLAIMED), dtype=np.intp)
    for cell, its in evidence.items():
        if cell in number:
            grade[number[cell]] = GRADES.index(its.grade)
    known = tuple((GRADES.index(its.checked), its.held) for its in evidence.values() if its.checked is not None)
    weights = posterior(rule.weights, rule.chances, known)
    return Vendor(column.tool, tuple(number) or tuple(cells), grade, direct, linked, low, high, weights, known)


def posterior(weights: Array, chances: Array, known: Iterable[tuple[int, bool]]) -> Array:
    """The weights (N,) of nodes once it is known of some answers whether they hold; they sum to 1.

    What cannot be, by the chances given, teaches nothing.
    """
    found = weights
    for grade, held in known:
        found = found * (chances[grade] if held else 1.0 - chances[grade])
    if found.sum() <= 0:
        found = weights
    return np.asarray(found / found.sum())


def _choice(each: FeatureValue, end: OpenEnd, failed: set[AnswerCell], number: dict[AnswerCell, int]) -> AnswerChoice:
    """What one linked feature gives; its answer gets a number when it says something for the tool."""
    value = each.value.low if end == "low" else each.value.high
    if each.cell[1] == NEVER_ASKED or each.value.width > TOLERANCE or value <= 0:
        return AnswerChoice(frozenset(), value)
    if each.cell in failed:
        return AnswerChoice(frozenset(), 0.0)
    return AnswerChoice(frozenset((number.setdefault(each.cell, len(number)),)), value)


def _linked(needs_all: bool, choices: list[AnswerChoice]) -> StatedSupport:
    if not needs_all:
        return stated(0.0, choices)
    least = min(each.value for each in choices)
    return stated(0.0, [AnswerChoice(frozenset().union(*(each.answers for each in choices)), least)])
