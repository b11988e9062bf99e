"""Tables of steps → a process: one row a step, which says by their ids what follows it.

So spreadsheets describe flowcharts, such as those that Visio draws from data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import tr
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Flow, Lane, Node, NodeKind, Process
from itsm_fit.storage.limits import Limit, check_ways
from itsm_fit.storage.spreadsheet import CellPlace, Workbook, Worksheet, display

_NEXT: Final = re.compile(r"\b(next|successors?|followed by|leads to|nachfolger|nächste[rs]?|suivante?|siguiente)\b")
_LABEL: Final = re.compile(r"\b(connector|label|condition|branch|beschriftung|bedingung)\b")
_TYPE: Final = re.compile(r"\b(shape|type|kind|form|typ|art)\b")
_LANE: Final = re.compile(r"\b(function|lane|swimlane|role|department|team|who|funktion|rolle|bahn|abteilung)\b")
_NAME: Final = re.compile(r"\b(description|name|step|activity|task|title|text|beschreibung|schritt|aktivität)\b")
_KINDS: Final[Mapping[str, NodeKind]] = {
    "decision": NodeKind.EXCLUSIVE,
    "entscheidung": NodeKind.EXCLUSIVE,
    "start": NodeKind.START,
    "end": NodeKind.END,
    "ende": NodeKind.END,
    "subprocess": NodeKind.SUB_PROCESS,
    "sub process": NodeKind.SUB_PROCESS,
    "unterprozess": NodeKind.SUB_PROCESS,
}
_BETWEEN: Final = re.compile(r"[,;\n]")
_SCOUTED: Final = 20
"""Rows among which the headings must stand."""
_LEAST: Final = 2
"""Steps that make a process."""
_MOSTLY: Final = 0.75
"""The share of rows with an id of their own by which a column of ids is known that has a few twice."""


@dataclass(frozen=True, slots=True)
class StepTable:
    """A process as a table describes it, on one sheet; and what was noticed in it."""

    sheet: str
    document: Document
    issues: tuple[Issue, ...]


class _Columns(NamedTuple):
    """Where each field stands; None for one that is not there."""

    top: int
    id: int
    following: int
    name: int
    label: int | None
    type: int | None
    lane: int | None


def read_step_table(workbook: Workbook) -> StepTable | None:
    """The process that the first sheet describes which is a table of steps; None when none is.

    Such a table has a column whose heading says that it names what follows, and whose cells hold ids of another one.
    Raises InputError where an id there stands for several steps.
    """
    for sheet in workbook.sheets:
        columns = _columns(sheet, workbook.name)
        if columns is not None:
            return _read(sheet, columns, workbook.name)
    return None


def _columns(sheet: Worksheet, file: str) -> _Columns | None:
    for top, row in enumerate(sheet.rows[:_SCOUTED]):
        headings = {column: normal(display(value)) for column, value in enumerate(row) if value != ""}
        following = next((column for column, words in headings.items() if _NEXT.search(words)), None)
        if following is not None:
            return _beside(sheet, top, headings, following, file)
    return None


def _beside(sheet: Worksheet, top: int, headings: Mapping[int, str], following: int, file: str) -> _Columns | None:
    """The columns around the one that names what follows: the one with the ids is known by what it holds."""
    wanted = {each for row in range(top + 1, sheet.height) for each in _parts(sheet, row, following) if each}
    others = [column for column in headings if column != following]
    own = next((column for column in others if _holds(sheet, top, column, wanted)), None)
    if own is None:
        for column in others:
            _refuse_repeated(sheet, top, column, wanted, file)
    if own is None or not wanted:
        return None
    free = [column for column in headings if column not in {own, following}]

    def take(pattern: re.Pattern[str]) -> int | None:
        found = next((column for column in free if pattern.search(headings[column])), None)
        free[:] = [column for column in free if column != found]
        return found

    label, kind, lane = take(_LABEL), take(_TYPE), take(_LANE)
    name = take(_NAME)
    return _Columns(top, own, following, own if name is None else name, label, kind, lane)


def _holds(sheet: Worksheet, top: int, column: int, wanted: set[str], distinct: float = 1.0) -> bool:
    """Whether a column has an id of its own for this share of the rows, and most of those wanted."""
    ids = [text for row in range(top + 1, sheet.height) if (text := _text(sheet, row, column))]
    known = wanted & set(ids)
    return len(ids) >= _LEAST and len(set(ids)) >= distinct * len(ids) and 2 * len(known) > len(wanted)


def _refuse_repeated(sheet: Worksheet, top: int, column: int, wanted: set[str], file: str) -> None:
    """Raise InputError for the first id that stands twice in what would be a column of ids."""
    if not _holds(sheet, top, column, wanted, _MOSTLY):
        return
    rows: dict[str, int] = {}
    for row in range(top + 1, sheet.height):
        text = _text(sheet, row, column)
        if text and rows.setdefault(text, row) != row:
            message = tr(
                "The step “{step}” stands in row {row} already: give each step an id of its own.",
                step=text,
                row=rows[text] + 1,
            )
            raise InputError(message, file=file, where=f"{sheet.name}!{CellPlace(row, column).name}")


def _read(sheet: Worksheet, columns: _Columns, file: str) -> StepTable:
    reading = _Reading(sheet, columns, file)
    flows = [Flow(f"Flow_{at}", *ends) for at, ends in enumerate(reading.flows(), 1)]
    leaving: dict[str, list[Flow]] = {}
    for flow in flows:
        leaving.setdefault(flow.source, []).append(flow)
    nodes, flows = _begun([reading.node(row, leaving) for row in reading.rows], flows)
    stem = file.rpartition(".")[0] or file
    lanes = tuple(reading.lanes.values())
    process = Process("Process_1", stem, nodes=tuple(nodes), flows=tuple(flows), lanes=lanes)
    _check(process, file, sheet.name)
    pools = (Pool("Pool_1", stem, process.id),) if lanes else ()
    return StepTable(sheet.name, Document(f"{stem}.bpmn", (process,), pools), tuple(reading.issues))


def _check(process: Process, file: str, sheet: str) -> None:
    """Raise InputError for what could not be opened again once it is saved."""
    Limit.DRAWN.check(len(process.nodes) + len(process.flows), file, sheet)
    Limit.FRAMES.check(len(process.lanes) + 2, file, sheet)  # and the process with its pool
    parts: tuple[Node | Flow | Lane, ...] = (*process.nodes, *process.flows, *process.lanes)
    Limit.NAME.check(max(len(part.name) for part in parts), file, sheet)
    check_ways(process, file)


class _Reading:
    """A table while it is read. `ids` are those of the nodes by the ids of their rows, `lanes` the lanes by name."""

    def __init__(self, sheet: Worksheet, columns: _Columns, file: str) -> None:
        self._sheet, self._columns, self._file = sheet, columns, file
        self.issues: list[Issue] = []
        self.rows = [row for row in range(columns.top + 1, sheet.height) if _text(sheet, row, columns.id)]
        self.ids = {_text(sheet, row, columns.id): f"Step_{at}" for at, row in enumerate(self.rows, 1)}
        names = dict.fromkeys(_text(sheet, row, columns.lane) for row in self.rows)
        self.lanes = {name: Lane(f"Lane_{at}", name) for at, name in enumerate(filter(None, names), 1)}

    def flows(self) -> Iterator[tuple[str, str, str]]:
        """Source, target and name of each flow; what leads nowhere joins the issues."""
        for row in self.rows:
            labels = _parts(self._sheet, row, self._columns.label)
            for at, wanted in enumerate(_parts(self._sheet, row, self._columns.following)):
                if wanted in self.ids:
                    yield self._own(row), self.ids[wanted], labels[at] if at < len(labels) else ""
                elif wanted:
                    self._miss(row, wanted)

    def node(self, row: int, flows: Mapping[str, Sequence[Flow]]) -> Node:
        """The step of a row: of the kind that is said, else a gateway where named flows part; `flows` by source."""
        own, said = self._own(row), normal(_text(self._sheet, row, self._columns.type))
        leaving = flows.get(own, ())
        chooses = not said and len(leaving) > 1 and any(flow.name for flow in leaving)
        kind = NodeKind.EXCLUSIVE if chooses else _KINDS.get(said, NodeKind.USER_TASK)
        if kind is NodeKind.END and leaving:
            kind = NodeKind.USER_TASK  # something follows it
        lane = self.lanes.get(_text(self._sheet, row, self._columns.lane))
        name = _text(self._sheet, row, self._columns.name)
        return Node(own, kind, name, lane=lane.id if lane else None, expanded=kind is not NodeKind.SUB_PROCESS)

    def _own(self, row: int) -> str:
        return self.ids[_text(self._sheet, row, self._columns.id)]

    def _miss(self, row: int, wanted: str) -> None:
        where = f"{self._sheet.name}!{CellPlace(row, self._columns.following).name}"
        message = tr("“{step}” is to follow, which is no step of the table: no flow is drawn to it.", step=wanted)
        self.issues.append(Issue(Severity.WARNING, self._file, where, message))


def _begun(nodes: list[Node], flows: list[Flow]) -> tuple[list[Node], list[Flow]]:
    """The nodes and flows with a start event before the first step, where the table has none."""
    if any(node.kind is NodeKind.START for node in nodes):
        return nodes, flows
    reached = {flow.target for flow in flows}
    first = next((node for node in nodes if node.id not in reached), nodes[0])
    start = Node("Start_1", NodeKind.START, lane=first.lane)
    return [start, *nodes], [Flow("Flow_0", start.id, first.id), *flows]


def _parts(sheet: Worksheet, row: int, column: int | None) -> list[str]:
    return [squeeze(part) for part in _BETWEEN.split(_raw(sheet, row, column))]


def _text(sheet: Worksheet, row: int, column: int | None) -> str:
    return squeeze(_raw(sheet, row, column))


def _raw(sheet: Worksheet, row: int, column: int | None) -> str:
    return "" if column is None else display(sheet.value(row, column))
