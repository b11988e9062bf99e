"""What is done is announced to screen readers."""

from __future__ import annotations

import pytest

from itsm_fit.model import edits
from ui.shell.main_window import MainWindow


def test_steps_are_announced_as_they_are_made_undone_and_made_again(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.widgets.aloud.say", lambda _of, words, **_how: said.append(words))
    window.actions_["new"].trigger()
    assert said == ["New Process", "Draw: 1\u00a0process"]
    window.session.edit("Rename to “Incident”", lambda project: edits.rename_process(project, "Process_1", "Incident"))
    assert window.announcer.last == "Rename to “Incident”"
    window.session.stack.undo()
    assert window.announcer.last == "Undone: Rename to “Incident”"
    window.session.stack.redo()
    assert window.announcer.last == "Rename to “Incident”"


def test_what_is_refused_is_announced_with_its_reason(window: MainWindow) -> None:
    window.actions_["new"].trigger()
    window.session.edit("Weigh", lambda project: edits.set_process_weight(project, "Process_1", -1.0))
    assert "weight of a process" in window.announcer.last
