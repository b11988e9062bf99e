"""What is said of files that are read, good and bad ones, is in the language spoken, but for what the files say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from speaking import engine_bracketed, heard

from itsm_fit.errors import FitError, InputError
from itsm_fit.findings import Issue
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.pasted import cells_of
from itsm_fit.importing.taking import take_in
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn_with_issues
from itsm_fit.storage.drawio import read_drawio
from itsm_fit.storage.project_file import read_project
from itsm_fit.storage.spreadsheet import read_workbook

NAME = "Ответ.xlsx"
CELLS = r"\b[A-Z]{1,2}\d+\b|\bxl/workbook\.xml|\.(xlsx|xls|bpmn)\b|#\w+[!?]?"
"""Names of cells and parts of files, endings and errors, which are the same in every language."""
BPMN = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"'


def zipped(part: str) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as parts:
        parts.writestr(part, "x")
    return packed.getvalue()


REFUSED: dict[str, Callable[[], object]] = {
    "nothing": lambda: read_workbook(b" ", NAME),
    "a PDF": lambda: read_workbook(b"%PDF-1.7", NAME),
    "a Word document": lambda: read_workbook(zipped("word/document.xml"), NAME),
    "a packed archive": lambda: read_workbook(zipped("ц.txt"), NAME),
    "a zip that was cut": lambda: read_workbook(b"PK\3\4 cut", NAME),
    "a workbook of nothing": lambda: read_workbook(zipped("xl/workbook.xml"), NAME),
    "markup": lambda: read_workbook("<ц/>".encode(), NAME),
    "no text": lambda: read_workbook(bytes(range(256)) * 20, NAME),
    "no JSON": lambda: read_project(b"{", NAME),
    "another JSON": lambda: read_project(b"{}", NAME),
    "a newer project": lambda: read_project(b'{"schema": 99}', NAME),
    "no XML": lambda: read_bpmn_with_issues("<ц".encode(), NAME),
    "a document type": lambda: read_bpmn_with_issues(b"<!DOCTYPE d [<!ENTITY a 'b'>]><d/>", NAME),
    "no BPMN": lambda: read_bpmn_with_issues("<ц/>".encode(), NAME),
    "no process": lambda: read_bpmn_with_issues(f"{BPMN}/>".encode(), NAME),
    "an empty drawing": lambda: read_drawio(b"<mxfile><diagram></diagram></mxfile>", NAME),
    "a clipboard of nothing": lambda: cells_of(" "),
}


@pytest.mark.parametrize("what", REFUSED)
def test_why_a_file_is_refused_is_said_in_the_language_spoken(what: str) -> None:
    with engine_bracketed(), pytest.raises(FitError) as caught:
        REFUSED[what]()
    error = caught.value
    said = (error.message, error.where) if isinstance(error, InputError) else (str(error),)
    assert "⟦" in said[0]
    assert [text for text in said if heard(text, f"{CELLS}|JSON|<[^>]*>|\\$")] == []


def test_what_is_noticed_about_a_model_is_said_in_the_language_spoken() -> None:
    model = (
        f'{BPMN} xmlns:fit="https://itsm-fit.example/1"><process id="п" ><startEvent id="с"/></process></definitions>'
    )
    drawing = (
        "<mxGraphModel><root><mxCell id='0'/><mxCell id='1' parent='0'/>"
        "<mxCell id='2' value='Ш' vertex='1' parent='1'><mxGeometry width='80' height='60'/></mxCell>"
        "<mxCell id='3' value='Щ' vertex='1' parent='1'><mxGeometry x='200' width='80' height='60'/></mxCell>"
        "<mxCell id='4' edge='1' source='2' target='3' parent='1'><mxGeometry/></mxCell>"
        "<mxCell id='5' edge='1' source='2' value='Л' parent='1'><mxGeometry/></mxCell>"
        "<mxCell id='6' edge='1' parent='1'><mxGeometry/></mxCell>"
        "</root></mxGraphModel>"
    )
    with engine_bracketed():
        issues = [*read_bpmn_with_issues(model.encode(), NAME).issues, *read_drawio(drawing.encode(), NAME).issues]
    assert len(issues) == 2
    assert past_the_door(issues) == []


def past_the_door(issues: Sequence[Issue]) -> list[str]:
    return [issue.message for issue in issues if heard(issue.message, CELLS)]


def table(cells: str, shape: Callable[[openpyxl.Workbook], object] = lambda _: None) -> bytes:
    """A workbook with a row for each line and a cell for each word."""
    book = openpyxl.Workbook()
    book.active.title = "Лист"
    for line in cells.strip().splitlines():
        book.active.append([int(word) if word.lstrip("-").isdigit() else word for word in line.split()])
    shape(book)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def hide(book: openpyxl.Workbook) -> None:
    book.active.row_dimensions[3].hidden = True
    book.active.column_dimensions["C"].hidden = True
    book.active.sheet_state = "hidden"
    book.create_sheet("Другой")["A1"] = "Х"


TABLE = """
№ Требование Арбор Берёза
Т-1 Пишет да нет
Т-2 Ждёт нет да
Т-3 Идёт да нет
"""
TABLES = {
    "words that nobody knows": table(TABLE.replace("Ждёт нет", "Ждёт щукся")),
    "hidden parts": table(TABLE, hide),
    "scores": table("№ Требование Арбор Берёза\nТ-1 Пишет 1 5\nТ-2 Ждёт 3 4\nТ-3 Идёт 5 2\nТ-4 Ест 4 1"),
    "one name twice": table(TABLE.replace("Берёза", "Арбор")),
    "one id twice": table(TABLE.replace("Т-2", "Т-1")),
    "weights in words": table(
        "№ Требование Вес Арбор Берёза\nТ-1 Пишет 3 да нет\nТ-2 Ждёт много нет да\nТ-3 Идёт -2 да нет\nТ-4 Ест 1 да да"
    ),
    "no table": table("Привет\nмир"),
    "formulas without values": table(TABLE.replace("Ждёт нет", "Ждёт =1/0")),
}


@pytest.mark.parametrize("what", TABLES)
def test_what_is_noticed_about_a_table_is_said_in_the_language_spoken(what: str) -> None:
    with engine_bracketed():
        found = read_incoming(TABLES[what], NAME)
        told = [*found.issues, *([found.refusal] if found.refusal else [])]
        left = [each.reason for each in found.left_out]
    assert told
    assert past_the_door(told) == []
    assert [reason for reason in left if heard(reason)] == []


def test_what_a_newer_version_changes_is_said_in_the_language_spoken() -> None:
    first, newer = table(TABLE), table(TABLE.replace("Ждёт нет", "Ждёт да").replace("Арбор", "арбор"))
    with engine_bracketed():
        there = take_in(Project(), [read_incoming(first, NAME)], date(2027, 1, 15)).project
        taken = take_in(there, [read_incoming(newer, "Ответ 2.xlsx", there)], date(2027, 2, 15))
    assert taken.issues
    assert past_the_door(taken.issues) == []
