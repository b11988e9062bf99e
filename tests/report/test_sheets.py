"""The table of sheets: what it says is what the workbook holds and what its first page leads to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from report_fits import small_fit
from report_reading import DAY, links, opened, records, shown, written

from itsm_fit import report
from itsm_fit.errors import InputError
from itsm_fit.language import Phrase
from itsm_fit.model.gap import Gap
from itsm_fit.report import fit_report
from itsm_fit.report.content import Column, ReportPart, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.report.sheets import SHEETS, ReportSheet
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit


def contents(fit: Fit) -> dict[str, str]:
    """Where the first page leads to, with what it says of it to who points there."""
    summary = written(fit)["Summary"]
    return {str(summary[link.ref].value): str(link.tooltip) for link in links(summary)}


def test_a_sheet_that_is_left_out_otherwise_stands_on_the_first_page_where_it_is_there() -> None:
    plain = small_fit()
    decided = score(replace(plain.project, gaps=(Gap("Alpha", "INC-01", note="Ask again"),)))
    assert "Resolutions" not in contents(plain)
    assert contents(decided)["Resolutions"] == "what is done about the gaps, and what it would bring"


def test_the_first_page_leads_to_every_other_sheet_and_says_what_it_tells() -> None:
    there = [sheet for sheet in SHEETS[1:] if sheet.wanted(small_fit())]
    assert list(contents(small_fit()).items()) == [(str(sheet.name), str(sheet.tells)) for sheet in there]


def test_a_report_holds_the_sheets_that_are_chosen_and_hides_what_their_formulas_rest_on() -> None:
    book = opened(fit_report(small_fit(), made_on=DAY, chosen=["gaps", "Summary"]))
    assert shown(book) == ["Summary", "Gaps"]
    hidden = [sheet.title for sheet in book if sheet.sheet_state == "hidden"]
    assert hidden == ["Ranking", "Process figures", "Requirements", "Assumptions"]
    assert [link.location for link in links(book["Summary"])] == ["'Gaps'!A1"]
    assert book.active.title == "Summary"


def test_a_report_without_its_first_page_opens_at_the_first_sheet_that_is_there() -> None:
    book = opened(fit_report(small_fit(), made_on=DAY, chosen=["Questions"]))
    assert shown(book) == ["Questions"]
    assert book.active.title == "Questions"


@pytest.mark.parametrize("name", ["Gasp", "Money"])
def test_a_sheet_that_is_not_there_is_named_with_those_that_are(name: str) -> None:
    with pytest.raises(
        InputError, match=f"This report has no sheet “{name}”: choose among Summary, Ranking, Processes"
    ):
        fit_report(small_fit(), made_on=DAY, chosen=[name])


def test_one_function_and_one_row_make_a_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    def lanes(material: Material) -> ReportPart:
        rows = [(step.lane or "nobody",) for process in material.fit.processes for step in process.steps]
        return table_part("Lanes", "Who works.", (Column("Lane"),), rows, "Nobody.")

    monkeypatch.setattr(report, "SHEETS", (*SHEETS, ReportSheet(Phrase("A new one"), Phrase("who works"), lanes)))
    fit = small_fit()
    book = written(fit)
    assert shown(book)[-1] == "A new one"
    assert [row["Lane"] for row in records(book["A new one"])] == [
        step.lane or "nobody" for step in fit.processes[0].steps
    ]
    assert contents(fit)["A new one"] == "who works"
