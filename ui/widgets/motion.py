"""Whether things may move on screen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle


def is_wanted() -> bool:
    """Not when the system asks for reduced motion: styles then animate for no time at all."""
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
