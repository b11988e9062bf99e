"""Answered questionnaires come back without mapping, and what the vendor did to them is said with the cell."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO

import openpyxl
import pytest
from builders import contract_process, must, project_of
from questionnaire_kit import DAY, TOOL_CELL, answered, little_project, saved, written

from itsm_fit.importing.documented import proof_in
from itsm_fit.importing.incoming import ImportedAnswers, read_incoming, read_matrices
from itsm_fit.importing.questionnaire import baseline_issues
from itsm_fit.importing.taking import take_in
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, DayRate, PriceBasis
from itsm_fit.model.evidence import Grade
from itsm_fit.model.tool import Level
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of

FULL = {
    "Incident": {
        "E6": "Yes, out of the box",
        "F6": "Since 2.0",
        "G6": "https://example.org/log",
        "E7": "Custom development",
        "H7": 5,
        "E8": "With an add-on",
        "E9": "No",
    },
    "Cross-cutting": {"E6": "Planned"},
}


def messages(imported: ImportedAnswers) -> list[tuple[str, str]]:
    return [(issue.where, issue.message) for issue in imported.issues]


def test_a_full_one_gives_every_answer_with_its_cell_level_and_comment() -> None:
    imported = read_matrices(answered(little_project(), FULL), "back.xlsx")
    assert imported.issues == ()
    incident, cross = imported.matrices
    assert [feature.id for feature in incident.features] == ["R1", "R2", "R3", "R4"]
    (column,) = incident.responses
    assert column.tool == "Alpha"
    assert column.cells == ("E6", "E7", "E8", "E9")
    assert [incident.meaning(raw) for raw in column.raw] == [
        Level.NATIVE,
        Level.CUSTOM,
        Level.EXTENSION,
        Level.NONE,
    ]
    assert column.comments[:2] == ("Since 2.0\nhttps://example.org/log", "Effort: 5 days")
    assert cross.place(cross.responses[0].cells[0]) == "back.xlsx!Cross-cutting!E6"


def test_it_scores_with_the_project_that_asked() -> None:
    project = little_project()
    imported = read_matrices(answered(project, FULL), "back.xlsx")
    fit = score(replace(project, matrices=imported.matrices))
    levels = {id_: fit.support.answers[id_, "Alpha"].level for id_ in ("R1", "R2", "R3", "R4", "GEN")}
    assert list(levels.values()) == [Level.NATIVE, Level.CUSTOM, Level.EXTENSION, Level.NONE, Level.ROADMAP]
    assert list(baseline_issues(imported.baseline, project, "back.xlsx")) == []  # type: ignore[arg-type]


def test_rows_that_were_sorted_are_found_by_their_id() -> None:
    book = openpyxl.load_workbook(BytesIO(answered(little_project(), FULL)))
    sheet = book["Incident"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6, max_row=9)]
    for row, values in enumerate(reversed(rows), start=6):
        for column, value in enumerate(values, start=1):
            sheet.cell(row, column).value = value
    imported = read_matrices(saved(book), "back.xlsx")
    matrix = imported.matrices[0]
    assert imported.issues == ()
    assert dict(zip((f.id for f in matrix.features), matrix.responses[0].cells, strict=True))["R1"] == "E9"
    assert matrix.responses[0].raw[-1] == "Yes, out of the box"


def test_deleted_rows_and_unanswered_musts_are_named() -> None:
    book = openpyxl.load_workbook(BytesIO(answered(little_project(), {"Incident": {"E8": "No"}})))
    book["Incident"].delete_rows(9)
    imported = read_matrices(saved(book), "back.xlsx")
    assert messages(imported) == [
        ("", "The rows of R4 are missing; they count as not answered."),
        ("Incident!E6", "2 of the musts on this sheet have no answer: R1 (E6), R2 (E7)."),
    ]


def test_edited_and_invented_questions_are_named() -> None:
    data = answered(little_project(), {**FULL, "Incident": {**FULL["Incident"], "C7": "Easier", "B10": "R99"}})
    imported = read_matrices(data, "back.xlsx")
    assert messages(imported) == [
        ("Incident!E7", "The text of R2 was changed; the answer counts for the question as it was asked."),
        ("Incident!E10", "The question R99 was not asked; its row is left out."),
    ]
    assert imported.matrices[0].features[1].text == "Text of R2"


def test_answers_in_other_words_are_understood_or_named() -> None:
    data = answered(little_project(), {**FULL, "Incident": {"E6": "yes", "E7": "ask Bob", "E8": "NO", "E9": "No"}})
    imported = read_matrices(data, "back.xlsx")
    matrix = imported.matrices[0]
    assert [matrix.meaning(raw) for raw in matrix.responses[0].raw] == [
        Level.NATIVE,
        Level.UNKNOWN,
        Level.NONE,
        Level.NONE,
    ]
    assert messages(imported) == [
        ("Incident!E7", "The answer “ask Bob” is none of the list and means nothing known; it counts as unknown.")
    ]


def test_without_a_tool_it_goes_by_the_file_and_says_so() -> None:
    imported = read_matrices(answered(little_project(), FULL, tool=""), "Acme 2027.xlsx")
    assert {column.tool for matrix in imported.matrices for column in matrix.responses} == {"Acme"}
    ((where, message),) = messages(imported)
    assert where == f"Instructions!{TOOL_CELL}"
    assert message.endswith("under the file’s name, Acme.")


def test_another_baseline_is_said_with_what_differs() -> None:
    imported = read_matrices(answered(little_project(), FULL), "back.xlsx")
    assert imported.baseline is not None
    now = project_of(contract_process(Log=[replace(must("R1"), text="Other")], Fix=[must("R2"), must("R7")]))
    (issue,) = baseline_issues(imported.baseline, now, "back.xlsx")
    assert "reworded since: R1; not asked: R7; no longer required: R3, R4, GEN" in issue.message


@pytest.mark.parametrize("drop", ["Baseline"])
def test_without_its_hidden_sheet_it_is_read_like_any_table(drop: str) -> None:
    book = openpyxl.load_workbook(BytesIO(answered(little_project(), FULL)))
    del book[drop]
    assert read_matrices(saved(book), "back.xlsx").baseline is None


def test_an_empty_one_gives_no_answers_but_names_the_musts() -> None:
    imported = read_matrices(saved(written(little_project())), "back.xlsx")
    assert all(not any(matrix.responses[0].raw) for matrix in imported.matrices)
    assert any("2 of the musts" in message for _, message in messages(imported))


def test_prices_and_days_of_work_come_back_as_figures() -> None:
    prices = {"B3": "CHF", "C7": 50, "E7": 120, "E11": 4000.5, "E12": "on request"}
    project = little_project()
    incoming = read_incoming(answered(project, {**FULL, "Prices": prices}), "back.xlsx")
    taken = take_in(project, [incoming], DAY)
    assert taken.project.decision.costs == (
        CostItem("Alpha", "Licences or subscription", PriceBasis.YEARLY, 6000.0, "CHF", "6000 CHF"),
        CostItem("Alpha", "Set-up and configuration", PriceBasis.ONE_OFF, 4000.5, "CHF", "4000.5 CHF"),
        CostItem("Alpha", "Migration of data", PriceBasis.ONE_OFF, None, "CHF", "no amount"),
    )
    assert taken.project.decision.money.currency == "EUR"
    assert [(gap.tool, gap.requirement, gap.effort_days) for gap in taken.project.gaps] == [("Alpha", "R2", 5.0)]
    said = {issue.where: issue.message for issue in taken.issues}
    assert said["Prices!E12"] == "The price of “Migration of data” cannot be read: it is left open."
    assert said[""] == "Alpha offers 3 prices and the days of work for 1 requirement."


def test_a_second_offer_takes_the_place_of_the_first_and_leaves_a_persons_estimate() -> None:
    project = little_project()
    for price in (100, 80):
        data = answered(project, {**FULL, "Prices": {"E7": price}})
        project = take_in(project, [read_incoming(data, "back.xlsx")], DAY).project
        project = edits.change_gaps(project, [("Alpha", "R2")], effort_days=9.0)
    assert [item.amount for item in project.decision.costs] == [80.0]
    assert [gap.effort_days for gap in project.gaps] == [9.0]


def _as_text(sheet: str, cells: dict[str, object]) -> bytes:
    """One sheet of the questionnaire saved as a file of text."""
    page = openpyxl.load_workbook(BytesIO(answered(little_project(), {sheet: cells})))[sheet]
    out = StringIO()
    csv.writer(out).writerows([["" if cell is None else cell for cell in row] for row in page.values])
    return out.getvalue().encode()


@pytest.mark.parametrize("file", ["Acme Desk - Incident.csv", "2026-11-02_incident_Acme Desk_answers.csv"])
def test_a_sheet_saved_as_text_keeps_its_vendor_and_its_answers(file: str) -> None:
    imported = read_matrices(_as_text("Incident", {"E6": "Yes, out of the box", "E7": "No", "H7": "3,5 PT"}), file)
    (matrix,) = imported.matrices
    assert matrix.responses[0].tool == "Acme Desk"
    assert [feature.id for feature in matrix.features] == ["R1", "R2", "R3", "R4"]
    assert matrix.responses[0].raw == ("Yes, out of the box", "No", "", "")
    assert matrix.meaning("Yes, out of the box") is Level.NATIVE
    assert imported.offer is not None
    assert imported.offer.days == {"R2": 3.5}


def test_a_file_of_text_is_a_known_tools_when_its_name_holds_that() -> None:
    project = little_project()
    project = take_in(project, [read_incoming(answered(project, FULL, tool="Acme"), "back.xlsx")], DAY).project
    back = read_incoming(_as_text("Cross-cutting", {"E6": "No"}), "final from acme, cross-cutting.csv", project)
    after = take_in(project, [back], DAY).project
    assert after.tool_names == ("Acme",)
    assert score(after).support.answers["GEN", "Acme"].level is Level.NONE


def test_prices_saved_as_text_come_back_too() -> None:
    project = little_project()
    back = read_incoming(_as_text("Prices", {"B4": "1.200,50 €", "E7": 120}), "Acme Prices.csv")
    decision = take_in(project, [back], DAY).project.decision
    assert [(item.tool, item.name, item.amount) for item in decision.costs] == [
        ("Acme", "Licences or subscription", 120.0)
    ]
    assert decision.day_rates == (DayRate("Acme", 1200.5),)


def test_a_merged_answer_counts_for_each_of_its_rows_and_its_effort_once() -> None:
    book = openpyxl.load_workbook(BytesIO(answered(little_project(), {"Incident": {"E6": "No", "H6": 5, "E9": "No"}})))
    book["Incident"].merge_cells("E6:E8")
    book["Incident"].merge_cells("H6:H8")
    imported = read_matrices(saved(book), "back.xlsx")
    (column,) = imported.matrices[0].responses
    assert column.raw == ("No", "No", "No", "No")
    assert column.cells == ("E6", "E7", "E8", "E9")
    assert imported.offer is not None
    assert imported.offer.days == {"R1": 5.0}


def test_ids_and_tools_that_differ_by_case_only_are_the_same() -> None:
    project = little_project()
    first = answered(project, FULL, tool="Alpha Desk")
    project = take_in(project, [read_incoming(first, "one.xlsx")], DAY).project
    lower = {"B6": "r1", "E6": "No", "B7": " R2 ", "E7": "No", "H7": "2"}
    second = answered(project, {"Incident": lower, "Prices": {"E7": 9}}, tool="ALPHA  desk")
    after = take_in(project, [read_incoming(second, "two.xlsx")], DAY).project
    assert after.tool_names == ("Alpha Desk",)
    levels = [score(after).support.answers[id_, "Alpha Desk"].level for id_ in ("R1", "R2", "R3")]
    assert levels == [Level.NONE, Level.NONE, Level.EXTENSION]
    assert {item.tool for item in after.decision.costs} == {"Alpha Desk"}


def test_the_vendors_currency_stays_with_its_prices_until_they_are_converted() -> None:
    project = little_project()
    prices = {"B3": "CHF", "B4": 1100, "E7": 120}
    taken = take_in(project, [read_incoming(answered(project, {**FULL, "Prices": prices}), "back.xlsx")], DAY)
    decision = taken.project.decision
    assert decision.money.currency == "EUR"
    assert decision.day_rates == (DayRate("Alpha", 1100.0, "CHF"),)
    cost = costs_of(score(taken.project)).by_tool["Alpha"]
    assert cost.total is None
    assert cost.missing == (
        "“Licences or subscription” is in CHF: convert it to EUR",
        "the day rate is in CHF: convert it to EUR",
    )
    (warning,) = [issue for issue in taken.issues if issue.where == "Prices!B3"]
    assert "What Alpha offers is in CHF, the project reckons in EUR" in warning.message
    in_francs = edits.set_money(taken.project, replace(decision.money, currency="CHF"))
    assert costs_of(score(in_francs)).by_tool["Alpha"].total is not None


def test_a_currency_written_as_a_sign_is_the_projects_own() -> None:
    project = little_project()
    prices = {"B3": "€", "E7": 120}
    taken = take_in(project, [read_incoming(answered(project, {**FULL, "Prices": prices}), "back.xlsx")], DAY)
    assert [item.currency for item in taken.project.decision.costs] == [""]


def test_the_vendors_day_rate_prices_the_work_on_its_gaps() -> None:
    """R2 takes the 5 days told, R3 an add-on 0, R4 is not done; at 800 a day that is 4,000."""
    project = little_project()
    prices = {"B4": "800", "E7": 120}
    taken = take_in(project, [read_incoming(answered(project, {**FULL, "Prices": prices}), "back.xlsx")], DAY)
    cost = costs_of(score(taken.project)).by_tool["Alpha"]
    assert (cost.days, cost.day_rate, cost.effort) == (5.0, 800.0, 4000.0)
    assert any("a day of work for 800" in issue.message for issue in taken.issues)


def test_a_day_rate_that_is_no_amount_is_named() -> None:
    imported = read_matrices(answered(little_project(), {**FULL, "Prices": {"B4": "ask"}}), "back.xlsx")
    assert ("Prices!B4", "The day rate “ask” is no amount: the project’s own counts.") in messages(imported)


def test_amounts_and_days_changed_by_hand_stay_and_what_the_vendor_changed_there_is_named() -> None:
    def offered(price: int, days: int) -> bytes:
        incident = {**FULL["Incident"], "H7": days, "H8": days}
        return answered(little_project(), {"Incident": incident, "Prices": {"B3": "CHF", "E7": price, "E8": price}})

    project = take_in(little_project(), [read_incoming(offered(100, 5), "Alpha.xlsx")], DAY).project
    licence, addons = project.decision.costs
    project = edits.set_costs(project, [replace(licence, amount=105.0, currency=""), addons])
    project = edits.change_gaps(project, [("Alpha", "R2")], effort_days=9.0)

    again = take_in(project, [read_incoming(offered(100, 5), "Alpha v2.xlsx")], DAY)
    assert [(item.amount, item.currency) for item in again.project.decision.costs] == [(105.0, ""), (100.0, "CHF")]
    assert [gap.effort_days for gap in again.project.gaps] == [9.0, 5.0]

    newer = take_in(project, [read_incoming(offered(120, 6), "Alpha v2.xlsx")], DAY)
    assert [(item.amount, item.currency) for item in newer.project.decision.costs] == [(105.0, ""), (120.0, "CHF")]
    assert [gap.effort_days for gap in newer.project.gaps] == [9.0, 6.0]
    said = [issue.message.partition(" go on")[0] for issue in newer.issues if "by hand" in issue.message]
    assert said == [
        "Alpha asks 120 CHF for “Licences or subscription” now, 100 CHF before; the 105 put down by hand",
        "Alpha tells 6 days for R2 now, 5 before; the 9 put down by hand",
    ]


def test_two_vendors_files_of_one_name_keep_their_remarks() -> None:
    project = little_project()
    for tool in ("Alpha", "Beta"):
        data = answered(project, {**FULL, "Cross-cutting": {"E6": f"ask {tool}"}}, tool=tool)
        project = take_in(project, [read_incoming(data, "questionnaire.xlsx")], DAY).project
    said = [remark.message for remark in project.remarks if "none of the list" in remark.message]
    assert [message.split("“")[1].split("”")[0] for message in said] == ["ask Alpha", "ask Beta"]


def test_an_effort_that_is_no_number_of_days_is_named() -> None:
    imported = read_matrices(answered(little_project(), {**FULL, "Cross-cutting": {"H6": "a few"}}), "back.xlsx")
    assert ("Cross-cutting!E6", "The effort “a few” is no number of days, 0 or more: it is left out.") in messages(
        imported
    )


# ------------------------------------------------------------ what answers are proven with


def taken(project, cells, name="back.xlsx"):
    file = read_incoming(answered(project, {"Incident": cells}), name, project)
    return take_in(project, [file], date(2026, 11, 29)).project


def test_a_link_or_a_page_makes_an_answer_documented_and_anything_else_leaves_it_claimed() -> None:
    project = taken(
        little_project(),
        {
            "E6": "Yes, out of the box",
            "G6": "https://example.org/log",
            "E7": "With an add-on",
            "G7": "Manual, page 12",
            "E8": "Planned",
            "G8": "see above",
            "E9": "No",
            "G9": "https://example.org/no",
        },
    )
    found = {its.feature: its for its in project.evidence}
    assert {place: its.link for place, its in found.items()} == {
        "back.xlsx!Incident!E6": "https://example.org/log",
        "back.xlsx!Incident!E7": "Manual, page 12",
    }
    first = found["back.xlsx!Incident!E6"]
    assert (first.tool, first.grade, first.at, first.raw) == (
        "Alpha",
        Grade.DOCUMENTED,
        date(2026, 11, 29),
        "Yes, out of the box",
    )
    assert first.key in edits.answers_given(project)


def test_what_the_team_found_out_stays_when_the_same_answer_comes_again() -> None:
    cells = {"E6": "Yes, out of the box", "G6": "https://example.org/log"}
    project = taken(little_project(), cells)
    key = project.evidence[0].key
    project = edits.grade_answers(project, [key], grade=Grade.SHOWN)
    again = taken(project, cells)
    assert [its.grade for its in again.evidence] == [Grade.SHOWN]
    other = taken(project, {**cells, "E6": "With an add-on"})
    assert [(its.grade, its.raw) for its in other.evidence] == [(Grade.DOCUMENTED, "With an add-on")]


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("www.example.org/x", True),
        ("Handbuch S. 4", True),
        ("§ 3.2", True),
        ("chapitre IV", True),
        ("we do this since 2019", False),
        ("trust us", False),
        ("", False),
    ],
)
def test_what_names_a_place_is_a_proof(text: str, proof: bool) -> None:
    assert bool(proof_in(text)) is proof
    assert proof_in("the manual", "https://example.org") == "the manual https://example.org"
