"""Processes drawn, and written as other programs read them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from itsm_fit.api.drawn import DRAWINGS, FilePart, NamedDrawing, write_drawings, write_parts
from itsm_fit.api.given import project_of
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.pages import PlacedDrawing, drawings_of, file_names_of
from itsm_fit.drawing.paint import paint_of_document
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.theme import DARK, LIGHT
from itsm_fit.errors import FitError, InputError
from itsm_fit.language import tr
from itsm_fit.model.document import BpmnSource, Document
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.sign_off_words import standing_lines
from itsm_fit.selection import Loaded, today
from itsm_fit.storage.bpmn import write_bpmn
from itsm_fit.storage.files import write_atomically

TABLES: Final = frozenset({".xlsx", ".csv"})
"""Formats of tables of steps that are written."""


class SvgText(str):
    """SVG that needs nothing else; a notebook shows it as the drawing it is."""

    __slots__ = ()

    def _repr_svg_(self) -> str:
        return str(self)


@dataclass(frozen=True, slots=True)
class Exported:
    """The files that were written, and in sentences what they cannot hold."""

    paths: tuple[Path, ...]
    untold: tuple[str, ...] = ()


def draw(of: Project | Loaded | Fit, process: str, *, tool: str = "", dark: bool = False) -> SvgText:
    """The page that a process stands on as SVG; `process` is its id in the project or its name.

    With a fit and a `tool` its steps are painted as that carries them, with the share of cases that break there. A
    notebook shows the drawing; `Path("incident.svg").write_text(…)` keeps it. Raises FitError for a process or a tool
    that there is not, or whose name several have.

    >>> from itsm_fit import draw, load, sample_models, score
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> draw(fit, "Incident", tool="Invented Ash").startswith("<svg")
    True
    """
    project = of.project if isinstance(of, Fit) else project_of(of)
    fit = of if isinstance(of, Fit) else None
    if tool and (fit is None or tool not in fit.tool_by_name):
        known = ", ".join(fit.tool_by_name) if fit is not None else ""
        raise FitError(
            tr("There is no tool “{tool}” here: choose among {known}.", tool=tool, known=known)
            if known
            else tr("What a tool carries is known once it is scored: draw the fit in place of the project.")
        )
    key = _one_process(project, process)
    document = project.document_of(key)
    page = _page_of(drawings_of(document), project.processes[key].id)
    paint = paint_of_document(project, document, fit, tool)
    return SvgText(to_svg(page.document, theme=DARK if dark else LIGHT, paint=paint or None))


def export(of: Project | Loaded, path: str | os.PathLike[str], *, progress: Progress = silent) -> Exported:
    """Write the processes of a project for other programs, as what the name ends in.

    .bpmn is written without loss, .svg .png .pdf are drawings, .xlsx and .csv tables of steps that Visio takes in;
    `untold` says what such a table cannot hold. Where several files come of it the name is that of a folder, with one
    of these endings, or without any for .bpmn. What lies there is replaced. Raises FitError for another ending, where
    nothing is drawn, and where it cannot be written.

    >>> from itsm_fit import export, load, sample_models
    >>> project = load(sample_models() / "small" / "incident.bpmn").project
    >>> [path.name for path in export(project, "incident.pdf").paths]
    ['incident.pdf']
    """
    project = project_of(of)
    out, ending = Path(path), Path(path).suffix.casefold()
    if not project.documents:
        raise InputError(tr("This project holds no drawn process, so there is nothing to write."), file=project.name)
    documents = [_placed(document) for document in project.documents]
    if ending in DRAWINGS:
        drawings = [each for document in documents for each in _drawn(project, document)]
        return Exported(tuple(write_drawings(drawings, out, progress)))
    if ending in TABLES:
        return _write_tables(documents, out, ending, progress)
    if ending not in {".bpmn", ""} and not out.is_dir():
        raise InputError(
            tr("The result must end in {endings}, or name a folder.", endings=".bpmn .xlsx .csv .svg .png .pdf"),
            file=str(out),
        )
    parts = [FilePart(each.stem, lambda each=each: write_bpmn(each)) for each in documents]  # type: ignore[misc]
    return Exported(tuple(write_parts(parts, out, ".bpmn", progress)))


def _one_process(project: Project, text: str) -> str:
    """The id in the project of the one process that a text means; raises FitError where that is none or several."""
    found = project.processes_called(text)
    if len(found) == 1:
        return found[0]
    if found:
        raise FitError(tr("Several processes are called “{name}”: name one of {ids}.", name=text, ids=", ".join(found)))
    known = ", ".join(project.process_names.values())
    raise FitError(tr("There is no process “{name}” here: choose among {known}.", name=text, known=known or "–"))


def _page_of(drawings: Sequence[PlacedDrawing], process: str) -> PlacedDrawing:
    """The drawing that a process of a document stands on, the first where none shows it."""
    whole = [each for each in drawings if not each.within]
    showing = (each for each in whole if any(its.id == process and its.nodes for its in each.document.processes))
    return next(showing, whole[0])


def _placed(document: Document) -> Document:
    """A document laid out that no model file was read for, as what a table of steps says; else as it is."""
    return arrange(document) if document.source == BpmnSource() else document


def _drawn(project: Project, document: Document) -> list[NamedDrawing]:
    drawings = drawings_of(document)
    names = file_names_of(document.stem, drawings)
    stands = standing_lines(project, document)
    return [
        NamedDrawing(name, each.title, lambda title, each=each: to_svg(each.document, title=title, notes=stands))  # type: ignore[misc]
        for name, each in zip(names, drawings, strict=True)
    ]


def _write_tables(documents: Sequence[Document], out: Path, ending: str, progress: Progress) -> Exported:
    """Every process as a table: sheets of one workbook, or a file of values each."""
    from itsm_fit.importing.steps.listing import sheets_of
    from itsm_fit.report.books.step_table import sheet_names, step_csv, step_workbook

    sheets = [sheet for document in documents for sheet in sheets_of(document)]
    untold = tuple(sentence for sheet in sheets for sentence in sheet.untold)
    if ending == ".xlsx":
        write_atomically(out, step_workbook(sheets, made_on=today()))
        return Exported((out,), untold)
    names = sheet_names(sheet.name for sheet in sheets)
    parts = [FilePart(name, lambda sheet=sheet: step_csv(sheet)) for name, sheet in zip(names, sheets, strict=True)]  # type: ignore[misc]
    return Exported(tuple(write_parts(parts, out, ".csv", progress)), untold)
