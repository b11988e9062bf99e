"""The same files through `score`, through `import` and through the window give the same figures and remarks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_kit import model

from itsm_fit.api.fit_json import fit_json
from itsm_fit.cli import main
from itsm_fit.model.tool import Level
from itsm_fit.selection import evaluate, load
from itsm_fit.storage.project_file import open_project, save_project
from ui.shell.main_window import MainWindow

_WAIT_MS = 20_000
_LIST = """ID,Requirement,Process,Step,Priority,Weight
INC-01,Register every ticket,incident,,must,6
NEW-01,Print,,,could,1
"""
_ROWS = ("INC-01,Register a ticket", "INC-02,Hand over to an expert", "INC-03,Suggest a known solution", "NEW-01,Print")


def _matrix(path: Path, heads: str, *answers: str) -> Path:
    lines = [f"{row},{its}" for row, its in zip(_ROWS, answers, strict=True)]
    path.write_text("\n".join([f"ID,Requirement,{heads}", *lines]), encoding="utf-8")
    return path


def _hidden_column(path: Path) -> Path:
    """Gamma with a hidden column of other answers of Alpha."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["ID", "Requirement", "Alpha", "Gamma"])
    for row in _ROWS:
        sheet.append([*row.split(","), "native", "native"])
    sheet.column_dimensions["C"].hidden = True
    book.save(path)
    return path


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A model, a list of requirements, a table, its revision with a tool in capitals, and one with hidden cells."""
    bpmn = tmp_path / "incident.bpmn"
    bpmn.write_text(model("INC", "incident"), encoding="utf-8")
    listed = tmp_path / "requirements.csv"
    listed.write_text(_LIST, encoding="utf-8")
    first = _matrix(
        tmp_path / "vendors 2026-10-01.csv", "Alpha,Beta", "native,native", "native,none", "none,native", "none,"
    )
    second = _matrix(
        tmp_path / "vendors 2026-11-01.csv", "ALPHA,Beta", "native,none", "none,none", ",native", "custom,none"
    )
    return [bpmn, listed, first, second, _hidden_column(tmp_path / "third.xlsx")]


def _scored(capsys: pytest.CaptureFixture[str], *sources: Path) -> dict[str, Any]:
    capsys.readouterr()
    assert main(["score", *map(str, sources), "--json", "-"], lambda _: 99) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_score_import_and_window_agree(
    files: list[Path], window: MainWindow, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at_once = _scored(capsys, *files)
    assert {tool["name"]: tool["coverage"] for tool in at_once["tools"]} == {
        # the process weighs 6, 4 and 1, the rest is one requirement; Alpha's hidden "native" counts where no other
        # answer is given: (6 + 0 + 1) / 11 and 0.4, on average; Beta 1 / 11 and 0
        "Alpha": [pytest.approx((7 / 11 + 0.4) / 2)] * 2,
        "Beta": [pytest.approx(1 / 22)] * 2,
        "Gamma": [1.0, 1.0],
    }
    said = [issue["message"] for issue in at_once["issues"]]
    assert any("“ALPHA” is taken as the tool Alpha" in message for message in said)
    assert any("INC-02 of Alpha at C3, before at vendors 2026-10-01.csv!" in message for message in said)

    project = tmp_path / "selection.itsmfit"
    save_project(load(files[:1]).project, project)
    for path in files[1:]:
        assert main(["import", str(project), str(path)], lambda _: 99) == 0
    assert _scored(capsys, project) == at_once

    window.files.open(files[:1])
    qtbot.waitUntil(lambda: bool(window.session.project.documents), timeout=_WAIT_MS)
    for path in files[1:]:
        window.files.add([path])
        qtbot.waitUntil(lambda: window.importer.dialog is not None, timeout=_WAIT_MS)
        dialog = window.importer.dialog
        assert dialog is not None
        assert dialog.pages.currentIndex() == 0
        qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.importer.dialog is None, timeout=_WAIT_MS)
    revision = window.session.revision
    assert fit_json(evaluate(revision.project, issues=revision.issues)) == at_once
    saved = tmp_path / "window.itsmfit"
    save_project(window.session.project, saved)
    assert _scored(capsys, saved) == at_once


def test_words_decided_in_the_window_are_known_to_the_commands(
    window: MainWindow, files: list[Path], qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = _matrix(tmp_path / "odd.csv", "Dune,Elm", "native,none", "glorp,none", "none,native", "none,native")
    window.files.open([files[0], odd])
    qtbot.waitUntil(lambda: window.importer.dialog is not None, timeout=_WAIT_MS)
    dialog = window.importer.dialog
    assert dialog is not None
    dialog._word_chosen((0,), "glorp", Level.CUSTOM)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    saved = tmp_path / "window.itsmfit"
    save_project(window.session.project, saved)
    assert open_project(saved) == window.session.project

    other = tmp_path / "other vendor.csv"
    other.write_text(
        "No,Ask,Zeta\nINC-01,Register a ticket,yes\nINC-02,Hand over to an expert,glorp\nX-1,Mail,no\nX-2,Fax,yes\n",
        encoding="utf-8",
    )
    scored = _scored(capsys, saved, other)
    levels = {each["id"]: each["tools"]["Zeta"]["level"] for each in scored["requirements"]}
    assert levels["INC-02"] == "custom"
    assert not any("glorp" in issue["message"] for issue in scored["issues"])


def test_a_table_of_steps_opens_as_a_drawing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "incident.csv"
    path.write_text("Step ID,Step,Next\nA,Log,B\nB,Solve,C\nC,Close,\n", encoding="utf-8")
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.files.open([path])
    editor = window.editor_in_front()
    assert editor is not None
    assert {"Log", "Solve", "Close"} <= {
        getattr(each.element, "name", "") for each in editor.view.drawing.figure.values()
    }
    assert window.session.project.tool_names == ()
