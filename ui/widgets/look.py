"""Light and dark: the theme in use, the application's palette and style sheet."""

from __future__ import annotations

from functools import cache
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from itsm_fit.drawing.theme import DARK, LIGHT, Theme, with_more_contrast
from ui.widgets import motion
from ui.widgets.motion import MotionChoice
from ui.widgets.style_sheet import style_sheet

ChoiceT = TypeVar("ChoiceT", bound=str)
ThemeChoice = Literal["system", "light", "dark"]
ContrastChoice = Literal["system", "usual", "more"]

_SCHEMES: dict[ThemeChoice, Qt.ColorScheme] = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_CONTRASTS: tuple[ContrastChoice, ...] = ("system", "usual", "more")
_MOTIONS: tuple[MotionChoice, ...] = ("system", "usual", "none")
_ROLE = QPalette.ColorRole


class Look(QObject):
    """The theme in use, its contrast, and whether things move; each follows the system unless the user chose it."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.wish: ThemeChoice = _kept(settings, "theme", tuple(_SCHEMES))
        self.contrast: ContrastChoice = _kept(settings, "contrast", _CONTRASTS)
        self.motion: MotionChoice = _kept(settings, "motion", _MOTIONS)
        motion.choose(self.motion)
        self.theme: Theme = LIGHT
        hints = _hints()
        hints.setColorScheme(_SCHEMES[self.wish])
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        self.apply()

    def choose(self, wish: ThemeChoice) -> None:
        """Follow the system, or stay light or dark from now on."""
        self.wish = wish
        self._settings.setValue("theme", wish)
        _hints().setColorScheme(_SCHEMES[wish])
        self.apply()

    def choose_contrast(self, wish: ContrastChoice) -> None:
        """Follow the system, or keep the usual contrast or more of it from now on."""
        self.contrast = wish
        self._settings.setValue("contrast", wish)
        self.apply()

    def choose_motion(self, wish: MotionChoice) -> None:
        """Follow the system, or move nothing or what explains from now on."""
        self.motion = wish
        self._settings.setValue("motion", wish)
        motion.choose(wish)
        self.apply()

    def follow_motion(self, *, none: bool) -> None:
        """Heed whether the system asks for no motion."""
        if motion.follow_system(none=none):
            self.apply()

    def apply(self) -> None:
        """Dress the application in the theme that the wish and the system give."""
        dark = {"light": False, "dark": True}.get(self.wish, _system_is_dark())
        self.theme = DARK if dark else LIGHT
        if self.contrast == "more" or (self.contrast == "system" and _system_wants_contrast()):
            self.theme = with_more_contrast(self.theme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.theme))
            sheet = style_sheet(self.theme, QFontInfo(app.font()).pointSizeF())
            if sheet and not motion.is_wanted():
                sheet += motion.NO_MOTION_SHEET
            if app.styleSheet() != sheet:  # Qt would polish every widget of the application again
                app.setStyleSheet(sheet)
        self.changed.emit()


def _kept(settings: QSettings, key: str, wishes: tuple[ChoiceT, ...]) -> ChoiceT:
    """What is kept of a choice; the first where nothing or something else is."""
    return next((wish for wish in wishes if wish == settings.value(key)), wishes[0])


@cache
def _hints() -> QStyleHints:
    """What the system says, kept: once Python lets go of it, what it says of accessibility counts as deleted."""
    return QGuiApplication.styleHints()


def _system_wants_contrast() -> bool:
    return _hints().accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_is_dark() -> bool:
    return _hints().colorScheme() == Qt.ColorScheme.Dark


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
