"""What a log told of a process on its drawing; shares and counts are those of the cases written here."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from builders import contract_process, process_of, project_of
from log_kit import Trace, log_of

from itsm_fit.drawing.geometry import crosses, grown, overlap
from itsm_fit.drawing.lived import LivedPaint, band_width, lived_look
from itsm_fit.drawing.theme import DARK, LIGHT, contrast
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.replay.lived import MOST_ARCS, lived_drawings, lived_on, lived_svg
from itsm_fit.replay.replaying import replayed

PROJECT = project_of(contract_process())
FIXED: Trace = ("Log", "Fix", "Verify")
ESCALATED: Trace = ("Log", "Escalate", "Verify")


def _paint(*cases: Trace, project: Project = PROJECT) -> LivedPaint:
    (drawn,) = lived_drawings(project, replayed(project, log_of(cases)))
    return drawn.paint


def test_a_flow_says_how_many_took_it_and_the_drawn_share_only_where_the_log_differs_from_it() -> None:
    as_drawn = _paint(*[FIXED] * 70, *[ESCALATED] * 30).marks
    assert (as_drawn["which-Fix"].words, as_drawn["which-Fix"].stray) == ("70 % · 70", "")
    other = _paint(*[FIXED] * 30, *[ESCALATED] * 70).marks
    assert (other["which-Fix"].words, other["which-Fix"].stray) == ("30 % · 30", "drawn 70 %")
    assert other["which-Fix"].told == "taken by 30 cases, 30 % of the times that a case came to it, drawn 70 %"
    assert (other["Log-which"].words, other["Log-which"].share) == ("100", 1.0)


def test_the_drawn_share_is_that_of_the_drawing_as_it_is_now() -> None:
    its = replayed(PROJECT, log_of([*[FIXED] * 30, *[ESCALATED] * 70]))
    process = PROJECT.processes["P"]
    flows = tuple(replace(flow, share=0.3) if flow.id == "which-Fix" else flow for flow in process.flows)
    (drawn,) = lived_drawings(project_of(replace(process, flows=flows)), its)
    assert drawn.paint.marks["which-Fix"].stray == ""


def test_what_nobody_took_fades_and_what_the_log_cannot_tell_stays_plain() -> None:
    its = _paint(*[FIXED] * 5, ("Log", "Fix", "Escalate", "Verify"))
    assert its.fades("Escalate")
    assert its.fades("which-Escalate")
    assert its.fades("Escalate-Verify")
    assert not its.fades("Fix")
    silent = _paint(*[("Log", "Verify")] * 5)  # by Fix or by Escalate: neither is ever named
    assert silent.marks["which-Fix"].share is silent.marks["Escalate"].share is None
    assert not any(map(silent.fades, ("Fix", "Escalate", "which-Fix", "Escalate-Verify")))
    assert silent.marks["which-Fix"].words == ""


def test_a_step_says_its_visits_and_medians_and_who_passed_over_it() -> None:
    marks = _paint(*[FIXED] * 3, ("Fix", "Verify"), ESCALATED).marks
    assert marks["Log"].words == "0.8 ×"  # 4 of 5 cases, and nothing is known of minutes: it comes first
    assert marks["Log"].stray == "passed over 1"
    assert marks["Verify"].words == "1 × · – / 1 min"
    assert "waited 1 min (median)" in marks["Verify"].told


def test_arcs_keep_away_from_steps_and_their_words_from_each_other() -> None:
    random = Random(3)
    names = ("Log", "Fix", "Escalate", "Verify")
    cases = [tuple(random.choice(names) for _ in range(random.randint(2, 6))) for _ in range(150)]
    (drawn,) = lived_drawings(PROJECT, replayed(PROJECT, log_of([FIXED, ESCALATED, *cases])))
    boxes = {node.id: node.bounds for each in drawn.drawing.document.processes for node in each.nodes if node.bounds}
    assert 5 < len(drawn.paint.arcs) <= MOST_ARCS
    for arc in drawn.paint.arcs:
        assert not any(crosses(a, b, grown(box, -2)) for a, b in pairwise(arc.points) for box in boxes.values())
    labels = [arc.label.box for arc in drawn.paint.arcs]
    assert not any(overlap(one, other) for at, one in enumerate(labels) for other in labels[:at])


def test_a_jump_that_is_too_rare_to_be_drawn_is_drawn_when_it_is_asked_for() -> None:
    its = replayed(PROJECT, log_of([*[FIXED] * 300, ESCALATED, ("Log", "Log", "Fix", "Verify")]))
    (document,) = PROJECT.documents
    (drawn,) = lived_drawings(PROJECT, its)
    assert drawn.paint.arcs == ()
    asked = lived_on(PROJECT, document, drawn.drawing.document, its, 0)
    assert [arc.jump.told for arc in asked.arcs] == ["“Log” → “Log”: no such way is drawn"]


def test_a_jump_into_a_folded_sub_process_leads_to_that() -> None:
    nodes = [
        Node("start", NodeKind.START),
        Node("Open", NodeKind.TASK, "Open"),
        Node("frame", NodeKind.SUB_PROCESS, "Work", expanded=False),
        Node("begin", NodeKind.START, parent="frame"),
        Node("Ask", NodeKind.TASK, "Ask", parent="frame"),
        Node("Build", NodeKind.TASK, "Build", parent="frame"),
        Node("done", NodeKind.END, parent="frame"),
        Node("Shut", NodeKind.TASK, "Shut"),
        Node("end", NodeKind.END),
    ]
    ways = [("start", "Open"), ("Open", "frame"), ("frame", "Shut"), ("Shut", "end")]
    process = process_of(nodes, [*ways, ("begin", "Ask"), ("Ask", "Build"), ("Build", "done")])
    project = project_of(process)
    fits = ("Open", "Ask", "Build", "Shut")
    its = replayed(project, log_of([*[fits] * 3, ("Open", "Build", "Shut"), ("Open", "Ask", "Ask", "Build", "Shut")]))
    whole, inside = lived_drawings(project, its)
    assert [(arc.jump.source, arc.jump.target) for arc in whole.paint.arcs] == [("Open", "frame")]
    assert [(arc.jump.source, arc.jump.target) for arc in inside.paint.arcs] == [("Ask", "Ask")]


def test_the_picture_says_all_of_it_to_those_who_cannot_see_it_and_has_a_legend() -> None:
    (drawn,) = lived_drawings(PROJECT, replayed(PROJECT, log_of([FIXED, ESCALATED, ("Log", "Log", "Fix", "Verify")])))
    svg = lived_svg(drawn, title="What happened")
    assert "<title>“Log” → “Log”: no such way is drawn</title>" in svg
    assert "not drawn: cases" in svg
    assert "33 %" in svg


def test_the_more_cases_the_wider() -> None:
    widths = [band_width(share) for share in (0.01, 0.3, 1.0)]
    assert widths == sorted(widths)
    assert len(set(widths)) == 3


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_colours_are_told_from_their_ground(theme) -> None:
    look = lived_look(theme)
    assert contrast(look.way_ink, look.way_fill) >= 4.5
    assert contrast(look.stray_ink, look.stray_fill) >= 4.5
    assert contrast(look.way, theme.surface) >= 3
    assert contrast(look.stray, theme.surface) >= 3
