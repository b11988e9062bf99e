"""Whatever people do to a report: each input they changed is in the list or named, and nothing else is listed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.cell.cell import Cell
from openpyxl.workbook import Workbook
from report_edits import DAY, FILE, TOP, at, brought_back, column_of, formulas_of, reversed_rows, row_of
from thorough import examples

from itsm_fit.importing.report_changes import ReturnedReport, take_returned
from itsm_fit.model.scenario import ChangeKind
from itsm_fit.report import SHEETS, fit_report
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import load
from itsm_fit.storage.spreadsheet import CellPlace, column_index, xlsx

SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"
FIT: Fit = score(load([SAMPLE]).project)
IDS = [each.id for each in FIT.requirements]
TOOLS = [each.name for each in FIT.tools]
LEVELS = ("native", "custom", "none", "unknown")
KEYS = ("level:custom", "setting:must_threshold", "priority weight:could", f"process weight:{FIT.processes[0].id}")
Subject = tuple[str, tuple[str, ...]]


@cache
def report() -> bytes:
    """All but the pictures, which openpyxl saves only once."""
    chosen = [sheet.name.source for sheet in SHEETS if sheet.name.source != "Drawings"]
    return fit_report(FIT, made_on=DAY, chosen=chosen, whole=True)


@cache
def when_made() -> Any:
    """The sheet that says what was assumed, as it went out."""
    return openpyxl.load_workbook(BytesIO(report()))["Assumptions"]


@dataclass
class Desk:
    """A report on somebody's desk: what was typed into it, and what was done to its sheets."""

    book: Workbook
    typed: dict[Subject, Any] = field(default_factory=dict)
    overwritten: list[Cell] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    """Requirements whose rows are gone, tools whose columns are, and sheets that are."""
    names: dict[str, str] = field(default_factory=dict)

    def sheet(self, name: str) -> Any:
        return self.book[self.names.get(name, name)]

    def has(self, name: str) -> bool:
        return name not in self.lost


def weigh(desk: Desk, dice: st.DataObject) -> None:
    rid, weight = dice.draw(st.sampled_from(IDS)), dice.draw(st.sampled_from([0, 0.5, 7, 11]))
    if desk.has("Requirements") and desk.has(rid):
        at(desk.sheet("Requirements"), rid, "Weight").value = weight
        desk.typed["requirement weight", (rid,)] = weight


def answer(desk: Desk, dice: st.DataObject) -> None:
    rid, tool = dice.draw(st.sampled_from(IDS)), dice.draw(st.sampled_from(TOOLS))
    level = dice.draw(st.sampled_from(LEVELS))
    if desk.has("Requirements") and desk.has(rid) and desk.has(tool):
        at(desk.sheet("Requirements"), rid, tool).value = level
        desk.typed["answer", (tool, rid)] = level


def assume(desk: Desk, dice: st.DataObject) -> None:
    key, value = dice.draw(st.sampled_from(KEYS)), dice.draw(st.sampled_from([0.0, 0.35, 1.0]))
    if desk.has("Assumptions"):
        at(desk.sheet("Assumptions"), key, "Value").value = value
        kind, _, target = key.partition(":")
        desk.typed[kind, (target,)] = value


def remark(desk: Desk, dice: st.DataObject) -> None:
    rid, text = (
        dice.draw(st.sampled_from(IDS)),
        dice.draw(st.sampled_from(["Too strict", "Ask: when?\nAnd who?", "ü☂"])),
    )
    if desk.has("Requirements") and desk.has(rid):
        at(desk.sheet("Requirements"), rid, "Remark").value = text
        desk.typed["note", (rid,)] = text


def overwrite(desk: Desk, dice: st.DataObject) -> None:
    name = dice.draw(st.sampled_from(["Ranking", "Process figures", "Requirements", "Processes"]))
    if desk.has(name):
        sheet = desk.sheet(name)
        weights = [cell.column for cell in sheet[TOP] if cell.value == "Weight"] if name == "Requirements" else []
        cells = [cell for cell in formulas_of(sheet) if cell.column not in weights]
        if cells:
            cell = dice.draw(st.sampled_from(cells))
            cell.value = dice.draw(st.sampled_from([0.123, "about half", "=1+1", None]))
            desk.overwritten.append(cell)


def sort(desk: Desk, dice: st.DataObject) -> None:
    del dice
    if desk.has("Requirements") and not [
        each for each in desk.overwritten if each.parent.title == desk.names.get("Requirements", "Requirements")
    ]:
        reversed_rows(desk.sheet("Requirements"))


def put_in_a_column(desk: Desk, dice: st.DataObject) -> None:
    name = dice.draw(st.sampled_from(["Requirements", "Assumptions"]))
    if desk.has(name):
        desk.sheet(name).insert_cols(dice.draw(st.integers(2, 4)))


def drop_a_row(desk: Desk, dice: st.DataObject) -> None:
    rid = dice.draw(st.sampled_from(IDS))
    if desk.has("Requirements") and desk.has(rid):
        sheet = desk.sheet("Requirements")
        row = row_of(sheet, rid)
        desk.overwritten = [each for each in desk.overwritten if (each.parent, each.row) != (sheet, row)]
        sheet.delete_rows(row)
        desk.lost.add(rid)


def drop_a_tool(desk: Desk, dice: st.DataObject) -> None:
    tool = dice.draw(st.sampled_from(TOOLS))
    if desk.has("Requirements") and desk.has(tool):
        sheet = desk.sheet("Requirements")
        sheet.delete_cols(column_of(sheet, tool))
        desk.lost.add(tool)


def add_a_row(desk: Desk, dice: st.DataObject) -> None:
    if desk.has("Requirements"):
        sheet = desk.sheet("Requirements")
        sheet.cell(sheet.max_row + 1, column_of(sheet, "ID")).value = dice.draw(st.sampled_from(["NEW-1", IDS[0]]))


def rename(desk: Desk, dice: st.DataObject) -> None:
    name = dice.draw(st.sampled_from(["Requirements", "Assumptions", "Ranking"]))
    if desk.has(name) and name not in desk.names:
        desk.book[name].title = desk.names[name] = f"Our {name}"


def drop_a_sheet(desk: Desk, dice: st.DataObject) -> None:
    name = dice.draw(st.sampled_from(["Ranking", "Steps", "Requirements", "Assumptions"]))
    if desk.has(name) and not {"Requirements", "Assumptions"} <= {*desk.lost, name}:
        sheet = desk.sheet(name)
        desk.overwritten = [each for each in desk.overwritten if each.parent is not sheet]
        desk.book.remove(sheet)
        desk.lost.add(name)


KINDS = (
    *(weigh, answer, assume, remark, overwrite),
    *(sort, put_in_a_column, drop_a_row, drop_a_tool, add_a_row, rename, drop_a_sheet),
)


def _found(desk: Desk) -> ReturnedReport:
    desk.book.save(saved := BytesIO())
    return brought_back(saved.getvalue(), FIT)


def _before(subject: Subject) -> Any:
    kind, target = subject
    requirement = FIT.requirement_by_id.get(target[-1])
    if kind == "answer":
        answered = FIT.support.answer(target[1], target[0])
        return "unknown" if answered.level is None else answered.level.value
    if kind == "requirement weight" and requirement is not None:
        return requirement.weight
    if kind == "note":
        return ""
    return at(when_made(), f"{kind}:{target[0]}", "When made").value


def _cells(places: str) -> Iterator[tuple[str, CellPlace]]:
    """The cells in ``Ranking!D5:D7, D9``."""
    sheet, _, cells = places.rpartition("!")
    for first, letters, _, last in re.findall(r"(([A-Z]+)\d+)(:[A-Z]+(\d+))?", cells):
        row = int(first[len(letters) :])
        yield from ((sheet, CellPlace(at - 1, column_index(letters))) for at in range(row, int(last or row) + 1))


def check(desk: Desk, found: ReturnedReport) -> None:
    """Each change is listed or what it stood in is named; nothing else is; what is taken is in the next report."""
    in_sheet = {"note": "Requirements", "answer": "Requirements", "requirement weight": "Requirements"}
    wanted = {
        subject: value
        for subject, value in desk.typed.items()
        if value != _before(subject)
        and desk.has(in_sheet.get(subject[0], "Assumptions"))
        and all(map(desk.has, subject[1]))
    }
    listed = {
        (each.change.kind.value, each.change.target): (
            str(each.change.value).rpartition(" — ")[0] if each.change.kind is ChangeKind.NOTE else each.change.value
        )
        for each in found.changes
    }
    assert listed == wanted
    told = " ".join(issue.message for issue in found.issues)
    rows = [each for each in IDS if not desk.has(each)]
    if rows and desk.has("Requirements"):
        assert f"{len(rows)} requirement" in told
    for name in {"Ranking", "Steps", "Requirements", "Assumptions"} & desk.lost:
        assert re.search(rf"The sheets? [^.]*{name}[^.]* gone from this report", told)
    for tool in set(TOOLS) & desk.lost:
        assert not desk.has("Requirements") or tool in told
    worked_out = [issue for issue in found.issues if "worked out" in issue.message]
    named = {cell for issue in worked_out for cell in _cells(issue.where)}
    there = {(each.parent.title, CellPlace(each.row - 1, each.column - 1)) for each in desk.overwritten}
    assert named == there
    after = score(take_returned(FIT.project, found.changes))
    assert brought_back(fit_report(after, made_on=DAY), after) == ReturnedReport((), ())
    desk.book.save(saved := BytesIO())
    assert brought_back(saved.getvalue(), after).changes == ()


@pytest.fixture(autouse=True)
def _as_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    """No input of these reports is a formula: nothing is worked out anew, for the time that takes."""
    monkeypatch.setattr(xlsx, "recalculate", lambda *_: {})


def _edit(steps: list[Callable[[Desk, st.DataObject], None]], dice: st.DataObject) -> None:
    desk = Desk(openpyxl.load_workbook(BytesIO(report())))
    for step in steps:
        step(desk, dice)
    check(desk, _found(desk))


EDITS = st.lists(st.sampled_from(KINDS), min_size=1, max_size=9)
QUIET = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)


@pytest.mark.slow
@settings(max_examples=5, deadline=None, suppress_health_check=QUIET)
@given(EDITS, st.data())
def test_every_edit_is_listed_or_named_and_nothing_else(
    steps: list[Callable[[Desk, st.DataObject], None]], dice: st.DataObject
) -> None:
    _edit(steps, dice)


@pytest.mark.long
@settings(max_examples=examples(150), deadline=None, suppress_health_check=QUIET)
@given(EDITS, st.data())
def test_many_more_edits_are_listed_or_named(
    steps: list[Callable[[Desk, st.DataObject], None]], dice: st.DataObject
) -> None:
    _edit(steps, dice)


def test_the_file_is_called_as_it_is_in_all_that_is_said() -> None:
    desk = Desk(openpyxl.load_workbook(BytesIO(report())))
    desk.book["Ranking"]["D5"] = 1
    assert {issue.file for issue in _found(desk).issues} == {FILE}
