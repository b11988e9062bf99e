"""The folder in which a desk keeps its copy of a project, sound at whatever moment the program ends.

`desk.json` says whose copy it is, which revision of the workspace it goes by, and which files hold that state and the
state here. Both are project files, written whole under new names before `desk.json` names them; what it does not name
is left over from a program that was killed. Only the state here is written over, whole, with every edit.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.storage.files import fingerprint, make_folder, read_bytes, sweep, write_atomically
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.lock_file import Lock, holder_of, take
from itsm_fit.storage.project_file import read_project, write_project
from itsm_fit.storage.sole_use import SoleUse, sole_use
from itsm_fit.storage.wire_types import decoded

VERSION = 1
FACTS = "desk.json"
"""The file that says whose copy lies in a folder."""
_IN_USE = "in-use"
_STATE = re.compile(r"(agreed|mine)-\d+\.itsmfit")
_MOST_KNOWN = 2_000
"""How many of the newest revisions a desk remembers, to find what is common with a database that came back older."""


@dataclass(frozen=True, slots=True)
class KnownRevision:
    """A state of a project in a workspace; the same number with another token is another history."""

    number: int
    token: str


@dataclass(frozen=True, slots=True)
class DeskRecord:
    """What a desk holds: `agreed` is in the workspace since revision `at`, `mine` is the state here.

    `known` are the revisions that this desk has seen, the oldest first; `at` is among them.
    """

    workspace: str
    project_id: str
    name: str
    at: KnownRevision
    agreed: Project
    mine: Project
    known: tuple[KnownRevision, ...] = ()


class DeskFacts(msgspec.Struct):
    """What `desk.json` says."""

    desk: int
    workspace: str
    project: str
    name: str
    revision: int
    token: str
    agreed: str
    agreed_sha256: str
    mine: str
    known: list[tuple[int, str]] = []


class _Version(msgspec.Struct):
    desk: int


class DeskFolder:
    """A folder that this program alone works in, until it is closed."""

    def __init__(self, path: Path) -> None:
        """Take a folder, which is made where it is missing; raises InputError where another program has it."""
        self.path = path
        make_folder(path, private=True)
        self._use: SoleUse | None = sole_use(path / _IN_USE)
        if self._use is None:
            holder = holder_of(path / FACTS)
            raise DeskInUse(path, str(holder) if holder else tr("in another window"))
        sweep(path)
        self._lock: Lock | None = None
        self._facts: DeskFacts | None = None

    def close(self) -> None:
        """Let other programs have the folder."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        if self._use is not None:
            self._use.end()
            self._use = None

    @property
    def is_new(self) -> bool:
        """Whether no copy was kept here yet."""
        return not (self.path / FACTS).exists()

    def read(self) -> DeskRecord:
        """What is kept here; raises InputError where it is damaged, of a newer version or cannot be read."""
        facts = facts_in(self.path)
        agreed = self._state(facts.agreed, facts.agreed_sha256)
        mine = agreed if facts.mine == facts.agreed else self._state(facts.mine)
        self._facts = facts
        self._tell_who()
        self._clear()
        known = tuple(KnownRevision(*each) for each in facts.known)
        at = KnownRevision(facts.revision, facts.token)
        return DeskRecord(facts.workspace, facts.project, facts.name, at, agreed, mine, known)

    def keep(self, mine: Project) -> None:
        """Put the state here in the place of the one before, on the disk when this returns.

        Raises InputError where it cannot be written; what was kept before is as it was.
        """
        facts = self._facts
        if facts is None:
            raise RuntimeError("A folder is read or begun before it keeps anything.")
        if facts.mine == facts.agreed:
            name = self._free("mine")
            write_atomically(self.path / name, write_project(mine), private=True)
            self._say(msgspec.structs.replace(facts, mine=name))
        else:
            write_atomically(self.path / facts.mine, write_project(mine), private=True)

    def settle(self, record: DeskRecord) -> None:
        """Keep a new agreed state with the state here, both or none; raises InputError as `keep`."""
        body = write_project(record.agreed)
        agreed = self._free("agreed")
        write_atomically(self.path / agreed, body, private=True)
        mine = agreed
        if record.mine is not record.agreed and (its := write_project(record.mine)) != body:
            mine = self._free("mine")
            write_atomically(self.path / mine, its, private=True)
        self._say(
            DeskFacts(
                VERSION,
                record.workspace,
                record.project_id,
                record.name,
                record.at.number,
                record.at.token,
                agreed,
                fingerprint(body),
                mine,
                [(each.number, each.token) for each in _known(record)],
            )
        )
        self._tell_who()
        self._clear()

    def set_aside(self) -> Path:
        """Give all that lies here another place, so that a copy can begin anew; returns that place."""
        number = 1
        while (place := self.path / f"set-aside-{number}").exists():
            number += 1
        make_folder(place, private=True)
        for file in self.path.iterdir():
            if file.name == FACTS or _STATE.fullmatch(file.name):
                file.replace(place / file.name)
        if self._lock is not None:
            self._lock.release()
        self._facts = self._lock = None
        return place

    def _say(self, facts: DeskFacts) -> None:
        body = msgspec.json.format(msgspec.json.encode(facts), indent=1) + b"\n"
        write_atomically(self.path / FACTS, body, private=True)
        self._facts = facts

    def _state(self, name: str, sha256: str | None = None) -> Project:
        if not _STATE.fullmatch(name):
            raise InputError(_damaged(), file=str(self.path / FACTS))
        file = self.path / name
        data = read_bytes(file)
        if sha256 is not None and fingerprint(data) != sha256:
            raise InputError(_damaged(), file=str(file))
        return read_project(data, str(file))

    def _free(self, stem: str) -> str:
        """The name of a state under which nothing lies."""
        taken = {file.name for file in self.path.glob(f"{stem}-*.itsmfit")}
        return next(name for at in range(1, len(taken) + 2) if (name := f"{stem}-{at}.itsmfit") not in taken)

    def _clear(self) -> None:
        """Delete states that nothing names any more."""
        facts = self._facts
        if facts is not None:
            for file in self.path.iterdir():
                if _STATE.fullmatch(file.name) and file.name not in {facts.agreed, facts.mine}:
                    with contextlib.suppress(OSError):
                        file.unlink()

    def _tell_who(self) -> None:
        if self._lock is None:
            self._lock = take(self.path / FACTS)


class DeskInUse(InputError):  # noqa: N818 - it says what is the case
    """A copy of a shared project that another program works with."""

    def __init__(self, folder: Path, holder: str) -> None:
        super().__init__(
            tr("This copy of the project is in use {holder}: close it there first.", holder=holder), file=str(folder)
        )


@guarded
def _decoded(data: bytes, name: str) -> DeskFacts:
    try:
        if decoded(data, _Version).desk > VERSION:
            raise InputError(tr("This copy was kept by a newer ITSM Fit: start that one."), file=name)
        return decoded(data, DeskFacts)
    except (msgspec.DecodeError, UnicodeDecodeError) as problem:
        raise InputError(_damaged(), file=name) from problem


def facts_in(folder: Path) -> DeskFacts:
    """Whose copy lies in a folder; raises InputError where that is damaged or cannot be read."""
    file = folder / FACTS
    return _decoded(read_bytes(file), str(file))


def _damaged() -> str:
    return tr(
        "The copy of the project that is kept here is damaged: what was not sent yet is in the newest mine-….itsmfit "
        "beside it; begin a new copy."
    )


def _known(record: DeskRecord) -> Sequence[KnownRevision]:
    """The revisions to remember."""
    every = record.known if record.at in record.known else (*record.known, record.at)
    return every[-_MOST_KNOWN:]
