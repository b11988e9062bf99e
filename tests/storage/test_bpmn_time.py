"""The minutes of a step in BPMN: read, written where they stand, and what is no number is kept and said."""

from __future__ import annotations

import pytest

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.process import UNTIMED, StepTime
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn_with_issues, write_bpmn

TEXT = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:fit="urn:itsm-fit:bpmn:1"
  xmlns:o="urn:o">
  <bpmn:process id="P">
    <bpmn:userTask id="T" name="Log">
      <bpmn:extensionElements>
        <o:kept/>
        {time}
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="G"/>
  </bpmn:process>
</bpmn:definitions>
"""


def read(time: str) -> tuple[Project, list[str]]:
    document, issues, *_ = read_bpmn_with_issues(TEXT.format(time=time).encode(), "a.bpmn")
    return Project(documents=(document,)), [f"{each.where}: {each.message}" for each in issues]


def time_of(project: Project) -> StepTime:
    return project.processes["P"].node_by_id["T"].time


def written(project: Project) -> str:
    return write_bpmn(project.documents[0]).decode()


def test_minutes_are_read() -> None:
    project, issues = read('<fit:time touch="6" byHand="20" wait="15.5"/>')
    assert time_of(project) == StepTime(6.0, 20.0, 15.5)
    assert issues == []


@pytest.mark.parametrize("time", ["", "<fit:time/>", '<fit:time touch=""/>'])
def test_what_is_not_given_is_no_nought(time: str) -> None:
    project, issues = read(time)
    assert time_of(project) == UNTIMED
    assert issues == []


@pytest.mark.parametrize("word", ["-3", "NaN", "Infinity", "-Infinity", "six", "1e400", "6,5"])
def test_what_is_no_number_of_minutes_is_said_and_kept_in_the_file(word: str) -> None:
    time = f'<fit:time touch="{word}" byHand="20" o:by="us"/>'
    project, issues = read(time)
    assert time_of(project) == StepTime(None, 20.0, None)
    assert len(issues) == 1
    assert issues[0].startswith("T: The time worked with the tool “")
    assert written(project) == TEXT.format(time=time)
    waits = edits.set_step_time(project, "P", "T", StepTime(None, 21.0, 4.0))
    assert written(waits) == TEXT.format(time=f'<fit:time touch="{word}" byHand="21" o:by="us" wait="4"/>')


def test_of_several_the_first_counts_and_it_is_said() -> None:
    project, issues = read('<fit:time touch="6"/><fit:time touch="7"/>')
    assert time_of(project).touch == 6.0
    assert issues == ["T: The minutes are given more than once: the first ones count, take the others out."]


def test_minutes_where_they_are_not_read_are_said() -> None:
    text = TEXT.format(time="").replace(
        '<bpmn:exclusiveGateway id="G"/>',
        '<bpmn:exclusiveGateway id="G"><bpmn:extensionElements><fit:time touch="1"/></bpmn:extensionElements>'
        "</bpmn:exclusiveGateway>",
    )
    document, issues, *_ = read_bpmn_with_issues(text.encode(), "a.bpmn")
    assert [each.where for each in issues] == ["G"]
    assert document.processes[0].node_by_id["G"].time == UNTIMED


def test_an_edit_changes_what_is_given_and_nothing_else() -> None:
    project, _ = read('<fit:time touch="6" byHand="20"/>')
    changed = edits.set_step_time(project, "P", "T", StepTime(6.0, 12.5, 3.0))
    assert written(changed) == TEXT.format(time='<fit:time touch="6" byHand="12.5" wait="3"/>')
    back = edits.set_step_time(changed, "P", "T", StepTime(6.0, 20.0))
    assert written(back) == TEXT.format(time='<fit:time touch="6" byHand="20"/>')
    assert "fit:time" not in written(edits.set_step_time(project, "P", "T", UNTIMED))
    assert edits.set_step_time(project, "P", "T", StepTime(6.0, 20.0)) is project


def test_an_edit_refuses_what_is_no_number_of_minutes_and_minutes_of_a_gateway() -> None:
    project, _ = read("")
    for wrong in (-1.0, float("nan"), float("inf")):
        with pytest.raises(EditError, match="wait"):
            edits.set_step_time(project, "P", "T", StepTime(1.0, 1.0, wrong))
    with pytest.raises(EditError, match="only decides"):
        edits.set_step_time(project, "P", "G", StepTime(1.0))
