"""The steps of a process in a book: who does what, what is asked there, and what each role has to do."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.drawing.numbering import number_order
from itsm_fit.language import Phrase, tr
from itsm_fit.model.process import Loop, Node, NodeKind
from itsm_fit.model.requirement import Approval
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, DataTable, Reference, Row
from itsm_fit.report.process_book.material import BookMaterial, BookProcess
from itsm_fit.scoring.catalogue import Demand
from itsm_fit.scoring.verdicts import PRIORITY

_STEPS = (
    Column(Phrase("No."), styles.STRONG, most=7, least=5),
    Column(Phrase("Step"), styles.STRONG._replace(wrap=True), most=30, least=16),
    Column(Phrase("Role"), styles.TEXT, most=22, least=12, optional=True),
    Column(Phrase("What is done"), styles.TEXT, most=70, least=24, optional=True),
    Column(Phrase("Requirements"), styles.TEXT, most=22, least=12, optional=True),
)
_REQUIREMENTS = (
    Column(Phrase("ID"), styles.STRONG, most=14, least=9),
    Column(Phrase("Steps"), styles.TEXT, most=12, least=7),
    Column(Phrase("Requirement"), styles.TEXT, most=70, least=28),
    Column(Phrase("Priority"), styles.WORD, most=13, least=11),
    Column(Phrase("State"), styles.WORD, most=12, least=8),
    Column(Phrase("Source"), styles.TEXT, most=26, least=10, optional=True),
)
_ROLES = (
    Column(Phrase("Role"), styles.STRONG._replace(wrap=True), most=26, least=14),
    Column(Phrase("Does these steps"), styles.TEXT, most=70, least=30),
    Column(Phrase("Takes over from"), styles.TEXT, most=28, least=14),
    Column(Phrase("Hands over to"), styles.TEXT, most=28, least=14),
)


def step_table(material: BookMaterial, its: BookProcess) -> DataTable:
    """A row a step, by its number."""
    return DataTable(
        _STEPS,
        [
            (
                its.numbers[node.id],
                " ".join(node.name.split()) or tr("(no name)"),
                material.role_name(its, node),
                "\n".join(_told(material, its, node)),
                ", ".join(demand.id for demand in material.asked_at(its.key, node.id)),
            )
            for node in its.steps
        ],
        tr("This process has no steps."),
    )


def _told(material: BookMaterial, its: BookProcess, node: Node) -> Iterator[str]:
    """What a step says of itself, and what its drawing does."""
    if node.documentation.strip():
        yield node.documentation.strip()
    if node.kind is NodeKind.CALL:
        target = material.project.called(its.key, node.called)
        if target is not None:
            yield tr("Calls {process}.", process=material.names.process(target))
        elif node.called:
            yield tr("Calls {process}, which is not among the processes here.", process=node.called)
    if node.loop is Loop.STANDARD:
        yield tr("Repeated until it is done.")
    elif node.loop is Loop.PARALLEL:
        yield tr("Done several times, side by side.")
    elif node.loop is Loop.SEQUENTIAL:
        yield tr("Done several times, one after the other.")
    if node.for_compensation:
        yield tr("Done to take back what was done before.")


def requirement_table(material: BookMaterial, its: BookProcess) -> DataTable:
    """A row a requirement: at which steps it is asked, and how far it is agreed."""
    places: dict[str, list[str]] = {}
    for node in its.process.nodes:
        for demand in material.asked_at(its.key, node.id):
            places.setdefault(demand.id, []).append(its.numbers.get(node.id) or its.called(node))
    return DataTable(
        _REQUIREMENTS,
        [_requirement(demand, places.get(demand.id, [])) for demand in material.asked_by(its.key)],
        tr("This process asks nothing of a tool."),
    )


def _requirement(demand: Demand, places: list[str]) -> Row:
    numbered = all(each.replace(".", "").isdigit() for each in places)
    where = sorted(places, key=number_order) if numbered else places
    return (
        demand.id,
        ", ".join(dict.fromkeys(where)) or tr("all of it"),
        demand.text or tr("(no text)"),
        PRIORITY[demand.priority],
        (demand.own.state or Approval.DRAFT).words,
        demand.own.source,
    )


def role_table(material: BookMaterial, its: BookProcess) -> DataTable:
    """A row a lane: its steps, and the roles it takes work over from and hands it over to."""
    steps: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for lane in its.process.lanes:
        inside = any(other.parent == lane.id for other in its.process.lanes)
        standing = [node for node in its.steps if its.process.lane_of(node) is lane]
        if inside and not standing:
            continue
        steps.setdefault(lane.id, []).extend(its.called(node) for node in standing)
        names[lane.id] = lane.name.strip() or tr("(unnamed lane)")
    taken: dict[str, dict[str, None]] = {}
    given: dict[str, dict[str, None]] = {}
    for each in material.hand_overs(its.key):
        flow = its.process.flow_by_id.get(each.flow)
        ends = [its.process.node_by_id.get(end) for end in (flow.source, flow.target)] if flow else []
        lanes = [its.process.lane_of(node) if node is not None else None for node in ends]
        if len(lanes) == 2:
            out_of, into = lanes
            if out_of is not None:
                given.setdefault(out_of.id, {})[each.target.name] = None
            if into is not None:
                taken.setdefault(into.id, {})[each.source.name] = None
    rows = [
        (names[lane], "\n".join(told) or "–", ", ".join(taken.get(lane, {})), ", ".join(given.get(lane, {})))
        for lane, told in steps.items()
    ]
    return DataTable(_ROLES, rows, tr("This process has no lanes: it does not say who does what."))


def led_to(material: BookMaterial, process: str) -> Cell | str:
    """The name of a process, leading to its chapter where it has one."""
    name = material.names.process(process)
    if process not in material.chapters:
        return tr("{process} (not in this book)", process=name)
    return Cell(name, styles.TEXT, Reference(process, ""))
