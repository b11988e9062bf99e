"""What the processes of a project ask of tools: definitions, references, answers, volumes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from itsm_fit.checks.rule import Subject, listed, name_of, title
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.scoring.answering import rows_answering
from itsm_fit.scoring.catalogue import Catalogue, key_of
from itsm_fit.scoring.result import Support


@dataclass(frozen=True, slots=True)
class Holder:
    """A place where requirements are written down: a process as a whole, a node, or the project itself."""

    file: str
    process: str
    element: str
    label: str
    requirements: tuple[Requirement, ...]
    refs: tuple[str, ...] = ()

    def finding(self, rule: str, severity: Severity, message: str) -> Finding:
        return Finding(rule, severity, self.file, self.process, self.element, message)


def holders_of(project: Project, subjects: Sequence[Subject]) -> tuple[Holder, ...]:
    """Every place that holds or refers to requirements, in the order in which definitions count."""
    return (
        *(holder for subject in subjects for holder in _of_process(subject)),
        *(Holder("", "", each.id, "project", (each,)) for each in project.requirements),
    )


def _of_process(subject: Subject) -> Iterator[Holder]:
    process, place = subject.process, (subject.file, subject.id)
    if process.requirements or process.requirement_refs:
        yield Holder(*place, process.id, subject.label, process.requirements, process.requirement_refs)
    for node in process.nodes:
        if node.requirements or node.requirement_refs:
            yield Holder(*place, node.id, name_of(node, process), node.requirements, node.requirement_refs)


def duplicate_requirements(holders: Sequence[Holder]) -> Iterator[Finding]:
    """Ids are compared trimmed and case-folded; the first definition counts."""
    first: dict[str, Holder] = {}
    for holder in holders:
        for requirement in holder.requirements:
            key = key_of(requirement.id)
            if key not in first:
                first[key] = holder
                continue
            yield holder.finding(
                "duplicate-requirement",
                Severity.WARNING,
                f"The {holder.label} defines the requirement {requirement.id} again, and the first definition, "
                f"{_where(first[key])}, counts: refer to that one, or give this one an id of its own.",
            )


def unknown_requirements(project: Project, subjects: Sequence[Subject], holders: Sequence[Holder]) -> Iterator[Finding]:
    """References that neither a definition nor a matrix row explains.

    An info only while one model is all there is: it may well refer to what another file defines.
    """
    alone = len(project.documents) == 1 and not project.matrices and not project.requirements
    severity = Severity.INFO if alone else Severity.WARNING
    known = {key_of(each.id) for holder in holders_of(project, subjects) for each in holder.requirements}
    known |= {key_of(feature.id) for matrix in project.matrices for feature in matrix.features}
    for holder in holders:
        for ref in holder.refs:
            if key_of(ref) not in known:
                yield holder.finding(
                    "unknown-requirement",
                    severity,
                    f"The {holder.label} refers to the requirement {ref}, which no file given defines: "
                    "add the file that does, or correct the id.",
                )


def unanswered_musts(holders: Sequence[Holder], catalogue: Catalogue, support: Support) -> Iterator[Finding]:
    """One finding a must, at the first place that asks for it."""
    first: dict[str, Holder] = {}
    for holder in holders:
        for requirement_id in (*(each.id for each in holder.requirements), *holder.refs):
            first.setdefault(key_of(requirement_id), holder)
    unanswered = (support.low == 0.0) & (support.high == 1.0)
    for demand, missing in zip(catalogue.demands, unanswered, strict=True):
        if demand.priority is Priority.MUST and missing.any():
            tools = [support.tools[column] for column in np.flatnonzero(missing)]
            place = first.get(key_of(demand.id)) or Holder("", "", demand.id, "project", ())
            yield place.finding(
                "unanswered-must",
                Severity.INFO,
                f"The must {title(demand.text)} ({demand.id}) has no answer from {listed(tools, len(tools))}: "
                "ask for it.",
            )


def unanswering_tables(project: Project) -> Iterator[Finding]:
    """Tables of answers none of whose rows answers a requirement: their tools would be ranked by nothing."""
    for matrix, its in zip(project.matrices, rows_answering(project), strict=True):
        if its.rows and not its.answering and not matrix.by_hand:
            yield Finding(
                "unanswering-table",
                Severity.WARNING,
                matrix.place(""),
                "",
                "",
                f"0 of {its.rows} rows of the table answer a requirement, so its tools gain nothing from it: match "
                "its rows to requirements, or draw what they answer.",
            )


def partial_volumes(drawn: Sequence[Subject]) -> Iterator[Finding]:
    """Volumes weigh the end-to-end figure only when every process that asks something has one."""
    asking = [subject for subject in drawn if _asks(subject)]
    lacking = [subject for subject in asking if subject.process.cases_per_month is None]
    if lacking and len(lacking) < len(asking):
        yield Finding(
            "partial-volumes",
            Severity.WARNING,
            lacking[0].file,
            lacking[0].id,
            lacking[0].process.id,
            f"No cases per month are given for {listed([subject.label for subject in lacking])}, so no volume counts "
            "in the end-to-end figure: give every process its volume.",
        )


def _asks(subject: Subject) -> bool:
    """Whether a step asks something, of its own or through the process that it calls."""
    return any(
        node.kind.is_activity and (node.requirements or node.requirement_refs or node.id in subject.calls)
        for node in subject.process.nodes
    )


def _where(holder: Holder) -> str:
    return f"at the {holder.label} in {holder.file}" if holder.file else "in the project"
