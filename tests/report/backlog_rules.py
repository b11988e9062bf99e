"""What the importers of Jira and Azure DevOps ask of a CSV file, from their documentation; no line of the writer's.

Jira: “Import data from a CSV file”, “Keep work parent-child relationships during CSV import” (support.atlassian.com).
Azure DevOps: “Import, update, and export bulk work items with CSV files”, “Add work item tags to categorize and filter
lists and boards”, “Create your product backlog” (learn.microsoft.com/azure/devops/boards).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from datetime import datetime

MARK = b"\xef\xbb\xbf"
JIRA_PRIORITIES = {"Highest", "High", "Medium", "Low", "Lowest"}
AZURE_TYPES = {
    "azure": ("Issue", "Effort"),
    "azure-scrum": ("Product Backlog Item", "Effort"),
    "azure-agile": ("User Story", "Story Points"),
    "azure-cmmi": ("Requirement", "Size"),
}
"""By process: the type below an epic, and the field of its estimate."""
NOT_FOR_NEW = {"ID", "Assigned To", "Changed Date", "Created By", "State"}


def rows_of(data: bytes, delimiter: str = ",") -> list[list[str]]:
    """As RFC 4180 has it: records end with CRLF, quotes are doubled; refuses what is not so."""
    assert data.startswith(MARK)
    text = data.removeprefix(MARK).decode("utf-8", errors="strict")
    assert text.endswith("\r\n")
    return list(csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=delimiter == ","))


def records(data: bytes) -> list[dict[str, list[str]]]:
    """Each row by heading; a heading may stand several times."""
    head, *rows = rows_of(data)
    assert all(len(row) == len(head) for row in rows)
    found = []
    for row in rows:
        record: dict[str, list[str]] = {}
        for name, cell in zip(head, row, strict=True):
            record.setdefault(name, []).append(cell)
        found.append(record)
    return found


def formulas(data: bytes) -> list[str]:
    """Cells that Excel would take for formulas, where commas part them and where semicolons do."""
    cells = [cell for delimiter in ",;\t" for row in rows_of(data, delimiter) for cell in row]
    return [cell for cell in cells if re.match(r"\s*[=+\-@]", cell)]


def jira_faults(data: bytes) -> list[str]:
    head, *_ = rows_of(data)
    faults = [f"punctuation in heading {name}" for name in head if not re.fullmatch(r"[A-Za-z ]+", name)]
    rows = records(data)
    return faults or ["no Summary"] if head.count("Summary") != 1 else [*faults, *_jira_rows(rows), *_jira_tree(rows)]


def _jira_rows(rows: Sequence[dict[str, list[str]]]) -> Iterator[str]:
    for row in rows:
        one = {name: cells[0] for name, cells in row.items()}
        if not one["Summary"] or units(one["Summary"]) > 255 or re.search(r"[\r\n]", one["Summary"]):
            yield f"summary {one['Summary']}"
        if one["Priority"] not in JIRA_PRIORITIES:
            yield f"priority {one['Priority']}"
        if any(re.search(r"\s", label) or len(label) > 255 for label in row["Labels"]):
            yield f"labels {row['Labels']}"
        if one["Original Estimate"] and not one["Original Estimate"].isdecimal():
            yield f"seconds {one['Original Estimate']}"
        if one["Due Date"]:
            datetime.strptime(one["Due Date"], "%Y-%m-%d")  # noqa: DTZ007


def _jira_tree(rows: Sequence[dict[str, list[str]]]) -> Iterator[str]:
    """Epics above all tasks; these name one by its id, and for Data Center by its name."""
    ids = [row["Issue Id"][0] for row in rows]
    if len(set(ids)) < len(ids) or not all(map(str.isdecimal, ids)):
        yield f"ids {ids}"
    epics: dict[str, str] = {}
    below = False
    for row in rows:
        one = {name: cells[0] for name, cells in row.items()}
        if one["Issue Type"] == "Epic":
            if below or one["Parent"] or one["Epic Link"] or not one["Epic Name"] or one["Epic Name"] in epics.values():
                yield f"epic {one}"
            epics[one["Issue Id"]] = one["Epic Name"]
        else:
            below = True
            if one["Issue Type"] != "Task" or one["Epic Name"] or epics.get(one["Parent"]) != one["Epic Link"]:
                yield f"task {one}"


def azure_faults(data: bytes, program: str) -> list[str]:
    head, *_ = rows_of(data)
    item_type, estimate = AZURE_TYPES[program]
    needed = {"Work Item Type", "Title 1", "Title 2", "Description", "Priority", "Tags", estimate}
    faults = [f"lacks {name}" for name in sorted(needed - set(head))]
    faults += [f"has {name}" for name in head if name in NOT_FOR_NEW or name not in needed or head.count(name) > 1]
    return faults or list(_azure_rows(records(data), item_type, estimate))


def _azure_rows(rows: Sequence[dict[str, list[str]]], item_type: str, estimate: str) -> Iterator[str]:
    for at, row in enumerate(rows):
        one = {name: cell for name, (cell,) in row.items()}
        title = one["Title 1"] or one["Title 2"]
        if bool(one["Title 1"]) == bool(one["Title 2"]) or units(title) > 255 or re.search(r"[\r\n]", title):
            yield f"titles {one}"
        if one["Work Item Type"] != ("Epic" if one["Title 1"] else item_type) or (at == 0 and not one["Title 1"]):
            yield f"type {one}"
        if one["Priority"] not in {"1", "2", "3", "4"}:
            yield f"priority {one['Priority']}"
        tags = one["Tags"].split(";")
        if len(tags) > 100 or any(not tag.strip() or len(tag) > 400 or re.search(r",|^\s*@", tag) for tag in tags):
            yield f"tags {tags}"
        if one[estimate] and float(one[estimate]) < 0:
            yield f"estimate {one[estimate]}"
        if not re.fullmatch(r"(<p>[^<>\r\n]*</p>)*", one["Description"]):
            yield f"description {one['Description']}"


def units(text: str) -> int:
    """UTF-16 code units, by which both count."""
    return len(text.encode("utf-16-le")) // 2
