"""A synthetic selection of any size: structured processes with loops and parallel blocks, requirements, answers."""

from __future__ import annotations

import random
from dataclasses import replace

from itsm_fit.model.document import Document
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Feature, Level, Matrix, Responses

LEVELS = tuple(level for level in Level if level is not Level.UNKNOWN)
SHARES = (34, 20, 12, 8, 2, 4)


class _Drawing:
    """Grows one process block by block until it has its number of nodes."""

    def __init__(self, rng: random.Random, prefix: str) -> None:
        self.rng, self.prefix = rng, prefix
        self.nodes: list[Node] = []
        self.flows: list[Flow] = []

    def node(self, kind: NodeKind) -> str:
        node_id = f"{self.prefix}N{len(self.nodes)}"
        self.nodes.append(Node(node_id, kind, f"Step {len(self.nodes)}"))
        return node_id

    def flow(self, source: str, target: str, share: float | None = None) -> None:
        self.flows.append(Flow(f"{self.prefix}F{len(self.flows)}", source, target, share=share))

    def block(self, last: str, size: int) -> str:
        """Append a task, or a choice, parallel block or loop around tasks; returns its last node."""
        kind = self.rng.choice(["task", "task", "choice", "parallel", "loop"]) if size >= 4 else "task"
        if kind == "task":
            task = self.node(NodeKind.USER_TASK)
            self.flow(last, task)
            return task
        gateway = NodeKind.PARALLEL if kind == "parallel" else NodeKind.EXCLUSIVE
        first = self.node(gateway)
        self.flow(last, first)
        if kind == "loop":
            task, split = self.node(NodeKind.USER_TASK), self.node(gateway)
            self.flow(first, task)
            self.flow(task, split)
            self.flow(split, first, 0.1)
            return split
        tasks = [self.node(NodeKind.USER_TASK) for _ in range(2)]
        join = self.node(gateway)
        for task in tasks:
            self.flow(first, task, 0.5 if kind == "choice" else None)
            self.flow(task, join)
        return join


def process(rng: random.Random, number: int, size: int) -> Process:
    """A sound process of exactly `size` nodes."""
    drawing = _Drawing(rng, f"P{number}")
    last = drawing.node(NodeKind.START)
    while len(drawing.nodes) < size - 1:
        last = drawing.block(last, size - 1 - len(drawing.nodes))
    drawing.flow(last, drawing.node(NodeKind.END))
    return Process(
        f"P{number}", f"Process {number}", nodes=tuple(drawing.nodes), flows=tuple(drawing.flows), cases_per_month=100.0
    )


def selection(
    processes: int = 50, nodes: int = 60, requirements: int = 3000, tools: int = 15, unknown: float = 0.2
) -> Project:
    """The selection that the speed goals name: 20 % of the answers unknown."""
    rng = random.Random(7)
    documents = []
    for number in range(processes):
        drawn = process(rng, number, nodes)
        tasks = [node.id for node in drawn.nodes if node.kind is NodeKind.USER_TASK]
        asked: dict[str, list[Requirement]] = {}
        for index in range(number, requirements, processes):
            priority = rng.choice([Priority.MUST, Priority.SHOULD, Priority.COULD])
            asked.setdefault(rng.choice(tasks), []).append(
                Requirement(f"R{index}", f"The tool can do thing {index}", priority)
            )
        drawn = replace(
            drawn, nodes=tuple(replace(node, requirements=tuple(asked.get(node.id, ()))) for node in drawn.nodes)
        )
        documents.append(Document(f"p{number}.bpmn", (drawn,)))
    columns = tuple(
        Responses(
            f"Tool {number + 1}",
            tuple("" if rng.random() < unknown else str(rng.choices(LEVELS, SHARES)[0]) for _ in range(requirements)),
            tuple(f"{chr(69 + number)}{row + 2}" for row in range(requirements)),
        )
        for number in range(tools)
    )
    features = tuple(Feature(f"R{index}", f"The tool can do thing {index}") for index in range(requirements))
    matrix = Matrix("synthetic.xlsx", "0" * 64, "Matrix", features, columns, {str(level): level for level in LEVELS})
    return Project("Synthetic", tuple(documents), (matrix,))
