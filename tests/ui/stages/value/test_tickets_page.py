"""The page Tickets: a log read, corrected, compared with the drawing, and taken into the project."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import project_of
from log_kit import csv_of, ocel_of, rows_of
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot
from silo_models import two_lanes
from value_pages_kit import cells as shown_cells
from value_pages_kit import settle, show

from itsm_fit.model import edits
from itsm_fit.model.kpi import PER_CENT, Kpi, KpiMeasure
from itsm_fit.model.project import Project
from itsm_fit.storage.files import fingerprint
from ui.session.session import Revision
from ui.session.work import Work
from ui.stages.value.tickets.page import TicketsPage

DAY = date(2026, 11, 29)
TEN = [["Log", "Fix", "Verify"]] * 6 + [["Log", "Escalate", "Verify"]] * 2 + [["Log", *["Fix", "Verify"] * 2]] * 2
"""Of twelve choices eight are Fix, two Escalate; two of twelve verifications lead back."""


def cells(table: object) -> list[list[str]]:
    """With the blanks that text has, in place of those that do not break."""
    return [[text.replace("\u00a0", " ") for text in row] for row in shown_cells(table)]  # type: ignore[arg-type]


def written(folder: Path, traces: Sequence[Sequence[str]] = TEN, name: str = "log.csv") -> Path:
    path = folder / name
    path.write_bytes(csv_of(rows_of(traces)))
    return path


def project(*kpis: Kpi) -> Project:
    return replace(project_of(two_lanes()), kpis=kpis)


def opened(qtbot: QtBot, work: Work, its: Project | None = None) -> TicketsPage:
    page = TicketsPage(work, today=lambda: DAY)
    show(qtbot, work, page, its or project())
    return page


def read(qtbot: QtBot, work: Work, page: TicketsPage, path: Path) -> None:
    page.read(path)
    settle(qtbot, work, page)


def press(qtbot: QtBot, work: Work, page: TicketsPage, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, work, page)


def shares(work: Work) -> dict[str, float | None]:
    return {flow.id: flow.share for flow in work.session.project.processes["P"].flows}


def test_without_a_log_it_says_what_to_export_and_where_to_drop_it(qtbot: QtBot, work: Work) -> None:
    page = opened(qtbot, work)
    assert page.first.isVisible()
    assert "drop the file here" in page.first.words.text()
    assert page.first.choose.isEnabled()
    assert page.first.sample.isHidden()  # its tickets ran through another process


def test_a_log_stands_beside_what_is_drawn_with_its_sampling_error(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = opened(qtbot, work)
    read(qtbot, work, page, written(tmp_path))
    assert page.title.text() == "log.csv on Incident"
    assert page.told.text().replace("\u00a0", " ").startswith("34 events from 2024-01-01 to 2024-01-10. 10 cases in 3")
    rows = {row[0]: row[1:] for row in cells(page.branches)}
    assert len(rows) == 4
    assert rows["which → Fix" if "which → Fix" in rows else next(iter(rows))][:2] == ["70 %", "83 %"]
    assert {row[-1] for row in cells(page.branches)} == {"✓ within the error"}
    assert [row[0] for row in cells(page.steps)] == ["Log", "Fix", "Escalate", "Verify"]
    assert [row[1:3] for row in cells(page.activities)] == [
        [f"{n}", s] for n, s in ((10, "Log"), (10, "Fix"), (12, "Verify"), (2, "Escalate"))
    ]
    assert work.lived.replay is page.shown.replay


def test_all_shares_are_taken_with_the_log_and_undone_in_one_step(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = opened(qtbot, work)
    path = written(tmp_path)
    read(qtbot, work, page, path)
    before = work.session.project
    press(qtbot, work, page, page.strip.button)
    assert (shares(work)["which-Fix"], shares(work)["done-end"]) == (0.8333, 0.8333)
    (record,) = work.session.project.replays
    assert (record.file, record.taken, record.sha256) == ("log.csv", DAY, fingerprint(path.read_bytes()))
    assert cells(page.records)[0][:3] == ["Incident", "log.csv", "2026-11-29"]
    assert page.views.buttons["records"].text() == "Taken before 1"
    assert [row[1] for row in cells(page.branches)] == [row[2] for row in cells(page.branches)]
    said = work.messages.current
    assert said is not None
    assert said.text == "Taken from log.csv. Undo takes it back."
    work.session.stack.undo()
    settle(qtbot, work, page)
    work.messages.sift()
    assert work.messages.current is None
    assert work.session.project == before
    assert page.views.buttons["records"].text() == "Taken before 0"


def test_only_selected_branches_are_taken_with_their_alternatives(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = opened(qtbot, work)
    read(qtbot, work, page, written(tmp_path))
    before = shares(work)
    page.views.choose("branches")
    page.strip.which.setCurrentIndex(1)
    page.branches.clearSelection()
    press(qtbot, work, page, page.strip.button)
    assert "Choose the branches first" in work.messages.current.text
    page.branches.selectRow(next(at for at, row in enumerate(page.branches.table.shown) if row.its.flow == "which-Fix"))
    press(qtbot, work, page, page.strip.button)
    assert (shares(work)["which-Fix"], shares(work)["which-Escalate"]) == (0.8333, 0.1667)
    assert shares(work)["done-end"] == before["done-end"]


def test_an_activity_is_given_another_step_and_the_log_is_replayed(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = opened(qtbot, work)
    read(qtbot, work, page, written(tmp_path, [["Log", "Ring the bell", "Verify"]] * 3 + [["Log", "Fix", "Verify"]]))
    assert page.views.current == "activities"  # something means nothing yet
    assert "“Ring the bell”" in page.told.text()
    bell = next(at for at, row in enumerate(page.activities.table.shown) if row.its.activity == "Ring the bell")
    index = page.activities.table.index(bell, 2)
    page.activities.setFocus()
    page.activities.setCurrentIndex(index)
    qtbot.keyClick(page.activities, Qt.Key.Key_Return)
    box = page.activities.viewport().findChild(QComboBox)
    assert {box.itemText(at) for at in range(box.count())} >= {"– no step –"}
    qtbot.keyClicks(box.view(), "Escalate")
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    settle(qtbot, work, page)
    assert cells(page.activities)[bell] == ["Ring the bell", "3", "Escalate", "by hand"]
    assert page.shown.replay.unmapped == ()
    press(qtbot, work, page, page.strip.button)
    assert shares(work)["which-Escalate"] == 0.75
    read(qtbot, work, page, written(tmp_path, [["Log", "Ring the bell", "Verify"]], "next month.csv"))
    assert cells(page.activities)[1][2:] == ["Escalate", "as before"]


def test_a_log_that_is_called_like_no_step_is_mapped_by_hand(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = opened(qtbot, work)
    read(qtbot, work, page, written(tmp_path, [["Banana", "Apple"]] * 4))
    assert page.shown.replay is None
    assert page.told.text().startswith("No activity of this log is called like a step")
    assert not page.strip.button.isEnabled()
    assert [row[2:] for row in cells(page.activities)] == [["– no step –", "? nothing is near enough"]] * 2
    page.activities.table.setData(page.activities.table.index(0, 2), "Nowhere")
    assert "There is no step “Nowhere”" in work.messages.current.text
    page.activities.table.setData(page.activities.table.index(0, 2), "log")
    settle(qtbot, work, page)
    assert cells(page.activities)[0][2:] == ["Log", "by hand"]
    assert page.shown.replay is not None


def test_other_columns_are_named_where_the_wrong_ones_were_found(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    rows = [(case, f"A{len(name)}", name, time) for case, name, time in rows_of(TEN)]
    path.write_bytes(csv_of(rows, ("Case", "Activity", "Step", "Time")))
    page = opened(qtbot, work)
    read(qtbot, work, page, path)
    activity = page.form.parts["activity"]
    assert activity.currentText() == "Activity"
    activity.setCurrentText("Step")
    activity.activated.emit(activity.currentIndex())
    settle(qtbot, work, page)
    assert [row[0] for row in cells(page.activities)] == ["Log", "Fix", "Verify", "Escalate"]
    press(qtbot, work, page, page.strip.button)
    assert work.session.project.replays[0].columns == {"activity": "Step"}
    read(qtbot, work, page, path)
    assert page.form.parts["activity"].currentText() == "Step"  # as before


def test_a_table_whose_columns_nobody_can_tell_asks_for_them(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("A,B\n1,2\n3,4\n")
    page = opened(qtbot, work)
    read(qtbot, work, page, path)
    assert page.title.text() == "odd.csv: which column is what?"
    assert [page.form.parts["case"].itemText(at) for at in range(2)] == ["A", "B"]


def test_minutes_volume_and_baselines_are_taken_where_they_are_ticked(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    contact = Kpi("P", "First contact", unit=PER_CENT, measure=KpiMeasure.FIRST_CONTACT)
    page = opened(qtbot, work, project(contact))
    rows = [(case, name, f"{time[:8]}{1 + int(case[1:]) * 3:02d}{time[10:]}", "") for case, name, time in rows_of(TEN)]
    path = tmp_path / "log.csv"
    path.write_bytes(csv_of([row[:3] for row in rows]))
    read(qtbot, work, page, path)
    assert not page.strip.worked.isEnabled()
    assert "no begin and end" in page.strip.worked.toolTip()
    assert cells(page.measures)[0][:2] == ["First contact", "80 %"]
    page.strip.shares.setChecked(False)
    for box in (page.strip.volume, page.strip.waits, page.strip.kpis):
        box.setChecked(True)
    before = shares(work)
    press(qtbot, work, page, page.strip.button)
    changed = work.session.project
    assert shares(work) == before
    assert changed.kpis[0].baseline.value == 80.0
    assert changed.processes["P"].cases_per_month == pytest.approx(10 / 28 * 365.25 / 12, abs=0.05)
    assert changed.processes["P"].node_by_id["Verify"].time.wait == 1.0
    assert page.strip.baselines.itemText(0) == "where none (0)"


def test_a_log_is_dropped_and_what_cannot_be_read_is_said_in_a_sentence(
    qtbot: QtBot, work: Work, tmp_path: Path
) -> None:
    page = opened(qtbot, work)
    dropped(page, written(tmp_path))
    settle(qtbot, work, page)
    before = page.shown
    assert before is not None
    broken = tmp_path / "broken.xes"
    broken.write_text("<log><trace>")
    dropped(page, broken)
    settle(qtbot, work, page)
    assert work.messages.current.text.startswith("broken.xes, line 1: The XML is broken")
    assert page.shown is before


def test_the_object_that_is_the_case_and_the_clock_of_a_place_are_chosen(
    qtbot: QtBot, work: Work, tmp_path: Path
) -> None:
    path = tmp_path / "log.json"
    path.write_bytes(ocel_of(rows_of(TEN)))
    page = opened(qtbot, work)
    read(qtbot, work, page, path)
    assert page.form.parts["case"].currentText() == "ticket"
    assert page.form.zone.isEnabled()
    page.form.zone.setCurrentText("Europe/Berlin")
    page.form.zone.lineEdit().editingFinished.emit()
    settle(qtbot, work, page)
    page.form.hours.setCurrentText("office")
    page.form.hours.lineEdit().editingFinished.emit()
    settle(qtbot, work, page)
    assert (page.shown.how.zone, page.shown.how.hours) == ("Europe/Berlin", "office")
    page.form.hours.setCurrentText("late")
    page.form.hours.lineEdit().editingFinished.emit()
    settle(qtbot, work, page)
    assert "“late” are no working hours" in work.messages.current.text
    assert page.form.hours.currentText() == "office"


def test_a_step_that_is_renamed_stays_and_one_that_is_taken_away_replays_the_log(
    qtbot: QtBot, work: Work, tmp_path: Path
) -> None:
    page = opened(qtbot, work)
    read(qtbot, work, page, written(tmp_path))
    before = page.shown
    work.session.edit("Rename", lambda its: edits.rename_process(its, "P", "Tickets"))
    settle(qtbot, work, page)
    assert page.shown is before
    document = work.session.project.documents[0]
    work.session.edit("Delete", lambda its: edits.delete_elements(its, document, ["Escalate"]))
    settle(qtbot, work, page)
    assert page.shown.replay.unmapped == ("Escalate",)
    assert work.lived.replay is page.shown.replay


def test_another_project_lets_the_log_go(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = opened(qtbot, work)
    read(qtbot, work, page, written(tmp_path))
    work.session.open(Revision(project()))
    settle(qtbot, work, page)
    assert page.shown is None
    assert page.first.isVisible()


def test_a_log_is_read_at_once_on_a_project_that_was_opened_while_the_page_was_hidden(
    qtbot: QtBot, work: Work, tmp_path: Path
) -> None:
    page = opened(qtbot, work)
    page.hide()
    work.session.open(Revision(project()))
    page.show()
    read(qtbot, work, page, written(tmp_path))
    assert page.shown is not None
    assert page.shown.replay is not None


def test_the_drawing_is_led_to_from_the_log_and_from_each_row(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = opened(qtbot, work)
    read(qtbot, work, page, written(tmp_path, [*TEN, ["Log", "Verify"]]))
    with qtbot.waitSignal(work.lived.drawing_asked):
        qtbot.mouseClick(page.lived_button, Qt.MouseButton.LeftButton)
    assert work.lived.replay is not None
    page.views.choose("deviations")
    page.deviations.selectRow(0)
    qtbot.keyClick(page.deviations, Qt.Key.Key_Return)
    assert work.choice.element in {"Fix", "Escalate"}
    assert cells(page.deviations)[0][1:] == ["1", "9 %", "C10"]


def dropped(page: TicketsPage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
