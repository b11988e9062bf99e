"""The processes that come with the app, to begin a drawing from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.resources import LackingPart, folder
from itsm_fit.storage.files import read_bytes


@dataclass(frozen=True, slots=True)
class Template:
    """A process drawn with lanes, shares of its branches and requirements."""

    title: str
    path: Path


def templates() -> list[Template]:
    """The shipped processes by title; none when the installation is incomplete."""
    try:
        files = sorted((folder("sample_models") / "itsm").glob("*.bpmn"))
    except LackingPart:
        return []
    return [Template(file.stem.replace("-", " ").capitalize(), file) for file in files]


def with_template(project: Project, template: Template) -> tuple[Project, str]:
    """A project with a copy of a template, and the project-wide id of its process; raises InputError if it is none."""
    from itsm_fit.storage.bpmn import read_bpmn

    document = read_bpmn(read_bytes(template.path), _free_name(project, template.path.name))
    after = edits.add_template(project, document, template.title)
    return after, _key_of(after, document)


def _key_of(project: Project, document: Document) -> str:
    first = document.processes[0]
    return next(key for key, process in project.processes.items() if process is first)


def _free_name(project: Project, wanted: str) -> str:
    """A file name that no drawing of the project has: it tells their processes apart."""
    taken = {document.name for document in project.documents}
    stem, _, ending = wanted.rpartition(".")
    name, number = wanted, 2
    while name in taken:
        name, number = f"{stem}-{number}.{ending}", number + 1
    return name
