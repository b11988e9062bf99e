"""The invented selection: each outcome shows at a glance. Figures are worked out by hand from its 39 answers."""

from __future__ import annotations

import pytest

from itsm_fit.acceptance.delivered import delivered
from itsm_fit.findings import Severity
from itsm_fit.resources import folder
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import evaluate, load
from itsm_fit.value.business import business_cases
from itsm_fit.value.worth import worth_of

SAMPLE = folder("sample_models") / "small"
ASH, BIRCH, CEDAR = "Invented Ash", "Invented Birch", "Invented Cedar"


@pytest.fixture(scope="module")
def fit() -> Fit:
    loaded = load([SAMPLE / "small-selection.itsmfit"])
    return evaluate(loaded.project, issues=loaded.issues)


def test_it_says_that_it_is_invented(fit: Fit) -> None:
    assert fit.project.name.startswith("Invented")
    assert all(tool.name.startswith("Invented") for tool in fit.tools)
    assert all("Invented" in process.documentation for process in fit.project.processes.values())


def test_it_has_two_processes_three_vendors_and_no_error_or_warning(fit: Fit) -> None:
    assert (len(fit.processes), len(fit.tools)) == (2, 3)
    assert [finding for finding in fit.findings if finding.severity is not Severity.INFO] == []
    assert fit.issues == ()


def test_incident_plays_like_the_worked_example(fit: Fit) -> None:
    visits = fit.process_by_id["incident"].play.visits
    assert visits["INC_verify"] == pytest.approx(1.25)
    assert visits["INC_fix"] == pytest.approx(0.875)


def test_ash_covers_most_and_breaks_at_one_step(fit: Fit) -> None:
    """Coverage (2 · 15/17 + 1) / 3; end to end (2 · 400 · 0.56/0.86 + 40) / 840."""
    ash = fit.tool_by_name[ASH]
    assert (ash.rank, ash.eligible) == (1, Outcome.YES)
    assert ash.coverage == pytest.approx(((2 * 15 / 17 + 1) / 3,) * 2)
    assert ash.end_to_end == pytest.approx(((800 * 0.56 / 0.86 + 40) / 840,) * 2)
    uncarried = [
        step.name for process in fit.processes for step in process.steps if step.tools[ASH].carried is Outcome.NO
    ]
    assert uncarried == ["Escalate"]


def test_birch_covers_less_and_carries_every_case(fit: Fit) -> None:
    """Coverage (2 · 14/17 + 15.8/19) / 3."""
    birch = fit.tool_by_name[BIRCH]
    assert (birch.rank, birch.eligible) == (2, Outcome.YES)
    assert birch.coverage == pytest.approx(((28 / 17 + 15.8 / 19) / 3,) * 2)
    assert birch.end_to_end == pytest.approx((1, 1))


def test_cedar_owes_one_answer_on_which_everything_hangs(fit: Fit) -> None:
    """One must of 17 points is open: coverage (2 · [12.6, 16.6]/17 + 18.2/19) / 3; only new starters are carried."""
    cedar = fit.tool_by_name[CEDAR]
    assert (cedar.rank, cedar.eligible, cedar.open_musts) == (3, Outcome.OPEN, ("INC-6",))
    assert cedar.coverage == pytest.approx(((25.2 / 17 + 18.2 / 19) / 3, (33.2 / 17 + 18.2 / 19) / 3))
    assert cedar.end_to_end == pytest.approx((40 / 840, 1))


def test_the_disagreement_of_the_two_rankings_is_explained(fit: Fit) -> None:
    (sentence,) = (each for each in fit.explanations if ASH in each and BIRCH in each)
    assert "Escalate" in sentence


def test_ash_shows_more_of_its_promises_in_its_second_release(fit: Fit) -> None:
    """Twelve promises: 4.0 fails one, shows one in part and one not at all; 4.1 shows that one in part."""
    told = delivered(fit, ASH)
    counts = [each.counts for each in told.releases]
    assert [(each.passed, each.partly, each.failed, each.not_shown) for each in counts] == [(9, 1, 1, 1), (11, 1, 0, 0)]
    assert (told.unread, told.releases[0].release) == ((), "4.0")


def test_kpis_start_from_the_tickets(fit: Fit) -> None:
    """Of the 200 incidents 116 never left the desk and 46 verifications were second ones; 5 of 50 orders declined."""
    before = {kpi.name: kpi.baseline.value for kpi in fit.project.kpis if kpi.baseline is not None}
    assert before == {
        "Resolved at first contact": 58.0,
        "Reopened": 0.23,
        "Orders declined": 10.0,
        "Ready on the first day": 70.0,
    }


def test_each_vendor_pays_back_what_it_costs(fit: Fit) -> None:
    """Ash: 12 · 6,393.33 saved and 2,000 to 5,000 beside, 18,000 at the start and 12 · 25 · 60 each year."""
    ash, *others = business_cases(fit, worth_of(fit), costs_of(fit))
    assert ash.payback == pytest.approx((18_000 / 63_720, 18_000 / 60_720))
    assert all(case.payback is not None for case in others)
