"""What the checks find about who approves processes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from builders import contract_process, must, project_of

from itsm_fit.cli import main
from itsm_fit.findings import Severity
from itsm_fit.model import edits
from itsm_fit.model.process_owner import ProcessOwner
from itsm_fit.model.project import Project
from itsm_fit.sealing.sign_off import approved
from itsm_fit.selection import evaluate
from itsm_fit.storage.project_file import save_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
PROJECT = project_of(contract_process(Log=[must("R1")]))
OWNED = edits.set_process_owners(PROJECT, "P", ["Ann"])


def _found(project: Project) -> list[tuple[str, str, Severity, str]]:
    wanted = {"unapproved-process", "owned-elsewhere"}
    return [
        (its.rule, its.process, its.severity, its.message) for its in evaluate(project).findings if its.rule in wanted
    ]


def test_a_process_that_its_owners_do_not_approve_is_found_until_they_do() -> None:
    assert _found(PROJECT) == []
    [(rule, process, severity, message)] = _found(OWNED)
    assert (rule, process, severity) == ("unapproved-process", "P", Severity.INFO)
    assert message.endswith("is not approved as it is. Waits for Ann.")
    signed = approved(OWNED, ["P"], by="Ann", at=AT)
    assert _found(signed) == []
    [(*_, message)] = _found(edits.rename_node(signed, "P", "Fix", "Mend it"))
    assert "Changed since the approval of Ann, 2026-11-29" in message


def test_an_owner_of_what_is_not_here_is_found() -> None:
    [(rule, *_, message)] = _found(replace(PROJECT, owners=(ProcessOwner("gone", "Cy"),)))
    assert rule == "owned-elsewhere"
    assert message.startswith("Cy owns gone, which is not in the project")


def test_the_command_says_it_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_project(OWNED, tmp_path / "p.itsmfit")
    assert main(["check", str(tmp_path / "p.itsmfit")], lambda _: 99) == 0
    assert "unapproved-process" in capsys.readouterr().out
