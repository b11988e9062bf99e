"""Lanes keep their names in sight, and a drawing opens where it can be read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from canvas_kit import INCIDENT
from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot

from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Process
from ui.canvas.view import ProcessView
from ui.stages.draw.keep_fitted import KeepFitted


@pytest.fixture
def view(qtbot: QtBot) -> ProcessView:
    made = ProcessView()
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _row(length: int) -> Document:
    nodes = [Node("n0", NodeKind.START, "Begin", bounds=Bounds(0, 22, 36, 36))]
    nodes += [Node(f"n{k}", NodeKind.TASK, bounds=Bounds(150.0 * k, 0, 100, 80)) for k in range(1, length)]
    flows = tuple(Flow(f"f{k}", f"n{k}", f"n{k + 1}") for k in range(length - 1))
    return Document("row.bpmn", (Process("P", nodes=tuple(nodes), flows=flows),))


def test_names_are_pinned_only_where_the_headers_cannot_be_read(view: ProcessView) -> None:
    view.show_document(INCIDENT)
    view.camera.zoom_to(1.0)
    view.camera.put(QPointF(0, -120), QPointF(10, 10))
    assert view.pinned_names.texts == []
    view.camera.scroll(QPoint(-200, 0))  # the headers go out of sight to the left
    assert view.pinned_names.texts == ["Customer", "Service desk", "Expert"]
    assert view.pinned_names.x() == view.viewport().x()


def test_far_out_the_names_stand_beside_the_drawing_not_on_it(view: ProcessView) -> None:
    view.show_document(INCIDENT)
    view.camera.zoom_to(0.24)
    view.camera.put(QPointF(450, 150), QPointF(450, 250))
    assert view.pinned_names.texts == []  # painted with the drawing, left of it
    left, top = view.mapFromScene(QPointF(0, 0)).x(), view.mapFromScene(QPointF(0, 0)).y()
    picture = view.viewport().grab().toImage()
    canvas = picture.pixelColor(left - 40, top + 20)
    beside = {picture.pixelColor(x, top + y).name() for x in range(left - 21, left - 1) for y in range(2, 60)}
    assert len(beside - {canvas.name()}) > 3  # letters
    view.camera.put(QPointF(0, 150), QPointF(10, 250))
    assert view.pinned_names.texts == ["Service desk", "Expert"]  # the customer's pool is too low to hold a name


def test_a_lane_without_a_name_pins_none(view: ProcessView) -> None:
    process = INCIDENT.processes[0]
    lanes = tuple(replace(lane, name="") for lane in process.lanes)
    view.show_document(replace(INCIDENT, processes=(replace(process, lanes=lanes),)))
    view.camera.zoom_to(0.2)
    assert view.pinned_names.texts == []


def test_a_short_drawing_opens_whole(view: ProcessView, qtbot: QtBot) -> None:
    view.show_document(_row(6))
    KeepFitted(view)
    qtbot.waitUntil(lambda: view.camera.in_sight().contains(view.drawing.extent()))


def test_a_long_one_opens_readable_at_the_start_of_its_flow(view: ProcessView, qtbot: QtBot) -> None:
    view.show_document(_row(60))
    fitted = KeepFitted(view)
    qtbot.waitUntil(lambda: view.zoom_factor() == 0.75)
    assert view.camera.in_sight().contains(view.drawing.figure["n0"].body)
    view.resize(700, 400)
    qtbot.waitUntil(lambda: view.camera.in_sight().contains(view.drawing.figure["n0"].body))
    assert view.zoom_factor() == 0.75
    fitted.fit()
    assert view.camera.in_sight().contains(view.drawing.extent())
