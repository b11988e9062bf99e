"""The minutes of a step go where the step goes: copied, put into another project, made another kind, wrapped."""

from __future__ import annotations

import pytest
from canvas_kit import INCIDENT, with_node

from itsm_fit.editor.clip import clipped
from itsm_fit.editor.commands.clip import cut, duplicate, paste, pasted
from itsm_fit.editor.commands.dissolve import dissolved
from itsm_fit.editor.commands.steps import change
from itsm_fit.editor.commands.wrap import wrapped
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.stencil import STENCILS
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.process import UNTIMED, NodeKind, Point, StepTime
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn.clip import clip_text, read_clip

SIX = StepTime(6.0, 20.5, None)
WAITS = StepTime(wait=240.0)
TIMED = with_node(with_node(INCIDENT, "log", time=SIX), "late", time=WAITS)


def sheet(document: Document = TIMED) -> Diagram:
    return Diagram.of(Project(documents=(document,)), document)


def chosen(diagram: Diagram, *ids: str) -> Context:
    return Context(tuple(part for part in parts_of(diagram.document) if part.id in ids))


def times(diagram: Diagram) -> list[StepTime]:
    """Those that are given, `SIX` first: where they stand in the document tells nothing."""
    found = [node.time for process in diagram.document.processes for node in process.nodes if node.time != UNTIMED]
    return sorted(found, key=lambda time: time != SIX)


def test_a_copied_step_takes_as_long_as_the_first() -> None:
    diagram = sheet()
    assert times(duplicate(diagram, chosen(diagram, "log")).diagram) == [SIX, SIX, WAITS]
    clip = read_clip(clip_text(clipped(TIMED, ["escalate"])))  # with the timer on its border
    assert times(pasted(diagram, clip, Point(740, 230)).diagram) == [SIX, WAITS, WAITS]


def test_what_is_cut_and_put_into_another_project_takes_its_minutes_there() -> None:
    diagram = sheet()
    clip = read_clip(clip_text(clipped(TIMED, ["log"])))
    assert times(cut(diagram, chosen(diagram, "log"), clip).diagram) == [WAITS]
    other = sheet(INCIDENT)
    assert times(paste(other, chosen(other), clip).diagram) == [SIX]


def test_a_whole_process_becomes_another_project_with_all_its_minutes() -> None:
    clip = read_clip(clip_text(clipped(TIMED, [part.id for part in parts_of(TIMED)])))
    into = Diagram(Project(documents=(edits.new_document("new.bpmn"),)), 0)
    assert times(pasted(into, clip).diagram) == [SIX, WAITS]


ACTIVITIES = [each for each in STENCILS if isinstance(each.kind, NodeKind) and each.kind.is_activity]


@pytest.mark.parametrize("stencil", [each for each in ACTIVITIES if not each.by_event])
def test_a_step_of_another_kind_takes_as_long_as_before(stencil) -> None:
    assert times(change(sheet(), ["log"], stencil).diagram) == [SIX, WAITS]


def test_steps_put_into_a_sub_process_and_out_of_it_keep_theirs() -> None:
    diagram, own = wrapped(sheet(), ["log"])
    assert times(diagram) == [SIX, WAITS]
    assert diagram.node(own)[1].time == UNTIMED
    diagram, _ = dissolved(diagram, own)
    assert times(diagram) == [SIX, WAITS]


def test_a_sub_process_that_takes_minutes_itself_is_not_dissolved() -> None:
    diagram, own = wrapped(sheet(), ["log"])
    home, _ = diagram.node(own)
    timed = diagram.edited_in(home, edits.set_step_time, own, StepTime(wait=5.0))
    with pytest.raises(EditError, match="takes minutes itself"):
        dissolved(timed, own)


def test_a_gateway_takes_no_minutes() -> None:
    with pytest.raises(EditError, match="only decides"):
        edits.set_step_time(Project(documents=(TIMED,)), "P", "which", SIX)
