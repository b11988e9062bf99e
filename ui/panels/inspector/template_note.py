"""What of a process is still as the template had it that it was begun from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from itsm_fit.model import edits
from itsm_fit.model.template import UneditedPart, in_numbers, unedited, unedited_words
from ui.panels.inspector.pen import Pen
from ui.widgets.language import tr
from ui.widgets.parts import Button, label
from ui.widgets.words import tip


class TemplateNote(QWidget):
    """Says so in numbers and lets somebody confirm all of it; nothing where nothing is a template's."""

    def __init__(self, pen: Pen, parent: QWidget) -> None:
        super().__init__(parent)
        self._pen = pen
        self.said = label("", "muted")
        self.ours = Button(tr("This is ours"))
        self.ours.setToolTip(tr("Confirm that all of this is as it is here, too"))
        self.ours.clicked.connect(self._confirm)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.said)
        box.addWidget(self.ours)
        self.refresh()

    def turn(self, pen: Pen, _nodes: Sequence[str], /) -> None:
        self._pen = pen
        self.refresh()

    def refresh(self) -> None:
        its = self._its()
        self.setVisible(bool(its))
        if its:
            template = its[0].template
            self.said.setText(
                tr("❐ Still as the template “{template}” had it: {counts}", template=template, counts=in_numbers(its))
            )
            self.said.setToolTip(tip(unedited_words(its)))

    def _its(self) -> list[UneditedPart]:
        return [each for each in unedited(self._pen.project) if each.part.place.process == self._pen.process_id]

    def _confirm(self) -> None:
        digests = {each.part.digest for each in self._its()}
        self._pen.edit(tr("Confirm the Process as Ours"), lambda project: edits.confirm_parts(project, digests))
