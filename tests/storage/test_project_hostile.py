"""A file that is no whole project is refused with one sentence that names the place."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bpmn_texts import model

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Feature, Matrix, Responses
from itsm_fit.storage.bpmn import read_bpmn
from itsm_fit.storage.project_file import open_project, read_project, write_project

GOOD = write_project(
    Project(
        documents=(read_bpmn(model('<bpmn:task id="N"/>'), "a.bpmn"),),
        matrices=(Matrix("v.xlsx", "0", "S", (Feature("R"),), (Responses("T", ("y",), ("B2",)),), {"y": 0.5}),),
    )
)


def refusal(data: bytes) -> InputError:
    with pytest.raises(InputError) as refused:
        read_project(data, "p.itsmfit")
    assert refused.value.file == "p.itsmfit"
    assert "\n" not in str(refused.value)
    return refused.value


def changed(change: Callable[[Any], object]) -> bytes:
    project = json.loads(GOOD)
    change(project)
    return json.dumps(project).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"[]", "project file"),
        (b"{}", "project file"),
        (b'{"schema": "1"}', "project file"),
        (b'{"schema": -1}', "schema"),
        (b'{"schema": 2, "surprise": []}', "newer ITSM Fit"),
        (b"\xff\xfe{\0", "JSON|UTF-8"),
        (b"PK\x03\x04", "JSON"),
        (b'{"schema": 1, "x": ' + b"[" * 100_000, "nested too deeply"),
        (GOOD.replace(b'"sheet": "S"', b'"sheet": "\xe4"'), "UTF-8"),
    ],
)
def test_what_is_no_project_is_refused(data: bytes, said: str) -> None:
    assert any(word in str(refusal(data)) for word in said.split("|"))


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_file_that_was_cut_short_is_refused(share: float) -> None:
    assert "ends too early" in str(refusal(GOOD[: int(len(GOOD) * share)]))


def test_a_slip_in_the_json_is_refused_with_its_line() -> None:
    assert refusal(b'{\n "schema": 1,\n "name" "x"\n}').where == "line 3"


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda project: project["documents"][0].pop("name"), "$.documents[0]"),
        (lambda project: project["documents"][0].update(text="one"), "$.documents[0].text"),
        (lambda project: project["documents"][0].update(name="../a.bpmn"), "$.documents[0].name"),
        (lambda project: project["documents"][0].update(name=""), "$.documents[0].name"),
        (lambda project: project.update(surprise=1), "$"),
        (lambda project: project["matrices"][0]["rows"][0].update(weight="4"), "$.matrices[0].rows[0].weight"),
        (lambda project: project["matrices"][0]["rows"][0].update(answers=[]), "$.matrices[0].rows[0]"),
        (lambda project: project["matrices"][0]["rows"][0].update(answers=[["y"]]), "$.matrices[0].rows[0]"),
        (lambda project: project["matrices"][0]["meanings"].update(y="superb"), "$.matrices[0].meanings[...]"),
        (lambda project: project["matrices"][0]["meanings"].update(y=2), "$.matrices[0].meanings"),
        (lambda project: project["settings"].update(must_threshold=1.5), "$.settings"),
        (lambda project: project["settings"]["levels"].pop("custom"), "$.settings"),
        (lambda project: project["settings"]["weights"].update(must=-1), "$.settings"),
        (lambda project: project["settings"].update(decision="price"), "$.settings.decision"),
        (lambda project: project["requirements"].append({"id": "R"}), "$.requirements[0]"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_its_path(change: Callable[[Any], object], where: str) -> None:
    assert refusal(changed(change)).where == where


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"1e999"])
def test_a_number_that_is_none_is_refused(number: bytes) -> None:
    assert refusal(GOOD.replace(b'"must_threshold": 0.7', b'"must_threshold": ' + number)).where


def test_a_model_in_it_that_is_broken_is_refused_with_both_places() -> None:
    error = refusal(GOOD.replace(b"</bpmn:process>", b""))
    assert error.where.startswith("$.documents[0], a.bpmn, line ")
    assert "XML" in error.message


def test_an_encoding_that_is_none_is_refused() -> None:
    assert "klingon" in str(refusal(GOOD.replace(b'"encoding": "utf-8"', b'"encoding": "klingon"')))


def test_a_newer_project_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "new.itsmfit"
    path.write_bytes(GOOD.replace(b'"schema": 1', b'"schema": 7'))
    with pytest.raises(InputError, match="schema 7"):
        open_project(path)
    assert [each.name for each in tmp_path.iterdir()] == ["new.itsmfit"]
