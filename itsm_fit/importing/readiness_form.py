"""The sheets of readiness that people fill in: a table each, its columns, and the mark by which they are known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from itsm_fit.language import Phrase
from itsm_fit.model.kpi import Kpi
from itsm_fit.model.readiness import (
    Improvement,
    Involvement,
    PlannedTalk,
    PracticeAssessment,
    ReviewDate,
    StepTraining,
)

MARK = "itsm-fit-readiness"
VERSION = 1
HIDDEN = "ITSM Fit"
NUMBER = Phrase("No.")
"""The heading of the locked column that says which entry a row is; a row that is added has none."""


class FieldSort(Enum):
    """How a cell is read, and what it may hold."""

    TEXT = "text"
    LONG = "long"
    PROCESS = "process"
    DAY = "day"
    MATURITY = "maturity"
    AMOUNT = "amount"
    PART = "part"
    YES = "yes"
    PRACTICE = "practice"
    BETTER = "better"
    IDS = "ids"


@dataclass(frozen=True, slots=True)
class FormColumn:
    """One column: the field that it stands for."""

    field: str
    heading: Phrase
    sort: FieldSort = FieldSort.TEXT


@dataclass(frozen=True)
class ReadinessForm:
    """One table: `held` is the field of the readiness, "" for the KPIs. `given` are the fields that may be filled in
    before anybody wrote: a new row counts once another one is. `persons` says that it is about them.
    """

    sheet: Phrase
    tells: Phrase
    held: str
    kind: Callable[..., Any]
    columns: tuple[FormColumn, ...]
    given: frozenset[str]
    persons: bool = True


_PROCESS = FormColumn("process", Phrase("Process"), FieldSort.PROCESS)
FORMS: tuple[ReadinessForm, ...] = (
    ReadinessForm(
        Phrase("KPIs"),
        Phrase("What processes are measured by: what it is before anything changes, and what it is to become."),
        "",
        Kpi,
        (
            _PROCESS,
            FormColumn("name", Phrase("KPI")),
            FormColumn("definition", Phrase("Definition"), FieldSort.LONG),
            FormColumn("unit", Phrase("Unit")),
            FormColumn("better", Phrase("Better when"), FieldSort.BETTER),
            FormColumn("value", Phrase("KPI baseline"), FieldSort.AMOUNT),
            FormColumn("source", Phrase("Source")),
            FormColumn("on", Phrase("On"), FieldSort.DAY),
            FormColumn("target", Phrase("Target"), FieldSort.AMOUNT),
            FormColumn("target_on", Phrase("Until"), FieldSort.DAY),
            FormColumn("owner", Phrase("Owner")),
            FormColumn("requirements", Phrase("Measured by"), FieldSort.IDS),
        ),
        frozenset({"process", "better"}),
    ),
    ReadinessForm(
        Phrase("Self-assessment"),
        Phrase("How mature each practice is, from 1 (as it comes) to 5 (improved all the time), and what shows it."),
        "assessments",
        PracticeAssessment,
        (
            FormColumn("practice", Phrase("Practice"), FieldSort.PRACTICE),
            FormColumn("current", Phrase("Today"), FieldSort.MATURITY),
            FormColumn("target", Phrase("Target"), FieldSort.MATURITY),
            FormColumn("evidence", Phrase("Evidence"), FieldSort.LONG),
            FormColumn("on", Phrase("Assessed on"), FieldSort.DAY),
        ),
        frozenset({"practice"}),
        persons=False,
    ),
    ReadinessForm(
        Phrase("Who is affected"),
        Phrase("Who decides and who is affected, what each group gains, and what it fears."),
        "involvements",
        Involvement,
        (
            _PROCESS,
            FormColumn("group", Phrase("Group")),
            FormColumn("part", Phrase("Part"), FieldSort.PART),
            FormColumn("gains", Phrase("Gains"), FieldSort.LONG),
            FormColumn("fears", Phrase("Fears"), FieldSort.LONG),
        ),
        frozenset({"process", "group"}),
    ),
    ReadinessForm(
        Phrase("Communication plan"),
        Phrase("Who talks to whom, when, about what. Tell good news too, not only what is asked of people."),
        "talks",
        PlannedTalk,
        (
            _PROCESS,
            FormColumn("group", Phrase("Group")),
            FormColumn("by", Phrase("Who talks")),
            FormColumn("on", Phrase("On"), FieldSort.DAY),
            FormColumn("about", Phrase("About"), FieldSort.LONG),
            FormColumn("good_news", Phrase("Good news"), FieldSort.YES),
            FormColumn("done", Phrase("Held"), FieldSort.YES),
        ),
        frozenset({"process", "group"}),
    ),
    ReadinessForm(
        Phrase("Reviews"),
        Phrase("When it is looked at how a process does."),
        "reviews",
        ReviewDate,
        (
            _PROCESS,
            FormColumn("on", Phrase("On"), FieldSort.DAY),
            FormColumn("about", Phrase("About"), FieldSort.LONG),
            FormColumn("done", Phrase("Held"), FieldSort.YES),
        ),
        frozenset({"process"}),
        persons=False,
    ),
    ReadinessForm(
        Phrase("Improvements"),
        Phrase("What is improved, by whom, and how it is seen to be done."),
        "improvements",
        Improvement,
        (
            _PROCESS,
            FormColumn("what", Phrase("What"), FieldSort.LONG),
            FormColumn("owner", Phrase("Owner")),
            FormColumn("done_when", Phrase("Done when"), FieldSort.LONG),
            FormColumn("due", Phrase("Due"), FieldSort.DAY),
            FormColumn("done", Phrase("Done"), FieldSort.YES),
        ),
        frozenset({"process"}),
    ),
    ReadinessForm(
        Phrase("Hours of training"),
        Phrase("Hours for one step that changes; a row without a role states it for all roles that have no row."),
        "trainings",
        StepTraining,
        (FormColumn("role", Phrase("Role")), FormColumn("hours", Phrase("Hours a step"), FieldSort.AMOUNT)),
        frozenset({"role"}),
        persons=False,
    ),
)


def kpi_fields(kpi: Kpi) -> Mapping[str, Any]:
    """The fields of a KPI as the columns name them."""
    read = kpi.baseline
    values = {name: getattr(kpi, name) for name in ("process", "name", "definition", "unit", "better", "target")}
    values |= {"target_on": kpi.target_on, "owner": kpi.owner, "requirements": kpi.requirements}
    return values | {
        "value": None if read is None else read.value,
        "source": "" if read is None else read.source,
        "on": None if read is None else read.on,
    }
