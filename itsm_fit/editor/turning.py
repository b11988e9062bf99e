"""The way back from folding or unfolding a sub-process: to the very drawing that was there before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.document import Document, WayBack
from itsm_fit.model.edits.parts import DrawnPart, parts_of, with_parts

_PLACE: Final = ("bounds", "waypoints", "label_bounds", "by_hand", "expanded")


def turned(diagram: Diagram, element: str, turn: Callable[[Diagram, str], Diagram]) -> Diagram:
    """Fold or unfold a sub-process, or take that back where nothing has been moved, drawn or deleted since."""
    now = diagram.document
    last = now.turns.get(element)
    if last is not None and _places(now) == _places(last.after):
        after = diagram.with_document(_as_placed(now, _places(last.before)))
    else:
        after = turn(diagram, element)
    way_back = WayBack(replace(now, turns={}), replace(after.document, turns={}))
    return after.with_document(replace(after.document, turns={**after.document.turns, element: way_back}))


def _places(document: Document) -> Mapping[str, tuple[object, ...]]:
    """Where every part is drawn, and how."""
    return {part.id: _place(part) for part in parts_of(document)}


def _place(part: DrawnPart) -> tuple[object, ...]:
    return tuple(getattr(part, name, None) for name in _PLACE)


def _as_placed(document: Document, places: Mapping[str, tuple[object, ...]]) -> Document:
    """The document with its parts drawn where they are said to be."""

    def change(part: DrawnPart) -> DrawnPart:
        place = places[part.id]
        if place == _place(part):
            return part
        return replace(part, **{name: value for name, value in zip(_PLACE, place, strict=True) if hasattr(part, name)})  # type: ignore[arg-type]

    return with_parts(document, change)
