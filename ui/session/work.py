"""What a page of a stage is given."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QSettings

from ui.session.author import Author
from ui.session.choice import Choice
from ui.session.lived import Lived
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar


def _nobody() -> Author:
    return Author(QSettings())


@dataclass(frozen=True, slots=True)
class Work:
    """The project that is open, what is chosen in it, how it looks, and where long work and messages go.

    `settings` are what this user chose before, `author` signs what goes on record, `lived` holds what a log of
    tickets told.
    """

    session: Session
    choice: Choice
    look: Look
    tasks: Tasks
    messages: MessageBar
    settings: QSettings = field(default_factory=QSettings)
    author: Author = field(default_factory=_nobody)
    lived: Lived = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lived", Lived(self.session))
