"""`itsm-fit approve`: who approves which version of a process, and what has changed since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.console import Json, ProjectFile, output, print_json, tell
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.cli.signing import signature
from itsm_fit.errors import EditError, FitError, InputError
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.sealing.deviations import ChangeGroup
from itsm_fit.sealing.sign_off import (
    OwnerSignOff,
    ProcessSignOff,
    approval_withdrawn,
    approved,
    approved_by,
    require_owner,
    sign_offs,
    to_approve,
)
from itsm_fit.sealing.sign_off_changes import changes_since_approval
from itsm_fit.sealing.sign_off_words import sign_off_words
from itsm_fit.storage.project_file import open_stored

_Processes = Annotated[
    list[str] | None,
    typer.Option("--process", metavar="ID|NAME", help="A process, by its id or its name; may be given several times."),
]
_Every = Annotated[
    bool, typer.Option("--all", help="Every process that NAME owns and has not approved as it is, or has approved.")
]
_By = Annotated[
    str | None,
    typer.Option("--by", metavar="NAME", help="The owner who approves; without it nothing is approved, only told."),
]
_Note = Annotated[str, typer.Option("--note", metavar="TEXT", help="What the owner says to it; it goes on record.")]
_Owners = Annotated[
    str | None,
    typer.Option("--owners", metavar="NAMES", help="Let these own the processes, separated by commas; “” is nobody."),
]
_Leaves = Annotated[
    str | None, typer.Option("--leaves", metavar="NAME", help="An owner who leaves: of every process that they own.")
]
_Successor = Annotated[
    str, typer.Option("--successor", metavar="NAME", help="With --leaves: who owns these processes from now on.")
]


def approve(
    project: ProjectFile,
    process: _Processes = None,
    by: _By = None,
    note: _Note = "",
    *,
    every: _Every = False,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Withdraw the approval instead, on record.")] = False,
    owners: _Owners = None,
    leaves: _Leaves = None,
    successor: _Successor = "",
    json: Json = None,
) -> None:
    """Let the owners of a process approve it as it is: what a later edit changes of its meaning lapses that.

    A process is approved once all its owners approve it. Looks, remarks and minutes lapse nothing, and what brings the
    approved version back brings the approval back. Without --by it is told how each process stands, and what was
    changed since it was approved.
    """
    _require_sound(process, by, every=every, withdraw=withdraw, owners=owners, leaves=leaves, successor=successor)
    stored = open_stored(project)
    its = stored.project
    try:
        wanted = tuple(dict.fromkeys(_named(its, each) for each in process or ()))
        if leaves is not None:
            its = edits.replace_process_owner(its, leaves, successor)
        if owners is not None:
            for each in wanted:
                its = edits.set_process_owners(its, each, edits.names_in(owners))
        if by is not None:
            its = _signed(its, wanted, by, note, every=every, withdraw=withdraw)
    except EditError as problem:
        raise InputError(str(problem), file=str(project)) from problem
    if its is not stored.project:
        rewrite(its, project, stored.base, stored.project)
        tell(f"Saved: {project}")
    elif by is not None:
        tell(f"{project}: nothing changed: all of it was so already.")
    _tell(its, wanted, json)


def _require_sound(
    process: Sequence[str] | None,
    by: str | None,
    *,
    every: bool,
    withdraw: bool,
    owners: str | None,
    leaves: str | None,
    successor: str,
) -> None:
    """Raise BadParameter for options that say nothing together."""
    if by is not None and not process and not every:
        raise typer.BadParameter("name what is approved, with --process or --all", param_hint="--by")
    if by is None and (withdraw or every):
        raise typer.BadParameter("say who it is, with --by", param_hint="--withdraw" if withdraw else "--all")
    if every and process:
        raise typer.BadParameter("name processes, or take all, one at a time", param_hint="--all")
    if owners is not None and not process:
        raise typer.BadParameter("name what they own, with --process", param_hint="--owners")
    if successor and leaves is None:
        raise typer.BadParameter("say whom they follow, with --leaves", param_hint="--successor")


def _named(project: Project, wanted: str) -> str:
    """The project-wide id of a process by that or its name; raises InputError where it is none, or one of several."""
    named = project.processes_called(wanted)
    if len(named) == 1:
        return named[0]
    if named:
        raise EditError(f"Several processes are called “{wanted}”: name one by its id, {', '.join(named)}.")
    known = ", ".join(f"{key} ({name})" if name != key else key for key, name in project.process_names.items())
    raise EditError(f"There is no process “{wanted}” in this project, only: {known or 'none'}.")


def _signed(project: Project, processes: Sequence[str], by: str, note: str, *, every: bool, withdraw: bool) -> Project:
    told: dict[str, Any] = {"by": by, "note": note, "at": signature(by, note).at}
    if every and not (withdraw and approved_by(project, by)):
        require_owner(project, by)
    if withdraw:
        return approval_withdrawn(project, approved_by(project, by) if every else processes, **told)
    return approved(project, to_approve(project, by) if every else processes, **told)


def _tell(project: Project, processes: Sequence[str], json: str | None) -> None:
    shown = [its for key, its in sign_offs(project).items() if not processes or key in processes]
    if json is not None:
        print_json(sign_off_json(project, shown), json)
        return
    table = Table(title="Sign-off", title_justify="left")
    for heading in ("Process", "Owners", "State", "Who and when"):
        table.add_column(heading, overflow="fold")
    for its in shown:
        names = ", ".join(each.owner for each in its.owners) or "–"
        table.add_row(its.name, names, its.state.words, sign_off_words(its) if its.owners else "–")
    output().print(table)
    for its in shown:
        for group in _changes(project, its):
            for line in group.lines:
                output().print(f"{its.name}: changed since: {group.title}: {line}", soft_wrap=True)
    for owner in _elsewhere(project):
        tell(f"note: {owner.name} owns {owner.process}, which is not in the project.")


def _elsewhere(project: Project) -> list[Any]:
    return [each for each in project.owners if each.process not in project.processes]


def _changes(project: Project, its: ProcessSignOff) -> tuple[ChangeGroup, ...]:
    """What was changed since it was approved last; a line that says why where that cannot be told."""
    last = its.last
    if last is None or not its.lapsed:
        return ()
    try:
        return changes_since_approval(project, last)
    except FitError as problem:
        return (ChangeGroup("cannot be told", (str(problem),)),)


def sign_off_json(project: Project, shown: Sequence[ProcessSignOff]) -> dict[str, Any]:
    """How processes stand, as the schema `approve` describes it."""
    return {
        "schema": 1,
        "approved": sum(its.approved for its in shown),
        "processes": [
            {
                "process": its.process,
                "process_name": its.name,
                "state": its.state.value,
                "owners": [_owner_json(each) for each in its.owners],
                "waits_for": list(its.waiting),
                "changed": [{"what": group.title, "lines": list(group.lines)} for group in _changes(project, its)],
            }
            for its in shown
        ],
        "elsewhere": [{"process": each.process, "owner": each.name} for each in _elsewhere(project)],
    }


def _owner_json(its: OwnerSignOff) -> dict[str, Any]:
    return {
        "owner": its.owner,
        "approves": its.approves,
        "lapsed": its.lapsed,
        "at": its.entry.at if its.entry else None,
        "note": its.entry.reason if its.entry else "",
    }
