"""A little project that is reviewed, and comment sheets as reviewers fill them in."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO, StringIO
from typing import Any

from builders import process_of
from openpyxl import load_workbook

from itsm_fit.importing.incoming import opened
from itsm_fit.importing.review_form import MARK
from itsm_fit.importing.review_sheet import CommentSheet, read_comment_sheet
from itsm_fit.importing.review_taking import TakenReview, take_reviews
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.search import comments_of
from itsm_fit.report.review import comment_sheet, review_pack
from itsm_fit.storage.spreadsheet.beside import read_beside

SENT = date(2026, 11, 2)
ASKED = Comment("Which tool?", "Ben", "2026-10-30")


def incident() -> Process:
    """Log, then Fix, a sub-process of Try and Ask, then Close; with a decision."""
    nodes = (
        Node("s", NodeKind.START),
        Node("T1", NodeKind.USER_TASK, "Log", documentation="Write it down.", lane="L", comments=(ASKED,)),
        Node("G", NodeKind.EXCLUSIVE, "Known?"),
        Node("T2", NodeKind.SUB_PROCESS, "Fix"),
        Node("T3", NodeKind.TASK, "Try", parent="T2"),
        Node("T4", NodeKind.TASK, "Ask", parent="T2"),
        Node("T5", NodeKind.TASK, "Close"),
    )
    flows = [("s", "T1"), ("T1", "G"), ("G", "T2"), ("T2", "T5"), ("T3", "T4")]
    return process_of(nodes, flows, id="P", name="Incident", lanes=(Lane("L", "Desk"),))


def change() -> Process:
    """Log and Approve; it has no pool."""
    nodes = (Node("C1", NodeKind.TASK, "Log"), Node("C2", NodeKind.TASK, "Approve"))
    return process_of(nodes, [("C1", "C2")], id="Q", name="Change")


@cache
def reviewed() -> Project:
    """Two processes in two files; only the first has a pool."""
    first = Document("incident.bpmn", (incident(),), (Pool("pool", "Incident", "P"),))
    return Project("Selection", (first, Document("change.bpmn", (change(),))))


@dataclass
class Filling:
    """A comment sheet while a reviewer writes in it."""

    book: Any

    @property
    def sheet(self) -> Any:
        return self.book["Remarks"]

    @property
    def columns(self) -> dict[str, int]:
        return {cell.value: cell.column for cell in self.sheet[self.top] if cell.value}

    @property
    def top(self) -> int:
        return next(row for row in range(1, 50) if self.sheet.cell(row, 1).value == "No.")

    def row(self, process: str, step: str) -> int:
        """The first row of a step, "" for an empty one of the process."""
        columns = self.columns
        return next(
            row
            for row in range(self.top + 1, self.sheet.max_row + 1)
            if (self.sheet.cell(row, columns["Process"]).value or "") == process
            and (self.sheet.cell(row, columns["Step"]).value or "") == step
        )

    def free_row(self) -> int:
        """The first of the rows below all processes that nobody has written on."""
        rows = range(self.top + 1, self.sheet.max_row + 1)
        return next(row for row in rows if not any(self.sheet.cell(row, column).value for column in range(1, 9)))

    def write(self, row: int, **cells: Any) -> None:
        """Write cells of a row: process, step, no, remark, by, date."""
        names = {"process": "Process", "step": "Step", "no": "No.", "remark": "Remark", "by": "By, if not you"}
        for name, value in cells.items():
            self.sheet.cell(row, self.columns[names.get(name, "Date")]).value = value

    def say(self, process: str, step: str, remark: str, **more: Any) -> None:
        """A remark beside a step."""
        self.write(self.row(process, step), remark=remark, **more)

    def saved(self) -> bytes:
        out = BytesIO()
        self.book.save(out)
        return out.getvalue()

    def as_text(self) -> bytes:
        """The sheet of remarks as a program saves it as text."""
        out = StringIO()
        csv.writer(out).writerows(
            ["" if value is None else value for value in row] for row in self.sheet.iter_rows(values_only=True)
        )
        return out.getvalue().encode("utf-8-sig")


_WRITTEN: list[tuple[Project, str, bytes]] = []


def _sent(project: Project, reviewer: str) -> bytes:
    """A sheet that goes out, written once for each project and reviewer."""
    for its, name, data in _WRITTEN:
        if its is project and name == reviewer:
            return data
    _WRITTEN.append((project, reviewer, comment_sheet(review_pack(project, made_on=SENT), reviewer=reviewer)))
    return _WRITTEN[-1][2]


def filled(project: Project, write: Callable[[Filling], object], reviewer: str = "Anna") -> bytes:
    """A sheet of a project as a reviewer sends it back."""
    filling = Filling(load_workbook(BytesIO(_sent(project, reviewer))))
    filling.sheet["C5"] = date(2026, 11, 9)
    write(filling)
    return filling.saved()


def read(data: bytes, name: str = "anna.xlsx", saved: date | None = None) -> CommentSheet:
    return read_comment_sheet(opened(data, name), read_beside(data, name), saved)


def took(project: Project, *sheets: bytes) -> TakenReview:
    return take_reviews(project, [read(each) for each in sheets])


def said(project: Project) -> dict[tuple[str, str], list[str]]:
    """The texts of the comments by process and element, what a loose one is on after a "~"."""
    found: dict[tuple[str, str], list[str]] = {}
    for each in comments_of(project):
        at = each.part.id if each.part is not None else f"~{each.about}"
        found.setdefault((each.process, at), []).append(each.comment.text)
    return found


__all__ = ["ASKED", "MARK", "SENT", "Filling", "filled", "read", "reviewed", "said", "took"]
