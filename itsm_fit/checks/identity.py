"""Who is who across the files of a project: ids used twice, and processes that hold nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import groupby

from itsm_fit.checks.rule import Subject, flow_name, name_of, title
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.document import Document


def empty_processes(subjects: Sequence[Subject]) -> Iterator[Finding]:
    """Processes without flow nodes: they are left out of everything else."""
    for subject in subjects:
        if not subject.process.nodes:
            yield Finding(
                "empty-process",
                Severity.INFO,
                subject.file,
                subject.id,
                subject.process.id,
                f"The {subject.label} holds no steps and is left out: draw it, or delete it.",
            )


def duplicate_ids(drawn: Sequence[Subject]) -> Iterator[Finding]:
    """Within one file every id may name one thing only; nodes and flows were told apart when it was read."""
    for _, its in groupby(drawn, key=lambda subject: id(subject.document)):
        seen: dict[str, _Label] = {}
        group = list(its)
        if group[0].document.twins:
            yield from _twins(group)
        for process_id, element, label in _ids(group):
            if element not in seen:
                seen[element] = label
                continue
            yield Finding(
                "duplicate-id",
                Severity.ERROR,
                group[0].file,
                process_id,
                element,
                _two_things(element, seen[element](), label()),
            )


def duplicate_processes(drawn: Sequence[Subject]) -> Iterator[Finding]:
    """The same process id in several files; within one file it is a duplicate id."""
    first: dict[str, Document] = {}
    for subject in drawn:
        own = subject.process.id
        earlier = first.setdefault(own, subject.document)
        if earlier is not subject.document:
            yield Finding(
                "duplicate-process",
                Severity.INFO,
                subject.file,
                subject.id,
                own,
                f"The process id {own} is used in {earlier.name} too: here it goes by {subject.id}.",
            )


def _twins(group: Sequence[Subject]) -> Iterator[Finding]:
    named = {own: (process_id, label) for process_id, own, label in _ids(group)}
    for own, written in group[0].document.twins:
        if own in named and written in named:  # else one of the two was deleted by now
            process_id, label = named[own]
            yield Finding(
                "duplicate-id",
                Severity.ERROR,
                group[0].file,
                process_id,
                written,
                _two_things(written, named[written][1](), label()),
                (written, own),
            )


def _two_things(own: str, one: str, other: str) -> str:
    return f"The id {own} stands for two things ({one}; {other}): give each an id of its own."


_Label = Callable[[], str]
"""What a person calls something, worked out where it is needed."""


def _ids(its: Sequence[Subject]) -> Iterator[tuple[str, str, _Label]]:
    """(process id or "", id, label) of everything in one file that has an id."""
    for subject in its:
        process = subject.process
        yield subject.id, process.id, partial(getattr, subject, "label")
        for lane in process.lanes:
            yield subject.id, lane.id, partial(_label, "lane", lane.name)
        for node in process.nodes:
            yield subject.id, node.id, partial(name_of, node, process)
        for flow in process.flows:
            yield subject.id, flow.id, partial(flow_name, flow, [process])
    document = its[0].document
    for pool in document.pools:
        yield "", pool.id, partial(_label, "pool", pool.name)
    for message in document.message_flows:
        yield "", message.id, partial(_label, "message flow", message.name)
    for artifact in document.artifacts:
        yield "", artifact.id, partial(_label, "artifact", artifact.text)
    for association in document.associations:
        yield "", association.id, partial(_label, "association", "")


def _label(word: str, name: str) -> str:
    return f"{word} {title(name)}" if name.strip() else f"unnamed {word}"
