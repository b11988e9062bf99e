"""The overview."""

from __future__ import annotations

import pytest
from canvas_kit import INCIDENT, with_node
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.paint import Mark
from itsm_fit.drawing.theme import LIGHT
from itsm_fit.model.process import Bounds
from itsm_fit.scoring.figures import Outcome
from ui.canvas import passes
from ui.canvas.minimap import Minimap
from ui.canvas.view import ProcessView


@pytest.fixture
def minimap(view: ProcessView, qtbot: QtBot) -> Minimap:
    made = Minimap(view)
    qtbot.addWidget(made)
    made.resize(200, 120)
    with qtbot.waitExposed(made):
        made.show()
    return made


def has(image: QImage, colour: str) -> bool:
    wanted = QColor(colour)
    return any(image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_a_click_brings_that_part_of_the_drawing_into_the_middle(view: ProcessView, minimap: Minimap) -> None:
    view.zoom_to(4.0)
    extent = view.drawing.extent()
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=minimap.rect().center())
    seen = view.camera.in_sight()
    assert abs(seen.center().x() - extent.center().x()) < 10
    assert abs(seen.center().y() - extent.center().y()) < 10
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(10, 60))
    assert view.camera.in_sight().center().x() < extent.left() + extent.width() * 0.1


def test_dragging_moves_the_view_along(view: ProcessView, minimap: Minimap) -> None:
    view.zoom_to(4.0)
    QTest.mousePress(minimap, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    before = view.camera.in_sight().center().x()
    QTest.mouseMove(minimap, QPoint(150, 60))
    assert view.camera.in_sight().center().x() > before
    QTest.mouseRelease(minimap, Qt.MouseButton.LeftButton, pos=QPoint(150, 60))


def test_the_frame_follows_what_is_in_sight(view: ProcessView, minimap: Minimap) -> None:
    view.zoom_to(4.0)
    view.centerOn(60, 75)
    left = minimap.frame().center().x()
    view.centerOn(800, 75)
    assert minimap.frame().center().x() > left + 50
    assert minimap.frame().width() < minimap.width() / 2


def test_the_picture_shows_the_verdicts_and_is_drawn_again_only_when_the_drawing_changes(
    view: ProcessView, minimap: Minimap, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    minimap.grab()
    drawn: list[object] = []
    far = passes.far
    monkeypatch.setattr(passes, "far", lambda *given: (drawn.append(given), far(*given))[1])
    assert not has(minimap.grab().toImage(), LIGHT.not_carried.edge)
    view.centerOn(60, 75)
    minimap.grab()
    assert drawn == []
    view.set_paint({"fix": Mark(Outcome.NO)})
    qtbot.waitUntil(lambda: has(minimap.grab().toImage(), LIGHT.not_carried.edge))
    assert drawn


def test_a_picture_that_takes_long_is_drawn_between_other_things_and_is_the_same(
    view: ProcessView, minimap: Minimap, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = minimap.grab().toImage()
    monkeypatch.setattr(passes, "_STEP", 1)
    monkeypatch.setattr(minimap._drawing, "_budget_s", 0.0)
    minimap._drawing._next.setInterval(60_000)  # no second slice until it is said
    view.show_document(with_node(INCIDENT, "fix", name="Solve it"))
    qtbot.waitUntil(lambda: minimap._drawing.pending)
    assert minimap.grab().toImage() == at_once, "the picture before stays until the next is drawn"
    with qtbot.waitSignal(minimap._redraw.timeout):
        view.show_document(with_node(INCIDENT, "end", bounds=Bounds(9_000, 57, 36, 36)))
        view.show_document(with_node(INCIDENT, "fix", name="Solve"))
    minimap._drawing._next.setInterval(0)
    with qtbot.waitSignal(minimap._drawing.ended):
        pass
    assert minimap.grab().toImage() == at_once


def test_an_overview_that_goes_while_its_picture_is_drawn_takes_the_rest_along(
    view: ProcessView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passes, "_STEP", 1)
    minimap = Minimap(view)
    monkeypatch.setattr(minimap._drawing, "_budget_s", 0.0)
    minimap.grab()
    assert minimap._drawing.pending
    with qtbot.waitSignal(minimap.destroyed):
        minimap.deleteLater()
    qtbot.wait(1)


def test_a_click_without_a_drawing_does_nothing(qtbot: QtBot) -> None:
    view = ProcessView()
    qtbot.addWidget(view)
    minimap = Minimap(view)
    qtbot.addWidget(minimap)
    minimap.grab()
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_a_drawing_that_grows_is_shown_whole(view: ProcessView, minimap: Minimap, qtbot: QtBot) -> None:
    view.show_document(with_node(INCIDENT, "end", bounds=Bounds(9_000, 57, 36, 36)))
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(193, 60))
    assert view.camera.in_sight().contains(view.drawing.figure["end"].body)


def test_the_floating_overview_is_there_only_while_something_is_out_of_sight(view: ProcessView) -> None:
    assert not view.minimap.isVisible()
    view.zoom_to(2.0)
    assert view.minimap.isVisible()
    view.minimap.set_wanted(False)
    assert not view.minimap.isVisible()
    view.minimap.set_wanted(True)
    view.fit_all()
    assert not view.minimap.isVisible()


def test_the_floating_overview_stands_in_the_corner_where_it_hides_the_fewest_steps(view: ProcessView) -> None:
    view.zoom_to(2.0)
    view.resize(900, 500)
    gained = []
    for x in range(0, 900, 100):
        view.centerOn(x, 120)
        place = view.minimap.geometry()
        usual = QRect(place)
        usual.moveBottomRight(view.viewport().geometry().bottomRight() - QPoint(14, 14))
        here, there = (len(view.drawing.nodes.within(view.mapToScene(box).boundingRect())) for box in (place, usual))
        assert place == usual if there == 0 else here <= there
        gained.append(there - here)
    assert max(gained) > 0


def test_a_window_too_small_for_both_has_no_floating_overview(view: ProcessView) -> None:
    view.resize(400, 300)
    view.zoom_to(3.0)
    assert not view.minimap.isVisible()
