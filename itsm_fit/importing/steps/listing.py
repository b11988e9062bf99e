"""A process as the rows of a table, as few as tell it; and what no such table can tell.

What reading a table adds by itself (events, and gateways where ways part and meet) gets no row, as long as reading the
rows gives the same process again. Else each element gets a row that says the BPMN element, which is drawn as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

from itsm_fit.importing.grid import Grid
from itsm_fit.importing.steps.cells import StepNames, as_list, listed, next_steps
from itsm_fit.importing.steps.fields import (
    BRANCHING_WORDS,
    END_WORD,
    HEADINGS,
    KIND_WORDS,
    NOTED,
    PHASE,
    SHAPE,
    StepField,
    shape_of,
)
from itsm_fit.importing.steps.ids import END, JOIN, MEETING, SPLIT, START, written_of
from itsm_fit.importing.steps.layout import StepLayout
from itsm_fit.importing.steps.notes import documented_in
from itsm_fit.importing.steps.rows import ListedStep, StepWay, read_rows
from itsm_fit.importing.steps.wiring import NOT_INTERRUPTING, Wired, wired
from itsm_fit.importing.text import first_of, normal
from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import Document
from itsm_fit.model.process import NODE_LOOKS, UNTIMED, EventKind, Flow, Node, NodeKind, Process
from itsm_fit.storage.spreadsheet import CellValue, Percent, Worksheet
from itsm_fit.writing import in_quotes

_ENDS: Final = (END_WORD, "-", "–", "—", "none", "stop")
"""What says in a cell that nothing follows; the first that names no step."""
_KINDS: Final[Mapping[str, frozenset[NodeKind]]] = {
    START: frozenset({NodeKind.START}),
    END: frozenset({NodeKind.END}),
    JOIN: frozenset({NodeKind.EXCLUSIVE}),
    SPLIT: frozenset({NodeKind.EXCLUSIVE, NodeKind.PARALLEL, NodeKind.INCLUSIVE}),
    MEETING: frozenset({NodeKind.PARALLEL, NodeKind.INCLUSIVE}),
}
_ALWAYS: Final = (StepField.ID, StepField.NAME, StepField.NEXT, StepField.LABEL, StepField.TYPE, StepField.LANE)
_FURTHER: Final = (
    StepField.SHARE,
    StepField.BRANCHING,
    StepField.TOUCH,
    StepField.BY_HAND,
    StepField.WAIT,
    StepField.REQUIREMENTS,
    StepField.KIND,
    StepField.EVENT,
    StepField.ATTACHED,
    StepField.WITHIN,
    StepField.CALLS,
)
_MOST_NAMED: Final = 5


@dataclass(frozen=True)
class StepSheet:
    """A table as it is written: headings, a row of cells a step, and what it does not tell."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    untold: tuple[str, ...] = ()


def sheets_of(document: Document) -> tuple[StepSheet, ...]:
    """A table for each process of a file that draws anything; what stands beside them is told with the first."""
    drawn = [process for process in document.processes if process.nodes]
    sheets = [_sheet(process) for process in drawn]
    beside = tuple(_beside(document))
    if sheets and beside:
        sheets[0] = replace(sheets[0], untold=(*sheets[0].untold, *beside))
    return tuple(sheets)


def _sheet(process: Process) -> StepSheet:
    brief = _brief(process)
    if brief:
        cells = _cells(brief)
        if _shape_of(_again(cells)) == _shape_of(Wired(process.nodes, process.flows, process.lanes)):
            return _told(process, cells)
    return _told(process, _cells(_each(process)))


@dataclass(frozen=True)
class _Cells:
    """The columns of a table by what they hold; notes by their headings."""

    fields: tuple[StepField, ...]
    notes: tuple[str, ...]
    rows: tuple[tuple[CellValue, ...], ...]

    @property
    def headings(self) -> tuple[str, ...]:
        return (*(HEADINGS[field] for field in self.fields), *self.notes)


def _told(process: Process, cells: _Cells) -> StepSheet:
    return StepSheet(process.name or process.id, cells.headings, cells.rows, tuple(_untold(process, _again(cells))))


# ---------------------------------------------------------------- rows


def _each(process: Process) -> list[ListedStep]:
    """A row for each node, which says its BPMN element."""
    at = {node.id: number for number, node in enumerate(process.nodes)}
    return [
        replace(
            _step(process, node),
            element=node.kind,
            attached=written_of(node.attached_to or ""),
            within=written_of(node.parent or ""),
            ways=tuple(
                StepWay(at[flow.target], flow.name, flow.share)
                for flow in process.outgoing.get(node.id, ())
                if flow.target in at
            ),
        )
        for node in process.nodes
    ]


def _event(node: Node) -> str:
    kind = str(node.event.value) if node.event is not EventKind.NONE else ""
    told = kind if node.interrupting or not kind else f"{kind} ({NOT_INTERRUPTING})"
    return f"{told}: {node.value}" if node.value and kind else told


def _brief(process: Process) -> list[ListedStep]:
    """A row for each node that reading does not add by itself; none where that cannot be told so."""
    nodes = process.node_by_id
    if len(nodes) != len(process.nodes) or any(node.parent or node.attached_to for node in process.nodes):
        return []
    understood = {node.id for node in process.nodes if _is_understood(node, nodes)}
    rows = [node for node in process.nodes if node.id not in understood]
    at = {node.id: number for number, node in enumerate(rows)}
    found = []
    for node in rows:
        leaving = process.outgoing.get(node.id, ())
        gate = nodes.get(leaving[0].target) if len(leaving) == 1 else None
        branching = node.kind if node.kind in BRANCHING_WORDS and len(leaving) > 1 else None
        if gate is not None and gate.id in understood and gate.id.startswith(SPLIT):
            leaving = process.outgoing.get(gate.id, ())
            branching = gate.kind
        ways = [StepWay(_goal(process, flow, at), flow.name, flow.share) for flow in leaving]
        if len(ways) == 1 and ways[0] == StepWay(None):
            ways = []
        branching = branching if branching in BRANCHING_WORDS and not node.kind.is_gateway else None
        found.append(replace(_step(process, node), ways=tuple(ways), branching=branching))
    return found


def _is_understood(node: Node, nodes: Mapping[str, Node]) -> bool:
    """Whether reading adds a node such as this by itself."""
    stem = next((stem for stem in _KINDS if node.id.startswith(stem)), "")
    base = node.id.removeprefix(stem).removeprefix(SPLIT)
    known = base in nodes or base.rpartition(".")[0] in nodes
    plain = Node(node.id, node.kind, lane=node.lane)
    return bool(stem) and known and node.kind in _KINDS[stem] and _bare(node) == plain


def _bare(node: Node) -> Node:
    """A node without how it is drawn."""
    usual = {each.name: each.default for each in fields(Node) if each.name in NODE_LOOKS - {"comments"}}
    return replace(node, **usual)  # type: ignore[arg-type]


def _goal(process: Process, flow: Flow, at: Mapping[str, int]) -> int | None:
    """The row that a flow leads to, over gateways that have none; None for an end."""
    own, seen = flow.target, set[str]()
    while own not in at and own not in seen:
        seen.add(own)
        leaving = process.outgoing.get(own, ())
        if len(leaving) != 1:
            return None
        own = leaving[0].target
    return at.get(own)


def _step(process: Process, node: Node) -> ListedStep:
    """What a row says of a node but its ways."""
    text, notes = documented_in(node.documentation.strip())
    shape = dict(notes).get(SHAPE, "")
    lane = process.lane_of(node)
    return ListedStep(
        0,
        written_of(node.id),
        node.name,
        shape or shape_of(node.kind),
        node.kind,
        None if shape or KIND_WORDS.get(normal(shape_of(node.kind))) is node.kind else node.kind,
        lane=lane.name if lane is not None else "",
        documentation=text,
        notes=tuple(note for note in notes if note[0] != SHAPE),
        time=node.time,
        requirements=(*(each.id for each in node.requirements), *node.requirement_refs),
        event=_event(node),
        calls=node.called or "",
    )


# ---------------------------------------------------------------- cells


def _cells(steps: Sequence[ListedStep]) -> _Cells:
    names = StepNames([step.id for step in steps], [step.name for step in steps])
    made = [_row(step, steps, names) for step in steps]
    used = {field for row in made for field, value in row.items() if value != ""}
    further = [field for field in _FURTHER if field in used]
    told = dict.fromkeys(heading for step in steps for heading, _ in step.notes)
    notes = (PHASE, *(each for each in NOTED[1:] if each in told), *(each for each in told if each not in NOTED))
    columns = (*_ALWAYS, StepField.DOCUMENTATION, *further)
    rows = (
        (*(row.get(field, "") for field in columns), *(dict(step.notes).get(heading, "") for heading in notes))
        for step, row in zip(steps, made, strict=True)
    )
    return _Cells(columns, notes, tuple(rows))


def _row(step: ListedStep, steps: Sequence[ListedStep], names: StepNames) -> dict[StepField, CellValue]:
    row: dict[StepField, CellValue] = {
        StepField.ID: step.id,
        StepField.NAME: step.name,
        StepField.TYPE: step.shape,
        StepField.LANE: step.lane,
        StepField.DOCUMENTATION: step.documentation,
        StepField.BRANCHING: BRANCHING_WORDS[step.branching] if step.branching is not None else "",
        StepField.REQUIREMENTS: ", ".join(step.requirements),
        StepField.KIND: step.element.value if step.element is not None else "",
        StepField.EVENT: step.event,
        StepField.ATTACHED: step.attached,
        StepField.WITHIN: step.within,
        StepField.CALLS: step.calls,
    }
    for field, minutes in (
        (StepField.TOUCH, step.time.touch),
        (StepField.BY_HAND, step.time.by_hand),
        (StepField.WAIT, step.time.wait),
    ):
        row[field] = "" if minutes is None else minutes
    ways = step.ways
    if ways:
        wanted = [way.target for way in ways]
        nothing = next(word for word in _ENDS if names.find(word) is None or word == _ENDS[-1])
        entries = [nothing if target is None else steps[target].id for target in wanted]
        row[StepField.NEXT] = as_list(entries, lambda text: _same(text, entries, wanted, names))
        labels = [way.label for way in ways]
        if any(labels):
            row[StepField.LABEL] = as_list(labels, lambda text: listed(text, len(labels)))
        row[StepField.SHARE] = _shares([way.share for way in ways])
    return row


def _same(text: str, entries: Sequence[str], wanted: Sequence[int | None], names: StepNames) -> Sequence[str] | None:
    """The entries, where a cell is read as what is wanted."""
    found = next_steps(text, names)
    plain = found.together is None and not any(way.label or way.share is not None for way in found.ways)
    return entries if plain and [way.row for way in found.ways] == list(wanted) else None


def _shares(shares: Sequence[float | None]) -> CellValue:
    if all(share is None for share in shares):
        return ""
    if len(shares) == 1 and shares[0] is not None:
        return Percent(shares[0])
    return ", ".join("" if share is None else _share(share) for share in shares)


def _share(share: float) -> str:
    """A share in per cent, where that is all of it."""
    text = f"{share * 100:.10g}"
    return f"{text}%" if float(text) / 100 == share else repr(share)


# ---------------------------------------------------------------- what is told


def _again(cells: _Cells) -> Wired:
    """The process that reading the table gives."""
    sheet = Worksheet("again", (cells.headings, *cells.rows))
    columns = dict(enumerate((*cells.fields, *(StepField.NOTE for _ in cells.notes))))
    layout = StepLayout(sheet.name, 0, sheet.height - 1, columns)
    return wired(read_rows(Grid(sheet), layout, "").steps, lambda *_: None)


def _shape_of(its: Wired) -> tuple[object, ...]:
    """What has to be the same: which nodes there are, in which order, of which kind, where, and which flows."""
    lanes = {lane.id: lane.name for lane in its.lanes}
    flows = sorted((flow.source, flow.target, flow.name, repr(flow.share)) for flow in its.flows)
    return [(node.id, node.kind, lanes.get(node.lane or "")) for node in its.nodes], flows


_SAID: Final[Mapping[str, Phrase]] = {
    "kind": Phrase("the kind"),
    "name": Phrase("the name"),
    "documentation": Phrase("the documentation"),
    "parent": Phrase("the sub-process around it"),
    "event": Phrase("the event"),
    "event_ref": Phrase("what the event refers to"),
    "attached_to": Phrase("what it is attached to"),
    "interrupting": Phrase("that it does not interrupt"),
    "default_flow": Phrase("the default flow"),
    "called": Phrase("the called process"),
    "triggered_by_event": Phrase("that an event starts it"),
    "for_compensation": Phrase("that it compensates"),
    "loop": Phrase("that it repeats"),
    "value": Phrase("what the event waits for"),
    "timing": Phrase("how the time is meant"),
    "time": Phrase("the minutes"),
    "comments": Phrase("the comments"),
}
_BY_THEMSELVES: Final = frozenset({"id", "lane", "requirements", "requirement_refs"}) | (NODE_LOOKS - {"comments"})
_KEPT: Final = {"weight": Phrase("its weight"), "cases_per_month": Phrase("its cases a month")}


def _untold(process: Process, again: Wired) -> Iterator[str]:
    """What reading the table does not give back, each thing with the elements that have it."""
    found = {node.id: node for node in again.nodes}
    lost: dict[str, list[str]] = {}
    for node in process.nodes:
        other = found.get(node.id)
        if other is None:
            lost.setdefault("", []).append(_called(node))
            continue
        for each in fields(Node):
            if each.name not in _BY_THEMSELVES and _value(node, each.name) != _value(other, each.name):
                lost.setdefault(each.name, []).append(_called(node))
    if "" in lost:
        yield tr("Not in the table: {elements}.", elements=_named(lost.pop("")))
    for name, elements in lost.items():
        yield tr("Not in the table: {what} of {elements}.", what=_SAID[name], elements=_named(elements))
    texts = [_called(node) for node in process.nodes if any(each.text for each in node.requirements)]
    if texts:
        yield tr(
            "Of requirements the table has the ids alone, not their texts: those of {elements}.", elements=_named(texts)
        )
    yield from _untold_flows(process, again)
    yield from _untold_lanes(process)
    whole = [
        (process.documentation, Phrase("its documentation")),
        (process.weight != 1.0, _KEPT["weight"]),
        (process.cases_per_month is not None, _KEPT["cases_per_month"]),
        (process.practice, Phrase("its practice")),
        (process.requirements or process.requirement_refs, Phrase("its own requirements")),
    ]
    said = [str(words) for there, words in whole if there]
    if said:
        yield tr("Not in the table of the process {process}: {what}.", process=process.name, what=", ".join(said))


def _untold_flows(process: Process, again: Wired) -> Iterator[str]:
    nodes = process.node_by_id
    there = [(flow.source, flow.target, flow.name, flow.share) for flow in again.flows]

    def called(flow: Flow) -> str:
        ends = (_called(nodes[end]) if end in nodes else end for end in (flow.source, flow.target))
        return " → ".join(ends)

    lost = [called(flow) for flow in process.flows if (flow.source, flow.target, flow.name, flow.share) not in there]
    if lost:
        yield tr("Not in the table as they are drawn: the flows {flows}.", flows=_named(lost))
    conditions = [called(flow) for flow in process.flows if flow.condition]
    if conditions:
        yield tr("Not in the table: the expressions of the conditions of {flows}.", flows=_named(conditions))
    comments = [called(flow) for flow in process.flows if flow.comments]
    if comments:
        yield tr("Not in the table: {what} of {elements}.", what=_SAID["comments"], elements=_named(comments))


def _untold_lanes(process: Process) -> Iterator[str]:
    used = {node.lane for node in process.nodes}
    nested = [lane.name for lane in process.lanes if lane.parent]
    if nested:
        yield tr("Not in the table: which lane {lanes} lie in.", lanes=_named(nested))
    parents = {lane.parent for lane in process.lanes}
    empty = [lane.name for lane in process.lanes if lane.id not in used and lane.id not in parents]
    if empty:
        yield tr("Not in the table: the lanes {lanes}, in which nothing lies.", lanes=_named(empty))


def _beside(document: Document) -> Iterator[str]:
    """What a file holds beside its processes."""
    for things, words in (
        ([each.name or each.id for each in document.message_flows], Phrase("message flows")),
        ([each.text or each.id for each in document.artifacts], Phrase("notes, data and groups")),
        ([pool.name or pool.id for pool in document.pools if pool.process is None], Phrase("closed pools")),
    ):
        if things:
            yield tr("Not in the table: {what} {elements}.", what=words, elements=_named(things))


def _value(node: Node, name: str) -> object:
    value = getattr(node, name)
    return value.strip() if isinstance(value, str) else value or (UNTIMED if name == "time" else None)


def _called(node: Node) -> str:
    return node.name or node.id


def _named(names: Iterable[str]) -> str:
    return first_of([in_quotes(" ".join(name.split())) for name in names], _MOST_NAMED)
