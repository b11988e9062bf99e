"""Every kind of file that is read, and what is done with one: it is read, and of some also used as the app uses it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from fuzz import bases, forms
from fuzz.forms import whole
from fuzz.kind import Kind
from itsm_fit.drawing.layout import arrange, tidy
from itsm_fit.drawing.svg import to_svg
from itsm_fit.editor.commands.clip import pasted
from itsm_fit.editor.diagram import Diagram
from itsm_fit.importing.book import book_of
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.inspect import described
from itsm_fit.importing.matching import meaning
from itsm_fit.importing.pasted import cells_of, read_pasted
from itsm_fit.importing.taking import take_in
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.replay.record import LogSource, record_of
from itsm_fit.replay.replaying import NothingMeantError, replayed
from itsm_fit.replay.taking import TakeWish, taken
from itsm_fit.selection import evaluate
from itsm_fit.storage.bpmn import read_bpmn, read_bpmn_with_issues, write_bpmn
from itsm_fit.storage.bpmn.clip import read_clip
from itsm_fit.storage.drawio import read_drawio
from itsm_fit.storage.files import fingerprint
from itsm_fit.storage.journal import read_record
from itsm_fit.storage.logs import read_log
from itsm_fit.storage.project_file import read_project, write_project
from itsm_fit.storage.spreadsheet import read_workbook
from itsm_fit.storage.visio import read_visio


def begin() -> None:
    """Load what each process needs, whatever the input: the tokenizer reserves a gigabyte of addresses."""
    meaning.model()


def _sheet(data: bytes, file: str, deep: bool) -> None:
    if not deep:
        read_workbook(data, file)
        return
    project = bases.project()
    found = read_incoming(data, file, project, passwords=[bases.PASSWORD])
    if found.book is not None:
        described(book_of(found.book.workbook, "").detection, file)
    if found.refusal is None and found.issues is not None:
        evaluate(take_in(project, [found], bases.DAY).project)


def _use(document: Document) -> None:
    """Draw, tidy, change, write, read and score a model."""
    project = Project(documents=(document,))
    drawn = arrange(document)
    to_svg(drawn)
    if len(list(document.processes)) < 20:
        to_svg(tidy(document))
    again = read_bpmn(write_bpmn(drawn), document.name)
    named = edits.rename_process(replace(project, documents=(again,)), again.processes[0].id, "Renamed")
    read_bpmn(write_bpmn(named.documents[0]), document.name)
    evaluate(project)


def _model(data: bytes, file: str, deep: bool) -> None:
    document = read_bpmn_with_issues(data, file).document
    if deep:
        _use(document)


def _drawing(data: bytes, file: str, deep: bool) -> None:
    for document in read_drawio(data, file).documents:
        if deep:
            _use(document)


def _visio(data: bytes, file: str, deep: bool) -> None:
    for document in read_visio(data, file).documents:
        if deep:
            _use(document)


def _project(data: bytes, file: str, deep: bool) -> None:
    project = read_project(data, file)
    if deep:
        again = read_project(write_project(project), file)
        if write_project(again) != write_project(project):
            raise AssertionError("a project that was saved is another one when it is opened again")
        evaluate(project)


def _record(data: bytes, file: str, deep: bool) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / file
        path.write_bytes(data)
        record = read_record(path)
    if deep:
        max(record.kept, bases.NOW).astimezone()
        evaluate(record.project)


def _cells(data: bytes, file: str, deep: bool) -> None:
    read_pasted(cells_of(data.decode("utf-8", "replace")))


def _clip(data: bytes, file: str, deep: bool) -> None:
    clip = read_clip(data.decode("utf-8", "surrogatepass" if data[:1] == b"\xed" else "replace"))
    if deep:
        project = bases.project()
        to_svg(pasted(Diagram.of(project, project.documents[-1]), clip).diagram.document)


def _log(data: bytes, file: str, deep: bool) -> None:
    log = read_log(data, file)
    if deep:
        project = bases.project()
        try:
            its = replayed(project, log)
        except NothingMeantError:
            return
        changed = taken(project, its, record_of(its, LogSource(file, fingerprint(data), bases.DAY)), TakeWish())
        read_project(write_project(changed), "selection.itsmfit")


_XML, _CSV = whole("xml"), whole("cells")
KINDS: Final = {
    "xlsx": Kind("vendors.xlsx", bases.workbooks, forms.ZIPPED, _sheet),
    "xlsm": Kind("vendors.xlsm", bases.workbooks, forms.ZIPPED, _sheet),
    "xlsb": Kind("vendors.xlsb", bases.binary_workbooks, forms.ZIPPED, _sheet),
    "xls": Kind("vendors.xls", bases.old_workbooks, forms.XLS, _sheet),
    "ods": Kind("vendors.ods", bases.open_documents, forms.ZIPPED, _sheet),
    "fods": Kind("vendors.fods", bases.flat_open_documents, _XML, _sheet),
    "excel 2003": Kind("vendors.xml", bases.excel_2003, _XML, _sheet),
    "html": Kind("vendors.html", bases.pages, _XML, _sheet),
    "csv": Kind("vendors.csv", bases.delimited, _CSV, _sheet),
    "tsv": Kind("vendors.tsv", bases.delimited, _CSV, _sheet),
    "locked": Kind("locked.xlsx", bases.locked, whole("bytes"), _sheet),
    "gaps": Kind("gaps.xlsx", bases.gap_sheets, forms.ZIPPED, _sheet),
    "acceptance": Kind("back.xlsx", bases.acceptance_tests, forms.ZIPPED, _sheet),
    "questionnaire": Kind("answers.xlsx", bases.questionnaires, forms.ZIPPED, _sheet),
    "criteria": Kind("criteria.xlsx", lambda: bases.criteria_sheets()[:1], forms.ZIPPED, _sheet),
    "plain criteria": Kind("criteria.csv", lambda: bases.criteria_sheets()[1:], _CSV, _sheet),
    "requirements": Kind("requirements.xlsx", bases.requirement_sheets, forms.ZIPPED, _sheet),
    "bpmn": Kind("incident.bpmn", bases.models, _XML, _model),
    "drawio": Kind("incident.drawio", bases.drawings, _XML, _drawing),
    "packed drawio": Kind("incident.drawio", bases.packed_drawings, forms.PACKED_DRAWING, _drawing),
    "visio": Kind("incident.vsdx", bases.visio_drawings, forms.ZIPPED, _visio),
    "project": Kind("selection.itsmfit", bases.projects, forms.PROJECT, _project),
    "log": Kind("log.csv", bases.logs, _CSV, _log),
    "xes": Kind("log.xes", bases.xes_logs, _XML, _log),
    "ocel": Kind("log.json", bases.ocel_logs, whole("json"), _log),
    "journal": Kind("record", bases.records, forms.RECORD, _record),
    "cells": Kind("clipboard", bases.copied_cells, _CSV, _cells),
    "clip": Kind("clipboard", bases.models, _XML, _clip),
}
