"""A project that is open is locked for others to see, and no longer than it is open."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.selection import load
from itsm_fit.storage.lock_file import lock_path
from itsm_fit.storage.project_file import save_project
from ui.main_window import MainWindow


@pytest.fixture
def project(incident: Path, tmp_path: Path) -> Path:
    saved = tmp_path / "selection.itsmfit"
    save_project(load([incident]).project, saved)
    return saved


def _open(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.files.opened):
        window.files.open([path])
    _settled(window)


def _settled(window: MainWindow) -> None:
    assert window.keeping is not None
    window.keeping.lock.settled()


def test_the_lock_comes_with_opening_and_goes_with_closing(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _open(kept, qtbot, project)
    assert f"itsm-fit:{os.getpid()};" in lock_path(project).read_text()
    kept.files.close_project()
    _settled(kept)
    assert not lock_path(project).exists()


def test_saved_under_another_name_the_lock_goes_along(
    kept: MainWindow, qtbot: QtBot, answers: Answers, project: Path, tmp_path: Path
) -> None:
    _open(kept, qtbot, project)
    answers.save = tmp_path / "other.itsmfit"
    with qtbot.waitSignal(kept.session.stored):
        kept.actions_["save_as"].trigger()
    _settled(kept)
    assert not lock_path(project).exists()
    assert lock_path(answers.save).exists()


def test_closing_the_window_unlocks(kept: MainWindow, qtbot: QtBot, project: Path) -> None:
    _open(kept, qtbot, project)
    kept.close()
    assert not lock_path(project).exists()
