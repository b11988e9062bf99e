"""Whatever the window says can be said in another language."""

from __future__ import annotations

from pathlib import Path

import texts
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from spoken_window import Listener, bracketed, foreign_project, left

from itsm_fit.selection import load
from ui.widgets.language import tr
from ui.widgets.parts import Button, label

SAMPLE = Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit"


def test_the_listener_tells_what_went_past_the_door_from_what_did_not(qtbot: QtBot) -> None:
    said, listener, page = next(iter(texts.gathered("ui"))), Listener(), QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    with bracketed():
        for each in (label(tr(said)), label("Written here"), Button("&Open"), label("Ключ (Ctrl+K)")):
            column.addWidget(each)
        page.setToolTip(f"{tr(said)} and more")
        listener.listen("page", page)
    assert set(listener.unspoken) == {"Written here", "&Open", f"⟦{said}⟧ and more"}
    assert listener.heard == 2


def test_the_project_of_the_listener_is_that_of_the_sample_in_other_letters(tmp_path: Path) -> None:
    sample, other = load([SAMPLE]).project, load([foreign_project(SAMPLE, tmp_path / "д.itsmfit")]).project
    sizes = [
        [[len(node.requirements) for node in process.nodes] for process in project.processes.values()]
        for project in (sample, other)
    ]
    assert sizes[0] == sizes[1]
    assert len(sizes[0]) == 2
    assert len(other.tool_names) == len(sample.tool_names) == 3
    names = [node.name for process in other.processes.values() for node in process.nodes]
    assert not [name for name in [other.name, *other.processes, *other.tool_names, *names] if left(name)]
