"""Messages, signals, errors and escalations that a file defines for its events: nameless, alike, or used by nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from itsm_fit.checks.rule import Subject, title
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.document import Definition


class _Use(NamedTuple):
    """An element that refers to a definition, as a sentence names it, and its process."""

    subject: Subject
    element: str
    label: str


def definition_findings(subjects: Sequence[Subject]) -> Iterator[Finding]:
    """What is to be said of the definitions of each file."""
    for document in {id(subject.document): subject.document for subject in subjects}.values():
        if document.definitions:
            yield from _of_file([subject for subject in subjects if subject.document is document])


def _of_file(subjects: Sequence[Subject]) -> Iterator[Finding]:
    document = subjects[0].document
    seen: set[tuple[str, str]] = set()
    for each in document.definitions:
        kind, use = each.kind.value, _first_use(subjects, each)
        name = " ".join(each.name.split())
        if use is None and not each.elsewhere:
            yield _finding(
                "unused-definition",
                document.name,
                use,
                each,
                f"The {kind} {title(name)} is defined but nothing uses it: let an event refer to it, or delete it."
                if name
                else f"A {kind} without a name is defined but nothing uses it: delete it where the file was made.",
            )
        elif not name:
            whose = f"of the {use.label}" if use else "that is used outside the drawing"
            yield _finding(
                "unnamed-definition",
                document.name,
                use,
                each,
                f"The {kind} {whose} has no name, so nobody can tell which it is: name it where the file was made.",
            )
        if name and (kind, name) in seen:
            yield _finding(
                "repeated-definition",
                document.name,
                use,
                each,
                f"The {kind} {title(name)} is defined twice, and what is thrown as one is not caught as the other: "
                "let all events refer to one of them.",
            )
        seen.add((kind, name))


def _finding(rule: str, file: str, use: _Use | None, definition: Definition, message: str) -> Finding:
    """A finding at the element that uses a definition, else at the definition itself."""
    severity = Severity.WARNING if rule == "repeated-definition" else Severity.INFO
    process, element = (use.subject.id, use.element) if use else ("", definition.id)
    return Finding(rule, severity, file, process, element, message)


def _first_use(subjects: Sequence[Subject], definition: Definition) -> _Use | None:
    for subject in subjects:
        for node in subject.process.nodes:
            if node.id in definition.users or (node.event is definition.kind and node.event_ref == definition.id):
                return _Use(subject, node.id, subject.name(node))
    for flow in subjects[0].document.message_flows:
        if flow.id in definition.users:
            return _Use(subjects[0], flow.id, f"message flow {title(flow.name)}".strip())
    return None
