"""Tools compared on the drawing: painted by one, beside each other, their difference, with promises kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import contract_process, matrix_of, must, project_of
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.layout import arrange
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.scoring.figures import Outcome
from ui.session.places import PlacedDocuments
from ui.session.work import Work
from ui.stages.draw.compare.comparing import Comparing
from ui.stages.draw.draw_page import DrawPage

ANSWERS = {
    "Alpha": {"R1": "native", "R2": "native", "R3": "roadmap"},
    "Beta": {"R1": "native", "R2": "no", "R3": "native"},
}


@pytest.fixture
def project() -> Project:
    """Alpha does not carry Escalate, promised for June 2027; Beta does not carry Fix."""
    process = contract_process(Log=[must("R1")], Fix=[must("R2")], Escalate=[must("R3")])
    matrix = matrix_of(ANSWERS)
    alpha = replace(matrix.responses[0], comments=("", "", "2027-06"))
    made = project_of(process, matrices=[replace(matrix, responses=(alpha, matrix.responses[1]))])
    return replace(made, documents=tuple(arrange(document) for document in made.documents))


@pytest.fixture
def work(open_work, project: Project) -> Work:
    return open_work(project)


@pytest.fixture
def draw(work: Work, qtbot: QtBot) -> DrawPage:
    page = DrawPage(work.session, work.choice, work.look, PlacedDocuments())
    qtbot.addWidget(page)
    page.resize(1200, 700)
    return page


@pytest.fixture
def comparing(draw: DrawPage, work: Work, qtbot: QtBot) -> Comparing:
    made = Comparing(draw, work)
    with qtbot.waitExposed(draw):
        draw.show()
    work.session.project_changed.emit()
    work.choice.set_process("P")
    work.choice.set_tool("Alpha")
    return made


def outcomes(view) -> dict[str, tuple[Outcome | None, str]]:
    marks = {figure.id: figure.mark for figure in view.drawing if getattr(figure, "mark", None)}
    return {node: (mark.outcome, mark.letter) for node, mark in marks.items()}


def compare_with(comparing: Comparing, tool: str) -> None:
    comparing.strip.tools.setCurrentIndex(comparing.strip.tools.findData(tool))


def test_the_weak_link_is_ringed_with_its_gain(comparing: Comparing, draw: DrawPage) -> None:
    """Escalate alone is weak: carrying it brings end to end from 0.56 / 0.86 to 1."""
    (ring,) = comparing._rings.values()
    assert dict(ring.words) == {"Escalate": "+35\u00a0%"}
    assert draw.view is not None
    assert outcomes(draw.view)["Escalate"] == (Outcome.NO, "")


def test_other_figures_and_another_tool_are_painted_once(
    comparing: Comparing, draw: DrawPage, work: Work, qtbot: QtBot
) -> None:
    painted: list[object] = []
    draw.painted.connect(painted.append)
    work.choice.set_tool("Beta")
    assert len(painted) == 1
    assert draw.view is not None
    assert outcomes(draw.view)["Fix"] == (Outcome.NO, "")
    with qtbot.waitSignal(work.session.fit_changed):
        work.session.edit("Answer", lambda project: edits.answer_by_hand(project, "R2", "Beta", Level.NATIVE))
        painted.clear()
    assert len(painted) == 1
    assert outcomes(draw.view)["Fix"] == (Outcome.YES, "")
    assert comparing.fit is work.session.fit


def test_side_by_side_the_second_canvas_shows_the_other_tool_at_the_same_place(
    comparing: Comparing, draw: DrawPage, qtbot: QtBot
) -> None:
    compare_with(comparing, "Beta")
    qtbot.waitUntil(comparing.second.isVisible)
    second, first = comparing.second.view, draw.view
    assert second is not None
    assert first is not None
    assert comparing.second.title.text() == "Beta"
    assert outcomes(second)["Fix"] == (Outcome.NO, "")
    assert outcomes(first)["Fix"] == (Outcome.YES, "")
    first.zoom_to(1.5)
    assert second.zoom_factor() == 1.5
    assert second.camera.in_sight().center().x() == pytest.approx(first.camera.in_sight().center().x(), abs=1.5)


def test_the_second_canvas_leads_the_first_when_a_hand_is_on_it(
    comparing: Comparing, draw: DrawPage, qtbot: QtBot
) -> None:
    compare_with(comparing, "Beta")
    qtbot.waitUntil(comparing.second.isVisible)
    second, first = comparing.second.view, draw.view
    assert second is not None
    assert first is not None
    before = first.zoom_factor()
    qtbot.keyClick(second, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: first.zoom_factor() == second.zoom_factor() != before)


def test_the_difference_says_who_carries_what_and_counts_it(comparing: Comparing, draw: DrawPage, qtbot: QtBot) -> None:
    compare_with(comparing, "Beta")
    qtbot.mouseClick(comparing.strip.modes.buttons["difference"], Qt.MouseButton.LeftButton)
    assert draw.view is not None
    assert outcomes(draw.view) == {
        "Log": (Outcome.YES, ""),
        "Fix": (Outcome.YES, "A"),
        "Escalate": (Outcome.YES, "B"),
    }
    words = [part.text() for part in comparing.strip.parts.values()]
    assert words == ["✓ both 1", "A ╱ only Alpha 1", "B ╲ only Beta 1", "✗ neither 0", "? open 0"]
    assert not comparing.second.isVisible()
    compare_with(comparing, "")
    assert outcomes(draw.view)["Fix"] == (Outcome.YES, "")


def test_promises_kept_are_scored_beside_the_project(comparing: Comparing, draw: DrawPage, qtbot: QtBot) -> None:
    strip = comparing.strip
    with qtbot.waitSignal(comparing.fit_changed, timeout=10_000):
        strip.promises.setCurrentIndex(strip.promises.findData("all"))
    assert draw.view is not None
    assert outcomes(draw.view)["Escalate"] == (Outcome.YES, "")
    assert draw.strip.end_to_end.numbers.text() == "100\u00a0%"
    with qtbot.waitSignal(comparing.fit_changed, timeout=10_000):
        strip.promises.setCurrentIndex(0)
    assert outcomes(draw.view)["Escalate"] == (Outcome.NO, "")
    assert draw.strip.end_to_end.numbers.text() == "65\u00a0%"


def test_the_slider_stands_on_the_days_that_promises_are_due(comparing: Comparing, qtbot: QtBot) -> None:
    strip = comparing.strip
    with qtbot.waitSignal(comparing.fit_changed, timeout=10_000):
        strip.promises.setCurrentIndex(strip.promises.findData("date"))
    assert strip.promise == date(2027, 6, 30)
    assert strip.due.text() == "2027-06-30"
    assert strip.slider.isVisible()
