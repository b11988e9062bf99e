"""The stages of a selection, top to bottom, each with its state in a line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from itsm_fit.visible import visible
from ui.widgets.icons import own_icon
from ui.widgets.language import Caption
from ui.widgets.look import Look
from ui.widgets.parts import tool_button
from ui.widgets.words import verbatim

_WIDTH, _MARGIN = 88, 6


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: its name, the keys that open it, and what it shows."""

    id: str
    title: Caption
    keys: str
    tip: Caption


STAGES = (
    Stage("draw", Caption("Draw"), "Ctrl+1", Caption("The processes as they are drawn")),
    Stage("require", Caption("Require"), "Ctrl+2", Caption("Every requirement of every process as one spreadsheet")),
    Stage("tools", Caption("Tools"), "Ctrl+3", Caption("Every answer with where it comes from, and the files")),
    Stage("match", Caption("Match"), "Ctrl+4", Caption("Rows of the tables beside the requirements they may mean")),
    Stage("fit", Caption("Fit"), "Ctrl+5", Caption("Processes × tools, and why they rank as they do")),
    Stage("report", Caption("Report"), "Ctrl+6", Caption("Take the result away")),
)


class Rail(QFrame):
    """One button a stage."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("part", "rail")
        self.setFixedWidth(_WIDTH)
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        box.setSpacing(6)
        for stage in STAGES:
            button = tool_button(checkable=True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(26, 26))
            button.setFixedWidth(_WIDTH - 2 * _MARGIN)
            button.setToolTip(f"{stage.tip} ({stage.keys})")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, stage=stage: self.chosen.emit(stage.id))
            group.addButton(button)
            box.addWidget(button)
            self.buttons[stage.id] = button
        box.addStretch(1)
        self.set_states({})
        self.show_stage("draw")
        look.changed.connect(self._dress)
        self._dress()

    def set_states(self, states: Mapping[str, str]) -> None:
        """Write the state of each stage under its name."""
        for stage in STAGES:
            state = visible(states.get(stage.id, ""))
            button = self.buttons[stage.id]
            room = _WIDTH - 22
            shown = button.fontMetrics().elidedText(state, Qt.TextElideMode.ElideRight, room)
            button.setText(f"{stage.title}\n{verbatim(shown)}" if state else str(stage.title))
            button.setToolTip(f"{stage.tip} ({stage.keys})" + (f"\n{state}" if state else ""))
            button.setAccessibleName(f"{stage.title}: {state}" if state else str(stage.title))
        self._fix_sizes()

    def show_stage(self, stage: str) -> None:
        self.buttons[stage].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fix_sizes()

    def _fix_sizes(self) -> None:
        """Another state of the same height lays nothing out: the whole window would be."""
        for button in self.buttons.values():
            button.setFixedHeight(button.sizeHint().height())

    def _dress(self) -> None:
        for stage in STAGES:
            self.buttons[stage.id].setIcon(own_icon(stage.id, self._look.theme.ink))
