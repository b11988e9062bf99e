"""The page Decision, and the certificate of a seal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from builders import contract_process, matrix_of, must, project_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model.edits import set_settings
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import in_tender, sealed
from itsm_fit.storage.project_file import open_project
from ui.session.cover import WHY_COVERED
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.stages.seal.decision_page import DecisionPage

pytestmark = pytest.mark.usefixtures("dressed")

_WAIT_MS = 20_000
NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)


def drawn() -> Project:
    process = contract_process(Log=[must("R1")], Escalate=[must("R3")])
    answers = {"A": {"R1": "native", "R3": "native"}, "B": {"R1": "native", "R3": "no"}}
    return project_of(process, matrices=[matrix_of(answers)])


def opened(window: MainWindow, qtbot: QtBot, project: Project) -> DecisionPage:
    with qtbot.waitSignal(window.session.fit_changed, timeout=_WAIT_MS, check_params_cb=None):
        window.session.open(Revision(project))
    window.actions_["decide"].trigger()
    page = window.stages.seal.page("decision")
    assert isinstance(page, DecisionPage)
    assert window.stages.seal.current == "decision"
    return page


def test_a_decision_goes_on_record_with_dissent_risks_and_conditions(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot, sealed(drawn(), by="Ada", reason="agreed", at=NOW))
    qtbot.waitUntil(lambda: page.tool.count() == 2)
    assert (page.state.text(), page.decide.isEnabled()) == ("Nothing is decided yet", False)
    place = page.decide.geometry()
    page.tool.setCurrentIndex(page.tool.findData("B"))
    page.by.setText("Grace")
    for field, text in (
        (page.reason, "cheapest to leave"),
        (page.risks, "escalates by mail\n\nnobody knows it"),
        (page.conditions, "a year of notice"),
        (page.dissent, "Ada: A carries every process"),
    ):
        field.setFocus()
        field.insertPlainText(text)
    qtbot.waitUntil(page.decide.isEnabled, timeout=_WAIT_MS)
    QApplication.processEvents()
    assert page.decide.geometry() == place  # the hint above it is gone, its room is not
    qtbot.mouseClick(page.decide, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.state.text() == "Decided: B")
    last = window.session.project.log[-1]
    assert (last.kind, last.by, last.reason) == (LogKind.DECIDED, "Grace", "cheapest to leave")
    assert (last.body["risks"], last.body["conditions"]) == (
        ["escalates by mail", "nobody knows it"],
        ["a year of notice"],
    )
    assert last.body["dissent"] == [{"who": "Ada", "what": "A carries every process"}]
    assert page.standing.text() == "Nothing that it was decided on has changed since."
    assert "Dissent of Ada: A carries every process" in page.entry.toPlainText()
    assert page.reason.toPlainText() == ""
    window.session.edit("Threshold", lambda its: set_settings(its, replace(its.settings, must_threshold=0.5)))
    qtbot.waitUntil(lambda: page.standing.text() == "Changed since it was decided: thresholds.")


def test_nothing_is_decided_while_changes_are_unexplained_or_scores_are_covered(
    window: MainWindow, qtbot: QtBot
) -> None:
    project = sealed(drawn(), by="Ada", reason="agreed", at=NOW)
    page = opened(window, qtbot, set_settings(project, replace(project.settings, must_threshold=0.5)))
    refused: list[str] = []
    window.session.refused.connect(refused.append)
    page.reason.setPlainText("best")
    qtbot.waitUntil(page.decide.isEnabled, timeout=_WAIT_MS)
    qtbot.mouseClick(page.decide, Qt.MouseButton.LeftButton)
    assert len(refused) == 1
    assert "not explained" in refused[0]
    assert page.reason.toPlainText() == "best"  # nothing written is lost
    opened(window, qtbot, in_tender(drawn(), tender=True, by="Ada", at=NOW))
    qtbot.waitUntil(lambda: page.why_not.text() == str(WHY_COVERED))
    assert not page.decide.isEnabled()
    assert page.tool.count() == 0


@pytest.mark.parametrize("ending", [".pdf", ".html"])
def test_a_certificate_is_of_what_lies_on_disk(
    window: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    opened(window, qtbot, drawn())
    window.session.record(lambda its: sealed(its, by="Ada", reason="agreed", at=NOW))
    saved, certificate = tmp_path / "selection.itsmfit", tmp_path / f"certificate{ending}"
    answers.save = saved
    window.saving.saved.connect(lambda _path: setattr(answers, "save", certificate))
    window.actions_["certificate"].trigger()
    qtbot.waitUntil(certificate.exists, timeout=_WAIT_MS)
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=_WAIT_MS)
    head = open_project(saved).log[-1].hash
    assert ending == ".pdf" or head in certificate.read_text(encoding="utf-8").replace("<wbr>", "")
    assert certificate.stat().st_size > 2_000
