"""Weights by choosing: which choices were made, what weights they allow, and who comes first under these."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.judging.choosing import ERROR, ChoiceState, trade_off
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.choices import PairChoice
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Paragraph, ReportBlock, Row, Subheading, Voice
from itsm_fit.report.parts.material import Material
from itsm_fit.report.wording import listed
from itsm_fit.scoring.firmness import Firmness
from itsm_fit.scoring.wording import count

_MOST_NAMED = 4
_WEIGHTS = (
    Column(Phrase("Process"), styles.STRONG, most=40, least=22),
    Column(Phrase("Central share"), styles.PERCENT, least=10),
    Column(Phrase("Likely from"), styles.PERCENT, least=10),
    Column(Phrase("to"), styles.PERCENT),
    Column(Phrase("Allowed from, if all choices hold"), styles.PERCENT, least=12, optional=True),
    Column(Phrase("to"), styles.PERCENT, optional=True),
)
_FIRSTS = (
    Column(Phrase("Tool"), styles.STRONG, most=30, least=22),
    Column(Phrase("First as chosen"), styles.HEAT, least=10),
    Column(Phrase("First with any weights"), styles.HEAT, least=10),
)
_CHOICES = (
    Column(Phrase("No."), styles.COUNT, least=5),
    Column(Phrase("Taken"), styles.WORD, least=11),
    Column(Phrase("What was taken is better in"), styles.TEXT, most=44, least=26),
    Column(Phrase("and worse in"), styles.TEXT, most=44, least=26),
    Column(Phrase("Who and when"), styles.TEXT, most=30, least=16),
    Column(Phrase("Does not count"), styles.TEXT, most=30, optional=True),
)


def weights_by_choosing(material: Material) -> Iterator[ReportBlock]:
    """What the choices come to; nothing where nobody chose."""
    state, firm = material.chosen, material.firmness_as_chosen
    if state is None or firm is None:
        return
    yield Subheading(tr("Weights by choosing"))
    yield Paragraph(" ".join(_said(material, state)), rests=True)
    yield DataTable(_WEIGHTS, list(_weights(material, state)), struck=(0, None))
    yield DataTable(_FIRSTS, list(_firsts(firm, material.firmness)), struck=(0, None))
    yield DataTable(_CHOICES, list(_choices(material, state)))
    how = tr(
        "Two profiles were shown by process, without names, and one was taken. Central and likely shares take one "
        "choice in {many} to be made otherwise than meant; allowed ones follow if all choices hold. Figures are those "
        "proven today.",
        many=count(round(1 / ERROR)),
    )
    yield Paragraph(how, Voice.NOTE)


def _said(material: Material, state: ChoiceState) -> Iterator[str]:
    by = listed(list(dict.fromkeys(each.by for each in material.fit.project.choices if each.by)), _MOST_NAMED)
    counted = len(state.counted)
    if by:
        yield trn("{count} choice counts, made by {who}.", "{count} choices count, made by {who}.", counted, who=by)
    else:
        yield trn("{count} choice counts.", "{count} choices count.", counted)
    if state.contradiction:
        numbers = ", ".join(count(place + 1) for place in state.contradiction)
        yield tr("These cannot all hold: {numbers}.", numbers=numbers)
    elif state.contest.tools:
        yield tr(
            "If all hold, {left} of {all} tools can come first.",
            left=count(len(state.possible)),
            all=count(len(state.contest.tools)),
        )


def _weights(material: Material, state: ChoiceState) -> Iterator[Row]:
    for group, share in state.central.items():
        allowed = (None, None) if state.ranges is None else tuple(state.ranges[group])
        yield (material.names.group(group), share, *state.likely[group], *allowed)


def _firsts(chosen: Firmness, anyhow: Firmness | None) -> Iterator[Row]:
    for at, tool in enumerate(chosen.tools):
        before = None if anyhow is None else float(anyhow.acceptability.ranks[anyhow.tools.index(tool), 0])
        yield tool, float(chosen.acceptability.ranks[at, 0]), before


def _choices(material: Material, state: ChoiceState) -> Iterator[Row]:
    for place, choice in enumerate(material.fit.project.choices):
        better, worse = _sides(material, choice)
        why = state.aside.get(place)
        yield (
            place + 1,
            choice.taken.words,
            better,
            worse,
            ", ".join(filter(None, (choice.by, choice.at))),
            "" if why is None else str(why),
        )


def _sides(material: Material, choice: PairChoice) -> tuple[str, str]:
    """In which processes what was taken is better, and in which worse, with the points."""
    told = [(material.names.group(group), round(points * 100)) for group, points in trade_off(choice)]
    better = [f"{name} ({count(points)})" for name, points in told if points > 0]
    worse = [f"{name} ({count(-points)})" for name, points in told if points < 0]
    return listed(better, _MOST_NAMED), listed(worse, _MOST_NAMED)
