"""The tables of the page Evidence: their rows and columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.model import edits
from itsm_fit.model.evidence import AnswerEvidence, AnswerPlace, Grade
from itsm_fit.model.project import Project
from itsm_fit.model.tool import BY_HAND, Level, Meaning
from itsm_fit.scoring import titles
from itsm_fit.scoring.catalogue import gather
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.wording import how_many
from ui.stages.fit.heat_cell import HeatCell
from ui.widgets.language import Caption, tr
from ui.widgets.table import TableColumn
from ui.widgets.words import NOTHING, count, interval, meaning_words, percent, source_words

if TYPE_CHECKING:
    from itsm_fit.evidence.expected import ExpectedShare, TrustedTool
    from itsm_fit.evidence.worth import CheckFirst, CheckList, RiskyMust, WorthBounds
    from itsm_fit.scoring.result import Fit

GRADES = tuple(Grade)


# ---------------------------------------------------------------- answers
@dataclass(frozen=True, slots=True)
class BackedAnswer:
    """One answer that says something, or evidence of one that is gone, with what it rests on.

    `replaced` says in words that the evidence does not count. `worth` is what checking it gains, None where it is not
    known.
    """

    key: AnswerPlace
    serves: tuple[str, ...]
    text: str
    raw: str
    meaning: Meaning
    evidence: AnswerEvidence | None
    replaced: str
    worth: WorthBounds | None = None

    @property
    def said(self) -> str:
        """The vendor's words; a level that was given by hand reads as levels do."""
        by_hand = self.key.feature.startswith(f"{BY_HAND}!") and isinstance(self.meaning, Level)
        return meaning_words(self.meaning) if by_hand else self.raw

    @property
    def grade(self) -> Grade:
        """The grade that counts."""
        return self.evidence.grade if self.evidence is not None and not self.replaced else Grade.CLAIMED

    @property
    def fell(self) -> bool:
        """Whether it did not hold when it was checked."""
        its = self.evidence
        return its is not None and not self.replaced and its.checked is not None and not its.held


def backed_answers(project: Project, worths: Mapping[AnswerPlace, WorthBounds]) -> list[BackedAnswer]:
    """Every answer that says something, table by table, then evidence of answers that nobody gives any more."""
    from itsm_fit.evidence.standing import Standing, standings
    from itsm_fit.evidence.words import standing_words

    kept = {its.evidence.key: its for its in standings(project)}
    serves = _served(project)
    found = []
    for key, (raw, meaning) in edits.answers_given(project).items():
        its = kept.pop(key, None)
        if its is None and meaning in (Level.UNKNOWN, Level.NONE):
            continue
        ids, text = serves.get(key.feature, ((), ""))
        said = standing_words(its) if its is not None else ""
        evidence = its.evidence if its is not None else None
        found.append(BackedAnswer(key, ids, text, raw, meaning, evidence, said, worths.get(key)))
    for key, its in kept.items():
        if its.standing is Standing.GONE:
            gone = its.evidence
            found.append(BackedAnswer(key, (), "", gone.raw, gone.meaning, gone, standing_words(its)))
    return found


def _served(project: Project) -> dict[str, tuple[tuple[str, ...], str]]:
    """The requirements that each feature answers, and the text of the first or of the feature."""
    catalogue = gather(project)
    linked: dict[str, list[str]] = {}
    for link in project.links:
        linked.setdefault(link.feature, []).append(link.requirement)
    found = {}
    for number, matrix in enumerate(project.matrices):
        for index, place in enumerate(edits.feature_places(matrix)):
            row = catalogue.answered[number].get(index)
            ids = (catalogue.ids[row], *linked.get(place, ())) if row is not None else tuple(linked.get(place, ()))
            text = catalogue.demands[row].text if row is not None else matrix.features[index].text
            found[place] = ids, text
    return found


def _day(row: BackedAnswer) -> str:
    at = row.evidence.at if row.evidence is not None else None
    return at.isoformat() if at is not None else NOTHING


def _grade_words(row: BackedAnswer) -> str:
    if row.fell:
        return tr("✗ did not hold")
    if row.replaced:
        return tr("{grade} (not counted)", grade=row.evidence.grade.words if row.evidence is not None else "")
    return row.grade.words


def _worth(worth: WorthBounds | None) -> str:
    if worth is None or worth.high <= 0:
        return NOTHING
    from itsm_fit.evidence.words import worth_words

    return worth_words(worth)


ANSWERS: tuple[TableColumn[BackedAnswer], ...] = (
    TableColumn(titles.TOOL, lambda row: row.key.tool, width=16),
    TableColumn(Caption("Requirement"), lambda row: ", ".join(row.serves) or NOTHING, width=12),
    TableColumn(Caption("What it asks"), lambda row: row.text, width=34, stretch=True),
    TableColumn(titles.VENDORS_WORDS, lambda row: row.said, width=16, tip=lambda row: meaning_words(row.meaning)),
    TableColumn(
        Caption("Grade"),
        _grade_words,
        key=lambda row: -1 if row.fell else GRADES.index(row.grade),
        tip=lambda row: row.replaced or _grade_words(row),
        width=18,
    ),
    TableColumn(
        Caption("Worth of a check"),
        lambda row: _worth(row.worth),
        key=lambda row: row.worth.high if row.worth is not None else 0.0,
        right=True,
        width=11,
        help=Caption("What is gained, in points of the decision value, by choosing after the check in place of before"),
    ),
    TableColumn(Caption("On"), _day, width=12),
    TableColumn(Caption("Witness"), lambda row: row.evidence.witness if row.evidence else "", width=14),
    TableColumn(Caption("Link or page"), lambda row: row.evidence.link if row.evidence else "", width=18, stretch=True),
    TableColumn(Caption("File"), lambda row: row.evidence.file if row.evidence else "", width=12),
)


# ---------------------------------------------------------------- what to check first
@dataclass(frozen=True, slots=True)
class CheckRow:
    """One check of the list, with the text of the first requirement that hangs on it."""

    place: int
    its: CheckFirst
    text: str


@dataclass(frozen=True, slots=True)
class MustRow:
    """One must of the leader, with its text."""

    its: RiskyMust
    text: str


def check_rows(fit: Fit, found: CheckList) -> list[CheckRow]:
    """The checks in their order."""
    return [
        CheckRow(at, its, fit.requirement_by_id[its.serves[0]].text) for at, its in enumerate(found.checks, start=1)
    ]


def must_rows(fit: Fit, found: CheckList) -> list[MustRow]:
    """The leader's musts, the least likely first."""
    return [MustRow(its, fit.requirement_by_id[its.requirement].text) for its in found.musts]


def _how(grade: Grade) -> str:
    from itsm_fit.evidence.worth import how_to_check

    return how_to_check(grade)


CHECKS: tuple[TableColumn[CheckRow], ...] = (
    TableColumn(Caption("No."), lambda row: count(row.place), key=lambda row: row.place, right=True, width=5),
    TableColumn(titles.TOOL, lambda row: row.its.key.tool, width=16),
    TableColumn(Caption("Requirement"), lambda row: ", ".join(row.its.serves), width=12),
    TableColumn(Caption("What it asks"), lambda row: row.text, width=36, stretch=True),
    TableColumn(Caption("Grade"), lambda row: row.its.grade.words, width=12),
    TableColumn(
        Caption("Holds true"),
        lambda row: percent(row.its.holds),
        key=lambda row: row.its.holds,
        right=True,
        width=9,
        help=Caption("The chance that this one answer holds, once all checks above it in the list held"),
    ),
    TableColumn(
        Caption("Worth"),
        lambda row: _worth(row.its.worth),
        key=lambda row: row.its.worth.high,
        right=True,
        width=12,
        help=Caption("What is gained, in points of the decision value, by choosing after the check in place of before"),
    ),
    TableColumn(Caption("How to check"), lambda row: _how(row.its.grade), width=36, stretch=True),
    TableColumn(Caption("Cell"), lambda row: source_words(row.its.source), width=20),
)
MUSTS: tuple[TableColumn[MustRow], ...] = (
    TableColumn(Caption("Requirement"), lambda row: row.its.requirement, width=12),
    TableColumn(Caption("What it asks"), lambda row: row.text, width=44, stretch=True),
    TableColumn(
        Caption("Chance to be met"),
        lambda row: percent(row.its.chance),
        key=lambda row: row.its.chance,
        right=True,
        width=12,
        help=Caption(
            "The chance that the must is met as things stand, before any check: all answers that it needs have to hold"
        ),
    ),
    TableColumn(
        Caption("Grade"), lambda row: row.its.grade.words, key=lambda row: GRADES.index(row.its.grade), width=12
    ),
    TableColumn(Caption("How to check"), lambda row: _how(row.its.grade), width=36, stretch=True),
)


# ---------------------------------------------------------------- figures
@dataclass(frozen=True, slots=True)
class TrustRow:
    """What is proven of a tool, and what is expected."""

    name: str
    coverage: Interval | None
    end_to_end: Interval | None
    its: TrustedTool


def trust_rows(fit: Fit, tools: Sequence[TrustedTool]) -> list[TrustRow]:
    """One row a tool."""
    proven = fit.tool_by_name
    return [TrustRow(its.name, proven[its.name].coverage, proven[its.name].end_to_end, its) for its in tools]


def _expected(share: ExpectedShare | None) -> str:
    from itsm_fit.evidence.words import expected_words

    return expected_words(share)


def _low(figure: Interval | ExpectedShare | None) -> float | None:
    return figure.low if figure is not None else None


def _figure(figure: ExpectedShare | None) -> Interval | None:
    return figure.interval if figure is not None else None


FIGURES: tuple[TableColumn[TrustRow], ...] = (
    TableColumn(titles.TOOL, lambda row: row.name, width=18, stretch=True),
    TableColumn(
        titles.COVERAGE_PROVEN,
        lambda row: interval(row.coverage),
        key=lambda row: _low(row.coverage),
        figure=lambda row: row.coverage,
        delegate=HeatCell,
        width=14,
    ),
    TableColumn(
        Caption("Coverage, expected"),
        lambda row: _expected(row.its.coverage),
        key=lambda row: _low(row.its.coverage),
        figure=lambda row: _figure(row.its.coverage),
        delegate=HeatCell,
        width=14,
    ),
    TableColumn(
        titles.END_TO_END_PROVEN,
        lambda row: interval(row.end_to_end),
        key=lambda row: _low(row.end_to_end),
        figure=lambda row: row.end_to_end,
        delegate=HeatCell,
        width=14,
    ),
    TableColumn(
        Caption("End to end, expected"),
        lambda row: _expected(row.its.end_to_end),
        key=lambda row: _low(row.its.end_to_end),
        figure=lambda row: _figure(row.its.end_to_end),
        delegate=HeatCell,
        width=14,
    ),
    TableColumn(
        Caption("Every must met"),
        lambda row: interval(row.its.eligible),
        key=lambda row: row.its.eligible.low,
        figure=lambda row: row.its.eligible,
        delegate=HeatCell,
        width=12,
        help=Caption("The chance that every must is met: answers may fall, and those of one vendor go together"),
    ),
    TableColumn(
        Caption("Answers by grade"),
        lambda row: ", ".join(how_many(number, grade.words) for grade, number in row.its.grades.items()) or NOTHING,
        width=26,
        stretch=True,
    ),
    TableColumn(
        Caption("Did not hold"),
        lambda row: count(row.its.failed) if row.its.failed else NOTHING,
        key=lambda row: row.its.failed,
        right=True,
        width=9,
    ),
)
