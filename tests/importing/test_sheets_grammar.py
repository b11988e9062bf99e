"""Generated sheets are what they claim to be: repeatable, of every kind, and their truths agree with their cells."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sheets import Example, choices, draw, generate
from sheets.files import as_csv, as_xlsx
from sheets.paper import worked_out
from sheets.scales import scale
from sheets.score import score
from sheets.transforms import VARIANTS
from sheets.words import languages

from itsm_fit.storage.spreadsheet import Workbook, Worksheet, column_index, display, read_workbook
from itsm_fit.storage.spreadsheet.values import rectangle

_SEEDS = range(300)


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    return [generate(seed) for seed in _SEEDS]


def test_a_seed_always_gives_the_same_sheet(examples: list[Example]) -> None:
    for seed in (0, 7, 123):
        again = generate(seed)
        assert (again.workbook, again.truth, again.traits) == (
            examples[seed].workbook,
            examples[seed].truth,
            examples[seed].traits,
        )
    assert len({str(its.workbook.sheets) for its in examples}) == len(examples)


def test_ordinary_sheets_and_those_set_aside_have_no_combination_in_common(examples: list[Example]) -> None:
    assert not any(its.plan.aside for its in examples)
    assert all(generate(seed, aside=True).plan.aside for seed in range(100))


def test_every_choice_of_the_grammar_comes_up() -> None:
    plans = (draw(random.Random(seed)) for seed in range(3000))
    seen = Counter(trait for plan in plans if not plan.aside for trait in plan.traits)
    assert {trait for trait in choices() if not seen[trait]} == set()


def test_worked_out_cells_are_what_arithmetic_says(examples: list[Example]) -> None:
    kinds = Counter[str]()
    for example in examples:
        sheets = {its.name: its for its in example.workbook.sheets}
        for name, its in example.sums:
            parts = [number for place in its.parts if isinstance(number := sheets[name].value(*place), float)]
            assert worked_out(its.kind, parts) == pytest.approx(float(str(sheets[name].value(*its.cell))), abs=0.006)
            kinds[its.kind] += 1
    assert kinds.keys() == {"product", "products", "sum", "mean", "largest"}


def test_a_weighted_figure_is_weight_times_mark() -> None:
    assert worked_out("product", [3.0, 4.0]) == 12
    assert worked_out("products", [2.0, 5.0, 3.0, 4.0]) == 22
    assert worked_out("mean", [2.0, 5.0, 3.0, 4.0]) == 3.5


def test_requirements_and_answers_stand_where_the_truth_says(examples: list[Example]) -> None:
    for example in examples:
        for table in example.truth["tables"]:
            sheet = next(its for its in example.workbook.sheets if its.name == table["sheet"])
            low, high = _range(table["features"])
            assert low <= _answered(sheet, table, example) <= high, example.seed
            assert all(_named(sheet, tool, table) for tool in table["tools"]), example.seed
            assert all(_filled(sheet, tool, table) for tool in table["tools"]), example.seed


def test_levels_are_those_of_answers_on_the_sheet(examples: list[Example]) -> None:
    for example in examples:
        shown = {display(value) for sheet in example.workbook.sheets for row in sheet.rows for value in row}
        for table in example.truth["tables"]:
            assert table["levels"].keys() <= shown


def test_a_truth_scores_full_against_itself(examples: list[Example]) -> None:
    for example in examples:
        assert score(example.truth, _plain(example.truth)).points == 100, example.seed


def test_a_detection_loses_what_it_gets_wrong() -> None:
    truth = generate(8).truth
    (table,) = truth["tables"]
    right = _plain(table)
    wrong_way = score(truth, {"tables": [right | {"orientation": "long"}]})
    assert wrong_way.points == pytest.approx(100 * (110 - 15) / 110)
    assert wrong_way.lost == (("orientation", 0.0),)
    assert score(truth, {"tables": [right, right]}).points == pytest.approx(85)
    assert score(truth, {"tables": []}).points == 0
    assert score({"tables": []}, {"tables": [right]}).points == 0


@pytest.mark.real
def test_a_real_file_keeps_its_answers_in_every_variant(shared: Path) -> None:
    folder, made = shared / "real" / "matrices", Counter[str]()
    for path in sorted((folder / "truth").glob("*.truth.json")):
        truth = json.loads(path.read_text("utf-8"))
        workbook = read_workbook((folder / truth["file"]).read_bytes(), truth["file"])
        made.update(_check_variants(workbook, truth))
    assert made.keys() == VARIANTS.keys()


def test_a_generated_sheet_keeps_its_answers_in_every_variant(examples: list[Example]) -> None:
    made = Counter[str]()
    for example in examples[:120]:
        made.update(_check_variants(example.workbook, example.truth))
    assert made.keys() == VARIANTS.keys()


@pytest.mark.parametrize("seed", range(0, 40, 4))
def test_a_sheet_reads_back_from_its_file(seed: int) -> None:
    workbook = generate(seed).workbook
    back = read_workbook(as_xlsx(workbook), workbook.name)
    for one, other in zip(workbook.sheets, back.sheets, strict=True):
        assert (other.name, rectangle(other.rows)) == (one.name, rectangle(one.rows))
        assert set(other.merged) == set(one.merged)
        assert (other.hidden_rows, other.hidden_columns) == (one.hidden_rows, one.hidden_columns)
    flat = read_workbook(as_csv(workbook), "flat.csv").sheets[0]
    shown = [[display(value) for value in row] for row in rectangle(workbook.sheets[0].rows)]
    assert [[display(value) for value in row] for row in rectangle(flat.rows)] == shown


# ---------------------------------------------------------------- what a truth points at
def _range(value: Any) -> tuple[int, int]:
    return (value["min"], value["max"]) if isinstance(value, dict) else (value, value)


def _plain(value: Any) -> Any:
    """A detection that says the first alternative of everything."""
    if isinstance(value, dict):
        if "any_of" in value:
            return _plain(value["any_of"][0])
        return value["max"] if value.keys() == {"min", "max"} else {key: _plain(its) for key, its in value.items()}
    return [_plain(its) for its in value] if isinstance(value, list) else value


def _columns(tool: Any) -> list[int]:
    places = _plain(tool["response"])
    return [column_index(its) for its in (places if isinstance(places, list) else [places])]


def _answered(sheet: Worksheet, table: Any, example: Example) -> int:
    """How many requirements have an answer, counted from the cells."""
    if table["orientation"] == "tools-in-rows":
        return _answered_columns(sheet, [tool["row"] - 1 for tool in table["tools"]], example)
    columns = [column for tool in table["tools"] for column in _columns(tool)]
    text = column_index(_plain(table["text_column"]))
    content = range(table["first_row"] - 1, table["last_row"])
    if table["orientation"] == "long":
        return len({sheet.value(row, text) for row in content})
    merged = {(row, its.left) for its in sheet.merged for row in range(its.top, its.bottom + 1)}
    sums = {its.cell.row for name, its in example.sums if name == sheet.name and its.cell.column in columns}
    return sum(
        row not in sums and any(sheet.value(row, at) != "" or (row, at) in merged for at in columns) for row in content
    )


def _answered_columns(sheet: Worksheet, rows: list[int], example: Example) -> int:
    """How many columns before the first worked-out one hold nothing but answers."""
    words = languages()[example.plan.language]
    known = {*scale(example.plan.scale, words).answers, *words.all("open")}
    sums = [its for name, its in example.sums if name == sheet.name and its.cell.row in rows]
    weighted = {its.cell.column for its in sums if its.kind == "product"}
    end = min((its.cell.column for its in sums if its.kind != "product"), default=sheet.width)
    columns = ({sheet.value(row, at) for row in rows} - {""} for at in range(end) if at not in weighted)
    return sum(bool(values) and values <= known for values in columns)


def _named(sheet: Worksheet, tool: Any, table: Any) -> bool:
    """Whether the tool's name stands above its answers, or at the start of its row, or nowhere on purpose."""
    name = _plain(tool["name"])
    if name is None or "one-response" in json.dumps(table["orientation"]):
        return True
    if tool.get("row"):
        return display(sheet.value(tool["row"] - 1, column_index(table["text_column"]))) == name
    there = [display(value) for row in sheet.rows for value in row]
    return name in there or any(its.startswith(f"{name} – ") for its in there)


def _filled(sheet: Worksheet, tool: Any, table: Any) -> bool:
    if tool.get("row"):
        return any(value != "" for value in sheet.rows[tool["row"] - 1][1:])
    content = range(table["first_row"] - 1, table["last_row"])
    return any(sheet.value(row, at) != "" for at in _columns(tool) for row in content)


# ---------------------------------------------------------------- variants
def _check_variants(workbook: Workbook, truth: Any) -> Iterator[str]:
    for name, variant in VARIANTS.items():
        pair = variant(workbook, truth, random.Random(1))
        if pair is not None:
            yield name
            before, after = _said(workbook, truth), _said(*pair)
            assert len(before) == len(after)
            for one, other in zip(before, after, strict=True):
                assert name == "translated" or Counter(one) == Counter(other), (truth["file"], name)
                assert len(one) == len(other)


def _said(workbook: Workbook, truth: Any) -> list[list[str]]:
    """For each tool of each table all that stands in its column, or row, but its name."""
    found = []
    for table in _plain(truth["tables"]):
        sheet = next((its for its in workbook.sheets if its.name == table["sheet"]), workbook.sheets[0])
        for tool in table["tools"]:
            if tool.get("row"):
                values = list(sheet.rows[tool["row"] - 1])
            else:
                values = [row[at] for at in _columns(tool) if at < sheet.width for row in sheet.rows]
            shown = map(display, values)
            found.append([text for text in shown if text and " ".join(text.split()) != _plain(tool["name"])])
    return found
