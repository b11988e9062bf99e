"""Copies that sync programs lay beside a project when two computers saved it at once.

Every program names them its own way and in its user's language. So a copy is known by the shape of what its name adds
(brackets with a date or a number, a stamp to the second, a computer's name), and by holding mostly the same parts:
either alone would take the files of another project, or a person's own versions, for one.
"""

from __future__ import annotations

import re
import socket
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from itsm_fit.differences.compare import differences
from itsm_fit.differences.difference import EntityDifference, folded
from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.project_file import read_project

MOST_READ = 8
"""So many likely copies are looked into, the newest first."""
_RELATED = 0.5
"""Share of the parts of the smaller project that both must have."""
_CONFLICT = r"conflict|konflikt|conflit|conflito|конфликт|冲突|衝突|競合|충돌"
_DAY = r"(?:19|20)\d\d-?\d\d-?\d\d"
_SHAPES = (
    re.compile(rf"\s*[(\[](?:.*{_DAY}.*|.*(?:{_CONFLICT}).*|\d{{1,3}})[)\]]", re.IGNORECASE),
    re.compile(rf"[._-].*(?:{_DAY}[-_T]?\d{{6}}|{_CONFLICT}).*", re.IGNORECASE),
)
_COMPUTER = re.compile(r"-((?=[A-Z\d-]*[A-Z])[A-Z\d][A-Z\d-]{2,14})(?:-\d{1,3})?")
"""A computer's name as Windows gives it, ``-DESKTOP-4F7K2``."""
_COUNTED = re.compile(r"-\d{1,3}$")


@dataclass(frozen=True, slots=True)
class CopyBeside:
    """A copy, what it holds, and what differs there: `differences` lead from the project to the copy."""

    path: Path
    project: Project
    differences: tuple[EntityDifference, ...]


def copies_beside(path: Path, project: Project) -> tuple[CopyBeside, ...]:
    """The copies of a project in its folder that hold something else, the newest first.

    Opened as a copy itself, the project that it was made of counts too. What cannot be read is left out.
    """
    found = []
    for candidate in _newest(_named_alike(path)):
        try:
            other = read_project(read_bytes(candidate), candidate.name)
        except InputError:
            continue
        if _related(project, other):
            told = folded(differences(project, other))
            if told:
                found.append(CopyBeside(candidate, other, told))
    return tuple(found)


def is_copy_name(name: str, of: str) -> bool:
    """Whether a file's stem is another one with what a sync program adds to it."""
    name, of = (unicodedata.normalize("NFC", each) for each in (name, of))
    if not of or len(name) <= len(of) or name[: len(of)].casefold() != of.casefold():
        return False
    added = name[len(of) :]
    if any(shape.fullmatch(added) for shape in _SHAPES):
        return True
    computer = _COMPUTER.fullmatch(added)
    here = _COUNTED.sub("", added.removeprefix("-")).casefold()
    return computer is not None or (added.startswith("-") and here == socket.gethostname().casefold())


def _named_alike(path: Path) -> Iterator[Path]:
    try:
        every = [each for each in path.parent.iterdir() if each.suffix.casefold() == path.suffix.casefold()]
    except OSError:
        return
    for each in every:
        if each.name != path.name and (is_copy_name(each.stem, path.stem) or is_copy_name(path.stem, each.stem)):
            yield each


def _newest(files: Iterator[Path]) -> list[Path]:
    return sorted(files, key=_saved, reverse=True)[:MOST_READ]


def _saved(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _related(one: Project, other: Project) -> bool:
    """Whether the two hold mostly the same parts."""
    first, second = _parts(one), _parts(other)
    return len(first & second) >= max(_RELATED * min(len(first), len(second)), 1)


def _parts(project: Project) -> set[tuple[str, ...]]:
    """What a project is known again by, however it was edited since: its elements, questions and requirements."""
    nodes = {
        ("node", document.name, node.id)
        for document in project.documents
        for process in document.processes
        for node in process.nodes
    }
    asked = {("question", matrix.file, each.id, each.text) for matrix in project.matrices for each in matrix.features}
    return nodes | asked | {("requirement", each.id, each.text) for each in project.requirements}
