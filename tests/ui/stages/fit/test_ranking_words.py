"""Window, report and command line call what a tool is, and how bad a finding is, by the same words and signs."""

from datetime import date

from report_fits import small_fit
from report_reading import opened, records

from itsm_fit.cli.tables import ranking_table
from itsm_fit.report import fit_report
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Outcome
from ui.panels import steps
from ui.panels.findings import COLUMNS, notes_of
from ui.panels.ranking import _COUNTS
from ui.stages.fit.ranking_columns import RANKS, ranking_columns

DAY = date(2027, 1, 15)


def test_all_three_say_of_a_tool_the_same() -> None:
    fit = small_fit()
    assert Outcome.NO in {tool.eligible for tool in fit.tools}
    shown = next(column for column in ranking_columns("coverage") if column.title == "Eligible")
    window = [shown.text(tool) for tool in fit.tools]
    terminal = next(list(column.cells) for column in ranking_table(fit).columns if column.header == "Eligible")
    summary = opened(fit_report(fit, made_on=DAY))["Summary"]
    top = next(cell.row for cell in summary["A"] if cell.value == "Rank")
    report = [row["Eligible"] for row in records(summary, top)[: len(fit.tools)]]
    assert window == terminal == report == ["? open", "✗ not eligible"]


def test_window_terminal_and_report_head_the_same_figure_by_the_same_words() -> None:
    fit = small_fit()
    window = [column.title for column in [*ranking_columns("end_to_end"), *_COUNTS]]
    terminal = [column.header for column in ranking_table(fit).columns]
    sheet = opened(fit_report(fit, made_on=DAY))["Ranking"]
    report = [cell.value for cell in sheet[4] if cell.value and not sheet.column_dimensions[cell.column_letter].hidden]
    plain = list(dict.fromkeys(heading.removeprefix(RANKS).partition(",")[0] for heading in report))
    assert [heading.removeprefix(RANKS) for heading in window] == plain[: len(window)]
    assert set(terminal) <= set(plain)


def test_window_and_report_head_the_figures_of_steps_by_the_same_words() -> None:
    window = {column.title for column in steps._COLUMNS}
    sheet = opened(fit_report(small_fit(), made_on=DAY))["Gaps"]
    report = {str(cell.value).partition(",")[0] for cell in sheet[4]}
    told = {str(each) for each in (titles.VISITS, titles.CARRIED, titles.GAIN, titles.EXPOSURE, titles.MISSING)}
    assert told | {"Coverage"} <= window & report


def test_window_and_report_tell_a_severity_by_the_same_sign() -> None:
    fit = small_fit()
    shown = next(column for column in COLUMNS if column.title == "Severity")
    sheet = opened(fit_report(fit, made_on=DAY))["Findings"]
    top = next(cell.row for cell in sheet["A"] if cell.value == "Severity")
    report = [row["Severity"] for row in records(sheet, top)]
    assert sorted(report) == sorted(shown.text(note) for note in notes_of(fit))
    assert set(report) == {"✖ error", "⚠ warning"}
