"""What can be done with the present selection."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from itsm_fit.editor.commands.arrange import label_box
from itsm_fit.editor.commands.steps import name_of
from itsm_fit.editor.diagram import called, quoted
from itsm_fit.model.document import Artifact, Association, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Node, NodeKind
from ui.canvas.editing import clipboard
from ui.canvas.editing.drag import movable
from ui.canvas.figures.figure import Element

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView


class Possible:
    """Looks at a view's selection each time it is asked."""

    def __init__(self, view: ProcessView) -> None:
        self._view = view
        self.inside: bool = False
        """Whether the view shows what is inside a sub-process."""
        self.name_called: Callable[[Node], str] = lambda _: ""
        """The name of the process that a call activity calls, "" where it calls none yet."""

    @property
    def anything_chosen(self) -> bool:
        return bool(self._view.selected_ids())

    @property
    def to_copy(self) -> bool:
        """Whether something is selected that is no line."""
        known = self._view.drawing.figure
        lines = (Flow, MessageFlow, Association)
        return any(own in known and not isinstance(known[own].element, lines) for own in self._view.selected_ids())

    @property
    def to_paste(self) -> bool:
        return clipboard.holds_bpmn()

    @property
    def to_rename(self) -> bool:
        one = self._one()
        return one is not None and name_of(one) is not None

    @property
    def to_append(self) -> bool:
        one = self._one()
        return isinstance(one, Node) and one.kind is not NodeKind.END

    @property
    def to_connect(self) -> bool:
        one = self._one()
        return self.to_append or isinstance(one, Pool | Artifact)

    @property
    def to_change(self) -> bool:
        one = self._one()
        return isinstance(one, Node) and one.kind is not NodeKind.BOUNDARY

    @property
    def several_steps(self) -> bool:
        """Whether two shapes or more are selected that can be moved by themselves."""
        return len(movable(self._view, self._view.selected_ids())) > 1

    @property
    def line_chosen(self) -> bool:
        return isinstance(self._one(), Flow | MessageFlow | Association)

    @property
    def lane_chosen(self) -> bool:
        return isinstance(self._one(), Lane)

    @property
    def band_chosen(self) -> bool:
        """Whether a lane, or a pool that shows its process, is selected."""
        one = self._one()
        return isinstance(one, Lane) or (isinstance(one, Pool) and one.process is not None)

    @property
    def activity_chosen(self) -> bool:
        one = self._one()
        return isinstance(one, Node) and one.kind.is_activity and not one.triggered_by_event

    @property
    def sub_process_chosen(self) -> bool:
        one = self._one()
        return isinstance(one, Node) and one.kind.is_sub_process

    @property
    def call_chosen(self) -> bool:
        one = self._one()
        return isinstance(one, Node) and one.kind is NodeKind.CALL

    @property
    def to_enter(self) -> bool:
        """Whether the selected step holds others, or can call them."""
        return self.sub_process_chosen or self.call_chosen

    @property
    def enter_words(self) -> str:
        """What opening the selected step would open."""
        one = self._one()
        if not isinstance(one, Node) or one.kind is not NodeKind.CALL:
            return f"Open {called(one)}" if one is not None else ""
        name = self.name_called(one)
        return f"Open {quoted(name)}" if name else "Choose the Called Process…"

    @property
    def steps_chosen(self) -> bool:
        known = self._view.drawing.figure
        return any(own in known and isinstance(known[own].element, Node) for own in self._view.selected_ids())

    @property
    def held_steps_chosen(self) -> bool:
        """Whether a step inside a sub-process that is shown around it is selected."""
        known = self._view.drawing.figure
        chosen = (known[own].element for own in self._view.selected_ids() if own in known)
        return any(isinstance(each, Node) and each.parent is not None for each in chosen)

    @property
    def to_reroute(self) -> bool:
        return self.line_chosen or self.several_steps

    @property
    def label_chosen(self) -> bool:
        """Whether the one selected element has a label beside it."""
        one = self._one()
        return one is not None and label_box(one) is not None

    def _one(self) -> Element | None:
        """The one selected element."""
        ids = self._view.selected_ids()
        figure = self._view.drawing.figure.get(ids[0]) if len(ids) == 1 else None
        return figure.element if figure is not None else None
