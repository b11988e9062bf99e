"""Steps go by the same number on drawings and in lists: in the order of the flow, inside of a step after its own."""

from __future__ import annotations

from dataclasses import replace

from builders import process_of
from hypothesis import given
from random_models import documents

from itsm_fit.drawing.numbering import number_order, step_numbers
from itsm_fit.drawing.svg import to_svg
from itsm_fit.model.document import DiagramPage, Document
from itsm_fit.model.process import Bounds, Node, NodeKind, Process


def _nested() -> Process:
    nodes = (
        Node("close", NodeKind.TASK),
        Node("s", NodeKind.START),
        Node("log", NodeKind.TASK, bounds=Bounds(0, 0, 100, 80)),
        Node("fix", NodeKind.SUB_PROCESS),
        Node("try", NodeKind.TASK, parent="fix"),
        Node("ask", NodeKind.SUB_PROCESS, parent="fix"),
        Node("call", NodeKind.TASK, parent="ask"),
        Node("which", NodeKind.EXCLUSIVE),
    )
    return process_of(nodes, [("s", "log"), ("log", "which"), ("which", "fix"), ("fix", "close"), ("try", "ask")])


def test_steps_are_numbered_in_the_order_of_the_flow_and_those_inside_after_their_step() -> None:
    numbers = step_numbers(Document("p.bpmn", (_nested(),)))
    assert numbers == {"log": "1", "fix": "2", "try": "2.1", "ask": "2.2", "call": "2.2.1", "close": "3"}
    assert sorted(["2.10", "2.9", "10", "2"], key=number_order) == ["2", "2.9", "2.10", "10"]


def test_processes_of_one_page_count_on_and_those_of_pages_begin_anew() -> None:
    first = Process("P", nodes=(Node("a", NodeKind.TASK), Node("b", NodeKind.TASK)))
    second = Process("Q", nodes=(Node("c", NodeKind.TASK),))
    together = Document("two.bpmn", (first, second))
    assert step_numbers(together) == {"a": "1", "b": "2", "c": "3"}
    pages = (DiagramPage("D1", draws=frozenset("ab")), DiagramPage("D2", draws=frozenset("c")))
    assert step_numbers(replace(together, pages=pages)) == {"a": "1", "b": "2", "c": "1"}


@given(documents())
def test_every_step_has_a_number_of_its_own(document: Document) -> None:
    numbers = step_numbers(document)
    steps = {node.id for process in document.processes for node in process.nodes if node.kind.is_activity}
    assert set(numbers) == steps
    assert len(set(numbers.values())) == len(steps)


def test_a_drawing_shows_the_numbers_that_it_is_given() -> None:
    document = Document("p.bpmn", (_nested(),))
    assert "data-number" not in to_svg(document)
    drawn = to_svg(document, numbers=step_numbers(document))
    assert 'data-number="1" data-element="log"' in drawn
    assert drawn.count("data-number") == 1, "what has no place is not drawn"
