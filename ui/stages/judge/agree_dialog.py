"""Agreeing on one score: which, who says so, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from itsm_fit.model.judged_scores import choice
from ui.session.signing import SignDialog
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import tr


class AgreeDialog(SignDialog):
    """Begins with the score at `place` of the scale (from 1); with none (0) where evaluators do not say the same."""

    def __init__(self, said: str, words: tuple[str, ...], place: int, *, name: str, parent: QWidget) -> None:
        self.scale = ChoiceBox()
        super().__init__(tr("Agree on a score"), said, tr("Agree"), name=name, parent=parent)
        self.scale.setPlaceholderText(tr("Choose the score"))
        self.scale.setAccessibleName(tr("Agreed score"))
        for at in range(1, len(words) + 1):
            self.scale.addItem(choice(words, at), float(at))
        self.scale.addItem(tr("open: agree on none"), None)
        self.scale.setCurrentIndex(place - 1)
        self.scale.currentIndexChanged.connect(lambda _at: self._enable())
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(1, self.scale)
        self._enable()

    @property
    def score(self) -> float | None:
        """The score agreed, None for taking one back."""
        its = self.scale.currentData()
        return None if its is None else float(its)

    def _enable(self) -> None:
        super()._enable()
        self.act.setEnabled(self.act.isEnabled() and self.scale.currentIndex() >= 0)
