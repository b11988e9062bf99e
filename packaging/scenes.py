"""What the pictures of the manual show: each scene works the window as its task says, and keeps what is seen then."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QDate
from studio import Studio, cell, own

from itsm_fit.model.edits import set_settings
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.resources import folder
from itsm_fit.sealing.baseline import in_tender, sealed
from itsm_fit.sealing.deviations import explained
from itsm_fit.storage.project_file import open_project

SAMPLES = folder("sample_models")
DAY = datetime(2026, 11, 2, 8, tzinfo=UTC)


def sourced() -> Project:
    """The open-source selection."""
    return open_project(SAMPLES / "itsm" / "itsm-selection.itsmfit")


def invented() -> Project:
    """The small selection."""
    return open_project(SAMPLES / "small" / "small-selection.itsmfit")


def told() -> Project:
    """The sourced sample after what a selection does to it."""
    project = in_tender(sourced(), tender=True, by="Anna Kern", at=DAY)
    reason = "Agreed with service desk, operations and procurement"
    project = sealed(project, by="Anna Kern", reason=reason, at=datetime(2026, 11, 3, 9, 30, tzinfo=UTC))
    levels = {**project.settings.levels, Level.CUSTOM: 0.7}
    project = set_settings(project, replace(project.settings, levels=levels))
    reason = "What is built for us is maintained like an add-on"
    return explained(project, by="Piotr Zielinski", reason=reason, at=datetime(2026, 11, 17, 14, 5, tzinfo=UTC))


# ---------------------------------------------------------------- 1 a result in five minutes


def first_result(at: Studio) -> None:
    """How one begins, and what one sees then."""
    at.begin()
    welcome = at.window.welcome
    at.keep("first-page", [welcome.sample_buttons[1], welcome.open_button])
    at.begin(invented())
    window = at.window
    window.choice.set_tool("Invented Ash")
    at.settle()
    window.draw.zoom("fit")
    at.settle()
    at.keep(
        "first-drawing",
        [(window.draw.view, window.draw.view.rect()), window.panels.ranking, window.rail.buttons["fit"]],
    )


def drawing(at: Studio) -> None:
    """A large process, painted by what one tool carries."""
    at.begin(sourced())
    at.window.choice.set_process("incident-management")
    at.window.choice.set_tool("GLPI")
    at.settle()
    at.alone()
    at.keep("drawing")


# ---------------------------------------------------------------- 2 a process drawn by keyboard


def drawn_by_keyboard(at: Studio) -> None:
    """A process from an empty window by keys alone."""
    at.begin()
    at.press("Ctrl+N")
    at.type("Password reset")
    at.press("Tab")
    at.type("Service desk")
    at.press("Ctrl+L")
    at.type("Identity team")
    at.press("Home")
    at.settle()
    at.type("Reset asked for", "Ctrl+Return")
    at.type("Check identity")
    at.press("A")
    at.type("exclusive")
    at.type("Known?")
    at.press("Ctrl+Return")
    at.type("Reset password")
    at.press("A")
    at.type("end event")
    at.type("Reset")
    at.press("Left")
    at.press("Left")
    at.press("Ctrl+Return")
    at.type("Ask line manager")
    at.press("Ctrl+Alt+PgDown")
    at.press("C")
    at.press("Up")
    at.press("Return")
    at.press("Ctrl+Shift+L")
    at.settle()
    at.press("Left")
    at.press("P")
    at.type("90")
    at.settle()
    at.window.draw.zoom("fit")
    at.settle()
    at.keep("draw-keys")


# ---------------------------------------------------------------- 3 what you have


def taken_over(at: Studio) -> None:
    """A table of steps as it is drawn."""
    at.begin()
    at.window.files.open([SAMPLES / "practice" / "leaver-steps.csv"])
    at.settle(lambda: not at.window.session.empty and not at.window.tasks.running)
    at.alone()
    at.keep("steps-drawn")


# ---------------------------------------------------------------- 4 tickets


def tickets(at: Studio) -> None:
    """A log of tickets, and the drawing as it is lived."""
    at.begin(invented())
    page = at.show("value", "tickets")
    page.read(SAMPLES / "small" / "incident-tickets.csv")
    at.settle()
    at.keep("tickets", [page.form, page.views.buttons["branches"], page.strip.shares])
    at.click(page.lived_button)
    at.settle()
    at.alone()
    at.keep("lived")


# ---------------------------------------------------------------- 5 require and weigh


def required(at: Studio) -> None:
    """The requirements, and their weights by order."""
    at.begin(invented(), "require")
    page = at.window.stages.require
    at.keep("require", [page.add, page.weigh, page.columns, cell(page.table, 2, 2)])
    at.click(page.weigh)
    dialog = at.dialog()
    at.keep("weights", [dialog.method, dialog.list, dialog.ok], of=dialog)


# ---------------------------------------------------------------- 6 seal


def seal(at: Studio) -> None:
    """Before the seal, and after a change of what is sealed."""
    at.begin(invented(), "seal", "baseline")
    page = at.window.stages.seal.baseline
    at.keep("seal-begin", [own(page.tender), page.seal], height=330)
    at.begin(told(), "seal", "baseline")
    at.keep("seal")


# ---------------------------------------------------------------- 7 vendors


def vendors(at: Studio) -> None:
    """A vendor’s table with a word that nobody knows."""
    at.begin(invented(), "tools", "answers")
    at.window.files.add([SAMPLES / "practice" / "dahlia.csv"])
    dialog = at.dialog()
    at.settle(lambda: not at.window.tasks.running)
    at.keep("import-words", [cell(dialog.words.table, 0, 0, 3), dialog.take], of=dialog)


# ---------------------------------------------------------------- 8 match


def matched(at: Studio) -> None:
    """A vendor’s table without ids."""
    at.begin(invented(), "tools", "answers")
    at.window.files.add([SAMPLES / "practice" / "elder.csv"])
    dialog = at.dialog()
    at.click(dialog.take)
    at.settle()
    page = at.show("match")
    at.window.messages.clear()
    at.settle()
    at.keep("match", [page.features, page.pairs, page.bulk])


# ---------------------------------------------------------------- 9 judge


def judged(at: Studio) -> None:
    """Answers, what one rests on, and which to check first."""
    at.begin(invented(), "judge", "evidence")
    page = at.window.stages.judge.page("evidence")
    page.views.choose("answers")
    at.settle()
    page.answers.setCurrentIndex(page.answers.model().index(0, 0))
    at.keep("grade-answers", [page.views.buttons["answers"], page.grade, page.held])
    page.ask()
    dialog = at.dialog()
    dialog.at.setDate(QDate(2026, 11, 30))
    at.keep("grade", of=dialog)
    at.begin(told(), "judge", "evidence")
    at.keep("evidence")


# ---------------------------------------------------------------- 10 fit


def read(at: Studio) -> None:
    """Who leads, gaps, what would change it."""
    at.begin(invented(), "fit", "overview")
    page = at.window.stages.fit.overview
    at.keep("fit", [page.ranking, page.table])
    page = at.show("fit", "gaps")
    at.keep("gaps", height=330)
    page = at.show("fit", "what_if")
    at.click_cell(page.picker.table, 4, 0)
    words = page.picker.control.words
    words.setCurrentIndex(words.findText("native"))
    words.activated.emit(words.currentIndex())
    at.settle()
    at.keep("what-if", [page.picker.table, words, page.tools, page.throw])
    at.begin(told(), "fit", "firm", "flips")
    at.keep("flip-certificate")


# ---------------------------------------------------------------- 11 value


def worth(at: Studio) -> None:
    """Minutes, the business case and the roll-out."""
    at.begin(invented(), "value", "minutes")
    at.keep("minutes")
    at.begin(told(), "value", "business")
    at.keep("business-case")
    at.show("value", "rollout")
    at.keep("roll-out")


# ---------------------------------------------------------------- 12 report


def reported(at: Studio) -> None:
    """The report and the decision."""
    at.begin(invented(), "report")
    page = at.window.stages.report
    at.settle()
    at.keep("report", [page.report_button, page.format, page.parts, page.letters_button])
    page = at.show("seal", "decision")
    page.tool.setCurrentIndex(page.tool.findText("Invented Birch"))
    page.reason.setPlainText("Carries every case, as proven today")
    page.risks.setPlainText("Receipts are signed on paper")
    page.conditions.setPlainText("The add-on Relay is in the price")
    page.dissent.setPlainText("Bo Lind: would have waited")
    at.keep("decision", [page.tool, page.reason, page.decide])


SCENES: Mapping[str, Callable[[Studio], None]] = {
    each.__name__: each
    for each in (
        first_result, drawing, drawn_by_keyboard, taken_over, tickets, required, seal, vendors, matched, judged, read,
        worth, reported,
    )
}  # fmt: skip
"""By name, in the order of the tasks."""
