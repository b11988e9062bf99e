"""The look follows the system until the user chooses: contrast, and whether anything moves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow, QProgressBar, QStyle, QToolButton
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.theme import DARK, LIGHT, with_more_contrast
from ui.widgets import look as looks
from ui.widgets import motion
from ui.widgets.look import Look, ThemeChoice


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    motion.choose("system")
    motion.follow_system(none=False)


def test_more_contrast_comes_with_the_system_unless_the_user_chose(
    qtbot: QtBot, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    settings.setValue("theme", "light")
    look = Look(settings)
    assert look.theme == LIGHT
    monkeypatch.setattr(looks, "_system_wants_contrast", lambda: True)
    QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert look.theme == with_more_contrast(LIGHT)
    look.choose_contrast("usual")
    assert look.theme == LIGHT
    look.choose("dark")
    look.choose_contrast("more")
    assert Look(settings).theme == with_more_contrast(DARK)


def test_the_user_overrules_whether_the_system_wants_motion(qtbot: QtBot, settings: QSettings) -> None:
    del qtbot
    look = Look(settings)
    assert motion.is_wanted()
    look.follow_motion(none=True)
    assert not motion.is_wanted()
    look.choose_motion("usual")
    assert motion.is_wanted()
    look.choose_motion("none")
    look.follow_motion(none=False)
    assert not motion.is_wanted()
    motion.choose("system")
    Look(settings)
    assert not motion.is_wanted()


@pytest.mark.usefixtures("dressed")
def test_widgets_of_qt_itself_rest_too_where_nothing_is_to_move(qtbot: QtBot, settings: QSettings) -> None:
    look = Look(settings)
    shown = (QMainWindow(), QProgressBar())

    def times() -> list[int]:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return [widget.style().styleHint(hint, None, widget) for widget in shown]

    for widget in shown:
        qtbot.addWidget(widget)
    assert min(times()) > 0
    look.choose_motion("none")
    assert times() == [0, 0]
    look.choose_motion("usual")
    assert min(times()) > 0


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_arrows_of_a_file_dialog_are_made_out(qtbot: QtBot, settings: QSettings, theme: ThemeChoice) -> None:
    """Qt draws them black where the desktop has no dialog of its own."""
    look = Look(settings)
    look.choose(theme)
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    ground = QColor(look.theme.surface).lightness()
    for name in ("backButton", "forwardButton", "toParentButton"):
        button = dialog.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        drawn = button.icon().pixmap(16).toImage()
        seen = [drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
        assert any(each.alpha() > 200 and abs(each.lightness() - ground) > 90 for each in seen), name
