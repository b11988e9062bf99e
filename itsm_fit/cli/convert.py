"""Conversion between models, projects and drawings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from itsm_fit.cli.rewriting import rewrite
from itsm_fit.drawing.export import to_pdf, to_png
from itsm_fit.drawing.pages import PlacedDrawing, drawings_of, file_names_of
from itsm_fit.drawing.svg import to_svg
from itsm_fit.errors import InputError
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.selection import load
from itsm_fit.storage.bpmn import write_bpmn
from itsm_fit.storage.endings import MODEL_ENDINGS, MODEL_WORDS, PROJECT_ENDINGS
from itsm_fit.storage.files import fingerprint_at, make_folder, write_atomically


class _Part(NamedTuple):
    """What becomes a file of its own: its name without ending, and its bytes once they are wanted."""

    name: str
    made: Callable[[], bytes]


def _svg(drawing: PlacedDrawing) -> str:
    return to_svg(drawing.document, title=drawing.title)


def _drawn(document: Document, to_bytes: Callable[[str], bytes]) -> list[_Part]:
    drawings = drawings_of(document)
    names = file_names_of(document.stem, drawings)
    return [_Part(name, lambda each=each: to_bytes(_svg(each))) for name, each in zip(names, drawings, strict=True)]  # type: ignore[misc]


_PARTS: dict[str, Callable[[Document], list[_Part]]] = {
    ".bpmn": lambda document: [_Part(document.stem, lambda: write_bpmn(document))],
    ".svg": lambda document: _drawn(document, str.encode),
    ".png": lambda document: _drawn(document, to_png),
}
"""Formats that hold one document, or one drawing, a file; a folder without an ending takes .bpmn."""


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
        drawings = [each for document in project.documents for each in drawings_of(document)]
        write_atomically(out, to_pdf([to_svg(each.document) for each in drawings], [each.title for each in drawings]))
        return [out]
    known = ending in _PARTS
    if not known and not out.is_dir() and (ending or out.is_file()):
        raise InputError("The result must end in .bpmn, .itsmfit, .svg, .png or .pdf, or name a folder.", file=str(out))
    return _convert_each(project, out, ending if known else ".bpmn", progress)


def _convert_each(project: Project, out: Path, ending: str, progress: Progress) -> list[Path]:
    """Each document, or drawing, into a file of its own; several need a folder."""
    parts = [part for document in project.documents for part in _PARTS[ending](document)]
    if len(parts) == 1 and out.suffix and not out.is_dir():
        write_atomically(out, parts[0].made())
        return [out]
    if out.is_file():
        raise InputError("Several drawings need a folder, and this is a file; name another place.", file=str(out))
    make_folder(out)
    written: list[Path] = []
    for number, part in enumerate(parts):
        progress(f"Writing {part.name}", number / len(parts))
        path = _free_path(out, part.name, ending, written)
        write_atomically(path, part.made())
        written.append(path)
    return written


def _free_path(folder: Path, stem: str, ending: str, taken: list[Path]) -> Path:
    """A path in the folder for one of several files, which may share a name."""
    path, number = folder / f"{stem}{ending}", 2
    while path in taken:
        path, number = folder / f"{stem}-{number}{ending}", number + 1
    return path
