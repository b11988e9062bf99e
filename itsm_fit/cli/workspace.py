"""`itsm-fit workspace`: projects that several desks work on, in a folder or in a PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.cli.conflicts import TakeMine, TakeTheirs, conflict_json, conflict_line, decisions_of
from itsm_fit.cli.console import Json, counted, output, print_json, progress_bar, tell
from itsm_fit.cli.rewriting import rewrite
from itsm_fit.cli.workspace_password import ask_password, new_password
from itsm_fit.errors import InputError
from itsm_fit.merging import MergeConflict, MergePlace, MergeSide, merged
from itsm_fit.model.project import Project
from itsm_fit.selection import load
from itsm_fit.storage import person as person_here
from itsm_fit.storage.files import fingerprint_at
from itsm_fit.workspace.backup import back_up, restore
from itsm_fit.workspace.desk import Desk
from itsm_fit.workspace.desks import at_desk, kept_copies, open_desk
from itsm_fit.workspace.parts import KINDS
from itsm_fit.workspace.people import (
    NO_ROLES,
    DeskRole,
    ProjectMember,
    change_password,
    invite,
    knows_roles,
    members,
    people,
    remove_person,
    share,
    unshare,
)
from itsm_fit.workspace.store import SharedChange, SharedProject, Workspace, make_workspace, open_workspace
from itsm_fit.workspace.workspace_errors import NewerThere

workspace = typer.Typer(
    help="Work on projects with others: in a folder that all can open, or in a PostgreSQL that knows who may see what.",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)

_NOBODY = "none"
_Where = Annotated[
    str,
    typer.Argument(metavar="WORKSPACE", help="A folder, or postgresql://NAME@HOST:PORT/DATABASE?sslmode=verify-full."),
]
_Which = Annotated[str, typer.Argument(metavar="NAME", help="What the project is called there, or its id.")]
_Person = Annotated[str, typer.Argument(metavar="PERSON", help="The name that they log in with.")]
_Newest = Annotated[int, typer.Option("--newest", metavar="N", min=1, help="How many changes at most.")]


# ------------------------------------------------------------ a workspace and what is in it


@workspace.command()
def init(where: _Where) -> None:
    """Make a workspace: in a folder, without any set-up, or in an empty PostgreSQL database that you own."""
    with make_workspace(where, ask=ask_password) as opened:
        tell(f"{opened.address}: The workspace is ready.")
        _tell_standing(opened)


@workspace.command()
def upgrade(where: _Where) -> None:
    """Bring a workspace of an older ITSM Fit up to date; what is in it stays. Its keeper does this."""
    with make_workspace(where, ask=ask_password) as opened:
        tell(f"{opened.address}: The workspace is up to date.")


@workspace.command("list")
def list_(where: _Where, json: Json = None) -> None:
    """List the projects that are shared with you."""
    with _opened(where) as opened:
        found = opened.projects()
        if json is not None:
            print_json(_json(opened, projects=found), json)
            return
        table = Table()
        for heading in ("Project", "Revision", "Changed", "By", "Id"):
            table.add_column(heading)
        for each in found:
            table.add_row(each.name, str(each.revision), _when(each.at), each.by, each.id)
        output().print(table) if found else tell("No project is shared with you.")


@workspace.command()
def show(where: _Where, name: _Which, json: Json = None, newest: _Newest = 20) -> None:
    """Show who works on a project and as what, what was changed last, and what is to be decided at this desk."""
    with _opened(where) as opened:
        found = opened.find(name)
        who, changes = members(opened, found.id), opened.history(found.id, newest=newest)
        waits, conflicts = _waiting(where, found.id)
        if json is not None:
            print_json(
                _json(
                    opened,
                    projects=(found,),
                    people=[(found.id, each) for each in who],
                    changes=changes,
                    waiting=waits,
                    conflicts=conflicts,
                ),
                json,
            )
            return
        console = output()
        console.print(f"{found.name}, revision {found.revision}", soft_wrap=True)
        console.print(_people_table(who))
        console.print(_changes_table(changes))
        _tell_conflicts(conflicts)
        if waits and not conflicts:
            tell(f"{counted(waits, 'change')} of yours wait here: the next command sends them.")


@workspace.command()
def put(
    where: _Where,
    sources: Annotated[list[Path], typer.Argument(metavar="FILE…", help="A project (.itsmfit), or what makes one.")],
    into: Annotated[
        str | None,
        typer.Option("--into", metavar="NAME", help="Put what changed in a project that was taken out back."),
    ] = None,
    since: Annotated[
        int | None, typer.Option("--since", metavar="N", min=1, help="With --into: the revision that was taken out.")
    ] = None,
    *,
    take_mine: TakeMine = None,
    take_theirs: TakeTheirs = None,
) -> None:
    """Put a project into a workspace, or what was changed in one that was taken out back into its own.

    What others changed since then stays: both are put together, and what does not go together is listed and decided
    with --mine PLACE or --theirs PLACE.
    """
    if (into is None) != (since is None):
        raise typer.BadParameter("say the project and the revision that was taken out", param_hint="--into, --since")
    with progress_bar() as progress:
        project = load(sources, progress).project
    with _opened(where) as opened:
        if into is None or since is None:
            made = opened.create(project)
            tell(f"{project.name or 'The project'} is in the workspace: {made.id}.")
            return
        found = opened.find(into)
        decided = decisions_of(take_mine or (), take_theirs or ())
        revision = _put_back(opened, found.id, project, since, decided)
        tell(f"{found.name}: in the workspace as revision {revision}.")


@workspace.command()
def take(
    where: _Where,
    name: _Which,
    out: Annotated[Path, typer.Option("-o", "--out", metavar="FILE.itsmfit", help="The project file to write.")],
    revision: Annotated[
        int | None, typer.Option("--revision", metavar="N", min=1, help="As it was then, not as it is now.")
    ] = None,
    *,
    copy: Annotated[
        bool, typer.Option("--copy", help="What this desk has, with what waits here; the workspace is not asked.")
    ] = False,
) -> None:
    """Take a project out as a file of its own, with its log and its seals; it stays in the workspace."""
    if out.suffix.casefold() != ".itsmfit":
        raise typer.BadParameter(f"{out.name}: let its name end in .itsmfit.", param_hint="--out")
    if copy:
        with closing(_kept(where, name)) as desk:
            rewrite(desk.project, out, fingerprint_at(out))
            tell(f"Written: {out}, the copy of {desk.name} at this desk.")
        return
    with _opened(where) as opened:
        found = opened.find(name)
        if revision is not None and revision > found.revision:
            raise InputError(f"There is no revision {revision} yet: the newest is {found.revision}.", file=found.name)
        project = opened.read(found.id).project if revision is None else opened.as_of(found.id, revision)
    rewrite(project, out, fingerprint_at(out))
    tell(f"Written: {out}, revision {revision or found.revision} of {found.name}.")


@workspace.command()
def renew(where: _Where, name: _Which) -> None:
    """Begin a new copy at this desk, where the one that is kept here is damaged; that one is set aside."""
    with closing(open_desk(where, name, ask=ask_password, afresh=True)) as desk:
        done = desk.exchange()
        tell(f"{desk.name}: revision {desk.revision}. {done.sentence}".rstrip())


@workspace.command()
def delete(
    where: _Where,
    name: _Which,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Really: its history goes with it.")] = False,
) -> None:
    """Delete a project from a workspace with all its history; copies at desks and in backups stay."""
    if not yes:
        raise typer.BadParameter("the project goes with all its history: say --yes", param_hint="--yes")
    with _opened(where) as opened:
        found = opened.find(name)
        opened.delete(found.id)
        tell(f"{found.name} is deleted.")


@workspace.command()
def history(where: _Where, name: _Which, json: Json = None, newest: _Newest = 200) -> None:
    """List who changed what of a project, the newest first."""
    with _opened(where) as opened:
        found = opened.find(name)
        changes = opened.history(found.id, newest=newest)
        if json is not None:
            print_json(_json(opened, projects=(found,), changes=changes), json)
        else:
            output().print(_changes_table(changes))


@workspace.command()
def watch(
    where: _Where,
    name: _Which,
    seconds: Annotated[
        float | None, typer.Option("--for", metavar="SECONDS", help="Stop after so long, not with Ctrl+C alone.")
    ] = None,
) -> None:
    """Tell of every change to a project as it is made, until Ctrl+C."""
    end = None if seconds is None else time.monotonic() + seconds
    with _opened(where) as opened:
        found, listener = opened.find(name), None
        seen = found.revision
        listener = opened.listening()
        try:
            while end is None or time.monotonic() < end:
                heard = listener.wait(1.0 if end is None else max(0.0, min(1.0, end - time.monotonic())))
                if heard.get(found.id, seen) > seen:
                    news = [each for each in opened.history(found.id, newest=50) if each.revision > seen]
                    for each in reversed(news):
                        output().print(_change_line(each), soft_wrap=True)
                    seen = max(seen, *(each.revision for each in news))
        except KeyboardInterrupt:
            pass
        finally:
            listener.close()


@workspace.command()
def decide(
    where: _Where,
    name: _Which,
    *,
    take_mine: TakeMine = None,
    take_theirs: TakeTheirs = None,
    json: Json = None,
) -> None:
    """List what you and others changed differently, and say whose counts; whatever waits here goes out then.

    Exit code 1 while something is open. What lost stays in the history.
    """
    decided = decisions_of(take_mine or (), take_theirs or ())
    with _opened(where) as opened:
        found = opened.find(name)
        with at_desk(where, found.id, ask=ask_password) as desk:
            done = desk.exchange()
            while done.conflicts:
                sides = _sides(done.conflicts, decided)
                if not sides:
                    break
                done = desk.exchange(sides)
            if json is not None:
                print_json(_json(opened, projects=(found,), waiting=desk.waiting(), conflicts=done.conflicts), json)
            else:
                _tell_conflicts(done.conflicts)
            if done.sentence:
                tell(f"warning: {desk.name}: {done.sentence}")
            if done.conflicts:
                raise typer.Exit(1)
            if done.sent is not None:
                tell(f"{desk.name}: in the workspace as revision {done.sent}.")


# ------------------------------------------------------------ people


@workspace.command("people")
def people_(
    where: _Where,
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Of this project; without it of all.")] = None,
    json: Json = None,
) -> None:
    """List who works here, and in which role on which project."""
    with _opened(where) as opened:
        found = opened.projects() if name is None else (opened.find(name),)
        who = {each.id: members(opened, each.id) for each in found}
        if json is not None:
            print_json(
                _json(opened, projects=found, people=[(each, its) for each, group in who.items() for its in group]),
                json,
            )
            return
        for each in found:
            output().print(each.name, soft_wrap=True)
            output().print(_people_table(who[each.id]))
        if name is None and knows_roles(opened):
            without = sorted({*people(opened)} - {its.person for each in who.values() for its in each})
            if without:
                output().print(f"On no project that you see: {', '.join(without)}", soft_wrap=True)
        if not knows_roles(opened):
            tell(str(NO_ROLES))


@workspace.command("invite")
def invite_(where: _Where, person: _Person) -> None:
    """Let somebody log in to a PostgreSQL workspace, or give them another password. Its keeper does this.

    The password is asked for, or read from standard input, a line; what they see is said by `share`.
    """
    with _opened(where) as opened:
        invite(opened, person, new_password(f"A password for {person}: "))
        tell(f"{person} can log in: postgresql://{person}@… Share a project with them now.")


@workspace.command()
def password(where: _Where) -> None:
    """Give yourself another password; the keyring of this computer has it then."""
    with _opened(where) as opened:
        change_password(opened, new_password("Your new password: "))
        tell("The password is changed.")


@workspace.command("share")
def share_(
    where: _Where,
    name: _Which,
    person: _Person,
    role: Annotated[
        str, typer.Argument(metavar="ROLE", help=f"{', '.join(each.value for each in DeskRole)}; {_NOBODY} to end it.")
    ],
    called: Annotated[
        str, typer.Option("--called", metavar="TEXT", help="What score sheets call an evaluator, if not PERSON.")
    ] = "",
) -> None:
    """Give somebody a role in a project: a designer draws, a buyer sees prices and decides, an evaluator scores.

    A reader changes nothing. No evaluator sees prices, or what others scored.
    """
    known = {each.value: each for each in DeskRole}
    if role != _NOBODY and role not in known:
        raise typer.BadParameter(f"“{role}” is no role: choose among {', '.join(known)}, {_NOBODY}", param_hint="ROLE")
    with _opened(where) as opened:
        found = opened.find(name)
        if role == _NOBODY:
            unshare(opened, found.id, person)
            tell(f"{person} sees {found.name} no longer.")
        else:
            share(opened, found.id, person, known[role], called)
            tell(f"{person} is {known[role].words} of {found.name}.")


@workspace.command()
def remove(
    where: _Where,
    person: _Person,
    pseudonym: Annotated[
        str, typer.Option("--pseudonym", metavar="TEXT", help="What the history calls them from now on.")
    ] = "",
) -> None:
    """Take all rights of somebody away at once. Their name stays in the history unless a pseudonym is given.

    What they signed stays signed: the log of a project cannot be changed.
    """
    with _opened(where) as opened:
        gone = remove_person(opened, person, pseudonym)
        named = {each.id: each.name for each in opened.projects()}
        tell(f"{person} has no rights here any longer; {counted(gone.changes, 'change')} of theirs stay.")
        if gone.still_named:
            tell(f"Still named in the signed log of: {', '.join(named.get(its, its) for its in gone.still_named)}.")


# ------------------------------------------------------------ backups


@workspace.command()
def backup(
    where: _Where,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A folder that is not there yet.")],
) -> None:
    """Back a workspace up: every project as a file that opens by itself, and all history beside it."""
    with _opened(where) as opened, progress_bar() as progress:
        found = back_up(opened, folder, progress)
    tell(f"{counted(len(found.projects), 'project')} backed up: {folder}")


@workspace.command("restore")
def restore_(
    where: _Where,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A backup.")],
    *,
    replace: Annotated[
        bool, typer.Option("--replace", help="Bring projects back that are there, too, older than they are.")
    ] = False,
) -> None:
    """Bring the projects of a backup back with all their history, all or none.

    What desks did since the backup is not lost: each sends again what it has when it next exchanges.
    """
    with _opened(where) as opened, progress_bar() as progress:
        found = restore(opened, folder, progress, replace=replace)
    tell(f"{counted(len(found.projects), 'project')} restored: {', '.join(found.projects)}.")
    if found.without_login:
        tell(f"They have a role and cannot log in yet: {', '.join(found.without_login)}. Invite them.")


# ------------------------------------------------------------ what is told


def _opened(where: str) -> Workspace:
    return open_workspace(where, ask=ask_password)


def _kept(where: str, name: str) -> Desk:
    """The desk at which a copy is kept; raises InputError where there is none."""
    found = [each for each in kept_copies(where) if name in {each.project_id, each.name}]
    if not found:
        raise InputError(f"There is no copy of “{name}” at this desk.", file=where)
    return open_desk(where, found[0].project_id, found[0].folder)


def _tell_standing(opened: Workspace) -> None:
    if not knows_roles(opened):
        tell(str(NO_ROLES))
    if opened.address.weakness:
        tell(f"warning: {opened.address.weakness}")


def _put_back(
    opened: Workspace, known: str, mine: Project, since: int, decided: Mapping[MergePlace | None, MergeSide]
) -> int:
    """Merge what was made of an earlier revision into what stands there now; returns the new revision."""
    base = opened.as_of(known, since)
    while True:
        now = opened.read(known)
        sides: dict[MergePlace, MergeSide] = {place: side for place, side in decided.items() if place is not None}
        found = merged(base, mine, now.project, sides, by=person_here.signature(), at=datetime.now(UTC))
        while found.conflicts and (more := _sides(found.conflicts, decided)):
            sides |= more
            found = merged(base, mine, now.project, sides, by=person_here.signature(), at=datetime.now(UTC))
        if found.conflicts:
            _tell_conflicts(found.conflicts)
            raise InputError("This does not go together with what others changed since: nothing was put back.")
        try:
            return opened.commit(now, found.project).revision
        except NewerThere:
            continue


def _sides(
    conflicts: Sequence[MergeConflict], decided: Mapping[MergePlace | None, MergeSide]
) -> dict[MergePlace, MergeSide]:
    """What was decided of these conflicts."""
    found = {each.place: decided.get(each.place, decided.get(None)) for each in conflicts}
    return {place: side for place, side in found.items() if side is not None}


def _waiting(where: str, known: str) -> tuple[int, tuple[MergeConflict, ...]]:
    """How many changes wait at this desk, and what is to be decided of them."""
    with at_desk(where, known, ask=ask_password) as desk:
        if not desk.waits:
            return 0, ()
        done = desk.exchange()
        return desk.waiting(), done.conflicts


def _tell_conflicts(conflicts: Sequence[MergeConflict]) -> None:
    for each in conflicts:
        output().print(conflict_line(each), soft_wrap=True)
    if conflicts:
        tell(f"{counted(len(conflicts), 'conflict')} to decide with --mine PLACE or --theirs PLACE.")


def _people_table(who: Sequence[ProjectMember]) -> Table:
    table = Table()
    for heading in ("Person", "Role", "On score sheets", "Last change"):
        table.add_column(heading)
    for each in who:
        role = each.role.words if each.role else "–"
        table.add_row(each.person, role, each.called or "–", _when(each.seen) if each.seen else "–")
    return table


def _changes_table(changes: Sequence[SharedChange]) -> Table:
    table = Table()
    for heading in ("Revision", "When", "Who", "At", "With", "What"):
        table.add_column(heading)
    for each in changes:
        table.add_row(str(each.revision), _when(each.at), each.person, each.desk, each.app, _touched(each))
    return table


def _change_line(each: SharedChange) -> str:
    return f"{each.revision}  {_when(each.at)}  {each.person} at {each.desk}: {_touched(each)}"


def _touched(change: SharedChange) -> str:
    kinds = ((str(KINDS.get(kind, kind)), count) for kind, count in change.touched.items())
    return ", ".join(f"1 {kind}" if count == 1 else f"{count} × {kind}" for kind, count in kinds) or "–"


def _when(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}"


def _json(
    opened: Workspace,
    *,
    projects: Sequence[SharedProject] = (),
    people: Sequence[tuple[str, ProjectMember]] = (),
    changes: Sequence[SharedChange] = (),
    waiting: int = 0,
    conflicts: Sequence[MergeConflict] = (),
) -> dict[str, Any]:
    return {
        "schema": 1,
        "workspace": str(opened.address),
        "roles": knows_roles(opened),
        "projects": [
            {"id": each.id, "name": each.name, "revision": each.revision, "at": _iso(each.at), "by": each.by}
            for each in projects
        ],
        "people": [
            {
                "project": project,
                "person": each.person,
                "role": each.role.value if each.role else None,
                "called": each.called,
                "seen": _iso(each.seen) if each.seen else None,
            }
            for project, each in people
        ],
        "changes": [
            {
                "revision": each.revision,
                "at": _iso(each.at),
                "person": each.person,
                "desk": each.desk,
                "app": each.app,
                "touched": [{"kind": kind, "count": count} for kind, count in each.touched.items()],
            }
            for each in changes
        ],
        "waiting": waiting,
        "conflicts": [conflict_json(each) for each in conflicts],
    }


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
