"""A file with several diagrams: each is a page, laid out, edited and written back by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import pytest
from bpmn_texts import HEAD, diagram, shape
from hypothesis import HealthCheck, assume, given, note, settings
from hypothesis import strategies as st
from random_edits import edited
from thorough import examples

from itsm_fit.drawing.layout import arrange
from itsm_fit.editor.begin import new_process
from itsm_fit.editor.command import Edit
from itsm_fit.editor.commands.drawings import add_page, delete_page, move_page
from itsm_fit.editor.commands.fold import unfolded
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.paged import off_page, on_page, where_drawn
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import BpmnSource, DiagramPage, Document, Pool
from itsm_fit.model.edits.pages import cut_out, rename_page, title_of, whole_pages
from itsm_fit.model.edits.parts import is_drawn, parts_of
from itsm_fit.model.process import Bounds, Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from itsm_fit.storage.bpmn.index import BpmnIndex
from itsm_fit.storage.bpmn.read import read_bpmn_with_issues
from itsm_fit.storage.bpmn.text import parse


def _process(number: int, more: str = "") -> str:
    return (
        f'<bpmn:process id="P{number}" name="Page {number}"><bpmn:task id="a{number}" name="A{number}"/>'
        f'<bpmn:task id="b{number}"/><bpmn:sequenceFlow id="f{number}" sourceRef="a{number}" targetRef="b{number}"/>'
        f"{more}</bpmn:process>"
    )


def _page(number: int, more: str = "", name: str = "") -> str:
    """Both pages draw their steps in the same places."""
    shapes = shape(f"a{number}", (100, 100, 100, 80)) + shape(f"b{number}", (300, 100, 100, 80))
    edge = (
        f'<bpmndi:BPMNEdge id="f{number}_di" bpmnElement="f{number}"><di:waypoint x="200" y="140"/>'
        '<di:waypoint x="300" y="140"/></bpmndi:BPMNEdge>'
    )
    page = diagram(f"\n{shapes}\n{edge}\n{more}\n").replace('"Dia"', f'"D{number}"').replace('"Pla"', f'"L{number}"')
    named = f' name="{name}"' if name else ""
    return page.replace('"P1"', f'"P{number}"').replace(f'id="D{number}"', f'id="D{number}"{named}')


def _file(*parts: str) -> bytes:
    return (HEAD + "\n".join(parts) + "\n</bpmn:definitions>\n").encode()


TWO = _file(_process(1), _process(2), _page(1), _page(2))
INNER = '<bpmn:subProcess id="sub" name="Solve"><bpmn:task id="in" name="Inner"/></bpmn:subProcess>'
FOLDED = _file(
    _process(1, INNER),
    _page(1, shape("sub", (500, 100, 100, 80), 'isExpanded="false"')),
    diagram(shape("in", (100, 100, 100, 80))).replace('"Dia"', '"DS"').replace('"P1"', '"sub"'),
)


def _draw(document: Document, change: Edit, element: str) -> Document:
    """What an edit of the page of an element makes of a document."""
    return where_drawn(change, element)(Diagram(Project(documents=(document,)), 0)).diagram.document


def _planes(data: bytes) -> dict[str, str]:
    """The diagram on which each element is drawn."""
    index = BpmnIndex(parse(data.decode(), "a.bpmn"))
    own = {plane.element: plane.id for plane in index.planes}
    return {key: own[drawn.getparent()] for key, drawn in (*index.shapes.items(), *index.edges.items())}


def _added(node: Node, process: str) -> Edit:
    def edit(diagram: Diagram) -> object:
        return _edited(diagram.edited_in(diagram.document.process_by_id[process], edits.add_node, node))

    return edit  # type: ignore[return-value]


def _edited(diagram: Diagram) -> object:
    from itsm_fit.editor.command import Edited

    return Edited("Edit", diagram, ())


def test_each_diagram_is_a_page_with_what_it_draws() -> None:
    document = read_bpmn(TWO, "a.bpmn")
    assert [page.id for page in document.pages] == ["D1", "D2"]
    first, second = (cut_out(document, page.id) for page in whole_pages(document))
    assert [process.id for process in first.processes] == ["P1"]
    assert [process.id for process in second.processes] == ["P2"]
    assert first.processes[0] is document.processes[0]
    assert [title_of(document, page.id) for page in document.pages] == ["Page 1", "Page 2"]


def test_a_file_with_one_diagram_without_a_name_says_nothing_of_pages() -> None:
    document = read_bpmn(_file(_process(1), _page(1)), "a.bpmn")
    assert document.pages == ()
    assert cut_out(document, whole_pages(document)[0].id) is document


def test_an_unedited_file_with_pages_gives_back_its_bytes() -> None:
    for data in (TWO, FOLDED):
        assert write_bpmn(read_bpmn(data, "a.bpmn")) == data


def test_a_new_step_is_written_into_the_diagram_that_it_was_drawn_on() -> None:
    document = read_bpmn(TWO, "a.bpmn")
    new = Node("c", NodeKind.TASK, "New", bounds=Bounds(500, 100, 100, 80))
    planes = _planes(write_bpmn(_draw(document, _added(new, "P2"), "P2")))
    assert planes["c"] == "D2"
    assert planes["a1"] == "D1"


def test_a_new_pool_makes_only_its_own_page_show_the_collaboration() -> None:
    document = read_bpmn(TWO, "a.bpmn")

    def pool(diagram: Diagram) -> object:
        return _edited(diagram.edited(edits.add_pool, Pool("pool", "Desk", "P2", Bounds(50, 50, 600, 200))))

    data = write_bpmn(_draw(document, pool, "P2"))  # type: ignore[arg-type]
    assert _planes(data)["pool"] == "D2"
    index = BpmnIndex(parse(data.decode(), "a.bpmn"))
    assert [plane.shows for plane in index.planes] == ["P1", "Collaboration_1"]
    again = read_bpmn(data, "a.bpmn")
    assert [process.id for process in cut_out(again, "D2").processes] == ["P2"]


def test_ids_of_another_page_are_taken() -> None:
    document = read_bpmn(TWO, "a.bpmn")
    new = Node("c", NodeKind.TASK, bounds=Bounds(500, 100, 100, 80))
    document = _draw(document, _added(new, "P1"), "P1")
    other = cut_out(document, "D2")
    assert edits.free_id(other, "c") == "c_1"
    with pytest.raises(Exception, match="taken"):
        _draw(document, _added(new, "P2"), "P2")


def test_pages_are_laid_out_by_themselves() -> None:
    bare = _file(_process(1, '<bpmn:task id="c1"/>'), _process(2, '<bpmn:task id="c2"/>'), _page(1), _page(2))
    placed = arrange(read_bpmn(bare, "a.bpmn"))
    for number in (1, 2):
        node = placed.process_by_id[f"P{number}"].node_by_id
        assert node[f"c{number}"].bounds is not None
        assert node[f"a{number}"].bounds == Bounds(100, 100, 100, 80)  # the other page does not push it away
    assert _planes(write_bpmn(placed))["c2"] == "D2"


def test_what_two_pages_draw_keeps_the_place_of_the_first_and_is_named() -> None:
    data = _file(_process(1), _process(2), _page(1), _page(2, shape("a1", (900, 900, 100, 80)), "Details"))
    document, issues = read_bpmn_with_issues(data, "a.bpmn")
    assert document.processes[0].node_by_id["a1"].bounds == Bounds(100, 100, 100, 80)
    assert [issue.where for issue in issues] == ["D2"]
    assert "“Details” draws “A1” once more" in issues[0].message
    renamed = _draw(document, _named("a1", "Other"), "a1")
    assert b'x="900" y="900"' in write_bpmn(renamed)


def _named(element: str, name: str) -> Edit:
    from itsm_fit.editor.commands.steps import rename

    return partial(rename, element=element, name=name)


def test_a_diagram_that_shows_nothing_that_exists_is_a_page_all_the_same() -> None:
    second = _page(2).replace('bpmnElement="P2"', 'bpmnElement="gone"')
    document, issues = read_bpmn_with_issues(_file(_process(1), _process(2), _page(1), second), "a.bpmn")
    assert [process.id for process in cut_out(document, "D2").processes] == ["P2"]
    assert "“gone”, which the file does not have" in issues[0].message


def test_a_page_of_closed_pools_alone_is_drawn() -> None:
    pools = '<bpmn:collaboration id="C"><bpmn:participant id="x" name="Vendor"/></bpmn:collaboration>'
    page = _page(2).replace('"P2"', '"C"').replace("a2", "x")
    document = read_bpmn(_file(pools, _process(1), _page(1), page), "a.bpmn")
    part = cut_out(document, "D2")
    assert part.processes == ()
    assert [pool.id for pool in part.pools] == ["x"]
    assert title_of(document, "D2") == "Vendor"


def test_the_diagram_of_a_folded_sub_process_is_its_page() -> None:
    document = read_bpmn(FOLDED, "a.bpmn")
    assert document.pages == (DiagramPage(), DiagramPage("DS", frame="sub"))
    assert whole_pages(document) == (DiagramPage(),)


def test_a_sub_process_whose_inside_is_drawn_apart_is_folded_whatever_its_shape_says() -> None:
    document = read_bpmn(FOLDED.replace(b'isExpanded="false"', b'isExpanded="true"'), "a.bpmn")
    assert not document.processes[0].node_by_id["sub"].expanded


def test_what_a_sub_process_shows_once_unfolded_goes_to_where_it_stands() -> None:
    document = read_bpmn(FOLDED, "a.bpmn")
    whole = Diagram(Project(documents=(document,)), 0)
    opened = unfolded(whole, "sub").document
    data = write_bpmn(opened)
    assert _planes(data)["in"] == "D1"
    assert b'"DS"' not in data
    assert _bare(read_bpmn(data, "a.bpmn")) == _bare(opened)


def test_the_diagram_of_a_deleted_sub_process_goes() -> None:
    document = read_bpmn(FOLDED, "a.bpmn")
    project = Project(documents=(document,))
    after = edits.delete_elements(project, document, ["sub"]).documents[0]
    assert after.pages == ()
    assert b'"DS"' not in write_bpmn(after)


@pytest.mark.parametrize("data", [TWO, FOLDED, _file(_process(1), _page(1, name="Old"))])
def test_a_page_is_given_a_name(data: bytes) -> None:
    document = read_bpmn(data, "a.bpmn")
    page = whole_pages(document)[-1].id
    renamed = rename_page(document, page, "Overview")
    written = write_bpmn(renamed)
    assert _bare(read_bpmn(written, "a.bpmn")) == _bare(renamed)
    assert written.count(b'name="Overview"') == 1
    assert write_bpmn(rename_page(renamed, page, "")).count(b"<bpmndi:BPMNDiagram ") == data.count(
        b"<bpmndi:BPMNDiagram "
    )


def test_pages_are_written_without_a_source() -> None:
    for data in (TWO, FOLDED):
        document = replace(read_bpmn(data, "a.bpmn"), source=BpmnSource())
        assert _bare(read_bpmn(write_bpmn(document), "a.bpmn")) == _bare(document)


def _bare(document: Document) -> Document:
    return replace(document, source=BpmnSource())


def _drawn(document: Document) -> Sequence[object]:
    """What is to be seen; what nobody drew, such as an empty process with its pool, is at home on the first page."""
    processes = [process for process in document.processes if process.nodes]
    pools, artifacts = ([each for each in its if each.bounds] for its in (document.pools, document.artifacts))
    return processes, pools, artifacts


@settings(
    max_examples=examples(80), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(data=st.data(), page=st.sampled_from(["D1", "D2"]))
def test_whatever_is_edited_on_a_page_the_others_stay_and_all_is_read_back(data: st.DataObject, page: str) -> None:
    document = read_bpmn(TWO, "a.bpmn")
    whole = Diagram(Project(documents=(document,)), 0)
    part = on_page(whole, page)
    changed = edited(data, part.project)
    assume(any(map(is_drawn, parts_of(changed.documents[0]))))  # no command leaves processes that nobody drew alone
    after = off_page(whole, page, replace(part, project=changed)).document
    other = "D2" if page == "D1" else "D1"
    assert _drawn(cut_out(after, other)) == _drawn(cut_out(document, other)) or len(after.pages) < 2
    written = write_bpmn(after)
    note(written.decode())
    assert _bare(read_bpmn(written, "a.bpmn")) == _bare(after)


THREE = _file(_process(1), _process(2), _process(3), _page(1), "<!-- of the second -->", _page(2), _page(3))
AGAIN = _file(
    _process(1, INNER),
    _process(2),
    _page(1, shape("sub", (500, 100, 200, 180), 'isExpanded="true"') + shape("in", (520, 120, 100, 80))),
    _page(2, shape("sub", (900, 900, 100, 80), 'isExpanded="false"') + shape("a1", (700, 900, 100, 80))),
)
"""Both pages draw the step a1 and the sub-process, the inside of which is drawn on the first."""


def _whole(data: bytes) -> Diagram:
    return Diagram(Project(documents=(read_bpmn(data, "a.bpmn"),)), 0)


def _diagrams(data: bytes) -> dict[str, str]:
    """The text of each diagram, in the order of the file."""
    return {
        own: text
        for text, own in re.findall(
            r'(<bpmndi:BPMNDiagram id="(\w+)".*?</bpmndi:BPMNDiagram>)', data.decode(), re.DOTALL
        )
    }


@pytest.mark.parametrize("data", [TWO, THREE, FOLDED, AGAIN, _file(_process(1), _page(1)), _file(_process(1))])
def test_a_new_page_stands_behind_the_others_whose_diagrams_stay_as_they_are(data: bytes) -> None:
    edit = add_page(_whole(data), "Rollout")
    document = edit.diagram.document
    new = whole_pages(document)[-1].id
    (process,) = edit.chosen
    assert [each.id for each in cut_out(document, new).processes] == [process]
    assert title_of(document, new) == "Rollout"
    written = write_bpmn(document)
    assert _diagrams(data).items() <= _diagrams(written).items()
    assert _bare(read_bpmn(written, "a.bpmn")) == _bare(document)


def test_a_page_of_a_drawing_that_no_file_holds_yet_is_added() -> None:
    project = Project(documents=(read_bpmn(TWO, "a.bpmn"),))
    drawn, key = new_process(project, "First")
    first = Diagram(drawn, 1)
    document = add_page(first, "Second").diagram.document
    assert [title_of(document, page.id) for page in whole_pages(document)] == ["First", "Second"]
    assert key not in {process.id for process in cut_out(document, whole_pages(document)[1].id).processes}


@pytest.mark.parametrize("page", ["D1", "D2", "D3"])
def test_a_page_is_deleted_with_what_it_alone_draws_and_the_others_stay_as_they_are(page: str) -> None:
    edit = delete_page(_whole(THREE), page)
    document = edit.diagram.document
    assert [process.id for process in document.processes] == [f"P{own}" for own in "123" if page != f"D{own}"]
    assert edit.notes == (
        f"The page “Page {page[1]}” is deleted with the 2 elements drawn only there; Undo brings them back.",
    )
    written = write_bpmn(document)
    assert _diagrams(written) == {own: text for own, text in _diagrams(THREE).items() if own != page}
    assert b"<!-- of the second -->" in written
    assert _bare(read_bpmn(written, "a.bpmn")) == _bare(document)


def test_what_another_page_draws_too_stays_where_that_has_it_with_what_is_inside() -> None:
    edit = delete_page(_whole(AGAIN), "D1")
    (first, second) = edit.diagram.document.processes
    assert [node.id for node in first.nodes] == ["a1", "sub", "in"]
    assert first.node_by_id["a1"].bounds == Bounds(700, 900, 100, 80)
    assert first.node_by_id["sub"].bounds == Bounds(900, 900, 100, 80)
    assert not first.node_by_id["sub"].expanded
    assert [node.id for node in second.nodes] == ["a2", "b2"]
    assert edit.notes[0].endswith(
        "with the 1 element drawn only there; Undo brings it back. 3 that other pages draw too stay."
    )
    written = write_bpmn(edit.diagram.document)
    assert _diagrams(written) == {"D2": _diagrams(AGAIN)["D2"]}
    assert _bare(read_bpmn(written, "a.bpmn")) == _bare(edit.diagram.document)


def test_a_page_that_repeats_another_goes_without_what_that_draws() -> None:
    document = delete_page(_whole(AGAIN), "D2").diagram.document
    assert [process.id for process in document.processes] == ["P1"]
    assert document.processes[0].node_by_id["a1"].bounds == Bounds(100, 100, 100, 80)
    assert _diagrams(write_bpmn(document)) == {"D1": _diagrams(AGAIN)["D1"]}


def test_lines_go_with_the_page_of_one_of_their_ends_and_stay_where_both_stay() -> None:
    message = '<bpmn:collaboration id="C"><bpmn:messageFlow id="m" sourceRef="b1" targetRef="a2"/></bpmn:collaboration>'
    repeated = shape("a1", (700, 900, 100, 80)) + shape("b1", (900, 900, 100, 80))
    both = delete_page(_whole(_file(message, _process(1), _process(2), _page(1), _page(2, repeated))), "D1")
    assert [flow.id for flow in both.diagram.document.process_by_id["P1"].flows] == ["f1"]
    assert [flow.id for flow in both.diagram.document.message_flows] == ["m"]
    apart = delete_page(_whole(_file(message, _process(1), _process(2), _page(1), _page(2))), "D1")
    assert apart.diagram.document.message_flows == ()


def test_an_empty_page_is_deleted_with_its_process() -> None:
    empty = diagram("").replace('"Dia"', '"D2"').replace('"P1"', '"P2"')
    edit = delete_page(_whole(_file(_process(1), '<bpmn:process id="P2" name="To do"/>', _page(1), empty)), "D2")
    assert [process.id for process in edit.diagram.document.processes] == ["P1"]
    assert edit.notes == ("The page “To do” is deleted; Undo brings it back.",)


def test_the_only_page_is_not_deleted() -> None:
    with pytest.raises(EditError, match=r"the only page of a\.bpmn"):
        delete_page(_whole(FOLDED), "")


@settings(max_examples=12, deadline=None)
@given(page=st.sampled_from(["D1", "D2", "D3"]), to=st.integers(0, 2))
def test_pages_change_places_and_nothing_else_does(page: str, to: int) -> None:
    document = move_page(_whole(THREE), page, to - int(page[1]) + 1).diagram.document
    wanted = [own for own in ("D1", "D2", "D3") if own != page]
    wanted.insert(to, page)
    written = write_bpmn(document)
    assert [each.id for each in document.pages] == list(_diagrams(written)) == wanted
    assert _diagrams(written) == _diagrams(THREE)
    assert sorted(written.splitlines()) == sorted(THREE.splitlines())
    assert [process.id for process in document.processes] == ["P1", "P2", "P3"]


def test_what_two_pages_draw_is_on_the_one_that_comes_first_then() -> None:
    document = move_page(_whole(AGAIN), "D2", -1).diagram.document
    assert document.processes[0].node_by_id["a1"].bounds == Bounds(700, 900, 100, 80)
    assert _bare(read_bpmn(write_bpmn(document), "a.bpmn")) == _bare(document)


def test_a_page_does_not_come_before_one_that_would_draw_nothing_of_its_own_then() -> None:
    waypoints = '<di:waypoint x="101" y="940"/><di:waypoint x="300" y="940"/>'
    edge = f'<bpmndi:BPMNEdge bpmnElement="f1">{waypoints}</bpmndi:BPMNEdge>'
    repeated = shape("a1", (1, 900, 100, 80)) + shape("b1", (300, 900, 100, 80)) + edge
    data = _file(_process(1), _process(2), _page(1), _page(2, repeated))
    with pytest.raises(EditError, match="“Page 2” stays: of two pages that draw the same"):
        move_page(_whole(data), "D2", -1)
