"""The desks of this user: where the copies of shared projects are kept, and how one is opened."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.text import text_key
from itsm_fit.storage.safety_copies import data_folder
from itsm_fit.workspace.address import WorkspaceAddress, workspace_address
from itsm_fit.workspace.desk import Desk
from itsm_fit.workspace.desk_folder import FACTS, DeskFolder, DeskInUse, DeskRecord, KnownRevision, facts_in
from itsm_fit.workspace.passwords import AskPassword, nobody_asked

if TYPE_CHECKING:
    from itsm_fit.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A copy of a project that this user keeps: of which workspace, what it is known by there and called, and where."""

    workspace: str
    project_id: str
    name: str
    folder: Path


def desks_folder() -> Path:
    """Where this user's copies of shared projects are kept."""
    return data_folder() / "desks"


def kept_copies(workspace: str) -> tuple[KeptCopy, ...]:
    """The copies that this user keeps of projects of a workspace, which open off line too."""
    found = []
    for file in sorted(desks_folder().glob(f"{_key(workspace_address(workspace))}-*/{FACTS}")):
        with contextlib.suppress(InputError):
            facts = facts_in(file.parent)
            found.append(KeptCopy(facts.workspace, facts.project, facts.name, file.parent))
    return tuple(found)


def open_desk(
    workspace: str,
    project: str,
    folder: Path | None = None,
    *,
    ask: AskPassword = nobody_asked,
    afresh: bool = False,
) -> Desk:
    """The desk of a project, called by its name or id, in a folder: one of its own among this user's if none is given.

    A copy that is there already is opened without asking the workspace; else, and where a copy is wanted `afresh`, the
    project is fetched: what lies in the folder is set aside then. `ask` is asked for the password when the keyring has
    none. Raises InputError where there is neither, where the folder is in use or
    holds something else, and where the copy is damaged.
    """
    address = workspace_address(workspace)
    where = _shown(address)

    def connect() -> Workspace:
        from itsm_fit.workspace.store import open_workspace

        return open_workspace(address, ask=ask)

    copy = folder or _folder_of(workspace, project)
    if copy is not None and (copy / FACTS).exists() and not afresh:
        return _reopened(where, project, copy, connect)
    connection = connect()
    place: DeskFolder | None = None
    try:
        found = connection.find(project)
        snapshot = connection.read(found.id)
        place = DeskFolder(copy or desks_folder() / f"{_key(address)}-{found.id}")
        aside = None if place.is_new else place.set_aside()
        at = KnownRevision(snapshot.revision, snapshot.token)
        record = DeskRecord(where, found.id, found.name, at, snapshot.project, snapshot.project, (at,))
        place.settle(record)
    except BaseException:
        if place is not None:
            place.close()
        connection.close()
        raise
    desk = Desk(place, record, connect, connection, snapshot)
    if aside is not None:
        desk.remark(tr("What was kept here before is set aside: {folder}", folder=aside))
    return desk


@contextlib.contextmanager
def at_desk(workspace: str, project: str, *, ask: AskPassword = nobody_asked) -> Iterator[Desk]:
    """A desk for as long as a command works: this user's own, another one beside it where that is in use.

    The other one goes when it ends, unless something waits there.
    """
    address = workspace_address(workspace)
    desk, beside = None, None
    for number in count(2):
        try:
            desk = open_desk(workspace, project, beside, ask=ask)
            break
        except DeskInUse:
            beside = desks_folder() / f"{_key(address)}-{hashlib.sha256(project.encode()).hexdigest()[:16]}-{number}"
    assert desk is not None  # noqa: S101
    try:
        yield desk
    finally:
        desk.close()
        if beside is not None and not desk.waits:
            shutil.rmtree(beside, ignore_errors=True)


def _reopened(workspace: str, project: str, folder: Path, connect: Callable[[], Workspace]) -> Desk:
    """The desk that is kept in a folder, of the workspace wherever that lies now."""
    place = DeskFolder(folder)
    try:
        record = place.read()
        if not _is_called(project, record.project_id, record.name):
            raise InputError(
                tr("The copy in this folder is of another project, “{name}”: name another folder.", name=record.name),
                file=str(folder),
            )
    except BaseException:
        place.close()
        raise
    return Desk(place, replace(record, workspace=workspace), connect)


def _folder_of(workspace: str, project: str) -> Path | None:
    """Where this user keeps a copy of a project; None where there is none, or where the name fits several."""
    found = [each for each in kept_copies(workspace) if _is_called(project, each.project_id, each.name)]
    found = [each for each in found if each.project_id == project] or found
    return found[0].folder if len({each.project_id for each in found}) == 1 else None


def _is_called(wanted: str, project_id: str, name: str) -> bool:
    return wanted == project_id or text_key(wanted) == text_key(name)


def _shown(address: WorkspaceAddress) -> str:
    """An address that holds wherever the program is started."""
    return str(replace(address, path=address.path.absolute()) if address.path else address)


def _key(address: WorkspaceAddress) -> str:
    """What the folders of the copies of a workspace begin with."""
    return hashlib.sha256(_shown(address).encode()).hexdigest()[:16]
