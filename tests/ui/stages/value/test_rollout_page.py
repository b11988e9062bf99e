"""The page Roll-out: the plan as bars, what people place by hand, what they write, and what is said without a plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from value_pages_kit import cells, show

from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.rollout import LEFT_OUT
from ui.session.choice import Scope
from ui.session.work import Work
from ui.stages.fit.edit_table import EditTable
from ui.stages.value.rollout.gantt import NO_WAVE, GanttBar
from ui.stages.value.rollout.page import RolloutPage
from ui.widgets.table import RowT

pytestmark = pytest.mark.usefixtures("dressed")

P, Q, R1 = ("process", "P"), ("process", "Q"), ("gap", "R1")


def selection() -> Project:
    """Incident (2 of 3 shares) carries nothing before the gap of 6 days is closed; Request takes 5 days: 6 a wave."""
    incident = replace(contract_process(Log=[must("R1")], Fix=[should("R2")]), weight=2.0)
    request = replace(contract_process(Verify=[should("R3")]), id="Q", name="Request")
    answers = {"Desk": {"R1": "no", "R2": "native", "R3": "native"}, "Hub": {"R1": "no", "R2": "no", "R3": "no"}}
    gaps = (Gap("Desk", "R1", Resolution.CONFIGURE, 6.0),)
    project = project_of(incident, request, matrices=[matrix_of(answers)], gaps=gaps)
    project = edits.set_introductions(project, ["Q"], days=5.0)
    return edits.set_rollout(project, waves=2, capacity=(6.0,), start=date(2027, 1, 1))


@pytest.fixture
def page(qtbot: QtBot, work: Work) -> RolloutPage:
    made = RolloutPage(work)
    show(qtbot, work, made, selection())
    qtbot.waitUntil(lambda: made.shown is not None, timeout=20_000)
    return made


def again(qtbot: QtBot, page: RolloutPage) -> None:
    """Wait until the plan of the project as it is now is shown."""
    project = page._session.project
    qtbot.waitUntil(
        lambda: (
            page.shown is not None and page.shown.fit.project == project and not (page._stale or page._tasks.running)
        ),
        timeout=20_000,
    )


def bar(page: RolloutPage, key: tuple[str, str]) -> GanttBar:
    return next(each for each in page.gantt.bars if each.key == key)


def waves(page: RolloutPage) -> dict[tuple[str, str], int]:
    return {each.key: each.wave for each in page.gantt.bars}


def write(table: EditTable[RowT], row: int, heading: str, text: str) -> None:
    column = next(at for at, each in enumerate(table.table.columns) if each.source == heading)
    table.table.setData(table.table.index(row, column), text)


def test_the_best_plan_is_shown_as_bars_with_what_is_carried_after_each_wave(page: RolloutPage) -> None:
    """2/3 after wave 1, all after wave 2; the gap stands under its process."""
    assert [each.key for each in page.gantt.bars] == [P, R1, Q]
    assert waves(page) == {P: 1, R1: 1, Q: 2}
    assert [wave.figure for wave in page.gantt.waves] == [pytest.approx((2 / 3, 2 / 3)), (1.0, 1.0)]
    assert [(wave.days, wave.capacity, wave.dates) for wave in page.gantt.waves] == [
        (6.0, 6.0, "2027-01-01"),
        (5.0, 6.0, "2027-04-01"),
    ]
    assert page.told.text().startswith("Proven: no other plan")
    assert bar(page, R1).words == "configure, 6 d"


def test_a_bar_that_is_dragged_to_another_wave_stays_there_and_the_rest_is_planned_anew(
    qtbot: QtBot, page: RolloutPage
) -> None:
    """With Request in wave 1 its 5 days leave 1: the gap waits for wave 2. Undo brings the plan back in one step."""
    gantt, place = page.gantt, page.gantt.viewport()
    gantt.set_current(2)
    start, end = gantt.column_centre(2), gantt.column_centre(1)
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(place, QPoint((start.x() + end.x()) // 2, start.y()))
    QTest.mouseMove(place, end)
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=end)
    assert page._session.project.rollout.of("Q").wave == 1
    again(qtbot, page)
    assert waves(page) == {Q: 1, P: 2, R1: 2}
    assert bar(page, Q).placed
    assert page.told.text().startswith("1\u00a0placement by hand, the rest is the best for that.")
    page._session.stack.undo()
    again(qtbot, page)
    assert waves(page) == {P: 1, R1: 1, Q: 2}


def test_keys_place_a_row_in_the_wave_beside_behind_the_last_one_in_none_and_give_it_back(
    qtbot: QtBot, page: RolloutPage
) -> None:
    gantt = page.gantt
    gantt.set_current(1)
    QTest.keyClick(gantt, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page._session.project.gaps[0].wave == 2
    again(qtbot, page)
    assert waves(page) == {P: 2, R1: 2, Q: 1}
    assert gantt.current_key() == R1
    QTest.keyClick(gantt, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    again(qtbot, page)
    assert (waves(page)[R1], bar(page, R1).why) == (NO_WAVE, "left open by hand")
    assert bar(page, P).why.startswith("the tool would carry no case of it")
    QTest.keyClick(gantt, Qt.Key.Key_Delete)
    again(qtbot, page)
    assert page._session.project.gaps[0].wave is None


def test_the_menu_of_a_row_pins_holds_back_leaves_out_and_gives_back(qtbot: QtBot, page: RolloutPage) -> None:
    menu = page.gantt.menu(bar(page, P))
    into, before = (action.menu() for action in menu.actions() if action.menu() is not None)
    assert [action.text() for action in into.actions()] == ["Wave 1  ·  2027-01-01", "Wave 2  ·  2027-04-01"]
    before.actions()[1].trigger()
    assert page._session.project.rollout.of("P").not_before == 2
    again(qtbot, page)
    assert waves(page)[P] == 2
    by_name = {action.text(): action for action in menu.actions()}
    by_name["Leave out"].trigger()
    assert page._session.project.rollout.of("P").wave == LEFT_OUT
    by_name["Let the plan decide"].trigger()
    assert page._session.project.rollout.of("P").wave is None
    menu.close()


def test_a_gap_that_is_held_back_waits_for_the_first_day_of_the_wave(page: RolloutPage) -> None:
    page.hold_back(R1, 2)
    assert page._session.project.gaps[0].due == date(2027, 4, 1)


def test_placements_that_cannot_be_together_are_said_and_undone_by_a_button(qtbot: QtBot, page: RolloutPage) -> None:
    """6 days a wave, 5 for Request and 6 for the gap: not both in wave 1. The bars stay where people put them."""
    page.place(Q, 1)
    again(qtbot, page)
    page.place(R1, 1)
    qtbot.waitUntil(lambda: page.title.text() == "There is no plan", timeout=20_000)
    assert page.trouble.text() == (
        "No plan keeps all of this: days of work in wave 1: 6; R1 is to be closed in wave 1; "
        "Request is placed in wave 1. Change one of it."
    )
    assert (waves(page)[Q], waves(page)[R1]) == (1, 1)
    assert [wave.figure for wave in page.gantt.waves] == [None, None]
    page.undo_button.click()
    again(qtbot, page)
    assert waves(page) == {Q: 1, P: 2, R1: 2}


def test_all_placements_are_taken_back_in_one_step(qtbot: QtBot, page: RolloutPage) -> None:
    assert not page.free_button.isEnabled()
    page.place(Q, 1)
    page.place(R1, 2)
    again(qtbot, page)
    steps = page._session.stack.index()
    page.free_button.click()
    assert (page._session.stack.index(), page._session.project.rollout.of("Q").wave) == (steps + 1, None)
    again(qtbot, page)
    assert waves(page) == {P: 1, R1: 1, Q: 2}


def test_days_of_a_wave_and_settings_are_written_in_place(qtbot: QtBot, page: RolloutPage) -> None:
    """With 11 days in wave 1 everything goes live then; wave 2 keeps its 6."""
    write(page.waves, 0, "Days of work", "11")
    assert page._session.project.rollout.capacity == (11.0, 6.0)
    again(qtbot, page)
    assert waves(page) == {P: 1, R1: 1, Q: 1}
    write(page.waves, 0, "Days of work", "6")
    assert page._session.project.rollout.capacity == (6.0,)
    for row, text in enumerate(("3", "2027-02-01", "1", "9000", "8")):
        write(page.settings, row, "Value", text)
    its = page._session.project.rollout
    assert (its.waves, its.start, its.months, its.budget, its.training_hours) == (3, date(2027, 2, 1), 1, 9000.0, 8.0)


def test_what_a_process_takes_is_written_in_place(qtbot: QtBot, page: RolloutPage) -> None:
    for heading, text in (
        ("Placed in wave", "2"),
        ("Days to introduce", "1,5"),
        ("Training, hours", "4"),
        ("After", "request"),
        ("Maturity", "2"),
        ("Needed", "3"),
        ("Ready on", "2027-05-01"),
        ("Weight", "5"),
        ("Cases a month", "70"),
    ):
        write(page.processes, 0, heading, text)
    project = page._session.project
    said = project.rollout.of("P")
    assert (said.wave, said.days, said.training_hours, said.after) == (2, 1.5, 4.0, ("Q",))
    assert (said.maturity_needed, said.ready_on) == (3, date(2027, 5, 1))
    assert [(each.practice, each.current) for each in project.readiness.assessments] == [("Incident", 2)]
    assert (project.processes["P"].weight, project.processes["P"].cases_per_month) == (5.0, 70.0)
    steps = page._session.stack.index()
    write(page.processes, 0, "After", "Nobody")
    assert page._session.stack.index() == steps


def test_processes_that_wait_for_one_another_are_named_in_their_circle(qtbot: QtBot, page: RolloutPage) -> None:
    write(page.processes, 0, "After", "Request")
    write(page.processes, 1, "After", "Incident")
    qtbot.waitUntil(lambda: page.title.text() == "There is no plan", timeout=20_000)
    assert page.trouble.text().endswith(
        "so none can go live first: Incident → Request → Incident. Take one of these dependencies away."
    )
    assert page.trouble.isVisible()


def test_what_is_pasted_over_several_processes_is_one_step(page: RolloutPage) -> None:
    from PySide6.QtGui import QGuiApplication

    column = next(at for at, each in enumerate(page.processes.table.columns) if each.source == "Days to introduce")
    page.processes.setCurrentIndex(page.processes.table.index(0, column))
    QGuiApplication.clipboard().setText("3\n4")
    steps = page._session.stack.index()
    page.processes.paste()
    assert [page._session.project.rollout.of(each).days for each in "PQ"] == [3.0, 4.0]
    assert page._session.stack.index() == steps + 1


def test_where_a_gap_is_closed_is_written_in_place(qtbot: QtBot, page: RolloutPage) -> None:
    assert cells(page.gaps)[0][:4] == ["R1", "Text of R1", "Incident", "configure"]
    write(page.gaps, 0, "Placed in wave", "0")
    assert page._session.project.gaps[0].wave == LEFT_OUT


def test_enter_asks_for_the_steps_of_a_process_and_for_the_answer_behind_a_gap(
    qtbot: QtBot, work: Work, page: RolloutPage
) -> None:
    page.gantt.set_current(0)
    with qtbot.waitSignal(work.choice.steps_asked):
        QTest.keyClick(page.gantt, Qt.Key.Key_Return)
    assert (work.choice.tool, work.choice.process) == ("Desk", "P")
    page.gantt.set_current(1)
    with qtbot.waitSignal(work.choice.why_asked) as asked:
        QTest.keyClick(page.gantt, Qt.Key.Key_Return)
    assert asked.args == [Scope("Desk", only=("R1",), title="Desk: R1")]
    with qtbot.waitSignal(work.choice.page_asked) as gaps:
        page.gaps_button.click()
    assert gaps.args == ["fit", "gaps"]


def test_another_tool_is_planned_for(qtbot: QtBot, page: RolloutPage) -> None:
    """Hub answers nothing, so it carries no case."""
    page.tool.setCurrentIndex(page.tool.findData("Hub"))
    page.tool.activated.emit(page.tool.currentIndex())
    assert page._session.project.rollout.tool == "Hub"
    qtbot.waitUntil(lambda: page.title.text() == "There is no plan", timeout=20_000)
    assert page.trouble.text().startswith("There is nothing to plan for Hub")


def test_without_days_the_page_says_what_to_write_first(qtbot: QtBot, work: Work) -> None:
    page = RolloutPage(work)
    show(qtbot, work, page, edits.set_rollout(selection(), capacity=()))
    qtbot.waitUntil(lambda: page.title.text() == "There is no plan", timeout=20_000)
    assert page.trouble.text() == "A plan needs the days of work that a wave has: state its capacity."
    assert cells(page.waves)[0][3] == "not stated"
    write(page.waves, 1, "Days of work", "6")
    assert page._session.project.rollout.capacity == (0.0, 6.0)


def test_in_a_covered_tender_no_plan_is_told_and_what_people_say_is_still_written(qtbot: QtBot, work: Work) -> None:
    page = RolloutPage(work)
    show(qtbot, work, page, replace(selection(), tender=True))
    assert page.awaited.said.text().startswith("This is a tender and no baseline is sealed yet")
    assert page.shown is None
    assert [wave.figure for wave in page.gantt.waves] == [None, None]
    write(page.processes, 1, "Days to introduce", "7")
    assert page._session.project.rollout.of("Q").days == 7.0


def test_a_search_that_is_cancelled_leaves_the_plan_from_before_and_can_be_taken_up_again(
    qtbot: QtBot, page: RolloutPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from itsm_fit.progress import Progress
    from itsm_fit.scoring.result import Fit
    from ui.stages.value.rollout import page as page_module
    from ui.stages.value.rollout.rows import ShownPlan

    real = page_module._planned

    def endless(_fit: Fit, _seconds: float, progress: Progress) -> ShownPlan:
        while True:
            progress("looking", 0.5)

    monkeypatch.setattr(page_module, "_planned", endless)
    page.place(Q, 1)
    qtbot.waitUntil(lambda: any(task.key == "rollout" for task in page._tasks.running))
    page._tasks.give_up(next(task for task in page._tasks.running if task.key == "rollout"))
    qtbot.waitUntil(page.again_button.isVisible)
    assert page.told.text() == "Stopped: what is shown is the plan from before."
    monkeypatch.setattr(page_module, "_planned", real)
    page.again_button.click()
    again(qtbot, page)
    assert waves(page)[Q] == 1


def test_all_of_it_is_painted_light_and_dark(qtbot: QtBot, work: Work, page: RolloutPage) -> None:
    """A promise, a placement, a process in no wave and a need: something of each is drawn in its row."""
    page.place(P, NO_WAVE)
    again(qtbot, page)
    for theme in ("light", "dark"):
        work.look.choose(theme)  # type: ignore[arg-type]
        grounds = page.gantt.viewport().grab().toImage()
        assert (
            len({grounds.pixel(x, y) for x in range(0, grounds.width(), 7) for y in range(0, grounds.height(), 5)}) > 8
        )


def test_money_and_training_of_each_wave_are_told_of_what_there_is(qtbot: QtBot, work: Work) -> None:
    """6 and 5 days at 1000 a day; 5000 a quarter would buy 5 days, so 6000 are given. 4 of 8 hours in wave 2."""
    project = edits.set_introductions(selection(), ["Q"], training_hours=4.0)
    project = edits.set_rollout(project, budget=6000.0, training_hours=8.0)
    page = RolloutPage(work)
    show(qtbot, work, page, project)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=20_000)
    assert page.gantt.lines == ("Cost, EUR", "Training, hours")
    told = [tuple(line.replace("\u202f", "") for line in wave.lines) for wave in page.gantt.waves]
    assert told == [("6000 of 6000", "0 of 8"), ("5000 of 6000", "4 of 8")]
