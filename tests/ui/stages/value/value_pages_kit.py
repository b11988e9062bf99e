"""Shows a page of the stage by itself, waits until it is up to date, and reads its tables."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from itsm_fit.model.project import Project
from ui.session.session import Revision
from ui.session.work import Work
from ui.widgets.lazy import LazyPanel
from ui.widgets.table import RowT, TableView

_WAIT_MS = 20_000


def show(qtbot: QtBot, work: Work, page: LazyPanel, project: Project) -> None:
    """Open a project behind a page that is on screen, and wait until it shows it."""
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    work.session.open(Revision(project))
    settle(qtbot, work, page)


def settle(qtbot: QtBot, work: Work, page: LazyPanel) -> None:
    """Wait until the figures are those of the project, the page shows them, and nothing is worked out any more."""
    qtbot.waitUntil(
        lambda: work.session.fit_is_current and not work.tasks.running and not page._stale, timeout=_WAIT_MS
    )


def cells(table: TableView[RowT]) -> list[list[str]]:
    """The text of every cell that is shown, row by row."""
    return [[column.text(row) for column in table.table.columns] for row in table.table.shown]
