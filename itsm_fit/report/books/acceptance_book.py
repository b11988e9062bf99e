"""The demo script and acceptance test as a workbook: what is to be shown is locked, what came of it is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from itsm_fit.acceptance.script import (
    WHY_NOT,
    AcceptancePath,
    AcceptanceScript,
    AcceptedProcess,
    PathTurn,
)
from itsm_fit.importing.acceptance_form import (
    HIDDEN,
    REMARK,
    REQUIREMENT,
    RESULT,
    ROW,
    TESTED_ON,
    TESTER,
    RowIdentity,
    record_of,
)
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.acceptance import AcceptanceOutcome
from itsm_fit.model.process import Node
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ReportPart, Row, Value, table_part
from itsm_fit.report.parts.names import step_name
from itsm_fit.report.workbook.book import Book
from itsm_fit.report.workbook.cell_checks import DAY, CellCheck, check_columns, one_of
from itsm_fit.report.workbook.sheet_names import free_name
from itsm_fit.scoring.demo import DemoAsk, DemoScene
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import PRIORITY, level_words
from itsm_fit.scoring.wording import count, percent
from itsm_fit.visible import shorten

_INPUT = styles.to_change(styles.TEXT)
_DATE = _INPUT._replace(number="yyyy-mm-dd", align="right", wrap=False)
_LONGEST_WORDS = 140
"""Characters of a vendor's words that help in a test; the sheet Answers of the report has them all."""
COLUMNS = (
    Column(ROW, styles.MUTED, least=6),
    Column(Phrase("Path"), styles.NUMBER, least=6),
    Column(Phrase("No."), styles.NUMBER, least=5),
    Column(Phrase("Step"), styles.STRONG._replace(wrap=True), most=18),
    Column(Phrase("Lane"), styles.TEXT, most=12),
    Column(Phrase("What to do"), styles.TEXT, most=22, least=16),
    Column(REQUIREMENT, styles.TEXT, most=12, least=9),
    Column(Phrase("What it asks"), styles.TEXT, most=26, least=20),
    Column(Phrase("Promised"), styles.TEXT, most=14, least=12),
    Column(Phrase("Vendor says, and where"), styles.TEXT, most=28, least=16),
    Column(Phrase("Expected result"), styles.TEXT, most=26, least=20),
    Column(RESULT, _INPUT, most=11, least=11),
    Column(REMARK, _INPUT, most=20, least=20),
    Column(TESTER, _INPUT, most=10, least=10),
    Column(TESTED_ON, _DATE, most=11, least=11),
)
_MAY = {
    "format_columns": True,
    "format_rows": True,
    "format_cells": True,
    "sort": True,
    "autofilter": True,
    "select_locked_cells": True,
    "select_unlocked_cells": True,
}
_LEAD = Phrase(
    "Go through each path with a case of your own, step by step, and write in the yellow cells what came of it: "
    "passed, partly, failed or not shown. Then take the file back in ITSM Fit. Rows may be sorted, filtered, left out "
    "and added; the name in the first column tells what a row is about."
)
_PASSES_ON = Phrase("The case passes on as drawn.")
_SHOWN_BEFORE = Phrase("The case passes on as drawn; what the step is asked for stands at an earlier path.")


def acceptance_book(fit: Fit, script: AcceptanceScript, *, made_on: date, release: str = "") -> bytes:
    """The bytes of an .xlsx file, a sheet a process; the same for the same script, release and day."""
    return _Writer(fit, script, made_on, release).bytes()


def expected(ask: DemoAsk) -> str:
    """What is seen when the requirement is fulfilled: as it is said to be tested, else what to look for."""
    return ask.requirement.own.acceptance or ask.look_for


@dataclass
class _Writer:
    fit: Fit
    script: AcceptanceScript
    made_on: date
    release: str
    identities: list[RowIdentity] = field(default_factory=list)

    def bytes(self) -> bytes:
        book = Book(tr("Acceptance test"), self.fit.project.name, self.made_on, filled_in=True)
        taken = {HIDDEN.casefold()}
        for each in self.script.processes:
            if each.paths:
                name = free_name(each.process.name, taken, tr("Process"))
                self._sheet(book, name, self._title(each.process.name), _lead(each), list(self._rows(each)))
        if self.script.beside:
            name = free_name(tr("Beside the paths"), taken, tr("Process"))
            lead = tr("Promised, and asked for by no step: to be shown without a case. {how}", how=_LEAD)
            self._sheet(
                book, name, self._title(name), lead, [self._ask("", 0, None, ask) for ask in self.script.beside]
            )
        book.add(free_name(tr("To be asked"), taken, tr("Process")), self._open())
        book.hidden(HIDDEN, record_of(self.script.tool, self.release, self.identities))
        return book.close()

    def _title(self, of: str) -> str:
        if self.release:
            return tr("{tool}, {release}: {process}", tool=self.script.tool, release=self.release, process=of)
        return tr("What {tool} is to show: {process}", tool=self.script.tool, process=of)

    def _sheet(self, book: Book, name: str, title: str, lead: str, rows: list[Row]) -> None:
        with book.page(name, may=_MAY) as page:
            end = page.one_table(title, lead, COLUMNS, rows, frozen=4)
            page.print_one_wide()
            check_columns(page, _checks(), end)

    def _rows(self, accepted: AcceptedProcess) -> Iterator[Row]:
        process = accepted.process
        told = {each.key: each.node for each in process.play.net.nodes} if process.play.net else {}
        for path in accepted.paths:
            for ask in path.whole:
                yield self._ask(process.id, path.number, None, ask)
            for at, scene in enumerate(path.scenes):
                yield from self._scene(path, at, scene, told)

    def _scene(self, path: AcceptancePath, at: int, scene: DemoScene, told: Mapping[str, Node]) -> Iterator[Row]:
        last = path.turns[-1] if at + 1 == len(path.scenes) else ()
        step = (at + 1, step_name(scene.step), scene.step.lane, _to_do(told.get(scene.step.key), path.turns[at], last))
        if not scene.asks:
            passes = _SHOWN_BEFORE if scene.step.requirements else _PASSES_ON
            blank = (None,) * 4
            key = self._named(path.process, path.number, scene.step.key, "", "")
            yield (key, path.number, *step, *blank, str(passes), None, None, None, None)
        for ask in scene.asks:
            yield self._ask(path.process, path.number, scene, ask, step)

    def _ask(
        self, process: str, path: int, scene: DemoScene | None, ask: DemoAsk, step: Sequence[Value] = (None,) * 4
    ) -> Row:
        requirement, answer = ask.requirement, ask.answer
        level = answer.level.value if answer.level else ""
        key = self._named(process, path, scene.step.key if scene else "", requirement.id, level)
        said = " — ".join(part for part in (answer.raw, answer.comment) if part)
        return (
            key,
            path or None,
            *step,
            requirement.id,
            requirement.text,
            f"{level_words(answer)} ({PRIORITY[requirement.priority]})",
            "\n".join(filter(None, (shorten(" ".join(said.split()), _LONGEST_WORDS), answer.source))),
            expected(ask),
            None,
            None,
            None,
            None,
        )

    def _named(self, process: str, path: int, step: str, requirement: str, promised: str) -> str:
        """A new row's name."""
        key = f"T{len(self.identities) + 1:04}"
        self.identities.append(RowIdentity(key, process, path, step, requirement, promised))
        return key

    def _open(self) -> ReportPart:
        return table_part(
            tr("What {tool} is still to be asked", tool=self.script.tool),
            tr("Open answers are no promise, and what no case can show is on no path: both are to be settled before."),
            (
                Column(Phrase("Process"), styles.TEXT, most=30),
                Column(Phrase("What"), styles.STRONG, most=34),
                Column(Phrase("Why"), styles.TEXT, most=70, least=40),
            ),
            list(self._asked()),
            tr("Every answer is known, and every promise is shown."),
        )

    def _asked(self) -> Iterator[Row]:
        for each in self.script.processes:
            for its in each.missing:
                yield each.process.name, step_name(its.step), str(WHY_NOT[its.why])
            for step in each.open:
                yield each.process.name, step_name(step), tr("Answers are owed that decide whether it is carried.")
        for rid in self.script.open_musts:
            yield "", rid, tr("A must that is open: {text}", text=self.fit.requirement_by_id[rid].text)
        for rid in self.script.unmet_musts:
            yield "", rid, tr("A must that is not promised: {text}", text=self.fit.requirement_by_id[rid].text)


def _lead(accepted: AcceptedProcess) -> str:
    shares = ", ".join(percent(path.path.share, 2) for path in accepted.paths)
    told = trn(
        "{count} case shows all that is promised; its choices are made by {shares} of all cases.",
        "{count} cases show all that is promised; their choices are made by {shares} of all cases.",
        len(accepted.paths),
        count=count(len(accepted.paths)),
        shares=shares,
    )
    proven = tr("Fewer cannot.") if accepted.minimal else tr("Fewer might, which is not proven.")
    return f"{told} {proven} {_LEAD}"


def _to_do(node: Node | None, before: Sequence[PathTurn], behind: Sequence[PathTurn]) -> str:
    """What to do at a step, with the turns that bring the case there."""
    said = [_turn(each) for each in before]
    if node is not None and node.documentation:
        said.append(" ".join(node.documentation.split()))
    said += [_turn(each) for each in behind]
    return "\n".join(said)


def _turn(turn: PathTurn) -> str:
    if turn.at:
        return tr("At “{gateway}” take “{way}”.", gateway=turn.at, way=turn.way)
    return tr("Let “{event}” occur.", event=turn.way)


def _checks() -> dict[int, CellCheck]:
    place = {column.heading: at for at, column in enumerate(COLUMNS)}
    return {place[RESULT]: one_of([each.words for each in AcceptanceOutcome]), place[TESTED_ON]: DAY}
