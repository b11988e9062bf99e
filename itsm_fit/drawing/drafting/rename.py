"""Naming anything that carries a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.drawing.label_places import label_places
from itsm_fit.drawing.sketch import Sketch
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, MessageFlow, Pool
from itsm_fit.model.edits.parts import Part, part_of
from itsm_fit.model.process import Flow, Lane, Node
from itsm_fit.model.project import Project

_IN_PROCESS: Final[Mapping[type, Callable[[Project, str, str, str], Project]]] = {
    Node: edits.rename_node,
    Flow: edits.rename_flow,
    Lane: edits.rename_lane,
}


def name_of(part: Part) -> str | None:
    """What is written at a part; None for one that carries no name."""
    if isinstance(part, Artifact):
        return part.text
    return part.name if isinstance(part, Node | Flow | Lane | Pool | MessageFlow) else None


def renamed(sheet: Sheet, element: str, name: str) -> Sheet:
    """Give an element another name; the pool of a process that was called the same takes the process along."""
    part = part_of(sheet.document, element)
    home = sheet.home(element)
    if isinstance(part, Node | Flow | Lane) and home is not None:
        changed = sheet.edited_in(home, _IN_PROCESS[type(part)], element, name)
        return _labelled(changed, element) if isinstance(part, Flow) and not part.name else changed
    if isinstance(part, Pool):
        changed = sheet.edited(edits.rename_pool, element, name)
        follows = home is not None and home.name in {"", part.name}
        return changed.edited_in(home, edits.rename_process, name) if follows and home is not None else changed
    if isinstance(part, MessageFlow):
        return sheet.edited(edits.rename_message_flow, element, name)
    if isinstance(part, Artifact):
        return sheet.edited(edits.set_artifact_text, element, name)
    raise EditError("A dotted line carries no name: name what it leads to.")


def _labelled(sheet: Sheet, element: str) -> Sheet:
    """Find a place for the label of a line that had none."""
    labels = label_places(sheet.document, {element})
    return sheet.with_document(Sketch(labels=labels).put_into(sheet.document)) if labels else sheet
