"""What can be done with the present selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from itsm_fit.drawing.drafting.rename import name_of
from itsm_fit.model.document import Artifact, Association, MessageFlow, Pool
from itsm_fit.model.process import Flow, Node, NodeKind
from ui.canvas.editing import clipboard
from ui.canvas.figures.figure import Element

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView


class Possible:
    """Looks at a view's selection each time it is asked."""

    def __init__(self, view: ProcessView) -> None:
        self._view = view

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

    def _one(self) -> Element | None:
        """The one selected element."""
        ids = self._view.selected_ids()
        figure = self._view.drawing.figure.get(ids[0]) if len(ids) == 1 else None
        return figure.element if figure is not None else None
