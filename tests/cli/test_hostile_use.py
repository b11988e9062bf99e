"""The command line used in odd places: streams that are closed or full, links in a circle, folders that are none.

Names from files reach the terminal as text: nobody's name colours it, drives it or makes up a line.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from itsm_fit.cli import main
from itsm_fit.selection import load
from itsm_fit.storage.project_file import save_project

ROOT = Path(__file__).resolve().parents[2]
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:fit="urn:itsm-fit:bpmn:1" id="D"
    targetNamespace="urn:test">"""


def model_of(process: str = "P", inside: str = "", share: str = "1") -> str:
    return f"""{HEAD}<process id="{process}"><startEvent id="S"/><userTask id="T" name="Log"><extensionElements>
<fit:requirement id="R1" priority="must">Tickets can be logged</fit:requirement></extensionElements></userTask>
<endEvent id="E"/>{inside}<sequenceFlow id="F1" sourceRef="S" targetRef="T"/><sequenceFlow id="F2" sourceRef="T"
targetRef="E"><extensionElements><fit:flow share="{share}"/></extensionElements></sequenceFlow></process>
</definitions>"""


@pytest.fixture
def model(tmp_path) -> Path:
    path = tmp_path / "log.bpmn"
    path.write_text(model_of(), encoding="utf-8")
    return path


def run(*argv: object) -> int:
    return main([str(each) for each in argv], lambda paths: pytest.fail(f"the window opened with {paths}"))


def start(*argv: object, **streams: object) -> subprocess.CompletedProcess[str]:
    code = "import sys; from itsm_fit.cli import main; raise SystemExit(main(sys.argv[1:], lambda _: 9))"
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", code, *map(str, argv)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
        check=False,
        timeout=600,
        stderr=subprocess.PIPE,
        **streams,  # type: ignore[call-overload]
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_behind_standard_output_is_one_plain_line(model):
    for command in (["score", model, "--json", "-"], ["score", model]):
        with Path("/dev/full").open("w") as full:
            done = start(*command, stdout=full)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert "cannot be written" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="closes a stream by its number")
def test_a_closed_standard_output_is_no_reason_to_break(model, tmp_path):
    out = tmp_path / "fit.json"
    done = start("score", model, "--json", out, preexec_fn=lambda: os.close(1))
    assert (done.returncode, json.loads(out.read_text())["schema"]) == (0, 1)
    assert start("score", model, preexec_fn=lambda: os.close(1)).stderr == ""


def test_a_link_that_leads_to_itself_is_refused_by_name(tmp_path, capsys):
    path = tmp_path / "circle.bpmn"
    path.symlink_to(path)
    for command in (["score", path], ["check", path], ["convert", path, tmp_path / "x.svg"]):
        assert run(*command) == 1
        assert capsys.readouterr().err.startswith(str(path))


def test_folders_that_cannot_be_made_are_said(model, tmp_path, capsys):
    other = tmp_path / "other.bpmn"
    other.write_text(model_of("Q"), encoding="utf-8")
    project, taken = tmp_path / "both.itsmfit", tmp_path / "taken"
    save_project(load([model, other]).project, project)
    taken.write_text("a file")
    for command in (["convert", project, taken / "drawings"], ["demo", "-o", taken]):
        assert run(*command) == 1
        captured = capsys.readouterr()
        assert str(taken) in captured.err
        assert len(captured.err.splitlines()) == 1


def nested(path: Path, depth: int) -> Path:
    inside = "".join(f'<subProcess id="s{level}">' for level in range(depth)) + "</subProcess>" * depth
    path.write_text(model_of(inside=inside), encoding="utf-8")
    return path


def test_a_model_nested_without_end_is_refused_without_the_parsers_own_words(tmp_path, capsys):
    path = nested(tmp_path / "endless.bpmn", 10_000)
    assert run("check", path) == 1
    err = capsys.readouterr().err
    assert (len(err.splitlines()), "nests too deeply" in err, "HUGE" in err) == (1, True, False)


def test_a_model_nested_as_deeply_as_is_read_is_scored_and_drawn_or_refused(tmp_path, capsys):
    path = nested(tmp_path / "deep.bpmn", 240)
    assert run("score", path, "--json", "-") == 0
    capsys.readouterr()
    code, err = run("convert", path, tmp_path / "deep.svg"), capsys.readouterr().err
    assert code in {0, 1}
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("raw", ["1e308", "-3", "NaN", "Infinity", "lots"])
def test_weights_that_no_sum_can_hold_are_left_out_and_said(raw, tmp_path, capsys):
    paths = [tmp_path / f"{process}.bpmn" for process in "PQ"]
    for path in paths:
        own = f'<extensionElements><fit:process weight="{raw}" casesPerMonth="{raw}"/></extensionElements>'
        text = model_of(path.stem, share=raw).replace("<startEvent", own + "<startEvent")
        path.write_text(text.replace('priority="must"', f'weight="{raw}"'), encoding="utf-8")
    sheet = tmp_path / "vendors.csv"
    sheet.write_text(f"ID,Requirement,Weight,Alpha,Beta\nR1,Tickets,{raw},yes,no\nR2,More,1,no,yes\n", encoding="utf-8")
    assert run("score", *paths, sheet, "--json", "-") == 0
    fit = json.loads(capsys.readouterr().out)
    assert [(tool["name"], tool["coverage"], tool["end_to_end"]) for tool in fit["tools"]] == [
        ("Alpha", [1.0, 1.0], [1.0, 1.0]),
        ("Beta", [0.0, 0.0], [0.0, 0.0]),
    ]
    assert [process["weight"] for process in fit["processes"]] == [1.0, 1.0]
    assert [requirement["weight"] for requirement in fit["requirements"]] == [2.0]
    assert sum(f"“{raw}” is" in issue["message"] for issue in fit["issues"] if issue["file"] == "P.bpmn") == 4


def test_what_is_left_out_of_a_model_is_said_when_it_comes_inside_a_project_too(tmp_path, capsys):
    path, project = tmp_path / "odd.bpmn", tmp_path / "odd.itsmfit"
    path.write_text(model_of(share="lots"), encoding="utf-8")
    assert run("convert", path, project) == 0
    capsys.readouterr()
    said = []
    for source in (path, project):
        assert run("score", source, "--json", "-") == 0
        said.append(json.loads(capsys.readouterr().out)["issues"])
    assert said[0] == said[1]
    assert [(issue["file"], issue["where"]) for issue in said[1]] == [("odd.bpmn", "F2")]


def test_a_project_brings_its_settings_whether_it_stands_first_or_second(model, tmp_path, capsys):
    document = json.loads(_saved(model, tmp_path))
    document["settings"]["must_threshold"] = 0.9
    project, other = tmp_path / "strict.itsmfit", tmp_path / "other.bpmn"
    project.write_text(json.dumps(document), encoding="utf-8")
    other.write_text(model_of("Q"), encoding="utf-8")
    for sources in ([project, other], [other, project]):
        assert run("score", *sources, "--json", "-") == 0
        assert json.loads(capsys.readouterr().out)["settings"]["must_threshold"] == 0.9


def test_a_sheet_whose_single_column_of_words_holds_the_ids_answers_by_them(model, tmp_path, capsys):
    sheet = tmp_path / "vendors.csv"
    sheet.write_text("ID,Alpha,Beta\nR1,yes,no\nR2,no,yes\nR3,yes,yes\n", encoding="utf-8")
    assert run("score", model, sheet, "--json", "-") == 0
    tools = {tool["name"]: tool for tool in json.loads(capsys.readouterr().out)["tools"]}
    assert (tools["Alpha"]["coverage"], tools["Alpha"]["eligible"]) == ([1.0, 1.0], "yes")
    assert (tools["Beta"]["coverage"], tools["Beta"]["unmet_musts"]) == ([0.0, 0.0], ["R1"])


def test_a_refusal_stands_on_one_line_even_where_the_file_name_does_not(tmp_path, capsys):
    path = tmp_path / "two\nlines.bpmn"
    path.write_bytes("<a/>".encode("utf-32-le"))
    assert run("check", path) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def _saved(model: Path, folder: Path) -> str:
    path = folder / "saved.itsmfit"
    save_project(load([model]).project, path)
    return path.read_text(encoding="utf-8")


TOOL = "[red]Evil[/red] :smile: \x1b[2J\x9b31m\u202eliam"
SHOWN = "[red]Evil[/red] :smile: ␛[2J�31m�liam"
ACTING = {"Cc", "Zl", "Zp"}


def _acting(text: str) -> set[str]:
    """What would drive a terminal or turn the text after it round."""
    return {
        sign for sign in text if sign != "\n" and (unicodedata.category(sign) in ACTING or sign in "\u202e\u202d\u2066")
    }


@pytest.fixture
def sources(tmp_path: Path) -> tuple[Path, Path]:
    drawn, matrix = tmp_path / "log[red].bpmn", tmp_path / "vendors[bold].csv"
    name = 'name="[red]Log[/red] &#x9b;31m&#x202e;gol&#10;1 │ Other"'
    drawn.write_text(model_of().replace('name="Log"', name), encoding="utf-8")
    rows = "R1,Tickets can be logged,native,none\nR2,[red]\x1b[31m Mail,none,native\nR3,Chat,native,none\n"
    text = f'ID,Requirement,"{TOOL}","A\n2 Forged"\n{rows}'
    matrix.write_text(text, encoding="utf-8")
    return drawn, matrix


def test_no_name_drives_the_terminal(sources: tuple[Path, Path], tmp_path: Path, capsys) -> None:
    drawn, matrix = sources
    commands = [
        ["score", *sources, "--robustness", "10"],
        ["check", drawn],
        ["inspect", matrix],
        ["combine", *sources, "--most", "2"],
        ["match", "--requirements", matrix, "--features", matrix],
        ["report", *sources, "-o", tmp_path / "r.xlsx"],
    ]
    for command in commands:
        assert run(*command) in {0, 1}, command
        told = capsys.readouterr()
        assert not _acting(told.out + told.err), command
        assert "\n1 │ Other" not in told.out, command
        if command[0] in {"inspect", "score"}:
            assert SHOWN.split(" ", maxsplit=1)[0] in told.out, command
        if command[0] == "inspect":
            assert SHOWN in told.out


def test_a_file_that_cannot_be_read_is_named_without_its_escape_codes(tmp_path: Path, capsys) -> None:
    bad = tmp_path / "a\x1b[31m\x9b2J\nerror: other.bpmn"
    bad.write_text("no model", encoding="utf-8")
    assert run("score", bad) == 1
    told = capsys.readouterr().err
    assert not _acting(told)
    assert len(told.splitlines()) == 1
    assert "␛[31m" in told


def test_json_for_a_terminal_says_the_same_names_without_acting(sources: tuple[Path, Path], capsys) -> None:
    assert run("score", *sources, "--json", "-") == 0
    told = capsys.readouterr().out
    assert not _acting(told)
    assert " ".join(TOOL.split()) in {" ".join(each["name"].split()) for each in json.loads(told)["tools"]}


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no standard output by name here")
def test_json_and_reports_go_on_where_standard_output_is(sources: tuple[Path, Path], tmp_path: Path) -> None:
    with (tmp_path / "out.json").open("wb") as out:
        out.write(b" ")
        out.flush()
        assert start("score", *sources, "--json", "/dev/stdout", stdout=out).returncode == 0
        out.write(b" ")
    told = (tmp_path / "out.json").read_bytes()
    assert (told[:1], told[-1:]) == (b" ", b" ")
    assert json.loads(told)["schema"] == 1
    with (tmp_path / "out.xlsx").open("wb") as out:
        assert start("report", *sources, "--sheets", "Ranking", "-o", "/dev/stdout", stdout=out).returncode == 0
    assert (tmp_path / "out.xlsx").read_bytes().startswith(b"PK")


def test_a_part_of_the_program_that_is_missing_is_no_full_disk(monkeypatch, tmp_path, capsys) -> None:
    monkeypatch.setattr("itsm_fit.resources._PACKAGE", tmp_path / "itsm_fit")
    assert main(["schema", "score"], lambda _: 0) == 1
    assert capsys.readouterr().err == "The installation lacks its folder resources: install ITSM Fit again.\n"


def test_what_the_system_refuses_of_a_file_names_the_file(monkeypatch, capsys) -> None:
    def refuse(_name: str) -> Path:
        raise PermissionError(13, "Permission denied", "/somewhere/mine.json")

    monkeypatch.setattr("itsm_fit.cli.schema.folder", refuse)
    assert main(["schema", "score"], lambda _: 0) == 1
    assert capsys.readouterr().err.startswith("mine.json: You are not allowed to open or write it")
