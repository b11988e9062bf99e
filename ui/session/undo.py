"""Edits of a drawing as steps of undo, wherever they are made: on the canvas, in a panel, by mending a finding."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from itsm_fit.errors import EditError
from itsm_fit.model.project import Project
from ui.session.session import Session

if TYPE_CHECKING:
    from itsm_fit.editor.command import Edit, Edited
    from itsm_fit.editor.diagram import Diagram

PutBack = Callable[[Project, "Diagram", "Diagram"], Project]
"""The project with what became of a diagram, given as it was and as it is."""


def _whole(project: Project, before: Diagram, after: Diagram) -> Project:
    return project if after.document is before.document else after.project


def step_of_undo(
    session: Session, diagram: Callable[[], Diagram], change: Edit, put_back: PutBack = _whole
) -> Edited | None:
    """Edit a diagram as one step of undo; None where nothing changed, or where it was refused, which is told."""
    from itsm_fit.editor.apart import carried_out

    return _step(session, diagram, lambda before: carried_out(before, change), put_back)


def step_on_pages(session: Session, diagram: Callable[[], Diagram], change: Edit) -> Edited | None:
    """As `step_of_undo`, of several pages: no step gives way to one of another page that has the same place."""
    return _step(session, diagram, change, _whole)


def _step(session: Session, diagram: Callable[[], Diagram], change: Edit, put_back: PutBack) -> Edited | None:
    try:
        before = diagram()
        edited = change(before)
    except EditError as error:
        session.refused.emit(str(error))
        return None
    done = session.edit(edited.text, lambda project: put_back(project, before, edited.diagram))
    if not done:
        if edited.diagram is before:
            session.nothing_done.emit()
        return None
    for note in edited.notes:
        session.noticed.emit(note)
    return edited
