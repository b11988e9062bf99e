"""What is asked and how it counts, fixed as a baseline."""

from __future__ import annotations

from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.project import Project
from ui.session.work import Work
from ui.widgets.language import tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import label, page_box
from ui.widgets.words import many


class BaselinePage(LazyPanel):
    """Says what a baseline would hold."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._session = work.session
        self.holds = label("", "strong")
        box = page_box(self)
        box.addWidget(self.holds)
        box.addWidget(
            label(
                tr(
                    "A baseline fixes the processes, the requirements with their weights, the thresholds, the levels "
                    "and the method, so that nobody can later bend what is asked to the tool that answers it."
                ),
                "muted",
            )
        )
        box.addStretch(1)
        work.session.project_changed.connect(self.touch)

    def refresh(self) -> None:
        self.holds.setText(held(self._session.project))


def held(project: Project) -> str:
    """What a baseline of the project holds, in counts."""
    requirements = {key_of(each.id) for each in asked(project)}
    return f"{many(len(project.processes), 'process', 'processes')}, {many(len(requirements), 'requirement')}"
