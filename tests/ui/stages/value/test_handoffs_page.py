"""The page Hand-offs: who hands work to whom a month."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from builders import project_of
from pytestqt.qtbot import QtBot
from silo_models import two_lanes
from value_pages_kit import cells, show

from itsm_fit.sealing.baseline import in_tender
from ui.session.work import Work
from ui.stages.value.handoffs_page import HandoffsPage


def test_every_pair_of_roles_has_its_hand_offs_a_month(qtbot: QtBot, work: Work) -> None:
    """Escalate is entered 0.3 · 1.25 times a case, and left as often; 1200 cases a month."""
    page = HandoffsPage(work)
    show(qtbot, work, page, project_of(replace(two_lanes(), cases_per_month=1200.0)))
    assert sorted(cells(page.cells)) == [["Expert", "Service desk", "450"], ["Service desk", "Expert", "450"]]
    assert page.title.text().replace("\u00a0", " ") == "900 hand-offs a month between 2 roles"


def test_what_has_no_volume_is_named(qtbot: QtBot, work: Work) -> None:
    page = HandoffsPage(work)
    show(qtbot, work, page, project_of(replace(two_lanes(), cases_per_month=None)))
    assert page.told.text().startswith("Incident has no number of cases a month")


def test_a_tender_that_is_not_sealed_still_tells_of_roles(qtbot: QtBot, work: Work) -> None:
    """What passes between roles is drawn; no vendor said it."""
    page = HandoffsPage(work)
    project = project_of(replace(two_lanes(), cases_per_month=1200.0))
    show(qtbot, work, page, in_tender(project, tender=True, by="Ada", at=datetime(2026, 11, 29, 9, tzinfo=UTC)))
    assert work.session.covered
    assert page.title.text().replace("\u00a0", " ") == "900 hand-offs a month between 2 roles"
