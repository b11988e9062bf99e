"""Small inputs that tests build their cases from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from itsm_fit.model.document import Document
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Feature, Level, Matrix, Responses

WORDS = {
    "native": Level.NATIVE,
    "config": Level.CONFIGURATION,
    "addon": Level.EXTENSION,
    "custom": Level.CUSTOM,
    "roadmap": Level.ROADMAP,
    "no": Level.NONE,
    "?": Level.UNKNOWN,
    "half": 0.5,
}


def must(requirement_id: str, **more: object) -> Requirement:
    return Requirement(requirement_id, f"Text of {requirement_id}", Priority.MUST, **more)  # type: ignore[arg-type]


def should(requirement_id: str, **more: object) -> Requirement:
    return Requirement(requirement_id, f"Text of {requirement_id}", Priority.SHOULD, **more)  # type: ignore[arg-type]


def process_of(
    nodes: Iterable[Node], flows: Iterable[tuple[str, str] | tuple[str, str, float]], **more: object
) -> Process:
    """A process from nodes and (source, target[, share]) triples; flow ids read ``source-target``."""
    made = tuple(Flow(f"{f[0]}-{f[1]}", f[0], f[1], share=f[2] if len(f) > 2 else None) for f in flows)
    values = {"id": "P", "name": "Incident", **more}
    return Process(nodes=tuple(nodes), flows=made, **values)  # type: ignore[arg-type]


def contract_process(**requirements: Sequence[Requirement]) -> Process:
    """The example of the scoring contract; keyword arguments give the tasks Log, Fix, Escalate, Verify requirements."""

    def task(name: str) -> Node:
        return Node(name, NodeKind.USER_TASK, name, requirements=tuple(requirements.get(name, ())))

    nodes = (
        Node("start", NodeKind.START),
        task("Log"),
        Node("which", NodeKind.EXCLUSIVE, "Which way?"),
        task("Fix"),
        task("Escalate"),
        task("Verify"),
        Node("done", NodeKind.EXCLUSIVE, "Done?"),
        Node("end", NodeKind.END),
    )
    flows = (
        ("start", "Log"),
        ("Log", "which"),
        ("which", "Fix", 0.7),
        ("which", "Escalate", 0.3),
        ("Fix", "Verify"),
        ("Escalate", "Verify"),
        ("Verify", "done"),
        ("done", "end", 0.8),
        ("done", "which", 0.2),
    )
    return process_of(nodes, flows)


def matrix_of(answers: Mapping[str, Mapping[str, str]], file: str = "vendors.xlsx", **features: Feature) -> Matrix:
    """A matrix from {tool: {requirement id: word}}; rows start at 2, tools stand in columns D, E, ..."""
    ids = list(dict.fromkeys(rid for given in answers.values() for rid in given))
    columns = [
        Responses(
            tool, tuple(given.get(rid, "") for rid in ids), tuple(f"{chr(68 + n)}{2 + r}" for r in range(len(ids)))
        )
        for n, (tool, given) in enumerate(answers.items())
    ]
    rows = tuple(features.get(rid, Feature(rid)) for rid in ids)
    return Matrix(file, "0" * 64, "Matrix", rows, tuple(columns), WORDS)


def project_of(*processes: Process, matrices: Sequence[Matrix] = (), **more: object) -> Project:
    """A project with each process in a document of its own."""
    documents = tuple(Document(f"{process.id}.bpmn", (process,)) for process in processes)
    return Project("Test", documents, tuple(matrices), **more)  # type: ignore[arg-type]
