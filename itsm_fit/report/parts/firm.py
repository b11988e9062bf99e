"""How firm the ranking is: who comes first how often, how far weights can move, and what could turn it round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from itsm_fit.certainty.flip import Flip, FlipCertificate
from itsm_fit.certainty.information import Information
from itsm_fit.certainty.rounds import MOST_ONE_BY_ONE, saved_in_rounds, saved_one_by_one
from itsm_fit.certainty.settled import OpenAnswers
from itsm_fit.certainty.words import (
    certificate_words,
    fewest_words,
    moved_words,
    proof_words,
    saved_words,
    settled_words,
    turns_words,
)
from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.content import (
    BarChart,
    BarGroup,
    ChartSeries,
    Column,
    DataTable,
    Fill,
    Paragraph,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    Voice,
)
from itsm_fit.report.parts.chosen import weights_by_choosing
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.firmness import Firmness
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import count, percent
from itsm_fit.visible import shorten

_MOST_CHARTED = 20
_MOST_ANSWERS = 8
_PLACES = 3
"""Ranks that have a column and a bar of their own; the others are taken together."""
_SERIES = (
    ChartSeries(Phrase("First"), Fill.STRONG),
    ChartSeries(Phrase("Second"), Fill.PALE),
    ChartSeries(Phrase("Third"), Fill.OTHER),
    ChartSeries(Phrase("Behind"), Fill.OTHER_HATCHED),
)
_MUSTS = Phrase(
    "Musts are set aside here: this asks how firm the figures are that the ranking goes by, not who can be chosen. So "
    "another tool than the first of the ranking may stand first."
)


def wanted(fit: Fit) -> bool:
    """Whether there are tools to compare, by anything that weighs."""
    return len(fit.tools) > 1 and bool(fit.requirements) and not fit.unweighed and fit.workings is not None


def firm(material: Material) -> ReportPart:
    """Rank acceptability, stability of weights, and the answers that matter most."""
    return ReportPart(tr("How firm the ranking is"), _lead(material.firmness), tuple(_blocks(material)), upright=True)


def _lead(drawn: Firmness | None) -> str:
    if drawn is None:
        return ""
    return tr(
        "Weights of the processes and open answers drawn {draws} times at random (SMAA, seed {seed}); a share says how "
        "often a tool comes at that rank.",
        draws=count(drawn.acceptability.draws),
        seed=drawn.acceptability.seed,
    )


def _blocks(material: Material) -> Iterator[ReportBlock]:
    drawn, told = material.firmness, material.information
    if drawn is None or told is None:
        yield Paragraph(tr("There is nothing to compare: every process weighs 0, or nothing that is asked weighs."))
        return
    yield Paragraph(_first(drawn), Voice.STRONG, rests=True)
    yield DataTable(tuple(_rank_columns()), list(_ranks(drawn)), struck=(0, None))
    yield Paragraph(str(_MUSTS), Voice.NOTE)
    yield _chart(drawn)
    yield Subheading(tr("How far each weight can move"))
    yield DataTable(_WEIGHTS, list(_weights(material, drawn)), struck=(0, None))
    yield from weights_by_choosing(material)
    yield from _certificate(material)
    if told.answers:
        yield Subheading(tr("Answers that are worth knowing before choosing"))
        yield DataTable(_ANSWERS, list(_answers(material.fit, told)), struck=(0, None))


def _first(drawn: Firmness) -> str:
    firsts = drawn.acceptability.ranks[:, 0]
    at = int(firsts.argmax())
    return tr("{tool} comes first in {share} of the draws.", tool=drawn.tools[at], share=percent(float(firsts[at])))


def _rank_columns() -> Iterator[Column]:
    yield Column(tr("Tool"), styles.STRONG, most=30, least=22)
    for series in _SERIES:
        yield Column(series.name, styles.HEAT, least=10)
    yield Column(tr("First with its own best weights"), styles.PERCENT, least=16)


def _ranks(drawn: Firmness) -> Iterator[Row]:
    for at, tool in enumerate(drawn.tools):
        yield (tool, *_places(drawn, at), float(drawn.acceptability.confidence[at]))


def _places(drawn: Firmness, at: int) -> tuple[float, ...]:
    ranks = [float(share) for share in drawn.acceptability.ranks[at]]
    own = (ranks + [0.0] * _PLACES)[:_PLACES]
    return (*own, max(0.0, 1.0 - sum(own)) if len(ranks) > _PLACES else 0.0)


def _chart(drawn: Firmness) -> BarChart:
    tools = drawn.tools[:_MOST_CHARTED]
    return BarChart(
        tr("Bars of how often each tool comes first, second, third or behind."),
        _SERIES,
        [BarGroup(shorten(tool, 28), [_places(drawn, at)]) for at, tool in enumerate(tools)],
    )


_WEIGHTS = (
    Column(Phrase("Process"), styles.STRONG, most=40, least=22),
    Column(Phrase("Share of all weights"), styles.PERCENT, least=10),
    Column(Phrase("First place holds from"), styles.PERCENT, least=11),
    Column(Phrase("to"), styles.PERCENT),
    Column(Phrase("Whole ranking holds from"), styles.PERCENT, least=11),
    Column(Phrase("to"), styles.PERCENT),
)


def _weights(material: Material, drawn: Firmness) -> Iterator[Row]:
    for group, its in drawn.stability.items():
        yield (material.names.group(group), its.weight, *its.first, *its.ranking)


def _certificate(material: Material) -> Iterator[ReportBlock]:
    """What would have to be true for another tool to win, and what cannot matter."""
    certificate, told = material.certificate, material.open_answers
    if certificate is None or told is None:
        return
    yield Subheading(tr("Flip certificate: what would have to be true for another tool to win"))
    for sentence in certificate_words(certificate, material.names.group):
        yield Paragraph(sentence, rests=True)
    smallest = certificate.by_value or certificate.smallest
    if smallest is not None and smallest.others:
        yield DataTable(_TURNED, list(_turned(material.fit, smallest)), struck=(0, None))
    yield DataTable(_RIVALS, list(_rivals(certificate)), struck=(0, None))
    yield Paragraph(str(_HOW_PROVEN), Voice.NOTE)
    yield Subheading(tr("Questions that need not be asked"))
    yield Paragraph(settled_words(told), rests=True)
    if told.settled:
        yield DataTable(_SETTLED, list(_settled(told)), struck=(0, None))
    if len(material.fit.tools) * len(material.fit.requirements) <= MOST_ONE_BY_ONE:
        saved = saved_one_by_one(material.fit), saved_in_rounds(material.fit)
        yield Paragraph(saved_words(*saved), Voice.NOTE, rests=True)


_HOW_PROVEN = Phrase(
    "An answer that does not hold counts as none; one still open is taken at its worst or best. Sharing the first rank "
    "is not losing it. Each number is proven to be the least unless a range stands there."
)
_TURNED = (
    Column(Phrase("Tool"), styles.STRONG, most=24),
    Column(Phrase("Requirement"), styles.TEXT, most=20, least=12),
    Column(Phrase("Question"), styles.TEXT, most=54, least=30),
    Column(Phrase("Answer"), styles.TEXT, most=24, least=12),
    Column(Phrase("Turns out"), styles.TEXT, least=14),
)
_RIVALS = (
    Column(Phrase("Tool"), styles.STRONG, most=30, least=22),
    Column(Phrase("Fewest answers that put it first"), styles.TEXT, least=14),
    Column(Phrase("By value alone, musts holding"), styles.TEXT, least=14),
    Column(Phrase("Open answers alone"), styles.TEXT, least=12),
    Column(Phrase("Weight that has to move"), styles.TEXT, least=12),
)
_SETTLED = (
    Column(Phrase("Tool"), styles.STRONG, most=30, least=22),
    Column(Phrase("Open answers that cannot matter"), styles.COUNT, least=12),
    Column(Phrase("Proof"), styles.TEXT, most=70, least=40),
)


def _turned(fit: Fit, flip: Flip) -> Iterator[Row]:
    for other in flip.others:
        answer = other.answer
        text = fit.requirement_by_id[answer.requirement].text
        yield answer.tool, ", ".join(answer.serves), text, answer.raw, turns_words(other)


def _rivals(certificate: FlipCertificate) -> Iterator[Row]:
    for each in certificate.rivals:
        flips = map(fewest_words, (each.flip, each.by_value, each.by_open))
        yield each.rival, *flips, moved_words(each.weights)


def _settled(told: OpenAnswers) -> Iterator[Row]:
    """One row for each proof."""
    numbers = Counter((each.answer.tool, proof_words(each)) for each in told.settled)
    for (tool, proof), number in numbers.items():
        yield tool, number, proof


_ANSWERS = (
    Column(Phrase("Tool"), styles.STRONG, most=24),
    Column(Phrase("Requirement"), styles.TEXT, most=20, least=12),
    Column(Phrase("Question"), styles.TEXT, most=54, least=30),
    Column(Phrase("A yes adds"), styles.SMALL_SHARE, least=9),
    Column(Phrase("Changes the winner"), styles.TEXT, least=10),
)


def _answers(fit: Fit, told: Information) -> Iterator[Row]:
    for answer in told.answers[:_MOST_ANSWERS]:
        asked = fit.requirement_by_id[answer.requirement]
        alone = tr("yes, alone") if answer.changes_first else tr("together with others") if answer.together else ""
        yield answer.tool, ", ".join(answer.serves), asked.text, answer.lift, alone
