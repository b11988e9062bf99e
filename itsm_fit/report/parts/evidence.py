"""What answers rest on, what is expected beside what is proven, and which answers to check first."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.evidence.expected import TrustFit
from itsm_fit.evidence.words import expected_words, record_words, standing_words, verdict, worth_words
from itsm_fit.evidence.worth import CheckList, how_to_check
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.evidence import Grade
from itsm_fit.report import styles
from itsm_fit.report.content import (
    Cell,
    Column,
    DataTable,
    Paragraph,
    Reference,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
    heated,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring import titles
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING, count, how_many, interval, percent
from itsm_fit.writing import day

_MOST_MUSTS = 20
_SENT = Phrase("Nothing is recorded: every answer counts as claimed.")


def wanted(fit: Fit) -> bool:
    """Whether some tool has answers that something which weighs hangs on."""
    return bool(fit.tools and fit.requirements) and not fit.unweighed and fit.workings is not None


# ---------------------------------------------------------------- evidence
def evidence(material: Material) -> ReportPart:
    """Grades of the answers, expected figures beside the proven ones, and what they are assumed from."""
    return ReportPart(
        tr("What the answers rest on"),
        tr(
            "An answer is a claim until something backs it. A grade is a chance that the answer holds; one that does "
            "not counts as none. The answers of one vendor go together: how reliable it is, is drawn once. What is "
            "expected then stands beside what is proven, and ranks nothing."
        ),
        tuple(_evidence(material)),
    )


def _evidence(material: Material) -> Iterator[ReportBlock]:
    found = material.trusted
    yield Subheading(tr("Proven, and expected"))
    yield DataTable(_FIGURES, list(_figures(material, found)), struck=(1, None))
    yield Subheading(tr("How likely answers are taken to hold"))
    yield DataTable(_CHANCES, list(_chances(found)))
    yield Paragraph(
        tr(
            "Concentration {concentration:g}: the higher, the more alike vendors are taken to be.",
            concentration=found.trust.concentration,
        ),
        Voice.NOTE,
    )
    yield Subheading(tr("What was found out"))
    yield DataTable(_GRADED, list(_graded(found)), str(_SENT))
    left = len(found.not_counted)
    if left:
        yield Paragraph(
            trn(
                "One of these is not counted: its answer was replaced since.",
                "{count} of these are not counted: their answers were replaced since.",
                left,
                count=count(left),
            ),
            Voice.NOTE,
        )


_FIGURES = (
    Column(titles.TOOL, styles.STRONG, most=30, least=22),
    Column(titles.COVERAGE, styles.HEAT, least=11),
    Column(Phrase("Coverage, expected"), styles.HEAT, least=11),
    Column(titles.END_TO_END, styles.HEAT, least=11),
    Column(Phrase("End to end, expected"), styles.HEAT, least=11),
    Column(Phrase("Chance that every must is met"), styles.HEAT, least=12),
    Column(Phrase("Answers by grade"), styles.TEXT, most=44, least=20),
    Column(Phrase("Did not hold"), styles.COUNT, least=8, optional=True),
)


def _figures(material: Material, found: TrustFit) -> Iterator[Row]:
    for tool in found.tools:
        proven = material.fit.tool_by_name[tool.name]
        grades = ", ".join(how_many(number, grade.words) for grade, number in tool.grades.items())
        coverage, carried = tool.coverage, tool.end_to_end
        yield (
            tool.name,
            heated(proven.coverage),
            heated(coverage.interval if coverage is not None else None),
            heated(proven.end_to_end),
            Cell(expected_words(carried), styles.heat(carried.low)) if carried is not None else heated(None),
            interval(tool.eligible),
            grades or NOTHING,
            tool.failed or None,
        )


_CHANCES = (
    Column(Phrase("Grade"), styles.STRONG, least=14),
    Column(Phrase("Chance"), styles.PERCENT, least=8),
    Column(Phrase("Source"), styles.TEXT, most=60, least=30),
    Column(Phrase("The team’s own checks"), styles.TEXT, most=44, least=20, optional=True),
)


def _chances(found: TrustFit) -> Iterator[Row]:
    record = {its.grade: record_words(its) for its in found.record}
    for grade in Grade:
        source = found.trust.source(grade) or tr("given without a source")
        yield grade.words, found.trust.chances[grade], source, record.get(grade)


_GRADED = (
    Column(titles.TOOL, styles.STRONG, most=24),
    Column(Phrase("Answer"), styles.TEXT, most=30, least=14),
    Column(Phrase("Grade"), least=12),
    Column(Phrase("On"), least=10),
    Column(Phrase("Witness"), styles.TEXT, most=20, optional=True),
    Column(Phrase("Link or page"), styles.TEXT, most=40, optional=True),
    Column(Phrase("File"), styles.TEXT, most=24, optional=True),
    Column(Phrase("Checked"), styles.TEXT, least=9, optional=True),
    Column(Phrase("Not counted"), styles.TEXT, most=50, optional=True),
)


def _graded(found: TrustFit) -> Iterator[Row]:
    for its in found.evidence:
        evidence_ = its.evidence
        checked = None
        if evidence_.checked is not None:
            checked = tr("held") if evidence_.held else tr("did not hold")
        yield (
            evidence_.tool,
            its.cell,
            evidence_.grade.words,
            day(evidence_.at) if evidence_.at is not None else NOTHING,
            evidence_.witness,
            evidence_.link,
            evidence_.file,
            checked,
            standing_words(its),
        )


# ---------------------------------------------------------------- check first
def check_first(material: Material) -> ReportPart:
    """The answers whose check is worth most before deciding, and the leader's musts that rest on words."""
    return ReportPart(
        tr("What to check first"),
        tr(
            "Chosen is the tool of the highest expected decision value among those that no must rules out. A check "
            "tells whether an answer holds, and how reliable its vendor is; its worth is what is gained, in points of "
            "the decision value, by choosing after it in place of before. Each is listed as if those before it held."
        ),
        tuple(_checks(material.fit, material.checks)),
    )


def _checks(fit: Fit, found: CheckList) -> Iterator[ReportBlock]:
    for sentence in verdict(found):
        yield Paragraph(sentence, rests=True)
    if found.checks:
        yield DataTable(_CHECKS, list(_check_rows(fit, found)), struck=(0, None))
    if found.musts:
        yield Subheading(tr("Musts of {tool} that rest on answers which may not hold", tool=found.leader))
        yield DataTable(_MUSTS, list(_must_rows(fit, found)), struck=(0, None))
        more = len(found.musts) - _MOST_MUSTS
        if more > 0:
            yield Paragraph(
                trn("One more is as likely or likelier.", "{count} more are as likely or likelier.", more),
                Voice.NOTE,
                rests=True,
            )


_CHECKS = (
    Column(Phrase("No."), styles.NUMBER, least=5),
    Column(titles.TOOL, styles.STRONG, most=24),
    Column(Phrase("Requirement"), styles.TEXT, most=20, least=12),
    Column(Phrase("What it asks"), styles.TEXT, most=44, least=26),
    Column(Phrase("Source"), styles.TEXT, most=28, least=14),
    Column(Phrase("Grade"), least=12),
    Column(Phrase("Holds"), styles.PERCENT, least=7),
    Column(Phrase("Worth"), least=11),
    Column(Phrase("How to check"), styles.TEXT, most=44, least=26),
)


def _check_rows(fit: Fit, found: CheckList) -> Iterator[Row]:
    for number, check in enumerate(found.checks, start=1):
        first = check.serves[0]
        yield (
            number,
            check.key.tool,
            Cell(", ".join(check.serves), styles.TEXT, Reference("Requirements", first)),
            fit.requirement_by_id[first].text,
            check.source,
            check.grade.words,
            check.holds,
            worth_words(check.worth),
            how_to_check(check.grade),
        )


_MUSTS = (
    Column(Phrase("Requirement"), styles.STRONG, most=20, least=12),
    Column(Phrase("What it asks"), styles.TEXT, most=54, least=30),
    Column(Phrase("Chance to be met"), least=10),
    Column(Phrase("Grade"), least=12),
    Column(Phrase("How to check"), styles.TEXT, most=44, least=26),
)


def _must_rows(fit: Fit, found: CheckList) -> Iterator[Row]:
    for must in found.musts[:_MOST_MUSTS]:
        yield (
            Cell(must.requirement, styles.STRONG, Reference("Requirements", must.requirement)),
            fit.requirement_by_id[must.requirement].text,
            percent(must.chance),
            must.grade.words,
            how_to_check(must.grade),
        )
