"""Single things are taken over from another state: these become as they are there, all else stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from differing import CHANGES, PROJECT
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits import edited
from thorough import examples

from itsm_fit.differences import EntitySort, differences, folded
from itsm_fit.differences.difference import EntityKey
from itsm_fit.differences.taking import Takeover
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.tool import Feature, Level, Matrix, Responses
from itsm_fit.storage.project_file import read_project, write_project


def _units(mine: Project, theirs: Project) -> set[EntityKey]:
    return {Takeover(mine, theirs).unit(each) for each in folded(differences(mine, theirs))}


def _every_change() -> Project:
    theirs = PROJECT
    for field, (change, _) in CHANGES.items():
        theirs = replace(theirs, **{field: getattr(change(PROJECT), field)})
    return theirs


@pytest.mark.parametrize("field", CHANGES)
def test_one_thing_is_taken_of_a_state_in_which_everything_differs(field: str) -> None:
    theirs, alone = _every_change(), CHANGES[field][0](PROJECT)
    taken = Takeover(PROJECT, theirs).take(_units(PROJECT, alone))
    assert differences(taken, alone) == ()
    assert differences(read_project(write_project(taken), "taken.itsmfit"), taken) == ()


@given(st.data())
@settings(max_examples=examples(40), deadline=None)
def test_all_taken_is_the_other_state_none_taken_is_mine_and_some_leave_the_others(data: st.DataObject) -> None:
    mine, theirs = edited(data, PROJECT), edited(data, PROJECT)
    units = _units(mine, theirs)
    takeover = Takeover(mine, theirs)
    assert differences(takeover.take(()), mine) == ()
    left = [each for each in differences(takeover.take(units), theirs) if each.sort is not EntitySort.ORDER]
    assert left == []
    some = set(data.draw(st.lists(st.sampled_from(sorted(units, key=repr)), unique=True)) if units else ())
    taken = takeover.take(some)
    changed, still = _units(mine, taken), _units(taken, theirs)
    assert {unit for unit in changed if unit[0] is not EntitySort.ORDER} <= some
    assert not {unit for unit in still if unit[0] is not EntitySort.ORDER} & some
    assert differences(read_project(write_project(taken), "taken.itsmfit"), taken) == ()


def _by_hand(project: Project, **answers: str) -> Project:
    for place, level in answers.items():
        tool, _, requirement = place.partition("__")
        project = edits.answer_by_hand(project, requirement.replace("_", "-"), tool, Level(level))
    return project


def test_the_answers_by_hand_for_one_tool_are_taken_without_those_for_another() -> None:
    both = replace(PROJECT, matrices=(_matrix("Yes", "No"),))
    mine = _by_hand(both, GLPI__INC_01="native", Zammad__INC_01="native")
    theirs = _by_hand(both, GLPI__INC_01="none", GLPI__INC_02="custom", Zammad__INC_01="none")
    units = _units(mine, theirs)
    [glpi] = [unit for unit in units if unit[0] is EntitySort.TOOL and unit[1][-1] == "glpi"]
    taken = Takeover(mine, theirs).take({glpi})
    hand = edits.hand_matrix(taken)
    assert hand is not None
    said = {
        (feature.id, column.tool): column.raw[at]
        for column in hand.responses
        for at, feature in enumerate(hand.features)
        if column.raw[at]
    }
    assert said == {("INC-01", "GLPI"): "none", ("INC-02", "GLPI"): "custom", ("INC-01", "Zammad"): "native"}


def test_a_table_that_asks_otherwise_is_taken_whole() -> None:
    mine = replace(PROJECT, matrices=(_matrix("Yes", "No"),))
    theirs = replace(PROJECT, matrices=(replace(_matrix("No", "No"), features=(Feature("INC-01", "Logs it"),)),))
    assert {unit[0] for unit in _units(mine, theirs)} == {EntitySort.TABLE}
    assert {unit[0] for unit in _units(mine, replace(PROJECT, matrices=(_matrix("No", "No"),)))} == {EntitySort.TOOL}


def test_a_word_that_means_something_else_there_takes_its_table_along() -> None:
    mine = replace(PROJECT, matrices=(_matrix("Yes", "No"),))
    other = replace(_matrix("No", "No"), meanings={"Yes": Level.NATIVE, "No": 0.5})
    assert {unit[0] for unit in _units(mine, replace(PROJECT, matrices=(other,)))} == {EntitySort.TABLE}


def _matrix(glpi: str, zammad: str) -> Matrix:
    columns = (Responses("GLPI", (glpi,), ("C2",)), Responses("Zammad", (zammad,), ("D2",)))
    meanings = {"Yes": Level.NATIVE, "No": Level.NONE}
    return Matrix("v.xlsx", "ab" * 32, "M", (Feature("INC-01", "Logs"),), columns, meanings)


def test_a_requirement_defined_elsewhere_goes_along_with_the_drawing_that_asks_for_it() -> None:
    """In the other state it is defined for the project as a whole: it must not be lost with the drawing's own."""
    theirs = _without_own(PROJECT)
    taken = Takeover(PROJECT, theirs).take({(EntitySort.FILE, ("incident.bpmn",))})
    assert differences(taken, theirs) == ()
    back = Takeover(theirs, PROJECT).take({(EntitySort.FILE, ("incident.bpmn",))})
    assert [each.id for each in back.requirements] == [each.id for each in PROJECT.requirements]


def _without_own(project: Project) -> Project:
    process = project.processes["P1"]
    nodes = tuple(
        replace(node, requirements=(), requirement_refs=("INC-01", "INC-02", *node.requirement_refs))
        if node.id == "T"
        else node
        for node in process.nodes
    )
    document = project.documents[0]
    drawn = replace(document, processes=(replace(process, nodes=nodes), *document.processes[1:]))
    own = (Requirement("INC-01", "Logs"), Requirement("INC-02"))
    return replace(project, documents=(drawn, *project.documents[1:]), requirements=(*project.requirements, *own))
