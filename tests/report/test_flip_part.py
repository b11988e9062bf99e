"""The part How firm of the report: the flip certificate, and what need not be asked."""

from __future__ import annotations

from datetime import date

from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.report.content import DataTable, Paragraph
from itsm_fit.report.parts.firm import firm
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.fit import score


def part(answers):
    asked = [must("M", weight=0.0), *(should(f"S{at}") for at in range(4))]
    project = project_of(contract_process(Fix=asked), matrices=[matrix_of(answers)])
    return firm(Material(score(project), date(2026, 11, 29)))


def test_it_says_what_must_be_wrong_for_another_tool_to_win_and_what_need_not_be_asked():
    """Alder's must alone; by value three of its four shoulds, for two only tie with Birch's two.

    Cedar fails M: both others would have to fail it too, and of Cedar's two yeses and Alder's four it takes three.
    """
    yes = dict.fromkeys(("M", "S0", "S1", "S2", "S3"), "native")
    told = part(
        {"Alder": yes, "Birch": {**yes, "S0": "no", "S1": "no"}, "Cedar": {**yes, "M": "no", "S0": "?", "S1": "?"}}
    )
    said = [block.text for block in told.blocks if isinstance(block, Paragraph)]
    assert "Birch comes first if this one answer turns out otherwise: M of Alder not holding." in said
    assert any(
        text.startswith("By value alone, with every must holding: Birch comes first if these 3") for text in said
    )
    assert "2 of 2 open answers cannot change who comes first, whatever they turn out to be." in said
    tables = {
        tuple(str(column.heading) for column in block.columns): block
        for block in told.blocks
        if isinstance(block, DataTable)
    }
    rivals = next(table for names, table in tables.items() if "Fewest answers that put it first" in names)
    assert [row[:3] for row in rivals.rows] == [("Birch", "1", "3"), ("Cedar", "5", "none do")]
    proofs = next(table for names, table in tables.items() if "Proof" in names)
    assert list(proofs.rows) == [("Cedar", 2, "Cedar fails a must for sure, and Alder meets all of them.")]
