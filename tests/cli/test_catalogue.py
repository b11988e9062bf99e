"""`itsm-fit catalogue` and `unedited`: what is offered is taken, filled in and confirmed."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from builders import contract_process, matrix_of, must, project_of
from json_outputs import printed

from itsm_fit.cli import main
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.gates import gates
from itsm_fit.storage.project_file import open_project, save_project

Run = Callable[..., int]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    at = tmp_path / "selection.itsmfit"
    save_project(project_of(contract_process(Log=[must("R1")])), at)
    return at


def run(*words: object) -> int:
    return main(list(map(str, words)), lambda _: 99)


def test_what_is_offered_names_a_source_a_test_and_from_when_on_a_must_rules_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    told: dict[str, Any] = printed(capsys, "catalogue")
    offered = told["requirements"]
    assert {"hosting", "privacy", "security", "identity", "exit", "support", "accessibility"} <= {
        group["id"] for group in told["groups"]
    }
    assert all(each["sources"] and each["acceptance"] and each["taken"] is None for each in offered)
    assert all(each["knock_out"] for each in offered if each["priority"] == "must")


def test_a_group_is_taken_with_what_it_depends_on_and_told_what_is_open(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("catalogue", "--to", path, "--add", "NFR-LOG-03", "--fill", "log_minutes=5") == 0
    said = capsys.readouterr().err
    assert "Taken along, as others depend on it: NFR-LOG-01." in said
    its = {each.id: each for each in open_project(path).requirements}
    assert list(its) == ["NFR-LOG-01", "NFR-LOG-03"]
    assert "within 5 minutes" in its["NFR-LOG-03"].text
    assert its["NFR-LOG-03"].source.startswith("OWASP ASVS 5.0.0, V16.4.3")


def test_what_is_to_be_filled_in_is_read_by_the_name_that_fills_it(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("catalogue") == 0
    listed = " ".join(capsys.readouterr().out.replace("│", " ").split())
    assert "{{" not in listed
    assert "processed in [countries] only." in listed
    assert "What stands in [brackets]" in listed
    assert "countries: countries where data may be" in listed
    assert run("catalogue", "--language", "de") == 0
    assert "[countries]" in capsys.readouterr().out
    assert run("catalogue", "--to", path, "--add", "NFR-AVA-02") == 0
    assert "NFR-AVA-02: rto_hours (hours until the service runs again (RTO))" in capsys.readouterr().err
    run("check", path)
    assert "NFR-AVA-02 leaves [rto hours] to be filled in" in capsys.readouterr().out
    assert run("catalogue", "--to", path, "--fill", "rto hours=8") == 0
    assert "within 8 hours (RTO)" in open_project(path).requirements[0].text


def test_what_is_there_is_left_as_it_is(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("catalogue", "--to", path, "--add", "NFR-IDN-01") == 0
    before = open_project(path)
    assert run("catalogue", "--to", path, "--add", "identity", "--knock-out", "none") == 0
    after = open_project(path)
    assert after.requirements[0] == before.requirements[0]
    assert after.requirements[0].priority is Priority.MUST
    assert {each.priority for each in after.requirements[1:]} == {Priority.SHOULD, Priority.COULD}
    assert "left as they are: NFR-IDN-01." in capsys.readouterr().err


def test_no_questionnaire_goes_out_with_what_is_not_filled_in(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "questions.xlsx"
    assert run("catalogue", "--to", path, "--add", "NFR-AVA-01") == 0
    assert run("rfp", path, "-o", out) == 1
    assert "NFR-AVA-01 [availability]" in capsys.readouterr().err
    assert not out.exists()
    assert run("rfp", path, "-o", out, "--unfilled") == 0
    out.unlink()
    assert run("catalogue", "--to", path, "--fill", "availability=99.5") == 0
    assert run("rfp", path, "-o", out) == 0
    book = openpyxl.load_workbook(BytesIO(out.read_bytes()))
    cells = [str(cell.value) for row in book["Cross-cutting"].iter_rows() for cell in row if cell.value]
    assert any("available 99.5 % of each month" in each for each in cells)


def test_who_writes_or_seals_is_warned_by_names_and_goes_on(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("catalogue", "--to", path, "--add", "NFR-DAP-01") == 0
    capsys.readouterr()
    assert run("rfp", path, "-o", tmp_path / "q.xlsx") == 0
    warned = "warning: Still as a template had it: 1 requirement: NFR-DAP-01."
    assert warned in capsys.readouterr().err
    assert run("seal", path, "--by", "Ann", "--reason", "agreed") == 0
    assert warned in capsys.readouterr().err
    assert run("unedited", path, "--ours", "NFR-DAP-01") == 0
    capsys.readouterr()
    assert run("rfp", path, "-o", tmp_path / "q.xlsx") == 0
    assert "template" not in capsys.readouterr().err


def test_what_is_sealed_takes_requirements_for_a_reason_only(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("seal", path, "--by", "Ann", "--reason", "agreed") == 0
    assert run("catalogue", "--to", path, "--add", "NFR-DAP-01") == 1
    assert "Say why with --reason" in capsys.readouterr().err
    assert not open_project(path).requirements
    assert run("catalogue", "--to", path, "--add", "NFR-DAP-01", "--by", "Ann", "--reason", "forgotten") == 0
    assert [each.id for each in open_project(path).requirements] == ["NFR-DAP-01"]


def test_a_knock_out_is_a_gate_as_any_must(path: Path) -> None:
    assert run("catalogue", "--to", path, "--add", "NFR-HOS-03", "--knock-out", "NFR-HOS-03") == 0
    answers = {"Desk": {"R1": "native", "NFR-HOS-03": "no"}, "Suite": {"R1": "native", "NFR-HOS-03": "native"}}
    project = open_project(path)
    fit = score(Project(project.name, project.documents, (matrix_of(answers),), project.requirements))
    assert {tool.name: tool.eligible for tool in fit.tools} == {"Suite": Outcome.YES, "Desk": Outcome.NO}
    gate = gates(fit)[0]
    assert (gate.requirement.id, gate.fails, gate.alone) == ("NFR-HOS-03", ("Desk",), ("Desk",))
    assert "rules a tool out" in gate.requirement.own.reason


def test_what_is_confirmed_by_a_word_is_no_template_s_any_more(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("catalogue", "--to", path, "--add", "exit") == 0
    assert run("unedited", path, "--ours", "NFR-EXI-01, NFR-EXI-02") == 0
    capsys.readouterr()
    told = printed(capsys, "unedited", path)
    assert [each["element"] for each in told["unedited"]] == ["NFR-EXI-03", "NFR-EXI-04"]
    assert run("unedited", path, "--ours", "NFR-EXI-99") == 1
    assert "names nothing that is still a template’s" in capsys.readouterr().err
    assert run("unedited", path, "--ours", "all") == 0
    capsys.readouterr()
    assert printed(capsys, "unedited", path)["unedited"] == []


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--add", "NFR-XXX-01"), 1, "has no requirement NFR-XXX-01"),
        (("--add", "NFR-AVA-02", "--fill", "rto_hours=soon"), 1, "“soon” is no number"),
        (("--add", "NFR-AVA-02", "--fill", "rto_hours=9999"), 1, "720"),
        (("--fill", "rto=4"), 1, "Nothing called rto is to be filled in"),
        (("--fill", "rto_hours"), 2, "write a name, = and the value"),
        (("--add", "NFR-HOS-02", "--knock-out", "NFR-HOS-02"), 1, "suited as no knock-out"),
        (("--knock-out", "NFR-HOS-01"), 2, "--add"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_nothing_is_saved(
    words: tuple[str, ...], code: int, says: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    assert run("catalogue", "--to", path, *words) == code
    assert says in " ".join(capsys.readouterr().err.replace("│", " ").split())
    assert path.read_bytes() == before


def test_taking_without_a_project_is_wrong_usage() -> None:
    assert run("catalogue", "--add", "NFR-HOS-01") == 2


def test_an_own_catalogue_takes_the_place_of_the_shipped_one(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        'schema = 1\nid = "own"\ntitle = "House rules"\n[[groups]]\nid = "g"\ntitle = "General"\n'
        '[[requirements]]\nid = "H-1"\ngroup = "g"\npriority = "should"\nsources = ["House rule 7"]\n'
        'text = "It is blue."\nacceptance = "Look."\n'
    )
    assert run("catalogue", "--catalogue", own, "--to", path, "--add", "all") == 0
    its = open_project(path).requirements[0]
    assert (its.id, its.text, its.source, its.category) == ("H-1", "It is blue.", "House rule 7", "General")
    assert printed(capsys, "unedited", path)["unedited"][0]["template"] == "House rules"
    own.write_text("schema = 2\n")
    assert run("catalogue", "--catalogue", own) == 1
    assert "This catalogue is of version 2" in capsys.readouterr().err


def test_a_vendor_that_answers_no_to_a_knock_out_is_out_without_any_step(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "Newcomer.xlsx"
    assert run("catalogue", "--to", path, "--add", "NFR-DAP-01") == 0
    assert run("rfp", path, "-o", out) == 0
    book = openpyxl.load_workbook(out)
    for sheet in ("Incident", "Cross-cutting"):
        for row in book[sheet].iter_rows():
            if row[1].value in {"R1", "NFR-DAP-01"}:
                row[4].value = "No" if row[1].value == "NFR-DAP-01" else "Yes"
    book.save(out)
    assert run("import", path, out) == 0
    tool = score(open_project(path)).tools[0]
    assert (tool.name, tool.eligible, tool.unmet_musts) == ("Newcomer", Outcome.NO, ("NFR-DAP-01",))
