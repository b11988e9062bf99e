"""Many selections from the window: a folder is scored beside it, followed, stopped, gone on with and reported."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from portfolio_kit import fill
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from ui.shell import many_selections
from ui.shell.main_window import MainWindow
from ui.shell.many_selections import ManySelections


@pytest.fixture
def asked(window: MainWindow) -> Iterator[ManySelections]:
    """The dialog as the menu opens it."""
    next(action for name, action in window.menus.all_actions() if action.text() == "Many Selections…").trigger()
    assert window._portfolio is not None
    assert window._portfolio.isVisible()
    yield window._portfolio
    window._portfolio.end()


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_folder_is_scored_and_what_failed_is_listed(
    qtbot: QtBot, asked: ManySelections, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path / "in", 3)
    (tmp_path / "in" / "broken.itsmfit").write_text("{")
    assert not asked.start.isEnabled()
    asked.folder.setText(str(tmp_path / "in"))
    assert asked.start.isEnabled()
    assert not asked.resume.isVisible()
    press(qtbot, asked.start)
    assert asked.running
    assert not asked.folder.isEnabled()
    qtbot.waitUntil(lambda: not asked.running, timeout=120_000)
    assert asked.state.text().startswith("3 of 4 projects are scored.")
    out = tmp_path / "in" / "portfolio"
    assert [each["project"] for each in json.loads((out / "failed.json").read_text())] == ["broken.itsmfit"]
    assert asked.table.model().rowCount() == 1
    assert asked.table.isVisible()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    press(qtbot, asked.report)
    assert opened == [str(out / "portfolio-report.xlsx")]
    assert asked.resume.isVisible()


@pytest.mark.slow
def test_cancel_ends_it_and_start_goes_on(qtbot: QtBot, asked: ManySelections, tmp_path: Path) -> None:
    fill(tmp_path / "in", 30)
    asked.folder.setText(str(tmp_path / "in"))
    asked.workers.setValue(1)
    press(qtbot, asked.start)
    kept = tmp_path / "in" / "portfolio" / "done.jsonl"
    qtbot.waitUntil(lambda: kept.exists() and kept.stat().st_size > 0, timeout=120_000)
    press(qtbot, asked.cancel)
    qtbot.waitUntil(lambda: not asked.running, timeout=60_000)
    assert asked.state.text() == "Stopped. What is done is kept: Start goes on from there."
    done = kept.read_bytes().count(b"\n")
    assert 0 < done < 30
    assert not (kept.parent / "results.parquet").exists()
    press(qtbot, asked.start)
    qtbot.waitUntil(lambda: not asked.running, timeout=120_000)
    assert f"30 of 30 projects are scored. {done} w" in asked.state.text()


def test_what_keeps_the_program_from_working_is_told_in_its_words(
    qtbot: QtBot, asked: ManySelections, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked.folder.setText(str(tmp_path))
    press(qtbot, asked.start)
    qtbot.waitUntil(lambda: not asked.running, timeout=60_000)
    assert "There is no project in this folder" in asked.state.text()
    monkeypatch.setattr(many_selections, "program_line", lambda *_: [str(tmp_path / "nowhere")])
    press(qtbot, asked.start)
    qtbot.waitUntil(lambda: not asked.running, timeout=10_000)
    assert "cannot be started" in asked.state.text()
    monkeypatch.setattr("itsm_fit.extras.find_spec", lambda _: None)
    press(qtbot, asked.start)
    assert 'pip install "itsm-fit[cluster]"' in asked.state.text()
