"""What hand-offs and KPIs of everything take beside scoring the same project, in one run."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import pytest
from side_by_side import Ratio, here
from synthetic import selection

from itsm_fit.kpis.proposals import proposals
from itsm_fit.kpis.standing import kpi_standings
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import Lane
from itsm_fit.model.project import Project
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.silos.merging import merged
from itsm_fit.silos.silos import Silos, silos_of

ROLES, LANES = 40, 5


class ScoredLanes(NamedTuple):
    """A large project whose every step lies in a lane, with all that is proposed as its KPIs."""

    project: Project
    fit: Fit
    silos: Silos


@pytest.fixture(scope="module")
def scored() -> ScoredLanes:
    """60 processes of 60 nodes, 3000 requirements, 12 tools, 40 roles; nearly every flow is a hand-off."""
    rng = random.Random(3)
    drawn = selection(processes=60, nodes=60, requirements=3000, tools=12)
    project = replace(drawn, documents=tuple(_in_lanes(each, rng) for each in drawn.documents))
    project = edits.set_kpis(project, [each.kpi for each in proposals(score(project))])
    fit = score(project)
    return ScoredLanes(project, fit, silos_of(fit))


def _in_lanes(document: Document, rng: random.Random) -> Document:
    process = document.processes[0]
    lanes = tuple(Lane(f"L{at}", f"Role {rng.randrange(ROLES)}") for at in range(LANES))
    nodes = tuple(replace(node, lane=f"L{rng.randrange(LANES)}") for node in process.nodes)
    return replace(document, processes=(replace(process, lanes=lanes, nodes=nodes),))


def test_hand_offs_of_everything(compare: Callable[..., Ratio], scored: ScoredLanes) -> None:
    assert len(scored.silos.crossings) > 3000
    compare(
        "hand-offs of 60 processes with 12 tools, over scoring them",
        here(lambda: silos_of(scored.fit)),
        here(lambda: score(scored.project)),
        2.0,
    )


def test_trying_roles_as_one(compare: Callable[..., Ratio], scored: ScoredLanes) -> None:
    pairs = [each.roles for each in scored.silos.merges[:5]]
    compare(
        "five pairs of 40 roles tried as one, over scoring everything",
        here(lambda: merged(scored.silos.crossings, pairs)),
        here(lambda: score(scored.project)),
        0.2,
    )


def test_kpis_of_everything(compare: Callable[..., Ratio], scored: ScoredLanes) -> None:
    assert len(scored.project.kpis) >= 120
    compare(
        "120 KPIs, what is proposed and which tool can measure them, over scoring everything",
        here(lambda: (kpi_standings(scored.fit), proposals(scored.fit))),
        here(lambda: score(scored.project)),
        0.5,
    )
