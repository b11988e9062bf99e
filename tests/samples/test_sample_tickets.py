"""Which of the shipped logs go with what is drawn."""

from __future__ import annotations

import pytest

from itsm_fit.model.project import Project
from itsm_fit.resources import folder
from itsm_fit.samples import SAMPLE_TICKETS, sample_tickets
from itsm_fit.selection import load

SAMPLES = folder("sample_models")


@pytest.mark.parametrize("name", ["itsm/itsm-selection.itsmfit", "small/small-selection.itsmfit"])
def test_each_sample_has_tickets_beside_it(name: str) -> None:
    found = sample_tickets(load([SAMPLES / name]).project)
    assert found is not None
    assert found.path.is_file()
    assert found.path.parent == (SAMPLES / name).parent


def test_a_process_that_began_as_a_template_has_its_tickets() -> None:
    assert sample_tickets(load([SAMPLES / "itsm" / "incident.bpmn"]).project) is SAMPLE_TICKETS[0]


def test_other_processes_have_none() -> None:
    assert sample_tickets(Project()) is None
    assert sample_tickets(load([SAMPLES / "itsm" / "release.bpmn"]).project) is None
