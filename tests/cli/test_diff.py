"""`itsm-fit diff` as a script and a person run it."""

from __future__ import annotations

import json
from pathlib import Path

import little_project
import pytest
from renumbered import renumbered

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from itsm_fit.storage.project_file import read_project, save_project, write_project

PROJECT = read_project(write_project(little_project.PROJECT), "little.itsmfit")


def run(*args: object) -> int:
    return main([str(arg) for arg in args], lambda _: 99)


@pytest.fixture
def before(tmp_path: Path) -> Path:
    path = tmp_path / "a.itsmfit"
    save_project(PROJECT, path)
    return path


@pytest.fixture
def after(tmp_path: Path) -> Path:
    """A step renamed, a requirement more, an end event elsewhere, the note gone."""
    path = tmp_path / "b.itsmfit"
    after = edits.rename_node(PROJECT, "P1", "T", "Register")
    after = edits.move_elements(after, after.documents[0], ["E"], 40, 0)
    after = edits.delete_elements(after, after.documents[0], ["Note"])
    after = edits.add_requirement(after, "P1", "T", little_project.Requirement("INC-09", "Speaks"), 0)
    save_project(after, path)
    return path


def test_a_person_reads_names_before_and_after(before: Path, after: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", before, after) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "≈ step Register (Incident): name Log → Register" in lines
    assert "− note or data object Mind (Incident)" in lines
    assert "+ requirement INC-09 Speaks (Incident › Register)" in lines
    assert lines[-1].startswith("Different: 2 notes and data objects, 1 step")


def test_a_script_gets_the_ids(before: Path, after: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", before, after, "--json", "-") == 0
    said = json.loads(capsys.readouterr().out)
    assert said["added"] == ["INC-09"]
    assert sorted(said["removed"]) == ["A", "Note"]
    assert said["changed"] == [{"id": "T", "fields": ["name"]}]
    assert "E" in said["moved"]
    [step] = [each for each in said["entities"] if each["id"] == "T"]
    assert step == {
        "id": "T",
        "sort": "step",
        "name": "Register",
        "in": "Incident",
        "how": "changed",
        "fields": [{"name": "name", "before": "Log", "after": "Register"}],
    }


def test_the_same_differs_in_nothing(before: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", before, before, "--json", "-") == 0
    said = json.loads(capsys.readouterr().out)
    assert said == {"added": [], "removed": [], "changed": [], "moved": [], "entities": []}
    assert run("diff", before, before) == 0
    assert capsys.readouterr().out == "Different: nothing\n"


def test_two_models_are_versions_of_one_drawing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    older, newer = tmp_path / "incident-v1.bpmn", tmp_path / "incident-v2.bpmn"
    older.write_bytes(write_bpmn(PROJECT.documents[0]))
    drawn = edits.rename_node(PROJECT, "P1", "T", "Register").documents[0]
    newer.write_bytes(write_bpmn(read_bpmn(write_bpmn(drawn), "x.bpmn")))
    assert run("diff", older, newer) == 0
    assert capsys.readouterr().out.splitlines() == [
        "≈ step Register (Incident): name Log → Register",
        "Different: 1 step",
    ]


def test_an_element_that_two_processes_have_is_named_with_its_process(
    before: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    after = edits.rename_node(PROJECT, "P1", "T", "Register")
    other = next(key for key in after.processes if key not in ("P1", "P2"))
    save_project(edits.rename_node(after, other, "T", "Change it"), tmp_path / "c.itsmfit")
    assert run("diff", before, tmp_path / "c.itsmfit", "--json", "-") == 0
    ids = [each["id"] for each in json.loads(capsys.readouterr().out)["changed"]]
    assert ids[0] == "P1/T"
    assert len(set(ids)) == 2


def test_a_file_that_is_not_there_is_named(before: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", before, tmp_path / "gone.itsmfit") == 1
    assert "gone.itsmfit" in capsys.readouterr().err


def _models(folder: Path) -> tuple[Path, Path]:
    older, newer = folder / "incident-v1.bpmn", folder / "incident-v2.bpmn"
    older.write_bytes(write_bpmn(PROJECT.documents[0]))
    drawn = edits.rename_node(PROJECT, "P1", "T", "Register")
    drawn = edits.delete_elements(drawn, drawn.documents[0], ["Note"])
    newer.write_bytes(write_bpmn(drawn.documents[0]))
    return older, newer


def test_a_file_that_another_program_numbered_anew_differs_in_what_was_edited(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older, newer = _models(tmp_path)
    drawn = edits.rename_node(PROJECT, "P1", "T", "Register").documents[0]
    newer.write_bytes(write_bpmn(renumbered(drawn)))
    assert run("diff", older, newer) == 0
    assert capsys.readouterr().out.splitlines() == [
        "≈ step Register (Incident): name Log → Register",
        "Different: 1 step",
    ]


@pytest.mark.parametrize(
    ("name", "begins"), [("d.svg", b"<svg"), ("d.png", b"\x89PNG"), ("d.pdf", b"%PDF"), ("D.SVG", b"<svg")]
)
def test_what_differs_is_drawn_in_every_format(
    name: str, begins: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / name
    assert run("diff", *_models(tmp_path), "--drawing", out) == 0
    assert out.read_bytes().startswith(begins)
    said = capsys.readouterr()
    assert name in said.err
    assert "≈ step Register" in said.out


def test_the_drawing_holds_what_came_and_what_went_and_the_json_stays_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "d.svg"
    assert run("diff", *_models(tmp_path), "--drawing", out, "--json", "-") == 0
    assert json.loads(capsys.readouterr().out)["changed"] == [{"id": "T", "fields": ["name"]}]
    svg = out.read_text(encoding="utf-8")
    assert 'data-change="removed" data-element="Note"' in svg
    assert 'data-change="changed" data-element="T"' in svg
    light = svg
    assert run("diff", *_models(tmp_path), "--drawing", out, "--dark") == 0
    assert out.read_text(encoding="utf-8") != light


def test_only_the_drawings_that_differ_are_drawn_several_into_a_folder(before: Path, tmp_path: Path) -> None:
    one = edits.rename_node(PROJECT, "P1", "T", "Register")
    other = next(key for key in one.processes if key not in ("P1", "P2"))
    both = edits.rename_node(one, other, "T", "Change it")
    for name, project in (("one", one), ("both", both)):
        save_project(project, tmp_path / f"{name}.itsmfit")
    assert run("diff", before, tmp_path / "one.itsmfit", "--drawing", tmp_path / "one.svg") == 0
    assert (tmp_path / "one.svg").is_file()
    assert run("diff", before, tmp_path / "both.itsmfit", "--drawing", tmp_path / "both.svg") == 0
    assert sorted(each.name for each in (tmp_path / "both.svg").iterdir()) == ["incident.svg", "other.svg"]


def test_a_drawing_in_no_known_format_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("diff", *_models(tmp_path), "--drawing", tmp_path / "d.gif") == 2
    assert ".svg, .png or .pdf" in capsys.readouterr().err
    assert not (tmp_path / "d.gif").exists()
