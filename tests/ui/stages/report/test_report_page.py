"""The page that writes the report says what the workbook will hold, as the table of its sheets does."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, PriceBasis
from itsm_fit.report import SHEETS
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import open_project
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.stages.report.report_page import ReportPage


def listed(page: ReportPage) -> list[str]:
    return [box.text() for box in page.sheets.values()]


def test_the_page_lists_the_sheets_of_the_workbook_and_follows_the_selection(qtbot: QtBot) -> None:
    session = Session(Tasks())
    session.open(Revision(open_project(folder("sample_models") / "small" / "small-selection.itsmfit")))
    qtbot.waitUntil(lambda: session.fit_is_current, timeout=20_000)
    page = ReportPage(session)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    here = [str(sheet.name) for sheet in SHEETS if session.fit is not None and sheet.wanted(session.fit)]
    qtbot.waitUntil(lambda: listed(page) == here)
    costs = () if "Money" in here else (CostItem(session.project.tool_names[0], "Seats", PriceBasis.ONE_OFF, 1.0),)
    session.edit("Costs", lambda project: edits.set_costs(project, costs))
    qtbot.waitUntil(lambda: ("Money" in listed(page)) != ("Money" in here), timeout=20_000)
    assert session.tasks.end(5_000)
