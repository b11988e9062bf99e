"""A project comes back from its file as the same value, and its file shows what changed."""

from __future__ import annotations

import json
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest
from bpmn_texts import model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from little_pictures import JPEG
from thorough import examples

from itsm_fit.errors import Cancelled, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, DayRate, Decision, PriceBasis
from itsm_fit.model.document import Document
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import FeatureLink, Project, Settings
from itsm_fit.model.reading_choices import ReadingChoices, Recipe
from itsm_fit.model.report_look import DateForm, NumberForm, ReportLook
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Feature, Level, Matrix, Responses
from itsm_fit.storage import files
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from itsm_fit.storage.files import NO_FILE, ChangedMeanwhile, fingerprint
from itsm_fit.storage.project_file import (
    open_project,
    open_stored,
    read_project,
    save_project,
    write_project,
)

BPMN = model('<bpmn:task id="N" name="Störung"/>').replace(b"\n", b"\r\n")
MATRIX = Matrix(
    "vendors.xlsx",
    "ab" * 32,
    "Matrix",
    (Feature("INC-01", "Logs incidents", "Incident", "must", 4.0), Feature("", "Zwei\nZeilen")),
    (
        Responses("GLPI", ("Yes", ""), ("C2", "C3"), ("with plugin", "")),
        Responses("OTRS", ("n/a", "3"), ("D2", "D3")),
    ),
    {"Yes": Level.NATIVE, "n/a": Level.UNKNOWN, "3": 0.6},
)
PROJECT = Project(
    "Choice of tool",
    (read_bpmn(BPMN, "incident.bpmn"), Document("new.bpmn", (Process("P", nodes=(Node("T", NodeKind.TASK),)),))),
    (MATRIX,),
    (Requirement("GEN-01", "Runs here", Priority.MUST, 3.0, "operation"), Requirement("GEN-02")),
    (FeatureLink("INC-01", "vendors.xlsx!Matrix!C3", partial=True),),
    frozenset({"INC-02", "INC-01"}),
    Settings(must_threshold=0.5, decision="end_to_end"),
)


def test_a_project_comes_back_as_the_same_value() -> None:
    again = read_project(write_project(PROJECT), "p.itsmfit")
    assert replace(again, documents=()) == replace(PROJECT, documents=())
    assert again.documents[0] == PROJECT.documents[0]
    assert again.documents[1].processes == PROJECT.documents[1].processes
    assert write_project(again) == write_project(PROJECT)


def test_what_was_decided_noticed_and_offered_comes_back_too() -> None:
    recipe = Recipe(
        "long",
        header=(-1, 0),
        text=2,
        tools=(((3, 4), None), ((5,), 6)),
        features=((7, None),),
        rows={"total": "skipped"},
        words={"glorp": 0.5, "wibble": Level.NONE},
        names={"Alfa": "Alpha", "Beta": ""},
        best=5.0,
        worst=1.0,
        lowest_is_best=False,
    )
    told = replace(
        PROJECT,
        matrices=(replace(MATRIX, hidden=frozenset({"D3", "D2"})),),
        decided=ReadingChoices({"glorp": Level.CUSTOM, "half way": 0.5}, {"b": recipe, "a": Recipe(best=4.0)}),
        remarks=(Issue(Severity.WARNING, "vendors.xlsx", "Matrix!C2", "An odd “word”."),),
        decision=Decision(
            costs=(CostItem("GLPI", "Licence", PriceBasis.YEARLY, 5.0, "CHF"), CostItem("GLPI", "Set-up")),
            day_rates=(DayRate("GLPI", 900.0, "CHF"), DayRate("OTRS", 800.0)),
        ),
    )
    again = read_project(write_project(told), "p.itsmfit")
    assert replace(again, documents=()) == replace(told, documents=())
    assert list(again.decided.layouts) == ["b", "a"]
    assert write_project(again) == write_project(told)


def test_a_share_outside_its_range_among_what_was_decided_is_refused() -> None:
    told = replace(PROJECT, decided=ReadingChoices({"glorp": 0.5}))
    data = write_project(told).replace(b'"glorp": 0.5', b'"glorp": 1.5')
    with pytest.raises(InputError, match="no share of the best score"):
        read_project(data, "p.itsmfit")


def test_a_look_comes_back_with_its_logo_on_a_line_and_the_usual_one_is_not_written() -> None:
    look = ReportLook("City of Bern", "Choice", JPEG, "#1F4E79", DateForm.POINTS, NumberForm.POINT_COMMA, "de")
    data = write_project(edits.set_report_look(PROJECT, look))
    assert read_project(data, "p.itsmfit").report_look == look
    assert [line.strip() for line in data.splitlines() if b'"logo"' in line] == [b'"logo": "' + b64encode(JPEG) + b'",']
    assert b"report_look" not in write_project(PROJECT)
    assert read_project(write_project(PROJECT), "p.itsmfit").report_look == ReportLook()


@pytest.mark.parametrize(
    ("part", "by", "said"),
    [
        (b'"#1F4E79"', b'"red"', "“red” is no colour"),
        (b'"de"', b'"tlh"', "not what a project file holds"),
        (b'"logo": "', b'"logo": "PHN2Zy8+', "An SVG drawing cannot stand"),
        (b'"title": "', b'"title": "\\u0007', "title of the report is one line"),
        (b'"dd.mm.yyyy"', b'"=1+1"', "not what a project file holds"),
    ],
)
def test_a_look_that_makes_no_sense_is_refused_with_its_place(part: bytes, by: bytes, said: str) -> None:
    look = ReportLook("Bern", "Choice", JPEG, "#1F4E79", DateForm.POINTS, language="de")
    data = write_project(edits.set_report_look(PROJECT, look))
    assert part in data
    with pytest.raises(InputError, match=said) as refused:
        read_project(data.replace(part, by), "p.itsmfit")
    assert refused.value.where.startswith("$.report_look")


def test_bpmn_files_come_out_of_a_project_byte_for_byte() -> None:
    wide = model('<bpmn:task id="N" name="→"/>').decode()
    texts = [BPMN, wide.encode("utf-16"), wide.replace("→", "ß").encode(), b"\xef\xbb\xbf" + wide.encode()]
    project = Project(documents=tuple(read_bpmn(text, f"{at}.bpmn") for at, text in enumerate(texts)))
    again = read_project(write_project(project), "p.itsmfit")
    assert [write_bpmn(document) for document in again.documents] == texts


def test_edits_are_kept_in_the_bpmn_text() -> None:
    edited = edits.rename_node(PROJECT, "P1", "N", "Anruf")
    again = read_project(write_project(edited), "p.itsmfit")
    assert again.processes["P1"].node_by_id["N"].name == "Anruf"
    assert write_bpmn(again.documents[0]) == BPMN.replace("Störung".encode(), b"Anruf")


def test_the_file_is_sorted_json_with_one_entity_a_line() -> None:
    data = write_project(PROJECT)
    lines = data.decode().splitlines()
    decoded = json.loads(data)
    assert decoded["schema"] == 1
    assert list(decoded) == sorted(decoded)
    row = '{"answers":[["Yes","C2","with plugin"],["n/a","D2"]],"group":"Incident","id":"INC-01","priority":"must",'
    assert [line.strip() for line in lines if "INC-01" in line and "answers" in line] == [
        row + '"text":"Logs incidents","weight":4.0},'
    ]
    assert '    "<bpmn:process id=\\"P1\\">\\r\\n",' in lines
    assert decoded["documents"][0]["text"] == BPMN.decode().splitlines(keepends=True)


def test_one_changed_answer_changes_one_line() -> None:
    before = write_project(PROJECT).splitlines()
    after = write_project(edits.set_answer(PROJECT, MATRIX, "OTRS", 1, "4")).splitlines()
    assert len(before) == len(after)
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1


def test_a_project_is_saved_and_opened(tmp_path: Path) -> None:
    path = tmp_path / "choice.itsmfit"
    save_project(PROJECT, path)
    assert open_project(path) == read_project(write_project(PROJECT), "choice.itsmfit")
    assert [each.name for each in tmp_path.iterdir()] == ["choice.itsmfit"]


def test_an_older_project_is_brought_up_to_date_and_its_file_kept_beside(tmp_path: Path) -> None:
    path = tmp_path / "old.itsmfit"
    old = {"schema": 0, "name": "Old", "links": [{"requirement": "R", "feature": "f!s!A1", "partial": False}]}
    path.write_text(json.dumps(old))
    project = open_project(path)
    assert project == Project("Old", links=(FeatureLink("R", "f!s!A1"),))
    assert (tmp_path / "old.itsmfit.schema0.bak").read_text() == json.dumps(old)
    save_project(project, path)
    assert open_project(path) == project
    assert json.loads(path.read_text())["schema"] == 1


def test_no_copy_of_an_older_project_is_lost_for_another(tmp_path: Path) -> None:
    path = tmp_path / "old.itsmfit"
    for name in ("One", "One", "Two"):
        path.write_text(json.dumps({"schema": 0, "name": name}))
        open_project(path)
    copies = {each.name: json.loads(each.read_text())["name"] for each in tmp_path.glob("*.bak")}
    assert copies == {"old.itsmfit.schema0.bak": "One", "old.itsmfit.schema0.2.bak": "Two"}


def test_a_project_of_today_is_opened_without_a_copy(tmp_path: Path) -> None:
    save_project(PROJECT, tmp_path / "a.itsmfit")
    open_project(tmp_path / "a.itsmfit")
    assert len(list(tmp_path.iterdir())) == 1


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)
features = st.builds(Feature, texts, texts, texts, texts, st.none() | st.floats(0, 1e9))


@st.composite
def matrices(draw: st.DrawFn) -> Matrix:
    rows = tuple(draw(st.lists(features, max_size=4)))

    def column(with_comments: bool) -> Responses:
        cells = [tuple(draw(texts) for _ in rows) for _ in range(3)]
        return Responses(draw(texts), cells[0], cells[1], cells[2] if with_comments else ())

    columns = tuple(column(with_comments) for with_comments in draw(st.lists(st.booleans(), max_size=3)))
    meanings = draw(st.dictionaries(texts, st.sampled_from(Level) | st.floats(0, 1), max_size=4))
    return Matrix(draw(texts), draw(texts), draw(texts), rows, columns, meanings)


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.builds(
        Project,
        texts,
        matrices=st.lists(matrices(), max_size=2).map(tuple),
        requirements=st.lists(
            st.builds(Requirement, texts, texts, st.none() | st.sampled_from(Priority), st.none() | st.floats(0, 9))
        ).map(tuple),
        links=st.lists(st.builds(FeatureLink, texts, texts, st.booleans())).map(tuple),
        all_of=st.frozensets(texts),
        rejected=st.frozensets(st.tuples(texts, texts)),
        history=st.lists(
            st.builds(
                OldAnswer,
                *(texts,) * 4,
                st.sampled_from(Level) | st.floats(0, 1),
                *(texts,) * 4,
            ),
            max_size=3,
        ).map(tuple),
    )
)
def test_any_project_comes_back(project: Project) -> None:
    assert read_project(write_project(project), "p.itsmfit") == project


@pytest.mark.real
def test_every_real_model_comes_out_of_a_project_byte_for_byte(shared: Path) -> None:
    found = sorted((shared / "real" / "bpmn").rglob("*.bpmn"))
    project = Project(documents=tuple(read_bpmn(path.read_bytes(), path.name) for path in found))
    again = read_project(write_project(project), "all.itsmfit")
    assert again == project
    assert [write_bpmn(document) for document in again.documents] == [path.read_bytes() for path in found]


def test_rejected_matches_stay_rejected_and_older_files_have_none() -> None:
    rejecting = edits.reject_match(PROJECT, "INC-01", "vendors.xlsx!Matrix!C3")
    assert rejecting.links == ()
    again = read_project(write_project(rejecting), "p.itsmfit")
    assert again.rejected == {("INC-01", "vendors.xlsx!Matrix!C3")}
    assert b'"rejected"' not in write_project(PROJECT)
    assert b'"history"' not in write_project(PROJECT)
    accepting = edits.add_link(again, "INC-01", "vendors.xlsx!Matrix!C3")
    assert accepting.rejected == frozenset()


def test_a_save_replaces_what_was_read_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "p.itsmfit"
    base = save_project(PROJECT, path)
    assert open_stored(path).base == base == fingerprint(path.read_bytes())
    theirs = save_project(replace(PROJECT, name="theirs"), path, base=base)
    with pytest.raises(ChangedMeanwhile) as refused:
        save_project(replace(PROJECT, name="mine"), path, base=base)
    assert (refused.value.found, open_project(path).name) == (theirs, "theirs")
    save_project(replace(PROJECT, name="mine"), path, base=theirs)
    assert open_project(path).name == "mine"


def test_a_project_that_is_gone_is_written_anew_only_knowingly(tmp_path: Path) -> None:
    path = tmp_path / "p.itsmfit"
    base = save_project(PROJECT, path, base=NO_FILE)
    path.unlink()
    with pytest.raises(ChangedMeanwhile, match="moved or deleted") as refused:
        save_project(PROJECT, path, base=base)
    assert (refused.value.found, list(tmp_path.iterdir())) == (NO_FILE, [])
    assert save_project(PROJECT, path, base=NO_FILE) == base
    with pytest.raises(ChangedMeanwhile):
        save_project(replace(PROJECT, name="another"), path, base=NO_FILE)


def test_the_comparison_comes_after_all_the_rest_of_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.itsmfit"
    base = save_project(PROJECT, path)
    theirs = write_project(replace(PROJECT, name="theirs"))
    monkeypatch.setattr(files.os, "fsync", lambda _: path.write_bytes(theirs))
    with pytest.raises(ChangedMeanwhile):
        save_project(replace(PROJECT, name="mine"), path, base=base)
    assert path.read_bytes() == theirs


def test_a_save_that_is_cancelled_before_its_last_step_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "p.itsmfit"
    base = save_project(PROJECT, path)

    def cancelled(_text: str, _share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        save_project(replace(PROJECT, name="mine"), path, base=base, progress=cancelled)
    assert open_stored(path).base == base
    assert [each.name for each in tmp_path.iterdir()] == ["p.itsmfit"]
