"""Where work passes from role to role over all processes, what tools carry of it, what merging roles would save."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.content import (
    Cell,
    Column,
    DataTable,
    Paragraph,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Value,
    Voice,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.names import step_name
from itsm_fit.scoring import titles
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import CARRIED
from itsm_fit.scoring.wording import NOTHING, listed
from itsm_fit.silos.crossings import MonthlyAmount, SiloRole
from itsm_fit.silos.matrix import SiloCell
from itsm_fit.silos.silos import Silos, silos_of
from itsm_fit.silos.words import carriage_words, monthly_words, silo_notes

_MOST_ROLES = 20
_MOST_MERGES = 20
_MOST_NAMED = 4


def wanted(fit: Fit) -> bool:
    """Whether some process has lanes."""
    drawn = (fit.project.processes.get(process.id) for process in fit.processes)
    return any(process is not None and process.lanes for process in drawn)


def silo_sheet(material: Material) -> ReportPart:
    """The matrix of roles, what becomes of hand-offs with each tool, where streams break, and what merges save."""
    return ReportPart(
        tr("Silos"),
        tr(
            "A hand-off is a flow from one lane to another; lanes of one name are one role in every process. A tool "
            "carries a hand-off when it carries the steps on both sides; where an answer is open, both ends are told."
        ),
        tuple(_blocks(material, silos_of(material.fit))),
    )


def _blocks(material: Material, silos: Silos) -> Iterator[ReportBlock]:
    fit, names = material.fit, material.names
    roles = _busiest(silos)
    yield Subheading(tr("Hand-offs a month, from the role on the left to the one above"))
    yield DataTable(
        (
            Column(Phrase("From"), styles.STRONG, most=30, least=16),
            *(Column(role.name, styles.COUNT, most=16, least=_width(role.name)) for role in roles),
            Column(Phrase("All"), styles.COUNT, least=9),
        ),
        list(_matrix(silos, roles)),
        tr("No process has work that passes from lane to lane."),
    )
    left = len({cell.source for cell in silos.cells} | {cell.target for cell in silos.cells}) - len(roles)
    if left > 0:
        yield Paragraph(tr("The {count} busiest roles; “All” counts every one.", count=len(roles)), Voice.NOTE)
    for note in silo_notes(silos, names.process):
        yield Paragraph(note, Voice.NOTE)
    if silos.crossings and silos.tools:
        yield Subheading(tr("What becomes of them with each tool, a month"))
        rows = [(" + ".join(each.tools), *carriage_words(each)) for each in silos.tools]
        yield DataTable(_WITH_TOOL, rows, struck=(1, None))
    if silos.merges:
        yield Subheading(tr("What would be saved if two roles were one"))
        yield DataTable(_MERGES, list(_merges(material, silos)))
    if fit.tools:
        yield Subheading(tr("Where each value stream breaks first"))
        yield Paragraph(
            tr(
                "A value stream is a process that no other calls, with all that it calls. Its weakest link is the step "
                "that is not carried whose mending gains most, else the one that most cases meet."
            ),
            Voice.NOTE,
        )
        yield DataTable(_STREAMS, list(_streams(material, silos)), struck=(2, None))


def _width(name: str) -> float:
    """Room for the longest word of a role, in characters."""
    return min(max(9.0, *(len(word) + 3.0 for word in name.split())), 16.0)


def _busiest(silos: Silos) -> list[SiloRole]:
    """The roles between which most passes, as they were met; all where that is not known."""
    amounts: dict[SiloRole, float] = {}
    for cell in silos.cells:
        for role in (cell.source, cell.target):
            amounts[role] = amounts.get(role, 0.0) + cell.per_month.known
    kept = sorted(amounts, key=lambda role: -amounts[role])[:_MOST_ROLES]
    order = [*silos.roles]
    return sorted(kept, key=order.index)


def _matrix(silos: Silos, roles: Sequence[SiloRole]) -> Iterator[Row]:
    cells = {(cell.source, cell.target): cell for cell in silos.cells}
    most = max((cell.per_month.known for cell in silos.cells), default=0.0)
    for role in roles:
        row = [_amount(cells.get((role, other)), most) for other in roles]
        yield role.name, *row, _all(cell.per_month for cell in silos.cells if cell.source == role)


def _amount(cell: SiloCell | None, most: float) -> Value:
    """A number on the shade of its part in the busiest; in words where it is not all that there is."""
    if cell is None:
        return Cell(NOTHING, styles.APPLIES_NOT)
    figure = cell.per_month
    shade = styles.heat(figure.known / most if most else 0.0)
    if figure.whole is None:
        return Cell(monthly_words(figure), shade)
    return Cell(figure.whole, shade._replace(number=styles.COUNT.number))


def _all(amounts: Iterator[MonthlyAmount]) -> Value:
    found = list(amounts)
    missing = tuple(dict.fromkeys(process for each in found for process in each.missing))
    total = MonthlyAmount(sum(each.known for each in found), missing)
    return total.whole if not missing else Cell(monthly_words(total), styles.NUMBER)


_WITH_TOOL = (
    Column(titles.TOOL, styles.STRONG, most=30, least=18),
    Column(Phrase("Carried on both sides"), styles.NUMBER, least=14),
    Column(Phrase("Needs an integration"), styles.NUMBER, least=12),
    Column(Phrase("By hand on a side"), styles.NUMBER, least=12),
    Column(Phrase("By hand on both"), styles.NUMBER, least=12),
    Column(Phrase("Asks nothing of a tool"), styles.NUMBER, least=12),
)

_MERGES = (
    Column(Phrase("Role"), styles.STRONG, most=30),
    Column(Phrase("With"), styles.STRONG, most=30),
    Column(Phrase("Saved a month"), styles.NUMBER, least=10),
    Column(Phrase("Processes"), styles.TEXT, most=60, least=24),
)


def _merges(material: Material, silos: Silos) -> Iterator[Row]:
    for merge in silos.merges[:_MOST_MERGES]:
        processes = listed([material.names.process(each) for each in merge.per_case], _MOST_NAMED)
        yield *(role.name for role in merge.roles), monthly_words(merge.per_month), processes


_STREAMS = (
    Column(Phrase("Value stream"), styles.STRONG, most=34),
    Column(titles.TOOL, most=26),
    Column(Phrase("Weakest link"), styles.TEXT, most=34, least=20),
    Column(Phrase("Role"), most=26),
    Column(Phrase("Verdict"), least=10),
    Column(titles.GAIN, styles.PERCENT),
    Column(Phrase("Cases that break there"), styles.PERCENT, least=10),
)


def _streams(material: Material, silos: Silos) -> Iterator[Row]:
    for stream in silos.streams:
        for tool in material.told:
            link = stream.weakest[tool.name]
            name = material.names.process(stream.process)
            if link is None:
                yield name, tool.name, None, None, None, None, None
                continue
            verdict = "" if link.figures.carried is None else CARRIED[link.figures.carried]
            yield (
                name,
                tool.name,
                step_name(link.step),
                link.step.lane,
                verdict,
                link.figures.gain,
                link.figures.exposure,
            )
