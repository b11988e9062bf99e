"""Whether things may move on screen: asked by whatever moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QApplication, QStyle

MotionChoice = Literal["system", "none", "usual"]
NO_MOTION_SHEET = """
QMainWindow, QTabBar, QAbstractItemView, QScrollBar, QProgressBar, QDockWidget, QMenu, QComboBox {
  widget-animation-duration: 0; }
"""
"""What takes the motion from widgets that Qt itself would move."""


@dataclass
class _Wishes:
    user: MotionChoice = "system"
    system_wants_none: bool = False


_WISHES = _Wishes()


def choose(wish: MotionChoice) -> None:
    """Do as the system asks, or as the user does from now on."""
    _WISHES.user = wish


def follow_system(*, none: bool) -> bool:
    """Heed whether the system asks for no motion; says whether that is news."""
    news = _WISHES.system_wants_none is not none
    _WISHES.system_wants_none = none
    return news


def is_wanted() -> bool:
    """As the user chose; else not when the system asks for reduced motion, be it by styles that take no time."""
    if _WISHES.user != "system":
        return _WISHES.user == "usual"
    own = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    return own and not _WISHES.system_wants_none
