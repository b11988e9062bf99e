"""Projects of a workspace as files, for as long as a command works on them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from itsm_fit.cli.conflicts import conflict_line
from itsm_fit.cli.console import tell
from itsm_fit.cli.workspace_password import ask_password
from itsm_fit.errors import InputError
from itsm_fit.model.text import text_key
from itsm_fit.storage.files import fingerprint_at, make_folder
from itsm_fit.storage.project_file import open_project, save_project
from itsm_fit.workspace.desk import Desk, DeskState
from itsm_fit.workspace.desks import at_desk, kept_copies
from itsm_fit.workspace.store import open_workspace
from itsm_fit.workspace.workspace_errors import Unreachable

_FILES = "files"
_Names = Mapping[str, str]

if TYPE_CHECKING or sys.platform != "win32":
    from pathlib import PosixPath as _Path
else:
    from pathlib import WindowsPath as _Path


class _ToldPath(_Path):
    """A file that is told of by another name than it has."""

    told = ""

    def __str__(self) -> str:
        return self.told or super().__str__()

    def __fspath__(self) -> str:
        return super().__str__()


@dataclass(frozen=True, slots=True)
class _TakenOut:
    """A project that lies in a file for now; `written` is the fingerprint of what was put there."""

    desk: Desk
    file: Path
    written: str


@contextmanager
def taken_out(workspace: str, named: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What a command was given as projects, by parameter: those of the workspace as files.

    What else is a file stays what it is; a project of the workspace goes before a file of the same name. What the
    command changed is put back however it ends, merged with what others did meanwhile. Raises InputError where nothing
    that was named is in the workspace, and where what was changed does not go together with what others did: it waits
    at this desk then.
    """
    given = dict.fromkeys(each for value in named.values() for each in _every(value))
    ids = _ids(workspace)
    known = {each: found for each in given if (found := ids.get(_key(str(each))))}
    unknown = [each for each in given if each not in known and not each.exists()]
    if given and (unknown or not known):
        raise _unknown((unknown or [*given])[0], workspace, ids)
    with ExitStack() as desks:
        out = {
            each: _take_out(desks.enter_context(at_desk(workspace, found, ask=ask_password)))
            for each, found in known.items()
        }
        try:
            yield {name: _replaced(value, out) for name, value in named.items()}
        finally:
            for each in out.values():
                _put_back(each)


def _ids(workspace: str) -> dict[str, str]:
    """What projects of the workspace are known by, by what they may be called; "" for a name of several.

    Where nobody answers there it is those of which this user keeps a copy.
    """
    found: dict[str, str] = {}
    try:
        with open_workspace(workspace, ask=ask_password) as opened:
            there = [(each.id, each.name) for each in opened.projects()]
    except Unreachable:
        there = [(each.project_id, each.name) for each in kept_copies(workspace)]
        if not there:
            raise
    for project_id, name in there:
        found[_key(name)] = project_id if found.get(_key(name), project_id) == project_id else ""
    return found | {_key(project_id): project_id for project_id, _ in there}


def _key(name: str) -> str:
    return text_key(str(Path(name)))


def _unknown(path: Path, workspace: str, ids: Mapping[str, str]) -> InputError:
    if _key(str(path)) in ids:
        return InputError(
            f"Several projects are called “{path}”: name one by its id, which “itsm-fit workspace list” tells.",
            file=workspace,
        )
    return InputError(
        f"There is no project “{path}”, or it is not shared with you: “itsm-fit workspace list” tells which there are.",
        file=workspace,
    )


def _every(value: Path | Sequence[Path] | None) -> Sequence[Path]:
    return () if value is None else (value,) if isinstance(value, Path) else value


def _replaced(value: Any, out: Mapping[Path, _TakenOut]) -> Any:
    if isinstance(value, Path):
        return out[value].file if value in out else value
    return value and [out[each].file if each in out else each for each in value]


def _take_out(desk: Desk) -> _TakenOut:
    """The newest state that can be had, as a file."""
    done = desk.exchange()
    if done.sentence:
        tell(f"warning: {desk.name}: {done.sentence}")
    if desk.state is DeskState.UNDECIDED:
        raise _undecided(desk, len(done.conflicts))
    folder = desk.folder / _FILES
    make_folder(folder, private=True)
    file = _ToldPath(folder / f"{_plain(desk.name)}.itsmfit")
    file.told = desk.name
    return _TakenOut(desk, file, save_project(desk.project, file))


def _put_back(out: _TakenOut) -> None:
    """What the command made of it goes to the workspace, or waits here where that cannot be reached."""
    desk = out.desk
    try:
        if fingerprint_at(out.file) == out.written:
            return
        desk.keep(open_project(out.file))
    finally:
        out.file.unlink(missing_ok=True)
    done = desk.exchange()
    if done.sentence:
        tell(f"warning: {desk.name}: {done.sentence}")
    if done.conflicts:
        for each in done.conflicts:
            tell(conflict_line(each))
        raise _undecided(desk, len(done.conflicts))
    if done.sent is not None:
        tell(f"{desk.name}: in the workspace as revision {done.sent}.")
    else:
        tell(f"{desk.name}: What was changed waits here, and goes out with the next command.")


def _undecided(desk: Desk, count: int) -> InputError:
    what = "1 change that waits" if count == 1 else f"{count} changes that wait"
    return InputError(
        f"{what} at this desk and what others changed do not go together: say whose counts with “itsm-fit workspace "
        "decide”.",
        file=desk.name,
    )


def _plain(name: str) -> str:
    """A project's name as that of a file."""
    return re.sub(r"[\\/:*?\"<>|\x00-\x1f]+", "-", name).strip(" .")[:80] or "project"
