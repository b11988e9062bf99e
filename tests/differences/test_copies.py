"""Copies of sync folders are told from other projects and from versions that a person keeps."""

from __future__ import annotations

import os
import socket
from dataclasses import replace
from pathlib import Path

import little_project
import pytest

from itsm_fit.differences import copies, in_numbers
from itsm_fit.differences.copies import copies_beside, is_copy_name
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import open_project, save_project

MADE_BY_PROGRAMS = {
    "Dropbox": "wahl (Anna's conflicted copy 2026-11-28)",
    "Dropbox, of a computer": "wahl (DESKTOP-4F7K2's conflicted copy 2026-11-28)",
    "Dropbox in German": "wahl (In Konflikt stehende Kopie von Anna 2026-11-28)",
    "Dropbox in French": "wahl (Copie en conflit de Anna 2026-11-28)",
    "Dropbox in Finnish": "wahl (Annan ristiriitainen kopio 2026-11-28)",
    "Dropbox, case": "wahl (Case Conflict)",
    "OneDrive": "wahl-DESKTOP-4F7K2",
    "OneDrive, once more": "wahl-ANNAPC-2",
    "Syncthing": "wahl.sync-conflict-20261128-101010-ABCDEFG",
    "Nextcloud": "wahl (conflicted copy 2026-11-28 101010)",
    "ownCloud of old": "wahl_conflict-20261128-101010",
    "Google Drive": "wahl (1)",
    "Seafile": "wahl (SFConflict anna@example.org 2026-11-28-10-10-10)",
    "Synology": "wahl_Andy-PC_Jan-03-0901-2013_CaseConflict_1",
    "Resilio": "wahl.Conflict",
    "FileCloud": "wahl(Conflict_Read-Only_2020-04-27-21-35-33)",
    "pCloud": "wahl [conflicted]",
    "with other letters": "Wahl (Anna’s conflicted copy 2026-11-28)",
    "on this computer": f"wahl-{socket.gethostname()}",
}
NO_COPIES = [
    "wahl",
    "wahl 2026-11-28",
    "wahl-final",
    "wahl v2",
    "wahlkreis (1)",
    "auswahl (1)",
    "wahl (Entwurf)",
    "other",
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "wahl.itsmfit"
    save_project(little_project.PROJECT, path)
    return path


def _theirs() -> Project:
    return edits.rename_node(little_project.PROJECT, "P1", "T", "Register")


@pytest.mark.parametrize("stem", MADE_BY_PROGRAMS.values(), ids=MADE_BY_PROGRAMS.keys())
def test_a_copy_is_found_whichever_program_named_it(project: Path, stem: str) -> None:
    save_project(_theirs(), project.with_name(f"{stem}.itsmfit"))
    [found] = copies_beside(project, open_project(project))
    assert found.path.stem == stem
    assert in_numbers(found.differences) == "1 step"


@pytest.mark.parametrize("stem", NO_COPIES)
def test_versions_that_a_person_keeps_and_other_projects_are_none(stem: str) -> None:
    assert not is_copy_name(stem, "wahl")


def test_opened_as_the_copy_the_project_itself_is_the_other_state(project: Path) -> None:
    copy = project.with_name("wahl (1).itsmfit")
    save_project(_theirs(), copy)
    [found] = copies_beside(copy, open_project(copy))
    assert found.path == project


def test_a_file_of_such_a_name_that_holds_another_project_is_none(project: Path) -> None:
    document = little_project.DOCUMENT
    other = Project("Other", (replace(document, name="elsewhere.bpmn"),), ())
    save_project(other, project.with_name("wahl (1).itsmfit"))
    assert copies_beside(project, open_project(project)) == ()


def test_a_copy_without_a_difference_and_one_that_cannot_be_read_are_passed_over(project: Path) -> None:
    save_project(little_project.PROJECT, project.with_name("wahl (1).itsmfit"))
    project.with_name("wahl (2).itsmfit").write_text("{ broken")
    project.with_name("wahl (3).itsmfit").mkdir()
    assert copies_beside(project, open_project(project)) == ()


def test_of_very_many_copies_the_newest_are_read(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "MOST_READ", 2)
    for number in range(1, 5):
        path = project.with_name(f"wahl ({number}).itsmfit")
        save_project(_theirs(), path)
        os.utime(path, (1e9 + number, 1e9 + number))
    assert [each.path.stem for each in copies_beside(project, open_project(project))] == ["wahl (4)", "wahl (3)"]


def test_a_project_without_a_folder_to_look_into_has_none(tmp_path: Path) -> None:
    assert copies_beside(tmp_path / "gone" / "wahl.itsmfit", little_project.PROJECT) == ()
