"""The example of the definition with minutes and roles, what tools answer to its steps, and what it is worth."""

from __future__ import annotations

from dataclasses import replace

from builders import contract_process, matrix_of, must, project_of

from itsm_fit.model.process import Lane, Process, StepTime
from itsm_fit.model.project import Project
from itsm_fit.scoring.fit import score
from itsm_fit.value.worth import Worth, worth_of

TEN = StepTime(10.0, 30.0, 0.0)


def timed(process: Process, times: dict[str, StepTime], lanes: dict[str, str] | None = None, **more: object) -> Process:
    """A process with minutes at some steps, and roles of some."""
    roles = dict.fromkeys((lanes or {}).values())
    nodes = tuple(
        replace(each, time=times.get(each.id, each.time), lane=(lanes or {}).get(each.id)) for each in process.nodes
    )
    return replace(process, nodes=nodes, lanes=tuple(Lane(role, role) for role in roles), **more)  # type: ignore[arg-type]


STEPS = ("Log", "Fix", "Escalate", "Verify")
ASKING = contract_process(**{step: [must(f"R{at}")] for at, step in enumerate(STEPS)})
ROLES = {"Log": "Desk", "Fix": "Desk", "Escalate": "Shop", "Verify": "Desk"}
VISITS = {"Log": 1.0, "Fix": 0.875, "Escalate": 0.375, "Verify": 1.25}


def answered(process: Process, **answers: str) -> Project:
    """Of each tool four words, one a step."""
    rows = {tool: {f"R{at}": word for at, word in enumerate(words.split())} for tool, words in answers.items()}
    return project_of(process, matrices=[matrix_of(rows)])


def worth(project: Project, since: Worth | None = None) -> Worth:
    return worth_of(score(project), since=since)
