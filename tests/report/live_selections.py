"""Selections by dice, with what a sheet may hold: words and shares, links, weights of 0, and changes to any of it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise

from builders import WORDS, matrix_of, process_of, project_of

from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import FeatureLink, Project, Settings
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.model.tool import Level

_WEIGHTS = ((None, None, 0.0, 0.5, 3.0, 7.25), (0.0, 0.0, 0.0, 0.0, 3.0))
"""What requirements weigh: in some selections most weigh nothing."""
_LEVELS = [level for level in Level if level is not Level.UNKNOWN]


def diced_project(seed: int) -> Project:
    """One to four processes, two to four tools; some requirements are answered by features, some by nobody."""
    dice = random.Random(seed)
    ids = [f"R{number}" for number in range(dice.randint(4, 14))]
    features = [f"F{number}" for number in range(dice.randint(0, 5))]
    tools = ["Alder", "Birch", "Cedar", "Dogwood"][: dice.randint(2, 4)]
    processes = [_process(dice, f"P{number}", ids) for number in range(dice.randint(1, 4))]
    words, weights = [*WORDS, ""], _WEIGHTS[seed % 3 == 2]
    answers = {
        tool: {each: dice.choice(words) for each in (*ids, *features) if each in features or dice.random() < 0.8}
        for tool in tools
    }
    matrix = matrix_of(answers)
    rows = {feature.id: at for at, feature in enumerate(matrix.features)}
    links = tuple(
        FeatureLink(rid, matrix.place(matrix.responses[0].cells[rows[feature]]), dice.random() < 0.3)
        for feature in features
        for rid in dice.sample(ids, 2)
    )
    return project_of(
        *processes,
        matrices=[matrix],
        requirements=tuple(_requirement(dice, rid, weights) for rid in ids),
        links=links,
        all_of=frozenset(dice.sample(ids, 2)),
        settings=Settings(
            decision=dice.choice(["coverage", "end_to_end"]), cross_cutting_weight=dice.choice([0.0, 2.0])
        ),
    )


def _requirement(dice: random.Random, rid: str, weights: Sequence[float | None]) -> Requirement:
    return Requirement(rid, f"Text of {rid}", dice.choice([*Priority, None]), dice.choice(weights))


def _process(dice: random.Random, name: str, ids: Sequence[str]) -> Process:
    steps = [f"{name}{letter}" for letter in "abc"[: dice.randint(1, 3)]]
    asked = [Node(step, NodeKind.TASK, step, requirement_refs=tuple(dice.sample(ids, 2))) for step in steps]
    start, end = Node(f"{name}s", NodeKind.START), Node(f"{name}e", NodeKind.END)
    way = [start.id, *steps, end.id]
    return process_of(
        (start, *asked, end),
        list(pairwise(way)),
        id=name,
        name=f"Process {name}",
        weight=dice.choice([0.0, 1.0, 2.5]),
        cases_per_month=dice.choice([None, 40.0, 300.0]),
        requirement_refs=tuple(dice.sample(ids, 1)),
    )


def diced_changes(project: Project, ids: Sequence[str], seed: int) -> list[ScenarioChange]:
    """Three weights; in most selections an answer too, and at times a level, a threshold, the weight of a process."""
    dice = random.Random(seed)
    kinds = [
        *((ChangeKind.REQUIREMENT_WEIGHT, (rid,), dice.choice([0.0, 1.5, 9.0])) for rid in dice.sample(ids, 3)),
    ]
    if seed % 4 == 3:
        return [ScenarioChange(*each) for each in kinds]
    answer = dice.choice([*_LEVELS, Level.UNKNOWN])
    kinds.append((ChangeKind.ANSWER, (dice.choice(project.tool_names), dice.choice(ids)), answer))
    if dice.random() < 0.6:
        kinds.append((ChangeKind.LEVEL, (dice.choice(_LEVELS),), round(dice.random(), 2)))
    if dice.random() < 0.6:
        kinds.append((ChangeKind.SETTING, ("must_threshold",), dice.choice([0.0, 0.05, 0.4, 0.95])))
    if dice.random() < 0.6 and project.processes:
        kinds.append((ChangeKind.PROCESS_WEIGHT, (dice.choice(sorted(project.processes)),), dice.choice([0.0, 4.0])))
    return [ScenarioChange(*each) for each in kinds]
