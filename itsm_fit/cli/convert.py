"""Conversion between models, projects and drawings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from itsm_fit.cli.rewriting import rewrite
from itsm_fit.drawing.export import to_pdf, to_png
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.svg import to_svg
from itsm_fit.errors import InputError
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.selection import load
from itsm_fit.storage.bpmn import write_bpmn
from itsm_fit.storage.endings import MODEL_ENDINGS, MODEL_WORDS, PROJECT_ENDINGS
from itsm_fit.storage.files import fingerprint_at, make_folder, write_atomically


def _svg(document: Document) -> str:
    return to_svg(arrange(document), title=document.stem)


_EACH: dict[str, Callable[[Document], bytes]] = {
    ".bpmn": write_bpmn,
    ".svg": lambda document: _svg(document).encode(),
    ".png": lambda document: to_png(_svg(document)),
}
"""Formats that hold one document a file; a folder without an ending takes .bpmn."""


def convert_file(source: Path, out: Path, progress: Progress) -> list[Path]:
    """Convert one file and return what was written; raises InputError or SourcesRefused."""
    if source.suffix.casefold() not in (*MODEL_ENDINGS, *PROJECT_ENDINGS):
        raise InputError(f"Only a model ({MODEL_WORDS}) or a project (.itsmfit) can be converted.", file=str(source))
    ending = out.suffix.casefold()
    base = fingerprint_at(out) if ending in PROJECT_ENDINGS else None  # before the source, which may be the same
    project = load([source], progress).project
    if not project.documents:
        raise InputError("This project holds no drawn process, so there is nothing to convert.", file=str(source))
    if base is not None:
        rewrite(project, out, base)
        return [out]
    if ending == ".pdf":
        write_atomically(out, to_pdf([_svg(document) for document in project.documents]))
        return [out]
    known = ending in _EACH
    if not known and not out.is_dir() and (ending or out.is_file()):
        raise InputError("The result must end in .bpmn, .itsmfit, .svg, .png or .pdf, or name a folder.", file=str(out))
    return _convert_each(project, out, ending if known else ".bpmn", progress)


def _convert_each(project: Project, out: Path, ending: str, progress: Progress) -> list[Path]:
    to_bytes = _EACH[ending]
    if len(project.documents) == 1 and out.suffix and not out.is_dir():
        write_atomically(out, to_bytes(project.documents[0]))
        return [out]
    if out.is_file():
        raise InputError("Several drawings need a folder, and this is a file; name another place.", file=str(out))
    make_folder(out)
    written: list[Path] = []
    for number, document in enumerate(project.documents):
        progress(f"Writing {document.stem}", number / len(project.documents))
        path = _free_path(out, document.stem, ending, written)
        write_atomically(path, to_bytes(document))
        written.append(path)
    return written


def _free_path(folder: Path, stem: str, ending: str, taken: list[Path]) -> Path:
    """A path in the folder for one of several documents, which may share a name."""
    path, number = folder / f"{stem}{ending}", 2
    while path in taken:
        path, number = folder / f"{stem}-{number}{ending}", number + 1
    return path
