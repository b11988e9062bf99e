"""How far the owners of each process approve it as it is, for all who show it; worked out in the background."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from itsm_fit.progress import Progress
from ui.session.errors import sentence
from ui.session.session import Session
from ui.widgets.language import tr

if TYPE_CHECKING:
    from itsm_fit.sealing.sign_off import ProcessSignOff

_KEY = "sign-off"
SIGN_OFF_SIGN: Mapping[str, str] = {
    "no owner": "·",
    "open": "○",
    "lapsed": "↺",
    "approved by some": "◐",
    "approved": "✓",
}
"""One character for each state, by its name."""


class SignOffs(QObject):
    """Follows the project; `by_process` is empty as long as nobody owns a process, and until it is known."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.by_process: Mapping[str, ProcessSignOff] = {}
        session.project_changed.connect(self._renew)
        self._renew()

    @classmethod
    def of(cls, session: Session) -> SignOffs:
        """The one of a session, which all who show it share."""
        found = session.findChild(cls)
        return found if isinstance(found, cls) else cls(session)

    def _renew(self) -> None:
        project = self._session.project
        if not project.owners:
            self._session.tasks.drop(_KEY)
            self._take({})
            return

        def work(_progress: Progress) -> Mapping[str, ProcessSignOff]:
            from itsm_fit.sealing.sign_off import sign_offs

            return sign_offs(project)

        self._session.tasks.start(
            tr("Looking who approves what"),
            work,
            self._take,
            lambda error: self._session.refused.emit(sentence(error)),
            key=_KEY,
            quiet=True,
        )

    def _take(self, found: Mapping[str, ProcessSignOff]) -> None:
        if found != self.by_process:
            self.by_process = found
            self.changed.emit()
