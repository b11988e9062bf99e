"""Files added to a project keep what a person decided in it."""

from __future__ import annotations

from pathlib import Path

from builders import must, project_of

from itsm_fit import selection
from itsm_fit.model import edits
from itsm_fit.model.tool import Level
from itsm_fit.storage.project_file import save_project

_MATRIX = "ID,Requirement,Alpha\nR-1,Register a ticket,yes\nR-2,Close a ticket,no\nR-3,Reopen it,yes\n"


def test_an_answer_by_hand_wins_over_files_added_later(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(_MATRIX, encoding="utf-8")
    project = project_of(requirements=tuple(must(f"R-{n}") for n in (1, 2, 3)))
    project = selection.add_files(project, [tmp_path / "a.csv"]).project
    project = edits.answer_by_hand(project, "R-1", "Alpha", Level.CUSTOM)
    (tmp_path / "b.csv").write_text(_MATRIX.replace("yes", "no"), encoding="utf-8")
    later = selection.add_files(project, [tmp_path / "b.csv"]).project
    assert [matrix.file for matrix in later.matrices] == ["b.csv", "by hand"]
    assert selection.evaluate(later).support.answer("R-1", "Alpha").level is Level.CUSTOM


def test_an_answer_by_hand_wins_over_another_project_too(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(_MATRIX, encoding="utf-8")
    other = selection.load([tmp_path / "a.csv"]).project
    save_project(other, tmp_path / "other.itsmfit")
    mine = project_of(requirements=(must("R-1"),))
    mine = edits.answer_by_hand(edits.add_tool(mine, "Alpha"), "R-1", "Alpha", Level.CUSTOM)
    both = selection.add_files(mine, [tmp_path / "other.itsmfit"]).project
    assert both.matrices[-1].by_hand
    assert selection.evaluate(both).support.answer("R-1", "Alpha").level is Level.CUSTOM


def test_a_tool_of_another_project_is_known_by_any_spelling(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(_MATRIX, encoding="utf-8")
    other = selection.load([tmp_path / "a.csv"]).project
    save_project(edits.rename_tool(other, "Alpha", "ALPHA"), tmp_path / "other.itsmfit")
    (tmp_path / "b.csv").write_text(_MATRIX, encoding="utf-8")
    both = selection.load([tmp_path / "b.csv", tmp_path / "other.itsmfit"])
    assert both.project.tool_names == ("Alpha",)
    assert [issue.message for issue in both.issues] == [
        "“ALPHA” is taken as the tool Alpha, which is spelled so elsewhere."
    ]
