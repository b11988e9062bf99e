"""A newer file of the same tools shows exactly what differs, and keeps what was decided about the older one."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from builders import matrix_of, project_of
from lxml import etree

from itsm_fit.importing.incoming import read_matrices
from itsm_fit.importing.plan import AnswerChange, AnswerChangeKind, carry_out, changes_of, plan
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Matrix

_DAY = date(2026, 11, 22)

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def _at(items: list[etree._Element], attribute: str, wanted: int) -> etree._Element:
    """The item at a place counted from 0, cut out of the run of equal ones that it is stored in."""
    for item in items:
        times = int(item.get(attribute, "1"))
        if wanted < times:
            for count, put in ((wanted, item.addprevious), (times - wanted - 1, item.addnext)):
                if count:
                    beside = deepcopy(item)
                    beside.set(attribute, str(count))
                    put(beside)
            item.attrib.pop(attribute, None)
            return item
        wanted -= times
    raise IndexError(wanted)


def with_cells(ods: bytes, cells: dict[tuple[int, int], str]) -> bytes:
    """An .ods file with other texts in cells (row, column) of its first sheet, counted from 0."""
    packed = BytesIO()
    with ZipFile(BytesIO(ods)) as old, ZipFile(packed, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "content.xml":
                root = etree.fromstring(data)
                table = next(root.iter(f"{_TABLE}table"))
                for (row, column), text in cells.items():
                    line = _at(list(table.iter(f"{_TABLE}table-row")), f"{_TABLE}number-rows-repeated", row)
                    cell = _at(list(line), f"{_TABLE}number-columns-repeated", column)
                    for child in list(cell):
                        cell.remove(child)
                    for key in [key for key in cell.attrib if key.startswith(_OFFICE) or "calcext" in key]:
                        del cell.attrib[key]
                    if text:
                        cell.set(f"{_OFFICE}value-type", "string")
                        etree.SubElement(cell, f"{_TEXT}p").text = text
                data = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
            new.writestr(name, data)
    return packed.getvalue()


def changes(project: Project, matrices: Sequence[Matrix]) -> tuple[AnswerChange, ...]:
    levels = project.settings.levels
    return tuple(change for step in plan(project, matrices) for change in changes_of(step, levels))


@pytest.mark.real
def test_three_changed_cells_of_a_real_file_are_exactly_the_three_changes(shared) -> None:
    """B8 said n, H7 said extern, C6 said y (read in the file itself)."""
    name = "pbs-rag-comparison.ods"
    data = (shared / "real" / "matrices" / name).read_bytes()
    project = project_of(matrices=read_matrices(data, name).matrices)
    newer = with_cells(data, {(7, 1): "y", (6, 7): "n", (5, 2): ""})
    found = changes(project, read_matrices(newer, name).matrices)
    assert {(each.place, each.tool, each.before, each.after, each.kind) for each in found} == {
        (f"{name}!Sheet1!B8", "RAGFlow", "n", "y", AnswerChangeKind.IMPROVED),
        (f"{name}!Sheet1!H7", "Weaviate", "extern", "n", AnswerChangeKind.WORSE),
        (f"{name}!Sheet1!C6", "LangChain", "y", "", AnswerChangeKind.WITHDRAWN),
    }
    assert len(found) == 3
    assert changes(project, read_matrices(data, name).matrices) == ()


def test_kept_older_tables_stay_beside_the_newer_one() -> None:
    older, newer = matrix_of({"Alpha": {"R1": "no"}}), matrix_of({"Alpha": {"R1": "native"}})
    project = project_of(matrices=(older,))
    assert carry_out(project, plan(project, (newer,)), _DAY).matrices == (newer,)
    assert carry_out(project, plan(project, (newer,), keep_older=True), _DAY).matrices == (older, newer)


def test_files_of_one_name_from_two_vendors_stay_apart() -> None:
    alpha, beta = (matrix_of({tool: {"R1": "no"}}, file="questionnaire.xlsx") for tool in ("Alpha", "Beta"))
    project = project_of(matrices=(alpha,))
    both = carry_out(project, plan(project, (beta,)), _DAY)
    assert both.tool_names == ("Alpha", "Beta")
    newer = matrix_of({"Alpha": {"R1": "native"}}, file="questionnaire.xlsx")
    assert carry_out(both, plan(both, (newer,)), _DAY).matrices == (newer, beta)
