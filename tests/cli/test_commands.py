"""The commands, as a person or a script runs them: output, files, exit codes."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import openpyxl
import pytest

from itsm_fit.checks import RULES
from itsm_fit.cli import convert, main
from itsm_fit.scoring import process_figures
from itsm_fit.scoring.game import token_game
from itsm_fit.selection import load
from itsm_fit.storage.bpmn import read_bpmn
from itsm_fit.storage.endings import MODEL_ENDINGS, SHEET_ENDINGS
from itsm_fit.storage.project_file import open_project, save_project

MODEL = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:fit="urn:itsm-fit:bpmn:1"
    id="D" targetNamespace="urn:test">
  <bpmn:process id="P1" name="Incident">
    <bpmn:extensionElements><fit:process weight="3" casesPerMonth="1200"/></bpmn:extensionElements>
    <bpmn:startEvent id="S"/>
    <bpmn:userTask id="Log" name="Log"><bpmn:extensionElements>
      <fit:requirement id="R1" priority="must">Tickets can be logged</fit:requirement>
    </bpmn:extensionElements></bpmn:userTask>
    <bpmn:exclusiveGateway id="X1" name="Which way?"/>
    <bpmn:userTask id="Fix" name="Fix"/>
    <bpmn:userTask id="Escalate" name="Escalate"><bpmn:extensionElements>
      <fit:requirement id="R2" priority="must">Tickets can be referred</fit:requirement>
    </bpmn:extensionElements></bpmn:userTask>
    <bpmn:userTask id="Verify" name="Verify"/>
    <bpmn:exclusiveGateway id="X2" name="Done?"/>
    <bpmn:endEvent id="E"/>
    <bpmn:sequenceFlow id="F1" sourceRef="S" targetRef="Log"/>
    <bpmn:sequenceFlow id="F2" sourceRef="Log" targetRef="X1"/>
    <bpmn:sequenceFlow id="F3" sourceRef="X1" targetRef="Fix">
      <bpmn:extensionElements><fit:flow share="0.7"/></bpmn:extensionElements></bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="F4" sourceRef="X1" targetRef="Escalate">
      <bpmn:extensionElements><fit:flow share="0.3"/></bpmn:extensionElements></bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="F5" sourceRef="Fix" targetRef="Verify"/>
    <bpmn:sequenceFlow id="F6" sourceRef="Escalate" targetRef="Verify"/>
    <bpmn:sequenceFlow id="F7" sourceRef="Verify" targetRef="X2"/>
    <bpmn:sequenceFlow id="F8" sourceRef="X2" targetRef="E">
      <bpmn:extensionElements><fit:flow share="0.8"/></bpmn:extensionElements></bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="F9" sourceRef="X2" targetRef="X1">
      <bpmn:extensionElements><fit:flow share="0.2"/></bpmn:extensionElements></bpmn:sequenceFlow>
  </bpmn:process>
</bpmn:definitions>
"""
VENDORS = "ID,Requirement,Alpha,Beta\nR1,Tickets can be logged,yes,yes\nR2,Tickets can be referred,no,yes\n"


@pytest.fixture
def model(tmp_path) -> Path:
    path = tmp_path / "incident.bpmn"
    path.write_text(MODEL, encoding="utf-8")
    return path


@pytest.fixture
def vendors(tmp_path) -> Path:
    path = tmp_path / "vendors.csv"
    path.write_text(VENDORS, encoding="utf-8")
    return path


def run(*argv: object) -> int:
    return main([str(each) for each in argv], lambda paths: pytest.fail(f"the window opened with {paths}"))


def test_score_prints_the_contracts_figures_as_json(model, vendors, capsys):
    assert run("score", model, vendors, "--json", "-") == 0
    fit = json.loads(capsys.readouterr().out)
    assert fit["schema"] == 1
    assert [(tool["name"], tool["rank"], tool["eligible"]) for tool in fit["tools"]] == [
        ("Beta", 1, "yes"),
        ("Alpha", 2, "no"),
    ]
    alpha = fit["tools"][1]
    assert alpha["end_to_end"] == pytest.approx([0.56 / 0.86] * 2)
    assert alpha["coverage"] == [0.5, 0.5]
    assert alpha["unmet_musts"] == ["R2"]
    (process,) = fit["processes"]
    assert (process["id"], process["weight"], process["completes"]) == ("P1", 3.0, pytest.approx(1.0))
    steps = {step["id"]: step for step in process["steps"]}
    assert steps["Verify"]["visits"] == pytest.approx(1.25)
    assert steps["Verify"]["tools"]["Alpha"] == {"coverage": None, "carried": None, "gain": 0.0, "exposure": 0.0}
    assert steps["Escalate"]["tools"]["Alpha"]["carried"] == "no"
    requirement = next(each for each in fit["requirements"] if each["id"] == "R2")
    assert requirement["tools"]["Alpha"] == {
        "support": [0.0, 0.0],
        "level": "none",
        "source": "vendors.csv!vendors!C3",
        "raw": "no",
    }


def test_simulated_shares_come_with_how_sure_they_are(model, monkeypatch, capsys):
    """4,000 cases that all complete: the interval is Wilson's, 1 / (1 + 3.8415 / 4,000) to 1."""
    monkeypatch.setattr(process_figures, "play", partial(token_game.play, bound=2))
    assert run("score", model, "--json", "-") == 0
    (process,) = json.loads(capsys.readouterr().out)["processes"]
    its = process["simulated"]
    assert process["completes"] + process["deadlocks"] + process["endless"] + its["undecided"] == 1.0
    assert (its["cases"], its["undecided"], its["seed"]) == (4_000, 0.0, 0)
    assert its["completes"] == pytest.approx([0.999041, 1.0], abs=1e-6)
    assert its["deadlocks"] == its["endless"] == pytest.approx([0.0, 0.000959], abs=1e-6)


def test_score_prints_a_table_and_the_sentence_for_people(model, vendors, capsys):
    assert run("score", model, vendors) == 0
    out = capsys.readouterr().out
    assert "Beta" in out
    assert "65 %" in out


def test_robustness_is_added_when_asked_for(model, vendors, capsys):
    assert run("score", model, vendors, "--json", "-", "--robustness", 200, "--seed", 4) == 0
    found = json.loads(capsys.readouterr().out)["robustness"]
    assert (found["draws"], found["seed"]) == (200, 4)
    assert found["rank_acceptability"] == {"Beta": [1.0, 0.0], "Alpha": [0.0, 1.0]}
    assert found["central_weights"] == {"Beta": {"P1": 1.0}, "Alpha": None}
    assert found["stability"]["P1"] == {"weight": 1.0, "first": [0.0, 1.0], "ranking": [0.0, 1.0]}


def test_report_writes_a_workbook(model, vendors, tmp_path):
    out = tmp_path / "fit.xlsx"
    assert run("report", model, vendors, "-o", out) == 0
    assert "Summary" in openpyxl.load_workbook(out).sheetnames


def test_report_writes_the_sheets_that_are_named(model, vendors, tmp_path, capsys):
    out = tmp_path / "fit.xlsx"
    assert run("report", model, vendors, "-o", out, "--sheets", "summary, Gaps") == 0
    book = openpyxl.load_workbook(out)
    assert [sheet.title for sheet in book if sheet.sheet_state == "visible"] == ["Summary", "Gaps"]
    capsys.readouterr()
    assert run("report", model, vendors, "-o", out, "--sheets", "Gasp") == 1
    assert "no sheet “Gasp”: choose among Summary, Ranking" in capsys.readouterr().err


@pytest.mark.parametrize("sheets", ["", " ", ","])
def test_no_report_is_written_where_its_sheets_are_to_be_named_and_are_not(sheets, model, vendors, tmp_path, capsys):
    assert run("report", model, vendors, "-o", tmp_path / "fit.xlsx", "--sheets", sheets) == 2
    assert "name at least one sheet" in capsys.readouterr().err
    assert not (tmp_path / "fit.xlsx").exists()


def test_a_result_of_no_kind_that_is_written_is_refused_before_the_source_is_read(tmp_path, capsys):
    assert run("convert", tmp_path / "missing.bpmn", tmp_path / "x.gif") == 2
    assert "must end in .bpmn" in _unboxed(capsys.readouterr().err)


def _unboxed(text: str) -> str:
    """What a frame around wrong usage says, in one line."""
    return " ".join(text.replace("│", " ").split())


@pytest.mark.parametrize("command", ["report", "rfp"])
def test_a_workbook_is_not_written_under_the_name_of_something_else(command, model, tmp_path, capsys):
    out = tmp_path / "fit.docx"
    assert run(command, model, "-o", out) == 2
    assert "let its name end in .xlsx" in _unboxed(capsys.readouterr().err)
    assert not out.exists()


def test_a_report_is_written_as_pdf_by_its_ending_or_on_demand(model, vendors, tmp_path, capsys):
    assert run("report", model, vendors, "-o", tmp_path / "r.pdf", "--sheets", "Summary") == 0
    assert run("report", model, vendors, "-o", tmp_path / "fit", "--format", "pdf", "--sheets", "Summary") == 0
    assert (tmp_path / "r.pdf").read_bytes() == (tmp_path / "fit").read_bytes()
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert run("report", model, vendors, "-o", tmp_path / "r.pdf", "--format", "xlsx") == 2


def test_a_report_is_written_as_a_page_by_its_ending_or_on_demand_in_the_language_asked_for(model, vendors, tmp_path):
    assert run("report", model, vendors, "-o", tmp_path / "r.html") == 0
    assert run("report", model, vendors, "-o", tmp_path / "page", "--format", "html") == 0
    assert (tmp_path / "r.html").read_bytes() == (tmp_path / "page").read_bytes()
    assert (tmp_path / "r.html").read_text("utf-8").startswith('<!DOCTYPE html>\n<html lang="en">')
    assert run("report", model, vendors, "-o", tmp_path / "de.html", "--language", "de", "--sheets", "Gaps") == 0
    german = (tmp_path / "de.html").read_text("utf-8")
    assert '<html lang="de">' in german
    assert "Bericht durchsuchen" in german
    assert german.count("<section") == 1


def test_a_format_says_what_is_written_whatever_the_name_ends_in_is_not(model, vendors, tmp_path, capsys):
    assert run("report", model, vendors, "-o", tmp_path / "fit", "--format", "XLSX") == 0
    assert (tmp_path / "fit").read_bytes()[:2] == b"PK"
    capsys.readouterr()
    assert run("report", model, vendors, "-o", tmp_path / "r.docx", "--format", "xlsx") == 2
    assert "let its name end in .xlsx" in _unboxed(capsys.readouterr().err)
    assert run("report", model, vendors, "-o", tmp_path / "r", "--format", "odt") == 2
    assert "No report is written as “odt”: choose among xlsx" in _unboxed(capsys.readouterr().err)
    assert [each.name for each in tmp_path.glob("r*")] == []


@pytest.mark.parametrize(("command", "said"), [("report", "Report"), ("rfp", "Questionnaire")])
def test_a_workbook_that_somebody_has_open_is_left_alone(command, said, model, tmp_path, capsys):
    out = tmp_path / "fit.xlsx"
    out.write_bytes(b"open")
    (tmp_path / ".~lock.fit.xlsx#").write_text("Anna Berg,anna,desk-7,29.11.2026 05:00,file:///home/anna;")
    assert run(command, model, "-o", out) == 0
    told = capsys.readouterr().err
    assert "fit.xlsx is open in another program (by Anna Berg on desk-7 since 2026-11-29 05:00)" in told
    assert f"{said}: {tmp_path / 'fit (2).xlsx'}" in told
    assert out.read_bytes() == b"open"
    assert openpyxl.load_workbook(tmp_path / "fit (2).xlsx").sheetnames


def test_check_exits_0_on_a_sound_model_and_1_on_an_error(model, tmp_path, capsys):
    assert run("check", model) == 0
    broken = tmp_path / "broken.bpmn"
    broken.write_text(
        MODEL.replace('bpmn:exclusiveGateway id="X2"', 'bpmn:parallelGateway id="X2"').replace(
            '<bpmn:sequenceFlow id="F1" sourceRef="S" targetRef="Log"/>', ""
        )
    )
    capsys.readouterr()
    assert run("check", broken, "--json", "-") == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert {"file", "rule", "severity", "element", "message"} <= set(findings[0])
    assert "unreachable" in {finding["rule"] for finding in findings}
    assert run("check", broken) == 1
    assert [line for line in capsys.readouterr().out.splitlines() if " unreachable [Incident, " in line]


_PRACTICE = Path(__file__).parents[2] / "sample_models" / "practice"


@pytest.mark.parametrize("name", ["leaver.drawio", "leaver-steps.csv"])
def test_findings_are_told_under_the_name_of_the_file_that_was_given(name, capsys):
    path = _PRACTICE / name
    run("check", path)
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith(f"{name}: ")]
    assert not [line for line in lines if ".bpmn" in line]
    run("score", path, "--json", "-")
    files = {finding["file"] for finding in json.loads(capsys.readouterr().out)["findings"]}
    assert name in files
    assert not [file for file in files if file.endswith(".bpmn")]


def test_check_lists_every_rule_with_what_it_looks_at(capsys):
    assert run("check", "--rules") == 0
    listed = capsys.readouterr().out
    for rule in RULES:
        (line,) = [line for line in listed.splitlines() if f" {rule.id} " in line]
        assert all(words in line for words in (rule.severity.value, rule.scope.words, str(rule.words)))


def test_a_model_goes_to_a_project_and_back_without_loss(model, tmp_path):
    project, back = tmp_path / "p.itsmfit", tmp_path / "back.bpmn"
    assert run("convert", model, project) == 0
    assert run("convert", project, back) == 0
    assert back.read_bytes() == model.read_bytes()


STEPS = (
    "Step,Who,Next,Share\nAsk,Desk,Known?,\nKnown?,Desk,Tell; Search,80%; 20%\nSearch,Expert,Tell,\nTell,Desk,end,\n"
)


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_table_of_steps_becomes_a_laid_out_model_and_a_table_again(tmp_path, capsys, ending):
    table, drawn, back, again = (tmp_path / name for name in ("ask.csv", "ask.bpmn", f"back{ending}", "again.bpmn"))
    table.write_text(STEPS, encoding="utf-8")
    assert [run("convert", *pair) for pair in ((table, drawn), (drawn, back), (back, again))] == [0, 0, 0]
    (first,), (second,) = (read_bpmn(file.read_bytes(), file.name).processes for file in (drawn, again))
    assert all(node.bounds for node in first.nodes)
    assert [(node.id, node.kind, node.name) for node in first.nodes] == [
        (node.id, node.kind, node.name) for node in second.nodes
    ]
    assert [flow.share for flow in first.flows if flow.share] == [0.8, 0.2]
    assert run("check", again) == 0
    assert "Traceback" not in capsys.readouterr().err


def test_what_of_a_table_could_not_be_drawn_as_it_stands_is_told_with_its_cell(tmp_path, capsys):
    table = tmp_path / "ask.csv"
    table.write_text(STEPS.replace("Search,Expert,Tell", "Search,Expert,Nobody"), encoding="utf-8")
    assert run("convert", table, tmp_path / "ask.bpmn") == 0
    assert "ask!C4: “Nobody” is to follow, which is no step of the table" in " ".join(capsys.readouterr().err.split())


def test_a_folder_with_a_point_in_its_name_is_converted_into(model, tmp_path):
    folder = tmp_path / "Selection 1.2"
    folder.mkdir()
    assert run("convert", model, folder) == 0
    assert [file.suffix for file in folder.iterdir()] == [".bpmn"]


def test_a_project_is_not_converted_over_what_someone_else_saved_there_meanwhile(model, tmp_path, monkeypatch, capsys):
    project = tmp_path / "p.itsmfit"
    assert run("convert", model, project) == 0
    really = convert.load

    def theirs_comes_first(*args):
        loaded = really(*args)
        save_project(replace(loaded.project, name="theirs"), project)
        return loaded

    monkeypatch.setattr(convert, "load", theirs_comes_first)
    assert run("convert", project, project) == 1
    assert "was changed by someone else" in capsys.readouterr().err
    assert open_project(project).name == "theirs"


@pytest.mark.parametrize(("ending", "start"), [(".svg", b"<"), (".png", b"\x89PNG"), (".pdf", b"%PDF")])
def test_a_model_is_drawn(model, tmp_path, ending, start):
    out = tmp_path / f"drawing{ending}"
    assert run("convert", model, out) == 0
    assert out.read_bytes().startswith(start)


def test_a_project_of_several_models_becomes_a_folder(model, tmp_path, capsys):
    other = tmp_path / "change.bpmn"
    other.write_text(MODEL.replace("P1", "P2").replace("Incident", "Change"))
    project = tmp_path / "both.itsmfit"
    save_project(load([model, other]).project, project)
    assert run("convert", project, tmp_path / "models") == 0
    assert sorted(path.name for path in (tmp_path / "models").iterdir()) == ["change.bpmn", "incident.bpmn"]
    assert run("convert", project, tmp_path / "pictures.svg") == 0
    assert sorted(path.name for path in (tmp_path / "pictures.svg").iterdir()) == ["change.svg", "incident.svg"]
    assert run("convert", project, tmp_path / "all.pdf") == 0


def test_inspect_prints_what_was_understood(vendors, tmp_path, capsys):
    assert run("inspect", vendors, "--json", "-") == 0
    (table,) = json.loads(capsys.readouterr().out)["tables"]
    assert [tool["name"] for tool in table["tools"]] == ["Alpha", "Beta"]
    assert table["levels"] == {"yes": "native", "no": "none"}
    lone = tmp_path / "lone.csv"
    lone.write_text("Id,Requirement,Alpha\nR1,Tickets can be logged,yes\nR2,Tickets can be referred,no\n")
    assert run("inspect", lone) == 0
    assert "2 features, 1 tool: Alpha" in capsys.readouterr().out


def test_inspect_names_the_file_of_what_it_remarks(tmp_path, capsys):
    prices = tmp_path / "prices.csv"
    prices.write_text("a,b\n1,2\n")
    assert run("inspect", prices) == 0
    assert capsys.readouterr().err.startswith("error: prices.csv: No sheet holds a matrix: ")


def test_every_unusable_source_is_named_on_a_line_and_nothing_is_delivered(model, tmp_path, capsys):
    missing, broken, odd = tmp_path / "missing.bpmn", tmp_path / "broken.bpmn", tmp_path / "notes.docx"
    broken.write_text("<definitions>")
    odd.write_text("x")
    out = tmp_path / "r.xlsx"
    assert run("report", model, missing, broken, odd, "-o", out) == 1
    captured = capsys.readouterr()
    lines = captured.err.strip().splitlines()
    assert len(lines) == 3
    for line, path in zip(lines, (missing, broken, odd), strict=True):
        assert path.name in line
    assert captured.out == ""
    assert not out.exists()


@pytest.mark.parametrize(
    "text",
    [
        "not xml at all",
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<?xml version="1.0"?><html/>',
        MODEL.replace("bpmn:process", "bpmn:choreography"),
    ],
)
def test_a_bad_model_is_one_plain_line_and_exit_1(text, tmp_path, capsys):
    path = tmp_path / "bad.bpmn"
    path.write_text(text)
    for command in (["check", path], ["score", path], ["convert", path, tmp_path / "x.svg"]):
        assert run(*command) == 1
        captured = capsys.readouterr()
        assert len(captured.err.strip().splitlines()) == 1
        assert "bad.bpmn" in captured.err
        assert "Traceback" not in captured.err


def test_a_sheet_without_answers_is_refused(model, tmp_path, capsys):
    path = tmp_path / "empty.csv"
    path.write_text("just a note\n")
    assert run("score", model, path) == 1
    assert "empty.csv" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [["nonsense"], ["score"], ["report", "x.bpmn"], ["score", "x.bpmn", "--nonsense"]])
def test_wrong_usage_exits_2(argv, capsys):
    assert run(*argv) == 2
    assert capsys.readouterr().err


def test_help_teaches(capsys):
    assert run("--help") == 0
    assert "demo" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("command", "endings"),
    [
        ("score", (*MODEL_ENDINGS, *SHEET_ENDINGS)),
        *((command, MODEL_ENDINGS) for command in ("check", "convert", "diff", "rfp")),
    ],
)
def test_help_names_every_ending_that_a_command_takes(command, endings, capsys):
    assert run(command, "--help") == 0
    said = set(re.findall(r"\.\w+", capsys.readouterr().out))
    assert said >= set(endings)


def test_files_without_a_command_open_the_window():
    opened = []
    assert main(["a.itsmfit", "b.xlsx"], lambda paths: opened.extend(paths) or 0) == 0
    assert [path.name for path in opened] == ["a.itsmfit", "b.xlsx"]
    assert main([], lambda _: 0) == 0


def test_a_result_that_cannot_be_written_is_said(model, vendors, tmp_path, capsys):
    assert run("report", model, vendors, "-o", tmp_path / "nowhere" / "r.xlsx") == 1
    assert "nowhere" in capsys.readouterr().err


def test_a_file_given_twice_counts_once(model, vendors, capsys):
    assert run("score", model, vendors, model, "--json", "-") == 0
    fit = json.loads(capsys.readouterr().out)
    assert [process["id"] for process in fit["processes"]] == ["P1"]
    assert any("twice" in issue["message"] for issue in fit["issues"])
