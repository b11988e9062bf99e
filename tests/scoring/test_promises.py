"""Dates in vendors' promises, and a project in which they are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import contract_process, matrix_of, must, project_of

from itsm_fit.model.tool import Level
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.promises import delivered, promised_for, promises


@pytest.mark.parametrize(
    ("text", "last_day"),
    [
        ("Q3 2027", date(2027, 9, 30)),
        ("planned for 2027 Q1", date(2027, 3, 31)),
        ("2027-06", date(2027, 6, 30)),
        ("2028-02", date(2028, 2, 29)),
        ("roadmap 2026", date(2026, 12, 31)),
        ("H1/2027", date(2027, 6, 30)),
        ("due 2027-05-14, see notes of 2026", date(2027, 5, 14)),
        ("31.03.2027", date(2027, 3, 31)),
        ("06/2027", date(2027, 6, 30)),
        ("GA in September 2026", date(2026, 9, 30)),
        ("phase 1 2026, phase 2 2027", date(2027, 12, 31)),
        ("roadmap", None),
        ("release 12.4 build 120260", None),
        ("2027-02-31", date(2027, 2, 28)),
    ],
)
def test_the_last_day_that_a_text_names(text, last_day):
    assert promised_for(text) == last_day


def promising():
    matrix = matrix_of({"Alpha": {"R1": "roadmap", "R2": "roadmap"}, "Beta": {"R1": "no", "R2": "native"}})
    alpha = replace(matrix.responses[0], comments=("Q2 2027", ""))
    matrix = replace(matrix, responses=(alpha, matrix.responses[1]))
    return project_of(contract_process(Fix=[must("R1")], Verify=[must("R2")]), matrices=[matrix])


def test_promises_are_found_with_their_dates():
    assert [(each.tool, each.feature, each.due) for each in promises(promising())] == [
        ("Alpha", 0, date(2027, 6, 30)),
        ("Alpha", 1, None),
    ]


def test_delivered_promises_count_as_native_and_nothing_else_changes():
    fit = score(delivered(promising()))
    assert fit.support.of("R1", "Alpha") == Interval(1.0, 1.0)
    assert fit.support.answer("R1", "Alpha").level is Level.NATIVE
    assert fit.support.of("R1", "Beta") == Interval(0.0, 0.0)
    assert fit.tool_by_name["Alpha"].end_to_end == pytest.approx((1.0, 1.0))


def test_by_a_day_only_what_is_due_then_is_delivered():
    on_the_day = score(delivered(promising(), date(2027, 6, 30))).support
    the_day_before = score(delivered(promising(), date(2027, 6, 29))).support
    assert on_the_day.of("R1", "Alpha") == Interval(1.0, 1.0)
    assert on_the_day.of("R2", "Alpha") == pytest.approx((0.1, 0.1))
    assert the_day_before.of("R1", "Alpha") == pytest.approx((0.1, 0.1))


def test_a_project_without_promises_stays_as_it_is():
    project = project_of(contract_process(Fix=[must("R1")]), matrices=[matrix_of({"Alpha": {"R1": "native"}})])
    assert delivered(project).matrices[0] is project.matrices[0]
