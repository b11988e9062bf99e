"""Value streams and where they break first."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from builders import contract_process, matrix_of, must, process_of, project_of
from game_models import call, node

from itsm_fit.model.process import Process
from itsm_fit.scoring.fit import score
from itsm_fit.silos.streams import value_streams


def calling(process_id: str, *called: str) -> Process:
    nodes = (node("s"), *(call(f"to {each}", each) for each in called), node("e"))
    ids = [each.id for each in nodes]
    return process_of(nodes, list(pairwise(ids)), id=process_id)


def test_a_stream_is_a_process_that_no_other_calls_with_all_it_calls():
    project = project_of(calling("C"), calling("A", "B"), calling("B", "C"), calling("D", "C"))
    streams = value_streams(score(project))
    assert {stream.process: stream.processes for stream in streams} == {"A": ("A", "B", "C"), "D": ("D", "C")}


def test_processes_that_call_one_another_are_the_stream_of_the_first():
    project = project_of(calling("A", "B"), calling("B", "A"), calling("C", "C"))
    assert {each.process: each.processes for each in value_streams(score(project))} == {"A": ("A", "B"), "C": ("C",)}


def test_a_stream_breaks_at_the_step_of_highest_gain():
    """Escalate not carried: 0.35 of the completing cases meet it, and all of them would run through with it."""
    process = contract_process(Log=[must("R1")], Escalate=[must("R2")])
    answers = {"Desk": {"R1": "native", "R2": "no"}, "Suite": {"R1": "native", "R2": "native"}}
    (stream,) = value_streams(score(project_of(process, matrices=[matrix_of(answers)])))
    link = stream.weakest["Desk"]
    assert link is not None
    assert (link.step.key, link.figures.gain) == ("Escalate", pytest.approx(1 - 0.56 / 0.86))
    assert link.figures.exposure == pytest.approx(1 - 0.56 / 0.86)
    assert stream.weakest["Suite"] is None


def test_where_no_step_alone_gains_anything_exposure_tells():
    """Verify and Log are met by every case: mending one leaves the other."""
    process = contract_process(Log=[must("R1")], Escalate=[must("R2")], Verify=[must("R1")])
    answers = {"Desk": {"R1": "no", "R2": "no"}}
    (stream,) = value_streams(score(project_of(process, matrices=[matrix_of(answers)])))
    link = stream.weakest["Desk"]
    assert link is not None
    assert (link.figures.gain, link.figures.exposure) == (0.0, pytest.approx(1.0))
    assert link.step.key in {"Log", "Verify"}


def test_a_link_may_lie_in_a_process_that_is_called():
    called = replace(contract_process(Fix=[must("R1")]), id="B")
    answers = {"Desk": {"R1": "no"}}
    (stream,) = value_streams(score(project_of(calling("A", "B"), called, matrices=[matrix_of(answers)])))
    link = stream.weakest["Desk"]
    assert link is not None
    assert (stream.process, link.step.key) == ("A", "to B>Fix")
