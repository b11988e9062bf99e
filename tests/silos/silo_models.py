"""Processes with lanes, drawn by hand and at random."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from builders import contract_process
from game_models import blocks
from hypothesis import strategies as st

from itsm_fit.model.process import Lane, Process
from itsm_fit.model.requirement import Requirement


def in_lanes(process: Process, lanes: Mapping[str, str]) -> Process:
    """Nodes, by id, in the lanes of these names; the others in none."""
    ids = {name: f"lane {at}" for at, name in enumerate(dict.fromkeys(lanes.values()))}
    nodes = tuple(replace(node, lane=ids.get(lanes.get(node.id, ""))) for node in process.nodes)
    return replace(process, nodes=nodes, lanes=tuple(Lane(its, name) for name, its in ids.items()))


DESK = dict.fromkeys(("start", "Log", "which", "Fix", "Verify", "done", "end"), "Service desk")


def two_lanes(**requirements: list[Requirement]) -> Process:
    """The contract's process: the desk does everything but Escalate, entered 0.375 times, which an expert does."""
    return in_lanes(contract_process(**requirements), {**DESK, "Escalate": "Expert"})


ROLES = ("Desk", "Expert", "Manager")
SPELLED = ("Desk", " desk ", "DESK", "Expert", "expert", "Manager", "")


@st.composite
def with_lanes(draw: st.DrawFn, names: tuple[str, ...] = SPELLED) -> tuple[Process, ...]:
    """Processes whose nodes lie in three lanes, or in none; some have a volume."""
    found = []
    for process in draw(blocks(size=3, depth=1)):
        lanes = tuple(Lane(f"L{at}", draw(st.sampled_from(names))) for at in range(3))
        if names is ROLES:
            lanes = tuple(Lane(f"L{at}", name) for at, name in enumerate(names))
        places = st.sampled_from([None, None, *(lane.id for lane in lanes)])
        nodes = tuple(replace(node, lane=draw(places)) for node in process.nodes)
        volume = draw(st.sampled_from([None, 0.0, 12.5, 400.0]))
        found.append(replace(process, nodes=nodes, lanes=lanes, cases_per_month=volume))
    return tuple(found)
