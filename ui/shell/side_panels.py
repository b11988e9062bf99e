"""The panels around the page in the middle."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ui.panels.answers import AnswersPanel
from ui.panels.comments import CommentsPanel
from ui.panels.find import FindPanel
from ui.panels.findings import FindingsPanel
from ui.panels.history import HistoryPanel
from ui.panels.inspector.panel import Inspector
from ui.panels.outline import OutlinePanel
from ui.panels.processes import ProcessesPanel
from ui.panels.questions import QuestionsPanel
from ui.panels.ranking import RankingPanel
from ui.panels.steps import StepsPanel
from ui.session.author import Author
from ui.session.choice import Choice
from ui.session.session import Session
from ui.stages.draw.compare.paths_panel import PathsPanel
from ui.stages.draw.lived.panel import LivedPanel
from ui.widgets.look import Look
from ui.widgets.tab_order import hand_focus


class SidePanels:
    """One of each; `by_id` has them by the id of their dock."""

    by_id: dict[str, QWidget]

    def __init__(
        self, session: Session, choice: Choice, look: Look, author: Author, *, paths: PathsPanel, lived: LivedPanel
    ) -> None:
        self._given, self._author, self._paths, self._lived = (session, choice, look), author, paths, lived

    def make(self) -> Iterator[None]:
        """Make them, a few in each step."""
        given = self._given
        self.processes, self.inspector = ProcessesPanel(*given), Inspector(*given, self._author)
        yield
        self.ranking, self.steps = RankingPanel(*given), StepsPanel(*given)
        yield
        self.answers, self.questions = AnswersPanel(*given), QuestionsPanel(*given)
        yield
        self.findings, self.outline = FindingsPanel(*given), OutlinePanel(*given)
        yield
        self.comments = CommentsPanel(*given, self._author)
        self.history, self.find = HistoryPanel(*given), FindPanel(*given)
        self.by_id = {
            "processes": self.processes,
            "inspector": self.inspector,
            "ranking": self.ranking,
            "steps": self.steps,
            "answers": self.answers,
            "questions": self.questions,
            "findings": self.findings,
            "history": self.history,
            "find": self.find,
            "paths": self._paths,
            "lived": self._lived,
            "comments": self.comments,
            "outline": self.outline,
        }
        for panel in self.by_id.values():
            inner = getattr(panel, "table", None)
            if inner is not None:
                hand_focus(panel, inner)
        hand_focus(self.find, self.find.line)
