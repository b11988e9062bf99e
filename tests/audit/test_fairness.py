"""Each rule of the audit finds its case and not its brother, and tells what a full scoring would give without it."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from itertools import pairwise, product

import pytest
from builders import WORDS, matrix_of, must, process_of, project_of, should

from itsm_fit.audit.arrivals import arrivals, asked_now, with_arrivals
from itsm_fit.audit.fairness import FairnessAudit, audit
from itsm_fit.audit.finding import AuditFinding, AuditRule
from itsm_fit.audit.thresholds import level_ranges, must_threshold_range, step_threshold_ranges
from itsm_fit.findings import Severity
from itsm_fit.model import edits
from itsm_fit.model.log import LogKind
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval, Priority, Requirement
from itsm_fit.model.tool import Feature, Level, Matrix, Responses
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import in_tender, sealed
from itsm_fit.sealing.chain import stands

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
LATE = AuditRule.CHANGED_AFTER
Answers = Mapping[str, Mapping[str, str]]


def line(*asked: Requirement, name: str = "P") -> Process:
    """A process of one step for each requirement."""
    nodes = [Node(f"{name}-s", NodeKind.START)]
    nodes += [Node(f"{name}-{its.id}", NodeKind.TASK, f"Do {its.id}", requirements=(its,)) for its in asked]
    nodes.append(Node(f"{name}-e", NodeKind.END))
    ids = [node.id for node in nodes]
    return process_of(nodes, list(pairwise(ids)), id=name, name=f"Process {name}")


def selection(answers: Answers, *asked: Requirement, **more: object) -> Project:
    return project_of(line(*asked), matrices=[matrix_of(answers)] if answers else [], **more)


def found(project: Project, rule: AuditRule) -> list[AuditFinding]:
    return [each for each in audit(project).findings if each.rule is rule]


def rescored(project: Project) -> dict[str, tuple[int, Outcome]]:
    return {tool.name: (tool.rank, tool.eligible) for tool in score(project).tools}


def told(finding: AuditFinding) -> dict[str, tuple[int, Outcome]]:
    assert finding.effect is not None
    return {move.tool: (move.rank_without, move.eligible_without) for move in finding.effect.moves}


# ---------------------------------------------------------------- changed when answers were known


def answered(before: Project, answers: Answers, file: str = "vendors.xlsx") -> Project:
    """The project with a vendor's file taken in, on record where that is kept."""
    matrix = replace(matrix_of(answers, file), sha256=file.encode().hex().ljust(64, "0")[:64])
    after = replace(before, matrices=(*before.matrices, matrix))
    return with_arrivals(before, after, by="Ann", at=AT)


def tender(*asked: Requirement) -> Project:
    """A tender whose baseline is sealed: so its scores may be seen."""
    project = in_tender(project_of(line(*asked)), tender=True, by="Ann", at=AT)
    return sealed(project, by="Ann", reason="ready", at=AT)


TWO = {"X": {"A": "native", "B": "no"}, "Y": {"A": "no", "B": "native"}}


def test_a_weight_moved_when_answers_were_known_is_found_with_the_ranking_of_before() -> None:
    project = answered(tender(should("A", weight=1.0), should("B", weight=2.0)), TWO)
    assert found(project, AuditRule.CHANGED_AFTER) == []
    moved = edits.change_requirement(project, "P", "P-A", "A", should("A", weight=9.0))
    (its,) = found(moved, AuditRule.CHANGED_AFTER)
    assert its.severity is Severity.ERROR
    assert its.subject == "X, Y"
    assert "vendors.xlsx" in its.message
    assert [each.requirement for each in its.evidence] == ["A"]
    assert its.evidence[0].words == (
        "A: should, weight 1 then, should, weight 9 now; alone it changes 2 tools’ ranks or gates"
    )
    assert its.evidence[0].entry in {entry.hash for entry in moved.log}
    assert told(its) == rescored(project)
    assert its.effect is not None
    assert its.effect.first == (("X",), ("Y",))


def test_a_requirement_added_then_is_found_and_one_added_before_is_not() -> None:
    before = tender(should("A"), must("C"))
    project = answered(before, {"X": {"A": "native", "C": "native"}, "Y": {"A": "native", "C": "native"}})
    late = edits.add_requirement(project, "P", "P-A", should("N"))
    (its,) = found(late, AuditRule.CHANGED_AFTER)
    assert "one requirement was added" in its.message
    assert [each.requirement for each in its.evidence] == ["N"]
    early = edits.add_requirement(before, "P", "P-A", should("N"))
    assert found(answered(early, TWO), AuditRule.CHANGED_AFTER) == []


def test_another_wording_is_found_and_no_effect_is_claimed() -> None:
    project = answered(tender(should("A"), should("B")), TWO)
    worded = edits.change_requirement(project, "P", "P-A", "A", replace(should("A"), text="as X says"))
    (its,) = found(worded, LATE)
    assert "one requirement was worded anew" in its.message
    assert [each.words for each in its.evidence] == ["A: another wording then"]
    assert its.effect is None
    both = edits.change_requirement(project, "P", "P-A", "A", replace(should("A", weight=9.0), text="as X says"))
    (its,) = found(both, LATE)
    assert told(its) == rescored(project)
    assert its.evidence[0].words.startswith(
        "A: should, weight 2 then, should, weight 9 now: another wording then; alone"
    )
    spaced = edits.change_requirement(project, "P", "P-A", "A", replace(should("A"), text="Text  of\nA"))
    assert found(spaced, LATE) == []


def test_what_was_taken_out_is_found_and_what_it_would_change_is_not_claimed() -> None:
    project = answered(tender(should("A"), should("B")), TWO)
    (its,) = found(edits.delete_requirements(project, ["B"]), AuditRule.CHANGED_AFTER)
    assert "one requirement was taken out" in its.message
    assert its.effect is None
    (withdrawn,) = found(
        edits.change_requirement(project, "P", "P-B", "B", should("B", state=Approval.WITHDRAWN)),
        AuditRule.CHANGED_AFTER,
    )
    assert told(withdrawn) == rescored(project)


def test_thresholds_levels_and_weights_of_processes_moved_then_are_found_too() -> None:
    project = answered(tender(must("A"), must("B")), {"X": {"A": "custom", "B": "native"}, "Y": {"A": "native"}})
    settings = replace(project.settings, must_threshold=0.3, levels={**project.settings.levels, Level.CUSTOM: 0.5})
    moved = edits.set_process_weight(replace(project, settings=settings), "P", 3.0)
    (its,) = found(moved, AuditRule.CHANGED_AFTER)
    assert [each.words.partition(";")[0] for each in its.evidence] == [
        "weight of Process P: 1 then, 3 now",
        "threshold of a must: 70 % then, 30 % now",
        "value of custom: 40 % then, 50 % now",
    ]
    assert told(its) == rescored(project)


def test_a_change_between_two_files_is_held_against_the_first_only() -> None:
    first = answered(tender(should("A"), should("B")), {"X": TWO["X"]}, "x.xlsx")
    between = edits.change_requirement(first, "P", "P-A", "A", should("A", weight=7.0))
    second = answered(between, {"Y": TWO["Y"]}, "y.xlsx")
    (its,) = found(second, AuditRule.CHANGED_AFTER)
    assert its.subject == "X"
    (later,) = found(
        edits.change_requirement(second, "P", "P-A", "A", should("A", weight=8.0)), AuditRule.CHANGED_AFTER
    )
    assert later.subject == "X, Y"


def test_entries_are_small_chained_and_tell_what_was_asked_at_each_arrival() -> None:
    first = answered(tender(should("A"), should("B")), {"X": TWO["X"]}, "x.xlsx")
    changed = edits.change_requirement(first, "P", "P-B", "B", must("B"))
    second = answered(changed, {"Y": TWO["Y"]}, "y.xlsx")
    entries = [entry for entry in second.log if entry.kind is LogKind.ANSWERS_IN]
    assert all(map(stands, second.log))
    assert {key: value[:2] for key, value in entries[1].body["asked"]["requirements"].items()} == {"b": ["must", 4.0]}
    assert list(entries[1].body["asked"]) == ["requirements"]
    assert entries[1].body["tools"] == ["Y"]
    assert [each.asked for each in arrivals(second)] == [asked_now(first), asked_now(second)]


def test_nothing_is_recorded_where_no_tender_and_no_baseline_is_and_that_is_said() -> None:
    project = answered(project_of(line(should("A"))), TWO)
    assert project.log == ()
    (said,) = audit(project).unknown
    assert said.startswith("Whether requirements were changed with answers at hand is not known for vendors.xlsx")
    assert audit(answered(tender(should("A")), TWO)).unknown == ()


# ---------------------------------------------------------------- one vendor alone


THREE = {"X": {"A": "native", "B": "native"}, "Y": {"A": "no", "B": "native"}, "Z": {"A": "custom", "B": "native"}}


def test_what_one_vendor_alone_meets_is_found_with_the_ranking_without_it() -> None:
    project = selection(THREE, must("A"), should("B"))
    (its,) = found(project, AuditRule.ONE_VENDOR)
    assert (its.subject, its.severity) == ("X", Severity.ERROR)
    assert its.message == (
        "X alone meets one requirement, which each of the other 2 tools for certain does not. "
        "One of them is a must: it leaves one tool to choose."
    )
    assert (its.evidence[0].requirement, its.evidence[0].cell) == ("A", "vendors.xlsx!Matrix!D2")
    assert told(its) == rescored(edits.delete_requirements(project, ["A"]))


def test_what_another_meets_is_not() -> None:
    answers = {**THREE, "Z": {"A": "native", "B": "native"}}
    assert found(selection(answers, must("A"), should("B")), AuditRule.ONE_VENDOR) == []


@pytest.mark.parametrize("other", ["?", ""])
def test_what_another_may_meet_is_said_to_be_open(other: str) -> None:
    answers = {**THREE, "Z": {"A": other, "B": "native"}}
    project = selection(answers, must("A"), should("B"))
    (its,) = found(project, AuditRule.ONE_VENDOR)
    assert its.message.startswith("One requirement is proven for one tool alone so far")
    assert [(each.requirement, each.tool) for each in its.evidence] == [("A", "X")]
    assert told(its) == rescored(edits.delete_requirements(project, ["A"]))


def test_between_two_tools_nobody_is_alone() -> None:
    assert found(selection(TWO, must("A"), must("B")), AuditRule.ONE_VENDOR) == []


# ---------------------------------------------------------------- wording


PHRASE = "The smart assignment engine routes every ticket to the best fitting agent by skill"


def own(tool: str, *texts: str, comments: tuple[str, ...] = ()) -> Matrix:
    count = len(texts)
    column = Responses(tool, ("native",) * count, tuple(f"B{at + 2}" for at in range(count)), comments)
    return Matrix(f"{tool}.xlsx", "1" * 64, "Sheet", tuple(Feature("", text) for text in texts), (column,), WORDS)


def worded(*matrices: Matrix, text: str = PHRASE) -> Project:
    return project_of(line(Requirement("A", text), should("B")), matrices=matrices)


def test_a_requirement_in_one_vendors_words_is_found_with_the_cell() -> None:
    project = worded(
        own("X", "Our smart assignment engine routes every ticket to the best fitting agent"),
        own("Y", "Routing of tickets"),
    )
    (its,) = found(project, AuditRule.WORDING)
    assert its.subject == "A"
    assert [(each.tool, each.cell) for each in its.evidence][1] == ("X", "X.xlsx!Sheet!B2")
    # 12 runs of three words, of which the row has smart-assignment-engine … best-fitting-agent: 9
    assert "75 % of its runs of three words" in its.message
    assert told(its) == rescored(edits.delete_requirements(project, ["A"]))


def test_common_words_and_words_of_several_vendors_are_not() -> None:
    assert found(worded(own("X", "Tickets go to the agent that fits best")), AuditRule.WORDING) == []
    assert found(worded(own("X", PHRASE + " at once"), own("Y", PHRASE + " always")), AuditRule.WORDING) == []
    assert found(worded(own("X", "Log a ticket"), text="Log a ticket"), AuditRule.WORDING) == []


def test_a_questionnaire_of_our_own_is_no_vendors_wording_and_a_remark_on_the_requirement_an_echo() -> None:
    asked = Matrix(
        "q.xlsx",
        "2" * 64,
        "Q",
        (Feature("A", PHRASE), Feature("B", "x")),
        (Responses("X", ("native", "native"), ("C2", "C3"), (f"Yes. {PHRASE}", "")),),
        WORDS,
    )
    assert found(worded(asked), AuditRule.WORDING) == []
    elsewhere = replace(asked, responses=(replace(asked.responses[0], comments=("", f"Yes. {PHRASE}")),))
    assert [each.subject for each in found(worded(elsewhere), AuditRule.WORDING)] == ["A"]


# ---------------------------------------------------------------- thresholds


def test_a_threshold_that_drops_one_tool_is_found_with_its_exact_range() -> None:
    answers = {"X": {"A": "native"}, "Y": {"A": "custom"}, "Z": {"A": "config"}}
    project = selection(answers, must("A"), should("B"))
    fit = score(project)
    ranged = must_threshold_range(fit)
    assert ranged is not None
    assert (ranged[0], ranged[1].low, ranged[1].high) == ("Y", 0.4, 0.9)
    (its,) = [each for each in found(project, AuditRule.THRESHOLD) if "fails a must" in each.message]
    assert its.subject == "Y"
    assert told(its) == rescored(replace(project, settings=replace(project.settings, must_threshold=0.4)))


def test_a_tool_that_offers_nothing_is_dropped_by_no_threshold_and_two_are_no_one() -> None:
    nothing = {"X": {"A": "native"}, "Y": {"A": "no"}, "Z": {"A": "native"}}
    assert found(selection(nothing, must("A")), AuditRule.THRESHOLD) == []
    two = {"X": {"A": "native"}, "Y": {"A": "custom"}, "Z": {"A": "custom"}}
    assert found(selection(two, must("A")), AuditRule.THRESHOLD) == []


def test_the_threshold_of_a_step_that_one_tool_alone_misses_is_found() -> None:
    asked = [should("A"), should("B", weight=1.0)]
    nodes = (
        Node("s", NodeKind.START),
        Node("T", NodeKind.TASK, "Do", requirements=tuple(asked)),
        Node("e", NodeKind.END),
    )
    process = process_of(nodes, (("s", "T"), ("T", "e")))
    answers = {"X": {"A": "custom", "B": "native"}, "Y": {"A": "native", "B": "native"}}
    project = project_of(process, matrices=[matrix_of({**answers, "Z": answers["Y"]})])
    # X covers (2 · 0.4 + 1) / 3 = 0.6 of the step
    raised = replace(project, settings=replace(project.settings, step_threshold=0.65))
    ((tool, _, step, its),) = step_threshold_ranges(score(raised))
    assert (tool, step, round(its.low, 9), its.high) == ("X", "T", 0.6, 1.0)
    (finding,) = found(raised, AuditRule.THRESHOLD)
    assert finding.evidence[0].step == "T"
    assert told(finding) == rescored(replace(raised, settings=replace(raised.settings, step_threshold=0.6)))
    assert found(project, AuditRule.THRESHOLD) == []


def diced(seed: int) -> Project:
    dice = random.Random(seed)
    ids = [f"R{at}" for at in range(dice.randint(2, 5))]
    asked = [
        Requirement(rid, "", dice.choice([Priority.MUST, Priority.MUST, Priority.SHOULD, Priority.COULD]))
        for rid in ids
    ]
    tools = ["X", "Y", "Z", "W"][: dice.randint(2, 4)]
    answers = {tool: {rid: dice.choice([*WORDS, ""]) for rid in ids} for tool in tools}
    project = selection(answers, *asked)
    settings = replace(
        project.settings,
        must_threshold=dice.choice([0.3, 0.4, 0.5, 0.7, 0.9]),
        decision=dice.choice(["coverage", "end_to_end"]),
    )
    return replace(project, settings=settings)


def fallen(project: Project) -> set[str]:
    return {tool.name for tool in score(project).tools if tool.eligible is Outcome.NO}


SEEDS = [*range(10), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(10, 200))]


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_ranges_are_those_that_trying_every_value_gives(seed: int) -> None:
    """Values are tried on a grid of twentieths, on which every level and threshold lies."""
    project = diced(seed)
    settings, fit = project.settings, score(project)
    grid = [float(Fraction(at, 20)) for at in range(1, 21)]

    ranged = must_threshold_range(fit)
    at_theta = {value: fallen(replace(project, settings=replace(settings, must_threshold=value))) for value in grid}
    if ranged is not None:
        tool, its = ranged
        alone = [value for value, fell in at_theta.items() if fell == {tool}]
        assert alone == [value for value in grid if its.low + 1e-9 < value <= its.high + 1e-9]
        assert settings.must_threshold in alone
    elif len(fallen(project)) == 1:
        assert at_theta[grid[0]] == fallen(project)  # whatever the threshold

    ranges = {level: (tool, its) for tool, level, its in level_ranges(fit)}
    for level in (Level.CUSTOM, Level.EXTENSION, Level.ROADMAP):
        at_level = {
            value: fallen(replace(project, settings=replace(settings, levels={**settings.levels, level: value})))
            for value in [0.0, *grid]
        }
        today = fallen(project)
        if level in ranges:
            tool, its = ranges[level]
            inside = [
                value for value in at_level if its.low - 1e-9 <= value and (value < its.high - 1e-9 or its.high == 1.0)
            ]
            assert {value for value in inside if at_level[value] != {tool}} == set()
            assert tool not in at_level[its.spared]
        elif len(today) == 1:
            assert all(fell & today for fell in at_level.values())


# ---------------------------------------------------------------- what decides nothing


def test_what_all_answer_alike_decides_nothing_and_what_one_answers_otherwise_does() -> None:
    answers = {"X": {"A": "native", "B": "native"}, "Y": {"A": "native", "B": "custom"}}
    project = selection(answers, must("A"), should("B"))
    (its,) = found(project, AuditRule.DECIDES_NOTHING)
    assert [each.requirement for each in its.evidence] == ["A"]
    assert told(its) == rescored(edits.delete_requirements(project, ["A"])) == rescored(project)


def test_a_must_that_nobody_meets_decides_that_nobody_can_be_chosen() -> None:
    answers = {"X": {"A": "no", "B": "native"}, "Y": {"A": "no", "B": "custom"}}
    assert found(selection(answers, must("A"), should("B")), AuditRule.DECIDES_NOTHING) == []


def test_an_answer_that_is_open_may_still_decide() -> None:
    answers = {"X": {"A": "?", "B": "native"}, "Y": {"A": "?", "B": "custom"}}
    assert found(selection(answers, should("A"), should("B")), AuditRule.DECIDES_NOTHING) == []


def test_what_weighs_nothing_decides_nothing_whatever_is_answered() -> None:
    answers = {"X": {"A": "native", "B": "native"}, "Y": {"A": "no", "B": "custom"}}
    project = selection(answers, should("A", weight=0.0), should("B"))
    (its,) = found(project, AuditRule.DECIDES_NOTHING)
    assert [each.requirement for each in its.evidence] == ["A"]
    words = ("native", "custom", "no", "?")
    for mine, theirs in product(words, words):
        other = selection(
            {"X": {"A": mine, "B": "native"}, "Y": {"A": theirs, "B": "custom"}}, should("A", weight=0.0), should("B")
        )
        assert rescored(other) == rescored(project)
    said_so = selection(answers, Requirement("A", "", Priority.WONT), should("B"))
    assert found(said_so, AuditRule.DECIDES_NOTHING) == []


def test_a_process_that_asks_nothing_is_found_and_one_that_calls_one_that_asks_is_not() -> None:
    asking = line(should("A"))
    idle = line(name="Q")
    idle = replace(idle, nodes=(*idle.nodes, Node("Q-t", NodeKind.TASK, "Talk")))
    project = project_of(asking, idle, matrices=[matrix_of({"X": {"A": "native"}})])
    (its,) = found(project, AuditRule.NO_REQUIREMENTS)
    assert [each.process for each in its.evidence] == ["Q"]
    calling = replace(idle, nodes=(*idle.nodes, Node("Q-c", NodeKind.CALL, "Call", called="P")))
    assert found(project_of(asking, calling), AuditRule.NO_REQUIREMENTS) == []
    gone = line(should("A", state=Approval.WITHDRAWN))
    assert [each.subject for each in found(project_of(gone), AuditRule.NO_REQUIREMENTS)] == ["Process P"]


# ---------------------------------------------------------------- the whole


def test_while_scores_are_covered_nothing_is_scored_and_what_needs_no_score_is_found() -> None:
    open_ = in_tender(project_of(line(must("A"), should("B")), line(name="Q")), tender=True, by="Ann", at=AT)
    project = answered(open_, {tool: {"A": word} for tool, word in (("X", "native"), ("Y", "no"), ("Z", "custom"))})
    project = edits.change_requirement(project, "P", "P-A", "A", must("A", weight=9.0))
    its: FairnessAudit = audit(project)
    assert its.covered
    assert {each.rule for each in its.findings} == {AuditRule.CHANGED_AFTER, AuditRule.NO_REQUIREMENTS}
    assert all(each.effect is None for each in its.findings)
    assert not any("rank" in each.words or "gate" in each.words for found in its.findings for each in found.evidence)
    assert its.unknown[-1].startswith("The scores are covered until a baseline is sealed")
    opened = audit(sealed(project, by="Ann", reason="ready", at=AT))
    assert AuditRule.ONE_VENDOR in {each.rule for each in opened.findings}


@pytest.mark.parametrize("seed", SEEDS)
def test_every_effect_is_what_two_full_scorings_give(seed: int) -> None:
    project = diced(seed)
    today = rescored(project)
    for finding in audit(project).findings:
        if finding.effect is None:
            continue
        assert {move.tool: (move.rank, move.eligible) for move in finding.effect.moves} == today
        if finding.rule in (AuditRule.ONE_VENDOR, AuditRule.DECIDES_NOTHING):
            ids = [each.requirement for each in finding.evidence]
            assert told(finding) == rescored(edits.delete_requirements(project, ids))
