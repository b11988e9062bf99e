"""What a program saves is as safe as what the window saves."""

from __future__ import annotations

from pathlib import Path

import pytest

from itsm_fit import FitError, Loaded, edits, load, sample_models, save, seal, verify
from itsm_fit.storage.lock_file import lock_path
from itsm_fit.storage.safety_copies import SafetyCopies, copies_folder

SMALL = sample_models() / "small"


@pytest.fixture
def opened(tmp_path: Path) -> Loaded:
    return save(load(SMALL / "small-selection.itsmfit").project, tmp_path / "ours.itsmfit")


def test_what_was_saved_is_read_back(opened: Loaded, tmp_path: Path) -> None:
    again = load(tmp_path / "ours.itsmfit")
    assert (again.project, again.base) == (opened.project, opened.base)


def test_what_others_saved_meanwhile_is_not_written_over(opened: Loaded, tmp_path: Path) -> None:
    save(edits.rename_process(opened.project, "incident", "Theirs"), tmp_path / "ours.itsmfit")
    with pytest.raises(FitError, match=r"changed by someone else .* Changed there: 1 process\."):
        save(edits.rename_process(opened.project, "incident", "Mine"), tmp_path / "ours.itsmfit", over=opened)
    assert load(tmp_path / "ours.itsmfit").project.processes["incident"].name == "Theirs"


def test_the_version_before_is_kept(opened: Loaded, tmp_path: Path) -> None:
    place = tmp_path / "ours.itsmfit"
    save(edits.rename_project(opened.project, "Next"), place, over=opened)
    (copy,) = SafetyCopies(copies_folder()).of(place)
    assert load_copy(copy.file, tmp_path) == opened.project


def load_copy(file: Path, folder: Path) -> object:
    there = folder / "earlier.itsmfit"
    there.write_bytes(file.read_bytes())
    return load(there).project


def test_what_models_became_is_saved_over_no_project(opened: Loaded, tmp_path: Path) -> None:
    drawn = load(SMALL / "incident.bpmn")
    with pytest.raises(FitError, match="changed by someone else"):
        save(drawn.project, tmp_path / "ours.itsmfit", over=drawn)
    assert save(drawn.project, tmp_path / "new.itsmfit", over=drawn).project == drawn.project


def test_a_change_of_what_is_sealed_asks_for_a_reason_and_goes_on_record(opened: Loaded, tmp_path: Path) -> None:
    place = tmp_path / "ours.itsmfit"
    sealed = save(seal(opened.project, by="Anna", reason="Agreed"), place, over=opened)
    changed = edits.set_process_weight(sealed.project, "incident", 9)
    with pytest.raises(FitError, match=r"This changes what is sealed: processes \(1\)\. Say why with reason="):
        save(changed, place, over=sealed)
    assert load(place).project == sealed.project
    saved = save(changed, place, over=sealed, by="Anna", reason="Counted anew")
    assert [(entry.kind.value, entry.by, entry.reason) for entry in saved.project.log] == [
        ("sealed", "Anna", "Agreed"),
        ("deviated", "Anna", "Counted anew"),
    ]
    assert not verify(place).problems


def test_what_is_on_record_in_the_file_is_never_lost(opened: Loaded, tmp_path: Path) -> None:
    place = tmp_path / "ours.itsmfit"
    save(seal(opened.project, by="Anna", reason="Agreed"), place, over=opened)
    with pytest.raises(FitError, match="1 entry on record in this project would be lost"):
        save(opened.project, place)
    assert len(load(place).project.log) == 1


def test_a_window_that_has_the_project_open_is_told_of(opened: Loaded, tmp_path: Path) -> None:
    place = tmp_path / "ours.itsmfit"
    lock_path(place).write_text(",anna,desk-7,28.11.2096 10:40,;", encoding="utf-8")
    saved = save(edits.rename_project(opened.project, "Next"), place, over=opened)
    (issue,) = saved.issues
    assert "in use by anna on desk-7" in issue.message


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FitError, match="The folder does not exist: choose another one"):
        save(load(SMALL / "incident.bpmn").project, tmp_path / "none" / "ours.itsmfit")


def test_a_project_is_not_saved_over_a_model(tmp_path: Path) -> None:
    model = tmp_path / "incident.bpmn"
    model.write_bytes((SMALL / "incident.bpmn").read_bytes())
    with pytest.raises(FitError, match=r"incident\.bpmn: A project is saved as \.itsmfit: name it so\."):
        save(load(model), model)
    assert model.read_bytes() == (SMALL / "incident.bpmn").read_bytes()
