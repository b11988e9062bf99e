"""Requirements of parts that come into a project: each is defined once, whoever else asks for it refers to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Project

Asking = TypeVar("Asking", Node, Process)


class Defined:
    """The requirements that a project defines, and those that come to be defined with what is taken in."""

    def __init__(self, project: Project) -> None:
        everything = [each.definition for each in asked(project) if each.definition is not None]
        self._there = {key_of(each.id): each for each in reversed(everything)}
        self._otherwise: dict[str, None] = {}

    @property
    def otherwise(self) -> tuple[str, ...]:
        """The ids of which another definition counts than the one that was taken in."""
        return tuple(self._otherwise)

    def take_in(self, asking: Asking) -> Asking:
        """A node or process with a reference in place of each definition that is there already."""
        known = [each for each in asking.requirements if key_of(each.id) in self._there]
        new = tuple(each for each in asking.requirements if key_of(each.id) not in self._there)
        refs = {key_of(each): each for each in asking.requirement_refs}
        for each in known:
            there = self._there[key_of(each.id)]
            refs.setdefault(key_of(there.id), there.id)
            if replace(each, id=there.id) != there:
                self._otherwise[there.id] = None
        self._there |= {key_of(each.id): each for each in new}
        return replace(asking, requirements=new, requirement_refs=tuple(refs.values())) if known else asking
