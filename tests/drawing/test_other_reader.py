"""What is drawn here opens in another BPMN reader: a port of bpmn.io's parser and linter finds nothing wrong with it,
and what that reader writes reads back as what was drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from bpmn_io import BpmnModdle, check
from bpmn_io.lint import Linter
from bpmn_io.lint.resolver import NodeResolver

from itsm_fit.editor.begin import new_process
from itsm_fit.editor.borders import with_border_event
from itsm_fit.editor.clip import clipped
from itsm_fit.editor.commands.clip import pasted
from itsm_fit.editor.commands.flows import connected
from itsm_fit.editor.commands.fold import unfolded
from itsm_fit.editor.commands.steps import appended, created, renamed
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.stencil import BY_NAME
from itsm_fit.model import edits
from itsm_fit.model.document import BpmnSource, Document
from itsm_fit.model.process import EventKind, NodeKind, Point
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.resources import folder
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from itsm_fit.storage.bpmn.clip import clip_text

SAMPLES = sorted(folder("sample_models").glob("*/*.bpmn"))


class Artist:
    """Draws by the verbs of the editor; elements go by the names they are given."""

    def __init__(self) -> None:
        project, _ = new_process(Project(), "Incident")
        self.diagram = Diagram.of(project, project.documents[0])
        (self.start,) = [node.id for node in self.document.processes[0].nodes]
        self.name(self.start, "Call")

    @property
    def document(self) -> Document:
        return self.diagram.document

    def name(self, element: str, name: str) -> str:
        self.diagram = renamed(self.diagram, element, name)
        return element

    def append(self, after: str, kind: str, name: str) -> str:
        self.diagram, own = appended(self.diagram, after, BY_NAME[kind])
        return self.name(own, name)

    def create(self, kind: str, x: float, y: float, name: str) -> str:
        self.diagram, own = created(self.diagram, BY_NAME[kind], Point(x, y))
        return self.name(own, name)

    def connect(self, source: str, target: str, name: str = "") -> str:
        self.diagram, own = connected(self.diagram, source, target)
        return self.name(own, name) if name else own

    def do(self, change: Callable[..., Project], *values: Any) -> None:
        self.diagram = self.diagram.edited_in(self.document.processes[0], change, *values)


def _incident() -> Document:
    """Lanes, branches, a timer on a step, a sub-process, data, a note and a customer who sends a message."""
    artist = Artist()
    artist.name(artist.document.processes[0].lanes[0].id, "Service desk")
    lane = artist.create("Lane", 600, 180, "Expert")
    log = artist.append(artist.start, "User task", "Log incident")
    known = artist.append(log, "Exclusive gateway", "Known?")
    fix = artist.append(known, "Service task", "Fix")
    escalate = artist.append(known, "Sub-process", "Escalate")
    artist.do(edits.assign_lane, [escalate], lane)
    join = artist.append(fix, "Exclusive gateway", "")
    artist.connect(escalate, join)
    artist.append(join, "Message end event", "Done")
    process = artist.document.processes[0]
    yes, no = process.outgoing[known]
    artist.name(yes.id, "yes")
    artist.name(no.id, "no")
    artist.do(edits.set_shares, known, {yes.id: 0.7, no.id: 0.3})
    artist.do(edits.set_default_flow, known, no.id)
    artist.do(edits.set_conditional, yes.id, True)
    artist.do(edits.add_requirement, log, Requirement("INC-01", "Register a ticket", Priority.MUST, 4.0, "Log & see"))
    artist.do(edits.add_requirement_ref, fix, "INC-01")
    artist.diagram, late = with_border_event(artist.diagram, escalate, EventKind.TIMER, interrupting=False)
    artist.name(late, "2 days")
    artist.append(late, "End event", "Given up")
    artist.diagram = unfolded(artist.diagram, escalate)
    inside = artist.document.processes[0].node_by_id[escalate].bounds
    assert inside is not None
    first = artist.create("Start event", inside.x + 50, inside.center.y, "Taken over")
    ask = artist.append(first, "Send task", "Ask the vendor")
    artist.append(ask, "End event", "Answered")
    pool = artist.document.pools[0].bounds
    assert pool is not None
    customer = artist.create("Closed pool", pool.center.x, pool.y - 200, "Customer")
    artist.connect(customer, artist.start, "call")
    ticket = artist.create("Data object", pool.x + 260, pool.bottom - 60, "Ticket")
    artist.connect(log, ticket)
    note = artist.create("Annotation", pool.x + 500, pool.bottom - 40, "Within the hour")
    artist.connect(note, log)
    return artist.document


def _copied() -> Document:
    """The same with its pool pasted once more beside it."""
    document = _incident()
    diagram = Diagram.of(Project(documents=(document,)), document)
    return pasted(diagram, clipped(document, [document.pools[0].id])).diagram.document


def _read_by_another(text: str) -> str:
    """What the other reader writes of it, once it has found nothing wrong."""
    report = check(text)
    assert report.ok, report.errors
    assert [str(warning) for warning in report.warnings] == []
    read = BpmnModdle().from_xml(text)
    linted = Linter(resolver=NodeResolver()).lint(read.root_element, {"extends": "bpmnlint:recommended"})
    errors = {rule: found for rule, found in linted.items() if any(each["category"] == "error" for each in found)}
    assert errors == {}
    written: str = BpmnModdle().to_xml(read.root_element, {"format": True}).xml
    return written


def _contents(document: Document) -> Document:
    return replace(document, source=BpmnSource(), name="")


@pytest.mark.parametrize("draw", [_incident, _copied])
def test_what_is_drawn_opens_elsewhere_without_an_error_and_comes_back_unchanged(
    draw: Callable[[], Document],
) -> None:
    document = draw()
    again = read_bpmn(_read_by_another(write_bpmn(document).decode()).encode(), document.name)
    assert _contents(again) == _contents(document)


@pytest.mark.slow
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_shipped_samples_open_elsewhere_without_an_error_and_come_back_unchanged(path: Path) -> None:
    again = read_bpmn(_read_by_another(path.read_text(encoding="utf-8")).encode(), path.name)
    assert _contents(again) == _contents(read_bpmn(path.read_bytes(), path.name))


def test_copied_steps_are_a_model_that_opens_elsewhere() -> None:
    document = _incident()
    nodes = [node.id for node in document.processes[0].nodes if node.kind.is_activity]
    text = clip_text(clipped(document, nodes))
    report = check(text)
    assert (report.ok, report.warnings) == (True, [])
    assert len([own for own in report.elements_by_id if own in nodes]) == len(nodes)


def test_the_drawn_model_has_everything_it_is_meant_to_prove() -> None:
    document = _copied()
    kinds = {node.kind for process in document.processes for node in process.nodes}
    assert kinds >= {NodeKind.BOUNDARY, NodeKind.SUB_PROCESS, NodeKind.EXCLUSIVE, NodeKind.SEND_TASK}
    assert len(document.pools) == 3
    assert all(len(process.lanes) == 2 for process in document.processes)
    assert document.message_flows
    assert len(document.artifacts) == 4
