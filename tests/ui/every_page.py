"""A walk through everything that the window shows of a selection, a place at a time, for whoever looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from itsm_fit.selection import load
from ui.session.session import Revision
from ui.shell.docks import PLACES
from ui.shell.main_window import MainWindow
from ui.shell.rail import STAGES
from ui.shell.recent import RecentFile
from ui.stages.fit.parts import Switches
from ui.widgets.page_tabs import PageTabs

SAMPLE = Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit"
_RECENT = Path("/home/somebody/selections/2026")


def every_page(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """What is in front, at rest: the welcome, then every page and view of every stage, and every panel."""

    def rest() -> None:
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)

    rest()
    window.welcome.set_recent([RecentFile(_RECENT / f"service desk {at}.itsmfit") for at in range(9)])
    yield "welcome"
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000, check_params_cb=None):
        window.session.open(Revision(load([SAMPLE]).project))
    window.choice.set_tool(window.session.project.tool_names[0])
    for stage in STAGES:
        window.open_stage(stage.id)
        rest()
        yield stage.id
        page = window.pages.currentWidget()
        for name in page.ids if isinstance(page, PageTabs) else ():
            inner = page.show_page(name)
            rest()
            yield f"{stage.id} {name}"
            for switches in inner.findChildren(Switches):
                for view in list(switches.buttons)[1:]:
                    switches.choose(view)
                    rest()
                    yield f"{stage.id} {name} {view}"
    window.open_stage("draw")
    for place in PLACES:
        window.docks.front(place.id)
        rest()
        yield place.id
