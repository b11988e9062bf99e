"""What a log told of a process, on the drawings of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from itsm_fit.drawing.lived import LivedJump, LivedMark, LivedPaint, lived_paint
from itsm_fit.drawing.pages import PlacedDrawing, drawings_of
from itsm_fit.drawing.paint import per_cent
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.drawing.view import view_of
from itsm_fit.language import tr, trn
from itsm_fit.model.document import Document
from itsm_fit.model.process import NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.replay.result import FlowShare, LogJump, LogReplay, StepRecord
from itsm_fit.replay.runs import DeviationKind
from itsm_fit.replay.words import duration_words, jump_words
from itsm_fit.writing import exact, grouped
from itsm_fit.writing import per_cent as in_per_cent

MOST_ARCS: Final = 12
"""Jumps that are drawn together, the commonest ones; any other one when it is asked for."""
_LEAST_DRAWN: Final = 0.005
"""The share of the cases from which on a jump is drawn unasked."""
_ENDS: Final = (NodeKind.START, NodeKind.END)


class LivedDrawing(NamedTuple):
    """A drawing with what happened on it."""

    drawing: PlacedDrawing
    paint: LivedPaint


def lived_drawings(project: Project, its: LogReplay) -> list[LivedDrawing]:
    """The drawings that show the process that was replayed."""
    document, process = project.document_of(its.process), project.processes[its.process]
    own = {node.id for node in process.nodes}
    return [
        LivedDrawing(drawing, lived_on(project, document, drawing.document, its))
        for drawing in drawings_of(document)
        if any(node.id in own for each in drawing.document.processes for node in each.nodes)
    ]


def lived_svg(each: LivedDrawing, title: str = "", *, theme: Theme = LIGHT) -> str:
    """A drawing with what happened as SVG, under a title."""
    return to_svg(each.drawing.document, theme=theme, lived=each.paint, title=title)


def lived_on(
    project: Project, document: Document, shown: Document, its: LogReplay, asked: int | None = None
) -> LivedPaint:
    """What happened on one drawing: `shown` is what is drawn there of a document, with its places.

    `asked` is the number of a jump that is drawn however seldom it happened.
    """
    own = {id(process) for process in document.processes}
    processes = {key: process for key, process in project.processes.items() if id(process) in own}
    marks = {own: mark for key, process in processes.items() for own, mark in _marks(key, process, its)}
    view = view_of(shown)
    nodes = {node.id for node, _ in view.nodes}
    jumps = [*_jumps(project, processes, its, nodes, asked)]
    return lived_paint(view, marks, jumps)


# -------------------------------------------------------------------- flows and steps
def _marks(key: str, process: Process, its: LogReplay) -> Iterator[tuple[str, LivedMark]]:
    flows = {each.flow: each for each in its.flows if each.process == key}
    untold = _untold(process, flows)
    for own, each in flows.items():
        drawn = process.flow_by_id[own].share if own in process.flow_by_id else None
        yield own, _UNTOLD if own in untold.flows else _flow_mark(each, drawn, its)
    passed = _passed(key, its)
    steps = {each.step: each for each in its.steps if each.process == key}
    for own, step in steps.items():
        yield own, _UNTOLD if own in untold.nodes else _step_mark(step, passed[own], its)
    for node in process.nodes:
        ways = (process.outgoing if node.kind is NodeKind.BOUNDARY else process.incoming).get(node.id, ())
        known = [flows[flow.id] for flow in ways if flow.id in flows]
        if node.id not in steps and known and not any(each.taken or each.flow in untold.flows for each in known):
            yield node.id, LivedMark(0.0)


_UNTOLD: Final = LivedMark()


class _Untold(NamedTuple):
    """What the log cannot tell: between these ways cases chose without leaving a trace."""

    flows: set[str]
    nodes: set[str]


def _untold(process: Process, flows: Mapping[str, FlowShare]) -> _Untold:
    """Flows whose share nobody knows, and all that is reached by such flows alone."""
    unclear = {own for own, each in flows.items() if each.share is None and each.between is not None}
    nodes: set[str] = set()
    fresh = [process.flow_by_id[own].target for own in unclear if own in process.flow_by_id]
    while fresh:
        node = fresh.pop()
        ways = [flow.id for flow in process.incoming.get(node, ()) if flow.id in flows]
        if node in nodes or not ways or not unclear.issuperset(ways):
            continue
        nodes.add(node)
        beside = [each.id for each in process.nodes if each.attached_to == node]
        for flow in (flow for own in (node, *beside) for flow in process.outgoing.get(own, ())):
            if flow.id in flows:
                unclear.add(flow.id)
                fresh.append(flow.target)
    return _Untold(unclear, nodes)


def _flow_mark(each: FlowShare, drawn: float | None, its: LogReplay) -> LivedMark:
    share = each.taken / its.counted if its.counted else 0.0
    if not each.choice or each.share is None:
        told = (
            trn("taken by {count} case", "taken by {count} cases", each.taken) if each.taken else tr("nobody took it")
        )
        return LivedMark(share, grouped(each.taken) if each.taken else "", told=told)
    words = f"{_part(each.share)} · {grouped(each.taken)}" if each.taken else _part(0.0)
    told = tr(
        "taken by {cases}, {share} of the times that a case came to it",
        cases=trn("{count} case", "{count} cases", each.taken),
        share=_part(each.share),
    )
    off = drawn is not None and each.between is not None and not each.between[0] <= drawn <= each.between[1]
    stray = tr("drawn {share}", share=_part(drawn)) if off and drawn is not None else ""
    return LivedMark(share, words, stray, ", ".join(filter(None, (told, stray))))


def _part(share: float) -> str:
    return per_cent(share) if share else in_per_cent(0.0)


def _step_mark(each: StepRecord, passed: int, its: LogReplay) -> LivedMark:
    share = each.cases / its.counted if its.counted else 0.0
    over = trn("passed over by {count} case", "passed over by {count} cases", passed) if passed else ""
    stray = tr("passed over {count}", count=grouped(passed)) if passed else ""
    if not each.cases:
        return LivedMark(0.0, "", stray, over or tr("nobody came here"))
    visits = f"{exact(round(each.visits, 2))} ×"
    minutes = " / ".join(duration_words(taken.median if taken else None) for taken in (each.touch, each.wait))
    known = each.touch is not None or each.wait is not None
    told = [
        tr(
            "{visits} visits a case, by {cases}",
            visits=exact(round(each.visits, 2)),
            cases=trn("{count} case", "{count} cases", each.cases),
        ),
        tr("worked {minutes} (median)", minutes=duration_words(each.touch.median)) if each.touch else "",
        tr("waited {minutes} (median)", minutes=duration_words(each.wait.median)) if each.wait else "",
        "" if each.known else tr("the log does not name it"),
        over,
    ]
    return LivedMark(share, f"{visits} · {minutes}" if known else visits, stray, ", ".join(filter(None, told)))


def _passed(key: str, its: LogReplay) -> Counter[str]:
    """How many cases passed over each step of a process."""
    found = Counter[str]()
    for each in its.deviations:
        if each.kind is DeviationKind.SKIPPED and each.process == key:
            found[each.element] += each.cases
    return found


# -------------------------------------------------------------------- jumps
def _jumps(
    project: Project, processes: Mapping[str, Process], its: LogReplay, nodes: set[str], asked: int | None
) -> Iterator[LivedJump]:
    """The commonest jumps that have their place among the nodes of a drawing, and one that is asked for."""
    left = MOST_ARCS
    for number, each in enumerate(its.jumps):
        ends = _ends(processes[each.process], each, nodes) if each.process in processes else None
        share = each.cases / its.cases
        if ends is None or (number != asked and (not left or share < _LEAST_DRAWN)):
            continue
        left -= number != asked
        words = f"{grouped(each.cases)} · {_part(share)}"
        yield LivedJump(number, *ends, share, words, jump_words(each, project), each.over)


def _ends(process: Process, its: LogJump, nodes: set[str]) -> tuple[str | None, str | None] | None:
    """What a jump joins on a drawing; None where it has no place there, or lies within a step that is closed."""
    source, target = _shown(process, its.source, nodes), _shown(process, its.target, nodes)
    if (its.source and source is None) or (its.target and target is None) or not (source or target):
        return None
    if source is not None and source == target and {its.source, its.target} != {source}:
        return None
    begins, ends = ([node.id for node in process.nodes if node.kind is kind and node.parent is None] for kind in _ENDS)
    if not its.source:
        source = _only(begins, nodes)
    if not its.target and its.over:
        target = _only(ends, nodes)
    return source, target


def _shown(process: Process, element: str, nodes: set[str]) -> str | None:
    """The step itself, or the innermost sub-process around it that is drawn."""
    seen: set[str] = set()
    node = process.node_by_id.get(element)
    while node is not None and node.id not in seen:
        if node.id in nodes:
            return node.id
        seen.add(node.id)
        node = process.node_by_id.get(node.parent or "")
    return None


def _only(ids: Sequence[str], nodes: set[str]) -> str | None:
    return ids[0] if len(ids) == 1 and ids[0] in nodes else None
