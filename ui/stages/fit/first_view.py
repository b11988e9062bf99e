"""Who looks at the fit, and what they want to know first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.stages.fit.map_rows import MapFigure
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.parts import set_part, tool_button

_SETTING = "first view"
QUESTIONS = "questions"
"""Stands for what vendors have still to answer, which no page of the stage shows."""


@dataclass(frozen=True, slots=True)
class LeadQuestion:
    """What somebody wants to know, and the page that answers it; `stage` is that of the page, where it is another."""

    text: Caption
    page: str
    stage: str = ""


@dataclass(frozen=True, slots=True)
class FirstView:
    """What a role sees first: its name, what the map shows in which of its orders, and further questions.

    `map_share` is the part of the height that the map takes.
    """

    id: str
    name: Caption
    questions: tuple[LeadQuestion, ...] = ()
    figure: MapFigure = "end_to_end"
    order: int = 0
    map_share: float = 0.6


VIEWS = (
    FirstView("everyone", Caption("For everyone")),
    FirstView(
        "design",
        Caption("For process design"),
        (
            LeadQuestion(Caption("Which requirements are not met?"), "requirements"),
            LeadQuestion(Caption("What is to be done about each gap?"), "gaps"),
            LeadQuestion(Caption("What if a process were drawn otherwise?"), "what_if"),
            LeadQuestion(Caption("What really happens?"), "tickets", "value"),
        ),
        order=2,
        map_share=0.75,
    ),
    FirstView(
        "procurement",
        Caption("For procurement"),
        (
            LeadQuestion(Caption("How firm is first place?"), "firm"),
            LeadQuestion(Caption("What would change it?"), "what_if"),
            LeadQuestion(Caption("What do vendors still owe?"), QUESTIONS),
        ),
        figure="coverage",
        map_share=0.4,
    ),
    FirstView(
        "board",
        Caption("For the board"),
        (
            LeadQuestion(Caption("What does it cost?"), "money"),
            LeadQuestion(Caption("What is it worth?"), "business", "value"),
            LeadQuestion(Caption("What is open?"), QUESTIONS),
            LeadQuestion(Caption("Would two tools do better?"), "combine"),
        ),
        figure="coverage",
        map_share=0.4,
    ),
)


class FirstViewLine(QWidget):
    """The choice of a role, remembered, with what that role asks next."""

    chosen = Signal(object)
    """The `FirstView` chosen."""
    asked = Signal(str, str)
    """The page that answers a question, and its stage where that is another."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.roles = ChoiceBox()
        self.roles.setAccessibleName(tr("What to show first"))
        self.roles.setToolTip(tr("Shows first what this role asks; it changes no figure"))
        for view in VIEWS:
            self.roles.addItem(str(view.name), view.id)
        self.questions: list[QToolButton] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(self.roles)
        self._line.addStretch(1)
        self.roles.setCurrentIndex(max(self.roles.findData(str(settings.value(_SETTING, ""))), 0))
        self.roles.currentIndexChanged.connect(self._choose)
        self._show_questions()

    @property
    def view(self) -> FirstView:
        return VIEWS[self.roles.currentIndex()]

    def _choose(self) -> None:
        self._settings.setValue(_SETTING, self.view.id)
        self._show_questions()
        self.chosen.emit(self.view)

    def _show_questions(self) -> None:
        for old in self.questions:
            old.hide()
            old.deleteLater()
        self.questions = []
        for at, question in enumerate(self.view.questions, 1):
            made = tool_button(str(question.text))
            set_part(made, "link")
            made.clicked.connect(lambda _=False, its=question: self.asked.emit(its.page, its.stage))
            self._line.insertWidget(at, made)
            self.questions.append(made)
