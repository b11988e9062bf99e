"""What if gives the figures of a project that was really edited: by replacing values, without the app's edits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from builders import WORDS, matrix_of, must, process_of, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.model import edits
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.model.project import FeatureLink, Project, Settings
from itsm_fit.model.requirement import Priority
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.model.shares import counting
from itsm_fit.model.tool import Level
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit

IDS = ("R1", "R2", "R3", "R4", "R5")


def drawn() -> Process:
    """Every kind of node on whose flows shares stand: alternatives, an inclusive split, a boundary, two starts."""
    asks = {"A": (must("R1"),), "B": (should("R2"),), "C": (must("R3"),), "D": (should("R4"), should("R5"))}

    def task(name: str, **more: object) -> Node:
        return Node(name, NodeKind.TASK, name, requirements=asks.get(name, ()), **more)  # type: ignore[arg-type]

    nodes = (
        *(Node("s1", NodeKind.START), Node("s2", NodeKind.START), task("A"), Node("x", NodeKind.EXCLUSIVE)),
        *(task("B"), Node("o", NodeKind.INCLUSIVE, default_flow="o-y"), task("C"), task("D"), task("E")),
        *(Node("j", NodeKind.INCLUSIVE), Node("y", NodeKind.EVENT_BASED), Node("e", NodeKind.END)),
        *(Node("b", NodeKind.BOUNDARY, attached_to="D"), task("F", requirement_refs=("R1",))),
    )
    flows = (
        *(("s1", "A", 0.4), ("s2", "x"), ("A", "x"), ("x", "B", 0.5), ("x", "o", 0.3), ("x", "y", 0.2)),
        *(("B", "e"), ("o", "C", 0.6), ("o", "D"), ("o", "y"), ("C", "j"), ("D", "j"), ("j", "E")),
        *(("E", "y"), ("y", "x", 0.1), ("y", "e", 0.9), ("b", "F", 0.2), ("F", "e")),
    )
    return process_of(nodes, flows, cases_per_month=100.0)


def other() -> Process:
    nodes = (Node("qs", NodeKind.START), Node("QA", NodeKind.TASK, requirement_refs=("R1", "R4")))
    return process_of(nodes, [("qs", "QA")], id="Q", name="Other", cases_per_month=30.0)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    words = st.sampled_from([*WORDS, ""])
    answers = {tool: {rid: draw(words) for rid in (*IDS, "F1")} for tool in ("A", "B")}
    links = tuple(
        FeatureLink(rid, "vendors.xlsx!Matrix!D7", draw(st.booleans())) for rid in draw(st.sets(st.sampled_from(IDS)))
    )
    made = project_of(drawn(), other(), matrices=[matrix_of(answers)], links=links)
    return replace(made, all_of=frozenset(draw(st.sets(st.sampled_from(IDS)))))


SHARE = st.floats(0, 1).map(lambda share: round(share, 3))
TOOL, RID = st.sampled_from(["A", "B"]), st.sampled_from(IDS)
LEVELS = [level for level in Level if level is not Level.UNKNOWN]
FLOWS = [flow.id for flow in drawn().flows]


def change(kind: ChangeKind, target: st.SearchStrategy[tuple[str, ...]], value: st.SearchStrategy) -> st.SearchStrategy:
    return st.builds(ScenarioChange, st.just(kind), target, value)


CHANGES = st.one_of(
    change(ChangeKind.ANSWER, st.tuples(TOOL, RID), st.one_of(st.sampled_from(Level), SHARE)),
    change(ChangeKind.REQUIREMENT_WEIGHT, st.tuples(RID), st.one_of(st.none(), st.floats(0, 9))),
    change(ChangeKind.PRIORITY, st.tuples(RID), st.sampled_from(Priority)),
    change(ChangeKind.PROCESS_WEIGHT, st.tuples(st.sampled_from("PQ")), st.floats(0, 9)),
    change(ChangeKind.VOLUME, st.tuples(st.sampled_from("PQ")), st.one_of(st.none(), st.floats(0, 900))),
    change(ChangeKind.SHARE, st.tuples(st.just("P"), st.sampled_from(FLOWS)), SHARE),
    change(ChangeKind.SETTING, st.tuples(st.sampled_from(["must_threshold", "step_threshold"])), SHARE),
    change(ChangeKind.LEVEL, st.tuples(st.sampled_from(LEVELS)), SHARE),
    change(ChangeKind.RESOLUTION, st.tuples(TOOL, RID), st.sampled_from(["configure", "add-on", "build", "accept"])),
    change(ChangeKind.RESOLUTION, st.tuples(TOOL, RID), st.just("change the process")),
    change(ChangeKind.STEP_OUT, st.tuples(st.just("P"), st.sampled_from("ABCE")), st.none()),
    change(ChangeKind.NOT_ASKED, st.sampled_from([("P", "B", "R2"), ("Q", "QA", "R4"), ("P", "F", "R1")]), st.none()),
)


# ---------------------------------------------------------------- the same by replacing values
def with_process(project: Project, process_id: str, edit: Callable[[Process], Process]) -> Project:
    documents = tuple(
        replace(doc, processes=tuple(edit(each) if each.id == process_id else each for each in doc.processes))
        for doc in project.documents
    )
    return replace(project, documents=documents)


def with_nodes(process: Process, edit: Callable[[Node], Node]) -> Process:
    return replace(process, nodes=tuple(map(edit, process.nodes)))


def with_requirement(project: Project, rid: str, **values: object) -> Project:
    def edit(node: Node) -> Node:
        its = tuple(replace(each, **values) if each.id == rid else each for each in node.requirements)
        return replace(node, requirements=its)

    return with_process(project, "P", lambda process: with_nodes(process, edit))


def answered(project: Project, tool: str, rid: str, meaning: Level | float) -> Project:
    table = matrix_of({tool: {rid: "said"}}, "later.xlsx")
    return replace(project, matrices=(*project.matrices, replace(table, meanings={"said": meaning})))


def shared(process: Process, flow_id: str, share: float) -> Process:
    """x chooses among .5 .3 .2 and y among .1 .9; the others' shares are their own."""
    flows = {flow.id: flow for flow in process.flows}
    source = flows[flow_id].source
    new = {flow_id: share}
    if source in "xy":
        others = [each for each in flows.values() if each.source == source and each.id != flow_id]
        total = sum(each.share or 0.0 for each in others)
        new |= {each.id: (1 - share) * (each.share or 0.0) / total for each in others}
    return replace(process, flows=tuple(replace(each, share=new.get(each.id, each.share)) for each in process.flows))


def without_step(process: Process, step: str) -> Process:
    (ahead,) = (flow.target for flow in process.flows if flow.source == step)
    flows = (replace(each, target=ahead) if each.target == step else each for each in process.flows)
    return replace(
        process,
        nodes=tuple(node for node in process.nodes if node.id != step),
        flows=tuple(each for each in flows if each.source != step),
    )


def not_asked(project: Project, process_id: str, step: str, rid: str) -> Project:
    def edit(node: Node) -> Node:
        if node.id != step:
            return node
        refs = tuple(each for each in node.requirement_refs if each != rid)
        return replace(node, requirements=tuple(e for e in node.requirements if e.id != rid), requirement_refs=refs)

    return with_process(project, process_id, lambda process: with_nodes(process, edit))


GIVES = {"configure": Level.CONFIGURATION, "add-on": Level.EXTENSION, "build": Level.CUSTOM}


def edited(project: Project, its: ScenarioChange) -> Project:
    """The project with a change, made by hand."""
    first, last, value = its.target[0], its.target[-1], its.value
    kind = its.kind
    if kind is ChangeKind.RESOLUTION and value in GIVES:
        level = GIVES[value]
        known = score(project).support.of(last, first)
        return answered(project, first, last, level) if project.settings.levels[level] > known.low else project
    return {
        ChangeKind.ANSWER: lambda: answered(project, first, last, Level(value) if isinstance(value, str) else value),
        ChangeKind.REQUIREMENT_WEIGHT: lambda: with_requirement(project, first, weight=value),
        ChangeKind.PRIORITY: lambda: with_requirement(project, first, priority=Priority(value)),
        ChangeKind.PROCESS_WEIGHT: lambda: with_process(project, first, lambda p: replace(p, weight=value)),
        ChangeKind.VOLUME: lambda: with_process(project, first, lambda p: replace(p, cases_per_month=value)),
        ChangeKind.SHARE: lambda: with_process(project, first, lambda p: shared(p, last, value)),
        ChangeKind.SETTING: lambda: replace(project, settings=replace(project.settings, **{first: value})),
        ChangeKind.LEVEL: lambda: replace(
            project, settings=Settings(levels={**project.settings.levels, Level(first): value})
        ),
        ChangeKind.RESOLUTION: lambda: (
            project if value == "accept" else with_requirement(project, last, priority=Priority.WONT, weight=0.0)
        ),
        ChangeKind.STEP_OUT: lambda: with_process(project, first, lambda p: without_step(p, last)),
        ChangeKind.NOT_ASKED: lambda: not_asked(project, first, its.target[1], last),
    }[kind]()


def figures(fit: Fit) -> list[object]:
    """Every figure, as they print: to twelve digits."""
    tools = sorted(fit.tools, key=lambda tool: tool.name)
    found: list[object] = [
        (tool.name, tool.rank, tool.eligible, tool.coverage, tool.end_to_end, tool.unmet_musts, tool.open_musts)
        for tool in tools
    ]
    for process in fit.processes:
        found.append((process.play.completes, process.handoffs))
        for step in process.steps:
            found.append((step.key, step.visits))
            found += [(its.coverage, its.carried, its.gain, its.exposure) for _, its in sorted(step.tools.items())]
    return [_rounded(each) for each in found]


def _rounded(value: object) -> object:
    if isinstance(value, float):
        return pytest.approx(value, abs=1e-9)
    return [_rounded(each) for each in value] if isinstance(value, tuple) else value


@settings(max_examples=examples(100), deadline=None)
@given(projects(), CHANGES)
def test_what_if_equals_a_project_that_was_really_edited(project: Project, its: ScenarioChange) -> None:
    before = score(project)
    tried = edits.apply_changes(project, [its], ProvenSupport())
    assert not tried.refused
    assert figures(score(tried.project, since=before)) == figures(score(edited(project, its)))


@settings(max_examples=examples(50), deadline=None)
@given(projects(), TOOL, RID, st.sampled_from(sorted(GIVES)))
def test_a_resolution_never_lowers_what_is_proven(project: Project, tool: str, rid: str, value: str) -> None:
    before = score(project).support.of(rid, tool)
    tried = edits.apply_changes(project, [ScenarioChange(ChangeKind.RESOLUTION, (tool, rid), value)], ProvenSupport())
    after = score(tried.project).support.of(rid, tool)
    assert after.low == max(before.low, project.settings.levels[GIVES[value]])


def test_shares_count_where_they_make_a_difference() -> None:
    process = drawn()
    flows = [flow.id for node in process.nodes for flow in counting(process, node)]
    expected = "s1-A s2-x x-B x-o x-y o-C o-D y-x y-e b-F"
    assert flows == expected.split()


@pytest.mark.parametrize("kind", [NodeKind.INCLUSIVE, NodeKind.EXCLUSIVE, NodeKind.PARALLEL])
def test_a_lone_flow_needs_no_share(kind: NodeKind) -> None:
    process = process_of(
        [Node("s", NodeKind.START), Node("g", kind), Node("e", NodeKind.END)], [("s", "g"), ("g", "e")]
    )
    assert not any(counting(process, node) for node in process.nodes)


def test_a_conditional_flow_counts_and_the_default_and_plain_ones_beside_it_do_not() -> None:
    nodes = (Node("A", NodeKind.TASK, default_flow="A-C"), *(Node(each, NodeKind.TASK) for each in "BCD"))
    process = process_of(nodes, [("A", "B"), ("A", "C"), ("A", "D")])
    flows = tuple(replace(flow, conditional=flow.id == "A-B") for flow in process.flows)
    process = replace(process, flows=(*flows, Flow("away", "A", "gone", conditional=True)))
    assert [flow.id for flow in counting(process, process.node_by_id["A"])] == ["A-B"]


def test_a_share_of_flows_that_do_not_exclude_each_other_is_changed_alone() -> None:
    project = project_of(drawn())
    for flow, share in (("o-C", 0.9), ("b-F", 0.5), ("s1-A", 0.1)):
        its = ScenarioChange(ChangeKind.SHARE, ("P", flow), share)
        (after,) = edits.apply_changes(project, [its], ProvenSupport()).project.processes.values()
        changed = {new.id: new.share for new, old in zip(after.flows, drawn().flows, strict=True) if new != old}
        assert changed == {flow: share}
