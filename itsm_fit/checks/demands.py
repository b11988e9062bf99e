"""What the processes of a project ask of tools: definitions, references, answers, volumes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from itsm_fit.checks.drawn import DrawnProcess
from itsm_fit.checks.naming import listed, title
from itsm_fit.checks.rule import Remark
from itsm_fit.checks.whole import Asker, CheckedProject, asking_places
from itsm_fit.findings import Severity
from itsm_fit.language import tr
from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.answering import rows_answering
from itsm_fit.scoring.catalogue import key_of


def duplicate_requirement(whole: CheckedProject) -> Iterator[Remark]:
    """Ids are compared trimmed and case-folded; the first definition counts."""
    first: dict[str, Asker] = {}
    for place in whole.asking:
        for requirement in place.requirements:
            key = key_of(requirement.id)
            if key in first:
                yield _remark(place, _defined_again(place, requirement.id, first[key]))
            else:
                first[key] = place


def unknown_requirement(whole: CheckedProject) -> Iterator[Remark]:
    """References that neither a definition nor a matrix row explains.

    An info only while one model is all there is: it may well refer to what another file defines.
    """
    project = whole.project
    alone = len(project.documents) == 1 and not project.matrices and not project.requirements
    empty = (place for drawn in whole.every if not drawn.process.nodes for place in asking_places(drawn))
    known = {key_of(each.id) for place in (*whole.asking, *empty) for each in place.requirements}
    known |= {key_of(feature.id) for matrix in project.matrices for feature in matrix.features}
    for place in whole.asking:
        for ref in place.refs:
            if key_of(ref) not in known:
                words = tr(
                    "The {place} refers to the requirement {ref}, which no file given defines: add the "
                    "file that does, or correct the id.",
                    place=place.label,
                    ref=ref,
                )
                yield _remark(place, words, severity=Severity.INFO if alone else None)


def unanswered_must(whole: CheckedProject) -> Iterator[Remark]:
    """One finding a must, at the first place that asks for it; none without tables of answers."""
    if not whole.project.matrices:
        return
    first: dict[str, Asker] = {}
    for place in whole.asking:
        for requirement_id in (*(each.id for each in place.requirements), *place.refs):
            first.setdefault(key_of(requirement_id), place)
    support = whole.support
    unanswered = (support.low == 0.0) & (support.high == 1.0)
    for demand, missing in zip(whole.catalogue.demands, unanswered, strict=True):
        if demand.priority is Priority.MUST and missing.any():
            tools = [support.tools[column] for column in np.flatnonzero(missing)]
            yield _remark(
                first.get(key_of(demand.id)) or Asker(None, demand.id, ()),
                tr(
                    "The must {title} ({id}) has no answer from {tools}: ask for it.",
                    title=title(demand.text),
                    id=demand.id,
                    tools=listed(tools, len(tools)),
                ),
            )


def unanswering_table(whole: CheckedProject) -> Iterator[Remark]:
    """Tables of answers none of whose rows answers a requirement: their tools would be ranked by nothing."""
    project = whole.project
    for matrix, its in zip(project.matrices, rows_answering(project, whole.catalogue), strict=True):
        if its.rows and not its.answering and not matrix.by_hand:
            yield Remark(
                tr(
                    "0 of {rows} rows of the table answer a requirement, so its tools gain nothing from "
                    "it: match its rows to requirements, or draw what they answer.",
                    rows=its.rows,
                ),
                where=(matrix.place(""), ""),
            )


def partial_volumes(whole: CheckedProject) -> Iterator[Remark]:
    """Volumes weigh the end-to-end figure only when every process that asks something has one."""
    asking = [drawn for drawn in whole.drawn if _asks(drawn)]
    lacking = [drawn for drawn in asking if drawn.process.cases_per_month is None]
    if lacking and len(lacking) < len(asking):
        yield Remark(
            tr(
                "No cases per month are given for {processes}, so no volume counts in the end-to-end figure: "
                "give every process its volume.",
                processes=listed([drawn.label for drawn in lacking]),
            ),
            lacking[0].process.id,
            where=lacking[0].where,
        )


def _remark(place: Asker, message: str, severity: Severity | None = None) -> Remark:
    return Remark(message, place.element, severity=severity, where=place.where)


def _defined_again(place: Asker, requirement: str, first: Asker) -> str:
    there = (
        tr("at the {first} in {file}", first=first.label, file=first.drawn.file)
        if first.drawn
        else tr("in the project")
    )
    return tr(
        "The {place} defines the requirement {requirement} again, and the first definition, {there}, "
        "counts: refer to that one, or give this one an id of its own.",
        place=place.label,
        requirement=requirement,
        there=there,
    )


def _asks(drawn: DrawnProcess) -> bool:
    """Whether a step asks something, of its own or through the process that it calls."""
    return any(
        node.kind.is_activity and (node.requirements or node.requirement_refs or node.id in drawn.calls)
        for node in drawn.process.nodes
    )
