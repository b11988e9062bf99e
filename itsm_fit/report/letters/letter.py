"""The assessment summary that a bidder gets, in words: the same parts for Word and for paper.

It answers what Regulation 31 of the UK's Procurement Regulations 2024 and Article 55 of Directive 2014/24/EU ask for:
criteria and their importance, the bidder's scores with their reasons, the winner's name and scores. What only the
organisation knows stands as a blank in square brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.tool import Level
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, DataTable, Paragraph, ReportBlock, ReportPart, Row, Subheading, Voice
from itsm_fit.report.letters.assessment import (
    AssessedRequirement,
    BidderAssessment,
    CriterionScore,
    ScoredCriteria,
)
from itsm_fit.report.text import clean, unbroken
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import CARRIED, MET, PRIORITY, signed
from itsm_fit.scoring.wording import NOTHING, count, interval, percent
from itsm_fit.visible import visible
from itsm_fit.writing import day

ADDRESS = Phrase("name, address and identifier of the bidder")
ORGANISATION = Phrase("name of the organisation")
PROCUREMENT = Phrase("name of the procurement")
REFERENCE = Phrase("reference of the procurement")
STANDSTILL = Phrase("day on which the standstill period ends")
FULL_CRITERIA = Phrase("where the award criteria can be read in full")
ADVANTAGES = Phrase("further reasons and advantages of the successful tender, as far as they may be told")
CHOICE = Phrase("reasons for the choice")
REVIEW = Phrase("by when and where the decision can be challenged")
CONTACT = Phrase("contact for questions")
SIGNATURE = Phrase("name and function of who signs")

_SHARE = styles.SMALL_SHARE
_LONGEST = 1_000
"""Characters of a bidder's own word or remark that are quoted: its file has the whole."""
_CUT = Phrase("… (cut here; the whole stands in the file)")
_MOST_NAMED, _MOST_BROKEN = 12, 25


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as parts of a report: the letter itself, upright, and its annex.

    `blanks` are the texts in square brackets that somebody has to fill in, in their order.
    """

    title: str
    sender: str
    parts: Sequence[ReportPart]
    blanks: Sequence[str]


def letter_to(told: BidderAssessment, organisation: str, made_on: date) -> Letter:
    """The letter of a day to the bidder of an assessment."""
    return _Writer(told, organisation, made_on).letter()


class _Writer:
    def __init__(self, told: BidderAssessment, organisation: str, made_on: date) -> None:
        self._told, self._organisation, self._made_on = told, organisation, made_on
        self._bidder, self._winner = visible(told.bidder), visible(told.winner)
        self._blanks: dict[str, None] = {}

    def letter(self) -> Letter:
        title = tr("Assessment summary")
        blocks = (*self._head(), *self._decision(), *self._criteria(), *self._scores(), *self._reasons(), *self._end())
        letter = ReportPart(title, "", blocks, upright=True)
        annex = ReportPart(
            tr("Annex: how each answer was assessed"),
            tr(
                "Each requirement with what your tender answers, the level that this was read as, and the support that "
                "it counts for. Where it stands names the cell of your file, or the row of the comparison table."
            ),
            (self._answers(),),
        )
        return Letter(title, self._organisation or self._blank(ORGANISATION), (letter, annex), tuple(self._blanks))

    def _blank(self, what: Phrase) -> str:
        text = f"[{what}]"
        self._blanks.setdefault(text)
        return text

    # ------------------------------------------------------------ the letter

    def _head(self) -> Iterator[ReportBlock]:
        yield Paragraph("\n".join((self._bidder, self._blank(ADDRESS))))
        yield Paragraph(
            "\n".join(
                (
                    tr("Procurement: {name}", name=visible(self._told.project) or self._blank(PROCUREMENT)),
                    tr("Reference: {reference}", reference=self._blank(REFERENCE)),
                    tr("Date: {day}", day=day(self._made_on)),
                )
            )
        )
        yield Paragraph(
            tr(
                "This summary tells how your tender, {tender}, was assessed: by which criteria, with which scores, and "
                "for which reasons.",
                tender=self._bidder,
            )
        )

    def _decision(self) -> Iterator[ReportBlock]:
        told = self._told
        yield Subheading(tr("The decision"))
        if told.won:
            text = tr("Your tender is the most advantageous one. It is intended to award the contract to you.")
            yield Paragraph(text, Voice.STRONG)
        else:
            yield Paragraph(
                tr(
                    "It is intended to award the contract for {winner}. Your tender is not the successful one.",
                    winner=self._winner,
                ),
                Voice.STRONG,
            )
            yield Paragraph(" ".join(self._why()))
        yield Paragraph(tr("The contract will not be concluded before this day: {day}.", day=self._blank(STANDSTILL)))

    def _why(self) -> Iterator[str]:
        """Why the winner stands before the bidder: first eligibility, then scores."""
        told = self._told
        gates = told.eligible is not told.winner_eligible
        failed, still = (len(told.musts_that_are(outcome)) for outcome in (Outcome.NO, Outcome.OPEN))
        if failed:
            yield trn(
                "It does not meet {count} must, and a tender that fails a must cannot be chosen.",
                "It does not meet {count} musts, and a tender that fails a must cannot be chosen.",
                failed,
                count=count(failed),
            )
        if still and told.eligible is Outcome.OPEN:
            yield trn(
                "Whether it meets {count} must is open.", "Whether it meets {count} musts is open.", still,
                count=count(still),
            )  # fmt: skip
        if still and gates and told.eligible is Outcome.OPEN and told.better:
            yield tr("A tender with open musts stands behind one that meets them all.")
        yield self._compared(told.fit, self._measure())
        if told.others is not None:
            yield self._compared(told.others, tr("All criteria together"))
        if not told.better:
            yield tr("By these scores it does not stand behind the successful tender; the choice was made for these "
                     "reasons: {reasons}.", reasons=self._blank(CHOICE))  # fmt: skip
        yield tr("About the successful tender: {advantages}.", advantages=self._blank(ADVANTAGES))

    def _compared(self, scored: ScoredCriteria, measure: str) -> str:
        own, winner = (_said(each) for each in (scored.total.own, scored.total.winner))
        return tr(
            "{measure}: your tender reaches {own}, the successful one {winner}.",
            measure=measure, own=own, winner=winner,
        )  # fmt: skip

    def _measure(self) -> str:
        return tr("Coverage") if self._told.decision == "coverage" else tr("End-to-end fit")

    # ------------------------------------------------------------ criteria

    def _criteria(self) -> Iterator[ReportBlock]:
        told = self._told
        yield Subheading(tr("The criteria and how they count"))
        yield Paragraph(
            tr(
                "Musts are conditions. A must is met where the support of its requirement reaches {threshold}. A "
                "tender that fails one cannot be chosen; one of which a must is open, for want of an answer, stands "
                "behind those that meet all.",
                threshold=percent(told.must_threshold),
            )
        )
        if told.decision == "coverage":
            yield Paragraph(
                tr(
                    "Tenders that stand equal in this are ranked by coverage. The coverage of a process is the mean "
                    "support of its requirements, each by its weight; the coverage of a tender is the mean of the "
                    "processes, each by its importance."
                )
            )
        else:
            yield Paragraph(
                tr(
                    "Tenders that stand equal in this are ranked by end-to-end fit: the share of cases that run "
                    "through a process without entering a step that the tool does not carry. A step is carried where "
                    "every must on it is met and the mean support of its requirements, each by its weight, reaches "
                    "{threshold}. The end-to-end fit of a tender is the mean of the processes, each by its importance.",
                    threshold=percent(told.step_threshold),
                )
            )
        yield Paragraph(
            tr(
                "Support says how far an answer meets a requirement, by the level that the answer states. Scores "
                "read from 0 % to 100 %. What is not answered counts as 0 %."
            )
        )
        yield DataTable(
            (Column(tr("Level"), least=18), Column(tr("Support"), styles.PERCENT, least=9)),
            [(level.words, told.levels[level]) for level in Level if level in told.levels],
        )
        if told.others is not None:
            yield Paragraph(
                tr(
                    "Beside the fit further criteria decide. The value in each is brought to a scale from 0 % to "
                    "100 %; all criteria together are the sum of these scores, each by its importance."
                )
            )
            if told.others.by:
                yield Paragraph(
                    tr(
                        "The order of the tenders by these criteria is that of the method {method}; the sum stands "
                        "beside it.",
                        method=told.others.by,
                    )
                )
        yield Paragraph(
            tr("The award criteria in full, with how they are assessed: {place}.", place=self._blank(FULL_CRITERIA))
        )

    # ------------------------------------------------------------ scores

    def _scores(self) -> Iterator[ReportBlock]:
        told = self._told
        yield Subheading(tr("Scores") if told.won else tr("Your scores and those of the successful tender"))
        yield self._table(self._score_rows(told.fit, self._measure(), musts=True))
        if told.others is not None:
            yield Paragraph(tr("The criteria of the decision:"))
            yield self._table(self._score_rows(told.others, tr("All criteria together")))

    def _table(self, rows: Iterator[Row]) -> DataTable:
        columns = [
            Column(tr("Criterion"), styles.TEXT, most=44, least=24),
            Column(tr("Importance"), styles.NUMBER._replace(number=_SHARE.number), least=11),
            Column(tr("Your tender"), _SHARE, least=11),
            Column(tr("Yours, if all open answers were a yes"), _SHARE, least=12, optional=True),
            Column(tr("Successful tender"), _SHARE, least=12, optional=self._told.won),
        ]
        return DataTable(columns, list(rows))

    def _score_rows(self, scored: ScoredCriteria, total: str, *, musts: bool = False) -> Iterator[Row]:
        its = self._told.musts
        if musts and its.asked:
            possible = its.possible if its.possible > its.met else None
            own, possibly, winner = (
                tr("{met} of {asked}", met=count(each), asked=count(its.asked)) if each is not None else None
                for each in (its.met, possible, its.winner)
            )
            yield tr("Musts met"), tr("condition"), own, possibly, winner
        for part in scored.parts:
            yield self._score_row(part, part.name)
        yield self._score_row(scored.total, total, total=True)

    def _score_row(self, score: CriterionScore, name: str, *, total: bool = False) -> Row:
        importance = 1.0 if total else score.importance
        figures = (score.own if score.own is not None else NOTHING, score.possible, self._of_winner(score.winner))
        row = (name, importance, *figures)
        if not total:
            return row
        words, shares = styles.TEXT._replace(bold=True), _SHARE._replace(bold=True)
        return [Cell(value, shares if at else words) if value is not None else None for at, value in enumerate(row)]

    def _of_winner(self, score: float | None) -> float | str | None:
        return score if score is not None or self._told.won else NOTHING

    # ------------------------------------------------------------ reasons

    def _reasons(self) -> Iterator[ReportBlock]:
        told = self._told
        yield Subheading(tr("The reasons for your scores"))
        missed = [*told.musts_that_are(Outcome.NO), *told.musts_that_are(Outcome.OPEN)]
        if missed:
            yield Paragraph(tr("These musts your tender does not meet, or not yet by its answers:"))
            yield _missed_table(missed)
        elif told.musts.asked:
            yield Paragraph(tr("Your tender meets every must."))
        below = [each for each in told.requirements if each.weight > 0 and each.support.low < 1]
        if below:
            yield Paragraph(
                trn(
                    "Of {all} requirements that count, {count} is not supported in full by your tender; what each "
                    "answer counts stands in the annex.",
                    "Of {all} requirements that count, {count} are not supported in full by your tender; what each "
                    "answer counts stands in the annex.",
                    len(below),
                    all=count(sum(each.weight > 0 for each in told.requirements)),
                    count=count(len(below)),
                )
            )
        if told.broken:
            yield Paragraph(self._breaks())
            yield self._broken_table()
            left = len(told.broken) - _MOST_BROKEN
            if left > 0:
                yield Paragraph(
                    trn(
                        "{count} more step at which fewer cases break off is not listed.",
                        "{count} more steps at which fewer cases break off are not listed.",
                        left,
                        count=count(left),
                    )
                )

    def _breaks(self) -> str:
        text = tr(
            "At these steps cases break off, because the tool does not carry them, or is not known to. Exposure is the "
            "share of the cases that complete which come to the step; the requirements that hold it back are named."
        )
        if self._told.decision == "coverage":
            text = " ".join((text, tr("They explain the figures and are no criterion by themselves.")))
        return text

    def _broken_table(self) -> DataTable:
        return DataTable(
            (
                Column(tr("Process"), styles.TEXT, most=26),
                Column(tr("Step"), styles.TEXT, most=28),
                Column(tr("Carried"), styles.VERDICT_WORD, least=13),
                Column(tr("Exposure"), _SHARE, least=9),
                Column(tr("Held back by"), styles.TEXT, most=30),
            ),
            [
                (
                    each.process,
                    each.step,
                    Cell(signed(CARRIED, each.carried), styles.VERDICT[each.carried]),
                    each.exposure,
                    _ids(each.failing),
                )
                for each in self._told.broken[:_MOST_BROKEN]
            ],
        )

    def _end(self) -> Iterator[ReportBlock]:
        yield Subheading(tr("Questions and review"))
        yield Paragraph(tr("Questions about this summary go to: {contact}.", contact=self._blank(CONTACT)))
        if not self._told.won:
            yield Paragraph(tr("Review of the decision: {review}.", review=self._blank(REVIEW)))
        yield Paragraph("\n".join((self._organisation or self._blank(ORGANISATION), self._blank(SIGNATURE))))

    # ------------------------------------------------------------ the annex

    def _answers(self) -> DataTable:
        return DataTable(
            (
                Column(tr("Requirement"), styles.STRONG, most=14),
                Column(tr("Text"), styles.TEXT, most=44, least=20),
                Column(tr("Processes"), styles.TEXT, most=22),
                Column(tr("Priority"), least=8),
                Column(tr("Weight"), styles.NUMBER, least=7),
                Column(tr("Your answer"), styles.TEXT, most=34, least=12),
                Column(tr("Level"), least=12),
                Column(tr("Support"), styles.NUMBER, least=9),
                Column(tr("Condition"), styles.VERDICT_WORD, least=8, optional=True),
                Column(tr("Where it stands"), styles.TEXT, most=26, optional=True),
            ),
            [_answer_row(each) for each in self._told.requirements],
            tr("Nothing was asked."),
        )


def _answer_row(its: AssessedRequirement) -> Row:
    said = "\n".join(filter(None, (quoted(its.said), quoted(its.remark))))
    return (
        its.id,
        its.text,
        its.where,
        PRIORITY[its.priority],
        its.weight,
        said or tr("no answer"),
        its.level,
        interval(its.support),
        Cell(signed(MET, its.met), styles.VERDICT[its.met]) if its.met is not None else None,
        its.place or None,
    )


def _missed_table(missed: Sequence[AssessedRequirement]) -> DataTable:
    return DataTable(
        (
            Column(tr("Must"), styles.STRONG, most=14),
            Column(tr("Text"), styles.TEXT, most=40, least=20),
            Column(tr("Met"), styles.VERDICT_WORD, least=9),
            Column(tr("Your answer"), styles.TEXT, most=26, least=12),
            Column(tr("Support"), styles.NUMBER, least=9),
            Column(tr("Where it stands"), styles.TEXT, most=22, optional=True),
        ),
        [
            (
                each.id,
                each.text,
                Cell(signed(MET, each.met), styles.VERDICT[each.met]) if each.met is not None else None,
                quoted(each.said) or tr("no answer"),
                interval(each.support),
                each.place or None,
            )
            for each in missed
        ],
    )


def quoted(text: str) -> str:
    """A bidder's own words, cut where they are very long."""
    return clean(text.strip(), _LONGEST, _CUT)


def _said(score: float | None) -> str:
    return NOTHING if score is None else percent(score, 1)


def _ids(ids: Sequence[str]) -> str:
    named = [*ids[:_MOST_NAMED]]
    if len(ids) > _MOST_NAMED:
        more = len(ids) - _MOST_NAMED
        named.append(trn("{count} more", "{count} more", more, count=count(more)))
    return ", ".join(named)


def marked(text: str, blanks: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """A text in pieces, each with whether it is a blank to fill in; no line ends between a number and its sign."""
    text = unbroken(text)
    if not blanks:
        yield text, False
        return
    for at, piece in enumerate(re.split("(" + "|".join(map(re.escape, blanks)) + ")", text)):
        if piece:
            yield piece, at % 2 == 1
