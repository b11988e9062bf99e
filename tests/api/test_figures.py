"""Programs see what commands show, and are refused what commands refuse."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from itsm_fit import (
    FitError,
    Project,
    business_cases,
    check,
    diff,
    draw,
    export,
    fit_json,
    import_sheets,
    load,
    replay_log,
    robustness,
    sample_models,
    save,
    score,
    score_folder,
    seal,
    worth,
    write_questionnaire,
    write_report,
)
from itsm_fit.cli import main

SMALL = sample_models() / "small"


@pytest.fixture(scope="module")
def project() -> Project:
    return load(SMALL / "small-selection.itsmfit").project


def test_the_figures_are_those_that_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    sources = [SMALL / name for name in ("incident.bpmn", "new-starter.bpmn", "vendors.xlsx")]
    assert main(["score", *map(str, sources), "--json", "-"], lambda _: 9) == 0
    assert fit_json(score(load(*sources))) == json.loads(capsys.readouterr().out)


def test_scores_of_a_tender_are_covered_until_it_is_sealed(project: Project, tmp_path: Path) -> None:
    tender = replace(project, tender=True)
    place = tmp_path / "tender.itsmfit"
    save(tender, place)
    for of in (tender, load(place)):
        with pytest.raises(FitError, match="scores of the vendors stay covered"):
            score(of)
    assert score(seal(tender, by="Anna", reason="Agreed")).tools


def test_the_seal_of_one_project_uncovers_no_other_that_is_joined_to_it(project: Project, tmp_path: Path) -> None:
    places = [tmp_path / "sealed.itsmfit", tmp_path / "covered.itsmfit"]
    save(seal(project, by="Anna", reason="Agreed"), places[0])
    save(replace(project, tender=True), places[1])
    with pytest.raises(FitError, match=r"covered\.itsmfit: .*stay covered"):
        score(load(*places))


def test_what_was_noticed_in_the_files_stays_with_the_fit(tmp_path: Path) -> None:
    loaded = load(SMALL / "incident.bpmn", SMALL / "incident.bpmn", SMALL / "vendors.xlsx")
    assert [issue.message for issue in loaded.issues] == ["This file was given twice; it counts once."]
    assert loaded.issues[0] in score(loaded).issues


def test_every_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty.bpmn").write_text("")
    with pytest.raises(FitError) as refused:
        load(tmp_path / "empty.bpmn", SMALL / "incident.bpmn", tmp_path / "none.xlsx")
    lines = str(refused.value).splitlines()
    assert ["empty.bpmn" in lines[0], "none.xlsx" in lines[1], len(lines)] == [True, True, 2]


def test_a_tender_has_the_arrival_of_answers_on_record(tmp_path: Path) -> None:
    asked = replace(load(SMALL / "incident.bpmn", SMALL / "new-starter.bpmn").project, tender=True)
    taken = import_sheets(asked, SMALL / "vendors.xlsx", by="Anna Kern")
    assert [(entry.kind.value, entry.by) for entry in taken.project.log] == [("answers came in", "Anna Kern")]
    assert import_sheets(taken.project, SMALL / "vendors.xlsx").project == taken.project, "nothing came in"


def test_a_drawing_shows_what_a_tool_does_not_carry_and_itself_in_a_notebook(project: Project) -> None:
    fit = score(project)
    plain, painted = draw(fit, "incident"), draw(fit, "Incident", tool="Invented Ash")
    assert "breaks 35 %" in painted
    assert "breaks" not in plain
    assert painted._repr_svg_() == painted
    assert draw(project, "incident", dark=True) != plain == draw(project, "incident")


@pytest.mark.parametrize(
    ("process", "tool", "sentence"),
    [
        ("Nothing", "", "There is no process “Nothing” here: choose among Incident, New starter."),
        ("Incident", "Oak", "There is no tool “Oak” here: choose among Invented Ash, Invented Birch, Invented Cedar."),
    ],
)
def test_what_is_not_there_is_said_with_what_is(project: Project, process: str, tool: str, sentence: str) -> None:
    with pytest.raises(FitError) as refused:
        draw(score(project), process, tool=tool)
    assert str(refused.value) == sentence


def test_one_of_several_processes_of_a_name_is_asked_for() -> None:
    twice = load(SMALL / "incident.bpmn").project
    twice = replace(twice, documents=(*twice.documents, replace(twice.documents[0], name="second.bpmn")))
    with pytest.raises(
        FitError, match="Several processes are called “Incident”: name one of incident, second#incident"
    ):
        draw(twice, "Incident")
    assert draw(twice, "second#incident").startswith("<svg")


def test_models_are_written_as_they_were_read(project: Project, tmp_path: Path) -> None:
    written = export(project, tmp_path / "models")
    assert [path.read_bytes() for path in written.paths] == [
        (SMALL / name).read_bytes() for name in ("incident.bpmn", "new-starter.bpmn")
    ]


def test_what_cannot_be_written_is_refused_with_what_can(project: Project, tmp_path: Path) -> None:
    with pytest.raises(FitError, match=r"The result must end in \.bpmn \.xlsx \.csv"):
        export(project, tmp_path / "out.doc")
    with pytest.raises(FitError, match="holds no drawn process"):
        export(Project(), tmp_path / "out.bpmn")
    with pytest.raises(FitError, match="let its name end in"):
        write_report(score(project), tmp_path / "report.doc")


def test_a_log_that_means_nothing_here_is_refused_by_its_name(project: Project, tmp_path: Path) -> None:
    log = tmp_path / "other.csv"
    log.write_text("case,activity,time\n1,Weld,2026-01-01\n1,Paint,2026-01-02\n", encoding="utf-8")
    with pytest.raises(FitError, match=r"other\.csv"):
        replay_log(project, log)


def test_two_models_are_versions_of_one_drawing_whatever_their_files_are_called(tmp_path: Path) -> None:
    text = (SMALL / "incident.bpmn").read_text(encoding="utf-8")
    (tmp_path / "next.bpmn").write_text(text.replace('name="Fix"', 'name="Repair"'), encoding="utf-8")
    found = diff(load(SMALL / "incident.bpmn"), load(tmp_path / "next.bpmn"))
    assert [(each.sort.one, each.name) for each in found] == [("step", "Repair")]
    assert [its.name for its in found[0].fields] == ["name"]


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda fit: robustness(fit, seed=-1), "“seed” is a whole number of 0 or more."),
        (lambda fit: worth(fit, seed=-1), "“seed” is a whole number of 0 or more."),
        (lambda _: score_folder(SMALL, "out", draws=-1), "“draws” is a whole number of 0 or more."),
        (lambda _: score_folder(SMALL, "out", workers=0), "“workers” is a whole number of 1 or more."),
        (
            lambda _: score_folder(SMALL, "out", reports=["doc"]),
            "No report is written as “doc”: choose among xlsx, pdf, html.",
        ),
        (
            lambda fit: business_cases(fit, worth(score(Project()))),
            "That is what another project is worth: give what worth(fit) gives for this fit.",
        ),
        (
            lambda fit: write_questionnaire(fit.project, "q.pdf"),
            "q.pdf: A questionnaire is written as .xlsx: name it so.",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_done(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Any, sentence: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FitError) as refused:
        call(score(project))
    assert str(refused.value) == sentence
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_no_file_can_have_is_refused_as_any_other() -> None:
    with pytest.raises(FitError, match="cannot be read"):
        load("a\0b.bpmn")


@pytest.mark.parametrize("call", [score, check, lambda of: draw(of, "Incident"), lambda of: export(of, "out.svg")])
def test_a_file_in_the_place_of_a_project_is_told_to_be_loaded_first(call: Any) -> None:
    with pytest.raises(TypeError, match=r"a project is expected, or what load gives, not str: load files first"):
        call("selection.itsmfit")
