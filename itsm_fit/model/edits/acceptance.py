"""Edits of what came of acceptance tests."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.acceptance import AcceptanceRun
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key


def take_acceptance(project: Project, run: AcceptanceRun) -> Project:
    """Take in what came of a test; a file of the same name for the same tool and release takes the older one's place.

    Raises EditError for a tool that the project does not have, or a test without a release.
    """
    names = {text_key(name): name for name in project.tool_names}
    tool = names.get(text_key(run.tool))
    if tool is None:
        raise EditError(tr("There is no tool {tool} in this project: add it first.", tool=run.tool))
    release = clean(run.release)
    if not release:
        raise EditError(tr("A test needs the name of the release that was tested."))
    run = replace(run, tool=tool, release=release)
    older = next((each for each in project.acceptance if _key(each) == _key(run)), None)
    if older is None:
        return replace(project, acceptance=(*project.acceptance, run))
    if older == replace(run, at=older.at):
        return project
    return replace(project, acceptance=tuple(run if each is older else each for each in project.acceptance))


def remove_acceptance(project: Project, run: AcceptanceRun) -> Project:
    """Forget a test; raises EditError when it is not there any more."""
    kept = tuple(each for each in project.acceptance if each != run)
    if len(kept) == len(project.acceptance):
        raise EditError(tr("This test is not in the project any more."))
    return replace(project, acceptance=kept)


def join_acceptance(project: Project, others: tuple[AcceptanceRun, ...]) -> tuple[AcceptanceRun, ...]:
    """The tests of a project and those of another one, those of the same file and release once."""
    known = {_key(each) for each in project.acceptance}
    return (*project.acceptance, *(each for each in others if _key(each) not in known))


def _key(run: AcceptanceRun) -> tuple[str, str, str]:
    return text_key(run.tool), run.release.casefold(), run.file
