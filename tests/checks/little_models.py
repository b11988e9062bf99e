"""Small processes for the tests of the rules, built in one line each."""

from __future__ import annotations

from itsm_fit.findings import Finding
from itsm_fit.model.document import Document
from itsm_fit.model.process import Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement

START = Node("start", NodeKind.START)
END = Node("end", NodeKind.END)


def step(node_id: str, name: str = "A step", kind: NodeKind = NodeKind.USER_TASK, **more: object) -> Node:
    """An activity that asks nothing, unless told otherwise."""
    return Node(node_id, kind, name, **more)  # type: ignore[arg-type]


def drawn(*nodes: Node, flows: str = "", lanes: tuple[Lane, ...] = (), **more: object) -> Process:
    """A process named Incident; `flows` reads like ``start>a a>b:0.4 a>c?``, with a share or a condition."""
    edges = tuple(_flow(f"f{at}", edge) for at, edge in enumerate(flows.split()))
    return Process("P", "Incident", nodes=nodes, flows=edges, lanes=lanes, **more)  # type: ignore[arg-type]


def _flow(flow_id: str, text: str) -> Flow:
    ends, _, share = text.rstrip("?").partition(":")
    source, _, target = ends.partition(">")
    return Flow(flow_id, source, target, share=float(share) if share else None, conditional=text.endswith("?"))


def project(*processes: Process, **more: object) -> Project:
    """One file, p.bpmn, with these processes."""
    return Project(documents=(Document("p.bpmn", processes),), **more)  # type: ignore[arg-type]


def must(requirement_id: str, text: str = "") -> Requirement:
    """A must as a step defines it."""
    return Requirement(requirement_id, text, Priority.MUST, reason="the law asks for it")


def places(findings: tuple[Finding, ...], rule: str) -> list[str]:
    """The elements that a rule found."""
    return [finding.element for finding in findings if finding.rule == rule]
