"""Turns of the event loop: each who waits has one, once, and nobody has to wait for all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.turns import LoopTurn


@pytest.fixture
def parent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QObject]:
    """What turns belong to, each of which takes long."""
    monkeypatch.setattr("ui.widgets.turns.BUDGET_S", 0.0)
    made = QObject()
    yield made
    made.deleteLater()


def test_the_window_answers_between_two_that_take_long(parent: QObject, qtbot: QtBot) -> None:
    done, heard = list[int](), list[int]()
    turns = [LoopTurn(parent, lambda number=number: done.append(number)) for number in range(5)]
    for turn in turns:
        turn.start()
    heart = QTimer(parent, interval=0)
    heart.timeout.connect(lambda: heard.append(len(done)))
    heart.start()
    qtbot.waitUntil(lambda: len(done) == len(turns))
    assert done == [*range(5)]
    assert set(heard) >= {1, 2, 3, 4}


def test_what_is_short_shares_a_turn(parent: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.widgets.turns.BUDGET_S", 60.0)
    done = list[int]()
    for number in range(5):
        LoopTurn(parent, lambda number=number: done.append(number)).start()
    QApplication.processEvents()
    assert done == [*range(5)]


def test_asked_for_often_it_is_done_once_and_again_when_it_is_asked_for_meanwhile(
    parent: QObject, qtbot: QtBot
) -> None:
    done = list[int]()

    def work() -> None:
        done.append(len(done))
        if len(done) == 1:
            turn.start()

    turn = LoopTurn(parent, work)
    for _ in range(3):
        turn.start()
    qtbot.waitUntil(lambda: not turn.waiting)
    assert done == [0, 1]


def test_who_comes_last_waits_for_all_others_and_for_what_these_ask(parent: QObject, qtbot: QtBot) -> None:
    done = list[str]()
    more = LoopTurn(parent, lambda: done.append("more"))

    def work() -> None:
        done.append("first")
        more.start()

    last = LoopTurn(parent, lambda: done.append("last"), last=True)
    last.start()
    LoopTurn(parent, work).start()
    qtbot.waitUntil(lambda: not last.waiting)
    assert done == ["first", "more", "last"]


def test_what_was_stopped_or_is_gone_is_not_done(parent: QObject, qtbot: QtBot) -> None:
    done, gone = list[str](), QObject()
    stopped, orphan, after = (LoopTurn(of, lambda: done.append("done")) for of in (parent, gone, parent))
    for turn in (stopped, orphan, after):
        turn.start()
    stopped.stop()
    gone.deleteLater()
    qtbot.waitUntil(lambda: not after.waiting)
    assert done == ["done"]


def test_one_that_fails_keeps_no_other_from_its_turn(parent: QObject, qtbot: QtBot) -> None:
    done = list[str]()

    def fail() -> None:
        raise ZeroDivisionError

    LoopTurn(parent, fail).start()
    LoopTurn(parent, lambda: done.append("done")).start()
    with qtbot.captureExceptions() as failed:
        qtbot.waitUntil(lambda: bool(done))
    assert [kind for kind, _, _ in failed] == [ZeroDivisionError]
