"""The annex to a contract: what one vendor promised, in its own words, and what counts as fulfilled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from itsm_fit.acceptance.script import AcceptancePath, AcceptanceScript
from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.edits import gap_key
from itsm_fit.model.gap import Gap
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Paragraph, ReportBlock, ReportPart, Row, Subheading
from itsm_fit.report.dress import dress_of
from itsm_fit.report.letters import LETTER_FORMATS
from itsm_fit.report.letters.letter import ORGANISATION, SIGNATURE, Letter, quoted
from itsm_fit.report.parts.names import Names, step_name
from itsm_fit.scoring.demo import DemoAsk
from itsm_fit.scoring.promises import promised_for, promises
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import PRIORITY, level_words
from itsm_fit.visible import visible
from itsm_fit.writing import day

ENDINGS = tuple(each.ending for each in LETTER_FORMATS.values())
"""What an annex can be written as."""
_BINDING = (Priority.MUST, Priority.SHOULD)


@dataclass(frozen=True, slots=True)
class _Answered:
    """The cell of an answer: which edition of the tool it is about, and the hash of its file."""

    edition: str
    file: str
    sha256: str


def annex(fit: Fit, script: AcceptanceScript, ending: str, made_on: date) -> bytes:
    """The bytes of a .docx or .pdf file: every must and should that the tool of a script promised.

    Raises FitError where it promised none.
    """
    writer = _Annex(fit, script, made_on)
    if not writer.asks:
        raise FitError(
            tr("{tool} promises no must and no should: there is nothing for an annex.", tool=visible(script.tool))
        )
    kind = next(each for each in LETTER_FORMATS.values() if each.ending == ending)
    return kind.write(writer.letter(), dress_of(fit.project), made_on)


class _Annex:
    def __init__(self, fit: Fit, script: AcceptanceScript, made_on: date) -> None:
        self._fit, self._script, self._made_on = fit, script, made_on
        self._names = Names(fit)
        self._blanks: dict[str, None] = {}
        self._cells = dict(self._answered())
        self._dates = self._promised_dates()
        self._shown = {ask.requirement.id: where for ask, where in self._places()}
        self.asks = [ask for ask in script.promised if ask.requirement.priority in _BINDING]

    def letter(self) -> Letter:
        """The annex as parts: what it is, then the table."""
        title = tr("Annex: what was promised")
        sender = self._fit.project.report_look.organisation or self._blank(f"[{ORGANISATION}]")
        first = ReportPart(title, "", tuple(self._head()), upright=True)
        table = ReportPart(tr("Promised answers"), tr("In the order in which they are shown."), (self._table(),))
        return Letter(title, visible(sender), (first, table), tuple(self._blanks))

    def _blank(self, text: str) -> str:
        self._blanks.setdefault(text)
        return text

    def _head(self) -> Iterator[ReportBlock]:
        tool = visible(self._script.tool)
        yield Paragraph(
            "\n".join(
                (
                    tr("Tool: {tool}", tool=tool),
                    tr("Selection: {name}", name=visible(self._fit.project.name) or "–"),
                    tr("Date: {day}", day=day(self._made_on)),
                )
            )
        )
        yield Paragraph(
            tr(
                "The vendor of {tool} answered the requirements of this annex as they stand here, in its own words and "
                "with the level that these were read as. Each is fulfilled when what is named beside it is shown in "
                "the acceptance test, on the path and at the step named there.",
                tool=tool,
            )
        )
        yield Paragraph(
            tr(
                "What is promised for later is owed by the day named. An answer that is not shown by then counts as "
                "not fulfilled."
            )
        )
        open_musts = (*self._script.open_musts, *self._script.unmet_musts)
        if open_musts:
            yield Paragraph(
                tr(
                    "No part of this annex, as they are not promised: {musts}.",
                    musts=", ".join(map(visible, open_musts)),
                )
            )
        yield Subheading(tr("Where the answers stand"))
        files = dict.fromkeys(
            (its.file, its.sha256) for ask in self.asks if (its := self._cells.get(ask.answer.source)) and its.sha256
        )
        yield DataTable(
            (Column(tr("File"), styles.TEXT, most=40), Column("SHA-256", styles.TEXT, most=70)),
            [tuple(map(visible, each)) for each in files],
            tr("In no file: they were written down by hand."),
        )
        yield Subheading(tr("Signed"))
        yield Paragraph("\n".join((self._blank(f"[{SIGNATURE}]"), "")))

    def _table(self) -> DataTable:
        return DataTable(
            (
                Column(tr("Requirement"), styles.STRONG, most=14),
                Column(tr("Text"), styles.TEXT, most=40, least=20),
                Column(tr("Priority"), least=8),
                Column(tr("Level"), least=12),
                Column(tr("In the vendor’s words, and where"), styles.TEXT, most=40, least=14),
                Column(tr("Edition"), styles.TEXT, most=16, optional=True),
                Column(tr("Fulfilled when"), styles.TEXT, most=40, least=20),
                Column(tr("Shown by"), styles.TEXT, most=26),
                Column(tr("Due"), styles.WORD, least=10, optional=True),
            ),
            [self._row(ask) for ask in self.asks],
        )

    def _row(self, ask: DemoAsk) -> Row:
        requirement, answer = ask.requirement, ask.answer
        said = "\n".join(filter(None, map(visible, (quoted(answer.raw), quoted(answer.comment), answer.source))))
        cell = self._cells.get(answer.source)
        due = self._due(ask)
        return (
            requirement.id,
            visible(requirement.text),
            PRIORITY[requirement.priority],
            level_words(answer),
            said or tr("no answer"),
            visible(cell.edition) if cell else "",
            visible(requirement.own.acceptance or ask.look_for),
            visible(self._shown.get(requirement.id, "")),
            day(due) if due else None,
        )

    def _due(self, ask: DemoAsk) -> date | None:
        """The day for which it is promised: of the vendor's own words, else of what was decided about the gap."""
        answer = ask.answer
        if answer.level is Level.ROADMAP:
            told = self._dates.get(answer.source) or promised_for(answer.raw) or promised_for(answer.comment)
            if told:
                return told
        key = gap_key(Gap(self._script.tool, ask.requirement.id))
        return next((gap.due for gap in self._fit.project.gaps if gap_key(gap) == key), None)

    def _promised_dates(self) -> Mapping[str, date]:
        project, found = self._fit.project, {}
        for promise in promises(project):
            if promise.tool == self._script.tool and promise.due is not None:
                matrix = project.matrices[promise.matrix]
                cells = next(column.cells for column in matrix.responses if column.tool == promise.tool)
                found[matrix.place(cells[promise.feature])] = promise.due
        return found

    def _answered(self) -> Iterator[tuple[str, _Answered]]:
        for matrix in self._fit.project.matrices:
            for column in matrix.responses:
                if column.tool == self._script.tool:
                    for cell in column.cells:
                        yield matrix.place(cell), _Answered(column.edition, matrix.file, matrix.sha256)

    def _places(self) -> Iterator[tuple[DemoAsk, str]]:
        """Where each promise is shown, in words."""
        for path in self._script.paths:
            at = tr("{process}, path {number}", process=self._names.process(path.process), number=path.number)
            for ask in path.whole:
                yield ask, at
            yield from self._on_steps(path, at)
        for ask in self._script.beside:
            yield ask, tr("beside the paths")

    def _on_steps(self, path: AcceptancePath, at: str) -> Iterator[tuple[DemoAsk, str]]:
        for scene in path.scenes:
            for ask in scene.asks:
                yield ask, tr("{path}, step {step}", path=at, step=step_name(scene.step))
