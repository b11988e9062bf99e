"""What a rule is, and how its sentences name things."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from itsm_fit.findings import Finding, Severity
from itsm_fit.model.document import Document
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project

Remark = tuple[str, str]
"""What a rule has to say: the id of an element, and a sentence that tells what to do."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A process in its file, under its project-wide id.

    `calls` are the nodes that stand for another process of the project.
    """

    document: Document
    id: str
    process: Process
    calls: AbstractSet[str] = frozenset()

    @property
    def file(self) -> str:
        return self.document.name

    @property
    def label(self) -> str:
        """The process as a sentence names it, after an article."""
        return f"process {title(self.process.name, self.id)}"


@dataclass(frozen=True, slots=True)
class Rule:
    """One check of a process; `remarks` finds every element that breaks it."""

    id: str
    severity: Severity
    remarks: Callable[[Subject], Iterator[Remark]]

    def findings(self, subject: Subject) -> Iterator[Finding]:
        for element, message in self.remarks(subject):
            yield Finding(self.id, self.severity, subject.file, subject.id, element, message)


def subjects_of(project: Project) -> tuple[Subject, ...]:
    """Every process of the project, in source order."""
    ids = iter(project.processes)
    return tuple(
        _subject(project, document, next(ids), process)
        for document in project.documents
        for process in document.processes
    )


def _subject(project: Project, document: Document, process_id: str, process: Process) -> Subject:
    calls = (node.id for node in process.nodes if node.called and project.called(process_id, node.called) is not None)
    return Subject(document, process_id, process, frozenset(calls))


def title(name: str, element_id: str) -> str:
    """A name in quotes, on one line; the id where there is no name."""
    return f'"{" ".join(name.split())}"' if name.strip() else element_id


def name_of(node: Node) -> str:
    """The node as a sentence names it, after an article: ``step "Log incident"`` or ``unnamed gateway G1``."""
    unnamed = "" if node.name.strip() else "unnamed "
    return f"{unnamed}{_word_for(node)} {title(node.name, node.id)}"


def listed(names: Sequence[str], at_most: int = 5) -> str:
    """Names as a sentence lists them: ``A, B and C``; those beyond `at_most` are counted, and none are ""."""
    if len(names) > at_most:
        return f"{', '.join(names[:at_most])} and {len(names) - at_most} more"
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


_WORDS = {
    NodeKind.START: "start event",
    NodeKind.END: "end event",
    NodeKind.BOUNDARY: "boundary event",
    NodeKind.SUB_PROCESS: "sub-process",
    NodeKind.TRANSACTION: "sub-process",
    NodeKind.AD_HOC: "sub-process",
    NodeKind.CALL: "call",
}


def _word_for(node: Node) -> str:
    if node.kind.is_gateway:
        return "gateway"
    return _WORDS.get(node.kind) or ("event" if node.kind.is_event else "step")
