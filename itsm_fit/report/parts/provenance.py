"""What the figures were read from: files by their hashes, the cells taken, how words were read, what was replaced."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level, Matrix
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, ReportPart, Row, Subheading
from itsm_fit.report.parts.material import Material
from itsm_fit.report.wording import many
from itsm_fit.scoring.wording import NOTHING, percent
from itsm_fit.storage.bpmn.text import encode

_CELL = re.compile(r"([A-Z]{1,3})([1-9]\d*)")
_MOST_WORDS = 200
"""Answer words that are listed, the most frequent first."""
_FILES = (
    Column(Phrase("File"), styles.STRONG, most=44, least=20),
    Column(Phrase("Sheet"), styles.TEXT, most=28),
    Column(Phrase("Cells of the answers"), styles.WORD, least=14),
    Column(Phrase("What was taken"), styles.TEXT, most=44, least=24),
    Column(Phrase("SHA-256 as read"), styles.TEXT, most=66, least=34),
)
_WORDS = (
    Column(Phrase("File"), styles.STRONG, most=44, least=20),
    Column(Phrase("Answer as written"), styles.TEXT, most=44, least=20),
    Column(Phrase("Read as"), styles.WORD, least=14),
    Column(Phrase("How often"), styles.COUNT, least=9),
)
_REPLACED = (
    Column(Phrase("Tool"), styles.STRONG, most=30),
    Column(Phrase("Requirement"), styles.TEXT, most=44),
    Column(Phrase("Answer until then"), styles.TEXT, most=30),
    Column(Phrase("Where it stood"), styles.TEXT, most=34),
    Column(Phrase("Replaced on"), styles.WORD, least=11),
    Column(Phrase("By the file"), styles.TEXT, most=34),
)


def provenance(material: Material) -> ReportPart:
    """Files, words, and answers that newer files replaced."""
    project = material.fit.project
    return ReportPart(
        tr("Where the figures come from"),
        tr(
            "Files are named with the SHA-256 hash of their bytes, so that a figure can be traced to exactly what was "
            "read. What was left out of a file, and why, stands on the sheet Findings."
        ),
        (
            DataTable(_FILES, [*_models(project), *map(_matrix, project.matrices)], tr("No file was read.")),
            Subheading(tr("How answers were read")),
            DataTable(_WORDS, list(_words(project)), tr("No vendor’s answer has been read.")),
            Subheading(tr("Answers that newer files replaced")),
            DataTable(_REPLACED, list(_replaced(project)), tr("None.")),
        ),
    )


def _models(project: Project) -> Iterator[Row]:
    for document in project.documents:
        yield document.name, None, None, many(len(document.processes), "process", "processes"), _hash(document)


def _hash(document: Document) -> str:
    if not document.source.text:
        return tr("drawn in this project")
    return sha256(encode(document.source, document.source.text)).hexdigest()


def _matrix(matrix: Matrix) -> Row:
    held = f"{many(len(matrix.features), 'row')}, {many(len(matrix.responses), 'tool')}"
    return matrix.file, matrix.sheet, _range(matrix) or NOTHING, held, matrix.sha256 or NOTHING


def _range(matrix: Matrix) -> str:
    """The range that holds all answers of a table: ``D5:N153``; nothing where they stand in no cells."""
    from itsm_fit.storage.spreadsheet import column_index, column_name

    found = [_CELL.fullmatch(cell) for column in matrix.responses for cell in column.cells]
    places = [(column_index(each[1]), int(each[2])) for each in found if each]
    if not places:
        return ""
    columns, rows = zip(*places, strict=True)
    first, last = (f"{column_name(end(columns))}{end(rows)}" for end in (min, max))
    return first if first == last else f"{first}:{last}"


def _words(project: Project) -> Iterator[Row]:
    for matrix in project.matrices:
        often = Counter(raw for column in matrix.responses for raw in column.raw if raw.strip())
        for raw, number in often.most_common(_MOST_WORDS):
            meaning = matrix.meaning(raw)
            yield matrix.file, raw, meaning.words if isinstance(meaning, Level) else percent(meaning), number


def _replaced(project: Project) -> Iterator[Row]:
    for old in project.history:
        yield old.tool, old.id or old.text, old.raw, old.place, old.until, old.newer
