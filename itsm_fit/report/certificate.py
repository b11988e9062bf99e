"""The certificate of a seal, to be printed, signed and kept apart from the project: what proves it afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.log import LogEntry
from itsm_fit.model.project import Project
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Paragraph, ReportBlock, ReportPart, Row, Subheading, Voice
from itsm_fit.report.dress import dress_of
from itsm_fit.report.letters.letter import Letter
from itsm_fit.report.parts.record import moment
from itsm_fit.sealing.baseline import COUNTED, Baseline, baseline_of
from itsm_fit.sealing.canonical import SECTIONS
from itsm_fit.sealing.decided import decision_of
from itsm_fit.sealing.sign_off_words import unapproved_at
from itsm_fit.sealing.state import RecordedState, state_of
from itsm_fit.sealing.verify import verify
from itsm_fit.writing import clauses


def certificate(project: Project, ending: str, made_on: date) -> bytes:
    """The bytes of a certificate, by what its name is to end in (`CERTIFICATE_ENDINGS`), the same for the same day.

    Raises FitError where nothing is sealed, or where the log does not hold.
    """
    return _WRITERS[ending](project, certificate_part(project), made_on)


def certificate_part(project: Project) -> ReportPart:
    """What a certificate says; raises FitError as `certificate` does."""
    baseline = baseline_of(project)
    if baseline is None:
        raise FitError(tr("There is no seal, so there is nothing to certify: seal the project first."))
    checked = verify(project)
    if checked.problems:
        raise FitError(tr("The log does not hold, so nothing is certified: {problem}", problem=checked.problems[0]))
    return ReportPart(tr("Certificate of a sealed baseline"), "", tuple(_blocks(project, baseline)), upright=True)


def _who_and_when(entry: LogEntry, project: str) -> str:
    if not project:
        return tr("{name} sealed what the project asks of a tool, on {time}.", name=entry.by, time=moment(entry))
    return tr(
        "{name} sealed what the project “{project}” asks of a tool, on {time}.",
        name=entry.by,
        project=project,
        time=moment(entry),
    )


def _blocks(project: Project, baseline: Baseline) -> Iterator[ReportBlock]:
    entry = baseline.entry
    state = state_of(entry)
    yield Paragraph(_who_and_when(entry, str(entry.body.get("project") or project.name)), Voice.STRONG)
    yield Paragraph(tr("Reason: {reason}", reason=entry.reason))
    yield _table(tr("What was sealed"), tr("SHA-256 over its canonical form (RFC 8785)"), list(_digests(state)))
    counts = entry.body.get("counts")
    if isinstance(counts, Mapping):
        numbers: list[Row] = [(str(title), str(counts.get(name, 0))) for name, title in COUNTED.items()]
        yield _table(tr("What"), tr("Quantity"), numbers)
    yield from _signed_off(entry)
    yield Subheading(tr("The log on the day of this certificate"))
    yield _table(tr("What"), tr("Value"), list(_log(project, baseline)))
    yield Subheading(tr("How to verify it"))
    yield Paragraph(
        tr(
            "In ITSM Fit: the stage Seal, Verify; or without a window: itsm-fit verify PROJECT --head {head} "
            "--entries {entries}. It makes every seal and every link of the log anew. By these two values it is found, "
            "too, if the end of the log was cut off or the whole log made anew: they stand on this paper, not in the "
            "file.",
            head=project.log[-1].hash,
            entries=len(project.log),
        )
    )
    yield Paragraph(tr("Place, day and signature: ______________________________"))


def _signed_off(entry: LogEntry) -> Iterator[ReportBlock]:
    """Whether the owners of the processes approved what was sealed, as the seal says; an older one does not."""
    unsigned, counts = unapproved_at(entry), entry.body.get("counts")
    if unsigned:
        yield Paragraph(tr("Sealed without an approval: {processes}.", processes=clauses(unsigned)))
    elif "unapproved" in entry.body and isinstance(counts, Mapping) and counts.get("processes"):
        yield Paragraph(tr("Every process was approved by all its owners when it was sealed."))


def _digests(state: RecordedState) -> Iterator[Row]:
    for name, title in SECTIONS.items():
        yield str(title), state.sections.get(name, "")
    yield tr("All of it"), state.digest


def _log(project: Project, baseline: Baseline) -> Iterator[Row]:
    yield tr("Head (hash of the last entry)"), project.log[-1].hash
    yield tr("Entries"), str(len(project.log))
    yield tr("Hash of the seal"), baseline.entry.hash
    yield tr("Deviations since"), str(len(baseline.deviations))
    decision = decision_of(project)
    if decision is not None:
        yield tr("Decision"), f"{decision.record.tool} ({moment(decision.entry)}, {decision.entry.by})"
        yield tr("What was decided on"), decision.record.digest


def _table(first: str, second: str, rows: list[Row]) -> DataTable:
    columns = Column(first, styles.STRONG, most=34, least=24), Column(second, styles.TEXT, most=70, least=66)
    return DataTable(columns, rows)


def _pdf(project: Project, part: ReportPart, made_on: date) -> bytes:
    from itsm_fit.report.letters.paper import letter_pdf

    dress = dress_of(project)
    return letter_pdf(Letter(part.title, dress.organisation, (part,), ()), dress, made_on)


def _html(project: Project, part: ReportPart, made_on: date) -> bytes:
    from itsm_fit.report.html.writer import NamedPart, page

    del made_on  # a page has no day of its own
    dress = replace(dress_of(project), title=part.title)
    return page(dress, {"Certificate": part.title}, [NamedPart("Certificate", part.title, part)])


_WRITERS: Mapping[str, Callable[[Project, ReportPart, date], bytes]] = {".pdf": _pdf, ".html": _html}
CERTIFICATE_ENDINGS = tuple(_WRITERS)
"""What a certificate is written as."""
