"""Commands on one page of a file: one process is drawn on two pages here, so that flows lead from one to the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.pages import drawings_of
from itsm_fit.editor.command import Command
from itsm_fit.editor.commands import COMMANDS
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.paged import off_page, on_page
from itsm_fit.errors import EditError
from itsm_fit.model.document import Artifact, ArtifactKind, DiagramPage, Document, Pool
from itsm_fit.model.edits.pages import cut_out
from itsm_fit.model.edits.parts import DrawnPart, parts_of
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

_PLAIN = [command for command in COMMANDS if command.edit is not None and command.ask is None]


def _step(own: str, x: float, lane: str, kind: NodeKind = NodeKind.TASK) -> Node:
    return Node(own, kind, own.upper(), lane=lane, bounds=Bounds(x, 120, 100, 80))


def _document() -> Document:
    """Both pages draw in the same places; the second has the pool and the second lane too."""
    process = Process(
        "P",
        "Incident",
        nodes=(_step("a", 200, "l1"), _step("b", 400, "l1"), _step("c", 200, "l2"), _step("d", 400, "l2")),
        flows=(Flow("ab", "a", "b"), Flow("bc", "b", "c"), Flow("cd", "c", "d")),
        lanes=(
            Lane("l1", "One", bounds=Bounds(130, 80, 600, 160)),
            Lane("l2", "Two", bounds=Bounds(130, 80, 600, 160)),
        ),
    )
    pages = (
        DiagramPage("D1", "Left", draws=frozenset({"a", "b", "ab", "l1", "note"})),
        DiagramPage("D2", "Right", draws=frozenset({"c", "d", "bc", "cd", "l2", "pool"})),
    )
    note = Artifact("note", ArtifactKind.ANNOTATION, "Look", "P", Bounds(300, 20, 100, 40))
    pools = (Pool("pool", "Desk", "P", Bounds(100, 80, 630, 160)),)
    return arrange(Document("a.bpmn", (process,), pools=pools, artifacts=(note,), pages=pages))


def _possible(document: Document, command: Command) -> Iterator[tuple[Document, str, str, DrawnPart]]:
    """What a command makes of each element of each page, with the other page and the element."""
    whole = Diagram(Project(documents=(document,)), 0)
    for page, other in (("D1", "D2"), ("D2", "D1")):
        part = on_page(whole, page)
        for element in parts_of(part.document):
            context = Context((element,), project=whole.project, drawn="P")
            if command.possible(context):
                try:
                    after = off_page(whole, page, command.apply(part, context).diagram)
                except EditError:
                    continue
                yield after.document, page, other, element


@pytest.mark.parametrize("command", _PLAIN, ids=lambda command: command.id)
def test_a_command_on_one_page_leaves_the_other_as_it_was(command: Command) -> None:
    document = _document()
    for after, _, other, element in _possible(document, command):
        before = {part.id: part for part in parts_of(cut_out(document, other))}
        now = {part.id: part for part in parts_of(cut_out(after, other))}
        gone = element.id not in {part.id for part in parts_of(after)}
        assert now == before or (gone and now.items() <= before.items()), (command.id, element.id)
        written = read_bpmn(write_bpmn(after), "a.bpmn")
        assert {part.id for part in parts_of(written)} == {part.id for part in parts_of(after)}


def test_each_page_is_a_drawing_of_its_own() -> None:
    drawings = drawings_of(_document())
    assert [each.title for each in drawings] == ["Left", "Right"]
    assert [[node.id for node in each.document.processes[0].nodes] for each in drawings] == [["a", "b"], ["c", "d"]]


def test_what_is_inside_a_folded_sub_process_is_a_drawing_behind_its_page() -> None:
    frames = (
        Node("outer", NodeKind.SUB_PROCESS, "Solve", expanded=False, bounds=Bounds(200, 100, 100, 80)),
        Node("inner", NodeKind.SUB_PROCESS, "Mend", parent="outer", expanded=False),
        Node("deep", NodeKind.TASK, parent="inner"),
        Node("empty", NodeKind.SUB_PROCESS, "Empty", expanded=False, bounds=Bounds(400, 100, 100, 80)),
    )
    drawings = drawings_of(Document("a.bpmn", (Process("P", "Incident", nodes=frames),)))
    assert [each.title for each in drawings] == ["Incident", "Incident › Solve", "Incident › Solve › Mend"]
    assert [each.within for each in drawings] == ["", "outer", "inner"]
