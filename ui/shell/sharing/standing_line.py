"""How the open project stands to its workspace, in the status bar: kept there, waiting here, or to be decided."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.session.sharing import OthersEdits, SharedStanding, Sharing
from ui.widgets.language import tr, trn
from ui.widgets.parts import Button, Elided, set_part
from ui.widgets.words import one_line, tip

_NEWS_FOR_MS = 12_000
_MOST_SORTS = 2
_WIDE = 400
"""Pixels of the status bar for the words."""


class StandingLine(QWidget):
    """Hidden while no shared project is open. Its button leads to what can be done."""

    decide_asked = Signal()
    people_asked = Signal()
    again_asked = Signal()

    def __init__(self, sharing: Sharing) -> None:
        super().__init__()
        self._sharing, self._news, self.told = sharing, "", ""
        self.text = Elided("", "muted")
        self.text.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.text.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.text.setFixedSize(_WIDE, self.fontMetrics().height() + 4)  # other words lay nothing out
        self.act = Button()
        set_part(self.act, "small")
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 1, 8, 1)
        line.setSpacing(8)
        for widget in (self.text, self.act):
            line.addWidget(widget)
        self._over = QTimer(self, singleShot=True, interval=_NEWS_FOR_MS)
        self._over.timeout.connect(self._forget)
        self.act.clicked.connect(self._act)
        sharing.changed.connect(self._show)
        sharing.arrived.connect(self._arrived)
        self._show()

    def _show(self) -> None:
        copy, standing = self._sharing.copy, self._sharing.standing
        self.setVisible(copy is not None)
        if copy is None:
            self._news = ""
            return
        said = standing_words(standing)
        sign = "⚠" if standing.conflicts else "◌" if standing.since else "●"
        told = said or self._news or tr("{name}: kept in the workspace", name=one_line(copy.name))
        self.told = told
        self.text.setText(f"{sign} {told}")
        self.text.setToolTip(tip(f"{told}\n{standing.why}".strip()))
        self.setAccessibleName(told)
        self.act.setText(tr("Decide…") if standing.conflicts else tr("Try Again") if standing.since else tr("People…"))

    def _act(self) -> None:
        standing = self._sharing.standing
        if standing.conflicts:
            self.decide_asked.emit()
        elif standing.since is not None:
            self.again_asked.emit()
        else:
            self.people_asked.emit()

    def _arrived(self, arrival: OthersEdits) -> None:
        if arrival.differences:
            from itsm_fit.differences import in_numbers

            what = in_numbers(arrival.differences, _MOST_SORTS)
            self._news = (
                tr("{person} changed {what}", person=one_line(arrival.by), what=what)
                if arrival.by
                else tr("Changed by others: {what}", what=what)
            )
            self._over.start()
            self._show()

    def _forget(self) -> None:
        self._news = ""
        self._show()


def standing_words(standing: SharedStanding) -> str:
    """What is not as one would wish; "" where all is in the workspace."""
    if standing.conflicts:
        number = len(standing.conflicts)
        return trn(
            "{count} thing was changed here and by others: nothing goes out until it is decided",
            "{count} things were changed here and by others: nothing goes out until they are decided",
            number,
        )
    if standing.since is None:
        return ""
    since = QLocale().toString(QTime(standing.since.hour, standing.since.minute), QLocale.FormatType.ShortFormat)
    if not standing.waiting:
        return tr("Off line since {time}; nothing waits here", time=since)
    return trn(
        "{count} edit waits here since {time}. {why}",
        "{count} edits wait here since {time}. {why}",
        standing.waiting,
        time=since,
        why=one_line(standing.why),
    )
