"""An edit that somebody who draws wants, ready to be carried out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project


@dataclass(frozen=True, slots=True)
class Wish:
    """What the edit is called in the history, and the edit: the diagram after it, and what is selected then.

    `named` says that the one new element is named at once. The edit raises EditError where it cannot be.
    """

    text: str
    change: Callable[[Diagram], tuple[Diagram, Iterable[str]]]
    named: bool = False


def diagram_alone(document: Document) -> Diagram:
    """A document as the only one of a project: to try on it what a wish would do."""
    return Diagram(Project(documents=(document,)), 0)
