"""The pieces that the inspector is built of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from itsm_fit.model.tool import Level
from itsm_fit.scoring.figures import Interval, ToolAnswer
from itsm_fit.scoring.result import RequirementFit
from itsm_fit.scoring.verdicts import MET, PRIORITY, level_words
from itsm_fit.writing import in_quotes
from ui.session.choice import Choice, Scope
from ui.widgets.bar import IntervalBar
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.parts import Elided, badge, label
from ui.widgets.words import interval, weight


@dataclass(frozen=True, slots=True)
class Piece:
    """A widget that is yet to be made; equal pieces make widgets that look and act the same."""

    make: Callable[..., QWidget]
    given: tuple[object, ...]
    named: Mapping[str, object]

    def made(self) -> QWidget:
        return self.make(*self.given, **self.named)


class ReadingPart(QWidget):
    """Text and cards; those stay that say the same as before."""

    def __init__(self, pieces: Callable[[], list[Piece]], parent: QWidget) -> None:
        super().__init__(parent)
        self._pieces_now = pieces
        self._shown: list[tuple[Piece, QWidget]] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self.hide()
        self.refresh()

    def turn(self, _pen: object, _nodes: Sequence[str], /) -> None:
        self.refresh()

    def refresh(self) -> None:
        left, new = self._shown, self._pieces_now()
        if [piece for piece, _ in left] == new:
            return
        self._shown = [(piece, _taken(left, piece) or piece.made()) for piece in new]
        for _, widget in left:
            self._box.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for _, widget in self._shown:
            self._box.addWidget(widget)  # one that is there already goes to the end
        self.setVisible(bool(self._shown))


def _taken(left: list[tuple[Piece, QWidget]], piece: Piece) -> QWidget | None:
    """The widget that was made of an equal piece, out of those left."""
    at = next((at for at, (other, _) in enumerate(left) if other == piece), None)
    return left.pop(at)[1] if at is not None else None


def section(title: str) -> QLabel:
    """The head of what follows, set off from what stands before."""
    made = label(title, "section")
    made.setContentsMargins(0, 10, 0, 0)
    return made


def figure_row(name: str, figure: Interval | None, look: Look) -> QWidget:
    """A named interval: name, bar and numbers in one line."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    title = label(name, "muted", wrap=False)
    title.setMinimumWidth(title.fontMetrics().horizontalAdvance(tr("End to end")) + 8)
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
        choice: Choice,
    ) -> None:
        super().__init__()
        self._id, self._choice = requirement.id, choice
        self.setProperty("part", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Enter or double click compares all tools on this requirement"))
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

    def _ask(self) -> None:
        title = tr("{requirement}: what every tool’s vendor says", requirement=self._id)
        self._choice.why_asked.emit(Scope("", only=(self._id,), title=title))

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
            said = [tr("no answer yet")]
        box.addWidget(label(" · ".join((*said, interval(support))), "section"))
        words = " — ".join(part for part in (answer.raw, answer.comment) if part)
        if words:
            box.addWidget(label(in_quotes(words), "quote", selectable=True, lines=True))
        if answer.feature and answer.level is None:
            box.addWidget(label(tr("Feature: {feature}", feature=answer.feature), "muted"))
        if answer.source:
            source: QLabel = label(answer.source.replace("!", " · "), "muted", selectable=True)
            source.setToolTip(tr("Where the answer stands: file, sheet and cell"))
            box.addWidget(source)
