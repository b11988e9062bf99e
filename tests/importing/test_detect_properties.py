"""A plain matrix is understood however it is dressed: titles, gaps, order of columns, names and words at random."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from layouts import workbook
from thorough import examples

from itsm_fit.importing.incoming import read_matrices

_SUBJECTS = ("Incidents", "Changes", "Problems", "Requests", "Assets", "Releases", "Knowledge articles", "Contracts")
_ACTIONS = ("can be logged from e-mail", "are approved by roles", "show their history", "are reported on a schedule")
_NAMES = ("Arbor", "Birch Desk", "Cedar 5", "dogwood", "Elm (Cloud)", "Fir", "Ginkgo Service Management")
_VOCABULARIES = (
    ("Yes", "No", "Partial"),
    ("ja", "nein", "teilweise"),
    ("Oui", "Non", "En partie"),
    ("✓", "✗", "⚠"),
    ("Fully compliant", "Not compliant", "Partially compliant"),
    ("Standard", "Not available", "Custom"),
)
_HEADS = {
    "id": ("ID", "Nr.", "Req. No."),
    "text": ("Requirement", "Feature", "Anforderung", "Criteria"),
    "priority": ("Priority", "Priorität", "MoSCoW"),
}


@dataclass(frozen=True)
class _Matrix:
    """A matrix as laid out: rows of the sheet, and the answer that stands for each text and tool."""

    rows: list[list[Any]]
    answers: dict[tuple[str, str], tuple[str, str]]
    tools: list[str]


@st.composite
def _matrices(draw: st.DrawFn) -> _Matrix:
    tools = draw(st.lists(st.sampled_from(_NAMES), min_size=2, max_size=5, unique=True))
    texts = [f"{subject} {action}" for subject in _SUBJECTS for action in _ACTIONS]
    texts = draw(st.permutations(texts).map(lambda all_: all_[: draw(st.integers(5, 14))]))
    words = draw(st.sampled_from(_VOCABULARIES))
    describing = draw(st.sampled_from([["text"], ["id", "text"], ["text", "priority"], ["id", "text", "priority"]]))
    indent = draw(st.integers(0, 2))
    rows: list[list[Any]] = [
        [None] * indent + [title]
        for title in draw(st.sampled_from([[], ["Comparison"], ["Report", "All answers are final."]]))
    ]
    rows += [[]] * draw(st.integers(0, 2)) if rows else []
    rows.append([None] * indent + [draw(st.sampled_from(_HEADS[role])) for role in describing] + tools)
    answers = {}
    for number, text in enumerate(texts, 1):
        rows += [[]] * draw(st.sampled_from([0, 0, 0, 1]))
        own = {"id": f"R-{number:03}", "text": text, "priority": draw(st.sampled_from(["Must", "Should"]))}
        given_answers = [draw(st.sampled_from([*words, words[0], words[1]])) for _ in tools]
        rows.append([None] * indent + [own[role] for role in describing] + given_answers)
        for at, (tool, answer) in enumerate(zip(tools, given_answers, strict=True)):
            letter = chr(65 + indent + len(describing) + at)
            answers[text, tool] = (answer, f"{letter}{len(rows)}")
    if draw(st.booleans()):
        rows += [[], [None] * indent + ["All prices without tax, see the annex."]]
    return _Matrix(rows, answers, tools)


@settings(max_examples=examples(120), deadline=None)
@given(_matrices())
def test_every_answer_of_a_plain_matrix_comes_back_with_its_cell(laid_out: _Matrix) -> None:
    (matrix,) = read_matrices(workbook({"Matrix": laid_out.rows}), "vendors.xlsx").matrices
    assert [its.tool for its in matrix.responses] == laid_out.tools
    found = {
        (feature.text, its.tool): (raw, cell)
        for its in matrix.responses
        for feature, raw, cell in zip(matrix.features, its.raw, its.cells, strict=True)
    }
    assert found == laid_out.answers
    assert all(matrix.meaning(raw) != "unknown" for raw, _ in found.values())


_anything = st.one_of(
    st.none(),
    st.sampled_from(
        ["Yes", "No", "x", "Requirement", "Vendor A Response", "Priority", "#N/A", "https://e.example", "1.2", "R-1"]
    ),
    st.integers(-5, 200),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.text("ab Yné✓×|=:-(", max_size=12),
    st.booleans(),
    st.dates(),
)


@settings(max_examples=examples(150), deadline=None)
@given(st.lists(st.lists(_anything, max_size=7), max_size=14))
def test_any_sheet_is_read_without_failing(rows: list[list[Any]]) -> None:
    clean = [[cell.lstrip("=") if isinstance(cell, str) else cell for cell in row] for row in rows]
    imported = read_matrices(workbook({"Anything": clean}), "anything.xlsx")
    assert imported.matrices or imported.issues
    for matrix in imported.matrices:
        for its in matrix.responses:
            assert len(its.raw) == len(its.cells) == len(matrix.features)


def test_a_sum_over_the_rest_of_a_long_sheet_is_no_harm() -> None:
    """A title with figures, below which more rows stand than are looked at."""
    rows: list[list[Any]] = [["ID", "Requirement", "Arbor", "Birch"]]
    rows += [[f"R-{n}", f"Requirement {n} of many", 1 + n % 5, 1 + n % 3] for n in range(2500)]
    rows[1500] = [None, "Everything else", 9000, 6000]
    (matrix,) = read_matrices(workbook({"S": rows}), "long.xlsx").matrices
    assert [column.tool for column in matrix.responses] == ["Arbor", "Birch"]
    assert len(matrix.features) >= 2499


def test_a_requirement_behind_a_gap_that_gets_every_answer_once_is_one() -> None:
    asked = [f"{subject} {_ACTIONS[0]}" for subject in _SUBJECTS[:5]]
    rows: list[list[Any]] = [["Requirement", "Arbor", "Birch", "Cedar"]]
    rows += [[text, "Yes", "Yes", "Yes"] for text in asked[:4]]
    rows += [[None] * 4, [asked[4], "Yes", "No", "Partial"]]
    (matrix,) = read_matrices(workbook({"S": rows}), "gap.xlsx").matrices
    assert [feature.text for feature in matrix.features] == asked


def test_figures_beyond_all_numbers_are_no_harm() -> None:
    rows: list[list[Any]] = [["Requirement", "Weight", "Arbor", "Birch"]]
    rows += [
        [f"Requirement {n} of some", 1 + n % 3, "1e999" if n == 4 else f"{1 + n % 5}", str(2 + n % 4)] for n in range(9)
    ]
    assert read_matrices(workbook({"S": rows}), "far.xlsx").matrices
