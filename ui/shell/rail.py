"""The stages of a selection, top to bottom, each with its state in a line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from itsm_fit.visible import visible
from itsm_fit.writing import titled
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.icons import own_icon
from ui.widgets.language import Caption
from ui.widgets.look import Look
from ui.widgets.parts import set_part
from ui.widgets.tab_order import one_stop
from ui.widgets.words import verbatim

_WIDTH, _MARGIN, _BESIDE_TITLE = 100, 6, 14
"""Pixels; the rail is wider where its font asks for it."""


@dataclass(frozen=True, slots=True)
class _Density:
    """How close the buttons stand, lengths in pixels; `lines` of text: the name, and the state below it."""

    icon: int
    padding: int
    gap: int
    margin: int
    lines: int = 2
    dense: bool = True


_DENSITIES = (_Density(26, 22, 4, 8, dense=False), _Density(18, 11, 0, 4), _Density(18, 11, 0, 4, lines=1))
"""The roomiest first."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: its name, the keys that open it, and what it shows."""

    id: str
    title: Caption
    keys: str
    tip: Caption


class StageState(NamedTuple):
    """The state of a stage, as there is room for it below the name, and in words."""

    shown: str
    said: str


STAGES = (
    Stage("draw", Caption("Draw"), "Ctrl+1", Caption("The processes as they are drawn")),
    Stage("require", Caption("Require"), "Ctrl+2", Caption("Every requirement of every process as one spreadsheet")),
    Stage("seal", Caption("Seal"), "Ctrl+3", Caption("Fix what is asked before anybody sees who answers it best")),
    Stage("tools", Caption("Tools"), "Ctrl+4", Caption("Every answer with where it comes from, and the files")),
    Stage("match", Caption("Match"), "Ctrl+5", Caption("Rows of the tables beside the requirements they may mean")),
    Stage("judge", Caption("Judge"), "Ctrl+6", Caption("What an answer is worth, and what people saw for themselves")),
    Stage("fit", Caption("Fit"), "Ctrl+7", Caption("Processes × tools, and why they rank as they do")),
    Stage(
        "value",
        Caption("Value"),
        "Ctrl+8",
        Caption("What it brings: minutes and money, people and plan, and what really happens"),
    ),
    Stage("report", Caption("Report"), "Ctrl+9", Caption("Take the result away")),
)


class Rail(QFrame):
    """One button a stage; where there is little height they close up, and leave their states to their tips at last."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._states: Mapping[str, StageState] = {}
        self._density = _DENSITIES[0]
        self._least_height = 0
        """Kept: the layout of the window asks for it a hundred times where panels come or go."""
        self.setProperty("part", "rail")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        self._box = box = QVBoxLayout(self)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for stage in STAGES:
            button = ChoiceButton()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, stage=stage: self.chosen.emit(stage.id))
            group.addButton(button)
            box.addWidget(button)
            self.buttons[stage.id] = button
        box.addStretch(1)
        self.show_stage("draw")
        look.changed.connect(self._dress)
        self._dress()
        self._lay_out()

    def set_states(self, states: Mapping[str, StageState]) -> None:
        """Write the state of each stage under its name."""
        self._states = states
        for stage in STAGES:
            state, said = map(visible, states.get(stage.id, StageState("", "")))
            button = self.buttons[stage.id]
            shown = button.fontMetrics().elidedText(state, Qt.TextElideMode.ElideRight, self.minimumWidth() - 30)
            below = f"\n{verbatim(shown)}" if state and self._density.lines > 1 else ""
            button.setText(f"{stage.title}{below}")
            button.setToolTip(f"{stage.tip} ({stage.keys})" + (f"\n{said}" if said else ""))
            button.setAccessibleName(titled(stage.title, said) if said else str(stage.title))

    @property
    def stage(self) -> str:
        """The id of the stage that is shown."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def show_stage(self, stage: str) -> None:
        self.buttons[stage].setChecked(True)
        one_stop(tuple(self.buttons.values()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self._least_height)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = (each for each in _DENSITIES if self._height(each) <= event.size().height())
        density = next(fitting, _DENSITIES[-1])
        if density is not self._density:
            self._density = density
            self._lay_out()

    def _lay_out(self) -> None:
        """Buttons of one height: another state lays nothing out, the whole window would be."""
        density = self._density
        self._least_height = self._height(_DENSITIES[-1])
        widest = max(self.fontMetrics().horizontalAdvance(str(stage.title)) for stage in STAGES)
        self.setFixedWidth(max(_WIDTH, widest + 2 * (_MARGIN + _BESIDE_TITLE)))
        self._box.setContentsMargins(_MARGIN, density.margin, _MARGIN, density.margin)
        self._box.setSpacing(density.gap)
        for button in self.buttons.values():
            button.setIconSize(QSize(density.icon, density.icon))
            set_part(button, "stage", dense="true" if density.dense else "false")
            button.setFixedSize(self.minimumWidth() - 2 * _MARGIN, self._button_height(density))
        self.set_states(self._states)

    def _button_height(self, density: _Density) -> int:
        return density.icon + density.lines * self.fontMetrics().lineSpacing() + density.padding

    def _height(self, density: _Density) -> int:
        return len(STAGES) * (self._button_height(density) + density.gap) - density.gap + 2 * density.margin

    def _dress(self) -> None:
        for stage in STAGES:
            self.buttons[stage.id].setIcon(own_icon(stage.id, self._look.theme.ink))
