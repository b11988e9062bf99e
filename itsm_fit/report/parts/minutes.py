"""The sheet of minutes: what a case takes with each tool and how long it is under way, hours a month of each role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.language import Phrase, tr
from itsm_fit.model.text import text_key
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Paragraph, ReportBlock, ReportPart, Row, Subheading, Value, Voice
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.spans import spanned
from itsm_fit.scoring import titles
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.value.spans import AmountSpan, left_as_shown, total
from itsm_fit.value.words import BY_HAND, notes
from itsm_fit.value.worth import ProcessMinutes, ToolMinutes, Worth

_MOST_NOTES = 12


def wanted(fit: Fit) -> bool:
    """Whether minutes are given at any step."""
    return any(
        node.time.touch is not None or node.time.by_hand is not None
        for process in fit.processes
        if process.play.net is not None
        for node in (each.node for each in process.play.net.nodes)
    )


def minute_sheet(material: Material) -> ReportPart:
    """What every process takes with the tools told of, and by hand."""
    return ReportPart(
        tr("Minutes and hours"),
        material.lead(
            tr(
                "Minutes worked a case: each step as often as it is entered, with the tool where the tool carries it, "
                "by hand where it does not; two ends where answers are open. What is not given is not estimated. Saved "
                "is set against doing all by hand."
            )
        ),
        tuple(_blocks(material)),
    )


def _blocks(material: Material) -> Iterator[ReportBlock]:
    worth = material.timed_worth
    tools = [tool.name for tool in material.told]
    yield DataTable(_columns(worth.currency), list(_rows(worth, tools)), struck=(3, None))
    roles = list(_roles(worth, tools))
    if roles:
        yield Subheading(tr("Hours a month of each role, over all processes"))
        names = [str(BY_HAND), *tools]
        columns = (
            Column(Phrase("Role"), styles.STRONG, most=34, least=18),
            *(Column(name, styles.COUNT, most=18, least=11) for name in names),
        )
        yield DataTable(columns, roles, struck=(2, None))
        yield Paragraph(
            tr("A process that states a volume counts all of its cases: steps that another one calls count with it."),
            Voice.NOTE,
        )
    said = list(notes(worth, material.fit.process_by_id))
    for sentence in said[:_MOST_NOTES]:
        yield Paragraph(sentence, Voice.NOTE)
    if len(said) > _MOST_NOTES:
        yield Paragraph(tr("And {count} more of that kind.", count=len(said) - _MOST_NOTES), Voice.NOTE)


def _columns(currency: str) -> tuple[Column, ...]:
    return (
        Column(Phrase("Process"), styles.STRONG, most=40, least=24),
        Column(Phrase("Cases a month"), styles.COUNT, least=9),
        Column(titles.TOOL, styles.WORD, most=30, least=16),
        Column(Phrase("Minutes worked"), styles.COUNT, least=13),
        Column(Phrase("Cycle time, minutes"), styles.COUNT, least=15),
        Column(Phrase("90 % within"), styles.COUNT, least=15),
        Column(Phrase("Hours a month"), styles.COUNT, least=12),
        Column(tr("{currency} a month", currency=currency), styles.COUNT, least=15),
        Column(tr("Saved, {currency} a month", currency=currency), styles.COUNT, least=15),
    )


def _rows(worth: Worth, tools: Sequence[str]) -> Iterator[Row]:
    for process in worth.processes:
        yield _row(process, str(BY_HAND), process.by_hand, None)
        for tool in tools:
            its = process.tools[tool]
            yield _row(process, tool, its, left_as_shown(process.savings[tool].money, process.by_hand.money, its.money))


def _row(process: ProcessMinutes, name: str, its: ToolMinutes, saved: AmountSpan | None) -> Row:
    hours = None if its.hours is None else total(its.hours.values())
    by_hand = its is process.by_hand
    return (
        process.name,
        NOTHING if process.cases_per_month is None else process.cases_per_month,
        name,
        _few(its.handling),
        NOTHING if its.cycle is None else spanned(its.cycle.mean),
        NOTHING if its.cycle is None else spanned(its.cycle.p90),
        _few(hours),
        spanned(its.money),
        None if by_hand else spanned(saved),
    )


def _few(span: AmountSpan | None) -> Value:
    """A decimal where it tells something."""
    return spanned(span, 1 if span is not None and max(map(abs, span)) < 100 else 0)


def _roles(worth: Worth, tools: Sequence[str]) -> Iterator[Row]:
    """What each role works a month, each step once; “–” where a process does not say."""
    sides = [[process.by_hand for process in worth.processes]]
    sides += [[process.tools[tool] for process in worth.processes] for tool in tools]
    lanes = (lane for side in sides for its in side for lane in its.counted or {})
    names: dict[str, str] = {}
    for lane in lanes:
        names.setdefault(text_key(lane), lane)
    for role, name in names.items():
        yield (name or tr("steps without a lane"), *(_few(_worked(side, role)) for side in sides))


def _worked(processes: Sequence[ToolMinutes], role: str) -> AmountSpan | None:
    """Hours of a role where every process says what it works there; one without a volume is told of beside."""
    return total(hours for its in processes for lane, hours in (its.counted or {}).items() if text_key(lane) == role)
