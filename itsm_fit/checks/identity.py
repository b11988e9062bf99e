"""Who is who across the files of a project: ids used twice, and processes that hold nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from itsm_fit.checks.naming import flow_name, name_of, title
from itsm_fit.checks.rule import Remark
from itsm_fit.checks.whole import CheckedFile, CheckedProject
from itsm_fit.language import tr


def empty_process(whole: CheckedProject) -> Iterator[Remark]:
    """Processes without flow nodes: they are left out of everything else."""
    for drawn in whole.every:
        if not drawn.process.nodes:
            words = tr("The {drawn} holds no steps and is left out: draw it, or delete it.", drawn=drawn.label)
            yield Remark(words, drawn.process.id, where=drawn.where)


def duplicate_id(file: CheckedFile) -> Iterator[Remark]:
    """Within one file every id may name one thing only; nodes and flows were told apart when it was read."""
    seen: dict[str, _Label] = {}
    if file.document.twins:
        yield from _twins(file)
    for process_id, element, label in _ids(file):
        if element in seen:
            where = file.document.file, process_id
            yield Remark(_two_things(element, seen[element](), label()), element, where=where)
        else:
            seen[element] = label


def duplicate_process(whole: CheckedProject) -> Iterator[Remark]:
    """The same process id in several files; within one file it is a duplicate id."""
    first: dict[str, CheckedFile] = {}
    for file in whole.files:
        for drawn in file.drawn:
            own = drawn.process.id
            earlier = first.setdefault(own, file)
            if earlier is not file:
                words = tr(
                    "The process id {own} is used in {name} too: here it goes by {id}.",
                    own=own,
                    name=earlier.document.file,
                    id=drawn.id,
                )
                yield Remark(words, own, where=drawn.where)


def _twins(file: CheckedFile) -> Iterator[Remark]:
    named = {own: (process_id, label) for process_id, own, label in _ids(file)}
    for own, written in file.document.twins:
        if own in named and written in named:  # else one of the two was deleted by now
            process_id, label = named[own]
            words = _two_things(written, named[written][1](), label())
            yield Remark(words, written, (written, own), where=(file.document.file, process_id))


def _two_things(own: str, one: str, other: str) -> str:
    return tr(
        "The id {own} stands for two things ({one}; {other}): give each an id of its own.",
        own=own,
        one=one,
        other=other,
    )


_Label = Callable[[], str]
"""What a person calls something, worked out where it is needed."""


def _ids(file: CheckedFile) -> Iterator[tuple[str, str, _Label]]:
    """(process id or "", id, label) of everything in one file that has an id."""
    for drawn in file.drawn:
        process = drawn.process
        yield drawn.id, process.id, partial(getattr, drawn, "label")
        for lane in process.lanes:
            yield drawn.id, lane.id, partial(_label, tr("lane"), lane.name)
        for node in process.nodes:
            yield drawn.id, node.id, partial(name_of, node, process)
        for flow in process.flows:
            yield drawn.id, flow.id, partial(flow_name, flow, [process])
    document = file.document
    for pool in document.pools:
        yield "", pool.id, partial(_label, tr("pool"), pool.name)
    for message in document.message_flows:
        yield "", message.id, partial(_label, tr("message flow"), message.name)
    for artifact in document.artifacts:
        yield "", artifact.id, partial(_label, tr("artifact"), artifact.text)
    for association in document.associations:
        yield "", association.id, partial(_label, tr("association"), "")


def _label(word: str, name: str) -> str:
    return f"{word} {title(name)}" if name.strip() else tr("unnamed {word}", word=word)
