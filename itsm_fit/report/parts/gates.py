"""The sheet of gates: musts that tools fail or leave open, who insists on each, and whom it eliminates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.language import tr, trn
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Reference, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.report.wording import listed
from itsm_fit.scoring.gates import Gate, gates
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING


def wanted(fit: Fit) -> bool:
    """Whether any tool fails a must, or leaves one open."""
    return bool(gates(fit))


def gate_sheet(material: Material) -> ReportPart:
    """One row a must, those that most tools fail first; those that none fails are for a whole report."""
    every = gates(material.fit)
    told = [gate for gate in every if gate.fails or material.whole]
    named = any(gate.requirement.own.owner or gate.requirement.own.reason for gate in told)
    return table_part(
        tr("Gates: the musts that tools fail or leave open"),
        " ".join(_lead(every, told, named=named)),
        (
            Column(tr("Requirement"), styles.WORD, most=16),
            Column(tr("Text"), styles.TEXT, most=50, least=30),
            Column(tr("Who insists"), styles.TEXT, most=24, least=12, optional=True),
            Column(tr("Source"), styles.TEXT, most=24, optional=True),
            Column(tr("Reason"), styles.TEXT, most=40, least=12, optional=True),
            Column(tr("Acceptance test"), styles.TEXT, most=40, optional=True),
            Column(tr("Approval"), styles.WORD, most=14, optional=True),
            Column(tr("Eliminates"), styles.TEXT, most=40, least=16),
            Column(tr("It alone"), styles.TEXT, most=30, least=12),
            Column(tr("Open for"), styles.TEXT, most=40, least=12),
        ),
        _rows(told, named=named),
        tr("No tool fails a must.") if every else tr("Every tool meets every must."),
        struck=(7, 9),
    )


def _lead(every: Sequence[Gate], told: Sequence[Gate], *, named: bool) -> Iterator[str]:
    yield tr(
        "Who fails a must cannot be chosen. “It alone” names the tools that fail nothing else: without this must "
        "they could be chosen, so its reason should stand."
    )
    if told and not named:
        yield tr("Of none it is written who insists on it, and why.")
    if len(told) < len(every):
        yield trn(
            "{count} must that is only open is left out here: the whole report has it.",
            "{count} musts that are only open are left out here: the whole report has them.",
            len(every) - len(told),
        )


def _rows(told: Sequence[Gate], *, named: bool) -> Iterator[Row]:
    """Where anybody is `named` at all, it is said of whom nobody is."""
    for gate in told:
        its = gate.requirement
        yield (
            Cell(its.id, styles.WORD, Reference("Requirements", its.id)),
            its.text,
            its.own.owner or (tr("nobody is named") if named else ""),
            its.own.source,
            its.own.reason or (tr("no reason is given") if named else ""),
            its.own.acceptance,
            its.own.state.words if its.own.state is not None else "",
            _named(gate.fails),
            _named(gate.alone),
            _named(gate.open),
        )


def _named(tools: Sequence[str]) -> str:
    return listed(list(tools), most=12) or NOTHING
