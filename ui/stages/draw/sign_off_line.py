"""A quiet line above a drawing: how far the owners of its process approve it as it is."""

from __future__ import annotations

from ui.session.choice import Choice
from ui.session.session import Session
from ui.session.sign_offs import SIGN_OFF_SIGN, SignOffs
from ui.widgets.language import tr
from ui.widgets.parts import Elided
from ui.widgets.words import one_line


class SignOffLine(Elided):
    """Follows the chosen process; hidden as long as nobody owns it."""

    def __init__(self, session: Session, choice: Choice) -> None:
        super().__init__("", "muted")
        self.setContentsMargins(10, 3, 10, 3)
        self.setAccessibleName(tr("Sign-off of the process"))
        self._choice, self._sign_offs = choice, SignOffs.of(session)
        self._sign_offs.changed.connect(self.refresh)
        choice.process_changed.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Say how the process stands now."""
        its = self._sign_offs.by_process.get(self._choice.process)
        self.setVisible(its is not None and bool(its.owners))
        if its is not None:
            from itsm_fit.sealing.sign_off_words import sign_off_words

            self.setText(one_line(f"{SIGN_OFF_SIGN[its.state.value]} {sign_off_words(its)}"))
