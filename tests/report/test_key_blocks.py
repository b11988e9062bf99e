"""A decision that stands out, and questions beside their answers, on a sheet."""

from __future__ import annotations

from report_reading import DAY, opened

from itsm_fit.drawing.theme import LIGHT
from itsm_fit.report.content import Column, DataTable, DecisionBox, KeyAnswer, ReportBlock, ReportPart
from itsm_fit.report.workbook.book import Book
from itsm_fit.scoring.figures import Outcome


def test_questions_stand_beside_their_answers_and_what_rests_on_inputs_is_struck_where_it_stands() -> None:
    columns = (Column("Rank", most=8), Column("Tool", most=20, least=20), Column("Fit", most=40, least=40))
    blocks: tuple[ReportBlock, ...] = (
        DecisionBox("Choose A.", Outcome.OPEN),
        KeyAnswer("Why", ("It leads.", "It runs.")),
        KeyAnswer("How to read", ("Left to right.",), rests=False),
        KeyAnswer("What next", ("Ask.",)),
        DataTable(columns, [("1", "A", "x")]),
    )
    book = Book("Report", "", DAY, recalculates=True)
    book.add("One", ReportPart("Title", "Lead", blocks, upright=True))
    sheet = opened(book.close())["One"]
    (decided,) = [cell for cell in sheet["A"] if cell.value == "Choose A."]
    assert decided.fill.fgColor.rgb[-6:] == LIGHT.fit(Outcome.OPEN).fill.lstrip("#")
    why = next(cell.row for cell in sheet["A"] if cell.value == "Why")
    assert [sheet.cell(row, 3).value for row in range(why, why + 3)] == [
        "It leads.\nIt runs.",
        "Left to right.",
        "Ask.",
    ]
    struck = {
        str(cells.sqref)
        for cells, rules in sheet.conditional_formatting._cf_rules.items()
        if any(rule.formula == ["Changed>0"] and rule.dxf.font.strike for rule in rules)
    }
    assert struck == {decided.coordinate, f"C{why}", f"C{why + 2}"}
