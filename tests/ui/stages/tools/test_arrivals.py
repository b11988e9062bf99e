"""Answers that come into a tender by the window are on record, signed by who imported them."""

from __future__ import annotations

from datetime import UTC, datetime

from builders import contract_process, must, project_of

from itsm_fit.audit.arrivals import arrivals
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.sealing.baseline import in_tender
from ui.session.session import Revision
from ui.stages.tools.importing.importer import _taken
from ui.stages.tools.importing.ready import Ready

SHEET = b"ID,Requirement,Alder,Birch\nR1,Text of R1,yes,no\nR2,Text of R2,yes,yes\n"


def test_what_was_asked_is_on_record_in_a_tender_and_nowhere_else() -> None:
    plain = project_of(contract_process(Log=[must("R1")]))
    tender = in_tender(plain, tender=True, by="Ann", at=datetime(2026, 11, 29, tzinfo=UTC))
    ready = Ready((read_incoming(SHEET, "vendors.csv", plain),))
    (came,) = arrivals(_taken(Revision(tender), ready, "Bo").project)
    assert (came.file, came.tools, came.entry.by) == ("vendors.csv", ("Alder", "Birch"), "Bo")
    assert _taken(Revision(plain), ready, "Bo").project.log == ()
