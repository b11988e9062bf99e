"""How the inspector edits: by the editor's commands where a drawing follows, else by the edits of the model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import Flow, Node, Process
from itsm_fit.model.project import Project
from ui.panels.inspector.reading import named
from ui.session.session import Session
from ui.session.undo import step_of_undo
from ui.widgets.language import tr

if TYPE_CHECKING:
    from itsm_fit.editor.command import Edit
    from itsm_fit.editor.diagram import Diagram
    from itsm_fit.editor.stencil import Stencil


@dataclass(frozen=True)
class Pen:
    """Edits what belongs to one process; each edit is one step of undo."""

    session: Session
    process_id: str

    @property
    def project(self) -> Project:
        return self.session.project

    @property
    def process(self) -> Process | None:
        """The process as it is now, None when it is gone."""
        return self.project.processes.get(self.process_id)

    @property
    def document(self) -> Document:
        return self.project.document_of(self.process_id)

    def nodes(self, ids: Sequence[str]) -> list[Node]:
        """Those of the elements that are nodes of the process."""
        known = self.process.node_by_id if self.process is not None else {}
        return [known[each] for each in ids if each in known]

    def edit(self, text: str, change: Callable[[Project], Project]) -> bool:
        return self.session.edit(text, change)

    def draw(self, change: Edit, element: str = "") -> bool:
        """An edit of the drawing on which an element is, or the process, by what a command of the editor ends in."""
        from itsm_fit.editor.paged import where_drawn

        own = element or self.project.processes[self.process_id].id
        return step_of_undo(self.session, self.diagram, where_drawn(change, own)) is not None

    def diagram(self) -> Diagram:
        """The drawing of the process as it is now."""
        from itsm_fit.editor.diagram import Diagram

        return Diagram.of(self.project, self.document)

    def rename(self, element: str, name: str) -> bool:
        """Name anything drawn."""
        from itsm_fit.editor.commands.steps import rename

        return self.draw(partial(rename, element=element, name=name), element)

    def rename_process(self, name: str) -> bool:
        """Name the process."""
        from itsm_fit.editor.commands.steps import rename_process

        process = self.process
        return process is not None and self.draw(partial(rename_process, process=process, name=name))

    def change_kind(self, ids: Sequence[str], stencil: Stencil) -> bool:
        """Make nodes another kind of their family, where they stand."""
        from itsm_fit.editor.commands.steps import change

        return self.draw(partial(change, ids=ids, stencil=stencil), next(iter(ids), ""))

    def give_to_lane(self, ids: Sequence[str], lane: str | None) -> bool:
        """Let a lane do these steps; drawn ones move into it."""
        from itsm_fit.editor.commands.lanes import give_to_lane

        return self.draw(partial(give_to_lane, ids=ids, lane_id=lane), next(iter(ids), ""))

    def describe(self, ids: Sequence[str], documentation: str) -> bool:
        """Write the documentation of nodes, or with no ids of the process."""

        def change(project: Project) -> Project:
            if not ids:
                return edits.document_process(project, self.process_id, documentation)
            for element in ids:
                project = edits.document_node(project, self.process_id, element, documentation)
            return project

        return self.edit(tr("Change the Documentation"), change)


def kinds_of(process: Process, nodes: Sequence[Node]) -> list[Stencil]:
    """What these nodes can be changed into together, the kind of the first among it; none across families."""
    from itsm_fit.editor.alternatives import kinds_in_common

    return kinds_in_common(process, nodes)


def flow_name(process: Process, flow: Flow) -> str:
    """What tells a flow apart among those that leave the same node."""
    target = named(process, flow.target)
    return f"{flow.name} → {target}" if flow.name else f"→ {target}"
