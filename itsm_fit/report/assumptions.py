"""The sheet of what the figures rest on: values, weights, files, and what each figure means."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from itsm_fit import __version__
from itsm_fit.model.document import Document
from itsm_fit.model.project import CROSS_CUTTING, Project
from itsm_fit.model.tool import Level
from itsm_fit.report import styles
from itsm_fit.report.book import TableSheet
from itsm_fit.report.headlines import DECISION
from itsm_fit.report.material import Material
from itsm_fit.report.names import Names
from itsm_fit.report.page import Cell, Column, Row
from itsm_fit.report.wording import amount, many
from itsm_fit.scoring.result import Fit, ProcessFit
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.storage.bpmn.text import encode

_LEVEL_MEANS = {
    Level.NATIVE: "works as delivered",
    Level.CONFIGURATION: "works once configured",
    Level.EXTENSION: "needs an official add-on or a third party's",
    Level.CUSTOM: "needs code to be written",
    Level.ROADMAP: "is promised",
    Level.NONE: "is not there",
}
_DEFINITIONS = {
    "Low and high": (
        "An unknown answer counts as none at the low end and as native at the high end. Ranking and headlines go "
        "by the low end."
    ),
    "Support": (
        "A direct answer wins over linked features. Of linked features the best counts, or the worst where all "
        "are needed; a partial match counts half."
    ),
    "Coverage of a process": (
        "Weighted mean of support over its requirements, each counted once however many steps it serves."
    ),
    "Coverage": (
        "Mean of the processes' coverage by process weight; requirements that belong to no process form a group "
        "of their own."
    ),
    "Covered, partial, gap": (
        "Covered: support reaches the must threshold at the low end. Gap: even the high end is at most 10 %. "
        "Unanswered: nothing is known. Partial: the rest."
    ),
    "Can it be chosen": "Yes when every must reaches the must threshold, no when one cannot reach it, else open.",
    "Visits": (
        "How often a case comes to a step on average, from the drawn flow and the shares on its branches, solved "
        "exactly unless a finding says otherwise."
    ),
    "Carried": (
        "A tool carries a step when all its musts are met and the step's own coverage reaches the step threshold. "
        "A step that asks nothing never breaks a case."
    ),
    "End to end of a process": "Share of cases that complete and never enter a step the tool does not carry.",
    "End to end": (
        "Mean of the processes' end-to-end fit by weight times cases a month; by weight alone unless all these "
        "processes state their cases."
    ),
    "Gain": "What end to end of the process grows by, at the low end, if this one step were carried too.",
    "Exposure": "Share of the completing cases that enter the step.",
    "Hand-offs": "Expected passages of a case from one lane to another; messages between pools are listed apart.",
    "Ranking": "By eligibility, then by the decision value at its low end; tools that are equal share a rank.",
}


def assumption_sheet(material: Material) -> TableSheet:
    """Settings, weights, files and definitions as one filterable list."""
    return TableSheet(
        "What the figures rest on",
        "Change a value in the project and every figure follows. Files are named with the SHA-256 hash of their "
        "bytes, so that a figure can be traced to exactly what was read.",
        (
            Column("Section", styles.STRONG, least=18),
            Column("What", styles.TEXT, most=44, least=24),
            Column("Value", styles.Style(align="left", wrap=True), most=40, least=16),
            Column("Meaning", styles.TEXT, most=90, least=50),
        ),
        _rows(material.fit, material.made_on, material.names),
        "",
    )


def _rows(fit: Fit, made_on: date, names: Names) -> Iterator[Row]:
    yield from _report(fit, made_on)
    yield from _settings(fit.project)
    yield from _processes(fit, names)
    yield from _files(fit.project)
    for term, meaning in _DEFINITIONS.items():
        yield "Figures", term, None, meaning
    for sentence in fit.explanations:
        yield "Disagreements", None, None, sentence


def _report(fit: Fit, made_on: date) -> Iterator[Row]:
    yield "Report", "Project", fit.project.name or NOTHING, None
    yield "Report", "Made on", made_on.isoformat(), None
    yield "Report", "Program", f"ITSM Fit {__version__}", None


def _settings(project: Project) -> Iterator[Row]:
    settings = project.settings
    for level, value in settings.levels.items():
        yield "Levels", level.value, Cell(value, _LEFT_NUMBER), f"support of an answer that says: {_LEVEL_MEANS[level]}"
    yield "Levels", Level.UNKNOWN.value, "0 to 1", "not answered, or in words that are not known"
    for priority, value in settings.weights.items():
        yield (
            "Weights",
            PRIORITY[priority],
            Cell(value, _LEFT_NUMBER),
            "weight of a requirement that states none of its own",
        )
    yield "Thresholds", "Must (θ)", Cell(settings.must_threshold, _LEFT_NUMBER), "support that meets a must"
    yield (
        "Thresholds",
        "Step (τ)",
        Cell(settings.step_threshold, _LEFT_NUMBER),
        "coverage that a step needs to be carried",
    )
    yield "Ranking", "Goes by", DECISION[settings.decision], "at its low end, behind eligibility"


def _processes(fit: Fit, names: Names) -> Iterator[Row]:
    for process in fit.processes:
        yield "Process weights", names.process(process.id), Cell(process.weight, _LEFT_NUMBER), _played(process)
    if fit.cross_cutting is not None:
        asked = many(len(fit.cross_cutting.requirements), "requirement")
        yield (
            "Process weights",
            CROSS_CUTTING,
            Cell(fit.cross_cutting.weight, _LEFT_NUMBER),
            f"{asked} that belong to no process",
        )


def _played(process: ProcessFit) -> str:
    monthly = process.cases_per_month
    volume = "cases a month not stated" if monthly is None else f"{amount(monthly)} cases a month"
    samples = process.play.samples
    if samples is None:
        return f"{volume}; played exactly"
    low, high = samples.interval(samples.completes)
    return f"{volume}; {samples.cases:,} cases simulated, {low:.1%} to {high:.1%} of all complete"


def _files(project: Project) -> Iterator[Row]:
    for document in project.documents:
        drawn = many(len(document.processes), "process", "processes")
        yield "Files", document.name, Cell(_hash(document), styles.TEXT), f"SHA-256 as read; {drawn}"
    for matrix in project.matrices:
        held = f"{many(len(matrix.features), 'row')}, {many(len(matrix.responses), 'tool')}"
        sheet = f"sheet {matrix.sheet}; " if matrix.sheet else ""
        yield "Files", matrix.file, Cell(matrix.sha256 or NOTHING, styles.TEXT), f"SHA-256 as read; {sheet}{held}"


def _hash(document: Document) -> str:
    if not document.source.text:
        return "drawn in this project"
    return sha256(encode(document.source, document.source.text)).hexdigest()


_LEFT_NUMBER = styles.Style(align="left")
