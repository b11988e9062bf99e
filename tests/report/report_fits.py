"""Fits made by hand or by dice, so that the report is tested apart from scoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np

from itsm_fit.findings import Finding, Issue, Severity
from itsm_fit.model.document import BpmnSource, Document
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.model.project import DEFAULT_LEVELS, DEFAULT_WEIGHTS, Project
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Feature, Level, Matrix, Responses
from itsm_fit.scoring.figures import Counts, Interval, Outcome, Support, ToolAnswer
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import Play, play
from itsm_fit.scoring.result import (
    Fit,
    GroupFit,
    Handoff,
    ProcessFit,
    ProcessTool,
    RequirementFit,
    StepFit,
    StepTool,
    ToolFit,
)

OUTCOMES = list(Outcome)
LEVELS = (*DEFAULT_LEVELS, Level.UNKNOWN)


def drawn_process(process_id: str, name: str, nodes: Sequence[Node], *flows: tuple[str, str, float | None]) -> Process:
    made = tuple(Flow(f"{source}-{target}", source, target, share=share) for source, target, share in flows)
    return Process(process_id, name, nodes=tuple(nodes), flows=made)


def played(process: Process) -> Play:
    return play(compile_net(process.id, {process.id: process}))


def in_a_row(process_id: str, steps: int) -> Process:
    """Start, T0 … T(n-1), end."""
    ids = ["S", *(f"T{number}" for number in range(steps)), "E"]
    kinds = [NodeKind.START, *[NodeKind.TASK] * steps, NodeKind.END]
    nodes = [Node(node_id, kind) for node_id, kind in zip(ids, kinds, strict=True)]
    return drawn_process(process_id, process_id, nodes, *((a, b, None) for a, b in pairwise(ids)))


def requirement(
    rid: str,
    text: str = "",
    priority: Priority = Priority.SHOULD,
    processes: Sequence[str] = (),
    met: Mapping[str, Outcome] = {},
) -> RequirementFit:
    return RequirementFit(rid, text, priority, DEFAULT_WEIGHTS[priority], "", tuple(processes), (), met)


def support(tools: Sequence[str], answers: Mapping[tuple[str, str], ToolAnswer], ids: Sequence[str]) -> Support:
    low, high = np.zeros((len(ids), len(tools))), np.ones((len(ids), len(tools)))
    for (rid, tool), answer in answers.items():
        at = list(ids).index(rid), list(tools).index(tool)
        low[at], high[at] = answer.support
    return Support(tuple(tools), tuple(ids), low, high, answers)


def empty_fit(project: Project = Project()) -> Fit:  # noqa: B008 - a frozen value
    return Fit(project, (), (), None, (), support((), {}, ()), (), (), ())


def said(level: Level, cell: str = "", raw: str = "", comment: str = "", feature: str = "") -> ToolAnswer:
    ends = Interval(0.0, 1.0) if level is Level.UNKNOWN else Interval(DEFAULT_LEVELS[level], DEFAULT_LEVELS[level])
    return ToolAnswer(ends, level, cell, raw or level.value, comment, feature)


def met_by(level: Level) -> Outcome:
    """The gate of §4 at θ = 0.7."""
    if level is Level.UNKNOWN:
        return Outcome.OPEN
    return Outcome.YES if DEFAULT_LEVELS[level] >= 0.7 else Outcome.NO


def small_fit() -> Fit:
    """One process of two steps and three requirements, one cross-cutting requirement, two tools.

    Alpha answers all but INC-02 (a must); Beta fails INC-01 (a must) and is otherwise native. Weights: musts 4,
    INC-03 should 2, CC-01 could 1.
    """
    tools = ("Alpha", "Beta")
    met = {
        "INC-01": {"Alpha": Outcome.YES, "Beta": Outcome.NO},
        "INC-02": {"Alpha": Outcome.OPEN, "Beta": Outcome.YES},
    }
    requirements = (
        requirement("INC-01", "Log an incident", Priority.MUST, ["P"], met["INC-01"]),
        requirement("INC-02", "Escalate an incident", Priority.MUST, ["P"], met["INC-02"]),
        requirement("INC-03", "Notify the caller", Priority.SHOULD, ["P"]),
        requirement("CC-01", "Single sign-on", Priority.COULD),
    )
    answers = {
        ("INC-01", "Alpha"): said(Level.NATIVE, "vendors.xlsx!Matrix!C2", "Yes", "since 2.0"),
        ("INC-01", "Beta"): said(Level.NONE, "vendors.xlsx!Matrix!D2", "No"),
        ("INC-02", "Beta"): said(Level.NATIVE, "vendors.xlsx!Matrix!D3", "Yes"),
        ("INC-03", "Alpha"): said(Level.CUSTOM, "vendors.xlsx!Matrix!C4", "Script"),
        ("INC-03", "Beta"): said(Level.NATIVE, "vendors.xlsx!Matrix!D4", "Yes"),
        ("CC-01", "Alpha"): said(Level.NATIVE, "vendors.xlsx!Matrix!C5", "Yes"),
        ("CC-01", "Beta"): said(Level.NATIVE, "vendors.xlsx!Matrix!D5", "Yes"),
    }
    drawn = drawn_process(
        "P", "Incident",
        [
            Node("S", NodeKind.START, "Call"), Node("T1", NodeKind.USER_TASK, "Log"), Node("X", NodeKind.EXCLUSIVE),
            Node("T2", NodeKind.USER_TASK, "Escalate"), Node("E", NodeKind.END),
        ],
        ("S", "T1", None), ("T1", "X", None), ("X", "T2", 0.25), ("X", "E", 0.75), ("T2", "E", None),
    )  # fmt: skip
    log = StepFit(
        "T1", "Log", "Service desk", 1.0, ("INC-01",),
        {
            "Alpha": StepTool(Interval(1, 1), Outcome.YES),
            "Beta": StepTool(Interval(0, 0), Outcome.NO, 0.9, 1.0, 4.0),
        },
    )  # fmt: skip
    escalate = StepFit(
        "T2", "Escalate", "Expert", 0.25, ("INC-02", "INC-03"),
        {
            "Alpha": StepTool(Interval(0.8 / 6, 4.8 / 6), Outcome.OPEN, 0.25, 0.25, 5.2),
            "Beta": StepTool(Interval(1, 1), Outcome.YES),
        },
    )  # fmt: skip
    notify = StepFit("T3", "Wait", "", None, (), {tool: StepTool(None, None) for tool in tools})
    process = ProcessFit(
        "P", "Incident", 3.0, 1200.0, played(drawn), 0.5,
        (
            Handoff("Service desk", "Expert", 0.2),
            Handoff("Expert", "Service desk", 0.3),
            Handoff("Expert", "Supplier", 0.1, message=True),
        ),
        (log, escalate, notify), ("INC-01", "INC-02", "INC-03"),
        {
            "Alpha": ProcessTool(Interval(0.48, 0.88), Interval(0.75, 1.0), Counts(1, 1, 0, 1)),
            "Beta": ProcessTool(Interval(0.6, 0.6), Interval(0.0, 0.0), Counts(2, 0, 1, 0)),
        },
    )  # fmt: skip
    cross = GroupFit(
        1.0, ("CC-01",),
        {tool: ProcessTool(Interval(1, 1), None, Counts(1, 0, 0, 0)) for tool in tools},
    )  # fmt: skip
    matrix = Matrix("vendors.xlsx", "ab" * 32, "Matrix", (Feature("INC-01"),), (Responses("Alpha", ("Yes",), ("C2",)),))
    project = Project(
        "Service desk 2027",
        (Document("incident.bpmn", (drawn,), source=BpmnSource("<a/>")),),
        (matrix,),
    )
    return Fit(
        project,
        (
            ToolFit(
                "Alpha", 1, Outcome.OPEN, Interval(0.61, 0.91), Interval(0.75, 1.0), (), ("INC-02",), Counts(2, 1, 0, 1)
            ),
            ToolFit("Beta", 2, Outcome.NO, Interval(0.7, 0.7), Interval(0.0, 0.0), ("INC-01",), (), Counts(3, 0, 1, 0)),
        ),
        (process,),
        cross,
        requirements,
        support(tools, answers, [each.id for each in requirements]),
        ("Beta covers more than Alpha but carries fewer cases end to end.",),
        (
            Finding("no-lane", Severity.WARNING, "incident.bpmn", "P", "T1", "Log stands in no lane.", ("S", "T1")),
            Finding("no-end", Severity.ERROR, "incident.bpmn", "P", "P", "Draw an end event."),
        ),
        (Issue(Severity.ERROR, "vendors.xlsx", "Matrix!F12", "“maybe” is not a known answer."),),
    )  # fmt: skip


def diced_fit(
    processes: int, steps: int, requirements: int, tools: Sequence[str], *, unknown: float = 0.2, seed: int = 1
) -> Fit:
    """A large fit with consistent supports and coverages; verdicts and end-to-end figures are diced."""
    rng = np.random.default_rng(seed)
    ids = [f"REQ-{number:05d}" for number in range(requirements)]
    level_at = rng.choice(len(LEVELS), (requirements, len(tools)), p=[*[(1 - unknown) / 6] * 6, unknown])
    answers = {
        (rid, tool): said(
            LEVELS[level_at[row, column]],
            f"vendors.xlsx!Matrix!{chr(69 + column % 20)}{row + 2}",
            comment="see the manual, chapter 4" if row % 3 == 0 else "",
        )
        for row, rid in enumerate(ids)
        for column, tool in enumerate(tools)
        if LEVELS[level_at[row, column]] is not Level.UNKNOWN
    }
    low = np.array([*DEFAULT_LEVELS.values(), 0.0])[level_at]
    high = np.array([*DEFAULT_LEVELS.values(), 1.0])[level_at]
    table = Support(tuple(tools), tuple(ids), low, high, answers)
    owner = np.arange(requirements) % max(processes, 1)
    asked = tuple(
        requirement(
            rid,
            f"The tool can record, classify and route what number {row} asks for, with full history",
            list(Priority)[row % 3],
            [f"P{owner[row]}"],
            {tool: met_by(LEVELS[level_at[row, at]]) for at, tool in enumerate(tools)} if row % 3 == 0 else {},
        )
        for row, rid in enumerate(ids)
    )  # fmt: skip
    weights = np.array([each.weight for each in asked])

    def covered(rows: Sequence[int]) -> dict[str, ProcessTool]:
        w = weights[list(rows)]
        found = {}
        for column, tool in enumerate(tools):
            low, high = table.low[list(rows), column], table.high[list(rows), column]
            carried = sorted(rng.random(2))
            ends = Interval(float(w @ low / w.sum()), float(w @ high / w.sum())) if len(rows) else None
            found[tool] = ProcessTool(ends, Interval(*map(float, carried)) if len(rows) else None, Counts(1, 2, 3, 4))
        return found

    game = played(in_a_row("P", steps))
    made = []
    for number in range(processes):
        rows = np.flatnonzero(owner == number).tolist()
        of_step = [tuple(ids[row] for row in rows[at::steps]) for at in range(steps)]
        drawn = tuple(
            StepFit(
                f"T{at}", f"Step {at} of {number}", f"Lane {at % 5}", float(rng.random()), of_step[at],
                {
                    tool: StepTool(
                        Interval(*map(float, sorted(rng.random(2)))),
                        OUTCOMES[int(rng.integers(3))],
                        float(rng.random()) / 10, float(rng.random()), float(rng.random()) * 9,
                    ) if of_step[at] else StepTool(None, None)
                    for tool in tools
                },
            )
            for at in range(steps)
        )  # fmt: skip
        made.append(
            ProcessFit(
                f"P{number}", f"Process number {number}", 1.0 + number % 3, 100.0 * number, game,
                float(rng.random()) * 9,
                tuple(Handoff(f"Lane {at}", f"Lane {at + 1}", float(rng.random())) for at in range(4)),
                drawn, tuple(ids[row] for row in rows), covered(rows),
            )
        )  # fmt: skip
    ranked = tuple(
        ToolFit(
            tool, place + 1, OUTCOMES[place % 3],
            Interval(*map(float, sorted(rng.random(2)))), Interval(*map(float, sorted(rng.random(2)))),
            tuple(ids[: place * 3]), tuple(ids[:place]), Counts(*map(int, rng.integers(0, requirements + 1, 4))),
        )
        for place, tool in enumerate(tools)
    )  # fmt: skip
    return Fit(Project("Diced"), ranked, tuple(made), None, asked, table, (), (), ())
