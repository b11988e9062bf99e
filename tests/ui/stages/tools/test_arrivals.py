"""Answers that come into a tender by the window are on record, signed by who imported them."""

from __future__ import annotations

from datetime import UTC, datetime

from builders import contract_process, must, project_of
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.audit.arrivals import arrivals
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.sealing.baseline import in_tender
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.stages.tools.importing.importer import _on_record, _recorded, _taken
from ui.stages.tools.importing.ready import Ready

SHEET = b"ID,Requirement,Alder,Birch\nR1,Text of R1,yes,no\nR2,Text of R2,yes,yes\n"


def test_what_was_asked_is_on_record_in_a_tender_and_nowhere_else() -> None:
    plain = project_of(contract_process(Log=[must("R1")]))
    tender = in_tender(plain, tender=True, by="Ann", at=datetime(2026, 11, 29, tzinfo=UTC))
    ready = Ready((read_incoming(SHEET, "vendors.csv", plain),))
    (came,) = arrivals(_on_record(tender, _taken(Revision(tender), ready), "Bo").project)
    assert (came.file, came.tools, came.entry.by) == ("vendors.csv", ("Alder", "Birch"), "Bo")
    assert _on_record(plain, _taken(Revision(plain), ready), "Bo").project.log == ()


def test_undoing_the_import_takes_the_answers_back_and_not_that_they_were_known(
    qtbot: QtBot, settings: QSettings
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)
    plain = project_of(contract_process(Log=[must("R1")]))
    tender = in_tender(plain, tender=True, by="Ann", at=datetime(2026, 11, 29, tzinfo=UTC))
    session.open(Revision(tender))
    ready = Ready((read_incoming(SHEET, "vendors.csv", tender),))
    assert session.push("import", _taken(session.revision, ready))
    assert session.record(lambda project: _recorded(tender, project, "Bo"))
    session.stack.undo()
    assert session.project.matrices == ()
    assert [came.file for came in arrivals(session.project)] == ["vendors.csv"]
    session.stack.redo()
    assert len(session.project.matrices) == 1
    assert len(list(arrivals(session.project))) == 1
    assert tasks.end(5_000)
