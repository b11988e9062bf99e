"""The settings of a selection: each process's weight beside its cases per month, weighed by hand or by order."""

from __future__ import annotations

import pytest
from builders import contract_process, process_of, project_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from ui.shell.settings_dialog import SettingsDialog
from ui.stages.require.weights_dialog import WeightsDialog
from ui.widgets.numbers.hint import hint_of

pytestmark = pytest.mark.usefixtures("dressed")


def project() -> Project:
    change = process_of([Node("C", NodeKind.TASK, "Check")], [], id="Q", name="Change", weight=3.0)
    return project_of(contract_process(), change)


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(project())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_weight_and_volume_of_every_process_are_written_in_a_table(dialog: SettingsDialog, qtbot: QtBot) -> None:
    weight, volume = dialog.spins["P"]
    for spin, figures in ((weight, "5"), (volume, "1200")):
        spin.setFocus()
        spin.selectAll()
        qtbot.keyClicks(spin, figures)
        spin.interpretText()
    after = dialog.change(project()).processes
    assert (after["P"].weight, after["P"].cases_per_month) == (5, 1200)
    assert (after["Q"].weight, after["Q"].cases_per_month) == (3, None)


def test_processes_are_weighed_by_their_order(dialog: SettingsDialog, qtbot: QtBot) -> None:
    """Rank sum of two that weigh 4 together: 8/3 and 4/3; the order is turned round by keys."""
    qtbot.mouseClick(dialog.weigh, Qt.MouseButton.LeftButton)
    weights = dialog.findChild(WeightsDialog)
    assert [item.text(1) for item in weights._items()] == ["Change", "Incident"]
    weights.method.setCurrentIndex(1)
    qtbot.keyClick(weights.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(weights.ok, Qt.MouseButton.LeftButton)
    after = dialog.change(project()).processes
    assert (after["P"].weight, after["Q"].weight) == pytest.approx((8 / 3, 4 / 3), abs=0.01)


def test_thresholds_levels_and_decision_are_taken_over(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.must.setFocus()
    dialog.must.selectAll()
    qtbot.keyClicks(dialog.must, "80")
    dialog.must.interpretText()
    dialog.decision.setFocus()
    qtbot.keyClick(dialog.decision, Qt.Key.Key_Down)
    settings = dialog.change(project()).settings
    assert settings.must_threshold == pytest.approx(0.8)
    assert settings.decision == "end_to_end"
    assert settings.step_threshold == pytest.approx(0.6)


@pytest.mark.parametrize(("name", "share", "number"), [("en_US", "72,5", "2,5"), ("de_DE", "72.5 %", "2.5")])
def test_numbers_are_typed_with_either_sign_before_their_decimals(qtbot: QtBot, country, name, share, number) -> None:
    country(name)
    dialog = SettingsDialog(project())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    weight, volume = dialog.spins["P"]
    typed = ((dialog.must, share), (dialog.levels[Level.CUSTOM], share), (dialog.cross_cutting, number),
             (dialog.weights[Priority.COULD], number), (weight, number), (volume, "1 250"))  # fmt: skip
    for box, text in typed:
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, text)
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).buttons()[0], Qt.MouseButton.LeftButton)
    after = dialog.change(project())
    assert (after.settings.must_threshold, after.settings.levels[Level.CUSTOM]) == pytest.approx((0.725, 0.725))
    assert (after.settings.cross_cutting_weight, after.settings.weights[Priority.COULD]) == (2.5, 2.5)
    assert (after.processes["P"].weight, after.processes["P"].cases_per_month) == (2.5, 1250)


def test_what_cannot_be_taken_keeps_the_dialog_open(dialog: SettingsDialog, qtbot: QtBot) -> None:
    apply = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    dialog.must.setFocus()
    dialog.must.selectAll()
    qtbot.keyClicks(dialog.must, "250")
    qtbot.mouseClick(apply, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.must, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not apply.isEnabled()
    assert "too large: write 100\u00a0% or less" in hint_of(dialog).words.text()
    dialog.step.setFocus()
    assert apply.isEnabled()
    assert dialog.must.value() == pytest.approx(70)
