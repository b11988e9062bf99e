"""Which entity of an edited document is which element of the text: by id, duplicates in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Generic, NamedTuple, TypeVar

from itsm_fit.model.process import Identified
from itsm_fit.storage.bpmn.index import XmlElement

T = TypeVar("T", bound=Identified)


class Present(NamedTuple, Generic[T]):
    """An entity of the edited document; a new one has no `element` and no `before`."""

    element: XmlElement | None
    before: T | None
    after: T


class Removed(NamedTuple, Generic[T]):
    """An entity that the edited document no longer has."""

    element: XmlElement
    before: T


class EntityChanges(Generic[T]):
    """All entities of one kind: those of the edited document in its order, and the removed ones."""

    def __init__(self, before: Sequence[T], elements: Sequence[XmlElement], after: Sequence[T]) -> None:
        self.present: list[Present[T]]
        self.removed: list[Removed[T]] = []
        ids = [entity.id for entity in before]
        if len(set(ids)) == len(ids) and [entity.id for entity in after] == ids:
            self.present = [Present(*each) for each in zip(elements, before, after, strict=True)]
            return
        places: dict[str, list[int]] = {}
        for place, entity in enumerate(before):
            places.setdefault(entity.id, []).append(place)
        self.present = []
        for entity in after:
            candidates = places.get(entity.id)
            if not candidates:
                self.present.append(Present(None, None, entity))
                continue
            same = (place for place in candidates if before[place] is entity or before[place] == entity)
            place = candidates[0] if len(candidates) == 1 else next(same, candidates[0])
            candidates.remove(place)
            self.present.append(Present(elements[place], before[place], entity))
        self.removed = [Removed(elements[place], before[place]) for left in places.values() for place in left]

    def stirred(self) -> Iterator[T]:
        """Every value that is new, gone or replaced, as it was and as it is."""
        for _, before, after in self.present:
            if before is not after and before != after:
                yield after
                if before is not None:
                    yield before
        yield from (before for _, before in self.removed)


def words(entity: object) -> Iterator[str]:
    """Every id and other text that an entity itself holds."""
    if isinstance(entity, tuple):  # an entity with its place
        for part in entity:
            yield from words(part)
    elif isinstance(entity, str):
        yield entity
    elif is_dataclass(entity) and not isinstance(entity, type):
        held = (getattr(entity, each.name) for each in fields(entity))
        yield from (text for text in held if isinstance(text, str))
