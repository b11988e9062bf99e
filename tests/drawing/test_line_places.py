"""Lines found by where they run, from state to state of a document."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.drawing.elements import lines_of
from itsm_fit.drawing.line_places import LinePlaces
from itsm_fit.editor.near import runs_in
from itsm_fit.model.document import Document, MessageFlow
from itsm_fit.model.edits.places import Waypoints
from itsm_fit.model.process import Bounds, Flow, Point, Process


def _way(random: Random) -> Waypoints:
    return tuple(Point(random.randint(-50, 50), random.randint(-50, 50)) for _ in range(random.randint(0, 4)))


def _drawn(random: Random) -> Document:
    flows = tuple(Flow(f"F{at}", "a", "b", waypoints=_way(random)) for at in range(random.randint(0, 9)))
    messages = tuple(MessageFlow(f"M{at}", "a", "b", waypoints=_way(random)) for at in range(random.randint(0, 4)))
    return Document("drawn.bpmn", (Process("P", flows=flows),), message_flows=messages)


def _edited(random: Random, document: Document) -> Document:
    """Another state: some lines led elsewhere, at times one gone or a new one, the others the very same."""
    process = document.processes[0]
    flows = [replace(flow, waypoints=_way(random)) if random.random() < 0.3 else flow for flow in process.flows]
    if flows and random.random() < 0.3:
        flows.pop(random.randrange(len(flows)))
    if random.random() < 0.3:
        flows.append(Flow("new", "a", "b", waypoints=_way(random)))
    return replace(document, processes=(replace(process, flows=tuple(flows)),))


@given(st.integers(0, 2**32))
def test_lines_are_found_as_if_each_were_looked_at(seed: int) -> None:
    random = Random(seed)
    places, states = LinePlaces(), [_drawn(random)]
    for _ in range(8):
        document = random.choice(states)  # undone, done again, or edited
        area = Bounds(random.randint(-50, 50), random.randint(-50, 50), random.randint(0, 40), random.randint(0, 40))
        assert places.lines_in(document, area) == [line for line in lines_of(document) if runs_in(line, area)]
        states.append(_edited(random, document))
