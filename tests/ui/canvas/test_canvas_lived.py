"""What really happened, on the canvas: bands, words, arcs; what nobody took is pale."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from canvas_kit import INCIDENT, click
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.lived import LivedJump, LivedMark, LivedPaint, lived_look, lived_paint
from itsm_fit.drawing.theme import DARK, LIGHT
from itsm_fit.drawing.view import view_of
from ui.canvas.view import ProcessView

JUMP = LivedJump(3, "log", "end", 0.1, "5 · 10 %", "“Log incident” → “Done”: no such way is drawn")
PAINT = lived_paint(
    view_of(INCIDENT),
    {
        "f1": LivedMark(1.0, "50", told="taken by 50 cases"),
        "f2": LivedMark(1.0, "50"),
        "f5": LivedMark(0.02, "1"),
        "f4": LivedMark(0.0),
        "escalate": LivedMark(0.0, told="nobody came here"),
        "late": LivedMark(),
        "log": LivedMark(1.0, "1.1 × · 4 min / 2 h", "passed over 2", "1.1 visits a case"),
    },
    [JUMP],
)


def _shown(view: ProcessView) -> QImage:
    return view.viewport().grab().toImage()


def _at(view: ProcessView, x: float, y: float) -> QPoint:
    return view.mapFromScene(QPointF(x, y))


def _is_like(colour: QColor, other: str) -> bool:
    wanted = QColor(other)
    return all(abs(a - b) < 12 for a, b in zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True))


def test_the_band_of_a_flow_is_as_wide_as_many_took_it(view: ProcessView) -> None:
    before = _shown(view)
    view.set_lived(PAINT)
    after = _shown(view)
    for flow, x, wide in (("f1", 105, True), ("f5", 495, False), ("f8", 530, False)):
        beside = _at(view, x, 75 + 4 if flow != "f8" else 265 + 4)  # 13 units wide is 6.5 on each side
        assert (after.pixelColor(beside) != before.pixelColor(beside)) is wide, flow


def test_what_nobody_took_is_paler_and_what_nobody_can_tell_is_not(view: ProcessView) -> None:
    before = _shown(view)
    view.set_lived(PAINT)
    after = _shown(view)
    edge, late, kept = _at(view, 389, 240), _at(view, 490, 248), _at(view, 389, 55)
    assert after.pixelColor(edge).lightness() > before.pixelColor(edge).lightness() + 40
    assert after.pixelColor(late) == before.pixelColor(late)
    assert after.pixelColor(kept) == before.pixelColor(kept)
    view.set_lived(None)
    assert _shown(view) == before


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_words_stand_on_their_ground_in_either_theme(view: ProcessView, theme) -> None:
    view.set_theme(theme)
    view.set_lived(PAINT)
    shown = _shown(view)
    for label in PAINT.labels:
        corner = _at(view, label.box.x + 4, label.box.y + label.box.height - 2)
        look = lived_look(theme)
        assert _is_like(shown.pixelColor(corner), look.stray_fill if label.stray else look.way_fill)


def test_a_click_on_an_arc_or_its_words_tells_which_and_selects_nothing(view: ProcessView, qtbot: QtBot) -> None:
    view.set_lived(PAINT)
    (arc,) = PAINT.arcs
    a, b = max(pairwise(arc.points), key=lambda ends: abs(ends[0].x - ends[1].x))
    words = arc.label.box
    for x, y in (((a.x * 3 + b.x) / 4, a.y), (words.center.x, words.center.y)):
        with qtbot.waitSignal(view.jump_chosen) as told:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=_at(view, x, y))
        assert told.args == [3]
    assert view.selected_ids() == ()
    click(view, "log")
    assert view.selected_ids() == ("log",)


def test_the_chosen_arc_stands_out(view: ProcessView) -> None:
    view.set_lived(PAINT)
    before = _shown(view)
    view.set_lived(PAINT, 3)
    (arc,) = PAINT.arcs
    a, b = max(pairwise(arc.points), key=lambda ends: abs(ends[0].x - ends[1].x))
    row = [_at(view, x, a.y) for x in range(int(min(a.x, b.x)) + 30, int(max(a.x, b.x)) - 30)]
    stray = lived_look(LIGHT).stray

    def painted(image: QImage) -> int:
        return sum(_is_like(image.pixelColor(each), stray) for each in row)

    assert painted(_shown(view)) > 1.2 * painted(before)  # it is no longer dashed


def test_screen_readers_and_tooltips_hear_what_happened(view: ProcessView) -> None:
    view.set_lived(PAINT)
    figures = view.drawing.figure
    assert "taken by 50 cases" in view.describer.sentence(figures["f1"])
    assert "nobody came here" in view.describer.sentence(figures["escalate"])
    assert "1.1 visits a case; “Log incident” → “Done”: no such way is drawn" in view.describer.sentence(figures["log"])
    view.set_lived(None)
    assert "cases" not in view.describer.sentence(figures["f1"])


def test_arcs_beyond_the_drawing_belong_to_what_is_shown(view: ProcessView) -> None:
    (arc,) = PAINT.arcs
    far = tuple(replace(point, y=point.y - 700) for point in arc.points)
    view.set_lived(LivedPaint({}, (), (replace(arc, points=far),)))
    assert view.drawing.extent().top() < -500
    view.set_lived(None)
    assert view.drawing.extent().top() > -200


@pytest.mark.parametrize("scale", [1.0, 0.2, 0.1])
def test_what_comes_into_sight_bit_by_bit_looks_like_the_whole(view: ProcessView, scale: float) -> None:
    view.set_lived(PAINT)
    view.camera.zoom_to(scale)
    view.camera.reveal(view.drawing.extent())
    _shown(view)
    for _ in range(5):
        view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + 17)
        _shown(view)
    stepwise = _shown(view)
    view.paint_anew()
    assert _shown(view) == stepwise
