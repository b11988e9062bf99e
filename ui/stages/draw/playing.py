"""Plays cases on the canvas in front."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from itsm_fit.model.project import Project
from itsm_fit.scoring.result import Fit
from ui.session.choice import Choice
from ui.session.session import Session
from ui.stages.draw.draw_page import DrawPage
from ui.widgets.words import per_case

if TYPE_CHECKING:
    from itsm_fit.scoring.game.token_game import Play
    from ui.canvas.playing.player import CasePlayer


class Playing(QObject):
    """At most one player, which ends when its drawing is edited or another process is chosen."""

    def __init__(self, session: Session, choice: Choice, draw: DrawPage, open_stage: Callable[[str], None]) -> None:
        super().__init__(draw)
        self._session, self._choice, self._draw, self._open_stage = session, choice, draw, open_stage
        self.player: CasePlayer | None = None
        session.project_changed.connect(self.end)
        choice.process_changed.connect(lambda _process: self.end())

    def play_case(self) -> None:
        """Watch a case go through the chosen process; the next one where one is played already."""
        from ui.canvas.playing.player import CasePlayer

        self._open_stage("draw")
        view, chosen = self._draw.view, self._choice.process
        if self.player is not None:
            self.player.next_case()
        elif view is not None and chosen in self._session.project.processes:
            play = _play_of(self._session.project, chosen, self._session.fit)
            if play.net is not None:
                visits = {key: per_case(count) for key, count in play.visits.items()}
                self.player = CasePlayer(view, play.net, visits)
                self.player.ended.connect(self._gone)

    def end(self) -> None:
        """Stop what is played."""
        if self.player is not None:
            self.player.end()

    def _gone(self) -> None:
        self.player = None


def _play_of(project: Project, process: str, fit: Fit | None) -> Play:
    """How a process runs: as it was scored, else played now."""
    if fit is not None and fit.project is project and process in fit.process_by_id:
        return fit.process_by_id[process].play
    from itsm_fit.scoring.game.net import compile_net
    from itsm_fit.scoring.game.token_game import play

    return play(compile_net(process, project.processes, project.called))
