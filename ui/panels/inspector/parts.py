"""The pieces that the inspector is built of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from itsm_fit.model.tool import Level
from itsm_fit.scoring.figures import Interval, ToolAnswer
from itsm_fit.scoring.result import RequirementFit
from itsm_fit.scoring.verdicts import MET, PRIORITY, level_words
from ui.widgets.bar import IntervalBar
from ui.widgets.look import Look
from ui.widgets.parts import Elided, badge, label
from ui.widgets.words import interval, weight


def figure_row(name: str, figure: Interval | None, look: Look) -> QWidget:
    """A named interval: name, bar and numbers in one line."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    title = label(name, "muted", wrap=False)
    title.setMinimumWidth(title.fontMetrics().horizontalAdvance("End to end") + 8)
    line.addWidget(title)
    if figure is not None:
        line.addWidget(IntervalBar(look, figure), 1)
    else:
        line.addStretch(1)
    line.addWidget(label(interval(figure), wrap=False))
    return made


class RequirementCard(QFrame):
    """One requirement: what it asks, what the chosen tool's vendor says, and the cell where that stands."""

    def __init__(
        self,
        requirement: RequirementFit,
        tool: str,
        answer: ToolAnswer | None,
        support: Interval | None,
        ask: Callable[[], None],
    ) -> None:
        super().__init__()
        self._ask = ask
        self.setProperty("part", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip("Enter or double click compares all tools on this requirement")
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 9)
        box.setSpacing(4)
        box.addLayout(self._head(requirement, tool))
        if requirement.text:
            box.addWidget(label(requirement.text, lines=True))
        if answer is not None and support is not None:
            self._add_answer(box, answer, support)
        name = f"{requirement.id} {requirement.text}"
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._ask()

    def _head(self, requirement: RequirementFit, tool: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Elided(requirement.id, "section"), 1)
        line.addWidget(label(f"{PRIORITY[requirement.priority]} · {weight(requirement.weight)}", "muted", wrap=False))
        outcome = requirement.met.get(tool)
        if outcome is not None:
            line.addWidget(badge(outcome, MET[outcome]))
        return line

    def _add_answer(self, box: QVBoxLayout, answer: ToolAnswer, support: Interval) -> None:
        said = [] if answer.level is None else [level_words(answer)]
        if answer.level is Level.UNKNOWN and not answer.raw:
            said = ["no answer yet"]
        box.addWidget(label(" · ".join((*said, interval(support))), "section"))
        words = " — ".join(part for part in (answer.raw, answer.comment) if part)
        if words:
            box.addWidget(label(f"“{words}”", "quote", selectable=True, lines=True))
        if answer.feature and answer.level is None:
            box.addWidget(label(f"Feature: {answer.feature}", "muted"))
        if answer.source:
            source: QLabel = label(answer.source.replace("!", " · "), "muted", selectable=True)
            source.setToolTip("Where the answer stands: file, sheet and cell")
            box.addWidget(source)
