"""The figures of a whole project, against hand calculations (the contract's §3, §4, §6 to §9)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import contract_process, matrix_of, must, process_of, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import Flow, Lane, Node, NodeKind
from itsm_fit.model.project import Project, Settings
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score


def two_tools(**answers):
    """The contract's process: Log asks R1 (must), Fix R2 (should), Escalate R3 (must) and R4 (should)."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
    return project_of(process, matrices=[matrix_of(answers)])


def test_coverage_is_the_weighted_mean_of_support():
    fit = score(two_tools(A={"R1": "native", "R2": "config", "R3": "addon", "R4": "?"}))
    # (4·1 + 2·0.9 + 4·0.7 + 2·0 or 2·1) / 12
    assert fit.tool_by_name["A"].coverage == pytest.approx((8.6 / 12, 10.6 / 12))


def test_end_to_end_of_the_contracts_example_where_escalate_is_not_carried():
    fit = score(two_tools(A={"R1": "native", "R2": "native", "R3": "no", "R4": "native"}))
    assert fit.tool_by_name["A"].end_to_end == pytest.approx((0.56 / 0.86, 0.56 / 0.86))
    step = fit.process_by_id["P"].step_by_key["Escalate"]
    assert step.tools["A"].carried is Outcome.NO
    assert step.tools["A"].gain == pytest.approx(1 - 0.56 / 0.86)
    assert step.tools["A"].exposure == pytest.approx(1 - 0.56 / 0.86)
    assert step.tools["A"].missing == 4.0
    assert fit.process_by_id["P"].step_by_key["Verify"].visits == pytest.approx(1.25)
    assert fit.process_by_id["P"].step_by_key["Fix"].visits == pytest.approx(0.875)


def test_an_open_must_leaves_its_step_open_and_widens_end_to_end():
    fit = score(two_tools(A={"R1": "native", "R2": "native", "R3": "?", "R4": "native"}))
    step = fit.process_by_id["P"].step_by_key["Escalate"].tools["A"]
    assert step.carried is Outcome.OPEN
    assert step.coverage == pytest.approx((2 / 6, 1.0))
    assert fit.tool_by_name["A"].end_to_end == pytest.approx((0.56 / 0.86, 1.0))
    assert (fit.tool_by_name["A"].eligible, fit.tool_by_name["A"].open_musts) == (Outcome.OPEN, ("R3",))


def test_a_step_below_its_threshold_is_not_carried_even_without_musts():
    fit = score(two_tools(A={"R1": "native", "R2": "half", "R3": "native", "R4": "native"}))
    assert fit.process_by_id["P"].step_by_key["Fix"].tools["A"].carried is Outcome.NO


def test_a_step_at_its_threshold_is_carried():
    project = two_tools(A={"R1": "addon", "R2": "native", "R3": "addon", "R4": "custom"})
    # Escalate: (4·0.7 + 2·0.4) / 6 = 0.6 exactly at τ; both musts exactly at θ = 0.7
    fit = score(project)
    assert fit.process_by_id["P"].step_by_key["Escalate"].tools["A"].carried is Outcome.YES
    assert fit.tool_by_name["A"].eligible is Outcome.YES


def test_a_step_without_requirements_never_breaks_a_case():
    fit = score(two_tools(A={"R1": "native", "R2": "native", "R3": "native", "R4": "native"}))
    verify = fit.process_by_id["P"].step_by_key["Verify"]
    assert not verify.asks
    assert (verify.tools["A"].coverage, verify.tools["A"].carried) == (None, None)
    assert fit.tool_by_name["A"].end_to_end == pytest.approx((1.0, 1.0))


def test_a_step_whose_weights_sum_to_zero_goes_by_its_musts_alone():
    process = contract_process(
        Log=[Requirement("R1", priority=Priority.MUST, weight=0.0)], Fix=[Requirement("R2", priority=Priority.WONT)]
    )
    fit = score(project_of(process, matrices=[matrix_of({"A": {"R1": "no", "R2": "no"}})]))
    steps = fit.process_by_id["P"].step_by_key
    assert (steps["Log"].tools["A"].coverage, steps["Log"].tools["A"].carried) == (None, Outcome.NO)
    assert (steps["Fix"].tools["A"].coverage, steps["Fix"].tools["A"].carried) == (None, Outcome.YES)
    assert fit.tool_by_name["A"].coverage is None


def test_requirements_of_the_process_and_of_gateways_count_in_coverage_and_gates_not_end_to_end():
    process = contract_process(Log=[should("R1")])
    nodes = tuple(replace(n, requirements=(must("G1"),)) if n.id == "which" else n for n in process.nodes)
    process = replace(process, nodes=nodes, requirements=(must("W1"),))
    fit = score(project_of(process, matrices=[matrix_of({"A": {"R1": "native", "G1": "no", "W1": "no"}})]))
    tool = fit.tool_by_name["A"]
    assert tool.coverage == pytest.approx((0.2, 0.2))
    assert tool.end_to_end == pytest.approx((1.0, 1.0))
    assert tool.unmet_musts == ("W1", "G1")


def test_a_requirement_on_two_steps_counts_once_in_coverage():
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    nodes = tuple(replace(n, requirement_refs=("R1",)) if n.id == "Verify" else n for n in process.nodes)
    fit = score(project_of(replace(process, nodes=nodes), matrices=[matrix_of({"A": {"R1": "native", "R2": "no"}})]))
    assert fit.tool_by_name["A"].coverage == pytest.approx((4 / 6, 4 / 6))
    assert fit.requirement_by_id["R1"].steps == ("Log", "Verify")


def linear(process_id, requirement, **more):
    nodes = [
        Node("s", NodeKind.START),
        Node("t", NodeKind.TASK, "T", requirements=(requirement,)),
        Node("e", NodeKind.END),
    ]
    return process_of(nodes, [("s", "t"), ("t", "e")], id=process_id, name=process_id, **more)


def test_processes_weigh_in_coverage_and_weight_times_volume_in_end_to_end():
    project = project_of(
        linear("P1", should("R1"), weight=3.0, cases_per_month=100.0),
        linear("P2", should("R2"), weight=1.0, cases_per_month=900.0),
        requirements=(should("X1"),),
        matrices=[matrix_of({"A": {"R1": "native", "R2": "no", "X1": "half"}})],
    )
    tool = score(project).tool_by_name["A"]
    assert tool.coverage == pytest.approx(((3 * 1 + 1 * 0 + 1 * 0.5) / 5,) * 2)
    assert tool.end_to_end == pytest.approx((300 / 1200,) * 2)


def test_volumes_count_only_when_every_asking_process_states_them():
    project = project_of(
        linear("P1", should("R1"), cases_per_month=100.0),
        linear("P2", should("R2")),
        matrices=[matrix_of({"A": {"R1": "native", "R2": "no"}})],
    )
    assert score(project).tool_by_name["A"].end_to_end == pytest.approx((0.5, 0.5))


def test_counts_tell_covered_partial_gap_and_unanswered_apart():
    asks = [should(f"R{n}") for n in range(1, 7)]
    words = {"R1": "addon", "R2": "half", "R3": "roadmap", "R4": "?", "R5": "no", "R6": "custom"}
    fit = score(project_of(contract_process(Log=asks), matrices=[matrix_of({"A": words})]))
    assert fit.tool_by_name["A"].counts == (1, 2, 2, 1)


def test_ranking_goes_by_eligibility_then_coverage_and_ties_share_a_rank():
    fit = score(
        two_tools(
            Broken={"R1": "native", "R2": "native", "R3": "no", "R4": "native"},
            Open={"R1": "native", "R2": "native", "R3": "?", "R4": "native"},
            Fine={"R1": "addon", "R2": "addon", "R3": "addon", "R4": "addon"},
            Twin={"R1": "addon", "R2": "addon", "R3": "addon", "R4": "addon"},
            Best={"R1": "native", "R2": "addon", "R3": "addon", "R4": "addon"},
        )
    )
    assert [(tool.name, tool.rank) for tool in fit.tools] == [
        ("Best", 1),
        ("Fine", 2),
        ("Twin", 2),
        ("Open", 4),
        ("Broken", 5),
    ]


def test_the_decision_value_can_be_end_to_end():
    project = two_tools(
        Wide={"R1": "native", "R2": "native", "R3": "addon", "R4": "no"},
        Firm={"R1": "addon", "R2": "addon", "R3": "addon", "R4": "addon"},
    )
    # Wide: C = (4 + 2 + 2.8) / 12 = .73, Escalate (2.8 / 6 = .47 < τ) breaks; Firm: C = .7, E = 1
    assert [tool.name for tool in score(project).tools] == ["Wide", "Firm"]
    by_flow = score(replace(project, settings=Settings(decision="end_to_end")))
    assert [tool.name for tool in by_flow.tools] == ["Firm", "Wide"]


def test_a_disagreement_is_said_in_words_and_names_the_weakest_link():
    fit = score(
        two_tools(
            Wide={"R1": "native", "R2": "native", "R3": "addon", "R4": "no"},
            Firm={"R1": "addon", "R2": "addon", "R3": "addon", "R4": "addon"},
        )
    )
    (sentence,) = fit.explanations
    assert sentence == (
        "Wide covers more than Firm (70 % covered, 100 % carried) but carries fewer cases end to end: "
        "it covers 73 % and carries 65 %. Its weakest link is “Escalate” in Incident, which is not carried and is "
        "entered by 35 % of the cases that complete."
    )


def test_tools_in_the_same_order_need_no_explanation():
    everything = {"R1": "native", "R2": "native", "R3": "native", "R4": "native"}
    assert score(two_tools(A=everything, B={**everything, "R3": "no"})).explanations == ()


def test_handoffs_are_expected_lane_changes_per_case():
    process = contract_process()
    lane = {"Log": "desk", "which": "desk", "Fix": "desk", "Verify": "desk", "done": "desk", "Escalate": "expert"}
    nodes = tuple(replace(node, lane=lane.get(node.id)) for node in process.nodes)
    process = replace(process, nodes=nodes, lanes=(Lane("desk", "Service desk"), Lane("expert", "Expert")))
    fit = score(project_of(process)).process_by_id["P"]
    # Escalate is entered 0.3 · 1.25 times and left as often; start and end touch the desk once each
    assert fit.handoffs == pytest.approx(2 * 0.375 + 2)
    assert {(each.source, each.target): each.per_case for each in fit.handoff_table} == pytest.approx(
        {
            ("(no lane)", "Service desk"): 1.0,
            ("Service desk", "Expert"): 0.375,
            ("Expert", "Service desk"): 0.375,
            ("Service desk", "(no lane)"): 1.0,
        }
    )


def test_a_lane_without_a_name_is_told_by_its_place():
    process = contract_process()
    lane = {"Log": "L7", "Fix": "L9"}
    nodes = tuple(replace(node, lane=lane.get(node.id)) for node in process.nodes)
    process = replace(process, nodes=nodes, lanes=(Lane("L7"), Lane("L9")))
    fit = score(project_of(process)).process_by_id["P"]
    names = {name for each in fit.handoff_table for name in (each.source, each.target)}
    assert names == {"(unnamed lane 1)", "(unnamed lane 2)", "(no lane)"}


def test_a_process_without_lanes_has_no_handoffs():
    assert score(project_of(contract_process())).process_by_id["P"].handoffs == 0.0


def test_message_flows_stand_apart_with_the_visits_of_their_source():
    document = Document(
        "p.bpmn",
        (contract_process(),),
        (Pool("user", "User"), Pool("us", "IT", "P")),
        (MessageFlow("m1", "Verify", "user"), MessageFlow("m2", "user", "Log")),
    )
    fit = score(Project("Test", (document,))).process_by_id["P"]
    assert fit.handoffs == 0.0
    assert [(h.source, h.target, h.message) for h in fit.handoff_table] == [("IT", "User", True), ("User", "IT", True)]
    assert [h.per_case for h in fit.handoff_table] == pytest.approx([1.25, 1.0])


def test_called_steps_are_listed_under_their_caller():
    caller = process_of(
        [Node("s", NodeKind.START), Node("c", NodeKind.CALL, "Call", called="Sub"), Node("e", NodeKind.END)],
        [("s", "c"), ("c", "e")],
    )
    project = project_of(caller, linear("Sub", must("R1")), matrices=[matrix_of({"A": {"R1": "no"}})])
    fit = score(project)
    steps = fit.process_by_id["P"].steps
    assert [step.key for step in steps] == ["c", "c>t"]
    assert steps[1].tools["A"].carried is Outcome.NO
    assert fit.process_by_id["P"].tools["A"].end_to_end == (0.0, 0.0)
    assert fit.process_by_id["P"].tools["A"].coverage is None
    assert fit.requirement_by_id["R1"].processes == ("Sub",)


def test_a_project_without_tools_or_processes_gives_figures_not_errors():
    assert score(Project()).tools == ()
    assert score(project_of(contract_process(Log=[must("R1")]))).tools == ()
    only_answers = score(project_of(matrices=[matrix_of({"A": {"R1": "native"}})]))
    assert (only_answers.tools[0].coverage, only_answers.tools[0].end_to_end) == (None, None)


def test_a_process_without_flow_nodes_is_left_out_and_its_requirements_count_as_cross_cutting():
    empty = process_of([], [], id="Empty", requirements=(must("R1"),))
    fit = score(project_of(empty, matrices=[matrix_of({"A": {"R1": "no"}})]))
    assert fit.processes == ()
    assert fit.cross_cutting is not None
    assert fit.tools[0].unmet_musts == ("R1",)


WORD = st.sampled_from(["native", "config", "addon", "custom", "roadmap", "no", "?", "half", ""])
VALUE = {"native": 1, "config": 0.9, "addon": 0.7, "custom": 0.4, "roadmap": 0.1, "no": 0, "half": 0.5}


@settings(max_examples=examples(60), deadline=None)
@given(
    st.lists(st.tuples(WORD, st.sampled_from([Priority.MUST, Priority.SHOULD, Priority.COULD])), min_size=1, max_size=9)
)
def test_coverage_equals_a_sumproduct_over_the_same_cells(cells):
    asks = [Requirement(f"R{n}", priority=priority) for n, (_, priority) in enumerate(cells)]
    words = {f"R{n}": word for n, (word, _) in enumerate(cells)}
    fit = score(project_of(contract_process(Log=asks), matrices=[matrix_of({"A": words})]))
    weight = {Priority.MUST: 4, Priority.SHOULD: 2, Priority.COULD: 1}
    total = sum(weight[priority] for _, priority in cells)
    low = sum(weight[priority] * VALUE.get(word, 0) for word, priority in cells) / total
    high = sum(weight[priority] * VALUE.get(word, 1) for word, priority in cells) / total
    assert fit.tools[0].coverage == pytest.approx((low, high))


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(WORD, min_size=4, max_size=4), st.integers(0, 3))
def test_learning_an_answer_never_leaves_the_interval(words, learnt):
    given_words = dict(zip(("R1", "R2", "R3", "R4"), words, strict=True))
    before = score(two_tools(A=given_words)).tools[0]
    if words[learnt] not in {"?", ""}:
        return
    for word in ("native", "no"):
        after = score(two_tools(A={**given_words, f"R{learnt + 1}": word})).tools[0]
        for old, new in ((before.coverage, after.coverage), (before.end_to_end, after.end_to_end)):
            assert old.low - 1e-12 <= new.low <= new.high <= old.high + 1e-12


def test_a_duplicate_process_id_is_named_after_its_file():
    first, second = linear("P1", should("R1")), linear("P1", should("R2"))
    project = Project("Test", (Document("a.bpmn", (first,)), Document("b.bpmn", (second,))))
    assert [process.id for process in score(project).processes] == ["P1", "b#P1"]


def test_flows_of_unknown_ends_are_no_handoffs():
    process = contract_process()
    process = replace(process, flows=(*process.flows, Flow("lost", "nowhere", "Log")))
    assert score(project_of(process)).process_by_id["P"].handoffs == 0.0
