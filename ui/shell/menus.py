"""The menu bar, built from the table of actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.editor.actions import CommandActions
from ui.shell import templates as shipped
from ui.shell import translations
from ui.shell.actions import SPECS, Actions
from ui.shell.docks import PLACES, Docks
from ui.shell.menu_titles import GROUPS
from ui.shell.rail import STAGES
from ui.shell.recent import Recent, RecentList
from ui.shell.samples import SAMPLES, Sample
from ui.shell.templates import Template
from ui.widgets.language import Caption, tr
from ui.widgets.look import ContrastChoice, Look, ThemeChoice
from ui.widgets.motion import MotionChoice
from ui.widgets.words import known_also, tip, unmarked, verbatim

_BEGINNINGS = frozenset(
    {"save", "replay", "workspace", "close", "find", "add_page", "stencils", "zoom_in", "shares", "play_case"}
    | {"next_process"}
)
"""The actions before which a line is drawn, in the menu or before their group in it."""
WishT = TypeVar("WishT", bound=str)
_THEMES: dict[ThemeChoice, Caption] = {
    "system": Caption("Follow the System"),
    "light": Caption("Light"),
    "dark": Caption("Dark"),
}
_CONTRASTS: dict[ContrastChoice, Caption] = {
    "system": Caption("Follow the System"),
    "usual": Caption("As Usual"),
    "more": Caption("More Contrast"),
}
_MOTIONS: dict[MotionChoice, Caption] = {
    "system": Caption("Follow the System"),
    "usual": Caption("As Usual"),
    "none": Caption("No Motion"),
}


class Menus:
    """Fills the window's menu bar; knows the actions that belong to docks and stages too."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        docks: Docks,
        recent: RecentList,
        look: Look,
        *,
        by_name: Mapping[str, QMenu],
        templates: QMenu,
        settings: QSettings,
        tell: Callable[[str], object],
        open_recent: Callable[[Recent], object],
    ) -> None:
        self._window, self._actions, self._docks, self._look = window, actions, docks, look
        self._opened = recent
        self.recent = QMenu(tr("Open Recent"), window)
        self.samples = QMenu(tr("Open Sample"), window)
        self.templates = templates
        self.by_name = by_name
        self._settings, self._tell, self._open_recent = settings, tell, open_recent

    def build(
        self,
        undo: QAction,
        redo: QAction,
        open_stage: Callable[[str], None],
        open_sample: Callable[[Sample], None],
        *,
        new_from: Callable[[Template], None],
        canvas: CommandActions,
    ) -> None:
        """Put every action in its menu."""
        self.by_name["Edit"].addActions([undo, redo])
        for name in ("Edit", "Arrange", "Shape"):
            canvas.stand_in(name, self.by_name[name])
        self._add_stages(open_stage)
        groups: dict[str, QMenu] = {}
        for spec in SPECS:
            menu = self.by_name[spec.menu]
            if spec.id in _BEGINNINGS:
                menu.addSeparator()
            if spec.within and spec.within not in groups:
                groups[spec.within] = menu.addMenu(str(GROUPS[spec.within]))
            (groups[spec.within] if spec.within else menu).addAction(self._actions[spec.id])
            if spec.id == "new":
                menu.addMenu(self.templates)
            if spec.id == "open":
                menu.addMenu(self.recent)
                menu.addMenu(self.samples)
        for sample in SAMPLES:
            action = self.samples.addAction(str(sample.title))
            action.setToolTip(str(sample.text))
            action.triggered.connect(lambda _=False, sample=sample: open_sample(sample))
        for template in shipped.templates():
            added = self.templates.addAction(template.title)
            added.triggered.connect(lambda _=False, template=template: new_from(template))
        self._add_panels()
        self._add_choice(tr("Theme"), _THEMES, self._look.wish, self._look.choose)
        self._add_choice(tr("Contrast"), _CONTRASTS, self._look.contrast, self._look.choose_contrast)
        self._add_choice(tr("Motion"), _MOTIONS, self._look.motion, self._look.choose_motion)
        self._add_languages()
        self._opened.changed.connect(self.fill_recent)
        self.fill_recent()

    def fill_recent(self) -> None:
        self.recent.clear()
        entries = self._opened.entries
        for entry in entries:
            action = self.recent.addAction(verbatim(entry.title))
            action.setToolTip(tip(entry.whole))
            action.triggered.connect(lambda _=False, entry=entry: self._open_recent(entry))
        self.recent.setToolTipsVisible(True)
        self.recent.setEnabled(bool(entries))
        if entries:
            self.recent.addSeparator()
            self.recent.addAction(tr("Clear This List")).triggered.connect(self._opened.forget)

    def _add_stages(self, open_stage: Callable[[str], None]) -> None:
        for stage in STAGES:
            action = QAction(str(stage.title), self._window, shortcut=QKeySequence(stage.keys))
            known_also(action, stage.title.source)
            action.setStatusTip(str(stage.tip))
            action.triggered.connect(lambda _=False, stage=stage: open_stage(stage.id))
            self.by_name["View"].addAction(action)

    def _add_panels(self) -> None:
        panels = self.by_name["View"].addMenu(tr("Panels"))
        for place in PLACES:
            front = QAction(tr("Go to {panel}", panel=place.title), self._window, shortcut=QKeySequence(place.keys))
            front.triggered.connect(lambda _=False, place=place: self._docks.front(place.id))
            panels.addAction(front)
        panels.addSeparator()
        for place in PLACES:
            panels.addAction(self._docks.by_id[place.id].toggleViewAction())
        panels.addSeparator()
        panels.addAction(tr("Arrange as at First")).triggered.connect(self._docks.arrange)

    def _add_choice(
        self, title: str, names: Mapping[WishT, str | Caption], now: WishT, choose: Callable[[WishT], None]
    ) -> None:
        """One of several, in the menu View."""
        menu = self.by_name["View"].addMenu(title)
        group = QActionGroup(self._window)
        for wish, name in names.items():
            action = menu.addAction(str(name))
            action.setCheckable(True)
            action.setChecked(now == wish)
            group.addAction(action)
            action.triggered.connect(lambda _=False, wish=wish: choose(wish))

    def _add_languages(self) -> None:
        """The languages that there are, each by its own name, where there is more than one."""
        names = {each: translations.own_name(each) for each in translations.choices()}
        if len(names) == 1:
            return
        chosen = str(self._settings.value(translations.LANGUAGE_KEY, ""))
        self._add_choice(tr("Language"), {"": tr("Follow the System"), **names}, chosen, self._choose_language)

    def _choose_language(self, language: str) -> None:
        if language:
            self._settings.setValue(translations.LANGUAGE_KEY, language)
        else:
            self._settings.remove(translations.LANGUAGE_KEY)
        self._tell(tr("The program speaks the chosen language from its next start on."))

    def all_actions(self) -> list[tuple[str, QAction]]:
        """Every action that can be taken now, with the menu it is in."""
        found: list[tuple[str, QAction]] = []

        def collect(path: str, menu: QMenu) -> None:
            for action in menu.actions():
                inner = action.menu()
                if isinstance(inner, QMenu):
                    collect(f"{path} ▸ {action.text()}", inner)
                elif not action.isSeparator() and action.isEnabled():
                    found.append((path, action))

        for menu in self.by_name.values():
            collect(unmarked(menu.title()), menu)
        return found
