"""Work of the window's thread in slices: nothing of it is lost, nothing of it is done after it was dropped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.widgets.slices import Slices

STEPS = 20


@pytest.fixture
def slices(qtbot: QtBot) -> Iterator[Slices]:
    parent = QObject()
    yield Slices(parent, budget_ms=0.0)  # a slice is one step
    parent.deleteLater()


def steps(done: list[int], many: int = STEPS) -> Iterator[None]:
    for number in range(many):
        done.append(number)
        yield


def test_what_is_short_is_done_at_once(qtbot: QtBot) -> None:
    parent, done = QObject(), list[int]()
    slices = Slices(parent, budget_ms=60_000.0)
    with qtbot.assertNotEmitted(slices.ended):
        slices.start(steps(done))
    assert done == [*range(STEPS)]
    assert not slices.pending


def test_the_window_answers_between_slices(slices: Slices, qtbot: QtBot) -> None:
    done, heard = list[int](), list[int]()
    with qtbot.waitSignal(slices.ended):
        slices.start(steps(done))
        QTimer.singleShot(0, lambda: heard.append(len(done)))
    assert done == [*range(STEPS)]
    assert heard
    assert heard[0] < STEPS


def test_other_work_takes_the_place_of_what_is_left(slices: Slices, qtbot: QtBot) -> None:
    first, second = list[int](), list[int]()
    slices.start(steps(first))
    with qtbot.waitSignal(slices.ended):
        slices.start(steps(second))
    assert first == [0]
    assert second == [*range(STEPS)]


def test_what_is_left_can_be_done_now_or_never(slices: Slices, qtbot: QtBot) -> None:
    done = list[int]()
    slices.start(steps(done))
    with qtbot.waitSignal(slices.ended, timeout=0):
        slices.finish()
    assert done == [*range(STEPS)]
    slices.start(steps(done, 5))
    slices.drop()
    qtbot.wait(1)
    assert done == [*range(STEPS), 0]
    assert not slices.pending


def test_work_that_fails_is_not_gone_on_with(slices: Slices, qtbot: QtBot) -> None:
    def failing() -> Iterator[None]:
        yield
        raise ValueError("a step failed")

    slices.start(failing())
    with qtbot.captureExceptions() as caught:
        qtbot.waitUntil(lambda: bool(caught))
    assert not slices.pending
