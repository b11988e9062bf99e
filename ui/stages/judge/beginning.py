"""What judging is about, and how many answers there are to judge."""

from __future__ import annotations

from ui.session.work import Work
from ui.widgets.language import tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import label, page_box
from ui.widgets.words import many


class Beginning(LazyPanel):
    """Says what there is to judge."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session = work.session
        self.said = label("", "strong")
        box = page_box(self)
        box.addWidget(self.said)
        box.addWidget(
            label(
                tr(
                    "A vendor’s answer is a claim until somebody has seen that it holds: in the documentation, in a "
                    "demonstration, in a test or in the contract."
                ),
                "muted",
            )
        )
        box.addStretch(1)
        work.session.project_changed.connect(self.touch)

    def refresh(self) -> None:
        tables = self._session.project.matrices
        answers = sum(bool(raw.strip()) for table in tables for column in table.responses for raw in column.raw)
        tools = len(self._session.project.tool_names)
        self.said.setText(
            tr("{answers} of {tools}", answers=many(answers, "answer"), tools=many(tools, "tool"))
            if answers
            else tr("No vendor has answered yet: bring their answers in on the page Tools.")
        )
