"""What a page of a stage is given."""

from __future__ import annotations

from dataclasses import dataclass

from ui.session.choice import Choice
from ui.session.session import Session
from ui.session.tasks import Tasks
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar


@dataclass(frozen=True, slots=True)
class Work:
    """The project that is open, what is chosen in it, how it looks, and where long work and messages go."""

    session: Session
    choice: Choice
    look: Look
    tasks: Tasks
    messages: MessageBar
