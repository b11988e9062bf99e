"""What the report says, read back and held against the fit it was made of."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from functools import partial
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from report_fits import diced_fit, small_fit
from report_reading import DAY, HEADER, links, opened, records, shown, texts, whole_report, without_pictures, written

from itsm_fit.errors import Cancelled
from itsm_fit.report import fit_report

SHEETS = [
    "Summary",
    "Ranking",
    "Processes",
    "Process figures",
    "Hand-offs",
    "Steps",
    "Requirements",
    "Answers",
    "Gaps",
    "Unlock plan",
    "Questions",
    "Findings",
    "Assumptions",
]
approx = partial(pytest.approx, rel=1e-15)  # a cell holds sixteen digits
ONE_TABLE = [name for name in SHEETS if name not in {"Summary", "Processes"}]
PROTECTED = {"Assumptions", "Linked features"}
"""Sheets whose rows stay: programs do not sort tables there."""


@pytest.fixture(scope="module")
def book() -> Workbook:
    return written(small_fit())


def test_the_report_has_its_sheets_in_reading_order(book: Workbook) -> None:
    assert [name for name in book.sheetnames if name in SHEETS] == SHEETS
    assert book.active.title == "Summary"


# ---------------------------------------------------------------- the first page
def test_the_first_page_ranks_the_tools_with_both_measures(book: Workbook) -> None:
    ranking = records(book["Summary"], _header_row(book, "Rank"))[:2]
    assert [(row["Rank"], row["Tool"]) for row in ranking] == [(1, "Alpha"), (2, "Beta")]
    assert [(row["End to end, proven"], row["End to end, possible"]) for row in ranking] == [(0.75, 1), (0, 0)]
    coverage = [(row["Coverage, proven\n(sets the rank)"], row["Coverage, possible"]) for row in ranking]
    assert coverage == [(0.61, 0.91), (0.7, 0.7)]
    assert [row["Eligible"] for row in ranking] == ["? open", "✗ not eligible"]
    assert [(row["Musts unmet"], row["Musts open"]) for row in ranking] == [(0, 1), (1, 0)]
    details = records(book["Ranking"])
    assert [row["Which musts it fails"] for row in details] == ["–", "INC-01"]
    assert [(row["Covered"], row["Partial"], row["Gaps"], row["Not answered"]) for row in details] == [
        (2, 1, 0, 1),
        (3, 0, 1, 0),
    ]


def test_the_first_page_says_what_was_compared_and_where_the_measures_disagree(book: Workbook) -> None:
    said = [cell.value for cell in book["Summary"]["A"] if isinstance(cell.value, str)]
    assert said[0] == "Fit report: Service desk 2027"
    assert "7 of 8 answers known (88 %)" in said[1]
    assert "made on 2027-01-15" in said[1]
    assert "Beta covers more than Alpha but carries fewer cases end to end." in said


def test_the_chart_shows_both_measures_solid_to_low_and_hatched_to_high() -> None:
    packed = whole_report(small_fit())
    sheet = opened(packed)["Summary"]
    top, left = next(
        (cell.row, cell.column)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value == "End to end, proven" and cell.row > 15
    )
    rows = [[sheet.cell(top + at, left - 1 + place).value for place in range(5)] for at in range(1, 6)]
    assert rows == [
        ["Alpha", 0.75, 0.25, None, None],
        [None, None, None, 0.61, pytest.approx(0.3)],
        [None] * 5,
        ["Beta", 0, 0, None, None],
        [None, None, None, 0.7, 0],
    ]
    chart = ZipFile(BytesIO(packed)).read("xl/charts/chart1.xml").decode()
    assert chart.count("<c:ser>") == 4
    assert chart.count("<a:pattFill") == 2
    assert f"Summary!${get_column_letter(left)}${top + 1}" in chart


def test_every_sheet_is_one_click_from_the_first_page(book: Workbook) -> None:
    linked = [link.location for link in links(book["Summary"])]
    assert linked == [f"'{name}'!A1" for name in shown(book)[1:]]


def _header_row(book: Workbook, heading: str, sheet: str = "Summary") -> int:
    return next(cell.row for cell in book[sheet]["A"] if cell.value == heading)


# ---------------------------------------------------------------- processes
def test_the_map_of_processes_shows_end_to_end_above_coverage(book: Workbook) -> None:
    sheet = book["Processes"]
    headers = [cell.row for cell in sheet["A"] if cell.value == "Process"]
    assert [(sheet.cell(row - 1, 8).value, sheet.cell(row - 1, 10).value) for row in headers] == [("Alpha", "Beta")] * 2
    end_to_end, coverage = ([_mapped(sheet, row + at) for at in (1, 2, 3)] for row in headers)
    assert end_to_end[:2] == [("Incident", 0.75, 1, 0, 0), ("All processes", 0.75, 1, 0, 0)]
    assert coverage == [
        ("Incident", 0.48, 0.88, 0.6, 0.6),
        ("Cross-cutting", 1, 1, 1, 1),
        ("All processes", 0.61, 0.91, 0.7, 0.7),
    ]
    first = records(sheet, headers[0])[0]
    assert (first["Weight"], first["Cases a month"], first["Completes"], first["Hand-offs a case"]) == (
        3,
        1200,
        1,
        0.5,
    )


def _mapped(sheet: Worksheet, row: int) -> tuple[object, ...]:
    """A process with what both tools prove and may reach."""
    return (sheet.cell(row, 1).value, *(cell.value for cell in sheet[row][7:11]))


def test_the_ground_of_the_map_follows_the_proven_end(book: Workbook) -> None:
    row = _header_row(book, "Process", "Processes") + 1
    scales = {
        str(cells.sqref): [colour.rgb[-6:] for colour in rule.colorScale.color]
        for cells, rules in book["Processes"].conditional_formatting._cf_rules.items()
        for rule in rules
        if rule.colorScale is not None
    }
    assert scales[f"H{row}:H{row + 1}"] == ["FFFFFF", "2166AC"]
    assert f"I{row}:I{row + 1}" not in scales


def test_shares_read_0_and_100_per_cent_only_where_they_are_that(book: Workbook) -> None:
    row = _header_row(book, "Process", "Processes") + 1
    (rules,) = (
        rules
        for cells, rules in book["Processes"].conditional_formatting._cf_rules.items()
        if str(cells.sqref) == f"I{row}:I{row + 1}"
    )
    said = {rule.formula[0]: rule.dxf.numFmt.formatCode for rule in rules if rule.dxf and rule.dxf.numFmt}
    nearly = f"AND(ISNUMBER(I{row}),N(I{row})>=0.9995,N(I{row})<1-1E-9)"
    assert said[nearly] == '"> 99.9 %"'
    assert sorted(said.values()) == ['"< 0.1 %"', '"> 99.9 %"', "0.0 %", "0.0 %"]


def test_the_figures_of_processes_equal_those_of_the_fit() -> None:
    fit = diced_fit(3, 4, 30, ["A", "B", "C"])
    found = {(row["Process"], row["Tool"]): row for row in records(written(fit)["Process figures"])}
    assert len(found) == 3 * 3
    for process in fit.processes:
        for tool, figures in process.tools.items():
            row = found[process.name, tool]
            assert figures.coverage == approx((row["Coverage, proven"], row["Coverage, possible"]))
            assert figures.end_to_end == approx((row["End to end, proven"], row["End to end, possible"]))
            assert figures.counts == (row["Covered"], row["Partial"], row["Gaps"], row["Not answered"])
    ranking = {row["Tool"]: row for row in records(written(fit)["Ranking"])}
    for tool in fit.tools:
        row = ranking[tool.name]
        assert tool.coverage == approx((row["Coverage, proven"], row["Coverage, possible"]))
        assert tool.end_to_end == approx((row["End to end, proven"], row["End to end, possible"]))


def test_hand_offs_are_listed_busiest_first_with_messages_apart(book: Workbook) -> None:
    assert [tuple(row.values()) for row in records(book["Hand-offs"])] == [
        ("Incident", "Expert", "Service desk", 0.3, 360, "hand-off between lanes"),
        ("Incident", "Service desk", "Expert", 0.2, 240, "hand-off between lanes"),
        ("Incident", "Expert", "Supplier", 0.1, 120, "message between pools"),
    ]


# ---------------------------------------------------------------- steps and requirements
def test_a_step_shows_who_carries_it_with_sign_share_and_colour(book: Workbook) -> None:
    sheet = book["Steps"]
    log, escalate, wait = records(sheet)
    assert (log["Alpha"], log["Beta"]) == ("✓ 100 %", "✗ 0 %")
    assert (escalate["Alpha"], escalate["Beta"]) == ("? 13–80 %", "✓ 100 %")
    assert (wait["Alpha"], wait["Beta"], wait["Carried by"]) == ("–", "–", "–")
    assert (log["Lane"], log["Visits a case"], log["Carried by"], log["Largest gain"]) == (
        "Service desk",
        1,
        "1 of 2",
        0.9,
    )
    assert wait["Visits a case"] == "∞"
    grounds = {cell.value: cell.fill.fgColor.rgb[-6:] for cell in sheet[HEADER + 1]}
    assert grounds["✓ 100 %"] != grounds["✗ 0 %"]


def test_a_requirement_shows_the_level_each_tool_reaches(book: Workbook) -> None:
    rows = {row["ID"]: row for row in records(book["Requirements"])}
    assert (rows["INC-01"]["Alpha"], rows["INC-01"]["Beta"]) == ("native", "none")
    assert rows["INC-02"]["Alpha"] == "unknown"
    assert rows["INC-03"]["Alpha"] == "custom"
    assert (rows["INC-02"]["Processes"], rows["INC-02"]["Steps"], rows["INC-02"]["Priority"]) == (
        "Incident",
        "Escalate",
        "must",
    )
    assert rows["CC-01"]["Processes"] == "Cross-cutting"


def test_every_answer_names_its_cell_and_the_vendors_own_word() -> None:
    fit = diced_fit(2, 3, 24, ["A", "B"])
    rows = {(row["Requirement"], row["Tool"]): row for row in records(written(fit)["Answers"])}
    assert set(rows) == set(fit.support.answers)
    for pair, answer in fit.support.answers.items():
        row = rows[pair]
        assert (row["Support, proven"], row["Support, possible"]) == answer.support
        assert (row["Source"], row["Vendor’s words"], row["Level"]) == (answer.source, answer.raw, answer.level)


def test_a_must_says_whether_the_answer_meets_it(book: Workbook) -> None:
    gates = {(row["Requirement"], row["Tool"]): row["Must"] for row in records(book["Answers"])}
    assert gates["INC-01", "Alpha"] == "✓ met"
    assert gates["INC-01", "Beta"] == "✗ unmet"
    assert gates["INC-03", "Beta"] is None


def test_columns_that_nobody_fills_are_left_out(book: Workbook) -> None:
    headings = list(records(book["Answers"])[0])
    assert "Comment" in headings
    assert "Vendor’s row, where it differs" not in headings


# ---------------------------------------------------------------- gaps, questions, findings, assumptions
def test_gaps_name_what_holds_each_tool_back(book: Workbook) -> None:
    alpha, beta = records(book["Gaps"])
    assert (alpha["Tool"], alpha["Step"], alpha["Carried"]) == ("Alpha", "Escalate", "? open")
    assert (alpha["Gain"], alpha["Exposure"], alpha["Missing weight"]) == (0.25, 0.25, 5.2)
    assert alpha["What holds it back"] == "INC-02 (must): unknown; INC-03 (should): custom"
    assert beta["What holds it back"] == "INC-01 (must): none"


def test_the_unlock_plan_names_the_fewest_steps_to_make_good(book: Workbook) -> None:
    alpha, beta = records(book["Unlock plan"])
    assert (alpha["Tool"], alpha["Process"], alpha["End to end, proven"], alpha["Target"]) == (
        "Alpha",
        "Incident",
        0.75,
        0.95,
    )
    assert (alpha["With the plan"], alpha["Steps"], alpha["Cannot do without"]) == (1, 1, "Escalate")
    assert (beta["End to end, proven"], beta["Cannot do without"], beta["Is it the smallest"]) == (0, "Log", "proven")


def test_a_question_says_whom_to_ask_and_what_it_can_change(book: Workbook) -> None:
    (row,) = records(book["Questions"])
    assert (row["No."], row["Requirement"], row["Question"], row["Ask"]) == (
        1,
        "INC-02",
        "Escalate an incident",
        "Alpha",
    )
    assert row["What the answers can change"] == (
        "Whether 1 tool can be chosen at all; whether a step is carried (Incident: Escalate); up to 30.0 % of coverage"
    )
    assert row["Alpha"] == pytest.approx(0.3)  # 3/4 · 4/10
    assert row["Beta"] is None


def test_findings_stand_errors_first_and_name_the_place(book: Workbook) -> None:
    model_error, model_warning, sheet_error = records(book["Findings"])
    assert (model_error["Severity"], model_error["Place"]) == ("✖ error", "Incident")
    assert (model_warning["Severity"], model_warning["Place"], model_warning["How it comes there"]) == (
        "⚠ warning",
        "Log",
        "Call → Log",
    )
    assert (sheet_error["File"], sheet_error["Element or cell"]) == ("vendors.xlsx", "Matrix!F12")


def test_provenance_names_each_file_by_its_hash_and_the_cells_that_were_taken(book: Workbook) -> None:
    rows = {row["File"]: row for row in records(book["Provenance"])}
    assert rows["vendors.xlsx"]["SHA-256 as read"] == "ab" * 32
    assert rows["incident.bpmn"]["SHA-256 as read"] == sha256(b"<a/>").hexdigest()


def test_assumptions_name_values_and_weights(book: Workbook) -> None:
    rows = {(row["Section"], row["What"]): row["Value"] for row in records(book["Assumptions"])}
    assert rows["Levels", "configuration"] == 0.9
    assert rows["Weights", "must"] == 4
    assert rows["Thresholds", "Must (θ)"] == 0.7
    assert rows["Ranking", "Goes by"] == "coverage"
    assert rows["Process weights", "Incident"] == 3
    assert rows["Report", "Made on"] == "2027-01-15"


# ---------------------------------------------------------------- every sheet
@pytest.mark.parametrize("name", ONE_TABLE)
def test_every_table_is_frozen_filtered_and_set_up_for_print(book: Workbook, name: str) -> None:
    sheet = book[name]
    last = f"{sheet.cell(HEADER, sheet.max_column).column_letter}{max(sheet.max_row, HEADER + 1)}"
    whole = f"A{HEADER}:{last}"
    if name in PROTECTED:
        assert sheet.auto_filter.ref == whole
    else:
        [table] = sheet.tables.values()
        assert (table.name, table.ref, table.autoFilter.ref) == (f"Table_{re.sub('[ -]', '_', name)}", whole, whole)
        assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[HEADER]]
    assert sheet.freeze_panes[1:] == str(HEADER + 1)
    assert sheet.print_title_rows == f"${HEADER}:${HEADER}"
    assert sheet.page_setup.orientation == ("portrait" if name in {"Requirements", "Assumptions"} else "landscape")
    assert sheet.page_setup.paperSize == 9
    assert sheet.oddFooter.right.text == "Page &P of &N"
    assert sheet.oddFooter.center.text == name


def test_the_first_page_prints_on_one_upright_page(book: Workbook) -> None:
    sheet = book["Summary"]
    assert sheet.page_setup.orientation == "portrait"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 1) or sheet.page_setup.fitToHeight is None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    last = max(cell.row for cell in sheet["A"] if cell.value is not None)
    assert sheet.print_area.endswith(f"$I${last}")


def test_wide_tables_print_to_the_width_of_the_paper(book: Workbook) -> None:
    sheet = book["Gaps"]
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.page_setup.fitToHeight == 0


def test_shares_are_per_cent_and_columns_fit_their_content(book: Workbook) -> None:
    sheet = book["Gaps"]
    formats = {
        heading.value: cell.number_format for heading, cell in zip(sheet[HEADER], sheet[HEADER + 1], strict=True)
    }
    assert formats["Gain"] == "0.0 %"
    assert formats["Coverage, proven"] == "0 %"
    assert sheet.column_dimensions["A"].width >= len("Tool")
    assert sheet.column_dimensions["L"].width > len("INC-02 (must): unknown; INC-03")


def test_the_same_fit_gives_the_same_bytes() -> None:
    assert fit_report(small_fit(), made_on=DAY) == fit_report(small_fit(), made_on=DAY)
    assert fit_report(small_fit(), made_on=DAY) != fit_report(small_fit(), made_on=date(2027, 1, 16))


@pytest.mark.slow
def test_the_same_fit_gives_the_same_bytes_in_every_process() -> None:
    """Words hash otherwise in each: nothing is written in the order of a set."""
    script = (
        "import sys; from hashlib import sha256; from report_fits import small_fit; "
        "from report_reading import without_pictures; "
        "sys.stdout.write(sha256(without_pictures(small_fit())).hexdigest())"
    )
    paths = os.pathsep.join(map(str, (Path(__file__).parent, Path(__file__).parents[1], Path(__file__).parents[2])))

    def made(seed: str) -> str:
        env = {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": seed}
        return subprocess.run(  # noqa: S603 - ours
            [sys.executable, "-c", script], env=env, check=True, capture_output=True, text=True
        ).stdout

    here = sha256(without_pictures(small_fit())).hexdigest()
    assert {made(seed) for seed in ("1", "2")} == {here}


def test_progress_is_told_sheet_by_sheet_and_may_cancel() -> None:
    told: list[tuple[str, float]] = []
    fit_report(small_fit(), made_on=DAY, progress=lambda text, share: told.append((text, share)))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert told[0] == ("Writing the sheet Summary", 0.0)
    assert told[-1] == ("Report ready", 1.0)

    def stop(text: str, share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        fit_report(small_fit(), made_on=DAY, progress=stop)


def test_no_figure_is_missing_from_the_words(book: Workbook) -> None:
    everything = set(texts(book))
    assert not any(bad in text.split() for text in everything for bad in ("nan", "inf", "None"))
