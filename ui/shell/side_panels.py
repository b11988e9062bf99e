"""The panels around the page in the middle."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, cast

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

_P = TypeVar("_P", bound=QWidget)


class SidePanels:
    """One of each, made when it is first wanted: most are not in a session of work."""

    def __init__(
        self,
        session: Session,
        choice: Choice,
        look: Look,
        author: Author,
        *,
        paths: Callable[[], PathsPanel],
        lived: Callable[[], LivedPanel],
    ) -> None:
        self._given, self._author, self._make_paths, self._make_lived = (session, choice, look), author, paths, lived
        self._then: dict[type[QWidget], list[Callable[[QWidget], object]]] = {}
        self._dock: Callable[[str, QWidget], None] = lambda _id, _panel: None

    def dock_by(self, dock: Callable[[str, QWidget], None]) -> None:
        """Give each panel that is made, with the id of its dock, a place."""
        self._dock = dock

    def when_made(self, kind: type[_P], then: Callable[[_P], object]) -> None:
        """Do this with the panel of a kind, which is not there yet, once it is."""
        self._then.setdefault(kind, []).append(cast("Callable[[QWidget], object]", then))

    def bring(self, id_: str) -> QWidget:
        """The panel of a dock, made where it is not there yet."""
        panel: QWidget = getattr(self, id_)
        return panel

    @cached_property
    def processes(self) -> ProcessesPanel:
        return self._made("processes", ProcessesPanel(*self._given))

    @cached_property
    def inspector(self) -> Inspector:
        return self._made("inspector", Inspector(*self._given, self._author))

    @cached_property
    def ranking(self) -> RankingPanel:
        return self._made("ranking", RankingPanel(*self._given))

    @cached_property
    def steps(self) -> StepsPanel:
        return self._made("steps", StepsPanel(*self._given))

    @cached_property
    def answers(self) -> AnswersPanel:
        return self._made("answers", AnswersPanel(*self._given))

    @cached_property
    def questions(self) -> QuestionsPanel:
        return self._made("questions", QuestionsPanel(*self._given))

    @cached_property
    def findings(self) -> FindingsPanel:
        return self._made("findings", FindingsPanel(*self._given))

    @cached_property
    def history(self) -> HistoryPanel:
        return self._made("history", HistoryPanel(*self._given))

    @cached_property
    def find(self) -> FindPanel:
        return self._made("find", FindPanel(*self._given))

    @cached_property
    def comments(self) -> CommentsPanel:
        return self._made("comments", CommentsPanel(*self._given, self._author))

    @cached_property
    def paths(self) -> PathsPanel:
        return self._made("paths", self._make_paths())

    @cached_property
    def lived(self) -> LivedPanel:
        return self._made("lived", self._make_lived())

    @cached_property
    def outline(self) -> OutlinePanel:
        return self._made("outline", OutlinePanel(*self._given))

    def _made(self, id_: str, panel: _P) -> _P:
        inner = panel.line if isinstance(panel, FindPanel) else getattr(panel, "table", None)
        if inner is not None:
            hand_focus(panel, inner)
        self._dock(id_, panel)
        for then in self._then.get(type(panel), ()):
            then(panel)
        return panel
