"""What is on record: the seal, what deviated from it and what that did, who looked early, and what was decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

from itsm_fit.errors import FitError
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.log import SIGN_OFFS, LogEntry, LogKind
from itsm_fit.model.project import Project
from itsm_fit.report import styles
from itsm_fit.report.content import (
    Column,
    DataTable,
    KeyAnswer,
    Paragraph,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
    heated,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.report.wording import listed
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.sealing.baseline import Baseline, baseline_of
from itsm_fit.sealing.decided import RecordedDecision, decision_of
from itsm_fit.sealing.deviations import (
    ChangeGroup,
    as_recorded,
    changes_since,
    criteria_ranks,
    deviation_of,
    grouped_changes,
    recorded_part,
    sealed_before,
    told_changes,
)
from itsm_fit.sealing.sign_off_words import unapproved_at
from itsm_fit.sealing.verify import verify
from itsm_fit.writing import day, titled

_WITH_STATE = 80
"""The longest name of a process with its state in brackets."""
_SIDE_BY_SIDE = (
    Column(Phrase("Tool"), styles.STRONG, most=30, least=22),
    Column(Phrase("Rank as sealed"), styles.COUNT, least=8),
    Column(Phrase("Rank now"), styles.COUNT, least=8),
    Column(Phrase("By the criteria as sealed"), styles.COUNT, least=9),
    Column(Phrase("By the criteria now"), styles.COUNT, least=9),
    Column(Phrase("Coverage as sealed"), styles.CENTRED, least=11),
    Column(Phrase("Coverage now"), styles.CENTRED, least=11),
    Column(Phrase("End to end as sealed"), styles.CENTRED, least=11),
    Column(Phrase("End to end now"), styles.CENTRED, least=11),
)
_DEVIATIONS = (
    Column(Phrase("When"), styles.WORD, least=16),
    Column(Phrase("Who"), styles.STRONG, most=24, least=12),
    Column(Phrase("Why"), styles.TEXT, most=40, least=20),
    Column(Phrase("What was changed"), styles.TEXT, most=60, least=30),
    Column(Phrase("What it did to ranks"), styles.TEXT, most=40, least=22),
)
_LOG = (
    Column(Phrase("Number"), styles.COUNT, least=6),
    Column(Phrase("When"), styles.WORD, least=16),
    Column(Phrase("What"), styles.STRONG, most=30, least=16),
    Column(Phrase("Who"), styles.WORD, most=24, least=12),
    Column(Phrase("Why"), styles.TEXT, most=60, least=30),
    Column(Phrase("Hash"), styles.WORD, most=20, least=14),
)


def wanted(fit: Fit) -> bool:
    """Whether anything is on record."""
    return bool(fit.project.log)


def record(material: Material) -> ReportPart:
    """Everything on record, and whether it holds."""
    return ReportPart(
        tr("On record"),
        tr(
            "What was sealed before the vendors were compared, what was changed since, by whom and why, and what was "
            "decided. The log is chained by hashes: with its certificate at hand nothing in it can be changed "
            "unnoticed."
        ),
        tuple(_blocks(material)),
    )


def decided_words(project: Project) -> str:
    """Which tool was chosen, when and by whom, "" where no decision is on record."""
    decision = decision_of(project)
    return "" if decision is None else _chosen(decision)


def on_record(material: Material) -> Iterator[KeyAnswer]:
    """Page one: what was decided, and how the rules came about that the figures rest on."""
    project = material.fit.project
    decision = decision_of(project)
    if decision is not None:
        said = [f"{_chosen(decision)} {decision.entry.reason}", *_since(decision)]
        yield KeyAnswer(tr("What was decided"), (" ".join(said),), rests=False)
    if project.log:
        yield KeyAnswer(tr("What is on record"), (" ".join(_in_short(material)),), rests=False)


def _blocks(material: Material) -> Iterator[ReportBlock]:
    project = material.fit.project
    checked = verify(project)
    for problem in checked.problems:
        yield Paragraph(str(problem), Voice.STRONG)
    yield Paragraph(" ".join(_in_short(material)), Voice.STRONG)
    decision = decision_of(project)
    if decision is not None:
        yield from _decision(decision)
    baseline = baseline_of(project)
    if baseline is not None:
        yield from _baseline(material, baseline)
    yield Subheading(tr("The log"))
    yield DataTable(_LOG, [_entry(number, entry) for number, entry in enumerate(project.log, start=1)], frozen=0)
    for note in checked.notes:
        yield Paragraph(str(note), Voice.NOTE)
    yield Paragraph(
        trn(
            "To be compared with the certificate: {count} entry, head {head}.",
            "To be compared with the certificate: {count} entries, head {head}.",
            checked.entries,
            head=checked.head,
        ),
        Voice.NOTE,
    )


def _in_short(material: Material) -> Iterator[str]:
    """How the rules came about, in a few sentences."""
    project = material.fit.project
    baseline = baseline_of(project)
    if baseline is None:
        yield tr("No baseline is sealed: nothing shows that the rules came before the answers.")
    else:
        entry = baseline.entry
        yield tr(
            "Sealed on {time} by {name}: {reason}", time=moment(entry), name=entry.by, reason=_sentence(entry.reason)
        )
        count = len(baseline.deviations)
        yield (
            trn("There is {count} deviation since.", "There are {count} deviations since.", count)
            if count
            else tr("Nothing deviates from it.")
        )
        yield from _unexplained(material)
    unsigned = unapproved_at(baseline.entry) if baseline is not None else ()
    if unsigned:
        yield tr("Sealed without an approval: {processes}.", processes=listed(unsigned, longest=_WITH_STATE))
    looks, withdrawals = (_times(material, kind) for kind in (LogKind.LOOKED, LogKind.WITHDRAWN))
    if looks:
        yield trn("Scores were looked at early {count} time.", "Scores were looked at early {count} times.", looks)
    if withdrawals:
        yield trn("A seal was withdrawn {count} time.", "A seal was withdrawn {count} times.", withdrawals)


def _times(material: Material, kind: LogKind) -> int:
    return sum(entry.kind is kind for entry in material.fit.project.log)


def _unexplained(material: Material) -> Iterator[str]:
    with suppress(FitError):  # what cannot be opened is among the problems
        changed = changes_since(material.fit.project)
        if changed:
            groups = listed([group.title for group in changed])
            yield tr("Changed since and not explained yet: {changes}.", changes=groups)


# ---------------------------------------------------------------- the decision


def _chosen(decision: RecordedDecision) -> str:
    entry = decision.entry
    return tr("{tool} was chosen on {time} by {name}.", tool=decision.record.tool, time=moment(entry), name=entry.by)


def _since(decision: RecordedDecision) -> Iterator[str]:
    if decision.changed:
        yield tr("Since then {parts} were changed.", parts=listed(list(decision.changed)))


def _decision(decision: RecordedDecision) -> Iterator[ReportBlock]:
    record = decision.record
    yield Subheading(tr("The decision"))
    yield Paragraph(" ".join((_chosen(decision), decision.entry.reason, *_since(decision))))
    if record.dissent:
        yield DataTable(
            (
                Column(tr("Who dissents"), styles.STRONG, most=30, least=18),
                Column(tr("What they say"), styles.TEXT, most=80, least=40),
            ),
            [(each.who, each.what) for each in record.dissent],
        )
    for title, texts in ((tr("Accepted risks"), record.risks), (tr("Conditions"), record.conditions)):
        if texts:
            yield DataTable((Column(title, styles.TEXT, most=100, least=60),), [(text,) for text in texts], frozen=0)
    yield Paragraph(
        tr("What was decided on: SHA-256 {digest}.", digest=record.digest),
        Voice.NOTE,
    )


# ---------------------------------------------------------------- the baseline


def _baseline(material: Material, baseline: Baseline) -> Iterator[ReportBlock]:
    fit = material.fit
    try:
        then = score(as_recorded(fit.project, baseline.entry)) if fit.tools else None
    except FitError:
        then = None  # what cannot be opened is among the problems
    if then is not None:
        yield Subheading(tr("As sealed and as it is, by today’s answers"))
        yield DataTable(_SIDE_BY_SIDE, list(_side_by_side(fit, then)), struck=(0, None))
    yield Subheading(tr("Deviations"))
    yield DataTable(
        _DEVIATIONS,
        [*_sealed_anew(material, baseline, then), *(_deviation(material, entry) for entry in baseline.deviations)],
        tr("Nothing deviates from what was sealed."),
        frozen=0,
    )


def _side_by_side(now: Fit, then: Fit) -> Iterator[Row]:
    sealed, chosen = criteria_ranks(then), criteria_ranks(now)
    for tool in now.tools:
        before = then.tool_by_name[tool.name]
        yield (
            tool.name,
            before.rank,
            tool.rank,
            sealed.get(tool.name, NOTHING),
            chosen.get(tool.name, NOTHING),
            heated(before.coverage),
            heated(tool.coverage),
            heated(before.end_to_end),
            heated(tool.end_to_end),
        )


def _sealed_anew(material: Material, baseline: Baseline, then: Fit | None) -> Iterator[Row]:
    """What a seal that replaces another changed: nothing of it is a deviation, and nothing of it is silent."""
    project, seal = material.fit.project, baseline.entry
    before = sealed_before(project, seal)
    if before is None:
        return
    with suppress(FitError):
        groups = grouped_changes(recorded_part(project, before), recorded_part(project, seal))
        if groups:
            was = score(as_recorded(project, before)) if then is not None else None
            moves = (
                [(each.name, was.tool_by_name[each.name].rank, each.rank) for each in then.tools]
                if then and was
                else []
            )
            why = tr("Sealed anew: {reason}", reason=seal.reason)
            yield moment(seal), seal.by, why, _lines(groups), _moved(moves)


def _lines(groups: Iterable[ChangeGroup]) -> str:
    return "\n".join(titled(group.title, line) for group in groups for line in group.lines)


def _moved(ranks: Iterable[tuple[str, int, int]]) -> str:
    moved = [
        tr("{tool}: rank {before} → {now}", tool=tool, before=before, now=now)
        for tool, before, now in ranks
        if before != now
    ]
    return "\n".join(moved) or tr("no rank changed")


def _deviation(material: Material, entry: LogEntry) -> Row:
    try:
        changes = told_changes(material.fit.project, entry)
        effect = deviation_of(entry).effect
    except FitError as problem:
        return moment(entry), entry.by, entry.reason, str(problem), NOTHING
    ranks = [(each.tool, each.before, each.now) for each in effect]
    return moment(entry), entry.by, entry.reason, _lines(changes), _moved(ranks)


def _entry(number: int, entry: LogEntry) -> Row:
    what, about = entry.kind.words, entry.body.get("name") if entry.kind in SIGN_OFFS else None
    said = titled(what, about) if isinstance(about, str) and about else what
    return number, moment(entry), said, entry.by, entry.reason, entry.hash[:12]


def moment(entry: LogEntry) -> str:
    """``2026-11-29 09:05 UTC``, the day as the language writes it."""
    try:
        at = entry.moment
    except ValueError:
        return entry.at
    return f"{day(at.date())} {at:%H:%M} UTC"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
