"""How names are laid out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.canvas.text import Lettering, lay_out

BOX = QRectF(0, 0, 90, 60)
SIZES = (12.0, 11.0, 10.0, 9.0)


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    assert QGuiApplication.instance() is not None


def inside(lettering: Lettering, box: QRectF) -> bool:
    return box.adjusted(-1, -1, 1, 1).contains(lettering.rect)


def test_a_short_name_stands_on_one_line_in_the_middle() -> None:
    lettering = lay_out("Fix", BOX, SIZES)
    assert lettering.rect.height() < 16
    assert lettering.rect.center().x() == pytest.approx(45, abs=1)
    assert lettering.rect.center().y() == pytest.approx(30, abs=2)
    assert not lettering.shortened


def test_a_longer_name_wraps_inside_its_box() -> None:
    lettering = lay_out("Inform the customer about the order", BOX, SIZES)
    assert lettering.rect.height() > 2 * 12
    assert inside(lettering, BOX)
    assert not lettering.shortened


def test_a_name_that_does_not_fit_shrinks_before_it_is_shortened() -> None:
    words = "Register the incident with all its details and inform the affected users"
    largest = lay_out(words, BOX, (12.0,))
    shrunk = lay_out(words, BOX, SIZES)
    assert largest.shortened
    assert not shrunk.shortened
    assert inside(shrunk, BOX)


def test_a_long_word_shrinks_before_it_is_broken() -> None:
    one_line = lay_out("Reconfiguration", QRectF(0, 0, 80, 60), SIZES)
    assert one_line.rect.height() < 15
    assert not one_line.shortened


@pytest.mark.parametrize(
    "name",
    [
        "x" * 10_000,
        "word " * 2_000,
        "名" * 10_000,
        "شرح " * 2_500,
        "👩‍👩‍👧‍👦" * 1_500,
        "\n" * 10_000 + "end",
    ],
    ids=["letters", "words", "han", "arabic", "families", "line breaks"],
)
def test_ten_thousand_characters_are_shortened_and_stay_inside(name: str) -> None:
    lettering = lay_out(name, BOX, SIZES)
    assert lettering.runs
    assert inside(lettering, BOX)


@pytest.mark.parametrize("name", ["تسجيل الحادث", "רישום תקלה", "事件を記録する", "记录事件"])
def test_right_to_left_and_han_names_are_laid_out(name: str) -> None:
    lettering = lay_out(name, BOX, SIZES)
    assert lettering.runs
    assert inside(lettering, BOX)
    assert not lettering.shortened


def test_line_breaks_of_the_file_are_kept() -> None:
    two_lines = lay_out("one\ntwo", BOX, SIZES)
    assert two_lines.rect.height() == pytest.approx(2 * lay_out("one", BOX, SIZES).rect.height(), rel=0.1)


@pytest.mark.parametrize("box", [QRectF(0, 0, 0, 0), QRectF(0, 0, 1, 1), QRectF(5, 5, -10, -10)])
def test_a_box_without_room_shortens_without_failing(box: QRectF) -> None:
    assert lay_out("Something", box, SIZES).shortened


def test_text_from_the_left_begins_at_the_left() -> None:
    assert lay_out("Note", BOX, SIZES, across="left", down="top").rect.left() == pytest.approx(0, abs=1)
