"""An edit that somebody who draws wants, ready to be carried out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project


@dataclass(frozen=True, slots=True)
class Wish:
    """What the edit is called in the history, and the edit: the sheet after it, and what is selected then.

    `named` says that the one new element is named at once. The edit raises EditError where it cannot be.
    """

    text: str
    change: Callable[[Sheet], tuple[Sheet, Iterable[str]]]
    named: bool = False


def sheet_alone(document: Document) -> Sheet:
    """A document as the only one of a project: to try on it what a wish would do."""
    return Sheet(Project(documents=(document,)), 0)
