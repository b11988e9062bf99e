"""Which requirement a row of a table answers: an id wins, then the whole text, also where it begins like an id."""

from __future__ import annotations

import pytest
from builders import matrix_of, process_of, project_of

from itsm_fit.importing.incoming import read_matrices
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.tool import Feature
from itsm_fit.scoring.catalogue import gather
from itsm_fit.scoring.identity import KnownRequirements, LeadingId, led


def known(**texts: str) -> KnownRequirements:
    return KnownRequirements.of({key.casefold(): row for row, key in enumerate(texts)}, enumerate(texts.values()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AC-030 (Accounts) - Log", LeadingId("AC-030", " ", "(Accounts) - Log")),
        ("[CHG-01]: Log", LeadingId("CHG-01", "]: ", "Log")),
        ("CHG-01:Log", LeadingId("CHG-01", ":", "Log")),
        ("R 7. Log", LeadingId("R 7", ". ", "Log")),
        ("TLS 1.2 or newer", LeadingId("TLS 1.2", " ", "or newer")),
        ("AC-030", None),
        ("The 3 portals", LeadingId("The 3", " ", "portals")),
        ("Log 3", None),
        ("-5 degrees", None),
    ],
)
def test_what_a_text_begins_with(text: str, expected: LeadingId | None) -> None:
    assert led(text) == expected


def test_a_whole_text_is_the_requirement_with_that_text_however_the_table_was_read() -> None:
    requirements = known(Q0="P1 incidents wait", Q1="TLS 1.2 or newer")
    whole = [Feature("", "tls 1.2  or newer"), Feature("", "P1 incidents wait")]
    parted = [Feature("TLS 1.2", "or newer"), Feature("P1", "incidents wait")]
    assert requirements.answered(whole) == {0: 1, 1: 0}
    assert requirements.answered(parted) == {0: 1, 1: 0}
    assert requirements.answered([Feature("TLS 1.3", "or newer")]) == {}


def test_an_id_wins_over_the_text_after_it_and_over_the_whole_text() -> None:
    requirements = known(P1="Calls the manager", Q1="P1 incidents wait", Q2="Calls the team")
    assert requirements.answered([Feature("P1", "Calls the team")]) == {0: 0}
    assert requirements.answered([Feature("", "P1 incidents wait")]) == {0: 0}


def test_an_id_that_leads_a_text_names_its_requirement_once() -> None:
    requirements = known(AC1="Log", AC2="Close")
    assert requirements.answered([Feature("", "AC1: log by mail"), Feature("", "AC2 closes")]) == {0: 0, 1: 1}
    assert requirements.answered([Feature("", "AC1 by mail"), Feature("", "AC1 by chat")]) == {}
    assert requirements.answered([Feature("AC1", "by mail"), Feature("", "AC1 by chat")]) == {0: 0}


def test_a_plain_number_that_leads_a_text_is_an_amount() -> None:
    assert KnownRequirements.of({"3": 0, "r4": 1}, []).answered([Feature("", "3 portals")]) == {}


def test_two_requirements_of_one_text_are_named_by_id_only() -> None:
    requirements = known(A1="Log", A2="log")
    assert requirements.answered([Feature("", "Log"), Feature("A2", "Log")]) == {1: 1}


def test_a_requirement_that_is_only_referred_to_takes_its_text_without_the_id() -> None:
    process = process_of([Node("C1", NodeKind.TASK, "Log", requirement_refs=("AC-1",))], [])
    project = project_of(
        process, matrices=[matrix_of({"Arbor": {"1": "Yes"}}, **{"1": Feature("", "AC-1: Log by mail")})]
    )
    (demand,) = gather(project).demands
    assert demand.text == "Log by mail"


@pytest.mark.parametrize(
    "texts",
    [
        ("TLS 1.2 or newer", "SAML 2.0 sign-on", "LDAP 3 directory"),
        ("P1 Incidents call", "P2 Incidents mail", "P3 Incidents wait"),
    ],
)
def test_each_row_of_a_sheet_finds_the_requirement_that_it_was_copied_from(texts: tuple[str, ...]) -> None:
    asked = tuple(Requirement(f"Q-{number}", text) for number, text in enumerate(texts))
    sheet = "Requirement,Arbor,Birch\n" + "".join(f"{text},Yes,No\n" for text in reversed(texts))
    matrices = read_matrices(sheet.encode(), "sheet.csv").matrices
    catalogue = gather(project_of(requirements=asked, matrices=matrices))
    ids = [catalogue.ids[row] for row in catalogue.answered[0].values()]
    assert ids == [its.id for its in reversed(asked)]
