"""The tables of the page Acceptance: the paths to be gone through, what was promised and delivered, the releases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.model.acceptance import AcceptanceOutcome
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import PRIORITY, SIGN, level_words
from itsm_fit.scoring.wording import interval, percent
from itsm_fit.writing import clauses, day
from ui.widgets.cells import VerdictCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import one_line

if TYPE_CHECKING:  # NumPy loads when paths are looked for
    from itsm_fit.acceptance.delivered import DeliveredRequirement, DeliveredTool
    from itsm_fit.acceptance.script import AcceptancePath, AcceptanceScript

_SHARE_DIGITS = 2
_VERDICT = {
    AcceptanceOutcome.PASSED: Outcome.YES,
    AcceptanceOutcome.PARTLY: Outcome.OPEN,
    AcceptanceOutcome.FAILED: Outcome.NO,
}


@dataclass(frozen=True)
class PathRow:
    """A case to be gone through, with the name of its process."""

    process: str
    its: AcceptancePath

    @property
    def key(self) -> tuple[str, int]:
        return self.its.process, self.its.number

    @property
    def steps(self) -> str:
        return " → ".join(one_line(scene.step.name or scene.step.key) for scene in self.its.scenes)


@dataclass(frozen=True)
class PromiseRow:
    """A promised requirement and what came of it."""

    its: DeliveredRequirement

    @property
    def outcome(self) -> Outcome | None:
        return _VERDICT.get(self.its.outcome) if self.its.outcome else None

    @property
    def words(self) -> str:
        if self.its.outcome is None:
            return tr("not tested yet")
        return f"{SIGN[self.outcome]} {self.its.outcome.words}" if self.outcome else self.its.outcome.words

    @property
    def remarks(self) -> str:
        return clauses(dict.fromkeys(one_line(each.remark) for each in self.its.results if each.remark))


@dataclass(frozen=True)
class ReleaseRow:
    """How far the promises were shown; `release` is what the row is called."""

    release: str
    on: str
    passed: str
    partly: str
    failed: str
    not_shown: str
    coverage: str
    end_to_end: str


def path_rows(script: AcceptanceScript) -> list[PathRow]:
    """Every path, in the order of the test."""
    names = {each.process.id: each.process.name for each in script.processes}
    return [PathRow(names[path.process], path) for path in script.paths]


def promise_rows(told: DeliveredTool) -> list[PromiseRow]:
    """Every promised requirement, what failed first."""
    order = {AcceptanceOutcome.FAILED: 0, AcceptanceOutcome.PARTLY: 1, AcceptanceOutcome.NOT_SHOWN: 2, None: 3}
    rows = sorted(told.requirements, key=lambda its: (order.get(its.outcome, 4), -its.requirement.weight))
    return list(map(PromiseRow, rows))


def release_rows(told: DeliveredTool) -> Iterator[ReleaseRow]:
    """What was promised, then each release in the order in which they were tested."""
    promised = interval(told.coverage), interval(told.end_to_end)
    yield ReleaseRow(tr("as promised"), "", "", "", "", str(told.counts.promised), *promised)
    for each in told.releases:
        its = each.counts
        passed, partly, failed, not_shown = map(str, (its.passed, its.partly, its.failed, its.not_shown))
        figures = interval(each.coverage), interval(each.end_to_end)
        yield ReleaseRow(each.release, day(each.at), passed, partly, failed, not_shown, *figures)


PATHS: tuple[TableColumn[PathRow], ...] = (
    TableColumn(Caption("Process"), lambda row: one_line(row.process), width=22),
    TableColumn(Caption("Path"), lambda row: str(row.its.number), key=lambda row: row.its.number, right=True, width=6),
    TableColumn(
        Caption("Share"),
        lambda row: percent(row.its.path.share, _SHARE_DIGITS),
        key=lambda row: row.its.path.share,
        help=Caption("Of all cases, those that make all of its choices"),
        right=True,
        width=9,
    ),
    TableColumn(Caption("Steps"), lambda row: row.steps, width=40, stretch=True),
    TableColumn(Caption("Musts"), lambda row: ", ".join(row.its.musts), width=24),
)
PROMISES: tuple[TableColumn[PromiseRow], ...] = (
    TableColumn(Caption("Requirement"), lambda row: row.its.requirement.id, width=12),
    TableColumn(Caption("Text"), lambda row: one_line(row.its.requirement.text), width=30, stretch=True),
    TableColumn(Caption("Priority"), lambda row: PRIORITY[row.its.requirement.priority], width=9, says=PRIORITY.values),
    TableColumn(Caption("Promised"), lambda row: level_words(row.its.answer), width=13),
    TableColumn(
        Caption("Delivered"),
        lambda row: row.words,
        figure=lambda row: row.outcome or Outcome.OPEN,
        delegate=VerdictCell,
        width=15,
        says=lambda: (tr("not tested yet"),),
    ),
    TableColumn(Caption("Release"), lambda row: one_line(row.its.release), width=12),
    TableColumn(Caption("Remarks"), lambda row: row.remarks, width=22),
    TableColumn(Caption("Where"), lambda row: ", ".join(each.place for each in row.its.results), width=18),
)
RELEASES: tuple[TableColumn[ReleaseRow], ...] = (
    TableColumn(Caption("Release"), lambda row: one_line(row.release), width=20, stretch=True),
    TableColumn(Caption("Tested on"), lambda row: row.on, width=12),
    TableColumn(Caption("Shown"), lambda row: row.passed, right=True, width=8),
    TableColumn(Caption("In part"), lambda row: row.partly, right=True, width=8),
    TableColumn(Caption("Failed"), lambda row: row.failed, right=True, width=8),
    TableColumn(Caption("To be shown"), lambda row: row.not_shown, right=True, width=11),
    TableColumn(Caption("Coverage"), lambda row: row.coverage, right=True, width=14),
    TableColumn(Caption("End to end"), lambda row: row.end_to_end, right=True, width=14),
)
