"""What logs of tickets told of the processes: how cases went, the shares taken beside what was drawn, what deviated."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import Phrase, tr
from itsm_fit.model.replay_record import RecordedShare, ReplayRecord
from itsm_fit.replay.result import LogDeviation
from itsm_fit.replay.runs import DeviationKind
from itsm_fit.replay.words import deviation_words
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, ReportBlock, ReportPart, Row, Subheading
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING, fraction, interval, percent
from itsm_fit.writing import day


def wanted(fit: Fit) -> bool:
    """Whether something was taken from a log."""
    return bool(fit.project.replays)


def ticket_sheet(material: Material) -> ReportPart:
    """A row a log, then a row a share that was taken, then what was not as drawn."""
    return ReportPart(
        tr("What tickets tell"),
        tr(
            "Each case of a log was replayed on the drawn process. Fitness says how well the log goes with the "
            "drawing, 0 to 1; a share counts how often a way was taken of the times that it could be, with its "
            "95 % interval."
        ),
        tuple(_blocks(material)),
    )


def _blocks(material: Material) -> Iterator[ReportBlock]:
    records = material.fit.project.replays
    yield DataTable(_LOGS, [_log(material, each) for each in records], tr("Nothing was taken from a log."))
    shares = [_share(material, each) for record in records for each in record.shares]
    if shares:
        yield Subheading(tr("Shares taken from tickets"))
        yield DataTable(_SHARES, shares)
    deviations = [row for record in records for row in _deviations(material, record)]
    if deviations:
        yield Subheading(tr("What happened and is not drawn"))
        yield DataTable(_DEVIATIONS, deviations)


_LOGS = (
    Column(Phrase("Process"), styles.STRONG, most=30),
    Column(Phrase("Log"), styles.TEXT, most=30),
    Column(Phrase("Tickets from"), least=11),
    Column(Phrase("Tickets until"), least=11),
    Column(Phrase("Cases that count"), styles.COUNT, least=9),
    Column(Phrase("As drawn"), styles.COUNT, least=9),
    Column(Phrase("Otherwise"), styles.COUNT, least=9),
    Column(Phrase("Still running"), styles.COUNT, least=9),
    Column(Phrase("Fitness"), styles.NUMBER, least=9),
    Column(Phrase("Taken on"), least=11, optional=True),
    Column(Phrase("SHA-256 as read"), styles.TEXT, most=20, least=14),
)
_SHARES = (
    Column(Phrase("Process"), styles.STRONG, most=30),
    Column(Phrase("Branch"), styles.TEXT, most=44, least=24),
    Column(Phrase("Drawn before"), styles.NUMBER, least=10),
    Column(Phrase("In the log"), styles.NUMBER, least=10),
    Column(Phrase("Lies between"), styles.NUMBER, least=13),
    Column(Phrase("Cases"), styles.COUNT, least=9),
)
_DEVIATIONS = (
    Column(Phrase("Process"), styles.STRONG, most=30),
    Column(Phrase("What"), styles.TEXT, most=60, least=40),
    Column(Phrase("Cases"), styles.COUNT, least=9),
)


def _log(material: Material, each: ReplayRecord) -> Row:
    first, last, taken = (None if on is None else day(on) for on in (each.first, each.last, each.taken))
    told = each.fitting or each.deviating or each.running
    return (
        material.names.process(each.process),
        each.file,
        first or NOTHING,
        last or NOTHING,
        each.cases,
        each.fitting if told else NOTHING,
        each.deviating if told else NOTHING,
        each.running if told else NOTHING,
        NOTHING if each.fitness is None else fraction(each.fitness),
        taken,
        each.sha256[:16],
    )


def _share(material: Material, each: RecordedShare) -> Row:
    return (
        material.names.process(each.process),
        each.name,
        NOTHING if each.drawn is None else percent(each.drawn),
        percent(each.share),
        interval(Interval(each.low, each.high)),
        each.cases,
    )


def _deviations(material: Material, record: ReplayRecord) -> Iterator[Row]:
    process = material.names.process(record.process)
    for each in record.deviations:
        told = LogDeviation(DeviationKind(each.kind), each.name, "", each.after, each.cases, ())
        yield process, deviation_words(told), each.cases
