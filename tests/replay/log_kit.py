"""Logs for tests: written by hand in every format, or simulated from a flow that is known."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from openpyxl import Workbook

from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.storage.logs import EventLog, WantedColumns, read_log

Trace = Sequence[str]
HEADINGS = ("Case", "Activity", "Time")


def time_of(case: int, event: int) -> str:
    """A minute after the event before, each case on a day of its own."""
    return f"2024-{1 + case // 28 % 12:02d}-{1 + case % 28:02d} {event // 60:02d}:{event % 60:02d}:00"


def rows_of(traces: Iterable[Trace]) -> list[tuple[str, str, str]]:
    return [(f"C{at}", name, time_of(at, event)) for at, its in enumerate(traces) for event, name in enumerate(its)]


def csv_of(rows: Iterable[Sequence[str]], headings: Sequence[str] = HEADINGS, delimiter: str = ",") -> bytes:
    return "\n".join(delimiter.join(row) for row in (headings, *rows)).encode()


def log_of(traces: Iterable[Trace]) -> EventLog:
    return read_log(csv_of(rows_of(traces)), "log.csv")


def read_csv(text: str, **wanted: object) -> EventLog:
    return read_log(text.encode(), "log.csv", WantedColumns(**wanted))  # type: ignore[arg-type]


def told(log: EventLog) -> dict[str, list[str]]:
    """The activities of each case."""
    starts = log.starts()
    return {
        case: [log.activities[each] for each in log.activity[starts[at] : starts[at + 1]]]
        for at, case in enumerate(log.cases)
    }


def xlsx_of(rows: Iterable[Sequence[str]]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEADINGS, *rows):
        sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def xes_of(rows: Iterable[Sequence[str]], namespace: str = "", more: str = "") -> bytes:
    events: dict[str, list[str]] = {}
    for case, name, time in rows:
        events.setdefault(case, []).append(xes_event(name, time.replace(" ", "T") + "Z"))
    traces = "".join(
        f'<trace><string key="concept:name" value="{case}"/>{"".join(its)}</trace>' for case, its in events.items()
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><log{namespace}>{more}{traces}</log>'.encode()


def xes_event(name: str, time: str, stage: str = "") -> str:
    lifecycle = f'<string key="lifecycle:transition" value="{stage}"/>' if stage else ""
    named = f'<string key="concept:name" value="{name}"/>'
    return f'<event>{named}{lifecycle}<date key="time:timestamp" value="{time}"/></event>'


def ocel_of(rows: Iterable[Sequence[str]]) -> bytes:
    rows = list(rows)
    cases = list(dict.fromkeys(case for case, _, _ in rows))
    return json.dumps(
        {
            "objectTypes": [{"name": "ticket", "attributes": []}],
            "eventTypes": [{"name": name, "attributes": []} for name in dict.fromkeys(name for _, name, _ in rows)],
            "objects": [{"id": case, "type": "ticket", "attributes": []} for case in cases],
            "events": [
                {
                    "id": f"e{at}",
                    "type": name,
                    "time": time.replace(" ", "T") + "Z",
                    "attributes": [],
                    "relationships": [{"objectId": case, "qualifier": ""}],
                }
                for at, (case, name, time) in enumerate(rows)
            ],
        }
    ).encode()


FORMATS = {
    "log.csv": csv_of,
    "log.xlsx": xlsx_of,
    "log.xes": xes_of,
    "log.xes.gz": lambda rows: gzip.compress(xes_of(rows, ' xmlns="http://www.xes-standard.org/"')),
    "log.json": ocel_of,
}


# -------------------------------------------------------------------- a flow drawn in blocks, and cases of it
@dataclass
class Blocks:
    """Draws a random flow block by block, and runs cases through the blocks: it knows no tokens and no net.

    `drawn` counts how often its cases came along each way that is one of several, by flow.
    """

    random: Random
    kinds: Sequence[str] = ("task", "sequence", "choice", "choice", "parallel", "inclusive", "loop", "inside")
    nodes: list[Node] = field(default_factory=list)
    flows: list[Flow] = field(default_factory=list)
    drawn: dict[str, int] = field(default_factory=dict)
    tree: tuple[object, ...] = ()

    def process(self, depth: int = 3) -> Process:
        start = self._node(NodeKind.START, None)
        first, last, self.tree = self._block(depth, None)
        end = self._node(NodeKind.END, None)
        self._flow(start, first)
        self._flow(last, end)
        return Process("P", "Tickets", nodes=tuple(self.nodes), flows=tuple(self.flows))

    def case(self) -> list[str]:
        return self._run(self.tree)

    def _node(self, kind: NodeKind, parent: str | None) -> str:
        number = len(self.nodes)
        name = f"Do {number}" if kind is NodeKind.TASK else ""
        self.nodes.append(Node(f"N{number}", kind, name, parent=parent))
        return f"N{number}"

    def _flow(self, source: str, target: str) -> str:
        self.flows.append(Flow(f"F{len(self.flows)}", source, target))
        return self.flows[-1].id

    def _block(self, depth: int, parent: str | None) -> tuple[str, str, tuple[object, ...]]:
        """The first and the last node of a block, and how cases run through it."""
        kind = self.random.choice(self.kinds) if depth else "task"
        if kind == "task":
            node = self._node(NodeKind.TASK, parent)
            return node, node, ("task", f"Do {node[1:]}")
        if kind == "sequence":
            parts = [self._block(depth - 1, parent) for _ in range(2)]
            self._flow(parts[0][1], parts[1][0])
            return parts[0][0], parts[1][1], ("sequence", [part[2] for part in parts])
        if kind == "inside":
            node = self._node(NodeKind.SUB_PROCESS, parent)
            start = self._node(NodeKind.START, node)
            first, last, tree = self._block(depth - 1, node)
            self._flow(start, first)
            self._flow(last, self._node(NodeKind.END, node))
            return node, node, tree
        if kind == "loop":
            first, last = self._node(NodeKind.EXCLUSIVE, parent), self._node(NodeKind.EXCLUSIVE, parent)
            task = self._node(NodeKind.TASK, parent)
            inner = self._block(depth - 1, parent)
            self._flow(first, task)
            self._flow(task, inner[0])
            self._flow(inner[1], last)
            body = task, last, ("sequence", [("task", f"Do {task[1:]}"), inner[2]])
            return first, last, ("loop", body[2], self._flow(last, first), self.random.choice([0.1, 0.3]), last)
        gateway = {"choice": NodeKind.EXCLUSIVE, "parallel": NodeKind.PARALLEL, "inclusive": NodeKind.INCLUSIVE}[kind]
        split, join = self._node(gateway, parent), self._node(gateway, parent)
        ways = []
        for _ in range(self.random.choice([2, 2, 3])):
            body = self._block(depth - 1, parent)
            ways.append((self._flow(split, body[0]), body[2], self.random.choice([0.2, 0.5, 0.8])))
            self._flow(body[1], join)
        return split, join, (kind, ways)

    def _run(self, tree: tuple[object, ...]) -> list[str]:
        kind, *its = tree
        return getattr(self, f"_run_{kind}")(*its)  # type: ignore[no-any-return]

    def _run_task(self, name: str) -> list[str]:
        return [name]

    def _run_sequence(self, parts: Sequence[tuple[object, ...]]) -> list[str]:
        return [name for part in parts for name in self._run(part)]

    def _take(self, flow: str) -> None:
        self.drawn[flow] = self.drawn.get(flow, 0) + 1

    def _run_loop(self, body: tuple[object, ...], back: str, share: float, last: str) -> list[str]:
        found = self._run(body)
        while self.random.random() < share:
            self._take(back)
            found += self._run(body)
        self._take(next(flow.id for flow in self.flows if flow.source == last and flow.id != back))
        return found

    def _run_choice(self, ways: Sequence[tuple[str, tuple[object, ...], float]]) -> list[str]:
        flow, body, _ = self.random.choices(ways, [way[2] for way in ways])[0]
        self._take(flow)
        return self._run(body)

    def _run_parallel(self, ways: Sequence[tuple[str, tuple[object, ...], float]]) -> list[str]:
        return self._woven([self._run(body) for _, body, _ in ways])

    def _run_inclusive(self, ways: Sequence[tuple[str, tuple[object, ...], float]]) -> list[str]:
        chosen: list[tuple[str, tuple[object, ...], float]] = []
        while not chosen:
            chosen = [way for way in ways if self.random.random() < way[2]]
        for flow, _, _ in chosen:
            self._take(flow)
        return self._woven([self._run(body) for _, body, _ in chosen])

    def _woven(self, parts: list[list[str]]) -> list[str]:
        found = []
        while left := [part for part in parts if part]:
            found.append(self.random.choice(left).pop(0))
        return found


def shares_of(flows: Iterable[object]) -> Mapping[str, float | None]:
    return {each.flow: each.share for each in flows}  # type: ignore[attr-defined]
