"""What the widget promises the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from canvas_kit import INCIDENT, of_nodes, with_node, without_node
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.paint import Mark
from itsm_fit.drawing.theme import DARK, LIGHT, Theme
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Node, NodeKind
from itsm_fit.scoring.figures import Outcome
from ui.canvas.view import ProcessView

FAR_OFF = Node("far", NodeKind.TASK, "Far", bounds=Bounds(20_000, 9_000, 100, 80))


def picture(view: ProcessView) -> QImage:
    return view.viewport().grab().toImage()


def colour_at(view: ProcessView, x: float, y: float) -> str:
    return picture(view).pixelColor(view.mapFromScene(x, y)).name().upper()


def colours(view: ProcessView, x: float, y: float, size: int) -> set[str]:
    """The colours in a square whose upper left corner is a diagram place."""
    image, corner = picture(view), view.mapFromScene(x, y)
    spots = ((corner.x() + across, corner.y() + down) for across in range(size) for down in range(size))
    return {image.pixelColor(*spot).name().upper() for spot in spots}


def test_a_document_is_fitted_into_the_window_that_opens(qtbot: QtBot) -> None:
    view = ProcessView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show_document(INCIDENT)
    with qtbot.waitExposed(view):
        view.show()
    assert view.camera.in_sight().contains(view.drawing.extent())
    assert view.zoom_factor() < 1


def test_small_drawings_are_not_blown_up(view: ProcessView) -> None:
    assert view.zoom_factor() == 1.0


def test_another_state_of_the_document_keeps_zoom_place_and_selection(view: ProcessView) -> None:
    view.zoom_to(1.7)
    view.centerOn(440, 75)
    view.select(("log", "escalate"))
    seen = view.camera.in_sight()
    view.show_document(with_node(INCIDENT, "fix", name="Solve"))
    assert view.zoom_factor() == 1.7
    assert view.camera.in_sight() == seen
    assert view.selected_ids() == ("log", "escalate")


def test_what_is_in_sight_stays_when_the_drawing_grows(view: ProcessView) -> None:
    seen = view.camera.in_sight().center()
    view.show_document(with_node(INCIDENT, "end", bounds=Bounds(2_000, 57, 36, 36)))
    assert (view.camera.in_sight().center() - seen).manhattanLength() <= 2


def test_an_element_that_goes_leaves_the_selection_and_the_window_is_told(view: ProcessView, qtbot: QtBot) -> None:
    view.select(("log", "fix"))
    with qtbot.waitSignal(view.selection_changed) as told:
        view.show_document(without_node(INCIDENT, "fix"))
    assert told.args == [("log",)]


def test_a_document_with_nothing_in_common_is_fitted_anew(view: ProcessView) -> None:
    view.zoom_to(3.0)
    view.show_document(of_nodes(FAR_OFF))
    assert view.camera.in_sight().contains(view.drawing.figure["far"].body)


def test_selecting_from_outside_tells_once_and_not_again_for_the_same(view: ProcessView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selection_changed):
        view.select(("fix",))
    with qtbot.assertNotEmitted(view.selection_changed):
        view.select(("fix",))


def test_ids_that_are_not_drawn_are_not_selected(view: ProcessView) -> None:
    view.select(("nobody", "fix"))
    assert view.selected_ids() == ("fix",)


def test_reveal_scrolls_what_is_out_of_sight_into_sight_and_leaves_the_rest_in_place(view: ProcessView) -> None:
    view.zoom_to(4.0)
    view.centerOn(78, 75)
    view.select(("end",), reveal=True)
    assert view.camera.in_sight().contains(view.drawing.figure["end"].body)
    seen = view.camera.in_sight()
    view.select(("join",), reveal=False)
    view.select(("end",), reveal=True)
    assert view.camera.in_sight() == seen


def test_fit_selection_shows_it_enlarged_a_little_at_most(view: ProcessView) -> None:
    view.select(("log",))
    view.fit_selection()
    assert view.zoom_factor() == 1.5
    assert view.camera.in_sight().contains(view.drawing.figure["log"].body)


def test_zoom_stays_within_its_limits(view: ProcessView) -> None:
    view.zoom_to(1000.0)
    assert view.zoom_factor() == 4.0
    view.zoom_to(0.0001)
    assert view.zoom_factor() == 0.05


def test_a_drawing_larger_than_the_smallest_zoom_can_show_is_fitted_all_the_same(view: ProcessView) -> None:
    near = replace(FAR_OFF, id="near", bounds=Bounds(-900_000, -900_000, 100, 80))
    far = replace(FAR_OFF, bounds=Bounds(900_000, 900_000, 100, 80))
    view.show_document(of_nodes(near, far))
    assert view.camera.in_sight().contains(view.drawing.extent())
    view.zoom_to(2.0)
    view.select(("far",), reveal=True)
    assert view.camera.in_sight().contains(view.drawing.figure["far"].body)


def test_zooming_keeps_the_middle_of_the_window_in_place(view: ProcessView) -> None:
    view.centerOn(440, 75)
    middle = view.camera.in_sight().center()
    for _ in range(6):
        view.zoom_in()
    for _ in range(12):
        view.zoom_out()
    assert (view.camera.in_sight().center() - middle).manhattanLength() < 12 / view.zoom_factor()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_each_verdict_has_its_colour_and_a_step_that_asks_nothing_has_none(view: ProcessView, theme: Theme) -> None:
    view.set_theme(theme)
    plain = colour_at(view, 400, 100)
    assert plain == theme.surface
    view.set_paint({"log": Mark(Outcome.YES), "fix": Mark(Outcome.NO, "breaks 35 %"), "escalate": Mark(Outcome.OPEN)})
    assert colour_at(view, 150, 105) == theme.carried.fill
    assert colour_at(view, 400, 105) == theme.not_carried.fill
    assert {theme.carried.badge, theme.carried.on_badge} <= colours(view, 230, 30, 18)
    hatched = colours(view, 395, 240, 20)
    assert {theme.open.fill, theme.open.hatch} <= hatched
    view.set_paint(None)
    assert colour_at(view, 400, 105) == plain


def test_the_canvas_has_the_themes_ground(view: ProcessView) -> None:
    view.set_theme(DARK)
    assert colour_at(view, 950, 350) == DARK.canvas


def test_selection_and_highlight_are_seen(view: ProcessView) -> None:
    def pixels(colour: str) -> int:
        image, wanted = picture(view), QColor(colour)
        return sum(image.pixelColor(x, y) == wanted for x in range(0, image.width(), 2) for y in range(image.height()))

    assert pixels(LIGHT.accent) == 0
    view.select(("log",))
    assert pixels(LIGHT.accent) > 50
    assert pixels(LIGHT.error) == 0
    view.highlight(("start", "f1", "log"))
    assert pixels(LIGHT.error) > 20  # the discs with their numbers


def test_an_empty_document_is_shown_as_empty_canvas(view: ProcessView) -> None:
    view.show_document(Document("empty.bpmn"))
    assert len(view.drawing) == 0
    view.fit_all()
    view.select_all()
    assert view.selected_ids() == ()
    assert colour_at(view, *view.camera.in_sight().center().toTuple()) == LIGHT.canvas  # type: ignore[attr-defined]


def test_the_window_is_told_when_something_else_is_drawn_or_in_sight(view: ProcessView, qtbot: QtBot) -> None:
    with qtbot.waitSignals([view.drawing_changed, view.sight_changed]):
        view.show_document(with_node(INCIDENT, "end", bounds=Bounds(2_000, 57, 36, 36)))
    with qtbot.waitSignal(view.drawing_changed):
        view.set_paint({"log": Mark(Outcome.YES)})
    with qtbot.assertNotEmitted(view.drawing_changed):
        view.set_paint({"log": Mark(Outcome.YES)})
    with qtbot.waitSignal(view.sight_changed):
        view.zoom_in()
