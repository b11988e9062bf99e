"""What was changed here and by others differently, decided side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from itsm_fit.findings import Severity
from ui.session.sharing import Sharing
from ui.session.tasks import Tasks
from ui.shell.safety.merge_dialog import MergeNames
from ui.shell.safety.merging import MergeVersions, Merging
from ui.widgets.language import tr, trn
from ui.widgets.look import Look
from ui.widgets.messages import Message, MessageBar

if TYPE_CHECKING:
    from itsm_fit.merging import MergePlace, MergeSide


class Deciding:
    """Tells of conflicts in the open project, and shows them to be decided."""

    def __init__(self, sharing: Sharing, tasks: Tasks, *, messages: MessageBar, look: Look, window: QWidget) -> None:
        self._sharing, self._messages = sharing, messages
        self.merging = Merging(tasks, messages=messages, look=look, window=window)
        self._told = ""
        """What was said of what is to be decided."""

    def tell(self) -> None:
        """Say that something is to be decided, and lead there."""
        number = len(self._sharing.standing.conflicts)
        self._messages.withdraw(self._told)
        self._told = text = trn(
            "{count} thing was changed here and by others differently. Your edits wait until it is decided.",
            "{count} things were changed here and by others differently. Your edits wait until they are decided.",
            number,
        )
        self._messages.show_message(Message(Severity.WARNING, text, (), tr("Decide…"), self.decide))

    def decide(self) -> None:
        """Show what both changed side by side, and go on as is decided."""
        copy, standing = self._sharing.copy, self._sharing.standing
        theirs = copy.theirs if copy is not None else None
        if copy is None or theirs is None or not standing.conflicts:
            return
        by = standing.by
        text = tr("What you and {person} changed differently in “{name}” is decided here.", person=by, name=copy.name)
        if not by:
            text = tr("What you and others changed differently in “{name}” is decided here.", name=copy.name)
        names = MergeNames(tr("Decide what both changed"), text, tr("Mine"), by or tr("Theirs"), tr("Decide"))

        def decided(decisions: Mapping[MergePlace, MergeSide] | None) -> None:
            if decisions is not None and copy is self._sharing.copy:
                self._sharing.decide(decisions)

        self._messages.withdraw(self._told)
        self.merging.decide(MergeVersions(copy.agreed, copy.project, theirs), standing.conflicts, names, decided)
