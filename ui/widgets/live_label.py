"""Text of a page that is heard as it changes."""

from __future__ import annotations

from ui.widgets import aloud
from ui.widgets.parts import PlainLabel


class LiveLabel(PlainLabel):
    """Text that follows what is done: where it changes while it is seen, those who listen hear it."""

    def setText(self, text: str) -> None:
        before = self.text()
        super().setText(text)
        if self.isVisible() and self.text() and self.text() != before:
            aloud.say(self, self.text())
