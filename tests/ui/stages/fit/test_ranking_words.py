"""Window, report and command line call what a tool is, and how bad a finding is, by the same words and signs."""

from datetime import date

from report_fits import small_fit
from report_reading import opened, records

from itsm_fit.cli.tables import ranking_table
from itsm_fit.report import fit_report
from itsm_fit.scoring.figures import Outcome
from ui.panels.findings import COLUMNS, notes_of
from ui.stages.fit.ranking_columns import ranking_columns

DAY = date(2027, 1, 15)


def test_all_three_say_of_a_tool_the_same() -> None:
    fit = small_fit()
    assert Outcome.NO in {tool.eligible for tool in fit.tools}
    shown = next(column for column in ranking_columns("coverage") if column.title == "Eligible")
    window = [shown.text(tool) for tool in fit.tools]
    terminal = next(list(column.cells) for column in ranking_table(fit).columns if column.header == "Eligible")
    summary = opened(fit_report(fit, made_on=DAY))["Summary"]
    top = next(cell.row for cell in summary["A"] if cell.value == "Rank")
    report = [row["Can it be chosen"] for row in records(summary, top)[: len(fit.tools)]]
    assert window == terminal == report == ["? open", "✗ not eligible"]


def test_window_and_report_tell_a_severity_by_the_same_sign() -> None:
    fit = small_fit()
    shown = next(column for column in COLUMNS if column.title == "Severity")
    sheet = opened(fit_report(fit, made_on=DAY))["Findings"]
    top = next(cell.row for cell in sheet["A"] if cell.value == "Severity")
    report = [row["Severity"] for row in records(sheet, top)]
    assert sorted(report) == sorted(shown.text(note) for note in notes_of(fit))
    assert set(report) == {"✖ error", "⚠ warning"}
