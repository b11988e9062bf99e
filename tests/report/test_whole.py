"""What a report keeps to unless the whole is wanted: the first tool and the next behind, and what matters of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.workbook import Workbook
from report_reading import DAY, opened, records, shown, whole_report

from itsm_fit.report import fit_report
from itsm_fit.report.parts.focus import in_focus
from itsm_fit.scoring.coverage import class_of
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import evaluate, load

SAMPLE = Path(__file__).parents[2] / "sample_models" / "itsm" / "itsm-selection.itsmfit"
NOT_BY_DEFAULT = {"Process figures", "Hand-offs", "Roll-out", "Silos", "Steps", "Unlock plan", "Combinations"}
NOT_BY_DEFAULT |= {"Demo script", "Provenance", "Minutes", "Business case", "Business case rows"}


@pytest.fixture(scope="module")
def sample() -> Fit:
    loaded = load([SAMPLE])
    return evaluate(loaded.project, issues=loaded.issues)


@pytest.fixture(scope="module")
def by_default(sample: Fit) -> Workbook:
    return opened(fit_report(sample, made_on=DAY))


def test_long_lists_keep_to_the_first_tool_and_the_next_and_say_so(sample: Fit, by_default: Workbook) -> None:
    book = by_default
    assert [tool.name for tool in in_focus(sample)] == ["GLPI", "iTop"]
    for name in ("Gaps", "Answers"):
        assert {row["Tool"] for row in records(book[name])} == {"GLPI", "iTop"}
        assert "About GLPI and iTop only" in book[name]["A2"].value
    assert len(records(book["Ranking"])) == len(sample.tools)
    assert book["Findings"]["A2"].value.endswith("72 notes are left out here: the whole report has them.")


def test_answers_that_matter_are_musts_not_met_and_what_one_covers_and_another_lacks(sample: Fit) -> None:
    told = {
        row["Requirement"] for row in records(opened(fit_report(sample, made_on=DAY, chosen=["Answers"]))["Answers"])
    }
    threshold = sample.project.settings.must_threshold
    for requirement in sample.requirements:
        unmet = any(requirement.met.get(tool) in (Outcome.NO, Outcome.OPEN) for tool in ("GLPI", "iTop"))
        classes = {class_of(sample.support.of(requirement.id, tool), threshold) for tool in ("GLPI", "iTop")}
        answered = any((requirement.id, tool) in sample.support.answers for tool in ("GLPI", "iTop"))
        matters = unmet or classes >= {Outcome.YES, Outcome.NO}
        assert (requirement.id in told) == (matters and answered)


@pytest.mark.slow
def test_a_whole_report_has_every_tool_answer_and_sheet(sample: Fit, by_default: Workbook) -> None:
    book = opened(whole_report(sample))
    assert {row["Tool"] for row in records(book["Gaps"])} == {tool.name for tool in sample.tools}
    assert len(records(book["Answers"])) == len(sample.support.answers)
    assert set(shown(book)) - set(shown(by_default)) == NOT_BY_DEFAULT


def test_on_paper_requirements_stand_beside_the_tools_that_the_decision_is_about(sample: Fit) -> None:
    sheet = opened(fit_report(sample, made_on=DAY, chosen=["Requirements"]))["Requirements"]
    headings = [cell.value for cell in sheet[4]]
    assert headings[:6] == ["ID", "Requirement", "Priority", "Weight", "GLPI", "iTop"]
    assert headings[6:15] == [tool.name for tool in sample.tools[2:]]
    assert sheet.print_area == f"'Requirements'!$A$1:$F${4 + len(sample.requirements)}"


def test_a_figure_leads_to_its_rows_and_an_answer_to_the_cell_of_the_vendors_file(by_default: Workbook) -> None:
    book = by_default
    ranking, gaps, answers = book["Ranking"], book["Gaps"], book["Answers"]
    leader, runner_up, third = (ranking.cell(row, 2) for row in (5, 6, 7))
    assert (leader.value, leader.hyperlink.location) == ("GLPI", "'Gaps'!A5")
    first_of_second = next(row for row in range(5, gaps.max_row) if gaps.cell(row, 1).value == "iTop")
    assert runner_up.hyperlink.location == f"'Gaps'!A{first_of_second}"
    assert third.hyperlink is None, "the default report tells no gaps of the third"
    asked = answers.cell(5, 1)
    sheet, _, cell = asked.hyperlink.location.partition("!")
    assert book[sheet.strip("'")][cell].value == asked.value
    source = next(cell for cell in answers[5] if cell.value and str(cell.value).startswith("tool-matrix.xlsx!"))
    assert source.hyperlink.target == "tool-matrix.xlsx"
    assert source.hyperlink.location.replace("'", "") == source.value.split("!", 1)[1]
