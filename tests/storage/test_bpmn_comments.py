"""Comments at elements: our own and those of bpmn.io are read, written, and otherwise left as they are."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace

import pytest
from bpmn_texts import elements, model
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.editor.clip import clipped
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import BpmnSource, Document
from itsm_fit.model.edits.parts import part_of, parts_of
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, read_bpmn_with_issues, write_bpmn
from itsm_fit.storage.bpmn.clip import clip_text, read_clip
from itsm_fit.storage.limits import Limit

ANNA = Comment("Is this really the service desk?", "Anna", "2026-11-12T09:30:00+01:00")
BEN = Comment("Yes: until five.", "Ben", "2026-11-13", done=True)
_OWN = (
    "<bpmn:extensionElements>"
    '<fit:comment author="Anna" date="2026-11-12T09:30:00+01:00">Is this really the service desk?</fit:comment>'
    '<other xmlns="urn:x"/>'
    '<fit:comment author="Ben" date="2026-11-13" done="true">Yes: until five.</fit:comment>'
    "</bpmn:extensionElements>"
)
_EMBEDDED = '<bpmn:documentation textFormat="text/x-comments">nre:Who: we?;\n;:Too long;\n;alone</bpmn:documentation>'
_NRE, _NOBODY, _ALONE = Comment("Who: we?", "nre"), Comment("Too long"), Comment("alone")
_EVERYWHERE = model(
    '<bpmn:laneSet id="ls"><bpmn:lane id="l">@<bpmn:flowNodeRef>t</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>'
    '<bpmn:startEvent id="s">@</bpmn:startEvent><bpmn:task id="t">@</bpmn:task><bpmn:exclusiveGateway id="g">@'
    '</bpmn:exclusiveGateway><bpmn:sequenceFlow id="f" sourceRef="s" targetRef="t">@</bpmn:sequenceFlow>'
    '<bpmn:dataObjectReference id="d">@</bpmn:dataObjectReference><bpmn:dataStoreReference id="e">@'
    '</bpmn:dataStoreReference><bpmn:textAnnotation id="n">@<bpmn:text>Mind</bpmn:text></bpmn:textAnnotation>'
    '<bpmn:group id="r">@</bpmn:group><bpmn:association id="a" sourceRef="t" targetRef="n">@</bpmn:association>',
    '<bpmn:collaboration id="c"><bpmn:participant id="p" processRef="P1">@</bpmn:participant>'
    '<bpmn:participant id="q">@</bpmn:participant>'
    '<bpmn:messageFlow id="m" sourceRef="t" targetRef="q">@</bpmn:messageFlow></bpmn:collaboration>',
)
_IDS = "lstgfdenrapqm"


def _at(document: Document, element: str = "t") -> tuple[Comment, ...]:
    return part_of(document, element).comments


def _edited(document: Document, edit: Callable[..., Project], *given: object, **named: object) -> Document:
    return edit(Project(documents=(document,)), document, *given, **named).documents[0]


def _task(inside: str) -> bytes:
    return model(f'<bpmn:task id="t" name="Log">{inside}</bpmn:task>')


@pytest.mark.parametrize(
    ("written", "found"), [(_OWN, (ANNA, BEN)), (_EMBEDDED, (_NRE, _NOBODY, _ALONE)), (_EMBEDDED + _OWN, None)]
)
def test_comments_are_read_from_whatever_is_drawn(written: str, found: tuple[Comment, ...] | None) -> None:
    data = _EVERYWHERE.replace(b"@", written.encode())
    read = read_bpmn_with_issues(data, "a.bpmn")
    assert read.issues == ()
    assert {part.id for part in parts_of(read.document)} == set(_IDS)
    for part in parts_of(read.document):
        assert part.comments == (found or (_NRE, _NOBODY, _ALONE, ANNA, BEN))
        assert getattr(part, "documentation", "") == ""
    assert write_bpmn(read.document) == data


@pytest.mark.parametrize("element", _IDS)
@pytest.mark.parametrize("before", ["", _OWN, _EMBEDDED])
def test_a_comment_can_be_written_at_whatever_is_drawn(element: str, before: str) -> None:
    document = read_bpmn(_EVERYWHERE.replace(b"@", before.encode()), "a.bpmn")
    said = _edited(document, edits.add_comment, element, ANNA)
    data = write_bpmn(said)
    again = read_bpmn(data, "a.bpmn")
    assert {part.id: part.comments for part in parts_of(again)} == {
        part.id: part.comments + (ANNA,) * (part.id == element) for part in parts_of(document)
    }
    new = elements(data) - elements(write_bpmn(document))
    assert [tag.rpartition("}")[2] for tag, _, _ in new if "extensionElements" not in tag] == ["comment"]
    gone = _edited(again, edits.delete_comment, element, len(_at(again, element)) - 1)
    assert elements(write_bpmn(gone)) == elements(write_bpmn(document))


def test_what_is_written_says_who_when_and_what() -> None:
    document = _edited(read_bpmn(_task(""), "a.bpmn"), edits.add_comment, "t", ANNA)
    document = _edited(document, edits.add_comment, "t", BEN)
    written = ET.fromstring(write_bpmn(document)).iter("{urn:itsm-fit:bpmn:1}comment")  # noqa: S314 - our own file
    assert [(each.tag, each.attrib, each.text) for each in written] == [
        ("{urn:itsm-fit:bpmn:1}comment", {"author": "Anna", "date": ANNA.written}, ANNA.text),
        ("{urn:itsm-fit:bpmn:1}comment", {"author": "Ben", "date": "2026-11-13", "done": "true"}, BEN.text),
    ]


@pytest.mark.parametrize("inside", ["", "  ", ";\n;", "\n;\n;\n"])
def test_embedded_comments_that_say_nothing_are_none(inside: str) -> None:
    data = _task(f'<bpmn:documentation textFormat="text/x-comments">{inside}</bpmn:documentation>')
    document = read_bpmn(data, "a.bpmn")
    assert _at(document) == ()
    assert write_bpmn(document) == data


def test_embedded_comments_are_no_documentation_and_stay_beside_it() -> None:
    document = read_bpmn(_task(_EMBEDDED + "<bpmn:documentation>First of all</bpmn:documentation>"), "a.bpmn")
    assert part_of(document, "t").documentation == "First of all"  # type: ignore[union-attr]
    for text in ("Second", ""):
        project = edits.document_node(Project(documents=(document,)), "P1", "t", text)
        data = write_bpmn(project.documents[0])
        assert _EMBEDDED.encode() in data
        again = read_bpmn(data, "a.bpmn")
        assert (part_of(again, "t").documentation, _at(again)) == (text, _at(document))  # type: ignore[union-attr]


def test_documentation_is_written_beside_embedded_comments() -> None:
    project = Project(documents=(read_bpmn(_task(_EMBEDDED), "a.bpmn"),))
    data = write_bpmn(edits.document_node(project, "P1", "t", "New").documents[0])
    assert _EMBEDDED.encode() in data
    assert part_of(read_bpmn(data, "a.bpmn"), "t").documentation == "New"  # type: ignore[union-attr]


def test_an_answer_leaves_embedded_comments_as_they_are_written() -> None:
    document = read_bpmn(_task(_EMBEDDED), "a.bpmn")
    data = write_bpmn(_edited(document, edits.add_comment, "t", ANNA))
    assert _EMBEDDED.encode() in data
    assert _at(read_bpmn(data, "a.bpmn")) == (_NRE, _NOBODY, _ALONE, ANNA)


@pytest.mark.parametrize(
    ("edit", "given", "named", "after"),
    [
        (edits.mark_comment, (1,), {"done": True}, (_NRE, replace(_NOBODY, done=True), _ALONE, ANNA, BEN)),
        (edits.rewrite_comment, (0, "We"), {}, (replace(_NRE, text="We"), _NOBODY, _ALONE, ANNA, BEN)),
        (edits.delete_comment, (2,), {}, (_NRE, _NOBODY, ANNA, BEN)),
    ],
)
def test_embedded_comments_that_change_are_written_as_our_own_in_their_order(
    edit: Callable[..., Project], given: tuple[object, ...], named: dict[str, object], after: tuple[Comment, ...]
) -> None:
    document = read_bpmn(_task(_EMBEDDED + _OWN), "a.bpmn")
    data = write_bpmn(_edited(document, edit, "t", *given, **named))
    assert b"x-comments" not in data
    assert b'<other xmlns="urn:x"/>' in data
    assert _at(read_bpmn(data, "a.bpmn")) == after


def test_only_the_comment_that_is_marked_is_written_anew() -> None:
    document = read_bpmn(_task(_OWN), "a.bpmn")
    data = write_bpmn(_edited(document, edits.mark_comment, "t", 0, done=True))
    assert data == _task(_OWN).replace(b'+01:00">', b'+01:00" done="true">')


_COMMENTS = st.builds(
    Comment,
    st.text(max_size=8).filter(lambda text: text.strip()),
    st.text(max_size=5),
    st.sampled_from(["", "2026-11-12T09:30:00+01:00", "2026-11-12", "soon"]),
    st.booleans(),
)


@given(
    st.sampled_from(["", _OWN, _EMBEDDED, _EMBEDDED + _OWN]),
    st.lists(
        st.tuples(st.sampled_from(["add", "rewrite", "mark", "delete"]), _COMMENTS, st.integers(0, 6)), max_size=6
    ),
)
def test_whatever_is_done_to_a_thread_reads_back(before: str, steps: list[tuple[str, Comment, int]]) -> None:
    document = read_bpmn(_task(before + '<bpmn:standardLoopCharacteristics id="x"/>'), "a.bpmn")
    for step, comment, number in steps:
        at = number % max(len(_at(document)), 1)
        try:
            match step:
                case "add":
                    document = _edited(document, edits.add_comment, "t", comment)
                case "rewrite":
                    document = _edited(document, edits.rewrite_comment, "t", at, comment.text)
                case "mark":
                    document = _edited(document, edits.mark_comment, "t", at, done=comment.done)
                case _:
                    document = _edited(document, edits.delete_comment, "t", at)
        except EditError:
            continue
    data = write_bpmn(document)
    again = read_bpmn(data, "a.bpmn")
    assert _at(again) == _at(document)
    assert write_bpmn(again) == data
    assert replace(again, source=BpmnSource()) == replace(document, source=BpmnSource())
    assert b'standardLoopCharacteristics id="x"' in data


def test_what_cannot_be_used_is_named_and_kept() -> None:
    inside = (
        "<bpmn:extensionElements>"
        '<fit:comment author="A" date="yesterday">When?</fit:comment><fit:comment>Nobody, never</fit:comment>'
        f"<fit:comment>{'x' * (Limit.COMMENT.most + 1)}</fit:comment></bpmn:extensionElements>"
    )
    read = read_bpmn_with_issues(_task(inside), "a.bpmn")
    assert [comment.moment for comment in _at(read.document)] == [None] * 3
    assert _at(read.document)[0].written == "yesterday"
    assert len(_at(read.document)[2].text) == Limit.COMMENT.most + 1
    assert [("yesterday" in issue.message, issue.where) for issue in read.issues] == [(True, "t"), (False, "t")]
    assert read.issues[1].message == Limit.COMMENT.sentence
    marked = write_bpmn(_edited(read.document, edits.mark_comment, "t", 0, done=True))
    assert marked == _task(inside).replace(b'"yesterday"', b'"yesterday" done="true"')


@pytest.mark.parametrize(
    "written", ["", "soon", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-13-01", "１２"]
)
def test_what_no_clock_could_show_is_no_moment(written: str) -> None:
    assert Comment("", written=written).moment is None


@pytest.mark.parametrize(
    "written", ["2026-11-12", "2026-11-12T09:30", "2026-11-12T09:30:00+01:00", "2026-11-12T09:30Z"]
)
def test_dates_are_read_with_and_without_time_and_zone(written: str) -> None:
    moment = Comment("", written=written).moment
    assert moment is not None
    assert (moment.year, moment.month, moment.day) == (2026, 11, 12)
    assert Comment("", written=written).is_day is (len(written) == 10)


def test_thousands_of_embedded_comments_are_held_together_and_kept() -> None:
    many = ";\n;".join(f"a:{number}" for number in range(5_000))
    data = _task(f'<bpmn:documentation textFormat="text/x-comments">{many}</bpmn:documentation>')
    read = read_bpmn_with_issues(data, "a.bpmn")
    assert len(_at(read.document)) == Limit.COMMENTS.most
    assert [issue.message for issue in read.issues] == [Limit.COMMENTS.sentence]
    marked = read_bpmn(write_bpmn(_edited(read.document, edits.mark_comment, "t", 0, done=True)), "a.bpmn")
    assert all(f"a:{number}" in _at(marked)[-1].text for number in (500, 4_999))


@pytest.mark.parametrize("written", [_EMBEDDED, _OWN])
def test_comments_on_a_process_are_named(written: str) -> None:
    read = read_bpmn_with_issues(model(written), "a.bpmn")
    assert {issue.where for issue in read.issues} == {"P1"}
    assert read.document.processes[0].documentation == ""
    renamed = edits.rename_process(Project(documents=(read.document,)), "P1", "Name").documents[0]
    assert written.encode() in write_bpmn(renamed)


def test_a_copy_goes_without_the_discussion_also_in_what_the_file_says() -> None:
    document = read_bpmn(_task(_EMBEDDED + _OWN), "a.bpmn")
    clip = clipped(document, ["t"])
    assert _at(read_clip(clip_text(clip))) == _at(document)
    bare = clip_text(edits.without_comments(clip))
    assert _at(read_clip(bare)) == ()
    assert "x-comments" not in bare
    assert "urn:x" in bare


def test_an_older_project_reads_without_comments() -> None:
    assert all(part.comments == () for part in parts_of(read_bpmn(_EVERYWHERE.replace(b"@", b""), "a.bpmn")))
