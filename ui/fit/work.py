"""What every page of the stage is given."""

from __future__ import annotations

from dataclasses import dataclass

from ui.choice import Choice
from ui.look import Look
from ui.messages import MessageBar
from ui.session import Session
from ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Work:
    """The project that is open, what is chosen in it, how it looks, and where long work and messages go."""

    session: Session
    choice: Choice
    look: Look
    tasks: Tasks
    messages: MessageBar
