"""What a log of tickets tells of a drawn process, for all who show it: the last one that was replayed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from itsm_fit.model.process import FLOW_LOOKS, NODE_LOOKS, Process, alike
from itsm_fit.model.project import Project
from ui.session.session import Session

if TYPE_CHECKING:
    from itsm_fit.replay.result import LogReplay

_NODE_WORDS: Final = NODE_LOOKS | {"name", "documentation", "lane", "requirements", "requirement_refs", "time", "value"}
_FLOW_WORDS: Final = FLOW_LOOKS | {"name", "share", "conditional", "condition", "language"}
"""What may change without another way becoming possible."""


class Lived(QObject):
    """Holds one replay as long as its processes have the steps and flows that it was replayed on.

    While they have others there is none; undo brings it back. Another project lets it go.
    """

    changed = Signal()
    drawing_asked = Signal()
    """Somebody asks to see the replay on the drawing of its process."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._home = session.home
        self._kept: LogReplay | None = None
        self._flows: dict[str, Process] = {}
        """The processes that were replayed, as they were."""
        self._shown: LogReplay | None = None
        session.project_changed.connect(self._project_changed)

    @property
    def replay(self) -> LogReplay | None:
        """The replay that goes with the project as it is now."""
        return self._shown

    def show(self, replay: LogReplay, on: Project | None = None) -> None:
        """Show a replay `on` a project, by default the one that is open."""
        project = on or self._session.project
        self._kept, self._flows = replay, {key: project.processes[key] for key in _replayed(replay, project)}
        self._shown = self._fitting()
        self.changed.emit()

    def clear(self) -> None:
        """Let go what is shown."""
        self._kept, self._flows = None, {}
        self._renew()

    def _project_changed(self) -> None:
        if self._session.home is not self._home:
            self._home = self._session.home
            self.clear()
        else:
            self._renew()

    def _renew(self) -> None:
        before, self._shown = self._shown, self._fitting()
        if self._shown is not before:
            self.changed.emit()

    def _fitting(self) -> LogReplay | None:
        now = self._session.project.processes
        fits = all(key in now and _same_ways(now[key], was) for key, was in self._flows.items())
        return self._kept if fits else None


def _replayed(replay: LogReplay, project: Project) -> set[str]:
    """The process and those that it calls, as far as the project has them."""
    return {replay.process, *(each.process for each in replay.flows)} & project.processes.keys()


def _same_ways(new: Process, old: Process) -> bool:
    return new is old or (alike(new.nodes, old.nodes, _NODE_WORDS) and alike(new.flows, old.flows, _FLOW_WORDS))
