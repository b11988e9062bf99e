"""The workbook recalculates in another program as the app does, before and after inputs are changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest
from builders import matrix_of, project_of
from live_selections import diced_changes, diced_project
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from recalculating import needs_office, recalculated
from report_reading import HEADER, opened, records, whole_report, without_pictures, written

from itsm_fit.importing.report_back import read_report
from itsm_fit.importing.report_changes import take_returned
from itsm_fit.model.edits.scenarios import apply_changes
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.model.tool import Level
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from itsm_fit.selection import load
from itsm_fit.storage.spreadsheet import read_workbook
from itsm_fit.storage.spreadsheet.beside import read_beside

SAMPLES = Path(__file__).parents[2] / "sample_models"
SAMPLE = SAMPLES / "itsm" / "itsm-selection.itsmfit"
SELECTIONS = {
    "small": SAMPLES / "small" / "small-selection.itsmfit",
    "diced-8": 8,
}
"""One decides by coverage, its levels and a threshold change; the other by end-to-end fit, with features that answer,
requirements and a process that weigh nothing, and a process of another weight."""
EACH = pytest.mark.parametrize("name", ["small", pytest.param("diced-8", marks=pytest.mark.slow)])
EVEN = 1e-9


class Checked(NamedTuple):
    """A selection: its fit and report, what LibreOffice makes of it, and the same after changes."""

    fit: Fit
    made: bytes
    again: bytes
    changed: Fit
    changed_again: bytes


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Checked]:
    @cache
    def of(name: str) -> Checked:
        source = SELECTIONS[name]
        project = diced_project(source) if isinstance(source, int) else load([source]).project
        return _checked({name: project}, tmp_path_factory.mktemp("books"), list(SELECTIONS).index(name))[name]

    return of


def _checked(projects: Mapping[str, Project], folder: Path, first: int = 0) -> dict[str, Checked]:
    fits, edited, books = {}, {}, {}
    for seed, (name, project) in enumerate(projects.items(), start=first):
        fits[name] = score(project)
        changes = diced_changes(project, fits[name].support.requirement_ids, seed)
        edited[name] = _edited(project, changes)
        books[name] = without_pictures(fits[name])
        books[f"{name} changed"] = _written_into(books[name], fits[name], changes)
    again = recalculated(books, folder)
    return {
        name: Checked(fit, books[name], again[name], edited[name], again[f"{name} changed"])
        for name, fit in fits.items()
    }


def _edited(project: Project, changes: list[ScenarioChange]) -> Fit:
    applied = apply_changes(project, changes, ProvenSupport())
    assert applied.refused == ()
    return score(applied.project)


def _written_into(packed: bytes, fit: Fit, changes: list[ScenarioChange]) -> bytes:
    """The workbook after somebody has typed the changes into its cells."""
    book = openpyxl.load_workbook(BytesIO(packed))
    for change in changes:
        cell, value = _typed(book, fit, change)
        cell.value = value
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def _typed(book: Workbook, fit: Fit, change: ScenarioChange) -> tuple[Any, Any]:
    requirements, assumptions = book["Requirements"], book["Assumptions"]
    match change.kind:
        case ChangeKind.REQUIREMENT_WEIGHT:
            return _cell(requirements, change.target[0], "Weight"), change.value
        case ChangeKind.ANSWER:
            tool, requirement = change.target
            return _cell(requirements, requirement, tool), change.value.words
        case ChangeKind.LEVEL:
            return _assumption(assumptions, "Levels", Level(change.target[0]).words), change.value
        case ChangeKind.SETTING:
            return _assumption(assumptions, "Thresholds", "Must (θ)"), change.value
        case _:
            name = fit.process_by_id[change.target[0]].name
            return _assumption(assumptions, "Process weights", name), change.value


def _cell(sheet: Worksheet, row: str, heading: str) -> Any:
    column = next(cell.column for cell in sheet[HEADER] if cell.value == heading)
    return sheet.cell(next(cell.row for cell in sheet["A"][HEADER:] if cell.value == row), column)


def _assumption(sheet: Worksheet, section: str, what: str) -> Any:
    return next(
        row[2] for row in sheet.iter_rows(min_row=HEADER + 1) if (row[0].value, row[1].value) == (section, what)
    )


@lru_cache(maxsize=8)
def _seen(packed: bytes) -> Workbook:
    """A workbook that is only looked at."""
    return opened(packed)


def _formulas(packed: bytes) -> Iterator[tuple[str, str]]:
    for sheet in openpyxl.load_workbook(BytesIO(packed), read_only=True):
        for row in sheet.iter_rows():
            yield from ((sheet.title, cell.coordinate) for cell in row if cell.data_type == "f")


def _alike(first: object, second: object) -> bool:
    if isinstance(first, int | float) and isinstance(second, int | float):
        return abs(first - second) <= EVEN
    return first == second


@needs_office
@EACH
def test_every_formula_comes_to_the_figure_of_the_app(name: str, checked: Callable[[str], Checked]) -> None:
    _comes_to_the_same(checked(name))


def _comes_to_the_same(each: Checked) -> None:
    made, again = _seen(each.made), _seen(each.again)
    formulas = list(_formulas(each.made))
    assert len(formulas) > 50
    pairs = {(sheet, cell): (made[sheet][cell].value, again[sheet][cell].value) for sheet, cell in formulas}
    assert {place: pair for place, pair in pairs.items() if not _alike(*pair)} == {}
    assert all(first is not None for first, _ in pairs.values())


@needs_office
@EACH
def test_changed_inputs_change_the_figures_as_in_the_app(name: str, checked: Callable[[str], Checked]) -> None:
    _follows(checked(name))


@needs_office
@EACH
def test_what_was_typed_into_the_workbook_comes_back_and_gives_the_same_figures(
    name: str, checked: Callable[[str], Checked]
) -> None:
    _comes_back(checked(name))


def _comes_back(each: Checked) -> None:
    workbook = read_workbook(each.changed_again, "report.xlsx")
    returned = read_report(workbook, each.fit, read_beside(each.changed_again, "report.xlsx"))
    assert returned.issues == ()
    again, wanted = score(take_returned(each.fit.project, returned.changes)), each.changed
    assert again.tools == wanted.tools
    assert again.processes == wanted.processes


def test_every_rank_by_end_to_end_fit_is_struck_once_the_fit_of_any_tool_is_out_of_date() -> None:
    project = load([SELECTIONS["small"]]).project
    by_fit = replace(project, settings=replace(project.settings, decision="end_to_end"))
    for decided, ranks in ((project, set()), (by_fit, {("Ranking", "A5:A7"), ("Summary", "A15:A17")})):
        struck = {
            (sheet.title, str(cells.sqref))
            for sheet in written(score(decided))
            for cells, rules in sheet.conditional_formatting._cf_rules.items()
            if any(rule.formula == ["SUM(ToolStale)>0"] and rule.dxf.font.strike for rule in rules)
        }
        assert struck == ranks


def test_words_and_shares_that_take_turns_are_bounded_by_one_rule_a_column() -> None:
    answers = {"Alder": {f"R{at}": "half" if at % 2 else "native" for at in range(100)}}
    asked = tuple(Requirement(f"R{at}", "Asked") for at in range(100))
    book = written(score(project_of(matrices=[matrix_of(answers)], requirements=asked)))
    rules = [each for each in book["Requirements"].data_validations.dataValidation if each.type != "decimal"]
    assert [(str(each.sqref), each.type) for each in rules] == [("E5:E104", "custom")]
    assert len(str(rules[0].formula1)) < 255


def test_an_answer_of_more_features_than_a_formula_takes_stays_as_it_is() -> None:
    features = {f"F{at}": "half" for at in range(120)}
    matrix = matrix_of({"Alder": {"R0": "", **features}})
    places = [matrix.place(cell) for cell in matrix.responses[0].cells[1:]]
    links = tuple(FeatureLink("R0", place) for place in places)
    project = project_of(matrices=[matrix], requirements=(Requirement("R0", "Asked"),), links=links)
    packed = whole_report(score(project))
    (row,) = records(opened(packed)["Requirements"])
    assert (row["Alder"], row["Low_1"], row["High_1"]) == (0.5, 0.5, 0.5)
    assert max(len(str(cell.value)) for cell in openpyxl.load_workbook(BytesIO(packed))["Requirements"][5]) < 8_192


@needs_office
@pytest.mark.long
def test_the_sourced_sample_recalculates(tmp_path: Path) -> None:
    _recalculates(_checked({"sample": load([SAMPLE]).project}, tmp_path))


@needs_office
@pytest.mark.long
@pytest.mark.parametrize("first", range(0, 200, 20))
def test_twenty_more_selections_recalculate(first: int, tmp_path: Path) -> None:
    _recalculates(
        _checked({f"diced-{seed}": diced_project(seed) for seed in range(first, first + 20)}, tmp_path, first)
    )


def _recalculates(selections: Mapping[str, Checked]) -> None:
    for each in selections.values():
        _comes_to_the_same(each)
        _follows(each)
        _comes_back(each)


def _follows(each: Checked) -> None:
    book, fit = _seen(each.changed_again), each.changed
    ranking = {row["Tool"]: row for row in records(book["Ranking"])}
    rank_is_stale = fit.project.settings.decision == "end_to_end" and any(row["ToolStale"] for row in ranking.values())
    for tool in fit.tools:
        row = ranking[tool.name]
        assert row["Eligible"] == signed(ELIGIBLE, tool.eligible)
        assert (row["Musts unmet"], row["Musts open"]) == (len(tool.unmet_musts), len(tool.open_musts))
        assert (row["Covered"], row["Partial"], row["Gaps"], row["Not answered"]) == tool.counts
        assert _ends(row, "Coverage, proven", "Coverage, possible") == _figure(tool.coverage)
        assert row["ToolStale"] or _ends(row, "End to end, proven", "End to end, possible") == _figure(tool.end_to_end)
        assert rank_is_stale or row["Rank"] == tool.rank
    if not rank_is_stale and not any(row["ToolStale"] for row in ranking.values()):
        assert [row["Tool"] for row in _first_page(book)] == [tool.name for tool in fit.tools]
    figures = {(row["Process"], row["Tool"]): row for row in records(book["Process figures"])}
    for process in fit.processes:
        for tool, its in process.tools.items():
            row = figures[process.name, tool]
            assert _ends(row, "Coverage, proven", "Coverage, possible") == _figure(its.coverage)
            assert (row["Covered"], row["Partial"], row["Gaps"], row["Not answered"]) == its.counts
            assert row["FigureStale"] or _ends(row, "End to end, proven", "End to end, possible") == _figure(
                its.end_to_end
            )


def _first_page(book: Workbook) -> list[dict[str, Any]]:
    return records(book["Summary"], next(cell.row for cell in book["Summary"]["A"] if cell.value == "Rank"))


def _ends(row: dict[str, Any], low: str, high: str) -> Any:
    return pytest.approx((row[low], row[high]), abs=EVEN) if row[low] != "–" else (row[low], row[high])


def _figure(figure: Interval | None) -> tuple[Any, Any]:
    return ("–", "–") if figure is None else (figure.low, figure.high)


@needs_office
def test_a_figure_is_marked_only_where_an_input_it_rests_on_is_another(checked: Callable[[str], Checked]) -> None:
    book = _seen(checked("small").again)
    assert {row["FigureStale"] for row in records(book["Process figures"])} == {0}
    assert {row["ToolStale"] for row in records(book["Ranking"])} == {0}
    assert book["Summary"]["A3"].value == "Cells marked yellow are inputs: change one, and the figures follow."


@pytest.mark.slow
def test_figures_that_a_sheet_cannot_work_out_are_struck_through_once_an_input_changes() -> None:
    book = written(score(load([SAMPLE]).project))
    struck = {
        (sheet.title, str(cells.sqref))
        for sheet in book
        for cells, rules in sheet.conditional_formatting._cf_rules.items()
        for rule in rules
        if rule.formula == ["Changed>0"] and rule.dxf.font.strike
    }
    assert {(sheet, cells.partition(":")[0]) for sheet, cells in struck} == {
        ("Summary", "A4"),
        ("Summary", "C6"),
        ("Summary", "J15"),
        ("Summary", "K15"),
        ("Summary", "A51"),
        ("Business case", "A4"),
        ("Business case", "B6"),
        *(("Business case", f"C{row}") for row in range(60, 411, 35)),
        ("Business case rows", "F5"),
        ("KPIs", "L5"),
        ("Minutes", "C128"),
        ("Minutes", "D5"),
        ("Money", "B5"),
        ("Ranking", "N5"),
        ("Ranking", "O5"),
        ("Ranking", "P5"),
        ("Steps", "F5"),
        ("Answers", "E5"),
        ("Gaps", "F5"),
        ("Gates", "C5"),
        ("Unlock plan", "C5"),
        ("Questions", "F5"),
        *(("How firm", f"A{row}") for row in (4, 6, 41, 54, 60, 68, 82, 85, 93, 97)),
        ("Evidence", "B6"),
        ("Check first", "A4"),
        ("Check first", "A9"),
        ("Check first", "A30"),
        ("Combinations", "A5"),
        ("Silos", "B31"),
        ("Silos", "C70"),
        ("Roll-out", "A4"),
        ("Roll-out", "D25"),
        ("Roll-out", "B32"),
    }
    assert ("Summary", "C6:C12") in struck


@needs_office
@EACH
def test_no_cell_is_an_error(name: str, checked: Callable[[str], Checked]) -> None:
    each = checked(name)
    for packed in (each.again, each.changed_again):
        for sheet in _seen(packed):
            assert not [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "e"]
