"""The published JSON Schemas hold for what the commands print, and for nothing else."""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import little_project
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from game_models import blocks, drawn, tangles
from hypothesis import given, settings
from hypothesis import strategies as st
from json_outputs import Way, faults, places, printed, read, schema_of, validator
from jsonschema import Draft202012Validator
from judged_kit import ANNA, BEN, CLEO, asked, came_back, judged_project, taken
from layouts import CASES, Case
from live_selections import diced_project
from readiness_models import ready_project
from review_kit import Filling, filled, reviewed, took
from silo_models import in_lanes, two_lanes
from thorough import examples

from itsm_fit.api.fit_json import fit_json, robustness_json
from itsm_fit.audit.arrivals import with_arrivals
from itsm_fit.cli import main
from itsm_fit.errors import FitError
from itsm_fit.judging.recording import score_agreed
from itsm_fit.model import edits
from itsm_fit.model.acceptance import AcceptanceOutcome, AcceptanceResult, AcceptanceRun
from itsm_fit.model.comment import Comment, LooseComment
from itsm_fit.model.decision import CostItem, Incumbent, PriceBasis, StatedBenefit
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.evidence import AnswerPlace, Grade
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.judging import InterestDeclaration, JudgedCell
from itsm_fit.model.kpi import BetterWhen, Kpi, KpiMeasure, KpiReading
from itsm_fit.model.process import Lane, Node, NodeKind, Process, StepTime
from itsm_fit.model.process_owner import ProcessOwner
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.requirement_catalogue import CatalogueChoice
from itsm_fit.report.books.readiness_book import readiness_book
from itsm_fit.resources import folder
from itsm_fit.scoring import process_figures
from itsm_fit.scoring.firmness import firmness
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.game import token_game
from itsm_fit.sealing.baseline import sealed, withdrawn
from itsm_fit.sealing.decided import DecisionText, decided
from itsm_fit.sealing.sign_off import approved
from itsm_fit.storage.catalogue_file import shipped_catalogue
from itsm_fit.storage.project_file import open_project, save_project
from itsm_fit.workspace.desks import open_desk
from itsm_fit.workspace.store import make_workspace

SAMPLES = (
    folder("sample_models") / "small/small-selection.itsmfit",
    folder("sample_models") / "itsm/itsm-selection.itsmfit",
)
AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
Printed = Callable[..., Any]


@pytest.fixture
def output(capsys: pytest.CaptureFixture[str]) -> Printed:
    return partial(printed, capsys)


def _selection(folder_: Path) -> Path:
    """The contract's process asks two tools; a third has not answered."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
    answers = {
        "Desk": {"R1": "native", "R2": "native", "R3": "no", "R4": ""},
        "Suite": {"R1": "addon", "R2": "custom", "R3": "native", "R4": "3"},
    }
    path = folder_ / "selection.itsmfit"
    save_project(project_of(process, matrices=[matrix_of(answers)]), path)
    return path


def _objectionable(folder_: Path) -> Path:
    """One vendor alone meets a must; answers on record; a process that asks nothing."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    answers = {tool: {"R1": word, "R2": "native"} for tool, word in (("Desk", "native"), ("Hub", "no"), ("Lab", "no"))}
    project = sealed(project_of(process), by="Ann", reason="ready", at=AT)
    came = with_arrivals(project, replace(project, matrices=(matrix_of(answers),)), by="Ann", at=AT)
    path = folder_ / "audited.itsmfit"
    save_project(edits.change_requirement(came, "P", "Fix", "R2", should("R2", weight=7.0)), path)
    return path


def _sealed(folder_: Path) -> Path:
    """Sealed, withdrawn and sealed anew, by a clock that went backwards; then changed without a record."""
    path, at = folder_ / "sealed.itsmfit", datetime(2026, 11, 29, tzinfo=UTC)
    project = sealed(little_project.PROJECT, by="Ada", reason="Ready", at=at)
    project = withdrawn(project, by="Ada", reason="Too early", at=at - timedelta(days=1))
    project = sealed(project, by="Ada", reason="Ready", at=at)
    save_project(edits.rename_node(project, "P1", "T", "Register"), path)
    return path


def _signed_off(folder_: Path) -> Path:
    """One of two owners approved a process, which is another one now; one owner's process is gone."""
    path = folder_ / "signed-off.itsmfit"
    project = edits.set_process_owners(little_project.PROJECT, "P1", ["Ann", "Bo"])
    project = approved(project, ["P1"], by="Ann", note="As we live it", at=AT)
    project = replace(project, owners=(*project.owners, ProcessOwner("gone", "Cy")))
    save_project(edits.rename_node(project, "P1", "T", "Register"), path)
    return path


def _ruled(folder_: Path) -> Path:
    """A selection that was sealed and decided, and whose rules were changed since."""
    path, signed = _selection(folder_), {"by": "Ada", "reason": "Ready", "at": AT}
    project = sealed(open_project(path), **signed)
    project = decided(score(project), DecisionText("Desk"), **signed)
    project = edits.set_incumbent(project, Incumbent("Desk", 100.0, 1.0))
    save_project(edits.set_process_weight(project, "P", 7.0), path)
    return path


def _choosing(folder_: Path) -> tuple[object, ...]:
    """The small sample with one question answered."""
    path, said = folder_ / "choosing.itsmfit", folder_ / "answers.txt"
    path.write_bytes(SAMPLES[0].read_bytes())
    said.write_text("A\n", encoding="utf-8")
    return path, "--answers", said


def _handing_over(folder_: Path) -> Path:
    """Roles pass work on and send messages; one process has no volume, and one a loop that nobody can leave."""
    lanes = {"Log": "Desk", "which": "Desk", "Fix": "Desk", "Escalate": "Expert", "Verify": "Desk", "done": "Desk"}
    first = in_lanes(contract_process(Log=[must("R1")], Escalate=[must("R3")]), lanes)
    first = replace(first, cases_per_month=100.0)
    looping = in_lanes(drawn("s>A A>B B>A", process_id="L"), {"s": "Desk", "A": "Desk", "B": "Expert"})
    answers = {"Desk": {"R1": "native", "R3": "no"}, "Suite": {"R1": "native", "R3": ""}}
    project = project_of(first, replace(first, id="Q", cases_per_month=None), looping, matrices=[matrix_of(answers)])
    pools = (Pool("user", "User"), Pool("us", "IT", "P"))
    document = replace(project.documents[0], pools=pools, message_flows=(MessageFlow("m", "Verify", "user"),))
    path = folder_ / "handing.itsmfit"
    save_project(replace(project, documents=(document, *project.documents[1:])), path)
    return path


def _measured(folder_: Path) -> Path:
    """One KPI stands as far as it can, one has nothing yet, one is of a process that is gone; others are proposed."""
    process = two_lanes(Log=[must("R1")])
    answers = {"Desk": {"R1": "native"}, "Suite": {"R1": "?"}}
    project = project_of(process, replace(process, id="Q"), matrices=[matrix_of(answers)])
    whole = Kpi(
        *("P", "Reopened", "Times a case goes back", "per case", BetterWhen.LOWER, KpiMeasure.REOPENED),
        KpiReading(0.3, "report of 2026", date(2026, 10, 1)), 0.1, date(2027, 6, 30), "Ada", ("R1", "gone"),
    )  # fmt: skip
    project = replace(project, kpis=(whole, Kpi("Q", "Content users"), Kpi("X", "Old")))
    path = folder_ / "measured.itsmfit"
    save_project(project, path)
    return path


def _ready(folder_: Path) -> Path:
    path = folder_ / "ready.itsmfit"
    save_project(ready_project(), path)
    return path


def _sheets(folder_: Path) -> Path:
    """Sheets of the same project before its KPI had an owner and a second role had its hours."""
    path, project = folder_ / "sheets.xlsx", ready_project()
    project = replace(project, readiness=replace(project.readiness, trainings=project.readiness.trainings[:1]))
    kpis = tuple(replace(each, owner="") for each in project.kpis)
    path.write_bytes(readiness_book(replace(project, kpis=kpis), made_on=date(2026, 11, 29)))
    return path


def _reviewing(folder_: Path) -> tuple[object, ...]:
    """A project with a closed comment, and a sheet with remarks of every fate."""
    path, sheet = folder_ / "reviewed.itsmfit", folder_ / "anna.xlsx"
    gone = LooseComment(Comment("Who?", "Ben", "2026-11-01", done=True), where="Problem", about="2 Find")
    project = edits.add_loose_comment(reviewed(), gone)
    before = took(project, filled(project, lambda its: [its.say("Incident", step, "First") for step in ("Try", "Ask")]))

    def write(its: Filling) -> None:
        its.say("Incident", "Try", "First")
        its.say("Incident", "Ask", "Second")
        its.say("Change", "Whole process", "Third")
        its.write(its.free_row(), step="Nothing", remark="Fourth")

    sheet.write_bytes(filled(project, write))
    save_project(before.project, path)
    return path, "--back", sheet


def _versions(folder_: Path) -> tuple[Path, Path]:
    before, after = folder_ / "a.itsmfit", folder_ / "b.itsmfit"
    save_project(little_project.PROJECT, before)
    changed = edits.rename_node(little_project.PROJECT, "P1", "T", "Register")
    save_project(edits.add_requirement(changed, "P1", "T", little_project.Requirement("INC-09", "Speaks"), 0), after)
    return before, after


def _lists(folder_: Path) -> tuple[Path, Path]:
    requirements, features = folder_ / "r.csv", folder_ / "f.csv"
    requirements.write_text("id,text\nR1,Tickets can be opened in a portal\nR2,Surveys go out\n", encoding="utf-8")
    features.write_text("text\nSurvey\nDie Meldung kann in einem Portal erfasst werden\n", encoding="utf-8")
    return requirements, features


def _table(folder_: Path) -> Path:
    path = folder_ / "vendors.csv"
    path.write_text(
        "ID,Requirement,Alder,Birch\nR1,Log a ticket,yes,no\nR2,Refer it,partly,yes\nR3,Close it,yes,what\n"
        ",,,\nsomething else,,,\n",
        encoding="utf-8",
    )
    return path


def _backed(folder_: Path) -> Path:
    """Two tools side by side; of one, an answer was shown, and another did not hold when it was tested."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Verify=[should("R3")])
    answers = {"Desk": {"R1": "native", "R2": "native", "R3": ""}, "Suite": {"R1": "addon", "R2": "native", "R3": "no"}}
    project = project_of(process, matrices=[matrix_of(answers)])
    desk, suite = (AnswerPlace("vendors.xlsx!Matrix!D2", tool) for tool in ("Desk", "Suite"))
    project = edits.grade_answers(project, [desk], grade=Grade.SHOWN, at=date(2026, 11, 29), witness="Ada", link="p. 4")
    project = edits.check_answers(project, [AnswerPlace("vendors.xlsx!Matrix!D3", "Desk")], held=False, file="x.mp4")
    path = folder_ / "backed.itsmfit"
    save_project(edits.grade_answers(project, [suite], grade=Grade.TESTED), path)
    return path


def _turning(folder_: Path) -> Path:
    """Other answers and other weights put another tool first, and the open answers of a third cannot matter."""
    first = contract_process(Log=[must("R1")], Fix=[should("R2")])
    second = replace(contract_process(Verify=[should("R3"), should("R4")]), id="Q", weight=0.5)
    answers = {
        "Desk": {"R1": "native", "R2": "native", "R3": "no", "R4": "?"},
        "Suite": {"R1": "native", "R2": "custom", "R3": "native", "R4": "no"},
        "Old": {"R1": "no", "R2": "?", "R3": "no", "R4": ""},
    }
    path = folder_ / "turning.itsmfit"
    save_project(project_of(first, second, matrices=[matrix_of(answers)]), path)
    return path


def _timed(folder_: Path) -> Path:
    """Two processes with minutes: one in full with a tool in use, one without waits."""
    asking = contract_process(Log=[must("R1")], Fix=[should("R2")], Verify=[should("R3")])
    full = [
        replace(each, time=StepTime(6.0, 20.0, 15.0), lane="M" if each.id == "Fix" else "L")
        if each.kind is NodeKind.TASK
        else each
        for each in asking.nodes
    ]
    half = [replace(each, time=StepTime(touch=each.time.touch), requirements=()) for each in full]
    first = replace(asking, lanes=(Lane("L", "Desk"), Lane("M", "Shop")), cases_per_month=120.0, nodes=tuple(full))
    second = replace(first, id="Q", nodes=tuple(half))
    answers = {"Desk": {"R1": "native", "R2": "no", "R3": "?"}, "Suite": {"R1": "native", "R2": "native", "R3": "no"}}
    project = edits.set_incumbent(project_of(first, second, matrices=[matrix_of(answers)]), Incumbent("Desk"))
    path = folder_ / "timed.itsmfit"
    prices = [CostItem(tool, "licence", PriceBasis.YEARLY, 900.0) for tool in answers]
    project = edits.set_benefits(edits.set_costs(project, prices), [StatedBenefit("Outages avoided", 1.0, 2.0)])
    save_project(edits.set_role_rates(project, {"desk": 45.0, "Shop": 60.0}), path)
    return path


def _judged(folder_: Path) -> Path:
    """Three evaluators of three tools: one sheet is out still, one score was agreed, one lies off the scale."""
    project, made = asked(judged_project(), ANNA, BEN, CLEO)
    scores = (("1", "2", "3"), ("4", "3", "2"))
    sheets = [
        came_back(
            made[name], {("usability", tool): raw for tool, raw in zip(("Ash", "Birch", "Cedar"), raws, strict=True)}
        )
        for name, raws in zip((ANNA, BEN), scores, strict=True)
    ]
    off = came_back(made[CLEO], {("demo", "Ash"): "9"}, InterestDeclaration(True, "2026-11-28", ("Ash",)))
    cell = JudgedCell("usability", "Ash")
    project = score_agreed(taken(project, *sheets), [cell], 3.0, moderator="Mod", reason="Second demo", at=AT)
    path = folder_ / "judged.itsmfit"
    save_project(taken(project, off), path)
    return path


def _matching(folder_: Path) -> tuple[object, ...]:
    requirements, features = _lists(folder_)
    return "--requirements", requirements, "--features", features


def _accepting(folder_: Path) -> tuple[object, ...]:
    """One tool carries a step, owes answers to another, lacks a must; what it promises beside stands on no path."""
    process = contract_process(Log=[must("R1")], Fix=[must("R2")], Escalate=[must("R3")])
    apart = Node("Apart", NodeKind.TASK, requirements=(should("R4"),))
    process = replace(process, nodes=(*process.nodes, apart))
    answers = {"Desk": {"R1": "native", "R2": "?", "R3": "no", "R4": "native"}}
    project = project_of(process, matrices=[matrix_of(answers)])
    rows = (
        AcceptanceResult("P", 1, "Log", "R1", "native", "ok", AcceptanceOutcome.PASSED, place="Incident!N5"),
        AcceptanceResult("P", 1, "Log", "R9", "native", "perhaps", None, place="Incident!N6"),
    )
    run = AcceptanceRun("Desk", "Release 1", date(2026, 11, 29), "back.xlsx", "0" * 64, rows)
    path = folder_ / "accepting.itsmfit"
    save_project(edits.take_acceptance(project, run), path)
    return path, "--tool", "Desk"


def _replaying(folder_: Path) -> tuple[object, ...]:
    """Some cases fit, some do not, and an activity means no step."""
    log = folder_ / "log.csv"
    rows = [
        f"{case},{name},2024-0{1 + case % 3}-01 0{at}:00,2024-0{1 + case % 3}-01 0{at}:20"
        for case, names in enumerate(
            [["Log", "Fix", "Verify"]] * 5 + [["Log", "Log", "Fix", "Lunch", "Verify"], ["Log"]]
        )
        for at, name in enumerate(names)
    ]
    log.write_text("\n".join(["Case,Activity,Start,Complete", *rows]))
    return _selection(folder_), "--log", log


def _rolled_out(folder_: Path) -> Path:
    """Two processes in two waves with days: one gap is closed, one is left open, a third process is in no wave."""
    first = contract_process(Log=[must("R1")], Fix=[should("R2")])
    second = replace(contract_process(Verify=[should("R3"), must("R4")]), id="Q", weight=0.5)
    answers = {"Desk": {"R1": "no", "R2": "native", "R3": "native", "R4": "native", "R5": "no"}}
    third = replace(contract_process(Log=[must("R5")]), id="S")
    gaps = (Gap("Desk", "R1", Resolution.CONFIGURE, 3.0, due=date(2027, 2, 1)), Gap("Desk", "R5", Resolution.BUILD))
    project = project_of(first, second, third, matrices=[matrix_of(answers)], gaps=gaps)
    project = edits.set_rollout(project, waves=2, capacity=(4.0,), start=date(2027, 1, 1), training_hours=8.0)
    path = folder_ / "rolled-out.itsmfit"
    save_project(edits.set_introductions(project, ["Q"], days=2.0, after=("P",), training_hours=4.0), path)
    return path


def _two_versions(folder_: Path) -> tuple[object, ...]:
    """A step that both renamed and one that both added, a threshold that both moved, which is decided."""
    base = Project(documents=(Document("incident.bpmn", (contract_process(Log=[must("R1")]),)),))
    paths = [folder_ / f"{name}.itsmfit" for name in ("base", "mine", "theirs")]
    save_project(base, paths[0])
    for path, name, threshold in ((paths[1], "Register", 0.5), (paths[2], "Record", 0.8)):
        side = edits.rename_node(open_project(paths[0]), "P", "Log", name)
        side = edits.add_node(side, "P", Node("Task_1", NodeKind.USER_TASK, f"After {name}"))
        save_project(replace(side, settings=replace(side.settings, must_threshold=threshold)), path)
    return (*paths, "-o", folder_ / "both.itsmfit", "--mine", "/settings/must_threshold")


def _shared(folder_: Path) -> tuple[object, ...]:
    """A step that two desks renamed, which is to be decided."""
    team = str(folder_ / "team")
    with make_workspace(team) as opened:
        known = opened.create(open_project(_two_versions(folder_)[0])).id
    with closing(open_desk(team, known)) as mine, closing(open_desk(team, known, folder_ / "other")) as other:
        mine.keep(edits.rename_node(mine.project, "P", "Log", "Register"))
        other.save(edits.rename_node(other.project, "P", "Log", "Record"))
    return "show", team, known


def _from_templates(folder_: Path) -> Path:
    """A process from a template, and a requirement that is not filled in."""
    process = replace(contract_process(Log=[must("R1")]), cases_per_month=10.0, weight=2.0)
    project = edits.add_template(Project(), Document("incident.bpmn", (process,)), "Incident")
    offered = shipped_catalogue()
    project = edits.take_from_catalogue(project, offered, CatalogueChoice(offered.entries[:1]))
    path = folder_ / "begun.itsmfit"
    save_project(project, path)
    return path


def _many(folder_: Path) -> tuple[object, ...]:
    """Two projects in which no tool meets a must, one that breaks, and a run before."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    answers = {"Desk": {"R1": "no", "R2": "native"}, "Suite": {"R1": "no", "R2": ""}}
    at = folder_ / "many"
    at.mkdir()
    for name in ("a", "b"):
        save_project(replace(project_of(process, matrices=[matrix_of(answers)]), name=name), at / f"{name}.itsmfit")
    (at / "c.itsmfit").write_text("[")
    again = str(at), "-o", str(folder_ / "out"), "--workers", "1"
    main(["portfolio", *again, "--json", str(folder_ / "first.json")], lambda _: 99)
    return *again, "--resume"


INPUTS: Mapping[str, Callable[[Path], tuple[object, ...]]] = {
    "accept": _accepting,
    "approve": lambda at: (_signed_off(at),),
    "audit": lambda at: (_objectionable(at),),
    "catalogue": lambda at: ("--to", _selection(at)),
    "check": lambda at: (_selection(at),),
    "choose": _choosing,
    "combine": lambda at: (_selection(at), "--most", 2),
    "diff": _versions,
    "flip": lambda at: (_turning(at),),
    "inspect": lambda at: (_table(at),),
    "judge": lambda at: ("show", _judged(at)),
    "kpi": lambda at: (_measured(at), "--persons"),
    "log": lambda at: (_sealed(at),),
    "match": _matching,
    "merge": _two_versions,
    "portfolio": _many,
    "readiness": lambda at: (_ready(at), "--persons", "--back", _sheets(at)),
    "replay": _replaying,
    "review": _reviewing,
    "rollout": lambda at: (_rolled_out(at),),
    "score": lambda at: (_ruled(at), "--robustness", 20),
    "silos": lambda at: (_handing_over(at), "--tool", "Desk", "--tool", "Suite"),
    "trust": lambda at: (_backed(at),),
    "unedited": lambda at: (_from_templates(at),),
    "value": lambda at: (_timed(at),),
    "verify": lambda at: (_sealed(at),),
    "workspace": _shared,
}
"""What each command makes an output of that has every part."""
NAMES = tuple(INPUTS)


# ------------------------------------------------------------ what is printed fits


def test_every_command_that_prints_json_has_its_schema() -> None:
    assert tuple(sorted(path.stem for path in (folder("resources") / "schemas").iterdir())) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_one_and_is_printed_as_it_is(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", name], lambda _: 99) == 0
    schema = read(capsys.readouterr().out)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:itsm-fit:schema:{name}:1"


def test_an_unknown_schema_is_refused_with_the_names_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "scores"], lambda _: 99) == 2
    said = " ".join(re.sub(r"[│╭╮╰╯─\n]", " ", capsys.readouterr().err).split())
    known = ", ".join(NAMES)
    assert f"“scores” prints no JSON: choose among {known}" in said


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_samples_fit(sample: Path, output: Printed) -> None:
    assert output("score", sample)["tools"]
    assert output("check", sample)
    assert output("audit", sample)["findings"]
    assert output("combine", sample, "--most", 2)["by_size"]
    assert output("diff", SAMPLES[0], sample)["entities"] or sample == SAMPLES[0]


def test_the_robustness_of_a_sample_fits(output: Printed) -> None:
    assert output("score", SAMPLES[0], "--robustness", 100)["robustness"]["draws"] == 100


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_generated_selections_fit(seed: int, tmp_path: Path, output: Printed) -> None:
    path, project = tmp_path / "diced.itsmfit", diced_project(seed)
    save_project(project, path)
    scored = output("score", path)
    output("check", path)
    output("audit", path)
    output("trust", path)
    output("silos", path)
    if any(tool["coverage"] for tool in scored["tools"]):
        output("combine", path, "--most", 2)
    with suppress(FitError):  # where nothing weighs
        firm = firmness(score(project), draws=50)
        assert faults("score", scored | {"robustness": robustness_json(firm)}) == []


@given(st.one_of(blocks(), tangles()))
@settings(max_examples=examples(30), deadline=None, derandomize=True, database=None)
def test_whatever_is_drawn_fits(processes: tuple[Process, ...]) -> None:
    """Steps ask in turn for what one tool has and the other lacks."""
    asking = []
    for process in processes:
        nodes = [
            replace(node, requirement_refs=(f"R{at % 3}",)) if node.kind is NodeKind.TASK else node
            for at, node in enumerate(process.nodes)
        ]
        asking.append(replace(process, nodes=tuple(nodes)))
    matrix = matrix_of({"Alder": {"R0": "yes", "R1": "no", "R2": ""}, "Birch": {"R0": "no", "R1": "yes", "R2": "yes"}})
    project = project_of(*asking, matrices=[matrix], requirements=tuple(map(Requirement, ("R0", "R1", "R2"))))
    assert faults("score", fit_json(score(project))) == []


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_way_of_laying_out_a_matrix_fits(case: Case, tmp_path: Path, output: Printed) -> None:
    path = tmp_path / case.file_name
    path.write_bytes(case.data())
    assert output("inspect", path)["file"] == case.file_name


def test_a_table_of_steps_fits(tmp_path: Path, output: Printed) -> None:
    path = tmp_path / "ask.csv"
    path.write_text("Step,Who,Next,Minutes\nAsk,Desk,Tell,5\nTell,Desk,Nobody,2\n", encoding="utf-8")
    found = output("inspect", path)
    (steps,) = found["steps"]
    assert steps["columns"] == {"A": "what is done", "B": "who", "C": "next step", "D": "minutes with the tool"}
    assert (steps["steps"], [its["where"] for its in steps["issues"]]) == (2, ["ask!C3"])
    assert found["issues"] == []


# ------------------------------------------------------------ nothing else fits

OPTIONAL = {
    "persons",
    "owner",
    "bounds",
    "incumbent",
    "record",
    "simulated",
    "robustness",
    "language",
    "row",
    "tool_column",
    "response_column",
    "proven",
}
OPEN_MAPS = {"tools", "adds", "rank_acceptability", "central_weights", "confidence", "pairwise", "stability", "musts"}
OPEN_MAPS |= {
    "read_as",
    "months",
    "hours_per_month",
    "counted_hours_per_month",
    "grades",
    "processes",
    "rank_as_sealed",
    "a",
    "b",
    "first",
}
"""Objects whose keys are names and no part of the contract: any may be gone."""
NULL = {
    "decided",
    "seen",
    *("cases_per_month", "handoffs", "per_case", "visits", "coverage", "end_to_end", "carried", "level"),
    *("cross_cutting", "central_weights", "cost"),
    *("id_column", "text_column", "group_column", "priority_column", "weight_column", "comment", "response"),
    "runner_up",
    "first_share",
    *("seal", "decision", "incumbent", "allowed", "next"),
    "effect",
    *("leader", "leader_then", "first_now", "first_then", "at", "checked", "held"),
    *("smallest", "smallest_by_value", "least_weights", "flip", "by_value", "weights", "group", "against", "its_worst"),
    *("problem", "kendalls_w", "p", "process", "range", "deviation", "figure", "agreed", "score"),
    *("handling_minutes", "cycle_minutes", "hours_per_month", "money_per_month", "minutes", "money"),
    "saved_on_incumbent_per_month",
    *("from", "to", "wave", "placed", "not_before", "why", "resolution", "due", "end_to_end_of_live"),
    *("saved_on_incumbent_per_month", "saved_per_year", "initial", "yearly", "net_present_value", "payback_years"),
    *("internal_rate", "cost_per_ticket", "cost_per_ticket_now", "counted_hours_per_month", "amount", "role"),
    *("word", "number", "asked_one_by_one", "smallest_by_open_answers", "by_open_answers"),
    *("per_month", "together", "link"),
    "result",
    *("from", "until", "fitness", "fitness_finished", "share", "interval", "drawn", "step", "after"),
    *("touch_minutes", "by_hand_minutes", "wait_minutes", "cycle_minutes"),
    *("tool", "hours", "hours_per_step", "current", "part", "due", "before_wave", "waves", "no_waves"),
    *("process_name", "measure", "modelled", "baseline", "on", "target", "target_on", "measures", "support"),
    "measured",
    *("least", "most", "knock_out", "taken", "element"),
}
"""Where the contract allows that there is no figure."""
ENOUGH = 1
"""Entries of one kind in the lists on a way that are spoiled: what is a fault in one is one in the next."""
SHARES = {
    *("completes", "deadlocks", "endless", "undecided", "coverage", "end_to_end", "support", "gain", "exposure"),
    *("must_threshold", "step_threshold", "levels", "confidence", "rank_acceptability", "pairwise", "adds"),
    *("central_weights", "first", "ranking", "expected", "chance", "holds", "eligible"),
}


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """What was printed already, by command."""
    return {}


@pytest.fixture
def valid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: Printed, texts: dict[str, str]
) -> Callable[[str], Any]:
    """A small output of each command that has every part: simulated, robust, with findings and issues."""

    def made(name: str) -> Any:
        if name not in texts:
            if name in ("score", "check"):
                monkeypatch.setattr(process_figures, "play", partial(token_game.play, bound=2))
            texts[name] = json.dumps(output(name, *INPUTS[name](tmp_path)))
        return read(texts[name])

    return made


def _spoiled(name: str, value: Any) -> Iterator[tuple[str, Way, Any]]:
    """What no output may be: each with what was done, and where."""
    alike = Counter[tuple[object, ...]]()
    for way, each in places(value):
        like = (*("" if isinstance(key, int) else key for key in way), type(each))
        alike[like] += 1
        if way and alike[like] <= ENOUGH and "body" not in way[:-1]:  # which is what each kind of entry makes of it
            yield from ((how, way, new) for how, new in _spoils(name, way, each))


def _spoils(name: str, way: Way, value: Any) -> Iterator[tuple[str, Any]]:
    names = [key for key in way if isinstance(key, str)]
    if isinstance(way[-1], str) and names[-1] not in OPTIONAL and not _is_name(names):
        yield "gone", ...
    if names[-1] not in NULL and not {"central_weights", "hours_per_month", "counted_hours_per_month"} & set(names):
        yield "null", None
    share = bool(SHARES & set(names[-2:])) or names == ["suggestions", "requirements", "score"]
    match value:
        case bool():
            yield "a word for a truth", "yes"
        case int() | float():
            yield "a string for a number", str(value)
            yield from (("too much", 1.2), ("too little", -0.2)) if share else ()
        case str():
            yield "a number for a string", 3.5
        case dict():
            yield "a list for an object", []
        case [float(), float()] if share and "rank_acceptability" not in names:
            yield from (("one end", value[:1]), ("three ends", [*value, 1.0]))
        case list():
            yield "an object for a list", {}


def _is_name(names: list[str]) -> bool:
    """Whether the last of the keys is the name of a tool, process or answer, and no word of the contract."""
    if names[:2] == ["tables", "levels"]:
        return len(names) > 2
    if names[:-1] == ["weights"]:  # by process; those of a priority stand among the settings
        return True
    return bool(OPEN_MAPS & set(names[-2:-1]) or {"pairwise", "central_weights"} & set(names[:-1]))


def _with(value: Any, way: Way, new: Any) -> Any:
    whole, (key, *rest) = copy.copy(value), way
    if rest:
        whole[key] = _with(value[key], tuple(rest), new)
    elif new is ...:
        del whole[key]
    else:
        whole[key] = new
    return whole


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_what_is_spoiled_anywhere_is_refused(name: str, valid: Callable[[str], Any]) -> None:
    value = valid(name)
    spoiled = list(_spoiled(name, value))
    assert len(spoiled) > 20
    taken = [(how, way) for how, way, new in spoiled if validator(name).is_valid(_with(value, way, new))]
    assert taken == []


@pytest.mark.parametrize("name", NAMES)
def test_keys_may_be_added(name: str, valid: Callable[[str], Any]) -> None:
    value = valid(name) | {"another": 1}
    assert validator(name).is_valid(value)


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_no_output(word: str, valid: Callable[[str], Any]) -> None:
    text = json.dumps(valid("score"))
    with pytest.raises(ValueError, match="is no JSON"):
        read(re.sub(r'"must_threshold": [\d.]+', f'"must_threshold": {word}', text))


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("score", {"schema": 2}),
        ("score", {"settings": {"levels": {"native": 1.0}}}),
        ("inspect", {"tables": [{"orientation": "diagonal"}]}),
        ("combine", {"by_size": []}),
        ("check", {"findings": [{"rule": "No Start"}]}),
    ],
)
def test_another_number_word_or_shape_is_refused(name: str, changes: Any, valid: Callable[[str], Any]) -> None:
    assert not validator(name).is_valid(valid(name) | changes)


def test_a_long_table_says_where_tools_and_responses_stand(tmp_path: Path, output: Printed) -> None:
    (case,) = [each for each in CASES if any(dict(table).get("orientation") == "long" for table in each.tables)][:1]
    path = tmp_path / case.file_name
    path.write_bytes(case.data())
    value = output("inspect", path)
    del value["tables"][0]["tool_column"]
    assert not validator("inspect").is_valid(value)


def test_the_fit_and_its_schema_name_the_same_settings() -> None:
    written = fit_json(score(project_of()))
    assert set(schema_of("score")["properties"]) == {*written, "robustness", "record"}
