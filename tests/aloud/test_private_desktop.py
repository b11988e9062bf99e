"""The desktop of a test ends with it, whatever hangs."""

from __future__ import annotations

from pathlib import Path

import pytest
from key_presses import Keyboard
from private_desktop import private_desktop
from screen_reader import ScreenReader, UntoldError


def test_a_desktop_ends_after_its_time_and_says_so_to_who_waits(tmp_path: Path) -> None:
    with (
        private_desktop(tmp_path / "home", most_s=2.0) as desktop,
        ScreenReader(desktop.speaking_bus) as reader,
        Keyboard(desktop.display) as keyboard,
        pytest.raises(UntoldError, match="the bus is gone"),
    ):
        reader.until(keyboard.turn_to_top, "there is no window to turn to")
