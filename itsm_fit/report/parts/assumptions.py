"""The sheet of what the figures rest on: values, weights, files, and what each figure means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from xlsxwriter.utility import xl_range

from itsm_fit import __version__
from itsm_fit.importing.report_form import INPUT_KEY, ROW_CHANGED
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.project import Project
from itsm_fit.model.scenario import ChangeKind
from itsm_fit.model.tool import Level
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, ReportPart, Row, Value, table_part
from itsm_fit.report.parts.headlines import DECISION
from itsm_fit.report.parts.live import (
    AMOUNT,
    ANSWER_WORDS,
    INPUT_CHANGED,
    LEVEL_VALUES,
    LEVEL_WORDS,
    LINKED,
    MUST_THRESHOLD,
    PRIORITY_WEIGHTS,
    PRIORITY_WORDS,
    PROCESS_WEIGHTS,
    SHARE,
    STEP_THRESHOLD,
    THRESHOLD_CHANGED,
    differs,
    live,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.names import Names
from itsm_fit.report.wording import amount
from itsm_fit.report.workbook.page import CHANGED, HEADER, Page
from itsm_fit.scoring.result import Fit, ProcessFit
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import NO_PROCESS, NOTHING, count
from itsm_fit.writing import day

_LEVEL_MEANS = {
    Level.NATIVE: Phrase("works as delivered"),
    Level.CONFIGURATION: Phrase("works once configured"),
    Level.EXTENSION: Phrase("needs an official add-on or a third party’s"),
    Level.CUSTOM: Phrase("needs code to be written"),
    Level.ROADMAP: Phrase("is promised"),
    Level.NONE: Phrase("is not there"),
}
_LEFT_NUMBER = styles.Style(align="left")
_INPUT = styles.to_change(_LEFT_NUMBER)
_VALUE = 2
"""The column of what can be changed."""
_KEY = 4
"""From here on a row has what a value to change is and what it is known by."""
_FLAG = 5
_LEVELS = len(_LEVEL_MEANS)


def assumption_sheet(material: Material) -> ReportPart:
    """Settings, weights, files and definitions as one list; what figures are computed from can be changed."""
    rows = _all_rows(material)
    return table_part(
        tr("What the figures rest on"),
        tr(
            "Change a marked value and the figures of this workbook follow; those of the project stay as they are. "
            "What each figure means stands on the sheet Method, what it was read from on the sheet Provenance."
        ),
        (
            Column(tr("Section"), styles.STRONG, least=18),
            Column(tr("What"), styles.TEXT, most=44, least=24),
            Column(tr("Value"), styles.Style(align="left", wrap=True), most=40, least=16),
            Column(tr("Meaning"), styles.TEXT, most=70, least=40),
            Column(tr("When made"), _LEFT_NUMBER, most=20, least=12),
            Column(tr("Changed"), styles.COUNT, hidden=True),
            Column(INPUT_KEY, styles.WORD, hidden=True),
        ),
        [_with_before(row, at) for at, row in enumerate(rows, start=HEADER + 2)],
        "",
        stay=material.live.there,
        upright=True,
    )


def _all_rows(material: Material) -> list[Row]:
    rows = list(_rows(material.fit, material.made_on, material.names, linked=bool(material.live.linked)))
    return [_counting(), *rows] if material.live.there else [_fixed(row) for row in rows]


def finish_assumptions(page: Page, _headers: Sequence[int], material: Material) -> None:
    """Name what formulas refer to, and bound what can be written."""
    if material.live.there:
        _name(page, _all_rows(material))


def _with_before(row: Row, number: int) -> Row:
    """A row with what can be changed as it is now, whether it was changed, and what a program knows it by."""
    if len(row) <= _KEY:
        return (*row, None, None, None)
    *shown, before, key = row
    return (*shown, before, live(differs(f"C{number}", f"E{number}"), 0), key)


def _fixed(row: Row) -> Row:
    """A row where nothing recalculates: its value is none to change."""
    value = row[_VALUE]
    if isinstance(value, Cell) and value.style == _INPUT:
        value = value._replace(style=_LEFT_NUMBER)
    return (*row[:_VALUE], value, *row[_VALUE + 1 : _KEY])


def _input(section: str, what: str, value: float, meaning: str, key: tuple[ChangeKind, str]) -> Row:
    """A row with a value to change; the key is the kind of change and its target."""
    kind, target = key
    return section, what, Cell(value, _INPUT), meaning, value, f"{kind.value}:{target}"


def _name(page: Page, rows: Sequence[Row]) -> None:
    """Name what formulas refer to, and bound what can be written."""
    blocks: dict[Value, list[int]] = {}
    for at, row in enumerate(rows, start=HEADER + 1):
        blocks.setdefault(row[0], []).append(at)
    levels, weights, thresholds = blocks[tr("Levels")], blocks[tr("Weights")], blocks[tr("Thresholds")]
    words = 1
    page.name_column(LEVEL_WORDS, words, levels[0], levels[_LEVELS - 1])
    page.name_column(LEVEL_VALUES, _VALUE, levels[0], levels[_LEVELS - 1])
    page.name_column(ANSWER_WORDS, words, levels[0], levels[-1])
    page.name_column(PRIORITY_WORDS, words, weights[0], weights[-1])
    page.name_column(PRIORITY_WEIGHTS, _VALUE, weights[0], weights[-1])
    for name, at in zip((MUST_THRESHOLD, STEP_THRESHOLD), thresholds, strict=True):
        page.name_column(name, _VALUE, at, at)
    page.name_column(THRESHOLD_CHANGED, _FLAG, thresholds[0], thresholds[-1])
    page.name_column(INPUT_CHANGED, _FLAG, HEADER + 1, HEADER + len(rows))
    page.name_column(CHANGED, _VALUE, HEADER + 1, HEADER + 1)
    weighing = blocks.get(tr("Process weights"), [])
    if weighing:
        page.name_column(PROCESS_WEIGHTS, _VALUE, weighing[0], weighing[-1])
    for at in (*levels[:_LEVELS], *thresholds):
        page.validate(xl_range(at, _VALUE, at, _VALUE), **SHARE)
    for at in (*weights, *weighing):
        page.validate(xl_range(at, _VALUE, at, _VALUE), **AMOUNT)


def _counting() -> Row:
    """What says how far the workbook is from what it was made of."""
    changed = live(f"SUM({INPUT_CHANGED})+SUM({ROW_CHANGED})", 0)
    return tr("Report"), tr("Inputs changed since"), Cell(changed, _LEFT_NUMBER), tr("in this workbook")


def _rows(fit: Fit, made_on: date, names: Names, *, linked: bool) -> Iterator[Row]:
    yield from _report(fit, made_on)
    yield from _settings(fit.project, linked=linked)
    yield from _processes(fit, names)
    for sentence in fit.explanations:
        yield tr("Disagreements"), None, None, sentence


def _report(fit: Fit, made_on: date) -> Iterator[Row]:
    yield tr("Report"), tr("Project"), fit.project.name or NOTHING, None
    yield tr("Report"), tr("Made on"), day(made_on), None
    yield tr("Report"), tr("Program"), f"ITSM Fit {__version__}", None


def _settings(project: Project, *, linked: bool) -> Iterator[Row]:
    settings = project.settings
    for level, does in _LEVEL_MEANS.items():
        means = tr("support of an answer that says: {meaning}", meaning=does)
        yield _input(tr("Levels"), level.words, settings.levels[level], means, (ChangeKind.LEVEL, level.value))
    yield tr("Levels"), Level.UNKNOWN.words, tr("0 to 1"), tr("not answered, or in words that are not known")
    if linked:
        means = tr("what the features linked to a requirement give, on a sheet of their own")
        yield tr("Levels"), str(LINKED), None, means
    for priority, words in PRIORITY.items():
        means, key = (
            tr("weight of a requirement that states none of its own"),
            (ChangeKind.PRIORITY_WEIGHT, priority.value),
        )
        yield _input(tr("Weights"), words, settings.weights[priority], means, key)
    for name, what, means in (
        ("must_threshold", tr("Must (θ)"), tr("support that meets a must")),
        ("step_threshold", tr("Step (τ)"), tr("coverage that a step needs to be carried")),
    ):
        yield _input(tr("Thresholds"), what, getattr(settings, name), means, (ChangeKind.SETTING, name))
    yield tr("Ranking"), tr("Goes by"), DECISION[settings.decision], tr("at its low end, behind eligibility")


def _processes(fit: Fit, names: Names) -> Iterator[Row]:
    section = tr("Process weights")
    for process in fit.processes:
        key = ChangeKind.PROCESS_WEIGHT, process.id
        yield _input(section, names.process(process.id), process.weight, _played(process), key)
    if fit.cross_cutting is not None:
        asked = len(fit.cross_cutting.requirements)
        means = trn(
            "{count} requirement that belongs to no process",
            "{count} requirements that belong to no process",
            asked,
            count=count(asked),
        )
        key = ChangeKind.SETTING, "cross_cutting_weight"
        yield _input(section, str(NO_PROCESS), fit.cross_cutting.weight, means, key)


def _played(process: ProcessFit) -> str:
    monthly = process.cases_per_month
    volume = tr("cases a month not stated") if monthly is None else tr("{cases} cases a month", cases=amount(monthly))
    samples = process.play.samples
    if samples is None:
        return tr("{volume}; played exactly", volume=volume)
    low, high = samples.interval(samples.completes)
    return tr(
        "{volume}; {cases:,} cases simulated, {low:.1%} to {high:.1%} of all complete",
        volume=volume,
        cases=samples.cases,
        low=low,
        high=high,
    )
