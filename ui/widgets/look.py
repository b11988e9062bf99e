"""Light and dark: the theme in use, the application's palette and style sheet."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from itsm_fit.drawing.theme import DARK, LIGHT, Theme
from ui.widgets.style_sheet import style_sheet

ThemeChoice = Literal["system", "light", "dark"]

_SCHEMES: dict[ThemeChoice, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_ROLE = QPalette.ColorRole


class Look(QObject):
    """The theme in use; follows the system unless the user chose one."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        saved = str(settings.value("theme", "system"))
        self.wish: ThemeChoice = next((wish for wish in _SCHEMES if wish == saved), "system")
        self.theme: Theme = LIGHT
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[self.wish])
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)
        self.apply()

    def choose(self, wish: ThemeChoice) -> None:
        """Follow the system, or stay light or dark from now on."""
        self.wish = wish
        self._settings.setValue("theme", wish)
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[wish])
        self.apply()

    def apply(self) -> None:
        """Dress the application in the theme that the wish and the system give."""
        dark = {"light": False, "dark": True}.get(self.wish, _system_is_dark())
        self.theme = DARK if dark else LIGHT
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.theme))
            sheet = style_sheet(self.theme)
            if app.styleSheet() != sheet:  # Qt would polish every widget of the application again
                app.setStyleSheet(sheet)
        self.changed.emit()


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's colour roles."""
    made = QPalette()
    roles = {
        _ROLE.Window: theme.canvas,
        _ROLE.WindowText: theme.ink,
        _ROLE.Base: theme.surface,
        _ROLE.AlternateBase: theme.canvas,
        _ROLE.Text: theme.ink,
        _ROLE.Button: theme.raised,
        _ROLE.ButtonText: theme.ink,
        _ROLE.BrightText: theme.error,
        _ROLE.Highlight: theme.accent_fill,
        _ROLE.HighlightedText: theme.ink,
        _ROLE.ToolTipBase: theme.raised,
        _ROLE.ToolTipText: theme.ink,
        _ROLE.PlaceholderText: theme.muted,
        _ROLE.Link: theme.accent,
        _ROLE.LinkVisited: theme.accent,
        _ROLE.Accent: theme.accent,
        _ROLE.Light: theme.raised,
        _ROLE.Midlight: theme.hover,
        _ROLE.Mid: theme.outline,
        _ROLE.Dark: theme.outline,
        _ROLE.Shadow: theme.border,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return made
