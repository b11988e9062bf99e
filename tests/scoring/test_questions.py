"""How many places an answer moves a tool: what scoring says with the best and with the worst answer in its place."""

from __future__ import annotations

from builders import matrix_of, must, process_of, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.questions import questions

_IDS = ("R1", "R2", "R3", "R4")
_TOOLS = ("A", "B", "C", "D")


def _project(answers: dict[str, dict[str, str]]) -> Project:
    asks = (must("R1"), must("R2"), should("R3"), should("R4"))
    nodes = (Node("s", NodeKind.START), Node("T", NodeKind.TASK, "T", requirements=asks), Node("e", NodeKind.END))
    return project_of(process_of(nodes, [("s", "T"), ("T", "e")]), matrices=[matrix_of(answers)])


def _rank(answers: dict[str, dict[str, str]], tool: str, rid: str, word: str) -> int:
    changed = {**answers, tool: {**answers[tool], rid: word}}
    return score(_project(changed)).tool_by_name[tool].rank


@settings(max_examples=examples(40), deadline=None)
@given(st.data())
def test_places_are_those_between_the_best_and_the_worst_answer(data: st.DataObject) -> None:
    words = st.sampled_from(["native", "no", ""])
    answers = {tool: {rid: data.draw(words) for rid in _IDS} for tool in _TOOLS}
    for question in questions(score(_project(answers))):
        rid = question.requirement.id
        for answer in question.answers:
            worst, best = (_rank(answers, answer.tool, rid, word) for word in ("no", "native"))
            assert answer.places == worst - best


def test_one_answer_can_lift_a_tool_from_the_last_place_to_the_first() -> None:
    answers = {tool: dict.fromkeys(_IDS, "native") for tool in _TOOLS}
    answers["A"] = {**answers["A"], "R1": ""}
    ((question,),) = [questions(score(_project(answers)))]
    assert [(each.tool, each.places) for each in question.answers] == [("A", 3)]
